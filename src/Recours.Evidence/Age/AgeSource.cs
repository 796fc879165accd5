namespace Recours.Evidence.Age;

/// <summary>Reads a stream byte by byte where lines are parsed, and in large pieces where they are not.</summary>
internal sealed class AgeSource
{
    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    public AgeSource(Stream stream) => _stream = stream;

    public bool CanSeek => _stream.CanSeek;

    public long Length => _stream.Length;

    /// <summary>Where the next byte lies in the underlying stream.</summary>
    public long Position
    {
        get => _stream.Position - (_end - _start);
        set
        {
            _start = _end = 0;
            _stream.Position = value;
        }
    }

    /// <summary>The next byte without taking it, or -1 at the end.</summary>
    public int PeekByte() => _start < _end || Fill() ? _buffer[_start] : -1;

    /// <summary>The next byte, or -1 at the end.</summary>
    public int ReadByte() => _start < _end || Fill() ? _buffer[_start++] : -1;

    /// <summary>Reads until the span is full or the stream ends; returns how much was read.</summary>
    public int ReadFull(Span<byte> target)
    {
        int done = Math.Min(_end - _start, target.Length);
        _buffer.AsSpan(_start, done).CopyTo(target);
        _start += done;
        return done + _stream.ReadAtLeast(target[done..], target.Length - done, throwOnEndOfStream: false);
    }

    private bool Fill()
    {
        _start = 0;
        _end = 0;
        _end = _stream.Read(_buffer);
        return _end > 0;
    }
}
