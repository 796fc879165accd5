using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Casework.Guidance.Letters;

/// <summary>What the letters show, computed once from the case.</summary>
public sealed class LetterContent
{
    private readonly DeclaredFact? triage;

    public LetterContent(LetterInput input, DeclaredFact? subject)
    {
        (Input, Subject, W) = (input, subject, Sentences.For(input.Language));
        triage = Last(DeclaredKind.Triage);
        Today = DateOnly.FromDateTime(input.MadeAt.UtcDateTime);
        Talks = LetterTalks.Of(input);
    }

    public LetterInput Input { get; }

    /// <summary>The declared fact that the letter is about.</summary>
    public DeclaredFact? Subject { get; }

    public Sentences W { get; }
    public DateOnly Today { get; }
    public IReadOnlyList<(LetterTalk Talk, IReadOnlyList<LetterRow> Account)> Talks { get; }

    /// <summary>Under 18 in the images: no image is enclosed or kept, and no name is needed for a removal.</summary>
    public bool IsMinor => triage?["age-then"] == "under-18";

    public bool IsKnownPerson => triage?["known-person"] == "yes";

    public string? CountryCode => triage?["country"] ?? Input.Case.Country?.ToUpperInvariant();

    public Country? Country => CountryCode is { } code ? Input.Guides.Countries.GetValueOrDefault(code) : null;

    public IReadOnlyList<DeclaredFact> Of(string kind) => [.. Input.Case.Declared.Where(fact => fact.Kind == kind)];

    private DeclaredFact? Last(string kind) => Input.Case.Declared.LastOrDefault(fact => fact.Kind == kind);

    public string? Person(string key) => Input.Case.Person.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    public IReadOnlyList<LetterRow> Sender =>
    [
        new(W["letter.name"], Person("name")), new(W["letter.address"], Person("address")),
        new(W["letter.phone"], Person("phone"), Ltr: true), new(W["letter.email"], Person("email"), Ltr: true),
    ];

    /// <summary>A declared report to the police, and lines to fill in when there is none yet.</summary>
    public IReadOnlyList<LetterRow> Reported =>
    [
        new(W["letter.reported"], Time(Last(DeclaredKind.Report)?["filed"])), new(W["letter.report-number"], Last(DeclaredKind.Report)?["number"], Ltr: true),
    ];

    public PaymentMeans? Means(DeclaredFact? payment) => payment?["means"] is { } id ? Input.Guides.Payments.GetValueOrDefault(id) : null;

    public string? MeansName(DeclaredFact? payment) => Means(payment)?.Name ?? payment?["means"];

    public string? PlatformName(string? id) => id is null ? null : Input.Guides.Platforms.GetValueOrDefault(id)?.Name ?? id;

    public string? CountryName(string? code) => code is null ? null : Input.Guides.Countries.GetValueOrDefault(code)?.Name.In(W.Language) ?? code;

    public IReadOnlyList<LetterRow> PaymentRows(DeclaredFact? payment) =>
    [
        new(W["letter.row.means"], MeansName(payment)),
        new(W["letter.row.reference"], payment?["reference"], Ltr: true),
        new(W["letter.row.amount"], payment?["amount"] is { } amount ? $"{amount} {payment["currency"]}".TrimEnd() : null, Ltr: true),
        new(W["letter.row.sent"], Time(payment?["sent"])),
        new(W["letter.row.payee"], payment?["payee"]),
        new(W["letter.row.payee-country"], CountryName(payment?["payee-country"])),
        new(W["letter.row.payee-account"], payment?["payee-account"], Ltr: true),
        new(W["letter.row.place"], payment?["place"]),
    ];

    /// <summary>Rows of an account; with blanks only where a hand should fill them in.</summary>
    public IReadOnlyList<LetterRow> AccountRows(DeclaredFact? account, bool withBlanks = true)
    {
        LetterRow[] rows =
        [
            new(W["letter.row.platform"], PlatformName(account?["platform"])),
            new(W["letter.row.handle"], account?["handle"], Ltr: true),
            new(W["letter.row.url"], account?["url"], Ltr: true),
            new(W["letter.row.user-id"], account?["user-id"], Ltr: true),
            new(W["letter.row.phone"], account?["phone"], Ltr: true),
        ];
        return withBlanks ? [.. rows.Take(4)] : [.. rows.Where(row => row.Value is not null)];
    }

    /// <summary>The other side's accounts: those declared; else those of the conversations with the blackmailer.</summary>
    public IReadOnlyList<IReadOnlyList<LetterRow>> Accounts =>
        Of(DeclaredKind.Account).Where(account => account["whose"] != "mine").Select(account => AccountRows(account, withBlanks: false)).Where(rows => rows.Count > 1).ToList() is { Count: > 0 } declared
            ? declared : [.. Talks.Select(talk => talk.Account).Where(rows => rows.Count > 1)];

    public IReadOnlyList<LetterRow> PublicationRows(DeclaredFact? publication) =>
    [
        new(W["letter.row.url"], publication?["url"], Ltr: true),
        new(W["letter.row.platform"], PlatformName(publication?["platform"])),
        new(W["letter.row.seen"], Time(publication?["seen"])),
    ];

    /// <summary>What providers are asked to keep, account by account and payment by payment.</summary>
    public IReadOnlyList<LetterKeep> ToKeep
    {
        get
        {
            var accounts = Of(DeclaredKind.Account).Where(account => account["whose"] != "mine" && account["platform"] is not null)
                .Select(account => Keep(account["platform"]!, Ids(account["handle"], account["url"], account["user-id"], account["phone"]))).ToList();
            var payments = Of(DeclaredKind.Payment).Select(payment =>
                new LetterKeep("letter.complaint.preserve.payment", MeansName(payment) ?? "", Ids(payment["reference"], payment["payee"], payment["payee-account"]), null));
            return [.. accounts.Count > 0 ? accounts : Talks.Select(talk => new LetterKeep("letter.complaint.preserve.account", talk.Talk.Platform, string.Join(" · ", talk.Account.Skip(1).Select(row => row.Value)), null)), .. payments];
        }
    }

    private LetterKeep Keep(string platform, string ids) =>
        new("letter.complaint.preserve.account", PlatformName(platform)!, ids, Input.Guides.Platforms.GetValueOrDefault(platform)?.LawEnforcement is { } portal && portal.IsShown(Today) && portal["portal"] is not null ? portal : null);

    /// <summary>Laws of the country that its guide may show today.</summary>
    public IReadOnlyList<Fact> Offences => [.. (Country?.Offences ?? []).Where(fact => fact.IsShown(Today) && fact["article"] is not null && (IsMinor || fact["for"] != "minor") && fact.Text("what")?.In(W.Language) is not null)];

    /// <summary>Whether the sentence about preserving data still has a checked source.</summary>
    public bool MayAskToPreserve => Input.Guides.Rules?.Facts("clocks").FirstOrDefault(rule => rule["id"] == "preservation")?.IsShown(Today) == true;

    /// <summary>A declared time in words: its day, and with an hour the zone in which it was declared. Null for none.</summary>
    public string? Time(string? stored) => stored is null || !DeclaredTime.TryParse(stored, out var time) ? null : LetterTalks.InWords(time.DateTime, stored.Contains('T', StringComparison.Ordinal) ? time.Offset : null, W.Language);

    private static string Ids(params string?[] ids) => string.Join(" · ", ids.OfType<string>());
}
