using System.Diagnostics;
using System.Text.Json.Nodes;
using Recours.Casework.Vault;
using Recours.Tests.Casework.Handover;

namespace Recours.Tests.Companion;

/// <summary>From a case to the police and back: <c>recours handover</c>, opened and checked with age, tar, openssl, coreutils and python3.</summary>
public sealed class TheHandoverCommand : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Gives_what_stock_tools_open_and_check_from_end_to_end()
    {
        Needs("age", "age-keygen", "tar", "bash", "openssl", "sha256sum", "sha512sum", "python3");
        var (key, recipient) = Key();
        using var authority = new Casework.Vault.TheAnchorsAuthority();
        await Case();
        (await terminal.Unlocked("seal", terminal.Case, "--tsa", authority.Address, "--tsa-root", authority.Root)).Code.ShouldBe(0);

        var answer = await terminal.Unlocked("handover", terminal.Case, "--out", terminal.Path("b.age"), "--to", recipient, "--exhibits", "1,3");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain("2 exhibits are in");
        answer.Output.ShouldContain("Would stay: 1 exhibits");

        Terminal.Tool("age", "--decrypt", "--identity", key, "--output", terminal.Path("b.tar"), terminal.Path("b.age")).ShouldBe(0);
        var bag = Unpack("b.tar");
        var recipe = Recipe(bag);
        recipe.ShouldContain(line => line.StartsWith("openssl ts -verify ", StringComparison.Ordinal));
        recipe.ShouldAllBe(line => new[] { "age", "openssl", "sha256sum", "sha512sum", "python3" }.Contains(line.Split(' ')[0]));
        foreach (var line in recipe)
        {
            StockTools.Type(bag, line).ShouldBe(0, line);
        }

        File.ReadAllBytes(Path.Combine(bag, "data", "exhibits", "0003-c.bin")).ShouldBe(File.ReadAllBytes(terminal.Path("in/c.bin")));
        File.Exists(Path.Combine(bag, "data", "exhibits", "0002-b.txt")).ShouldBeFalse();
        foreach (var bundle in (string[])[terminal.Path("b.tar"), bag])
        {
            var verified = await Terminal.Run("verify", bundle, "--json");
            verified.Code.ShouldBe(0, verified.Output);
            var report = JsonNode.Parse(verified.Output)!;
            report["exhibits"]!.AsArray().Select(exhibit => (int)exhibit!["number"]!).ShouldBe([1, 3]);
            ((string?)report["anchors"]![0]!["trust"]).ShouldBe("rooted");
        }

        (await Terminal.Run("verify", terminal.Path("b.age"), "--identity", key)).Output.ShouldContain("2 exhibits checked");
        (await Terminal.Run("verify", terminal.Path("b.age"))).Code.ShouldBe(3);
        var (other, _) = Key("other");
        (await Terminal.Run("verify", terminal.Path("b.age"), "--identity", other)).Code.ShouldBe(1);
        File.WriteAllBytes(Path.Combine(bag, "data", "exhibits", "0001-a.txt"), [1]);
        var hurt = await Terminal.Run("verify", bag, "--json");
        hurt.Code.ShouldBe(1);
        JsonNode.Parse(hurt.Output)!["problems"]!.AsArray().ShouldContain(problem => (int?)problem!["exhibit"] == 1);
        (await terminal.Unlocked("verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Gives_a_passphrase_that_stock_age_takes_over_the_telephone()
    {
        Needs("age", "script");
        await Case();
        var answer = await terminal.Unlocked("handover", terminal.Case, "--out", terminal.Path("b.age"), "--spoken");
        answer.Code.ShouldBe(0, answer.Error);
        var spoken = System.Text.RegularExpressions.Regex.Match(answer.Output, @"\d{4}(-\d{4}){5}").Value;
        Decrypt(spoken, terminal.Path("b.age"), terminal.Path("b.tar"));
        (await Terminal.Run("verify", terminal.Path("b.tar"))).Code.ShouldBe(0);
        (await Terminal.Run("verify", terminal.Path("b.age"), "--passphrase-file", terminal.Write("spoken.txt", spoken + "\n"))).Code.ShouldBe(0);
        (await Terminal.Run("verify", terminal.Path("b.age"), "--passphrase-file", terminal.Write("spoken.txt", "0000\n"))).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Writes_nothing_where_it_must_not()
    {
        await Case();
        var recipient = Recours.Evidence.Age.X25519Identity.Generate(System.Security.Cryptography.RandomNumberGenerator.Create()).Recipient.ToString();
        Directory.CreateSymbolicLink(terminal.Path("door"), Path.Combine(terminal.Case, "exhibits"));
        foreach (var path in (string[])[Path.Combine(terminal.Case, "b.age"), Path.Combine(terminal.Case, "cache", "b.age"), terminal.Path("door/b.age")])
        {
            var answer = await terminal.Unlocked("handover", terminal.Case, "--out", path, "--to", recipient);
            answer.Code.ShouldBe(1);
            answer.Error.ShouldContain("inside a case");
            File.Exists(path).ShouldBeFalse();
        }

        var taken = terminal.Write("taken.age", "before");
        (await terminal.Unlocked("handover", terminal.Case, "--out", taken, "--to", recipient)).Code.ShouldBe(1);
        File.ReadAllText(taken).ShouldBe("before");
        (await terminal.Unlocked("handover", terminal.Case, "--out", terminal.Path("none/b.age"), "--to", recipient)).Code.ShouldBe(3);
        (await terminal.Unlocked("handover", terminal.Case, "--out", terminal.Path("b.age"), "--to", recipient, "--exhibits", "9")).Code.ShouldBe(1);
        foreach (var usage in (string[][])[["--out", terminal.Path("b.age")], ["--to", recipient], ["--out", terminal.Path("b.age"), "--to", recipient, "--spoken"], ["--out", terminal.Path("b.age"), "--to", recipient, "--exhibits", "1;3"]])
        {
            (await terminal.Unlocked(["handover", terminal.Case, .. usage])).Code.ShouldBe(2);
        }

        (await terminal.Unlocked("handover", terminal.Case, "--out", terminal.Path("b.age"), "--to", recipient[..^2])).Code.ShouldBe(1);
        File.Exists(terminal.Path("b.age")).ShouldBeFalse();
        using var vault = Recours.Casework.Vault.Vault.Open(new Recours.Casework.Host.DiskFiles(terminal.Case), Recours.Companion.Commands.CaseCommands.ThisMachine, Terminal.Passphrase);
        vault.Entries.ShouldAllBe(entry => entry.Event != EventNames.HandoverWritten);
    }

    [Fact]
    public async Task Shows_what_would_leave_before_anything_does()
    {
        await Case();
        var before = Directory.GetFiles(terminal.Path("."), "*", SearchOption.AllDirectories).Order().ToList();
        var answer = await terminal.Unlocked("handover", terminal.Case, "--plan", "--exhibits", "2");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Output.ShouldContain("data/exhibits/0002-b.txt");
        answer.Output.ShouldNotContain("0001-");
        answer.Output.ShouldContain("Would leave: 1 exhibits");
        answer.Output.ShouldContain("The account and the personal particulars would stay too.");
        Directory.GetFiles(terminal.Path("."), "*", SearchOption.AllDirectories).Order().ShouldBe(before);
    }

    private async Task Case()
    {
        await terminal.Open();
        terminal.Write("in/a.txt", "one");
        terminal.Write("in/b.txt", "two");
        terminal.Write("in/c.bin", System.Security.Cryptography.RandomNumberGenerator.GetBytes(200_000));
        (await terminal.Add(terminal.Path("in"))).Code.ShouldBe(0);
        (await terminal.Unlocked("note", terminal.Case, "a word")).Code.ShouldBe(0);
    }

    private (string Path, string Recipient) Key(string name = "key")
    {
        Terminal.Tool("age-keygen", "-o", terminal.Path(name)).ShouldBe(0);
        return (terminal.Path(name), File.ReadLines(terminal.Path(name)).Single(line => line.StartsWith("# public key: ", StringComparison.Ordinal))["# public key: ".Length..]);
    }

    private string Unpack(string tar)
    {
        Directory.CreateDirectory(terminal.Path("unpacked"));
        Terminal.Tool("tar", "--extract", "--file", terminal.Path(tar), "--directory", terminal.Path("unpacked")).ShouldBe(0);
        return Directory.GetDirectories(terminal.Path("unpacked")).ShouldHaveSingleItem();
    }

    private static List<string> Recipe(string bag) =>
        [.. File.ReadLines(Path.Combine(bag, "VERIFY.txt")).Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..])];

    /// <summary>age asks for the passphrase on a terminal only: <c>script</c> gives it one.</summary>
    private static void Decrypt(string passphrase, string stored, string copy)
    {
        string[] arguments = OperatingSystem.IsMacOS() ? ["-q", "/dev/null", "age", "-d", "-o", copy, stored] : ["-qec", $"age -d -o '{copy}' '{stored}'", "/dev/null"];
        using var script = Process.Start(new ProcessStartInfo("script", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        script.StandardInput.Write(passphrase + "\n");
        script.StandardInput.Flush();
        script.WaitForExit();
        script.ExitCode.ShouldBe(0, script.StandardOutput.ReadToEnd());
    }

    private static void Needs(params string[] tools)
    {
        var missing = tools.Where(tool => !Array.Exists((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), folder => File.Exists(Path.Combine(folder, tool)))).ToList();
        Assert.SkipWhen((missing.Count > 0 || OperatingSystem.IsWindows()) && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", $"Not installed: {string.Join(", ", missing)}.");
    }
}
