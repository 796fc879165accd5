using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    /// <summary>
    /// Adds a declared fact, or keys to the one of that number. Returns its number. Throws <see cref="RefusedException"/> when there is
    /// no fact of this kind and number.
    /// </summary>
    public int Declare(string kind, IReadOnlyDictionary<string, string> values, int? fact = null)
    {
        if (fact is { } known && View.Declared.FirstOrDefault(declared => declared.Number == known)?.Kind != kind)
        {
            throw new RefusedException("declare.no-fact", $"{known}");
        }

        // Numbers are never used twice, so that what was written about one stays true.
        var number = fact ?? Entries.Where(entry => entry.Event == EventNames.FactDeclared).Select(entry => (int)entry.Private!["fact"]!).DefaultIfEmpty().Max() + 1;
        Record(EventNames.FactDeclared, new JsonObject
        {
            ["fact"] = number,
            ["kind"] = kind,
            ["values"] = new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        });
        if (View.IsYoung)
        {
            // No piece of what may be an image of somebody under 18 stays.
            DropUploads();
        }

        return number;
    }

    /// <summary>Takes a declared fact back; what was declared stays in the ledger. Throws <see cref="RefusedException"/> when there is none.</summary>
    public void Withdraw(int fact)
    {
        if (View.Declared.All(declared => declared.Number != fact))
        {
            throw new RefusedException("declare.no-fact", $"{fact}");
        }

        Record(EventNames.FactWithdrawn, new JsonObject { ["fact"] = fact });
    }
}
