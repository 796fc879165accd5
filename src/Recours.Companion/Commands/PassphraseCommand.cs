using System.CommandLine;

namespace Recours.Companion.Commands;

/// <summary><c>recours case passphrase</c>: another passphrase for a case, with the old one or with the recovery sheet.</summary>
internal static class PassphraseCommand
{
    public static Command Change()
    {
        var (folder, kit) = (CaseFolder.Argument, KitCommand.KitFile);
        var command = new Command("passphrase", "kit.help-passphrase") { folder, Passphrase.NewFile, kit, Passphrase.File };
        command.SetAction(parsed =>
        {
            using var vault = KitCommand.Open(parsed, folder, kit);
            vault.ChangePassphrase(Passphrase.ReadChanged(parsed));
            parsed.InvocationConfiguration.Output.WriteLine(CommandLine.Words()["kit.passphrase-changed"]);
        });
        return command;
    }
}
