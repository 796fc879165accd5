using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;
using Recours.Evidence.Age;

namespace Recours.Tests.Companion.Pages;

/// <summary>
/// The program with the pages is killed (SIGKILL) in the middle of everything that a person can do there, at a random moment: what a page had
/// acknowledged is in the case when it is opened again, and every byte of the case checks. Each action once; <c>RECOURS_SERVER_KILLS=300</c>
/// for that many.
/// </summary>
public sealed partial class TheKilledServer : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("recours-killed-").FullName;
    private readonly List<(string What, Func<Vault, bool> Holds)> promises = [];
    private readonly List<(string What, Func<bool> Holds)> beside = [];
    private readonly Random random = new(20260419);

    public void Dispose() => Directory.Delete(home, recursive: true);

    /// <summary>What may open the case: one, or, once the program died while it was changed, the one before or the new one.</summary>
    private readonly List<string> passphrases = [RunningPages.Passphrase];

    private string Case => Path.Combine(home, "papers");

    [Fact]
    public async Task Loses_nothing_that_a_page_had_acknowledged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal; there the same is done by TerminateProcess, which this test does not cover.");
        var deeds = Deeds();
        var kills = int.Parse(Environment.GetEnvironmentVariable("RECOURS_SERVER_KILLS") ?? deeds.Count.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var lasts = new Dictionary<string, double>();

        // Everything once from end to end, to know how long each takes here, and so that there is something to lose.
        using (var program = await RunningProgram.StartAsync(home))
        {
            (await NewAsync(program, Case)).ShouldBeTrue();
            foreach (var (name, act) in deeds)
            {
                lasts[name] = await TimeAsync(() => act(program, 0));
            }
        }

        X25519Identity key;
        using (var vault = Vault.Open(new DiskFiles(Case), CaseCommands.ThisMachine, passphrases.Single()))
        {
            key = (X25519Identity)X25519Identity.Parse(vault.Kit("fr").Key);
        }

        Check(key, "before any kill");
        var (caught, before) = (0, promises.Count);
        for (var i = 1; i <= kills; i++)
        {
            var (name, act) = deeds[i <= deeds.Count ? i - 1 : random.Next(deeds.Count)];
            var moment = TimeSpan.FromMilliseconds(random.NextDouble() * lasts[name] * 1.1);
            using var program = await RunningProgram.StartAsync(home);
            if (name != "open")
            {
                await OpenAsync(program);
            }

            var acting = act(program, i);
            await Task.WhenAny(acting, Task.Delay(moment, TestContext.Current.CancellationToken));
            caught += acting.IsCompleted ? 0 : 1;
            program.Kill();
            try
            {
                await acting;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
            {
                // No answer came: nothing was acknowledged. A connection that ends while it is being made is told as the socket's own error.
            }

            Check(key, string.Create(CultureInfo.InvariantCulture, $"{i}: {name} after {moment.TotalMilliseconds:F0} ms of {lasts[name]:F0}"));
        }

        TestContext.Current.SendDiagnosticMessage($"{kills} kills, {caught} in the middle, {promises.Count - before} promises given meanwhile, {promises.Count} kept");
        // How many of a few were caught in the middle depends on the machine; of many, enough must be.
        if (kills >= 100)
        {
            caught.ShouldBeGreaterThan(kills / 4);
        }
    }

    /// <summary>Everything that was acknowledged so far is there, and the case checks to its last byte.</summary>
    private void Check(X25519Identity key, string when)
    {
        var files = new DiskFiles(Case);
        VaultVerifier.Verify(files, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        using var vault = Vault.Open(files, CaseCommands.ThisMachine, key);
        foreach (var (what, holds) in promises)
        {
            holds(vault).ShouldBeTrue($"{when}: {what}");
        }

        VaultVerifier.Verify(files, VerifyDepth.Full, vault).Problems.ShouldBeEmpty(when);
        if (passphrases.Count > 1)
        {
            passphrases.RemoveAll(passphrase => !Opens(passphrase));
            passphrases.Count.ShouldBe(1, $"{when}: passphrases that open");
        }

        // What lies beside the case is looked at once: it changes no more.
        foreach (var (what, holds) in beside)
        {
            holds().ShouldBeTrue($"{when}: {what}");
        }

        beside.Clear();
    }

    private void Promise(string what, Func<Vault, bool> holds) => promises.Add((what, holds));

    /// <summary>Promises that an entry of this name is there as often as it was acknowledged.</summary>
    private void PromiseOneMore(string eventName)
    {
        var count = promises.Count(promise => promise.What == eventName) + 1;
        Promise(eventName, vault => vault.Entries.Count(entry => entry.Event == eventName) >= count);
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<bool> NewAsync(RunningProgram program, string folder) =>
        (await program.PostAsync("/new", ("passphrase", RunningPages.Passphrase), ("again", RunningPages.Passphrase), ("folder", folder))).Done;

    private async Task OpenAsync(RunningProgram program) =>
        (await program.PostAsync("/open", ("folder", Case), ("passphrase", passphrases.Single()))).Next?.OriginalString.ShouldBe("/case");

    private bool Opens(string passphrase)
    {
        try
        {
            Vault.CheckPassphrase(new DiskFiles(Case), passphrase);
            return true;
        }
        catch (Trouble e) when (e.Code == "passphrase.wrong")
        {
            return false;
        }
    }

    private async Task PassphraseAsync(RunningProgram program, int round)
    {
        var (before, next) = (passphrases.Single(), $"cinq ânes verts {round}");
        passphrases.Add(next);
        (await program.PostAsync("/passphrase", ("current", before), ("passphrase", next), ("again", next))).Done.ShouldBeTrue();
        // The page said so: from now on only the new one.
        passphrases.Remove(before);
        PromiseOneMore(EventNames.PassphraseChanged);
    }

    private static byte[] Bytes(int length) => RandomNumberGenerator.GetBytes(length);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private async Task AddAsync(RunningProgram program, int round)
    {
        await program.MarkAsync("/add/begin");
        foreach (var (name, length) in ((string, int)[])[("a.jpg", 3_000_000), ("b.png", 200_000), ("c.pdf", 1)])
        {
            var bytes = Bytes(length);
            var sha256 = Hash(bytes);
            if (length == 1)
            {
                (bytes, sha256) = ([(byte)round], Hash([(byte)round]));
            }

            (await program.AddAsync($"{round}/{name}", bytes)).ShouldBe(sha256);
            Promise("exhibit " + sha256, vault => vault.View.Exhibits.Any(exhibit => exhibit.Sha256 == sha256));
        }

        await program.MarkAsync("/add/end");
    }

    private async Task AddFormAsync(RunningProgram program, int round)
    {
        var (first, second) = (Bytes(1_500_000), Bytes(70_000));
        using var form = new MultipartFormDataContent { { new StringContent(program.Token), "token" }, { new ByteArrayContent(first), "files", $"un{round}.bin" }, { new ByteArrayContent(second), "files", "deux.bin" } };
        using var response = await program.Client.PostAsync("/add", form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var sha256 in (string[])[Hash(first), Hash(second)])
        {
            Promise("exhibit " + sha256, vault => vault.View.Exhibits.Any(exhibit => exhibit.Sha256 == sha256));
        }
    }

    /// <summary>A new case beside this one: when the page said so, it is there; else the same form makes it.</summary>
    private async Task NewBesideAsync(RunningProgram program, int round)
    {
        var folder = Path.Combine(home, $"new{round}");
        var done = false;
        beside.Add(("a case that opens, or can still be made", () =>
        {
            try
            {
                using var vault = Vault.Open(new DiskFiles(folder), CaseCommands.ThisMachine, RunningPages.Passphrase);
                return VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Full, vault).Ok;
            }
            catch (Exception e) when (e is Trouble or RefusedException)
            {
                return !done && (!Directory.Exists(folder) || Vault.CanCreate(new DiskFiles(folder)));
            }
        }
        ));
        done = await NewAsync(program, folder);
        done.ShouldBeTrue();
        await OpenAsync(program);
    }
}
