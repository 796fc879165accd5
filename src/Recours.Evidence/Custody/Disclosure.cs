using System.Buffers.Binary;
using System.Text.Json;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Evidence.Custody;

/// <summary>One entry shown to somebody.</summary>
/// <param name="Index">Its number in the log, from 0.</param>
/// <param name="Entry">Its public part, as it stands in the log.</param>
/// <param name="Private">Its private JSON; null if only the public part is shown.</param>
public sealed record DisclosedEntry(long Index, byte[] Entry, byte[]? Private);

/// <summary>What disclosures show together: a log of this size, signed, with these entries at these places.</summary>
public sealed record Disclosed(SignedCheckpoint Checkpoint, IReadOnlyList<DisclosedEntry> Entries);

/// <summary>
/// Shows some entries of a log and nothing of the others (docs/formats/disclosure.md): one <c>.tlog-proof</c> for each, whose extra line
/// holds the entry and, if wanted, salt and private part. The proofs hold hashes only, and every entry hashed contains a salted commitment.
/// </summary>
public static class Disclosure
{
    /// <summary>Length of a salt in bytes.</summary>
    public const int SaltLength = 32;

    private const string Commitment = "commitment";

    /// <summary>The file for one entry.</summary>
    /// <param name="tree">All leaves of the log.</param>
    /// <param name="checkpoint">The state the entry is shown in.</param>
    /// <param name="index">Its number.</param>
    /// <param name="entry">Its public part.</param>
    /// <param name="salted">Salt, then private JSON; empty to keep them closed.</param>
    /// <exception cref="ArgumentException">The entry is too long, not the one at this place, or not the public part of what is opened.</exception>
    /// <exception cref="FormatException">The entry to open has no commitment.</exception>
    public static byte[] Write(MerkleTree tree, SignedCheckpoint checkpoint, long index, ReadOnlySpan<byte> entry, ReadOnlySpan<byte> salted)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(checkpoint);
        if (entry.Length > LogTiles.MaxEntryLength) throw new ArgumentException("The entry is too long.", nameof(entry));
        if (tree.HashAt(0, index) != MerkleHash.Leaf(entry)) throw new ArgumentException("Another entry is at this place.", nameof(entry));
        if (!salted.IsEmpty && !Opens(entry, salted)) throw new ArgumentException("Not the private part of this entry.", nameof(salted));
        var extra = new byte[sizeof(ushort) + entry.Length + salted.Length];
        BinaryPrimitives.WriteUInt16BigEndian(extra, (ushort)entry.Length);
        entry.CopyTo(extra.AsSpan(sizeof(ushort)));
        salted.CopyTo(extra.AsSpan(sizeof(ushort) + entry.Length));
        return new LogProof(index, tree.InclusionProof(index, checkpoint.Checkpoint.Size), checkpoint.Bytes, extra).Encode();
    }

    /// <summary>Verifies several files against the key of the log. All must be of one state of it.</summary>
    /// <exception cref="FormatException">A file is not of the format.</exception>
    /// <exception cref="CheckpointException">Something is not as the log says: signature, place, private part; or the states differ.</exception>
    public static Disclosed Verify(IReadOnlyList<ReadOnlyMemory<byte>> files, NoteVerifierKey log)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0) throw new FormatException("There is nothing to verify.");
        SignedCheckpoint? state = null;
        var entries = new SortedDictionary<long, DisclosedEntry>();
        foreach (var file in files)
        {
            var proof = LogProof.Parse(file.Span);
            var (entry, salted) = Split(proof.Extra);
            var signed = proof.Verify(entry, log);
            state ??= signed;
            if (signed.Checkpoint != state.Checkpoint) throw new CheckpointException("The entries are shown in different states of the log.");
            if (salted.Length > 0 && !Opens(entry, salted)) throw new CheckpointException("The private part is not the one the log has noted.");
            if (!entries.TryAdd(proof.Index, new DisclosedEntry(proof.Index, entry, salted.Length > 0 ? salted[SaltLength..] : null)))
                throw new CheckpointException("An entry is shown twice.");
        }
        return new Disclosed(state!, [.. entries.Values]);
    }

    private static (byte[] Entry, byte[] Salted) Split(byte[]? extra)
    {
        if (extra is null || extra.Length < sizeof(ushort)) throw new FormatException("The proof holds no entry.");
        var length = BinaryPrimitives.ReadUInt16BigEndian(extra);
        var rest = extra.AsSpan(sizeof(ushort));
        if (rest.Length < length) throw new FormatException("The entry is cut.");
        var salted = rest[length..];
        if (salted.Length is > 0 and <= SaltLength) throw new FormatException("The private part is cut.");
        return (rest[..length].ToArray(), salted.ToArray());
    }

    private static bool Opens(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> salted) => salted.Length > SaltLength && CommitmentOf(entry) == Hash32.Of(salted);

    private static Hash32 CommitmentOf(ReadOnlySpan<byte> entry)
    {
        try
        {
            using var json = JsonDocument.Parse(entry.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(Commitment, out var value)
                && value.ValueKind == JsonValueKind.String && Hash32.TryFromHex(value.GetString(), out var hash))
                return hash;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair.
            throw new FormatException("The entry is not JSON.", e);
        }
        throw new FormatException("The entry has no commitment.");
    }
}
