using System.CommandLine;
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

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var words = Words();
        var root = new RootCommand("recours")
        {
            CaseCommands.Case(),
            AddCommand.Add(),
            AccountCommands.Note(),
            AccountCommands.Seal(),
            VerifyCommand.Verify(),
            ReadCommand.Read(),
        };
        PagesCommand.AddTo(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Trouble e)
        {
            await error.WriteLineAsync(words[e.Code, e.Detail]);
            return WorldFailed;
        }
        catch (RefusedException e)
        {
            await error.WriteLineAsync(words[e.Code, e.Detail]);
            return Refused;
        }
        catch (AgeException e)
        {
            await error.WriteLineAsync(words["exhibit.damaged", e.Message]);
            return Refused;
        }
        catch (IOException e)
        {
            await error.WriteLineAsync(IsDiskFull(e) ? words["disk.full"] : words["disk.failed", e.Message]);
            return WorldFailed;
        }
        catch (OperationCanceledException)
        {
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
}
