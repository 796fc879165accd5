using System.CommandLine;
using System.Text;
using Recours.Casework;

namespace Recours.Companion.Commands;

/// <summary>Where the passphrase comes from: a file, the environment, or the prompt; never an argument, which other programs can read.</summary>
public static class Passphrase
{
    public const string Variable = "RECOURS_PASSPHRASE";

    public static Option<string?> File { get; } = new("--passphrase-file") { Description = "Read the passphrase from the first line of this file." };

    /// <summary>NFC-normalised, so that every keyboard and system gives the same bytes.</summary>
    public static string Read(ParseResult parsed)
    {
        var text = parsed.GetValue(File) is { } path ? FirstLine(path) : Environment.GetEnvironmentVariable(Variable) ?? Prompt();
        return text.Length > 0 ? text.Normalize(NormalizationForm.FormC) : throw new Trouble("passphrase.empty");
    }

    private static string FirstLine(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new Trouble("file.not-found", path);
        }

        using var reader = new StreamReader(path, Encoding.UTF8);
        return reader.ReadLine() ?? "";
    }

    private static string Prompt()
    {
        if (Console.IsInputRedirected)
        {
            throw new Trouble("passphrase.empty");
        }

        Console.Error.Write("Passphrase: ");
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

        Console.Error.WriteLine();
        return text.ToString();
    }
}
