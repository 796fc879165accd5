using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>What makes two headers look alike; a file's own headers share it.</summary>
internal sealed record WhatsAppShape(bool Bracket, char Separator, int Years, bool Comma, string Word, char Clock, bool Seconds, bool HalfDay);

/// <summary>The order of the three fields of a date.</summary>
internal enum WhatsAppOrder { DayMonthYear, MonthDayYear, YearMonthDay }

/// <summary>The beginning of a line that looks like the beginning of a message. Lines that begin alike share it, so that what follows from it is worked out once.</summary>
internal sealed record WhatsAppHeader(WhatsAppShape Shape, int A, int B, int C, TimeSpan Clock, int BodyStart, int RawStart, int RawEnd, bool? Afternoon)
{
    /// <summary>The header's own letters, out of the line it was read from.</summary>
    public string Raw(string line) => line.AsSpan(RawStart, RawEnd - RawStart).Trim().ToString();

    /// <summary>The date in that order with the time of day, or null when there is no such day.</summary>
    public DateTime? Read(WhatsAppOrder order) => Day(order) + Clock;

    /// <summary>The date in that order, or null when there is no such day.</summary>
    public DateTime? Day(WhatsAppOrder order)
    {
        if (Shape.Years == 1 && order != WhatsAppOrder.YearMonthDay || Shape.Years == 3 && order == WhatsAppOrder.YearMonthDay) return null;
        var (year, month, day) = order switch
        {
            WhatsAppOrder.DayMonthYear => (C, B, A),
            WhatsAppOrder.MonthDayYear => (C, A, B),
            _ => (A, B, C),
        };
        if (year < 100) year += 2000;
        // The Buddhist calendar of Thai phones.
        if (year is >= 2533 and <= 2643) year -= 543;
        if (year is < 1990 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
    }

    private static readonly Dictionary<string, bool> HalfDays = new(StringComparer.Ordinal)
    {
        ["am"] = false,
        ["öö"] = false,
        ["ص"] = false,
        ["上午"] = false,
        ["午前"] = false,
        ["오전"] = false,
        ["凌晨"] = false,
        ["早上"] = false,
        ["清晨"] = false,
        ["πμ"] = false,
        ["dop"] = false,
        ["fm"] = false,
        ["sa"] = false,
        ["पूर्वाह्न"] = false,
        ["de"] = false,
        ["قظ"] = false,
        ["pm"] = true,
        ["ös"] = true,
        ["م"] = true,
        ["下午"] = true,
        ["午後"] = true,
        ["오후"] = true,
        ["晚上"] = true,
        ["中午"] = true,
        ["傍晚"] = true,
        ["μμ"] = true,
        ["odp"] = true,
        ["em"] = true,
        ["ch"] = true,
        ["अपराह्न"] = true,
        ["du"] = true,
        ["بظ"] = true,
    };

    private static readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> HalfDayOf = HalfDays.GetAlternateLookup<ReadOnlySpan<char>>();

    // The words between date and clock that are met on every line of a file need not be made anew.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonWords =
        new HashSet<string>(["", "à", "at", "a", "as", "às", "alle", "ore", "um", "klo", "kl", "om", "в"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly System.Buffers.SearchValues<char> StructureButComma = System.Buffers.SearchValues.Create(";:()<>[]/\\\"");

    private static readonly System.Buffers.SearchValues<char> Structure = System.Buffers.SearchValues.Create(",;:()<>[]/\\\"");

    public static bool TryParse(ReadOnlySpan<char> line, [NotNullWhen(true)] out WhatsAppHeader? header)
    {
        header = null;
        int i = 0;
        Skip(line, ref i, blanks: true);
        int begin = i;
        bool bracket = i < line.Length && line[i] == '[';
        if (bracket) i++;
        Skip(line, ref i, blanks: true);
        if (!Number(line, ref i, 4, out int a, out int aDigits) || aDigits == 3) return false;
        if (!Separator(line, ref i, out char first) || !Number(line, ref i, 2, out int b, out _)) return false;
        if (!Separator(line, ref i, out char second) || second != first || !Number(line, ref i, 4, out int c, out int cDigits) || cDigits == 3) return false;
        if (aDigits == 4 && cDigits == 4) return false;

        // Between date and clock: a comma, a word (à, klo), or the half of the day.
        int middle = i;
        while (i < line.Length && i - middle <= 20 && Digit(line[i]) < 0) i++;
        if (i == middle || i >= line.Length || Digit(line[i]) < 0) return false;
        var gap = line[middle..i];
        bool comma = gap is ", ";
        string word = "";
        bool? afternoon = null;
        bool half;

        // The two commonest ways need no look at letters.
        if (!comma && gap is not " ")
        {
            var between = WhatsAppText.Fold(gap, stackalloc char[24]);
            comma = between.ContainsAny(",،、");
            var letters = Letters(between, stackalloc char[24]);
            if (letters.Length > 12 || between.ContainsAny(StructureButComma)) return false;
            if (HalfDayOf.TryGetValue(letters, out half)) afternoon = half;
            else word = CommonWords.TryGetValue(letters, out string? common) ? common : letters.ToString();
        }

        if (!Number(line, ref i, 2, out int hour, out _) || i >= line.Length || line[i] is not (':' or '.')) return false;
        char clock = line[i++];
        if (!Number(line, ref i, 2, out int minute, out int minuteDigits) || minuteDigits != 2) return false;
        bool seconds = i < line.Length && line[i] == clock && i + 1 < line.Length && Digit(line[i + 1]) >= 0;
        int second60 = 0;
        if (seconds)
        {
            i++;
            if (!Number(line, ref i, 2, out second60, out int secondDigits) || secondDigits != 2) return false;
        }

        int suffix = i;
        while (i < line.Length && i - suffix <= 16 && line[i] is not (']' or '-' or '\u2013') && Digit(line[i]) < 0) i++;
        if (i >= line.Length) return false;
        var tail = line[suffix..i];
        var after = tail.TrimStart(' ').IsEmpty ? "" : Letters(WhatsAppText.Fold(tail, stackalloc char[24]), stackalloc char[24]);
        if (after.Length > 0)
        {
            if (!HalfDayOf.TryGetValue(after, out half)) return false;
            afternoon = half;
        }
        else if (tail is not ("" or " ") && tail.ContainsAny(Structure)) return false;
        int end = i;
        if (bracket)
        {
            if (line[i] != ']') return false;
            i++;
        }
        else
        {
            if (line[i] is not ('-' or '\u2013') || i == suffix || i + 1 < line.Length && !WhatsAppText.Blank(line[i + 1])) return false;
            i++;
        }
        if (i < line.Length && WhatsAppText.Blank(line[i])) i++;

        hour = Hour(hour, afternoon);
        if (hour > 23 || minute > 59 || second60 > 59) return false;
        var shape = new WhatsAppShape(bracket, first, aDigits == 4 ? 1 : cDigits == 4 ? 3 : 0, comma, word, clock, seconds, afternoon is not null);
        var read = new WhatsAppHeader(shape, a, b, c, new TimeSpan(hour, minute, second60), i, begin, bracket ? end + 1 : end, afternoon);
        header = read.IsDay ? read : null;
        return header is not null;
    }

    /// <summary>Whether the date is one in any order.</summary>
    public bool IsDay => Day(WhatsAppOrder.DayMonthYear) is not null || Day(WhatsAppOrder.MonthDayYear) is not null || Day(WhatsAppOrder.YearMonthDay) is not null;

    /// <summary>The hour of 24; more when there is no such hour.</summary>
    public static int Hour(int written, bool? afternoon) => (written, afternoon) switch { ( < 12, true) => written + 12, (12, false) => 0, _ => written };

    private static void Skip(ReadOnlySpan<char> line, ref int i, bool blanks)
    {
        while (i < line.Length && (WhatsAppText.Invisible(line[i]) || blanks && WhatsAppText.Blank(line[i]))) i++;
    }

    private static bool Separator(ReadOnlySpan<char> line, ref int i, out char separator)
    {
        separator = i < line.Length ? line[i] : '\0';
        if (separator is not ('/' or '.' or '-' or '\u2011')) return false;
        i++;
        Skip(line, ref i, blanks: true);
        return true;
    }

    private static bool Number(ReadOnlySpan<char> line, ref int i, int most, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        for (; i < line.Length && Digit(line[i]) is >= 0 and var digit; i++)
        {
            if (++digits > most) return false;
            value = value * 10 + digit;
        }
        Skip(line, ref i, blanks: false);
        return digits > 0;
    }

    /// <summary>The value of a decimal digit of any script, or -1.</summary>
    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c < '\u0660' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(c);

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> text, Span<char> room)
    {
        int length = 0;
        foreach (char c in text) if (char.IsLetter(c) || c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) room[length++] = c;
        return room[..length];
    }
}
