using System.Numerics;

namespace Recours.Evidence.Ledger;

/// <summary>Verification of RFC 9162 proofs (sections 2.1.3.2 and 2.1.4.2). Takes any input; never throws on a bad proof.</summary>
public static class MerkleProof
{
    /// <summary>Whether <paramref name="proof"/> shows <paramref name="leaf"/> at <paramref name="index"/> of the tree with this root.</summary>
    /// <remarks>The root must come from a verified checkpoint; a proof alone shows nothing.</remarks>
    public static bool VerifyInclusion(long index, long size, Hash32 leaf, IReadOnlyList<Hash32> proof, Hash32 root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index < 0 || index >= size) return false;

        var walk = new Walk(index, size - 1);
        var hash = leaf;
        foreach (var sibling in proof)
        {
            if (walk.AtRoot) return false;
            hash = walk.SiblingIsLeft ? MerkleHash.Node(sibling, hash) : MerkleHash.Node(hash, sibling);
            walk.Up();
        }
        return walk.AtRoot && hash == root;
    }

    /// <summary>Whether <paramref name="proof"/> shows that the second tree begins with all leaves of the first.</summary>
    /// <remarks>Every tree begins with the empty one: for size 0 the proof is empty and the first root is the empty root.</remarks>
    public static bool VerifyConsistency(
        long size1, long size2, IReadOnlyList<Hash32> proof, Hash32 root1, Hash32 root2)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (size1 < 0 || size1 > size2) return false;
        if (size1 == 0 && root1 != MerkleHash.EmptyRoot) return false;
        if (size1 == size2) return proof.Count == 0 && root1 == root2;
        if (size1 == 0) return proof.Count == 0;
        if (proof.Count == 0) return false;

        // A first tree of 2^k leaves is a node of the second: its root starts the walk and is not in the proof.
        var used = BitOperations.IsPow2(size1) ? 0 : 1;
        var first = used == 0 ? root1 : proof[0];
        var second = first;
        var walk = new Walk(size1 - 1, size2 - 1);
        walk.SkipRightEdges();
        for (var i = used; i < proof.Count; i++)
        {
            if (walk.AtRoot) return false;
            if (walk.SiblingIsLeft)
            {
                first = MerkleHash.Node(proof[i], first);
                second = MerkleHash.Node(proof[i], second);
            }
            else
            {
                second = MerkleHash.Node(second, proof[i]);
            }
            walk.Up();
        }
        return walk.AtRoot && first == root1 && second == root2;
    }

    /// <summary>The way from a node to the root: its number in its level, and the number of the last node there.</summary>
    private struct Walk(long node, long last)
    {
        private long _node = node;
        private long _last = last;

        public readonly bool AtRoot => _last == 0;

        public readonly bool SiblingIsLeft => (_node & 1) == 1 || _node == _last;

        public void Up()
        {
            // The last node of a level without a right sibling stands for itself one level up, until it has a left one.
            if (_node == _last)
                while ((_node & 1) == 0 && _node != 0) Shift();
            Shift();
        }

        public void SkipRightEdges()
        {
            while ((_node & 1) == 1) Shift();
        }

        private void Shift()
        {
            _node >>= 1;
            _last >>= 1;
        }
    }
}
