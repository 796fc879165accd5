using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Casework.Guidance.Letters;

/// <summary>What the letters show, computed once from the case.</summary>
public sealed class LetterContent
{
    private readonly DeclaredFact? triage;

    /// <param name="read">The payment that the letter is about, where it was read and not declared.</param>
    public LetterContent(LetterInput input, DeclaredFact? subject, SeenPayment? read = null)
    {
        (Input, Subject, Read, W) = (input, subject, read, Sentences.For(input.Language));
        triage = Last(DeclaredKind.Triage);
        Today = DateOnly.FromDateTime(input.MadeAt.UtcDateTime);
        Talks = LetterTalks.Of(input);
    }

    public LetterInput Input { get; }

    /// <summary>The declared fact that the letter is about.</summary>
    public DeclaredFact? Subject { get; }

    /// <summary>The payment that the letter is about, as it was read.</summary>
    public SeenPayment? Read { get; }

    public Sentences W { get; }
    public DateOnly Today { get; }
    public IReadOnlyList<(LetterTalk Talk, IReadOnlyList<LetterRow> Account)> Talks { get; }

    /// <summary>Beside what was read and is not confirmed.</summary>
    public string Mark => W["letter.check.mark"];

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

    public PaymentMeans? Means(DeclaredFact? payment, SeenPayment? read = null) => (payment?["means"] ?? read?.Means) is { } id ? Input.Guides.Payments.GetValueOrDefault(id) : null;

    public string? MeansName(DeclaredFact? payment, SeenPayment? read = null) => Means(payment, read)?.Name ?? payment?["means"] ?? read?.Means;

    public string? PlatformName(string? id) => id is null ? null : Input.Guides.Platforms.GetValueOrDefault(id)?.Name ?? id;

    public string? CountryName(string? code) => code is null ? null : Input.Guides.Countries.GetValueOrDefault(code)?.Name.In(W.Language) ?? code;

    /// <summary>Rows of a payment: what the person declared; what is missing there is taken from what was read, and marked until it is confirmed.</summary>
    public IReadOnlyList<LetterRow> PaymentRows(DeclaredFact? payment, SeenPayment? read = null)
    {
        read ??= payment is null ? null : Input.Seen.Payments.FirstOrDefault(one => LetterRead.IsSame(payment, one));
        var amount = payment?["amount"] is { } declared ? $"{declared} {payment["currency"]}".TrimEnd() : null;
        var (found, isRead) = (LetterRead.Of(payment, read, Input.Seen, Means(payment, read)), read is { IsConfirmed: false });
        LetterRow Row(string key, string? said, string? seen, bool check, bool ltr = false) => new(W["letter.row." + key], said ?? seen, ltr, said is null && seen is not null && check ? Mark : null);
        return
        [
            Row("means", payment is null ? null : MeansName(payment), MeansName(payment, read), isRead),
            Row("reference", payment?["reference"], found.Reference?.Value, found.Reference is { IsConfirmed: false }, ltr: true),
            Row("amount", amount, read?.Amount is { } sum ? $"{sum.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture)} {read.Currency}".TrimEnd() : null, isRead, ltr: true),
            Row("sent", Time(payment?["sent"]), read?.Time is { } time ? LetterTalks.InWords(time, W.Language) : null, isRead),
            Row("payee", payment?["payee"], found.Payee?.Value, found.Payee is { IsConfirmed: false }),
            Row("payee-country", CountryName(payment?["payee-country"]), CountryName(read?.PayeeCountry), isRead),
            Row("payee-account", payment?["payee-account"], found.Account?.Value, found.Account is { IsConfirmed: false }, ltr: true),
            Row("place", payment?["place"], null, check: false),
        ];
    }

    /// <summary>Rows of an account; with blanks only where a hand should fill them in.</summary>
    public IReadOnlyList<LetterRow> AccountRows(DeclaredFact? account, bool withBlanks = true)
    {
        // What the person did not write of the other side's account is taken from what was read of it.
        LetterRow Row(string key) => account?[key] is { } said ? new(W["letter.row." + key], said, Ltr: true)
            : account is not null && account["whose"] != "mine" && LetterRead.OnPlatform(Input.Seen, account["platform"], key) is { } read ? new(W["letter.row." + key], read.Value, Ltr: true, read.IsConfirmed ? null : Mark)
            : new(W["letter.row." + key], null, Ltr: true);
        LetterRow[] rows =
        [
            new(W["letter.row.platform"], PlatformName(account?["platform"])),
            Row("handle"), Row("url"), Row("user-id"), Row("phone"),
        ];
        return withBlanks ? [.. rows.Take(4)] : [.. rows.Where(row => row.Value is not null)];
    }

    private IReadOnlyList<DeclaredFact> TheirAccounts => [.. Of(DeclaredKind.Account).Where(account => account["whose"] != "mine")];

    /// <summary>The other side's accounts: those declared, then what else was read of them; where nothing was read, those of the conversations.</summary>
    public IReadOnlyList<IReadOnlyList<LetterRow>> Accounts
    {
        get
        {
            var declared = TheirAccounts.Select(account => AccountRows(account, withBlanks: false)).Where(rows => rows.Count > 1).ToList();
            var more = LetterRead.Beyond(Input.Seen, TheirAccounts, Of(DeclaredKind.Payment)).GroupBy(one => one.Provider, StringComparer.Ordinal)
                .Select(group => (IReadOnlyList<LetterRow>)[new(W[Input.Guides.Platforms.ContainsKey(group.Key) ? "letter.row.platform" : "letter.row.provider"], ProviderName(group.Key)), .. group.Select(one => new LetterRow(W["letter.row." + one.Kind], one.Value.Value, one.Kind != "payee", one.Value.IsConfirmed ? null : Mark))]);
            List<IReadOnlyList<LetterRow>> all = [.. declared, .. more];
            return all.Count > 0 ? all : [.. Talks.Select(talk => talk.Account).Where(rows => rows.Count > 1)];
        }
    }

    /// <summary>Payments for a list: those declared, then those that were read and not declared.</summary>
    public IReadOnlyList<IReadOnlyList<LetterRow>> Payments
    {
        get
        {
            var declared = Of(DeclaredKind.Payment);
            var isDenied = triage?["paid"] == "no";
            return [.. declared.Select(payment => PaymentRows(payment)),
                .. Input.Seen.Payments.Where(read => !declared.Any(fact => LetterRead.IsSame(fact, read)) && (read.IsConfirmed || !isDenied)).Select(read => PaymentRows(null, read))];
        }
    }

    /// <summary>Who holds data: a platform by its name, others by what they are; null where that is not known.</summary>
    private string? ProviderName(string provider) => provider.Length == 0 ? null : Input.Guides.Platforms.GetValueOrDefault(provider)?.Name ?? W["letter.provider." + provider];

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
            var accounts = TheirAccounts.Where(account => account["platform"] is not null)
                .Select(account => Keep(account["platform"]!, Ids(AccountRows(account, withBlanks: false).Skip(1).Select(row => row.Value)), AccountRows(account, withBlanks: false).Any(row => row.Check)));
            var read = LetterRead.Beyond(Input.Seen, TheirAccounts, Of(DeclaredKind.Payment)).GroupBy(one => one.Provider, StringComparer.Ordinal).Where(group => group.Key.Length > 0)
                .Select(group => Keep(group.Key, Ids(group.Select(one => one.Value.Value)), group.Any(one => !one.Value.IsConfirmed)));
            var payments = Of(DeclaredKind.Payment).Select(payment =>
                new LetterKeep("letter.complaint.preserve.payment", MeansName(payment) ?? "", Ids([payment["reference"], payment["payee"], payment["payee-account"]]), null));
            List<LetterKeep> all = [.. accounts, .. read, .. payments];
            return all.Count > 0 ? all : [.. Talks.Where(talk => talk.Account[0].Value is not null).Select(talk => new LetterKeep("letter.complaint.preserve.account", talk.Account[0].Value!, Ids(talk.Account.Skip(1).Select(row => row.Value)), null))];
        }
    }

    private LetterKeep Keep(string provider, IReadOnlyList<string> ids, bool check) =>
        new(provider switch { "phone" => "letter.complaint.preserve.phone", "bank" or "coin" or "payment" => "letter.complaint.preserve.payment", _ => "letter.complaint.preserve.account" }, ProviderName(provider) ?? provider, ids,
            Input.Guides.Platforms.GetValueOrDefault(provider)?.LawEnforcement is { } portal && portal.IsShown(Today) && portal["portal"] is not null ? portal : null, check);

    /// <summary>Laws of the country that its guide may show today.</summary>
    public IReadOnlyList<Fact> Offences => [.. (Country?.Offences ?? []).Where(fact => fact.IsShown(Today) && fact.Text("article")?.In(W.Language) is not null && (IsMinor || fact["for"] != "minor") && fact.Text("what")?.In(W.Language) is not null)];

    /// <summary>Whether the sentence about preserving data still has a checked source.</summary>
    public bool MayAskToPreserve => Input.Guides.Rules?.Facts("clocks").FirstOrDefault(rule => rule["id"] == "preservation")?.IsShown(Today) == true;

    /// <summary>A declared time in words: its day, and with an hour the zone in which it was declared. Null for none.</summary>
    public string? Time(string? stored) => stored is null || !DeclaredTime.TryParse(stored, out var time) ? null : LetterTalks.InWords(time.DateTime, stored.Contains('T', StringComparison.Ordinal) ? time.Offset : null, W.Language);

    private static List<string> Ids(IEnumerable<string?> ids) => [.. ids.OfType<string>()];
}
