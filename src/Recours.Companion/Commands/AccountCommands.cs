using System.CommandLine;

namespace Recours.Companion.Commands;

/// <summary><c>recours note</c> and <c>recours seal</c>.</summary>
public static class AccountCommands
{
    public static Command Note()
    {
        var (folder, text) = (CaseFolder.Argument, new Argument<string>("TEXT") { DefaultValueFactory = _ => "-", Description = "What happened, in your words; - reads standard input." });
        var command = new Command("note", "Adds to the written account.") { folder, text, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            vault.WriteNote(parsed.GetValue(text) is { } given and not "-" ? given : Console.In.ReadToEnd());
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["note.done"]);
        });
        return command;
    }

    public static Command Seal()
    {
        var folder = CaseFolder.Argument;
        var command = new Command("seal", "Closes this state of the case under the signature of its ledger.") { folder, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var seal = vault.Seal();
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["seal.done", seal.Size, seal.Root]);
        });
        return command;
    }
}
