namespace Recours.Casework.Findings.Meaning;

/// <summary>The messages that threaten.</summary>
public static class Threats
{
    public static IReadOnlyList<Threat> Of(Talk talk) => [];
}
