namespace Recours.BrowserTests;

/// <summary>The program dies in the middle of what a person does; the window is without a script; the mouse is broken.</summary>
public sealed class TheUnluckyHour(TheBrowser browser)
{
    [Fact]
    public async Task A_form_that_the_program_cannot_take_any_more_keeps_what_was_typed()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        await walk.NewCaseAsync();
        await walk.GoAsync("story");
        await walk.Page.FillAsync("#text", "Tout a commencé vendredi.");
        await walk.KillAsync();
        await walk.Page.ClickAsync("main form[action='/story'] button");
        await walk.Page.WaitForSelectorAsync("#gone:not([hidden])");
        (await walk.Page.InputValueAsync("#text")).ShouldBe("Tout a commencé vendredi.");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("add")]
    [InlineData("story")]
    [InlineData("seal")]
    [InlineData("verify")]
    [InlineData("paper")]
    [InlineData("lock")]
    public async Task Killed_in_the_middle_of_an_action_nothing_kept_is_lost(string action)
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        var page = walk.Page;
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, "fr"));
        await walk.GoAsync("story");
        await page.FillAsync("#text", "Tout a commencé vendredi.");
        await page.ClickAsync("main form[action='/story'] button");
        await page.WaitForSelectorAsync(".own-words");

        switch (action)
        {
            case "new":
                await KillDuringAsync(walk, () => page.GotoAsync(new Uri(new Uri(page.Url), "/case").ToString()));
                break;
            case "add":
                await walk.GoAsync("add");
                await KillDuringAsync(walk, () => page.SetInputFilesAsync("#files", Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Take(40)));
                break;
            case "story":
                await page.FillAsync("#text", "Ensuite elle a demandé de l’argent.");
                await KillDuringAsync(walk, () => page.ClickAsync("main form[action='/story'] button"));
                break;
            case "seal" or "verify":
                await walk.GoAsync("keep");
                await KillDuringAsync(walk, () => page.ClickAsync($"form[action='/{action}'] button"));
                break;
            case "paper":
                await walk.GoAsync("paper");
                await KillDuringAsync(walk, () => page.ClickAsync("button[value=html]"));
                break;
            case "lock":
                await KillDuringAsync(walk, () => page.ClickAsync("form[action='/lock'] button"));
                break;
        }

        await walk.StartAgainAsync();
        await walk.OpenCaseAsync();
        await walk.GoAsync("add");
        await page.ClickAsync("nav.within a[href='/evidence']");
        (await page.Locator("table tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(8);
        await walk.GoAsync("story");
        (await page.Locator(".own-words").AllInnerTextsAsync()).ShouldContain("Tout a commencé vendredi.");
        await walk.GoAsync("keep");
        await page.ClickAsync("form[action='/verify'] button");
        await page.WaitForSelectorAsync(".good[role=status]");
    }

    [Fact]
    public async Task Without_a_script_a_case_is_made_filled_and_read()
    {
        await using var walk = await Walk.StartAsync(browser, "fr", script: false);
        var page = walk.Page;
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await page.SetInputFilesAsync("#files", Testdata.Evidence(walk.Folder, "fr"));
        await page.ClickAsync("#add button");
        await page.WaitForURLAsync("**/added");
        (await page.Locator("table tbody tr").CountAsync()).ShouldBe(8);
        await walk.GoAsync("talks");
        (await page.Locator(".talk li").CountAsync()).ShouldBeGreaterThan(20);
        await page.ClickAsync("form[action='/exit'] button");
        (await page.InnerTextAsync("body")).ShouldBe("");
    }

    /// <summary>Tab and Enter only; what has the focus can be seen.</summary>
    [Fact]
    public async Task By_keyboard_alone_from_the_first_page_to_a_sealed_case()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        var page = walk.Page;
        await TabToAsync(page, "a[href='/new']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/new");
        await TabToAsync(page, "#passphrase");
        await page.Keyboard.TypeAsync(Walk.Passphrase);
        await TabToAsync(page, "#again");
        await page.Keyboard.TypeAsync(Walk.Passphrase);
        await TabToAsync(page, "#folder");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(walk.Case);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/case");

        await TabToAsync(page, "nav.rooms a[href='/add']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/add");
        await TabToAsync(page, "#files");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, "fr"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/added");

        await TabToAsync(page, "nav.rooms a[href='/story']");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "#text");
        await page.Keyboard.TypeAsync("Tout a commencé vendredi.");
        await TabToAsync(page, "main form[action='/story'] button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".own-words");

        await TabToAsync(page, "nav.rooms a[href='/keep']");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "form[action='/seal'] button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".good");

        await page.Keyboard.PressAsync("Shift+Escape");
        await page.WaitForURLAsync("about:blank");
    }

    /// <summary>Walks on with the Tab key until the element has the focus, and a frame around it.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        await page.WaitForSelectorAsync(selector, new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }

    /// <summary>Begins an action and cuts the program off a moment later, wherever it is then.</summary>
    private static async Task KillDuringAsync(Walk walk, Func<Task> act)
    {
        var acting = act();
        await Task.Delay(Random.Shared.Next(150), TestContext.Current.CancellationToken);
        await walk.KillAsync();
        try
        {
            await acting.WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // The page did not get its answer; that is the point.
        }
    }
}
