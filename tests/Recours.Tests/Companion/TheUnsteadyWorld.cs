using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion;

/// <summary>Disks fill, files go away or change, people press Ctrl-C: nothing that was printed is ever lost.</summary>
public sealed class TheUnsteadyWorld : IDisposable
{
    private readonly Terminal terminal = new();
    private string? mounted;

    public void Dispose()
    {
        if (mounted is not null)
        {
            // Lazily: a descriptor that a finished child has not let go yet must not fail the test.
            Terminal.Tool("umount", "-l", mounted);
        }

        terminal.Dispose();
    }

    [Fact]
    public async Task Has_pipes_and_devices_which_are_refused_and_never_block()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
        await terminal.Open();
        var folder = Directory.CreateDirectory(terminal.Path("in")).FullName;
        terminal.Write("in/note.txt", "a note");
        Terminal.Tool("mkfifo", Path.Combine(folder, "pipe")).ShouldBe(0);
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), terminal.Path("words.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "round"), folder);

        var added = await terminal.Add(folder, "/dev/zero", Path.Combine(folder, "pipe"));
        added.Code.ShouldBe(1);
        added.Lines.Length.ShouldBe(2);
        ((int)JsonNode.Parse(added.Lines[^1])!["refused"]!).ShouldBe(5);
        added.Error.Split('\n').Count(line => line.StartsWith("This is not an ordinary file.", StringComparison.Ordinal)).ShouldBe(3);
        added.Error.Split('\n').Count(line => line.StartsWith("This is a link to another place.", StringComparison.Ordinal)).ShouldBe(2);

        (await Terminal.Run("read", Path.Combine(folder, "pipe"))).Code.ShouldBe(1);
        (await Terminal.Run("read", "/dev/zero")).Code.ShouldBe(1);
        (await Terminal.Run("read", folder)).Code.ShouldBe(1);
        await terminal.ShouldBeWhole(1);
    }

    [Fact]
    public async Task Has_names_that_would_repaint_a_terminal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows allows no such names.");
        await terminal.Open();
        var file = terminal.Write("\u001b[31mrouge\nnumero 99 \u202Egpj.exe", "x");
        var added = await terminal.Unlocked("add", terminal.Case, file, terminal.Path("n\u001b\n"));
        added.Code.ShouldBe(3);
        added.Output.ShouldContain("⟦U+001B⟧[31mrouge ⏎ numero 99 ⟦U+202E⟧gpj.exe");
        (added.Output + added.Error).ShouldAllBe(letter => letter == '\n' || !char.IsControl(letter));
        (await terminal.Unlocked("case", "show", terminal.Case)).Output.ShouldNotContain("\u001b");
        var exact = JsonNode.Parse((await terminal.Unlocked("case", "show", terminal.Case, "--json")).Output)!;
        ((string?)exact["exhibits"]![0]!["name"]).ShouldBe(Path.GetFileName(file));
    }

    [Fact]
    public async Task Has_files_that_go_away_grow_and_shrink_while_they_are_read()
    {
        await terminal.Open();
        // More than a group of files takes: the next is opened only when this one is done.
        const int size = 33 << 20;
        using (var first = File.Create(terminal.Write("in/1-growing", "a")))
        {
            first.SetLength(size);
        }

        var vanishing = terminal.Write("in/2-vanishing", "b");
        terminal.Write("in/3-steady", "c");
        using var hook = new OnFirstLine(() =>
        {
            using (var growing = new FileStream(terminal.Path("in/1-growing"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
            {
                growing.Write("more"u8);
            }

            File.Delete(vanishing);
        });
        var added = await Terminal.RunIn("en", ["add", terminal.Case, "--json", "--passphrase-file", terminal.Path("words.txt"), terminal.Path("in")], error: hook);
        added.Code.ShouldBe(3);
        added.Error.ShouldContain("This file changed while it was read");
        added.Error.ShouldContain("This file went away while it was read");
        var lines = added.Lines.Select(line => JsonNode.Parse(line)!).ToList();
        lines.Count.ShouldBe(3);
        ((bool)lines[0]["changedWhileRead"]!).ShouldBeTrue();
        ((long)lines[0]["size"]!).ShouldBe(size + 4);
        ((bool)lines[1]["changedWhileRead"]!).ShouldBeFalse();
        ((int)lines[2]["failed"]!).ShouldBe(1);

        using var cut = new OnFirstLine(() =>
        {
            using var shrinking = new FileStream(terminal.Path("in/1-growing"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            shrinking.SetLength(size - 1000);
        });
        var again = await Terminal.RunIn("en", ["add", terminal.Case, "--json", "--passphrase-file", terminal.Path("words.txt"), terminal.Path("in/1-growing")], error: cut);
        again.Code.ShouldBe(0);
        ((long)JsonNode.Parse(again.Lines[0])!["size"]!).ShouldBe(size - 1000);
        ((bool)JsonNode.Parse(again.Lines[0])!["changedWhileRead"]!).ShouldBeTrue();
        await terminal.ShouldBeWhole(3);
    }

    [Fact]
    public async Task Never_takes_the_case_into_itself()
    {
        await terminal.Open();
        var added = await terminal.Add(terminal.Case);
        added.Code.ShouldBe(1);
        added.Error.ShouldContain("lies in the case folder itself");
        await terminal.ShouldBeWhole(0);
    }

    [Fact]
    public async Task Takes_empty_files_and_says_what_it_does_not_find()
    {
        await terminal.Open();
        var added = await terminal.Add(terminal.Write("empty", ""), terminal.Path("nothing"));
        added.Code.ShouldBe(3);
        added.Error.ShouldStartWith("This file does not exist");
        ((long)JsonNode.Parse(added.Lines[0])!["size"]!).ShouldBe(0);
        await terminal.ShouldBeWhole(1);
    }

    [Fact]
    public async Task Has_originals_that_cannot_be_read_to_their_end()
    {
        // The first page of a program's memory is never there: an input error, as from a worn card.
        const string worn = "/proc/self/mem";
        Assert.SkipUnless(File.Exists(worn), "Linux only.");
        await terminal.Open();
        var added = await terminal.Add(terminal.Write("1", "before"), worn, terminal.Write("2", "after"));
        added.Code.ShouldBe(3);
        added.Error.ShouldBe($"This file could not be read: {worn}\n");
        added.Lines.Length.ShouldBe(3);
        await terminal.ShouldBeWhole(2);
    }

    [Fact]
    public async Task Has_disks_that_are_full()
    {
        var disk = Directory.CreateDirectory(terminal.Path("case")).FullName;
        Assert.SkipWhen(!OperatingSystem.IsLinux() || Terminal.Tool("mount", "-t", "tmpfs", "-o", "size=3m", "none", disk) != 0, "A small disk can only be mounted by root on Linux.");
        mounted = disk;
        await terminal.Open();
        (await terminal.Add(terminal.Write("small", "kept"))).Code.ShouldBe(0);
        var full = await terminal.Add(terminal.Write("in/1", "also kept"), terminal.Write("in/2", new byte[8 << 20]));
        full.Code.ShouldBe(3);
        full.Error.ShouldEndWith("The disk is full. Free some space, then start again: what is already in the case is safe.\n");
        // The small one is on its way at the same time: kept, unless the disk was full before it.
        full.Lines.Length.ShouldBeInRange(0, 1);
        await terminal.ShouldBeWhole(1 + full.Lines.Length);
        (await terminal.Unlocked("note", terminal.Case, "still here")).Code.ShouldBe(0);
        File.Exists(terminal.Path("copy")).ShouldBeFalse();
        (await Terminal.Run("verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Is_stopped_with_Ctrl_C_and_goes_on_where_it_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A test cannot press Ctrl-C for another program on Windows.");
        await terminal.Open();
        for (var i = 0; i < 24; i++)
        {
            using var file = File.Create(terminal.Write($"in/{i:00}", ""));
            file.Write(Encoding.ASCII.GetBytes($"file {i}"));
            file.SetLength(16 << 20);
        }

        using var process = Terminal.Start(new Dictionary<string, string> { [Passphrase.Variable] = Terminal.Passphrase }, "add", terminal.Case, "--json", terminal.Path("in"));
        var first = StoppedAtFirstLine(process);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var lines = ((await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Prepend(first!).Select(line => JsonNode.Parse(line)!).ToList();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(3, await error);
        (await error).ShouldContain("To go on, run the same command again");
        ((bool)lines[^1]["stopped"]!).ShouldBeTrue();
        var printed = lines.Count - 1;
        printed.ShouldBeInRange(1, 23);
        ((int)lines[^1]["exhibits"]!).ShouldBe(printed);
        await terminal.ShouldBeWhole(printed);

        var again = await terminal.Add(terminal.Path("in"));
        again.Code.ShouldBe(0);
        ((int)JsonNode.Parse(again.Lines[^1])!["repeated"]!).ShouldBe(printed);
        await terminal.ShouldBeWhole(24);
    }

    /// <summary>Stopped at once and by the thread that reads: on a busy machine the rest of the files is kept before another thread has its turn, or another program is started.</summary>
    private static string? StoppedAtFirstLine(Process process)
    {
        var first = process.StandardOutput.ReadLine();
        kill(process.Id, Interrupt).ShouldBe(0);
        return first;
    }

    private const int Interrupt = 2;

#pragma warning disable SYSLIB1054, CA5392, CA5393 // One plain libc call.
    [DllImport("libc")]
    private static extern int kill(int process, int signal);
#pragma warning restore SYSLIB1054, CA5392, CA5393

    /// <summary>Standard error that does something to the world when the first progress is written.</summary>
    private sealed class OnFirstLine(Action act) : StringWriter
    {
        private bool done;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (!done)
            {
                done = true;
                act();
            }
        }
    }
}
