using System.Security.Cryptography;

namespace Recours.Evidence.Age;

/// <summary>
/// The plaintext of an age file. Read from front to end, chunks are released as they are verified, and a file
/// that is cut off throws at its end: only who has read to the end knows that the file is whole.
/// Over a source that seeks, <see cref="Length"/>, every seek and every copy verify the last chunk first.
/// </summary>
public sealed class AgeDecryptStream : Stream
{
    private const long NotLoaded = -1;
    private const long Unknown = -1;

    private readonly AgeSource _source;
    private readonly AgeChunks _chunks;
    private readonly bool _canSeek;
    private readonly long _payloadStart;
    private readonly byte[] _cipher = GC.AllocateUninitializedArray<byte>(AgeChunks.CipherSize);
    private readonly byte[] _plain = GC.AllocateUninitializedArray<byte>(AgeChunks.PlainSize);

    private long _loaded = NotLoaded;
    private int _loadedLength;
    private bool _loadedIsLast;
    private long _position;
    private long _length = Unknown;
    private AgeException? _failure;
    private bool _disposed;

    internal AgeDecryptStream(AgeSource source, AgeChunks chunks, bool canSeek)
    {
        _source = source;
        _chunks = chunks;
        _canSeek = canSeek;
        _payloadStart = canSeek ? source.Position : 0;
    }

    /// <inheritdoc/>
    public override bool CanRead => !_disposed;

    /// <inheritdoc/>
    public override bool CanSeek => _canSeek && !_disposed;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>The exact length of the plaintext; the last chunk is verified before it is given.</summary>
    public override long Length
    {
        get
        {
            VerifyEnd();
            return _length;
        }
    }

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            VerifyEnd();
            _position = value;
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (buffer.IsEmpty || (_length != Unknown && _position >= _length))
            return 0;
        long index = _position / AgeChunks.PlainSize;
        int offset = (int)(_position % AgeChunks.PlainSize);
        if (_loaded != index)
        {
            if (_failure is not null)
                throw _failure;
            // Behind a full last chunk, the position points at a chunk that does not exist.
            if (_loaded != NotLoaded && _loadedIsLast && _length == Unknown)
                return 0;
            Load(index);
        }
        int count = Math.Min(_loadedLength - offset, buffer.Length);
        if (count <= 0)
            return _failure is null ? 0 : throw _failure;
        _plain.AsSpan(offset, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    /// <summary>Copies the rest; over a source that seeks, nothing is copied of a file whose end is missing.</summary>
    public override void CopyTo(Stream destination, int bufferSize)
    {
        if (_canSeek)
            VerifyEnd();
        base.CopyTo(destination, bufferSize);
    }

    /// <summary>Copies the rest; over a source that seeks, nothing is copied of a file whose end is missing.</summary>
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        if (_canSeek)
            VerifyEnd();
        return base.CopyToAsync(destination, bufferSize, cancellationToken);
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        long target = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => _position + offset,
            SeekOrigin.End => Length + offset,
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };
        if (target < 0)
            throw new IOException("There is nothing before the start of the file.");
        return Position = target;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _chunks.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }
        base.Dispose(disposing);
    }

    private void Load(long index)
    {
        try
        {
            if (_length == Unknown)
                LoadNext(index);
            else
                LoadKnown(index);
        }
        catch (AgeException e)
        {
            _loaded = NotLoaded;
            _failure = e;
            throw;
        }
    }

    /// <summary>The next chunk in order, when nobody knows yet which one is the last.</summary>
    private void LoadNext(long index)
    {
        int read = _source.ReadFull(_cipher);
        if (read == 0)
            throw Broken("The file is cut off: its last part is missing.");
        ReadOnlySpan<byte> cipher = _cipher.AsSpan(0, read);
        CheckSize(index, read);
        // A full chunk is tried as one of many first; only the last one opens with the mark.
        bool full = read == AgeChunks.CipherSize;
        bool last = !full || !_chunks.TryOpen(index, last: false, cipher, _plain);
        if (last && !_chunks.TryOpen(index, last: true, cipher, _plain))
            throw Broken("A part of the file was changed or is missing.");
        SetLoaded(index, read, last);
        if (last && full && HasMore(out AgeException? failure))
            _failure = failure;
    }

    /// <summary>Any chunk, once the end was verified.</summary>
    private void LoadKnown(long index)
    {
        long last = LastIndex(_length);
        int size = (int)Math.Min(AgeChunks.PlainSize, _length - index * AgeChunks.PlainSize) + AgeChunks.TagSize;
        _source.Position = _payloadStart + index * AgeChunks.CipherSize;
        if (_source.ReadFull(_cipher.AsSpan(0, size)) != size
            || !_chunks.TryOpen(index, index == last, _cipher.AsSpan(0, size), _plain))
            throw Broken("A part of the file was changed or is missing.");
        SetLoaded(index, size, index == last);
    }

    private void VerifyEnd()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_canSeek)
            throw new NotSupportedException("The source of this file does not seek.");
        if (_length != Unknown)
            return;
        if (_failure is not null)
            throw _failure;
        long payload = _source.Length - _payloadStart;
        long chunks = (payload + AgeChunks.CipherSize - 1) / AgeChunks.CipherSize;
        if (chunks <= 0)
            throw _failure = Broken("The file is cut off: its last part is missing.");
        long length = payload - chunks * AgeChunks.TagSize;
        try
        {
            CheckSize(chunks - 1, (int)(payload - (chunks - 1) * AgeChunks.CipherSize));
            _length = length;
            LoadKnown(chunks - 1);
        }
        catch (AgeException e)
        {
            _length = Unknown;
            _loaded = NotLoaded;
            throw _failure = e;
        }
    }

    private bool HasMore(out AgeException? failure)
    {
        failure = null;
        try
        {
            if (_source.PeekByte() >= 0)
                failure = Broken("Something follows the end of the file.");
        }
        catch (AgeException e)
        {
            failure = e;
        }
        return failure is not null;
    }

    private void SetLoaded(long index, int cipherLength, bool last)
    {
        _loaded = index;
        _loadedLength = cipherLength - AgeChunks.TagSize;
        _loadedIsLast = last;
    }

    private static void CheckSize(long index, int cipherLength)
    {
        if (cipherLength < AgeChunks.TagSize || (cipherLength == AgeChunks.TagSize && index > 0))
            throw Broken("The file is cut off, or its last part is empty.");
    }

    private static long LastIndex(long length) => length == 0 ? 0 : (length - 1) / AgeChunks.PlainSize;

    private static AgeException Broken(string message) => new(AgeFailure.Payload, message);
}
