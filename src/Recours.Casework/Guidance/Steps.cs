using System.Globalization;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>A declaration to make: a kind, its keys, and the fact that it fills further (null for a new one).</summary>
public sealed record Declaration(string Kind, IReadOnlyDictionary<string, string> Values, int? Fact = null);

/// <summary>How far a step may be put off.</summary>
public enum Postponement { Tonight, Tomorrow, ThreeDays }

/// <summary>What can be done with a step of the plan besides doing it: say that it is done, put it off, ask what follows if it is not.</summary>
public static class Steps
{
    /// <summary>What may follow if a step is not done, by kind: several kinds share one sentence (<c>if-not.GROUP</c>).</summary>
    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        ["money-stop"] = "money",
        ["money-ask"] = "money-late",
        ["money-follow"] = "money-late",
        ["money-trace"] = "money-late",
        ["return-soon"] = "return",
        ["return"] = "return",
        ["silence"] = "silence",
        ["publication-capture"] = "lost",
        ["capture"] = "lost",
        ["capture-minor"] = "lost",
        ["profile"] = "lost",
        ["data"] = "lost",
        ["bluff-keep"] = "lost",
        ["publication-notice"] = "online",
        ["publication-insist"] = "online",
        ["search"] = "online",
        ["authority"] = "online",
        ["hash-adult"] = "online",
        ["hash-minor"] = "online",
        ["platform-report"] = "platform",
        ["tell"] = "alone",
        ["minor-adult"] = "alone",
        ["known-person"] = "alone",
        ["account"] = "memory",
        ["police-care"] = "police",
        ["police-home"] = "police",
        ["police-minor"] = "police",
        ["police-abroad"] = "police",
        ["block"] = "messages",
        ["hide"] = "exposed",
        ["suspend"] = "exposed",
        ["keep-open"] = "exposed",
        ["shield"] = "exposed",
        ["bluff-password"] = "exposed",
        ["seal"] = "seal",
    };

    /// <summary>Keys of the person's own account that a step fills with its time.</summary>
    private static readonly Dictionary<string, string> OwnAccount = new(StringComparer.Ordinal)
    {
        ["data"] = "data-asked",
        ["hide"] = "hidden",
        ["suspend"] = "suspended",
        ["return"] = "returned",
        ["return-soon"] = "returned",
    };

    private static readonly Dictionary<string, string> Publication = new(StringComparer.Ordinal) { ["publication-capture"] = "captured", ["publication-notice"] = "notice" };

    /// <summary>Danger to life is not put off.</summary>
    public static bool MayWait(string kind) => kind is not ("danger-now" or "danger-thoughts" or "danger-read");

    internal static string? OtherwiseOf(string kind) => MayWait(kind) ? Otherwise.GetValueOrDefault(kind, "calm") : null;

    /// <summary>
    /// What to declare when a step is done: where a clock or the dossier needs a date (a suspension, a notice, a report), the fact that
    /// carries it; else a tick at the step.
    /// </summary>
    public static Declaration Done(Step step, CaseView view, string? country, DateTimeOffset now)
    {
        var (time, about) = (DeclaredTime.Stored("now", now), step.Id.Contains('/', StringComparison.Ordinal) ? step.Id[(step.Id.IndexOf('/', StringComparison.Ordinal) + 1)..] : "");
        DeclaredFact? Fact(string kind, Func<DeclaredFact, bool> fits) => view.Declared.LastOrDefault(fact => fact.Kind == kind && fits(fact));
        switch (step.Kind)
        {
            case "silence":
                return new Declaration(DeclaredKind.ContactCut, Values(("at", time)), Fact(DeclaredKind.ContactCut, _ => true)?.Number);
            case "tell":
                return new Declaration(DeclaredKind.Told, Values(("at", time)), Fact(DeclaredKind.Told, _ => true)?.Number);
            case "check-in":
                return new Declaration(DeclaredKind.CheckIn, Values(("at", time)));
            case "police-home" or "police-minor":
                return new Declaration(DeclaredKind.Report, country is null ? Values(("filed", time)) : Values(("country", country), ("filed", time)));
            case "police-abroad":
                return new Declaration(DeclaredKind.Report, Values(("country", about), ("filed", time)));
        }

        if (OwnAccount.TryGetValue(step.Kind, out var key))
        {
            return Fact(DeclaredKind.Account, fact => fact["platform"] == about && fact["whose"] == "mine") is { } own
                ? new Declaration(DeclaredKind.Account, Values((key, time)), own.Number)
                : new Declaration(DeclaredKind.Account, Values(("whose", "mine"), ("platform", about), (key, time)));
        }

        if (int.TryParse(about, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            if (Publication.TryGetValue(step.Kind, out var mark))
            {
                return new Declaration(DeclaredKind.Publication, Values((mark, time)), number);
            }

            if (step.Kind is "money-stop" or "money-ask")
            {
                return new Declaration(DeclaredKind.PaymentRecall, Values(("payment", about), ("asked", time), ("answer", "waiting")));
            }
        }

        return new Declaration(DeclaredKind.Done, Values(("step", step.Id)));
    }

    /// <summary>When a step that is put off comes back; <paramref name="now"/> in the person's own time zone.</summary>
    public static DateTimeOffset Until(Postponement how, DateTimeOffset now)
    {
        var morning = new DateTimeOffset(now.Date.AddHours(9), now.Offset);
        var evening = new DateTimeOffset(now.Date.AddHours(20), now.Offset);
        return how switch
        {
            Postponement.Tonight => evening > now ? evening : morning.AddDays(1),
            Postponement.Tomorrow => morning.AddDays(1),
            _ => morning.AddDays(3),
        };
    }

    private static Dictionary<string, string> Values(params (string Key, string Value)[] pairs) => pairs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
