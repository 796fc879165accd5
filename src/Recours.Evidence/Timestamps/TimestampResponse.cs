using System.Formats.Asn1;

namespace Recours.Evidence.Timestamps;

/// <summary>The answer of an authority (RFC 3161, section 2.4.2). Nothing in it is verified yet.</summary>
/// <param name="Status">0 granted, 1 granted with changes, 2 rejected, 3 waiting, 4 and 5 about revocation.</param>
/// <param name="Texts">What the authority says, for people.</param>
/// <param name="Failures">Numbers of the failure bits set: 0 badAlg, 2 badRequest, 5 badDataFormat, 14 timeNotAvailable,
/// 15 unacceptedPolicy, 16 unacceptedExtension, 17 addInfoNotAvailable, 25 systemFailure.</param>
/// <param name="Token">The bytes of the token, if there is one.</param>
public sealed record TimestampResponse(int Status, IReadOnlyList<string> Texts, IReadOnlyList<int> Failures, ReadOnlyMemory<byte>? Token)
{
    private const int MaxTexts = 100;

    /// <summary>Whether a token was given.</summary>
    public bool Granted => Status is 0 or 1;

    /// <summary>Reads a response. A bare token is recognised as not being one.</summary>
    /// <exception cref="TimestampException">Malformed, or a token without a grant, or a grant without a token.</exception>
    public static TimestampResponse Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > TimestampToken.MaxLength) throw new TimestampException("The response is too long.");
        return Asn.Read(bytes, AsnEncodingRules.BER, "a timestamp response", reader =>
        {
            var response = reader.ReadSequence();
            if (response.Next(Asn1Tag.ObjectIdentifier)) throw new TimestampException("This is a token, not a response.");
            var info = response.ReadSequence();
            var status = info.ReadSmall();
            var texts = new List<string>();
            if (info.Next(Asn1Tag.Sequence))
            {
                var lines = info.ReadSequence();
                while (lines.HasData && texts.Count < MaxTexts) texts.Add(lines.ReadCharacterString(UniversalTagNumber.UTF8String));
                lines.ThrowIfNotEmpty();
            }
            var failures = info.Next(Asn1Tag.PrimitiveBitString) ? Bits(info.ReadBitString(out _)) : [];
            info.ThrowIfNotEmpty();
            ReadOnlyMemory<byte>? token = response.HasData ? response.ReadEncodedValue() : (ReadOnlyMemory<byte>?)null;
            response.ThrowIfNotEmpty();
            var answer = new TimestampResponse(status, texts, failures, token);
            return answer.Granted == token is not null ? answer : throw new TimestampException("Status and token do not fit.");
        });
    }

    /// <summary>The token of a response that grants it.</summary>
    /// <exception cref="TimestampException">Not granted, or malformed.</exception>
    public TimestampToken Open() => Token is { } token
        ? TimestampToken.Parse(token)
        : throw new TimestampException(TimestampProblem.NotGranted, "The authority gave no timestamp.");

    private static List<int> Bits(byte[] bits) =>
        [.. Enumerable.Range(0, Math.Min(bits.Length, 4) * 8).Where(i => (bits[i / 8] & (0x80 >> (i % 8))) != 0)];
}
