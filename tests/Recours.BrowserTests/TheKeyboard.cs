namespace Recours.BrowserTests;

/// <summary>Tab, Enter, arrows and letters only, from the first page to the dossier; what has the focus can be seen.</summary>
public sealed class TheKeyboard(TheBrowser browser)
{
    [Theory]
    [InlineData("fr", "Tout a commencé vendredi.", "Camille Exemple")]
    [InlineData("ar", "بدأ كل شيء يوم الجمعة.", "سليم عيّنة")]
    public async Task Leads_from_the_first_page_to_the_dossier(string language, string words, string name)
    {
        await using var walk = await Walk.StartAsync(browser, language);
        var page = walk.Page;
        // Asked for from the start: a dialog that is already open is seen by nobody.
        var chooser = new TaskCompletionSource<IFileChooser>();
        page.FileChooser += (_, opened) => chooser.TrySetResult(opened);
        await FollowAsync(walk, "a[href='/new']");
        await TypeAsync(walk, "#passphrase", Walk.Passphrase);
        await TypeAsync(walk, "#again", Walk.Passphrase);
        await TypeAsync(walk, "#folder", walk.Case);
        await EnterAsync(walk);
        page.Url.ShouldEndWith("/case");

        // The first questions: an answer, then a step back, then over the rest.
        await FollowAsync(walk, "a[href='/triage']");
        await FollowAsync(walk, "button[value=none]");
        await FollowAsync(walk, "form p.actions a");
        await FollowAsync(walk, "button[value=skip]");

        await FollowAsync(walk, "nav.rooms a[href='/add']");
        await ReachAsync(walk, "#files");
        await page.Keyboard.PressAsync("Enter");
        await (await chooser.Task.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken)).SetFilesAsync(Testdata.Evidence(walk.Folder, language));
        await page.WaitForSelectorAsync("#progress-end:not([hidden])");
        // The way on has the focus already.
        await EnterAsync(walk);
        page.Url.ShouldEndWith("/added");

        await FollowAsync(walk, "nav.within a[href='/evidence']", "nav.rooms a[href='/add']");
        await FollowAsync(walk, "table a");
        await FollowAsync(walk, "nav.rooms a[href='/talks']");
        await TypeAsync(walk, "#q", language == "ar" ? "فيديو" : "vidéo");
        await EnterAsync(walk);
        await page.Locator(".found li").First.WaitForAsync();

        await FollowAsync(walk, "nav.rooms a[href='/facts']");
        await ReachAsync(walk, "#payment-0-means");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.InputValueAsync("#payment-0-means")).ShouldNotBeEmpty();
        await TypeAsync(walk, "#payment-0-amount", "200");
        await TypeAsync(walk, "#payment-0-currency", "EUR");
        await EnterAsync(walk);
        (await page.Locator("article.card").CountAsync()).ShouldBe(1);

        await FollowAsync(walk, "nav.rooms a[href='/story']");
        await TypeAsync(walk, "#text", words);
        await FollowAsync(walk, "main form[action='/story'] button");
        (await page.InnerTextAsync(".own-words")).ShouldBe(words);
        await TypeAsync(walk, "#person-name", name);
        await EnterAsync(walk);

        await FollowAsync(walk, "nav.rooms a[href='/keep']");
        await FollowAsync(walk, "form[action='/seal'] button");
        await page.WaitForSelectorAsync(".good");

        await FollowAsync(walk, "nav.rooms a[href='/paper']");
        await ReachAsync(walk, "button[value=html]");
        var dossier = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        (await File.ReadAllTextAsync(await dossier.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain(name);

        await page.Keyboard.PressAsync("Shift+Escape");
        await page.WaitForURLAsync("about:blank");
    }

    private static async Task TypeAsync(Walk walk, string field, string text)
    {
        await ReachAsync(walk, field);
        await walk.Page.Keyboard.PressAsync("Control+A");
        await walk.Page.Keyboard.TypeAsync(text);
    }

    private static Task EnterAsync(Walk walk) => walk.LeadsOnAsync(() => walk.Page.Keyboard.PressAsync("Enter"));

    /// <summary>Reaches each in turn and presses Enter on it.</summary>
    private static async Task FollowAsync(Walk walk, string selector, string? first = null)
    {
        if (first is not null)
        {
            await FollowAsync(walk, first);
        }

        await ReachAsync(walk, selector);
        await EnterAsync(walk);
    }

    /// <summary>Walks on with the Tab key until the element has the focus: on the screen, not covered, with a frame around it.</summary>
    private static async Task ReachAsync(Walk walk, string selector)
    {
        var page = walk.Page;
        await page.WaitForSelectorAsync(selector, new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        for (var i = 0; i < 300; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var found = await page.EvaluateAsync<string>("""
                selector => {
                  const one = document.activeElement;
                  if (!one || one === document.body || !one.matches(selector)) return "";
                  const framed = one.id === "files" ? one.nextElementSibling : one, style = getComputedStyle(framed), box = framed.getBoundingClientRect();
                  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no frame";
                  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth ? "seen" : "off the screen";
                }
                """, selector);
            if (found.Length > 0)
            {
                found.ShouldBe("seen", selector);
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }
}
