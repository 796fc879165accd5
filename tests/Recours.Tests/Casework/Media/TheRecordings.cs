using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Tests.Casework.Media;

/// <summary>Films of a screen: what they are, in which order their bytes go into a pipe, which of their frames are read.</summary>
public sealed class TheRecordings : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Ffmpeg Need()
    {
        var ffmpeg = Ffmpeg.Find();
        Assert.SkipWhen(ffmpeg is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "ffmpeg is not installed (apt install ffmpeg).");
        return ffmpeg.ShouldNotBeNull();
    }

    private static byte[] Box(string type, params byte[][] inside)
    {
        byte[] body = [.. inside.SelectMany(part => part)];
        var box = new byte[8 + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.Latin1.GetBytes(type, box.AsSpan(4));
        body.CopyTo(box, 8);
        return box;
    }

    private static byte[] Four(params int[] numbers)
    {
        var bytes = new byte[numbers.Length * 4];
        for (var n = 0; n < numbers.Length; n++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(n * 4), numbers[n]);
        }

        return bytes;
    }

    [Fact]
    public void Are_known_by_how_they_begin()
    {
        Recording.Of(Box("ftyp", "mp42"u8.ToArray(), Four(0))).ShouldBe(RecordingKind.Boxes);
        Recording.Of(Box("ftyp", "qt  "u8.ToArray(), Four(0))).ShouldBe(RecordingKind.Boxes);
        Recording.Of([0x1A, 0x45, 0xDF, 0xA3, 0, 0, 0, 0, 0, 0, 0, 0]).ShouldBe(RecordingKind.Matroska);
        Recording.Of(Box("ftyp", "heic"u8.ToArray(), Four(0))).ShouldBe(RecordingKind.None);
        Recording.Of("#EXTM3U\nfile:///etc/passwd"u8).ShouldBe(RecordingKind.None);
        Recording.Of("%PDF"u8).ShouldBe(RecordingKind.None);
    }

    [Fact]
    public void Have_their_contents_first_in_the_pipe_and_every_place_put_right()
    {
        var (type, data) = (Box("ftyp", "mp42"u8.ToArray(), Four(0)), Box("mdat", "erste Szene zweite Szene"u8.ToArray()));
        // The first scene begins behind the head of the data, the second after twelve letters.
        var first = type.Length + 8;
        var table = Box("moov", Box("trak", Box("mdia", Box("minf", Box("stbl", Box("stco", Four(0, 2, first, first + 12)))))), Box("trak", Box("mdia", Box("minf", Box("stbl", Box("co64", Four(0, 1, 0, first)))))));
        byte[] after = Box("free", Four(7)), film = [.. type, .. data, .. table, .. after];
        var copy = new MemoryStream();
        Recording.CopyContentsFirst(new MemoryStream(film), copy, Cancel);
        var bytes = copy.ToArray();
        bytes.Length.ShouldBe(film.Length);
        Encoding.Latin1.GetString(bytes, type.Length + 4, 4).ShouldBe("moov");
        int At(string box, int number) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(box)) + 4 + number * 4));
        Encoding.Latin1.GetString(bytes, At("stco", 2), 5).ShouldBe("erste");
        Encoding.Latin1.GetString(bytes, At("stco", 3), 6).ShouldBe("zweite");
        Encoding.Latin1.GetString(bytes, At("co64", 3), 5).ShouldBe("erste");
        bytes[^after.Length..].ShouldBe(after);
    }

    [Fact]
    public void That_are_damaged_or_in_order_already_go_through_byte_by_byte_or_at_least_without_a_fault()
    {
        byte[] film = [.. Box("ftyp", "mp42"u8.ToArray(), Four(0)), .. Box("mdat", new byte[40]), .. Box("moov", Box("trak", Box("mdia", Box("minf", Box("stbl", Box("stco", Four(0, 1000, 28)))))))];
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            byte[] damaged = [.. film[..random.Next(film.Length + 1)]];
            for (var n = random.Next(4); n > 0 && damaged.Length > 0; n--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var copy = new MemoryStream();
            Recording.CopyContentsFirst(new MemoryStream(damaged), copy, Cancel);
            copy.Length.ShouldBe(damaged.Length);
        }

        byte[] ordered = [.. Box("ftyp", "mp42"u8.ToArray(), Four(0)), .. Box("moov", Four(1)), .. Box("mdat", new byte[9])];
        var same = new MemoryStream();
        Recording.CopyContentsFirst(new MemoryStream(ordered), same, Cancel);
        same.ToArray().ShouldBe(ordered);
    }

    /// <summary>A page of lines that no other place of it repeats, scrolled by so many pixels.</summary>
    private static Picture Scrolled(int by)
    {
        const int width = 200, height = 400;
        var rgba = new byte[width * height * 4];
        for (var y = 0; y < height; y++)
        {
            // Heading and field stand still.
            var row = y is < 40 or >= 360 ? y : 10_000 + (y + by) / 6;
            for (var x = 0; x < width; x++)
            {
                var shade = (byte)(unchecked((uint)(row * 2654435761 + x / 20 * 40503)) >> 24);
                rgba.AsSpan((y * width + x) * 4, 4).Fill(shade);
            }
        }

        return new Picture(width, height, rgba);
    }

    [Fact]
    public void Are_read_where_somebody_stopped_and_before_too_much_has_passed()
    {
        var choice = new FrameChoice();
        // At rest, scrolled quickly, at rest again, nothing new.
        int[] places = [0, 0, 0, 50, 100, 150, 200, 250, 300, 300, 300, 300, 300];
        var taken = places.Select((place, n) => (Place: place, Taken: choice.Takes(n / 4.0, Scrolled(place)))).Where(frame => frame.Taken).Select(frame => frame.Place).ToList();
        taken[0].ShouldBe(0);
        taken[^1].ShouldBe(300);
        taken.Zip(taken.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First > 0 && pair.Second - pair.First <= 200, string.Join(' ', taken));
        taken.Count.ShouldBeLessThanOrEqualTo(4);

        var endless = new FrameChoice();
        Enumerable.Range(0, 1000).Count(n => endless.Takes(n, Scrolled(n * 397 % 100_000))).ShouldBe(FrameChoice.Most);
    }

    [Theory]
    [InlineData("mp4")]
    [InlineData("webm")]
    public async Task Give_their_frames_over_pipes_and_nothing_else(string kind)
    {
        var ffmpeg = Need();
        var film = Make(kind, "testsrc=size=320x640:rate=10:duration=2");
        await using var bytes = File.OpenRead(film);
        var frames = new List<(double Seconds, Picture Frame)>();
        await foreach (var frame in ffmpeg.FramesAsync(bytes, kind == "mp4" ? RecordingKind.Boxes : RecordingKind.Matroska, Cancel))
        {
            frames.Add(frame);
        }

        frames.Count.ShouldBeInRange(7, 9);
        frames.ShouldAllBe(frame => frame.Frame.Width == 320 && frame.Frame.Height == 640 && frame.Frame.Rgba.Length == 320 * 640 * 4);
        frames[3].Seconds.ShouldBe(0.75);
        frames[0].Frame.Rgba.ShouldNotBe(frames[^1].Frame.Rgba);
    }

    [Fact]
    public async Task That_are_none_are_said_to_be_and_whoever_stops_early_leaves_no_child()
    {
        var ffmpeg = Need();
        byte[] list = [.. Box("ftyp", "mp42"u8.ToArray(), Four(0)), .. "#EXTM3U\n#EXT-X-TARGETDURATION:1\nfile:///etc/passwd\n"u8];
        var fault = await Should.ThrowAsync<Trouble>(async () =>
        {
            await foreach (var _ in ffmpeg.FramesAsync(new MemoryStream(list), RecordingKind.Boxes, Cancel))
            {
            }
        });
        fault.Code.ShouldBe("screenshots.ffmpeg-failed");

        var film = Make("mp4", "testsrc=size=320x640:rate=10:duration=60");
        await using var bytes = File.OpenRead(film);
        await foreach (var _ in ffmpeg.FramesAsync(bytes, RecordingKind.Boxes, Cancel))
        {
            break;
        }

        // The film can be closed: nothing reads it any more.
        bytes.Position = 0;
        bytes.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task May_write_no_file_and_use_no_more_memory_than_they_are_given()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a program cannot be bounded before it starts.");
        async Task<int> Bounded(string script)
        {
            using var child = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "recours"), [BoundedProgram.Argument, (256L << 20).ToString(CultureInfo.InvariantCulture), "20", "/bin/sh", "-c", script])).ShouldNotBeNull();
            await child.WaitForExitAsync(Cancel);
            return child.ExitCode;
        }

        var file = Path.Combine(folder, "written");
        (await Bounded("exit 7")).ShouldBe(7);
        (await Bounded($"echo secret > '{file}'")).ShouldNotBe(0);
        (File.Exists(file) ? new FileInfo(file).Length : 0).ShouldBe(0);
        (await Bounded("test -z \"$HOME\"")).ShouldBe(0);
    }

    private string Make(string kind, string source)
    {
        var film = Path.Combine(folder, "film." + kind);
        using var make = Process.Start(new ProcessStartInfo("ffmpeg", ["-loglevel", "error", "-y", "-f", "lavfi", "-i", source, "-pix_fmt", "yuv420p", film])).ShouldNotBeNull();
        make.WaitForExit();
        make.ExitCode.ShouldBe(0);
        return film;
    }
}
