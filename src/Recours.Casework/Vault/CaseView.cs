using System.Text.Json.Nodes;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>One preserved original. <paramref name="Size"/> in bytes.</summary>
/// <param name="Hash">Of the original bytes.</param>
/// <param name="CiphertextHash">Of the age file that holds it, and its name.</param>
/// <param name="AcquiredAt">UTC, by the clock of the machine that took it in.</param>
public sealed record Exhibit(int Number, string Name, string Path, long Size, Hash32 Hash, Hash32 CiphertextHash,
    long CiphertextSize, DateTimeOffset AcquiredAt, string? From, string? Batch, int TimesSeen)
{
    /// <summary>Of the original bytes, in lower-case hex; made when it is asked for, as a long case has a hundred thousand exhibits.</summary>
    public string Sha256 => Hash.ToString();

    /// <summary>Of the age file that holds it, in lower-case hex.</summary>
    public string CiphertextSha256 => CiphertextHash.ToString();
}

/// <summary>
/// An exhibit as it came in: its path with <c>/</c> inside what was given (<paramref name="Batch"/> names that folder or drop).
/// The same bytes may come in several times.
/// </summary>
public sealed record Appearance(string? Batch, string Path, int Number);

/// <summary>A part of the written account, in the person's own words.</summary>
public sealed record Note(DateTimeOffset WrittenAt, string Text);

/// <summary>A state of the case that was sealed: all entries before <paramref name="Size"/>.</summary>
public sealed record SealedState(DateTimeOffset At, long Size, string Root);

/// <summary>The facts of a case, folded from its ledger. Everything on screen comes from here and from the exhibits.</summary>
public sealed record CaseView(
    DateTimeOffset OpenedAt,
    string Language,
    string? Country,
    IReadOnlyList<Exhibit> Exhibits,
    IReadOnlyList<Appearance> Appearances,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<SealedState> Seals,
    IReadOnlyDictionary<string, string> Person,
    long LogSize,
    string LogRoot,
    string LogKey)
{
    /// <summary>What outsiders have seen of the ledger, in the order in which it was recorded.</summary>
    public IReadOnlyList<Anchor> Anchors { get; private init; } = [];

    /// <summary>Addresses of authorities that were asked for a timestamp and have given none yet.</summary>
    public IReadOnlyList<string> Waiting { get; private init; } = [];

    /// <summary>When the recovery sheet was last made, and when it was last shown to open the case; null for never.</summary>
    public DateTimeOffset? KitPrintedAt { get; private init; }

    /// <inheritdoc cref="KitPrintedAt"/>
    public DateTimeOffset? DrillPassedAt { get; private init; }

    /// <summary>Exhibits that carry proof of their own, and what came of it, in the order examined; the last one of an exhibit counts.</summary>
    public IReadOnlyList<OwnProof> OwnProofs { get; init; } = [];

    /// <summary>How the sources of conversations were used up when they were read, the last record for the same exhibits.</summary>
    public IReadOnlyList<RecordedReading> Readings { get; init; } = [];

    /// <summary>Files that stay where they are; only what they hash to is in the case.</summary>
    public IReadOnlyList<HashedFile> Hashed { get; init; } = [];

    /// <summary>The person says that they were under 18 in the image: no image is then copied, stored, shown or sent.</summary>
    public bool IsYoung => Declared.Any(fact => fact.Kind == "triage" && fact["age-then"] == "under-18");

    /// <summary>What the person declared, without what was taken back.</summary>
    public IReadOnlyList<DeclaredFact> Declared { get; init; } = [];

    /// <summary>What the person decided about findings, in the order in which each was first decided.</summary>
    public IReadOnlyList<FindingDecision> Decisions { get; init; } = [];

    /// <summary>Whether nothing was added to the evidence, the account or the person since the last seal.</summary>
    public bool IsSealed { get; private init; }

    /// <summary>Folds decrypted entries. Throws <see cref="FormatException"/> for an entry without its private part.</summary>
    public static CaseView Fold(IReadOnlyList<LedgerEntry> entries, string root, string key)
    {
        var exhibits = new List<Exhibit>();
        foreach (var entry in entries)
        {
            Take(exhibits, entry);
        }

        return Fold(entries, exhibits, root, key);
    }

    /// <summary>Adds to the exhibits what an entry says of them.</summary>
    internal static void Take(List<Exhibit> exhibits, LedgerEntry entry)
    {
        if (entry.Event == EventNames.ExhibitAcquired)
        {
            exhibits.Add(entry.Exhibit());
        }
        else if (entry.Event == EventNames.ExhibitRepeated)
        {
            var number = (int)entry.Private!["number"]!;
            exhibits[number - 1] = exhibits[number - 1] with { TimesSeen = exhibits[number - 1].TimesSeen + 1 };
        }
    }

    /// <summary>The same, with the exhibits that the entries give (<see cref="Take"/>).</summary>
    internal static CaseView Fold(IReadOnlyList<LedgerEntry> entries, IReadOnlyList<Exhibit> exhibits, string root, string key)
    {
        var acquired = 0;
        var appearances = new List<Appearance>();
        var notes = new List<Note>();
        var seals = new List<SealedState>();
        var person = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (opened, language, country) = (DateTimeOffset.MinValue, "fr", (string?)null);
        var isSealed = false;
        foreach (var entry in entries)
        {
            isSealed = entry.Event == EventNames.CaseSealed || (isSealed && entry.Event is (EventNames.ExhibitRecovered or EventNames.DossierWritten
                or EventNames.AnchorWished or EventNames.AnchorAdded or EventNames.AnchorDropped
                or EventNames.PassphraseChanged or EventNames.KitPrinted or EventNames.DrillPassed or EventNames.LetterWritten
                or EventNames.HandoverWritten));
            if (entry.SaltAndPrivate.IsEmpty)
            {
                throw new FormatException("private.missing");
            }

            switch (entry.Event)
            {
                case EventNames.CaseOpened:
                    opened = entry.At;
                    language = Text(entry.Private!, "language") ?? "fr";
                    country = Text(entry.Private!, "country");
                    break;
                case EventNames.ExhibitAcquired:
                    var exhibit = exhibits[acquired++];
                    appearances.Add(new Appearance(exhibit.Batch, exhibit.Path, exhibit.Number));
                    break;
                case EventNames.ExhibitRepeated:
                    var hidden = entry.Private!;
                    appearances.Add(new Appearance(Text(hidden, "batch"), Text(hidden, "path") ?? "", (int)hidden["number"]!));
                    break;
                case EventNames.NoteWritten:
                    notes.Add(new Note(entry.At, Text(entry.Private!, "text") ?? ""));
                    break;
                case EventNames.PersonDescribed:
                    foreach (var (name, value) in entry.Private!)
                    {
                        person[name] = (string)value!;
                    }

                    break;
                case EventNames.CaseSealed:
                    seals.Add(new SealedState(entry.At, (long)entry.Public["sealed"]!["size"]!, (string)entry.Public["sealed"]!["root"]!));
                    break;
            }
        }

        return new CaseView(opened, language, country, exhibits, appearances, notes, seals, person, entries.Count, root, key)
        {
            IsSealed = isSealed,
            Anchors = Anchor.Fold(entries),
            Waiting = Anchor.Waiting(entries),
            KitPrintedAt = entries.LastOrDefault(entry => entry.Event == EventNames.KitPrinted)?.At,
            DrillPassedAt = entries.LastOrDefault(entry => entry.Event == EventNames.DrillPassed)?.At,
            OwnProofs = OwnProof.Fold(entries),
            Readings = RecordedReading.Fold(entries),

            Declared = DeclaredFact.Fold(entries),
            Decisions = FindingDecision.Fold(entries),
            Hashed = HashedFile.Fold(entries),
        };
    }

    private static string? Text(JsonObject value, string key) => (string?)value[key];
}
