using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake.Screens;
using Recours.Tests.Companion;

namespace Recours.Tests.Casework.Intake.Screens;

/// <summary>Drawn screenshots, read by the real program with the reader of text of this machine.</summary>
public sealed class TheScreenshots
{
    private sealed record Line(bool Owner, string Text);

    private sealed record Mark(string Kind, string Value);

    private sealed record Truth(string Name, IReadOnlyList<Line> Messages, IReadOnlyList<Mark> Marks);

    private static async Task Need() => Assert.SkipWhen(
        await Tesseract.FindAsync(TestContext.Current.CancellationToken) is not { KnowsArabic: true } && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1",
        "tesseract with French and Arabic is not installed (apt install tesseract-ocr tesseract-ocr-fra tesseract-ocr-ara tesseract-ocr-spa).");

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [Theory]
    [InlineData("messenger-dark-fr")]
    [InlineData("telegram-dark-ar")]
    [InlineData("recording-messenger-dark-fr")]
    public async Task Become_the_conversation_that_was_drawn(string folder)
    {
        await Need();
        Assert.SkipWhen(folder.StartsWith("recording", StringComparison.Ordinal) && Ffmpeg.Find() is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "ffmpeg is not installed (apt install ffmpeg).");
        var place = Terminal.Testdata("screens", folder);
        var truth = JsonSerializer.Deserialize<Truth>(await File.ReadAllTextAsync(Path.Combine(place, "truth.json"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var answer = await Terminal.Execute(new Dictionary<string, string>(), "", "read", place, "--json");
        answer.Code.ShouldBe(0, answer.Error);
        using var read = JsonDocument.Parse(answer.Output);
        read.RootElement.GetProperty("importer").GetString().ShouldBe("screenshots");
        var entries = read.RootElement.GetProperty("entries").EnumerateArray()
            .Select(entry => (Owner: entry.GetProperty("direction").GetString() == "owner", Text: entry.GetProperty("text").GetString()!, Pointer: entry.GetProperty("source").GetProperty("pointer").GetString())).ToList();
        // Screenshots overlap and their names tell no order: each message is there once, in its place, on its side.
        entries.Count.ShouldBe(truth.Messages.Count, string.Join('\n', entries));
        entries.Select(entry => entry.Owner).ShouldBe(truth.Messages.Select(line => line.Owner));
        entries.Zip(truth.Messages).Count(pair => Bare(pair.First.Text) == Bare(pair.Second.Text)).ShouldBeGreaterThanOrEqualTo(truth.Messages.Count * 3 / 4, string.Join('\n', entries));
        entries.ShouldAllBe(entry => entry.Pointer!.Split(',').Length == 4);
        var all = string.Concat(entries.Select(entry => string.Concat(entry.Text.Where(letter => !char.IsWhiteSpace(letter)))));
        foreach (var mark in truth.Marks)
        {
            all.ShouldContain(mark.Value.Replace(" ", "", StringComparison.Ordinal), Case.Sensitive);
        }
    }

    [Fact]
    public async Task Of_a_case_stand_in_its_timeline_and_are_read_once()
    {
        await Need();
        using var terminal = new Terminal();
        await terminal.Open();
        var added = await terminal.Add(Terminal.Testdata("screens", "telegram-dark-ar", "IMG_2153.png"));
        added.Code.ShouldBe(0, added.Error);
        added.Error.ShouldContain("Screenshot 1 of 1");
        var again = await terminal.Add(Terminal.Testdata("screens", "telegram-dark-ar", "IMG_2153.png"));
        again.Error.ShouldNotContain("Screenshot 1 of 1");
        var timeline = await terminal.Unlocked("timeline", terminal.Case);
        timeline.Code.ShouldBe(0, timeline.Error);
        timeline.Output.ShouldContain("2025-03-15 20:16");
        timeline.Output.ShouldContain("TCHMinBqmdTBetbD7uLcxRMWgVwcW4b8QF");
        (await terminal.Unlocked("verify", terminal.Case)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Recorded_by_the_second_stand_in_the_case_with_it_and_are_named_where_nothing_takes_them_apart()
    {
        await Need();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The reader is looked for in fixed folders too.");
        Assert.SkipWhen(Ffmpeg.Find() is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "ffmpeg is not installed (apt install ffmpeg).");
        using var terminal = new Terminal();
        await terminal.Open();
        var film = Terminal.Testdata("screens", "recording-messenger-dark-fr", "messenger-dark-fr.mp4");

        // A folder of programs with the reader of text alone.
        var programs = Directory.CreateDirectory(terminal.Path("programs")).FullName;
        var tesseract = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "tesseract")).First(File.Exists);
        File.CreateSymbolicLink(Path.Combine(programs, "tesseract"), tesseract);
        var without = await Terminal.Execute(new Dictionary<string, string> { ["PATH"] = programs }, "", "add", terminal.Case, "--json", film, "--passphrase-file", terminal.Path("words.txt"));
        without.Code.ShouldBe(0, without.Error);
        without.Error.ShouldContain("sudo apt install ffmpeg");
        without.Error.ShouldNotContain("sudo apt install tesseract");

        var added = await terminal.Add(film);
        added.Code.ShouldBe(0, added.Error);
        var timeline = await terminal.Unlocked("timeline", terminal.Case, "--json");
        timeline.Output.ShouldContain("TGnZw8jyq4Y5Teicw4MTEuZN7tfKUrik3F");
        timeline.Output.ShouldMatch("t=\\d+\\.\\d\\d(&|\\\\u0026)xywh=");
        foreach (var file in Directory.GetFiles(terminal.Case, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            bytes.AsSpan().IndexOf("TGnZw8jyq4Y5Teicw4MTEuZN7tfKUrik3F"u8).ShouldBe(-1, file);
            bytes.AsSpan().IndexOf("ftypisom"u8).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task Recorded_by_the_second_go_on_with_the_frame_at_which_their_reading_was_interrupted()
    {
        await Need();
        Assert.SkipWhen(Ffmpeg.Find() is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "ffmpeg is not installed (apt install ffmpeg).");
        var film = await File.ReadAllBytesAsync(Terminal.Testdata("screens", "recording-messenger-dark-fr", "messenger-dark-fr.mp4"), TestContext.Current.CancellationToken);
        var reader = new ScreenReader(PictureDecoder.OfThisProgram(), (await Tesseract.FindAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull()) { Recorder = Ffmpeg.Find() };
        var (before, after) = (new List<ScreenReading>(), new List<ScreenReading>());
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(reader.ReadAsync(new MemoryStream(film), new KnownFrames(_ => null, frame =>
        {
            before.Add(frame);
            stop.Cancel();
        }), stop.Token));
        before.Count.ShouldBe(1);

        var (reading, code, _) = await reader.ReadAsync(new MemoryStream(film), new KnownFrames(seconds => before.Find(frame => frame.Seconds == seconds), after.Add), TestContext.Current.CancellationToken);
        code.ShouldBe("");
        after.ShouldNotBeEmpty();
        after.ShouldAllBe(frame => frame.Seconds > before[0].Seconds);
        reading.ShouldNotBeNull().Seconds.ShouldBe(before[0].Seconds);
        reading.Pieces.ShouldBe(before[0].Pieces);
        reading.Later.Select(frame => frame.Seconds).ShouldBeSubsetOf(after.Select(frame => frame.Seconds));
        reading.Later.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_conversation_are_refused()
    {
        await Need();
        using var terminal = new Terminal();
        terminal.Write("holiday.png", Media.ThePictureDecoder.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100));
        var answer = await Terminal.Execute(new Dictionary<string, string>(), "", "read", terminal.Path("holiday.png"), "--json");
        answer.Code.ShouldBe(1, answer.Error);
        answer.Output.ShouldBe("");
    }

    [Fact]
    public async Task Say_what_is_missing_where_there_is_no_reader()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The reader is looked for in fixed folders too.");
        using var terminal = new Terminal();
        terminal.Write("screen.png", Media.ThePictureDecoder.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100));
        var answer = await Terminal.Execute(new Dictionary<string, string> { ["PATH"] = "/nowhere" }, "", "read", terminal.Path("screen.png"));
        answer.Code.ShouldBe(3);
        answer.Error.ShouldContain("tesseract-ocr-fra");
    }
}
