using System.Globalization;
using System.Text;
using Recours.Evidence.Ledger;

namespace Recours.Evidence.Checkpoints;

/// <summary>One entry's receipt that can be checked offline (C2SP tlog-proof). Well formed, but a claim until <see cref="Verify"/>.</summary>
/// <param name="Index">Number of the entry, from 0.</param>
/// <param name="Hashes">RFC 6962 inclusion proof, from the leaf up; at most 63.</param>
/// <param name="Note">The signed checkpoint, byte for byte.</param>
/// <param name="Extra">Bytes of the application, not authenticated; null if there is no such line.</param>
public sealed record LogProof(long Index, IReadOnlyList<Hash32> Hashes, byte[] Note, byte[]? Extra)
{
    /// <summary>Longest proof file read, in bytes.</summary>
    public const int MaxLength = 4 << 20;

    private const string Header = "c2sp.org/tlog-proof@v1\n";
    private const string ExtraWord = "extra ";
    private const string IndexWord = "index ";
    private const int MaxHashes = 63;

    /// <summary>Reads a proof. Exactly the bytes <see cref="Encode"/> gives are accepted.</summary>
    /// <exception cref="FormatException">Anything else.</exception>
    public static LogProof Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length > MaxLength) throw new FormatException("The proof is too long.");
        var blank = file.IndexOf("\n\n"u8);
        if (blank < 0) throw new FormatException("The proof has no empty line before its checkpoint.");
        var note = file[(blank + 2)..].ToArray();
        _ = Checkpoint.Parse(SignedNote.Parse(note).Text);

        var head = NoteGrammar.ToText(file[..(blank + 1)]);
        if (!head.StartsWith(Header, StringComparison.Ordinal)) throw new FormatException("Not a tlog-proof, version 1.");
        var lines = head[Header.Length..].Split('\n', MaxHashes + 4).AsSpan()[..^1];
        byte[]? extra = null;
        if (lines.Length > 0 && lines[0].StartsWith(ExtraWord, StringComparison.Ordinal))
        {
            if (!NoteGrammar.TryBase64(lines[0][ExtraWord.Length..], out extra)) throw new FormatException("The extra line is not base64.");
            lines = lines[1..];
        }
        if (lines.Length is 0 or > MaxHashes + 1) throw new FormatException("The proof has no index, or too many hashes.");
        var index = ParseIndex(lines[0]);
        var hashes = new List<Hash32>();
        foreach (var line in lines[1..])
        {
            if (!NoteGrammar.TryBase64(line, out var hash) || hash.Length != Hash32.Length)
                throw new FormatException("A hash of the proof is not 32 bytes in base64.");
            hashes.Add(new Hash32(hash));
        }
        return new LogProof(index, hashes, note, extra);
    }

    /// <summary>The bytes of the file, usually named <c>*.tlog-proof</c>.</summary>
    public byte[] Encode()
    {
        var head = new StringBuilder(Header);
        if (Extra is not null) head.Append(ExtraWord).Append(Convert.ToBase64String(Extra)).Append('\n');
        head.Append(IndexWord).Append(Index.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in Hashes) head.Append(Convert.ToBase64String(hash.AsSpan())).Append('\n');
        return [.. NoteGrammar.ToBytes(head.Append('\n').ToString()), .. Note];
    }

    /// <summary>Verifies the checkpoint with the key of the log, then the entry against the checkpoint.</summary>
    /// <exception cref="CheckpointException">Not signed by this key, of another log, or the entry is not at this place in it.</exception>
    /// <exception cref="FormatException">The note is not a checkpoint.</exception>
    public SignedCheckpoint Verify(ReadOnlySpan<byte> entry, NoteVerifierKey key, string? origin = null)
    {
        var signed = SignedCheckpoint.Verify(Note, key, origin);
        var (size, root) = (signed.Checkpoint.Size, signed.Checkpoint.Root);
        return MerkleProof.VerifyInclusion(Index, size, MerkleHash.Leaf(entry), Hashes, root)
            ? signed
            : throw new CheckpointException("The proof does not show this entry in this log.");
    }

    private static long ParseIndex(string line)
    {
        var digits = line.StartsWith(IndexWord, StringComparison.Ordinal) ? line[IndexWord.Length..] : "";
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || digits != index.ToString(CultureInfo.InvariantCulture))
            throw new FormatException("The proof has no index, or not a decimal one.");
        return index;
    }
}
