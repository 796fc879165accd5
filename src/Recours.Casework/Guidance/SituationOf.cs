using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>The situation of a case: what the person declared, and what can be read so that nobody needs to ask.</summary>
public static class SituationOf
{
    /// <summary>The platform of an importer, where the names differ.</summary>
    private static readonly Dictionary<string, string> Importers = new(StringComparer.Ordinal)
    {
        ["whatsapp-db"] = "whatsapp",
        ["instagram-html"] = "instagram",
        ["messenger-html"] = "messenger",
        ["telegram-html"] = "telegram",
        ["skype"] = "skype_teams",
        ["google-chat"] = "google",
        ["hinge"] = "tinder",
        ["tinder-db"] = "tinder",
        ["signal-text"] = "signal",
        ["signal-db"] = "signal",
        ["whatsapp-ios"] = "whatsapp",
    };

    /// <summary>What no platform stands behind, or none that can be told: a mail, a telephone's own messages, pictures, an unknown program.</summary>
    private static readonly HashSet<string> NoPlatforms = new(StringComparer.Ordinal) { "email", "sms-backup-restore", "imessage", "google-voice", "generic", Intake.Screens.Screenshots.Id };

    /// <summary>The id of the platform that an importer reads; null where none can be told.</summary>
    public static string? PlatformOf(string importer) => NoPlatforms.Contains(importer) ? null : Importers.GetValueOrDefault(importer, importer);

    /// <summary>What people call a platform, also one that has no guide.</summary>
    public static string NameOf(string platform, Guides guides)
    {
        ArgumentNullException.ThrowIfNull(guides);
        return guides.Platforms.GetValueOrDefault(platform)?.Name ?? Intake.Importers.All.FirstOrDefault(one => one.Card.Id == platform)?.Card.Product ?? platform;
    }

    /// <summary>Names of files that hold text and no image, unless one is written into it.</summary>
    private static readonly HashSet<string> TextFiles = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".csv", ".json", ".xml", ".md", ".vcf", ".ics", ".log" };

    /// <summary>Where the person is, as they say; null while nobody said.</summary>
    public static string? CountryOf(CaseView view) => Of(view, DeclaredKind.Triage).LastOrDefault()?["country"] ?? view.Country?.ToUpperInvariant();

    /// <param name="zone">Of the place where the person is: times of a conversation that names no zone are read in it.</param>
    public static Situation Case(CaseView view, IReadOnlyList<CaseReading> readings, Seen seen, TimeSpan zone)
    {
        var triage = Of(view, DeclaredKind.Triage).LastOrDefault();
        var payments = Payments(view, seen, triage, zone);
        var publications = Of(view, DeclaredKind.Publication).Select(PublicationOf).ToList();
        var theirs = triage?["their-country"] ?? Of(view, DeclaredKind.Payment).Select(fact => fact["payee-country"]).OfType<string>().LastOrDefault()
            ?? seen.Countries.FirstOrDefault(country => country.From.IsConfirmed)?.Code;
        return new Situation(view.OpenedAt)
        {
            Danger = triage?["danger"] switch { "none" => Danger.None, "thoughts" => Danger.Thoughts, "now" => Danger.Now, _ => Danger.Unknown },
            AgeThen = triage?["age-then"] switch { "under-18" => AgeThen.Under18, "18-or-over" => AgeThen.Adult, _ => AgeThen.Unknown },
            Kind = triage?["kind"] switch { "mail" => CaseKind.Mail, "conversation" => CaseKind.Conversation, _ => KindRead(readings, seen) },
            Paid = payments.Any(payment => payment.Seen?.IsConfirmed != false) ? Answer.Yes : AnswerOf(triage?["paid"]),
            Published = publications.Count > 0 || seen.PublicationSaid?.IsConfirmed == true ? Answer.Yes : AnswerOf(triage?["published"]),
            KnownPerson = AnswerOf(triage?["known-person"]),
            Country = CountryOf(view),
            TheirCountry = theirs,
            Seen = Open(seen, triage, theirs),
            Platforms = Platforms(view, readings, triage, seen),
            Payments = payments,
            Publications = publications,
            Reports = [.. Of(view, DeclaredKind.Report).Select(fact => new ReportState(fact["channel"], fact["country"], Time(fact["filed"])))],
            ContactCut = Of(view, DeclaredKind.ContactCut).Any(),
            Told = Of(view, DeclaredKind.Told).Any(),
            LastCheckIn = Of(view, DeclaredKind.CheckIn).Select(fact => Time(fact["at"]) ?? fact.At).Cast<DateTimeOffset?>().Max(),
            HasAccount = view.Notes.Count > 0,
            KeptImages = view.IsYoung ? view.Exhibits.Count(exhibit => !TextFiles.Contains(Path.GetExtension(exhibit.Name))) : 0,
            Mails = [.. readings.Where(reading => reading.Result.Importers.Any(importer => importer.Id == "email")).SelectMany(NumbersOf).Distinct().Order()],
            Sealed = view.IsSealed,
            Timestamped = view.Anchors.Where(anchor => anchor.Kind == AnchorKinds.Timestamp).Select(anchor => (DateTimeOffset?)anchor.Time).Max(),
            Answered = Unknown(view, triage),
            Done = Of(view, DeclaredKind.Done).Select(fact => fact["step"]).OfType<string>().ToHashSet(StringComparer.Ordinal),
            Later = Of(view, DeclaredKind.Later).Where(fact => fact["step"] is not null).GroupBy(fact => fact["step"]!, StringComparer.Ordinal)
                .Select(group => (group.Key, Until: Time(group.Last()["until"]))).Where(pair => pair.Until is not null).ToDictionary(pair => pair.Key, pair => pair.Until!.Value, StringComparer.Ordinal),
        };
    }

    /// <summary>A conversation in the case is one; a mail alone is left to the findings, or to the person.</summary>
    private static CaseKind KindRead(IReadOnlyList<CaseReading> readings, Seen seen) =>
        seen.Kind != CaseKind.Unknown ? seen.Kind
        : readings.SelectMany(reading => reading.Result.Importers).Any(importer => importer.Id != "email") ? CaseKind.Conversation : CaseKind.Unknown;

    /// <summary>What is still open: not what the person answered otherwise, nor what is a fact by now.</summary>
    private static Seen Open(Seen seen, DeclaredFact? triage, string? theirs) => seen with
    {
        Countries = [.. seen.Countries.Where(country => country.Code != theirs && (triage?["their-country"] is null || country.From.IsConfirmed))],
        PublicationSaid = triage?["published"] is null or "unknown" && seen.PublicationSaid?.IsConfirmed != true ? seen.PublicationSaid : null,
        KnownPerson = seen.KnownPerson && triage?["known-person"] is null,
        Reasons = triage?["kind"] is null ? seen.Reasons : [],
    };

    private static IEnumerable<int> NumbersOf(CaseReading reading) => reading.Archive is { } archive ? [archive] : reading.Numbers.Values;

    private static List<PlatformState> Platforms(CaseView view, IReadOnlyList<CaseReading> readings, DeclaredFact? triage, Seen seen)
    {
        var accounts = Of(view, DeclaredKind.Account).Where(fact => fact["platform"] is not null).ToLookup(fact => fact["platform"]!);
        var read = readings.SelectMany(reading => reading.Result.Importers.Select(importer => (Platform: PlatformOf(importer.Id), Reading: reading)))
            .Where(pair => pair.Platform is not null).ToLookup(pair => pair.Platform!, pair => pair.Reading);
        var named = (triage?["platforms"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        // Screenshots tell no platform; where only one is spoken of, they are of it.
        var shown = readings.Where(reading => reading.Result.Importers.Any(importer => importer.Id == Intake.Screens.Screenshots.Id)).ToList();
        var only = shown.Count > 0 && accounts.Select(group => group.Key).Concat(read.Select(group => group.Key)).Concat(named).Distinct().Take(2).ToList() is [var one] ? one : null;
        bool IsRead(string id) => read.Contains(id) || id == only;
        return [.. accounts.Select(group => group.Key).Concat(read.Select(group => group.Key)).Concat(named).Distinct().Order(StringComparer.Ordinal).Select(id =>
        {
            var (theirs, mine) = (accounts[id].Where(fact => fact["whose"] != "mine").ToList(), accounts[id].ToList());
            return new PlatformState(id,
                Captured: theirs.Count > 0 ? theirs.All(fact => fact["captured"] is not null) || IsRead(id) : IsRead(id),
                ProfileKnown: theirs.Any(fact => (fact["url"] ?? fact["user-id"] ?? fact["phone"]) is not null)
                    || read[id].Any(reading => reading.Result.Participants.Any(person => person.Role == Direction.Peer && (seen.Blackmailer.Count == 0 || seen.Blackmailer.Contains(person.Name))
                        && person.Ids.Any(one => one.Type is "profile-url" or "phone" or "numeric-id")))
                    || seen.Identifiers.Any(one => one.Provider == id && one.Kind is "url" or "user-id" or "phone"),
                DataAsked: mine.Any(fact => fact["data-asked"] is not null),
                Reported: theirs.Count > 0 && theirs.All(fact => fact["reported"] is not null),
                Blocked: theirs.Count > 0 && theirs.All(fact => fact["blocked"] is not null),
                Hidden: mine.Any(fact => fact["hidden"] is not null),
                Suspended: mine.Select(fact => Time(fact["suspended"])).Max(),
                Returned: mine.Any(fact => fact["returned"] is not null))
            {
                Exhibits = [.. read[id].Concat(id == only ? shown : []).SelectMany(NumbersOf).Distinct().Order()],
            };
        })];
    }

    private static List<PaymentState> Payments(CaseView view, Seen seen, DeclaredFact? triage, TimeSpan zone)
    {
        var recalls = Of(view, DeclaredKind.PaymentRecall).ToLookup(fact => fact["payment"] ?? "");
        var facts = Of(view, DeclaredKind.Payment).ToList();
        var declared = facts.Select(fact =>
        {
            var recall = recalls[fact.Number.ToString(CultureInfo.InvariantCulture)].LastOrDefault();
            return new PaymentState(fact.Number, fact["means"], Time(fact["sent"]), recall?["answer"] == "paid-out" ? Answer.Yes : AnswerOf(fact["collected"]), recall is not null, recall?["answer"]) { HasReference = fact["reference"] is not null };
        });
        // A confirmed finding is a fact; what is only read is offered, unless the person said that nothing was paid. The same payment is there once.
        var read = seen.Payments.Where(payment => !facts.Exists(fact => Letters.LetterRead.IsSame(fact, payment)) && (payment.IsConfirmed || triage?["paid"] is not "no"))
            .Select(payment => new PaymentState(0, payment.Means, Moment(payment.Time, zone)) { Seen = payment, HasReference = payment.Reference is not null });
        return [.. declared, .. read];
    }

    /// <summary>The moment of a message; without a zone, as the clock where the person is showed it.</summary>
    private static DateTimeOffset? Moment(EntryTime? time, TimeSpan zone) => time is not { Value.Year: > 1970 and < 3000 } written ? null
        : new DateTimeOffset(DateTime.SpecifyKind(written.Value, DateTimeKind.Unspecified), written.Zone switch
        {
            "utc" => TimeSpan.Zero,
            ['+' or '-', ..] when TimeSpan.TryParseExact(written.Zone[1..], "hh\\:mm", CultureInfo.InvariantCulture, out var offset) && offset <= TimeSpan.FromHours(14) => written.Zone[0] == '-' ? -offset : offset,
            _ => zone,
        });

    private static HashSet<string> Unknown(CaseView view, DeclaredFact? triage) =>
        [.. triage?.Values.Where(pair => pair.Value == "unknown").Select(pair => pair.Key) ?? [],
        .. Of(view, DeclaredKind.Payment).Where(fact => fact["collected"] == "unknown").Select(fact => string.Create(CultureInfo.InvariantCulture, $"payment-collected/{fact.Number}"))];

    private static PublicationState PublicationOf(DeclaredFact fact)
    {
        // What came back is kept and asked for anew.
        var again = Time(fact["reappeared"]) is { } back && (Time(fact["removed"]) is not { } gone || back >= gone) ? back : (DateTimeOffset?)null;
        DateTimeOffset? Since(string key) => Time(fact[key]) is { } time && (again is null || time >= again) ? time : null;
        return new PublicationState(fact.Number, fact["platform"], Since("captured") is not null, Since("notice"), fact["law"], Time(fact["removed"]) is not null && again is null,
            Since("answered") is not null, again is not null);
    }

    private static IEnumerable<DeclaredFact> Of(CaseView view, string kind) => view.Declared.Where(fact => fact.Kind == kind);

    private static Answer AnswerOf(string? text) => text switch { "yes" => Answer.Yes, "no" => Answer.No, _ => Answer.Unknown };

    private static DateTimeOffset? Time(string? text) => text is not null && DeclaredTime.TryParse(text, out var time) ? time : null;
}
