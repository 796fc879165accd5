using PhoneNumbers;
using Recours.Casework.Findings;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Casework.Guidance;

/// <summary>What the guidance takes from the findings of a case.</summary>
public static class SeenOf
{
    /// <summary>How surely the rules must speak before a mail is treated as a bluff without asking.</summary>
    private const double SureBluff = 0.6;

    /// <summary>Messages around a payment in which its reference and its payee are looked for.</summary>
    private const int Near = 40;

    /// <param name="country">Where the person is.</param>
    public static Seen Findings(CaseFindings found, Guides guides, string? country)
    {
        var result = found.Result;
        var theirs = result.Indicators.Where(one => one.Attribution == Attribution.Blackmailer).ToList();
        return new Seen
        {
            Kind = result.Kind switch { "webcam_trap" => CaseKind.Conversation, "email_bluff" when result.Confidence >= SureBluff => CaseKind.Mail, _ => CaseKind.Unknown },
            Reasons = result.Kind == "email_bluff" ? [.. result.Reasons.Select(reason => reason.Code).Distinct()] : [],
            IsSure = ((IEnumerable<Finding>)[.. result.Threats, .. result.Demands, .. result.Payments, .. theirs]).Any(IsSure),
            Blackmailer = result.Kind is "webcam_trap" or "email_bluff" ? result.Blackmailer : [],
            Countries = Countries(theirs, found),
            Payments = [.. result.Payments.Select(payment => PaymentOf(payment, theirs, found, country))],
            Identifiers = Identifiers(theirs, found, guides),
            PublicationSaid = result.Stages.FirstOrDefault(stage => stage.Name == "publication") is { } said ? new SeenValue(said.Quote, IsSure(said), ExhibitOf(found, said.Entry)) : null,
            Threats = [.. ((IEnumerable<Finding>)[.. result.Threats, .. result.Demands]).Select(one => ExhibitOf(found, one.Entry)).OfType<int>().Distinct().Order()],
            PublicationThreatened = result.Threats.Any(threat => threat.With.Contains("publication")),
            KnownPerson = result.Variant == "known_person",
            Dangers = SeenDangers.Of(result.Dangers.Where(danger => danger.IsSure || IsSure(danger)).Select(danger => danger.Id)),
        };
    }

    private static bool IsSure(Finding one) => one.Decision != Decision.None;

    private static SeenValue Value(Indicator one, CaseFindings found) => new(one.Value, IsSure(one), ExhibitOf(found, one.Entry));

    private static int? ExhibitOf(CaseFindings found, int entry) =>
        entry >= 0 && entry < found.Timeline.Count ? found.Timeline.ExhibitAt(entry) : null;

    private static SeenPayment PaymentOf(Findings.Payment payment, List<Indicator> theirs, CaseFindings found, string? country)
    {
        Indicator? Nearest(Func<string, bool> fits) => payment.Entry < 0 ? null
            : theirs.Where(one => fits(one.Type)).Select(one => (One: one, Far: Far(one, payment.Entry))).Where(pair => pair.Far <= Near).OrderBy(pair => pair.Far).Select(pair => pair.One).FirstOrDefault();
        var (reference, payee, account) = (Nearest(type => PaymentWords.IsReference(type, payment.Channel)), Nearest(type => type == "receiver_name"), Nearest(type => PaymentWords.IsAccount(type, payment.Channel)));
        return new SeenPayment(payment.Id, IsSure(payment), PaymentWords.MeansOf(payment.Channel, country), payment.Amount, payment.Currency, TimeOf(found, payment.Entry), ExhibitOf(found, payment.Entry))
        {
            Reference = payment.Reference is { } said ? new SeenValue(said, IsSure(payment)) : reference is null ? null : Value(reference, found),
            Payee = payee is null || !PaymentWords.HasPayee(payment.Channel) ? null : Value(payee, found),
            PayeeAccount = account is null ? null : Value(account, found),
            PayeeCountry = account is not null && CountryOf(account) is { } code ? code : payee is null ? null : PlaceOf(payee, found),
            Quote = payment.Quote,
        };
    }

    /// <summary>Messages between an indicator and a payment; the places of an indicator after it count as much as those before.</summary>
    private static int Far(Indicator one, int entry) => ((IEnumerable<int>)[one.Entry, .. one.Entries]).Where(place => place >= 0).Select(place => Math.Abs(place - entry)).DefaultIfEmpty(int.MaxValue).Min();

    private static EntryTime? TimeOf(CaseFindings found, int entry) => entry >= 0 && entry < found.Timeline.Count ? found.Timeline[entry].Time : null;

    private static List<SeenCountry> Countries(List<Indicator> theirs, CaseFindings found)
    {
        var payees = theirs.Where(one => one.Type is "receiver_name" or "iban" or "mobile_money").Select(one => (One: one, Code: one.Type == "receiver_name" ? PlaceOf(one, found) : CountryOf(one)));
        var phones = theirs.Where(one => one.Type == "phone").Select(one => (One: one, Code: CountryOf(one)));
        return [.. payees.Concat(phones).Where(pair => pair.Code is not null)
            .GroupBy(pair => pair.Code!, StringComparer.Ordinal)
            .Select(group => new SeenCountry(group.Key, Value(group.OrderByDescending(pair => IsSure(pair.One)).First().One, found) with { IsConfirmed = group.Any(pair => IsSure(pair.One)) }))];
    }

    /// <summary>The country of a payee: the place that is named behind the name, in any message that names it.</summary>
    private static string? PlaceOf(Indicator payee, CaseFindings found)
    {
        foreach (var place in ((IEnumerable<int>)[payee.Entry, .. payee.Entries]).Distinct().Where(place => place >= 0 && place < found.Timeline.Count))
        {
            if (found.Timeline[place] is TimelineItem.Entry item
                && PlaceNames.CountryIn(item.Value.Text.IndexOf(payee.Value, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? item.Value.Text[(at + payee.Value.Length)..] : payee.Quote) is { } country)
            {
                return country;
            }
        }

        return PlaceNames.CountryIn(payee.Quote);
    }

    /// <summary>The country of a telephone or of a bank account; null where it has none.</summary>
    internal static string? CountryOf(Indicator one)
    {
        if (one.Type == "iban")
        {
            return one.Value.Length > 2 ? one.Value[..2] : null;
        }

        if (one.Type is not ("phone" or "mobile_money") || !one.Value.StartsWith('+'))
        {
            return null;
        }

        try
        {
            var util = PhoneNumberUtil.GetInstance();
            return util.GetRegionCodeForNumber(util.Parse(one.Value, null)) is { Length: 2 } code && code.All(char.IsAsciiLetterUpper) ? code : null;
        }
        catch (NumberParseException)
        {
            // What a person added by hand need not be a number.
            return null;
        }
    }

    private static List<SeenIdentifier> Identifiers(List<Indicator> theirs, CaseFindings found, Guides guides)
    {
        var known = theirs.ToLookup(one => one.Value, StringComparer.OrdinalIgnoreCase);
        // Readings in which the other side writes: the platform gave its own numbers to who takes part there.
        var readings = found.Identity.Where(line => line.Type == "name" && line.Entry < found.Timeline.Count).Select(line => found.Timeline[line.Entry!.Value]).OfType<TimelineItem.Entry>().Select(item => item.Reading).Distinct().ToList();
        string? PlatformAt(IdentityLine line)
        {
            var reading = line.Entry is { } entry && entry < found.Timeline.Count && found.Timeline[entry] is TimelineItem.Entry item ? item.Reading
                : readings.FirstOrDefault(one => one.Archive == line.Exhibit || (line.Exhibit is { } exhibit && one.Numbers.Values.Contains(exhibit)));
            return reading?.Result.Importers.Select(importer => SituationOf.PlatformOf(importer.Id)).OfType<string>().FirstOrDefault(guides.Platforms.ContainsKey);
        }

        return [.. found.Identity.Select(line => IdentifierOf(line, known[line.Value].FirstOrDefault(), PlatformAt) is var (kind, provider)
                ? new SeenIdentifier(kind, provider, new SeenValue(line.Value, known[line.Value].Any(IsSure), line.Exhibit)) : null)
            .OfType<SeenIdentifier>().DistinctBy(one => (one.Kind, one.Value.Value))];
    }

    private static (string Kind, string Provider)? IdentifierOf(IdentityLine line, Indicator? indicator, Func<IdentityLine, string?> platformAt)
    {
        // Where it stands as sender or participant, the platform of the export holds the account; in a text it may be anybody's.
        var platform = indicator is null or { Place: "sender" or "participant" } ? platformAt(line) : null;
        return line.Type switch
        {
            "handle" or "sender-id" => ("handle", platform ?? ""),
            "numeric-id" => ("user-id", platform ?? ""),
            "profile_url" or "profile-url" => ("url", PlaceNames.PlatformOf(line.Value) ?? platform ?? "site"),
            "url" => ("url", "site"),
            "phone" => ("phone", platform is "whatsapp" or "telegram" or "signal" or "viber" ? platform : "phone"),
            "email" => ("mail", "mail"),
            "received-ip" => ("server", "mail"),
            "iban" => ("payee-account", "bank"),
            "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero" => ("payee-account", "coin"),
            "paypal" or "cashapp" or "mobile_money" => ("payee-account", "payment"),
            "receiver_name" => ("payee", "payment"),
            "mtcn" or "moneygram_ref" or "ria_pin" or "wafacash_ref" or "voucher" => ("reference", "payment"),
            _ => null,
        };
    }
}
