using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Recours.Tests.Casework.Handover;

/// <summary>
/// A small part of SHACL, read from a published shapes file: of each property of a class its least and greatest number, its datatype, whether it is a
/// literal, the class it refers to, and the list it is from; classes with all above them. Rules in SPARQL, patterns and warnings are not checked.
/// </summary>
internal sealed partial class Shapes
{
    private const string Sh = "http://www.w3.org/ns/shacl#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly Dictionary<string, List<(string Predicate, string Object)>> graph = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    private readonly List<string> tokens;
    private int at;
    private int blanks;

    /// <param name="turtle">The text of the file.</param>
    public Shapes(string turtle)
    {
        tokens = [.. Token().Matches(turtle).Select(match => match.Value).Where(token => token[0] != '#')];
        while (at < tokens.Count)
        {
            if (tokens[at] == "@prefix")
            {
                prefixes[tokens[at + 1]] = tokens[at + 2][1..^1];
                at += 4;
                continue;
            }

            var subject = Term();
            Pairs(subject, ".");
        }
    }

    [GeneratedRegex("(?m)^#.*$|\"\"\"(.|\\n)*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|<[^>]*>|\\^\\^|[\\[\\]();,]|[^\\s\\[\\]();,^]+")]
    private static partial Regex Token();

    /// <summary>What a JSON-LD document breaks; empty when it conforms.</summary>
    public List<string> Broken(JsonNode document)
    {
        var context = document["@context"]!.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!);
        var nodes = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        Collect(document["@graph"]!, nodes);
        var broken = new List<string>();
        foreach (var (id, node) in nodes)
        {
            var type = Expand((string)node["@type"]!, context);
            if (!graph.ContainsKey(type))
            {
                broken.Add($"{id}: no such class {type}");
            }

            broken.AddRange(node.Where(pair => pair.Key[0] != '@' && !graph.ContainsKey(Expand(pair.Key, context))).Select(pair => $"{id}: no such property {pair.Key}"));
            foreach (var shape in Above(type).SelectMany(one => Objects(one, Sh + "property")).Distinct().Where(shape => !Objects(shape, Sh + "severity").Any()))
            {
                var path = Objects(shape, Sh + "path").FirstOrDefault();
                var values = node.Where(pair => pair.Key[0] != '@' && Expand(pair.Key, context) == path).SelectMany(pair => pair.Value is JsonArray many ? many.ToList() : [pair.Value]).ToList();
                broken.AddRange(Check(shape, values, context, nodes).Select(what => $"{id} {path}: {what}"));
            }
        }

        return broken;
    }

    private IEnumerable<string> Check(string shape, List<JsonNode?> values, Dictionary<string, string> context, Dictionary<string, JsonObject> nodes)
    {
        foreach (var (predicate, wanted) in graph.GetValueOrDefault(shape) ?? [])
        {
            var good = predicate[Sh.Length..] switch
            {
                "minCount" => values.Count >= Number(wanted),
                "maxCount" => values.Count <= Number(wanted),
                "datatype" => values.TrueForAll(value => Datatype(value, context) == wanted),
                "nodeKind" => values.TrueForAll(value => value is JsonObject reference && reference.ContainsKey("@id") ? wanted != Sh + "Literal" : wanted == Sh + "Literal"),
                "class" => values.TrueForAll(value => (string?)(value as JsonObject)?["@id"] is { } id && nodes.TryGetValue(id, out var node) && Above(Expand((string)node["@type"]!, context)).Contains(wanted)),
                "in" => values.TrueForAll(value => List(wanted).Contains("\"" + Text(value) + "\"")),
                _ => true,
            };
            if (!good)
            {
                yield return $"{predicate[Sh.Length..]} {wanted}";
            }
        }
    }

    /// <summary>A class and all above it.</summary>
    private HashSet<string> Above(string type)
    {
        var (above, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([type]));
        while (open.TryPop(out var next))
        {
            if (above.Add(next))
            {
                foreach (var parent in Objects(next, "http://www.w3.org/2000/01/rdf-schema#subClassOf"))
                {
                    open.Push(parent);
                }
            }
        }

        return above;
    }

    private IEnumerable<string> List(string node)
    {
        for (; node != Rdf + "nil"; node = Objects(node, Rdf + "rest").Single())
        {
            yield return Objects(node, Rdf + "first").Single();
        }
    }

    private IEnumerable<string> Objects(string subject, string predicate) => (graph.GetValueOrDefault(subject) ?? []).Where(pair => pair.Predicate == predicate).Select(pair => pair.Object);

    private static string Datatype(JsonNode? value, Dictionary<string, string> context) =>
        (string?)(value as JsonObject)?["@type"] is { } named ? Expand(named, context)
        : "http://www.w3.org/2001/XMLSchema#" + (value!.GetValueKind() switch { System.Text.Json.JsonValueKind.String => "string", System.Text.Json.JsonValueKind.Number => "integer", _ => "boolean" });

    private static string Text(JsonNode? value) => value is JsonObject typed ? (string)typed["@value"]! : value!.ToString();

    private static long Number(string literal) => long.Parse(literal.Trim('"'), CultureInfo.InvariantCulture);

    private static void Collect(JsonNode? value, Dictionary<string, JsonObject> nodes)
    {
        if (value is JsonObject node)
        {
            if (node.ContainsKey("@type") && node["@id"] is { } id)
            {
                nodes.Add((string)id!, node);
            }

            node.ToList().ForEach(pair => Collect(pair.Value, nodes));
        }
        else if (value is JsonArray many)
        {
            many.ToList().ForEach(one => Collect(one, nodes));
        }
    }

    private static string Expand(string name, Dictionary<string, string> context) => context[name[..name.IndexOf(':', StringComparison.Ordinal)]] + name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private void Pairs(string subject, string end)
    {
        if (!graph.TryGetValue(subject, out var pairs))
        {
            graph[subject] = pairs = [];
        }

        while (tokens[at] != end)
        {
            if (tokens[at] == ";")
            {
                at++;
                continue;
            }

            var predicate = tokens[at] == "a" ? Rdf + "type" : Named(tokens[at]);
            at++;
            do
            {
                at += tokens[at] == "," ? 1 : 0;
                pairs.Add((predicate, Term()));
            }
            while (tokens[at] == ",");
        }

        at++;
    }

    private string Term()
    {
        var token = tokens[at++];
        if (token == "[")
        {
            var blank = "_:" + blanks++;
            Pairs(blank, "]");
            return blank;
        }

        if (token == "(")
        {
            var items = new List<string>();
            while (tokens[at] != ")")
            {
                items.Add(Term());
            }

            at++;
            var rest = Rdf + "nil";
            foreach (var item in items.AsEnumerable().Reverse())
            {
                var cell = "_:" + blanks++;
                graph[cell] = [(Rdf + "first", item), (Rdf + "rest", rest)];
                rest = cell;
            }

            return rest;
        }

        if (token[0] == '"')
        {
            // The datatype or language of a literal of the shapes themselves does not matter here.
            if (at < tokens.Count && tokens[at] == "^^")
            {
                at += 2;
            }
            else if (at < tokens.Count && tokens[at].StartsWith('@') && tokens[at] != "@prefix")
            {
                at++;
            }

            return token;
        }

        return Named(token);
    }

    private string Named(string token)
    {
        if (token[0] == '<')
        {
            return token[1..^1];
        }

        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && prefixes.TryGetValue(token[..(colon + 1)], out var space) ? space + token[(colon + 1)..] : token;
    }
}
