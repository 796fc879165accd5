using System.CommandLine;
using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours dossier</c>: the case as a document for the police, HTML or PDF.</summary>
public static class DossierCommand
{
    public static Command Dossier()
    {
        var folder = CaseFolder.Argument;
        var to = new Option<string>("--out") { Required = true, Description = "help.dossier-out" };
        var language = new Option<string?>("--lang") { Description = "help.dossier-lang" };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        var hide = RedactionOptions.Hide;
        var command = new Command("dossier", "help.dossier") { folder, to, language, hide, Passphrase.File };
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) is { } path && Extension(path) is not (".html" or ".pdf"))
            {
                result.AddError(CommandLine.Words()["dossier.extension", path]);
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(to)!);
            var hidden = RedactionOptions.Names(parsed.GetValue(hide));
            Check(path);
            // Before the passphrase is asked for: what cannot end well should not begin.
            var browser = Extension(path) == ".pdf" ? Browser.Find() : null;
            using var vault = CaseFolder.Open(parsed, folder);
            await WriteAsync(vault, path, browser, parsed.GetValue(language) ?? vault.View.Language, hidden, cancel);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["dossier.done", path]);
            return CommandLine.Fine;
        });
        return command;
    }

    /// <summary>Rendered, written under a temporary name, recorded, then named: no dossier leaves the case without its entry.</summary>
    private static async Task WriteAsync(Vault vault, string path, string? browser, string language, HiddenNames? hidden, CancellationToken cancel)
    {
        var dossier = await MadeDossier.RenderAsync(vault.View, vault.Entries, new VaultReader(vault).Read(vault.View, cancel), language, CaseCommands.ThisMachine, hidden);
        var pending = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileNameWithoutExtension(path)}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}{Extension(path)}");
        try
        {
            if (browser is null)
            {
                await File.WriteAllBytesAsync(pending, dossier.Html, cancel);
            }
            else
            {
                await BrowserPrint.PrintAsync(browser, dossier.Html, pending, BrowserPrint.Patience, cancel);
            }

            dossier.RecordIn(vault, browser is null ? null : await File.ReadAllBytesAsync(pending, cancel));
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
