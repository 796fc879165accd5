using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recours.Evidence.Bundles;

namespace Recours.Evidence.WebArchives;

/// <summary>
/// Checks a packaged web archive (WACZ 1.0 to 1.2): the files that must be there, the hash and length of each that <c>datapackage.json</c> states,
/// the digest of that list, the page lists, and every archive inside. A signature is noted, not checked. Never throws on a bad package.
/// </summary>
public sealed class WaczReader
{
    /// <summary>The list of files.</summary>
    public const string List = "datapackage.json";

    private const string Digest = "datapackage-digest.json";
    private const int MaxList = 16 << 20;
    private const int MaxPageLine = 1 << 20;
    private const int MaxFiles = 100_000;
    private const long MaxArchive = 256L << 20;

    private readonly BagSource source;
    private readonly Dictionary<string, BagFile> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private readonly List<ArchiveRemark> remarks = [];
    private readonly Dictionary<string, long> types = new(StringComparer.Ordinal);
    private long records;
    private long compared;
    private string? software;

    private WaczReader(BagSource source) => this.source = source;

    public static ArchiveReport Check(BagSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reader = new WaczReader(source);
        reader.ReadAll();
        return new ArchiveReport(reader.records, reader.types, reader.compared, reader.remarks, reader.software);
    }

    private void ReadAll()
    {
        if (source.Files.Count > MaxFiles) Say(ArchiveFinding.TooMany, "");
        foreach (var file in source.Files.Take(MaxFiles)) files.TryAdd(file.Path, file);
        ReadList();
        ReadDigest();
        var archives = Below("archive/").ToList();
        if (archives.Count == 0) Say(ArchiveFinding.Missing, "archive/");
        if (!Below("indexes/").Any()) Say(ArchiveFinding.Missing, "indexes/");
        if (!files.ContainsKey("pages/pages.jsonl")) Say(ArchiveFinding.Missing, "pages/pages.jsonl");
        foreach (var path in Below("pages/").Where(path => path.EndsWith(".jsonl", StringComparison.Ordinal))) ReadPages(path);
        foreach (var path in archives) ReadArchive(path);
    }

    private IEnumerable<string> Below(string folder) => files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private void ReadList()
    {
        if (Json(List) is not { } list) return;
        using (list)
        {
            if (list.RootElement.ValueKind != JsonValueKind.Object || !list.RootElement.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
            {
                Say(ArchiveFinding.UnreadableList, List);
                return;
            }
            if (Text(list.RootElement, "software") is { Length: <= 200 } made) software = made;
            foreach (var resource in resources.EnumerateArray()) CheckFile(resource);
        }
        foreach (var path in files.Keys.Where(path => path is not (List or Digest) && !listed.Contains(path)).Order(StringComparer.Ordinal)) Say(ArchiveFinding.Unlisted, path);
    }

    /// <summary>Newer lists have <c>hash</c> as <c>sha256:…</c> and <c>bytes</c>; old ones have both below <c>stats</c>, and the algorithm as <c>hashing</c>.</summary>
    private void CheckFile(JsonElement resource)
    {
        if (resource.ValueKind != JsonValueKind.Object || Text(resource, "path") is not { } path)
        {
            Say(ArchiveFinding.UnreadableList, List);
            return;
        }
        listed.Add(path);
        var stats = resource.TryGetProperty("stats", out var old) && old.ValueKind == JsonValueKind.Object ? old : resource;
        var hash = Text(stats, "hash");
        if (hash is not null && !hash.Contains(':', StringComparison.Ordinal)) hash = (Text(resource, "hashing") ?? "sha256") + ":" + hash;
        if (!files.TryGetValue(path, out var file)) Say(ArchiveFinding.Missing, path);
        else if (stats.TryGetProperty("bytes", out var bytes) && (!bytes.TryGetInt64Safe(out var length) || length != file.Length)) Say(ArchiveFinding.FileDiffers, path);
        else CompareHash(path, hash);
    }

    private void CompareHash(string path, string? stated)
    {
        if (WarcDigest.Parse(stated) is not { IsKnown: true } digest)
        {
            Say(ArchiveFinding.UnknownDigest, path);
            return;
        }
        using var stream = source.Open(path);
        using var hash = digest.Start()!;
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;) hash.AppendData(buffer, 0, read);
        compared++;
        if (!digest.Is(hash.GetHashAndReset())) Say(ArchiveFinding.FileDiffers, path);
    }

    private void ReadDigest()
    {
        if (!files.ContainsKey(Digest) || Json(Digest) is not { } digest) return;
        using (digest)
        {
            var root = digest.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Bytes(List) is not { } list || Text(root, "hash") is not { } hash)
            {
                Say(ArchiveFinding.UnreadableList, Digest);
                return;
            }
            compared++;
            if (hash != "sha256:" + Convert.ToHexStringLower(SHA256.HashData(list))) Say(ArchiveFinding.ListDiffers, List);
            if (root.TryGetProperty("signedData", out _)) Say(ArchiveFinding.SignatureNotChecked, Digest);
        }
    }

    /// <summary>A line of JSON for the list, with its format, and one for each page.</summary>
    private void ReadPages(string path)
    {
        using var stream = source.Open(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var first = true;
        for (string? line; (line = Line(reader)) is not null; first = false)
        {
            if (line.Length == 0 && !first) continue;
            try
            {
                using var page = JsonDocument.Parse(line);
                if (page.RootElement.ValueKind == JsonValueKind.Object && (!first || Text(page.RootElement, "format") is not null)) continue;
            }
            catch (JsonException)
            {
                // Said below, as for a line of another kind.
            }
            Say(ArchiveFinding.UnreadableList, path);
            return;
        }
        if (first) Say(ArchiveFinding.UnreadableList, path);
    }

    private static string? Line(StreamReader reader)
    {
        var line = new StringBuilder();
        for (int letter; (letter = reader.Read()) >= 0 && line.Length < MaxPageLine;)
        {
            if (letter == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)letter);
        }
        return line.Length > 0 ? line.ToString() : null;
    }

    private void ReadArchive(string path)
    {
        // A member of a package cannot be read backwards: an archive that is small enough is held in memory, of a larger one only the hash is compared.
        if (files[path].Length > MaxArchive)
        {
            Say(ArchiveFinding.NotRead, path);
            return;
        }
        using var packed = source.Open(path);
        using var archive = new MemoryStream();
        packed.CopyTo(archive);
        archive.Position = 0;
        var report = WarcReader.Check(archive, path);
        (records, compared) = (records + report.Records, compared + report.Checked);
        foreach (var (type, count) in report.Types) types[type] = types.GetValueOrDefault(type) + count;
        remarks.AddRange(report.Remarks.Take(ArchiveReport.MaxRemarks - remarks.Count));
        software ??= report.Software;
    }

    private JsonDocument? Json(string path)
    {
        if (Bytes(path) is not { } bytes)
        {
            Say(ArchiveFinding.Missing, path);
            return null;
        }
        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException)
        {
            Say(ArchiveFinding.UnreadableList, path);
            return null;
        }
    }

    private byte[]? Bytes(string path)
    {
        if (!files.TryGetValue(path, out var file) || file.Length > MaxList) return null;
        using var stream = source.Open(path);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private void Say(ArchiveFinding finding, string path)
    {
        if (remarks.Count < ArchiveReport.MaxRemarks) remarks.Add(new ArchiveRemark(finding, path, 0));
    }
}

file static class Numbers
{
    public static bool TryGetInt64Safe(this JsonElement value, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number);
    }
}
