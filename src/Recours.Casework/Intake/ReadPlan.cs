namespace Recours.Casework.Intake;

/// <summary>Which files of an export are read by which importer, before any is read.</summary>
public sealed record ReadPlan(
    IExport Export,
    IReadOnlyList<(IChatImporter Importer, IReadOnlyList<ExportFile> Files)> Groups,
    IReadOnlyList<ExportFile> Unrecognised,
    IReadOnlyList<Irregularity> Irregularities)
{
    /// <summary>Bytes of files up to which several exports are compared: comparing needs them in memory, some four times their size.</summary>
    public const long MostCompared = 512L << 20;

    /// <summary>Whether several files might hold the same conversation, so that they must be compared.</summary>
    public bool MayOverlap { get; } = Groups.GroupBy(group => MergePart.PlatformOf(group.Importer.Card.Id), StringComparer.Ordinal)
        .Any(platform => platform.Key != Screens.Screenshots.Id && Overlap(platform.SelectMany(group => group.Files).Select(file => MergePart.SeriesOf(file.Path)).Distinct(StringComparer.Ordinal)));

    /// <summary>Whether they are compared: several, and not too large.</summary>
    public bool IsCompared => MayOverlap && Size <= MostCompared;

    private long Size => Groups.Sum(group => group.Files.Sum(file => file.Size));

    /// <summary>Everything that the importers give, as it is read: no more in memory than one importer holds.</summary>
    public IEnumerable<ImportItem> Items() => Items(null);

    /// <summary>The same, but what importers know for plain entries is handed to <paramref name="plain"/> instead, in its place (<see cref="IPlainImporter"/>).</summary>
    internal IEnumerable<ImportItem> Items(Action<ChatEntry>? plain) => Groups.Count == 1 && !IsTooLarge
        ? Read(0, plain)
        : Enumerable.Range(0, Groups.Count).SelectMany(group => Read(group, plain)).Concat(IsTooLarge ? [new ImportItem.Oddity(new Irregularity("overlap.not-compared", null))] : []);

    private bool IsTooLarge => MayOverlap && !IsCompared;

    private IEnumerable<ImportItem> Read(int group, Action<ChatEntry>? plain) => plain is not null && Groups[group].Importer is IPlainImporter importer
        ? importer.Read(Export, Groups[group].Files, plain)
        : Groups[group].Importer.Read(Export, Groups[group].Files);

    /// <summary>Files in folders that are named by an id hold one conversation each: only the same folder in two exports overlaps.</summary>
    private static bool Overlap(IEnumerable<string> series)
    {
        var (others, tails) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var path in series)
        {
            var steps = path.Split('/');
            if (steps.Length < 2 || !MergePart.HasId(steps[^2]))
            {
                others++;
            }
            else if (!tails.Add(steps[^2] + "/" + steps[^1][..Math.Max(0, steps[^1].LastIndexOf('.'))]))
            {
                return true;
            }
        }

        return others > 1 || (others > 0 && tails.Count > 0);
    }
}
