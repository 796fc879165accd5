using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

/// <summary>
/// What the person decided about one finding; of several decisions about it the last one counts. It holds for as long as the same
/// thing is found in the same message, however often the case is read.
/// </summary>
/// <param name="Id">Of the finding; of one that the person added, its own.</param>
/// <param name="List"><c>indicator</c>, <c>suspect</c>, <c>demand</c>, <c>payment</c>, <c>threat</c>, <c>stage</c> or <c>danger</c>.</param>
/// <param name="What">The event: confirmed, rejected, corrected or added.</param>
/// <param name="IsAdded">Whether the person added it: it stands in no reading.</param>
/// <param name="Values">Of a correction or an addition: what it is, by key.</param>
public sealed record FindingDecision(string Id, string List, string What, bool IsAdded, DateTimeOffset At, IReadOnlyDictionary<string, string> Values)
{
    public bool IsRejected => What == EventNames.FindingRejected;

    /// <summary>The decisions that a decrypted ledger holds: for each finding the last one, with everything that was corrected before; additions in their order.</summary>
    internal static IReadOnlyList<FindingDecision> Fold(IReadOnlyList<LedgerEntry> entries)
    {
        var (decisions, order) = (new Dictionary<string, FindingDecision>(StringComparer.Ordinal), new List<string>());
        foreach (var entry in entries)
        {
            if (entry.Event is not (EventNames.FindingConfirmed or EventNames.FindingRejected or EventNames.FindingCorrected or EventNames.FindingAdded))
            {
                continue;
            }

            var id = (string)entry.Private!["id"]!;
            var values = decisions.TryGetValue(id, out var before) ? before.Values.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal) : new(StringComparer.Ordinal);
            foreach (var (key, value) in entry.Private["values"] as JsonObject ?? [])
            {
                values[key] = (string)value!;
            }

            if (before is null)
            {
                order.Add(id);
            }

            decisions[id] = new FindingDecision(id, (string)entry.Private["list"]!, entry.Event, before?.IsAdded == true || entry.Event == EventNames.FindingAdded, entry.At, values);
        }

        return [.. order.Select(id => decisions[id])];
    }
}
