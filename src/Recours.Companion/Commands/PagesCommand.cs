using System.CommandLine;
using Recours.Companion.Pages;

namespace Recours.Companion.Commands;

/// <summary><c>recours</c> alone: opens the companion in the browser of the machine.</summary>
public static class PagesCommand
{
    public static void AddTo(RootCommand root)
    {
        var quiet = new Option<bool>("--no-browser") { Description = "help.no-browser" };
        var port = new Option<int>("--port") { Description = "help.port" };
        root.Add(quiet);
        root.Add(port);
        root.SetAction(async (parsed, cancel) =>
        {
            await PageServer.RunAsync(parsed.GetValue(port), openBrowser: !parsed.GetValue(quiet), parsed.InvocationConfiguration.Output, cancel);
            return CommandLine.Fine;
        });
    }
}
