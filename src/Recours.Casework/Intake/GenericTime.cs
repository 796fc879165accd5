using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Times as an unknown program may write them. A zone is stated only where the text proves it: a count since 1970 is an instant.</summary>
internal static partial class GenericTime
{
    // 2000 to 2100: a number outside is a number of another kind.
    private const long First = 946_684_800, Last = 4_102_444_800;

    /// <summary>The time; null when the text is none. <paramref name="monthFirst"/> decides what <c>3/4/2025</c> is.</summary>
    public static EntryTime? Read(string text, bool monthFirst = false)
    {
        string bare = text.Trim();
        if (bare.Length is < 8 or > 80 || !bare.AsSpan().ContainsAnyInRange('0', '9') && !bare.Any(char.IsDigit))
        {
            return null;
        }

        return Count(bare) ?? Times.Iso(bare) ?? Mail(bare) ?? Slashed(bare, monthFirst) ?? (WrittenDate.Read(Weekday().Replace(bare, ""), strict: true) is { } written ? written with { Raw = text } : null);
    }

    /// <summary>Whether a date in digits shows which of day and month stands first: −1 day, 1 month, 0 neither; null when it is no such date.</summary>
    public static int? Order(string text)
    {
        if (Shape().Match(text.Trim()) is not { Success: true } match || match.Groups[1].Length > 2)
        {
            return null;
        }

        int a = Number(match, 1), b = Number(match, 2);
        return a > 12 && b <= 12 ? -1 : b > 12 && a <= 12 ? 1 : 0;
    }

    /// <summary>A day without a clock, as some tables have it in a column of its own.</summary>
    public static bool IsDay(string text) => Read(text.Trim() + " 00:00") is not null && Read(text) is null;

    /// <summary>A clock without a day.</summary>
    public static bool IsClock(string text) => ClockShape().IsMatch(text.Trim());

    private static EntryTime? Count(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? text : text[..point];
        if (!long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out long value) || (point >= 0 && !text.AsSpan(point + 1).ContainsAnyInRange('0', '9')))
        {
            return null;
        }

        if (point >= 0)
        {
            return whole.Length == 10 && value is > First and < Last && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
                ? Times.Milliseconds((long)(seconds * 1000), text) : null;
        }

        return Count(value, text.Length) is var (count, precision) ? EntryTime.Counted(count, precision) with { Raw = text } : null;
    }

    /// <summary>A count of seconds or milliseconds since 1970: how many digits it is written in tells of what.</summary>
    private static (long Count, TimePrecision Precision)? Count(long value, int digits) => Unit(value, digits) is { } precision ? (value, precision) : digits switch
    {
        15 or 16 when value / 1_000_000 is > First and < Last => (value / 1000, TimePrecision.Millisecond),
        18 or 19 when value / 1_000_000_000 is > First and < Last => (value / 1_000_000, TimePrecision.Millisecond),
        _ => null,
    };

    /// <summary>What a number of so many digits counts since 1970; null when it counts neither seconds nor milliseconds.</summary>
    public static TimePrecision? Unit(long value, int digits) => digits switch
    {
        9 or 10 when value is > First and < Last => TimePrecision.Second,
        12 or 13 when value is >= (First + 1) * 1000 and < Last * 1000 => TimePrecision.Millisecond,
        _ => null,
    };

    /// <summary>As mails and web servers write it: <c>Fri, 14 Mar 2025 20:04:11 GMT</c>.</summary>
    private static EntryTime? Mail(string text) =>
        text.IndexOf(", ", StringComparison.Ordinal) is 3 && DateTimeOffset.TryParseExact(text[5..], ["d MMM yyyy HH:mm:ss 'GMT'", "d MMM yyyy HH:mm:ss zzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            && value.Year is > 1990 and < 2100
            ? new EntryTime(value.DateTime, value.Offset == TimeSpan.Zero ? "utc" : value.ToString("zzz", CultureInfo.InvariantCulture), TimePrecision.Second, text) : null;

    private static EntryTime? Slashed(string text, bool monthFirst)
    {
        if (Shape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int a = Number(match, 1), b = Number(match, 2), c = Number(match, 3);
        bool yearFirst = match.Groups[1].Length == 4;
        if (yearFirst == (match.Groups[3].Length == 4) || match.Groups[1].Length == 3 || match.Groups[3].Length is 1 or 3)
        {
            if (yearFirst || match.Groups[3].Length != 2 || match.Groups[1].Length > 2)
            {
                return null;
            }

            c += 2000;
        }

        bool swap = monthFirst ? a <= 12 : b > 12;
        var (year, month, day) = yearFirst ? (a, b, c) : swap ? (c, a, b) : (c, b, a);
        int hour = Number(match, 4), minute = Number(match, 5), second = match.Groups[6].Success ? Number(match, 6) : 0;
        if (match.Groups[7].Success && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (match.Groups[7].Value[0] is 'p' or 'P' ? 12 : 0);
        }

        return year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60
            ? new EntryTime(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified), "unknown", match.Groups[6].Success ? TimePrecision.Second : TimePrecision.Minute, text)
            : null;
    }

    /// <summary>The name of a day before a date in words: <c>Sunday, November 18, 2018</c>.</summary>
    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}.]*,\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,4})[/.\-]([0-9]{1,2})[/.\-]([0-9]{1,4}),?[ \u00A0\u202F]+([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?(?:[ \u00A0\u202F]?([AaPp])\.?[Mm]\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[ \u202F]?[AaPp]\.?[Mm]\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockShape();
}
