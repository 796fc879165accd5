using System.Numerics;

namespace Recours.Evidence.Ledger;

/// <summary>
/// Verification that a sub-tree is part of a larger tree (draft-ietf-plants-merkle-tree-certs, section 4.4).
/// The case start = 0 is the consistency proof of RFC 9162.
/// </summary>
public static class SubtreeProof
{
    /// <summary>
    /// Whether <paramref name="proof"/> shows that the leaves [start, end), hashed as a tree of their own, have the hash
    /// <paramref name="subtree"/> and stand at these places in the tree of <paramref name="size"/> leaves. Never throws on a bad proof.
    /// </summary>
    public static bool Verify(long start, long end, long size, IReadOnlyList<Hash32> proof, Hash32 subtree, Hash32 root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (start < 0 || start > end || end > size) return false;
        // The empty sub-tree is part of every tree: nothing is said of the root.
        if (start == end) return proof.Count == 0 && subtree == MerkleHash.EmptyRoot;
        if ((ulong)start % BitOperations.RoundUpToPowerOf2((ulong)(end - start)) != 0) return false;

        // First and last node of the sub-tree and last node of the whole tree, on the level of the walk.
        var (first, last, edge) = (start, end - 1, size - 1);
        while (first != last && (last == edge || (last & 1) == 1)) Up();

        // Still several nodes wide: the part of the sub-tree below the first proof hash is not a node of the whole tree.
        var used = first == last ? 0 : 1;
        if (proof.Count < used) return false;
        var (inner, outer) = used == 0 ? (subtree, subtree) : (proof[0], proof[0]);
        for (var i = used; i < proof.Count; i++)
        {
            if (edge == 0) return false;
            if ((last & 1) == 1 || last == edge)
            {
                if (first < last) inner = MerkleHash.Node(proof[i], inner);
                outer = MerkleHash.Node(proof[i], outer);
                while ((last & 1) == 0) Up();
            }
            else
            {
                outer = MerkleHash.Node(outer, proof[i]);
            }
            Up();
        }
        return edge == 0 && inner == subtree && outer == root;

        void Up()
        {
            first >>= 1;
            last >>= 1;
            edge >>= 1;
        }
    }
}
