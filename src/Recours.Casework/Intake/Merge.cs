using System.Collections;

namespace Recours.Casework.Intake;

/// <summary>
/// Puts overlapping exports of one conversation together, and screenshots of it (docs/read.md): every entry is in exactly one message, each
/// message keeps all its sources. An export that does not have a message in the middle of its time is named; why, nobody can tell from it.
/// </summary>
internal static class Merge
{
    /// <summary>A conversation that several exports have: their parts, and its messages in order.</summary>
    public sealed record Conversation(IReadOnlyList<MergePart> Parts, IReadOnlyList<MergedMessage> Messages);

    /// <summary>The conversations that are in several parts. Entries of the other parts are what they are.</summary>
    /// <param name="entryOf">The entry of a number.</param>
    /// <param name="name">How the file of an entry is named where it lacks a message, by the part's place.</param>
    public static IReadOnlyList<Conversation> Of(IReadOnlyList<MergePart> parts, Func<int, ChatEntry> entryOf, Func<int, string, string> name)
    {
        // Screenshots of one conversation are put together by their pixels, and with an export by what was read of them.
        var screens = parts.Where(part => part.Platform == Screens.Screenshots.Id).ToList();
        var exports = screens.Count == 0 ? parts : [.. parts.Where(part => part.Platform != Screens.Screenshots.Id)];
        var compared = exports.GroupBy(part => part.Platform, StringComparer.Ordinal).SelectMany(Comparable).ToList();
        var (marks, known) = (new MergeMarks(), new Dictionary<int, MergeMark>());
        foreach (var part in compared)
        {
            foreach (var entry in part.Entries)
            {
                known[entry] = marks.Of(entryOf(entry), part.Importer);
            }
        }

        MergeMark MarkOf(int entry) => known[entry];
        MergeSequence.Share ShareOf(MergePart part) => new(part.Entries, Reaches(part, entryOf, marks, file => name(part.Place, file)));
        var together = MergeGroups.Of(compared, MarkOf).Select(group => new Conversation(group, Together([.. group.Select(ShareOf)], MarkOf))).ToList();
        if (screens.Count == 0 || exports.Count == 0)
        {
            return together;
        }

        var taken = together.SelectMany(conversation => conversation.Parts).ToHashSet();
        var alone = exports.Where(part => !taken.Contains(part)).GroupBy(part => (part.Place, part.Platform, part.Key)).Select(one => new Conversation([.. one], new Alone([.. one.SelectMany(part => part.Entries).Order()])));
        return [.. MergeScreens.Into([.. together, .. alone], screens, entryOf).Where((one, n) => n < together.Count || one.HasScreens).Select(one => one.Conversation)];
    }

    /// <summary>The parts of one platform that could be in several exports: keys that are ids and stand once need no look at their messages.</summary>
    private static IEnumerable<MergePart> Comparable(IEnumerable<MergePart> platform)
    {
        var parts = platform.ToList();
        var apart = parts.Select(part => (part.Place, part.Series)).Distinct().Skip(1).Any();
        var twice = parts.CountBy(part => part.Key, StringComparer.Ordinal).Where(key => key.Value > 1).Select(key => key.Key).ToHashSet(StringComparer.Ordinal);
        return !apart ? [] : parts.Any(part => !part.KeyIsId) ? parts : parts.Where(part => twice.Contains(part.Key));
    }

    /// <summary>Cuts the entries of one reading into parts, in their order; entry <c>n</c> has the number <c>first + n</c>.</summary>
    /// <param name="whole">Whether a conversation of the reading is one part: its files are put together already.</param>
    public static IEnumerable<MergePart> Parts(int place, IReadOnlyList<ChatEntry> entries, IReadOnlyDictionary<string, string> importers, int first = 0, bool whole = false)
    {
        var parts = new Dictionary<(string, string, string), MergePart>();
        var (lastFile, lastSeries) = ("", "");
        MergePart? last = null;
        for (var n = 0; n < entries.Count; n++)
        {
            var entry = EntryHead.Of(entries, n);
            // Most entries stand in the conversation and the file of the one before.
            if (last is not null && entry.File == lastFile && entry.Conversation == last.Key)
            {
                last.Entries.Add(first + n);
                continue;
            }

            (lastFile, lastSeries) = entry.File == lastFile ? (lastFile, lastSeries) : (entry.File, MergePart.SeriesOf(entry.File));
            var importer = importers.GetValueOrDefault(lastFile, "");
            var key = whole ? ("", entry.Conversation, "") : (importer, entry.Conversation, lastSeries);
            if (!parts.TryGetValue(key, out var part))
            {
                parts[key] = part = new MergePart(place, importer, entry.Conversation, lastSeries, []);
            }

            last = part;
            part.Entries.Add(first + n);
        }

        return parts.Values;
    }

    /// <summary>
    /// One entry for a message that several exports have: the latest state that is known (taken back, edited), the best known time, with
    /// earlier texts, and every export's own version beside it.
    /// </summary>
    /// <param name="versions">At least one.</param>
    /// <param name="absentFrom">Names of exports that do not have it.</param>
    /// <param name="seen">How many of the versions, the last ones, were read from pictures: what such a reading says otherwise was never written.</param>
    public static ChatEntry One(IReadOnlyList<ChatEntry> versions, IReadOnlyList<string> absentFrom, int seen = 0)
    {
        var best = Shown(versions, seen);
        var (shown, others) = (versions[best], versions.Where((_, n) => n != best).ToList());
        var texts = others.SkipLast(seen).OrderBy(State).Where(other => other.Text.Length > 0 && Says(other) != Says(shown)).DistinctBy(Says).ToList();
        var changed = State(shown) > 0;
        var odd = new List<Irregularity>(shown.Irregularities);
        odd.AddRange(absentFrom.Distinct(StringComparer.Ordinal).Select(file => new Irregularity("overlap.absent", shown.Source, file)));
        if (!changed)
        {
            // Formats of one platform write some lines differently: only words, and only where neither is marked as edited, contradict each other.
            odd.AddRange(texts.Where(other => other.Kind == EntryKind.Text && shown.Kind == EntryKind.Text && SameFormat(other, shown))
                .Select(other => new Irregularity("overlap.differs", other.Source, other.Text)));
        }

        var media = others.Select(other => other.Media).Append(shown.Media).MaxBy(list => list.Count(one => one.State == MediaState.Present))!;
        return shown with
        {
            Also = [.. others.SelectMany(other => other.Also.Prepend(other with { Also = [] }))],
            Earlier = changed ? [.. shown.Earlier, .. texts.Where(other => shown.Earlier.All(one => one.Text != other.Text)).Select(other => new EarlierText(other.EditedTime ?? other.Time, other.Text))] : shown.Earlier,
            Media = shown.Media.Count(one => one.State == MediaState.Present) >= media.Count(one => one.State == MediaState.Present) ? shown.Media : media,
            Irregularities = odd,
        };
    }

    /// <summary>Which version is shown, of those that were not read from pictures: the latest state, then the best known time, then the one with its files.</summary>
    public static int Shown(IReadOnlyList<ChatEntry> versions, int seen = 0) => versions.Count - seen == 1 ? 0 : Enumerable.Range(0, versions.Count - seen)
        .OrderByDescending(n => State(versions[n])).ThenByDescending(n => versions[n].Time is { Zone: not "unknown" })
        .ThenByDescending(n => versions[n].Time?.Precision).ThenByDescending(n => versions[n].Media.Count(media => media.State == MediaState.Present)).First();

    private static int State(ChatEntry entry) => entry.Kind == EntryKind.Deleted ? 2 : entry.Edited ? 1 : 0;

    private static string Says(ChatEntry entry) => MergeMarks.Normal(entry.Text);

    private static bool SameFormat(ChatEntry a, ChatEntry b) => Ending(a.Source.File) == Ending(b.Source.File);

    private static string Ending(string file) => file[(file.LastIndexOf('.') + 1)..].ToUpperInvariant();

    /// <summary>Messages that one export has, made as they are looked at.</summary>
    private sealed class Alone(int[] entries) : IReadOnlyList<MergedMessage>
    {
        public MergedMessage this[int index] => new([entries[index]], []);

        public int Count => entries.Length;

        public IEnumerator<MergedMessage> GetEnumerator() => entries.Select(entry => new MergedMessage([entry], [])).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static List<MergedMessage> Together(List<MergeSequence.Share> shares, Func<int, MergeMark> markOf)
    {
        // Files of one export follow each other in time: they are strung together, so that there are as many strands as exports.
        var strands = new List<(long To, List<int> Entries, List<MergeSequence.Reach> Reaches)>();
        foreach (var share in shares.OrderBy(share => share.From))
        {
            var at = strands.FindIndex(strand => strand.To < share.From);
            if (at < 0)
            {
                strands.Add((share.To, [.. share.Entries], [.. share.Reaches]));
                continue;
            }

            strands[at].Entries.AddRange(share.Entries);
            strands[at].Reaches.AddRange(share.Reaches);
            strands[at] = strands[at] with { To = share.To };
        }

        var sequence = new MergeSequence(new MergeSequence.Share(strands[0].Entries, strands[0].Reaches), markOf);
        foreach (var (_, entries, reaches) in strands.Skip(1))
        {
            sequence.Add(new MergeSequence.Share(entries, reaches));
        }

        return [.. sequence.Messages];
    }

    /// <summary>What each file of a part covers, also where its entries are shown with those of another.</summary>
    private static List<MergeSequence.Reach> Reaches(MergePart part, Func<int, ChatEntry> entryOf, MergeMarks marks, Func<string, string> name)
    {
        var files = new Dictionary<string, (long From, long To, HashSet<int> Senders, int Importer)>(StringComparer.Ordinal);
        foreach (var version in part.Entries.Select(entryOf).SelectMany(entry => entry.Also.Prepend(entry)))
        {
            var (mark, series) = (marks.Of(version, part.Importer), MergePart.SeriesOf(version.Source.File));
            if (!files.TryGetValue(series, out var file))
            {
                files[series] = file = (long.MaxValue, long.MinValue, [], mark.Importer);
            }

            file.Senders.Add(mark.Sender);
            if (mark.Axis != MergeMarks.NoTime)
            {
                files[series] = file with { From = Math.Min(file.From, mark.Axis), To = Math.Max(file.To, mark.Axis) };
            }
        }

        // A mailbox is a choice of messages (received, sent, one folder): it does not lack what lies in another.
        return [.. files.Select(file => file.Value.From <= file.Value.To && part.Platform != "email"
            ? new MergeSequence.Reach(name(file.Key), file.Value.Importer, file.Value.From, file.Value.To, file.Value.Senders)
            : new MergeSequence.Reach(name(file.Key), file.Value.Importer, 0, 0, file.Value.Senders))];
    }
}
