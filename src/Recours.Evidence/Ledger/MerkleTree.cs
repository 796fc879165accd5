using System.Numerics;

namespace Recours.Evidence.Ledger;

/// <summary>
/// An append-only RFC 6962 tree in memory. It keeps the hash of every complete sub-tree (about 64 bytes an entry),
/// so the root of any earlier size and every proof cost O(log n) hashes.
/// </summary>
public sealed class MerkleTree
{
    // _levels[k][i] is the hash of the leaves [i·2^k, (i+1)·2^k): only complete sub-trees, which never change.
    private readonly List<List<Hash32>> _levels = [[]];

    /// <summary>Number of leaves.</summary>
    public long Size => _levels[0].Count;

    /// <summary>Bytes that <see cref="Save"/> writes.</summary>
    public long SavedLength => _levels.Sum(row => (long)row.Count * Hash32.Length);

    /// <summary>Writes all hashes, level by level. Returns the bytes written.</summary>
    public int Save(Span<byte> target)
    {
        var at = 0;
        foreach (var row in _levels)
        {
            foreach (var hash in row)
            {
                hash.AsSpan().CopyTo(target[at..]);
                at += Hash32.Length;
            }
        }
        return at;
    }

    /// <summary>The tree that <see cref="Save"/> wrote. Nothing is hashed again: the caller vouches for the bytes, and holds the root against a signed one.</summary>
    public static MerkleTree Restore(long size, ReadOnlySpan<byte> saved, out int read)
    {
        var tree = new MerkleTree();
        read = 0;
        for (var level = 0; size >> level > 0; level++)
        {
            if (level > 0) tree._levels.Add([]);
            var row = tree._levels[level];
            row.EnsureCapacity((int)(size >> level));
            for (var i = 0L; i < size >> level; i++, read += Hash32.Length)
                row.Add(new Hash32(saved.Slice(read, Hash32.Length)));
        }
        return tree;
    }

    /// <summary>Adds a leaf hash (see <see cref="MerkleHash.Leaf"/>).</summary>
    public void Append(Hash32 leaf)
    {
        var hash = leaf;
        for (var level = 0; ; level++)
        {
            if (level == _levels.Count) _levels.Add([]);
            var row = _levels[level];
            row.Add(hash);
            if (row.Count % 2 != 0) return;
            hash = MerkleHash.Node(row[^2], row[^1]);
        }
    }

    /// <summary>Root of the whole tree.</summary>
    public Hash32 Root() => RootAt(Size);

    /// <summary>Root the tree had when it held <paramref name="size"/> leaves.</summary>
    public Hash32 RootAt(long size)
    {
        CheckSize(size);
        return size == 0 ? MerkleHash.EmptyRoot : Range(0, size);
    }

    /// <summary>Hash of the complete sub-tree number <paramref name="index"/> of 2^<paramref name="level"/> leaves.</summary>
    public Hash32 HashAt(int level, long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, _levels.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _levels[level].Count);
        return _levels[level][(int)index];
    }

    /// <summary>Proof that the leaf <paramref name="index"/> is in the tree of <paramref name="size"/> leaves, from the leaf up.</summary>
    public IReadOnlyList<Hash32> InclusionProof(long index, long size)
    {
        CheckSize(size);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var proof = new List<Hash32>();
        for (var (start, end) = (0L, size); end - start > 1;)
        {
            var middle = start + Split(end - start);
            if (index < middle)
            {
                proof.Add(Range(middle, end));
                end = middle;
            }
            else
            {
                proof.Add(Range(start, middle));
                start = middle;
            }
        }
        proof.Reverse();
        return proof;
    }

    /// <summary>Proof that the tree of <paramref name="to"/> leaves begins with the tree of <paramref name="from"/> leaves.</summary>
    /// <remarks>Empty when there is nothing to prove: <paramref name="from"/> is 0 or equal to <paramref name="to"/>.</remarks>
    public IReadOnlyList<Hash32> ConsistencyProof(long from, long to)
    {
        CheckSize(to);
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        if (from == 0 || from == to) return [];

        var proof = new List<Hash32>();
        var (start, end) = (0L, to);
        while (from != end)
        {
            var middle = start + Split(end - start);
            if (from <= middle)
            {
                proof.Add(Range(middle, end));
                end = middle;
            }
            else
            {
                proof.Add(Range(start, middle));
                start = middle;
            }
        }
        // Only when the walk never turned right is this sub-tree the old root, which the reader has.
        if (start != 0) proof.Add(Range(start, end));
        proof.Reverse();
        return proof;
    }

    /// <summary>Hash of the leaves [start, end); start lies on a boundary of the power of two that covers the range.</summary>
    private Hash32 Range(long start, long end)
    {
        var count = end - start;
        if (BitOperations.IsPow2(count))
        {
            var level = BitOperations.TrailingZeroCount(count);
            return _levels[level][(int)(start >> level)];
        }
        var middle = start + Split(count);
        return MerkleHash.Node(Range(start, middle), Range(middle, end));
    }

    /// <summary>The largest power of two below <paramref name="count"/> (count above 1).</summary>
    private static long Split(long count) => 1L << BitOperations.Log2((ulong)(count - 1));

    private void CheckSize(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Size);
    }
}
