namespace Recours.Casework.Intake;

/// <summary>
/// One file of an export: its path with <c>/</c>, relative to the export's root, its size in bytes, and the lower-case hex
/// SHA-256 of its bytes when the place already knows it.
/// </summary>
public sealed record ExportFile(string Path, long Size, string? Sha256 = null)
{
    /// <summary>What the file was called on the phone, where a backup stores it under a code.</summary>
    public string? Name { get; init; }
}

/// <summary>The place an export came in: a folder on disk, an archive, a single file, exhibits of a case.</summary>
public interface IExport
{
    /// <summary>All files, in ordinal order of their paths.</summary>
    IReadOnlyList<ExportFile> Files { get; }

    /// <summary>Members that were refused (path traversal, bomb, symlink…) and other oddities of the container.</summary>
    IReadOnlyList<Irregularity> Irregularities { get; }

    /// <summary>A stream over the file's bytes; may be opened several times; not necessarily seekable.</summary>
    Stream Open(ExportFile file);
}

/// <summary>What an importer reads, up to which version it was checked, and what its exports can never contain.</summary>
/// <param name="Id">Stable id, printed as <c>importer</c>.</param>
/// <param name="Product">The platform's own name.</param>
/// <param name="LastChecked">Year and month of the newest export the importer was checked with.</param>
/// <param name="BlindSpots">Codes; their texts are in <c>Words/&lt;lang&gt;/blind-spots.json</c>.</param>
public sealed record ImporterCard(string Id, string Product, string LastChecked, IReadOnlyList<string> BlindSpots);

/// <summary>Reads the exports of one platform. Pure: no clock, no disk, no zone of the machine.</summary>
public interface IChatImporter
{
    ImporterCard Card { get; }

    /// <summary>Whether it reads words that are stored as such: then it is not asked about files that hold none.</summary>
    bool ReadsWords => true;

    /// <summary>Whether this importer reads the file. <paramref name="head"/> holds its first bytes, at most 64 KiB.</summary>
    bool Recognises(ExportFile file, ReadOnlySpan<byte> head);

    /// <summary>
    /// Whether this importer reads a file whose beginning (<paramref name="head"/>) told nothing, after looking further into it. Asked last, and
    /// only about files that are longer than their beginning.
    /// </summary>
    bool RecognisesWhole(IExport export, ExportFile file, ReadOnlySpan<byte> head) => false;

    /// <summary>
    /// Reads the files it recognised. Never throws for bad content: damage becomes <see cref="ImportItem.Oddity"/> or
    /// <see cref="ImportItem.Unparsed"/>, and everything before and after it is still read.
    /// Media references that name a file of <paramref name="export"/> come with state present and their path; hashes are added by the caller.
    /// </summary>
    IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files);
}

/// <summary>
/// An importer of long conversations that hands on plain entries as they are: most entries of a text are, and an item around each of millions is
/// dearer than what it tells.
/// </summary>
internal interface IPlainImporter : IChatImporter
{
    /// <summary>
    /// Reads the same, but hands each entry that is of one line or record, without media and irregularities, and without any character that turns the
    /// direction of writing, to <paramref name="plain"/>, in the place of its item.
    /// </summary>
    IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files, Action<ChatEntry> plain);
}
