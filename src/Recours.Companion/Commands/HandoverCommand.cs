using System.CommandLine;
using System.Globalization;
using Recours.Casework.Handover;
using Recours.Casework.Host;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary><c>recours handover</c>: a sealed bundle for the police or an agency, or a look at what it would hold.</summary>
internal static class HandoverCommand
{
    public static Command Handover()
    {
        var folder = CaseFolder.Argument;
        var to = new Option<string?>("--out") { HelpName = "FILE", Description = "handover.help-out" };
        var keys = new Option<string[]>("--to") { HelpName = "KEY", Description = "handover.help-to" };
        var spoken = new Option<bool>("--spoken") { Description = "handover.help-spoken" };
        var exhibits = new Option<string?>("--exhibits") { HelpName = "1,3,7", Description = "handover.help-exhibits" };
        var plan = new Option<bool>("--plan") { Description = "handover.help-plan" };
        var language = new Option<string?>("--lang") { HelpName = "LANG", Description = "handover.help-lang" };
        language.AcceptOnlyFromAmong([.. Sentences.Languages]);
        var (hide, cover) = (RedactionOptions.Hide, RedactionOptions.Cover);
        var command = new Command("handover", "handover.help") { folder, to, keys, spoken, exhibits, hide, cover, plan, language, Passphrase.File };
        command.Validators.Add(result =>
        {
            if (result.GetValue(plan) == (result.GetValue(to) is not null))
            {
                result.AddError(CommandLine.Words()["handover.usage"]);
            }
            else if (result.GetValue(plan) ? result.GetValue(spoken) && result.GetValue(keys) is { Length: > 0 } : result.GetValue(spoken) == result.GetValue(keys) is { Length: > 0 })
            {
                result.AddError(CommandLine.Words()["handover.usage-to"]);
            }
            else if (result.GetValue(exhibits) is { } numbers && Numbers(numbers) is null)
            {
                result.AddError(CommandLine.Words()["handover.exhibits-malformed", VisibleText.OneLine(numbers)]);
            }
            else if (result.GetValue(cover)?.FirstOrDefault(text => RedactionOptions.Area(text) is null) is { } wrong)
            {
                result.AddError(CommandLine.Words()["redaction.area-malformed", VisibleText.OneLine(wrong)]);
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            // Before the passphrase is asked for: what cannot end well should not begin.
            var path = parsed.GetValue(to) is { } given ? Path.GetFullPath(given) : null;
            var recipients = parsed.GetValue(keys) is { Length: > 0 } named ? HandoverKeys.Of(named) : null;
            var redaction = RedactionOptions.Choice(parsed.GetValue(hide), parsed.GetValue(cover));
            if (path is not null)
            {
                HandoverPlace.Check(path);
            }

            using var vault = CaseFolder.Open(parsed, folder);
            var numbers = parsed.GetValue(exhibits) is { } wanted ? Numbers(wanted) : null;
            var planned = await HandoverBundle.PlanAsync(vault, new HandoverChoice(numbers, parsed.GetValue(language) ?? vault.View.Language, redaction), cancel);
            var (output, words, machine) = (parsed.InvocationConfiguration.Output, CommandLine.Words(), CaseCommands.ThisMachine);
            if (path is null)
            {
                Show(planned, output, words);
                return CommandLine.Fine;
            }

            var opens = recipients ?? HandoverKeys.ToBeSpoken(machine.Random);
            var written = HandoverFile.Write(vault, planned, opens, new DiskFiles(Path.GetDirectoryName(path)!), Path.GetFileName(path), machine.Random, cancel);
            Stays(planned, output, words);
            output.WriteLine(words["handover.done", path, planned.Exhibits.Count, written.Sha256]);
            if (opens.Spoken is { } say)
            {
                output.WriteLine(words["handover.spoken", say]);
            }

            return CommandLine.Fine;
        });
        return command;
    }

    private static void Show(HandoverPlan plan, TextWriter output, Sentences words)
    {
        foreach (var file in plan.Files)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Size,12}  {file.Path}"));
        }

        output.WriteLine(words["handover.plan-leaves", plan.Exhibits.Count, plan.Files.Count, plan.Files.Sum(file => file.Size)]);
        Stays(plan, output, words);
    }

    private static void Stays(HandoverPlan plan, TextWriter output, Sentences words)
    {
        output.WriteLine(words["handover.plan-stays", plan.Withheld.Exhibits.Count, plan.Withheld.Entries]);
        if (plan.Withheld.Account)
        {
            output.WriteLine(words["handover.plan-account"]);
        }

        foreach (var line in RedactionOptions.Lines(plan, words))
        {
            output.WriteLine(line);
        }

        if (plan.Withheld.OfMinors.Count > 0)
        {
            output.WriteLine(words["handover.plan-minors", string.Join(", ", plan.Withheld.OfMinors)]);
        }
    }

    /// <summary>Numbers with commas between them; null for anything else.</summary>
    private static List<int>? Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
