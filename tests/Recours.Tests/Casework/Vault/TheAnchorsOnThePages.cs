using System.Net;
using Recours.Casework.Words;
using Recours.Tests.Companion.Pages;

namespace Recours.Tests.Casework.Vault;

/// <summary>The page "Keep it safe": it says what will be sent before the button, and sends only then.</summary>
public sealed class TheAnchorsOnThePages
{
    [Fact]
    public async Task Are_asked_for_by_a_button_that_says_what_is_sent()
    {
        using var authority = new TheAnchorsAuthority();
        await using var pages = await RunningPages.StartAsync();
        await pages.NewCaseAsync();
        var words = Sentences.For("fr");
        (await pages.GetAsync("/keep")).ShouldContain(words["anchor.page.sent"]);
        authority.Received.ShouldBeEmpty();

        (await pages.PostedAsync("/anchor", ("address", "http://authority.example/"))).ShouldContain(words["anchor.address-plain", "http://authority.example/"]);
        authority.Close();
        var waiting = await pages.PostedAsync("/anchor", ("address", authority.Address));
        waiting.ShouldContain(words["anchor.no-answer", authority.Address]);
        waiting.ShouldContain(words["anchor.page.waiting"]);
        authority.Listen(authority.Port);
        var root = await File.ReadAllTextAsync(authority.Root, TestContext.Current.CancellationToken);
        var done = await pages.PostedAsync("/anchor", ("address", authority.Address), ("root", root));
        done.ShouldContain(words["anchor.page.done"]);
        done.ShouldContain("CN=Test authority");
        done.ShouldNotContain(words["anchor.page.waiting"]);
        authority.Received.Count.ShouldBe(1);
        (await pages.PostedAsync("/verify")).ShouldContain(words["verify.ok", 0]);

        using var foreign = await pages.Client.PostAsync("/anchor", new FormUrlEncodedContent([KeyValuePair.Create("address", authority.Address)]), TestContext.Current.CancellationToken);
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        authority.Received.Count.ShouldBe(1);
    }
}
