using System.CommandLine;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Companion.Commands;

/// <summary><c>recours seal</c>: closes the state of the case, and lets outsiders say when they saw it. Only <c>--tsa</c> and <c>--retry</c> send anything.</summary>
public static class SealCommand
{
    /// <summary>Longest certificate, list, note or key file read, in bytes.</summary>
    private const int MaxFile = 16 << 20;

    public static Option<string[]> Roots(string help) => new("--tsa-root") { HelpName = "FILE", Description = help };

    public static Command Seal()
    {
        var folder = CaseFolder.Argument;
        var tsa = new Option<string[]>("--tsa") { HelpName = "URL", Description = "anchor.help-tsa" };
        var roots = Roots("anchor.help-root");
        var revocation = new Option<string[]>("--revocation") { HelpName = "FILE", Description = "anchor.help-revocation" };
        var plain = new Option<bool>("--allow-http") { Description = "anchor.help-allow-http" };
        var retry = new Option<bool>("--retry") { Description = "anchor.help-retry" };
        var drop = new Option<string[]>("--drop") { HelpName = "URL", Description = "anchor.help-drop" };
        var ask = new Option<string?>("--ask-witness") { HelpName = "FILE", Description = "anchor.help-ask-witness" };
        var cosigned = new Option<string?>("--cosignature") { HelpName = "FILE", Description = "anchor.help-cosignature" };
        var witness = new Option<string?>("--witness") { HelpName = "KEY", Description = "anchor.help-witness-key" };
        var command = new Command("seal", "help.seal") { folder, tsa, roots, revocation, plain, retry, drop, ask, cosigned, witness, Passphrase.File };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, words) = (parsed.InvocationConfiguration.Output, CommandLine.Words());
            // Whatever is wrong with what was given is said before anything is written or sent.
            var asked = (parsed.GetValue(tsa) ?? []).Select(text => TimestampAuthority.Address(text, parsed.GetValue(plain))).ToList();
            var means = Means(parsed.GetValue(roots) ?? [], parsed.GetValue(revocation) ?? []);
            var (note, key) = (parsed.GetValue(cosigned), parsed.GetValue(witness) is { } given ? WitnessKey(given) : null);
            if (note is not null && key is null)
            {
                throw new RefusedException("anchor.witness-key-needed");
            }

            using var vault = CaseFolder.Open(parsed, folder);
            foreach (var address in parsed.GetValue(drop) ?? [])
            {
                vault.DropWish(Uri.TryCreate(address, UriKind.Absolute, out var known) ? known.AbsoluteUri : address);
                await output.WriteLineAsync(words["anchor.dropped", VisibleText.OneLine(address)]);
            }

            if (note is not null)
            {
                var anchor = vault.AddAnchor(CosignedNote.Read(Whole(note), vault.VerifierKey, key!));
                await output.WriteLineAsync(Kept(anchor, words));
                return CommandLine.Fine;
            }

            if (asked.Count > 0 || !vault.View.IsSealed || !(parsed.GetValue(retry) || parsed.GetValue(drop) is { Length: > 0 }))
            {
                var seal = vault.Seal();
                await output.WriteLineAsync(words["seal.done", seal.Size, seal.Root]);
            }

            if (parsed.GetValue(ask) is { } request)
            {
                WriteNew(request, vault.AskWitness().Encode());
                await output.WriteLineAsync(words["anchor.witness-asked", request]);
            }

            if (parsed.GetValue(retry))
            {
                asked.AddRange(vault.View.Waiting.Select(text => new Uri(text)).Except(asked));
            }

            var code = asked.Count == 0 ? CommandLine.Fine : await AskAsync(vault, asked, means, parsed.InvocationConfiguration, cancel);
            var waiting = vault.View.Waiting;
            if (waiting.Count > 0)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(words["anchor.waiting", VisibleText.OneLine(string.Join(", ", waiting))]);
            }

            return code;
        });
        return command;
    }

    /// <summary>Root certificates and revocation answers from files.</summary>
    public static TimestampMeans Means(IReadOnlyList<string> roots, IReadOnlyList<string> revocation)
    {
        var means = roots.Aggregate(TimestampMeans.None, (all, file) => all.WithRoots(Whole(file), file));
        return revocation.Aggregate(means, (all, file) => all.WithRevocation(Whole(file), file));
    }

    /// <summary>The public key of a witness: as text, or the first line of a file. Throws <see cref="RefusedException"/>.</summary>
    public static CosignerKey WitnessKey(string given)
    {
        try
        {
            return CosignerKey.Parse(System.IO.File.Exists(given) ? System.Text.Encoding.UTF8.GetString(Whole(given)).Split('\n')[0].TrimEnd('\r') : given);
        }
        catch (FormatException)
        {
            throw new RefusedException("anchor.key-malformed", given);
        }
    }

    /// <summary>A small file that was named on the command line. Throws <see cref="Trouble"/> <c>file.not-found</c>.</summary>
    public static byte[] Whole(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new Trouble("file.not-found", path);
        }

        using var file = System.IO.File.OpenRead(path);
        if (file.Length > MaxFile)
        {
            throw new RefusedException("anchor.file-too-large", path);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Writes a file that is not there yet. Throws <see cref="RefusedException"/> <c>recover.exists</c>.</summary>
    public static void WriteNew(string path, byte[] bytes)
    {
        if (System.IO.File.Exists(path) || Directory.Exists(path))
        {
            throw new RefusedException("recover.exists", path);
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            // A witness's key is among what is written here.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>What was kept, for a person.</summary>
    public static string Kept(Anchor anchor, Sentences words) =>
        words[anchor.Kind == AnchorKinds.Witness ? "anchor.seen-by-witness" : anchor.Pinned ? "anchor.seen-rooted" : "anchor.seen-unrooted",
            anchor.Size, LedgerEntry.FormatTime(anchor.Time), VisibleText.OneLine(anchor.By)];

    /// <summary>Asks each authority for a timestamp over the same checkpoint; one that fails leaves the others alone and stays waiting.</summary>
    private static async Task<int> AskAsync(Vault vault, List<Uri> addresses, TimestampMeans means, InvocationConfiguration terminal, CancellationToken cancel)
    {
        var (words, code) = (CommandLine.Words(), CommandLine.Fine);
        var checkpoint = vault.WishForTimestamps([.. addresses.Select(address => address.AbsoluteUri)]);
        foreach (var address in addresses)
        {
            var question = TimestampQuestion.For(checkpoint, CaseCommands.ThisMachine.Random);
            await terminal.Error.WriteLineAsync(words["anchor.sending", address, question.Bytes.Length, Hash32.Of(checkpoint)]);
            try
            {
                var answer = await TimestampAuthority.AskAsync(address, question.Bytes, TimestampAuthority.Patience, cancel);
                await terminal.Output.WriteLineAsync(Kept(vault.AddAnchor(question.Read(answer, address.AbsoluteUri, means)), words));
            }
            catch (Trouble e) when (e.Code.StartsWith("anchor.", StringComparison.Ordinal))
            {
                await terminal.Error.WriteLineAsync(words[e.Code, VisibleText.OneLine(e.Detail)]);
                code = CommandLine.WorldFailed;
            }
            catch (RefusedException e)
            {
                await terminal.Error.WriteLineAsync(words[e.Code, VisibleText.OneLine(e.Detail)]);
                code = code == CommandLine.Fine ? CommandLine.Refused : code;
            }
        }

        return code;
    }
}
