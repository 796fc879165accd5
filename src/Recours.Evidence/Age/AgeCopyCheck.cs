using System.Buffers;

namespace Recours.Evidence.Age;

/// <summary>Holds a stored age file against what was written: the header byte for byte, each chunk opened under the same key, and nothing behind.</summary>
public sealed class AgeCopyCheck : IDisposable
{
    private readonly byte[] _start;
    private readonly AgeChunks _chunks;
    private readonly long _count;
    private readonly int _lastPlain;

    /// <param name="start">Header and salt.</param>
    /// <param name="count">Chunks of the payload, at least one.</param>
    /// <param name="lastPlain">Bytes in the last of them.</param>
    internal AgeCopyCheck(byte[] start, AgeChunks chunks, long count, int lastPlain)
    {
        (_start, _chunks, _count, _lastPlain) = (start, chunks, count, lastPlain);
    }

    /// <summary>Whether the part number <paramref name="part"/> of <paramref name="parts"/> is as it was written; the parts may be checked at the same time.</summary>
    /// <param name="stored">The whole copy; seeks.</param>
    public bool Matches(Stream stored, int part = 0, int parts = 1)
    {
        ArgumentNullException.ThrowIfNull(stored);
        (long first, long end) = (_count * part / parts, _count * (part + 1) / parts);
        if (part == 0 && !StartsRight(stored))
            return false;
        stored.Position = _start.Length + first * AgeChunks.CipherSize;
        byte[] cipher = ArrayPool<byte>.Shared.Rent(AgeChunks.CipherSize);
        byte[] plain = ArrayPool<byte>.Shared.Rent(AgeChunks.PlainSize);
        try
        {
            using AgeChunks chunks = _chunks.Again();
            for (long index = first; index < end; index++)
            {
                bool last = index == _count - 1;
                Span<byte> chunk = cipher.AsSpan(0, last ? _lastPlain + AgeChunks.TagSize : AgeChunks.CipherSize);
                if (stored.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) != chunk.Length || !chunks.TryOpen(index, last, chunk, plain))
                    return false;
            }
            return part != parts - 1 || stored.Read(cipher, 0, 1) == 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(cipher);
            ArrayPool<byte>.Shared.Return(plain, clearArray: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _chunks.Dispose();

    private bool StartsRight(Stream stored)
    {
        byte[] start = new byte[_start.Length];
        return stored.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(_start);
    }
}
