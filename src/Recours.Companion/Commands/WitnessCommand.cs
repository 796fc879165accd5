using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary><c>recours witness</c>, for an agency: cosigns a checkpoint that extends what it has seen of a case; it never sees the case.</summary>
public static class WitnessCommand
{
    public static Command Witness()
    {
        var request = new Argument<string?>("REQUEST") { Arity = ArgumentArity.ZeroOrOne, Description = "anchor.help-request" };
        var key = new Option<string>("--key") { Required = true, HelpName = "FILE", Description = "anchor.help-key" };
        var seen = new Option<string?>("--seen") { HelpName = "FOLDER", Description = "anchor.help-seen" };
        var to = new Option<string?>("--out") { HelpName = "FILE", Description = "anchor.help-out" };
        var name = new Option<string?>("--new-key") { HelpName = "NAME", Description = "anchor.help-new-key" };
        var command = new Command("witness", "anchor.help-witness") { request, key, seen, to, name };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var file = parsed.GetValue(key)!;
            if (parsed.GetValue(name) is { } wanted)
            {
                var text = WitnessKeyFile.Write(wanted, RandomNumberGenerator.GetBytes(32));
                var made = WitnessKeyFile.Read(text);
                SealCommand.WriteNew(file, Encoding.UTF8.GetBytes(text));
                output.WriteLine(made.PublicKey.ToString());
                return;
            }

            if (parsed.GetValue(request) is not { } path || parsed.GetValue(seen) is not { } folder)
            {
                throw new RefusedException("anchor.witness-usage");
            }

            var signer = WitnessKeyFile.Read(Encoding.UTF8.GetString(SealCommand.Whole(file)));
            var asked = WitnessRequest.Parse(SealCommand.Whole(path));
            if (parsed.GetValue(to) is { } taken && (System.IO.File.Exists(taken) || Directory.Exists(taken)))
            {
                throw new RefusedException("recover.exists", taken);
            }

            Directory.CreateDirectory(folder);
            var note = new WitnessFolder(new DiskFiles(folder)).Cosign(asked, signer, CaseCommands.ThisMachine.Clock);
            if (parsed.GetValue(to) is { } target)
            {
                SealCommand.WriteNew(target, note);
            }
            else
            {
                output.Write(Encoding.UTF8.GetString(note));
            }
        });
        return command;
    }
}
