using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;

namespace Recours.BrowserTests;

/// <summary>
/// One person at one computer: the program, a browser window, and a folder for everything. Every screen that is looked at is checked:
/// nothing wider than the window, no key in place of a sentence, no request to anywhere else, no error in the console; axe's rules where asked.
/// </summary>
internal sealed partial class Walk : IAsyncDisposable
{
    public const string Passphrase = "quatre chevaux bleus dansent";

    /// <summary>Milliseconds until a page counts as one that never comes; a machine that does much else at once is no fault of the page.</summary>
    private const int Patience = 180_000;

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

    /// <summary>The address with the one-time key, used up.</summary>
    public string Link => companion.Link;

    /// <summary>Where the program listens.</summary>
    public Uri Address => new(new Uri(companion.Link).GetLeftPart(UriPartial.Authority));

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
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        var walk = new Walk(companion, context, page, folder, language, $"{language}-{theme.ToString().ToLowerInvariant()}-{width}");
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                walk.faults.Add("console: " + message.Text);
            }
        };
        page.PageError += (_, error) => walk.faults.Add("script: " + error);
        page.Dialog += (_, dialog) =>
        {
            if (dialog.Type != DialogType.BeforeUnload)
            {
                walk.faults.Add("dialog: " + dialog.Message);
            }

            _ = dialog.AcceptAsync();
        };
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
        Forgive("ERR_CONNECTION_REFUSED");
        Forgive("ERR_EMPTY_RESPONSE");
    }

    public Task KillAsync() => companion.KillAsync();

    /// <summary>Takes what was to be expected here out of the faults.</summary>
    public void Forgive(string expected) => faults.RemoveAll(fault => fault.Contains(expected, StringComparison.Ordinal));

    /// <summary>Looks at the screen that is there.</summary>
    public async Task LookAsync(string name)
    {
        await Page.WaitForLoadStateAsync();
        await NotWiderAsync(name);
        faults.AddRange(KeyForAWord().Matches(Addresses().Replace(await Page.InnerTextAsync("body"), "")).Select(match => $"{name}: a key in place of a sentence: {match.Value}"));
        faults.ShouldBeEmpty(look);
    }

    public void ShouldBeWell(string name) => faults.ShouldBeEmpty($"{name} ({look})");

    /// <summary>Nothing is wider than the window, so that nobody has to scroll in two directions.</summary>
    public async Task NotWiderAsync(string name) =>
        (await Page.EvaluateAsync<string>("""
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width + 1) return "";
              return [...document.querySelectorAll("body *")].filter(one => { const box = one.getBoundingClientRect(); return box.width && (box.right > width + 1 || box.left < -1) && !one.closest(".scroll, .skip"); })
                .slice(0, 3).map(one => one.outerHTML.slice(0, 150)).join(" | ") || "something";
            }
            """)).ShouldBe("", $"{name} is wider than its window ({look})");

    /// <summary>Everything that axe knows, on everything that can be opened on this screen.</summary>
    public async Task AxeAsync(string name)
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
        (await Page.RunAxe()).Violations.Select(violation => $"axe {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty($"{name} ({look})");
    }

    /// <summary>Does what leads to another page, and waits until that one is there.</summary>
    public async Task LeadsOnAsync(Func<Task> act)
    {
        await Page.EvaluateAsync("document.body.dataset.before = ''");
        await act();
        await Page.WaitForSelectorAsync("body:not([data-before])");
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Presses a button or a link and waits until the page that answers is there with its style.</summary>
    public Task SendAsync(string button) => LeadsOnAsync(() => Page.ClickAsync(button));

    public async Task GoAsync(string room)
    {
        await Page.ClickAsync($"nav.rooms a[href='/{room}']");
        await Page.WaitForURLAsync(new Regex($"/{room}(/[a-z]+)?$"));
    }

    public async Task NewCaseAsync()
    {
        await SendAsync("a[href='/new']");
        await Page.FillAsync("#passphrase", Passphrase);
        await Page.FillAsync("#again", Passphrase);
        await Page.FillAsync("#folder", Case);
        await Page.ClickAsync("main button.button");
        await Page.WaitForURLAsync("**/case");
    }

    public Task OpenCaseAsync() => OpenCaseAsync(Case);

    public async Task OpenCaseAsync(string folder)
    {
        await SendAsync("a[href='/open']");
        await Page.FillAsync("#folder", folder);
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

    /// <summary>Sends a form that is not on the screen, as quickly as a script of the page would.</summary>
    public async Task PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var form = Page.APIRequest.CreateFormData();
        foreach (var (name, value) in fields)
        {
            form.Append(name, value);
        }

        form.Append("token", await Page.Locator("input[name=token]").First.InputValueAsync());
        var answer = await Page.APIRequest.PostAsync(new Uri(Address, path).ToString(), new APIRequestContextOptions { Form = form });
        answer.Ok.ShouldBeTrue(path);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await companion.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(@"https?://\S+|\S+@\S+")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\b(?:[a-z][a-z-]*\.){1,4}[a-z-]{3,}\b(?<!\.(?:jpg|png|pdf|zip|json|txt|html|age|mp4|org|example|net|com))")]
    private static partial Regex KeyForAWord();
}
