using Recours.Casework.Host;

namespace Recours.Casework.Vault;

/// <summary>Looks on while exhibits are read: whether all of it could be, and whether it is still wanted.</summary>
internal sealed class ReadWatch(CancellationToken cancel)
{
    /// <summary>Whether a disk or a damaged exhibit did not give everything: what was read then is shown, and not kept.</summary>
    public bool Failed { get; set; }

    public CancellationToken Cancel => cancel;

    /// <summary>A stream of an exhibit, looked on.</summary>
    public Stream Open(Func<Stream> open)
    {
        try
        {
            return new WatchedStream(open(), this);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            Failed = true;
            throw;
        }
    }

    private sealed class WatchedStream(Stream inner, ReadWatch watch) : ReadingStream
    {
        public override bool CanSeek => inner.CanSeek;
        public override long Length => inner.Length;
        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(Span<byte> buffer)
        {
            watch.Cancel.ThrowIfCancellationRequested();
            try
            {
                return inner.Read(buffer);
            }
            catch
            {
                watch.Failed = true;
                throw;
            }
        }

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
