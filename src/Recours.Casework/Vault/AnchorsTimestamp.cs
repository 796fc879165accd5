using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Evidence.Timestamps;

namespace Recours.Casework.Vault;

/// <summary>What the person pins and adds for a timestamp: root certificates and revocation answers, DER.</summary>
public sealed record TimestampMeans(IReadOnlyList<byte[]> Roots, IReadOnlyList<byte[]> Crls, IReadOnlyList<byte[]> OcspResponses)
{
    private const int MaxCertificates = 32;

    public static TimestampMeans None { get; } = new([], [], []);

    /// <summary>Trust for one verification.</summary>
    public TimestampTrust Trust => new(Roots) { Crls = Crls, OcspResponses = OcspResponses };

    /// <summary>Adds the certificates of a file: PEM (any number), or one in DER. Throws <see cref="RefusedException"/> <c>anchor.root-unreadable</c>.</summary>
    public TimestampMeans WithRoots(byte[] file, string name)
    {
        try
        {
            var found = Pem(file, "CERTIFICATE");
            if (found.Count == 0)
            {
                found.Add(file);
            }

            foreach (var der in found)
            {
                X509CertificateLoader.LoadCertificate(der).Dispose();
            }

            return found.Count + Roots.Count <= MaxCertificates ? this with { Roots = [.. Roots, .. found] } : throw new RefusedException("anchor.root-unreadable", name);
        }
        catch (CryptographicException)
        {
            throw new RefusedException("anchor.root-unreadable", name);
        }
    }

    /// <summary>Adds a revocation list (PEM or DER) or an OCSP response (DER). Throws <see cref="RefusedException"/> <c>anchor.revocation-unreadable</c>.</summary>
    public TimestampMeans WithRevocation(byte[] file, string name)
    {
        var der = Pem(file, "X509 CRL") is [var only] ? only : file;
        try
        {
            // An OCSP response begins with its status; a list with what is signed.
            var first = new AsnReader(der, AsnEncodingRules.DER).ReadSequence().PeekTag();
            return first == Asn1Tag.Enumerated ? this with { OcspResponses = [.. OcspResponses, der] }
                : first == Asn1Tag.Sequence ? this with { Crls = [.. Crls, der] }
                : throw new RefusedException("anchor.revocation-unreadable", name);
        }
        catch (AsnContentException)
        {
            throw new RefusedException("anchor.revocation-unreadable", name);
        }
    }

    /// <summary>The roots as a PEM file, as <c>openssl ts -CAfile</c> reads it.</summary>
    public byte[] RootsPem() => Encoding.ASCII.GetBytes(string.Concat(Roots.Select(root => PemEncoding.WriteString("CERTIFICATE", root) + "\n")));

    private static List<byte[]> Pem(byte[] file, string label)
    {
        var found = new List<byte[]>();
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(file);
        while (PemEncoding.TryFind(text, out var fields))
        {
            if (text[fields.Label].SequenceEqual(label))
            {
                found.Add(Convert.FromBase64String(text[fields.Base64Data].ToString()));
            }

            text = text[fields.Location.End..];
        }

        return found;
    }
}

/// <summary>One timestamp over the signed checkpoint: what is asked, and the check of what comes back.</summary>
/// <param name="Checkpoint">The bytes of the signed checkpoint.</param>
/// <param name="Request">What is asked.</param>
public sealed record TimestampQuestion(byte[] Checkpoint, TimestampRequest Request)
{
    /// <summary>The only bytes that are sent: a SHA-256, a random number, and the wish for certificates.</summary>
    public byte[] Bytes { get; } = Request.Encode();

    /// <summary>What is asked about a checkpoint.</summary>
    public static TimestampQuestion For(byte[] checkpoint, RandomNumberGenerator random)
    {
        var nonce = new byte[TimestampRequest.NonceLength];
        random.GetBytes(nonce);
        return new TimestampQuestion(checkpoint, TimestampRequest.For(checkpoint, nonce));
    }

    /// <summary>
    /// Checks an answer in full, against the roots if there are any. Throws <see cref="RefusedException"/> <c>anchor.timestamp-…</c>, with the
    /// rule of docs/formats/timestamp.md that is broken.
    /// </summary>
    public NewAnchor Read(byte[] response, string address, TimestampMeans means)
    {
        var seen = Evidence.Checkpoints.Checkpoint.Parse(SignedNote.Parse(Checkpoint).Text);
        try
        {
            var token = TimestampResponse.Parse(response).Open();
            var subject = new TimestampSubject(Checkpoint) { Request = Request };
            var (time, policy, by) = means.Roots.Count > 0
                ? TimestampVerifier.Verify(token, subject, means.Trust) is var full ? (full.Time, full.Policy, full.Authority) : default
                : TimestampVerifier.VerifyUnrooted(token, subject, means.Trust) is var bare ? (bare.Time, bare.Policy, bare.Authority) : default;
            var files = new List<(string, byte[])> { (Anchor.CheckpointFile, Checkpoint), (Anchor.RequestFile, Bytes), (Anchor.ResponseFile, response) };
            if (means.Roots.Count > 0)
            {
                files.Add((Anchor.RootsFile, means.RootsPem()));
            }

            files.AddRange(means.Crls.Select((crl, i) => (Numbered(i) + Anchor.CrlFile, crl)));
            files.AddRange(means.OcspResponses.Select((answer, i) => (Numbered(i) + Anchor.OcspFile, answer)));
            return new NewAnchor(AnchorKinds.Timestamp, time, by, seen.Size, seen.Root.ToString(), Hash32.Of(token.Bytes).ToString(), address,
                means.Roots.Count > 0, policy, files);
        }
        catch (TimestampException e)
        {
            throw new RefusedException(CodeOf(e.Problem), address);
        }
    }

    /// <summary>The code of a problem: <c>anchor.timestamp-</c> and its name in small letters with hyphens.</summary>
    public static string CodeOf(TimestampProblem problem) =>
        "anchor.timestamp" + string.Concat(problem.ToString().Select(letter => char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));

    private static string Numbered(int i) => i == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $".{i}");
}
