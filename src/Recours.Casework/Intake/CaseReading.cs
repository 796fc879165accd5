namespace Recours.Casework.Intake;

/// <summary>
/// What was read from exhibits of a case: one archive (<paramref name="Archive"/> is its number), or loose files that came in together.
/// </summary>
/// <param name="Name">Of the archive, or of the folder that was given.</param>
/// <param name="Numbers">Exhibit number of each loose file by its path; empty for an archive.</param>
public sealed record CaseReading(string Name, int? Archive, IReadOnlyDictionary<string, int> Numbers, ReadResult Result)
{
    /// <summary>Hash of everything that it was read from and by: the same gives the same reading.</summary>
    internal byte[] MadeFrom { get; init; } = [];

    /// <summary>The number of the exhibit in which a source file of this reading lies.</summary>
    public int ExhibitOf(string path) => Archive ?? Numbers[path];
}
