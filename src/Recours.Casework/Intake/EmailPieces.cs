using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>
/// The bytes of one message in a mail file. <paramref name="Begins"/> counts the bytes before its header (an mbox separator);
/// </summary>
internal sealed record EmailPiece(long Offset, long Length, int Begins, byte[]? Bytes, bool IsMessage)
{
    /// <summary>What was doubtful about its limits.</summary>
    public IReadOnlyList<string> Odd { get; init; } = [];
}

/// <summary>
/// Splits an mbox, an Apple <c>.emlx</c> or a single message into messages. A line "From …" separates only when it has the
/// form of a separator and a header line follows: so a sentence that begins with "From" stays in its message.
/// </summary>
internal sealed partial class EmailPieces(Stream stream) : IDisposable
{
    /// <summary>The largest message that is read, in bytes; what is larger is reported by its place.</summary>
    public const int MessageCap = 64 * 1024 * 1024;

    private const int LineCap = 64 * 1024;
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly List<string> odd = [];
    private MemoryStream message = new();
    private (long Offset, byte[] Bytes, bool Whole)? next;
    private int at, filled, begins;
    private long passed, start;
    private bool overflow;

    public bool Failed { get; private set; }

    public void Dispose() => stream.Dispose();

    public IEnumerable<EmailPiece> All()
    {
        var first = Line();
        if (first is null)
        {
            yield break;
        }

        bool mbox = first.Value.Bytes.AsSpan().StartsWith("From "u8);
        if (!mbox && Digits(first.Value.Bytes) is { } length)
        {
            foreach (var piece in Emlx(first.Value, length))
            {
                yield return piece;
            }

            yield break;
        }

        if (mbox)
        {
            begins = first.Value.Bytes.Length;
        }

        Add(first.Value.Bytes);
        bool blank = true, atLine = first.Value.Whole;
        while (Line() is { } line)
        {
            if (mbox && atLine && line.Bytes.AsSpan().StartsWith("From "u8) && line.Whole)
            {
                next = Line();
                bool header = next is { } following && HeaderLine().IsMatch(Text(following.Bytes));
                if (header && Separator().IsMatch(Text(line.Bytes)))
                {
                    yield return Done();
                    (start, begins) = (line.Offset, line.Bytes.Length);
                    if (!blank)
                    {
                        odd.Add("email.separator-without-blank-line");
                    }
                }
                else if (!odd.Contains("email.from-line-in-body"))
                {
                    odd.Add("email.from-line-in-body");
                }
            }

            Add(line.Bytes);
            (blank, atLine) = (line.Whole && Text(line.Bytes).Trim().Length == 0, line.Whole);
        }

        yield return Done();
    }

    /// <summary>Apple's form: a line with the length of the message, the message, then a property list about it.</summary>
    private IEnumerable<EmailPiece> Emlx((long Offset, byte[] Bytes, bool Whole) first, long length)
    {
        yield return new EmailPiece(0, first.Bytes.Length, 0, null, false);
        start = first.Bytes.Length;
        while (passed + at - start < length && Line() is { } line)
        {
            long over = line.Offset + line.Bytes.Length - start - length;
            if (over <= 0)
            {
                Add(line.Bytes);
                continue;
            }

            // The property list may follow on the line of the last byte.
            int inside = (int)Math.Max(0, line.Bytes.Length - over);
            Add(line.Bytes[..inside]);
            next = (line.Offset + inside, line.Bytes[inside..], line.Whole);
            break;
        }

        yield return Done();
        long from = start;
        while (Line() is { } rest)
        {
            from = rest.Offset + rest.Bytes.Length;
        }

        if (from > start)
        {
            yield return new EmailPiece(start, from - start, 0, null, false);
        }
    }

    private EmailPiece Done()
    {
        var piece = new EmailPiece(start, start + Held - start, begins, overflow ? null : message.ToArray(), true) { Odd = [.. odd] };
        start += Held;
        Held = 0;
        message = new MemoryStream();
        overflow = false;
        begins = 0;
        odd.Clear();
        return piece;
    }

    private long Held { get; set; }

    private void Add(byte[] bytes)
    {
        Held += bytes.Length;
        overflow |= Held > MessageCap;
        if (!overflow)
        {
            message.Write(bytes);
        }
    }

    /// <summary>The next line with its end; a line of more than 64 KiB comes in pieces, only the last of which is whole.</summary>
    private (long Offset, byte[] Bytes, bool Whole)? Line()
    {
        if (next is { } waiting)
        {
            next = null;
            return waiting;
        }

        long offset = passed + at;
        using var line = new MemoryStream();
        while (line.Length < LineCap)
        {
            if (at == filled)
            {
                passed += filled;
                (at, filled) = (0, 0);
                try
                {
                    filled = stream.Read(buffer);
                }
                catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
                {
                    Failed = true;
                }

                if (filled == 0)
                {
                    return line.Length > 0 ? (offset, line.ToArray(), true) : null;
                }
            }

            int end = buffer.AsSpan(at, filled - at).IndexOf((byte)'\n');
            int take = end < 0 ? filled - at : end + 1;
            line.Write(buffer, at, take);
            at += take;
            if (end >= 0)
            {
                return (offset, line.ToArray(), true);
            }
        }

        return (offset, line.ToArray(), false);
    }

    private static long? Digits(byte[] line)
    {
        string text = Text(line).Trim();
        return text.Length is > 0 and < 11 && text.All(char.IsAsciiDigit) ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static string Text(byte[] line) => Encoding.Latin1.GetString(line.AsSpan(0, Math.Min(line.Length, 2048)));

    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9-]{0,60}:|>From )", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();

    // "From - ", "From - Fri Mar 14 21:04:11 2025", "From a@b.example Fri Mar 14 21:04:11 +0100 2025", "From 1234@xxx Fri Mar 14 …".
    [GeneratedRegex(@"^From (?:-\s*$|\S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ ,].{6,60}[0-9]{4}.{0,12}$|[^\s@]+@[^\s@]+\s*$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
