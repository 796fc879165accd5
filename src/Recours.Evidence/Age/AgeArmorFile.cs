namespace Recours.Evidence.Age;

/// <summary>The bytes inside the armor of a whole file, in any order: the armor is checked once from front to end, then its lines are found by counting.</summary>
internal sealed class AgeArmorFile : Stream
{
    private const int LinesAtOnce = 1024;

    private readonly Stream _source;
    private readonly long _bodyStart;
    private readonly int _stride;
    private readonly byte[] _text;
    private readonly byte[] _bytes = new byte[LinesAtOnce * AgeArmor.BytesPerLine];
    private long _first = -1;
    private int _count;

    public AgeArmorFile(Stream source)
    {
        _source = source;
        source.Position = 0;
        AgeArmorReader reader = new(new AgeSource(source));
        long length = 0;
        for (int read; (read = reader.Read(_bytes)) > 0;)
            length += read;
        Length = length;
        (long lines, int rest) = (length / AgeArmor.BytesPerLine, (int)(length % AgeArmor.BytesPerLine));
        long characters = lines * AgeArmor.Columns + (rest + 2) / 3 * 4;
        lines += rest > 0 ? 1 : 0;
        long ends = reader.BodyEnd - reader.BodyStart - characters;
        if (lines == 0 || (ends != lines && ends != 2 * lines))
            throw new AgeException(AgeFailure.Armor, "The lines of the armor do not all end alike.");
        _bodyStart = reader.BodyStart;
        _stride = AgeArmor.Columns + (int)(ends / lines);
        _text = new byte[LinesAtOnce * _stride];
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Position >= Length)
            return 0;
        if (_first < 0 || Position < _first || Position >= _first + _count)
            Load(Position / _bytes.Length);
        int at = (int)(Position - _first);
        int count = Math.Min(_count - at, buffer.Length);
        _bytes.AsSpan(at, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => Length,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Load(long piece)
    {
        _source.Position = _bodyStart + piece * _text.Length;
        int read = _source.ReadAtLeast(_text, _text.Length, throwOnEndOfStream: false);
        int size = (int)Math.Min(_bytes.Length, Length - piece * _bytes.Length);
        for (int done = 0; done < size; done += AgeArmor.BytesPerLine)
        {
            int bytes = Math.Min(AgeArmor.BytesPerLine, size - done);
            int line = done / AgeArmor.BytesPerLine * _stride;
            if (line + (bytes + 2) / 3 * 4 > read
                || !AgeBase64.TryDecode(_text.AsSpan(line, (bytes * 4 + 2) / 3), _bytes.AsSpan(done), out int written) || written != bytes)
                throw new AgeException(AgeFailure.Armor, "The armor was changed while it was read.");
        }
        (_first, _count) = (piece * _bytes.Length, size);
    }
}
