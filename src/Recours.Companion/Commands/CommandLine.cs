using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Recours.Casework;
using Recours.Casework.Words;
using Recours.Evidence.Age;

namespace Recours.Companion.Commands;

/// <summary>
/// The command line. Rules: standard output carries the answer and nothing else; progress and errors go to standard error;
/// exit codes are 0 fine, 1 refused or findings against, 2 wrong usage, 3 the world failed, 70 our fault.
/// </summary>
public static class CommandLine
{
    public const int Fine = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
    public const int WorldFailed = 3;
    public const int OurFault = 70;

    /// <summary>Ctrl-C: so long may the write that is under way take to end, before the program is stopped from outside.</summary>
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(1);

    /// <summary>The commands, one a line. A description is a key of the sentences.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("recours")
        {
            CaseCommands.Case(),
            AddCommand.Add(),
            AccountCommands.Note(),
            SealCommand.Seal(),
            WitnessCommand.Witness(),
            VerifyCommand.Verify(),
            ReadCommand.Read(),
            FindingsCommand.Findings(),
            FindingCommand.Finding(),
            TimelineCommand.Timeline(),
            SearchCommand.Search(),
            DeclareCommand.Declare(),
            PlanCommand.Plan(),
            LetterCommand.Letter(),
            LetterCommand.Notice(),
            DossierCommand.Dossier(),
            HandoverCommand.Handover(),
            KitCommand.Kit(),
        };
        PagesCommand.AddTo(root);
        return root;
    }

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancel = default)
    {
        var words = Words();
        var root = Root();
        HelpInWords.AddTo(root, words);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await error.WriteLineAsync(string.Join('\n', parsed.Errors.Select(problem => Sentence(problem, parsed, words)).Distinct()));
            await error.WriteLineAsync(words["usage.see", HelpInWords.PathOf(parsed.CommandResult.Command)]);
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToEnd }, cancel);
        }
        catch (Trouble e)
        {
            await error.WriteLineAsync(words[e.Code, VisibleText.OneLine(e.Detail)]);
            return WorldFailed;
        }
        catch (RefusedException e)
        {
            await error.WriteLineAsync(words[e.Code, VisibleText.OneLine(e.Detail)]);
            return Refused;
        }
        catch (AgeException e)
        {
            await error.WriteLineAsync(words["exhibit.damaged", e.Message]);
            return Refused;
        }
        catch (UnauthorizedAccessException e)
        {
            await error.WriteLineAsync(words["disk.failed", VisibleText.OneLine(e.Message)]);
            return WorldFailed;
        }
        catch (IOException e)
        {
            await error.WriteLineAsync(IsDiskFull(e) ? words["disk.full"] : words["disk.failed", VisibleText.OneLine(e.Message)]);
            return WorldFailed;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(words["stopped"]);
            return WorldFailed;
        }
#pragma warning disable CA1031 // The last line: a fault of ours is told as one, with where it happened and without evidence content.
        catch (Exception e)
        {
            await error.WriteLineAsync($"recours: {e.GetType().Name}\n{e.StackTrace}");
            return OurFault;
        }
#pragma warning restore CA1031
    }

    /// <summary>The language of the terminal: RECOURS_LANG, or the system's; English where the system says nothing.</summary>
    public static Sentences Words()
    {
        var asked = Environment.GetEnvironmentVariable("RECOURS_LANG") ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return Sentences.For(Sentences.Languages.Contains(asked) ? asked : "en");
    }

    /// <summary>ENOSPC and EDQUOT on Unix, ERROR_DISK_FULL on Windows.</summary>
    public static bool IsDiskFull(IOException e) => (e.HResult & 0xFFFF) is 28 or 122 or 112;

    private static string Sentence(ParseError problem, ParseResult parsed, Sentences words)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return words["usage.unknown", VisibleText.OneLine(string.Join(' ', parsed.UnmatchedTokens))];
        }

        return problem.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0 } argument => words["usage.missing", NameOf(argument)],
            ArgumentResult argument => words["usage.value", NameOf(argument), VisibleText.OneLine(string.Join(' ', argument.Tokens.Select(token => token.Value)))],
            OptionResult { Tokens.Count: 0 } option => words["usage.missing", option.Option.Name],
            OptionResult option => words["usage.value", option.Option.Name, VisibleText.OneLine(string.Join(' ', option.Tokens.Select(token => token.Value)))],
            CommandResult { Command.Subcommands.Count: > 0 } command => words["usage.missing", string.Join(" | ", command.Command.Subcommands.Select(inner => inner.Name))],
            CommandResult command when Missing(command).Any() => words["usage.missing", string.Join(' ', Missing(command))],
            // A check of ours, in words already.
            _ => problem.Message,
        };
    }

    /// <summary>The name of an argument; of an option's value, the option's.</summary>
    private static string NameOf(ArgumentResult argument) => argument.Parent is OptionResult option ? option.Option.Name : argument.Argument.Name;

    private static IEnumerable<string> Missing(CommandResult command) =>
        command.Command.Options.Where(option => option.Required && command.GetResult(option) is null).Select(option => option.Name)
            .Concat(command.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && command.GetResult(argument) is null or { Tokens.Count: 0 }).Select(argument => argument.Name));
}
