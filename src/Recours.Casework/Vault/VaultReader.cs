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

    private readonly Lock gate = new();
    private readonly Dictionary<int, bool> archives = [];
    private Dictionary<string, CaseReading> known = new(StringComparer.Ordinal);

    /// <summary>
    /// Everything readable in the case as <paramref name="view"/> knows it, in the order in which it came in. Exhibits without a
    /// conversation are left out. The view is a value: the case may grow meanwhile.
    /// </summary>
    public IReadOnlyList<CaseReading> Read(CaseView view, CancellationToken cancel = default)
    {
        lock (gate)
        {
            return ReadAll(view, cancel);
        }
    }

    private IReadOnlyList<CaseReading> ReadAll(CaseView view, CancellationToken cancel)
    {
        var readings = new Dictionary<string, CaseReading>(StringComparer.Ordinal);
        foreach (var group in Groups(view.Appearances))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var loose in LooseAndArchives(view, group))
            {
                var key = string.Join(' ', loose.Select(appearance => appearance.Number + "/" + appearance.Path));
                readings.TryAdd(key, known.GetValueOrDefault(key) ?? ReadGroup(view, loose));
            }
        }

        known = readings;
        return [.. readings.Values.Where(reading => reading.Result.Importers.Count > 0 || reading.Result.Irregularities.Count > 0)];
    }

    /// <summary>A file that a reading refers to: a media file beside the conversation, or inside its archive.</summary>
    public Stream OpenFile(CaseView view, CaseReading reading, string path)
    {
        var stored = vault.OpenExhibit(view.Exhibits[reading.ExhibitOf(path) - 1]);
        if (reading.Archive is null)
        {
            return stored;
        }

        using var zip = new ZipExport(stored);
        var file = zip.Files.FirstOrDefault(file => file.Path == path) ?? throw new RefusedException("file.not-found", path);
        // Archives cannot be read backwards: a member is held in memory, up to what a page can show.
        if (file.Size > MaxShown)
        {
            throw new RefusedException("file.not-shown", path);
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
    private IEnumerable<List<Appearance>> LooseAndArchives(CaseView view, Dictionary<string, Appearance> group)
    {
        var archives = group.Values.Where(appearance => IsArchive(view, appearance.Number)).ToList();
        var loose = group.Values.Except(archives).ToList();
        return loose.Count > 0 ? archives.Select(archive => new List<Appearance> { archive }).Prepend(loose) : archives.Select(archive => new List<Appearance> { archive });
    }

    private CaseReading ReadGroup(CaseView view, List<Appearance> group)
    {
        if (group is [var only] && IsArchive(view, only.Number))
        {
            return new CaseReading(view.Exhibits[only.Number - 1].Name, only.Number, new Dictionary<string, int>(), ReadArchive(view, only));
        }

        var numbers = group.ToDictionary(appearance => appearance.Path, appearance => appearance.Number, StringComparer.Ordinal);
        return new CaseReading(group[0].Batch ?? "", null, numbers, ExportReader.Read(new ExhibitsExport(vault, view, numbers), Importers.All));
    }

    private ReadResult ReadArchive(CaseView view, Appearance archive)
    {
        try
        {
            using var zip = new ZipExport(vault.OpenExhibit(view.Exhibits[archive.Number - 1]));
            return ExportReader.Read(zip, Importers.All);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The exhibit is kept as it is; only the reading ends here, and says so.
            return new ReadResult([], new Accounting(0, 0, 0, 0), [], [], new Dictionary<string, string>(), [], [],
                [new Irregularity("archive.damaged", new SourceSpan(archive.Path, 0, 0))], []);
        }
    }

    private bool IsArchive(CaseView view, int number) =>
        archives.TryGetValue(number, out var known) ? known : archives[number] = LooksLikeArchive(view, number);

    private bool LooksLikeArchive(CaseView view, int number)
    {
        try
        {
            using var stream = vault.OpenExhibit(view.Exhibits[number - 1]);
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
internal sealed class ExhibitsExport(Vault vault, CaseView view, IReadOnlyDictionary<string, int> numbers) : IExport
{
    public IReadOnlyList<ExportFile> Files { get; } =
        [.. numbers.Select(pair => new ExportFile(pair.Key, view.Exhibits[pair.Value - 1].Size, view.Exhibits[pair.Value - 1].Sha256))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public IReadOnlyList<Irregularity> Irregularities => [];

    public Stream Open(ExportFile file) => vault.OpenExhibit(view.Exhibits[numbers[file.Path] - 1]);
}
