using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Media;
using SkiaSharp;

namespace Recours.Tests.Casework.Media;

/// <summary>Pictures are decoded in a child that may fail in any way without harm.</summary>
public sealed class ThePictureDecoder
{
    private static PictureDecoder Real => new(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours"));

    /// <summary>Three by two pixels: red, green, blue; white, black, grey.</summary>
    internal static byte[] Encode(SKEncodedImageFormat format, int scale = 1)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(3 * scale, 2 * scale, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        SKColor[] colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.White, SKColors.Black, new SKColor(128, 128, 128)];
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                bitmap.SetPixel(x, y, colours[y / scale * 3 + x / scale]);
            }
        }

        using var data = bitmap.Encode(format, 100);
        return data.ToArray();
    }

    private static Task<DecodedPicture> Decode(byte[] bytes, PictureDecoder? decoder = null) =>
        (decoder ?? Real).DecodeAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task Gives_the_pixels_of_each_format(SKEncodedImageFormat format)
    {
        var (picture, code) = await Decode(Encode(format, scale: 16));
        code.ShouldBe("");
        (picture.ShouldNotBeNull().Width, picture.Height).ShouldBe((48, 32));
        ((byte[])[255, 0, 0, 255]).Zip(Pixel(picture, 8, 8)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 12);
        ((byte[])[0, 0, 255, 255]).Zip(Pixel(picture, 40, 8)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 12);
        ((byte[])[0, 0, 0, 255]).Zip(Pixel(picture, 24, 24)).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 12);
    }

    [Fact]
    public async Task Reads_a_gif()
    {
        // One red pixel.
        var (picture, code) = await Decode(Convert.FromBase64String("R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs="));
        code.ShouldBe("");
        picture.ShouldNotBeNull().Rgba.ShouldBe([255, 0, 0, 255]);
    }

    [Fact]
    public async Task Turns_a_photo_the_way_the_camera_was_held()
    {
        // The orientation 6 of EXIF, in front of the tables of a JPEG: shown a quarter turn clockwise.
        var plain = Encode(SKEncodedImageFormat.Jpeg, scale: 16);
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*\0\0\0\x08"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        var (picture, _) = await Decode([.. plain[..2], .. exif, .. plain[2..]]);
        (picture.ShouldNotBeNull().Width, picture.Height).ShouldBe((32, 48));
        // Red, first at the upper left, stands at the upper right.
        Pixel(picture, 24, 8)[0].ShouldBeGreaterThan((byte)240);
        Pixel(picture, 24, 8)[1].ShouldBeLessThan((byte)15);
    }

    [Theory]
    [InlineData("picture.unknown-kind", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")]
    [InlineData("picture.unknown-kind", "")]
    [InlineData("picture.damaged", "\u0089PNG\r\n\u001a\nnothing of a picture")]
    public async Task Says_what_is_no_picture(string code, string text) =>
        (await Decode([.. text.Select(letter => (byte)letter)])).ShouldBe(new DecodedPicture(null, code));

    [Fact]
    public async Task Shows_the_upper_part_of_a_picture_that_was_cut_off()
    {
        var whole = Encode(SKEncodedImageFormat.Png, scale: 200);
        var (picture, _) = await Decode(whole[..(whole.Length * 2 / 3)]);
        Pixel(picture.ShouldNotBeNull(), 8, 8).ShouldBe([255, 0, 0, 255]);
    }

    [Fact]
    public async Task Does_not_unfold_a_bomb()
    {
        // A header that claims 30 000 by 30 000 pixels.
        var png = Encode(SKEncodedImageFormat.Png);
        byte[] header = [.. "IHDR"u8, 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 6, 0, 0, 0];
        var check = Crc(header);
        byte[] bomb = [.. png[..12], .. header, (byte)(check >> 24), (byte)(check >> 16 & 255), (byte)(check >> 8 & 255), (byte)(check & 255), .. png[33..]];
        (await Decode(bomb)).ShouldBe(new DecodedPicture(null, "picture.too-large"));
    }

    [Fact]
    public async Task Outlives_a_child_that_runs_out_of_memory()
    {
        // 8 000 by 8 000 pixels need 256 MB; the child may have half of it, and its runtime takes some.
        using var bitmap = new SKBitmap(new SKImageInfo(8000, 8000, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 1);
        var small = new PictureDecoder(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours")) { Memory = 128 << 20 };
        (await Decode(data.ToArray(), small)).ShouldBe(new DecodedPicture(null, "picture.decoder-stopped"));
    }

    [Fact]
    public async Task Outlives_a_child_that_is_killed_half_way()
    {
        // It promises two pixels, gives one, and dies.
        var dying = Script("cat >/dev/null; printf 'RGBA\\2\\0\\0\\0\\1\\0\\0\\0abcd'; kill -9 $$");
        (await Decode(Encode(SKEncodedImageFormat.Png), dying)).ShouldBe(new DecodedPicture(null, "picture.decoder-stopped"));
    }

    [Fact]
    public async Task Outlives_a_child_that_never_ends()
    {
        var looping = Script("while :; do :; done", TimeSpan.FromSeconds(1));
        (await Decode(Encode(SKEncodedImageFormat.Png), looping)).ShouldBe(new DecodedPicture(null, "picture.decoder-slow"));
    }

    [Fact]
    public async Task Does_not_believe_a_child_that_claims_too_much()
    {
        var lying = Script("cat >/dev/null; printf 'RGBA\\377\\377\\377\\177\\377\\377\\377\\177'");
        (await Decode(Encode(SKEncodedImageFormat.Png), lying)).ShouldBe(new DecodedPicture(null, "picture.decoder-stopped"));
    }

    [Fact]
    public async Task Gives_the_child_no_secret_of_the_environment()
    {
        Environment.SetEnvironmentVariable("RECOURS_TEST_SECRET", "open sesame");
        try
        {
            // The environment, as the first row of a picture: what is not there cannot be read.
            var telling = Script("cat >/dev/null; printf 'RGBA\\0\\1\\0\\0\\1\\0\\0\\0'; (env; head -c 1024 /dev/zero) | head -c 1024");
            var (picture, _) = await Decode(Encode(SKEncodedImageFormat.Png), telling);
            var seen = System.Text.Encoding.ASCII.GetString(picture.ShouldNotBeNull().Rgba);
            seen.ShouldContain("DOTNET_GCHeapHardLimit=");
            seen.ShouldNotContain("RECOURS_");
            seen.ShouldNotContain("open sesame");
        }
        finally
        {
            Environment.SetEnvironmentVariable("RECOURS_TEST_SECRET", null);
        }
    }

    [Fact]
    public async Task Says_when_there_is_no_decoder() =>
        (await Should.ThrowAsync<Trouble>(() => Decode(Encode(SKEncodedImageFormat.Png), new PictureDecoder("/nowhere/recours")))).Code.ShouldBe("picture.no-decoder");

    internal static PictureDecoder Script(string body, TimeSpan? patience = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell of Unix.");
        var path = Path.Combine(Directory.CreateTempSubdirectory("recours-child-").FullName, "child");
        File.WriteAllText(path, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new PictureDecoder(path) { Patience = patience ?? TimeSpan.FromSeconds(30) };
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = ~0u;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Pixel(Picture picture, int x, int y) => picture.Rgba.AsSpan((y * picture.Width + x) * 4, 4).ToArray();
}
