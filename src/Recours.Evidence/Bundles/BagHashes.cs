using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace Recours.Evidence.Bundles;

/// <summary>The hashes of manifests. Old bags have old hashes: they tell damage, not forgery.</summary>
internal static class BagHashes
{
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["md5"] = 16,
        ["sha1"] = 20,
        ["sha224"] = 28,
        ["sha256"] = 32,
        ["sha384"] = 48,
        ["sha512"] = 64,
    };

    public static bool IsKnown(string name) => Lengths.ContainsKey(name);

    /// <summary>Length of the hash in bytes.</summary>
    public static int Length(string name) => Lengths[name];

    /// <summary>Several hashes over one reading of the stream, in lower-case hexadecimal digits; and its length.</summary>
    public static (long Length, Dictionary<string, string> Hashes) Of(Stream stream, IReadOnlyCollection<string> names)
    {
        var running = names.Where(name => name != "sha224").ToDictionary(name => name, Create);
        var sha224 = names.Contains("sha224") ? new Sha224Digest() : null;
        var buffer = new byte[81920];
        var length = 0L;
        for (int read; (read = stream.Read(buffer)) > 0; length += read)
        {
            foreach (var hash in running.Values) hash.AppendData(buffer, 0, read);
            sha224?.BlockUpdate(buffer, 0, read);
        }
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, hash) in running)
        {
            hashes[name] = Convert.ToHexStringLower(hash.GetHashAndReset());
            hash.Dispose();
        }
        if (sha224 is not null)
        {
            var digest = new byte[28];
            sha224.DoFinal(digest, 0);
            hashes["sha224"] = Convert.ToHexStringLower(digest);
        }
        return (length, hashes);
    }

    private static IncrementalHash Create(string name) => IncrementalHash.CreateHash(name switch
    {
        "md5" => HashAlgorithmName.MD5,
        "sha1" => HashAlgorithmName.SHA1,
        "sha256" => HashAlgorithmName.SHA256,
        "sha384" => HashAlgorithmName.SHA384,
        "sha512" => HashAlgorithmName.SHA512,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    });
}
