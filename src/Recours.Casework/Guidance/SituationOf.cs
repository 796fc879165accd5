using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>What the conversations show without anybody being asked; <see cref="Nothing"/> when nothing was read.</summary>
/// <param name="TheirCountry">Country of the other side's number or of the payee.</param>
/// <param name="Means">Means of the payments that the conversation mentions as made.</param>
public sealed record Seen(CaseKind Kind, string? TheirCountry, IReadOnlyList<PaymentState> Means)
{
    public static Seen Nothing { get; } = new(CaseKind.Unknown, null, []);
}

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

    /// <summary>The id of the platform that an importer reads.</summary>
    public static string PlatformOf(string importer) => Importers.GetValueOrDefault(importer, importer);

    public static Situation Case(CaseView view, IReadOnlyList<CaseReading> readings, Seen seen)
    {
        var triage = Of(view, DeclaredKind.Triage).LastOrDefault();
        var payments = Payments(view, seen);
        var publications = Of(view, DeclaredKind.Publication).Select(PublicationOf).ToList();
        return new Situation(view.OpenedAt)
        {
            Danger = triage?["danger"] switch { "none" => Danger.None, "thoughts" => Danger.Thoughts, "now" => Danger.Now, _ => Danger.Unknown },
            AgeThen = triage?["age-then"] switch { "under-18" => AgeThen.Under18, "18-or-over" => AgeThen.Adult, _ => AgeThen.Unknown },
            Kind = triage?["kind"] switch { "mail" => CaseKind.Mail, "conversation" => CaseKind.Conversation, _ => KindRead(readings, seen) },
            Paid = payments.Count > 0 ? Answer.Yes : AnswerOf(triage?["paid"]),
            Published = publications.Count > 0 ? Answer.Yes : AnswerOf(triage?["published"]),
            KnownPerson = AnswerOf(triage?["known-person"]),
            Country = triage?["country"] ?? view.Country?.ToUpperInvariant(),
            TheirCountry = triage?["their-country"] ?? Of(view, DeclaredKind.Payment).Select(fact => fact["payee-country"]).OfType<string>().LastOrDefault() ?? seen.TheirCountry,
            Platforms = Platforms(view, readings, triage),
            Payments = payments,
            Publications = publications,
            Reports = [.. Of(view, DeclaredKind.Report).Select(fact => new ReportState(fact["channel"], fact["country"], Time(fact["filed"])))],
            ContactCut = Of(view, DeclaredKind.ContactCut).Any(),
            Told = Of(view, DeclaredKind.Told).Any(),
            LastCheckIn = Of(view, DeclaredKind.CheckIn).Select(fact => Time(fact["at"]) ?? fact.At).Cast<DateTimeOffset?>().Max(),
            HasAccount = view.Notes.Count > 0,
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

    private static List<PlatformState> Platforms(CaseView view, IReadOnlyList<CaseReading> readings, DeclaredFact? triage)
    {
        var accounts = Of(view, DeclaredKind.Account).Where(fact => fact["platform"] is not null).ToLookup(fact => fact["platform"]!);
        var read = readings.SelectMany(reading => reading.Result.Importers.Select(importer => (Platform: PlatformOf(importer.Id), reading.Result)))
            .Where(pair => pair.Platform is not ("email" or "sms-backup-restore" or "imessage" or "google-voice")).ToLookup(pair => pair.Platform, pair => pair.Result);
        var named = (triage?["platforms"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return [.. accounts.Select(group => group.Key).Concat(read.Select(group => group.Key)).Concat(named).Distinct().Order(StringComparer.Ordinal).Select(id =>
        {
            var (theirs, mine) = (accounts[id].Where(fact => fact["whose"] != "mine").ToList(), accounts[id].ToList());
            return new PlatformState(id,
                Captured: theirs.Count > 0 ? theirs.All(fact => fact["captured"] is not null) || read.Contains(id) : read.Contains(id),
                ProfileKnown: theirs.Any(fact => (fact["url"] ?? fact["user-id"] ?? fact["phone"]) is not null)
                    || read[id].Any(result => result.Participants.Any(person => person.Role == Direction.Peer && person.Ids.Any(one => one.Type is "profile-url" or "phone" or "numeric-id"))),
                DataAsked: mine.Any(fact => fact["data-asked"] is not null),
                Reported: theirs.Count > 0 && theirs.All(fact => fact["reported"] is not null),
                Blocked: theirs.Count > 0 && theirs.All(fact => fact["blocked"] is not null),
                Hidden: mine.Any(fact => fact["hidden"] is not null),
                Suspended: mine.Select(fact => Time(fact["suspended"])).Max(),
                Returned: mine.Any(fact => fact["returned"] is not null));
        })];
    }

    private static List<PaymentState> Payments(CaseView view, Seen seen)
    {
        var recalls = Of(view, DeclaredKind.PaymentRecall).ToLookup(fact => fact["payment"] ?? "");
        var declared = Of(view, DeclaredKind.Payment).Select(fact =>
        {
            var recall = recalls[fact.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)].LastOrDefault();
            return new PaymentState(fact.Number, fact["means"], Time(fact["sent"]), recall?["answer"] == "paid-out" ? Answer.Yes : AnswerOf(fact["collected"]), recall is not null, recall?["answer"]);
        }).ToList();
        // What the person declared is what counts; what a conversation only mentions stands in while nothing is declared.
        return declared.Count > 0 ? declared : [.. seen.Means];
    }

    private static HashSet<string> Unknown(CaseView view, DeclaredFact? triage) =>
        [.. triage?.Values.Where(pair => pair.Value == "unknown").Select(pair => pair.Key) ?? [],
        .. Of(view, DeclaredKind.Payment).Where(fact => fact["collected"] == "unknown").Select(fact => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"payment-collected/{fact.Number}"))];

    private static PublicationState PublicationOf(DeclaredFact fact) => new(fact.Number, fact["platform"], fact["captured"] is not null, Time(fact["notice"]), fact["law"],
        Time(fact["removed"]) is { } removed && (Time(fact["reappeared"]) is not { } again || again < removed));

    private static IEnumerable<DeclaredFact> Of(CaseView view, string kind) => view.Declared.Where(fact => fact.Kind == kind);

    private static Answer AnswerOf(string? text) => text switch { "yes" => Answer.Yes, "no" => Answer.No, _ => Answer.Unknown };

    private static DateTimeOffset? Time(string? text) => text is not null && DeclaredTime.TryParse(text, out var time) ? time : null;
}
