using System.Text;

namespace Recours.Companion.Commands;

/// <summary>UTF-8 written by a JSON writer, handed on to standard output as it comes, so that no document is held whole.</summary>
internal sealed class JsonOutput(TextWriter output) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] letters = new char[1 << 12];

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (letters.Length < buffer.Length + 1)
        {
            letters = new char[buffer.Length + 1];
        }

        output.Write(letters, 0, decoder.GetChars(buffer, letters, flush: false));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
