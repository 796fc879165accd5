using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Ocsp;
using Org.BouncyCastle.X509;

namespace Recours.Evidence.Timestamps;

/// <summary>
/// Looks certificates up in stored revocation answers. A revocation before the time stated always counts; a later one
/// only if its reason does not say that the key was still safe (RFC 3161, section 4).
/// </summary>
internal sealed class Revocation
{
    private const int KeyUsageCrlSign = 6;
    private static readonly int[] KeyWasSafe = [CrlReason.Unspecified, CrlReason.AffiliationChanged, CrlReason.Superseded, CrlReason.CessationOfOperation];

    private readonly List<X509Crl> _crls;
    private readonly List<BasicOcspResp> _responses;

    public Revocation(IEnumerable<byte[]> crls, IEnumerable<byte[]> responses)
    {
        _crls = [.. crls.Select(der => Foreign(() => new X509Crl(CertificateList.GetInstance(Asn1Object.FromByteArray(der)))))];
        _responses = [.. responses.Select(der => Foreign(() =>
        {
            var response = new OcspResp(der);
            return response.Status == OcspRespStatus.Successful && response.GetResponseObject() is BasicOcspResp basic ? basic : throw Unusable();
        }))];
    }

    /// <summary>Whether an answer covers the certificate at this time.</summary>
    /// <exception cref="TimestampException">Revoked, or an answer of this issuer cannot be used.</exception>
    public bool Check(X509Certificate certificate, X509Certificate issuer, DateTimeOffset time)
    {
        var covered = false;
        foreach (var crl in _crls.Where(crl => Foreign(() => crl.IssuerDN.Equivalent(issuer.SubjectDN))))
            covered |= Foreign(() => InList(crl, certificate, issuer, time.UtcDateTime));
        foreach (var response in _responses)
            covered |= Foreign(() => InResponse(response, certificate, issuer, time.UtcDateTime));
        return covered;
    }

    private static bool InList(X509Crl crl, X509Certificate certificate, X509Certificate issuer, DateTime time)
    {
        SignatureRules.CheckAlgorithm(crl.CertificateList.SignatureAlgorithm);
        if (issuer.GetKeyUsage() is { } use && (use.Length <= KeyUsageCrlSign || !use[KeyUsageCrlSign])) throw Unusable();
        // A partial list would need another one beside it.
        if (crl.GetCriticalExtensionOids() is { Count: > 0 }) throw Unusable();
        crl.Verify(SignatureRules.Key(issuer));
        if (crl.GetRevokedCertificate(certificate.SerialNumber) is { } entry)
        {
            var reason = entry.GetExtensionValue(X509Extensions.ReasonCode) is { } value
                ? DerEnumerated.GetInstance(Asn1Object.FromByteArray(value.GetOctets())).IntValueExact
                : (int?)null;
            Judge(entry.RevocationDate, reason, time);
        }
        return Covers(crl.ThisUpdate, crl.NextUpdate, time);
    }

    private static bool InResponse(BasicOcspResp response, X509Certificate certificate, X509Certificate issuer, DateTime time)
    {
        var answers = response.Responses.Where(one => one.GetCertID().SerialNumber.Equals(certificate.SerialNumber) && one.GetCertID().MatchesIssuer(issuer)).ToList();
        if (answers.Count == 0) return false;
        SignatureRules.CheckAlgorithm(Org.BouncyCastle.Asn1.Ocsp.BasicOcspResponse.GetInstance(Asn1Object.FromByteArray(response.GetEncoded())).SignatureAlgorithm);
        if (!response.Verify(SignatureRules.Key(Responder(response, issuer)))) throw Unusable();
        foreach (var answer in answers)
        {
            if (answer.GetCertStatus() is RevokedStatus revoked)
                Judge(revoked.RevocationTime, revoked.HasRevocationReason ? revoked.RevocationReason : null, time);
            else if (answer.GetCertStatus() is not null)
                return false;
        }
        return answers.Exists(answer => Covers(answer.ThisUpdate, answer.NextUpdate, time));
    }

    // The issuer itself, or a responder it has named for this and nothing else needs to vouch for.
    private static X509Certificate Responder(BasicOcspResp response, X509Certificate issuer)
    {
        foreach (var candidate in response.GetCerts().Where(one => one.IssuerDN.Equivalent(issuer.SubjectDN)))
        {
            if (candidate.GetExtendedKeyUsage() is not { } purposes || !purposes.Contains(KeyPurposeID.id_kp_OCSPSigning)) continue;
            SignatureRules.CheckAlgorithm(candidate.CertificateStructure.SignatureAlgorithm);
            SignatureRules.Key(candidate);
            if (candidate.IsSignatureValid(SignatureRules.Key(issuer)) && candidate.IsValid(response.ProducedAt)) return candidate;
        }
        return issuer;
    }

    private static void Judge(DateTime revokedAt, int? reason, DateTime time)
    {
        if (revokedAt <= time || reason is null || !KeyWasSafe.Contains(reason.Value))
            throw new TimestampException(TimestampProblem.Revoked, $"A certificate was revoked at {revokedAt:u}.");
    }

    private static bool Covers(DateTime from, DateTime? until, DateTime time) => from >= time || until >= time;

    private static T Foreign<T>(Func<T> read) => Asn.Foreign(TimestampProblem.RevocationUnusable, "A revocation answer cannot be used.", read);

    private static TimestampException Unusable() => new(TimestampProblem.RevocationUnusable, "A revocation answer cannot be used.");
}
