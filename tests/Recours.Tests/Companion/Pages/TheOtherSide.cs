using System.Text;
using System.Text.RegularExpressions;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using Recours.Casework.Words;
using Recours.Companion.Pages;
using Recours.Tests.Casework.Intake.Screens;

namespace Recours.Tests.Companion.Pages;

/// <summary>What was read about the other side, and what the person makes of it; the handover; the numbers to call.</summary>
public sealed partial class TheOtherSide
{
    private static readonly Sentences French = Sentences.For("fr");

    private const string Chat = """
        14/03/2025, 21:04 - Jess: Coucou toi
        14/03/2025, 21:06 - Camille: bonjour
        14/03/2025, 21:40 - Jess: J'ai tout enregistré. Paie 500 euros avant demain 18h par Western Union ou j'envoie la vidéo à toute ta famille
        14/03/2025, 21:41 - Jess: mon numero +33 6 39 98 04 13
        14/03/2025, 21:42 - Jess: envoie sur FR76 3000 6000 0112 3456 7890 189
        14/03/2025, 21:45 - Camille: je n'ai pas cet argent
        """;

    [GeneratedRegex("<li id=\"f([0-9a-f]{16})\">(?:(?!</li>).)*?" + "\\+33639980413", RegexOptions.Singleline)]
    private static partial Regex Phone();

    [Fact]
    public async Task Is_read_from_the_conversation_and_confirmed_or_rejected_by_the_person()
    {
        await using var pages = await WithChatAsync();

        var them = await pages.GetAsync("/them");
        var id = Phone().Match(them).Groups[1].Value;
        id.ShouldNotBeEmpty();

        (await pages.PostedAsync("/them/decide", ("id", id), ("as", "confirm"))).ShouldContain("✓ " + French["them.decision.confirmed"]);
        var rejected = await pages.PostedAsync("/them/decide", ("id", id), ("as", "reject"));
        Phone().IsMatch(rejected).ShouldBeFalse();
        rejected.ShouldContain(French["them.rejected", 1]);
        Phone().IsMatch(await pages.PostedAsync("/them/decide", ("id", id), ("as", "confirm"))).ShouldBeTrue();
        (await pages.PostedAsync("/them/correct", ("id", id), ("value", "+33639980414"), ("attribution", "blackmailer"))).ShouldContain("+33639980414");
        (await pages.PostedAsync("/them/add", ("type", "handle"), ("value", "jess.example"), ("attribution", "blackmailer"))).ShouldContain("jess.example");
        (await pages.PostedAsync("/them/add", ("type", "iban"), ("value", "FR00 1234"))).ShouldContain(French["finding.checksum", "FR00 1234"]);
        (await pages.PostedAsync("/them/decide", ("id", "0000000000000000"), ("as", "confirm"))).ShouldContain(French["finding.unknown", "0000000000000000"]);
    }

    [Fact]
    public async Task Stands_in_the_margin_and_in_the_search()
    {
        await using var pages = await WithChatAsync();

        var talks = await pages.GetAsync("/talks");
        talks.ShouldContain(">" + French["them.type.phone"] + "</a>");
        talks.ShouldContain(">" + French["them.type.iban"] + "</a>");
        var money = await pages.GetAsync("/talks?only=money");
        money.ShouldContain("FR76 3000");
        money.ShouldNotContain("Coucou toi");
        (await pages.GetAsync("/talks?only=money&q=bonjour")).ShouldContain(French["talks.found", 0]);
        (await pages.GetAsync("/talks?only=threat")).ShouldNotContain("Coucou toi");
        (await pages.GetAsync("/picture")).ShouldContain("class=\"mark act\"");
    }

    [Fact]
    public async Task Of_a_handover_sees_before_what_leaves_and_after_how_it_opens()
    {
        await using var pages = await WithChatAsync();
        var folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
        try
        {
            var to = Path.Combine(folder, "copie.age");
            (string, string)[] choice = [("open", "spoken"), ("what", "all"), ("language", "fr"), ("to", to)];
            var plan = await pages.PostedAsync("/handover/plan", choice);
            plan.ShouldContain(French["handover.page.leaves"]);
            plan.ShouldContain("Discussion WhatsApp avec Jess.txt");
            File.Exists(to).ShouldBeFalse();
            var seen = Regex.Match(plan, "name=\"seen\" value=\"([^\"]+)\"").Groups[1].Value;

            (await pages.PostedAsync("/handover/make", [.. choice, ("seen", "1")])).ShouldContain(French["handover.page.changed"]);
            File.Exists(to).ShouldBeFalse();
            var done = await pages.PostedAsync("/handover/make", [.. choice, ("seen", seen)]);

            Regex.IsMatch(done, "[0-9]{4}(-[0-9]{4}){5}").ShouldBeTrue();
            File.Exists(to).ShouldBeTrue();
            (await pages.PostedAsync("/handover/plan", ("open", "keys"), ("keys", "age1nothing"), ("what", "all"), ("to", to + "2"))).ShouldContain(French["handover.key-malformed", "age1nothing"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Does_not_matter_while_somebody_is_in_danger()
    {
        await using var pages = await RunningPages.StartAsync();

        (await pages.GetAsync("/danger?country=FR")).ShouldContain(">3114</bdi>");
        (await pages.GetAsync("/danger?country=%3Cb")).ShouldNotContain("<b\"");
        (await pages.GetAsync("/danger")).ShouldContain(French["danger.country"]);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ar")]
    public async Task Says_on_which_picture_something_stands(string language)
    {
        await using var pages = await RunningPages.StartAsync(reader: _ => Task.FromResult<ReadScreen?>((_, _, _) => Task.FromResult<(ScreenReading?, string, string)>((null, "picture.damaged", ""))),
            pictures: _ => Task.FromResult(new ReadPicture((_, _, _) => Task.FromResult(new PictureReading(720, 900, [TheTexts.Words("MTCN : 845-120-3976", 30, 170)], [new PictureCode("https://wa.me/33639980412", new PixelBox(1, 2, 3, 4))])), ReadsWords: true)));
        await pages.NewCaseAsync();
        (await pages.SendAsync("Chat/Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes("14/03/2025, 21:06 - Jess: IMG-1.png (fichier joint)\n14/03/2025, 21:07 - Paul: voilà\n"))).EnsureSuccessStatusCode();
        (await pages.SendAsync("Chat/IMG-1.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1])).EnsureSuccessStatusCode();
        (await pages.PostHeadersAsync("/add/end")).ShouldBe(System.Net.HttpStatusCode.NoContent);
        var (words, shown) = (Sentences.For(language), "");
        for (var n = 0; n < 1000 && !shown.Contains("8451203976", StringComparison.Ordinal); n++)
        {
            shown = await pages.GetAsync("/them?lang=" + language);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        shown.ShouldContain("8451203976");
        shown.ShouldContain(words["findings.on-picture", "\u2068IMG-1.png\u2069"]);
        shown.ShouldContain("+33639980412");
        shown.ShouldContain(words["findings.in-code", "\u2068IMG-1.png\u2069"]);
        shown.ShouldContain("<a href=\"/exhibit/2\">" + words["exhibit.title", 2]);
        (await pages.GetAsync("/talks?lang=" + language)).ShouldContain(words["them.type.mtcn"]);
    }

    private static async Task<RunningPages> WithChatAsync()
    {
        var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.SendAsync("Chat/Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes(Chat))).EnsureSuccessStatusCode();
        return pages;
    }
}
