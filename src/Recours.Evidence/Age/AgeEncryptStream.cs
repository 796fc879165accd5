using System.Buffers;

namespace Recours.Evidence.Age;

/// <summary>
/// Encrypts what is written to it. Only <see cref="Finish"/> completes the file:
/// a stream that is merely disposed leaves a file that no reader takes for whole.
/// </summary>
public sealed class AgeEncryptStream : Stream
{
    private readonly Stream _destination;
    private readonly AgeSealer _sealer;
    private readonly byte[] _plain = ArrayPool<byte>.Shared.Rent(AgeChunks.PlainSize);
    private readonly byte[] _cipher = ArrayPool<byte>.Shared.Rent(AgeChunks.CipherSize);
    private int _pending;
    private long _written;
    private bool _disposed;

    /// <param name="sealer">Its start was written.</param>
    internal AgeEncryptStream(Stream destination, AgeSealer sealer) => (_destination, _sealer) = (destination, sealer);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => !_sealer.IsFinished && !_disposed;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <summary>How much plaintext was written so far.</summary>
    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfClosed();
        _written += buffer.Length;
        while (!buffer.IsEmpty)
        {
            // A full chunk waits until more follows: it may be the last one.
            if (_pending == AgeChunks.PlainSize)
            {
                WriteChunk(_plain.AsSpan(0, AgeChunks.PlainSize), last: false);
                _pending = 0;
            }
            if (_pending == 0 && buffer.Length > AgeChunks.PlainSize)
            {
                WriteChunk(buffer[..AgeChunks.PlainSize], last: false);
                buffer = buffer[AgeChunks.PlainSize..];
                continue;
            }
            int count = Math.Min(AgeChunks.PlainSize - _pending, buffer.Length);
            buffer[..count].CopyTo(_plain.AsSpan(_pending));
            _pending += count;
            buffer = buffer[count..];
        }
    }

    /// <summary>Writes the last chunk, marked as the last, and leaves the destination open.</summary>
    public void Finish()
    {
        ThrowIfClosed();
        WriteChunk(_plain.AsSpan(0, _pending), last: true);
        _destination.Flush();
    }

    /// <summary>Flushes the destination; a chunk that is not full stays here.</summary>
    public override void Flush() => _destination.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _sealer.Dispose();
            ArrayPool<byte>.Shared.Return(_plain, clearArray: true);
            ArrayPool<byte>.Shared.Return(_cipher);
        }
        base.Dispose(disposing);
    }

    private void WriteChunk(ReadOnlySpan<byte> plain, bool last)
    {
        int length = _sealer.Seal(plain, last, _cipher);
        _destination.Write(_cipher.AsSpan(0, length));
    }

    private void ThrowIfClosed()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_sealer.IsFinished)
            throw new InvalidOperationException("The file is finished.");
    }
}
