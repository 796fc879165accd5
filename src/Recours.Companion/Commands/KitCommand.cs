using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Kit;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours kit</c>: the recovery sheet, and the drill that shows that it opens the case.</summary>
internal static class KitCommand
{
    /// <summary>What stands on the sheet, typed or scanned into a file; the sheet's own HTML will do.</summary>
    public static Option<string?> KitFile => new("--kit") { HelpName = "FILE", Description = "kit.help-file" };

    public static Command Kit()
    {
        var (folder, kit) = (CaseFolder.Argument, KitFile);
        var to = new Option<string?>("--out") { HelpName = "FILE", Description = "kit.help-out" };
        var language = new Option<string?>("--lang") { HelpName = "LANG", Description = "kit.help-lang" };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        var drill = new Option<bool>("--drill") { Description = "kit.help-drill" };
        var command = new Command("kit", "kit.help") { folder, to, language, drill, kit, Passphrase.File };
        command.Validators.Add(result =>
        {
            if (result.GetValue(drill) == (result.GetResult(to) is not null))
            {
                result.AddError(CommandLine.Words()["kit.usage"]);
            }
            else if (result.GetValue(to) is { } path && Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".pdf"))
            {
                result.AddError(CommandLine.Words()["kit.extension", VisibleText.OneLine(path)]);
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, words) = (parsed.InvocationConfiguration.Output, CommandLine.Words());
            if (parsed.GetValue(drill))
            {
                var key = KitText.Parse(parsed.GetValue(kit) is { } file ? TextOf(file) : Typed(parsed));
                using var opened = Vault.OpenWithKit(Files(parsed, folder), CaseCommands.ThisMachine, key);
                var back = opened.Drill(key);
                output.WriteLine(words["kit.drill-passed", back.Number, back.Sha256]);
                return CommandLine.Fine;
            }

            var path = Path.GetFullPath(parsed.GetValue(to)!);
            var browser = Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase) ? Browser.Find() : null;
            using var vault = Open(parsed, folder, kit);
            await WriteAsync(vault, path, browser, parsed.GetValue(language) ?? vault.View.Language, cancel);
            output.WriteLine(words["kit.done", path]);
            return CommandLine.Fine;
        });
        return command;
    }

    /// <summary>Opens a case with its sheet when one is given, else with its passphrase.</summary>
    public static Vault Open(ParseResult parsed, Argument<string> folder, Option<string?> kit) =>
        parsed.GetValue(kit) is { } file ? Vault.OpenWithKit(Files(parsed, folder), CaseCommands.ThisMachine, KitText.Parse(TextOf(file))) : CaseFolder.Open(parsed, folder);

    /// <summary>Whether there is a sheet, and whether it was tried since.</summary>
    public static string State(CaseView view, Sentences words) =>
        view.KitPrintedAt is not { } printed ? words["kit.state-none"]
        : view.DrillPassedAt is not { } passed ? words["kit.state-untried", LedgerEntry.FormatTime(printed)]
        : words["kit.state-tried", LedgerEntry.FormatTime(passed)];

    /// <summary>Renders, records, then writes for this user alone: no sheet leaves the case without its entry.</summary>
    private static async Task WriteAsync(Vault vault, string path, string? browser, string language, CancellationToken cancel)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new RefusedException("recover.exists", path);
        }

        var sheet = await KitHtml.RenderAsync(vault.Kit(language));
        if (browser is not null)
        {
            sheet = await BrowserPrint.ToBytesAsync(browser, sheet, cancel);
        }

        vault.Record(EventNames.KitPrinted, new JsonObject { ["form"] = browser is null ? "html" : "pdf", ["language"] = language });
        SealCommand.WriteNew(path, sheet);
    }

    private static DiskFiles Files(ParseResult parsed, Argument<string> folder)
    {
        var files = new DiskFiles(parsed.GetValue(folder)!);
        files.List();
        return files;
    }

    private static string TextOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new Trouble("file.not-found", path);
        }

        using var reader = new StreamReader(path, Encoding.UTF8);
        return Begin(reader);
    }

    private static string Typed(ParseResult parsed)
    {
        if (!Console.IsInputRedirected)
        {
            parsed.InvocationConfiguration.Error.WriteLine(CommandLine.Words()["kit.prompt"]);
        }

        return Begin(Console.In);
    }

    /// <summary>As much as can hold a sheet; at a terminal, up to the line with which the key is whole, or an empty one.</summary>
    private static string Begin(TextReader reader)
    {
        var text = new StringBuilder();
        var typed = ReferenceEquals(reader, Console.In) && !Console.IsInputRedirected;
        while (text.Length < KitText.MaxText && reader.ReadLine() is { } line && !(typed && line.Length == 0))
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }
}
