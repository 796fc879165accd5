using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Companion.Pages;

/// <summary>The pages over HTTP, as a browser without a script uses them.</summary>
public sealed class ThePages
{
    [Fact]
    public async Task Carry_a_person_from_a_new_case_to_everything_back()
    {
        await using var pages = await RunningPages.StartAsync();
        (await pages.NewCaseAsync()).ShouldContain("Votre dossier");
        var chat = Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: Coucou toi\n14/03/2025, 21:06 - Camille: bonjour\n");
        var video = RandomNumberGenerator.GetBytes(300_000);

        (await pages.SendAsync("Chat/Discussion WhatsApp avec Jess.txt", chat)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await pages.SendAsync("Chat/film.mp4", video)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await pages.GetAsync("/added")).ShouldContain("2 messages");
        var talks = await pages.GetAsync("/talks");
        talks.ShouldContain("Coucou toi");
        talks.ShouldContain("14 mars 2025");
        (await pages.PostedAsync("/story", ("text", "Elle m’a menacé."))).ShouldContain("Elle m’a menacé.");
        (await pages.PostedAsync("/seal")).ShouldContain("Rien n’a changé depuis ce sceau");
        (await pages.PostedAsync("/verify")).ShouldContain(Sentences.For("fr")["verify.ok", 2]);
        using var everything = await pages.PostAsync("/everything");
        using var zip = new ZipArchive(await everything.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var back = new MemoryStream();
        await zip.GetEntry("0002-film.mp4")!.Open().CopyToAsync(back, TestContext.Current.CancellationToken);
        back.ToArray().ShouldBe(video);
        using var sums = new StreamReader(zip.GetEntry("SHA256SUMS")!.Open());
        (await sums.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain(Convert.ToHexStringLower(SHA256.HashData(chat)) + "  0001-Discussion WhatsApp avec Jess.txt");

        await pages.PostAsync("/lock");
        (await pages.GetAsync("/talks")).ShouldContain(Sentences.For("fr")["start.title"]);
        (await pages.PostedAsync("/open", ("folder", pages.Folder), ("passphrase", "pas la bonne"))).ShouldContain(Sentences.For("fr")["passphrase.wrong"]);
        (await pages.PostedAsync("/open", ("folder", pages.Folder), ("passphrase", RunningPages.Passphrase))).ShouldContain("Votre dossier");
    }

    [Fact]
    public async Task Open_an_invented_case_marked_as_one_and_leave_nothing_of_it_behind()
    {
        var before = Directory.GetDirectories(Path.GetTempPath(), "recours-example-*");
        await using (var pages = await RunningPages.StartAsync())
        {
            var home = await pages.PostedAsync("/example");
            home.ShouldContain(Sentences.For("fr")["example.banner"]);
            Directory.GetDirectories(Path.GetTempPath(), "recours-example-*").Length.ShouldBe(before.Length + 1);
            (await pages.GetAsync("/talks")).ShouldContain("class=\"talk\"");
        }

        Directory.GetDirectories(Path.GetTempPath(), "recours-example-*").ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("es")]
    public async Task Speak_each_language_without_a_missing_sentence(string language)
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.PostedAsync("/example?lang=" + language);
        foreach (var path in (string[])["/case", "/evidence", "/add", "/added", "/talks", "/story", "/keep", "/paper", "/picture", "/them", "/handover", "/triage", "/danger?country=MA", "/talks?only=money", "/facts/money", "/facts/accounts", "/facts/publications", "/facts/reports", "/facts/contact", "/exhibit/1", "/help", "/danger", "/talks?only=peer&only=link"])
        {
            var page = await pages.GetAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
            page.ShouldContain($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\"");
            // A sentence that is missing shows its key.
            System.Text.RegularExpressions.Regex.Matches(page, "[> ](whatsapp|telegram|instagram|messenger|archive|dossier|start|page|room|home|standing|if-not|plan|copy|evidence|fact|letters|picture|them|danger|handover|findings|triage|new|open|case|exhibit|add|added|reading|story|person|keep|paper|talks|verify)\\.(?!json|zip|txt)[a-z.-]+")
                .Select(match => match.Value).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Show_hostile_texts_as_texts()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        const string name = "<img src=x onerror=alert(1)>\u202Egpj.exe";
        await pages.SendAsync("Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes(
            "14/03/2025, 21:04 - Jess <b>: <script>alert(1)</script> javascript:alert(2) \u202Etxt\n14/03/2025, 21:06 - Jess <b>: https://evil.example/\n"));
        await pages.SendAsync(name, "<svg onload=alert(1)>"u8.ToArray());
        foreach (var path in (string[])["/case", "/evidence", "/added", "/talks", "/exhibit/2"])
        {
            var page = await pages.Client.GetStringAsync(path, TestContext.Current.CancellationToken);
            page.ShouldNotContain("<script>");
            page.ShouldNotContain("<img src=x");
            page.ShouldNotContain('\u202E');
            page.ShouldNotContain("href=\"https://evil");
        }

        (await pages.GetAsync("/exhibit/2")).ShouldContain("⟦U+202E⟧");
        (await pages.Client.GetAsync("/exhibit/2/shown", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var back = await pages.PostAsync("/exhibit/2/back");
        back.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        back.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        back.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Take_a_plain_form_of_files_when_there_is_no_script()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        using var form = new MultipartFormDataContent { { new StringContent(pages.Token), "token" }, { new ByteArrayContent(new byte[70_000]), "files", "é.bin" }, { new ByteArrayContent([]), "files", "empty.txt" } };

        using var response = await pages.Client.PostAsync("/add", form, TestContext.Current.CancellationToken);

        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Pièces à l’abri : 2");
    }

    [Fact]
    public async Task Record_how_a_conversation_was_read_once_everything_is_in()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.SendAsync("before/a.bin", [1, 2, 3])).StatusCode.ShouldBe(HttpStatusCode.OK);
        await pages.PostHeadersAsync("/add/begin");
        (await pages.SendAsync("Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: Coucou\ntoi\n14/03/2025, 21:06 - Camille: bonjour\n"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await pages.PostHeadersAsync("/add/end")).ShouldBe(HttpStatusCode.NoContent);
        (await pages.PostHeadersAsync("/add/end")).ShouldBe(HttpStatusCode.NoContent);
        await pages.PostAsync("/lock");

        using var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(pages.Folder), CaseCommands.ThisMachine, RunningPages.Passphrase);
        var recorded = vault.View.Readings.ShouldHaveSingleItem();
        recorded.Numbers.ShouldBe([2]);
        recorded.Importers.ShouldBe(["whatsapp"]);
        recorded.Accounting.ShouldBe(new Accounting(2, 1, 0, 0));
        vault.Entries.Count(entry => entry.Event == EventNames.ExportRead).ShouldBe(1);
    }

    [Fact]
    public async Task Keep_no_half_of_a_file_that_stops_on_the_way()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        using (var client = new System.Net.Sockets.TcpClient("127.0.0.1", pages.Link.Port))
        {
            var head = $"POST /add/file?path=a.bin HTTP/1.1\r\nHost: 127.0.0.1:{pages.Link.Port}\r\nCookie: {pages.Cookies}\r\nX-Token: {pages.Token}\r\nContent-Length: 5000000\r\n\r\n";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(new byte[1_000_000], TestContext.Current.CancellationToken);
        }

        (await pages.SendAsync("b.bin", [1])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await pages.GetAsync("/evidence")).ShouldNotContain("a.bin");
        // The server may learn only now that the sender is gone.
        while (Directory.GetFiles(Path.Combine(pages.Folder, "exhibits")).Length > 1)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        (await pages.PostedAsync("/verify")).ShouldContain(Sentences.For("fr")["verify.ok", 1]);
    }
}
