using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using X509Certificate = Org.BouncyCastle.X509.X509Certificate;

namespace Recours.Evidence.Timestamps;

/// <summary>
/// Verifies a token in full: data, request, attributes, signature, purpose, chain to a pinned root as of the time stated,
/// and stored revocation answers. Nothing less is a proof: a token under a root of anybody's own making has a right signature too.
/// </summary>
public static class TimestampVerifier
{
    private const int DigitalSignature = 0;
    private const int NonRepudiation = 1;
    private const int LastKeyUse = 8;

    /// <summary>Verifies.</summary>
    /// <param name="token">The token.</param>
    /// <param name="subject">The data stamped, and the request if it was kept.</param>
    /// <param name="trust">Pinned roots, and what else there is.</param>
    /// <exception cref="TimestampException">It does not hold; the first rule broken.</exception>
    public static VerifiedTimestamp Verify(TimestampToken token, TimestampSubject subject, TimestampTrust trust)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(trust);
        var (signer, certificates, revocation) = CheckSigner(token, subject, trust);
        var roots = trust.Roots.Select(CertificateChain.Read).ToList();
        var chain = CertificateChain.Find(signer, certificates, roots, token.Time);
        var checkedAll = true;
        for (var i = 0; i + 1 < chain.Count; i++) checkedAll &= revocation.Check(chain[i], chain[i + 1], token.Time);
        return new VerifiedTimestamp(
            token.Time, token.Info.Accuracy, token.Info.Policy, signer.SubjectDN.ToString(), new DateTimeOffset(chain.Min(one => one.NotAfter)), checkedAll, token);
    }

    /// <summary>
    /// Every rule but the chain: data, request, attributes, signature and purpose. Proves only that the holder of the certificate's key
    /// signed; anybody can make such a certificate, so whoever shows the result says that no root was looked at.
    /// </summary>
    /// <param name="trust">More certificates to find the signer among; its roots are not looked at.</param>
    /// <exception cref="TimestampException">It does not hold; the first rule broken.</exception>
    public static UnrootedTimestamp VerifyUnrooted(TimestampToken token, TimestampSubject subject, TimestampTrust trust)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(trust);
        var (signer, _, _) = CheckSigner(token, subject, trust);
        return new UnrootedTimestamp(token.Time, token.Info.Policy, signer.SubjectDN.ToString(), token);
    }

    private static (X509Certificate Signer, List<X509Certificate> Certificates, Revocation Revocation) CheckSigner(
        TimestampToken token, TimestampSubject subject, TimestampTrust trust)
    {
        CheckSubject(token.Info, subject);
        var embedded = token.Certificates.Concat(trust.Certificates).ToList();
        // All is read before anything is computed: bad bytes cost no arithmetic.
        var certificates = embedded.ConvertAll(CertificateChain.Read);
        var revocation = new Revocation(token.Crls.Concat(trust.Crls), trust.OcspResponses);
        var signer = FindSigner(token.Signer, certificates, embedded);
        CheckSignature(token, signer);
        CheckPurpose(signer);
        return (signer, certificates, revocation);
    }

    private static void CheckSubject(TimestampInfo info, TimestampSubject subject)
    {
        var hash = Digests.Hash(info.Algorithm, subject.Data.Span)
            ?? throw new TimestampException(TimestampProblem.WeakImprint, "The data was not hashed with SHA-2.");
        if (!hash.AsSpan().SequenceEqual(info.Imprint)) throw new TimestampException(TimestampProblem.WrongImprint, "The timestamp is over other data.");
        if (subject.Request is not { } request) return;
        if (request.Algorithm != info.Algorithm || !request.Imprint.AsSpan().SequenceEqual(info.Imprint))
            throw new TimestampException(TimestampProblem.WrongImprint, "The request is over other data.");
        if (request.Nonce is { } nonce && (info.Nonce is null || !nonce.AsSpan().SequenceEqual(info.Nonce)))
            throw new TimestampException(TimestampProblem.WrongNonce, "The timestamp answers another request.");
        if (request.Policy is { } policy && policy != info.Policy)
            throw new TimestampException(TimestampProblem.WrongPolicy, "The timestamp was given under another policy.");
    }

    // By identity, never by place in the token (CVE-2026-39984); then the signed attributes must name it.
    private static X509Certificate FindSigner(TimestampSigner signer, List<X509Certificate> certificates, List<byte[]> encoded)
    {
        var candidates = Enumerable.Range(0, certificates.Count).Where(i => IsNamedBy(signer, certificates[i])).ToList();
        if (candidates.Count == 0) throw new TimestampException(TimestampProblem.NoCertificate, "The certificate that signed is missing.");
        if (signer.Named.Count == 0) throw new TimestampException(TimestampProblem.CertificateNotNamed, "The certificate that signed is not named.");
        var match = candidates.Find(i => signer.Named.TrueForAll(named => Names(named, certificates[i], encoded[i])), -1);
        return match >= 0
            ? certificates[match]
            : throw new TimestampException(TimestampProblem.OtherCertificate, "The signed attributes name another certificate.");
    }

    private static int Find(this List<int> list, Predicate<int> match, int none)
    {
        var at = list.FindIndex(match);
        return at < 0 ? none : list[at];
    }

    private static bool IsNamedBy(TimestampSigner signer, X509Certificate certificate)
    {
        if (signer.Issuer is { } issuer)
            return signer.Serial == Serial(certificate) && certificate.IssuerDN.GetEncoded().AsSpan().SequenceEqual(issuer);
        var extension = certificate.GetExtensionValue(X509Extensions.SubjectKeyIdentifier);
        return extension is not null && Asn.Foreign(TimestampProblem.Malformed, "A key identifier cannot be read.", () =>
            SubjectKeyIdentifier.GetInstance(Asn1Object.FromByteArray(extension.GetOctets())).GetKeyIdentifier().AsSpan().SequenceEqual(signer.KeyIdentifier));
    }

    // SHA-1 stands in the first version of the attribute; here it only has to tell certificates apart, the signature does the rest.
    private static bool Names(NamedCertificate named, X509Certificate certificate, byte[] encoded)
    {
#pragma warning disable CA5350 // Fixed by RFC 2634; see above.
        var hash = named.Algorithm is null ? SHA1.HashData(encoded) : Digests.Hash(named.Algorithm, encoded);
#pragma warning restore CA5350
        if (hash is null) throw new TimestampException(TimestampProblem.WeakAlgorithm, "The certificate is named by a hash that is not accepted.");
        if (!hash.AsSpan().SequenceEqual(named.Hash)) return false;
        return named.IssuerSerial is not { } issuerSerial || Asn.Read(issuerSerial, AsnEncodingRules.DER, "issuer and serial number", reader =>
        {
            var sequence = reader.ReadSequence();
            var names = sequence.ReadSequence();
            var directory = new Asn1Tag(TagClass.ContextSpecific, 4);
            var issuer = names.Next(directory) ? names.ReadSequence(directory).ReadEncodedValue() : default;
            var serial = sequence.ReadInteger();
            sequence.ThrowIfNotEmpty();
            return serial == Serial(certificate) && certificate.IssuerDN.GetEncoded().AsSpan().SequenceEqual(issuer.Span);
        });
    }

    private static void CheckSignature(TimestampToken token, X509Certificate signer)
    {
        var digest = Digests.Hash(token.Signer.DigestAlgorithm, token.InfoBytes)
            ?? throw new TimestampException(TimestampProblem.WeakAlgorithm, "The content was not hashed with SHA-2.");
        if (!digest.AsSpan().SequenceEqual(token.Signer.MessageDigest))
            throw new TimestampException(TimestampProblem.WrongDigest, "The content was changed after it was signed.");
        SignatureRules.Verify(token.Signer, SignatureRules.Key(signer));
        if (token.Info.DirectoryName is { } name && !Asn.Foreign(TimestampProblem.WrongName, "The name of the authority cannot be read.", () =>
            signer.SubjectDN.Equivalent(X509Name.GetInstance(Asn1Object.FromByteArray(name)))))
            throw new TimestampException(TimestampProblem.WrongName, "The authority's name is not that of its certificate.");
    }

    // RFC 3161, section 2.3: one purpose, alone and critical. A certificate that issues others is no authority (it would sign its own chain).
    private static void CheckPurpose(X509Certificate signer)
    {
        var purposes = Asn.Foreign(TimestampProblem.Malformed, "The purposes of the certificate cannot be read.", signer.GetExtendedKeyUsage);
        if (purposes is null || !purposes.Contains(KeyPurposeID.id_kp_timeStamping))
            throw new TimestampException(TimestampProblem.PurposeMissing, "The certificate is not for timestamping.");
        if (purposes.Count != 1) throw new TimestampException(TimestampProblem.PurposeNotAlone, "The certificate is not for timestamping alone.");
        if (signer.GetCriticalExtensionOids()?.Contains(X509Extensions.ExtendedKeyUsage.Id) != true)
            throw new TimestampException(TimestampProblem.PurposeNotCritical, "The purpose is not marked critical.");
        var mayIssue = signer.GetBasicConstraints() >= 0;
        var maySign = signer.GetKeyUsage() is not { } use
            || (use[DigitalSignature] || use[NonRepudiation]) && !use.Where((set, bit) => set && bit is > NonRepudiation and <= LastKeyUse).Any();
        if (mayIssue || !maySign) throw new TimestampException(TimestampProblem.WrongKeyUse, "The certificate is not one that signs timestamps.");
    }

    private static BigInteger Serial(X509Certificate certificate) => new(certificate.SerialNumber.ToByteArray(), isBigEndian: true);
}
