using System.Text;
using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

/// <summary>What leaves with a handover, and its record (docs/formats/handover.md).</summary>
public sealed partial class Vault
{
    /// <summary>The log as it stands, for proofs.</summary>
    internal VaultLog Log => log;

    /// <summary>The tool that hands over, as it names itself.</summary>
    internal string Tool => machine.Tool;

    /// <summary>Ed25519 signature of the log's key over a text that no reader can take for a checkpoint.</summary>
    internal byte[] SignStatement(string text)
    {
        // A checkpoint's second line is a number: text that begins with two comment lines is none.
        if (!text.StartsWith("# ", StringComparison.Ordinal) || !text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].StartsWith("# ", StringComparison.Ordinal))
        {
            throw new ArgumentException("A statement begins with two comment lines.", nameof(text));
        }

        return signer.Sign(text).Signatures[0].Signature;
    }

    /// <summary>A file of <c>anchors/</c>, whether or not it has its name already.</summary>
    internal byte[] ReadAnchorFile(string path) => VaultLog.ReadAll(files, files.Exists(path) ? path : path + VaultLayout.Pending);

    /// <summary>Fills what may be outside of the journal: a handover shows a state at rest.</summary>
    internal void Rest()
    {
        BeginWriting();
        Settle();
    }

    /// <summary>Records a handover before it gets its name. Hashes in lower-case hex.</summary>
    /// <param name="bundle">SHA-256 of the age file.</param>
    /// <param name="bag">SHA-256 of the tar in it.</param>
    /// <param name="size">Entries that it shows the log with.</param>
    /// <param name="to">Public keys; empty for a passphrase.</param>
    /// <param name="numbers">Exhibits in it.</param>
    /// <param name="redaction">What was taken out; null for nothing, and then the record says nothing of it.</param>
    internal void RecordHandover(string bundle, string bag, long size, IReadOnlyList<string> to, IReadOnlyList<int> numbers, Redaction.RedactionChoice? redaction)
    {
        var record = new JsonObject
        {
            ["bag"] = bag,
            ["bundle"] = bundle,
            ["numbers"] = new JsonArray([.. numbers.Select(number => (JsonNode)number)]),
            ["size"] = size,
            ["to"] = new JsonArray([.. to.Select(key => (JsonNode)key)]),
            ["tool"] = machine.Tool,
        };
        if (redaction is not null)
        {
            // Encrypted with the rest: who stands behind each mark, for the person alone.
            record["redaction"] = redaction.Record();
        }

        Record(EventNames.HandoverWritten, record);
    }

    /// <summary>An Ed25519 public key as OpenSSL reads it (RFC 8410), from a verifier key of a log or a witness.</summary>
    internal static byte[] PemOf(string verifierKey)
    {
        byte[] der = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00, .. Convert.FromBase64String(verifierKey.Split('+', 3)[2]).AsSpan(1)];
        return Encoding.ASCII.GetBytes(System.Security.Cryptography.PemEncoding.WriteString("PUBLIC KEY", der) + "\n");
    }
}
