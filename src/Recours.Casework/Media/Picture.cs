namespace Recours.Casework.Media;

/// <summary>
/// A decoded picture, upright: <paramref name="Rgba"/> holds four bytes a pixel (red, green, blue, alpha; not premultiplied), row by row from the top,
/// <c>Width * Height * 4</c> bytes.
/// </summary>
public sealed record Picture(int Width, int Height, byte[] Rgba)
{
    /// <summary>Pixels that are decoded at most: a scrolling screenshot of forty phone screens, or a photo of 64 megapixels.</summary>
    public const long MaxPixels = 64_000_000;

    /// <summary>Width and height at most.</summary>
    public const int MaxSide = 32_768;

    /// <summary>Bytes of a picture file that are read at most.</summary>
    public const long MaxFile = 128 << 20;

    /// <summary>
    /// Whether a file begins like one of the formats that are decoded (JPEG, PNG, GIF, WebP). What else the decoders could read
    /// is not offered to them.
    /// </summary>
    /// <param name="head">The first twelve bytes or more.</param>
    public static bool Recognises(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        || head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)
        || (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8));

    /// <summary>Brightness (0 to 255; Rec. 601) of a pixel, counted row by row, on white.</summary>
    internal int Light(int pixel)
    {
        var at = pixel * 4;
        int alpha = Rgba[at + 3];
        return ((Rgba[at] * 77 + Rgba[at + 1] * 150 + Rgba[at + 2] * 29) >> 8) * alpha / 255 + 255 - alpha;
    }

    /// <summary>Whether a file is called like one of these formats.</summary>
    public static bool IsNamed(string name) => System.IO.Path.GetExtension(name).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif";
}
