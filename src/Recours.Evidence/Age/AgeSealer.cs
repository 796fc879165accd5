namespace Recours.Evidence.Age;

/// <summary>
/// Encrypts block by block into the caller's memory: for who hashes and writes a block while it is still in the processor's cache.
/// The file is <see cref="Start"/> and then the blocks in order; it is whole once the last one was sealed.
/// </summary>
public sealed class AgeSealer : IDisposable
{
    private readonly byte[] _start;
    private readonly AgeChunks _chunks;
    private long _index;
    private bool _finished;

    /// <param name="start">Header and salt.</param>
    internal AgeSealer(byte[] start, AgeChunks chunks) => (_start, _chunks) = (start, chunks);

    /// <summary>Header and salt: what stands before the first block.</summary>
    public ReadOnlySpan<byte> Start => _start;

    /// <summary>Whether the last block was sealed.</summary>
    public bool IsFinished => _finished;

    /// <summary>Bytes that a block of so many bytes takes once it is sealed.</summary>
    public static int SealedSize(int plain) => plain + Math.Max(1, (plain + AgeChunks.PlainSize - 1) / AgeChunks.PlainSize) * AgeChunks.TagSize;

    /// <summary>Seals a block: whole chunks of 64 KiB, but for the last one, which may be of any size but empty only when it is the first. Returns the bytes in <paramref name="cipher"/>.</summary>
    public int Seal(ReadOnlySpan<byte> plain, bool last, Span<byte> cipher)
    {
        if (_finished)
            throw new InvalidOperationException("The file is finished.");
        if (last ? plain.IsEmpty && _index > 0 : plain.IsEmpty || plain.Length % AgeChunks.PlainSize != 0)
            throw new ArgumentException("Only the last block may end within a chunk.", nameof(plain));
        int written = 0;
        do
        {
            ReadOnlySpan<byte> chunk = plain[..Math.Min(plain.Length, AgeChunks.PlainSize)];
            plain = plain[chunk.Length..];
            // Counted before it leaves: after a failed write the same number is never used again.
            _chunks.Seal(_index++, last && plain.IsEmpty, chunk, cipher[written..]);
            written += chunk.Length + AgeChunks.TagSize;
        }
        while (!plain.IsEmpty);
        _finished = last;
        return written;
    }

    /// <inheritdoc/>
    public void Dispose() => _chunks.Dispose();
}
