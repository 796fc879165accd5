using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>One line of a text export, with its bytes' place; the text is without the line end.</summary>
internal readonly record struct WhatsAppLine(long Number, long Offset, long Length, string Text, bool TooLong)
{
    public bool IsBlank => WhatsAppText.Clean(Text).AsSpan().Trim().IsEmpty;
}

/// <summary>Splits a stream into lines of bounded length; UTF-8 (or <paramref name="otherwise"/>), or UTF-16 when the file says so. Never throws for bad content.</summary>
internal sealed class WhatsAppLineReader(Stream stream, Encoding? otherwise = null)
{
    public const int MaxLine = 1 << 20;
    private const int Excerpt = 4096;
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly System.Buffers.ArrayBufferWriter<byte> _line = new();
    private Encoding _encoding = otherwise ?? Encoding.UTF8;
    private int _unit = 1;
    private int _position, _filled;
    private long _offset, _number;

    /// <summary>Whether the stream itself broke off (damaged archive member, disk).</summary>
    public bool Failed { get; private set; }

    public bool Next(out WhatsAppLine line)
    {
        _line.ResetWrittenCount();
        long start = _offset;
        bool tooLong = false, ended = false;
        byte previous = 0;
        while (!ended && Fill())
        {
            var rest = _buffer.AsSpan(_position, _filled - _position);
            int take = rest.Length;
            if (_unit == 1)
            {
                int at = rest.IndexOf((byte)'\n');
                if (at >= 0) (take, ended) = (at + 1, true);
            }
            else
            {
                for (int i = 0; i < rest.Length && !ended; i++)
                {
                    bool second = (_offset + i) % 2 == 1;
                    if (second && (_encoding == Encoding.Unicode ? previous == 10 && rest[i] == 0 : previous == 0 && rest[i] == 10))
                        (take, ended) = (i + 1, true);
                    previous = rest[i];
                }
            }
            int room = (int)Math.Min(take, MaxLine + 4 - _line.WrittenCount);
            if (room > 0) System.Buffers.BuffersExtensions.Write(_line, rest[..room]);
            _position += take;
            _offset += take;
        }
        if (_offset == start)
        {
            line = default;
            return false;
        }
        tooLong = _offset - start > MaxLine;
        int length = tooLong ? Excerpt : _line.WrittenCount;
        string text = _encoding.GetString(_line.WrittenSpan[..length]);
        if (text.EndsWith('\n')) text = text[..^1];
        if (text.EndsWith('\r')) text = text[..^1];
        line = new(_number++, start, _offset - start, text, tooLong);
        return true;
    }

    private bool Fill()
    {
        if (_position < _filled) return true;
        _position = _filled = 0;
        try
        {
            // The first bytes decide the encoding, so they are wanted together.
            _filled = _offset == 0 ? stream.ReadAtLeast(_buffer, 2, throwOnEndOfStream: false) : stream.Read(_buffer);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or ObjectDisposedException or UnauthorizedAccessException)
        {
            Failed = true;
            return false;
        }
        if (_offset == 0 && _filled >= 2)
        {
            if (_buffer[0] == 0xFF && _buffer[1] == 0xFE) (_encoding, _unit) = (Encoding.Unicode, 2);
            else if (_buffer[0] == 0xFE && _buffer[1] == 0xFF) (_encoding, _unit) = (Encoding.BigEndianUnicode, 2);
        }
        return _filled > 0;
    }
}

/// <summary>Characters that carry no letter: marks of direction, byte order marks, odd blanks.</summary>
internal static class WhatsAppText
{
    public static bool Invisible(char c) => c is '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFC';

    public static bool Blank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t';

    /// <summary>Without the invisible marks.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (char c in text) if (!Invisible(c)) clean.Append(c);
        return clean.ToString();
    }

    /// <summary>For comparing: clean, ordinary blanks, lower case, without a final full stop.</summary>
    public static string Fold(string text)
    {
        var fold = new StringBuilder(text.Length);
        foreach (char c in text) if (!Invisible(c)) fold.Append(Blank(c) ? ' ' : c is '\u2019' ? '\'' : char.ToLowerInvariant(c));
        return fold.ToString().Trim().TrimEnd('.', '。');
    }

    /// <summary>NFC when the text is well formed; else as it is.</summary>
    public static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    public static readonly System.Buffers.SearchValues<char> Marks =
        System.Buffers.SearchValues.Create("\u200E\u200F\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFC");
}

/// <summary>What makes two headers look alike; a file's own headers share it.</summary>
internal readonly record struct WhatsAppShape(bool Bracket, char Separator, int Years, bool Comma, string Word, char Clock, bool Seconds, bool HalfDay);

/// <summary>The order of the three fields of a date.</summary>
internal enum WhatsAppOrder { DayMonthYear, MonthDayYear, YearMonthDay }

/// <summary>The beginning of a line that looks like the beginning of a message.</summary>
internal readonly record struct WhatsAppHeader(WhatsAppShape Shape, int A, int B, int C, TimeSpan Clock, int BodyStart, string Raw)
{
    /// <summary>The date in that order, or null when there is no such day.</summary>
    public DateTime? Read(WhatsAppOrder order)
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
        return new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + Clock;
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

    private static readonly System.Buffers.SearchValues<char> Structure = System.Buffers.SearchValues.Create(",;:()<>[]/\\\"");

    public static bool TryParse(string line, out WhatsAppHeader header)
    {
        header = default;
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
        // The two commonest ways need no look at letters.
        var gap = line.AsSpan(middle, i - middle);
        string between = gap is ", " ? "," : gap is " " ? "" : WhatsAppText.Fold(gap.ToString());
        bool comma = between.AsSpan().ContainsAny(",،、");
        string word = Letters(between);
        if (word.Length > 12 || between.Replace(",", "", StringComparison.Ordinal).AsSpan().ContainsAny(Structure)) return false;
        bool? afternoon = null;
        if (HalfDays.TryGetValue(word, out bool half)) (afternoon, word) = (half, "");

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
        string after = line.AsSpan(suffix, i - suffix).TrimStart(' ').IsEmpty ? "" : Letters(WhatsAppText.Fold(line[suffix..i]));
        if (after.Length > 0)
        {
            if (!HalfDays.TryGetValue(after, out half)) return false;
            afternoon = half;
        }
        else if (line[suffix..i].AsSpan().ContainsAny(Structure)) return false;
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

        if (afternoon == true && hour < 12) hour += 12;
        if (afternoon == false && hour == 12) hour = 0;
        if (hour > 23 || minute > 59 || second60 > 59) return false;
        var shape = new WhatsAppShape(bracket, first, aDigits == 4 ? 1 : cDigits == 4 ? 3 : 0, comma, word, clock, seconds, afternoon is not null);
        header = new(shape, a, b, c, new TimeSpan(hour, minute, second60), i, line[begin..(bracket ? end + 1 : end)].Trim());
        return header.Read(WhatsAppOrder.DayMonthYear) is not null || header.Read(WhatsAppOrder.MonthDayYear) is not null || header.Read(WhatsAppOrder.YearMonthDay) is not null;
    }

    private static void Skip(string line, ref int i, bool blanks)
    {
        while (i < line.Length && (WhatsAppText.Invisible(line[i]) || blanks && WhatsAppText.Blank(line[i]))) i++;
    }

    private static bool Separator(string line, ref int i, out char separator)
    {
        separator = i < line.Length ? line[i] : '\0';
        if (separator is not ('/' or '.' or '-' or '\u2011')) return false;
        i++;
        Skip(line, ref i, blanks: true);
        return true;
    }

    private static bool Number(string line, ref int i, int most, out int value, out int digits)
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

    private static string Letters(string text)
    {
        if (text.Length == 0 || text == ",") return "";
        var letters = new StringBuilder(text.Length);
        foreach (char c in text) if (char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) letters.Append(c);
        return letters.ToString();
    }
}
