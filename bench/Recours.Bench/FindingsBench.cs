using System.Globalization;

namespace Recours.Bench;

/// <summary>The scores of the labelled conversations (testdata/findings).</summary>
internal static class FindingsBench
{
    /// <param name="set">A folder of testdata/findings, or the path of one; <c>phrases</c> or <c>talks</c>, or a path that ends so, for single sentences and for the kinds of short conversations.</param>
    /// <param name="isLong">Whether every error is told.</param>
    public static void Score(string set, bool isLong)
    {
        var folder = Path.Combine(Folder(), set);
        if (Path.GetFileName(set) is "phrases" or "talks")
        {
            var talks = Path.GetFileName(set) == "talks";
            var (all, wrong, rates) = talks ? FindingsTalks.Of(folder) : FindingsPhrases.Of(folder);
            Console.WriteLine(string.Join('\n', wrong));
            Console.WriteLine(rates);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all - wrong.Count} of {all} {(talks ? "conversations" : "sentences")}"));
            return;
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateDirectories(folder).Any())
        {
            Console.WriteLine($"{set}: no conversations");
            return;
        }

        var score = FindingsScore.Of(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}: {score.Conversations} conversations, {score.Benign} of them ordinary"));
        Console.WriteLine("type          language   precision  recall   F1     right wrong missed");
        foreach (var type in FindingsScore.Types)
        {
            Line(type, "all", score.Of(type));
            foreach (var language in score.Languages)
            {
                Line("", language, score.Of(type, language));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"danger in messages without: {score.Sure} sure, {score.Possible} possible, of {score.Calm}; where nobody is blackmailed {score.PossibleElsewhere} of {score.CalmElsewhere}"));
        foreach (var error in isLong ? score.Errors : [])
        {
            Console.WriteLine(error);
        }
    }

    private static void Line(string type, string language, Tally tally)
    {
        if (tally is not { Right: 0, Wrong: 0, Missed: 0 })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type,-13} {language,-10} {tally.Precision,8:0.000} {tally.Recall,8:0.000} {tally.F1,8:0.000} {tally.Right,6} {tally.Wrong,5} {tally.Missed,5}"));
        }
    }

    private static string Folder()
    {
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            if (Directory.Exists(Path.Combine(place.FullName, "testdata", "findings")))
            {
                return Path.Combine(place.FullName, "testdata", "findings");
            }
        }

        throw new DirectoryNotFoundException("testdata/findings");
    }
}
