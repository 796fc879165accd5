namespace Recours.Casework.Intake;

/// <summary>
/// What was read from exhibits of a case: one archive (<paramref name="Archive"/> is its number), or loose files that came in together.
/// </summary>
/// <param name="Name">Of the archive, or of the folder that was given.</param>
/// <param name="Numbers">Exhibit number of each loose file by its path; empty for an archive.</param>
public sealed record CaseReading(string Name, int? Archive, IReadOnlyDictionary<string, int> Numbers, ReadResult Result)
{
    /// <summary>What a person knows it by: the archive, or the file that it was read from, as loose files may come in under a word that says nothing.</summary>
    public string Label => Archive is not null || Numbers.Count == 0 ? Name : Result.Entries.Count > 0 ? Result.Entries[0].Source.File : Numbers.Keys.Min(StringComparer.Ordinal)!;

    /// <summary>Hash of everything that it was read from and by: the same gives the same reading.</summary>
    internal byte[] MadeFrom { get; init; } = [];

    /// <summary>The number of the exhibit in which a source file of this reading lies.</summary>
    public int ExhibitOf(string path) => Archive ?? Numbers[path];
}
