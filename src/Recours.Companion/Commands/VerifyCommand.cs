using System.CommandLine;
using System.Text.Json.Nodes;
using Recours.Casework;
using Recours.Casework.Handover;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Evidence.Age;

namespace Recours.Companion.Commands;

/// <summary><c>recours verify</c>: checks every byte of every file of a case.</summary>
public static class VerifyCommand
{
    public static Command Verify()
    {
        var (folder, depth, json, roots) = (CaseFolder.Argument, new Option<VerifyDepth?>("--depth") { HelpName = "DEPTH", Description = "help.verify-depth" }, CaseFolder.AsJson, SealCommand.Roots("anchor.help-verify-root"));
        var identity = new Option<string?>("--identity") { HelpName = "FILE", Description = "handover.help-identity" };
        var command = new Command("verify", "help.verify") { folder, depth, json, roots, identity, Passphrase.File };
        command.SetAction(parsed =>
        {
            if (BundleReader.IsBundle(parsed.GetValue(folder)!))
            {
                var checkedBundle = VerifyBundle(parsed, parsed.GetValue(folder)!, parsed.GetValue(identity), parsed.GetValue(roots) is { Length: > 0 } pinned ? SealCommand.Means(pinned, []).Roots : null);
                Print(checkedBundle, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
                return checkedBundle.Ok ? CommandLine.Fine : CommandLine.Refused;
            }

            var files = new DiskFiles(parsed.GetValue(folder)!);
            // By default everything that can be checked without a key, and everything when a key is at hand.
            var atHand = parsed.GetValue(Passphrase.File) is not null || Environment.GetEnvironmentVariable(Passphrase.Variable) is not null;
            var wanted = parsed.GetValue(depth) ?? (atHand ? VerifyDepth.Full : VerifyDepth.Log);
            var trusted = parsed.GetValue(roots) is { Length: > 0 } given ? SealCommand.Means(given, []).Roots : null;
            var result = VaultVerifier.Verify(files, wanted, roots: trusted);
            if (wanted == VerifyDepth.Full && result.Ok)
            {
                using var vault = CaseFolder.Open(parsed, folder);
                result = VaultVerifier.Verify(files, wanted, vault, trusted);
            }

            Print(result, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
            return result.Ok ? CommandLine.Fine : CommandLine.Refused;
        });
        return command;
    }

    /// <summary>Verifies what was handed over: an age file with the key or passphrase that opens it, its tar, or the folder unpacked from it.</summary>
    private static VerifyResult VerifyBundle(ParseResult parsed, string path, string? identity, IReadOnlyList<byte[]>? roots)
    {
        if (Directory.Exists(path))
        {
            return BundleVerifier.Verify(BundleReader.OfFolder(path), roots);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!BundleReader.IsAge(file))
        {
            return BundleVerifier.Verify(BundleReader.OfTar(file), roots);
        }

        var keys = identity is not null ? BundleReader.Identities(ReadIdentity(identity), identity, () => Passphrase.Read(parsed))
            : BundleReader.HasPassphrase(file) ? [new ScryptIdentity(Passphrase.Read(parsed))] : throw new Trouble("bundle.needs-key");
        try
        {
            using var tar = BundleReader.Decrypt(file, keys);
            return BundleVerifier.Verify(BundleReader.OfTar(tar), roots);
        }
        catch (AgeException e)
        {
            throw new RefusedException("bundle.not-opened", e.Message);
        }
    }

    private static byte[] ReadIdentity(string path)
    {
        const int max = 1 << 16;
        if (!System.IO.File.Exists(path))
        {
            throw new Trouble("file.not-found", path);
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var bytes = new byte[max];
        return bytes[..file.ReadAtLeast(bytes, max, throwOnEndOfStream: false)];
    }

    /// <summary>What a problem says to a person.</summary>
    public static string Sentence(VerifyProblem problem, Sentences words) =>
        words[problem.Code, [VisibleText.OneLine(problem.Detail), problem.Exhibit ?? 0, .. problem.Values]];

    /// <summary>What is known of one anchor that holds.</summary>
    public static string Sentence(AnchorCheck anchor, Sentences words) =>
        words[(anchor.Kind, anchor.Trust) switch { (AnchorKinds.Witness, _) => "anchor.seen-by-witness", (_, AnchorTrust.Rooted) => "anchor.seen-rooted", _ => "anchor.seen-unrooted" },
            anchor.Size, Time(anchor.Time), VisibleText.OneLine(anchor.By)];

    private static string Time(DateTimeOffset? time) => time is { } known ? LedgerEntry.FormatTime(known) : "—";

    private static void Print(VerifyResult result, bool json, TextWriter output)
    {
        var words = CommandLine.Words();
        if (json)
        {
            var report = new JsonObject
            {
                ["ok"] = result.Ok,
                ["depth"] = result.Depth.ToString().ToLowerInvariant(),
                ["exhibits"] = new JsonArray([.. result.Exhibits.Select(exhibit => new JsonObject { ["number"] = exhibit.Number, ["ciphertextSha256"] = exhibit.CiphertextSha256, ["ok"] = exhibit.Ok })]),
                ["problems"] = new JsonArray([.. result.Problems.Select(problem => new JsonObject { ["code"] = problem.Code, ["text"] = Sentence(problem, words), ["exhibit"] = problem.Exhibit })]),
            };
            if (result.Anchors.Count > 0)
            {
                report["anchors"] = new JsonArray([.. result.Anchors.Select(Describe)]);
            }

            output.WriteLine(report.ToJsonString(CaseFolder.Json));
            return;
        }

        foreach (var problem in result.Problems)
        {
            output.WriteLine(Sentence(problem, words));
        }

        foreach (var anchor in result.Anchors.Where(anchor => anchor.Trust != AnchorTrust.Broken))
        {
            output.WriteLine(Sentence(anchor, words));
        }

        if (result.Ok)
        {
            output.WriteLine(words["verify.ok", result.Exhibits.Count]);
        }
    }

    private static JsonObject Describe(AnchorCheck anchor) => new()
    {
        ["kind"] = anchor.Kind,
        ["size"] = anchor.Size,
        ["by"] = anchor.By,
        ["time"] = anchor.Time is { } time ? LedgerEntry.FormatTime(time) : null,
        ["trust"] = anchor.Trust.ToString().ToLowerInvariant(),
        ["validUntil"] = anchor.ValidUntil is { } until ? LedgerEntry.FormatTime(until) : null,
        ["revocationChecked"] = anchor.RevocationChecked,
        ["renewed"] = anchor.Renewed,
    };
}
