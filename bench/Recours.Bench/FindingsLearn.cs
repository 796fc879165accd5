using System.Globalization;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Bench;

/// <summary>
/// Makes the dictionary of words that speak for a threat (threat-words.tsv) from the labelled messages of those who press, and from the
/// single sentences: logistic regression over the words of a message, each weighed by its rarity, the message scaled to length one.
/// The same messages always give the same file.
/// </summary>
internal static class FindingsLearn
{
    /// <summary>Messages before the first labelled one that count as those of who presses.</summary>
    private const int Lead = 3;

    /// <summary>Messages in which a word must stand.</summary>
    private const int Least = 2;

    /// <summary>Sweeps over all words; the weights no longer change in the second decimal.</summary>
    private const int Sweeps = 60;

    /// <summary>How much a large weight costs against an error (1/C of the usual libraries).</summary>
    private const double Penalty = 1.0 / 8;

    public static void Run(string findings, string file)
    {
        var messages = Messages(findings).Select(one => (Words: Words(one.Text), one.IsThreat)).Where(one => one.Words.Count > 0).ToArray();
        var words = messages.SelectMany(one => one.Words).CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= Least).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var index = words.Select((pair, at) => (pair.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);
        var rarity = words.Select(pair => Math.Round(1 + Math.Log((1.0 + messages.Length) / (1 + pair.Value)), 2)).ToArray();
        var (weights, begin) = Fit(messages, index, rarity);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine(Hundredths(begin));
        for (var i = 0; i < words.Length; i++)
        {
            if (Hundredths(weights[i]) != "0")
            {
                writer.WriteLine($"{words[i].Key}\t{Hundredths(rarity[i])}\t{Hundredths(weights[i])}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{messages.Length} messages, {messages.Count(one => one.IsThreat)} of them threats, {words.Length} words"));
    }

    private static string Hundredths(double value) => Math.Round(value * 100).ToString(CultureInfo.InvariantCulture);

    /// <summary>One word after the other is moved to where the error is least (Newton's step), what the others say staying as it is.</summary>
    private static (double[] Weights, double Begin) Fit((HashSet<string> Words, bool IsThreat)[] messages, Dictionary<string, int> index, double[] rarity)
    {
        var stands = index.Select(_ => new List<(int Message, double Value)>()).Append([]).ToArray();
        for (var i = 0; i < messages.Length; i++)
        {
            var known = messages[i].Words.Where(index.ContainsKey).Select(word => index[word]).Order().ToArray();
            var length = Math.Sqrt(known.Sum(word => rarity[word] * rarity[word]));
            foreach (var word in known)
            {
                stands[word].Add((i, rarity[word] / length));
            }

            stands[^1].Add((i, 1));
        }

        var (weights, odds) = (new double[stands.Length], new double[messages.Length]);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var word = 0; word < stands.Length; word++)
            {
                var (slope, bend) = (Penalty * weights[word], Penalty);
                foreach (var (message, value) in stands[word])
                {
                    var likely = 1 / (1 + Math.Exp(-odds[message]));
                    slope += value * (likely - (messages[message].IsThreat ? 1 : 0));
                    bend += value * value * likely * (1 - likely);
                }

                var step = Math.Clamp(slope / bend, -1, 1);
                weights[word] -= step;
                foreach (var (message, value) in stands[word])
                {
                    odds[message] -= step * value;
                }
            }
        }

        return (weights, weights[^1]);
    }

    private static IEnumerable<(string Text, bool IsThreat)> Messages(string findings)
    {
        foreach (var place in Directory.GetDirectories(Path.Combine(findings, "dev")).Order(StringComparer.Ordinal))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(place, "labels.json")));
            var labels = file.RootElement.TryGetProperty("labels", out var inner) ? inner : file.RootElement;
            HashSet<int> Entries(string list) => [.. labels.GetProperty(list).EnumerateArray().Select(one => one.GetProperty("entry").GetInt32())];
            var (threats, demands) = (Entries("threats"), Entries("demands"));
            if (threats.Count == 0)
            {
                continue;
            }

            var begin = threats.Concat(demands).Min() - Lead;
            var pressing = labels.GetProperty("blackmailer").EnumerateArray().Select(one => one.GetString()).ToHashSet(StringComparer.Ordinal);
            var export = new FolderExport(file.RootElement.TryGetProperty("read", out var what) && what.GetString() is { } inside ? Path.Combine(place, inside) : place);
            var entries = ExportReader.Read(ExportReader.Plan(export, Importers.All, export.Main)).Entries;
            for (var i = Math.Max(0, begin); i < entries.Count; i++)
            {
                if (entries[i].Kind != EntryKind.System && pressing.Contains(entries[i].Sender))
                {
                    yield return (entries[i].Text, threats.Contains(i));
                }
            }
        }

        foreach (var line in Directory.GetFiles(Path.Combine(findings, "phrases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line[..colon] is "threat" or "published" or "calm")
            {
                yield return (line[(colon + 2)..], !line.StartsWith("calm", StringComparison.Ordinal));
            }
        }
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new System.Text.StringBuilder();
        foreach (var letter in FoldedText.Of(text) + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
