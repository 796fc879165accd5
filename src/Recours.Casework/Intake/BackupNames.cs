using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// An iPhone's backup keeps its files under codes; its list (<c>Manifest.db</c>) tells which file is which. The export is given with
/// those names, and what does not fit is told. A list that is locked has no names to give.
/// </summary>
internal static class BackupNames
{
    private const string List = "Manifest.db";
    private const int MostLists = 16, MostTold = 20, Code = 40;

    /// <summary>The export with the names of its lists; the export itself where there is none.</summary>
    public static IExport Of(IExport export)
    {
        var lists = export.Files.Where(file => file.Path == List || file.Path.EndsWith("/" + List, StringComparison.Ordinal)).Take(MostLists).ToList();
        if (lists.Count == 0)
        {
            return export;
        }

        var stored = export.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var odd = new List<Irregularity>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in lists.Where(list => IsOpen(export, list)))
        {
            using var tables = SqliteTables.Open(export, list, odd);
            if (tables?.Has("Files") == true)
            {
                Take(list, tables, stored, names, odd);
                odd.AddRange(tables.Irregularities);
            }
        }

        return new Named(export, [.. export.Files.Select(file => names.TryGetValue(file.Path, out string? name) ? file with { Name = name } : file)], [.. export.Irregularities, .. odd]);
    }

    private static void Take(ExportFile list, SqliteTables tables, Dictionary<string, ExportFile> stored, Dictionary<string, string> names, List<Irregularity> odd)
    {
        const int IsFile = 1;
        string folder = MediaFiles.Folder(list.Path);
        long known = 0, missing = 0, wrong = 0;
        foreach (var row in tables.Rows("Files"))
        {
            if (row.Text("fileID") is not { Length: Code } code || row.Text("domain") is not { } domain || row.Text("relativePath") is not { } path)
            {
                continue;
            }

            if (StoredAt(folder, code, stored) is not { } place)
            {
                missing += row.Number("flags") == IsFile ? 1 : 0;
                continue;
            }

#pragma warning disable CA5350 // The names of files in a backup are SHA-1 by Apple's choice; nothing rests on it.
            string proper = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(domain + "-" + path)));
#pragma warning restore CA5350
            if (proper != code && ++wrong <= MostTold)
            {
                odd.Add(new Irregularity("backup.code-of-another-name", new SourceSpan(place, 0, stored[place].Size), domain + "/" + path));
            }

            known++;
            names[place] = domain + "/" + path;
        }

        var whole = new SourceSpan(list.Path, 0, list.Size);
        if (known > 0)
        {
            odd.Add(new Irregularity("backup.names", whole, known.ToString(CultureInfo.InvariantCulture)));
        }

        if (missing > 0)
        {
            odd.Add(new Irregularity("backup.files-missing", whole, missing.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Newer backups keep files in folders named by the first two letters of the code, older ones all in one.</summary>
    private static string? StoredAt(string folder, string code, Dictionary<string, ExportFile> stored) =>
        stored.ContainsKey(folder + code[..2] + "/" + code) ? folder + code[..2] + "/" + code : stored.ContainsKey(folder + code) ? folder + code : null;

    /// <summary>Whether the list is a database as it is, and not one that is locked.</summary>
    private static bool IsOpen(IExport export, ExportFile list)
    {
        try
        {
            byte[] head = new byte[16];
            using var stream = export.Open(list);
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && SqliteTables.Makes(head);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // Told when its turn comes to be read.
            return false;
        }
    }

    private sealed class Named(IExport export, IReadOnlyList<ExportFile> files, IReadOnlyList<Irregularity> irregularities) : IExport
    {
        public IReadOnlyList<ExportFile> Files => files;

        public IReadOnlyList<Irregularity> Irregularities => irregularities;

        public Stream Open(ExportFile file) => export.Open(file);
    }
}
