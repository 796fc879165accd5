using System.Formats.Asn1;

namespace Recours.Evidence.Timestamps;

/// <summary>
/// The parts of a timestamp token (RFC 3161, section 2.4.2; CMS, RFC 5652). Read, but not verified: see <see cref="TimestampVerifier"/>.
/// </summary>
public sealed class TimestampToken
{
    /// <summary>Longest token or response read, in bytes.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Most certificates read in one token.</summary>
    public const int MaxCertificates = 32;

    private const string SignedDataType = "1.2.840.113549.1.7.2";
    private const string InfoType = "1.2.840.113549.1.9.16.1.4";

    private TimestampToken(byte[] bytes) => Bytes = bytes;

    /// <summary>The token as it was read.</summary>
    public byte[] Bytes { get; }

    /// <summary>The time stated, in UTC.</summary>
    public DateTimeOffset Time => Info.Time;

    /// <summary>What the token states.</summary>
    internal TimestampInfo Info { get; private set; } = null!;

    /// <summary>The DER bytes of what it states: the message digest is over them.</summary>
    internal byte[] InfoBytes { get; private set; } = null!;

    internal TimestampSigner Signer { get; private set; } = null!;

    internal List<byte[]> Certificates { get; } = [];

    internal List<byte[]> Crls { get; } = [];

    /// <summary>Reads a token.</summary>
    /// <exception cref="TimestampException">Malformed, not one signer, or an unknown critical extension.</exception>
    public static TimestampToken Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxLength) throw new TimestampException("The token is too long.");
        var token = new TimestampToken(bytes.ToArray());
        Asn.Read(token.Bytes, AsnEncodingRules.BER, "a timestamp token", reader =>
        {
            var content = reader.ReadSequence();
            if (content.ReadObjectIdentifier() != SignedDataType) throw new TimestampException("The token is not signed data.");
            var explicitly = content.ReadSequence(Asn.Context0);
            token.ReadSignedData(explicitly.ReadSequence());
            explicitly.ThrowIfNotEmpty();
            content.ThrowIfNotEmpty();
            return true;
        });
        return token;
    }

    private void ReadSignedData(AsnReader data)
    {
        if (data.ReadSmall() != 3) throw new TimestampException("The signed data is of another version.");
        data.ReadSetOf(skipSortOrderValidation: true);
        var content = data.ReadSequence();
        if (content.ReadObjectIdentifier() != InfoType) throw new TimestampException("What is signed is not a timestamp.");
        var explicitly = content.ReadSequence(Asn.Context0);
        InfoBytes = explicitly.ReadOctetString();
        explicitly.ThrowIfNotEmpty();
        content.ThrowIfNotEmpty();
        Info = TimestampInfo.Parse(InfoBytes);

        if (data.Next(Asn.Context0)) ReadValues(data.ReadSetOf(skipSortOrderValidation: true, Asn.Context0), Certificates);
        if (data.Next(Asn.Context1)) ReadValues(data.ReadSetOf(skipSortOrderValidation: true, Asn.Context1), Crls);
        var signers = data.ReadSetOf(skipSortOrderValidation: true);
        data.ThrowIfNotEmpty();
        if (!signers.HasData) throw new TimestampException(TimestampProblem.NotOneSigner, "Nobody signed.");
        Signer = TimestampSigner.Read(signers.ReadSequence());
        if (signers.HasData) throw new TimestampException(TimestampProblem.NotOneSigner, "Several have signed.");
    }

    // Attribute certificates and other choices have a context tag: they are of no use here.
    private static void ReadValues(AsnReader set, List<byte[]> values)
    {
        while (set.HasData)
        {
            if (values.Count == MaxCertificates) throw new TimestampException("The token has too many certificates.");
            var value = set.PeekTag() == Asn1Tag.Sequence;
            var encoded = set.ReadEncodedValue();
            if (value) values.Add(encoded.ToArray());
        }
    }
}
