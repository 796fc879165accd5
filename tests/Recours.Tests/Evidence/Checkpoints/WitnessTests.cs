using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Checkpoints;

public sealed class WitnessTests
{
    private const long Now = 1_741_986_240;
    private static readonly NoteSigningKey Log = NoteSigningKey.FromSeed("log", new byte[32]);
    private static readonly CosigningKey Key = CosigningKey.FromSeed("witness.example/w", [.. Enumerable.Repeat((byte)2, 32)]);
    private static readonly MerkleTree Tree = LedgerData.Tree(40);

    [Fact]
    public void A_first_checkpoint_and_every_extension_of_it_are_cosigned()
    {
        WitnessMemory? memory = null;
        foreach (var size in new[] { 0, 1, 7, 7, 8, 40 })
        {
            var next = Signed(size);
            var answer = Witness.Consider(memory, next, Tree.ConsistencyProof(memory?.Checkpoint.Size ?? 0, size), Key, Now + size);
            answer.Refusal.ShouldBeNull();
            memory = answer.Memory.ShouldNotBeNull();
            memory.Checkpoint.ShouldBe(next.Checkpoint);
            Key.PublicKey.Verify(With(next, answer.Line!)).ShouldBe(Now + size);
        }
    }

    [Fact]
    public void Everything_else_is_refused_by_name()
    {
        var memory = new WitnessMemory(Signed(7).Checkpoint, Now);
        var other = LedgerData.Tree(7);
        other.Append(MerkleHash.Leaf("else"u8));

        Refusal(memory, Signed(6), []).ShouldBe(WitnessRefusal.Rollback);
        Refusal(memory, Signed(new Checkpoint("log", 7, MerkleHash.EmptyRoot)), []).ShouldBe(WitnessRefusal.Fork);
        Refusal(memory, Signed(8), Tree.ConsistencyProof(6, 8)).ShouldBe(WitnessRefusal.NotConsistent);
        Refusal(memory, Signed(8), []).ShouldBe(WitnessRefusal.NotConsistent);
        Refusal(memory with { Checkpoint = new Checkpoint("log", 7, Tree.RootAt(6)) }, Signed(8), Tree.ConsistencyProof(7, 8))
            .ShouldBe(WitnessRefusal.NotConsistent);
        Refusal(null, Signed(8), Tree.ConsistencyProof(7, 8)).ShouldBe(WitnessRefusal.NotConsistent);
        Refusal(null, Signed(new Checkpoint("log", 0, Tree.RootAt(1))), []).ShouldBe(WitnessRefusal.Fork);
        Refusal(memory with { Checkpoint = new Checkpoint("another", 7, Tree.RootAt(7)) }, Signed(8), Tree.ConsistencyProof(7, 8))
            .ShouldBe(WitnessRefusal.OtherLog);
        Refusal(memory with { Time = Now + 1 }, Signed(8), Tree.ConsistencyProof(7, 8)).ShouldBe(WitnessRefusal.ClockWentBack);
    }

    // Key and line made with openssl from the specification alone.
    [Fact]
    public void The_bytes_signed_are_those_of_the_format()
    {
        Key.PublicKey.ToString().ShouldBe("witness.example/w+cb1393dc+BIE5dw6ofRdfVqNUZsNMfszLjYqRtO43ol32D1uPybOU");
        var line = Witness.Consider(null, Signed(0), [], Key, Now).Line!;
        var note = Encoding.UTF8.GetString(With(Signed(0), line).Encode());
        note.ShouldStartWith("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n");
        note.ShouldEndWith("\n— witness.example/w yxOT3AAAAABn1JnAsf/2b3YUf743yDKT7tr0S1MEWfx0868WhKF1e4w5UXMIrsfzoHDTw8fqmqrGmN0s1TdvCnvXuXfSzW2nC0Z/Cw==\n");
    }

    [Fact]
    public void Any_changed_bit_of_the_line_or_the_text_fails()
    {
        var next = Signed(8);
        var line = Witness.Consider(null, next, [], Key, Now).Line!;
        for (var bit = 0; bit < line.Signature.Length * 8; bit += 5)
        {
            byte[] bytes = [.. line.Signature];
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Key.PublicKey.Verify(With(next, line with { Signature = bytes })).ShouldBeNull();
        }
        Key.PublicKey.Verify(With(Signed(7), line)).ShouldBeNull();
        Key.PublicKey.Verify(With(next, line with { Signature = line.Signature[..71] })).ShouldBeNull();
        Key.PublicKey.Verify(With(next, line with { Signature = [.. line.Signature, 0] })).ShouldBeNull();
    }

    [Fact]
    public void Lines_of_others_are_ignored_and_a_bad_line_of_ours_spoils_the_note()
    {
        var next = Signed(8);
        var line = Witness.Consider(null, next, [], Key, Now).Line!;
        var later = Witness.Consider(null, next, [], Key, Now + 9).Line!;
        Key.PublicKey.Verify(SignedNote.Parse(next.Bytes)).ShouldBeNull();
        Key.PublicKey.Verify(With(next, line with { Name = "another" })).ShouldBeNull();
        Key.PublicKey.Verify(With(next, line with { Name = "another" }, later, line)).ShouldBe(Now);
        Key.PublicKey.Verify(With(next, line, line with { Signature = new byte[72] })).ShouldBeNull();
        SignedCheckpoint.Verify(With(next, line).Encode(), Log.VerifierKey).Checkpoint.ShouldBe(next.Checkpoint);
    }

    [Fact]
    public void A_witness_key_is_read_back_and_no_other_form_is()
    {
        var text = Key.PublicKey.ToString();
        CosignerKey.Parse(text).ToString().ShouldBe(text);
        foreach (var bad in new[]
        {
            "", "a", "a+b", Log.VerifierKey.ToString(), text + "=", text.Replace("witness", "Witness", StringComparison.Ordinal),
            "w+00000000+BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        })
            Should.Throw<FormatException>(() => CosignerKey.Parse(bad));
    }

    [Fact]
    public void Anchors_tell_since_when_a_log_is_rolled_back_or_forked()
    {
        var seen = new[] { 3, 9, 20, 30 }.Select(size => new AnchoredState(Signed(size).Checkpoint, DateTimeOffset.FromUnixTimeSeconds(Now + size), "w")).ToList();
        AnchorComparison.Compare("log", Tree, seen).ShouldBe(new AnchorVerdict(LogStanding.Holds, seen[3], null));
        AnchorComparison.Compare("log", Tree, []).ShouldBe(new AnchorVerdict(LogStanding.Holds, null, null));
        AnchorComparison.Compare("log", LedgerData.Tree(19), seen.AsEnumerable().Reverse())
            .ShouldBe(new AnchorVerdict(LogStanding.RolledBack, seen[1], seen[2]));
        AnchorComparison.Compare("else", Tree, seen).ShouldBe(new AnchorVerdict(LogStanding.OtherLog, null, seen[0]));

        var fork = LedgerData.Tree(12);
        for (var i = 0; i < 40; i++) fork.Append(MerkleHash.Leaf("else"u8));
        AnchorComparison.Compare("log", fork, seen).ShouldBe(new AnchorVerdict(LogStanding.Forked, seen[1], seen[2]));
    }

    private static WitnessRefusal? Refusal(WitnessMemory? memory, SignedCheckpoint next, IReadOnlyList<Hash32> proof)
    {
        var answer = Witness.Consider(memory, next, proof, Key, Now);
        answer.Line.ShouldBeNull();
        answer.Memory.ShouldBeNull();
        return answer.Refusal;
    }

    private static SignedCheckpoint Signed(int size) => Signed(new Checkpoint("log", size, Tree.RootAt(size)));

    private static SignedCheckpoint Signed(Checkpoint checkpoint) => SignedCheckpoint.Sign(checkpoint, Log);

    private static SignedNote With(SignedCheckpoint signed, params NoteSignature[] lines)
    {
        var note = SignedNote.Parse(signed.Bytes);
        return new SignedNote(note.Text, [.. note.Signatures, .. lines]);
    }
}
