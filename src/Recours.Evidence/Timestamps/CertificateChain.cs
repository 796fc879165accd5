using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Pkix;
using Org.BouncyCastle.X509;

namespace Recours.Evidence.Timestamps;

/// <summary>Finds and checks the chain from a certificate to a pinned root, as of the time stated (RFC 5280).</summary>
internal static class CertificateChain
{
    private const int MaxLength = 8;
    private const int MaxSignatures = 200;

    /// <summary>Reads a certificate and refuses bytes after it.</summary>
    public static X509Certificate Read(byte[] der) => Asn.Foreign(TimestampProblem.Malformed, "A certificate cannot be read.", () =>
    {
        var certificate = new X509Certificate(X509CertificateStructure.GetInstance(Org.BouncyCastle.Asn1.Asn1Object.FromByteArray(der)));
        // Names, dates and extensions are parsed late: have it now.
        _ = (certificate.IssuerDN, certificate.SubjectDN, certificate.SerialNumber, certificate.NotBefore, certificate.NotAfter);
        _ = (certificate.GetKeyUsage(), certificate.GetBasicConstraints(), certificate.GetCriticalExtensionOids());
        return certificate;
    });

    /// <summary>The chain, the certificate first and the root last.</summary>
    /// <exception cref="TimestampException">There is none, or the best one breaks a rule.</exception>
    public static IReadOnlyList<X509Certificate> Find(
        X509Certificate leaf, IReadOnlyList<X509Certificate> others, IReadOnlyList<X509Certificate> roots, DateTimeOffset time)
    {
        TimestampException? first = null;
        var signatures = 0;
        var found = Extend([leaf]);
        return found ?? throw first ?? new TimestampException(TimestampProblem.Untrusted, "No chain leads to a pinned root.");

        IReadOnlyList<X509Certificate>? Extend(List<X509Certificate> chain)
        {
            foreach (var root in roots.Where(root => Issued(root, chain[^1])))
            {
                try
                {
                    IReadOnlyList<X509Certificate> whole = [.. chain, root];
                    Check(whole, time);
                    return whole;
                }
                catch (TimestampException e)
                {
                    first ??= e;
                }
            }
            if (chain.Count >= MaxLength) return null;
            foreach (var next in others.Where(next => !chain.Contains(next) && !roots.Contains(next) && Issued(next, chain[^1])))
            {
                if (Extend([.. chain, next]) is { } whole) return whole;
            }
            return null;
        }

        bool Issued(X509Certificate issuer, X509Certificate subject)
        {
            if (!issuer.SubjectDN.Equivalent(subject.IssuerDN) || signatures++ >= MaxSignatures) return false;
            try
            {
                var key = SignatureRules.Key(issuer);
                return Asn.Foreign(TimestampProblem.WrongChain, "A signature cannot be checked.", () => subject.IsSignatureValid(key));
            }
            catch (TimestampException e)
            {
                // A key of another kind under the same name: not the issuer. One that is too weak may be the reason there is no chain.
                if (e.Problem == TimestampProblem.WeakKey) first ??= e;
                return false;
            }
        }
    }

    private static void Check(IReadOnlyList<X509Certificate> chain, DateTimeOffset time)
    {
        foreach (var certificate in chain)
        {
            SignatureRules.Key(certificate);
            // The signature of a root by itself proves nothing and is not looked at.
            if (!ReferenceEquals(certificate, chain[^1]))
                SignatureRules.CheckAlgorithm(certificate.CertificateStructure.SignatureAlgorithm);
        }
        foreach (var certificate in chain)
        {
            if (!certificate.IsValid(time.UtcDateTime))
                throw new TimestampException(TimestampProblem.NotValidThen, $"Not valid at {time:u}: {certificate.SubjectDN}");
        }
        foreach (var issuer in chain.Skip(1)) CheckPurpose(issuer);
        Asn.Foreign(TimestampProblem.WrongChain, "The chain breaks a rule of RFC 5280.", () =>
        {
            var anchor = new TrustAnchor(chain[^1], null);
            var parameters = new PkixParameters(new HashSet<TrustAnchor> { anchor }) { Date = time.UtcDateTime, IsRevocationEnabled = false };
            return new PkixCertPathValidator().Validate(new PkixCertPath([.. chain.Take(chain.Count - 1)]), parameters);
        });
    }

    // An issuer that names purposes passes on only these.
    private static void CheckPurpose(X509Certificate issuer)
    {
        var purposes = Asn.Foreign(TimestampProblem.WrongChain, "The purposes of an issuer cannot be read.", issuer.GetExtendedKeyUsage);
        if (purposes is { Count: > 0 } && !purposes.Contains(KeyPurposeID.id_kp_timeStamping) && !purposes.Contains(KeyPurposeID.AnyExtendedKeyUsage))
            throw new TimestampException(TimestampProblem.WrongChain, "An issuer is not for timestamping.");
        if (issuer.GetBasicConstraints() < 0)
            throw new TimestampException(TimestampProblem.WrongChain, "An issuer may not issue certificates.");
    }
}
