using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recours.Casework.Dossier;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Casework.Dossier;

[Collection(nameof(OfTheWholeProcess))]
public sealed class TheDossier
{
    public static TheoryData<string> Languages => [.. Sentences.Languages];

    /// <summary>After looking at a wanted change: RECOURS_APPROVE=1 writes the files anew.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Is_the_approved_one(string language)
    {
        var path = LedgerData.PathOf($"../tests/Recours.Tests/Casework/Dossier/approved/dossier-{language}.html");
        var html = await Html(DossierSample.Input(language));
        if (Environment.GetEnvironmentVariable("RECOURS_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, html, TestContext.Current.CancellationToken);
        }

        html.ShouldBe(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("fr", "Plateforme", "La personne qui signale", "Une lettre mal lue a été corrigée")]
    [InlineData("ar", "المنصة", "صاحب التبليغ", "صُحح حرف قُرئ خطأ")]
    public async Task Of_screenshots_asks_for_the_platform_and_says_everything_in_words(string language, string platform, string person, string repaired)
    {
        var sample = DossierSample.Input(language);
        var odd = new Irregularity("screenshots.repaired", new SourceSpan("IMG_0013.png", 0, 0, "1,2,3,4"), "TRrHeDN4");
        var reading = sample.Readings[0];
        var result = reading.Result;
        var input = sample with
        {
            Readings = [reading with { Result = result with
            {
                Importers = [result.Importers[0] with { Id = "screenshots", Product = "Screenshots" }],
                Entries = [.. result.Entries.Select(entry => entry with { Sender = null, Direction = Direction.Owner, Irregularities = [odd with { Source = entry.Source }] })],
                Irregularities = [odd with { Source = result.Entries[0].Source }],
            } }],
        };
        var html = await Html(input);
        html.ShouldNotContain("screenshots.repaired");
        html.ShouldNotContain(">Screenshots<");
        html.ShouldContain(repaired);
        html.ShouldContain($"<dt>{platform}</dt>");
        html.ShouldContain(person);
    }

    [Theory]
    [InlineData("tr-TR", "America/New_York")]
    [InlineData("ar-SA", "Asia/Tokyo")]
    [InlineData("fa-IR", "Pacific/Chatham")]
    public async Task Has_the_same_bytes_in_every_culture_and_zone(string culture, string zone)
    {
        var before = await DossierHtml.RenderAsync(DossierSample.Input("ar"));
        var (old, oldZone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            (await DossierHtml.RenderAsync(DossierSample.Input("ar"))).ShouldBe(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = old;
            Environment.SetEnvironmentVariable("TZ", oldZone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Has_words_for_everything_and_runs_in_the_direction_of_its_language(string language)
    {
        var html = await Html(DossierSample.Input(language));
        html.ShouldNotContain("dossier.", customMessage: "a key without its sentence is printed as the key");
        html.ShouldContain($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\">");
        Text(html).ShouldContain(Sentences.For(language)["dossier.state.followed", 1]);
    }

    [Fact]
    public async Task Has_words_for_every_blind_spot_and_every_event()
    {
        var blind = Importers.All.SelectMany(importer => importer.Card.BlindSpots);
        foreach (var words in Sentences.Languages.Select(Sentences.For))
        {
            blind.Select(code => "dossier.blind." + code).Where(key => !words.Keys.Contains(key)).ShouldBeEmpty();
            EventNames.All.Where(name => name != EventNames.ExhibitAcquired).Select(name => "dossier.event." + name).Where(key => !words.Keys.Contains(key)).ShouldBeEmpty();
        }

        foreach (var key in Sentences.For("fr").Keys.Where(key => key.StartsWith("dossier.", StringComparison.Ordinal)))
        {
            Sentences.Languages.Select(language => Placeholders(Sentences.For(language), key)).Distinct().Count().ShouldBe(1, key);
        }

        await Task.CompletedTask;
    }

    [Fact]
    public async Task Holds_every_message_with_its_source_and_every_exhibit_with_its_digests()
    {
        var input = DossierSample.Input("fr");
        var html = await Html(input);
        foreach (var exhibit in input.Case.Exhibits)
        {
            html.ShouldContain(exhibit.Sha256);
            html.ShouldContain(exhibit.CiphertextSha256);
        }

        foreach (var entry in input.Readings.SelectMany(reading => reading.Result.Entries))
        {
            html.ShouldContain($"octets {entry.Source.Offset}–{entry.Source.Offset + entry.Source.Length - 1}");
        }

        html.ShouldContain("Je n’ai pas payé.");
        html.ShouldContain("1er mai 1998");
        Text(html).ShouldContain("+447700900123");
        html.ShouldContain("fichier absent des pièces");
    }

    [Fact]
    public async Task Loads_nothing_runs_nothing_and_links_nowhere()
    {
        var html = await Html(DossierSample.Input("fr", Chat("<script>alert(1)</script> <img src=x onerror=alert(1)> javascript:alert(1) https://pay.example/x?a=1&b=2 </style> \" onload=x '")));
        Regex.IsMatch(html, "<(script|img|a|link|iframe|object|embed|form|base|svg|video|audio)[ >]", RegexOptions.IgnoreCase).ShouldBeFalse();
        Regex.IsMatch(html, "<[^>]+ (href|src|on[a-z]+|style|action|srcset)=", RegexOptions.IgnoreCase).ShouldBeFalse();
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        html.ShouldContain("default-src &#x27;none&#x27;");
        var style = Regex.Match(html, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        Text(html).ShouldContain($"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        style.ShouldNotContain("url(");
        style.ShouldNotContain("@import");
    }

    [Fact]
    public async Task Shows_what_hostile_names_hide()
    {
        var entry = new ChatEntry(EntryKind.Text, "Je\u202Ess\0" + new string('x', 1 << 20), Direction.Peer, null, "a\uD800b\u2067c", "raw", new SourceSpan("c\u202Ehat.txt", 0, 10));
        var reading = new CaseReading("../\u202Ex", 1, new Dictionary<string, int>(),
            new ReadResult(Importers.All.Take(1).Select(importer => importer.Card).ToList(), new Accounting(1, 0, 0, 0), [], [new Participant("p\u202E", Direction.Peer, [new ParticipantId("handle", "h\u202E", null)])],
                new Dictionary<string, string>(), [entry], [new ImportItem.Unparsed(entry.Source, "odd", "raw\u202E")], [new Irregularity("unknown-code", entry.Source, "d\u202E")], []));
        var sample = DossierSample.Input("fr");
        var html = await Html(sample with { Readings = [reading] });
        Regex.IsMatch(html, "[\0\u202E\u2067\uFFFD]").ShouldBeFalse();
        Text(html).ShouldContain("<b class=\"mark\" dir=\"ltr\">⟦U+202E⟧</b>");
        Text(html).ShouldContain("⟦U+D800⟧");
        Text(html).ShouldContain("⟦U+0000⟧");
        html.Length.ShouldBeLessThan(60_000);
        html.ShouldContain("unknown-code", customMessage: "a code without words is shown, not dropped");
    }

    [Fact]
    public async Task Prints_the_ends_of_a_long_conversation_and_says_what_is_left_out()
    {
        var text = new StringBuilder();
        for (var i = 1; i <= 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{new DateTime(2025, 3, 14).AddMinutes(i):dd/MM/yyyy HH:mm:ss}] {(i % 2 == 0 ? "Jess" : "Sam")}: message {i}\n");
        }

        var input = DossierSample.Input("fr", text.ToString());
        var content = new DossierContent(input);
        content.Conversations.Sum(part => part.Head.Count + part.Tail.Count).ShouldBeLessThanOrEqualTo(DossierLimits.Messages);
        var part = content.Conversations[2];
        var html = await Html(input);
        html.ShouldContain($"Les messages {part.Head.Count + 1} à {part.Head.Count + part.LeftOut} ({part.LeftOut} messages) ne sont pas imprimés ici.");
        html.ShouldContain(">message 1<");
        html.ShouldContain(">message 100000<");
        html.ShouldNotContain(">message 50000<");
    }

    [Fact]
    public void Gives_short_conversations_whole_and_long_ones_an_equal_share()
    {
        DossierContent.Shares([5, 1000, 3, 1000], 108).ShouldBe([5, 50, 3, 50]);
        DossierContent.Shares([10, 10], 100).ShouldBe([10, 10]);
        DossierContent.Shares([], 100).ShouldBeEmpty();
    }

    [Fact]
    public void Says_how_the_case_stands_to_its_seal()
    {
        var input = DossierSample.Input("fr");
        SealState After(IEnumerable<LedgerEntry> entries) => new DossierContent(DossierSample.Of([.. entries], input.Readings, "fr")).Seal;
        new DossierContent(input).Seal.ShouldBe(SealState.Followed);
        After(input.Entries.SkipLast(1)).ShouldBe(SealState.Sealed);
        After(input.Entries.SkipLast(2)).ShouldBe(SealState.Unsealed);
        After(input.Entries.Append(input.Entries.First(entry => entry.Event == EventNames.NoteWritten) with { Index = input.Entries.Count })).ShouldBe(SealState.Changed);
    }

    [Fact]
    public async Task Is_made_of_an_empty_case_too()
    {
        var opened = new LedgerEntry(0, EventNames.CaseOpened, DateTimeOffset.UnixEpoch, [], new JsonObject { ["language"] = "fr" });
        var html = await Html(DossierSample.Of([opened], [], "fr"));
        html.ShouldContain("Aucune pièce.");
        html.ShouldContain("Aucun récit");
        html.ShouldContain("Non scellé.");
    }

    private static async Task<string> Html(DossierInput input) => new UTF8Encoding(false, true).GetString(await DossierHtml.RenderAsync(input));

    private static string Text(string html) => System.Net.WebUtility.HtmlDecode(html);

    private static string Chat(string text) => $"[14/03/2025 21:04:11] Jess: bonjour\n[14/03/2025 21:05:11] Sam: {text}\n[14/03/2025 21:06:11] Jess: fin\n";

    private static string Placeholders(Sentences words, string key) =>
        string.Join(' ', Regex.Matches(words[key, "{0}", "{1}", "{2}"], @"\{\d\}").Select(match => match.Value).Order(StringComparer.Ordinal));
}

/// <summary>Tests that change what belongs to the whole process: environment variables, the zone.</summary>
[CollectionDefinition(nameof(OfTheWholeProcess), DisableParallelization = true)]
public sealed class OfTheWholeProcess;
