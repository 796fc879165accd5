using Recours.Casework.Host;
using Recours.Casework.Kit;
using Recours.Casework.Media;
using SkiaSharp;
using ZXing;
using ZXing.QrCode;

namespace Recours.Tests.Casework.Media;

/// <summary>QR codes on pictures: drawn here, and found in the child that decodes them.</summary>
public sealed class TheQrCodes
{
    private const string Wallet = "bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.0";

    private static PictureDecoder Decoder => new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static bool[,] Modules(string text)
    {
        var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, new Dictionary<EncodeHintType, object> { [EncodeHintType.MARGIN] = 0 });
        var dark = new bool[matrix.Width, matrix.Height];
        for (var y = 0; y < matrix.Height; y++)
        {
            for (var x = 0; x < matrix.Width; x++)
            {
                dark[x, y] = matrix[x, y];
            }
        }

        return dark;
    }

    /// <summary>A white picture with codes on it, each where its upper left corner is to stand.</summary>
    private static SKBitmap Draw(int width, int height, int scale, SKColor dark, SKColor light, params (bool[,] Modules, int X, int Y)[] codes)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = dark };
        canvas.Clear(light);
        foreach (var (modules, left, top) in codes)
        {
            for (var y = 0; y < modules.GetLength(1); y++)
            {
                for (var x = 0; x < modules.GetLength(0); x++)
                {
                    if (modules[x, y])
                    {
                        canvas.DrawRect(left + x * scale, top + y * scale, scale, scale, paint);
                    }
                }
            }
        }

        return bitmap;
    }

    private static byte[] Png(SKBitmap bitmap)
    {
        using (bitmap)
        {
            using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
            return data.ToArray();
        }
    }

    /// <summary>A picture of one code, as PNG.</summary>
    internal static byte[] Drawn(string text) => Png(Draw(420, 420, 6, SKColors.Black, SKColors.White, (Modules(text), 60, 60)));

    private static Picture Pixels(SKBitmap bitmap)
    {
        using (bitmap)
        {
            return new Picture(bitmap.Width, bitmap.Height, bitmap.Bytes);
        }
    }

    [Fact]
    public void Are_found_with_their_text_and_place()
    {
        var code = QrCodes.Find(Pixels(Draw(1000, 800, 6, SKColors.Black, SKColors.White, (Modules(Wallet + "1"), 300, 200)))).ShouldHaveSingleItem();
        code.Text.ShouldBe(Wallet + "1");
        code.Box.X.ShouldBeInRange(300, 340);
        code.Box.Y.ShouldBeInRange(200, 240);
        code.Box.Right.ShouldBeInRange(440, 560);
    }

    [Fact]
    public void Made_for_the_recovery_kit_are_read()
    {
        var text = ("AGE-SECRET-KEY-1" + new string('Q', 58))[..74];
        QrCodes.Find(Pixels(Draw(400, 400, 6, SKColors.Black, SKColors.White, (KitCode.Modules(text), 40, 40)))).ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public void Are_found_in_light_on_dark_small_on_a_large_photo_and_cut_out_closely()
    {
        QrCodes.Find(Pixels(Draw(500, 500, 6, SKColors.White, SKColors.Black, (Modules(Wallet + "2"), 60, 60)))).ShouldHaveSingleItem().Text.ShouldBe(Wallet + "2");
        QrCodes.Find(Pixels(Draw(3400, 2600, 4, SKColors.Black, SKColors.White, (Modules(Wallet + "3"), 1700, 1200)))).ShouldHaveSingleItem().Box.X.ShouldBeInRange(1700, 1730);
        var modules = Modules(Wallet + "4");
        QrCodes.Find(Pixels(Draw(modules.GetLength(0) * 5, modules.GetLength(1) * 5, 5, SKColors.Black, SKColors.White, (modules, 0, 0)))).ShouldHaveSingleItem();
        // Black on nothing: what cannot be seen through is on white.
        QrCodes.Find(Pixels(Draw(420, 420, 6, SKColors.Black, SKColors.Transparent, (Modules(Wallet + "5"), 60, 60)))).ShouldHaveSingleItem();
    }

    [Fact]
    public void Are_all_found_where_there_are_many()
    {
        var codes = Enumerable.Range(0, 16).Select(n => (Modules(Wallet + n), 60 + n % 4 * 320, 60 + n / 4 * 320)).ToArray();
        QrCodes.Find(Pixels(Draw(1400, 1400, 6, SKColors.Black, SKColors.White, codes))).Select(code => code.Text).ShouldBe(Enumerable.Range(0, 16).Select(n => Wallet + n), ignoreOrder: true);
    }

    [Fact]
    public void Are_not_seen_where_there_are_none()
    {
        QrCodes.Find(new Picture(1, 1, [0, 0, 0, 255])).ShouldBeEmpty();
        var noise = new byte[300 * 200 * 4];
        new Random(7).NextBytes(noise);
        QrCodes.Find(new Picture(300, 200, noise)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Come_from_the_child_with_the_pixels_or_without()
    {
        var bytes = Drawn(Wallet + "6");
        var both = await Decoder.DecodeWithCodesAsync(new MemoryStream(bytes), pixels: true, Cancel);
        both.Picture.ShouldNotBeNull().Width.ShouldBe(420);
        var alone = await Decoder.DecodeWithCodesAsync(new MemoryStream(bytes), pixels: false, Cancel);
        (alone.Picture, alone.Size, alone.Code).ShouldBe((null, (420, 420), ""));
        both.Codes.ShouldNotBeNull().ShouldBe(alone.Codes.ShouldNotBeNull());
        alone.Codes.ShouldHaveSingleItem().Text.ShouldBe(Wallet + "6");
        (await Decoder.DecodeAsync(new MemoryStream(bytes), Cancel)).Codes.ShouldBeNull();
        (await Decoder.DecodeWithCodesAsync(new MemoryStream(bytes[..300]), pixels: false, Cancel)).Codes.ShouldBeEmpty();
        (await Decoder.DecodeWithCodesAsync(new MemoryStream([1, 2, 3]), pixels: false, Cancel)).ShouldBe(new DecodedPicture(null, "picture.unknown-kind"));
    }

    [Fact]
    public async Task That_never_end_do_not_take_the_pixels_with_them()
    {
        // Nothing but the marks of corners: every three of them might be a code.
        var mark = new bool[7, 7];
        for (var n = 0; n < 49; n++)
        {
            var ring = Math.Max(Math.Abs(n % 7 - 3), Math.Abs(n / 7 - 3));
            mark[n % 7, n / 7] = ring != 2;
        }

        var marks = Enumerable.Range(0, 58 * 58).Select(n => (mark, 4 + n % 58 * 24, 4 + n / 58 * 24)).ToArray();
        var bytes = Png(Draw(1400, 1400, 2, SKColors.Black, SKColors.White, marks));
        var read = await new PictureReader(Decoder, null).ReadAsync(new MemoryStream(bytes), words: false, Cancel);
        (read.Width, read.Codes!.Count, read.Why).ShouldBe((1400, 0, "picture.codes-slow"));
        (await Decoder.DecodeWithCodesAsync(new MemoryStream(bytes), pixels: true, Cancel)).Picture.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("printf 'RGBA\\2\\0\\0\\0\\1\\0\\0\\0\\377\\377\\0\\0'")]
    [InlineData("printf 'RGBA\\2\\0\\0\\0\\1\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\3\\0\\0\\0\\1\\0\\0\\0\\1\\0\\0\\0x'")]
    [InlineData("printf 'RGBA\\2\\0\\0\\0\\1\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\1\\0\\0\\0\\1\\0\\0\\0\\377\\377\\377\\177x'")]
    public async Task Of_a_child_that_lies_are_not_believed(string answer)
    {
        var lying = ThePictureDecoder.Script("cat >/dev/null; " + answer);
        (await lying.DecodeWithCodesAsync(new MemoryStream([1]), pixels: false, Cancel)).ShouldBe(new DecodedPicture(null, "picture.decoder-stopped"));
    }
}
