using System.Numerics;
using System.Text.Json;
using CsCheck;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Ledger;

public sealed class MerkleProofTests
{
    public static TheoryData<string> Inclusion => LedgerData.MerkleCases("inclusion");

    public static TheoryData<string> Consistency => LedgerData.MerkleCases("consistency");

    public static TheoryData<string> SubtreeInclusion => LedgerData.MerkleCases("subtreeinclusion");

    [Fact]
    public void All_published_cases_are_there()
    {
        Inclusion.Count.ShouldBe(58);
        Consistency.Count.ShouldBe(48);
        SubtreeInclusion.Count.ShouldBe(123);
    }

    [Theory]
    [MemberData(nameof(Inclusion))]
    public void Published_inclusion_cases_get_their_verdict(string name)
    {
        var c = LedgerData.MerkleCase(name);
        var verdict = TryHash(c, "leafHash", out var leaf) && TryHash(c, "root", out var root) && TryProof(c, out var proof)
            && Long(c, "leafIdx", out var index) && Long(c, "treeSize", out var size)
            && MerkleProof.VerifyInclusion(index, size, leaf, proof, root);
        verdict.ShouldBe(!IsWrong(c));
    }

    [Theory]
    [MemberData(nameof(Consistency))]
    public void Published_consistency_cases_get_their_verdict(string name)
    {
        var c = LedgerData.MerkleCase(name);
        var verdict = TryHash(c, "root1", out var root1) && TryHash(c, "root2", out var root2) && TryProof(c, out var proof)
            && Long(c, "size1", out var size1) && Long(c, "size2", out var size2)
            && MerkleProof.VerifyConsistency(size1, size2, proof, root1, root2);
        verdict.ShouldBe(!IsWrong(c));
    }

    // A sub-tree [start, end) that begins on a boundary is hashed like a tree of its own.
    [Theory]
    [MemberData(nameof(SubtreeInclusion))]
    public void Published_subtree_cases_get_their_verdict(string name)
    {
        var c = LedgerData.MerkleCase(name);
        var verdict = TryHash(c, "leafHash", out var leaf) && TryHash(c, "root", out var root) && TryProof(c, out var proof)
            && Long(c, "leafIdx", out var index) && Long(c, "start", out var start) && Long(c, "end", out var end)
            && start < end && start % (long)BitOperations.RoundUpToPowerOf2((ulong)(end - start)) == 0
            && MerkleProof.VerifyInclusion(index - start, end - start, leaf, proof, root);
        verdict.ShouldBe(!IsWrong(c));
    }

    [Fact]
    public void Proofs_of_any_size_verify_and_any_changed_hash_fails() =>
        Gen.Select(Gen.Int[1, 700], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 255]).Sample((size, a, b, bit) =>
        {
            var tree = LedgerData.Tree(size);
            var (index, from) = (a % size, b % (size + 1));
            var (leaf, root, old) = (tree.HashAt(0, index), tree.Root(), tree.RootAt(from));

            var inclusion = tree.InclusionProof(index, size);
            MerkleProof.VerifyInclusion(index, size, leaf, inclusion, root).ShouldBeTrue();
            MerkleProof.VerifyInclusion(index, size, Flip(leaf, bit), inclusion, root).ShouldBeFalse();
            MerkleProof.VerifyInclusion(index, size, leaf, inclusion, Flip(root, bit)).ShouldBeFalse();
            foreach (var bad in Changed(inclusion, bit))
                MerkleProof.VerifyInclusion(index, size, leaf, bad, root).ShouldBeFalse();

            var consistency = tree.ConsistencyProof(from, size);
            MerkleProof.VerifyConsistency(from, size, consistency, old, root).ShouldBeTrue();
            MerkleProof.VerifyConsistency(from, size, consistency, Flip(old, bit), root).ShouldBeFalse();
            if (from > 0) MerkleProof.VerifyConsistency(from, size, consistency, old, Flip(root, bit)).ShouldBeFalse();
            foreach (var bad in Changed(consistency, bit))
                MerkleProof.VerifyConsistency(from, size, bad, old, root).ShouldBeFalse();
        }, iter: 150);

    [Fact]
    public void Every_pair_of_small_sizes_is_consistent_and_every_leaf_included()
    {
        var tree = LedgerData.Tree(40);
        for (var size = 0; size <= 40; size++)
        {
            for (var i = 0; i < size; i++)
                MerkleProof.VerifyInclusion(i, size, tree.HashAt(0, i), tree.InclusionProof(i, size), tree.RootAt(size)).ShouldBeTrue();
            for (var from = 0; from <= size; from++)
                MerkleProof.VerifyConsistency(from, size, tree.ConsistencyProof(from, size), tree.RootAt(from), tree.RootAt(size)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Negative_and_huge_numbers_are_refused()
    {
        var root = MerkleHash.EmptyRoot;
        MerkleProof.VerifyInclusion(-1, 1, root, [], root).ShouldBeFalse();
        MerkleProof.VerifyInclusion(0, 0, root, [], root).ShouldBeFalse();
        MerkleProof.VerifyInclusion(0, long.MaxValue, root, [root], root).ShouldBeFalse();
        MerkleProof.VerifyInclusion(long.MaxValue, long.MaxValue, root, [], root).ShouldBeFalse();
        MerkleProof.VerifyConsistency(-1, 1, [], root, root).ShouldBeFalse();
        MerkleProof.VerifyConsistency(1, long.MaxValue, [root], root, root).ShouldBeFalse();
        MerkleProof.VerifyConsistency(long.MaxValue - 1, long.MaxValue, [root], root, root).ShouldBeFalse();
    }

    private static IEnumerable<List<Hash32>> Changed(IReadOnlyList<Hash32> proof, int bit)
    {
        for (var i = 0; i < proof.Count; i++)
        {
            List<Hash32> flipped = [.. proof], shorter = [.. proof];
            flipped[i] = Flip(proof[i], bit);
            shorter.RemoveAt(i);
            yield return flipped;
            yield return shorter;
        }
        yield return [.. proof, MerkleHash.EmptyRoot];
        yield return [MerkleHash.EmptyRoot, .. proof];
    }

    private static Hash32 Flip(Hash32 hash, int bit)
    {
        var bytes = hash.ToArray();
        bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        return new Hash32(bytes);
    }

    private static bool IsWrong(JsonElement c) => c.TryGetProperty("wantErr", out var wrong) && wrong.GetBoolean();

    // A number or hash our types cannot hold is a refusal too.
    private static bool Long(JsonElement c, string name, out long value) => c.GetProperty(name).TryGetInt64(out value);

    private static bool TryHash(JsonElement c, string name, out Hash32 hash) => TryHash(c.GetProperty(name), out hash);

    private static bool TryHash(JsonElement value, out Hash32 hash)
    {
        var bytes = value.ValueKind == JsonValueKind.Null ? [] : value.GetBytesFromBase64();
        hash = bytes.Length == Hash32.Length ? new Hash32(bytes) : default;
        return bytes.Length == Hash32.Length;
    }

    private static bool TryProof(JsonElement c, out List<Hash32> proof)
    {
        proof = [];
        if (!c.TryGetProperty("proof", out var items) || items.ValueKind == JsonValueKind.Null) return true;
        foreach (var item in items.EnumerateArray())
        {
            if (!TryHash(item, out var hash)) return false;
            proof.Add(hash);
        }
        return true;
    }
}
