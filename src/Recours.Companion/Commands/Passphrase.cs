using System.CommandLine;
using System.Text;
using Recours.Casework;

namespace Recours.Companion.Commands;

/// <summary>Where the passphrase comes from: a file, the environment, or the prompt; never an argument, which other programs can read.</summary>
public static class Passphrase
{
    public const string Variable = "RECOURS_PASSPHRASE";

    /// <summary>Bytes of a passphrase file that are read at most; only its first line counts.</summary>
    private const int MaxFile = 1 << 16;

    public static Option<string?> File { get; } = new("--passphrase-file") { HelpName = "FILE", Description = "help.passphrase-file" };

    /// <summary>A passphrase that takes the place of another comes from its own file, variable or prompt.</summary>
    public const string NewVariable = "RECOURS_NEW_PASSPHRASE";

    public static Option<string?> NewFile { get; } = new("--new-passphrase-file") { HelpName = "FILE", Description = "kit.help-new-passphrase-file" };

    /// <summary>NFC-normalised, so that every keyboard and system gives the same bytes.</summary>
    /// <exception cref="Trouble">There is none, or its file cannot be read.</exception>
    public static string Read(ParseResult parsed) => Normalise(Given(parsed) ?? Prompt(parsed, "passphrase.prompt"));

    /// <summary>A passphrase that will lock a new case: typed on a terminal, it is asked for twice, since a slip would lock it for ever.</summary>
    /// <exception cref="Trouble">There is none, or its file cannot be read.</exception>
    /// <exception cref="RefusedException">The two are not the same.</exception>
    public static string ReadNew(ParseResult parsed) => Given(parsed) is { } given ? Normalise(given) : Twice(parsed, "passphrase.prompt");

    /// <summary>The passphrase that takes the place of another, with the same care and the same exceptions.</summary>
    public static string ReadChanged(ParseResult parsed) =>
        (parsed.GetValue(NewFile) is { } path ? FirstLine(path) : Environment.GetEnvironmentVariable(NewVariable)) is { } given
            ? Normalise(given) : Twice(parsed, "kit.new-prompt");

    private static string Twice(ParseResult parsed, string question)
    {
        var typed = Normalise(Prompt(parsed, question));
        return Normalise(Prompt(parsed, "passphrase.again")) == typed ? typed : throw new RefusedException("passphrase.differ");
    }

    private static string? Given(ParseResult parsed) =>
        parsed.GetValue(File) is { } path ? FirstLine(path) : Environment.GetEnvironmentVariable(Variable);

    private static string Normalise(string text) => text.Length > 0 ? text.Normalize(NormalizationForm.FormC) : throw new Trouble("passphrase.empty");

    private static string FirstLine(string path)
    {
        // A pipe is welcome here (a password manager writes into one), so the kind of file is not asked.
        if (!System.IO.File.Exists(path))
        {
            throw new Trouble("file.not-found", path);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var bytes = new byte[MaxFile];
        var length = file.ReadAtLeast(bytes, MaxFile, throwOnEndOfStream: false);
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes, 0, length), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadLine() ?? "";
        }
        catch (DecoderFallbackException e)
        {
            // A letter read wrongly would be a passphrase that nobody can type again.
            throw new Trouble("passphrase.not-utf8", path, e);
        }
    }

    private static string Prompt(ParseResult parsed, string question)
    {
        if (Console.IsInputRedirected)
        {
            throw new Trouble("passphrase.empty");
        }

        var error = parsed.InvocationConfiguration.Error;
        error.Write(CommandLine.Words()[question]);
        error.Flush();
        var text = new StringBuilder();
        for (ConsoleKeyInfo key; (key = Console.ReadKey(intercept: true)).Key != ConsoleKey.Enter;)
        {
            if (key.Key == ConsoleKey.Backspace && text.Length > 0)
            {
                text.Length--;
            }
            else if (key.KeyChar >= ' ')
            {
                text.Append(key.KeyChar);
            }
        }

        error.WriteLine();
        return text.ToString();
    }
}
