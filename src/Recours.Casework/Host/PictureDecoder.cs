using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>A decoded picture, or the code of why there is none (<c>picture.…</c> in the sentences).</summary>
public sealed record DecodedPicture(Picture? Picture, string Code)
{
    /// <summary>Width and height in pixels, also where only its codes were asked for; 0 for one that was not decoded.</summary>
    public (int Width, int Height) Size { get; init; }

    /// <summary>Its QR codes; null when they were not asked for, or looking for them took too long.</summary>
    public IReadOnlyList<PictureCode>? Codes { get; init; }
}

/// <summary>
/// Decodes pictures in a child process of the same executable. A picture comes from a criminal: its decoder gets pipes and nothing else
/// (no key, no secret of the environment, no file), bounded memory and bounded time. One picture, one child: nothing is left from one to the next.
/// </summary>
/// <param name="program">The executable that understands <see cref="PictureDecoderChild.Argument"/>.</param>
public sealed class PictureDecoder(string program)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Bytes of memory the child may use.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>Time the child may take, on the clock of the wall and of the processor.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The decoder of this installation.</summary>
    public static PictureDecoder OfThisProgram() => new(ThisProgram());

    /// <summary>The executable of this installation.</summary>
    internal static string ThisProgram()
    {
        var name = OperatingSystem.IsWindows() ? "recours.exe" : "recours";
        var running = Environment.ProcessPath;
        return Path.GetFileName(running) == name ? running! : Path.Combine(AppContext.BaseDirectory, name);
    }

    /// <summary>
    /// Decodes one picture. Anything the child does wrong is an answer, not an exception; throws <see cref="Trouble"/> <c>picture.no-decoder</c> when
    /// no child can be started at all.
    /// </summary>
    public Task<DecodedPicture> DecodeAsync(Stream picture, CancellationToken cancel = default) => RunAsync(picture, "", cancel);

    /// <summary>The same, and the QR codes on it.</summary>
    /// <param name="pixels">Whether the pixels are wanted as well.</param>
    public Task<DecodedPicture> DecodeWithCodesAsync(Stream picture, bool pixels, CancellationToken cancel = default) =>
        RunAsync(picture, pixels ? PictureDecoderChild.WithCodes : PictureDecoderChild.CodesOnly, cancel);

    private async Task<DecodedPicture> RunAsync(Stream picture, string asked, CancellationToken cancel)
    {
        using var child = Start(asked);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var tooLarge = false;
        try
        {
            var errors = child.StandardError.ReadLineAsync(limit.Token).AsTask();
            var feeding = FeedAsync(picture, child, limit.Token);
            var watching = ChildWatch.RunAsync(child, Memory, Glance, limit);
            var decoded = await ReadAsync(child.StandardOutput.BaseStream, asked, limit.Token);
            tooLarge = !await feeding;
            await child.WaitForExitAsync(limit.Token);
            await limit.CancelAsync();
            await watching;
            return child.ExitCode == 0 && decoded is not null ? decoded
                : tooLarge ? new DecodedPicture(null, "picture.too-large")
                : child.ExitCode == PictureDecoderChild.Refused && Known(await errors) is { } code ? new DecodedPicture(null, code)
                : new DecodedPicture(null, "picture.decoder-stopped");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new DecodedPicture(null, "picture.decoder-slow");
        }
        finally
        {
            ChildWatch.Kill(child);
        }
    }

    private Process Start(string asked)
    {
        var start = new ProcessStartInfo(program,
            [PictureDecoderChild.Argument, Memory.ToString(CultureInfo.InvariantCulture), Math.Ceiling(Patience.TotalSeconds).ToString(CultureInfo.InvariantCulture), .. asked.Length > 0 ? (string[])[asked] : []]);
        ChildWatch.Bare(start);
        start.Environment["DOTNET_GCHeapHardLimit"] = (Memory / 4 * 3).ToString("x", CultureInfo.InvariantCulture);
        try
        {
            return Process.Start(start) ?? throw new Trouble("picture.no-decoder", program);
        }
        catch (Win32Exception e)
        {
            throw new Trouble("picture.no-decoder", e.Message, e);
        }
    }

    /// <summary>False when the file is larger than any that is decoded. A child that stops reading is judged by how it ends.</summary>
    private static async Task<bool> FeedAsync(Stream picture, Process child, CancellationToken cancel)
    {
        var buffer = new byte[1 << 16];
        long fed = 0;
        using var pipe = child.StandardInput;
        while (fed <= Picture.MaxFile && await picture.ReadAsync(buffer, cancel) is > 0 and var read)
        {
            fed += read;
            try
            {
                await pipe.BaseStream.WriteAsync(buffer.AsMemory(0, read), cancel);
            }
            catch (IOException)
            {
                // The child ended before it had read everything.
                break;
            }
        }

        return fed <= Picture.MaxFile;
    }

    private static async Task<DecodedPicture?> ReadAsync(Stream output, string asked, CancellationToken cancel)
    {
        var head = new byte[PictureDecoderChild.HeadLength];
        if (await output.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel) < head.Length || !head.AsSpan().StartsWith("RGBA"u8))
        {
            return null;
        }

        // The child is not trusted either: its sizes are judged again before memory is taken for them.
        var (width, height) = (BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4)), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(8)));
        if (width is <= 0 or > Picture.MaxSide || height is <= 0 or > Picture.MaxSide || (long)width * height > Picture.MaxPixels)
        {
            return null;
        }

        var pixels = new byte[asked == PictureDecoderChild.CodesOnly ? 0 : width * height * 4];
        if (await output.ReadAtLeastAsync(pixels, pixels.Length, throwOnEndOfStream: false, cancel) < pixels.Length)
        {
            return null;
        }

        var decoded = new DecodedPicture(pixels.Length == 0 ? null : new Picture(width, height, pixels), "") { Size = (width, height) };
        return asked.Length == 0 ? decoded : await ReadCodesAsync(output, width, height, cancel) is var (isGood, codes) && isGood ? decoded with { Codes = codes } : null;
    }

    private static async Task<(bool IsGood, IReadOnlyList<PictureCode>? Codes)> ReadCodesAsync(Stream output, int width, int height, CancellationToken cancel)
    {
        var number = new byte[4];
        async Task<int?> Number() => await output.ReadAtLeastAsync(number, number.Length, throwOnEndOfStream: false, cancel) == number.Length ? BinaryPrimitives.ReadInt32LittleEndian(number) : null;
        if (await Number() is not (>= -1 and <= QrCodes.Most and var count))
        {
            return (false, null);
        }

        var codes = new List<PictureCode>();
        for (var n = 0; n < count; n++)
        {
            if (await Number() is not (>= 0 and var x) || await Number() is not (>= 0 and var y) || await Number() is not (> 0 and var wide) || await Number() is not (> 0 and var high)
                || x > width - wide || y > height - high || await Number() is not (> 0 and <= QrCodes.LongestText * MostBytesOfUnit and var length))
            {
                return (false, null);
            }

            var text = new byte[length];
            if (await output.ReadAtLeastAsync(text, length, throwOnEndOfStream: false, cancel) < length)
            {
                return (false, null);
            }

            codes.Add(new PictureCode(Encoding.UTF8.GetString(text), new PixelBox(x, y, wide, high)));
        }

        return (true, count < 0 ? null : codes);
    }

    // Bytes of UTF-8 that one unit of UTF-16 takes at most.
    private const int MostBytesOfUnit = 3;

    private static string? Known(string? line) => line is "picture.unknown-kind" or "picture.damaged" or "picture.too-large" ? line : null;
}
