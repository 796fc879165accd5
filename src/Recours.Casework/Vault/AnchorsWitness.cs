using System.Globalization;
using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>An RFC 9162 consistency proof from a state of this size.</summary>
public sealed record ConsistencyFrom(long Size, IReadOnlyList<Hash32> Proof);

/// <summary>
/// What a witness is given (docs/formats/anchors.md): the key of the log, proofs from every state given out before, and the
/// signed checkpoint. Nothing of the content of the case is in it.
/// </summary>
public sealed record WitnessRequest(NoteVerifierKey Log, IReadOnlyList<ConsistencyFrom> From, byte[] Note)
{
    /// <summary>Longest request read, in bytes.</summary>
    public const int MaxLength = 1 << 20;

    private const string Header = "recours-witness-request/1\n";
    private const string LogWord = "log ";
    private const string OldWord = "old ";
    private const int MaxFrom = 64;
    private const int MaxHashes = 63;

    /// <summary>The bytes of the file.</summary>
    public byte[] Encode()
    {
        var text = new StringBuilder(Header).Append(LogWord).Append(Log).Append('\n');
        foreach (var from in From)
        {
            text.Append(CultureInfo.InvariantCulture, $"{OldWord}{from.Size}\n");
            foreach (var hash in from.Proof)
            {
                text.Append(Convert.ToBase64String(hash.AsSpan())).Append('\n');
            }
        }

        return [.. Encoding.UTF8.GetBytes(text.Append('\n').ToString()), .. Note];
    }

    /// <summary>Reads a request. Only bytes that <see cref="Encode"/> gives back are accepted. Throws <see cref="RefusedException"/> <c>anchor.request-malformed</c>.</summary>
    public static WitnessRequest Parse(byte[] file)
    {
        try
        {
            var blank = file.AsSpan().IndexOf("\n\n"u8);
            if (file.Length > MaxLength || blank < 0)
            {
                throw new FormatException();
            }

            var lines = Encoding.UTF8.GetString(file, 0, blank).Split('\n', 2 + MaxFrom * (MaxHashes + 1) + 1);
            var key = NoteVerifierKey.Parse(lines.Length > 1 ? lines[1][LogWord.Length..] : "");
            var from = new List<(long Size, List<Hash32> Proof)>();
            foreach (var line in lines.Skip(2))
            {
                if (line.StartsWith(OldWord, StringComparison.Ordinal))
                {
                    from.Add((long.Parse(line.AsSpan(OldWord.Length), NumberStyles.None, CultureInfo.InvariantCulture), []));
                }
                else
                {
                    from[^1].Proof.Add(new Hash32(Convert.FromBase64String(line)));
                }
            }

            var request = new WitnessRequest(key, [.. from.Select(one => new ConsistencyFrom(one.Size, one.Proof))], file[(blank + 2)..]);
            return from.Count <= MaxFrom && from.TrueForAll(one => one.Proof.Count <= MaxHashes) && request.Encode().AsSpan().SequenceEqual(file)
                ? request
                : throw new FormatException();
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            // Whatever a hostile file makes the parts above say is this one answer.
            throw new RefusedException("anchor.request-malformed");
        }
    }

    /// <summary>
    /// Considers the request as a witness. Throws <see cref="RefusedException"/> <c>anchor.witness-…</c> when it may not cosign.
    /// </summary>
    /// <param name="last">What is remembered of this log; null for one never seen.</param>
    /// <param name="key">The key of the witness.</param>
    /// <param name="time">Seconds since 1970-01-01T00:00:00Z.</param>
    /// <returns>The memory to store first, and the cosigned note to give out after.</returns>
    public (WitnessMemory Memory, byte[] Note) Consider(WitnessMemory? last, CosigningKey key, long time)
    {
        SignedCheckpoint next;
        try
        {
            next = SignedCheckpoint.Verify(Note, Log);
        }
        catch (Exception e) when (e is FormatException or CheckpointException)
        {
            throw new RefusedException("anchor.request-malformed");
        }

        var old = last?.Checkpoint.Size ?? 0;
        var proof = From.FirstOrDefault(from => from.Size == old)?.Proof ?? [];
        var answer = Witness.Consider(last, next, proof, key, time);
        if (answer.Refusal is { } refusal)
        {
            throw new RefusedException(refusal switch
            {
                WitnessRefusal.OtherLog => "anchor.witness-other-log",
                WitnessRefusal.Rollback => "anchor.witness-rollback",
                WitnessRefusal.Fork => "anchor.witness-fork",
                WitnessRefusal.ClockWentBack => "anchor.witness-clock",
                _ => "anchor.witness-not-consistent",
            }, string.Create(CultureInfo.InvariantCulture, $"{old} → {next.Checkpoint.Size}"));
        }

        var signed = SignedNote.Parse(Note);
        // Lines of others are not handed on: the answer says what this witness says.
        var own = signed.Signatures.Where(line => line.KeyId == Log.KeyId && line.Name == Log.Name);
        return (answer.Memory!, new SignedNote(signed.Text, [.. own, answer.Line!]).Encode());
    }
}

/// <summary>A checkpoint that a witness has cosigned, as it comes back.</summary>
public static class CosignedNote
{
    /// <summary>
    /// Checks both signatures. Throws <see cref="RefusedException"/> <c>anchor.note-malformed</c> or <c>anchor.note-not-cosigned</c>.
    /// </summary>
    public static NewAnchor Read(byte[] note, NoteVerifierKey log, CosignerKey witness)
    {
        try
        {
            var signed = SignedCheckpoint.Verify(note, log);
            var time = witness.Verify(SignedNote.Parse(note)) ?? throw new RefusedException("anchor.note-not-cosigned", witness.Name);
            return new NewAnchor(AnchorKinds.Witness, DateTimeOffset.FromUnixTimeSeconds(time), witness.Name, signed.Checkpoint.Size, signed.Checkpoint.Root.ToString(),
                Hash32.Of(note).ToString(), null, Pinned: true, null, [(Anchor.NoteFile, note), (Anchor.KeyFile, Encoding.UTF8.GetBytes(witness + "\n"))]);
        }
        catch (Exception e) when (e is FormatException or CheckpointException or ArgumentOutOfRangeException)
        {
            throw new RefusedException("anchor.note-malformed", witness.Name);
        }
    }
}
