namespace Recours.Casework.Findings.Meaning;

/// <summary>What the blackmailer asks for.</summary>
public static class Demands
{
    public static IReadOnlyList<Demand> Of(Talk talk, IReadOnlyList<Threat> threats) => [];
}
