using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary>What every command on a case folder has in common: its argument, its options, and how the case is opened.</summary>
internal static class CaseFolder
{
    /// <summary>How JSON is written on standard output: UTF-8 as it is, one line per document.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Argument<string> Argument => new("DIR") { Description = "help.dir" };

    public static Option<bool> AsJson => new("--json") { Description = "help.json" };

    /// <summary>Opens the case that the command line names, with the passphrase it gives.</summary>
    /// <exception cref="Recours.Casework.Trouble">No such folder, no case, or a wrong passphrase.</exception>
    public static Vault Open(ParseResult parsed, Argument<string> folder)
    {
        var files = new DiskFiles(parsed.GetValue(folder)!);
        // A folder that is not there is told before the passphrase is asked for.
        files.List();
        return Vault.Open(files, CaseCommands.ThisMachine, Passphrase.Read(parsed));
    }
}
