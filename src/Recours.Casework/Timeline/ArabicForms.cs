namespace Recours.Casework.Timeline;

/// <summary>
/// Arabic writes the article and short words (and, in, for, as, then) together with the word that follows: who looks for "video" means
/// "the video" and "with the video" too. Folded letters in, folded letters out.
/// </summary>
internal static class ArabicForms
{
    /// <summary>Letters of a word from which it is looked for with something before it; shorter ones would find too much.</summary>
    private const int MinStem = 3;

    private const string Article = "ال";

    private static readonly string[] Before = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل", "و", "ف", "ب", "ل", "ك"];

    /// <summary>The ways in which one folded word may be written; the word alone when it is not Arabic.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length < MinStem || word.Contains(' ', StringComparison.Ordinal) || !word.All(letter => letter is >= '\u0621' and <= '\u064A'))
        {
            return [word];
        }

        var stem = word.StartsWith(Article, StringComparison.Ordinal) && word.Length >= Article.Length + MinStem ? word[Article.Length..] : word;
        return [.. Before.Select(before => before + stem).Prepend(stem).Prepend(word).Distinct()];
    }
}
