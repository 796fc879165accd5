using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;

namespace Recours.Casework.Vault;

/// <summary>
/// What was written, to be held against what the disk gives back: XXH3 of 128 bits over each segment, under a random seed, taken while the bytes are
/// in the processor's cache. It finds what a disk does to them; whoever does it on purpose is found by the SHA-256 of the name (docs/decisions/0005).
/// </summary>
public sealed class CopyCheck
{
    /// <summary>Bytes of a segment: what one thread reads back at a time.</summary>
    public const int Segment = 16 << 20;

    private const int ReadSize = 1 << 17;

    private readonly long seed;
    private readonly XxHash128 hash;
    private readonly List<UInt128> ended = [];
    private int filled;

    public CopyCheck(RandomNumberGenerator random)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        random.GetBytes(bytes);
        hash = new XxHash128(seed = BitConverter.ToInt64(bytes));
    }

    /// <summary>At least one; the last may be short or empty.</summary>
    public int Segments => ended.Count + 1;

    /// <summary>Takes in what is written next.</summary>
    public void Append(ReadOnlySpan<byte> written)
    {
        while (filled + written.Length > Segment)
        {
            hash.Append(written[..(Segment - filled)]);
            written = written[(Segment - filled)..];
            ended.Add(Reset());
        }

        hash.Append(written);
        filled += written.Length;
    }

    /// <summary>Whether all of the copy is as it was written, and nothing is behind it.</summary>
    public bool Matches(Stream stored) => Enumerable.Range(0, Segments).All(segment => Matches(stored, segment));

    /// <summary>Whether one segment of the copy is as it was written, and nothing is behind the last one. Several may be checked at the same time.</summary>
    /// <param name="stored">The whole copy; seeks.</param>
    public bool Matches(Stream stored, int segment)
    {
        var isLast = segment == ended.Count;
        var left = isLast ? filled : Segment;
        var again = new XxHash128(seed);
        var block = ArrayPool<byte>.Shared.Rent(ReadSize);
        try
        {
            stored.Position = (long)segment * Segment;
            while (left > 0)
            {
                var count = stored.Read(block, 0, Math.Min(ReadSize, left));
                if (count == 0)
                {
                    return false;
                }

                again.Append(block.AsSpan(0, count));
                left -= count;
            }

            return again.GetCurrentHashAsUInt128() == (isLast ? hash.GetCurrentHashAsUInt128() : ended[segment]) && (!isLast || stored.Read(block, 0, 1) == 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private UInt128 Reset()
    {
        var value = hash.GetCurrentHashAsUInt128();
        hash.Reset();
        filled = 0;
        return value;
    }
}
