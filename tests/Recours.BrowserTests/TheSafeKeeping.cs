namespace Recours.BrowserTests;

/// <summary>From a message to its source, a copy that is checked, another passphrase, and a case that locks while somebody writes.</summary>
public sealed class TheSafeKeeping(TheBrowser browser)
{
    private const string Other = "cinq lampes vertes chantent";

    [Theory]
    [InlineData("fr", 1100, ColorScheme.Light)]
    [InlineData("ar", 360, ColorScheme.Dark)]
    public async Task Keeps_copies_and_passphrases_and_what_is_typed(string language, int width, ColorScheme theme)
    {
        await using var walk = await Walk.StartAsync(browser, language, width, theme);
        var page = walk.Page;
        page.SetDefaultTimeout(120_000);
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, language)[..3]);
        await walk.SendAsync("nav.within a[href='/evidence']");
        await walk.LookAsync("40-evidence");
        await walk.GoAsync("talks");
        await walk.SendAsync(".talk li:not(.aside) a[href^='/talks/source'] >> nth=3");
        (await page.Locator(".passage mark").CountAsync()).ShouldBe(1);
        await walk.LookAsync("41-source");
        await walk.SendAsync("p.actions a[href^='/talks?from=']");

        await walk.GoAsync("keep");
        var stick = Path.Combine(walk.Folder, "stick");
        await page.FillAsync("#to", stick);
        await walk.SendAsync("form[action='/copy'] button");
        await page.Locator("details", new PageLocatorOptions { Has = page.Locator("#of") }).Locator("summary").ClickAsync();
        await page.FillAsync("#of", stick);
        await walk.SendAsync("form[action='/copy/check'] button");
        (await page.Locator(".good[role=status]").CountAsync()).ShouldBe(1);
        await page.Locator("details", new PageLocatorOptions { Has = page.Locator("#current") }).Locator("summary").ClickAsync();
        await walk.LookAsync("42-keep");
        await page.FillAsync("#current", "pas celle-ci du tout");
        await page.FillAsync("#passphrase", Other);
        await page.FillAsync("#again", Other);
        await walk.SendAsync("form[action='/passphrase'] button");
        (await page.Locator(".message[role=status]").CountAsync()).ShouldBe(1);
        await page.Locator("details", new PageLocatorOptions { Has = page.Locator("#current") }).Locator("summary").ClickAsync();
        await page.FillAsync("#current", Walk.Passphrase);
        await page.FillAsync("#passphrase", Other);
        await page.FillAsync("#again", Other);
        await walk.SendAsync("form[action='/passphrase'] button");

        // Another window locks the case while something is typed here.
        await walk.GoAsync("story");
        await page.FillAsync("#text", "encore là");
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(new Uri(new Uri(page.Url), "/case").AbsoluteUri);
        await second.ClickAsync("form[action='/lock'] button");
        await second.WaitForURLAsync("**/");
        await page.ClickAsync("main form[action='/story'] button.button");
        await page.WaitForSelectorAsync("#locked:not([hidden])");
        (await page.InputValueAsync("#text")).ShouldBe("encore là");
        // What was asked of a locked case is turned away.
        walk.Forgive("ERR_FAILED");
        await walk.LookAsync("43-locked");
        await second.GotoAsync(new Uri(new Uri(page.Url), "/open").AbsoluteUri);
        await second.FillAsync("#folder", walk.Case);
        await second.FillAsync("#passphrase", Other);
        await second.ClickAsync("main button.button");
        await second.WaitForURLAsync("**/case");
        await walk.SendAsync("main form[action='/story'] button.button");
        (await page.InnerTextAsync(".own-words")).ShouldBe("encore là");
    }
}
