namespace Recours.Casework.Intake;

/// <summary>
/// Finds the messages of screenshots in an export of the same conversation. A machine has read them, so their words are compared with tolerance, and
/// only where the order allows it: texts that stand once in both are found first, then what lies between two of them.
/// </summary>
internal static class MergeScreens
{
    // Letters of a text that can be found alone, and letters that two conversations must have in common at least; and messages.
    private const int Telling = 6, LeastLetters = 24, LeastMessages = 3;

    // Messages of the export that are compared after and before one that was found.
    private const int Reach = 64;

    // Parts of a talk that may stand in another order: screenshots without a day are in runs whose order nobody knows.
    private const int MostRuns = 8;

    /// <summary>A message as it is compared; no side: it is none, or nobody knows whose.</summary>
    private readonly record struct Said(string Text, Direction Side);

    /// <summary>Of one conversation of screenshots: the place in the export of each message, or −1.</summary>
    private sealed record Found(MergePart Screens, int[] Places);

    /// <summary>The conversations again, with those screenshots in them that belong there.</summary>
    /// <param name="conversations">Put together from several exports already, or of one.</param>
    public static IEnumerable<(Merge.Conversation Conversation, bool HasScreens)> Into(IReadOnlyList<Merge.Conversation> conversations, IReadOnlyList<MergePart> screens, Func<int, ChatEntry> entryOf)
    {
        var talks = screens.Select(part => part.Entries.Select(entry => entryOf(entry)).Select(entry => new Said(entry.Kind == EntryKind.Text ? ReadText.Folded(entry.Text) : "", entry.Direction)).ToArray()).ToList();
        var once = Once(talks);
        var found = new Dictionary<int, (int Conversation, Found Found, int Count)>();
        for (var c = 0; c < conversations.Count; c++)
        {
            var messages = conversations[c].Messages;
            foreach (var (talk, hits) in Hits(messages, once, entryOf))
            {
                if (Places(talks[talk], hits, messages, screens[talk], entryOf) is { } places && places.Count(place => place >= 0) is var count && count > (found.TryGetValue(talk, out var best) ? best.Count : 0))
                {
                    found[talk] = (c, new Found(screens[talk], places), count);
                }
            }
        }

        var into = found.OrderBy(pair => pair.Key).ToLookup(pair => pair.Value.Conversation, pair => pair.Value.Found);
        return conversations.Select((conversation, c) => into[c].Any() ? (Together(conversation, [.. into[c]]), true) : (conversation, false));
    }

    /// <summary>Texts that stand once in a talk, with the talks and their places.</summary>
    private static Dictionary<string, List<(int Talk, int At)>> Once(List<Said[]> talks)
    {
        var once = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var talk = 0; talk < talks.Count; talk++)
        {
            foreach (var text in talks[talk].Select((said, at) => (said.Text, At: at)).Where(one => one.Text.Length >= Telling).GroupBy(one => one.Text, StringComparer.Ordinal).Where(group => group.Count() == 1))
            {
                (once.TryGetValue(text.Key, out var places) ? places : once[text.Key] = []).Add((talk, text.First().At));
            }
        }

        return once;
    }

    /// <summary>Of each talk, the places of its texts that stand once also in the conversation: by the place in the talk.</summary>
    private static Dictionary<int, SortedDictionary<int, int>> Hits(IReadOnlyList<MergedMessage> messages, Dictionary<string, List<(int Talk, int At)>> once, Func<int, ChatEntry> entryOf)
    {
        var (lookup, room) = (once.GetAlternateLookup<ReadOnlySpan<char>>(), new char[ReadText.Most]);
        var (hits, twice) = (new Dictionary<int, SortedDictionary<int, int>>(), new HashSet<(int, int)>());
        for (var place = 0; place < messages.Count && once.Count > 0; place++)
        {
            var entry = entryOf(messages[place].Entries[0]);
            if (!IsSaid(entry) || !lookup.TryGetValue(ReadText.Folded(entry.Text, room), out var places))
            {
                continue;
            }

            foreach (var (talk, at) in places)
            {
                if (!(hits.TryGetValue(talk, out var known) ? known : hits[talk] = []).TryAdd(at, place))
                {
                    twice.Add((talk, at));
                }
            }
        }

        foreach (var (talk, at) in twice)
        {
            hits[talk].Remove(at);
        }

        return hits;
    }

    private static bool IsSaid(ChatEntry entry) => entry.Text.Length > 0 && entry.Kind is not (EntryKind.System or EntryKind.Deleted);

    /// <summary>Where the messages of a talk stand in the conversation; null where it is another conversation.</summary>
    private static int[]? Places(Said[] talk, SortedDictionary<int, int> hits, IReadOnlyList<MergedMessage> messages, MergePart screens, Func<int, ChatEntry> entryOf)
    {
        // An export that does not know its owner names the speakers: whose side each has, the texts that were found tell.
        var speakers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (at, place) in hits)
        {
            if (entryOf(messages[place].Entries[0]) is { Direction: Direction.None, Sender: { } sender })
            {
                speakers[sender] = speakers.GetValueOrDefault(sender) + (talk[at].Side == Direction.Owner ? 1 : -1);
            }
        }

        Said SaidAt(int place) => entryOf(messages[place].Entries[0]) is var entry && IsSaid(entry) ? new Said(ReadText.Folded(entry.Text), SideOf(entry)) : default;
        Direction SideOf(ChatEntry entry) => entry.Direction != Direction.None || entry.Sender is null ? entry.Direction
            : speakers.GetValueOrDefault(entry.Sender) switch { > 0 => Direction.Owner, < 0 => Direction.Peer, _ => Direction.None };

        var places = InOrder(talk.Length, [.. hits.Where(hit => SideOf(entryOf(messages[hit.Value].Entries[0])) == talk[hit.Key].Side).Select(hit => (hit.Key, hit.Value))]);
        if (!places.Any(place => place >= 0))
        {
            return null;
        }

        Between(talk, places, messages.Count, SaidAt);
        return IsOne(talk, places, messages, screens, entryOf) ? places : null;
    }

    /// <summary>What stands in the same order in both: a longest rising sequence, then those of what is left where they are long enough.</summary>
    private static int[] InOrder(int length, List<(int At, int Place)> hits)
    {
        var places = new int[length];
        Array.Fill(places, -1);
        for (var run = 0; run < MostRuns && hits.Count > 0; run++)
        {
            var (tails, before) = (new List<int>(), new int[hits.Count]);
            for (var n = 0; n < hits.Count; n++)
            {
                var at = tails.BinarySearch(n, Comparer<int>.Create((a, b) => hits[a].Place.CompareTo(hits[b].Place)));
                at = at < 0 ? ~at : at;
                before[n] = at > 0 ? tails[at - 1] : -1;
                tails.RemoveRange(at, at < tails.Count ? 1 : 0);
                tails.Insert(at, n);
            }

            if (run > 0 && tails.Count < LeastMessages)
            {
                break;
            }

            var taken = new HashSet<int>();
            for (var n = tails[^1]; n >= 0; n = before[n])
            {
                places[hits[n].At] = hits[n].Place;
                taken.Add(n);
            }

            hits = [.. hits.Where((_, n) => !taken.Contains(n))];
        }

        return places;
    }

    /// <summary>Compares what lies between what was found: with the next messages after the one before it, and the last before the one after it.</summary>
    private static void Between(Said[] talk, int[] places, int messages, Func<int, Said> saidAt)
    {
        var taken = places.Where(place => place >= 0).ToHashSet();
        for (var (from, to) = (0, 0); from < talk.Length; from = to)
        {
            to = from + 1;
            if (places[from] >= 0)
            {
                continue;
            }

            while (to < talk.Length && places[to] < 0)
            {
                to++;
            }

            var window = new List<int>();
            for (var place = from > 0 ? places[from - 1] + 1 : messages; place < messages && window.Count < Reach && !taken.Contains(place); place++)
            {
                window.Add(place);
            }

            var (seen, ahead) = (window.ToHashSet(), new List<int>());
            for (var place = to < talk.Length ? places[to] - 1 : -1; place >= 0 && ahead.Count < Reach && !taken.Contains(place) && !seen.Contains(place); place--)
            {
                ahead.Add(place);
            }

            window.AddRange(Enumerable.Reverse(ahead));
            foreach (var (at, place) in Pairs(talk.AsSpan(from, to - from), [.. window.Select(saidAt)]))
            {
                places[from + at] = window[place];
                taken.Add(window[place]);
            }
        }
    }

    /// <summary>The pairs of two sequences in their order, of which most are one message: equal texts count for more than alike ones.</summary>
    private static List<(int, int)> Pairs(ReadOnlySpan<Said> ours, Said[] theirs)
    {
        var (worth, best, pairs) = (new int[ours.Length, theirs.Length], new int[ours.Length + 1, theirs.Length + 1], new List<(int, int)>());
        for (var a = ours.Length - 1; a >= 0; a--)
        {
            for (var b = theirs.Length - 1; b >= 0; b--)
            {
                var (one, other) = (ours[a], theirs[b]);
                worth[a, b] = one.Side != other.Side || one.Side == Direction.None || one.Text.Length == 0 ? 0 : one.Text == other.Text ? 3 : ReadText.AreAlike(one.Text, other.Text) ? 2 : 0;
                best[a, b] = Math.Max(Math.Max(best[a + 1, b], best[a, b + 1]), worth[a, b] > 0 ? best[a + 1, b + 1] + worth[a, b] : 0);
            }
        }

        for (var (a, b) = (0, 0); a < ours.Length && b < theirs.Length;)
        {
            if (worth[a, b] > 0 && best[a, b] == best[a + 1, b + 1] + worth[a, b])
            {
                pairs.Add((a++, b++));
            }
            else
            {
                (a, b) = best[a + 1, b] >= best[a, b + 1] ? (a + 1, b) : (a, b + 1);
            }
        }

        return pairs;
    }

    /// <summary>Whether enough was found: half of what was said meanwhile, words enough, and clocks that do not contradict it.</summary>
    private static bool IsOne(Said[] talk, int[] places, IReadOnlyList<MergedMessage> messages, MergePart screens, Func<int, ChatEntry> entryOf)
    {
        var (first, last) = (Array.FindIndex(places, place => place >= 0), Array.FindLastIndex(places, place => place >= 0));
        var pairs = places.Select((place, at) => (At: at, Place: place)).Where(pair => pair.Place >= 0).ToList();
        if (pairs.Count < LeastMessages || pairs.Sum(pair => talk[pair.At].Text.Length) < LeastLetters || pairs.Count * 2 < talk[first..(last + 1)].Count(said => said.Text.Length > 0))
        {
            return false;
        }

        // Clocks of two places may differ by hours, by the same ones for most messages.
        var apart = pairs.Select(pair => (Seen: entryOf(screens.Entries[pair.At]).Time, Known: entryOf(messages[pair.Place].Entries[0]).Time)).Where(times => times is { Seen: not null, Known: not null })
            .Select(times => (times.Seen!.Value.Value - (Times.Instant(times.Known!.Value) ?? times.Known.Value.Value)).TotalMinutes).ToList();
        return apart.Count < LeastMessages || apart.GroupBy(minutes => Math.Round(minutes / 15)).Max(group => group.Count(minutes => Math.Abs(minutes - group.Key * 15) <= 1)) * 2 >= apart.Count;
    }

    /// <summary>Each picture's message with the export's; what only a picture has, after the message that it follows there.</summary>
    private static Merge.Conversation Together(Merge.Conversation conversation, IReadOnlyList<Found> found)
    {
        var (with, after) = (new Dictionary<int, List<int>>(), new Dictionary<int, List<int>>());
        foreach (var (screens, places) in found)
        {
            // Before the first that was found: where that one stands, less one.
            var place = Array.Find(places, one => one >= 0) - 1;
            for (var at = 0; at < places.Length; at++)
            {
                var to = places[at] >= 0 ? with : after;
                place = places[at] >= 0 ? places[at] : place;
                (to.TryGetValue(place, out var list) ? list : to[place] = []).Add(screens.Entries[at]);
            }
        }

        IEnumerable<MergedMessage> Alone(int place) => after.TryGetValue(place, out var entries) ? entries.Select(entry => new MergedMessage([entry], [])) : [];
        var messages = Alone(-1).Concat(conversation.Messages.SelectMany((message, place) =>
            Alone(place).Prepend(with.TryGetValue(place, out var seen) ? message with { Entries = [.. message.Entries, .. seen], Seen = seen.Count } : message)));
        return new Merge.Conversation([.. conversation.Parts, .. found.Select(one => one.Screens)], [.. messages]);
    }
}
