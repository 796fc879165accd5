using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads the headers of one file. They look alike but for their digits: one that was read by letters becomes a pattern of bytes, and
/// those that fit it are read by their digits alone, with the same result.
/// </summary>
internal sealed class WhatsAppHeads
{
    private const int MostPatterns = 32;

    private readonly List<Pattern> patterns = [];
    private Pattern? last;

    // The last date that is one.
    private (Pattern? Of, Vector256<byte> Day, (int A, int B, int C) Date) valid;

    // The line before often began with the same minute.
    private (Vector256<byte> Start, WhatsAppHeader? Header) before;

    /// <param name="line">The line at which the reader stands; not one that is too long.</param>
    /// <param name="header">Its header.</param>
    /// <param name="body">Where the body begins among its bytes; -1 when that is not known.</param>
    public bool TryParse(WhatsAppLineReader line, [NotNullWhen(true)] out WhatsAppHeader? header, out int body)
    {
        header = null;
        body = -1;
        var bytes = line.Utf8;
        if (bytes.Length > 0 && !MayBegin(bytes[0]))
        {
            return false;
        }

        if (patterns.Count > 0 && Beginning(line.Ahead) is var start && ((last is not null && (start & last.Used) == before.Start) || IsFitting(start, bytes)))
        {
            (header, body) = (before.Header, last!.Bytes);
            return header is not null;
        }

        var letters = line.Letters;
        if (!WhatsAppHeader.TryParse(letters, out header))
        {
            return false;
        }

        if (bytes.Length > 0 && patterns.Count < MostPatterns && Pattern.Of(letters, header) is { } made && bytes.StartsWith(made.Start))
        {
            patterns.Add(made);
        }

        return true;
    }

    /// <summary>The header that bytes begin with, when they fit one that was met; null when that is not known.</summary>
    /// <param name="bytes">A line that has not been looked at, and what follows it.</param>
    /// <param name="body">How many bytes the header has.</param>
    public WhatsAppHeader? Begin(ReadOnlySpan<byte> bytes, out int body)
    {
        body = 0;
        if (last is null || bytes.Length < Vector256<byte>.Count)
        {
            return null;
        }

        var start = Vector256.Create(bytes);
        if ((start & last.Used) != before.Start && !(MayBegin(bytes[0]) && IsFitting(start, bytes)))
        {
            return null;
        }

        body = last.Bytes;
        return before.Header;
    }

    private static bool MayBegin(byte first) => first is (>= (byte)'0' and <= (byte)'9') or (byte)'[' or (byte)' ' or (byte)'\t' or >= 0x80;

    /// <summary>The first bytes of a line; zeros, or a line end and what follows it, after its end: no header has them.</summary>
    private static Vector256<byte> Beginning(ReadOnlySpan<byte> line)
    {
        if (line.Length >= Vector256<byte>.Count)
        {
            return Vector256.Create(line);
        }

        Span<byte> whole = stackalloc byte[Vector256<byte>.Count];
        whole.Clear();
        line.CopyTo(whole);
        return Vector256.Create((ReadOnlySpan<byte>)whole);
    }

    /// <summary>Whether a pattern fits: it is the last one then, and what was read by it stands before.</summary>
    private bool IsFitting(Vector256<byte> start, ReadOnlySpan<byte> bytes)
    {
        var zero = Vector256.Create((byte)'0');
        var even = Vector256.ConditionalSelect(Vector256.LessThanOrEqual(start - zero, Vector256.Create((byte)9)), zero, start);
        for (int i = -1; i < patterns.Count; i++)
        {
            var pattern = i < 0 ? last : patterns[i];
            if (pattern is not null && (even & pattern.Used) == pattern.Letters)
            {
                last = pattern;
                before = (start & pattern.Used, Read(pattern, start & pattern.Date, bytes));
                return true;
            }
        }

        return false;
    }

    private WhatsAppHeader? Read(Pattern pattern, Vector256<byte> day, ReadOnlySpan<byte> bytes)
    {
        var numbers = pattern.Numbers;
        int hour = WhatsAppHeader.Hour(numbers[3].Read(bytes), pattern.Afternoon), minute = numbers[4].Read(bytes), second = numbers.Length > 5 ? numbers[5].Read(bytes) : 0;
        if (hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        // Lines of one day come together.
        bool isSame = ReferenceEquals(valid.Of, pattern) && valid.Day == day;
        var (a, b, c) = isSame ? valid.Date : (numbers[0].Read(bytes), numbers[1].Read(bytes), numbers[2].Read(bytes));
        var header = new WhatsAppHeader(pattern.Shape, a, b, c, new TimeSpan(hour, minute, second), pattern.Characters, pattern.RawStart, pattern.RawEnd, pattern.Afternoon);
        if (!isSame)
        {
            if (!header.IsDay)
            {
                return null;
            }

            valid = (pattern, day, (a, b, c));
        }

        return header;
    }

    private readonly record struct Number(int At, int Digits)
    {
        public int Read(ReadOnlySpan<byte> bytes)
        {
            int value = 0;
            foreach (byte digit in bytes.Slice(At, Digits))
            {
                value = (value * 10) + digit - '0';
            }

            return value;
        }
    }

    private sealed class Pattern
    {
        public required WhatsAppShape Shape { get; init; }
        public required byte[] Start { get; init; }
        public required Number[] Numbers { get; init; }
        public required Vector256<byte> Letters { get; init; }
        public required Vector256<byte> Used { get; init; }

        /// <summary>Where the digits of the date stand.</summary>
        public required Vector256<byte> Date { get; init; }
        public required int Characters { get; init; }
        public required int RawStart { get; init; }
        public required int RawEnd { get; init; }
        public required bool? Afternoon { get; init; }
        public int Bytes => Start.Length;

        /// <summary>Null when the header is too long, has digits of another script, or nothing after it.</summary>
        public static Pattern? Of(ReadOnlySpan<char> line, WhatsAppHeader header)
        {
            var letters = line[..header.BodyStart];
            if (letters.IsEmpty || !WhatsAppText.Blank(letters[^1]) || Encoding.UTF8.GetByteCount(letters) > Vector256<byte>.Count)
            {
                return null;
            }

            byte[] start = new byte[Encoding.UTF8.GetByteCount(letters)], even = new byte[Vector256<byte>.Count], used = new byte[Vector256<byte>.Count], date = new byte[Vector256<byte>.Count];
            Encoding.UTF8.GetBytes(letters, start);
            var numbers = new List<Number>();
            for (int at = 0; at < start.Length; at++)
            {
                bool digit = char.IsAsciiDigit((char)start[at]);
                if (digit && (at == 0 || !char.IsAsciiDigit((char)start[at - 1])))
                {
                    numbers.Add(new Number(at, start.AsSpan(at).IndexOfAnyExceptInRange((byte)'0', (byte)'9')));
                }

                (even[at], used[at], date[at]) = (digit ? (byte)'0' : start[at], 0xFF, (byte)(digit && numbers.Count <= 3 ? 0xFF : 0));
            }

            return numbers.Count != (header.Shape.Seconds ? 6 : 5) ? null : new Pattern
            {
                Shape = header.Shape,
                Start = start,
                Numbers = [.. numbers],
                Letters = Vector256.Create(even),
                Used = Vector256.Create(used),
                Date = Vector256.Create(date),
                Characters = header.BodyStart,
                RawStart = header.RawStart,
                RawEnd = header.RawEnd,
                Afternoon = header.Afternoon,
            };
        }
    }
}
