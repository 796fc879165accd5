using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class SignedCheckpointTests
{
    private static readonly NoteSigningKey Key = NoteSigningKey.FromSeed("log", new byte[32]);

    [Fact]
    public void What_was_signed_verifies_and_is_the_same()
    {
        var signed = SignedCheckpoint.Sign(new Checkpoint("log", 5, LedgerData.Tree(5).Root()), Key);
        SignedCheckpoint.Verify(signed.Bytes, Key.VerifierKey).ShouldBe(signed);
    }

    [Fact]
    public void A_published_checkpoint_under_another_origin_needs_that_origin()
    {
        var note = LedgerData.Bytes("notes/sumdb-6476701.note");
        var key = NoteVerifierKey.Parse(LedgerData.Text("notes/sumdb.vkey").Trim());
        SignedCheckpoint.Verify(note, key, "go.sum database tree").Checkpoint.Size.ShouldBe(6476701);
        Should.Throw<CheckpointException>(() => SignedCheckpoint.Verify(note, key));
    }

    [Fact]
    public void A_note_that_is_no_checkpoint_is_refused()
    {
        var key = NoteVerifierKey.Parse(LedgerData.Text("notes/c2sp-example.vkey").Trim());
        Should.Throw<FormatException>(() => SignedCheckpoint.Verify(LedgerData.Bytes("notes/c2sp-example.note"), key));
    }

    [Fact]
    public void Another_key_or_another_origin_is_refused()
    {
        var checkpoint = new Checkpoint("log", 0, MerkleHash.EmptyRoot);
        var other = NoteSigningKey.FromSeed("log", [.. Enumerable.Repeat((byte)1, 32)]);
        var signed = SignedCheckpoint.Sign(checkpoint, Key);
        Should.Throw<CheckpointException>(() => SignedCheckpoint.Verify(signed.Bytes, other.VerifierKey));
        Should.Throw<ArgumentException>(
            () => SignedCheckpoint.Sign(checkpoint, NoteSigningKey.FromSeed("another", new byte[32])));
    }
}
