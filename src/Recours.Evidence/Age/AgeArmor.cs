namespace Recours.Evidence.Age;

/// <summary>The text form of an age file, for channels that take no bytes: PEM, in its strict form.</summary>
public static class AgeArmor
{
    internal const int Columns = 64;
    internal const int BytesPerLine = 48;
    internal const int MaxMargin = 1024;

    internal static ReadOnlySpan<byte> Begin => "-----BEGIN AGE ENCRYPTED FILE-----"u8;

    internal static ReadOnlySpan<byte> End => "-----END AGE ENCRYPTED FILE-----"u8;

    /// <summary>A stream that writes what it gets as armor; disposing it writes the last line and leaves the destination open.</summary>
    public static Stream Write(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return new AgeArmorWriter(destination);
    }

    /// <summary>A stream over the bytes inside the armor; leaves the source open.</summary>
    public static Stream Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new AgeArmorReader(new AgeSource(source));
    }

    /// <summary>
    /// A stream that seeks over the bytes inside the armor of a whole file, which is read once to check it; leaves the source open.
    /// </summary>
    /// <exception cref="AgeException">The armor is not in its strict form, or its lines do not all end alike.</exception>
    public static Stream ReadAnywhere(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new AgeArmorFile(source);
    }

    /// <summary>Whether a stream that seeks begins as armor does; it stands at its beginning afterwards.</summary>
    public static bool IsArmored(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Position = 0;
        int first = source.ReadByte();
        source.Position = 0;
        return first == '-' || IsWhiteSpace(first);
    }

    /// <summary>Tells by the first byte; no binary age file starts with a dash or white space.</summary>
    internal static bool IsArmored(AgeSource source)
    {
        int first = source.PeekByte();
        return first == '-' || IsWhiteSpace(first);
    }

    internal static bool IsWhiteSpace(int value) => value is ' ' or '\t' or '\r' or '\n';
}

/// <summary>Writes lines of 64 characters between two marks.</summary>
internal sealed class AgeArmorWriter : Stream
{
    private readonly Stream _destination;
    private readonly byte[] _line = new byte[AgeArmor.BytesPerLine];
    private readonly byte[] _text = new byte[AgeArmor.Columns + 1];
    private int _pending;
    private bool _disposed;

    public AgeArmorWriter(Stream destination)
    {
        _destination = destination;
        _destination.Write(AgeArmor.Begin);
        _destination.WriteByte((byte)'\n');
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => !_disposed;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        while (!buffer.IsEmpty)
        {
            int count = Math.Min(buffer.Length, _line.Length - _pending);
            buffer[..count].CopyTo(_line.AsSpan(_pending));
            _pending += count;
            buffer = buffer[count..];
            if (_pending == _line.Length)
                WriteLine();
        }
    }

    public override void Flush() => _destination.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            if (_pending > 0)
                WriteLine();
            _destination.Write(AgeArmor.End);
            _destination.WriteByte((byte)'\n');
        }
        base.Dispose(disposing);
    }

    private void WriteLine()
    {
        System.Buffers.Text.Base64.EncodeToUtf8(_line.AsSpan(0, _pending), _text, out _, out int written);
        _text[written] = (byte)'\n';
        _destination.Write(_text.AsSpan(0, written + 1));
        _pending = 0;
    }
}
