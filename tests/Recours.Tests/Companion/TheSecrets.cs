using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;
using Recours.Evidence.Age;

namespace Recours.Tests.Companion;

/// <summary>
/// Words that stand in contents, names, notes, the passphrase and the key are looked for in everything that the real program leaves: the case, the
/// temporary folder, the home, what it prints when it must not, and what a crash leaves. The system's own trace shows what was written, and where.
/// </summary>
public sealed partial class TheSecrets : IDisposable
{
    private const string Content = "kanarienvogel-im-inhalt-7c1e";
    private const string Name = "kanarienvogel-im-namen-5b2f";
    private const string Note = "kanarienvogel-in-der-notiz-9d3a";
    private const string Word = "kanarienvogel im losungswort 4e8b";

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [GeneratedRegex(@"^\d+ +(?<call>\w+)\((?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex("\"(?<path>(\\\\.|[^\"\\\\])*)\"")]
    private static partial Regex Quoted();

    [Fact]
    public async Task Are_in_no_file_that_a_day_of_work_leaves()
    {
        await Work(args => Run([], args));
        var reader = X25519Identity.Generate(System.Security.Cryptography.RandomNumberGenerator.Create());
        (await Run([], "handover", terminal.Case, "--out", terminal.Path("out/b.age"), "--to", reader.Recipient.ToString())).Code.ShouldBe(0);
        Scan(1 + 1).ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_in_no_dump_of_a_crash()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals, limits and the runtime's dump are those of Linux here.");
        await Work(args => Run([], args));
        terminal.Write("in/large", new byte[600 << 20]);
        foreach (var signal in (string[])["ABRT", "SEGV"])
        {
            // By name, not by number: what the one before left is deleted just before the next is made.
            var exhibits = Path.Combine(terminal.Case, "exhibits");
            var before = Directory.GetFiles(exhibits).ToHashSet(StringComparer.Ordinal);
            var environment = new Dictionary<string, string>
            {
                ["DOTNET_DbgEnableMiniDump"] = "1",
                ["DOTNET_DbgMiniDumpType"] = "4",
                ["DOTNET_DbgMiniDumpName"] = terminal.Path("crash/dump"),
                ["DOTNET_CreateDumpDiagnostics"] = "1",
            };
            using var process = Start("bash", environment, "-c", "ulimit -c unlimited; exec \"$0\" \"$@\"", Program, "add", terminal.Case, terminal.Path("in/large"));
            process.StandardInput.Close();
            // The case is open once something is being encrypted to its key.
            while (Directory.GetFiles(exhibits).All(before.Contains) && !process.HasExited)
            {
                // Not a delay: among many tests that wait, its end may come after the second that the program needs.
                Thread.Sleep(10);
            }

            process.HasExited.ShouldBeFalse();
            File.ReadAllText($"/proc/{process.Id}/limits").Split('\n').Single(line => line.StartsWith("Max core file size", StringComparison.Ordinal)).ShouldMatch(@"\s0\s+0\s");
            // The runtime takes the first for itself (and would write its dump now), the system the next.
            for (var i = 0; i < 50 && !process.HasExited; i++)
            {
                Terminal.Tool("kill", "-" + signal, process.Id.ToString(CultureInfo.InvariantCulture));
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }

            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            // Killed by the signal, not ended by itself.
            process.ExitCode.ShouldBeGreaterThan(128, signal);
            Directory.GetFiles(terminal.Path("crash")).ShouldBeEmpty();
        }

        File.Delete(terminal.Path("in/large"));
        Scan(2).ShouldBeEmpty();
        (await Run([], "verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Are_in_nothing_that_the_system_sees_written()
    {
        var strace = Array.Find(["/usr/bin/strace", "/usr/local/bin/strace"], File.Exists);
        Assert.SkipWhen((strace is null || !OperatingSystem.IsLinux()) && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "strace is not installed (apt install strace).");
        var traces = new List<string>();
        await Work(async args =>
        {
            traces.Add(terminal.Path($"trace{traces.Count}"));
            return await Execute(strace!, [], ["-f", "-y", "-s", "10000000", "-o", traces[^1], "-e", "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,connect,open,openat,openat2,creat,rename,renameat,renameat2,mkdir,mkdirat,symlink,link,linkat", Program, .. args]);
        });

        var (written, wrote) = (new SortedSet<string>(StringComparer.Ordinal), 0L);
        foreach (var line in traces.SelectMany(File.ReadLines))
        {
            if (Call().Match(line) is not { Success: true } call)
            {
                continue;
            }

            var (name, rest) = (call.Groups["call"].Value, call.Groups["rest"].Value);
            if (name is "write" or "pwrite64" or "writev" or "pwritev" or "pwritev2" or "sendto" or "sendmsg")
            {
                // What goes to the person who asked goes through a pipe.
                if (!rest.Contains("<pipe:", StringComparison.Ordinal))
                {
                    wrote += rest.Length;
                    foreach (var canary in Canaries())
                    {
                        rest.ShouldNotContain(canary);
                    }
                }
            }
            else if (name is "connect")
            {
                rest.ShouldContain("AF_UNIX");
            }
            else if (name is not ("open" or "openat" or "openat2") || rest.Contains("O_WRONLY", StringComparison.Ordinal) || rest.Contains("O_RDWR", StringComparison.Ordinal) || rest.Contains("O_CREAT", StringComparison.Ordinal))
            {
                if (!rest.Contains("= -1 ", StringComparison.Ordinal))
                {
                    written.UnionWith(Quoted().Matches(rest).Select(match => match.Groups["path"].Value));
                }
            }
        }

        wrote.ShouldBeGreaterThan(100_000);
        written.ShouldContain(path => path.StartsWith(terminal.Case, StringComparison.Ordinal));
        // Devices, the runtime's own pages of code in memory, and its diagnostic pipes, which carry nothing.
        written.Where(path => !path.StartsWith(terminal.Case, StringComparison.Ordinal) && !path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/proc/", StringComparison.Ordinal)
            && !path.StartsWith(terminal.Path("tmp/clr-debug-pipe"), StringComparison.Ordinal) && !path.StartsWith(terminal.Path("tmp/dotnet-diagnostic"), StringComparison.Ordinal)
            && !path.StartsWith("/sys/", StringComparison.Ordinal) && !path.Contains("doublemapper", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Make_no_two_cases_with_the_same_file_alike()
    {
        var original = System.Security.Cryptography.RandomNumberGenerator.GetBytes(200_000);
        var (one, other) = (await Payload("one", original), await Payload("other", original));
        one.Length.ShouldBeGreaterThan(original.Length);
        var windows = new HashSet<Int128>();
        for (var i = 0; i + 16 <= one.Length; i++)
        {
            windows.Add(System.Buffers.Binary.BinaryPrimitives.ReadInt128BigEndian(one.AsSpan(i)));
        }

        for (var i = 0; i + 16 <= other.Length; i++)
        {
            windows.Contains(System.Buffers.Binary.BinaryPrimitives.ReadInt128BigEndian(other.AsSpan(i))).ShouldBeFalse();
        }
    }

    /// <summary>Salt and chunks of the one exhibit of a new case, without the fixed words of the header.</summary>
    private async Task<byte[]> Payload(string name, byte[] original)
    {
        (await terminal.Unlocked("case", "open", terminal.Path(name))).Code.ShouldBe(0);
        (await terminal.Unlocked("add", terminal.Path(name), terminal.Write("a.bin", original))).Code.ShouldBe(0);
        var stored = File.ReadAllBytes(Directory.GetFiles(Path.Combine(terminal.Path(name), "exhibits")).Single());
        var mac = stored.AsSpan().IndexOf("\n--- "u8);
        return stored[(mac + 1 + stored.AsSpan(mac + 1).IndexOf((byte)'\n') + 1)..];
    }

    private async Task Work(Func<string[], Task<Answer>> run)
    {
        foreach (var folder in (string[])["tmp", "home", "crash", "out"])
        {
            Directory.CreateDirectory(terminal.Path(folder));
        }

        terminal.Write($"in/{Name}.txt", Content + new string('x', 70_000) + Content);
        foreach (var args in (string[][])[
            ["case", "open", terminal.Case, "--lang", "fr"], ["add", terminal.Case, "--json", terminal.Path($"in/{Name}.txt")], ["note", terminal.Case, Note],
            ["declare", terminal.Case, "payment", "amount=100", "currency=EUR"], ["seal", terminal.Case], ["findings", terminal.Case], ["verify", terminal.Case], ["case", "show", terminal.Case]])
        {
            var answer = await run(args);
            (answer.Code is CommandLine.Fine or CommandLine.Refused or CommandLine.WrongUsage).ShouldBeTrue(string.Join(' ', args) + answer.Error);
            if (args[0] is "add")
            {
                ((string?)JsonNode.Parse(answer.Lines[0])!["name"]).ShouldBe(Name + ".txt");
            }

            // The case itself says in which language; nothing of it goes to where errors go.
            foreach (var canary in Canaries())
            {
                answer.Error.ShouldNotContain(canary);
            }
        }
    }

    /// <summary>Every file below the folder of the test that is not an input, with a canary in it, in any of the ways in which text is written.</summary>
    /// <param name="least">Files that must be there at least, or nothing was looked at.</param>
    private List<string> Scan(int least)
    {
        var files = Directory.GetFiles(terminal.Path(""), "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(terminal.Path("in/"), StringComparison.Ordinal) && Path.GetFileName(file) != "words.txt" && PlainFiles.KindOf(file) == PathKind.File).ToList();
        files.Count.ShouldBeGreaterThan(least + 5);
        var needles = Canaries().SelectMany(canary => (byte[][])[Encoding.UTF8.GetBytes(canary), Encoding.Unicode.GetBytes(canary), Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(canary)))[..^4]]).Append(Secret().Secret.ToArray()).ToList();
        return [.. files.Where(file =>
        {
            var bytes = File.ReadAllBytes(file);
            return file.Contains("kanarienvogel", StringComparison.Ordinal) || needles.Exists(needle => bytes.AsSpan().IndexOf(needle) >= 0);
        })];
    }

    private List<string> Canaries() => File.Exists(Path.Combine(terminal.Case, "identity.age")) ? [Content, Name, Note, Word, Secret().ToString()] : [Content, Name, Note, Word];

    private X25519Identity? secret;

    private X25519Identity Secret()
    {
        if (secret is null)
        {
            using var stored = File.OpenRead(Path.Combine(terminal.Case, VaultLayout.Identity));
            using var reader = new StreamReader(AgeFile.Decrypt(stored, new ScryptIdentity(Word)));
            secret = (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal)));
        }

        return secret;
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours");

    private Task<Answer> Run(Dictionary<string, string> environment, params string[] args) => Execute(Program, environment, args);

    private async Task<Answer> Execute(string program, Dictionary<string, string> environment, string[] args)
    {
        using var process = Start(program, environment, args);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, await output, await error);
    }

    /// <summary>The program with a temporary folder, a home and a working folder of its own, which are looked through afterwards.</summary>
    private Process Start(string program, Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = terminal.Path("crash") };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment[Passphrase.Variable] = Word;
        start.Environment["RECOURS_LANG"] = "en";
        start.Environment["TMPDIR"] = terminal.Path("tmp");
        start.Environment["HOME"] = terminal.Path("home");
        return Process.Start(start).ShouldNotBeNull();
    }
}
