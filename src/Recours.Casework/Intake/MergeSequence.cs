namespace Recours.Casework.Intake;

/// <summary>One message of a merged conversation: numbers of the entries that are it, and the files that do not have it though they reach around it.</summary>
internal sealed record MergedMessage(IReadOnlyList<int> Entries, IReadOnlyList<string> AbsentFrom)
{
    /// <summary>How many of the entries, the last ones, a machine read from pictures of what the others have.</summary>
    public int Seen { get; init; }
}

/// <summary>
/// A conversation put together from its exports. What no export contradicts stays in the order of the exports; what only one has
/// stands between the same neighbours, by time.
/// </summary>
internal sealed class MergeSequence
{
    // Lines of the app itself differ between exports, and formats of one platform differ in all but words and media: only these are missed.
    private static readonly HashSet<int> Plain = [(int)EntryKind.Text, (int)EntryKind.Media];
    private static readonly HashSet<int> Missed = [.. Plain, (int)EntryKind.Location, (int)EntryKind.Contact, (int)EntryKind.Poll, (int)EntryKind.Call];

    private readonly Func<int, MergeMark> markOf;
    private readonly List<Reach> reaches = [];
    private List<Slot> slots;

    private readonly record struct Slot(int Entry, int[] Others, string[] Absent);

    /// <summary>What one file of an export covers: from its first moment to its last, and whose messages it has.</summary>
    internal sealed record Reach(string File, int Importer, long From, long To, HashSet<int> Senders);

    /// <summary>An export's share: numbers of entries in its order, and what its files reach.</summary>
    internal sealed record Share(IReadOnlyList<int> Entries, IReadOnlyList<Reach> Reaches)
    {
        public long From { get; } = Reaches.Min(reach => reach.From);
        public long To { get; } = Reaches.Max(reach => reach.To);
    }

    public MergeSequence(Share first, Func<int, MergeMark> markOf)
    {
        this.markOf = markOf;
        slots = [.. first.Entries.Select(entry => new Slot(entry, [], []))];
        reaches.AddRange(first.Reaches);
    }

    public IEnumerable<MergedMessage> Messages => slots.Select(slot => new MergedMessage([slot.Entry, .. slot.Others], slot.Absent));

    /// <summary>Adds another export of the conversation.</summary>
    public void Add(Share share)
    {
        var (mine, theirs) = (slots.Select(slot => markOf(slot.Entry)).ToArray(), share.Entries.Select(markOf).ToArray());
        var match = MergeMatch.Of(mine, theirs, (a, b) => Touch(a, b) || Meet(a, b));
        var anchors = match.Anchors();
        var merged = new List<Slot>(slots.Count + share.Entries.Count);
        var (i, j) = (0, 0);
        foreach (var anchor in anchors.Append(slots.Count))
        {
            var until = anchor < slots.Count ? match.InSecond[anchor] : theirs.Length;
            Between(i, anchor, j, until);
            if (anchor < slots.Count)
            {
                merged.Add(slots[anchor] with { Others = [.. slots[anchor].Others, share.Entries[until]] });
                (i, j) = (anchor + 1, until + 1);
            }
        }

        slots = merged;
        // What they reach is written by their clock; from now on it stands by the first one's.
        reaches.AddRange(share.Reaches.Select(reach => reach with { From = reach.From - match.Clock.Shifts[0], To = reach.To - match.Clock.Shifts[0], Senders = [.. reach.Senders.Select(match.NameInFirst)] }));

        void Between(int fromMine, int toMine, int fromTheirs, int toTheirs)
        {
            var (a, b) = (fromMine, fromTheirs);
            var (timeA, timeB) = (long.MinValue, long.MinValue);
            while (a < toMine || b < toTheirs)
            {
                // A message that stands elsewhere in the other order is already placed by the first.
                if (b < toTheirs && match.InFirst[b] >= 0)
                {
                    b++;
                    continue;
                }

                timeA = a < toMine ? Math.Max(timeA, mine[a].Axis) : long.MaxValue;
                timeB = b < toTheirs ? Math.Max(timeB, theirs[b].Axis == MergeMarks.NoTime ? theirs[b].Axis : theirs[b].Axis - match.Clock.Shifts[0]) : long.MaxValue;
                if (a < toMine && (b >= toTheirs || timeA < timeB || (timeA == timeB && !Touch(mine[a].Axis, theirs[b].Axis))))
                {
                    merged.Add(Mine(a++));
                }
                else
                {
                    merged.Add(Theirs(b++));
                }
            }
        }

        // In one moment, the end of a file stands before the beginning of another.
        bool Touch(long axisOfMine, long axisOfTheirs) => reaches.Any(reach => reach.From == axisOfMine) && share.Reaches.Any(reach => reach.To == axisOfTheirs);
        bool Meet(long axisOfMine, long axisOfTheirs) => reaches.Any(reach => reach.To == axisOfMine) && share.Reaches.Any(reach => reach.From == axisOfTheirs);

        Slot Mine(int a) => match.InSecond[a] >= 0
            ? slots[a] with { Others = [.. slots[a].Others, share.Entries[match.InSecond[a]]] }
            : AbsentFrom(share.Reaches, mine[a], match, -1) is { Length: > 0 } absent ? slots[a] with { Absent = [.. slots[a].Absent, .. absent] } : slots[a];

        Slot Theirs(int b) => new(share.Entries[b], [], AbsentFrom(reaches, theirs[b], match, 1));
    }

    /// <summary>
    /// The files that reach around a message on both sides, also by the least likely clock, have messages of its sender, and do not have it.
    /// </summary>
    private static string[] AbsentFrom(IReadOnlyList<Reach> reaches, MergeMark mark, MergeMatch match, int sign)
    {
        if (mark.Axis == MergeMarks.NoTime || !Missed.Contains(mark.Kind))
        {
            return [];
        }

        var clock = match.Clock;
        bool Around(Reach reach) => clock.Shifts.All(shift => clock.Moment(reach.From) < clock.Moment(mark.Axis, sign * shift) && clock.Moment(mark.Axis, sign * shift) < clock.Moment(reach.To));
        var missing = new List<string>();
        foreach (var reach in reaches)
        {
            var sender = sign > 0 ? match.NameInFirst(mark.Sender) : mark.Sender;
            var has = sign > 0 ? reach.Senders.Contains(sender) : reach.Senders.Any(theirs => match.NameInFirst(theirs) == sender);
            if (has && (reach.Importer == mark.Importer || Plain.Contains(mark.Kind)) && Around(reach))
            {
                missing.Add(reach.File);
            }
        }

        return [.. missing];
    }
}
