using SkiaSharp;

namespace Recours.BrowserTests;

/// <summary>
/// Every screen, in every language, light and dark, wide, enlarged and on a narrow phone: axe finds nothing, and nothing has to be scrolled sideways.
/// With <c>RECOURS_SCREENS=docs/screens</c> a picture of each is kept there instead (French and Arabic).
/// </summary>
public sealed class TheScreens(TheBrowser browser)
{
    /// <summary>Pixels of a picture's height at most; the rest of a long page says nothing new.</summary>
    private const int MaxHeight = 1_500;

    /// <summary>A page at 1280 pixels is as wide as this when it is enlarged to 200 % and to 400 %.</summary>
    private static readonly int[] Enlarged = [640, 320];

    private static readonly string? Pictures = Environment.GetEnvironmentVariable("RECOURS_SCREENS") is { Length: > 0 } folder ? folder : null;

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Are_for_everybody(string language)
    {
        Assert.SkipWhen(Pictures is not null && language is not ("fr" or "ar"), "Pictures are kept in French and in Arabic.");
        await using var walk = await Walk.StartAsync(browser, language);
        var page = walk.Page;
        foreach (var (name, path) in ((string, string)[])[("01-start", "/"), ("02-new", "/new"), ("03-open", "/open"), ("04-help", "/help"), ("05-danger", "/danger?country=MA")])
        {
            await page.GotoAsync(new Uri(walk.Address, path).ToString());
            await ShowAsync(walk, name);
        }

        await page.GotoAsync(walk.Address.ToString());
        await walk.NewCaseAsync();
        await ShowAsync(walk, "06-case-empty");
        await walk.GoAsync("add");
        await ShowAsync(walk, "07-add");
        await walk.AddAsync(Testdata.Evidence(walk.Folder, language));
        await ShowAsync(walk, "08-adding");
        await FillAsync(walk);
        foreach (var (name, path) in ((string, string)[])
        [
            ("09-added", "/added"), ("10-case", "/case"), ("11-triage", "/triage?q=danger"), ("12-triage-end", "/triage?q=platforms"), ("13-evidence", "/evidence"), ("14-exhibit-picture", "/exhibit/2"),
            ("15-exhibit-conversation", "/exhibit/1"), ("16-talks", "/talks"), ("17-search", "/talks?q=" + (language == "ar" ? "فيديو" : "vid%C3%A9o")), ("18-them", "/them"), ("19-picture", "/picture"),
            ("20-money", "/facts/money"), ("21-accounts", "/facts/accounts"), ("22-publications", "/facts/publications"), ("23-reports", "/facts/reports"), ("24-contact", "/facts/contact"),
            ("25-story", "/story"), ("26-keep", "/keep"), ("27-paper", "/paper"), ("33-source", "/talks/source?p=3"), ("34-redact", "/redact"),
            ("35-cover", "/redact/picture/2"), ("28-handover", "/handover"),
        ])
        {
            await page.GotoAsync(new Uri(walk.Address, path).ToString());
            await ShowAsync(walk, name);
        }

        await page.CheckAsync("input[value=spoken]");
        await page.FillAsync("#to", Path.Combine(walk.Folder, "copie.age"));
        await walk.SendAsync("form[action='/handover/plan'] button.button");
        await ShowAsync(walk, "29-what-leaves");
        await walk.SendAsync("form[action='/handover/make'] button");
        await ShowAsync(walk, "30-handed-over");
        await walk.GoAsync("keep");
        await walk.SendAsync("form[action='/verify'] button");
        await ShowAsync(walk, "31-verified");
        await walk.SendAsync("form[action='/lock'] button");
        await walk.SendAsync("form[action='/example'] button");
        await ShowAsync(walk, "32-example");
    }

    [Fact]
    public async Task Move_nothing_for_those_whom_motion_hurts()
    {
        await using var walk = await Walk.StartAsync(browser, "fr");
        const string moving = "() => [...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one); return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none' || style.scrollBehavior === 'smooth'; }).length";
        (await walk.Page.EvaluateAsync<int>(moving)).ShouldBe(0);
        await walk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        (await walk.Page.EvaluateAsync<int>(moving)).ShouldBeGreaterThan(0);
    }

    /// <summary>One fact of each kind, some words, a decision: enough for every list to have a line.</summary>
    private static async Task FillAsync(Walk walk)
    {
        var isArabic = walk.Language == "ar";
        await walk.PostAsync("/triage", ("q", "danger"), ("answer", "none"));
        await walk.PostAsync("/triage", ("q", "age-then"), ("answer", "18-or-over"));
        await walk.PostAsync("/triage", ("q", "country"), ("free", isArabic ? "MA" : "FR"));
        await walk.PostAsync("/person", ("name", isArabic ? "سليم عيّنة" : "Camille Exemple"));
        await walk.PostAsync("/story", ("met", isArabic ? "على إنستغرام" : "Sur Instagram"), ("said", isArabic ? "بعد مكالمة فيديو هدّدتني: إمّا أن أدفع وإمّا أن ترسل الفيديو إلى أختي." : "Après un appel vidéo, elle m’a menacé : payer, ou ma sœur verrait tout."));
        await walk.PostAsync("/story/draft", ("asked", isArabic ? "٥٠٠ يورو" : "500 euros"));
        await walk.PostAsync("/facts/save", ("room", "money"), ("kind", "payment"), ("means", "wafacash"), ("amount", "1500.50"), ("currency", "MAD"), ("sent", "2026-04-18"), ("payee", "Awa Specimen"), ("payee-country", "CI"), ("reference", "99 8877 6655"));
        await walk.PostAsync("/facts/save", ("room", "accounts"), ("kind", "account"), ("whose", "theirs"), ("platform", "instagram"), ("handle", "jess.example"), ("url", "https://www.instagram.com/jess.example/"));
        await walk.PostAsync("/facts/save", ("room", "accounts"), ("kind", "account"), ("whose", "mine"), ("platform", "facebook"), ("handle", "camille.exemple"));
        await walk.PostAsync("/facts/save", ("room", "publications"), ("kind", "publication"), ("url", "https://example.org/v/1"), ("seen", "2026-04-19"), ("seen-by", isArabic ? "أختي" : "ma sœur"));
        await walk.PostAsync("/facts/save", ("room", "reports"), ("kind", "report"), ("country", isArabic ? "MA" : "FR"), ("filed", "2026-04-20"), ("number", "2026/0042"));
        await walk.PostAsync("/facts/save", ("room", "contact"), ("kind", "contact-cut"), ("at", "2026-04-19"));
        await walk.PostAsync("/redact", ("people", isArabic ? "مريم عيّنة" : "Camille Exemple"));
        await walk.PostAsync("/them/add", ("type", "handle"), ("value", "jess.example"), ("attribution", "blackmailer"));
        await walk.PostAsync("/seal");
    }

    private static async Task ShowAsync(Walk walk, string name)
    {
        var page = walk.Page;
        await page.SetViewportSizeAsync(1100, 850);
        await walk.LookAsync(name);
        if (Pictures is not null)
        {
            await KeepAsync(walk, name);
            await page.SetViewportSizeAsync(1100, 850);
            return;
        }

        foreach (var theme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
            await walk.AxeAsync($"{name} {theme}");
        }

        foreach (var width in Enlarged)
        {
            await page.SetViewportSizeAsync(width, 850);
            await walk.NotWiderAsync($"{name} {width}");
        }

        await page.SetViewportSizeAsync(1100, 850);
    }

    /// <summary>Light and dark, as on a desk and as on a phone.</summary>
    private static async Task KeepAsync(Walk walk, string name)
    {
        Directory.CreateDirectory(Pictures!);
        foreach (var (width, theme) in (IEnumerable<(int, ColorScheme)>)[(1100, ColorScheme.Light), (1100, ColorScheme.Dark), (360, ColorScheme.Light), (360, ColorScheme.Dark)])
        {
            await walk.Page.SetViewportSizeAsync(width, width > 1000 ? 850 : 740);
            await walk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme });
            using var whole = SKBitmap.Decode(await walk.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true }));
            using var kept = new SKBitmap(whole.Width, Math.Min(whole.Height, MaxHeight));
            whole.ExtractSubset(kept, SKRectI.Create(kept.Width, kept.Height));
            using var small = width > 1000 ? kept.Resize(new SKSizeI(kept.Width * 7 / 10, kept.Height * 7 / 10), new SKSamplingOptions(SKCubicResampler.Mitchell)) : kept.Copy();
            using var encoded = small.Encode(SKEncodedImageFormat.Webp, 35);
            await using var file = File.Create(Path.Combine(Pictures!, $"{name}-{walk.Language}-{theme.ToString().ToLowerInvariant()}-{width}.webp"));
            encoded.SaveTo(file);
        }
    }
}
