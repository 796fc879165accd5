using System.CommandLine;
using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Companion.Commands;

/// <summary><c>recours findings</c>: what a conversation says about the blackmailer, the demands, the money and the danger.</summary>
public static class FindingsCommand
{
    public static Command Findings()
    {
        var place = new Argument<string>("PATH") { Description = "help.findings-path" };
        var country = new Option<string?>("--country") { HelpName = "XX", Description = "help.findings-country" };
        var json = CaseFolder.AsJson;
        var command = new Command("findings", "help.findings") { place, country, json, Passphrase.File };
        command.SetAction((parsed, cancel) =>
        {
            var (words, output) = (CommandLine.Words(), parsed.InvocationConfiguration.Output);
            var (read, result) = OfExport(parsed.GetValue(place)!, parsed.GetValue(country), cancel);
            if (parsed.GetValue(json))
            {
                using (var stream = new JsonOutput(output))
                {
                    FindingsJson.Write(result, stream);
                }

                output.WriteLine();
            }
            else
            {
                FindingsText.Write(result, entry => read[entry], words, output);
            }

            return Task.FromResult(CommandLine.Fine);
        });
        return command;
    }

    /// <summary>The findings of an export, without a case.</summary>
    internal static (IReadOnlyList<ChatEntry> Entries, FindingsResult Result) OfExport(string path, string? country, CancellationToken cancel)
    {
        var (export, main) = ReadCommand.Open(path);
        using (export as IDisposable)
        {
            var plan = ExportReader.Plan(export, Importers.All, main);
            if (plan.Groups.Count == 0)
            {
                throw new RefusedException("read.no-conversation", path);
            }

            var read = ExportReader.Read(plan);
            var context = new FindingsContext(country?.ToUpperInvariant()) { Participants = read.Participants, Texts = ContactCards.Of(export, read.Entries) };
            return (read.Entries, FindingsReader.Of(read.Entries, context, cancel));
        }
    }
}
