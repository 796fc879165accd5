using System.Diagnostics;
using System.Globalization;
using System.Text;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion;

/// <summary>What a command answered.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of its own, a case in it, and the command line, in this process or as the real executable.</summary>
internal sealed class Terminal : IDisposable
{
    public const string Passphrase = "quatre chevaux bleus dansent";

    private readonly string folder = Directory.CreateTempSubdirectory("recours-cli-").FullName;

    public Terminal() => File.WriteAllText(Path("words.txt"), Passphrase + "\n");

    public string Case => Path("case");

    /// <summary>Where the sources of the project lie.</summary>
    public static string House
    {
        get
        {
            var house = AppContext.BaseDirectory;
            while (!File.Exists(System.IO.Path.Combine(house, "Recours.slnx")))
            {
                house = System.IO.Path.GetDirectoryName(house).ShouldNotBeNull();
            }

            return house;
        }
    }

    public static string Testdata(params string[] path) => System.IO.Path.Combine([House, "testdata", .. path]);

    /// <summary>A fixture that lies beside the repository, not in it (its licence or its size); null when there is none.</summary>
    public static string? Beside(params string[] path)
    {
        for (var folder = System.IO.Path.GetDirectoryName(House); folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var found = System.IO.Path.Combine([folder, "shared", "fixtures", .. path]);
            if (File.Exists(found))
            {
                return found;
            }
        }

        return null;
    }

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Runs the command line in this process, in a language.</summary>
    public static async Task<Answer> RunIn(string language, string[] args, TextWriter? error = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, output, error ?? errors, TestContext.Current.CancellationToken);
        return new Answer(code, output.ToString(), error?.ToString() ?? errors.ToString());
    }

    public static Task<Answer> Run(params string[] args) => RunIn("en", args);

    /// <summary>The same with the passphrase of the case.</summary>
    public Task<Answer> Unlocked(params string[] args) => Run([.. args, "--passphrase-file", Path("words.txt")]);

    public async Task Open() => (await Unlocked("case", "open", Case, "--lang", "fr", "--country", "MA")).Code.ShouldBe(0);

    public async Task<Answer> Add(params string[] paths) => await Unlocked(["add", Case, "--json", .. paths]);

    /// <summary>Nothing of the case was lost: every byte checks, and these exhibits are in it.</summary>
    public async Task ShouldBeWhole(int exhibits)
    {
        var answer = await Unlocked("verify", Case);
        answer.Code.ShouldBe(0, answer.Output);
        answer.Output.ShouldBe($"Everything is intact. {exhibits} exhibits checked.\n");
    }

    /// <summary>The real executable, with an environment of its own.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var program = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours");
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove(Recours.Companion.Commands.Passphrase.Variable);
        start.Environment["RECOURS_LANG"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start).ShouldNotBeNull();
    }

    public static async Task<Answer> Execute(IReadOnlyDictionary<string, string> environment, string input, params string[] args)
    {
        using var process = Start(environment, args);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Answer(process.ExitCode, await output, await error);
    }

    /// <summary>Runs a tool of the system to its end.</summary>
    public static int Tool(string name, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(name, args) { RedirectStandardOutput = true, RedirectStandardError = true }).ShouldNotBeNull();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
