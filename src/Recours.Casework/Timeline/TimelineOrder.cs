using System.Globalization;
using Recours.Casework.Intake;

namespace Recours.Casework.Timeline;

/// <summary>
/// Where the items of one sequence (a conversation, or the case's own events of one kind) stand on the time axis.
/// The axis counts ticks of UTC. A naive time stands on it by its wall clock, or by the zone that the person stated.
/// </summary>
internal static class TimelineOrder
{
    /// <summary>The place of a sequence in which no time is known: after everything else.</summary>
    public const long Unknown = long.MaxValue;

    /// <summary>Marks an item without a time of its own.</summary>
    public const long None = long.MinValue;

    /// <summary>Ticks on the axis; <see cref="None"/> without a time.</summary>
    public static long OnAxis(EntryTime? time, TimeZoneInfo? stated) => time switch
    {
        null => None,
        { } known when OffsetOf(known.Zone) is { } offset => known.Value.Ticks - offset,
        { } naive => naive.Value.Ticks - (stated?.GetUtcOffset(DateTime.SpecifyKind(naive.Value, DateTimeKind.Unspecified)).Ticks ?? 0),
    };

    /// <summary>Ticks of the offset of a zone as importers write it; null when it is unknown.</summary>
    public static long? OffsetOf(string zone)
    {
        if (zone == "utc")
        {
            return 0;
        }

        return zone is [('+' or '-') and var sign, _, _, ':', _, _]
            && int.TryParse(zone.AsSpan(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && int.TryParse(zone.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            ? (hours * TimeSpan.TicksPerHour + minutes * TimeSpan.TicksPerMinute) * (sign == '-' ? -1 : 1)
            : null;
    }

    /// <summary>
    /// Whether <paramref name="time"/> lies before <paramref name="earlier"/>, the one written before it. The same minute is not
    /// earlier than a second within it, and a naive time is not compared with an instant.
    /// </summary>
    public static bool IsBackwards(EntryTime earlier, EntryTime time) => (OffsetOf(earlier.Zone), OffsetOf(time.Zone)) switch
    {
        (null, null) => time.Value.Ticks + Unit(time.Precision) <= earlier.Value.Ticks,
        ({ } before, { } now) => time.Value.Ticks - now + Unit(time.Precision) <= earlier.Value.Ticks - before,
        _ => false,
    };

    /// <summary>
    /// Gives each item of a sequence its place, so that places never fall from one item to the next. <paramref name="axis"/> holds each
    /// item's own time, and the places afterwards. Where times contradict the order of the sequence, the fewest possible are set
    /// aside, so that one wrong clock does not drag the others along. An item without a time, or set aside, stands with the item
    /// before it; at the beginning, with the first one that has a place.
    /// </summary>
    public static void Place(Span<long> axis)
    {
        SetContradictionsAside(axis);
        var place = Unknown;
        foreach (var own in axis)
        {
            if (own != None)
            {
                place = own;
                break;
            }
        }

        foreach (ref var own in axis)
        {
            own = place = own == None ? place : own;
        }
    }

    /// <summary>Keeps a longest subsequence that never falls (patience sorting); the times of the others become <see cref="None"/>.</summary>
    private static void SetContradictionsAside(Span<long> axis)
    {
        if (NeverFalls(axis))
        {
            return;
        }

        // tails[n] is the item that ends a subsequence of n + 1 items with the smallest time; before[i] is the item ahead of i in it.
        var (tails, length, before) = (new int[axis.Length], 0, new int[axis.Length]);
        for (var i = 0; i < axis.Length; i++)
        {
            if (axis[i] == None)
            {
                continue;
            }

            var (low, high) = (0, length);
            while (low < high)
            {
                var middle = low + (high - low) / 2;
                (low, high) = axis[tails[middle]] <= axis[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.Max(length, low + 1);
        }

        var kept = tails[length - 1];
        for (var i = axis.Length - 1; i >= 0; i--)
        {
            if (i == kept)
            {
                kept = before[i];
            }
            else
            {
                axis[i] = None;
            }
        }
    }

    /// <summary>Whether no item stands before the one it follows; those without a time are left out.</summary>
    public static bool NeverFalls(ReadOnlySpan<long> axis)
    {
        var highest = long.MinValue;
        foreach (var own in axis)
        {
            if (own != None && own < highest)
            {
                return false;
            }

            highest = Math.Max(highest, own);
        }

        return true;
    }

    private static long Unit(TimePrecision precision) => precision switch
    {
        TimePrecision.Minute => TimeSpan.TicksPerMinute,
        TimePrecision.Second => TimeSpan.TicksPerSecond,
        _ => TimeSpan.TicksPerMillisecond,
    };
}
