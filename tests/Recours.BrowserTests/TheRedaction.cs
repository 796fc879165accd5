namespace Recours.BrowserTests;

/// <summary>Names and pictures of others are hidden before anything leaves, and what leaves is looked at first.</summary>
public sealed class TheRedaction(TheBrowser browser)
{
    [Theory]
    [InlineData("fr", 1100, ColorScheme.Light)]
    [InlineData("ar", 360, ColorScheme.Dark)]
    [InlineData("ar", 1100, ColorScheme.Light)]
    [InlineData("fr", 360, ColorScheme.Dark)]
    public async Task Is_chosen_looked_at_and_handed_over(string language, int width, ColorScheme theme)
    {
        await using var walk = await Walk.StartAsync(browser, language, width, theme);
        var page = walk.Page;
        page.SetDefaultTimeout(120_000);
        await walk.NewCaseAsync();
        await walk.GoAsync("add");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, language)[..3]);
        await walk.GoAsync("paper");
        await walk.SendAsync("nav.within a[href='/redact']");
        await walk.LookAsync("30-redact-empty");
        await page.FillAsync("#people", "x");
        await walk.SendAsync("form[action='/redact'] button.button");
        (await page.InputValueAsync("#people")).ShouldBe("x");
        await page.FillAsync("#people", language == "ar" ? "مريم عيّنة، مريم" : "Camille Exemple, Camille");
        await walk.SendAsync("form[action='/redact'] button.button");
        await walk.SendAsync("form[action='/redact'] button[name=add]");
        await walk.LookAsync("31-redact");

        await walk.SendAsync(".gallery a >> nth=0");
        await page.ClickAsync("#cover summary");
        await page.Locator(".cover img").EvaluateAsync("image => image.decode()");
        var box = (await page.Locator(".cells input").First.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 5, box.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width * 4 + 5, box.Y + 5, new MouseMoveOptions { Steps = 12 });
        await page.Mouse.UpAsync();
        (await page.Locator(".cells input:checked").CountAsync()).ShouldBe(5);
        await page.Locator(".cells input[value='2-1']").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        (await page.Locator(".cells input:checked").CountAsync()).ShouldBe(6);
        await walk.LookAsync("32-cover");
        await walk.SendAsync("#cover button.button");
        (await page.Locator(".cells input:checked").CountAsync()).ShouldBe(6);
        await page.ClickAsync("details.hidden-image summary");
        await page.Locator("details.hidden-image img").FocusAsync();
        await page.Locator("details.hidden-image img").EvaluateAsync("image => image.decode()");
        await walk.LookAsync("33-covered");
        await walk.SendAsync("form#cover a[href='/redact']");
        await walk.LookAsync("34-redact-done");
        var document = await page.RunAndWaitForPopupAsync(() => page.ClickAsync("form[action='/paper'] button"));
        await document.WaitForLoadStateAsync();
        (await document.Locator(".taken").CountAsync()).ShouldBeGreaterThan(0);
        if (Environment.GetEnvironmentVariable("RECOURS_SCREENS") is { Length: > 0 } folder)
        {
            await document.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"35-document-{language}-{width}.png") });
        }

        await document.CloseAsync();
        await walk.SendAsync("nav.within a[href='/handover']");
        await walk.LookAsync("36-handover");
        await page.CheckAsync("input[value=spoken]");
        await page.FillAsync("#to", Path.Combine(walk.Folder, "copie.age"));
        await walk.SendAsync("form[action='/handover/plan'] button");
        await walk.LookAsync("37-leaves");
        var copy = await page.RunAndWaitForPopupAsync(() => page.ClickAsync("button[name=path][value$='-covered.jpg']"));
        await copy.WaitForLoadStateAsync();
        (await copy.Locator("img").EvaluateAsync<int>("image => image.naturalWidth")).ShouldBeGreaterThan(100);
        await copy.CloseAsync();
        await page.ClickAsync("details summary");
        var list = await page.RunAndWaitForPopupAsync(() => page.ClickAsync("button[name=path][value$='redactions.json']"));
        (await list.InnerTextAsync("body")).ShouldContain("madeFrom");
        await list.CloseAsync();
        await walk.SendAsync("form[action='/handover/make'] button");
        File.Exists(Path.Combine(walk.Folder, "copie.age")).ShouldBeTrue();
    }
}
