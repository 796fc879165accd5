namespace Recours.Casework.Guidance;

/// <summary>
/// The order engine: a situation, the guides and the time in, the steps out. Rules of the order: danger first; money while minutes
/// count; evidence before anything that may make it disappear; reporting before blocking; suspending last and only where it is safe.
/// </summary>
public sealed partial class Planner
{
    /// <summary>The order of the kinds of steps, in one place.</summary>
    private static readonly string[] Order =
    [
        "danger-now", "danger-thoughts", "danger-read", "minor-adult",
        "bluff-why", "money-stop", "return-soon", "silence",
        "bluff-keep", "bluff-password", "bluff-report",
        "publication-capture", "capture", "capture-minor", "profile", "known-person", "young-kept",
        "publication-notice", "publication-insist", "platform-report", "tell", "money-ask", "money-follow", "money-trace",
        "hash-minor", "hash-adult", "account", "police-care", "police-home", "police-minor",
        "data", "block", "hide", "rest", "police-abroad", "authority", "keep-open", "suspend", "return", "search",
        "seal", "watch", "shield", "check-in",
    ];

    private static readonly HashSet<string> Europe =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    private readonly Situation situation;
    private readonly Guides guides;
    private readonly DateTimeOffset now;
    private readonly DateOnly today;
    private readonly Country? country;
    private readonly List<Step> steps = [];
    private readonly List<Reminder> reminders = [];

    private Planner(Situation situation, Guides guides, DateTimeOffset now)
    {
        (this.situation, this.guides, this.now) = (situation, guides, now);
        today = DateOnly.FromDateTime(now.UtcDateTime);
        country = guides.CountryOrElsewhere(situation.Country);
    }

    public static Plan Make(Situation situation, Guides guides, DateTimeOffset now)
    {
        var planner = new Planner(situation, guides, now);
        planner.Care();
        planner.Money();
        if (situation.Kind == CaseKind.Mail)
        {
            planner.Bluff();
        }
        else
        {
            planner.Publications();
            planner.Accounts();
            planner.Police();
            planner.Keep();
        }

        planner.CaseClocks();
        return new Plan([.. planner.steps.OrderBy(step => planner.Rank(step))], [.. planner.reminders.OrderBy(reminder => reminder.At)], [.. Triage.Open(situation, guides, now).Select(question => question.Code.Split('/')[0]).Distinct()], planner.Proofs());
    }

    /// <summary>Whom to call in danger, where somebody is; null for where nobody said.</summary>
    public static Step InDanger(string? country, Guides guides, DateTimeOffset now) =>
        Make(new Situation(now) { Danger = Danger.Thoughts, Country = country }, guides, now).Steps.First(step => step.Kind == "danger-thoughts");

    /// <summary>Whether a European law on data and on platforms holds where somebody is.</summary>
    public static bool IsInEurope(string? country) => country is not null && Europe.Contains(country);

    private bool IsMinor => situation.AgeThen == AgeThen.Under18;

    /// <summary>The place in the order. Nobody who thinks of dying should be alone with the rest: telling somebody comes at once.</summary>
    private int Rank(Step step) =>
        step.Kind == "tell" && situation.Danger is Danger.Thoughts or Danger.Now ? Array.IndexOf(Order, "danger-thoughts") : Array.IndexOf(Order, step.Kind);

    private void Add(string kind, string about = "", string? key = null, DateTimeOffset? until = null, IEnumerable<Fact?>? facts = null, Phrase? heldBack = null,
        bool destroys = false, string? paper = null, Phrase? unknown = null, IReadOnlyList<Phrase>? notes = null)
    {
        var id = key is null ? kind : $"{kind}/{key}";
        if (!situation.Done.Contains(id))
        {
            var later = Steps.MayWait(kind) && situation.Later.TryGetValue(id, out var asked) && asked > now ? asked : (DateTimeOffset?)null;
            var step = new Step(id, kind, about, until, Shown(facts ?? []), heldBack, destroys, paper) { Unknown = unknown, Later = later, Notes = notes ?? [] };
            steps.Add(step);
            if (later is { } at)
            {
                reminders.Add(new Reminder("later/" + id, at, null, step.What));
            }
        }
    }

    private bool IsDone(string id) => situation.Done.Contains(id);

    /// <summary>Facts that may be shown today, each once.</summary>
    private List<Fact> Shown(IEnumerable<Fact?> facts) => [.. facts.OfType<Fact>().Where(fact => fact.IsShown(today)).Distinct()];

    private Country? Elsewhere => guides.Countries.GetValueOrDefault(Country.Elsewhere);

    /// <summary>What is known of how the blackmail goes.</summary>
    private IEnumerable<Fact> Patterns(string section) => guides.File("patterns.yaml")?.Facts(section) ?? [];

    private IEnumerable<Fact> Rules(string section, string key, string? value) =>
        value is null ? [] : guides.Rules?.Facts(section).Where(rule => rule[key] == value) ?? [];
}
