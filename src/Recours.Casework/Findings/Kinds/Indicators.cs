using Recours.Casework.Findings.Meaning;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Everything in a conversation that leads to a person.</summary>
public static class Indicators
{
    public static (IReadOnlyList<Indicator> Found, IReadOnlyList<Suspect> Suspects) Of(Talk talk, Verdict verdict) => ([], []);
}
