using System.Security.Cryptography;

namespace Recours.Evidence.Ledger;

/// <summary>The hashing of RFC 6962, section 2.1: a leaf can never pass for a node.</summary>
public static class MerkleHash
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    /// <summary>Root of the tree without entries: SHA-256 of nothing.</summary>
    public static Hash32 EmptyRoot { get; } = Hash32.Of([]);

    /// <summary>SHA-256(0x00 ‖ entry).</summary>
    public static Hash32 Leaf(ReadOnlySpan<byte> entry)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData([LeafPrefix]);
        sha.AppendData(entry);
        Span<byte> digest = stackalloc byte[Hash32.Length];
        sha.GetHashAndReset(digest);
        return new Hash32(digest);
    }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    public static Hash32 Node(in Hash32 left, in Hash32 right)
    {
        Span<byte> data = stackalloc byte[1 + 2 * Hash32.Length];
        data[0] = NodePrefix;
        left.AsSpan().CopyTo(data[1..]);
        right.AsSpan().CopyTo(data[(1 + Hash32.Length)..]);
        return Hash32.Of(data);
    }
}
