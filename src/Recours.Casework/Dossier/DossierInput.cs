using Recours.Casework.Intake;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;

namespace Recours.Casework.Dossier;

/// <summary>Everything a dossier is made of. The same values give the same bytes.</summary>
/// <param name="Entries">The decrypted ledger that <paramref name="Case"/> was folded from.</param>
/// <param name="Language">fr, en, ar or es.</param>
/// <param name="MadeAt">When the dossier is made, by the clock of the machine.</param>
/// <param name="Tool">Name and version of the program.</param>
public sealed record DossierInput(
    CaseView Case,
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyList<CaseReading> Readings,
    string Language,
    DateTimeOffset MadeAt,
    string Tool)
{
    /// <summary>Names that are taken out; null for a dossier that shows everything.</summary>
    public HiddenNames? Hidden { get; init; }

    /// <summary>Copies of pictures that go along in place of the originals.</summary>
    public IReadOnlyList<CoveredCopy> Covered { get; init; } = [];

    /// <summary>Whether anything was taken out: the document then says so on its first page.</summary>
    public bool IsRedacted => Hidden is not null || Covered.Count > 0;
}

/// <summary>
/// What is known of the person who reports. Keys are stored in the ledger (<c>person.described/1</c>); labels stand in
/// <c>Words/*/dossier.json</c> as <c>dossier.person.KEY</c> for those of the form.
/// </summary>
public static class PersonKeys
{
    /// <summary>In one sentence, what the report is about; printed as the dossier's first sentence.</summary>
    public const string Matter = "matter";

    /// <summary>In the order of the form. All are printed; what is missing is a line to fill in by hand.</summary>
    public static IReadOnlyList<string> Form { get; } =
        ["name", "birth-date", "birth-place", "nationality", "id-document", "occupation", "address", "phone", "email"];

    public static IReadOnlyList<string> All { get; } = [.. Form, Matter];
}

/// <summary>
/// Bounds of a dossier. An export may hold a million messages; a document that nobody can print or read helps nobody.
/// What is over a bound is counted, and the dossier says where it is.
/// </summary>
public static class DossierLimits
{
    /// <summary>Messages printed in all.</summary>
    public const int Messages = 6_000;

    /// <summary>Conversations printed.</summary>
    public const int Conversations = 300;

    /// <summary>UTF-16 units of one message or note.</summary>
    public const int Text = 20_000;

    /// <summary>UTF-16 units of a name, an identifier, a path.</summary>
    public const int Name = 300;

    /// <summary>Participants, irregularities, pieces not understood, operations: rows of each list.</summary>
    public const int Rows = 200;

    /// <summary>Media, reactions, identifiers of one row.</summary>
    public const int PerRow = 50;
}
