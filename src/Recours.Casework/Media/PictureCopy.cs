using System.Runtime.InteropServices;
using Recours.Casework.Redaction;
using SkiaSharp;

namespace Recours.Casework.Media;

/// <summary>New files made of the pixels of a decoded picture: nothing of the file that came in is left in them, no metadata either.</summary>
public static class PictureCopy
{
    /// <summary>Pixels of a veil's longer side: colours and where they are, no face and no body.</summary>
    private const int VeilSide = 10;

    /// <summary>The picture as JPEG on white, made smaller until neither side is longer than <paramref name="maxSide"/>.</summary>
    public static byte[] Jpeg(Picture picture, int maxSide) => Encode(picture, maxSide, 88);

    /// <summary>A few coarse patches of colour in place of the picture; what they hide is not in the file.</summary>
    public static byte[] Veil(Picture picture) => Encode(picture, VeilSide, 80);

    /// <summary>The picture with areas painted over. What they hide is in no pixel and in no other part of the new file.</summary>
    public static byte[] Covered(Picture picture, IReadOnlyList<CoveredArea> areas)
    {
        var rgba = (byte[])picture.Rgba.Clone();
        foreach (var area in areas)
        {
            var (left, right) = CoveredArea.Pixels(area.Left, area.Right, picture.Width);
            var (top, bottom) = CoveredArea.Pixels(area.Top, area.Bottom, picture.Height);
            for (var row = top; row < bottom; row++)
            {
                var pixels = rgba.AsSpan((row * picture.Width + left) * 4, (right - left) * 4);
                pixels.Clear();
                for (var i = 3; i < pixels.Length; i += 4)
                {
                    pixels[i] = byte.MaxValue;
                }
            }
        }

        // Painted before it is made smaller or encoded: no blend of a hidden pixel gets out.
        return Encode(picture with { Rgba = rgba }, Picture.MaxSide, 88);
    }

    /// <summary>Percent of the picture that areas hide together, rounded up; counted on a grid of a hundred by a hundred.</summary>
    public static int Share(IReadOnlyList<CoveredArea> areas)
    {
        const int Side = 100;
        var hidden = 0;
        for (var i = 0; i < Side * Side; i++)
        {
            var (x, y) = (i % Side * 10 + 5, i / Side * 10 + 5);
            hidden += areas.Any(area => x >= area.Left && x < area.Right && y >= area.Top && y < area.Bottom) ? 1 : 0;
        }

        return (hidden + Side - 1) / Side;
    }

    private static byte[] Encode(Picture picture, int maxSide, int quality)
    {
        var pinned = GCHandle.Alloc(picture.Rgba, GCHandleType.Pinned);
        try
        {
            using var pixels = new SKPixmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul), pinned.AddrOfPinnedObject());
            using var image = SKImage.FromPixels(pixels);
            var scale = Math.Min(1, (double)maxSide / Math.Max(picture.Width, picture.Height));
            var info = new SKImageInfo(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque);
            using var surface = SKSurface.Create(info);
            surface.Canvas.Clear(SKColors.White);
            surface.Canvas.DrawImage(image, new SKRect(0, 0, info.Width, info.Height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            using var drawn = surface.Snapshot();
            using var data = drawn.Encode(SKEncodedImageFormat.Jpeg, quality);
            return data.ToArray();
        }
        finally
        {
            pinned.Free();
        }
    }
}
