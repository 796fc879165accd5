using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Recours.Evidence.Age;
using Recours.Tests.Companion.Pages;

namespace Recours.Tests.Companion;

/// <summary>A case full of attacks shows harmlessly on every page, in everything that leaves it, and on the terminal.</summary>
public sealed partial class TheHostileCase(HostileCase hostile) : IDisposable, IClassFixture<HostileCase>
{
    /// <summary>Bytes of a page at most.</summary>
    private const int MaxPage = 150_000;

    private static readonly string[] Dangerous = ["iframe", "object", "embed", "base", "frame", "frameset", "applet", "foreignobject", "animate", "set", "use", "portal", "template", "math", "marquee", "audio", "source"];
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Shows_harmlessly_on_every_page(string language)
    {
        await using var pages = await RunningPages.StartAsync();
        await OpenAsync(pages, language);
        var exhibits = HostileFiles.All().Count;
        string[] paths = ["/case", "/evidence", "/added", "/talks", "/talks?q=" + Uri.EscapeDataString(HostileFiles.Texts[1]), "/talks?q=pay&only=money", "/talks?from=9999999&talk=77", "/story", "/keep", "/paper",
            "/picture", "/them", "/handover", "/triage", "/triage?past=" + Uri.EscapeDataString(HostileFiles.Texts[0]) + "&q=" + Uri.EscapeDataString(HostileFiles.Texts[1]), "/facts/money", "/facts/accounts",
            "/facts/publications", "/facts/reports", "/facts/contact", "/help", "/danger?country=%22%3E", "/case?noted=1&of=" + Uri.EscapeDataString(HostileFiles.Texts[1]), "/facts/" + Uri.EscapeDataString(HostileFiles.Texts[0]),
            .. Enumerable.Range(1, exhibits).Select(number => $"/exhibit/{number}")];
        foreach (var path in paths)
        {
            var html = await pages.Client.GetStringAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language, TestContext.Current.CancellationToken);
            ShouldBeHarmless(html, path, isDocument: false);
            Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(MaxPage, path);
        }

        // What a browser fetches is a picture made anew, or a download, or nothing.
        for (var number = 1; number <= exhibits; number++)
        {
            using var shown = await pages.Client.GetAsync($"/exhibit/{number}/shown", TestContext.Current.CancellationToken);
            if (shown.StatusCode != HttpStatusCode.NotFound)
            {
                shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
                Encoding.Latin1.GetString(await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldNotContain("pwned");
            }

            using var back = await pages.PostAsync($"/exhibit/{number}/back");
            back.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            back.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
            var name = back.Content.Headers.ContentDisposition.FileNameStar ?? back.Content.Headers.ContentDisposition.FileName!;
            name.ShouldAllBe(letter => !char.IsControl(letter) && !"/\\<>:|".Contains(letter));
            name.ShouldNotContain('\u202E');
        }
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Leaves_as_papers_that_harm_nobody(string language)
    {
        await using var pages = await RunningPages.StartAsync();
        await OpenAsync(pages, language);
        using (var dossier = await pages.PostAsync("/paper", ("as", "html"), ("language", language)))
        {
            dossier.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            ShouldBeHarmless(await dossier.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "dossier", isDocument: true);
        }

        foreach (var (kind, fact) in (IEnumerable<(string, string)>)[("complaint", ""), ("tell", ""), ("payment-cancel", hostile.First["payment"]), ("platform-report", hostile.First["account"]), ("notice", hostile.First["publication"])])
        {
            using var letter = await pages.PostAsync("/letter", ("kind", kind), ("fact", fact), ("as", "view"), ("language", language));
            letter.StatusCode.ShouldBe(HttpStatusCode.OK, kind);
            ShouldBeHarmless(await letter.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "letter " + kind, isDocument: true);
        }

        // A calendar is made of lines: a value that brings its own would be a line of the attacker's.
        foreach (var line in (await pages.Client.GetStringAsync("/dates.ics", TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            line.ShouldMatch("^(?: |[A-Z-]+[;:])");
            line.ShouldAllBe(letter => !char.IsControl(letter));
            line.ShouldNotContain("evil.example");
        }

        using var everything = await pages.PostAsync("/everything");
        using var zip = new System.IO.Compression.ZipArchive(await everything.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        foreach (var member in zip.Entries.Where(member => member.Name != "SHA256SUMS"))
        {
            member.FullName.ShouldMatch(@"^\d{4}-[^/\\:*?<>|\x00-\x1f]+$");
            member.FullName.ShouldNotContain('\u202E');
        }
    }

    [Fact]
    public async Task Is_handed_over_with_names_that_lead_nowhere()
    {
        var reader = X25519Identity.Generate(System.Security.Cryptography.RandomNumberGenerator.Create());
        var made = await terminal.Unlocked("handover", hostile.Folder, "--out", terminal.Path("b.age"), "--to", reader.Recipient.ToString());
        made.Code.ShouldBe(0, made.Error);
        (await Terminal.Run("verify", terminal.Path("b.age"), "--identity", terminal.Write("reader", reader + "\n"))).Code.ShouldBe(0);

        await using var sealedFile = File.OpenRead(terminal.Path("b.age"));
        using var plain = AgeFile.Decrypt(sealedFile, reader);
        using var tar = new System.Formats.Tar.TarReader(plain);
        var texts = 0;
        while (await tar.GetNextEntryAsync(copyData: true, TestContext.Current.CancellationToken) is { } entry)
        {
            entry.EntryType.ShouldBeOneOf(System.Formats.Tar.TarEntryType.RegularFile, System.Formats.Tar.TarEntryType.Directory, System.Formats.Tar.TarEntryType.V7RegularFile);
            entry.Name.ShouldMatch(@"^[A-Za-z0-9][A-Za-z0-9._/ -]*$");
            entry.Name.Split('/').ShouldAllBe(part => part != ".." && part != ".");
            if (!entry.Name.Contains("/exhibits/", StringComparison.Ordinal) && entry.DataStream is { } data && Path.GetExtension(entry.Name) is ".txt" or ".html")
            {
                using var text = new StreamReader(entry.DataStream!);
                var content = await text.ReadToEndAsync(TestContext.Current.CancellationToken);
                content.Where(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')).ShouldBeEmpty(entry.Name);
                content.ShouldNotContain('\u202E', entry.Name);
                if (Path.GetExtension(entry.Name) == ".html")
                {
                    ShouldBeHarmless(content, entry.Name, isDocument: true);
                }

                texts++;
            }
        }

        texts.ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Never_brings_the_terminal_under_its_hand(string language)
    {
        var chat = terminal.Write("in/0.zip", HostileFiles.All()[0].Bytes);
        string[][] commands =
        [
            ["case", "show", hostile.Folder], ["findings", hostile.Folder], ["findings", chat], ["timeline", hostile.Folder], ["search", hostile.Folder, "pay"], ["search", hostile.Folder, HostileFiles.Texts[25]],
            ["plan", hostile.Folder], ["read", chat], ["read", terminal.Write("in/1.json", HostileFiles.All()[1].Bytes)], ["read", terminal.Write("in/2.eml", HostileFiles.All()[2].Bytes)], ["verify", hostile.Folder], ["case", "recover", hostile.Folder, "4", "--out", terminal.Path("back")],
            ["dossier", hostile.Folder, "--out", terminal.Path("d.html")], ["letter", hostile.Folder, "payment-cancel", "--out", terminal.Path("l.html")], ["case", "recover", hostile.Folder, HostileFiles.Texts[10], "--out", terminal.Path("x")],
            ["declare", hostile.Folder, HostileFiles.Texts[10], "a=b"], ["declare", hostile.Folder, "payment", HostileFiles.Texts[10] + "=b"], ["read", terminal.Path(HostileFiles.Texts[9])],
        ];
        foreach (var command in commands)
        {
            var told = command[0] is "read" || (command[0] == "findings" && command[1] == chat) ? await Terminal.RunIn(language, command) : await Terminal.RunIn(language, [.. command, "--passphrase-file", terminal.Path("words.txt")]);
            told.Code.ShouldBeLessThan(70, string.Join(' ', command) + told.Error);
            foreach (var text in (string[])[told.Output, told.Error])
            {
                text.Where(letter => char.IsControl(letter) && letter != '\n').ShouldBeEmpty(string.Join(' ', command) + "\n" + text);
                text.ShouldNotContain('\u202E', string.Join(' ', command));
                text.ShouldNotContain('\u202D', string.Join(' ', command));
                Balance(text).ShouldBe(0, string.Join(' ', command));
                text.Length.ShouldBeLessThan(2_000_000, string.Join(' ', command));
            }
        }

        foreach (var command in (string[][])[["case", "show", hostile.Folder], ["findings", hostile.Folder], ["timeline", hostile.Folder], ["search", hostile.Folder, "pay"], ["plan", hostile.Folder], ["verify", hostile.Folder]])
        {
            var told = await Terminal.RunIn(language, [.. command, "--json", "--passphrase-file", terminal.Path("words.txt")]);
            told.Code.ShouldBe(0, told.Error);
            JsonNode.Parse(told.Output).ShouldNotBeNull();
            told.Output.Where(letter => char.IsControl(letter) && letter != '\n').ShouldBeEmpty();
        }
    }

    /// <summary>Isolates that were opened and not closed on their line.</summary>
    private static int Balance(string text) => text.Split('\n').Count(line => line.Count(letter => letter is '\u2066' or '\u2067' or '\u2068') != line.Count(letter => letter == '\u2069'));

    /// <summary>No element, attribute or address but ours; nothing invisible, nothing that turns the line around.</summary>
    private static void ShouldBeHarmless(string html, string where, bool isDocument)
    {
        // A field, or what is copied, holds what was typed, sign by sign; it is no part of a sentence.
        var read = Fields().Replace(html, "");
        read.Where(letter => (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || letter is '\u202A' or '\u202B' or '\u202C' or '\u202D' or '\u202E' or '\uFEFF' or '\u200B').ShouldBeEmpty(where);
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All)
        {
            var name = element.LocalName.ToLowerInvariant();
            Dangerous.ShouldNotContain(name, where);
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.ShouldNotStartWith("on", Case.Insensitive, where);
                attribute.Name.ShouldNotBe("style", where);
                attribute.Name.ShouldNotBe("srcdoc", where);
                if (attribute.Name is "href" or "src" or "action" or "formaction" or "data" or "poster" or "srcset" or "xlink:href")
                {
                    attribute.Value.ShouldMatch(isDocument ? "^(#|data:image/(jpeg|png);base64,|tel:|https://(?!evil))" : name == "a" ? "^(/(?!/)|#|tel:|https://(?!evil))" : "^/(?!/)", $"{where}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}");
                }
            }

            if (isDocument)
            {
                name.ShouldNotBe("script", where);
                name.ShouldNotBe("form", where);
                name.ShouldNotBe("link", where);
            }
        }

        if (!isDocument)
        {
            document.Scripts.Select(script => script.Source).ShouldBe(["/app.js"], where);
            document.QuerySelectorAll("style").ShouldBeEmpty(where);
            document.QuerySelectorAll("meta").Length.ShouldBe(2, where);
            document.QuerySelectorAll("link").Length.ShouldBe(1, where);
        }

        document.Title!.ShouldNotContain("pwned", Case.Insensitive, where);
    }

    private async Task OpenAsync(RunningPages pages, string language) =>
        (await pages.PostedAsync("/open?lang=" + language, ("folder", hostile.Folder), ("passphrase", RunningPages.Passphrase))).ShouldContain("/talks");

    [GeneratedRegex("<textarea[^>]*>[^<]*</textarea>| (?:value|data-copy)=\"[^\"]*\"")]
    private static partial Regex Fields();
}
