using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings;

/// <summary>
/// One thing that names the other side: a name (there may be several over time), a telephone number, a handle, the platform's own
/// number, a profile address, an address of a server.
/// </summary>
/// <param name="Type"><c>name</c>, <c>numeric-id</c>, <c>received-ip</c>… of a participant, or the type of an indicator.</param>
/// <param name="Entry">Place in the timeline where it first stands; null where only the export's list of participants has it.</param>
/// <param name="Exhibit">Number of the exhibit.</param>
/// <param name="First">When it first stands there, as written; null where no time is known.</param>
public sealed record IdentityLine(string Type, string Value, int? Entry, int? Exhibit, SourceSpan? Source, EntryTime? First, EntryTime? Last)
{
    /// <summary>The names under which the blackmailer writes, each with its first and last message.</summary>
    internal static IReadOnlyList<IdentityLine> Names(FindingsResult result, IReadOnlyList<ChatEntry> entries, IReadOnlyList<int?> exhibits)
    {
        var (lines, names) = (new Dictionary<(string, string), IdentityLine>(), result.Blackmailer.ToHashSet(StringComparer.Ordinal));
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] is { Kind: not EntryKind.System, Sender: { } sender } entry && names.Contains(sender))
            {
                Add(lines, new IdentityLine("name", sender, i, exhibits[i], entry.Source, entry.Time, entry.Time));
                if (entry.SenderId is { Length: > 0 } id)
                {
                    Add(lines, new IdentityLine(id.Contains('@', StringComparison.Ordinal) ? "email" : "sender-id", id, i, exhibits[i], entry.Source, entry.Time, entry.Time));
                }
            }
        }

        return [.. lines.Values];
    }

    /// <summary>The lines of a case, in the order of their first entries; those without an entry at the end.</summary>
    internal static IReadOnlyList<IdentityLine> Of(FindingsResult result, IReadOnlyList<IdentityLine> known, CaseTimeline timeline, IReadOnlyList<CaseReading> readings)
    {
        var (lines, names) = (known.ToDictionary(line => (line.Type, line.Value)), result.Blackmailer.ToHashSet(StringComparer.Ordinal));
        foreach (var found in result.Indicators.Where(found => found.Attribution == Attribution.Blackmailer))
        {
            var at = found.Entry >= 0 ? timeline[found.Entry] : null;
            var last = (found.Entries.Count > 0 ? found.Entries[^1] : found.Entry) is >= 0 and var end ? timeline[end] : null;
            var entry = at as TimelineItem.Entry;
            if (found.Picture is { } picture)
            {
                // It stands on the picture, not in the message that has the picture. When a picture came into the case says nothing about when it was shown.
                Add(lines, new IdentityLine(found.Type, found.Value, entry?.Place, picture.Exhibit, new SourceSpan(picture.File, 0, 0, picture.Pointer), entry?.Time, (last as TimelineItem.Entry)?.Time));
                continue;
            }

            Add(lines, new IdentityLine(found.Type, found.Value, at?.Place, entry?.Exhibit, entry?.Value.Source ?? (at is null ? null : new SourceSpan("", 0, 0)), at?.Time, last?.Time));
        }

        foreach (var reading in readings)
        {
            foreach (var person in reading.Result.Participants.Where(person => names.Contains(person.Name)))
            {
                foreach (var id in person.Ids.Where(id => !lines.Keys.Any(key => key.Item2.Equals(id.Value.TrimStart('@'), StringComparison.OrdinalIgnoreCase))))
                {
                    Add(lines, new IdentityLine(id.Type, id.Value, null, id.Source is { } source && (reading.Archive is not null || reading.Numbers.ContainsKey(source.File)) ? reading.ExhibitOf(source.File) : null, id.Source, null, null));
                }
            }
        }

        return [.. lines.Values.OrderBy(line => line.Entry ?? int.MaxValue)];
    }

    private static void Add(Dictionary<(string, string), IdentityLine> lines, IdentityLine line)
    {
        var key = (line.Type, line.Value);
        lines[key] = lines.TryGetValue(key, out var known) ? known with { Last = line.Last ?? known.Last } : line;
    }
}
