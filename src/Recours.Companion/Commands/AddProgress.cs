using System.Globalization;
using Recours.Casework.Words;
using Spectre.Console;

namespace Recours.Companion.Commands;

/// <summary>
/// How far <c>recours add</c> has come, on standard error: one line that is written over on a terminal, else a plain line
/// every few seconds, so that a log stays readable. Sizes in millions of bytes.
/// </summary>
internal sealed class AddProgress : IDisposable
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(5);

    /// <summary>Bytes in all below which a log gets no progress: it is over before it is read.</summary>
    private const long WorthALine = 10_000_000;

    private readonly TextWriter error;
    private readonly Sentences words;
    private readonly TimeProvider clock;
    private readonly int files;
    private readonly long bytes;
    private readonly IAnsiConsole? terminal;
    private readonly long started;
    private long? shown;
    private bool standing;
    private int file;
    private long all;

    public AddProgress(TextWriter error, Sentences words, TimeProvider clock, int files, long bytes)
    {
        (this.error, this.words, this.clock, this.files, this.bytes) = (error, words, clock, files, bytes);
        started = clock.GetTimestamp();
        // Spectre knows which terminals understand control sequences, and turns them on where that is needed.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        terminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && console.Profile.Capabilities.Ansi ? console : null;
    }

    /// <summary>The next file begins; several may be on their way.</summary>
    public void Next()
    {
        lock (words)
        {
            file++;
        }
    }

    /// <summary>So many bytes more are done.</summary>
    public void Report(long more)
    {
        lock (words)
        {
            all += more;
            Show();
        }
    }

    /// <summary>Takes the line away, so that an answer can be printed.</summary>
    public void Clear()
    {
        if (standing)
        {
            terminal!.Write(new ControlCode("\r\u001b[2K"));
            standing = false;
        }
    }

    public void Dispose() => Clear();

    private void Show()
    {
        if (terminal is null && bytes < WorthALine)
        {
            return;
        }

        var now = clock.GetTimestamp();
        if (shown is { } last && clock.GetElapsedTime(last, now) < (terminal is null ? InLog : OnTerminal))
        {
            return;
        }

        shown = now;
        var text = words["add.progress", file, files, Millions(all), Millions(Math.Max(bytes, all))] + TimeLeft(all, clock.GetElapsedTime(started, now));
        if (terminal is null)
        {
            error.WriteLine(text);
            return;
        }

        Clear();
        terminal.Write(text.Length < terminal.Profile.Width ? text : text[..(terminal.Profile.Width - 1)]);
        standing = true;
    }

    private string TimeLeft(long done, TimeSpan elapsed)
    {
        // Before two seconds have passed, the speed says nothing yet.
        if (elapsed < TimeSpan.FromSeconds(2) || done == 0 || done >= bytes)
        {
            return "";
        }

        var left = TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds / done * (bytes - done)));
        return words["add.time-left", left.ToString(left.TotalHours < 1 ? "m':'ss" : "h':'mm':'ss", CultureInfo.InvariantCulture)];
    }

    private static string Millions(long count) => (count / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
