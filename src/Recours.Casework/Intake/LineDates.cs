using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>A line that begins with a time of day, and what follows.</summary>
internal readonly record struct LineClock(TimeSpan Time, bool Tab, string Rest, string Raw);

/// <summary>The days and the clocks that LINE writes, in the languages of its users.</summary>
internal static partial class LineDates
{
    private static readonly string[][] Weekdays =
    [
        ["sunday", "sun", "日曜日", "日", "周日", "週日", "星期日", "일요일", "일", "อาทิตย์", "อา"], ["monday", "mon", "月曜日", "月", "周一", "週一", "星期一", "월요일", "월", "จันทร์", "จ"],
        ["tuesday", "tue", "火曜日", "火", "周二", "週二", "星期二", "화요일", "화", "อังคาร", "อ"], ["wednesday", "wed", "水曜日", "水", "周三", "週三", "星期三", "수요일", "수", "พุธ", "พ"],
        ["thursday", "thu", "木曜日", "木", "周四", "週四", "星期四", "목요일", "목", "พฤหัสบดี", "พฤ"], ["friday", "fri", "金曜日", "金", "周五", "週五", "星期五", "금요일", "금", "ศุกร์", "ศ"],
        ["saturday", "sat", "土曜日", "土", "周六", "週六", "星期六", "토요일", "토", "เสาร์", "ส"],
    ];

    private static readonly HashSet<string> Afternoon = new(StringComparer.OrdinalIgnoreCase) { "pm", "下午", "午後", "오후" };

    /// <summary>A line that is a day and nothing else; null when it is none.</summary>
    public static DateTime? Day(string text, bool monthFirst)
    {
        if (Parts(text) is not var (a, b, c, weekday))
        {
            return null;
        }

        if (a > 999)
        {
            return Make(a, b, c);
        }

        var (dayFirst, monthOther) = (Make(c, b, a), Make(c, a, b));
        return weekday is null || (dayFirst?.DayOfWeek == weekday) == (monthOther?.DayOfWeek == weekday)
            ? (monthFirst ? monthOther ?? dayFirst : dayFirst ?? monthOther)
            : dayFirst?.DayOfWeek == weekday ? dayFirst : monthOther;
    }

    /// <summary>Counts a day line for day first or month first, where it shows which.</summary>
    public static void Vote(string text, int[] votes)
    {
        if (Parts(text) is var (a, b, c, weekday) && a < 1000)
        {
            var (dayFirst, monthFirst) = (Make(c, b, a), Make(c, a, b));
            bool one = dayFirst is not null && (weekday is null || dayFirst.Value.DayOfWeek == weekday);
            bool other = monthFirst is not null && (weekday is null || monthFirst.Value.DayOfWeek == weekday);
            votes[0] += one && !other ? 1 : 0;
            votes[1] += other && !one ? 1 : 0;
        }
    }

    /// <summary>Whether any day of the file has its year at the end: then day and month could be exchanged.</summary>
    public static bool Ambiguous(IExport export, ExportFile file)
    {
        using var stream = export.Open(file);
        var reader = new WhatsAppLineReader(stream);
        while (reader.Next(out var one))
        {
            if (Parts(WhatsAppText.Clean(one.Text)) is var (a, b, _, _) && a < 1000 && a != b)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line that begins with a clock; null when it does not.</summary>
    public static LineClock? Clock(string text)
    {
        if (text.Length < 6 || ClockShape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int hour = int.Parse(match.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        int minute = int.Parse(match.Groups[3].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        string half = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[4].Value;
        if (half.Length > 0 && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (Afternoon.Contains(half) ? 12 : 0);
        }

        return hour > 29 || minute > 59 ? null
            : new LineClock(new TimeSpan(hour, minute, 0), match.Groups[5].Value == "\t", text[match.Length..], text[..match.Groups[5].Index]);
    }

    private static (int A, int B, int C, DayOfWeek? Weekday)? Parts(string text)
    {
        if (text.Length is < 8 or > 40 || DayShape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        int Number(int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        var (a, b, c) = (Number(3), Number(4), Number(5));
        string word = (match.Groups[1].Success ? match.Groups[1].Value : match.Groups[6].Value).TrimEnd('.').ToLowerInvariant();
        int weekday = Array.FindIndex(Weekdays, forms => forms.Contains(word));
        return (a > 999) == (c > 999) || (word.Length > 0 && weekday < 0) ? null : (a, b, c, weekday < 0 ? null : (DayOfWeek)weekday);
    }

    private static DateTime? Make(int year, int month, int day)
    {
        // The Buddhist calendar of Thai telephones.
        year = year is >= 2533 and <= 2643 ? year - 543 : year;
        return year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) : null;
    }

    [GeneratedRegex(@"^\s*(?:([\p{L}\p{M}]+\.?)(,)?\s*)?([0-9]{1,4})\s?[./\-]\s?([0-9]{1,2})\s?[./\-]\s?([0-9]{1,4})\.?\s*\(?([\p{L}\p{M}]+\.?)?\)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();

    [GeneratedRegex(@"^(?:(AM|PM|am|pm|上午|下午|午前|午後|오전|오후)\s?)?([0-9]{1,2}):([0-9]{2})\s?(AM|PM|am|pm)?(\t| (?=\S))", RegexOptions.CultureInvariant)]
    private static partial Regex ClockShape();
}
