namespace Recours.Casework.Intake;

/// <summary>
/// Finds the files of a WhatsApp database beside it. The database keeps the SHA-256 of every file it received: a file of
/// that hash is the one, whatever its name; a file of the right name and another hash is not.
/// </summary>
internal sealed class WhatsAppDatabaseMedia
{
    private readonly HashedFiles hashed;
    private readonly Dictionary<string, ExportFile> byName = new(StringComparer.OrdinalIgnoreCase);

    public WhatsAppDatabaseMedia(IExport export, ExportFile database)
    {
        hashed = new HashedFiles(export);
        foreach (var file in export.Files.Where(file => file.Path != database.Path))
        {
            byName.TryAdd(Name(file.Path), file);
        }
    }

    public MediaReference Of(SqliteRow row, long? type, List<Irregularity> odd, SourceSpan span)
    {
        string? path = row.Text("file_path");
        string? name = row.Text("media_name") ?? (path is null ? null : Name(path));
        string? hash = HashedFiles.Of(row.Text("file_hash"));
        var named = path is null ? null : byName.GetValueOrDefault(Name(path));
        var found = hash is null || (named is not null && hashed.HashOf(named) == hash) ? named : hashed.Find(hash, row.Number("file_size")) ?? named;
        if (found is null)
        {
            return new MediaReference(name, path is null && type is not (42 or 43) ? MediaState.NeverExported : MediaState.Missing);
        }

        if (hash is not null && hashed.HashOf(found) is { } actual && actual != hash)
        {
            odd.Add(new Irregularity("whatsapp-db.file-is-not-the-one-received", span, found.Path));
        }

        return new MediaReference(name, MediaState.Present) { Path = found.Path };
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
}
