using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>
/// Finds the files of a WhatsApp database beside it. The database keeps the SHA-256 of every file it received: a file of
/// that hash is the one, whatever its name; a file of the right name and another hash is not.
/// </summary>
internal sealed class WhatsAppDatabaseMedia
{
    private readonly IExport export;
    private readonly Dictionary<string, ExportFile> byName = new(StringComparer.OrdinalIgnoreCase), byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> hashes = new(StringComparer.Ordinal);

    public WhatsAppDatabaseMedia(IExport export, ExportFile database)
    {
        this.export = export;
        foreach (var file in export.Files.Where(file => file.Path != database.Path))
        {
            byName.TryAdd(Name(file.Path), file);
            if (file.Sha256 is { } hash)
            {
                byHash.TryAdd(hash, file);
            }
        }
    }

    public MediaReference Of(SqliteRow row, long? type, List<Irregularity> odd, SourceSpan span)
    {
        string? path = row.Text("file_path");
        string? name = row.Text("media_name") ?? (path is null ? null : Name(path));
        string? hash = Hash(row.Text("file_hash"));
        var found = hash is null ? null : byHash.GetValueOrDefault(hash);
        found ??= path is null ? null : byName.GetValueOrDefault(Name(path));
        if (found is null)
        {
            return new MediaReference(name, path is null && type is not (42 or 43) ? MediaState.NeverExported : MediaState.Missing);
        }

        if (hash is not null && HashOf(found) is { } actual && actual != hash)
        {
            odd.Add(new Irregularity("whatsapp-db.file-is-not-the-one-received", span, found.Path));
        }

        return new MediaReference(name, MediaState.Present) { Path = found.Path };
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string? Hash(string? base64)
    {
        Span<byte> hash = stackalloc byte[33];
        return base64 is { Length: <= 64 } && Convert.TryFromBase64String(base64, hash, out int length) && length == 32 ? Convert.ToHexStringLower(hash[..32]) : null;
    }

    private string? HashOf(ExportFile file)
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
