using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;
using Recours.Evidence.Age;

namespace Recours.Tests.Companion;

/// <summary>
/// The real program is killed (SIGKILL) at random moments of its work: every printed line stays true, nothing has to be repaired, nothing is reported
/// that is not so, and the next command goes on. <c>RECOURS_KILLS=200</c> does it as often as docs/benchmarks.md tells of.
/// </summary>
public sealed class TheKilledProgram : IDisposable
{
    private static readonly string[] Works = ["add", "add", "add", "note", "seal", "handover", "open"];

    private readonly Terminal terminal = new();
    private readonly Dictionary<string, string> environment = new() { [Passphrase.Variable] = Terminal.Passphrase };
    private readonly Dictionary<string, string> promised = [];
    private int notes;

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Loses_nothing_that_it_had_promised()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal; there the same is done by TerminateProcess, which this test does not cover.");
        var kills = int.Parse(Environment.GetEnvironmentVariable("RECOURS_KILLS") ?? "8", CultureInfo.InvariantCulture);
        var random = new Random(20250315);
        await terminal.Open();
        terminal.Write("reader", Reader + "\n");
        var lasts = new Dictionary<string, double>();
        var (killed, acknowledged) = (0, 0);
        for (var i = 0; i < kills; i++)
        {
            // Each kind of work once from end to end, to know how long it takes here.
            var work = i < 5 ? Works.Distinct().ElementAt(i) : Works[random.Next(Works.Length)];
            var args = Arguments(work, i, random);
            var watch = Stopwatch.StartNew();
            using var process = Terminal.Start(environment, args);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var moment = lasts.TryGetValue(work, out var whole) ? random.NextDouble() * whole * 1.1 : double.MaxValue;
            if (moment < double.MaxValue && !process.WaitForExit((int)moment))
            {
                process.Kill();
                killed++;
            }

            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            lasts.TryAdd(work, watch.ElapsedMilliseconds);
            var (told, complained) = (await output, await error);
            var when = string.Create(CultureInfo.InvariantCulture, $"{i}: {work} after {moment:F0} ms of {lasts[work]:F0}, exit {process.ExitCode}: {complained}");
            acknowledged += Acknowledge(work, args, told, process.ExitCode);
            await Check(work, args, when);
        }

        TestContext.Current.SendDiagnosticMessage($"{kills} runs, {killed} killed, {acknowledged} promises kept");
        // How many of a few runs were caught alive depends on the machine; of many, enough must be.
        if (kills >= 100)
        {
            killed.ShouldBeGreaterThan(kills / 4);
        }
    }

    private static X25519Identity Reader { get; } = X25519Identity.Generate(RandomNumberGenerator.Create());

    private string[] Arguments(string work, int number, Random random)
    {
        switch (work)
        {
            case "add":
                var folder = terminal.Path($"in{number}");
                for (var file = 0; file < 6; file++)
                {
                    var bytes = new byte[file == 0 ? 6 << 20 : random.Next(1, 400_000)];
                    random.NextBytes(bytes);
                    terminal.Write($"in{number}/{file}.bin", bytes);
                }

                return ["add", terminal.Case, "--json", folder];
            case "note":
                return ["note", terminal.Case, "un mot"];
            case "seal":
                return ["seal", terminal.Case];
            case "handover":
                return ["handover", terminal.Case, "--out", terminal.Path($"{number}.age"), "--to", Reader.Recipient.ToString()];
            default:
                return ["case", "open", terminal.Path($"case{number}")];
        }
    }

    private int Acknowledge(string work, string[] args, string output, int code)
    {
        var before = promised.Count;
        foreach (var line in work == "add" ? output.Split('\n') : [])
        {
            // The last line may be cut: it was no promise.
            if (line.StartsWith("{\"number\"", StringComparison.Ordinal) && line.EndsWith('}'))
            {
                var exhibit = JsonNode.Parse(line)!;
                promised[(string)exhibit["sha256"]!] = Path.Combine(args[^1], (string)exhibit["name"]!);
            }
        }

        notes += work == "note" && code == 0 ? 1 : 0;
        return promised.Count - before + (work != "add" && code == 0 ? 1 : 0);
    }

    private async Task Check(string work, string[] args, string when)
    {
        VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        using (var vault = Vault.Open(new DiskFiles(terminal.Case), CaseCommands.ThisMachine, Terminal.Passphrase))
        {
            var there = vault.View.Exhibits.ToDictionary(exhibit => exhibit.Sha256);
            foreach (var sha256 in promised.Keys)
            {
                there.ShouldContainKey(sha256, when);
            }

            vault.View.Notes.Count.ShouldBeGreaterThanOrEqualTo(notes, when);
            VaultVerifier.Verify(new DiskFiles(terminal.Case), VerifyDepth.Full, vault).Problems.ShouldBeEmpty(when);
        }

        if (work == "handover" && File.Exists(args[3]))
        {
            // A bundle that has its name is whole.
            (await Terminal.Run("verify", args[3], "--identity", terminal.Path("reader"))).Code.ShouldBe(0, when);
        }
        else if (work == "open")
        {
            await CheckNew(args[2], when);
        }

        if (work == "add")
        {
            Directory.Delete(args[^1], recursive: true);
        }
    }

    /// <summary>A case whose making was killed opens, or is made by the same command.</summary>
    private async Task CheckNew(string folder, string when)
    {
        var (show, made) = (await terminal.Unlocked("case", "show", folder), false);
        if (show.Code != 0)
        {
            (await terminal.Unlocked("case", "open", folder)).Code.ShouldBe(0, when);
            made = true;
        }

        var verified = await terminal.Unlocked("verify", folder);
        verified.Code.ShouldBe(0, $"{when} {made} {verified.Output}{verified.Error}");
        Directory.Delete(folder, recursive: true);
    }
}
