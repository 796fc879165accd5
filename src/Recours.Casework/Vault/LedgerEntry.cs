using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>The words of the ledger: what a person did. Frozen; a change is a new version.</summary>
public static class EventNames
{
    public const string CaseOpened = "case.opened/1";
    public const string ExhibitAcquired = "exhibit.acquired/1";
    public const string ExhibitRepeated = "exhibit.repeated/1";
    public const string ExhibitRecovered = "exhibit.recovered/1";
    public const string NoteWritten = "note.written/1";
    public const string PersonDescribed = "person.described/1";
    public const string CaseSealed = "case.sealed/1";
    public const string DossierWritten = "dossier.written/1";
    public const string AnchorWished = "anchor.wished/1";
    public const string AnchorAdded = "anchor.added/1";
    public const string AnchorDropped = "anchor.dropped/1";
    public const string PassphraseChanged = "passphrase.changed/1";
    public const string KitPrinted = "kit.printed/1";
    public const string DrillPassed = "drill.passed/1";
    public const string ExhibitExamined = "exhibit.examined/1";
    public const string ExportRead = "export.read/1";
    public const string FactDeclared = "fact.declared/1";
    public const string FactWithdrawn = "fact.withdrawn/1";
    public const string FindingConfirmed = "finding.confirmed/1";
    public const string FindingRejected = "finding.rejected/1";
    public const string FindingCorrected = "finding.corrected/1";
    public const string FindingAdded = "finding.added/1";
    public const string ExhibitHashed = "exhibit.hashed/1";
    public const string LetterWritten = "letter.written/1";
    public const string HandoverWritten = "handover.written/1";

    public static IReadOnlyList<string> All { get; } =
        [CaseOpened, ExhibitAcquired, ExhibitRepeated, ExhibitRecovered, NoteWritten, PersonDescribed, CaseSealed, DossierWritten,
        AnchorWished, AnchorAdded, AnchorDropped, PassphraseChanged, KitPrinted, DrillPassed, ExhibitExamined, ExportRead,
        FactDeclared, FactWithdrawn, LetterWritten, HandoverWritten, FindingConfirmed, FindingRejected, FindingCorrected, FindingAdded, ExhibitHashed];
}

/// <summary>
/// One entry: a public part in the log, and a private part that the public one commits to with
/// SHA-256(salt ‖ canonical private JSON), so that entries can be handed over one by one.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Bytes of the random salt before the private JSON.</summary>
    public const int SaltLength = 32;

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    // A long log is opened without making objects of entries that nobody asks for.
    private JsonObject? loadedPublic;
    private JsonObject? loadedPrivate;

    /// <summary>An entry that was read before.</summary>
    internal LedgerEntry(long index, string name, DateTimeOffset at, ReadOnlyMemory<byte> stored, ReadOnlyMemory<byte> saltAndPrivate) =>
        (Index, Event, At, Stored, SaltAndPrivate) = (index, name, at, stored, saltAndPrivate);

    /// <summary>An entry that stands in no log: for examples.</summary>
    public LedgerEntry(long index, string name, DateTimeOffset at, JsonObject publicPart, JsonObject? privatePart)
        : this(index, name, at, CanonicalJson.Write(publicPart), privatePart is null ? default : (byte[])[.. new byte[SaltLength], .. CanonicalJson.Write(privatePart)])
    {
    }

    public long Index { get; init; }
    public string Event { get; }
    public DateTimeOffset At { get; }
    public JsonObject Public => loadedPublic ??= Load(Stored.Span, "entry.not-an-object");
    public JsonObject? Private => SaltAndPrivate.IsEmpty ? null : loadedPrivate ??= Load(SaltAndPrivate.Span[SaltLength..], "private.malformed");

    /// <summary>The public part as it stands in the log.</summary>
    internal ReadOnlyMemory<byte> Stored { get; }

    /// <summary>Salt and private JSON; empty while it is not there.</summary>
    internal ReadOnlyMemory<byte> SaltAndPrivate { get; private init; }

    /// <summary>Whether a group of entries begins here: then <c>private</c> is the SHA-256 of the age file with the private parts of all of them.</summary>
    public bool BeginsGroup => Public.ContainsKey("private");

    /// <summary>Numbers of the exhibits that the entry is about; empty while its private part is not there.</summary>
    public IReadOnlyList<long> Exhibits => Private?["numbers"] is JsonArray numbers ? [.. numbers.Select(number => (long)number!)]
        : Private?["number"] is { } number ? [(long)number]
        : (Public["exhibit"] as JsonObject)?["number"] is { } taken ? [(long)taken] : [];

    public static string FormatTime(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads the stored bytes of a public part. Throws <see cref="FormatException"/> for anything that no version of this program writes.</summary>
    public static LedgerEntry Parse(long index, ReadOnlyMemory<byte> stored)
    {
        var read = Load(stored.Span, "entry.not-an-object");
        try
        {
            // A verifier never skips what it does not know.
            var name = (string?)read["event"] ?? throw new FormatException("entry.no-event");
            var known = EventNames.All.FirstOrDefault(one => one == name) ?? throw new FormatException("entry.unknown-event");
            return new LedgerEntry(index, known, Time((string?)read["at"] ?? ""), stored, default) { loadedPublic = read };
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new FormatException("entry.malformed", e);
        }
    }

    /// <summary>This entry with its private part, from salt and JSON. Throws <see cref="FormatException"/>.</summary>
    public LedgerEntry With(ReadOnlyMemory<byte> saltAndJson)
    {
        var whole = this with { SaltAndPrivate = saltAndJson, loadedPrivate = null };
        _ = whole.Private;
        return whole;
    }

    /// <summary>The exhibit that an <see cref="EventNames.ExhibitAcquired"/> records.</summary>
    internal Exhibit Exhibit()
    {
        var (blob, hidden) = ((JsonObject)Public["exhibit"]!, Private!);
        return new Exhibit((int)blob["number"]!, (string?)hidden["name"] ?? "", (string?)hidden["path"] ?? "", (long)hidden["size"]!, Hash32.FromHex((string)hidden["sha256"]!), Hash32.FromHex((string)blob["sha256"]!),
            (long)blob["size"]!, At, (string?)hidden["from"], (string?)hidden["batch"], 1);
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static JsonObject Load(ReadOnlySpan<byte> json, string code)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Strict) as JsonObject ?? throw new FormatException(code);
        }
        catch (JsonException e)
        {
            throw new FormatException(code == "private.malformed" ? code : "entry.malformed", e);
        }
    }

    /// <summary>The commitment to a private part.</summary>
    public static Hash32 Commit(ReadOnlySpan<byte> saltAndJson) => Hash32.Of(saltAndJson);

    /// <summary>Salt and JSON in the order in which they are committed to and encrypted.</summary>
    public static byte[] SaltAndJson(JsonObject privatePart, RandomNumberGenerator random)
    {
        var json = CanonicalJson.Write(privatePart);
        var bytes = new byte[SaltLength + json.Length];
        random.GetBytes(bytes, 0, SaltLength);
        json.CopyTo(bytes, SaltLength);
        return bytes;
    }
}
