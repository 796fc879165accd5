using System.Security.Cryptography;

namespace Recours.Evidence.WebArchives;

/// <summary>A digest as archives state it: <c>sha1:</c> and base32, or the hexadecimal digits.</summary>
internal sealed class WarcDigest
{
    private readonly HashAlgorithmName algorithm;
    private readonly byte[] value;

    private WarcDigest(HashAlgorithmName algorithm, byte[] value) => (this.algorithm, this.value) = (algorithm, value);

    /// <summary>Whether it can be compared.</summary>
    public bool IsKnown => value.Length > 0;

    /// <summary>Null for none; a digest of unknown form or algorithm is not <see cref="IsKnown"/>.</summary>
    public static WarcDigest? Parse(string? text)
    {
        if (text is null) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? text[..colon].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() : "";
        (HashAlgorithmName Algorithm, int Length)? known = name switch
        {
            "md5" => (HashAlgorithmName.MD5, 16),
            "sha1" => (HashAlgorithmName.SHA1, 20),
            "sha256" => (HashAlgorithmName.SHA256, 32),
            "sha512" => (HashAlgorithmName.SHA512, 64),
            _ => null,
        };
        return known is var (algorithm, length) ? new WarcDigest(algorithm, Bytes(text[(colon + 1)..].Trim(), length) ?? []) : new WarcDigest(default, []);
    }

    public IncrementalHash? Start() => IsKnown ? IncrementalHash.CreateHash(algorithm) : null;

    public bool Is(byte[] found) => value.AsSpan().SequenceEqual(found);

    private static byte[]? Bytes(string text, int length)
    {
        if (text.Length == 2 * length && text.All(char.IsAsciiHexDigit)) return Convert.FromHexString(text);
        var digits = text.TrimEnd('=');
        if (digits.Length != (8 * length + 4) / 5) return null;
        var bytes = new byte[length];
        var (bits, held, at) = (0, 0, 0);
        foreach (var digit in digits)
        {
            var five = char.ToUpperInvariant(digit) switch
            {
                >= 'A' and <= 'Z' and var letter => letter - 'A',
                >= '2' and <= '7' and var figure => figure - '2' + 26,
                _ => -1,
            };
            if (five < 0) return null;
            (bits, held) = ((bits << 5 | five) & 0xFFF, held + 5);
            if (held < 8) continue;
            held -= 8;
            bytes[at++] = (byte)(bits >> held & 0xFF);
        }
        return at == length ? bytes : null;
    }
}
