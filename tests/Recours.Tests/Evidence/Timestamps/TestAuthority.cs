using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Recours.Tests.Evidence.Timestamps;

/// <summary>A certificate and its key, made for one test run.</summary>
internal sealed record TestCertificate(X509Certificate2 Certificate, AsymmetricAlgorithm Key)
{
    public byte[] Der => Certificate.RawData;
}

/// <summary>Everything about a token that a forger may want otherwise.</summary>
internal sealed record TokenPlan(TestCertificate Signer, byte[] Data)
{
    public DateTimeOffset Time { get; init; } = TestAuthority.Time;
    public byte[]? Nonce { get; init; } = [0x4E, 0x01];
    public string Policy { get; init; } = "1.2.3.4";
    public string ImprintOid { get; init; } = TestAuthority.Sha256;
    public byte[]? Imprint { get; init; }
    public string DigestOid { get; init; } = TestAuthority.Sha256;
    public HashAlgorithmName Digest { get; init; } = HashAlgorithmName.SHA256;
    public byte[]? DirectoryName { get; init; }
    public bool CriticalExtension { get; init; }
    public int Version { get; init; } = 1;
    public byte[]? Named { get; init; }
    public bool WithoutNamed { get; init; }
    public bool WithoutDigest { get; init; }
    public bool TwoDigests { get; init; }
    public string ContentType { get; init; } = TestAuthority.InfoType;
    public int Signers { get; init; } = 1;
    public bool ByKeyIdentifier { get; init; }
    public IReadOnlyList<byte[]>? Certificates { get; init; }
    public string? SignatureOid { get; init; }
    public RSASignaturePadding Padding { get; init; } = RSASignaturePadding.Pkcs1;
    public Func<byte[], byte[]>? Sign { get; init; }
}

/// <summary>Certificates and tokens made field by field, so that each rule can be broken alone.</summary>
internal static class TestAuthority
{
    public const string Sha256 = "2.16.840.1.101.3.4.2.1";
    public const string Sha1 = "1.3.14.3.2.26";
    public const string InfoType = "1.2.840.113549.1.9.16.1.4";
    public const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    public static readonly DateTimeOffset Time = new(2025, 3, 15, 21, 4, 11, TimeSpan.Zero);
    private static int _serial = 1000;

    public static TestCertificate Root(string name, AsymmetricAlgorithm? key = null) => Issue(null, name, key, ca: true, purposes: []);

    public static TestCertificate Issue(
        TestCertificate? issuer, string name, AsymmetricAlgorithm? key = null, bool ca = false, string[]? purposes = null, bool critical = true,
        X509KeyUsageFlags? use = null, DateTimeOffset? from = null, DateTimeOffset? until = null, PublicKey? publicKey = null, int? pathLength = null)
    {
        key ??= ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var digest = HashAlgorithmName.SHA256;
        var subject = new X500DistinguishedName($"CN={name}");
        var request = publicKey is not null ? new CertificateRequest(subject, publicKey, digest) : key is RSA rsa
            ? new CertificateRequest(subject, rsa, digest, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject, (ECDsa)key, digest);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(ca, pathLength is not null, pathLength ?? 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            use ?? (ca ? X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign : X509KeyUsageFlags.DigitalSignature), critical: true));
        var oids = new OidCollection();
        foreach (var purpose in purposes ?? [TimeStamping]) oids.Add(new Oid(purpose));
        if (oids.Count > 0) request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(oids, critical));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var (start, end) = (from ?? Time.AddYears(-1), until ?? Time.AddYears(5));
        if (issuer is null) return new TestCertificate(request.CreateSelfSigned(start, end), key);
        var serial = BitConverter.GetBytes(Interlocked.Increment(ref _serial)).Reverse().ToArray();
        return new TestCertificate(request.Create(issuer.Certificate.SubjectName, Generator(issuer), start, end, serial), key);
    }

    public static X509SignatureGenerator Generator(TestCertificate issuer) => issuer.Key is RSA rsa
        ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
        : X509SignatureGenerator.CreateForECDsa((ECDsa)issuer.Key);

    public static byte[] Token(TokenPlan plan)
    {
        var info = Info(plan);
        var attributes = Attributes(plan, info);
        return Write(writer =>
        {
            using var content = writer.PushSequence();
            writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using var explicitly = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
            using var data = writer.PushSequence();
            writer.WriteInteger(3);
            using (writer.PushSetOf()) Algorithm(writer, plan.DigestOid);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(InfoType);
                using var octets = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
                writer.WriteOctetString(info);
            }
            using (writer.PushSetOf(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                foreach (var certificate in plan.Certificates ?? [plan.Signer.Der]) writer.WriteEncodedValue(certificate);
            }
            using (writer.PushSetOf())
            {
                for (var i = 0; i < plan.Signers; i++) Signer(writer, plan, attributes);
            }
        });
    }

    public static byte[] Write(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }

    private static byte[] Info(TokenPlan plan) => Write(writer =>
    {
        using var info = writer.PushSequence();
        writer.WriteInteger(plan.Version);
        writer.WriteObjectIdentifier(plan.Policy);
        using (writer.PushSequence())
        {
            Algorithm(writer, plan.ImprintOid);
            writer.WriteOctetString(plan.Imprint ?? SHA256.HashData(plan.Data));
        }
        writer.WriteInteger(42);
        writer.WriteGeneralizedTime(plan.Time, omitFractionalSeconds: false);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteInteger(500, new Asn1Tag(TagClass.ContextSpecific, 0));
        }
        if (plan.Nonce is not null) writer.WriteIntegerUnsigned(plan.Nonce);
        if (plan.DirectoryName is not null)
        {
            using var name = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0));
            using var directory = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4));
            writer.WriteEncodedValue(plan.DirectoryName);
        }
        if (!plan.CriticalExtension) return;
        using var extensions = writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1));
        using var extension = writer.PushSequence();
        writer.WriteObjectIdentifier("1.2.3.9");
        writer.WriteBoolean(true);
        writer.WriteOctetString([]);
    });

    private static byte[] Attributes(TokenPlan plan, byte[] info) => Write(writer =>
    {
        using var set = writer.PushSetOf();
        Attribute(writer, "1.2.840.113549.1.9.3", () => writer.WriteObjectIdentifier(plan.ContentType));
        var digest = CryptographicOperations.HashData(plan.Digest, info);
        if (!plan.WithoutDigest) Attribute(writer, "1.2.840.113549.1.9.4", () => writer.WriteOctetString(digest));
        if (plan.TwoDigests) Attribute(writer, "1.2.840.113549.1.9.4", () => writer.WriteOctetString(new byte[32]));
        if (plan.WithoutNamed) return;
        Attribute(writer, "1.2.840.113549.1.9.16.2.47", () =>
        {
            using var attribute = writer.PushSequence();
            using var ids = writer.PushSequence();
            using var id = writer.PushSequence();
            writer.WriteOctetString(SHA256.HashData(plan.Named ?? plan.Signer.Der));
        });
    });

    private static void Attribute(AsnWriter writer, string oid, Action value)
    {
        using var attribute = writer.PushSequence();
        writer.WriteObjectIdentifier(oid);
        using var values = writer.PushSetOf();
        value();
    }

    private static void Signer(AsnWriter writer, TokenPlan plan, byte[] attributes)
    {
        using var signer = writer.PushSequence();
        writer.WriteInteger(plan.ByKeyIdentifier ? 3 : 1);
        if (plan.ByKeyIdentifier)
        {
            var identifier = plan.Signer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single();
            writer.WriteOctetString(identifier.SubjectKeyIdentifierBytes.Span, new Asn1Tag(TagClass.ContextSpecific, 0));
        }
        else
        {
            using var id = writer.PushSequence();
            writer.WriteEncodedValue(plan.Signer.Certificate.IssuerName.RawData);
            writer.WriteInteger(plan.Signer.Certificate.SerialNumberBytes.Span);
        }
        Algorithm(writer, plan.DigestOid);
        byte[] tagged = [.. attributes];
        tagged[0] = 0xA0;
        writer.WriteEncodedValue(tagged);
        if (plan.Sign is { } sign)
        {
            Algorithm(writer, plan.SignatureOid!);
            writer.WriteOctetString(sign(attributes));
        }
        else if (plan.Signer.Key is RSA rsa)
        {
            if (plan.Padding == RSASignaturePadding.Pss) Pss(writer, plan.DigestOid);
            else Algorithm(writer, plan.SignatureOid ?? "1.2.840.113549.1.1.1");
            writer.WriteOctetString(rsa.SignData(attributes, plan.Digest, plan.Padding));
        }
        else
        {
            Algorithm(writer, plan.SignatureOid ?? "1.2.840.10045.4.3.2");
            writer.WriteOctetString(((ECDsa)plan.Signer.Key).SignData(attributes, plan.Digest, DSASignatureFormat.Rfc3279DerSequence));
        }
    }

    private static void Algorithm(AsnWriter writer, string oid)
    {
        using var algorithm = writer.PushSequence();
        writer.WriteObjectIdentifier(oid);
    }

    private static void Pss(AsnWriter writer, string digest)
    {
        using var algorithm = writer.PushSequence();
        writer.WriteObjectIdentifier("1.2.840.113549.1.1.10");
        using var parameters = writer.PushSequence();
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0))) Algorithm(writer, digest);
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
        {
            using var mask = writer.PushSequence();
            writer.WriteObjectIdentifier("1.2.840.113549.1.1.8");
            Algorithm(writer, digest);
        }
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2))) writer.WriteInteger(32);
    }
}
