using System.Text.Json;
using System.Text.RegularExpressions;
using Recours.Casework.Guidance;
using Recours.Casework.Words;
using Recours.Tests.Companion;
using YamlDotNet.RepresentationModel;

namespace Recours.Tests.House;

/// <summary>Every text that the product can show: no blame, no promise, no countdown (<c>guides/wellbeing.yaml</c>), and simple enough for somebody of twelve.</summary>
public sealed partial class TheWording
{
    /// <summary>Fewer words say nothing about how hard a text is.</summary>
    private const int EnoughWords = 100;

    private const int LongestSentence = 40;

    private static readonly GuideFile Wellbeing = Guides.Embedded.File("wellbeing.yaml")!;

    public static TheoryData<string> Languages => [.. Sentences.Languages];

    /// <summary>What belongs together is measured together: a folder of guides, a file of sentences.</summary>
    private static Dictionary<string, List<(string Place, string Text)>> Groups(string language)
    {
        var groups = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        foreach (var file in Guides.Embedded.Files)
        {
            groups[file.Path] = [.. Texts(file.Root, file.Path, language)];
        }

        foreach (var path in Directory.GetFiles(Path.Combine(Terminal.House, "src", "Recours.Casework", "Words", language), "*.json").Order(StringComparer.Ordinal))
        {
            groups[Path.GetFileName(path)] = [.. JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!.Select(pair => (Path.GetFileName(path) + " " + pair.Key, pair.Value))];
        }

        return groups;
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Blames_nobody_promises_nothing_and_counts_nothing_down(string language)
    {
        var forbidden = Forbidden(language);
        forbidden.Count.ShouldBeGreaterThan(25);
        var texts = Groups(language).Values.SelectMany(group => group).ToList();
        texts.Count.ShouldBeGreaterThan(1_500);
        texts.SelectMany(text => Found(text.Text, forbidden).Select(word => $"{text.Place}: {word}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr", "Ils ne publient jamais.", "ne publient jamais")]
    [InlineData("fr", "VOUS N'AURIEZ PAS DÛ payer", "vous n’auriez pas dû")]
    [InlineData("en", "The police will find him.", "the police will find")]
    [InlineData("en", "Revenge Porn Helpline", null)]
    [InlineData("en", "A revenge porn site", "revenge porn")]
    [InlineData("es", "Está garantizado.", "está garantizado")]
    [InlineData("ar", "هذا مضمون.", "مضمون")]
    [InlineData("ar", "المضمونة", null)]
    public void Lint_finds_whole_words_whatever_their_case_and_apostrophe(string language, string text, string? word) =>
        Found(text, Forbidden(language)).ShouldBe(word is null ? [] : [word]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Can_be_read_by_somebody_of_twelve(string language)
    {
        var hard = new List<string>();
        // The dossier is written for the police.
        var groups = Groups(language).Where(group => !group.Key.StartsWith("dossier", StringComparison.Ordinal)).ToList();
        var together = groups.GroupBy(group => group.Key.Contains('/', StringComparison.Ordinal) ? group.Key.Split('/')[0] + "/" : "words and rules")
            .Select(folder => (Name: folder.Key, Texts: folder.SelectMany(group => group.Value).ToList(), IsWhole: true));
        foreach (var (name, texts, isWhole) in together.Concat(groups.Select(group => (Name: group.Key, Texts: group.Value, IsWhole: false))))
        {
            var plain = texts.Select(text => Place().Replace(text.Text, "X")).ToList();
            if (Readability.CountWords(plain) < EnoughWords)
            {
                continue;
            }

            // All together for twelve years; no single file for more than fourteen.
            var (measure, isEasy) = language switch
            {
                "fr" => (Readability.French(plain), Readability.French(plain) >= (isWhole ? 70 : 60)),
                "en" => (Readability.English(plain), Readability.English(plain) <= (isWhole ? 7 : 9)),
                "es" => (Readability.Spanish(plain), Readability.Spanish(plain) >= (isWhole ? 70 : 60)),
                _ => (Readability.Lix(plain), Readability.Lix(plain) < (isWhole ? 30 : 40)),
            };
            if (!isEasy)
            {
                hard.Add($"{name}: {measure:0.0}");
            }
        }

        hard.ShouldBeEmpty();
        groups.SelectMany(group => group.Value).Where(text => Readability.Longest(text.Text) > LongestSentence).Select(text => text.Place).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fr", "personne", 2)]
    [InlineData("fr", "conversation", 4)]
    [InlineData("fr", "n’effacez", 3)]
    [InlineData("en", "family", 3)]
    [InlineData("en", "blocked", 1)]
    [InlineData("en", "people", 2)]
    [InlineData("es", "policía", 4)]
    [InlineData("es", "cuenta", 2)]
    public void Syllables_are_counted_as_they_are_spoken(string language, string word, int syllables) =>
        (language == "fr" ? Readability.FrenchSyllables(word) : language == "en" ? Readability.EnglishSyllables(word) : Readability.SpanishSyllables(word)).ShouldBe(syllables);

    [Fact]
    public void A_hard_text_is_told_from_an_easy_one()
    {
        Readability.French(["La conservation des éléments probatoires conditionne l’aboutissement éventuel de toute procédure juridictionnelle ultérieurement diligentée."]).ShouldBeLessThan(40);
        Readability.French(["Gardez tout. Ne payez pas. Parlez à un ami."]).ShouldBeGreaterThan(90);
        Readability.English(["The preservation of evidentiary materials conditions the eventual admissibility of subsequently initiated proceedings."]).ShouldBeGreaterThan(15);
        Readability.Spanish(["La preservación de elementos probatorios condiciona la admisibilidad eventual de procedimientos posteriormente iniciados."]).ShouldBeLessThan(40);
    }

    private static List<(string Word, Regex Pattern)> Forbidden(string language) =>
        [.. Wellbeing.Texts($"forbidden_words/{language}").Select(text => text.In(language)!).Select(word => (word, new Regex(@"(?<!\w)" + Regex.Escape(Plain(word)) + @"(?!\w)", RegexOptions.CultureInvariant)))];

    private static IEnumerable<string> Found(string text, List<(string Word, Regex Pattern)> forbidden)
    {
        foreach (var name in Wellbeing.Texts("names_with_forbidden_words"))
        {
            text = text.Replace(name.In("en")!, "", StringComparison.Ordinal);
        }

        var plain = Plain(text);
        return forbidden.Where(word => word.Pattern.IsMatch(plain)).Select(word => word.Word);
    }

    private static string Plain(string text) => text.ToLowerInvariant().Replace('’', '\'');

    /// <summary>The texts of a guide that people can meet: those of four languages, outside facts without a source.</summary>
    private static IEnumerable<(string Place, string Text)> Texts(YamlNode node, string at, string language) => node switch
    {
        YamlSequenceNode list => list.Children.SelectMany((child, i) => Texts(child, $"{at}/{i}", language)),
        YamlMappingNode mapping when mapping.Children.All(pair => pair.Value is YamlScalarNode) && GuideYaml.Scalar(mapping, "fr") is not null && GuideYaml.Scalar(mapping, "es") is not null =>
            GuideYaml.Scalar(mapping, language) is { } text ? [(at, text)] : [],
        YamlMappingNode mapping when GuideYaml.Scalar(mapping, "status") != "unverified" =>
            mapping.Children.Where(pair => ((YamlScalarNode)pair.Key).Value is not ("sources" or "forbidden_words" or "name" or "phrases" or "wording_proposed")).SelectMany(pair => Texts(pair.Value, $"{at}/{((YamlScalarNode)pair.Key).Value}", language)),
        _ => [],
    };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
