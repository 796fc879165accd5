using Recours.Casework.Intake;

namespace Recours.Casework.Findings;

/// <summary>What is known beside the entries: it decides how a local number or "DH" is read, and who is who.</summary>
/// <param name="Country">ISO 3166 code of the case's country, or null.</param>
/// <param name="OwnerNames">Names under which the person writes, as far as known.</param>
public sealed record FindingsContext(string? Country = null, IReadOnlyList<string>? OwnerNames = null)
{
    /// <summary>Telephone numbers and addresses that are known to be the person's own.</summary>
    public IReadOnlyList<string> OwnerIds { get; init; } = [];

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Texts that lie in files of the export, by path: contact cards.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Pictures whose text was read, by the path that an entry refers to.</summary>
    public IReadOnlyDictionary<string, SeenPicture> Pictures { get; init; } = new Dictionary<string, SeenPicture>();

    /// <summary>The conversation of pictures that no message refers to: whose they show is judged by what the others are.</summary>
    public string? Loose { get; init; }

    /// <summary>Conversations that are the written account: the person tells what the other one did.</summary>
    public IReadOnlySet<string> Accounts { get; init; } = new HashSet<string>();
}
