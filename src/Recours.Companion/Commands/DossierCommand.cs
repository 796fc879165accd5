using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Dossier;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours dossier</c>: the case as a document for the police, HTML or PDF.</summary>
public static class DossierCommand
{
    public static Command Dossier()
    {
        var folder = new Argument<string>("DIR") { Description = "The case folder." };
        var to = new Option<string>("--out") { Required = true, Description = "The file to write, .html or .pdf; never over an existing file." };
        var language = new Option<string?>("--lang") { Description = "fr, en, ar or es; by default the language of the case." };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        to.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } path && Extension(path) is not (".html" or ".pdf"))
            {
                result.AddError(CommandLine.Words()["dossier.extension", path]);
            }
        });
        var command = new Command("dossier", "Writes the case as a document for the police.") { folder, to, language, Passphrase.File };
        command.SetAction(async (parsed, cancel) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(to)!);
            Check(path);
            // Before the passphrase is asked for: what cannot end well should not begin.
            var browser = Extension(path) == ".pdf" ? Browser.Find() : null;
            using var vault = CaseFolder.Open(parsed, folder);
            await WriteAsync(vault, path, browser, parsed.GetValue(language) ?? vault.View.Language, cancel);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["dossier.done", path]);
            return CommandLine.Fine;
        });
        return command;
    }

    /// <summary>Rendered, written under a temporary name, recorded, then named: no dossier leaves the case without its entry.</summary>
    private static async Task WriteAsync(Vault vault, string path, string? browser, string language, CancellationToken cancel)
    {
        var machine = CaseCommands.ThisMachine;
        var (view, made) = (vault.View, machine.Clock.GetUtcNow());
        var html = await DossierHtml.RenderAsync(new DossierInput(view, vault.Entries, new VaultReader(vault).Read(view, cancel), language, made, machine.Tool));
        var recorded = new JsonObject
        {
            ["html"] = Convert.ToHexStringLower(SHA256.HashData(html)),
            ["language"] = language,
            ["made"] = LedgerEntry.FormatTime(made),
            ["tool"] = machine.Tool,
        };
        var pending = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileNameWithoutExtension(path)}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}{Extension(path)}");
        try
        {
            if (browser is null)
            {
                await File.WriteAllBytesAsync(pending, html, cancel);
            }
            else
            {
                await BrowserPrint.PrintAsync(browser, html, pending, BrowserPrint.Patience, cancel);
                await using var pdf = File.OpenRead(pending);
                recorded["pdf"] = Convert.ToHexStringLower(await SHA256.HashDataAsync(pdf, cancel));
            }

            vault.Record(EventNames.DossierWritten, recorded);
            File.Move(pending, path, overwrite: false);
        }
        finally
        {
            File.Delete(pending);
        }
    }

    private static void Check(string path)
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new RefusedException("dossier.exists", path);
        }

        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            throw new Trouble("dossier.no-folder", folder);
        }
    }

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();
}
