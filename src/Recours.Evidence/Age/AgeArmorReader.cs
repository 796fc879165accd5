namespace Recours.Evidence.Age;

/// <summary>Reads armor line by line and refuses everything but the strict form.</summary>
internal sealed class AgeArmorReader : Stream
{
    private const int LongestLine = 80;

    private readonly AgeSource _source;
    private readonly byte[] _text = new byte[LongestLine];
    private readonly byte[] _line = new byte[AgeArmor.BytesPerLine];
    private int _start;
    private int _end;
    private bool _begun;
    private bool _ended;

    public AgeArmorReader(AgeSource source) => _source = source;

    /// <summary>Where the first line of content begins in the source, once it was read; 0 for a source that does not seek.</summary>
    public long BodyStart { get; private set; }

    /// <summary>Where the last mark begins, once all was read; 0 for a source that does not seek.</summary>
    public long BodyEnd { get; private set; }

    private long Here => _source.CanSeek ? _source.Position : 0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        if (_start == _end && !_ended)
            NextLine();
        int count = Math.Min(_end - _start, buffer.Length);
        _line.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void NextLine()
    {
        if (!_begun)
        {
            SkipMargin();
            if (!ReadLine().SequenceEqual(AgeArmor.Begin))
                throw Malformed("The armor does not start with its first line.");
            _begun = true;
            BodyStart = Here;
        }
        _start = _end = 0;
        BodyEnd = Here;
        ReadOnlySpan<byte> line = ReadLine();
        if (line.SequenceEqual(AgeArmor.End))
        {
            ReadEnd();
            return;
        }
        int written = Decode(line);
        if (written < AgeArmor.BytesPerLine || line[^1] == '=')
        {
            BodyEnd = Here;
            if (!ReadLine().SequenceEqual(AgeArmor.End))
                throw Malformed("A line of the armor is too short.");
            ReadEnd();
        }
        _end = written;
    }

    private int Decode(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line.Length > AgeArmor.Columns || line.Length % 4 != 0)
            throw Malformed("A line of the armor is empty, too long, or not padded.");
        ReadOnlySpan<byte> bare = line;
        for (int i = 0; i < 2 && bare[^1] == '='; i++)
            bare = bare[..^1];
        if (!AgeBase64.TryDecode(bare, _line, out int written))
            throw Malformed("A line of the armor is not canonical base64.");
        return written;
    }

    private void ReadEnd()
    {
        _ended = true;
        SkipMargin();
        if (_source.PeekByte() >= 0)
            throw Malformed("Something follows the armor.");
    }

    private void SkipMargin()
    {
        for (int skipped = 0; AgeArmor.IsWhiteSpace(_source.PeekByte()); skipped++)
        {
            if (skipped == AgeArmor.MaxMargin)
                throw Malformed("There is too much white space around the armor.");
            _source.ReadByte();
        }
    }

    /// <summary>A line without its end, which is a line feed, both characters, or the end of the file.</summary>
    private ReadOnlySpan<byte> ReadLine()
    {
        int length = 0;
        while (true)
        {
            int next = _source.ReadByte();
            if (next < 0 && length == 0)
                throw Malformed("The armor has no last line.");
            if (next is '\n' or < 0)
                break;
            if (length == LongestLine)
                throw Malformed("A line of the armor is too long.");
            _text[length++] = (byte)next;
        }
        ReadOnlySpan<byte> line = _text.AsSpan(0, length);
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private static AgeException Malformed(string message) => new(AgeFailure.Armor, message);
}
