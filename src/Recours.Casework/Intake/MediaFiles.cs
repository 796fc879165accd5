namespace Recours.Casework.Intake;

/// <summary>The files of an export, and where a reference written in one of them leads.</summary>
internal sealed class MediaFiles
{
    // A name that very many files bear tells nothing, and looking through all of them for every message would never end.
    private const int SameNameCap = 100;

    /// <summary>Where each path leads: files by their own, and by the ones they had on a phone.</summary>
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byName = new(StringComparer.Ordinal);
    private readonly string[] names;

    public MediaFiles(IExport export)
    {
        foreach (var file in export.Files)
        {
            paths.TryAdd(file.Path, file.Path);
        }

        foreach (var file in export.Files.Where(file => file.Name is not null))
        {
            paths.TryAdd(file.Name!, file.Path);
        }

        foreach (string path in paths.Keys)
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            if (!byName.TryGetValue(name, out var same))
            {
                byName[name] = same = [];
            }

            same.Add(path);
        }

        names = [.. byName.Keys.Order(StringComparer.Ordinal)];
    }

    public IEnumerable<string> All => paths.Values.Distinct(StringComparer.Ordinal);

    public static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>
    /// A reference as written: a web address was never exported; a path is looked for from the file's own folder, then from
    /// each folder above it. A path that leaves the export is refused and told.
    /// </summary>
    public MediaReference Find(string written, SourceSpan source, List<Irregularity> odd)
    {
        var found = Exact(written, source, odd);
        return found.State == MediaState.Missing && written.Contains('%') && Exact(Uri.UnescapeDataString(written), source, []) is { State: MediaState.Present } other
            ? other with { Name = written } : found;
    }

    private MediaReference Exact(string written, SourceSpan source, List<Irregularity> odd)
    {
        if (written.Contains("://", StringComparison.Ordinal) || written.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return new MediaReference(written.Length > 2048 ? written[..2048] : written, MediaState.NeverExported);
        }

        string path = written;
        while (path.StartsWith("../", StringComparison.Ordinal) && source.File.Contains('/'))
        {
            // HTML pages lie some folders below the export's root: the steps up that stay inside are harmless.
            path = path[3..];
        }

        int up = (written.Length - path.Length) / 3;
        if (JsonRecords.SafePath(path) is not { Length: > 0 } safe || up > source.File.Count(letter => letter == '/'))
        {
            odd.Add(new Irregularity("media.path-refused", source, written));
            return new MediaReference(written, MediaState.Missing);
        }

        string folder = Folder(source.File);
        for (int i = 0; i < up; i++)
        {
            folder = Folder(folder.TrimEnd('/'));
        }

        for (; ; folder = Folder(folder.TrimEnd('/')))
        {
            if (paths.TryGetValue(folder + safe, out string? place))
            {
                return new MediaReference(written, MediaState.Present) { Path = place };
            }

            if (folder.Length == 0)
            {
                break;
            }
        }

        // Parts of an export side by side: one file, and one only, that ends like the reference.
        var hits = byName.TryGetValue(safe[(safe.LastIndexOf('/') + 1)..], out var same) && same.Count <= SameNameCap
            ? same.Where(one => safe.Contains('/') && one.EndsWith("/" + safe, StringComparison.Ordinal)).Take(2).ToArray() : [];
        return hits.Length == 1 ? new MediaReference(written, MediaState.Present) { Path = paths[hits[0]] } : new MediaReference(written, MediaState.Missing);
    }

    /// <summary>A file named by a path of another machine: one file, and one only, of its name.</summary>
    public MediaReference Named(string path)
    {
        string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return byName.TryGetValue(name, out var same) && same.Count == 1
            ? new MediaReference(name, MediaState.Present) { Path = paths[same[0]] } : new MediaReference(name, MediaState.Missing);
    }

    /// <summary>The files whose names begin so, in ordinal order of their names.</summary>
    public IEnumerable<string> Beginning(string start)
    {
        int at = Array.BinarySearch(names, start, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < names.Length && names[at].StartsWith(start, StringComparison.Ordinal); at++)
        {
            foreach (string path in byName[names[at]].Order(StringComparer.Ordinal))
            {
                yield return paths[path];
            }
        }
    }
}
