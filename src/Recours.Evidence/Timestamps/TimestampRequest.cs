using System.Formats.Asn1;
using System.Numerics;
using Recours.Evidence.Ledger;

namespace Recours.Evidence.Timestamps;

/// <summary>
/// What is asked of a timestamp authority (RFC 3161, section 2.4.1). It learns a hash, a random number, and that
/// certificates are wanted: nothing else is ever written.
/// </summary>
/// <param name="Algorithm">Object identifier of the hash.</param>
/// <param name="Imprint">The hash.</param>
/// <param name="Nonce">Unsigned, big endian, without leading zeros; null if none.</param>
/// <param name="Policy">Object identifier of the policy wanted; null for any.</param>
/// <param name="WantsCertificates">Whether the token shall carry the certificate of its signer.</param>
public sealed record TimestampRequest(string Algorithm, byte[] Imprint, byte[]? Nonce, string? Policy, bool WantsCertificates)
{
    /// <summary>Longest request read, in bytes.</summary>
    public const int MaxLength = 4096;

    /// <summary>Bytes of randomness in a nonce.</summary>
    public const int NonceLength = 16;

    /// <summary>A request for a timestamp over these bytes: their SHA-256, a nonce, certificates wanted.</summary>
    /// <param name="data">For an anchor, the bytes of the signed checkpoint.</param>
    /// <param name="random16">16 random bytes, never used before.</param>
    /// <exception cref="ArgumentException">Another number of random bytes.</exception>
    public static TimestampRequest For(ReadOnlySpan<byte> data, ReadOnlySpan<byte> random16)
    {
        if (random16.Length != NonceLength) throw new ArgumentException("A nonce is made of 16 random bytes.", nameof(random16));
        return new TimestampRequest(Digests.Sha256, Hash32.Of(data).ToArray(), Shortest(random16), Policy: null, WantsCertificates: true);
    }

    /// <summary>The DER bytes to send as <c>application/timestamp-query</c>.</summary>
    public byte[] Encode()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Algorithm);
                    writer.WriteNull();
                }
                writer.WriteOctetString(Imprint);
            }
            if (Policy is not null) writer.WriteObjectIdentifier(Policy);
            if (Nonce is not null) writer.WriteIntegerUnsigned(Nonce);
            if (WantsCertificates) writer.WriteBoolean(true);
        }
        return writer.Encode();
    }

    /// <summary>Reads a stored request.</summary>
    /// <exception cref="TimestampException">Malformed.</exception>
    public static TimestampRequest Parse(ReadOnlyMemory<byte> der)
    {
        if (der.Length > MaxLength) throw new TimestampException("The request is too long.");
        return Asn.Read(der, AsnEncodingRules.DER, "a timestamp request", reader =>
        {
            var request = reader.ReadSequence();
            if (request.ReadSmall() != 1) throw new TimestampException("The request is of another version.");
            var (algorithm, imprint) = ReadImprint(request);
            var policy = request.Next(Asn1Tag.ObjectIdentifier) ? request.ReadObjectIdentifier() : null;
            var nonce = request.Next(Asn1Tag.Integer) ? ReadNonce(request) : null;
            var certificates = request.Next(Asn1Tag.Boolean) && request.ReadBoolean();
            if (request.Next(Asn.Context0)) request.ReadEncodedValue();
            request.ThrowIfNotEmpty();
            return new TimestampRequest(algorithm, imprint, nonce, policy, certificates);
        });
    }

    internal static (string Algorithm, byte[] Hash) ReadImprint(AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var (algorithm, _) = sequence.ReadAlgorithm();
        var hash = sequence.ReadOctetString();
        sequence.ThrowIfNotEmpty();
        return (algorithm, hash);
    }

    internal static byte[] ReadNonce(AsnReader reader)
    {
        var number = reader.ReadInteger();
        return number >= BigInteger.Zero
            ? number.ToByteArray(isUnsigned: true, isBigEndian: true)
            : throw new TimestampException("The nonce is negative.");
    }

    internal static byte[] Shortest(ReadOnlySpan<byte> number)
    {
        var start = number.IndexOfAnyExcept((byte)0);
        return start < 0 ? [0] : number[start..].ToArray();
    }
}
