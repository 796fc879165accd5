using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;

namespace Recours.Bench;

/// <summary>
/// Timeline and search of a synthetic case: CPU and memory, as ratios to folding every text once, and to FTS5 as it comes (unicode61, texts kept).
/// </summary>
internal static class SearchBench
{
    private static readonly string[] Words = MakeWords();

    public static void Run(int entries)
    {
        var (reading, view) = Make(entries);
        Say("the entries themselves", 0, 0, Memory());
        var before = Memory();
        var fold = Cpu(() => FoldAll(reading));
        Say("folding every text once", fold, fold, 0);

        CaseTimeline? timeline = null;
        var order = Cpu(() => timeline = CaseTimeline.Build(view, [reading]));
        Say("timeline", order, fold, Memory() - before);

        before = Memory();
        var json = Cpu(() => TimelineJson.Write(timeline!, Stream.Null));
        Say("timeline as JSON", json, fold, Memory() - before);

        before = Memory();
        CaseSearch? search = null;
        var index = Cpu(() => search = CaseSearch.Build(timeline!));
        Say("index", index, fold, Memory() - before);

        before = Memory();
        var bare = new SqliteConnection("Data Source=:memory:");
        var plain = Cpu(() => Plain(bare, reading));
        Say("FTS5 as it comes", plain, fold, Memory() - before);

        (string Query, string Kind)[] queries =
        [
            (Words[0], "the commonest word"), (Words[0] + " " + Words[1], "two common words"), ($"\"{Words[3]} {Words[4]}\"", "a phrase"), (Words[900], "a rare word"),
            (Words[0][..2], "a beginning of two letters"), ("06 12 34 56 78", "a number, in spaces"), ("odele_77", "a part of a handle"), ("zzzzzz", "nothing"),
        ];
        foreach (var (query, kind) in queries)
        {
            foreach (var asked in Enum.GetValues<SearchOrder>())
            {
                var total = 0;
                var best = Enumerable.Range(0, 5).Min(_ => Wall(() => total = search!.Find(query, order: asked).Total));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-28} by {asked,-4}  {total,8} found  {best * 1000,8:F1} ms"));
            }
        }

        var seen = 0;
        var scan = Enumerable.Range(0, 3).Min(_ => Wall(() => seen += reading.Result.Entries.Count(entry => entry.Text.Contains("zzzzzz", StringComparison.Ordinal))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"every text looked at, bare",-28}                          {scan * 1000,8:F1} ms"));
        bare.Dispose();
        search!.Dispose();
    }

    private static void FoldAll(CaseReading reading)
    {
        var folded = new FoldedText();
        foreach (var entry in reading.Result.Entries)
        {
            folded.Fill(entry.Text);
        }
    }

    private static void Plain(SqliteConnection connection, CaseReading reading)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA temp_store = MEMORY; CREATE VIRTUAL TABLE plain USING fts5(text, sender, tokenize = 'unicode61 remove_diacritics 2'); BEGIN";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO plain(rowid, text, sender) VALUES ($row, $text, $sender)";
        var (row, text, sender) = (command.Parameters.Add("$row", SqliteType.Integer), command.Parameters.Add("$text", SqliteType.Text), command.Parameters.Add("$sender", SqliteType.Text));
        for (var i = 0; i < reading.Result.Entries.Count; i++)
        {
            (row.Value, text.Value, sender.Value) = (i, reading.Result.Entries[i].Text, reading.Result.Entries[i].Sender);
            command.ExecuteNonQuery();
        }

        command.Parameters.Clear();
        command.CommandText = "COMMIT";
        command.ExecuteNonQuery();
    }

    /// <summary>Twenty conversations, sentences of Zipf's law in three scripts, about 80 characters each; one in fifty has a number, a handle or a link.</summary>
    private static (CaseReading Reading, CaseView View) Make(int count)
    {
        var random = new Random(1);
        var entries = new List<ChatEntry>(count);
        var start = new DateTime(2024, 1, 1);
        for (var i = 0; i < count; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(4, 22)).Select(_ => Words[(int)Math.Min(Words.Length - 1, Math.Exp(random.NextDouble() * Math.Log(Words.Length)) - 1)]));
            text += random.Next(150) switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $" +336{(random.Next(100) == 0 ? 12_34_56_78 : random.Next(100_000_000)):D8}"),
                1 => string.Create(CultureInfo.InvariantCulture, $" @jess.modele_{random.Next(1000)}"),
                2 => string.Create(CultureInfo.InvariantCulture, $" https://insta.example/p/{random.NextInt64():x}"),
                _ => "",
            };
            var owner = i % 2 == 0;
            entries.Add(new ChatEntry(EntryKind.Text, owner ? "Moi" : "Jess Modèle", owner ? Direction.Owner : Direction.Peer,
                new EntryTime(start.AddSeconds(i * 20.0 + random.Next(60)), "unknown", TimePrecision.Minute, ""), text, text, new SourceSpan("chat.txt", i * 100L, 100))
            { Conversation = "chat" + i % 20 });
        }

        var result = new ReadResult([], new Accounting(count, 0, 0, 0), [], [], new Dictionary<string, string> { ["chat0"] = "Jess" }, entries, [], [], []);
        var view = new CaseView(DateTimeOffset.UnixEpoch, "fr", null, [], [], [], [], new Dictionary<string, string>(), 1, "", "");
        return (new CaseReading("bench", 1, new Dictionary<string, int>(), result), view);
    }

    private static string[] MakeWords()
    {
        var random = new Random(2);
        var syllables = new[] { "ma", "ré", "ti", "lo", "çu", "vé", "na", "si", "po", "da", "كت", "اب", "مد", "رس", "ña", "gü" };
        return [.. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => syllables[random.Next(syllables.Length)]))).Distinct()];
    }

    private static void Say(string what, double cpu, double unit, long memory) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {cpu,7:F2} s CPU  {(unit > 0 ? cpu / unit : 0),6:F1} x folding  {memory >> 20,5} MiB"));

    /// <summary>What the process holds: garbage is collected first; SQLite's part is counted too.</summary>
    private static long Memory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Process.GetCurrentProcess().WorkingSet64;
    }

    private static double Cpu(Action work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static double Wall(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
