using System.Globalization;

namespace Recours.Casework.Guidance;

/// <summary>One key of a kind; the check says whether a value that is not empty has the shape.</summary>
public sealed record DeclaredKey(string Name, string Expected, Func<string, bool> Check, bool IsTime = false);

/// <summary>A kind of fact that a person can declare, with its keys (<c>fact.declared/1</c>).</summary>
public sealed record DeclaredKind(string Name, IReadOnlyList<DeclaredKey> Keys)
{
    public const string Account = "account", Payment = "payment", Publication = "publication", Report = "report", ContactCut = "contact-cut",
        PaymentRecall = "payment-recall", Triage = "triage", Told = "told", CheckIn = "check-in", Done = "done", Later = "later";

    public const int MaxValue = 1_000;

    private static readonly string[] YesNo = ["yes", "no", "unknown"];

    /// <summary>All kinds. A new key may be added; an old one keeps its meaning: it stands in cases.</summary>
    public static IReadOnlyList<DeclaredKind> All { get; } =
    [
        // The other side's accounts (whose=theirs) are what the police is told; the person's own are what is hidden or suspended.
        new(Account, [OneOf("whose", "theirs", "mine"), Id("platform"), Free("handle"), Free("url"), Free("user-id"), Free("phone"),
            Time("captured"), Time("data-asked"), Time("reported"), Time("blocked"), Time("hidden"), Time("suspended"), Time("returned")]),
        new(Payment, [Id("means"), Number("amount"), Letters("currency", 3), Time("sent"), Free("reference"), Free("payee"), Letters("payee-country", 2), Free("payee-account"),
            Free("place"), OneOf("collected", YesNo)]),
        new(PaymentRecall, [Number("payment"), Time("asked"), OneOf("how", "called", "written", "counter"), OneOf("answer", "waiting", "stopped", "refused", "paid-out"), Free("number"), Time("paid-out"), Free("place")]),
        new(Publication, [Free("url"), Id("platform"), Time("seen"), Free("seen-by"), Time("captured"), Time("notice"), Id("law"), Time("answered"), Time("removed"), Time("reappeared")]),
        new(Report, [Id("channel"), Letters("country", 2), Time("filed"), Free("number"), Free("office")]),
        new(ContactCut, [Time("at")]),
        new(Told, [Time("at")]),
        new(CheckIn, [Time("at"), OneOf("new-message", YesNo)]),
        new(Done, [Step]),
        new(Later, [Step, Time("until")]),
        new(Triage, [OneOf("danger", "none", "thoughts", "now"), OneOf("age-then", "under-18", "18-or-over", "unknown"), OneOf("kind", "mail", "conversation"), OneOf("paid", YesNo), OneOf("published", YesNo),
            new("platforms", "instagram,whatsapp", value => value.Split(',').All(IsId)), Letters("country", 2), Letters("their-country", 2), OneOf("known-person", YesNo)]),
    ];

    public static DeclaredKind? Named(string? name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>Kinds of which there is one at most: what is declared later fills or replaces keys of the first.</summary>
    public bool IsSingle => Name is Triage or ContactCut or Told;

    /// <summary>The id of a step of the plan.</summary>
    private static DeclaredKey Step => new("step", "capture/instagram", value => value.All(letter => char.IsAsciiLetter(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/' or '_'));

    private static DeclaredKey Free(string name) => new(name, "…", _ => true);

    private static DeclaredKey Id(string name) => new(name, name == "law" ? "gdpr" : name == "means" ? "western_union" : name == "channel" ? "e_blagh" : "instagram", IsId);

    private static DeclaredKey OneOf(string name, params string[] values) => new(name, string.Join('|', values), values.Contains);

    private static DeclaredKey Time(string name) => new(name, "now|2026-05-02|2026-05-02T21:30+01:00", value => DeclaredTime.TryParse(value, out _), IsTime: true);

    private static DeclaredKey Number(string name) => new(name, "150.00", value => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    private static DeclaredKey Letters(string name, int count) => new(name, count == 3 ? "EUR" : "MA", value => value.Length == count && value.All(char.IsAsciiLetterUpper));

    private static bool IsId(string value) => value.Length is > 0 and <= 60 && value.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '-');
}

/// <summary>Times as they are declared: a day, or a time with its offset from UTC.</summary>
public static class DeclaredTime
{
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];
    private static readonly string[] Local = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>A day counts from its first minute, UTC: no clock is then shown as later than it can be.</summary>
    public static bool TryParse(string? text, out DateTimeOffset time)
    {
        text = text?.EndsWith('Z') == true ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            || DateTimeOffset.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            || DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            || text is "now" or "yes";
    }

    /// <summary>As it is stored: "now" and "yes" become the moment, a local time gets the offset of the place where it is declared.</summary>
    public static string Stored(string text, DateTimeOffset now) =>
        text is "now" or "yes" ? now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? new DateTimeOffset(local, now.Offset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : text;
}
