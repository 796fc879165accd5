using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Guidance;
using Recours.Casework.Guidance.Letters;
using Recours.Casework.Host;
using Recours.Casework.Takedown;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours letter</c> and <c>recours notice</c>: papers ready to read over, sign and send.</summary>
public static class LetterCommand
{
    public static Command Letter()
    {
        var (folder, to, language, json) = (CaseFolder.Argument, Out(), Language(), CaseFolder.AsJson);
        var kind = new Argument<string>("KIND") { Description = CommandLine.Words()["letter.help-kind", string.Join(", ", LetterKind.All.Select(known => known.Name))] };
        kind.AcceptOnlyFromAmong([.. LetterKind.All.Select(known => known.Name)]);
        var number = new Argument<string?>("NUMBER") { Arity = ArgumentArity.ZeroOrOne, Description = "letter.help-number" };
        var command = new Command("letter", "letter.help") { folder, kind, number, to, language, json, Passphrase.File };
        Check(command, to);
        command.SetAction(async (parsed, cancel) =>
        {
            var (path, browser) = Target(parsed, to);
            using var vault = CaseFolder.Open(parsed, folder);
            var input = Input(vault, parsed.GetValue(language), parsed.GetValue(number), cancel);
            var html = await LetterKind.Named(parsed.GetValue(kind))!.RenderAsync(input);
            var written = await WriteAsync(vault, path, browser, html, parsed.GetValue(kind)!, input, null, cancel);
            parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(json) ? written.ToJsonString(CaseFolder.Json) : CommandLine.Words()["letter.done", path]);
            return CommandLine.Fine;
        });
        return command;
    }

    public static Command Notice()
    {
        var (folder, to, language, json) = (CaseFolder.Argument, Out(), Language(), CaseFolder.AsJson);
        var number = new Argument<int>("PUBLICATION") { Description = "notice.help-number" };
        var law = new Option<string?>("--law") { Description = "notice.help-law" };
        var command = new Command("notice", "notice.help") { folder, number, law, to, language, json, Passphrase.File };
        Check(command, to);
        command.SetAction(async (parsed, cancel) =>
        {
            var (path, browser) = Target(parsed, to);
            using var vault = CaseFolder.Open(parsed, folder);
            var input = Input(vault, parsed.GetValue(language), parsed.GetValue(number).ToString(CultureInfo.InvariantCulture), cancel);
            var (html, chosen, laws) = await TakedownNotice.RenderAsync(input, parsed.GetValue(law));
            var written = await WriteAsync(vault, path, browser, html, MadeLetter.Notice, input, chosen.Id, cancel);
            var words = CommandLine.Words();
            if (parsed.GetValue(json))
            {
                written["laws"] = new JsonArray([.. laws.Select(known => (JsonNode)known.Id)]);
                parsed.InvocationConfiguration.Output.WriteLine(written.ToJsonString(CaseFolder.Json));
                return CommandLine.Fine;
            }

            parsed.InvocationConfiguration.Output.WriteLine(words["letter.done", path]);
            parsed.InvocationConfiguration.Error.WriteLine(words["notice.which", string.Join(", ", laws.Where(other => other != chosen).Select(other => other.Id))]);
            return CommandLine.Fine;
        });
        return command;
    }

    /// <param name="about">The number of a declared fact, or the id of a finding; null for neither.</param>
    private static LetterInput Input(Vault vault, string? language, string? about, CancellationToken cancel)
    {
        var now = CaseCommands.ThisMachine.Clock.GetLocalNow();
        var read = ReadCase.Of(vault, now, cancel);
        int? number = int.TryParse(about, NumberStyles.None, CultureInfo.InvariantCulture, out var fact) && about!.Length < FindingId ? fact : null;
        return new LetterInput(read.View, read.Readings, Guides.Embedded, language ?? read.View.Language, now, number) { Seen = read.Seen, Finding = number is null ? about : null };
    }

    /// <summary>Characters of the id of a finding.</summary>
    private const int FindingId = 16;

    private static Option<string> Out() => new("--out") { Required = true, HelpName = "FILE", Description = "letter.help-out" };

    private static Option<string?> Language()
    {
        var language = new Option<string?>("--lang") { HelpName = "LANG", Description = "letter.help-lang" };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        return language;
    }

    private static void Check(Command command, Option<string> to) => command.Validators.Add(result =>
    {
        if (result.GetValue(to) is { } path && Path.GetExtension(path).ToLowerInvariant() is not (".html" or ".pdf"))
        {
            result.AddError(CommandLine.Words()["letter.extension", VisibleText.OneLine(path)]);
        }
    });

    /// <summary>Where it goes and, for a PDF, the browser: both are looked for before the passphrase is asked for.</summary>
    private static (string Path, string? Browser) Target(ParseResult parsed, Option<string> to)
    {
        var path = Path.GetFullPath(parsed.GetValue(to)!);
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new RefusedException("recover.exists", path);
        }

        return (path, Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase) ? Browser.Find() : null);
    }

    /// <summary>Records the letter, then writes it for this user alone: no letter leaves the case without its entry. Returns what was recorded, and where it lies.</summary>
    private static async Task<JsonObject> WriteAsync(Vault vault, string path, string? browser, byte[] html, string kind, LetterInput input, string? law, CancellationToken cancel)
    {
        var bytes = browser is null ? html : await BrowserPrint.ToBytesAsync(browser, html, cancel);
        var made = new MadeLetter(html, kind, input, law);
        made.RecordIn(vault, browser is null ? null : bytes);
        SealCommand.WriteNew(path, bytes);
        var written = made.Describe(browser is null ? null : bytes);
        written["path"] = path;
        return written;
    }
}
