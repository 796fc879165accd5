using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings;

/// <summary>
/// Who writes on which side, as far as the export and what is known of the person show it. Where they do not, it shows later: in who
/// threatens whom.
/// </summary>
internal static class Sides
{
    /// <summary>The side of each entry, and the senders of whom nothing shows it.</summary>
    public static (Direction[] Sides, IReadOnlySet<string> Open) Of(IReadOnlyList<ChatEntry> entries, FindingsContext context, bool isAccount)
    {
        var owners = (context.OwnerNames ?? []).Select(name => FoldedText.Of(name)).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var roles = context.Participants.Where(person => person.Role != Direction.None).GroupBy(person => person.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Role, StringComparer.Ordinal);
        var known = new Dictionary<string, Direction>(StringComparer.Ordinal);
        foreach (var sender in entries.Where(entry => entry.Kind != EntryKind.System).Select(entry => entry.Sender).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            known[sender] = owners.Contains(FoldedText.Of(sender)) ? Direction.Owner : roles.GetValueOrDefault(sender);
        }

        foreach (var entry in entries)
        {
            if (entry.Sender is { } sender && entry.Direction != Direction.None && known.GetValueOrDefault(sender) == Direction.None)
            {
                known[sender] = entry.Direction;
            }
        }

        var open = Infer(known);
        var sides = new Direction[entries.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var entry = entries[i];
            sides[i] = isAccount ? Direction.Owner
                : entry.Kind == EntryKind.System ? Direction.None
                : entry.Direction != Direction.None ? entry.Direction
                : entry.Sender is { } sender ? known[sender] : Direction.None;
        }

        return (sides, open);
    }

    private static HashSet<string> Infer(Dictionary<string, Direction> known)
    {
        var unknown = known.Where(pair => pair.Value == Direction.None).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        if (unknown.Count > 0 && known.ContainsValue(Direction.Owner))
        {
            // Who is not the owner is somebody else.
            foreach (var name in unknown)
            {
                known[name] = Direction.Peer;
            }

            return [];
        }

        if (unknown.Count == 1 && known.ContainsValue(Direction.Peer))
        {
            known[unknown.First()] = Direction.Owner;
            return [];
        }

        return unknown;
    }
}
