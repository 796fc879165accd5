using System.Diagnostics;
using System.Globalization;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>The scores of the labelled conversations, and how fast findings are read.</summary>
internal static class FindingsBench
{
    public static void Score(string set)
    {
        var score = FindingsScore.Of(Path.Combine(Folder(), set));
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
    }

    /// <summary>Messages a second over all findings: the conversations of the development set, again and again as one.</summary>
    public static void Speed(int messages)
    {
        var some = new List<ChatEntry>();
        foreach (var place in Directory.GetDirectories(Path.Combine(Folder(), "dev")).Order(StringComparer.Ordinal))
        {
            var export = new FolderExport(place);
            some.AddRange(ExportReader.Read(ExportReader.Plan(export, Importers.All, export.Main)).Entries.Select(entry => entry with { Conversation = "" }));
        }

        FindingsReader.Of(some, new FindingsContext("FR"));
        foreach (var count in (int[])[messages / 10, messages])
        {
            var entries = Enumerable.Range(0, count).Select(i => some[i % some.Count]).ToList();
            var watch = Stopwatch.StartNew();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var result = FindingsReader.Of(entries, new FindingsContext("FR"));
            var used = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,10} messages: {used:0.00} s of processor, {watch.Elapsed.TotalSeconds:0.00} s, {count / used:0} messages a second; {result.Threats.Count} threats"));
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
