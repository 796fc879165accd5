using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Evidence.Timestamps;

/// <summary>
/// Renewal without a format of its own: an older token is an entry of the log, so a newer timestamp over a later checkpoint covers it.
/// The older one then counts even after its certificates have ended.
/// </summary>
public static class TimestampRenewal
{
    /// <summary>Whether the newer timestamp covers the older token, and was given while that one could still be verified.</summary>
    /// <param name="older">The token to renew, verified.</param>
    /// <param name="entry">The log entry that holds the SHA-256 of its bytes as a JSON string of 64 lower-case hexadecimal digits.</param>
    /// <param name="proof">Inclusion of this entry, with the checkpoint that was stamped.</param>
    /// <param name="log">The key of the log.</param>
    /// <param name="newer">The timestamp over exactly the bytes of that checkpoint.</param>
    /// <exception cref="CheckpointException">The proof does not show the entry in this log.</exception>
    /// <exception cref="FormatException">The note is not a checkpoint.</exception>
    public static bool Covers(VerifiedTimestamp older, ReadOnlySpan<byte> entry, LogProof proof, NoteVerifierKey log, VerifiedTimestamp newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(newer);
        proof.Verify(entry, log);
        var quoted = System.Text.Encoding.ASCII.GetBytes($"\"{Hash32.Of(older.Token.Bytes)}\"");
        return entry.IndexOf(quoted) >= 0
            && Digests.Hash(newer.Token.Info.Algorithm, proof.Note) is { } imprint
            && imprint.AsSpan().SequenceEqual(newer.Token.Info.Imprint)
            && newer.Time >= older.Time
            && newer.Time <= older.ValidUntil;
    }
}
