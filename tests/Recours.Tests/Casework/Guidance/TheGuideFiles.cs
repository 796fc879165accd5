using System.Globalization;
using System.Text.RegularExpressions;
using Recours.Casework.Guidance;
using Recours.Casework.Words;
using Recours.Tests.Companion;
using YamlDotNet.RepresentationModel;

namespace Recours.Tests.Casework.Guidance;

/// <summary>The guides as files: every fact has a status and a source, every text its four languages, every key stands in <c>guides/SCHEMA.md</c>.</summary>
public sealed partial class TheGuideFiles
{
    private static readonly string Schema = File.ReadAllText(Path.Combine(Terminal.House, "guides", "SCHEMA.md"));
    private static readonly HashSet<string> Keys = [.. Named().Matches(Schema).Select(match => match.Groups["key"].Value), .. Sentences.Languages];
    private static readonly HashSet<string> TextKeys = [.. Named().Matches(Schema.Split("These keys hold texts:")[1].Split('\n')[0]).Select(match => match.Groups["key"].Value)];

    [Fact]
    public void Are_all_carried_by_the_program()
    {
        var guides = Guides.Embedded;
        guides.Files.Select(file => file.Path).Order(StringComparer.Ordinal).ShouldBe(
            Directory.GetFiles(Path.Combine(Terminal.House, "guides"), "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(Terminal.House, "guides"), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        (guides.Countries.Count, guides.Platforms.Count, guides.Payments.Count).ShouldBe((20, 23, guides.Payments.Count));
        guides.Payments.Values.Select(means => means.Family).Distinct().Count().ShouldBe(13);
    }

    [Fact]
    public void Have_sources_that_can_be_looked_up()
    {
        foreach (var file in Guides.Embedded.Files)
        {
            file.RecheckDays.ShouldBeInRange(1, 366, file.Path);
            foreach (var source in file.Sources.Values)
            {
                source.Kind.ShouldNotBeNullOrWhiteSpace($"{file.Path} {source.Id}");
                Uri.TryCreate(source.Url, UriKind.Absolute, out var address).ShouldBeTrue($"{file.Path} {source.Id}");
                address!.Scheme.ShouldBeOneOf("https", "http");
            }
        }
    }

    [Fact]
    public void Hold_no_fact_without_a_source_and_no_text_without_its_languages()
    {
        var wrong = Guides.Embedded.Files.SelectMany(Problems).ToList();
        wrong.ShouldBeEmpty();
    }

    /// <summary>The lint itself: what it must find in a file that is wrong.</summary>
    [Theory]
    [InlineData("facts: [{ text: { fr: a, en: a, ar: a, es: a }, status: official, src: [] }]", "no source")]
    [InlineData("facts: [{ text: { fr: a, en: a, ar: a, es: a }, status: secondary, src: [nobody] }]", "unknown source nobody")]
    [InlineData("facts: [{ text: { fr: a, en: a, ar: a, es: a }, status: rumour, src: [s] }]", "status rumour")]
    [InlineData("facts: [{ text: { fr: a, en: a, ar: a }, status: official, src: [s] }]", "missing es")]
    [InlineData("facts: [{ text: { fr: a, en: a, ar: '', es: a }, status: official, src: [s] }]", "missing ar")]
    [InlineData("facts: [{ text: only one language, status: official, src: [s] }]", "one language: text")]
    [InlineData("facts: [{ txet: a, status: official, src: [s] }]", "unknown key txet")]
    [InlineData("facts: [{ dial: '1', status: official, src: [s], checked: '2026-13-01' }]", "not a day: checked")]
    [InlineData("facts: [{ dial: '1', status: official, src: [s], unverified_fields: [url] }]", "not there: url")]
    [InlineData("facts: [{ text: anything, status: unverified, src: [] }]", null)]
    [InlineData("facts: [{ what: Google Takeout, status: official, src: [s] }]", null)]
    public void Are_refused_when_wrong(string facts, string? problem)
    {
        using var text = new StringReader("compiled: '2026-11-23'\nrecheck_days: 90\nsources: { s: { url: 'https://example.org', kind: official } }\n" + facts);
        var found = Problems(GuideFile.Read("countries/XX.yaml", text)).ToList();
        (problem is null ? found.Count == 0 : found.Any(line => line.Contains(problem, StringComparison.Ordinal))).ShouldBeTrue(string.Join('\n', found));
    }

    internal static IEnumerable<string> Problems(GuideFile file) => Walk(file, file.Root, "", isShown: true);

    private static IEnumerable<string> Walk(GuideFile file, YamlNode node, string at, bool isShown)
    {
        var children = node switch
        {
            YamlSequenceNode list => list.Children.Select((child, i) => ($"{at}/{i}", child)),
            YamlMappingNode mapping when !IsText(mapping) => mapping.Children.Where(pair => !(at.Length == 0 && Key(pair.Key) is "sources" or "forbidden_words" or "unknown") && Key(pair.Key) != "wording_proposed").Select(pair => ($"{at}/{Key(pair.Key)}", pair.Value)),
            _ => [],
        };
        if (node is YamlMappingNode here)
        {
            isShown &= GuideYaml.Scalar(here, "status") != "unverified";
            foreach (var problem in IsText(here) ? Missing(here).Where(_ => isShown) : Wrong(file, here, at, isShown))
            {
                yield return $"{file.Path}{at}: {problem}";
            }
        }

        foreach (var problem in children.SelectMany(child => Walk(file, child.Item2, child.Item1, isShown)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Missing(YamlMappingNode text) =>
        Sentences.Languages.Where(language => string.IsNullOrWhiteSpace(GuideYaml.Scalar(text, language))).Select(language => "missing " + language);

    private static IEnumerable<string> Wrong(GuideFile file, YamlMappingNode fact, string at, bool isShown)
    {
        // Ids of means of payment are keys too.
        foreach (var key in at == "/services" && file.Path.StartsWith("payments/", StringComparison.Ordinal) ? [] : fact.Children.Keys.Select(Key).Where(key => !Keys.Contains(key)))
        {
            yield return "unknown key " + key;
        }

        if (GuideYaml.Scalar(fact, "status") is not { } status)
        {
            yield break;
        }

        if (status is not ("official" or "secondary" or "unverified"))
        {
            yield return "status " + status;
        }

        var sources = GuideYaml.Texts(fact, "src").Select(text => text.In("")!).ToList();
        if (isShown && sources.Count == 0)
        {
            yield return "no source";
        }

        foreach (var id in sources.Where(id => !file.Sources.ContainsKey(id)))
        {
            yield return "unknown source " + id;
        }

        if (GuideYaml.Scalar(fact, "checked") is { } day && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return "not a day: checked";
        }

        var unsure = GuideYaml.Texts(fact, "unverified_fields").Select(text => text.In("")!).ToList();
        foreach (var key in unsure.Where(key => GuideYaml.At(fact, key) is null))
        {
            yield return "unverified but not there: " + key;
        }

        foreach (var key in TextKeys.Where(key => isShown && key != "name" && !unsure.Contains(key) && GuideYaml.Scalar(fact, key) is { } text && !IsProperName(text) && !(key == "penalty" && text == "unknown")))
        {
            yield return "one language: " + key;
        }
    }

    private static bool IsText(YamlMappingNode node) => node.Children.Any(pair => Sentences.Languages.Contains(Key(pair.Key))) && node.Children.All(pair => pair.Value is YamlScalarNode && Language().IsMatch(Key(pair.Key)));

    /// <summary>"Google Takeout": every longer word has a capital.</summary>
    private static bool IsProperName(string text) => text.Split(' ').All(word => word.Length < 4 || !char.IsLower(word[0]));

    private static string Key(YamlNode node) => ((YamlScalarNode)node).Value!;

    [GeneratedRegex("^[a-z]{2,3}(_[a-z]+)?$")]
    private static partial Regex Language();

    [GeneratedRegex(@"`(?<key>[a-z_0-9]+)(\[\])?`")]
    private static partial Regex Named();
}
