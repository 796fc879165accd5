using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>
/// The files of an export by what they hold, for sources that keep the SHA-256 of what was sent or received: the file of that hash is the
/// one, whatever its name. Hashes that the place knows are used; otherwise files are read only where the source tells how long the one sought is.
/// </summary>
internal sealed class HashedFiles
{
    /// <summary>Bytes read at most to look for files by their hash.</summary>
    private const long MostSought = 8L << 30;

    private readonly IExport export;
    private readonly Dictionary<string, ExportFile> byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<ExportFile>> bySize = [];
    private readonly Dictionary<string, string?> hashes = new(StringComparer.Ordinal);
    private long sought;

    public HashedFiles(IExport export)
    {
        this.export = export;
        foreach (var file in export.Files)
        {
            if (file.Sha256 is { } hash)
            {
                byHash.TryAdd(hash, file);
            }
            else
            {
                (bySize.TryGetValue(file.Size, out var same) ? same : bySize[file.Size] = []).Add(file);
            }
        }
    }

    /// <summary>A hash as databases and exports write it, in Base64 or in hex; null when it is no SHA-256.</summary>
    public static string? Of(string? written)
    {
        Span<byte> hash = stackalloc byte[48];
        return written switch
        {
            { Length: 64 } when written.All(char.IsAsciiHexDigit) => written.ToLowerInvariant(),
            { Length: <= 64 } when Convert.TryFromBase64String(written, hash, out int length) && length == SHA256.HashSizeInBytes => Convert.ToHexStringLower(hash[..length]),
            _ => null,
        };
    }

    /// <summary>The file of this hash; null when there is none, or when nothing tells which files to look at.</summary>
    /// <param name="hash">Lower-case hex.</param>
    /// <param name="size">How long the file is, in bytes, where the source says so.</param>
    public ExportFile? Find(string hash, long? size)
    {
        if (byHash.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (size is not { } length || !bySize.Remove(length, out var candidates))
        {
            return null;
        }

        foreach (var file in candidates)
        {
            if ((sought += length) <= MostSought && HashOf(file) is { } one)
            {
                byHash.TryAdd(one, file);
            }
        }

        return byHash.GetValueOrDefault(hash);
    }

    /// <summary>The SHA-256 of a file in lower-case hex; null when it cannot be read.</summary>
    public string? HashOf(ExportFile file)
    {
        if (file.Sha256 is { } known || hashes.TryGetValue(file.Path, out known))
        {
            return known;
        }

        try
        {
            using var stream = export.Open(file);
            return hashes[file.Path] = Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // Unreadable: nothing is claimed about it, and the exhibit's own reading reports it.
            return hashes[file.Path] = null;
        }
    }
}
