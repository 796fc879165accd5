using System.Globalization;
using System.Text;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Bench;

/// <summary>
/// Makes the dictionaries of words that speak for a threat (threat-words.tsv: from the labelled messages of those who press, and from the
/// single sentences), for a danger (danger-words.tsv: from all messages and sentences, with what words begin with) and for blackmail, its beginning and somebody known (talk-words.tsv, young-words.tsv, known-words.tsv: from whole conversations): logistic regression over the words of a text, each
/// weighed by its rarity, the text scaled to length one. The same labels always give the same files.
/// </summary>
internal static class FindingsLearn
{
    /// <summary>Messages before the first labelled one that count as those of who presses.</summary>
    private const int Lead = 3;

    /// <summary>Texts in which a word must stand.</summary>
    private const int Least = 2;

    /// <summary>Signs of a beginning of a word; the same as of the dictionary that reads them.</summary>
    private const int LeastBegun = 3, MostBegun = 6;

    /// <summary>Sweeps over all words; the weights no longer change in the second decimal.</summary>
    private const int Sweeps = 60;

    private sealed record Sample(HashSet<string> Words, bool Holds);

    public static void Run(string findings, string folder)
    {
        var (messages, dangers, talks) = Labelled(findings);
        messages.AddRange(Sentences(Path.Combine(findings, "phrases"), "threat published", "calm"));
        dangers.AddRange(Sentences(Path.Combine(findings, "phrases"), "sure perhaps", "threat published calm demand deadline paid unpaid received first seen nosum receiver reference handle nocode move video"));
        dangers = [.. dangers.Select(one => one with { Words = [.. one.Words, .. one.Words.SelectMany(Beginnings)] })];
        talks.AddRange(FindingsTalks.All(Path.Combine(findings, "talks")).Select(talk => (talk.Kind, Words(talk.Entries))));
        talks.RemoveAll(talk => talk.Kind == "email_bluff");
        List<Sample> Talks(Func<string, bool> among, Func<string, bool> holds) => [.. talks.Where(talk => among(talk.Kind)).Select(talk => new Sample(talk.Words, holds(talk.Kind)))];
        static bool IsHarmless(string kind) => kind is "none" or "unclear";
        Write(messages, 1.0 / 8, Path.Combine(folder, "threat-words.tsv"));
        Write(dangers, 1.0 / 8, Path.Combine(folder, "danger-words.tsv"));
        Write(Talks(_ => true, kind => !IsHarmless(kind)), 1.0 / 20, Path.Combine(folder, "talk-words.tsv"));
        Write(Talks(IsHarmless, kind => kind == "unclear"), 1.0 / 20, Path.Combine(folder, "young-words.tsv"));
        Write(Talks(kind => !IsHarmless(kind), kind => kind == "known_person"), 1.0 / 20, Path.Combine(folder, "known-words.tsv"));
    }

    /// <param name="samples">Texts, and whether each is what is looked for.</param>
    /// <param name="penalty">How much a large weight costs against an error (1/C of the usual libraries).</param>
    /// <param name="file">Where the dictionary goes.</param>
    private static void Write(List<Sample> samples, double penalty, string file)
    {
        samples.RemoveAll(sample => sample.Words.Count == 0);
        var words = samples.SelectMany(one => one.Words).CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= Least).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var index = words.Select((pair, at) => (pair.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);
        var rarity = words.Select(pair => Math.Round(1 + Math.Log((1.0 + samples.Count) / (1 + pair.Value)), 2)).ToArray();
        var weights = Fit(samples, index, rarity, penalty);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine(Hundredths(weights[^1]));
        for (var i = 0; i < words.Length; i++)
        {
            if (Hundredths(weights[i]) != "0")
            {
                writer.WriteLine($"{words[i].Key}\t{Hundredths(rarity[i])}\t{Hundredths(weights[i])}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}: {samples.Count} texts, {samples.Count(one => one.Holds)} of them for it, {words.Length} words"));
    }

    private static string Hundredths(double value) => Math.Round(value * 100).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The weights of all words, and behind them what to begin with. One word after the other is moved to where the error is least
    /// (Newton's step), what the others say staying as it is; both answers count alike, however many there are of each.
    /// </summary>
    private static double[] Fit(List<Sample> samples, Dictionary<string, int> index, double[] rarity, double penalty)
    {
        var (share, stands) = (samples.Count(one => one.Holds) / (double)samples.Count, index.Select(_ => new List<(int Sample, double Value)>()).Append([]).ToArray());
        for (var i = 0; i < samples.Count; i++)
        {
            var known = samples[i].Words.Where(index.ContainsKey).Select(word => index[word]).Order().ToArray();
            var length = Math.Sqrt(known.Sum(word => rarity[word] * rarity[word]));
            foreach (var word in known)
            {
                stands[word].Add((i, rarity[word] / length));
            }

            stands[^1].Add((i, 1));
        }

        var (weights, odds) = (new double[stands.Length], new double[samples.Count]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var word = 0; word < stands.Length; word++)
            {
                var (slope, bend) = (penalty * weights[word], penalty);
                foreach (var (sample, value) in stands[word])
                {
                    var (likely, counts) = (1 / (1 + Math.Exp(-odds[sample])), 0.5 / (samples[sample].Holds ? share : 1 - share));
                    slope += counts * value * (likely - (samples[sample].Holds ? 1 : 0));
                    bend += counts * value * value * likely * (1 - likely);
                }

                var step = Math.Clamp(slope / bend, -1, 1);
                weights[word] -= step;
                foreach (var (sample, value) in stands[word])
                {
                    odds[sample] -= step * value;
                }
            }
        }

        return weights;
    }

    private static (List<Sample> Messages, List<Sample> Dangers, List<(string Kind, HashSet<string> Words)> Talks) Labelled(string findings)
    {
        var (messages, dangers, talks) = (new List<Sample>(), new List<Sample>(), new List<(string Kind, HashSet<string> Words)>());
        foreach (var place in Directory.GetDirectories(Path.Combine(findings, "dev")).Order(StringComparer.Ordinal))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(place, "labels.json")));
            var labels = file.RootElement.TryGetProperty("labels", out var inner) ? inner : file.RootElement;
            var export = new FolderExport(file.RootElement.TryGetProperty("read", out var what) && what.GetString() is { } inside ? Path.Combine(place, inside) : place);
            var entries = ExportReader.Read(ExportReader.Plan(export, Importers.All, export.Main)).Entries;
            var variant = labels.TryGetProperty("variant", out var said) || file.RootElement.TryGetProperty("variant", out said) ? said.GetString() : null;
            talks.Add((variant ?? labels.GetProperty("kind").GetString()!, Words(entries)));

            HashSet<int> Entries(string list) => labels.TryGetProperty(list, out var all) ? [.. all.EnumerateArray().Select(one => one.GetProperty("entry").GetInt32())] : [];
            var (threats, demands) = (Entries("threats"), Entries("demands"));
            var harm = Entries("danger");
            dangers.AddRange(Enumerable.Range(0, entries.Count).Where(i => entries[i].Kind != EntryKind.System).Select(i => new Sample([.. Words(entries[i].Text)], harm.Contains(i))));
            if (threats.Count > 0)
            {
                var begin = Math.Max(0, threats.Concat(demands).Min() - Lead);
                var pressing = labels.GetProperty("blackmailer").EnumerateArray().Select(one => one.GetString()).ToHashSet(StringComparer.Ordinal);
                messages.AddRange(Enumerable.Range(begin, entries.Count - begin).Where(i => entries[i].Kind != EntryKind.System && pressing.Contains(entries[i].Sender))
                    .Select(i => new Sample([.. Words(entries[i].Text)], threats.Contains(i))));
            }
        }

        return (messages, dangers, talks);
    }

    /// <param name="folder">Of files of sentences.</param>
    /// <param name="holds">What begins the lines of those that are what is looked for.</param>
    /// <param name="others">What begins those of the others.</param>
    private static IEnumerable<Sample> Sentences(string folder, string holds, string others)
    {
        foreach (var line in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            var (colon, kind) = (line.IndexOf(": ", StringComparison.Ordinal), line[..line.AsSpan().IndexOfAny(':', ' ')]);
            var isIt = holds.Split(' ').Contains(kind);
            if (isIt || others.Split(' ').Contains(kind))
            {
                yield return new Sample([.. Words(line[(colon + 2)..])], isIt);
            }
        }
    }

    /// <summary>What a word begins with, with a star.</summary>
    private static IEnumerable<string> Beginnings(string word) =>
        Enumerable.Range(LeastBegun, Math.Max(0, Math.Min(word.Length - 1, MostBegun) - LeastBegun + 1)).Select(length => word[..length] + "*");

    /// <summary>The words of a conversation with the sign of the side that wrote them.</summary>
    private static HashSet<string> Words(IReadOnlyList<ChatEntry> entries) =>
        [.. entries.Where(entry => entry.Kind != EntryKind.System).SelectMany(entry => Words(entry.Text).Select(word => (entry.Direction == Direction.Owner ? '>' : '<') + word))];

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in FoldedText.Of(text) + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
