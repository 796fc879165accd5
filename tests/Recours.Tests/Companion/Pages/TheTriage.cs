using System.Net;
using System.Text.RegularExpressions;
using Recours.Casework.Words;

namespace Recours.Tests.Companion.Pages;

/// <summary>The few questions: one a screen, each skipped or answered, back always there.</summary>
public sealed partial class TheTriage
{
    private static readonly Sentences French = Sentences.For("fr");

    [GeneratedRegex("name=\"q\" value=\"([^\"]+)\"")]
    private static partial Regex Asked();

    [GeneratedRegex("name=\"past\"(?: value=\"([^\"]*)\")?")]
    private static partial Regex Past();

    [GeneratedRegex("href=\"(/triage\\?past=[^\"]*&q=[^\"]*)\"")]
    private static partial Regex Back();

    [Fact]
    public async Task Can_be_passed_over_to_its_end_and_changes_nothing()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        var (page, seen) = (await pages.GetAsync("/triage"), new List<string>());
        while (Asked().Match(page) is { Success: true } asked)
        {
            seen.Add(asked.Groups[1].Value);
            seen.Count.ShouldBeLessThan(30);
            page = await pages.PostedAsync("/triage", ("q", seen[^1]), ("past", Past().Match(page).Groups[1].Value), ("as", "skip"));
        }

        seen.ShouldBeUnique();
        seen[0].ShouldBe("danger");
        page.ShouldContain(French["triage.page.done"]);
        (await pages.GetAsync("/case")).ShouldContain(French["triage.page.answer", 9]);
    }

    [Fact]
    public async Task Takes_an_answer_and_lets_it_be_changed_by_going_back()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        var next = await pages.PostedAsync("/triage", ("q", "danger"), ("past", ""), ("answer", "none"));
        Asked().Match(next).Groups[1].Value.ShouldBe("age-then");

        var back = await pages.GetAsync(Back().Match(next).Groups[1].Value);
        Asked().Match(back).Groups[1].Value.ShouldBe("danger");
        using var response = await pages.PostAsync("/triage", ("q", "danger"), ("past", Past().Match(back).Groups[1].Value), ("answer", "now"));
        response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/danger");
        Asked().Match(await pages.GetAsync("/triage")).Groups[1].Value.ShouldBe("country");

        await pages.PostedAsync("/triage", ("q", "country"), ("past", ""), ("answer", ""), ("free", "France"));
        (await pages.GetAsync("/danger")).ShouldContain(">3114</bdi>");
        (await pages.PostedAsync("/triage", ("q", "country"), ("past", ""), ("free", "Nulle part"))).ShouldContain(French["triage.page.bad"]);
    }

    [Fact]
    public async Task Refuses_a_form_without_the_token_and_a_question_that_is_none()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        using var form = new FormUrlEncodedContent([new("q", "danger"), new("answer", "none")]);
        (await pages.Client.PostAsync("/triage", form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await pages.PostedAsync("/triage", ("q", "<b>"), ("answer", "none"))).ShouldContain(French["fact.unknown"]);
    }
}
