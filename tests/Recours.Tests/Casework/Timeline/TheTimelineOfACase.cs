using System.Buffers;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Tests.Casework.Timeline;

/// <summary>A real case with every fixture of every importer in it.</summary>
public sealed class CaseOfFixtures : IDisposable
{
    public const string Words = "quatre chevaux bleus dansent";
    private readonly string root = Directory.CreateTempSubdirectory("recours-test-").FullName;

    public CaseOfFixtures()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(PassphraseFile, Words);
        var machine = new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
        using var vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(Folder), machine, Words, "fr", null, "test");
        foreach (var batch in Directory.GetDirectories(Path.Combine(House(), "testdata", "intake")).SelectMany(importer => Directory.GetDirectories(importer)).Order(StringComparer.Ordinal))
        {
            foreach (var file in Directory.GetFiles(batch, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                using var stream = File.OpenRead(file);
                vault.Add(stream, Path.GetFileName(file), Path.GetRelativePath(batch, file).Replace('\\', '/'), null, null, batch);
            }
        }

        vault.WriteNote("Elle a dit s’appeler Jessica.\u001B[2J\u202E Voilà.");
        vault.Seal();
        View = vault.View;
        Readings = new VaultReader(vault).Read(vault.View);
    }

    public string Folder => Path.Combine(root, "case");

    public string PassphraseFile => Path.Combine(root, "passphrase");

    public CaseView View { get; }

    public IReadOnlyList<CaseReading> Readings { get; }

    public void Dispose() => Directory.Delete(root, recursive: true);

    public static string House()
    {
        var house = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(house, "Recours.slnx")))
        {
            house = Path.GetDirectoryName(house).ShouldNotBeNull();
        }

        return house;
    }
}

public sealed class TheTimelineOfACase(CaseOfFixtures fixtures) : IClassFixture<CaseOfFixtures>
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»＂");

    [Fact]
    public void Has_every_entry_of_every_importer_once_and_every_event()
    {
        fixtures.Readings.SelectMany(reading => reading.Result.Importers).Select(card => card.Id).Distinct().Order().ShouldBe(Importers.All.Select(importer => importer.Card.Id).Order());
        var timeline = CaseTimeline.Build(fixtures.View, fixtures.Readings, cancel: TestContext.Current.CancellationToken);
        var entries = timeline.OfType<TimelineItem.Entry>().ToList();
        entries.Select(entry => (entry.Reading.Name, entry.Index)).ShouldBeUnique();
        // Fixtures of one platform show the same chat in several formats: those are one conversation, with both places.
        entries.SelectMany(entry => entry.Also.Select(other => (other.Reading.Name, other.Index)).Prepend((entry.Reading.Name, entry.Index))).Order()
            .ShouldBe(fixtures.Readings.SelectMany(reading => Enumerable.Range(0, reading.Result.Entries.Count).Select(index => (reading.Name, index))).Order());
        entries.Count.ShouldBeGreaterThan(200);
        foreach (var conversation in entries.GroupBy(entry => entry.Conversation, ReferenceEqualityComparer.Instance).Where(conversation => conversation.All(entry => entry.Also.Count == 0)))
        {
            conversation.GroupBy(entry => entry.Reading.Name).ShouldAllBe(part => part.Select(entry => entry.Index).SequenceEqual(part.Select(entry => entry.Index).Order()));
        }

        timeline.OfType<TimelineItem.Acquired>().Select(item => item.Value.Number).ShouldBe(fixtures.View.Exhibits.Select(exhibit => exhibit.Number));
        timeline.OfType<TimelineItem.Written>().Count().ShouldBe(1);
        timeline.OfType<TimelineItem.Sealed>().Count().ShouldBe(1);
        timeline.Days().Sum(day => day.Count).ShouldBe(timeline.Count);
        CaseTimeline.Build(fixtures.View, [.. fixtures.Readings.Reverse()], cancel: TestContext.Current.CancellationToken).OfType<TimelineItem.Entry>().Select(entry => (entry.Reading.Name, entry.Index))
            .ShouldBe(entries.Select(entry => (entry.Reading.Name, entry.Index)));
    }

    [Fact]
    public void Finds_every_entry_by_its_own_text()
    {
        using var search = CaseSearch.Build(CaseTimeline.Build(fixtures.View, fixtures.Readings, cancel: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        foreach (var (reading, index, entry) in fixtures.Readings.SelectMany(reading => reading.Result.Entries.Select((entry, index) => (reading, index, entry))).Where(one => one.entry is var entry && entry.Text.Length < 1000 && !entry.Text.AsSpan().ContainsAny(Quotes) && FoldedText.Of(entry.Text).Length > 0))
        {
            var hits = search.Find("\"" + entry.Text + "\"", limit: int.MaxValue, cancel: TestContext.Current.CancellationToken).Hits;
            hits.Select(hit => hit.Item).OfType<TimelineItem.Entry>().SelectMany(item => item.Also.Prepend(new EntryPlace(item.Reading, item.Index, item.Exhibit)))
                .ShouldContain(place => place.Reading == reading && place.Index == index, entry.Text);
            hits.ShouldAllBe(hit => hit.Matches.Count > 0);
        }
    }

    [Fact]
    public async Task Is_one_document_of_JSON_that_names_exhibit_and_source()
    {
        var (exit, output) = await Run("timeline", fixtures.Folder, "--json");
        exit.ShouldBe(CommandLine.Fine);
        var items = JsonDocument.Parse(output).RootElement.GetProperty("items").EnumerateArray().ToList();
        var also = items.Where(item => item.GetProperty("kind").GetString() == "entry").Sum(item => item.GetProperty("also").GetArrayLength());
        (items.Count + also).ShouldBe(fixtures.Readings.Sum(reading => reading.Result.Entries.Count) + fixtures.View.Exhibits.Count + 2);
        items.Select(item => item.GetProperty("place").GetInt32()).ShouldBe(Enumerable.Range(0, items.Count));
        foreach (var item in items.Where(item => item.GetProperty("kind").GetString() == "entry"))
        {
            var (exhibit, entry) = (item.GetProperty("exhibit").GetInt32(), item.GetProperty("entry"));
            var file = entry.GetProperty("source").GetProperty("file").GetString()!;
            fixtures.Readings.ShouldContain(reading => reading.Archive == exhibit || (reading.Archive == null && reading.Numbers.GetValueOrDefault(file) == exhibit));
            entry.GetProperty("time").GetString().ShouldBe(item.GetProperty("time").GetString());
        }
    }

    [Fact]
    public async Task Is_searched_from_the_command_line()
    {
        var (exit, output) = await Run("search", fixtures.Folder, "jessica", "appeler", "--json", "--limit", "3");
        exit.ShouldBe(CommandLine.Fine);
        var answer = JsonDocument.Parse(output).RootElement;
        answer.GetProperty("query").GetString().ShouldBe("jessica appeler");
        var hits = answer.GetProperty("hits").EnumerateArray().ToList();
        answer.GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(hits.Count);
        var note = hits.Single(hit => hit.GetProperty("kind").GetString() == "note");
        var match = note.GetProperty("matches")[0];
        match.GetProperty("spans").EnumerateArray().Select(span => match.GetProperty("text").GetString()!.Substring(span[0].GetInt32(), span[1].GetInt32())).ShouldBe(["appeler", "Jessica"]);

        (exit, output) = await Run("search", fixtures.Folder, "introuvablexyz\uD83D", "--json");
        exit.ShouldBe(CommandLine.Fine);
        JsonDocument.Parse(output).RootElement.GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("search", "jessica")]
    public async Task Sends_nothing_to_the_terminal_that_could_steer_it(string command, params string[] words)
    {
        var (exit, output) = await Run([command, fixtures.Folder, .. words]);
        exit.ShouldBe(CommandLine.Fine);
        output.ShouldContain("Jessica");
        output.Where(letter => char.IsControl(letter) && letter != '\n' && letter != '\r').ShouldBeEmpty();
        output.ShouldNotContain('\u202E');
        foreach (var line in output.Split('\n'))
        {
            line.Count(letter => letter == '\u2068').ShouldBe(line.Count(letter => letter == '\u2069'));
        }
    }

    [Fact]
    public async Task Refuses_a_zone_or_a_conversation_that_is_not_there()
    {
        (await Run("timeline", fixtures.Folder, "--zone", "Mars/Olympus")).Exit.ShouldBe(CommandLine.Refused);
        (await Run("search", fixtures.Folder, "a", "--conversation", "personne")).Exit.ShouldBe(CommandLine.Refused);
        (await Run("search", fixtures.Folder, "a", "--limit", "-1")).Exit.ShouldBe(CommandLine.WrongUsage);
        (await Run("timeline", fixtures.Folder, "--zone", "UTC")).Exit.ShouldBe(CommandLine.Fine);
    }

    [Fact]
    public void Is_searched_without_a_file_in_the_temporary_folder()
    {
        var temp = Directory.CreateTempSubdirectory("recours-watched-").FullName;
        var seen = new System.Collections.Concurrent.ConcurrentQueue<string>();
        using var marked = new SemaphoreSlim(0);
        using (var watcher = new FileSystemWatcher(temp) { IncludeSubdirectories = true })
        {
            watcher.Created += (_, change) =>
            {
                seen.Enqueue(change.Name!);
                if (change.Name == "mark")
                {
                    marked.Release();
                }
            };
            watcher.EnableRaisingEvents = true;
            var program = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
                [typeof(CommandLine).Assembly.Location, "search", fixtures.Folder, "jessica", "--json", "--passphrase-file", fixtures.PassphraseFile])
            { RedirectStandardOutput = true };
            foreach (var variable in (string[])["TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"])
            {
                program.Environment[variable] = temp;
            }

            program.Environment["DOTNET_EnableDiagnostics"] = "0";
            using var child = Process.Start(program)!;
            var answer = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            child.ExitCode.ShouldBe(0);
            JsonDocument.Parse(answer).RootElement.GetProperty("total").GetInt32().ShouldBePositive();
            // Events come in order: when this one has come, all have, even of files that are gone.
            File.WriteAllText(Path.Combine(temp, "mark"), "");
            marked.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken).ShouldBeTrue();
        }

        Directory.Delete(temp, recursive: true);
        seen.ShouldBe(["mark"]);
    }

    private async Task<(int Exit, string Output)> Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.RunAsync([.. arguments, "--passphrase-file", fixtures.PassphraseFile], output, error);
        return (exit, output.ToString());
    }
}
