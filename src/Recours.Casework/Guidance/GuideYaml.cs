using YamlDotNet.RepresentationModel;

namespace Recours.Casework.Guidance;

/// <summary>Reading of YAML nodes; what is not there is null or empty.</summary>
internal static class GuideYaml
{
    /// <summary>The node at a path of keys and list positions, <c>services/ria/can_cancel</c>; null when there is none.</summary>
    public static YamlNode? At(YamlNode? node, string path)
    {
        foreach (var key in path.Split('/'))
        {
            node = node switch
            {
                YamlMappingNode mapping => mapping.Children.TryGetValue(new YamlScalarNode(key), out var inside) ? inside : null,
                YamlSequenceNode list => int.TryParse(key, out var at) && at >= 0 && at < list.Children.Count ? list.Children[at] : null,
                _ => null,
            };
        }

        return IsNull(node) ? null : node;
    }

    public static bool IsNull(YamlNode? node) => node is null or YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "null" or "~" or "" };

    public static string? Scalar(YamlNode? node, string key) => (At(node, key) as YamlScalarNode)?.Value;

    public static GuideText? Text(YamlNode? node, string key) => Text(At(node, key));

    public static IReadOnlyList<GuideText> Texts(YamlNode? node, string key) => At(node, key) switch
    {
        YamlSequenceNode list => [.. list.Children.Select(Text).OfType<GuideText>()],
        { } one when Text(one) is { } text => [text],
        _ => [],
    };

    /// <summary>A scalar, or a mapping from languages to texts; null for anything else.</summary>
    public static GuideText? Text(YamlNode? node) => node switch
    {
        YamlScalarNode { Value: { } value } when !IsNull(node) => GuideText.Scalar(value),
        YamlMappingNode mapping when IsText(mapping) => new GuideText(mapping.Children.ToDictionary(
            pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value ?? "", StringComparer.Ordinal)),
        _ => null,
    };

    /// <summary>Whether a mapping is a text in languages: keys of two or three letters, or such with a script (<c>ary_latin</c>), and French or English among them.</summary>
    public static bool IsText(YamlMappingNode mapping) =>
        mapping.Children.Keys.All(key => key is YamlScalarNode { Value.Length: 2 or 3 or 9 }) && mapping.Children.Values.All(value => value is YamlScalarNode)
        && (mapping.Children.ContainsKey(new YamlScalarNode("fr")) || mapping.Children.ContainsKey(new YamlScalarNode("en")));
}
