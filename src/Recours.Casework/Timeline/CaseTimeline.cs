using System.Collections;
using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Timeline;

/// <summary>
/// Everything in a case in one order: each entry of each reading, and the case's own events. The rule stands in
/// docs/formats/timeline.md. Holds some twenty bytes per item; an item is made when it is asked for and refers to the entry.
/// </summary>
public sealed class CaseTimeline : IReadOnlyList<TimelineItem>
{
    private readonly CaseView view;
    private readonly CaseReading[] readings;
    private readonly TimeZoneInfo? zone;

    // An id is a number of an item before sorting: the entries of each reading, then exhibits, notes and seals.
    private readonly int[] firstIds;
    private readonly int[] ids;
    private readonly long[] placeOfId;
    private readonly long[] places;
    private readonly BitArray backwards;
    private readonly Dictionary<int, MergedMessage> merged = [];
    private readonly Dictionary<(int Reading, string Key), Conversation> conversations = [];

    private CaseTimeline(CaseView view, CaseReading[] readings, TimeZoneInfo? zone, CancellationToken cancel)
    {
        (this.view, this.readings, this.zone) = (view, readings, zone);
        firstIds = new int[readings.Length + 1];
        for (var r = 0; r < readings.Length; r++)
        {
            firstIds[r + 1] = firstIds[r] + readings[r].Result.Entries.Count;
        }

        var count = firstIds[^1] + view.Exhibits.Count + view.Notes.Count + view.Seals.Count;
        (placeOfId, backwards) = (new long[count], new BitArray(count));
        var found = Found(cancel);
        foreach (var (_, members) in found)
        {
            cancel.ThrowIfCancellationRequested();
            PlaceConversation(members);
        }

        var id = firstIds[^1];
        foreach (var times in (IEnumerable<DateTimeOffset>[])[view.Exhibits.Select(exhibit => exhibit.AcquiredAt), view.Notes.Select(note => note.WrittenAt), view.Seals.Select(seal => seal.At)])
        {
            var first = id;
            foreach (var at in times)
            {
                placeOfId[id++] = at.UtcTicks;
            }

            TimelineOrder.Place(placeOfId.AsSpan(first, id - first));
        }

        ids = InOrder(found, count);
        places = Sort();
        Name(found);
    }

    /// <summary>All conversations, in the order of their first entries.</summary>
    public IReadOnlyList<Conversation> Conversations { get; private set; } = [];

    public int Count => ids.Length;

    /// <summary>The item at a place, counted from 0.</summary>
    public TimelineItem this[int place] => Make(place);

    /// <summary>
    /// Builds the timeline of a case. The order of <paramref name="readings"/> does not matter. <paramref name="zone"/> is the zone of
    /// the phone if the person has stated it: naive times are then placed by it. Written times stay as they are.
    /// </summary>
    public static CaseTimeline Build(CaseView view, IReadOnlyList<CaseReading> readings, TimeZoneInfo? zone = null, CancellationToken cancel = default) =>
        new(view, [.. readings.Select(reading => (Reading: reading, Identity: Identity(reading)))
            .OrderBy(known => known.Identity.FirstExhibit).ThenBy(known => known.Identity.Text, StringComparer.Ordinal).Select(known => known.Reading)], zone, cancel);

    public IEnumerator<TimelineItem> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return Make(place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Neighbouring places of the same day, in order. A day comes once, unless a stated zone puts its clock back over midnight.</summary>
    public IEnumerable<TimelineDay> Days()
    {
        for (int first = 0, next; first < Count; first = next)
        {
            var day = DayOf(places[first]);
            for (next = first + 1; next < Count && DayOf(places[next]) == day; next++)
            {
            }

            yield return new TimelineDay(day, first, next - first);
        }
    }

    /// <summary>The entry at a place with its reading, without making an item; null when another kind stands there.</summary>
    internal ChatEntry? EntryAt(int place, out CaseReading? reading)
    {
        if (ids[place] >= firstIds[^1])
        {
            reading = null;
            return null;
        }

        reading = readings[ReadingOf(ids[place])];
        return EntryOf(ids[place]);
    }

    /// <summary>What is quickly known of the entry at a place; null when another kind stands there.</summary>
    internal EntryHead? HeadAt(int place, out CaseReading? reading)
    {
        if (!IsEntry(place))
        {
            reading = null;
            return null;
        }

        var id = ids[place];
        reading = readings[ReadingOf(id)];
        return merged.ContainsKey(id) ? EntryHead.Of(EntryOf(id)) : HeadOf(id);
    }

    /// <summary>Whether an entry stands at a place.</summary>
    public bool IsEntry(int place) => ids[place] < firstIds[^1];

    /// <summary>The conversation of the entry at a place; null when another kind stands there.</summary>
    public Conversation? ConversationAt(int place) => IsEntry(place) ? conversations[(ReadingOf(ids[place]), HeadOf(ids[place]).Conversation)] : null;

    /// <summary>The number of the exhibit in which the entry at a place stands, without making an item; null when another kind stands there.</summary>
    internal int? ExhibitAt(int place) => !IsEntry(place) ? null : merged.ContainsKey(ids[place]) ? ((TimelineItem.Entry)Make(place)).Exhibit : PlaceOf(ids[place]).Exhibit;

    /// <summary>The entry of an id as it is shown: put together where several readings have it.</summary>
    private ChatEntry EntryOf(int id) => merged.TryGetValue(id, out var message) ? Merge.One([.. message.Entries.Select(Of)], message.AbsentFrom, message.Seen) : Of(id);

    private EntryPlace PlaceOf(int id)
    {
        var r = ReadingOf(id);
        return new EntryPlace(readings[r], id - firstIds[r], readings[r].ExhibitOf(HeadOf(id).File));
    }

    private static (int FirstExhibit, string Text) Identity(CaseReading reading) => reading.Archive is { } archive
        ? (archive, "archive " + reading.Name)
        : (reading.Numbers.Values.DefaultIfEmpty().Min(), string.Join('\n', reading.Numbers
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")).Order(StringComparer.Ordinal).Prepend("loose " + reading.Name)));

    /// <summary>The entry of an id.</summary>
    private ChatEntry Of(int id)
    {
        var r = ReadingOf(id);
        return readings[r].Result.Entries[id - firstIds[r]];
    }

    private EntryHead HeadOf(int id)
    {
        var r = ReadingOf(id);
        return EntryHead.Of(readings[r].Result.Entries, id - firstIds[r]);
    }

    /// <summary>
    /// The conversations: where each is known by (several readings, if the same one was exported several times), and the ids of its
    /// messages in order. A message that several exports have is the first one's id, and is remembered in <see cref="merged"/>.
    /// </summary>
    private List<(List<(int Reading, string Key)> Keys, List<int> Ids)> Found(CancellationToken cancel)
    {
        var parts = new List<MergePart>();
        for (var r = 0; r < readings.Length; r++)
        {
            cancel.ThrowIfCancellationRequested();
            parts.AddRange(Merge.Parts(r, readings[r].Result.Entries, readings[r].Result.ImporterOf, firstIds[r], whole: true));
        }

        var several = readings.Length > 1 ? Merge.Of(parts, Of, (r, file) => Label(readings[r], file)) : [];
        var taken = several.SelectMany(conversation => conversation.Parts).ToHashSet();
        var found = parts.Where(part => !taken.Contains(part)).Select(part => (new List<(int, string)> { (part.Place, part.Key) }, part.Entries)).ToList();
        foreach (var conversation in several)
        {
            var members = new List<int>();
            foreach (var message in conversation.Messages)
            {
                members.Add(message.Entries[0]);
                if (message is not { Entries.Count: 1, AbsentFrom.Count: 0 })
                {
                    merged[message.Entries[0]] = message;
                }
            }

            found.Add(([.. conversation.Parts.Select(part => (part.Place, part.Key))], members));
        }

        return found;
    }

    private static string Label(CaseReading reading, string file) => reading.Archive is { } archive
        ? string.Create(CultureInfo.InvariantCulture, $"#{archive} {reading.Name}")
        : reading.Numbers.TryGetValue(file, out var number) ? string.Create(CultureInfo.InvariantCulture, $"#{number} {file}") : file;

    private void PlaceConversation(List<int> members)
    {
        var axis = new long[members.Count];
        EntryTime? before = null;
        for (var i = 0; i < axis.Length; i++)
        {
            var time = HeadOf(members[i]).Time;
            axis[i] = TimelineOrder.OnAxis(time, zone);
            if (time is { } now)
            {
                backwards[members[i]] = before is { } earlier && TimelineOrder.IsBackwards(earlier, now);
                before = now;
            }
        }

        TimelineOrder.Place(axis);
        for (var i = 0; i < axis.Length; i++)
        {
            placeOfId[members[i]] = axis[i];
        }
    }

    /// <summary>
    /// The ids in the order in which they stand at one point of the axis: by reading and number there. In a conversation that
    /// several readings have, its own order goes first: an entry never stands before one that it follows.
    /// </summary>
    private int[] InOrder(List<(List<(int Reading, string Key)> Keys, List<int> Ids)> found, int count)
    {
        var items = Enumerable.Range(firstIds[^1], count - firstIds[^1]);
        if (merged.Count == 0 && found.Sum(conversation => conversation.Ids.Count) == firstIds[^1])
        {
            return [.. Enumerable.Range(0, firstIds[^1]), .. items];
        }

        var (ranks, members) = (new List<long>(), new List<int>());
        foreach (var (keys, messages) in found)
        {
            for (var (n, highest) = (0, 0); n < messages.Count; n++)
            {
                highest = Math.Max(highest, messages[n]);
                ranks.Add(((long)highest << 32) + (keys.Count > 1 ? n : 0));
                members.Add(messages[n]);
            }
        }

        var (rank, sorted) = (ranks.ToArray(), members.ToArray());
        Array.Sort(rank, sorted);
        return [.. sorted, .. items];
    }

    /// <summary>Sorts the ids by their places; what stands at one place keeps its order. The places, in the new order.</summary>
    private long[] Sort()
    {
        var (sorted, rank) = (new long[ids.Length], new int[ids.Length]);
        for (var i = 0; i < ids.Length; i++)
        {
            (sorted[i], rank[i]) = (placeOfId[ids[i]], i);
        }

        if (TimelineOrder.NeverFalls(sorted))
        {
            return sorted;
        }

        Array.Sort(sorted, rank);
        for (int first = 0, next; first < rank.Length; first = next)
        {
            for (next = first + 1; next < rank.Length && sorted[next] == sorted[first]; next++)
            {
            }

            rank.AsSpan(first, next - first).Sort();
        }

        var before = (int[])ids.Clone();
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = before[rank[i]];
        }

        return sorted;
    }

    private void Name(List<(List<(int Reading, string Key)> Keys, List<int> Ids)> found)
    {
        var placeOf = new int[placeOfId.Length];
        for (var place = 0; place < ids.Length; place++)
        {
            placeOf[ids[place]] = place;
        }

        foreach (var (keys, members) in found)
        {
            var title = keys.Select(known => readings[known.Reading].Result.Conversations.GetValueOrDefault(known.Key)).FirstOrDefault(title => title is not null);
            var conversation = new Conversation(readings[keys[0].Reading], keys[0].Key, title, placeOf[members[0]], members.Count);
            foreach (var known in keys)
            {
                conversations[known] = conversation;
            }
        }

        Conversations = [.. conversations.Values.Distinct().OrderBy(conversation => conversation.First)];
    }

    private TimelineItem Make(int place)
    {
        var (id, day) = (ids[place], DayOf(places[place]));
        if (id < firstIds[^1])
        {
            // Of a message that several exhibits have, the version that is shown says where it stands.
            var versions = merged.TryGetValue(id, out var message) ? message.Entries : [id];
            var shown = versions.Count == 1 ? id : versions[Merge.Shown([.. versions.Select(Of)], message?.Seen ?? 0)];
            var (at, conversation) = (PlaceOf(shown), ConversationAt(place)!);
            return new TimelineItem.Entry(place, day, at.Reading, at.Index, conversation, at.Exhibit, EntryOf(id), backwards[id]) { Also = [.. versions.Where(other => other != shown).Select(PlaceOf)] };
        }

        id -= firstIds[^1];
        if (id < view.Exhibits.Count)
        {
            return new TimelineItem.Acquired(place, Clock(view.Exhibits[id].AcquiredAt), day, view.Exhibits[id]);
        }

        id -= view.Exhibits.Count;
        if (id < view.Notes.Count)
        {
            return new TimelineItem.Written(place, Clock(view.Notes[id].WrittenAt), day, id, view.Notes[id]);
        }

        id -= view.Notes.Count;
        return new TimelineItem.Sealed(place, Clock(view.Seals[id].At), day, view.Seals[id]);
    }

    private int ReadingOf(int id)
    {
        // Empty readings share their first id with the next one: the last of equals is the one that holds the id.
        var (low, high) = (0, readings.Length - 1);
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            (low, high) = firstIds[middle] <= id ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private DateOnly? DayOf(long place)
    {
        if (place == TimelineOrder.Unknown)
        {
            return null;
        }

        // An offset may lead out of the years 1 to 9999 that a date can hold.
        var utc = new DateTime(Math.Clamp(place, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
        var local = utc.Ticks + (zone?.GetUtcOffset(utc).Ticks ?? 0);
        return DateOnly.FromDateTime(new DateTime(Math.Clamp(local, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
    }

    private static EntryTime Clock(DateTimeOffset at) =>
        new(DateTime.SpecifyKind(at.UtcDateTime, DateTimeKind.Unspecified), "utc", TimePrecision.Second, LedgerEntry.FormatTime(at));
}
