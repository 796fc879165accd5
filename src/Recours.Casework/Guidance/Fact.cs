using YamlDotNet.RepresentationModel;

namespace Recours.Casework.Guidance;

/// <summary>How sure a fact is. <see cref="Unverified"/> is general knowledge without a source: it never reaches a person.</summary>
public enum FactStatus { Unverified, Secondary, Official }

/// <summary>One statement of a guide, with where it comes from and since when it is known.</summary>
/// <param name="Place">Where it stands: <c>countries/FR.yaml/channels/0</c>.</param>
/// <param name="Known">When a person dialled or opened it; while nobody has, when it was written down.</param>
/// <param name="Dialled">Whether a person did.</param>
/// <param name="RecheckDays">Days after <paramref name="Known"/> from which it is too old to be shown.</param>
public sealed record Fact(string Place, FactStatus Status, IReadOnlyList<string> Sources, DateOnly Known, bool Dialled, int RecheckDays)
{
    private readonly YamlMappingNode node = new();
    private readonly HashSet<string> unsure = [];

    internal Fact(string place, YamlMappingNode node, FactStatus status, IReadOnlyList<string> sources, DateOnly known, bool dialled, int recheckDays)
        : this(place, status, sources, known, dialled, recheckDays)
    {
        this.node = node;
        unsure = [.. GuideYaml.Texts(node, "unverified_fields").Select(text => text.In("")!)];
    }

    public bool Equals(Fact? other) => other?.Place == Place;

    public override int GetHashCode() => Place.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether it may be shown: it has a source and is not due for a new check.</summary>
    public bool IsShown(DateOnly today) => Status != FactStatus.Unverified && today <= Known.AddDays(RecheckDays);

    /// <summary>A scalar field: a number, an address, a name. Null when it is not there, or no source states it.</summary>
    public string? this[string key] => unsure.Contains(key) ? null : GuideYaml.Scalar(node, key);

    /// <summary>A field that is a text. Null when it is not there, or no source states it.</summary>
    public GuideText? Text(string key) => unsure.Contains(key) ? null : GuideYaml.Text(node, key);

    /// <summary>A field that is a list of texts.</summary>
    public IReadOnlyList<GuideText> Texts(string key) => unsure.Contains(key) ? [] : GuideYaml.Texts(node, key);

    /// <summary>What the fact says, in a language: its text, or its name.</summary>
    public string? Says(string language) => (Text("text") ?? Text("name") ?? Text("what"))?.In(language);
}
