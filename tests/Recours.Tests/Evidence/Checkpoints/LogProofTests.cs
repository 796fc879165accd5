using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class LogProofTests
{
    private static readonly NoteSigningKey Key = NoteSigningKey.FromSeed("log", new byte[32]);
    private static readonly MerkleTree Tree = LedgerData.Tree(300);

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(0, 300, "")]
    [InlineData(299, 300, "extra")]
    [InlineData(17, 200, null)]
    public void A_proof_is_read_back_and_shows_its_entry_only(int index, int size, string? extra)
    {
        var proof = Proof(index, size, extra is null ? null : Encoding.UTF8.GetBytes(extra));
        var read = LogProof.Parse(proof.Encode());
        read.Encode().ShouldBe(proof.Encode());
        read.Extra.ShouldBe(proof.Extra);
        read.Verify(Encoding.UTF8.GetBytes($"{index}"), Key.VerifierKey).Checkpoint.Size.ShouldBe(size);
        Should.Throw<CheckpointException>(() => read.Verify("else"u8, Key.VerifierKey));
        Should.Throw<CheckpointException>(() => (read with { Index = read.Index + 1 }).Verify(Encoding.UTF8.GetBytes($"{index}"), Key.VerifierKey));
        Should.Throw<CheckpointException>(() => read.Verify(
            Encoding.UTF8.GetBytes($"{index}"), NoteSigningKey.FromSeed("log", [.. Enumerable.Repeat((byte)1, 32)]).VerifierKey));
    }

    [Fact]
    public void A_published_log_gives_proofs_in_the_published_form()
    {
        var key = NoteVerifierKey.Parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
        var entries = LogTiles.DecodeEntries(LedgerData.Bytes("tlog/tile/entries/000.p/15"), 15);
        var tree = new MerkleTree();
        foreach (var entry in entries) tree.Append(MerkleHash.Leaf(entry.Span));
        var note = LedgerData.Bytes("tlog/checkpoint.15");
        var file = new LogProof(4, tree.InclusionProof(4, 15), note, null).Encode();

        var lines = Encoding.UTF8.GetString(file).Split('\n');
        lines[..2].ShouldBe(["c2sp.org/tlog-proof@v1", "index 4"]);
        lines[2].ShouldBe(Convert.ToBase64String(tree.HashAt(0, 5).AsSpan()));
        lines[6].ShouldBe("");
        LogProof.Parse(file).Verify(entries[4].Span, key).Checkpoint.Size.ShouldBe(15);
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2")]
    [InlineData("index 17", "index 017")]
    [InlineData("index 17", "index -1")]
    [InlineData("index 17", "index +17")]
    [InlineData("index 17", "index  17")]
    [InlineData("index 17", "index 99999999999999999999")]
    [InlineData("index 17\n", "")]
    [InlineData("index 17", "extra AA=\nindex 17")]
    [InlineData("index 17", "extra AA==\nextra AA==\nindex 17")]
    [InlineData("index 17\n", "index 17\r\n")]
    [InlineData("index 17\n", "index 17\nAA==\n")]
    [InlineData("index 17\n", "index 17\n\n")]
    [InlineData("\n\n", "\n")]
    [InlineData("\nlog\n", "\n\n")]
    public void Any_rule_broken_is_refused(string good, string bad)
    {
        var text = Encoding.UTF8.GetString(Proof(17, 200, null).Encode());
        text.ShouldContain(good);
        Should.Throw<FormatException>(() => LogProof.Parse(Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void More_than_63_hashes_are_refused()
    {
        var proof = Proof(0, 300, [1]);
        Hash32[] many = [.. Enumerable.Repeat(MerkleHash.EmptyRoot, 64)];
        LogProof.Parse((proof with { Hashes = many[1..] }).Encode()).Hashes.Count.ShouldBe(63);
        Should.Throw<FormatException>(() => LogProof.Parse((proof with { Hashes = many }).Encode()));
        Should.Throw<FormatException>(() => LogProof.Parse((proof with { Hashes = [.. many, .. many], Extra = null }).Encode()));
    }

    private static LogProof Proof(int index, int size, byte[]? extra) => new(
        index, Tree.InclusionProof(index, size), SignedCheckpoint.Sign(new Checkpoint("log", size, Tree.RootAt(size)), Key).Bytes, extra);
}
