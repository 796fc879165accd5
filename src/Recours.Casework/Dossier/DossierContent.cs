using Recours.Casework.Intake;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Casework.Dossier;

/// <summary>How the state that the dossier describes stands to the last seal.</summary>
public enum SealState { Unsealed, Sealed, Followed, Changed }

/// <summary>A message with its number in its conversation, from 1.</summary>
public sealed record NumberedEntry(int Number, ChatEntry Entry);

/// <summary>One conversation: its first and last messages are printed, the middle may be left out.</summary>
/// <param name="Head">The first messages, in the order of the file.</param>
/// <param name="Tail">The last messages, when the middle is left out.</param>
/// <param name="File">The one source file of all its messages; null when there are several.</param>
/// <param name="Zone">The zone that all its times have; null when they differ or there are none.</param>
public sealed record ConversationPart(int Number, CaseReading Reading, string? Title, int Count,
    EntryTime? From, EntryTime? To, IReadOnlyList<string> Senders, string? File, string? Zone,
    IReadOnlyList<NumberedEntry> Head, IReadOnlyList<NumberedEntry> Tail)
{
    public int LeftOut => Count - Head.Count - Tail.Count;

    /// <summary>What the export is of, as people call it.</summary>
    public string ProductIn(Sentences words) => string.Join(", ", Reading.Result.Importers.Select(importer => importer.ProductIn(words)));
}

/// <summary>What the dossier's parts show, computed once.</summary>
public sealed class DossierContent
{
    private static readonly HashSet<string> Evidence = new(StringComparer.Ordinal)
        { EventNames.ExhibitAcquired, EventNames.ExhibitRepeated, EventNames.NoteWritten, EventNames.PersonDescribed };

    private readonly RemovedNames counted;
    private readonly HashSet<int> withoutHash;

    private static readonly string[] OriginKeys = ["tool", "system", "zone"];

    /// <param name="removed">How often each name was taken out, from a first drawing of the same document; null for the first.</param>
    public DossierContent(DossierInput input, RemovedNames? removed = null)
    {
        Input = input;
        Removed = removed ?? new RemovedNames();
        counted = removed is null ? Removed : new RemovedNames();
        withoutHash = input.Hidden is null ? [] : [.. input.Readings.SelectMany(reading => reading.Result.ImporterOf.Keys.Select(path => ExhibitOf(reading, path))).OfType<int>()];
        Words = Sentences.For(input.Language);
        Conversations = Cut(input.Readings);
        ConversationCount = input.Readings.Sum(reading => reading.Result.Entries.Select(entry => entry.Conversation).Distinct().Count());
        var origins = input.Entries.Where(entry => entry.Event == EventNames.ExhibitAcquired).Select(Origin).ToList();
        Origins = input.Entries.Where(entry => entry.Event == EventNames.ExhibitAcquired).ToDictionary(entry => (int)entry.Public["exhibit"]!["number"]!, Origin);
        OneOrigin = origins.Distinct().Count() == 1 ? origins[0] : null;
        AfterSeal = input.Case.Seals is [.., var seal] ? [.. input.Entries.Where(entry => entry.Index > seal.Size)] : [];
    }

    public DossierInput Input { get; }
    public CaseView Case => Input.Case;
    public Sentences Words { get; }
    public IReadOnlyList<ConversationPart> Conversations { get; }
    public int ConversationCount { get; }

    /// <summary>Tool, system and zone of the machine that took each exhibit in, by its number.</summary>
    public IReadOnlyDictionary<int, string> Origins { get; }

    public string? OneOrigin { get; }

    /// <summary>Entries of the ledger after the last seal (which is itself the entry at its size).</summary>
    public IReadOnlyList<LedgerEntry> AfterSeal { get; }

    public int EvidenceAfterSeal => AfterSeal.Count(entry => Evidence.Contains(entry.Event));

    public SealState Seal => Case.Seals.Count == 0 ? SealState.Unsealed
        : AfterSeal.Count == 0 ? SealState.Sealed
        : EvidenceAfterSeal == 0 ? SealState.Followed : SealState.Changed;

    /// <summary>What was done with the case apart from taking evidence in, in order.</summary>
    public IEnumerable<LedgerEntry> Operations => Input.Entries.Where(entry => entry.Event != EventNames.ExhibitAcquired);

    /// <summary>What was taken out, as far as the document was drawn.</summary>
    public RemovedNames Removed { get; }

    /// <summary>What puts marks in place of names in one of <see cref="Redactor.Parts"/>; null where everything is shown.</summary>
    public Redactor? In(string part) => Input.Hidden is { } names ? new Redactor(names, Words, part, counted) : null;

    /// <summary>
    /// Whether the SHA-256 of an original and the places in it are printed. Where names were taken out of a conversation, somebody who has
    /// all the rest could try names until the hash fits; the hash of the encrypted file binds it as well and tells nothing.
    /// </summary>
    public bool TellsHash(int exhibit) => !withoutHash.Contains(exhibit);

    public string Moment(DateTimeOffset at) => DossierDates.Moment(at, Words.Language);

    /// <summary>What is odd about a file or a piece of it: in the words of this document, else in those of the program.</summary>
    /// <param name="about">The file concerned, or what else the sentence of the program names.</param>
    public string Told(string prefix, string code, string about) => Explain(prefix, code) ?? Words[code, VisibleText.OneLine(about, 200)];

    /// <summary>The words of a code; null for one that has none, which is then shown as it is.</summary>
    public string? Explain(string prefix, string code) => Words[prefix + code] is var text && text != prefix + code ? text : null;

    /// <summary>The exhibit that holds a file of a reading; null when the source names none of them.</summary>
    public static int? ExhibitOf(CaseReading reading, string path) =>
        reading.Archive ?? (reading.Numbers.TryGetValue(path, out var number) ? number : null);

    /// <summary>
    /// How many of each are printed when only <paramref name="budget"/> are in all: short ones whole, long ones an equal share.
    /// </summary>
    public static int[] Shares(IReadOnlyList<int> counts, int budget)
    {
        var shares = new int[counts.Count];
        var left = counts.Count;
        foreach (var i in Enumerable.Range(0, counts.Count).OrderBy(i => counts[i]))
        {
            shares[i] = Math.Min(counts[i], budget / left);
            budget -= shares[i];
            left--;
        }

        return shares;
    }

    private static List<ConversationPart> Cut(IReadOnlyList<CaseReading> readings)
    {
        var all = readings
            .SelectMany(reading => reading.Result.Entries.GroupBy(entry => entry.Conversation).Select(group => (Reading: reading, group.Key, Entries: group.ToList())))
            .Take(DossierLimits.Conversations)
            .ToList();
        var shares = Shares([.. all.Select(part => part.Entries.Count)], DossierLimits.Messages);
        return [.. all.Select((part, i) => Part(i + 1, part.Reading, part.Key, part.Entries, shares[i]))];
    }

    private static ConversationPart Part(int number, CaseReading reading, string key, List<ChatEntry> entries, int share)
    {
        var numbered = entries.Select((entry, i) => new NumberedEntry(i + 1, entry)).ToList();
        // The end of a long conversation is where threats and demands are more likely to be: three quarters go there.
        var head = share == entries.Count ? share : share / 4;
        var times = entries.Where(entry => entry.Time is not null).Select(entry => entry.Time!.Value).ToList();
        var (files, zones) = (entries.Select(entry => entry.Source.File).Distinct().ToList(), times.Select(time => time.Zone).Distinct().ToList());
        return new ConversationPart(number, reading, reading.Result.Conversations.GetValueOrDefault(key),
            entries.Count,
            times.Count > 0 ? times.MinBy(time => time.Value) : null, times.Count > 0 ? times.MaxBy(time => time.Value) : null,
            [.. entries.Select(entry => entry.Sender).OfType<string>().Distinct().Take(DossierLimits.PerRow)],
            files.Count == 1 ? files[0] : null, zones.Count == 1 ? zones[0] : null,
            numbered[..head], numbered[(entries.Count - (share - head))..]);
    }

    private static string Origin(LedgerEntry entry) => string.Join(" · ",
        OriginKeys.Select(key => (string?)entry.Private?[key]).OfType<string>());
}
