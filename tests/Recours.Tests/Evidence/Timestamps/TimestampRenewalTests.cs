using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Evidence.Timestamps;

namespace Recours.Tests.Evidence.Timestamps;

public sealed class TimestampRenewalTests
{
    private static readonly NoteSigningKey Log = NoteSigningKey.FromSeed("log", new byte[32]);
    private static readonly TestCertificate Root = TestAuthority.Root("root");
    private static readonly TestCertificate Old = TestAuthority.Issue(Root, "old", until: TestAuthority.Time.AddYears(1));
    private static readonly TestCertificate New = TestAuthority.Issue(Root, "new");

    [Fact]
    public void A_newer_timestamp_over_a_log_with_the_older_token_covers_it()
    {
        var older = Stamp(Old, "first checkpoint"u8.ToArray(), TestAuthority.Time);
        var entry = Encoding.UTF8.GetBytes($$"""{"event":"anchor.added/1","token":"{{Hash32.Of(older.Token.Bytes)}}"}""");
        var (proof, note) = Logged(entry);
        Covers(older, entry, proof, Stamp(New, note, TestAuthority.Time.AddMonths(11))).ShouldBeTrue();

        // Too late, too early, over something else, or an entry about another token.
        Covers(older, entry, proof, Stamp(New, note, TestAuthority.Time.AddMonths(13))).ShouldBeFalse();
        Covers(older, entry, proof, Stamp(New, note, TestAuthority.Time.AddDays(-1))).ShouldBeFalse();
        Covers(older, entry, proof, Stamp(New, [.. note, 0], TestAuthority.Time.AddMonths(1))).ShouldBeFalse();
        var another = Stamp(Old, "another"u8.ToArray(), TestAuthority.Time);
        Covers(another, entry, proof, Stamp(New, note, TestAuthority.Time.AddMonths(1))).ShouldBeFalse();
        Should.Throw<CheckpointException>(() => Covers(older, [.. entry, 0], proof, Stamp(New, note, TestAuthority.Time.AddMonths(1))));
    }

    private static bool Covers(VerifiedTimestamp older, byte[] entry, LogProof proof, VerifiedTimestamp newer) =>
        TimestampRenewal.Covers(older, entry, proof, Log.VerifierKey, newer);

    private static VerifiedTimestamp Stamp(TestCertificate signer, byte[] data, DateTimeOffset time) => TimestampVerifier.Verify(
        TimestampToken.Parse(TestAuthority.Token(new TokenPlan(signer, data) { Time = time })), new TimestampSubject(data), new TimestampTrust([Root.Der]));

    private static (LogProof Proof, byte[] Note) Logged(byte[] entry)
    {
        var tree = new MerkleTree();
        foreach (var other in new[] { "a"u8.ToArray(), entry, "b"u8.ToArray() }) tree.Append(MerkleHash.Leaf(other));
        var note = SignedCheckpoint.Sign(new Checkpoint("log", 3, tree.Root()), Log).Bytes;
        return (new LogProof(1, tree.InclusionProof(1, 3), note, null), note);
    }
}
