using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recours.Casework.Host;
using Recours.Casework.Kit;
using Recours.Casework.Vault;

namespace Recours.Tests.Companion;

/// <summary>The commands kit and case passphrase, and the end of the story: paper and the age of the system alone give every exhibit back.</summary>
public sealed class TheRecoverySheet : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task And_stock_age_give_every_exhibit_byte_for_byte()
    {
        var age = Tool("age");
        var exhibits = await CaseWithExhibits();
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("sheet.html"))).Code.ShouldBe(0);
        // What a person would type from the paper: the text of the page, tags aside.
        var text = WebUtility.HtmlDecode(Regex.Replace(File.ReadAllText(terminal.Path("sheet.html")), "<[^>]*>", "", RegexOptions.NonBacktracking));
        var printed = Regex.Match(text, "AGE-SECRET-KEY-1(\\s[A-Z0-9]{2,4})+", RegexOptions.NonBacktracking).Value;
        terminal.Write("key.txt", Regex.Replace(printed, "\\s", "") + "\n");
        GivesAllBack(age, terminal.Path("key.txt"), exhibits);
    }

    [Fact]
    public async Task On_paper_is_read_by_a_scanner_and_gives_every_exhibit()
    {
        var (age, zbar, print) = (Tool("age"), Tool("zbarimg"), Tool("pdftoppm"));
        Assert.SkipWhen(Browser() is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "No browser to print with.");
        var exhibits = await CaseWithExhibits();
        var made = await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("sheet.pdf"), "--lang", "ar");
        made.Code.ShouldBe(0, made.Error);
        Terminal.Tool(print, "-r", "150", "-png", terminal.Path("sheet.pdf"), terminal.Path("page")).ShouldBe(0);
        var page = Directory.GetFiles(Path.GetDirectoryName(terminal.Path("page"))!, "page*.png").ShouldHaveSingleItem("one page");
        using var scan = Process.Start(new ProcessStartInfo(zbar, ["--raw", "-q", "-Sdisable", "-Sqrcode.enable", page]) { RedirectStandardOutput = true }).ShouldNotBeNull();
        terminal.Write("key.txt", scan.StandardOutput.ReadToEnd());
        GivesAllBack(age, terminal.Path("key.txt"), exhibits);
        (await Terminal.Run("kit", "--drill", terminal.Case, "--kit", terminal.Path("key.txt"))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Is_tried_in_a_drill_that_asks_for_no_passphrase()
    {
        await terminal.Open();
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldContain("No recovery sheet yet");
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("sheet.html"), "--lang", "es")).Code.ShouldBe(0);
        var empty = await Terminal.Run("kit", "--drill", terminal.Case, "--kit", terminal.Path("sheet.html"));
        empty.Code.ShouldBe(1);
        empty.Error.ShouldContain("no exhibit");
        (await terminal.Add(terminal.Write("a", [1, 2, 3]))).Code.ShouldBe(0);
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldContain("not tried yet");
        var passed = await Terminal.Run("kit", "--drill", terminal.Case, "--kit", terminal.Path("sheet.html"));
        passed.Code.ShouldBe(0, passed.Error);
        passed.Output.ShouldContain(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])));
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldContain("it opens this case");
        var shown = JsonNode.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output)!;
        shown["kitPrintedAt"].ShouldNotBeNull();
        shown["drillPassedAt"].ShouldNotBeNull();
        await terminal.ShouldBeWhole(1);
        Shapes().ShouldBe(["kit.printed/1 public at,commitment,event,private private form,language", "drill.passed/1 public at,commitment,event,private private number,tool"]);
    }

    [Fact]
    public async Task Of_another_case_or_mistyped_is_refused()
    {
        await CaseWithExhibits();
        using var other = new Terminal();
        await other.Open();
        (await other.Unlocked("kit", other.Case, "--out", other.Path("sheet.html"))).Code.ShouldBe(0);
        var foreign = await Terminal.Run("kit", "--drill", terminal.Case, "--kit", other.Path("sheet.html"));
        foreign.Code.ShouldBe(1);
        foreign.Error.ShouldContain("another case");
        (await Terminal.Run("case", "passphrase", terminal.Case, "--kit", other.Path("sheet.html"), "--new-passphrase-file", terminal.Write("new", "x"))).Code.ShouldBe(1);
        var wrong = await Terminal.Run("kit", "--drill", terminal.Case, "--kit", terminal.Write("typed", "AGE-SECRET-KEY-1QQQQ"));
        wrong.Code.ShouldBe(1);
        wrong.Error.ShouldContain("group by group");
        (await terminal.Unlocked("kit", terminal.Case)).Code.ShouldBe(2);
        (await terminal.Unlocked("kit", terminal.Case, "--drill", "--out", terminal.Path("x.html"))).Code.ShouldBe(2);
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("x.docx"))).Code.ShouldBe(2);
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Write("taken.html", "x"))).Code.ShouldBe(1);
        File.ReadAllText(terminal.Path("taken.html")).ShouldBe("x");
    }

    [Fact]
    public async Task Gives_a_forgotten_passphrase_its_successor()
    {
        var exhibits = await CaseWithExhibits();
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("sheet.html"))).Code.ShouldBe(0);
        var before = File.ReadAllBytes(Path.Combine(terminal.Case, "identity.age"));
        var changed = await Terminal.Run("case", "passphrase", terminal.Case, "--kit", terminal.Path("sheet.html"), "--new-passphrase-file", terminal.Write("new.txt", "l'été d'après\n"));
        changed.Code.ShouldBe(0, changed.Error);
        (await terminal.Unlocked("case", "show", terminal.Case)).Code.ShouldBe(3, "the old one no longer opens it");
        var verified = await Terminal.Run("verify", terminal.Case, "--passphrase-file", terminal.Path("new.txt"));
        verified.Code.ShouldBe(0, verified.Output);
        verified.Output.ShouldContain($"{exhibits.Count} exhibits");
        // The sheet still opens it: the key is the same.
        (await Terminal.Run("kit", "--drill", terminal.Case, "--kit", terminal.Path("sheet.html"))).Code.ShouldBe(0);
        File.WriteAllBytes(Path.Combine(terminal.Case, "identity.age"), before);
        var restored = await Terminal.Run("verify", terminal.Case);
        restored.Code.ShouldBe(1);
        restored.Output.ShouldContain("identity.age");
    }

    [Fact]
    public async Task Is_written_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix modes.");
        await terminal.Open();
        (await terminal.Unlocked("kit", terminal.Case, "--out", terminal.Path("sheet.html"))).Code.ShouldBe(0);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(terminal.Path("sheet.html")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private async Task<List<JsonNode>> CaseWithExhibits()
    {
        await terminal.Open();
        foreach (var size in (int[])[0, 1, 65_536, 200_000])
        {
            terminal.Write($"in/{size}", RandomNumberGenerator.GetBytes(size));
        }

        var added = await terminal.Add(terminal.Path("in"));
        added.Code.ShouldBe(0, added.Error);
        return [.. added.Lines[..4].Select(line => JsonNode.Parse(line)!)];
    }

    private void GivesAllBack(string age, string key, List<JsonNode> exhibits)
    {
        foreach (var exhibit in exhibits)
        {
            var copy = terminal.Path("copy");
            File.Delete(copy);
            Terminal.Tool(age, "-d", "-i", key, "-o", copy, Path.Combine(terminal.Case, "exhibits", exhibit["ciphertextSha256"] + ".age")).ShouldBe(0);
            // For an empty file, older releases of age make none.
            var back = File.Exists(copy) ? File.ReadAllBytes(copy) : [];
            back.ShouldBe(File.ReadAllBytes(terminal.Path("in/" + exhibit["name"])));
        }
    }

    private List<string> Shapes()
    {
        var key = KitText.Parse(File.ReadAllText(terminal.Path("sheet.html")));
        using var vault = Vault.Open(new DiskFiles(terminal.Case), Recours.Companion.Commands.CaseCommands.ThisMachine, key);
        return [.. vault.Entries.Where(entry => entry.Event is EventNames.KitPrinted or EventNames.DrillPassed)
            .Select(entry => $"{entry.Event} public {Keys(entry.Public)} private {Keys(entry.Private!)}")];
    }

    private static string Keys(JsonObject value) => string.Join(',', value.Select(pair => pair.Key).Order(StringComparer.Ordinal));

    private static string Tool(string name)
    {
        var found = Array.Find(["/usr/bin/" + name, "/usr/local/bin/" + name, "/opt/homebrew/bin/" + name], File.Exists);
        Assert.SkipWhen(found is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", name + " is not installed.");
        return found.ShouldNotBeNull(name);
    }

    private static string? Browser()
    {
        try
        {
            return Recours.Casework.Host.Browser.Find();
        }
        catch (Recours.Casework.Trouble)
        {
            return null;
        }
    }
}
