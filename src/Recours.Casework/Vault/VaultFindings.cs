using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    /// <summary>Records a decision about a finding (<see cref="EventNames.FindingConfirmed"/> and its like).</summary>
    public void Decide(string eventName, string id, string list, IReadOnlyDictionary<string, string> values) => Record(eventName, new JsonObject
    {
        ["id"] = id,
        ["list"] = list,
        ["values"] = new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
    });
}
