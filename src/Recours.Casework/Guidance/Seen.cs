using Recours.Casework.Intake;

namespace Recours.Casework.Guidance;

/// <summary>Something that was read in the material. It is stated only once the person confirmed it; until then it is offered, to be checked.</summary>
/// <param name="Exhibit">Number of the exhibit in which it stands; null where only the list of participants has it, or where a person added it.</param>
public sealed record SeenValue(string Value, bool IsConfirmed, int? Exhibit = null);

/// <summary>A payment that a conversation or the written account speaks of as made.</summary>
/// <param name="Finding">Id of the finding.</param>
/// <param name="Means">Id of a means in the guides; null where none is named, or none that the guides know.</param>
/// <param name="Time">Of the message that says so, as its source writes it.</param>
public sealed record SeenPayment(string Finding, bool IsConfirmed, string? Means, decimal? Amount, string? Currency, EntryTime? Time, int? Exhibit)
{
    public SeenValue? Reference { get; init; }

    /// <summary>The name to which the money went.</summary>
    public SeenValue? Payee { get; init; }

    /// <summary>The account, telephone or address to which it went.</summary>
    public SeenValue? PayeeAccount { get; init; }

    /// <summary>Where the payee seems to be; ISO 3166-1 alpha-2.</summary>
    public string? PayeeCountry { get; init; }

    /// <summary>The words of the message.</summary>
    public string Quote { get; init; } = "";
}

/// <summary>Something that names the other side.</summary>
/// <param name="Kind">A key of <c>letter.row</c>: <c>handle</c>, <c>url</c>, <c>user-id</c>, <c>phone</c>, <c>mail</c>, <c>server</c>, <c>payee</c>, <c>payee-account</c>, <c>reference</c>.</param>
/// <param name="Provider">Who holds data about it: the id of a platform, or <c>phone</c>, <c>mail</c>, <c>bank</c>, <c>coin</c>, <c>payment</c>, <c>site</c>.</param>
public sealed record SeenIdentifier(string Kind, string Provider, SeenValue Value);

/// <summary>A country where the other side or the money seems to be, and what it was read from (a number, an account, a place).</summary>
public sealed record SeenCountry(string Code, SeenValue From);

/// <summary>Messages that speak of dying or of violence.</summary>
/// <param name="Id">Of all of them together: another one makes another id.</param>
/// <param name="Findings">Ids of the findings; none where only what to do next is asked for.</param>
public sealed record SeenDangers(string Id, IReadOnlyList<string> Findings)
{
    /// <summary>Null for none.</summary>
    public static SeenDangers? Of(IEnumerable<string> findings)
    {
        string[] ordered = [.. findings.Distinct().Order(StringComparer.Ordinal)];
        return ordered.Length == 0 ? null : new SeenDangers(Recours.Casework.Findings.Finding.IdOf(ordered), ordered);
    }
}

/// <summary>What the conversations show without anybody being asked; <see cref="Nothing"/> when nothing was read. What the person rejected is not in it.</summary>
public sealed record Seen
{
    public static Seen Nothing { get; } = new();

    public CaseKind Kind { get; init; }

    /// <summary>Why a mail was taken for a bluff: ends of the keys <c>plan.reason.…</c>.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The person confirmed, corrected or added something of it.</summary>
    public bool IsSure { get; init; }

    /// <summary>Names under which the blackmailer writes; none where no blackmail was read.</summary>
    public IReadOnlyList<string> Blackmailer { get; init; } = [];

    /// <summary>Where the other side or the money seems to be; payees before telephone numbers, which can be rented anywhere.</summary>
    public IReadOnlyList<SeenCountry> Countries { get; init; } = [];

    public IReadOnlyList<SeenPayment> Payments { get; init; } = [];

    /// <summary>In the order in which they first appear.</summary>
    public IReadOnlyList<SeenIdentifier> Identifiers { get; init; } = [];

    /// <summary>A message says that something was published or sent; null when none does.</summary>
    public SeenValue? PublicationSaid { get; init; }

    /// <summary>Exhibits in which threats or demands stand.</summary>
    public IReadOnlyList<int> Threats { get; init; } = [];

    /// <summary>A threat to publish was read.</summary>
    public bool PublicationThreatened { get; init; }

    /// <summary>The other side seems to be somebody whom the person knows.</summary>
    public bool KnownPerson { get; init; }

    /// <summary>Messages that speak of dying or of violence; null when there are none.</summary>
    public SeenDangers? Dangers { get; init; }
}
