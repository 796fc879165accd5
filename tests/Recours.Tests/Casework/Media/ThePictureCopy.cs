using Recours.Casework.Media;
using SkiaSharp;

namespace Recours.Tests.Casework.Media;

public sealed class ThePictureCopy
{
    [Fact]
    public void Makes_a_smaller_picture_of_the_same_shape()
    {
        using var copy = SKBitmap.Decode(PictureCopy.Jpeg(Striped(400, 200), 100));
        (copy.Width, copy.Height).ShouldBe((100, 50));
        using var same = SKBitmap.Decode(PictureCopy.Jpeg(Striped(30, 20), 100));
        (same.Width, same.Height).ShouldBe((30, 20));
    }

    /// <summary>Stripes of one pixel become one grey: what a veil hides cannot be sharpened back.</summary>
    [Fact]
    public void Veils_every_detail()
    {
        using var veil = SKBitmap.Decode(PictureCopy.Veil(Striped(1000, 500)));
        (veil.Width, veil.Height).ShouldBe((10, 5));
        veil.Pixels.Select(pixel => (int)pixel.Red).ShouldAllBe(red => red > 100 && red < 155);
    }

    private static Picture Striped(int width, int height) =>
        new(width, height, [.. Enumerable.Range(0, width * height).SelectMany(i => i % 2 == 0 ? (byte[])[0, 0, 0, 255] : [255, 255, 255, 255])]);
}
