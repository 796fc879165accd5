using Microsoft.AspNetCore.Components;
using Recours.Casework.Example;
using Recours.Casework.Guidance;
using Recours.Casework.Host;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>
/// While a person reads the first page and types the passphrase, what the next pages need is loaded and compiled, on the invented case: on no disk,
/// with a key that goes with it, on a thread that stands back behind everything else.
/// </summary>
public static class WarmUp
{
    private static int begun;

    /// <summary>Once in a program: what is compiled stays so.</summary>
    public static void Begin(CancellationToken cancel)
    {
        if (Interlocked.Exchange(ref begun, 1) == 0)
        {
            // Every page waits for these: not left to a thread that stands back.
            _ = Task.Run(() => Guides.Embedded, cancel);
            StandingBack.Start(() => Try(cancel));
        }
    }

    /// <summary>Loads and compiles it. Throws <see cref="OperationCanceledException"/> before the next page once it is cancelled.</summary>
    public static void Run(CancellationToken cancel)
    {
        using var session = new Session(TimeProvider.System, TimeSpan.FromDays(1));
        var words = Sentences.For("fr");
        Draw<OpenPage>(("Folder", ""), ("Found", Array.Empty<string>()));
        session.Open("", isExample: false, () => ExampleCase.Fleeting(CaseCommands.ThisMachine, words.Language));
        var opened = session.Case!;
        Draw<CasePage>(("Plan", opened.Plan(PageContext.Now)));
        using var kept = new MemoryStream();
        Glance.Of(opened.Readings, opened.Seen).Write(kept);
        kept.Position = 0;
        Glance.Read(kept);
        var screens = new ScreensState(ScreensPhase.None, 0, 0);
        Draw<TalksPage>(("Screens", screens));
        Draw<TalksPage>(("Screens", screens), ("Query", "vidéo"));
        Draw<ThemPage>(("Found", opened.Findings));

        void Draw<TPage>(params (string, object?)[] parameters)
            where TPage : IComponent
        {
            cancel.ThrowIfCancellationRequested();
            PageRenderer.RenderAsync<TPage>(new PageContext(words, "", session, "/"), parameters).GetAwaiter().GetResult();
        }
    }

    private static void Try(CancellationToken cancel)
    {
        try
        {
            Run(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The program ends.
        }
        catch (Exception fault)
        {
            // A fault of ours, told as one; the pages do without what was not compiled.
            Console.Error.WriteLine($"recours: {fault.GetType().Name}\n{fault.StackTrace}");
        }
    }
}
