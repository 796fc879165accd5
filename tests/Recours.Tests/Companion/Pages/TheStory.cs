using System.Net;
using Recours.Casework.Words;

namespace Recours.Tests.Companion.Pages;

/// <summary>The written account: questions to lean on, and a draft that is there again.</summary>
public sealed class TheStory
{
    private static readonly Sentences French = Sentences.For("fr");

    [Fact]
    public async Task Keeps_a_draft_in_the_case_until_it_is_an_account()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        (await pages.PostAsync("/story/draft", ("met", "Sur Instagram"), ("felt", "Je ne dors plus"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        // Nothing readable on the disk.
        foreach (var file in Directory.GetFiles(pages.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock"))
        {
            (await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken)).ShouldNotContain("Sur Instagram", Case.Sensitive, file);
        }

        await pages.PostAsync("/lock");
        await pages.PostAsync("/open", ("folder", pages.Folder), ("passphrase", RunningPages.Passphrase));
        var again = await pages.GetAsync("/story");
        again.ShouldContain(">Sur Instagram</textarea>");
        again.ShouldContain(French["story.draft-here"]);

        var kept = await pages.PostedAsync("/story", ("met", "Sur Instagram"), ("felt", " "), ("text", "Puis il a menacé."));

        kept.ShouldContain(French["story.part.met"] + "\nSur Instagram\n\nPuis il a menacé.");
        kept.ShouldNotContain(">Sur Instagram</textarea>");
        kept.ShouldNotContain("Je ne dors plus");
        (await pages.PostedAsync("/verify")).ShouldContain(French["verify.ok", 0]);
    }

    [Fact]
    public async Task Keeps_no_empty_account_and_no_endless_draft()
    {
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();

        (await pages.PostedAsync("/story", ("met", "  "), ("text", ""))).ShouldContain(French["story.empty"]);
        (await pages.PostedAsync("/story/draft", ("text", new string('a', 1_000_001)))).ShouldContain(French["story.too-long"]);
    }
}
