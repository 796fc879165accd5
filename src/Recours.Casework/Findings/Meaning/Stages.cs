namespace Recours.Casework.Findings.Meaning;

/// <summary>The first message of each stage.</summary>
public static class Stages
{
    public static IReadOnlyList<Stage> Of(Talk talk, IReadOnlyList<Threat> threats, IReadOnlyList<Demand> demands, IReadOnlyList<Payment> payments) => [];
}
