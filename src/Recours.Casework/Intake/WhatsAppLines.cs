using System.Runtime.CompilerServices;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>One line of a text export, with its bytes' place; the text is without the line end.</summary>
internal readonly record struct WhatsAppLine(long Number, long Offset, long Length, string Text, bool TooLong)
{
    public bool IsBlank => WhatsAppText.Clean(Text).AsSpan().Trim().IsEmpty;
}

/// <summary>
/// Splits a stream into lines of bounded length; UTF-8 (or <paramref name="otherwise"/>), or UTF-16 when the file says so. Never throws for
/// bad content. A line is made a string only when asked for as one.
/// </summary>
internal sealed class WhatsAppLineReader(Stream stream, Encoding? otherwise = null)
{
    public const int MaxLine = 1 << 20;
    private const int Excerpt = 4096;
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly System.Buffers.ArrayBufferWriter<byte> _line = new();
    private char[] _letters = new char[1 << 12];
    private Encoding _encoding = otherwise ?? Encoding.UTF8;
    private int _unit = 1;
    private int _position, _filled, _begin;
    private long _offset;
    private bool _inBuffer;

    /// <summary>Whether the line is UTF-8, and lies in the buffer from its beginning to its end.</summary>
    private bool _isWhole;

    /// <summary>Bytes of a line in the buffer, without its end.</summary>
    private int _letterBytes;
    private bool _isUtf8 = otherwise is null or UTF8Encoding;

    /// <summary>Whether the stream itself broke off (damaged archive member, disk).</summary>
    public bool Failed { get; private set; }

    /// <summary>Of the line at which the reader stands, counted from 0.</summary>
    public long Number { get; private set; } = -1;

    public long Offset { get; private set; }

    public long Length { get; private set; }

    public bool TooLong { get; private set; }

    /// <summary>The line's letters without its end; gone with the next line.</summary>
    public ReadOnlySpan<char> Letters => _isUtf8 ? Decoded(Utf8) : WithoutEnd(Decoded(Bytes));

    /// <summary>The line's bytes without its end; empty when the file is not UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _isWhole ? _buffer.AsSpan(_begin, _letterBytes) : _isUtf8 ? WithoutEnd(Bytes) : [];
    }

    /// <summary>The line's bytes with what follows them, as far as it is there without another reading.</summary>
    public ReadOnlySpan<byte> Ahead => _isWhole ? _buffer.AsSpan(_begin, _filled - _begin) : Utf8;

    /// <summary>The bytes of the mark that an app sets before words of its own.</summary>
    public static ReadOnlySpan<byte> Mark => "\u200E"u8;

    public WhatsAppLine Line => new(Number, Offset, Length, Text, TooLong);

    /// <summary>The line as a string.</summary>
    public string Text => new(Letters);

    /// <summary>Letters of UTF-8 as a string.</summary>
    /// <param name="isAscii">Whether they are known to be all of ASCII.</param>
    public string Words(ReadOnlySpan<byte> utf8, bool isAscii) => isAscii ? Encoding.Latin1.GetString(utf8) : new string(Decoded(utf8));

    private ReadOnlySpan<byte> Bytes => (_inBuffer ? _buffer.AsSpan(_begin, _position - _begin) : _line.WrittenSpan)[..(TooLong ? Excerpt : (int)Length)];

    private ReadOnlySpan<char> Decoded(ReadOnlySpan<byte> bytes)
    {
        // No encoding makes more letters than one of each byte, and one of what was left of the bytes before.
        if (_letters.Length <= bytes.Length) _letters = new char[bytes.Length + 1];
        return _letters.AsSpan(0, _encoding.GetChars(bytes, _letters));
    }

    public bool Next(out WhatsAppLine line)
    {
        line = default;
        if (!Advance()) return false;
        line = Line;
        return true;
    }

    /// <summary>What of the next line, and of what follows it, is there without another reading, when it is UTF-8.</summary>
    public ReadOnlySpan<byte> Coming
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _isUtf8 ? _buffer.AsSpan(_position, _filled - _position) : [];
    }

    /// <summary>
    /// Goes to the next line when <see cref="Coming"/> holds all of it; else stays where it is, and says no.
    /// </summary>
    /// <param name="known">How many bytes at its beginning are known, and hold no line end.</param>
    /// <param name="signs">What stands in the others.</param>
    public bool TryAdvance(int known, out WhatsAppSigns signs)
    {
        int end = WhatsAppScan.ToEnd(Coming[known..], out signs);
        if (end < 0) return false;
        Take(known + end);
        return true;
    }

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Advance()
    {
        if (!Fill()) return false;
        if (_unit == 1 && _buffer.AsSpan(_position, _filled - _position).IndexOf((byte)'\n') is >= 0 and var end)
        {
            Take(end);
            return true;
        }
        (Offset, _inBuffer, _isWhole) = (_offset, false, false);
        Gather();
        Number++;
        Length = _offset - Offset;
        TooLong = Length > MaxLine;
        return true;
    }

    /// <summary>Nearly every line lies whole in the buffer: it is not copied.</summary>
    /// <param name="end">Bytes before its line feed: fewer than the buffer has, so never too many.</param>
    private void Take(int end)
    {
        (_begin, _inBuffer, _isWhole, TooLong) = (_position, true, _isUtf8, false);
        _letterBytes = end > 0 && _buffer[_position + end - 1] == '\r' ? end - 1 : end;
        (Offset, Length) = (_offset, end + 1);
        _position += end + 1;
        _offset += end + 1;
        Number++;
    }

    private static ReadOnlySpan<byte> WithoutEnd(ReadOnlySpan<byte> text)
    {
        if (text.EndsWith((byte)'\n')) text = text[..^1];
        return text.EndsWith((byte)'\r') ? text[..^1] : text;
    }

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> text)
    {
        if (text.EndsWith('\n')) text = text[..^1];
        return text.EndsWith('\r') ? text[..^1] : text;
    }

    /// <summary>A line that goes over the buffer's end, or is of two-byte letters.</summary>
    private void Gather()
    {
        _line.ResetWrittenCount();
        bool ended = false;
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
            if (_buffer[0] == 0xFF && _buffer[1] == 0xFE) (_encoding, _unit, _isUtf8) = (Encoding.Unicode, 2, false);
            else if (_buffer[0] == 0xFE && _buffer[1] == 0xFF) (_encoding, _unit, _isUtf8) = (Encoding.BigEndianUnicode, 2, false);
        }
        return _filled > 0;
    }
}
