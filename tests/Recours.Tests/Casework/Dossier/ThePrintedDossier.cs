using System.Diagnostics;
using System.Text;
using Recours.Casework;
using Recours.Casework.Dossier;
using Recours.Casework.Host;

namespace Recours.Tests.Casework.Dossier;

public sealed class ThePrintedDossier : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-dossier-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("fr", "Je n’ai pas payé.")]
    [InlineData("ar", "تبليغ عن ابتزاز")]
    public async Task Is_tagged_and_its_text_can_be_taken_out(string language, string text)
    {
        var input = DossierSample.Input(language);
        var pdf = Path.Combine(folder, "d.pdf");
        await BrowserPrint.PrintAsync(FindBrowser(), await DossierHtml.RenderAsync(input), pdf, BrowserPrint.Patience, TestContext.Current.CancellationToken);
        Run("pdfinfo", pdf).ShouldMatch("Tagged: +yes");
        // pdftotext marks the direction of each run.
        var plain = string.Concat(Run("pdftotext", pdf, "-").Normalize(NormalizationForm.FormKC).Where(letter => letter is not (>= '\u202A' and <= '\u202E')));
        plain.ShouldContain(text);
        foreach (var exhibit in input.Case.Exhibits)
        {
            plain.ReplaceLineEndings("").ShouldContain(exhibit.Sha256);
            plain.ReplaceLineEndings("").ShouldContain(exhibit.CiphertextSha256);
        }
    }

    [Fact]
    public async Task Leaves_nothing_readable_in_the_browsers_profile()
    {
        const string Canary = "canari-7f3a91c2-bleu";
        var browser = FindBrowser();
        var profile = Directory.CreateDirectory(Path.Combine(folder, "profile")).FullName;
        var html = $"<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{Canary}</title></head><body>{string.Concat(Enumerable.Repeat($"<p>{Canary}</p>", 200))}</body></html>";
        var pdf = Path.Combine(folder, "d.pdf");
        await BrowserPrint.PrintAsync(browser, Encoding.UTF8.GetBytes(html), pdf, profile, BrowserPrint.Patience, TestContext.Current.CancellationToken);
        Run("pdftotext", pdf, "-").ShouldContain(Canary);
        var files = Directory.GetFiles(profile, "*", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty("the browser worked in this profile");
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Canary)).ShouldBe(-1, file);
            bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Canary)).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task Is_not_there_when_the_browser_fails_dies_hangs_or_is_missing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The browsers of this test are shell scripts.");
        var pdf = Path.Combine(folder, "d.pdf");
        foreach (var (script, seconds) in new[] { ("exit 0", 60), ("exit 5", 60), ("kill -9 $$", 60), ("sleep 600", 1) })
        {
            await File.WriteAllTextAsync(pdf, "half", TestContext.Current.CancellationToken);
            (await FailureOf(Script(script), pdf, TimeSpan.FromSeconds(seconds))).Code.ShouldBe("dossier.browser-failed");
            File.Exists(pdf).ShouldBeFalse(script);
        }

        (await FailureOf(Path.Combine(folder, "no-browser"), pdf, BrowserPrint.Patience)).Code.ShouldBe("dossier.browser-failed");
    }

    [Fact]
    public async Task Is_handed_to_the_browser_once_under_a_path_that_nobody_knows()
    {
        using var page = new OneTimePage("<p>secret"u8.ToArray());
        using var client = new HttpClient();
        var cancel = TestContext.Current.CancellationToken;
        (await client.GetAsync(new Uri(page.Address, "/"), cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, page.Address);
        foreign.Headers.Host = "evil.example";
        (await client.SendAsync(foreign, cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        page.Served.ShouldBeFalse();
        var answer = await client.GetAsync(page.Address, cancel);
        (await answer.Content.ReadAsStringAsync(cancel)).ShouldBe("<p>secret");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Served.ShouldBeTrue();
        (await client.GetAsync(page.Address, cancel)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        page.Address.IsLoopback.ShouldBeTrue();
    }

    [Fact]
    public void Looks_for_a_browser_in_known_places_and_never_beside_the_program()
    {
        string? Nothing(string name) => null;
        Browser.Candidates(name => name == "PATH" ? ".:relative::/home/sam/bin" : null, windows: false, mac: false).ShouldAllBe(path => path.StartsWith('/'));
        Browser.Candidates(name => name == "PATH" ? "/home/sam/bin" : null, windows: false, mac: false).ShouldContain("/home/sam/bin/chromium");
        Browser.Candidates(Nothing, windows: false, mac: true).ShouldContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        Browser.Candidates(name => name == "ProgramFiles(x86)" ? @"C:\Program Files (x86)" : null, windows: true, mac: false)
            .First().ShouldBe(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe");
        Browser.Candidates(Nothing, windows: true, mac: false).ShouldBeEmpty();
        Browser.Candidates(_ => "/opt/own", windows: false, mac: false).ShouldBe(["/opt/own"]);
    }

    private static string FindBrowser()
    {
        foreach (var tool in new[] { "pdfinfo", "pdftotext" })
        {
            Need(Array.Exists(["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"], place => File.Exists(place + tool)), tool + " is not installed (apt install poppler-utils).");
        }

        var browser = Browser.Candidates(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows(), OperatingSystem.IsMacOS()).FirstOrDefault(File.Exists);
        Need(browser is not null, "No Chromium, Chrome, Edge or Brave is installed (apt install chromium).");
        return browser!;
    }

    private static void Need(bool there, string reason)
    {
        if (!there && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1")
        {
            Assert.Skip(reason);
        }

        there.ShouldBeTrue(reason);
    }

    private static async Task<Trouble> FailureOf(string browser, string pdf, TimeSpan patience) =>
        await Should.ThrowAsync<Trouble>(() => BrowserPrint.PrintAsync(browser, "<p>x"u8.ToArray(), pdf, patience, TestContext.Current.CancellationToken));

    private static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output;
    }

    private string Script(string body)
    {
        var path = Path.Combine(folder, "browser.sh");
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return path;
    }
}
