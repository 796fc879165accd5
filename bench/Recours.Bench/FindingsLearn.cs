using System.Globalization;
using System.Text.Json;
using Recours.Casework.Findings;
using Recours.Casework.Findings.Kinds;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Bench;

/// <summary>
/// Makes the dictionaries of words with weights (decision 6): logistic regression over the words of a text, each weighed by its rarity, the
/// text scaled to length one. From labelled messages, with what the rules see in them: threat-words.tsv, opening-words.tsv, video-words.tsv,
/// publication-words.tsv; from all messages and single sentences, with what words begin with: danger-words.tsv; from whole conversations:
/// talk-words.tsv, young-words.tsv, known-words.tsv. The same labels always give the same files.
/// </summary>
internal static class FindingsLearn
{
    /// <summary>Messages before the first labelled one that count as those of who presses.</summary>
    private const int Lead = 3;

    /// <summary>What a single sentence counts against a message of a conversation.</summary>
    private const double OfSentence = 0.4;

    /// <summary>Texts in which a word must stand.</summary>
    private const int Least = 2;

    /// <summary>Sweeps over all words; the weights no longer change in the second decimal.</summary>
    private const int Sweeps = 60;

    /// <param name="Parts">Words and signs; each part is scaled to length one by itself.</param>
    /// <param name="Holds">Whether it is what is looked for.</param>
    /// <param name="Counts">How much an error costs.</param>
    private sealed record Sample(IReadOnlyList<HashSet<string>> Parts, bool Holds, double Counts = 1)
    {
        public Sample(HashSet<string> words, bool holds, double counts = 1) : this([words], holds, counts)
        {
        }

        public IEnumerable<string> Words => Parts.SelectMany(part => part);
    }

    /// <summary>What the labelled conversations teach: of messages whether they threaten, open the threats, ask for the call, tell of a publication, speak of a danger; of conversations their kind.</summary>
    private sealed record Lessons(List<Sample> Threats, List<Sample> Openings, List<Sample> Videos, List<Sample> Publications, List<Sample> Payments, List<Sample> Dangers, List<(string Kind, HashSet<string> Words)> Talks);

    public static void Run(string findings, string folder)
    {
        var lessons = Labelled(findings);
        var (dangers, talks) = (lessons.Dangers, lessons.Talks);
        dangers.AddRange(Sentences(Path.Combine(findings, "phrases"), "sure perhaps", "threat published calm demand deadline paid unpaid received first seen nosum receiver reference handle nocode move video"));
        dangers = [.. dangers.Select(one => one with { Parts = [[.. one.Words, .. one.Words.SelectMany(Beginnings)]] })];
        // The rules know nearly all sentences by now: only their words teach something, and less than what stands in a conversation.
        lessons.Threats.AddRange(Sentences(Path.Combine(findings, "phrases"), "threat published first", "calm").Select(one => one with { Counts = OfSentence }));
        lessons.Payments.AddRange(Sentences(Path.Combine(findings, "phrases"), "paid", "unpaid").Select(one => one with { Counts = OfSentence }));
        talks.AddRange(FindingsTalks.All(Path.Combine(findings, "talks")).Select(talk => (talk.Kind, Words(talk.Entries))));
        talks.RemoveAll(talk => talk.Kind == "email_bluff");
        List<Sample> Talks(Func<string, bool> among, Func<string, bool> holds) => [.. talks.Where(talk => among(talk.Kind)).Select(talk => new Sample(talk.Words, holds(talk.Kind)))];
        static bool IsHarmless(string kind) => kind is "none" or "unclear";
        void Make(List<Sample> samples, double penalty, bool isEven, string name) => Write(samples, penalty, isEven, Path.Combine(folder, name));
        Make(lessons.Threats, 1.0 / 8, false, "threat-words.tsv");
        Make(lessons.Openings, 1.0 / 8, false, "opening-words.tsv");
        Make(lessons.Videos, 1.0 / 8, false, "video-words.tsv");
        Make(lessons.Publications, 1.0 / 8, false, "publication-words.tsv");
        Make(lessons.Payments, 1.0 / 8, false, "payment-words.tsv");
        Make(dangers, 1.0 / 8, true, "danger-words.tsv");
        Make(Talks(_ => true, kind => !IsHarmless(kind)), 1.0 / 20, true, "talk-words.tsv");
        Make(Talks(IsHarmless, kind => kind == "unclear"), 1.0 / 20, true, "young-words.tsv");
        Make(Talks(kind => !IsHarmless(kind), kind => kind == "known_person"), 1.0 / 20, true, "known-words.tsv");
    }

    /// <param name="samples">Texts, and whether each is what is looked for.</param>
    /// <param name="penalty">How much a large weight costs against an error (1/C of the usual libraries).</param>
    /// <param name="isEven">Whether both answers count alike, however many there are of each.</param>
    /// <param name="file">Where the dictionary goes.</param>
    private static void Write(List<Sample> samples, double penalty, bool isEven, string file)
    {
        samples.RemoveAll(sample => !sample.Words.Any());
        var words = samples.SelectMany(one => one.Words).CountBy(word => word, StringComparer.Ordinal).Where(pair => pair.Value >= Least).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var index = words.Select((pair, at) => (pair.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at, StringComparer.Ordinal);
        var rarity = words.Select(pair => Math.Round(1 + Math.Log((1.0 + samples.Count) / (1 + pair.Value)), 2)).ToArray();
        var weights = Fit(samples, index, rarity, penalty, isEven);
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
    /// (Newton's step), what the others say staying as it is.
    /// </summary>
    private static double[] Fit(List<Sample> samples, Dictionary<string, int> index, double[] rarity, double penalty, bool isEven)
    {
        var (share, stands) = (samples.Count(one => one.Holds) / (double)samples.Count, index.Select(_ => new List<(int Sample, double Value)>()).Append([]).ToArray());
        for (var i = 0; i < samples.Count; i++)
        {
            foreach (var part in samples[i].Parts)
            {
                var known = part.Where(index.ContainsKey).Select(word => index[word]).Order().ToArray();
                var length = Math.Sqrt(known.Sum(word => rarity[word] * rarity[word]));
                foreach (var word in known)
                {
                    stands[word].Add((i, rarity[word] / length));
                }
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
                    var (likely, counts) = (1 / (1 + Math.Exp(-odds[sample])), samples[sample].Counts * (isEven ? 0.5 / (samples[sample].Holds ? share : 1 - share) : 1));
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

    private static Lessons Labelled(string findings)
    {
        var lessons = new Lessons([], [], [], [], [], [], []);
        foreach (var place in Directory.GetDirectories(Path.Combine(findings, "dev")).Order(StringComparer.Ordinal))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(place, "labels.json")));
            var labels = file.RootElement.TryGetProperty("labels", out var inner) ? inner : file.RootElement;
            string? Text(string name) => labels.TryGetProperty(name, out var said) || file.RootElement.TryGetProperty(name, out said) ? said.GetString() : null;
            var export = new FolderExport(Text("read") is { } inside ? Path.Combine(place, inside) : place);
            Learn(lessons, labels, ExportReader.Read(ExportReader.Plan(export, Importers.All, export.Main)).Entries, Text("kind")!, Text("variant"), Text("country"));
        }

        return lessons;
    }

    private static void Learn(Lessons lessons, JsonElement labels, IReadOnlyList<ChatEntry> entries, string kind, string? variant, string? country)
    {
        IEnumerable<JsonElement> List(string list) => labels.TryGetProperty(list, out var all) ? all.EnumerateArray() : [];
        HashSet<int> Entries(string list) => [.. List(list).Select(one => one.GetProperty("entry").GetInt32())];
        int? Stage(string name) => List("stages").Where(one => one.GetProperty("stage").GetString() == name).Select(one => (int?)one.GetProperty("entry").GetInt32()).FirstOrDefault();
        var (threats, demands, harm, read) = (Entries("threats"), Entries("demands"), Entries("danger"), Understanding.Of(Talk.Of(entries, new FindingsContext(null))));
        Sample Of(int i, bool holds, string side = "") => new([.. read.Weighed(i, side).Select(Words)], holds);
        var (said, pressing) = (Enumerable.Range(0, entries.Count).Where(i => entries[i].Kind != EntryKind.System).ToList(), List("blackmailer").Select(one => one.GetString()).ToHashSet(StringComparer.Ordinal));
        var pressed = said.Where(i => pressing.Contains(entries[i].Sender)).ToList();
        lessons.Talks.Add((variant ?? kind, Words(entries)));
        lessons.Dangers.AddRange(said.Select(i => new Sample([.. Words(entries[i].Text)], harm.Contains(i))));
        lessons.Payments.AddRange(Payments(entries, Entries("payments"), country));
        var video = Stage("video") ?? (Stage("threat") ?? entries.Count) - 1;
        lessons.Videos.AddRange(said.Where(i => kind != "email_bluff" && i <= video && entries[i].Direction != Direction.Owner).Select(i => Of(i, i == Stage("video"))));
        if (threats.Count == 0)
        {
            return;
        }

        var first = threats.Min();
        lessons.Threats.AddRange(pressed.Where(i => i >= Math.Min(first, demands.Append(first).Min()) - Lead).Select(i => Of(i, threats.Contains(i))));
        if (kind != "email_bluff")
        {
            lessons.Openings.AddRange(pressed.Where(i => i <= first).Select(i => Of(i, i == first)));
            lessons.Publications.AddRange(said.Where(i => i >= first && i <= (Stage("publication") ?? entries.Count)).Select(i => Of(i, i == Stage("publication"), entries[i].Direction == Direction.Owner ? ">" : "")));
        }
    }

    /// <summary>The messages behind the first demand of a conversation, and whether each tells of a payment.</summary>
    private static IEnumerable<Sample> Payments(IReadOnlyList<ChatEntry> entries, HashSet<int> paid, string? country)
    {
        var talk = Talk.Of(entries, new FindingsContext(country));
        var read = Understanding.Of(talk);
        var (threats, demands) = (Threats.Of(read), Demands.Of(read));
        var verdict = KindOf.Of(read, threats, demands);
        var named = Indicators.Of(read.Settle(verdict.Blackmailer), verdict, threats.Select(threat => threat.Entry).ToHashSet()).Found.ToLookup(one => one.Entry);
        var signs = new PaymentSigns(read, demands, named);
        for (var i = 0; i < entries.Count; i++)
        {
            var of = signs.Of(i).Select(Words).ToList();
            if (read.IsBlackmail && !talk.IsAccount && read.Suffers(i) && (paid.Contains(i) || (demands.Count > 0 && i >= demands[0].Entry)))
            {
                yield return new Sample(of, paid.Contains(i));
            }
        }
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
        Enumerable.Range(WordWeights.LeastBegun, Math.Max(0, Math.Min(word.Length - 1, WordWeights.MostBegun) - WordWeights.LeastBegun + 1)).Select(length => word[..length] + "*");

    /// <summary>The words of a conversation with the sign of the side that wrote them.</summary>
    private static HashSet<string> Words(IReadOnlyList<ChatEntry> entries) =>
        [.. entries.Where(entry => entry.Kind != EntryKind.System).SelectMany(entry => Words(entry.Text).Select(word => (entry.Direction == Direction.Owner ? '>' : '<') + word))];

    private static HashSet<string> Words(WordWeights.Part part) => [.. part.Texts.SelectMany(text => Folded(text.Folded).Select(word => text.Side + word)), .. part.Signs];

    private static IEnumerable<string> Words(string text) => Folded(FoldedText.Of(text));

    private static IEnumerable<string> Folded(string folded)
    {
        var at = 0;
        while (WordWeights.Next(folded, ref at).ToString() is { Length: > 0 } word)
        {
            yield return word;
        }
    }
}
