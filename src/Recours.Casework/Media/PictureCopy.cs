using System.Runtime.InteropServices;
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
