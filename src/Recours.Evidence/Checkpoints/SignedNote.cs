using System.Buffers.Binary;
using System.Text;

namespace Recours.Evidence.Checkpoints;

/// <summary>A text with signature lines (C2SP signed-note). Well formed, but not verified: see <see cref="NoteVerifierKey.Verify"/>.</summary>
public sealed class SignedNote
{
    /// <summary>Longest note read, in bytes.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Most signature lines read.</summary>
    public const int MaxSignatures = 100;

    private const string LinePrefix = "— ";
    private const int KeyIdLength = sizeof(uint);

    /// <summary>Puts a note together.</summary>
    /// <exception cref="FormatException">It would break a rule of the format.</exception>
    public SignedNote(string text, IReadOnlyList<NoteSignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(signatures);
        if (!text.EndsWith('\n')) throw new FormatException("The text of a note ends in a newline.");
        if (NoteGrammar.HasForbiddenControls(text)) throw new FormatException("The note has a control character.");
        if (signatures.Count is 0 or > MaxSignatures) throw new FormatException("The note has no signature, or too many.");
        foreach (var signature in signatures)
        {
            if (!NoteGrammar.IsKeyName(signature.Name)) throw new FormatException("A signature has no valid key name.");
            if (signature.Signature.Length == 0) throw new FormatException("A signature is empty.");
        }
        Text = text;
        Signatures = [.. signatures];
    }

    /// <summary>What was signed, with its last newline.</summary>
    public string Text { get; }

    /// <summary>The signature lines in their order, at least one.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Reads a note. Exactly the bytes <see cref="Encode"/> gives are accepted.</summary>
    /// <exception cref="FormatException">Anything else.</exception>
    public static SignedNote Parse(ReadOnlySpan<byte> note)
    {
        if (note.Length > MaxLength) throw new FormatException("The note is too long.");
        var all = NoteGrammar.ToText(note);
        if (!all.EndsWith('\n')) throw new FormatException("The note does not end in a newline.");
        var blank = all.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (blank < 0) throw new FormatException("The note has no blank line before its signatures.");

        var block = all[(blank + 2)..];
        if (block.Length == 0) throw new FormatException("The note has no signatures.");
        var lines = block[..^1].Split('\n', MaxSignatures + 1);
        if (lines.Length > MaxSignatures) throw new FormatException("The note has too many signatures.");
        return new SignedNote(all[..(blank + 1)], [.. lines.Select(ParseLine)]);
    }

    /// <summary>The bytes of the note.</summary>
    public byte[] Encode()
    {
        var note = new StringBuilder(Text).Append('\n');
        foreach (var signature in Signatures)
        {
            var value = new byte[KeyIdLength + signature.Signature.Length];
            BinaryPrimitives.WriteUInt32BigEndian(value, signature.KeyId);
            signature.Signature.CopyTo(value, KeyIdLength);
            note.Append(LinePrefix).Append(signature.Name).Append(' ').Append(Convert.ToBase64String(value)).Append('\n');
        }
        return NoteGrammar.ToBytes(note.ToString());
    }

    private static NoteSignature ParseLine(string line)
    {
        if (!line.StartsWith(LinePrefix, StringComparison.Ordinal)) throw new FormatException("Not a signature line.");
        var parts = line[LinePrefix.Length..].Split(' ');
        if (parts.Length != 2 || !NoteGrammar.TryBase64(parts[1], out var value) || value.Length <= KeyIdLength)
            throw new FormatException("A signature line is malformed.");
        return new NoteSignature(parts[0], BinaryPrimitives.ReadUInt32BigEndian(value), value[KeyIdLength..]);
    }
}
