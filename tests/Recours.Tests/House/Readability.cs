using System.Text.RegularExpressions;

namespace Recours.Tests.House;

/// <summary>
/// How hard a text is to read, by the measure that exists for its language. Sentences end at <c>. ! ? ; : …</c> or a line end, as in Flesch's
/// counting of units of thought; names (a capital inside a sentence, or inside a word) are left out of the counts of syllables and letters.
/// </summary>
internal static partial class Readability
{
    /// <summary>Kandel and Moles 1958: from 70, fairly easy (about 12 years).</summary>
    public static double French(IEnumerable<string> texts) => Count(texts, FrenchSyllables) is var count ? 207 - 1.015 * count.WordsPerSentence - 73.6 * count.PerWord : 0;

    /// <summary>Flesch and Kincaid 1975, grade of US schools: 7 is about 12 years.</summary>
    public static double English(IEnumerable<string> texts) => Count(texts, EnglishSyllables) is var count ? 0.39 * count.WordsPerSentence + 11.8 * count.PerWord - 15.59 : 0;

    /// <summary>Fernández Huerta 1959, as corrected: from 70, fairly easy (about 12 years).</summary>
    public static double Spanish(IEnumerable<string> texts) => Count(texts, SpanishSyllables) is var count ? 206.84 - 60 * count.PerWord - 1.02 * count.WordsPerSentence : 0;

    /// <summary>
    /// LIX (Björnsson 1968): words per sentence and percent of words over six letters; under 40 is easy to medium. For Arabic there is OSMAN, which needs
    /// vowel marks that these texts do not have; LIX counts letters only.
    /// </summary>
    public static double Lix(IEnumerable<string> texts) => Count(texts, word => word.Length > 6 ? 1 : 0) is var count ? count.WordsPerSentence + 100 * count.PerWord : 0;

    /// <summary>Words of the longest sentence.</summary>
    public static int Longest(string text) => Sentences(text).Select(sentence => Words(sentence).Count).DefaultIfEmpty().Max();

    public static int CountWords(IEnumerable<string> texts) => texts.SelectMany(Sentences).Sum(sentence => Words(sentence).Count);

    public static int FrenchSyllables(string word) => Parts(word).Sum(part =>
    {
        var groups = FrenchVowels().Count(part);
        return groups > 1 && FrenchSilent().IsMatch(part) ? groups - 1 : groups;
    });

    public static int EnglishSyllables(string word) => Parts(word).Sum(part =>
    {
        var groups = EnglishVowels().Count(part);
        return groups > 1 && EnglishSilent().IsMatch(part) ? groups - 1 : groups;
    });

    public static int SpanishSyllables(string word) => SpanishVowels().Matches(word.ToLowerInvariant()).Sum(group =>
        1 + group.Value.Zip(group.Value.Skip(1)).Count(pair => ("aeoáéó".Contains(pair.First) && "aeoáéó".Contains(pair.Second)) || "íú".Contains(pair.First) || "íú".Contains(pair.Second)));

    private static (double WordsPerSentence, double PerWord) Count(IEnumerable<string> texts, Func<string, int> measure)
    {
        var sentences = texts.SelectMany(Sentences).Select(Words).Where(words => words.Count > 0).ToList();
        var plain = sentences.SelectMany(words => words.Where((word, i) => !word.Skip(1).Any(char.IsAsciiLetterUpper) && !(i > 0 && char.IsUpper(word[0])))).ToList();
        return (sentences.Average(words => (double)words.Count), plain.Average(word => (double)measure(word)));
    }

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text);

    private static List<string> Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    private static string[] Parts(string word) => word.ToLowerInvariant().Split('’', '\'', '-');

    [GeneratedRegex(@"[.!?؟…;؛:\n]+(?:\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[^\W\d_]+(?:[’'-][^\W\d_]+)*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyàâäéèêëîïôöùûüœæ]+")]
    private static partial Regex FrenchVowels();

    [GeneratedRegex("[^aeiouyéè](e|es|ent)$")]
    private static partial Regex FrenchSilent();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex EnglishVowels();

    [GeneratedRegex("[^aeiouyl]e$|[^aeiouytd]ed$")]
    private static partial Regex EnglishSilent();

    [GeneratedRegex("[aeiouáéíóúü]+")]
    private static partial Regex SpanishVowels();
}
