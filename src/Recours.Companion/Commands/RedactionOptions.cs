using System.CommandLine;
using System.Globalization;
using Recours.Casework.Handover;
using Recours.Casework.Redaction;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>What <c>dossier</c> and <c>handover</c> can take out, and how it is said.</summary>
public static class RedactionOptions
{
    public static Option<string[]> Hide => new("--hide") { HelpName = "NAME", Description = "redaction.help-hide" };

    public static Option<string[]> Cover => new("--cover") { HelpName = "N:L,T,R,B", Description = "redaction.help-cover" };

    /// <summary>One person for each option given; null for none.</summary>
    public static HiddenNames? Names(string[]? given) => given is { Length: > 0 } ? HiddenNames.Parse(string.Join('\n', given.Select(name => name.ReplaceLineEndings(" ")))) : null;

    public static RedactionChoice? Choice(string[]? names, string[]? areas) => new RedactionChoice(Names(names)?.People ?? [],
        (areas ?? []).Select(text => Area(text)!.Value).GroupBy(one => one.Exhibit).ToDictionary(one => one.Key, one => (IReadOnlyList<CoveredArea>)[.. one.Select(pair => pair.Area)])) is { IsNothing: false } choice ? choice : null;

    /// <summary><c>4:10,20,50,35</c>: the exhibit, and the area in percent; null for anything else.</summary>
    public static (int Exhibit, CoveredArea Area)? Area(string text) => text.Split(':') is [var number, var area]
        && int.TryParse(number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var exhibit) && CoveredArea.Parse(area) is { } covered ? (exhibit, covered) : null;

    /// <summary>What is taken out of a handover, in sentences.</summary>
    public static IEnumerable<string> Lines(HandoverPlan plan, Sentences words)
    {
        if (plan.Redaction is { People.Count: > 0 } redaction)
        {
            yield return words["redaction.plan-names", redaction.People.Count];
        }

        foreach (var copy in plan.Covered)
        {
            yield return words["redaction.plan-covered", copy.Exhibit, copy.Areas.Count, copy.Share];
        }

        if (plan.KeptForNames.Count > 0)
        {
            yield return words["redaction.plan-kept", string.Join(", ", plan.KeptForNames)];
        }
    }
}
