using System.Security.Cryptography;
using System.Text;

namespace Recours.Casework.Findings;

/// <summary>Whose an indicator is.</summary>
public enum Attribution { Other, Blackmailer, Victim }

/// <summary>What was decided about a finding by a person.</summary>
public enum Decision { None, Confirmed, Corrected, Added }

/// <summary>
/// What was read from the material. Every finding names the entry it stands in, the words it was read from and the rule that read them.
/// </summary>
/// <param name="Entry">Index into the entries that were read; -1 for one that a person added.</param>
/// <param name="Quote">The words, as written.</param>
/// <param name="Rule">Code of the rule (docs/findings.md).</param>
public abstract record Finding(int Entry, string Quote, string Rule)
{
    /// <summary>Sixteen hex digits that stay the same when the case is read again: made of what was found and of the message, not of its place.</summary>
    public string Id { get; init; } = "";

    public Decision Decision { get; init; }

    /// <summary>Of what stands on a picture: on which, and where on it.</summary>
    public PicturePlace? Picture { get; init; }

    /// <summary>The id of a finding made of these parts.</summary>
    public static string IdOf(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 8));
}

/// <summary>Something that leads to a person: a number, an account, an address. Its value is normalised and passes its checksum.</summary>
public sealed record Indicator(string Type, string Value, int Entry, string Quote, string Rule, Attribution Attribution) : Finding(Entry, Quote, Rule)
{
    /// <summary>Every entry in which it stands, in order.</summary>
    public IReadOnlyList<int> Entries { get; init; } = [];

    /// <summary>Where it stood first: <c>text</c>, <c>sender</c>, <c>participant</c>, <c>header</c>, <c>image</c>, <c>account</c>.</summary>
    public string Place { get; init; } = "text";
}

/// <summary>What has the shape of an indicator but fails its checksum: kept, never reported as valid.</summary>
/// <param name="Nearest">Readings with one character changed or exchanged that pass, best first; at most eight.</param>
public sealed record Suspect(string Type, int Entry, string Quote, string Rule, Attribution Attribution, IReadOnlyList<string> Nearest) : Finding(Entry, Quote, Rule);

/// <summary>A sum that the blackmailer asks for, or a time that he sets.</summary>
/// <param name="Currency">ISO 4217, or the coin; null when it cannot be known.</param>
/// <param name="Deadline">In the frame of the entry; null when none is set.</param>
public sealed record Demand(int Entry, string Quote, string Rule, decimal? Amount, string? Currency, string? Channel, DateTime? Deadline) : Finding(Entry, Quote, Rule)
{
    /// <summary>The upper end when a range was named.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Asked again after a payment.</summary>
    public bool Renewed { get; init; }
}

/// <summary>A payment that went out, as the person says or the blackmailer acknowledges.</summary>
/// <param name="Demand">Entry of the demand it most likely answers.</param>
public sealed record Payment(int Entry, string Quote, string Rule, decimal? Amount, string? Currency, string? Channel, string? Reference, int? Demand) : Finding(Entry, Quote, Rule);

/// <summary>A message that threatens.</summary>
/// <param name="Against"><c>family</c>, <c>friends</c>, <c>partner</c>, <c>employer</c>, <c>school</c>, <c>public</c>, <c>police</c>, <c>person</c>.</param>
/// <param name="With"><c>publication</c>, <c>material</c>, <c>ruin</c>, <c>accusation</c>, <c>violence</c>, <c>intrusion</c>.</param>
public sealed record Threat(int Entry, string Quote, string Rule, IReadOnlyList<string> Against, IReadOnlyList<string> With, bool ProofShown) : Finding(Entry, Quote, Rule);

/// <summary>The first message of a stage: <c>contact</c>, <c>move_platform</c>, <c>video</c>, <c>threat</c>, <c>demand</c>, <c>renewed_demand</c>, <c>publication</c>.</summary>
public sealed record Stage(string Name, int Entry, string Quote, string Rule) : Finding(Entry, Quote, Rule);

/// <summary>Somebody may come to harm: <c>self_harm</c> or <c>violence</c> where it is said outright, <c>either</c> where it only may be one.</summary>
public sealed record Danger(string Kind, int Entry, string Quote, string Rule) : Finding(Entry, Quote, Rule)
{
    /// <summary>Whether it is said outright: it then interrupts everything else. Else the words only may mean it, and it is shown in its place.</summary>
    public bool IsSure { get; init; }
}

/// <summary>Why a conversation was taken for what it is, or what in it resembles the pattern already: a code of <c>findings.json</c> in the sentences.</summary>
public sealed record Reason(string Code, int Entry, string Quote);

/// <summary>What a reading says about the blackmail in it.</summary>
/// <param name="Kind"><c>webcam_trap</c>, <c>email_bluff</c>, <c>none</c>, <c>unclear</c>.</param>
/// <param name="Variant"><c>known_person</c>, <c>generated_images</c>, or null.</param>
/// <param name="Confidence">From 0 to 1; how clearly the rules speak, not how likely a judge would agree.</param>
/// <param name="Blackmailer">Names under which the blackmailer writes.</param>
/// <param name="Resembles">In a conversation without threats: what is already like the beginning of the trap.</param>
public sealed record FindingsResult(
    string Kind,
    string? Variant,
    double Confidence,
    IReadOnlyList<string> Blackmailer,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Suspect> Suspects,
    IReadOnlyList<Demand> Demands,
    IReadOnlyList<Payment> Payments,
    IReadOnlyList<Threat> Threats,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<Danger> Dangers,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Reason> Resembles);
