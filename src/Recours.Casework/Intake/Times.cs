using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>Times as platforms write them. A zone is stated only when the text proves it.</summary>
internal static class Times
{
    private static readonly DateTime Last = new(9999, 1, 1);

    /// <summary>Milliseconds since 1970, UTC; null when no calendar reaches it.</summary>
    /// <param name="value">The milliseconds.</param>
    /// <param name="raw">As written, where that is not these digits.</param>
    /// <param name="precision">How exactly it is written.</param>
    public static EntryTime? Milliseconds(long? value, string? raw = null, TimePrecision precision = TimePrecision.Millisecond) =>
        value is { } ms and > -62135596800000 and < 253370764800000
            ? EntryTime.Counted(ms, TimePrecision.Millisecond) with { Precision = precision, Raw = raw ?? ms.ToString(CultureInfo.InvariantCulture) }
            : null;

    /// <summary><c>2025-03-14 20:07:11 UTC</c>, with or without the zone's name, fraction or <c>T</c>.</summary>
    /// <param name="text">As written.</param>
    /// <param name="zone">The zone when the text names none: <c>utc</c> where the platform is known to write UTC, else <c>unknown</c>.</param>
    public static EntryTime? Plain(string? text, string zone)
    {
        if (text is null)
        {
            return null;
        }

        string bare = text.Trim();
        bool utc = bare.EndsWith(" UTC", StringComparison.Ordinal) || bare.EndsWith('Z');
        bare = utc ? bare[..^(bare[^1] == 'Z' ? 1 : 4)] : bare;
        string[] shapes = ["yyyy-MM-dd' 'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd'T'HH:mm"];
        return DateTime.TryParseExact(bare, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? new EntryTime(value, utc ? "utc" : zone, Precision(bare), text)
            : null;
    }

    /// <summary>ISO 8601 with an offset or <c>Z</c>; the offset is kept, not converted. Without either the zone is unknown.</summary>
    public static EntryTime? Iso(string? text)
    {
        if (Plain(text, "unknown") is { } plain)
        {
            return plain;
        }

        string[] shapes = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd' 'HH:mm:sszzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzzz"];
        return text is not null && DateTimeOffset.TryParseExact(text.Trim(), shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) && value.Year < Last.Year
            ? new EntryTime(value.DateTime, value.Offset == TimeSpan.Zero ? "utc" : value.ToString("zzz", CultureInfo.InvariantCulture), Precision(text.Trim()), text)
            : null;
    }

    /// <summary>The instant of a time whose zone is known.</summary>
    public static DateTime? Instant(EntryTime time) =>
        time.Zone == "utc" ? time.Value
        : TimeSpan.TryParseExact(time.Zone.TrimStart('+', '-'), @"hh\:mm", CultureInfo.InvariantCulture, out var offset) && time.Value.Year is > 1 and < 9999
            ? (time.Zone[0] == '-' ? time.Value + offset : time.Value - offset)
            : null;

    private static TimePrecision Precision(string text) =>
        text.Count(letter => letter == ':') - (text.LastIndexOfAny(['+', '-']) > 10 ? 1 : 0) < 2 ? TimePrecision.Minute
        : text.IndexOf('.', StringComparison.Ordinal) > 0 ? TimePrecision.Millisecond : TimePrecision.Second;
}

/// <summary>
/// Ids that carry the time of their making: Discord counts milliseconds since 2015, X since 2010-11-04T01:42:54.657Z,
/// both in the bits above the lowest 22 (documented by both platforms).
/// </summary>
internal static class Snowflake
{
    public const long Discord = 1_420_070_400_000;
    public const long X = 1_288_834_974_657;

    /// <summary>The instant an id was made, UTC; null when the text is no such id.</summary>
    public static DateTime? Made(string? id, long epoch)
    {
        // Ids of less than 2^40 would be of the service's first seconds: they are numbers of another kind.
        return long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long value) && value >= 1L << 40
            ? DateTime.SpecifyKind(DateTime.UnixEpoch.AddMilliseconds((value >> 22) + epoch), DateTimeKind.Unspecified)
            : null;
    }

    /// <summary>What is odd when the id was not made at the printed time; null when they agree or cannot be compared.</summary>
    public static Irregularity? Against(string? id, long epoch, EntryTime? time, SourceSpan source)
    {
        if (Made(id, epoch) is not { } made || time is not { } printed || Times.Instant(printed) is not { } instant)
        {
            return null;
        }

        var tolerance = TimeSpan.FromSeconds(printed.Precision == TimePrecision.Minute ? 61 : 2);
        return (made - instant).Duration() <= tolerance ? null
            : new Irregularity("time.id-disagrees", source, made.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    }

    /// <summary>When an account was made, as an identifier beside its number.</summary>
    public static IEnumerable<ParticipantId> Account(string? id, long epoch, SourceSpan source) => Made(id, epoch) is { } made
        ? [new ParticipantId("account-created", made.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), source)]
        : [];
}
