using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CliWrap;

namespace Recours.Casework.Host;

/// <summary>
/// The reader of text of this machine. It gets pictures that this program drew itself, over a pipe, and answers with words and their boxes.
/// </summary>
/// <param name="program">The executable.</param>
/// <param name="languages">What it is told to read, as <c>fra+ara+eng+spa</c>.</param>
public sealed class Tesseract(string program, string languages)
{
    // The languages of this program's users, all in one pass.
    private static readonly string[] Wanted = ["fra", Arabic, Figures, "spa"];

    // Figures are figures in each; this is the one that every installation has.
    private const string Arabic = "ara", Figures = "eng";

    private const long MostAnswer = 8 << 20;

    // Whoever stands back behind everything else may have to stand there for long.
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(3), LongPatience = TimeSpan.FromHours(1);

    /// <summary>How long it may take over one screenshot.</summary>
    public TimeSpan Patience { get; init; } = Usual;

    /// <summary>How much it may stand in the way of everything else on the machine.</summary>
    public ProcessPriorityClass Priority { get; init; } = ProcessPriorityClass.Normal;

    public string Languages => languages;

    /// <summary>The reader on this machine; null where there is none, or none that knows one of our languages.</summary>
    public static Task<Tesseract?> FindAsync(CancellationToken cancel = default) => FindAsync(ProcessPriorityClass.Normal, cancel);

    /// <summary>The same, standing back behind what else runs on the machine.</summary>
    public static async Task<Tesseract?> FindAsync(ProcessPriorityClass priority, CancellationToken cancel = default)
    {
        foreach (var program in Candidates())
        {
            try
            {
                var answer = new StringBuilder();
                var result = await Cli.Wrap(program).WithArguments(["--list-langs"]).WithValidation(CommandResultValidation.None)
                    .WithStandardOutputPipe(PipeTarget.ToStringBuilder(answer)).ExecuteAsync(cancel);
                var installed = answer.ToString().Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
                var known = Wanted.Where(installed.Contains).ToList();
                if (result.ExitCode == 0 && known.Count > 0)
                {
                    return new Tesseract(program, string.Join('+', known)) { Priority = priority, Patience = priority == ProcessPriorityClass.Idle ? LongPatience : Usual };
                }
            }
            catch (Win32Exception)
            {
                // Not this one.
            }
        }

        return null;
    }

    /// <summary>Whether it can read Arabic alone.</summary>
    public bool KnowsArabic => languages.Contains(Arabic, StringComparison.Ordinal) && languages != Arabic;

    /// <summary>What is read: blocks of text in all languages, as Arabic or in Latin letters alone; or each page as one line, of any language, of Arabic, or of figures; raw: without looking for the line in the page; or a page of any kind, with whatever columns it has.</summary>
    public enum Mode { All, Arabic, Latin, Line, ArabicLine, RawArabicLine, Clocks, Page }

    /// <summary>Its table of words for a TIFF of pages. Throws <see cref="Trouble"/> <c>screenshots.tesseract-failed</c>.</summary>
    public async Task<string> ReadAsync(byte[] sheet, Mode mode, CancellationToken cancel = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var answer = new MemoryStream();
        var errors = new StringBuilder();
        try
        {
            var language = mode switch
            {
                Mode.Arabic or Mode.ArabicLine or Mode.RawArabicLine => Arabic,
                Mode.Latin or Mode.Clocks when languages.Contains(Figures, StringComparison.Ordinal) => Figures,
                _ => languages,
            };
            var layout = mode switch { Mode.Clocks or Mode.ArabicLine => "7", Mode.Line or Mode.RawArabicLine => "13", Mode.Page => "3", _ => "6" };
            var result = await Cli.Wrap(program).WithArguments(["stdin", "stdout", "-l", language, "--psm", layout, "--dpi", "300", "tsv"])
                .WithEnvironmentVariables(variables => variables.Set("OMP_THREAD_LIMIT", "1")).WithResourcePolicy(policy => policy.SetPriority(Priority))
                .WithStandardInputPipe(PipeSource.FromBytes(sheet)).WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(PipeTarget.Create(async (stream, stop) => await CopyAsync(stream, answer, stop)))
                .WithStandardErrorPipe(PipeTarget.ToDelegate(line => { if (errors.Length < 500) { errors.Append(line).Append(' '); } }))
                .ExecuteAsync(limit.Token);
            return result.ExitCode == 0 ? Encoding.UTF8.GetString(answer.GetBuffer(), 0, (int)answer.Length) : throw new Trouble("screenshots.tesseract-failed", errors.ToString().Trim());
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new Trouble("screenshots.tesseract-failed", Patience.ToString("c", System.Globalization.CultureInfo.InvariantCulture), e);
        }
        catch (Win32Exception e)
        {
            throw new Trouble("screenshots.tesseract-failed", e.Message, e);
        }
    }

    private static IEnumerable<string> Candidates()
    {
        yield return "tesseract";
        if (OperatingSystem.IsWindows())
        {
            foreach (var folder in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.LocalApplicationData])
            {
                yield return Path.Combine(Environment.GetFolderPath(folder), folder == Environment.SpecialFolder.ProgramFiles ? "" : "Programs", "Tesseract-OCR", "tesseract.exe");
            }
        }
    }

    private static async Task CopyAsync(Stream from, MemoryStream to, CancellationToken cancel)
    {
        var buffer = new byte[1 << 14];
        while (await from.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            if (to.Length + read > MostAnswer)
            {
                throw new Trouble("screenshots.tesseract-failed", "too much text");
            }

            to.Write(buffer, 0, read);
        }
    }
}
