using Recours.Casework.Intake;

namespace Recours.Casework.Vault;

/// <summary>
/// Reads the conversations that lie in a case's exhibits. Files that came in together are read together, so that a message
/// finds its photo; an archive is read in place. What was read stays in memory until the exhibits it came from change.
/// </summary>
public sealed class VaultReader(Vault vault)
{
    /// <summary>Bytes of an archive member that is shown at most.</summary>
    private const long MaxShown = 64L << 20;

    private readonly Dictionary<int, bool> archives = [];
    private Dictionary<string, CaseReading> known = new(StringComparer.Ordinal);

    /// <summary>Everything readable in the case, in the order in which it came in. Exhibits without a conversation are left out.</summary>
    public IReadOnlyList<CaseReading> Read(CancellationToken cancel = default)
    {
        var readings = new Dictionary<string, CaseReading>(StringComparer.Ordinal);
        foreach (var group in Groups(vault.View.Appearances))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var loose in LooseAndArchives(group))
            {
                var key = string.Join(' ', loose.Select(appearance => appearance.Number + "/" + appearance.Path));
                readings.TryAdd(key, known.GetValueOrDefault(key) ?? ReadGroup(loose));
            }
        }

        known = readings;
        return [.. readings.Values.Where(reading => reading.Result.Importers.Count > 0 || reading.Result.Irregularities.Count > 0)];
    }

    /// <summary>A file that a reading refers to: a media file beside the conversation, or inside its archive.</summary>
    public Stream OpenFile(CaseReading reading, string path)
    {
        var stored = vault.OpenExhibit(vault.View.Exhibits[reading.ExhibitOf(path) - 1]);
        if (reading.Archive is null)
        {
            return stored;
        }

        using var zip = new ZipExport(stored);
        var file = zip.Files.FirstOrDefault(file => file.Path == path) ?? throw new RefusedException("file.not-found", path);
        // Archives cannot be read backwards: a member is held in memory, up to what a page can show.
        if (file.Size > MaxShown)
        {
            throw new RefusedException("file.too-large-to-show", path);
        }

        using var member = zip.Open(file);
        var bytes = new MemoryStream((int)file.Size);
        member.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Files that came in together; a path that comes again with other bytes begins a new group.</summary>
    private static List<Dictionary<string, Appearance>> Groups(IReadOnlyList<Appearance> appearances)
    {
        var groups = new List<Dictionary<string, Appearance>>();
        var open = new Dictionary<string, Dictionary<string, Appearance>>(StringComparer.Ordinal);
        foreach (var appearance in appearances)
        {
            var batch = appearance.Batch ?? "";
            if (!open.TryGetValue(batch, out var group)
                || (group.TryGetValue(appearance.Path, out var other) && other.Number != appearance.Number))
            {
                open[batch] = group = new Dictionary<string, Appearance>(StringComparer.Ordinal);
                groups.Add(group);
            }

            group[appearance.Path] = appearance;
        }

        return groups;
    }

    /// <summary>The loose files of a group, then each archive alone.</summary>
    private IEnumerable<List<Appearance>> LooseAndArchives(Dictionary<string, Appearance> group)
    {
        var archives = group.Values.Where(appearance => IsArchive(appearance.Number)).ToList();
        var loose = group.Values.Except(archives).ToList();
        return loose.Count > 0 ? archives.Select(archive => new List<Appearance> { archive }).Prepend(loose) : archives.Select(archive => new List<Appearance> { archive });
    }

    private CaseReading ReadGroup(List<Appearance> group)
    {
        if (group is [var only] && IsArchive(only.Number))
        {
            return new CaseReading(vault.View.Exhibits[only.Number - 1].Name, only.Number, new Dictionary<string, int>(), ReadArchive(only));
        }

        var numbers = group.ToDictionary(appearance => appearance.Path, appearance => appearance.Number, StringComparer.Ordinal);
        return new CaseReading(group[0].Batch ?? "", null, numbers, ExportReader.Read(new ExhibitsExport(vault, numbers), Importers.All));
    }

    private ReadResult ReadArchive(Appearance archive)
    {
        try
        {
            using var zip = new ZipExport(vault.OpenExhibit(vault.View.Exhibits[archive.Number - 1]));
            return ExportReader.Read(zip, Importers.All);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The exhibit is kept as it is; only the reading ends here, and says so.
            return new ReadResult([], new Accounting(0, 0, 0, 0), [], [], new Dictionary<string, string>(), [], [],
                [new Irregularity("archive.damaged", new SourceSpan(archive.Path, 0, 0))], []);
        }
    }

    private bool IsArchive(int number) =>
        archives.TryGetValue(number, out var known) ? known : archives[number] = LooksLikeArchive(number);

    private bool LooksLikeArchive(int number)
    {
        try
        {
            using var stream = vault.OpenExhibit(vault.View.Exhibits[number - 1]);
            return ZipExport.Recognises(stream);
        }
        catch (IOException)
        {
            // A damaged exhibit is what verify reports; the others are still read.
            return false;
        }
    }
}

/// <summary>Exhibits that came in together, as an export.</summary>
internal sealed class ExhibitsExport(Vault vault, IReadOnlyDictionary<string, int> numbers) : IExport
{
    public IReadOnlyList<ExportFile> Files { get; } =
        [.. numbers.Select(pair => new ExportFile(pair.Key, vault.View.Exhibits[pair.Value - 1].Size, vault.View.Exhibits[pair.Value - 1].Sha256))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public IReadOnlyList<Irregularity> Irregularities => [];

    public Stream Open(ExportFile file) => vault.OpenExhibit(vault.View.Exhibits[numbers[file.Path] - 1]);
}
