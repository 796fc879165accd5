namespace Recours.Casework.Intake;

/// <summary>
/// How the clocks of two exports stand to each other. A phone writes the times of an export in its zone of that day, and pages show
/// another one than records: hours may lie between two exports of one conversation, and two different shifts where summer time changes.
/// </summary>
internal sealed class MergeClock
{
    // All zones differ by multiples of a quarter of an hour, by 26 hours at most.
    private const long Step = 15 * TimeSpan.TicksPerMinute, Most = 26 * TimeSpan.TicksPerHour;
    private const int MostShifts = 4;

    private readonly long unit;

    private MergeClock(long unit, long[] shifts) => (this.unit, Shifts) = (unit, shifts);

    /// <summary>How much later the second's clock is, in ticks: the likeliest first, at least one.</summary>
    public long[] Shifts { get; private set; }

    /// <summary>Leaves out the shifts after this one: it explains the exports.</summary>
    public void Keep(long last) => Shifts = Shifts[..(Array.IndexOf(Shifts, last) + 1)];

    public static MergeClock Of(MergeMark[] first, MergeMark[] second)
    {
        var unit = Math.Max(first.Max(mark => mark.Unit), second.Max(mark => mark.Unit));
        if (first.All(mark => mark.ZoneKnown) && second.All(mark => mark.ZoneKnown))
        {
            return new MergeClock(unit, [0]);
        }

        var votes = new Dictionary<long, int>();
        foreach (var (a, b) in Shared(first, second, _ => 0, _ => 0))
        {
            if (a.Axis == MergeMarks.NoTime || b.Axis == MergeMarks.NoTime)
            {
                continue;
            }

            var apart = (long)Math.Round((double)(b.Axis - a.Axis) / Step) * Step;
            if (Math.Abs(apart) <= Most && Math.Abs(b.Axis - a.Axis - apart) <= unit)
            {
                votes[apart] = votes.GetValueOrDefault(apart) + 1;
            }
        }

        // The same words said twice vote at random; a true shift is voted for again and again.
        var most = votes.Values.DefaultIfEmpty().Max();
        var shifts = votes.Where(vote => vote.Value >= Math.Max(3, most / 10)).OrderByDescending(vote => vote.Key == 0 && vote.Value * 2 >= most).ThenByDescending(vote => vote.Value)
            .ThenBy(vote => Math.Abs(vote.Key)).ThenBy(vote => vote.Key).Select(vote => vote.Key).Take(MostShifts).ToList();
        return new MergeClock(unit, [.. shifts.Contains(0) ? shifts : [.. shifts, 0]]);
    }

    /// <summary>How many entries lie in a span of moments.</summary>
    public int Inside(MergeMark[] marks, long shift, (long From, long To) span) =>
        marks.Count(mark => mark.Axis != MergeMarks.NoTime && Moment(mark.Axis, shift) is var moment && moment >= span.From && moment <= span.To);

    /// <summary>The moment of a time, in units of the coarser clock.</summary>
    public long Moment(long axis, long shift = 0) => axis == MergeMarks.NoTime ? axis : (axis - shift + Most) / unit;

    /// <summary>The moments that both exports reach; null when they have none in common.</summary>
    public (long From, long To)? Common(MergeMark[] first, MergeMark[] second, long shift)
    {
        var (a, b) = (Span(first, 0), Span(second, shift));
        var (from, to) = (Math.Max(a.From, b.From), Math.Min(a.To, b.To));
        return from <= to ? (from, to) : null;
    }

    /// <summary>Names of the second by the names that the first has for the same senders, where they are not the same.</summary>
    public Dictionary<int, int> Names(MergeMark[] first, MergeMark[] second)
    {
        var (ofFirst, ofSecond) = (first.Select(mark => mark.Sender).ToHashSet(), second.Select(mark => mark.Sender).ToHashSet());
        var names = new Dictionary<int, int>();
        if (ofSecond.IsSubsetOf(ofFirst))
        {
            return names;
        }

        var votes = new Dictionary<(int Second, int First), int>();
        foreach (var (a, b) in Shifts.SelectMany(shift => Shared(first, second, mark => Moment(mark.Axis), mark => Moment(mark.Axis, shift))))
        {
            if (!ofFirst.Contains(b.Sender) && !ofSecond.Contains(a.Sender) && a.Sender != MergeMarks.Nothing && b.Sender != MergeMarks.Nothing)
            {
                votes[(b.Sender, a.Sender)] = votes.GetValueOrDefault((b.Sender, a.Sender)) + 1;
            }
        }

        var taken = new HashSet<int>();
        foreach (var (pair, _) in votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key))
        {
            if (!names.ContainsKey(pair.Second) && taken.Add(pair.First))
            {
                names[pair.Second] = pair.First;
            }
        }

        return names;
    }

    private (long From, long To) Span(MergeMark[] marks, long shift)
    {
        var (from, to) = (long.MaxValue, long.MinValue);
        foreach (var mark in marks)
        {
            if (mark.Axis != MergeMarks.NoTime)
            {
                var moment = Moment(mark.Axis, shift);
                (from, to) = (Math.Min(from, moment), Math.Max(to, moment));
            }
        }

        return (from, to);
    }

    /// <summary>Pairs of entries whose words stand once in each of the two.</summary>
    private static IEnumerable<(MergeMark First, MergeMark Second)> Shared(MergeMark[] first, MergeMark[] second, Func<MergeMark, long> ofFirst, Func<MergeMark, long> ofSecond)
    {
        var (left, right) = (Single(first, ofFirst), Single(second, ofSecond));
        return left.Where(one => one.Value >= 0 && right.GetValueOrDefault(one.Key, -1) >= 0).Select(one => (first[one.Value], second[right[one.Key]]));
    }

    /// <summary>The only place of each key; −1 where there are several.</summary>
    private static Dictionary<(int Words, long Time), int> Single(MergeMark[] marks, Func<MergeMark, long> time)
    {
        var places = new Dictionary<(int, long), int>();
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Words != MergeMarks.Nothing)
            {
                var key = (marks[i].Words, time(marks[i]));
                places[key] = places.ContainsKey(key) ? -1 : i;
            }
        }

        return places;
    }
}
