using System.Formats.Asn1;
using Org.BouncyCastle.Asn1.Sec;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;
using X509Certificate = Org.BouncyCastle.X509.X509Certificate;

namespace Recours.Evidence.Timestamps;

/// <summary>The signatures and keys accepted: RSA from 2048 bits, the three NIST curves, Ed25519; SHA-2 only.</summary>
internal static class SignatureRules
{
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string Mgf1 = "1.2.840.113549.1.1.8";
    private const string Ed25519 = "1.3.101.112";
    private const int MinRsaBits = 2048;
    private const int MaxRsaBits = 8192;
    private const int MaxExponentBits = 64;

    // 8192 bits of modulus, the exponent and their wrapping.
    private const int MaxKeyBytes = 1100;

    // Signature algorithms that name their hash.
    private static readonly Dictionary<string, (string Digest, bool Rsa)> Hashed = new()
    {
        ["1.2.840.113549.1.1.11"] = (Digests.Sha256, true),
        ["1.2.840.113549.1.1.12"] = (Digests.Sha384, true),
        ["1.2.840.113549.1.1.13"] = (Digests.Sha512, true),
        ["1.2.840.10045.4.3.2"] = (Digests.Sha256, false),
        ["1.2.840.10045.4.3.3"] = (Digests.Sha384, false),
        ["1.2.840.10045.4.3.4"] = (Digests.Sha512, false),
    };

    /// <summary>Refuses a certificate whose key is too weak, or too large to be checked in reasonable time.</summary>
    /// <exception cref="TimestampException">The key.</exception>
    public static AsymmetricKeyParameter Key(X509Certificate certificate)
    {
        // Measured before it is opened: opening an RSA key tests its modulus, which takes long for a large one.
        var key = Asn.Foreign(TimestampProblem.WeakKey, "The key of a certificate is of no kind accepted.", () =>
            certificate.CertificateStructure.SubjectPublicKeyInfo.PublicKey.GetBytes().Length <= MaxKeyBytes ? certificate.GetPublicKey() : null);
        var good = key switch
        {
            RsaKeyParameters rsa => rsa.Modulus.BitLength is >= MinRsaBits and <= MaxRsaBits && rsa.Exponent.BitLength <= MaxExponentBits,
            ECPublicKeyParameters ec => ec.PublicKeyParamSet is { } curve
                && (curve.Equals(SecObjectIdentifiers.SecP256r1) || curve.Equals(SecObjectIdentifiers.SecP384r1)
                    || curve.Equals(SecObjectIdentifiers.SecP521r1)),
            Ed25519PublicKeyParameters => true,
            _ => false,
        };
        return good ? key! : throw new TimestampException(TimestampProblem.WeakKey, "The key of a certificate is too weak.");
    }

    /// <summary>Refuses a signature algorithm with a hash that is not SHA-2.</summary>
    /// <exception cref="TimestampException">The algorithm.</exception>
    public static void CheckAlgorithm(AlgorithmIdentifier algorithm)
    {
        var oid = algorithm.Algorithm.Id;
        if (Hashed.ContainsKey(oid) || oid == Ed25519) return;
        if (oid != RsaPss) throw Weak();
        var parameters = Asn.Foreign(TimestampProblem.WeakAlgorithm, "The PSS parameters cannot be read.", () => algorithm.Parameters.GetDerEncoded());
        _ = ReadPss(parameters);
    }

    /// <summary>Verifies the signature of a token over its signed attributes.</summary>
    /// <exception cref="TimestampException">A weak algorithm, or a wrong signature.</exception>
    public static void Verify(TimestampSigner signer, AsymmetricKeyParameter key)
    {
        var verifier = Choose(signer.Algorithm.Oid, signer.Algorithm.Parameters, signer.DigestAlgorithm, key);
        var verified = Asn.Foreign(TimestampProblem.WrongSignature, "The signature cannot be checked.", () =>
        {
            verifier.Init(forSigning: false, key);
            verifier.BlockUpdate(signer.SignedBytes, 0, signer.SignedBytes.Length);
            return verifier.VerifySignature(signer.Signature);
        });
        if (!verified) throw new TimestampException(TimestampProblem.WrongSignature, "The signature is not by this certificate.");
    }

    private static ISigner Choose(string oid, ReadOnlyMemory<byte>? parameters, string digest, AsymmetricKeyParameter key)
    {
        if (Hash(digest) is not { } hash) throw Weak();
        if (oid == RsaPss && key is RsaKeyParameters)
        {
            var (pssDigest, salt) = ReadPss(parameters ?? throw Weak());
            if (pssDigest != digest) throw Mismatch();
            return new PssSigner(new RsaBlindedEngine(), hash, salt);
        }
        if (oid == Ed25519 && key is Ed25519PublicKeyParameters)
            return digest == Digests.Sha512 ? new Ed25519Signer() : throw Mismatch();
        if (oid == Rsa && key is RsaKeyParameters) return new RsaDigestSigner(hash);
        if (!Hashed.TryGetValue(oid, out var named)) throw Weak();
        if (named.Digest != digest || named.Rsa != key is RsaKeyParameters || key is Ed25519PublicKeyParameters) throw Mismatch();
        return named.Rsa ? new RsaDigestSigner(hash) : SignerUtilities.GetSigner($"{hash.AlgorithmName}withECDSA");
    }

    /// <summary>Hash and salt length; both hashes must be the same SHA-2 (RFC 4055, section 3.1).</summary>
    private static (string Digest, int Salt) ReadPss(ReadOnlyMemory<byte> parameters) =>
        Asn.Read(parameters, AsnEncodingRules.DER, "PSS parameters", reader =>
        {
            var pss = reader.ReadSequence();
            if (!pss.Next(Asn.Context0)) throw Weak();
            var digest = pss.ReadSequence(Asn.Context0).ReadAlgorithm().Oid;
            if (Hash(digest) is null || !pss.Next(Asn.Context1)) throw Weak();
            var (mask, maskParameters) = pss.ReadSequence(Asn.Context1).ReadAlgorithm();
            if (mask != Mgf1 || maskParameters is not { } inner) throw Weak();
            if (Asn.Read(inner, AsnEncodingRules.DER, "PSS parameters", mgf => mgf.ReadAlgorithm().Oid) != digest) throw Weak();
            var saltTag = new Asn1Tag(TagClass.ContextSpecific, 2);
            var salt = pss.Next(saltTag) ? pss.ReadSequence(saltTag).ReadSmall() : 20;
            if (salt is < 20 or > 64 || pss.HasData) throw Weak();
            return (digest, salt);
        });

    private static IDigest? Hash(string oid) => oid switch
    {
        Digests.Sha256 => new Sha256Digest(),
        Digests.Sha384 => new Sha384Digest(),
        Digests.Sha512 => new Sha512Digest(),
        _ => null,
    };

    private static TimestampException Weak() => new(TimestampProblem.WeakAlgorithm, "A signature algorithm is not accepted.");

    private static TimestampException Mismatch() => new(TimestampProblem.WrongSignature, "Signature, hash and key do not fit together.");
}
