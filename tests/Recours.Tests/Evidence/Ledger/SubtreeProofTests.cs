using System.Text.Json;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Ledger;

public sealed class SubtreeProofTests
{
    public static TheoryData<string> Cases => LedgerData.MerkleCases("subtreeconsistency");

    [Fact]
    public void All_published_cases_are_there() => Cases.Count.ShouldBe(59);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Published_cases_get_their_verdict(string name)
    {
        var c = LedgerData.MerkleCase(name);
        var hashes = new[] { c.GetProperty("root1"), c.GetProperty("root2") }.Concat(Proof(c)).Select(Bytes).ToList();
        // For an empty sub-tree the root is not looked at; some cases give one that is no hash.
        if (c.GetProperty("start").GetDouble() == c.GetProperty("end").GetDouble()) hashes[1] = new byte[Hash32.Length];
        var verdict = hashes.TrueForAll(hash => hash.Length == Hash32.Length)
            && c.GetProperty("start").TryGetInt64(out var start) && c.GetProperty("end").TryGetInt64(out var end)
            && c.GetProperty("size").TryGetInt64(out var size)
            && SubtreeProof.Verify(start, end, size, [.. hashes[2..].Select(hash => new Hash32(hash))], new Hash32(hashes[0]), new Hash32(hashes[1]));
        verdict.ShouldBe(!(c.TryGetProperty("wantErr", out var wrong) && wrong.GetBoolean()));
    }

    [Fact]
    public void From_the_first_leaf_it_is_the_consistency_proof()
    {
        var tree = LedgerData.Tree(40);
        for (var size = 1; size <= 40; size++)
        {
            for (var end = 1; end <= size; end++)
            {
                var proof = tree.ConsistencyProof(end, size);
                SubtreeProof.Verify(0, end, size, proof, tree.RootAt(end), tree.RootAt(size)).ShouldBeTrue();
                SubtreeProof.Verify(0, end, size, proof, tree.RootAt(size), tree.RootAt(end)).ShouldBe(end == size);
            }
        }
    }

    [Fact]
    public void Negative_and_huge_numbers_are_refused()
    {
        var root = MerkleHash.EmptyRoot;
        SubtreeProof.Verify(-1, 1, 1, [], root, root).ShouldBeFalse();
        SubtreeProof.Verify(1, 0, 1, [], root, root).ShouldBeFalse();
        SubtreeProof.Verify(0, long.MaxValue, long.MaxValue, [root], root, root).ShouldBeFalse();
        SubtreeProof.Verify(long.MaxValue - 1, long.MaxValue, long.MaxValue, [root], root, root).ShouldBeFalse();
    }

    private static List<JsonElement> Proof(JsonElement c) =>
        c.TryGetProperty("proof", out var proof) && proof.ValueKind == JsonValueKind.Array ? [.. proof.EnumerateArray()] : [];

    private static byte[] Bytes(JsonElement hash) => hash.ValueKind == JsonValueKind.Null ? [] : hash.GetBytesFromBase64();
}
