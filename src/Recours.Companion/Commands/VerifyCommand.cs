using System.CommandLine;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours verify</c>: checks every byte of every file of a case.</summary>
public static class VerifyCommand
{
    public static Command Verify()
    {
        var (folder, depth, json) = (CaseFolder.Argument, new Option<VerifyDepth?>("--depth") { HelpName = "DEPTH", Description = "help.verify-depth" }, CaseFolder.AsJson);
        var command = new Command("verify", "help.verify") { folder, depth, json, Passphrase.File };
        command.SetAction(parsed =>
        {
            var files = new DiskFiles(parsed.GetValue(folder)!);
            // By default everything that can be checked without a key, and everything when a key is at hand.
            var atHand = parsed.GetValue(Passphrase.File) is not null || Environment.GetEnvironmentVariable(Passphrase.Variable) is not null;
            var wanted = parsed.GetValue(depth) ?? (atHand ? VerifyDepth.Full : VerifyDepth.Log);
            var result = VaultVerifier.Verify(files, wanted);
            if (wanted == VerifyDepth.Full && result.Ok)
            {
                using var vault = CaseFolder.Open(parsed, folder);
                result = VaultVerifier.Verify(files, wanted, vault);
            }

            Print(result, parsed.GetValue(json), parsed.InvocationConfiguration.Output);
            return result.Ok ? CommandLine.Fine : CommandLine.Refused;
        });
        return command;
    }

    private static void Print(VerifyResult result, bool json, TextWriter output)
    {
        var words = CommandLine.Words();
        string Sentence(VerifyProblem problem) => words[problem.Code, VisibleText.OneLine(problem.Detail), problem.Exhibit ?? 0];
        if (json)
        {
            output.WriteLine(new JsonObject
            {
                ["ok"] = result.Ok,
                ["depth"] = result.Depth.ToString().ToLowerInvariant(),
                ["exhibits"] = new JsonArray([.. result.Exhibits.Select(exhibit => new JsonObject { ["number"] = exhibit.Number, ["ciphertextSha256"] = exhibit.CiphertextSha256, ["ok"] = exhibit.Ok })]),
                ["problems"] = new JsonArray([.. result.Problems.Select(problem => new JsonObject { ["code"] = problem.Code, ["text"] = Sentence(problem), ["exhibit"] = problem.Exhibit })]),
            }.ToJsonString(CaseFolder.Json));
            return;
        }

        foreach (var problem in result.Problems)
        {
            output.WriteLine(Sentence(problem));
        }

        if (result.Ok)
        {
            output.WriteLine(words["verify.ok", result.Exhibits.Count]);
        }
    }
}
