namespace Recours.Casework.Findings.Meaning;

/// <summary>What a conversation is taken for.</summary>
public sealed record Verdict(string Kind, string? Variant, double Confidence, IReadOnlyList<string> Blackmailer, IReadOnlyList<Reason> Reasons, IReadOnlyList<Reason> Resembles);

/// <summary>The kind of a conversation, from what was found in it.</summary>
public static class KindOf
{
    public static Verdict Of(Talk talk, IReadOnlyList<Threat> threats, IReadOnlyList<Demand> demands, IReadOnlyList<Payment> payments, IReadOnlyList<Stage> stages) =>
        threats.Count == 0 && demands.Count == 0 ? new Verdict("none", null, 0, [], [], [])
            : new Verdict(talk.IsMail ? "email_bluff" : "webcam_trap", null, threats.Count > 0 && demands.Count > 0 ? 1 : 0.5, [.. talk.Peers], [], []);
}
