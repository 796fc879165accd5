using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>A decoded picture, or the code of why there is none (<c>picture.…</c> in the sentences).</summary>
public sealed record DecodedPicture(Picture? Picture, string Code);

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
    public async Task<DecodedPicture> DecodeAsync(Stream picture, CancellationToken cancel = default)
    {
        using var child = Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        var tooLarge = false;
        try
        {
            var errors = child.StandardError.ReadLineAsync(limit.Token).AsTask();
            var feeding = FeedAsync(picture, child, limit.Token);
            var watching = ChildWatch.RunAsync(child, Memory, Glance, limit);
            var decoded = await ReadAsync(child.StandardOutput.BaseStream, limit.Token);
            tooLarge = !await feeding;
            await child.WaitForExitAsync(limit.Token);
            await limit.CancelAsync();
            await watching;
            return child.ExitCode == 0 && decoded is not null ? new DecodedPicture(decoded, "")
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

    private Process Start()
    {
        var start = new ProcessStartInfo(program,
            [PictureDecoderChild.Argument, Memory.ToString(CultureInfo.InvariantCulture), Math.Ceiling(Patience.TotalSeconds).ToString(CultureInfo.InvariantCulture)]);
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

    private static async Task<Picture?> ReadAsync(Stream output, CancellationToken cancel)
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

        var pixels = new byte[width * height * 4];
        return await output.ReadAtLeastAsync(pixels, pixels.Length, throwOnEndOfStream: false, cancel) == pixels.Length ? new Picture(width, height, pixels) : null;
    }

    private static string? Known(string? line) => line is "picture.unknown-kind" or "picture.damaged" or "picture.too-large" ? line : null;
}
