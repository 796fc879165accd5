using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Recours.Casework.Media;
using SkiaSharp;

namespace Recours.Casework.Host;

/// <summary>
/// The child side of <see cref="PictureDecoder"/>: one picture on standard input, its pixels on standard output, then the end.
/// It holds no key and opens no file; a fault in a decoder ends this process and nothing else.
/// </summary>
public static class PictureDecoderChild
{
    /// <summary>The hidden first argument that makes the program a decoder. Followed by bytes of memory and seconds of CPU.</summary>
    public const string Argument = "--decode-picture";

    /// <summary>Length of what stands before the pixels: four letters, width and height as little-endian 32-bit numbers.</summary>
    internal const int HeadLength = 12;

    internal const int Refused = 1;

    /// <summary>The word behind memory and seconds that asks for the QR codes too, and the one that asks for them alone.</summary>
    internal const string WithCodes = "with-codes", CodesOnly = "codes-only";

    /// <summary>How long codes are looked for: a picture can be made so that it never ends.</summary>
    private static readonly TimeSpan CodePatience = TimeSpan.FromSeconds(6);

    /// <summary>Decodes. Exit code 0, or 1 with a code of one line on <paramref name="error"/>.</summary>
    public static int Run(string[] args, Stream input, Stream output, TextWriter error)
    {
        Bound(long.Parse(args[1], CultureInfo.InvariantCulture), long.Parse(args[2], CultureInfo.InvariantCulture));
        var (picture, code) = Decode(ReadBounded(input));
        if (picture is null)
        {
            error.WriteLine(code);
            return Refused;
        }

        Span<byte> head = stackalloc byte[HeadLength];
        "RGBA"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], picture.Width);
        BinaryPrimitives.WriteInt32LittleEndian(head[8..], picture.Height);
        output.Write(head);
        var asked = args.ElementAtOrDefault(3);
        if (asked != CodesOnly)
        {
            output.Write(picture.Rgba);
        }

        if (asked is WithCodes or CodesOnly)
        {
            WriteCodes(CodesOf(picture), output);
        }

        output.Flush();
        return 0;
    }

    /// <summary>Null when it took too long, or what was made to look like codes was more than the search can bear.</summary>
    private static IReadOnlyList<PictureCode>? CodesOf(Picture picture)
    {
        IReadOnlyList<PictureCode>? found = null;
        var search = new Thread(() =>
        {
            try
            {
                found = QrCodes.Find(picture);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A library that stumbles over a hostile picture found nothing in it; the pixels are good.
                found = null;
            }
        })
        { IsBackground = true };
        search.Start();
        return search.Join(CodePatience) ? found : null;
    }

    /// <summary>The number of codes (-1 when the search did not end), and of each the box and the text: its length in bytes, UTF-8.</summary>
    private static void WriteCodes(IReadOnlyList<PictureCode>? codes, Stream output)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(codes?.Count ?? -1);
        foreach (var code in codes ?? [])
        {
            foreach (var number in (int[])[code.Box.X, code.Box.Y, code.Box.Width, code.Box.Height])
            {
                writer.Write(number);
            }

            var text = Encoding.UTF8.GetBytes(code.Text);
            writer.Write(text.Length);
            writer.Write(text);
        }
    }

    private static byte[] ReadBounded(Stream input)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (bytes.Length <= Picture.MaxFile && input.Read(buffer) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static (Picture?, string Code) Decode(byte[] bytes)
    {
        if (!Picture.Recognises(bytes))
        {
            return (null, "picture.unknown-kind");
        }

        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return (null, "picture.damaged");
        }

        // The size is judged before a pixel is asked for: a bomb of a few bytes never unfolds.
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (bytes.Length > Picture.MaxFile || width > Picture.MaxSide || height > Picture.MaxSide || (long)width * height > Picture.MaxPixels)
        {
            return (null, "picture.too-large");
        }

        var pixels = new byte[width * height * 4];
        var pinned = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
            // A picture that was cut off still shows its upper part; the rest stays empty.
            if (codec.GetPixels(info, pinned.AddrOfPinnedObject()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
            {
                return (null, "picture.damaged");
            }
        }
        finally
        {
            pinned.Free();
        }

        return (Upright(new Picture(width, height, pixels), codec.EncodedOrigin), "");
    }

    /// <summary>Turns the pixels the way the camera was held (EXIF orientation).</summary>
    private static Picture Upright(Picture picture, SKEncodedOrigin origin)
    {
        var (mirrored, turns) = origin switch
        {
            SKEncodedOrigin.TopRight => (true, 0),
            SKEncodedOrigin.BottomRight => (false, 2),
            SKEncodedOrigin.BottomLeft => (true, 2),
            SKEncodedOrigin.LeftTop => (true, 3),
            SKEncodedOrigin.RightTop => (false, 1),
            SKEncodedOrigin.RightBottom => (true, 1),
            SKEncodedOrigin.LeftBottom => (false, 3),
            _ => (false, 0),
        };
        if (!mirrored && turns == 0)
        {
            return picture;
        }

        var (w, h) = (picture.Width, picture.Height);
        var (width, height) = turns % 2 == 0 ? (w, h) : (h, w);
        var from = MemoryMarshal.Cast<byte, uint>(picture.Rgba);
        var upright = new byte[picture.Rgba.Length];
        var to = MemoryMarshal.Cast<byte, uint>(upright.AsSpan());
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                var across = mirrored ? w - 1 - x : x;
                // Quarter turns clockwise.
                var (column, row) = turns switch
                {
                    0 => (across, y),
                    1 => (h - 1 - y, across),
                    2 => (w - 1 - across, h - 1 - y),
                    _ => (y, w - 1 - across),
                };
                to[row * width + column] = from[y * w + x];
            }
        }

        return new Picture(width, height, upright);
    }

    /// <summary>
    /// Limits that the system itself enforces, where it can: writable memory, processor time, and no core file of a private picture.
    /// Elsewhere the parent watches.
    /// </summary>
    private static void Bound(long memory, long seconds)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        const int processorTime = 0;
        const int data = 2;
        const int coreFile = 4;
        Limit(processorTime, seconds);
        Limit(data, memory);
        Limit(coreFile, 0);
    }

    private static void Limit(int resource, long value)
    {
        Span<long> limits = [value, value];
        if (setrlimit(resource, ref MemoryMarshal.GetReference(limits)) != 0)
        {
            throw new InvalidOperationException("setrlimit " + resource.ToString(CultureInfo.InvariantCulture));
        }
    }

#pragma warning disable SYSLIB1054, CA5392 // A plain libc call.
    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, ref long limits);
#pragma warning restore SYSLIB1054, CA5392
}
