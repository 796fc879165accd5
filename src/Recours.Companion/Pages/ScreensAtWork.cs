using System.Diagnostics;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>Reads one picture or recording; gives what stands on it, or the code of why it could not be read.</summary>
/// <param name="known">Frames of a recording that were read before it was interrupted.</param>
public delegate Task<(ScreenReading? Reading, string Code, string Detail)> ReadScreen(Stream picture, KnownFrames known, CancellationToken cancel);

/// <summary>Reads one picture that is no conversation: its QR codes, and its words if they are wanted; what stands in its way is in the answer.</summary>
/// <param name="ReadsWords">Whether the words of pictures can be read here.</param>
public sealed record ReadPicture(Func<Stream, bool, CancellationToken, Task<PictureReading>> Read, bool ReadsWords);

/// <summary>Where the reading of pictures is.</summary>
public enum ScreensPhase { None, Reading, Stopped, NoReader, Failed, Done }

/// <summary>How far the reading of pictures is, of those that were unread since the case was opened.</summary>
/// <param name="Fault">Why it could not go on.</param>
/// <param name="LacksFfmpeg">Whether there was a recording that nothing here takes apart.</param>
/// <param name="Left">Pictures beyond the most that are read.</param>
public sealed record ScreensState(ScreensPhase Phase, int Read, int All, Exception? Fault = null, bool LacksFfmpeg = false, int Left = 0);

/// <summary>
/// Reads the pictures of the open case that may be screenshots, one after the other, beside everything else: no page and no upload waits for it, it is
/// no use of the case, and it ends when the case is locked. What is read is kept at once, so that it goes on where it ended.
/// </summary>
/// <param name="find">The reader of this machine; null where there is none.</param>
/// <param name="findPictures">That of pictures that are no conversation; without it they are not read.</param>
public sealed class ScreensAtWork(Session session, Func<CancellationToken, Task<ReadScreen?>> find, Func<CancellationToken, Task<ReadPicture>>? findPictures = null) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private CancellationTokenSource? stop;
    private CancellationToken opening;
    private Task work = Task.CompletedTask;
    private HashSet<string> done = [];
    private bool running;
    private volatile bool paused;
    private volatile bool more;
    private volatile ScreensState state = new(ScreensPhase.None, 0, 0);

    /// <summary>How far it is, in the case that is open now.</summary>
    public ScreensState State => opening == session.WhileOpen ? state : new ScreensState(ScreensPhase.None, 0, 0);

    /// <summary>The reader of this machine, which stands back behind everything else that runs there.</summary>
    public static async Task<ReadScreen?> OfThisMachineAsync(CancellationToken cancel) =>
        await Tesseract.FindAsync(ProcessPriorityClass.Idle, cancel) is { } tesseract ? OfReader(new ScreenReader(PictureDecoder.OfThisProgram(), tesseract) { Recorder = Ffmpeg.Find(ProcessPriorityClass.Idle) }) : null;

    private static ReadScreen OfReader(ScreenReader reader) => reader.ReadAsync;

    /// <summary>The same for pictures that are no conversation.</summary>
    public static async Task<ReadPicture> PicturesOfThisMachineAsync(CancellationToken cancel) =>
        OfReader(new PictureReader(PictureDecoder.OfThisProgram(), await Tesseract.FindAsync(ProcessPriorityClass.Idle, cancel)));

    private static ReadPicture OfReader(PictureReader reader) => new(reader.ReadAsync, reader.ReadsWords);

    /// <summary>Begins, or goes on; while it reads, what came in since is taken too. An invented case is not read.</summary>
    public void Start()
    {
        lock (gate)
        {
            var now = session.WhileOpen;
            if (session.Case is not { IsExample: false })
            {
                return;
            }

            more = true;
            paused = false;
            if (running && stop is { IsCancellationRequested: false } && opening == now)
            {
                return;
            }

            if (opening != now)
            {
                (opening, done, state) = (now, [], new ScreensState(ScreensPhase.None, 0, 0));
            }

            running = true;
            stop = CancellationTokenSource.CreateLinkedTokenSource(now);
            var (before, cancel, known) = (work, stop.Token, done);
            work = Task.Run(async () =>
            {
                // One at a time, also when it is stopped and begun again at once.
                await before;
                await RunAsync(known, now, cancel);
            }, CancellationToken.None);
        }
    }

    /// <summary>Ends after the picture that is being read is let go; nothing that was read is lost.</summary>
    public void Stop()
    {
        lock (gate)
        {
            stop?.Cancel();
        }
    }

    /// <summary>The same, until <see cref="GoOn"/>, and returns when it has ended: the case then stays as it is.</summary>
    public Task PauseAsync()
    {
        lock (gate)
        {
            paused |= running && stop is { IsCancellationRequested: false };
            Stop();
            return work;
        }
    }

    /// <summary>Goes on if it was paused; what the person stopped stays so.</summary>
    public void GoOn()
    {
        if (paused)
        {
            Start();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        await work;
        stop?.Dispose();
    }

    private async Task RunAsync(HashSet<string> known, CancellationToken whileOpen, CancellationToken cancel)
    {
        var end = ScreensPhase.Done;
        Exception? fault = null;
        try
        {
            try
            {
                do
                {
                    more = false;
                    end = await ReadAllAsync(known, whileOpen, cancel);
                }
                while (end == ScreensPhase.Done && GoesOn(cancel));
            }
            finally
            {
                // What was read is seen before it is said to be.
                if (known.Count > 0)
                {
                    session.WriteAlong(_ => { }, shows: true, whileOpen);
                }
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            end = ScreensPhase.Stopped;
        }
        catch (Exception e)
        {
            // Told on the page; what was read until then is kept. A fault of ours is told on the terminal too, without content.
            (end, fault) = (ScreensPhase.Failed, e);
            if (Routes.Sentence(e, Commands.CommandLine.Words()) is null)
            {
                await Console.Error.WriteLineAsync($"recours: {e.GetType().Name}\n{e.StackTrace}");
            }
        }

        lock (gate)
        {
            if (opening == whileOpen && stop?.Token == cancel)
            {
                running = false;
                state = state with { Phase = state.All == 0 && fault is null ? ScreensPhase.None : end, Fault = fault };
            }
        }
    }

    /// <summary>Whether something came in while the last pictures were read; what comes after the answer begins anew.</summary>
    private bool GoesOn(CancellationToken cancel)
    {
        lock (gate)
        {
            return stop?.Token != cancel || (running = more);
        }
    }

    /// <summary>Reads what is unread now, until more came in. Returns how it ended.</summary>
    private async Task<ScreensPhase> ReadAllAsync(HashSet<string> known, CancellationToken whileOpen, CancellationToken cancel)
    {
        if (session.Case is not { } opened)
        {
            return ScreensPhase.Stopped;
        }

        var unread = opened.Unread.DistinctBy(NameOf).Where(screen => !known.Contains(NameOf(screen))).ToList();
        if (unread.Count == 0)
        {
            return await ReadPicturesAsync(known, 0, whileOpen, cancel);
        }

        state = state with { Phase = ScreensPhase.Reading, Read = known.Count, All = known.Count + unread.Count, Fault = null };
        if (await find(cancel) is not { } reader)
        {
            return await ReadPicturesAsync(known, unread.Count, whileOpen, cancel);
        }

        foreach (var screen in unread)
        {
            cancel.ThrowIfCancellationRequested();
            var frames = new HashSet<double>();
            var (found, code) = await ReadOneAsync(opened, screen, reader, Known(screen, frames, whileOpen), cancel);
            if (found is { } reading && !session.WriteAlong(vault => vault.KeepReading(screen.Exhibit, screen.Path, reading, frames), shows: false, whileOpen))
            {
                return ScreensPhase.Stopped;
            }

            known.Add(NameOf(screen));
            state = state with { Read = known.Count, LacksFfmpeg = state.LacksFfmpeg || code == "screenshots.no-ffmpeg" };
            if (more)
            {
                break;
            }
        }

        // Which of them are no conversation is known once they are seen among the others.
        more = true;
        return session.WriteAlong(_ => { }, shows: true, whileOpen) ? ScreensPhase.Done : ScreensPhase.Stopped;
    }

    /// <summary>The same for pictures that are no conversation, and for the QR codes of those that are.</summary>
    /// <param name="unreadScreens">How many may be one, and nothing here can tell.</param>
    private async Task<ScreensPhase> ReadPicturesAsync(HashSet<string> known, int unreadScreens, CancellationToken whileOpen, CancellationToken cancel)
    {
        static string Name(UnreadPicture picture) => "/" + picture.Exhibit.Sha256 + "/" + picture.Path;
        var without = unreadScreens;
        var (opened, pictures) = findPictures is not null && session.Case is { } open ? (open, open.UnreadPictures(cancel)) : (null, []);
        state = state with { Left = opened?.PicturesLeft ?? 0 };
        if (opened is not null && pictures.Count > 0)
        {
            var reader = await findPictures!(cancel);
            var unread = pictures.Where(picture => !known.Contains(Name(picture)) && (picture.NeedsCodes || reader.ReadsWords)).ToList();
            state = state with { Phase = ScreensPhase.Reading, Read = known.Count, All = known.Count + unread.Count, Fault = null };
            foreach (var picture in unread)
            {
                cancel.ThrowIfCancellationRequested();
                var reading = await ReadOneAsync(opened, picture, reader, cancel);
                if (!session.WriteAlong(vault => vault.KeepPicture(picture.Exhibit, picture.Path, reading), shows: false, whileOpen))
                {
                    return ScreensPhase.Stopped;
                }

                known.Add(Name(picture));
                state = state with { Read = known.Count };
                if (more)
                {
                    return ScreensPhase.Done;
                }
            }

            without += reader.ReadsWords ? 0 : pictures.Count(picture => picture.NeedsWords);
        }

        if (without == 0)
        {
            return ScreensPhase.Done;
        }

        state = state with { Read = 0, All = without };
        return ScreensPhase.NoReader;
    }

    private static async Task<PictureReading> ReadOneAsync(OpenedCase opened, UnreadPicture picture, ReadPicture reader, CancellationToken cancel)
    {
        try
        {
            await using var stored = opened.Open(picture);
            return await reader.Read(stored, picture.NeedsWords, cancel);
        }
        catch (Exception e) when (e is RefusedException or InvalidDataException or Recours.Evidence.Age.AgeException || (e is Trouble { Code: "screenshots.tesseract-failed" }))
        {
            return new PictureReading(0, 0, [], []) { Why = e is Trouble trouble ? trouble.Code : "file.unreadable" };
        }
    }

    /// <summary>What is kept of a recording's frames while it is read.</summary>
    /// <param name="frames">Takes the seconds of all that were asked for.</param>
    private KnownFrames Known(UnreadScreen screen, HashSet<double> frames, CancellationToken whileOpen) => new(seconds =>
    {
        ScreenReading? known = null;
        frames.Add(seconds);
        session.WriteAlong(vault => known = vault.KeptFrame(screen.Exhibit, screen.Path, seconds), shows: false, whileOpen);
        return known;
    },
    frame => session.WriteAlong(vault => vault.KeepFrame(screen.Exhibit, screen.Path, frame), shows: false, whileOpen));

    /// <summary>Null for a picture that cannot be read: it stays as it is, and the others are read.</summary>
    private static async Task<(ScreenReading? Reading, string Code)> ReadOneAsync(OpenedCase opened, UnreadScreen screen, ReadScreen reader, KnownFrames known, CancellationToken cancel)
    {
        try
        {
            await using var stored = opened.Open(screen);
            var (reading, code, _) = await reader(stored, known, cancel);
            return (reading, code);
        }
        catch (Exception e) when (e is RefusedException or InvalidDataException or Recours.Evidence.Age.AgeException)
        {
            return (null, "file.unreadable");
        }
    }

    private static string NameOf(UnreadScreen screen) => screen.Exhibit.Sha256 + "/" + screen.Path;
}
