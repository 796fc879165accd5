namespace Recours.Casework.Intake;

/// <summary>
/// Which entries of two exports of one conversation are the same message. By the platform's own ids where both have them; else by
/// kind, words, sender and time. Equal messages of one moment are paired in their order. Sorting does the work: n log n.
/// </summary>
internal sealed class MergeMatch
{
    private readonly MergeMark[] first, second;
    private readonly MergeClock clock;
    private readonly Dictionary<int, int> names;
    private readonly Func<long, long, bool> areApart;
    private bool idsAreOfOneKind;

    private MergeMatch(MergeMark[] first, MergeMark[] second, Func<long, long, bool> areApart)
    {
        (this.first, this.second, this.areApart) = (first, second, areApart);
        (InFirst, InSecond) = (new int[second.Length], new int[first.Length]);
        Array.Fill(InFirst, -1);
        Array.Fill(InSecond, -1);
        clock = MergeClock.Of(first, second);
        names = clock.Names(first, second);
    }

    /// <summary>For each entry of the second: its place in the first, or −1.</summary>
    public int[] InFirst { get; }

    /// <summary>For each entry of the first: its place in the second, or −1.</summary>
    public int[] InSecond { get; }

    public MergeClock Clock => clock;

    /// <summary>A name of the second as the first has it: a contact may have been renamed between two exports.</summary>
    public int NameInFirst(int sender) => names.GetValueOrDefault(sender, sender);

    /// <summary>Compares two sequences in the order of their exports, each of at least one entry.</summary>
    /// <param name="areApart">Whether an entry of the first and one of the second, at these moments, can only be two messages though they stand at one place.</param>
    public static MergeMatch Of(MergeMark[] first, MergeMark[] second, Func<long, long, bool>? areApart = null)
    {
        var match = new MergeMatch(first, second, areApart ?? ((_, _) => false));
        match.ById();
        foreach (var shift in match.clock.Shifts)
        {
            match.ByContent(shift);
            if (match.IsEnough(shift))
            {
                match.clock.Keep(shift);
                break;
            }
        }

        match.ByPlace();
        return match;
    }

    /// <summary>Places in the first of the pairs that stand in the same order in both: a longest rising sequence.</summary>
    public int[] Anchors()
    {
        // tails[n] is the place that ends a sequence of n + 1 pairs earliest in the second; before[i] is the place ahead of i in it.
        var (tails, length, before) = (new int[first.Length], 0, new int[first.Length]);
        for (var i = 0; i < first.Length; i++)
        {
            if (InSecond[i] < 0)
            {
                continue;
            }

            var (low, high) = (0, length);
            while (low < high)
            {
                var middle = low + (high - low) / 2;
                (low, high) = InSecond[tails[middle]] < InSecond[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.Max(length, low + 1);
        }

        var anchors = new int[length];
        for (var (i, at) = (length > 0 ? tails[length - 1] : -1, length - 1); at >= 0; i = before[i], at--)
        {
            anchors[at] = i;
        }

        return anchors;
    }

    private readonly record struct Key(int Gap, int Kind, int Words, int Media, int Sender, long Time, int At) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            var order = Against(other);
            return order != 0 ? order : At.CompareTo(other.At);
        }

        /// <summary>The order without the place.</summary>
        public int Against(Key other)
        {
            var order = Time.CompareTo(other.Time);
            order = order != 0 ? order : Words.CompareTo(other.Words);
            order = order != 0 ? order : Sender.CompareTo(other.Sender);
            order = order != 0 ? order : Gap.CompareTo(other.Gap);
            order = order != 0 ? order : Kind.CompareTo(other.Kind);
            return order != 0 ? order : Media.CompareTo(other.Media);
        }
    }

    private void ById()
    {
        var known = new Dictionary<int, Queue<int>>();
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i].Id != MergeMarks.Nothing)
            {
                (known.TryGetValue(first[i].Id, out var places) ? places : known[first[i].Id] = new Queue<int>()).Enqueue(i);
            }
        }

        for (var j = 0; j < second.Length; j++)
        {
            if (known.TryGetValue(second[j].Id, out var places) && places.TryDequeue(out var i))
            {
                (InFirst[j], InSecond[i], idsAreOfOneKind) = (i, j, true);
            }
        }
    }

    /// <summary>Where the two share ids, entries that both have one are never paired by anything else.</summary>
    private bool MayPair(int i, int j) => !idsAreOfOneKind || first[i].Id == MergeMarks.Nothing || second[j].Id == MergeMarks.Nothing;

    private void ByContent(long shift)
    {
        Key First(int i) => new(0, first[i].Kind, first[i].Words, first[i].Media, first[i].Sender, clock.Moment(first[i].Axis), i);
        Key Second(int j) => new(0, second[j].Kind, second[j].Words, second[j].Media, NameInFirst(second[j].Sender), clock.Moment(second[j].Axis, shift), j);
        var common = clock.Common(first, second, shift);
        if (common is { } one && one.From == one.To && !idsAreOfOneKind)
        {
            var inFirst = Enumerable.Range(0, first.Length).Select(First).Where(key => key.Time == one.From).ToArray();
            var inSecond = Enumerable.Range(0, second.Length).Select(Second).Where(key => key.Time == one.From).ToArray();
            if (inFirst is [.., var end] && inSecond is [var begin, ..] && end.At == first.Length - 1 && begin.At == 0)
            {
                // The first ends in the moment in which the second begins.
                var shared = EndThatBegins(inFirst, inSecond);
                for (var n = 0; n < shared; n++)
                {
                    var (i, j) = (inFirst[inFirst.Length - shared + n].At, inSecond[n].At);
                    (InSecond[i], InFirst[j]) = (j, i);
                }

                return;
            }
        }

        // Where the later export begins, its first moment may be cut at the front: its messages are the last of that moment.
        InOrder(First, Second, fromEnd: time => time == common?.From);
        Pair(First, Second, fromEnd: key => key.Time == common?.From);
    }

    /// <summary>Whether nine tenths of what one has in the common time stand in the other: then no other shift of the clocks is tried.</summary>
    private bool IsEnough(long shift)
    {
        if (clock.Common(first, second, shift) is not { } common)
        {
            return false;
        }

        var inside = Math.Min(clock.Inside(first, 0, common), clock.Inside(second, shift, common));
        return InFirst.Count(place => place >= 0) * 10L >= inside * 9L;
    }

    /// <summary>How many of the last keys of one are the first of the other, at most (Knuth, Morris and Pratt).</summary>
    private static int EndThatBegins(Key[] ending, Key[] beginning)
    {
        var back = new int[beginning.Length];
        for (var (at, length) = (1, 0); at < beginning.Length; at++)
        {
            while (length > 0 && beginning[at].Against(beginning[length]) != 0)
            {
                length = back[length - 1];
            }

            length += beginning[at].Against(beginning[length]) == 0 ? 1 : 0;
            back[at] = length;
        }

        var matched = 0;
        foreach (var key in ending)
        {
            while (matched > 0 && (matched == beginning.Length || key.Against(beginning[matched]) != 0))
            {
                matched = back[matched - 1];
            }

            matched += key.Against(beginning[matched]) == 0 ? 1 : 0;
        }

        return matched;
    }

    // One moment of both is aligned when it takes at most this many steps; beyond, equal messages are paired in their order alone.
    private const int MaxInOrder = 1 << 20;

    /// <summary>
    /// Pairs equal messages of one moment that stand in the same order in both: a longest common subsequence of each moment.
    /// Equal messages paired by their count alone would cross what stands between them.
    /// </summary>
    private void InOrder(Func<int, Key> ofFirst, Func<int, Key> ofSecond, Func<long, bool> fromEnd)
    {
        var (left, right) = (ByMoment(InSecond, ofFirst), ByMoment(InFirst, ofSecond));
        foreach (var (time, ours) in left)
        {
            if (!right.TryGetValue(time, out var theirs) || (long)ours.Count * theirs.Count > MaxInOrder)
            {
                continue;
            }

            if (fromEnd(time))
            {
                ours.Reverse();
                theirs.Reverse();
            }

            bool AreOne(int a, int b) => ours[a].Against(theirs[b]) == 0 && MayPair(ours[a].At, theirs[b].At);
            var longest = new int[ours.Count + 1, theirs.Count + 1];
            for (var a = ours.Count - 1; a >= 0; a--)
            {
                for (var b = theirs.Count - 1; b >= 0; b--)
                {
                    longest[a, b] = AreOne(a, b) ? longest[a + 1, b + 1] + 1 : Math.Max(longest[a + 1, b], longest[a, b + 1]);
                }
            }

            for (var (a, b) = (0, 0); a < ours.Count && b < theirs.Count;)
            {
                if (AreOne(a, b))
                {
                    (InSecond[ours[a].At], InFirst[theirs[b].At]) = (theirs[b].At, ours[a].At);
                    (a, b) = (a + 1, b + 1);
                }
                else
                {
                    (a, b) = longest[a + 1, b] >= longest[a, b + 1] ? (a + 1, b) : (a, b + 1);
                }
            }
        }
    }

    private static Dictionary<long, List<Key>> ByMoment(int[] partners, Func<int, Key> key)
    {
        var moments = new Dictionary<long, List<Key>>();
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0)
            {
                var one = key(i);
                (moments.TryGetValue(one.Time, out var keys) ? keys : moments[one.Time] = []).Add(one);
            }
        }

        return moments;
    }

    private void Pair(Func<int, Key> ofFirst, Func<int, Key> ofSecond, Func<Key, bool> fromEnd, Func<int, int, bool>? areOne = null)
    {
        var left = Keys(InSecond, ofFirst);
        var right = Keys(InFirst, ofSecond);
        for (var (a, b) = (0, 0); a < left.Length && b < right.Length;)
        {
            var order = left[a].Against(right[b]);
            if (order != 0)
            {
                (a, b) = order < 0 ? (a + 1, b) : (a, b + 1);
                continue;
            }

            var (endA, endB) = (End(left, a), End(right, b));
            var count = Math.Min(endA - a, endB - b);
            var (fromA, fromB) = fromEnd(left[a]) ? (endA - count, endB - count) : (a, b);
            for (var n = 0; n < count; n++)
            {
                var (i, j) = (left[fromA + n].At, right[fromB + n].At);
                if (MayPair(i, j) && (areOne is null || areOne(i, j)))
                {
                    (InSecond[i], InFirst[j]) = (j, i);
                }
            }

            (a, b) = (endA, endB);
        }
    }

    private static Key[] Keys(int[] partners, Func<int, Key> key)
    {
        var keys = new List<Key>();
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0)
            {
                keys.Add(key(i));
            }
        }

        keys.Sort();
        return [.. keys];
    }

    private static int End(Key[] keys, int from)
    {
        var end = from + 1;
        while (end < keys.Length && keys[end].Against(keys[from]) == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// What is left over at the same place of both, by the same sender at the same moment: one message, of which an export has
    /// another state (edited, taken back, its media left out).
    /// </summary>
    private void ByPlace()
    {
        var anchors = Anchors();
        if (anchors.Length == 0)
        {
            return;
        }

        var gapsOfFirst = Gaps(anchors, first.Length);
        var gapsOfSecond = Gaps([.. anchors.Select(i => InSecond[i])], second.Length);
        bool AreOne(int i, int j)
        {
            var (a, b) = (first[i], second[j]);
            var between = gapsOfFirst[i] > 0 && gapsOfFirst[i] < anchors.Length;
            return a.Axis != MergeMarks.NoTime && !areApart(a.Axis, b.Axis) && (a.Kind == b.Kind || a.Importer != b.Importer || a.Changed || b.Changed || a.Kind == (int)EntryKind.Unknown || b.Kind == (int)EntryKind.Unknown)
                && (between || a.Changed != b.Changed);
        }

        foreach (var shift in clock.Shifts)
        {
            Pair(i => new Key(gapsOfFirst[i], 0, 0, 0, first[i].Sender, clock.Moment(first[i].Axis), i),
                j => new Key(gapsOfSecond[j], 0, 0, 0, NameInFirst(second[j].Sender), clock.Moment(second[j].Axis, shift), j), _ => false, AreOne);
        }
    }

    /// <summary>How many anchors stand before each place, itself included.</summary>
    private static int[] Gaps(int[] anchors, int length)
    {
        var gaps = new int[length];
        for (var (at, passed) = (0, 0); at < length; at++)
        {
            passed += passed < anchors.Length && anchors[passed] == at ? 1 : 0;
            gaps[at] = passed;
        }

        return gaps;
    }
}
