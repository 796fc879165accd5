using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Recours.Casework.Guidance;

/// <summary>Where a fact comes from.</summary>
public sealed record GuideSource(string Id, string Url, string Kind);

/// <summary>One file of the guides.</summary>
/// <param name="Path">Below <c>guides/</c>: <c>countries/FR.yaml</c>.</param>
public sealed record GuideFile(string Path, DateOnly Compiled, int RecheckDays, IReadOnlyDictionary<string, GuideSource> Sources)
{
    internal YamlMappingNode Root { get; private init; } = new();

    /// <summary>Reads a file. Throws <see cref="FormatException"/> for one that is no guide.</summary>
    public static GuideFile Read(string path, TextReader text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            var root = stream.Documents is [{ RootNode: YamlMappingNode mapping }] ? mapping : throw new FormatException($"{path}: not one mapping");
            return new GuideFile(path, Day(path, GuideYaml.Scalar(root, "compiled")),
                int.TryParse(GuideYaml.Scalar(root, "recheck_days"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : throw new FormatException($"{path}: recheck_days"),
                ReadSources(root))
            { Root = root };
        }
        catch (YamlException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    public string? Value(string path) => GuideYaml.Scalar(Root, path);

    public GuideText? Text(string path) => GuideYaml.Text(Root, path);

    public IReadOnlyList<GuideText> Texts(string path) => GuideYaml.Texts(Root, path);

    /// <summary>Keys of a mapping, in the order of the file.</summary>
    public IReadOnlyList<string> Keys(string path) => GuideYaml.At(Root, path) is YamlMappingNode mapping ? [.. mapping.Children.Keys.Select(key => ((YamlScalarNode)key).Value!)] : [];

    /// <summary>The fact at a path; null when there is none.</summary>
    public Fact? One(string path) => GuideYaml.At(Root, path) is YamlMappingNode node && GuideYaml.Scalar(node, "status") is not null ? FactOf(path, node) : null;

    /// <summary>The facts of a list, in the order of the file; one fact alone is a list of one.</summary>
    public IReadOnlyList<Fact> Facts(string path) => GuideYaml.At(Root, path) switch
    {
        YamlSequenceNode list => [.. list.Children.Select((_, at) => One($"{path}/{at}")).OfType<Fact>()],
        not null when One(path) is { } one => [one],
        _ => [],
    };

    /// <summary>Addresses of the sources of a fact of this file.</summary>
    public IReadOnlyList<string> Addresses(Fact fact) => [.. fact.Sources.Select(id => Sources.GetValueOrDefault(id)?.Url).OfType<string>()];

    internal Fact FactOf(string path, YamlMappingNode node)
    {
        var looked = GuideYaml.Scalar(node, "checked");
        return new Fact($"{Path}/{path}", node, GuideYaml.Scalar(node, "status") switch
        {
            "official" => FactStatus.Official,
            "secondary" => FactStatus.Secondary,
            // Anything else is refused by the lint, and not shown until then.
            _ => FactStatus.Unverified,
        }, [.. GuideYaml.Texts(node, "src").Select(text => text.In("")!)], looked is null ? Compiled : Day(Path, looked), looked is not null, RecheckDays);
    }

    private static Dictionary<string, GuideSource> ReadSources(YamlMappingNode root) =>
        GuideYaml.At(root, "sources") is not YamlMappingNode sources ? [] : sources.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!,
            pair => new GuideSource(((YamlScalarNode)pair.Key).Value!, GuideYaml.Scalar(pair.Value, "url") ?? "", GuideYaml.Scalar(pair.Value, "kind") ?? ""), StringComparer.Ordinal);

    private static DateOnly Day(string path, string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new FormatException($"{path}: not a date: {text}");
}
