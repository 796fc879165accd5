using System.Text.RegularExpressions;
using Recours.Casework.Intake;
using Recours.Casework.Words;
using Recours.Tests.Companion;

namespace Recours.Tests.House;

/// <summary>Every code that a person may meet has its sentence, in every language.</summary>
public sealed partial class TheWords
{
    public static TheoryData<string> Languages => [.. Sentences.Languages];

    [GeneratedRegex("\"(?<code>[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tell_every_blind_spot_and_what_to_do_about_it(string language)
    {
        var words = Sentences.For(language);
        foreach (var code in Importers.All.SelectMany(importer => importer.Card.BlindSpots))
        {
            words.Keys.ShouldContain(code);
            // What cannot be there, and the next step: two sentences at least.
            words[code].Count(letter => letter is '.' or '؛' or ':').ShouldBeGreaterThan(1, code);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tell_every_code_that_reading_an_export_can_give(string language)
    {
        var keys = Sentences.For(language).Keys.ToHashSet();
        var codes = Directory.GetFiles(Path.Combine(Terminal.House, "src", "Recours.Casework", "Intake"), "*.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value))
            .Where(code => !code.EndsWith(".json", StringComparison.Ordinal) && !code.EndsWith(".txt", StringComparison.Ordinal) && !code.EndsWith(".db", StringComparison.Ordinal)).Distinct().ToList();
        codes.ShouldContain("archive.bomb");
        codes.ShouldContain("whatsapp.disappearing-messages");
        codes.Where(code => !keys.Contains(code)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Have_the_same_places_to_fill_in_every_language(string language)
    {
        var (words, french) = (Raw(language), Raw("fr"));
        words.Keys.Order(StringComparer.Ordinal).ShouldBe(french.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, text) in words)
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            Place().Matches(text).Select(match => match.Value).Distinct().Order().ShouldBe(Place().Matches(french[key]).Select(match => match.Value).Distinct().Order(), $"{language} {key}");
        }
    }

    /// <summary>The sentences as they are written, from the files.</summary>
    private static Dictionary<string, string> Raw(string language) =>
        Directory.GetFiles(Path.Combine(Terminal.House, "src", "Recours.Casework", "Words", language), "*.json")
            .SelectMany(file => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
}
