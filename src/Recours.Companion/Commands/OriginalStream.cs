using Recours.Casework.Host;

namespace Recours.Companion.Commands;

/// <summary>Reads an original and remembers whether it was the original that failed, not the disk it is copied to.</summary>
internal sealed class OriginalStream(Stream inner) : ReadingStream
{
    public bool Failed { get; private set; }

    public override long Length => inner.Length;
    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (IOException)
        {
            Failed = true;
            throw;
        }
    }
}
