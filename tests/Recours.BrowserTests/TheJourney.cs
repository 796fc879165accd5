using System.Text;

namespace Recours.BrowserTests;

/// <summary>From the first page to the dossier, as a person does it: in French on a desk, in Arabic on a narrow window at night.</summary>
public sealed class TheJourney(TheBrowser browser)
{
    [Theory]
    [InlineData("fr", 1100, ColorScheme.Light)]
    [InlineData("ar", 360, ColorScheme.Dark)]
    public async Task From_the_first_page_to_the_dossier(string language, int width, ColorScheme theme)
    {
        await using var walk = await Walk.StartAsync(browser, language, width, theme);
        var page = walk.Page;
        await walk.LookAsync("01-start");
        await walk.SendAsync("a[href='/danger'].button");
        await page.SelectOptionAsync("#country", "FR");
        await page.ClickAsync("form.country button");
        await page.WaitForURLAsync("**/danger?country=FR");
        (await page.InnerTextAsync(".facts")).ShouldContain("3114");
        await walk.LookAsync("01-danger");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await walk.SendAsync("footer a[href='/help']");
        await walk.LookAsync("01-help");
        await page.GoBackAsync();
        await walk.SendAsync("a[href='/open']");
        await walk.LookAsync("02-open");
        await page.GoBackAsync();
        await walk.SendAsync("a[href='/new']");
        await walk.LookAsync("03-new");
        await page.GoBackAsync();
        await walk.NewCaseAsync();
        await walk.LookAsync("04-case-empty");
        await walk.SendAsync("a[href='/triage']");
        await walk.LookAsync("04-triage");
        await walk.SendAsync("button[value=none]");
        await walk.SendAsync("button[value='18-or-over']");
        await walk.SendAsync("form p.actions a");
        await walk.SendAsync("button[value='18-or-over']");
        for (var i = 0; i < 12 && await page.Locator("button[value=skip]").CountAsync() > 0; i++)
        {
            if (i % 3 == 0)
            {
                await walk.LookAsync($"04-triage-{i}");
            }

            await walk.SendAsync("button[value=skip]");
        }

        await walk.SendAsync("main a.button[href='/case']");

        await walk.GoAsync("add");
        await walk.LookAsync("05-add");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, language));
        await walk.LookAsync("06-add-done");
        await page.ClickAsync("#camera");
        while (await page.EvaluateAsync<int>("document.getElementById('camera-picture').videoWidth") == 0)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await page.ClickAsync("#camera-take");
        await page.Locator("#progress-list li", new PageLocatorOptions { HasText = "camera-" }).WaitForAsync();
        await page.ClickAsync("#camera-off");
        await walk.SendAsync("#progress-end a");
        await walk.LookAsync("07-added");

        await walk.GoAsync("talks");
        await walk.LookAsync("08-talks");
        await page.FillAsync("#q", language == "ar" ? "فيديو" : "vidéo");
        await page.ClickAsync("form.search button");
        await page.Locator(".found li").First.WaitForAsync();
        await walk.LookAsync("09-search");
        await page.CheckAsync("input[value=owner]");
        await Assertions.Expect(page.Locator(".found li:not(.owner)")).ToHaveCountAsync(0);

        await walk.GoAsync("story");
        var words = language == "ar" ? "تعرّفت عليها يوم الجمعة. بعد مكالمة فيديو هدّدتني." : "Je l’ai rencontrée vendredi. Après un appel vidéo, elle m’a menacé.";
        await page.FillAsync("#text", words);
        await walk.SendAsync("main form[action='/story'] button");
        (await page.InnerTextAsync(".own-words")).ShouldBe(words);
        await page.FillAsync("#person-name", language == "ar" ? "سليم عيّنة" : "Camille Exemple");
        await walk.SendAsync("main form[action='/person'] button");
        await walk.LookAsync("10-story");

        await page.FillAsync("#met", language == "ar" ? "على إنستغرام" : "Sur Instagram");
        await Assertions.Expect(page.Locator("#draft-state")).Not.ToBeEmptyAsync();
        await page.ReloadAsync();
        (await page.InputValueAsync("#met")).ShouldNotBeEmpty();
        await WorkAsync(walk);
        await walk.SendAsync("nav.rooms a[href='/talks']");
        await walk.SendAsync("nav.within a[href='/picture']");
        await page.Locator("svg.drawing .mark").Nth(2).WaitForAsync();
        await walk.LookAsync("10-picture");
        await walk.SendAsync("nav.within a[href='/them']");
        await page.Locator("details.add summary").ClickAsync();
        await page.SelectOptionAsync("#add-type", "handle");
        await page.FillAsync("#add-value", "jess.example");
        await walk.SendAsync("form[action='/them/add'] button");
        (await page.InnerTextAsync("#card + dl")).ShouldContain("jess.example");
        await walk.LookAsync("10-them");

        await walk.GoAsync("keep");
        await walk.SendAsync("form[action='/seal'] button");
        await walk.SendAsync("form[action='/verify'] button");
        (await page.Locator(".good[role=status]").CountAsync()).ShouldBe(1);
        await page.FillAsync("#to", Path.Combine(walk.Folder, "stick"));
        await walk.SendAsync("form[action='/copy'] button");
        File.Exists(Path.Combine(walk.Folder, "stick", "identity.age")).ShouldBeTrue();
        await walk.LookAsync("11-keep");

        await walk.GoAsync("case");
        await walk.SendAsync("section.next form[action='/plan/done'] button");
        await page.Locator("details.step summary").First.ClickAsync();
        await walk.LookAsync("12-case");
        await walk.GoAsync("add");
        await walk.SendAsync("nav.within a[href='/evidence']");
        await walk.LookAsync("12-evidence");
        await walk.SendAsync("table a >> nth=0");
        await walk.LookAsync("13-exhibit");

        await walk.GoAsync("paper");
        await walk.SendAsync("nav.within a[href='/handover']");
        await walk.LookAsync("15-handover");
        await page.CheckAsync("input[value=spoken]");
        await page.FillAsync("#to", Path.Combine(walk.Folder, "copie.age"));
        await walk.SendAsync("form[action='/handover/plan'] button");
        await walk.LookAsync("16-leaves");
        await walk.SendAsync("form[action='/handover/make'] button");
        File.Exists(Path.Combine(walk.Folder, "copie.age")).ShouldBeTrue();
        await walk.LookAsync("17-handed");
        await walk.GoAsync("paper");
        await walk.LookAsync("14-paper");
        var dossier = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("button[value=html]"));
        var html = await File.ReadAllTextAsync(await dossier.PathAsync(), TestContext.Current.CancellationToken);
        html.ShouldContain(language == "ar" ? "سليم عيّنة" : "Camille Exemple");
        var pdf = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("button[value=pdf]"));
        Encoding.ASCII.GetString(await File.ReadAllBytesAsync(await pdf.PathAsync(), TestContext.Current.CancellationToken), 0, 5).ShouldBe("%PDF-");

        await walk.SendAsync("form[action='/lock'] button");
        await walk.OpenCaseAsync();
        await walk.GoAsync("add");
        await walk.SendAsync("nav.within a[href='/evidence']");
        await Assertions.Expect(page.Locator("table tbody tr")).ToHaveCountAsync(9);
    }

    /// <summary>One payment, one account, one publication, one report, and each ticked on.</summary>
    private static async Task WorkAsync(Walk walk)
    {
        var page = walk.Page;
        await walk.GoAsync("facts");
        await page.SelectOptionAsync("#payment-0-means", "wafacash");
        await page.FillAsync("#payment-0-amount", "1 500,50");
        await page.FillAsync("#payment-0-currency", "MAD");
        await page.FillAsync("#payment-0-sent", "2026-04-18");
        await page.FillAsync("#payment-0-payee-country", "CI");
        await walk.SendAsync("form[action='/facts/save'] button.button >> visible=true");
        await walk.SendAsync("article form.actions button");
        await page.Locator("details.letter summary").First.ClickAsync();
        await walk.LookAsync("20-money");
        var letter = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("details.letter[open] button[value=html]"));
        (await File.ReadAllTextAsync(await letter.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("1500.50");

        await walk.SendAsync("nav.within a[href='/facts/accounts']");
        await page.SelectOptionAsync("#theirs-0-platform", "instagram");
        await page.FillAsync("#theirs-0-url", "https://www.instagram.com/jess.example/");
        await walk.SendAsync("form[action='/facts/save'] button.button >> visible=true");
        await walk.SendAsync("form[action='/facts/tick'] button >> nth=0");
        (await page.Locator(".ticks .done").CountAsync()).ShouldBe(1);
        await walk.LookAsync("21-accounts");

        await walk.SendAsync("nav.within a[href='/facts/publications']");
        await page.FillAsync("#publication-0-url", "https://example.org/v/1");
        await page.FillAsync("#publication-0-seen", "2026-04-19");
        await walk.SendAsync("form[action='/facts/save'] button.button >> visible=true");
        await walk.LookAsync("22-publications");

        await walk.SendAsync("nav.within a[href='/facts/reports']");
        await page.FillAsync("#report-0-country", "MA");
        await page.FillAsync("#report-0-filed", "2026-04-20");
        await walk.SendAsync("form[action='/facts/save'] button.button >> visible=true");
        await walk.LookAsync("23-reports");

        await walk.SendAsync("nav.within a[href='/facts/contact']");
        await page.FillAsync("#contact-cut-0-at", "2026-04-19");
        await walk.SendAsync("form[action='/facts/save'] button.button >> visible=true >> nth=0");
        await walk.LookAsync("24-contact");
    }
}
