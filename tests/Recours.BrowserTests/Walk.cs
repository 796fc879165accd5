using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;

namespace Recours.BrowserTests;

/// <summary>
/// One person at one computer: the program, a browser window, and a folder for everything. Every screen that is looked at is checked:
/// axe's rules, nothing wider than the window, no key in place of a sentence, no request to anywhere else, no error in the console.
/// With RECOURS_SCREENS=folder the screens are kept there as pictures.
/// </summary>
internal sealed partial class Walk : IAsyncDisposable
{
    public const string Passphrase = "quatre chevaux bleus dansent";

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];
    private readonly string look;
    private Companion companion;

    private Walk(Companion companion, IBrowserContext context, IPage page, string folder, string language, string look) =>
        (this.companion, this.context, Page, Folder, Language, this.look) = (companion, context, page, folder, language, look);

    public IPage Page { get; }
    public string Folder { get; }
    public string Case => Path.Combine(Folder, "papers");
    public string Language { get; }

    public static async Task<Walk> StartAsync(TheBrowser browser, string language, int width = 1100, ColorScheme theme = ColorScheme.Light, bool script = true)
    {
        var chromium = await browser.StartAsync();
        var folder = Directory.CreateTempSubdirectory("recours-walk-").FullName;
        var companion = await Companion.StartAsync(folder);
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 850 },
            ColorScheme = theme,
            Locale = language,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        var walk = new Walk(companion, context, page, folder, language, $"{language}-{theme.ToString().ToLowerInvariant()}-{width}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                walk.faults.Add("console: " + message.Text);
            }
        };
        page.PageError += (_, error) => walk.faults.Add("script: " + error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("about" or "blob" or "data"), Host: not "127.0.0.1" })
            {
                walk.faults.Add("leaves the machine: " + request.Url);
            }
        };
        await page.GotoAsync(companion.Link + "&lang=" + language);
        return walk;
    }

    /// <summary>The program starts again after a kill, in the same window.</summary>
    public async Task StartAgainAsync()
    {
        companion = await Companion.StartAsync(Folder);
        await Page.GotoAsync(companion.Link + "&lang=" + Language);
        faults.RemoveAll(fault => fault.Contains("ERR_CONNECTION_REFUSED", StringComparison.Ordinal) || fault.Contains("ERR_EMPTY_RESPONSE", StringComparison.Ordinal));
    }

    public Task KillAsync() => companion.KillAsync();

    /// <summary>Looks at the screen that is there.</summary>
    public async Task LookAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("RECOURS_SCREENS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
        }

        foreach (var violation in (await Page.RunAxe()).Violations)
        {
            faults.Add($"{name}: axe {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        }

        if (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
        {
            faults.Add(name + ": wider than the window");
        }

        faults.AddRange(KeyForAWord().Matches(Address().Replace(await Page.InnerTextAsync("body"), "")).Select(match => $"{name}: a key in place of a sentence: {match.Value}"));
        faults.ShouldBeEmpty(look);
    }

    /// <summary>Presses the button of a form and waits for the page that answers.</summary>
    public async Task SendAsync(string button)
    {
        await Page.EvaluateAsync("document.body.dataset.before = ''");
        await Page.ClickAsync(button);
        await Page.WaitForSelectorAsync("body:not([data-before])");
        await Page.WaitForLoadStateAsync();
    }

    public Task GoAsync(string room) => Page.ClickAsync($"nav.rooms a[href='/{room}']");

    public async Task NewCaseAsync()
    {
        await Page.ClickAsync("a[href='/new']");
        await Page.FillAsync("#passphrase", Passphrase);
        await Page.FillAsync("#again", Passphrase);
        await Page.FillAsync("#folder", Case);
        await Page.ClickAsync("main button.button");
        await Page.WaitForURLAsync("**/case");
    }

    public async Task OpenCaseAsync()
    {
        await Page.ClickAsync("a[href='/open']");
        await Page.FillAsync("#folder", Case);
        await Page.FillAsync("#passphrase", Passphrase);
        await Page.ClickAsync("main button.button");
        await Page.WaitForURLAsync("**/case");
    }

    /// <summary>Chooses files and waits until the page says that all are safe.</summary>
    public async Task AddAsync(params string[] files)
    {
        await Page.SetInputFilesAsync("#files", files);
        await Page.WaitForSelectorAsync("#progress-end:not([hidden])");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await companion.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(@"https?://\S+|\S+@\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:[a-z][a-z-]*\.){1,4}[a-z-]{3,}\b(?<!\.(?:jpg|png|pdf|zip|json|txt|html|age|mp4|org|example|net|com))")]
    private static partial Regex KeyForAWord();
}
