using Recours.Casework.Words;

namespace Recours.Casework.Guidance;

/// <summary>A fact as lines for people: what it says, the numbers and addresses as the body prints them, how sure it is and since when.</summary>
public static class FactLines
{
    private static readonly string[] Texts = ["text", "what", "how", "needs", "who", "conditions", "power", "when", "deadline", "use_for", "what_happens", "first", "warning", "until", "can", "duty"];
    private static readonly string[] Lists = ["rules", "limits", "gives", "request_must_contain"];

    /// <summary>Fields that are dialled, opened or copied: left to right in every language.</summary>
    public static IReadOnlyList<string> Reach { get; } = ["dial", "also_dial", "phone", "whatsapp", "email", "url", "portal"];

    public static string? Name(Fact fact, string language) => fact.Text("name")?.In(language);

    /// <summary>Sentences, in the order in which they help.</summary>
    public static IReadOnlyList<string> Said(Fact fact, string language) =>
        [.. Texts.Select(key => fact.Text(key)).Concat(Lists.SelectMany(fact.Texts)).OfType<GuideText>().Select(text => text.In(language)).OfType<string>().Distinct()];

    /// <summary>Numbers and addresses.</summary>
    public static IReadOnlyList<(string Key, string Value)> Reaches(Fact fact) => [.. Reach.Select(key => (key, fact[key])).Where(pair => pair.Item2 is not null).Select(pair => (pair.key, pair.Item2!))];

    public static string? Hours(Fact fact, string language) => fact.Text("hours")?.In(language);

    /// <summary>"Official source, noted on 2026-11-23": nothing is shown without it.</summary>
    public static string Sure(Fact fact, Sentences words) =>
        words[fact.Dialled ? "plan.checked" : "plan.known", words["plan.status." + (fact.Status == FactStatus.Official ? "official" : "secondary")], fact.Known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)];
}
