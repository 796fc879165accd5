using System.Security.Cryptography;
using System.Threading.Channels;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Pages;
using Recours.Tests.Casework.Intake.Screens;

namespace Recours.Tests.Companion.Pages;

/// <summary>Pictures are read in the background, by a reader that waits until the test lets it go on.</summary>
public sealed class TheScreensAtWork : IAsyncDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Session session = new(TimeProvider.System, TimeSpan.FromMinutes(20));
    private readonly Eyes eyes = new();
    private readonly ScreensAtWork screens;

    public TheScreensAtWork()
    {
        session.Open(folder, isExample: false, () => Recours.Casework.Vault.Vault.Create(new DiskFiles(folder), ThisMachine, RunningPages.Passphrase, "fr", null, "x"));
        screens = new ScreensAtWork(session, _ => Task.FromResult(eyes.Open ? (ReadScreen?)eyes.ReadAsync : null));
    }

    private static Machine ThisMachine => new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private string[] Kept => Directory.Exists(Path.Combine(folder, "cache", "screens")) ? Directory.GetFiles(Path.Combine(folder, "cache", "screens"), "*.age") : [];
    private string[] Said => [.. session.Case!.Readings.SelectMany(reading => reading.Result.Entries).Select(entry => entry.Text)];

    public async ValueTask DisposeAsync()
    {
        await screens.DisposeAsync();
        session.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Sees on a picture the number that its last byte is, once it may look; says how many look at the same time.</summary>
    private sealed class Eyes
    {
        private readonly Channel<bool> looks = Channel.CreateUnbounded<bool>();
        private int looking;

        public bool Open { get; set; } = true;
        public int Most { get; private set; }
        public int Looked { get; private set; }

        public void May(int times)
        {
            for (var n = 0; n < times; n++)
            {
                looks.Writer.TryWrite(true);
            }
        }

        public async Task<(ScreenReading? Reading, string Code, string Detail)> ReadAsync(Stream picture, KnownFrames known, CancellationToken cancel)
        {
            Most = Math.Max(Most, Interlocked.Increment(ref looking));
            try
            {
                await looks.Reader.ReadAsync(cancel);
            }
            finally
            {
                Interlocked.Decrement(ref looking);
            }

            Looked++;
            picture.Position = picture.Length - 1;
            var number = picture.ReadByte();
            return number == 0 ? (null, "picture.damaged", "") : (new ScreenReading(720, 900, 120, [new ScreenPiece(PieceKind.Bubble, new PixelBox(20, 150, 300, 70), 0xFFFFFF, false)
            {
                Words = TheTexts.Words($"Paie {number} euros", 30, 170),
            }], new ulong[900]), "", "");
        }
    }

    private void Add(byte number) => session.Write(vault => vault.Add(new MemoryStream([.. Png, number]), $"{number}.png", $"{number}.png", null, null, "drop" + number, cancel: Cancel));

    private async Task UntilAsync(Func<ScreensState, bool> reached)
    {
        for (var n = 0; n < 3000 && !reached(screens.State); n++)
        {
            await Task.Delay(10, Cancel);
        }

        reached(screens.State).ShouldBeTrue(screens.State.ToString());
    }

    [Fact]
    public async Task Read_one_after_the_other_while_evidence_comes_in_and_what_came_in_meanwhile_too()
    {
        Add(1);
        Add(2);
        Add(0);
        screens.Start();
        eyes.May(1);
        await UntilAsync(state => state is { Phase: ScreensPhase.Reading, Read: 1, All: 3 });

        // The reader is in the middle of the second; the case is free.
        Add(3);
        session.Case!.View.Exhibits.Count.ShouldBe(4);
        screens.Start();
        eyes.May(3);
        await UntilAsync(state => state is { Phase: ScreensPhase.Done, Read: 4, All: 4 });

        Said.ShouldBe(["Paie 1 euros", "Paie 2 euros", "Paie 3 euros"], ignoreOrder: true);
        session.Case!.Findings.Timeline.Count.ShouldBeGreaterThanOrEqualTo(3);
        (eyes.Most, eyes.Looked, Kept.Length).ShouldBe((1, 4, 3));
        session.Case!.View.Readings.Count(reading => reading.Importers.Contains(Screenshots.Id)).ShouldBe(3);
    }

    [Fact]
    public async Task Stop_when_told_and_go_on_where_they_ended()
    {
        Add(1);
        Add(2);
        screens.Start();
        eyes.May(1);
        await UntilAsync(state => state.Read == 1);
        screens.Stop();
        await UntilAsync(state => state.Phase == ScreensPhase.Stopped);
        Said.ShouldBe(["Paie 1 euros"]);

        eyes.May(1);
        screens.Start();
        await UntilAsync(state => state is { Phase: ScreensPhase.Done, Read: 2, All: 2 });
        Said.Length.ShouldBe(2);
        eyes.Looked.ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_recording_go_on_with_the_frame_at_which_they_ended()
    {
        Add(1);
        var (read, most) = (new List<double>(), 2);
        await using var film = new ScreensAtWork(session, _ => Task.FromResult<ReadScreen?>(async (_, known, cancel) =>
        {
            var frames = new List<ScreenReading>();
            foreach (var seconds in (double[])[0, 1.5, 3])
            {
                if (known.Find(seconds) is not { } frame)
                {
                    await (read.Count == most ? Task.Delay(Timeout.Infinite, cancel) : Task.CompletedTask);
                    read.Add(seconds);
                    known.Keep(frame = new ScreenReading(720, 900, 120, [], new ulong[900]) { Seconds = seconds });
                }

                frames.Add(frame);
            }

            return (frames[0] with { Later = frames[1..] }, "", "");
        }));
        async Task Until(Func<bool> reached)
        {
            for (var n = 0; n < 3000 && !reached(); n++)
            {
                await Task.Delay(10, Cancel);
            }

            reached().ShouldBeTrue(film.State.ToString());
        }

        film.Start();
        await Until(() => Kept.Length == 2);
        film.Stop();
        await Until(() => film.State.Phase == ScreensPhase.Stopped);
        read.ShouldBe([0, 1.5]);

        // The film is looked at from its beginning, but only the last frame is read; then the frames go.
        most = 3;
        film.Start();
        await Until(() => film.State.Phase == ScreensPhase.Done);
        read.ShouldBe([0, 1.5, 3]);
        Kept.Length.ShouldBe(1);
    }

    [Fact]
    public async Task Write_nothing_once_the_case_is_locked_and_go_on_when_it_is_opened_again()
    {
        Add(1);
        Add(2);
        screens.Start();
        eyes.May(1);
        await UntilAsync(state => state.Read == 1);
        var before = session.WhileOpen;
        session.Lock();
        before.IsCancellationRequested.ShouldBeTrue();
        using (new DiskFiles(folder).Lock())
        {
            // Nobody holds the case any more.
        }

        var other = Directory.CreateTempSubdirectory("recours-test-").FullName;
        session.Open(other, isExample: false, () => Recours.Casework.Vault.Vault.Create(new DiskFiles(other), ThisMachine, RunningPages.Passphrase, "fr", null, "x"));
        screens.State.Phase.ShouldBe(ScreensPhase.None);
        session.WriteAlong(_ => throw new InvalidOperationException("another case"), shows: true, before).ShouldBeFalse();
        Directory.Exists(Path.Combine(other, "cache", "screens")).ShouldBeFalse();

        session.Open(folder, isExample: false, () => Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), ThisMachine, RunningPages.Passphrase));
        Directory.Delete(other, recursive: true);
        Said.ShouldBe(["Paie 1 euros"]);
        screens.Start();
        eyes.May(1);
        await UntilAsync(state => state is { Phase: ScreensPhase.Done, Read: 1, All: 1 });
        Said.ShouldBe(["Paie 1 euros", "Paie 2 euros"], ignoreOrder: true);
    }

    [Fact]
    public async Task Say_that_there_is_no_reader_or_that_another_program_holds_the_case()
    {
        Add(1);
        eyes.Open = false;
        screens.Start();
        await UntilAsync(state => state is { Phase: ScreensPhase.NoReader, Read: 0, All: 1 });

        eyes.Open = true;
        session.Lock();
        using (new DiskFiles(folder).Lock())
        {
            session.Open(folder, isExample: false, () => Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), ThisMachine, RunningPages.Passphrase));
            screens.Start();
            eyes.May(1);
            await UntilAsync(state => state is { Phase: ScreensPhase.Failed, Read: 0, All: 1, Fault: Trouble { Code: "case.busy" } });
        }

        screens.Start();
        eyes.May(1);
        await UntilAsync(state => state is { Phase: ScreensPhase.Done, Read: 1, All: 1 });
    }

    [Fact]
    public async Task Are_followed_by_the_pictures_that_are_no_conversation()
    {
        var seen = new List<byte>();
        await using var both = new ScreensAtWork(session, _ => Task.FromResult<ReadScreen?>((_, _, _) => Task.FromResult<(ScreenReading?, string, string)>((new ScreenReading(720, 900, 0, [], new ulong[900]), "", ""))), _ => Task.FromResult(new ReadPicture((picture, words, _) =>
        {
            words.ShouldBeTrue();
            picture.Position = picture.Length - 1;
            seen.Add((byte)picture.ReadByte());
            return Task.FromResult(new PictureReading(720, 900, [TheTexts.Words("MTCN : 845-120-3976", 30, 170)], []));
        }, ReadsWords: true)));
        Add(1);
        Add(2);
        both.Start();
        for (var n = 0; n < 3000 && both.State is not { Phase: ScreensPhase.Done, Read: 4 }; n++)
        {
            await Task.Delay(10, Cancel);
        }

        both.State.ShouldBe(new ScreensState(ScreensPhase.Done, 4, 4));
        seen.Order().ShouldBe([(byte)1, (byte)2]);
        var found = session.Case!.Findings.Result.Indicators.ShouldHaveSingleItem();
        (found.Value, found.Picture!.Exhibit, found.Entries.Count).ShouldBe(("8451203976", 1, 2));
    }

    [Fact]
    public async Task Look_for_codes_where_nothing_reads_words_and_say_what_is_left()
    {
        var asked = new List<bool>();
        await using var both = new ScreensAtWork(session, _ => Task.FromResult<ReadScreen?>(null), _ => Task.FromResult(new ReadPicture((_, words, _) =>
        {
            asked.Add(words);
            return Task.FromResult(new PictureReading(720, 900, null, [new PictureCode("https://wa.me/33639980412", new PixelBox(1, 2, 3, 4))]));
        }, ReadsWords: false)));
        Add(1);
        Add(2);
        both.Start();
        for (var n = 0; n < 3000 && both.State is not { Phase: ScreensPhase.NoReader }; n++)
        {
            await Task.Delay(10, Cancel);
        }

        both.State.ShouldBe(new ScreensState(ScreensPhase.NoReader, 0, 2));
        asked.ShouldBe([false, false]);
        var found = session.Case!.Findings.Result.Indicators.ShouldHaveSingleItem();
        (found.Value, found.Place, found.Picture!.IsCode).ShouldBe(("+33639980412", "qr", true));

        // They are looked for once.
        both.Start();
        await Task.Delay(200, Cancel);
        asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Are_told_on_the_pages_without_being_waited_for()
    {
        await using var pages = await RunningPages.StartAsync(reader: _ => Task.FromResult((ReadScreen?)eyes.ReadAsync));
        var words = Sentences.For("fr");
        await pages.NewCaseAsync();
        (await pages.GetAsync("/reading")).ShouldNotContain("data-count");
        (await pages.SendAsync("a.png", [.. Png, 7])).EnsureSuccessStatusCode();
        using (var end = new HttpRequestMessage(HttpMethod.Post, "/add/end"))
        {
            end.Headers.Add("X-Token", pages.Token);
            (await pages.Client.SendAsync(end, Cancel)).EnsureSuccessStatusCode();
        }

        async Task<string> UntilShownAsync(string sentence)
        {
            var shown = "";
            for (var n = 0; n < 1000 && !(shown = await pages.GetAsync("/reading?at=/talks")).Contains(sentence, StringComparison.Ordinal); n++)
            {
                await Task.Delay(20, Cancel);
            }

            shown.ShouldContain(sentence);
            return shown;
        }

        (await UntilShownAsync(words["pictures.reading", 0, 1])).ShouldContain("value=\"/talks\"");
        var added = await pages.GetAsync("/added");
        added.ShouldContain(words["pictures.reading", 0, 1]);
        added.ShouldNotContain(words["added.no-conversation"]);
        (await pages.PostedAsync("/reading/stop", ("at", "/talks"))).ShouldContain("id=\"found\"");
        await UntilShownAsync(words["pictures.stopped", 0, 1]);
        (await pages.PostedAsync("/reading/start", ("at", "//elsewhere"))).ShouldContain(words["added.title", 1]);
        eyes.May(1);
        await UntilShownAsync(words["pictures.done", 1, 1]);
        (await pages.GetAsync("/talks")).ShouldContain("Paie 7 euros");
        await pages.PostAsync("/lock");
        ((int)(await pages.Client.GetAsync(new Uri("/reading", UriKind.Relative), Cancel)).StatusCode).ShouldBe(205);
    }

    [Fact]
    public async Task Wait_while_it_is_looked_at_what_leaves_and_go_on_when_it_is_refused_or_left()
    {
        await using var pages = await RunningPages.StartAsync(reader: _ => Task.FromResult((ReadScreen?)eyes.ReadAsync));
        await pages.NewCaseAsync();
        (await pages.SendAsync("a.png", [.. Png, 7])).EnsureSuccessStatusCode();
        (await pages.PostHeadersAsync("/add/end")).ShouldBe(System.Net.HttpStatusCode.NoContent);
        async Task UntilAsync(string phase)
        {
            var shown = "";
            for (var n = 0; n < 1000 && !(shown = await pages.GetAsync("/reading")).Contains($"data-phase=\"{phase}\"", StringComparison.Ordinal); n++)
            {
                await Task.Delay(20, Cancel);
            }

            shown.ShouldContain($"data-phase=\"{phase}\"");
        }

        (string, string)[] form = [("what", "all"), ("open", "spoken"), ("language", "fr"), ("to", Path.Combine(pages.Folder, "..", Guid.NewGuid().ToString("N") + ".age"))];
        await UntilAsync("reading");
        await pages.PostedAsync("/handover/plan", form);
        await UntilAsync("stopped");
        // An original is looked at beside it.
        await pages.GetAsync("/exhibit/1");
        await UntilAsync("stopped");
        (await pages.PostedAsync("/handover/make", [.. form, ("seen", "something else")])).ShouldContain(Sentences.For("fr")["handover.page.changed"]);
        await UntilAsync("reading");

        await pages.PostedAsync("/handover/plan", form);
        await UntilAsync("stopped");
        await pages.GetAsync("/case");
        await UntilAsync("reading");

        // What the person stopped stays so.
        await pages.PostedAsync("/reading/stop", ("at", "/talks"));
        await UntilAsync("stopped");
        await pages.PostedAsync("/handover/plan", form);
        await pages.GetAsync("/case");
        await UntilAsync("stopped");
    }
}
