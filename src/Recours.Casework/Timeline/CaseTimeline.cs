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
    private readonly long[] places;
    private readonly BitArray backwards;
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
        (ids, places, backwards) = (new int[count], new long[count], new BitArray(count));
        var found = new List<(int Reading, string Key, List<int> Ids)>();
        for (var r = 0; r < readings.Length; r++)
        {
            PlaceEntries(r, found, cancel);
        }

        var id = firstIds[^1];
        foreach (var times in (IEnumerable<DateTimeOffset>[])[view.Exhibits.Select(exhibit => exhibit.AcquiredAt), view.Notes.Select(note => note.WrittenAt), view.Seals.Select(seal => seal.At)])
        {
            var first = id;
            foreach (var at in times)
            {
                places[id++] = at.UtcTicks;
            }

            TimelineOrder.Place(places.AsSpan(first, id - first));
        }

        Sort(found);
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

        var r = ReadingOf(ids[place]);
        reading = readings[r];
        return reading.Result.Entries[ids[place] - firstIds[r]];
    }

    private static (int FirstExhibit, string Text) Identity(CaseReading reading) => reading.Archive is { } archive
        ? (archive, "archive " + reading.Name)
        : (reading.Numbers.Values.DefaultIfEmpty().Min(), string.Join('\n', reading.Numbers
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")).Order(StringComparer.Ordinal).Prepend("loose " + reading.Name)));

    private void PlaceEntries(int r, List<(int Reading, string Key, List<int> Ids)> found, CancellationToken cancel)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var entries = readings[r].Result.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var key = entries[i].Conversation;
            if (!byKey.TryGetValue(key, out var members))
            {
                byKey[key] = members = [];
                found.Add((r, key, members));
            }

            members.Add(firstIds[r] + i);
        }

        foreach (var members in byKey.Values)
        {
            cancel.ThrowIfCancellationRequested();
            PlaceConversation(entries, firstIds[r], members);
        }
    }

    private void PlaceConversation(IReadOnlyList<ChatEntry> entries, int firstId, List<int> members)
    {
        var axis = new long[members.Count];
        EntryTime? before = null;
        for (var i = 0; i < axis.Length; i++)
        {
            var time = entries[members[i] - firstId].Time;
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
            places[members[i]] = axis[i];
        }
    }

    private void Sort(List<(int Reading, string Key, List<int> Ids)> found)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = i;
        }

        // Ids rise within a conversation and places never fall in it: sorting by place and then id keeps its order.
        Array.Sort(places, ids);
        for (int first = 0, next; first < ids.Length; first = next)
        {
            for (next = first + 1; next < ids.Length && places[next] == places[first]; next++)
            {
            }

            ids.AsSpan(first, next - first).Sort();
        }

        var placeOf = new int[ids.Length];
        for (var place = 0; place < ids.Length; place++)
        {
            placeOf[ids[place]] = place;
        }

        foreach (var (r, key, members) in found)
        {
            conversations[(r, key)] = new Conversation(readings[r], key, readings[r].Result.Conversations.GetValueOrDefault(key), placeOf[members[0]], members.Count);
        }

        Conversations = [.. conversations.Values.OrderBy(conversation => conversation.First)];
    }

    private TimelineItem Make(int place)
    {
        var (id, day) = (ids[place], DayOf(places[place]));
        if (id < firstIds[^1])
        {
            var r = ReadingOf(id);
            var (reading, index) = (readings[r], id - firstIds[r]);
            var entry = reading.Result.Entries[index];
            return new TimelineItem.Entry(place, day, reading, index, conversations[(r, entry.Conversation)], reading.ExhibitOf(entry.Source.File), entry, backwards[id]);
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
