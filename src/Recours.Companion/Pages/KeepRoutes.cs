using System.Globalization;
using System.Text;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Pages;

/// <summary>A copy that was looked through.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Lines">Entries of the log that it has.</param>
/// <param name="Missing">Exhibits that came into the case after it was made.</param>
public sealed record CheckedCopy(string Folder, VerifyResult Result, long Lines, int Missing);

/// <summary>Copies of the case on other disks, and another passphrase.</summary>
public sealed class KeepRoutes(Session session, Routes routes)
{
    private const string Path = "/keep";

    public void Map(WebApplication app)
    {
        routes.Post(app, "/copy", CopyAsync, Path);
        routes.Post(app, "/copy/check", (context, form) => ShowAsync(context, null, Check(Absolute(form["of"]))), Path);
        routes.Post(app, "/passphrase", PassphraseAsync, Path);
    }

    private Task CopyAsync(HttpContext context, IFormCollection form)
    {
        var to = Absolute(form["to"]);
        var (bytes, files) = session.Write(vault =>
        {
            vault.Settle();
            return CaseCopy.Write(session.Case!.Folder, to, context.RequestAborted);
        });
        var (words, copy) = (Routes.Words(context), Check(to));
        return copy.Result.Ok ? routes.SayAsync(context, Path, words["keep.copy.done", files, new PageContext(words, "", session, "").Size(bytes)] + " " + Sound(copy, words)) : ShowAsync(context, null, copy);
    }

    private Task ShowAsync(HttpContext context, string? message, CheckedCopy copy) => routes.ShowAsync<KeepPage>(context, message, ("Copy", copy));

    /// <summary>What is said of a copy that is whole.</summary>
    public static string Sound(CheckedCopy copy, Sentences words) =>
        words["keep.copy.good", copy.Result.Exhibits.Count, copy.Lines] + (copy.Missing > 0 ? " " + words["keep.copy.older", copy.Missing] : "");

    /// <summary>Reads every file of a copy, without a key: each is bound to its log by a hash.</summary>
    private CheckedCopy Check(string folder)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var files = new DiskFiles(folder);
        if (!Directory.Exists(folder) || !files.Exists(VaultLayout.Checkpoint))
        {
            throw new RefusedException("keep.copy.foreign");
        }

        using var stream = files.OpenRead(VaultLayout.Checkpoint);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The name of the log, the number of its entries, their root.
        if (reader.ReadLine() != NameOf(opened.View) || !long.TryParse(reader.ReadLine(), NumberStyles.None, CultureInfo.InvariantCulture, out var lines))
        {
            throw new RefusedException("keep.copy.foreign");
        }

        var result = VaultVerifier.Verify(files, VerifyDepth.Log);
        return new CheckedCopy(folder, result, lines, Math.Max(0, opened.View.Exhibits.Count - result.Exhibits.Count));
    }

    /// <summary>The name of the log, as its checkpoints begin.</summary>
    public static string NameOf(CaseView view) => view.LogKey.Split('+')[0];

    private Task PassphraseAsync(HttpContext context, IFormCollection form)
    {
        var (current, passphrase) = (form["current"].ToString(), form["passphrase"].ToString());
        Routes.CheckNew(passphrase, form["again"].ToString());
        session.Write(vault =>
        {
            // Whoever finds the computer open is not to shut its owner out.
            Vault.CheckPassphrase(new DiskFiles(session.Case!.Folder), current.Normalize(NormalizationForm.FormC));
            vault.ChangePassphrase(passphrase.Normalize(NormalizationForm.FormC));
            return true;
        });
        return routes.SeeAsync(context, Path, "keep.passphrase.done");
    }

    private static string Absolute(string? given) =>
        given?.Trim() is { } path && System.IO.Path.IsPathFullyQualified(path) ? path : throw new RefusedException("new.folder.relative");
}
