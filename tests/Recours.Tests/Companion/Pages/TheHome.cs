using System.Net;
using System.Text.RegularExpressions;
using Recours.Casework.Words;

namespace Recours.Tests.Companion.Pages;

/// <summary>The first page of an open case: one next thing, done, later, undone, and the dates.</summary>
public sealed partial class TheHome
{
    private static readonly Sentences French = Sentences.For("fr");

    [GeneratedRegex("section class=\"next\".*?name=\"step\" value=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex NextStep();

    [GeneratedRegex("class=\"undo\".*?name=\"fact\" value=\"([0-9]+)\" /><input type=\"hidden\" name=\"key\"(?: value=\"([^\"]*)\")?", RegexOptions.Singleline)]
    private static partial Regex Undo();

    [Fact]
    public async Task Shows_one_thing_to_do_and_the_next_one_once_it_is_done()
    {
        await using var pages = await RunningPages.StartAsync();
        var home = await pages.NewCaseAsync();
        NextStep().Match(home).Groups[1].Value.ShouldBe("silence");
        home.ShouldContain(French["standing.not-silent"]);

        var after = await pages.PostedAsync("/plan/done", ("step", "silence"));

        NextStep().Match(after).Groups[1].Value.ShouldNotBe("silence");
        after.ShouldContain(French["standing.silent"]);
        var undo = Undo().Match(after);
        var back = await pages.PostedAsync("/plan/undo", ("fact", undo.Groups[1].Value), ("key", undo.Groups[2].Value));
        NextStep().Match(back).Groups[1].Value.ShouldBe("silence");
    }

    [Fact]
    public async Task Puts_a_step_off_until_the_day_that_was_chosen_and_takes_that_back()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        var later = await pages.PostedAsync("/plan/later", ("step", "silence"), ("until", "days"));

        NextStep().Match(later).Groups[1].Value.ShouldNotBe("silence");
        later.ShouldContain(French["home.aside"]);
        var calendar = await pages.GetAsync("/dates.ics");
        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        Regex.Count(calendar, "BEGIN:VEVENT").ShouldBe(2);
        var back = await pages.PostedAsync("/plan/undo", ("fact", Undo().Match(later).Groups[1].Value));
        NextStep().Match(back).Groups[1].Value.ShouldBe("silence");
    }

    [Fact]
    public async Task Keeps_what_is_written_in_the_case_after_it_was_locked()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        await pages.PostedAsync("/plan/done", ("step", "tell"));
        await pages.PostAsync("/lock");

        (await pages.PostedAsync("/open", ("folder", pages.Folder), ("passphrase", RunningPages.Passphrase))).ShouldContain(French["standing.told"]);
    }

    [Fact]
    public async Task Answers_a_step_that_is_not_in_the_plan_with_a_sentence()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        (await pages.PostedAsync("/plan/done", ("step", "<b>nothing</b>"))).ShouldContain(French["home.gone-step"]);
        (await pages.PostedAsync("/plan/undo", ("fact", "77"))).ShouldContain(French["declare.no-fact", 77]);
    }

    [Fact]
    public async Task Refuses_its_forms_without_the_token()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        foreach (var path in (string[])["/plan/done", "/plan/later", "/plan/undo"])
        {
            using var form = new FormUrlEncodedContent([new("step", "tell")]);
            (await pages.Client.PostAsync(path, form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }
}
