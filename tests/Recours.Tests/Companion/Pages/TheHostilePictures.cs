using System.Net;
using Recours.Casework.Host;
using Recours.Casework.Words;
using SkiaSharp;

namespace Recours.Tests.Companion.Pages;

/// <summary>Pictures whose decoder dies, takes too much or never ends, as a person meets them on the pages: told calmly, and everything else goes on.</summary>
public sealed class TheHostilePictures
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Are_told_when_their_decoder_is_killed_half_way() =>
        // It promises two pixels, gives one, and dies.
        ToldAsync(Script("cat >/dev/null; printf 'RGBA\\2\\0\\0\\0\\1\\0\\0\\0abcd'; kill -9 $$", TimeSpan.FromSeconds(30)), Drawn(8));

    [Fact]
    public Task Are_told_when_their_decoder_never_ends() => ToldAsync(Script("while :; do :; done", TimeSpan.FromSeconds(1)), Drawn(8));

    [Fact]
    public Task Are_told_when_their_decoder_runs_out_of_memory() =>
        // 8 000 by 8 000 pixels need 256 MB; the child may have half of it, and its runtime takes some.
        ToldAsync(new PictureDecoder(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "recours.exe" : "recours")) { Memory = 128 << 20 }, Drawn(8000));

    private static async Task ToldAsync(PictureDecoder decoder, byte[] picture)
    {
        var words = Sentences.For("fr");
        await using var pages = await RunningPages.StartAsync(reader: _ => Task.FromResult((Recours.Companion.Pages.ReadScreen?)null), decoder: decoder);
        await pages.NewCaseAsync();
        (await pages.SendAsync("a.png", picture)).EnsureSuccessStatusCode();
        (await pages.PostHeadersAsync("/add/end")).ShouldBe(HttpStatusCode.NoContent);

        // The words stand beside the picture, and the script shows them in its place.
        (await pages.GetAsync("/exhibit/1")).ShouldContain(words["exhibit.no-picture"]);
        // Several at once, as a gallery asks for them: none holds up the others for good.
        var asked = Enumerable.Range(0, 3).SelectMany(_ => (string[])["/exhibit/1/shown", "/exhibit/1/veiled"]).Select(path => pages.Client.GetAsync(new Uri(path, UriKind.Relative), Cancel)).ToList();
        foreach (var one in asked)
        {
            using var answer = await one;
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await pages.GetAsync("/redact/picture/1")).ShouldContain(words["redact.picture.none"]);
        (await pages.GetAsync("/evidence")).ShouldContain("a.png");
        using var back = await pages.PostAsync("/exhibit/1/back");
        (await back.Content.ReadAsByteArrayAsync(Cancel)).ShouldBe(picture);
    }

    private static byte[] Drawn(int side)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 1);
        return data.ToArray();
    }

    private static PictureDecoder Script(string body, TimeSpan patience)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell of Unix.");
        var path = Path.Combine(Directory.CreateTempSubdirectory("recours-child-").FullName, "child");
        File.WriteAllText(path, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new PictureDecoder(path) { Patience = patience };
    }
}
