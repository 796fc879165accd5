namespace Recours.Casework.Findings.Meaning;

/// <summary>What went out to the blackmailer.</summary>
public static class Payments
{
    public static IReadOnlyList<Payment> Of(Talk talk, IReadOnlyList<Demand> demands) => [];
}
