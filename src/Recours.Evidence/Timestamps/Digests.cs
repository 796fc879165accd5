using System.Security.Cryptography;

namespace Recours.Evidence.Timestamps;

/// <summary>The hashes accepted, by their object identifier.</summary>
internal static class Digests
{
    public const string Sha256 = "2.16.840.1.101.3.4.2.1";
    public const string Sha384 = "2.16.840.1.101.3.4.2.2";
    public const string Sha512 = "2.16.840.1.101.3.4.2.3";

    /// <summary>Hash of the data; null for an algorithm that is not accepted.</summary>
    public static byte[]? Hash(string oid, ReadOnlySpan<byte> data) => oid switch
    {
        Sha256 => SHA256.HashData(data),
        Sha384 => SHA384.HashData(data),
        Sha512 => SHA512.HashData(data),
        _ => null,
    };
}
