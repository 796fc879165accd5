using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>
/// The FFmpeg of this machine, which takes films apart. It gets the film over a pipe and gives frames over another: no file, no network, no environment,
/// bounded memory, size and time. It is told how the film is laid out, so that no list of other files can be put in its place.
/// </summary>
/// <param name="program">The executable, with its folder.</param>
public sealed class Ffmpeg(string program)
{
    /// <summary>Frames that are looked at in each second of a film.</summary>
    public const int FramesASecond = 4;

    /// <summary>Seconds of a film that are looked at, at most.</summary>
    public const int MostSeconds = 900;

    private const int MostWidth = 1440, MostHeight = 3200;
    private const long MostAllocation = 256 << 20;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Bytes of memory it may use.</summary>
    public long Memory { get; init; } = 1536L << 20;

    /// <summary>Time of the processor it may use for a film, and of the clock for a frame.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How much it may stand in the way of everything else on the machine.</summary>
    public ProcessPriorityClass Priority { get; init; } = ProcessPriorityClass.Normal;

    /// <summary>The one of this machine; null where there is none in the folders of programs.</summary>
    public static Ffmpeg? Find(ProcessPriorityClass priority = ProcessPriorityClass.Normal)
    {
        var name = OperatingSystem.IsWindows() ? "ffmpeg.exe" : "ffmpeg";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } program
            ? new Ffmpeg(program) { Priority = priority } : null;
    }

    /// <summary>
    /// Frames of a film with their seconds, in their order. A film that is damaged gives those before the damage. Throws <see cref="Trouble"/>
    /// <c>screenshots.ffmpeg-failed</c> where there is not one.
    /// </summary>
    /// <param name="film">Can be read from any place.</param>
    public async IAsyncEnumerable<(double Seconds, Picture Frame)> FramesAsync(Stream film, RecordingKind kind, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        using var child = Start(kind);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var errors = FirstLineAsync(child.StandardError);
        var feeding = Task.Run(() => Feed(film, kind, child, over.Token), CancellationToken.None);
        var watching = ChildWatch.RunAsync(child, Memory, Glance, over);
        try
        {
            var frames = 0;
            while (await NextAsync(child.StandardOutput.BaseStream, over.Token) is { } frame)
            {
                yield return ((double)frames++ / FramesASecond, frame);
            }

            if (frames == 0)
            {
                ChildWatch.Kill(child);
                throw new Trouble("screenshots.ffmpeg-failed", await errors);
            }
        }
        finally
        {
            // Whoever wants no more frames ends it too.
            ChildWatch.Kill(child);
            await over.CancelAsync();
            await feeding;
            await watching;
            await errors;
        }
    }

    private Process Start(RecordingKind kind)
    {
        string[] arguments =
        [
            "-hide_banner", "-nostdin", "-loglevel", "error", "-max_alloc", Number(MostAllocation),
            "-protocol_whitelist", "pipe", "-threads", "2", "-t", Number(MostSeconds), "-f", kind == RecordingKind.Matroska ? "matroska" : "mov", "-i", "pipe:0",
            "-map", "0:v:0", "-an", "-sn", "-dn", "-vf", $"fps={FramesASecond},scale=w='min({MostWidth},iw)':h='min({MostHeight},ih)':force_original_aspect_ratio=decrease",
            "-frames:v", Number(MostSeconds * FramesASecond), "-f", "image2pipe", "-c:v", "ppm", "pipe:1",
        ];
        // Where the system can bound a program before it starts, it does; elsewhere it is watched.
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo(PictureDecoder.ThisProgram(), [BoundedProgram.Argument, Number(Memory), Number((long)Patience.TotalSeconds), program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        ChildWatch.Bare(start);
        try
        {
            var child = Process.Start(start) ?? throw new Trouble("screenshots.ffmpeg-failed", program);
            if (Priority != ProcessPriorityClass.Normal)
            {
                child.PriorityClass = Priority;
            }

            return child;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            throw new Trouble("screenshots.ffmpeg-failed", e.Message, e);
        }
    }

    /// <summary>What it complained of first; the rest is read so that it is not held up.</summary>
    private static async Task<string> FirstLineAsync(StreamReader errors)
    {
        var (buffer, line) = (new char[1024], "");
        while (await errors.ReadAsync(buffer) is > 0 and var read)
        {
            line = line.Length > 0 ? line : new string(buffer, 0, Math.Min(read, 200)).Split('\n')[0].Trim();
        }

        return line;
    }

    /// <summary>The film into the pipe. It may end before it has read everything.</summary>
    private static void Feed(Stream film, RecordingKind kind, Process child, CancellationToken cancel)
    {
        using var pipe = child.StandardInput;
        try
        {
            if (kind == RecordingKind.Boxes)
            {
                Recording.CopyContentsFirst(film, pipe.BaseStream, cancel);
            }
            else
            {
                film.Position = 0;
                film.CopyTo(pipe.BaseStream);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // It wants no more; or the film cannot be read further, and what came until there is what there is.
        }
    }

    /// <summary>The next frame (portable pixmap, P6); null at the end.</summary>
    private async Task<Picture?> NextAsync(Stream output, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            if (await HeadAsync(output, limit.Token) is not (var width, var height))
            {
                return null;
            }

            var pixels = new byte[width * height * 3];
            if (await output.ReadAtLeastAsync(pixels, pixels.Length, throwOnEndOfStream: false, limit.Token) < pixels.Length)
            {
                return null;
            }

            var rgba = new byte[width * height * 4];
            for (int from = 0, to = 0; from < pixels.Length; from += 3, to += 4)
            {
                (rgba[to], rgba[to + 1], rgba[to + 2], rgba[to + 3]) = (pixels[from], pixels[from + 1], pixels[from + 2], 255);
            }

            return new Picture(width, height, rgba);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Width and height. It is not trusted: its sizes are judged before memory is taken for them.</summary>
    private static async Task<(int Width, int Height)?> HeadAsync(Stream output, CancellationToken cancel)
    {
        var (words, one, bytes) = (new List<string> { "" }, new byte[1], 0);
        while (words.Count <= 4 && bytes++ < 40)
        {
            if (await output.ReadAsync(one, cancel) == 0)
            {
                return null;
            }

            if (one[0] is (byte)'\n' or (byte)' ')
            {
                words.Add("");
            }
            else
            {
                words[^1] += (char)one[0];
            }
        }

        return words is ["P6", var width, var height, "255", ""] && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h)
            && w is > 0 and <= MostWidth && h is > 0 and <= MostHeight ? (w, h) : null;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
