namespace Recours.BrowserTests;

/// <summary>The program dies in the middle of what a person does; the window is without a script.</summary>
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

    /// <summary>What a person sees of it; every action is killed, without a browser, in the tests of the program.</summary>
    [Fact]
    public async Task Killed_while_files_come_in_the_window_says_so_and_what_it_said_was_safe_is_there()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        var page = walk.Page;
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await page.SetInputFilesAsync("#files", Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Take(40));
        await page.Locator("#progress-list li").Nth(5).WaitForAsync();
        await walk.KillAsync();
        await page.WaitForSelectorAsync("#progress-end:not([hidden])");
        var safe = await page.Locator("#progress-list li", new PageLocatorOptions { HasTextRegex = new System.Text.RegularExpressions.Regex(@" \d+$") }).CountAsync();
        safe.ShouldBeInRange(5, 39);

        await walk.StartAgainAsync();
        await walk.OpenCaseAsync();
        await walk.GoAsync("add");
        await walk.SendAsync("nav.within a[href='/evidence']");
        await page.WaitForURLAsync("**/evidence");
        (await page.Locator("table tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(safe);
        await walk.GoAsync("keep");
        await walk.SendAsync("form[action='/verify'] button");
        await page.WaitForSelectorAsync(".good[role=status]");
    }

    [Theory]
    [InlineData("fr", 1100)]
    [InlineData("ar", 360)]
    public async Task Killed_in_the_middle_of_a_large_file_it_goes_on_when_the_same_file_is_chosen_again(string language, int width)
    {
        await using var walk = await Walk.StartAsync(browser, language, width);
        var page = walk.Page;
        var film = Path.Combine(walk.Folder, "film.mp4");
        var bytes = System.Security.Cryptography.RandomNumberGenerator.GetBytes(34_000_000);
        await File.WriteAllBytesAsync(film, bytes, TestContext.Current.CancellationToken);
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        // Two of five pieces are there when the connection drops, and then the program dies.
        var dropped = new TaskCompletionSource();
        await page.RouteAsync("**/add/part?*&n=2", route =>
        {
            dropped.TrySetResult();
            return route.AbortAsync();
        });
        await page.SetInputFilesAsync("#files", film);
        await dropped.Task.WaitAsync(TestContext.Current.CancellationToken);
        await walk.KillAsync();
        await page.WaitForSelectorAsync("#progress-end:not([hidden])");
        (await page.InnerTextAsync("#progress-list")).ShouldContain(await page.GetAttributeAsync("#add", "data-again") ?? "?");
        walk.Forgive("ERR_FAILED");

        await walk.StartAgainAsync();
        await walk.OpenCaseAsync();
        await walk.GoAsync("add");
        (await page.InnerTextAsync("section.box")).ShouldContain("film.mp4");
        await walk.AxeAsync("unfinished");
        await walk.LookAsync("unfinished");
        await page.UnrouteAllAsync();
        var sent = 0;
        page.Request += (_, request) => sent += request.Url.Contains("/add/part?", StringComparison.Ordinal) ? 1 : 0;
        await walk.AddAsync(film);
        sent.ShouldBe(3);
        await walk.SendAsync("#progress-end a");
        await walk.SendAsync("a[href='/exhibit/1']");
        (await page.InnerTextAsync("dl")).ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        await walk.GoAsync("add");
        (await page.Locator("section.box").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_shown_is_told_in_words_in_its_place()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        var broken = Path.Combine(walk.Folder, "photo.png");
        await File.WriteAllBytesAsync(broken, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 1, 2, 3], TestContext.Current.CancellationToken);
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await walk.AddAsync(broken);
        await walk.SendAsync("#progress-end a");
        await walk.SendAsync("a[href='/exhibit/1']");
        await walk.Page.ClickAsync(".hidden-image summary");
        await walk.Page.WaitForSelectorAsync(".hidden-image .message:not([hidden])");
        // The browser tells that the picture was refused; nothing else is wrong.
        walk.Forgive("404");
        await walk.AxeAsync("no-picture");
        await walk.LookAsync("no-picture");
    }

    [Fact]
    public async Task Killed_while_pictures_are_read_the_program_goes_on_with_them_when_the_case_is_opened_again()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        var page = walk.Page;
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await page.SetInputFilesAsync("#files", Testdata.Screens("messenger-dark-fr"));
        await page.WaitForSelectorAsync("#progress-end:not([hidden])");
        await walk.SendAsync("#progress-end a");
        await page.WaitForURLAsync("**/added");
        await page.WaitForSelectorAsync("#reading section");
        Assert.SkipWhen(await page.GetAttributeAsync("#reading", "data-phase") == "noreader" && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", "There is no tesseract here.");
        (await page.GetAttributeAsync("#reading", "data-phase")).ShouldBe("reading");
        await walk.AxeAsync("reading");
        await walk.KillAsync();

        await walk.StartAgainAsync();
        await walk.OpenCaseAsync();
        await walk.GoAsync("talks");
        // How long it takes to read them is the machine's affair; that they are read, and what comes of it, is tested without a browser.
        await page.WaitForSelectorAsync("#reading[data-phase=reading], #reading[data-phase=done]");
        if (await page.GetAttributeAsync("#reading", "data-phase") == "reading")
        {
            await walk.SendAsync("form[action='/reading/stop'] button");
            await page.WaitForURLAsync("**/talks");
        }
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
        (await page.Locator(".talk li").CountAsync()).ShouldBeGreaterThan(20, await page.InnerTextAsync("body"));
        await page.ClickAsync("form[action='/exit'] button");
        await page.WaitForURLAsync("**/exit");
        (await page.InnerTextAsync("body")).ShouldBe("");
    }
}
