using System.Net;
using System.Text.RegularExpressions;
using Recours.Casework.Words;

namespace Recours.Tests.Companion.Pages;

/// <summary>The tables that are worked from: short forms, ticks with the day, letters, and what the guides say.</summary>
public sealed class TheFacts
{
    private static readonly Sentences French = Sentences.For("fr");

    [Fact]
    public async Task Take_a_payment_as_people_write_it_and_say_how_it_may_be_stopped()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        var page = await pages.PostedAsync("/facts/save", ("room", "money"), ("kind", "payment"), ("means", "western_union"), ("amount", "1 500,50"), ("currency", "€"),
            ("sent", "2026-05-02"), ("sent-clock", "21:30"), ("payee-country", "maroc"), ("payee", "Koffi <b>"), ("collected", ""));

        page.ShouldContain("1500.50");
        page.ShouldContain("EUR");
        page.ShouldContain("2 mai 2026");
        page.ShouldContain("21:30");
        page.ShouldContain("Maroc");
        (await pages.Client.GetStringAsync("/facts/money", TestContext.Current.CancellationToken)).ShouldNotContain("Koffi <b>");
        page.ShouldContain(French["fact.can-cancel.possible"]);
        page.ShouldContain(French["letters.ready.payment-cancel"]);
        page.ShouldNotContain(French["fact.key.collected"] + "</dt>");

        var asked = await pages.PostedAsync("/facts/save", ("room", "money"), ("kind", "payment-recall"), ("payment", "1"), ("asked", "now"), ("answer", "waiting"));
        asked.ShouldContain(French["fact.recall", French["fact.answer.waiting"]]);
        (await pages.GetAsync("/case")).ShouldContain(French["standing.asked-back", 1, 1]);
    }

    [Fact]
    public async Task Keep_what_was_typed_when_a_value_does_not_fit()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        var page = await pages.PostedAsync("/facts/save", ("room", "money"), ("kind", "payment"), ("amount", "beaucoup"), ("payee", "Camille Exemple"));

        page.ShouldContain(French["fact.bad-value", French["fact.key.amount"]]);
        page.ShouldContain("value=\"beaucoup\"");
        page.ShouldContain("value=\"Camille Exemple\"");
        (await pages.GetAsync("/facts/money")).ShouldNotContain("beaucoup");
    }

    [Fact]
    public async Task Note_the_day_with_one_press_and_take_it_off_with_the_next()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        var page = await pages.PostedAsync("/facts/save", ("room", "accounts"), ("kind", "account"), ("whose", "theirs"), ("platform", "instagram"), ("url", "https://www.instagram.com/jess.example/"));
        page.ShouldContain("https://www.instagram.com/jess.example/");
        page.ShouldNotContain("href=\"https://www.instagram.com/jess.example/");

        (await pages.PostedAsync("/facts/tick", ("room", "accounts"), ("fact", "1"), ("key", "blocked"))).ShouldContain(French["fact.ticked.blocked"]);
        (await pages.PostedAsync("/facts/tick", ("room", "accounts"), ("fact", "1"), ("key", "blocked"))).ShouldNotContain(French["fact.ticked.blocked"]);
        (await pages.PostedAsync("/facts/remove", ("room", "accounts"), ("fact", "1"))).ShouldNotContain("jess.example");
    }

    [Fact]
    public async Task Change_only_what_was_corrected()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        await pages.PostedAsync("/facts/save", ("room", "publications"), ("kind", "publication"), ("url", "https://example.org/1"), ("seen", "2026-05-02"));

        var page = await pages.PostedAsync("/facts/save", ("room", "publications"), ("fact", "1"), ("url", "https://example.org/1"), ("seen", ""), ("seen-by", "ma sœur"));

        page.ShouldContain("https://example.org/1");
        page.ShouldContain("ma sœur");
        page.ShouldNotContain("2 mai 2026");
        (await pages.PostedAsync("/facts/save", ("room", "publications"), ("fact", "1"), ("seen-by", "ma sœur"))).ShouldContain(French["fact.nothing"]);
    }

    [Theory]
    [InlineData("payment-cancel", "1")]
    [InlineData("complaint", "")]
    [InlineData("tell", "")]
    [InlineData("notice", "")]
    public async Task Show_a_letter_that_is_recorded_before_it_leaves(string kind, string fact)
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        await pages.PostedAsync("/facts/save", ("room", "money"), ("kind", "payment"), ("means", "western_union"), ("amount", "100"), ("currency", "EUR"), ("reference", "1234567890"));

        using var letter = await pages.PostAsync("/letter", ("kind", kind), ("fact", fact), ("language", "es"), ("as", "html"));

        letter.StatusCode.ShouldBe(HttpStatusCode.OK);
        letter.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        var html = await letter.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldContain("lang=\"es\"");
        Regex.IsMatch(html, "<script|http-equiv=\"refresh\"").ShouldBeFalse();
        if (kind == "payment-cancel")
        {
            html.ShouldContain("1234567890");
        }
    }

    [Fact]
    public async Task Refuse_what_no_form_sends()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.PostedAsync("/facts/save", ("room", "money"), ("kind", "nothing"))).ShouldContain(French["fact.unknown"]);
        (await pages.PostedAsync("/facts/tick", ("room", "money"), ("fact", "9"), ("key", "sent"))).ShouldContain(French["declare.no-fact", 9]);
        (await pages.PostedAsync("/letter", ("kind", "ransom"))).ShouldContain(French["fact.unknown"]);
        foreach (var path in (string[])["/facts/save", "/facts/tick", "/facts/remove", "/letter", "/story/draft"])
        {
            using var form = new FormUrlEncodedContent([new("room", "money")]);
            (await pages.Client.PostAsync(path, form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }
}
