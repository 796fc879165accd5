using System.CommandLine;
using Recours.Casework;

namespace Recours.Companion.Commands;

/// <summary><c>recours note</c>.</summary>
public static class AccountCommands
{
    public static Command Note()
    {
        var (folder, text) = (CaseFolder.Argument, new Argument<string>("TEXT") { DefaultValueFactory = _ => "-", Description = "help.note-text" });
        var command = new Command("note", "help.note") { folder, text, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = CaseFolder.Open(parsed, folder);
            var written = parsed.GetValue(text) is { } given and not "-" ? given : Console.In.ReadToEnd();
            if (string.IsNullOrWhiteSpace(written))
            {
                throw new RefusedException("note.empty");
            }

            vault.WriteNote(written);
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["note.done"]);
        });
        return command;
    }
}
