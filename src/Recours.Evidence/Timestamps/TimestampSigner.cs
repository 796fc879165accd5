using System.Formats.Asn1;
using System.Numerics;

namespace Recours.Evidence.Timestamps;

/// <summary>A certificate named by its hash (ESSCertID): null as object identifier for the SHA-1 of the first version.</summary>
internal sealed record NamedCertificate(string? Algorithm, byte[] Hash, byte[]? IssuerSerial);

/// <summary>SignerInfo of CMS, with the signed attributes a timestamp needs.</summary>
internal sealed class TimestampSigner
{
    private const string ContentTypeAttribute = "1.2.840.113549.1.9.3";
    private const string DigestAttribute = "1.2.840.113549.1.9.4";
    private const string NamedAttribute = "1.2.840.113549.1.9.16.2.12";
    private const string NamedV2Attribute = "1.2.840.113549.1.9.16.2.47";
    private const string InfoType = "1.2.840.113549.1.9.16.1.4";
    private const byte SetTag = 0x31;

    /// <summary>Issuer as it stands, and serial number; or the key identifier.</summary>
    public byte[]? Issuer { get; private set; }

    public BigInteger Serial { get; private set; }

    public byte[]? KeyIdentifier { get; private set; }

    public string DigestAlgorithm { get; private set; } = "";

    public (string Oid, ReadOnlyMemory<byte>? Parameters) Algorithm { get; private set; }

    public byte[] Signature { get; private set; } = [];

    /// <summary>What is signed: the attributes as a SET in DER.</summary>
    public byte[] SignedBytes { get; private set; } = [];

    public byte[] MessageDigest { get; private set; } = [];

    /// <summary>The first certificate named by each attribute: the one that signed.</summary>
    public List<NamedCertificate> Named { get; } = [];

    public static TimestampSigner Read(AsnReader info)
    {
        var signer = new TimestampSigner();
        var version = info.ReadSmall();
        if (info.Next(Asn1Tag.Sequence))
        {
            var id = info.ReadSequence();
            signer.Issuer = id.ReadEncodedValue().ToArray();
            signer.Serial = id.ReadInteger();
            id.ThrowIfNotEmpty();
        }
        else
        {
            signer.KeyIdentifier = info.ReadOctetString(Asn.Context0);
        }
        if (version != (signer.Issuer is null ? 3 : 1)) throw new TimestampException("The signature is of another version.");
        signer.DigestAlgorithm = info.ReadAlgorithm().Oid;
        if (!info.Next(Asn.Context0)) throw new TimestampException(TimestampProblem.WrongAttributes, "There are no signed attributes.");
        signer.SignedBytes = info.ReadEncodedValue().ToArray();
        signer.SignedBytes[0] = SetTag;
        signer.ReadAttributes();
        signer.Algorithm = info.ReadAlgorithm();
        signer.Signature = info.ReadOctetString();
        // Attributes that are not signed prove nothing.
        if (info.Next(Asn.Context1)) info.ReadEncodedValue();
        info.ThrowIfNotEmpty();
        return signer;
    }

    private void ReadAttributes() => Asn.Read(SignedBytes, AsnEncodingRules.DER, "signed attributes in DER", reader =>
    {
        var seen = new HashSet<string>();
        var set = reader.ReadSetOf();
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var values = attribute.ReadSetOf();
            attribute.ThrowIfNotEmpty();
            if (!seen.Add(oid)) throw new TimestampException(TimestampProblem.WrongAttributes, "A signed attribute is repeated.");
            if (oid is not (ContentTypeAttribute or DigestAttribute or NamedAttribute or NamedV2Attribute)) continue;
            ReadValue(oid, values);
            if (values.HasData) throw new TimestampException(TimestampProblem.WrongAttributes, "A signed attribute has several values.");
        }
        if (!seen.Contains(ContentTypeAttribute) || !seen.Contains(DigestAttribute))
            throw new TimestampException(TimestampProblem.WrongAttributes, "A signed attribute is missing.");
        return true;
    });

    private void ReadValue(string oid, AsnReader values)
    {
        switch (oid)
        {
            case ContentTypeAttribute:
                if (values.ReadObjectIdentifier() != InfoType)
                    throw new TimestampException(TimestampProblem.WrongAttributes, "The content type signed is not that of a timestamp.");
                break;
            case DigestAttribute:
                MessageDigest = values.ReadOctetString();
                break;
            default:
                Named.Add(ReadNamed(values.ReadSequence(), oid == NamedV2Attribute));
                break;
        }
    }

    private static NamedCertificate ReadNamed(AsnReader attribute, bool second)
    {
        var ids = attribute.ReadSequence();
        var id = ids.ReadSequence();
        string? algorithm = null;
        if (second) algorithm = id.Next(Asn1Tag.Sequence) ? id.ReadAlgorithm().Oid : Digests.Sha256;
        var hash = id.ReadOctetString();
        var issuerSerial = id.HasData ? id.ReadEncodedValue().ToArray() : null;
        id.ThrowIfNotEmpty();
        return new NamedCertificate(algorithm, hash, issuerSerial);
    }
}
