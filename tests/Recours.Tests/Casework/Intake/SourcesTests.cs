using System.Text.Json;
using Recours.Casework.Intake;
using Recours.Casework.Words;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Intake;

public sealed class SourcesTests : IDisposable
{
    private readonly Terminal terminal = new();

    public static TheoryData<string> Languages => [.. Sentences.Languages];

    public void Dispose() => terminal.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_source_tells_how_to_get_it(string language) =>
        Importers.All.Select(importer => "how." + importer.Card.Id).Where(key => !Sentences.For(language).Keys.Contains(key)).ShouldBeEmpty();

    [Fact]
    public async Task Sources_and_what_they_lack_are_listed_before_anything_is_exported()
    {
        var (code, output, _) = await Terminal.Run("read", "--sources", "--json");
        code.ShouldBe(0);
        using var list = JsonDocument.Parse(output);
        list.RootElement.EnumerateArray().Select(one => one.GetProperty("importer").GetString()).ShouldBe(Importers.All.Select(importer => importer.Card.Id));
        list.RootElement.EnumerateArray().ShouldAllBe(one => one.GetProperty("howToGet").GetString()!.Length > 10 && one.GetProperty("blindSpots").GetArrayLength() > 0);
        (await Terminal.Run("read", "--sources")).Output.ShouldContain("WhatsApp (whatsapp;");
        (await Terminal.Run("read")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_case_keeps_how_each_export_was_used_up()
    {
        await terminal.Open();
        string export = Terminal.Testdata("intake/line/synthetic");
        (await terminal.Unlocked("add", terminal.Case, export)).Code.ShouldBe(0);
        (await terminal.Unlocked("add", terminal.Case, export)).Code.ShouldBe(0);
        var shown = await terminal.Unlocked("case", "show", terminal.Case, "--json");
        using var json = JsonDocument.Parse(shown.Output);
        var reading = json.RootElement.GetProperty("readings").EnumerateArray().ShouldHaveSingleItem();
        reading.GetProperty("importers")[0].GetString().ShouldBe("line");
        reading.GetProperty("exhibits").EnumerateArray().Select(number => number.GetInt32()).ShouldBe([1, 2]);
        reading.GetProperty("accounting").GetProperty("entry").GetInt32().ShouldBe(11);
        reading.GetProperty("accounting").GetProperty("unparsed").GetInt32().ShouldBe(0);
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldContain("line");
        (await terminal.Unlocked("verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public void Characters_that_turn_the_writing_are_flagged_whatever_the_source()
    {
        static List<string> Codes(string json) => [.. ExportReader.Read(MetaFolder.With("result.json", json), Importers.All).Entries.SelectMany(entry => entry.Irregularities).Select(one => one.Code)];
        static string Telegram(string name, string text) =>
            $$"""{"name":"J","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2025-03-14T21:04:00","date_unixtime":"1741982640","from":{{JsonSerializer.Serialize(name)}},"from_id":"user1","text":{{JsonSerializer.Serialize(text)}}}]}""";
        Codes(Telegram("J", "pay \u202E005")).ShouldBe(["bidi-override"]);
        Codes(Telegram("J\u202E", "pay")).ShouldBe(["bidi-override"]);
        Codes(Telegram("J", "\u2067open")).ShouldBe(["bidi-override"]);
        Codes(Telegram("J", "\u2068closed\u2069 \u202A+33\u202C")).ShouldBeEmpty();
    }

    /// <summary>Each folder of exports beside the repository, and the importers that read something of it.</summary>
    private static readonly Dictionary<string, string[]> Folders = new()
    {
        ["discord"] = ["discord"],
        ["email"] = ["email"],
        ["facebook"] = ["messenger", "messenger-html"],
        ["google-chat"] = ["google-chat"],
        ["google-voice"] = ["google-voice"],
        ["hinge"] = ["hinge"],
        ["imessage"] = ["imessage"],
        ["instagram"] = ["instagram", "instagram-html"],
        ["kakaotalk"] = ["kakaotalk"],
        ["line"] = ["line"],
        ["linkedin"] = ["linkedin"],
        ["signal"] = ["signal", "signal-text"],
        ["skype"] = ["skype"],
        ["sms-backup-restore"] = ["sms-backup-restore"],
        ["snapchat"] = ["snapchat"],
        ["telegram"] = ["telegram", "telegram-html"],
        ["tiktok"] = ["tiktok"],
        ["tinder"] = ["tinder"],
        ["viber"] = ["viber"],
        ["whatsapp"] = ["whatsapp"],
        ["x-twitter"] = ["x"],
        ["copyleft/whatsapp"] = ["whatsapp"],

        // Only scripts or pieces of databases: what they make lies under testdata, or the pieces have tests of their own.
        ["badoo"] = [],
        ["whatsapp-db"] = [],
        ["copyleft/imessage"] = [],
    };

    [Fact]
    public void Every_folder_of_exports_beside_the_repository_is_read_by_whoever_knows_it()
    {
        string shared = Path.Combine(Terminal.House, "..", "shared", "fixtures", "chat");
        Assert.SkipUnless(Directory.Exists(shared), "There are no further exports beside the repository.");
        var folders = Directory.EnumerateDirectories(shared).Select(folder => Path.GetFileName(folder)!).Where(name => name != "copyleft")
            .Concat(Directory.EnumerateDirectories(Path.Combine(shared, "copyleft")).Select(folder => "copyleft/" + Path.GetFileName(folder))).Order(StringComparer.Ordinal).ToList();
        folders.ShouldBe(Folders.Keys.Order(StringComparer.Ordinal));
        foreach (string folder in folders)
        {
            var result = ExportReader.Read(new Recours.Casework.Host.FolderExport(Path.Combine(shared, folder)), Importers.All);
            string.Join(" ", result.Importers.Select(card => card.Id).Where(id => id != "generic").Order(StringComparer.Ordinal)).ShouldBe(string.Join(" ", Folders[folder]), folder);
            result.Entries.Count.ShouldBeGreaterThan(Folders[folder].Length > 0 ? 1 : -1, folder);
            result.Accounting.Total.ShouldBe(result.Accounting.Entry + result.Accounting.Part + result.Accounting.Furniture + result.Accounting.Unparsed);
        }
    }
}
