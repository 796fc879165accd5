using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.Net.Http.Headers;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>
/// The addresses of the pages and what each does: read input, call one function, show the answer. Every post carries the form
/// token and answers with a redirect, so that going back or reloading never acts twice.
/// </summary>
public sealed class Routes(Session session, Guard guard, ScreensAtWork screens, PictureDecoder decoder, Action stop)
{
    private const string LanguageCookie = "l";

    // What the last visit brought, shown once after the redirect. One person, one case: no store is needed.
    private string? flash;
    private int addedBefore;
    private IReadOnlyList<string> failedUploads = [];

    public void Map(WebApplication app)
    {
        app.MapGet("/app.css", () => Asset("app.css", "text/css; charset=utf-8"));
        app.MapGet("/app.js", () => Asset("app.js", "text/javascript; charset=utf-8"));

        app.MapGet("/favicon.ico", () => Results.NoContent());
        // 204 with a case open, 205 without: a page with something typed in it asks before it sends. Asking is no use of the case.
        app.MapMethods("/alive", ["HEAD"], () => Results.StatusCode(session.Case is null ? StatusCodes.Status205ResetContent : StatusCodes.Status204NoContent));

        Get<StartPage>(app, "/", needsCase: false);
        app.MapGet("/new", context => ShowAsync<NewPage>(context, null, ("Folder", CasePlaces.ForNew())));
        app.MapGet("/open", context => ShowAsync<OpenPage>(context, null, OpenForm(null)));
        app.MapGet("/help", context => ShowAsync<HelpPage>(context, null));
        app.MapGet("/danger", context => ShowAsync<DangerPage>(context, null, ("Country",
            context.Request.Query["country"].ToString() is { Length: 2 } country ? country : context.Request.Query.ContainsKey("country") ? null : session.Case?.Situation.Country)));
        app.MapGet("/evidence", context => NeedsCaseAsync(context, _ => ShowAsync<EvidencePage>(context, null, ("From", Number(context, "from")), ("Screens", screens.State))));
        app.MapGet("/picture", context => NeedsMessagesAsync(context, opened => opened.IsUnderstood, _ => ShowAsync<PicturePage>(context, null)));
        Get<AddPage>(app, "/add");
        Get<KeepPage>(app, "/keep");
        Get<PaperPage>(app, "/paper");
        app.MapGet("/added", context => NeedsMessagesAsync(context, opened => opened.IsRead, opened => ShowAsync<AddedPage>(context, null,
            ("Exhibits", opened.View.Exhibits.Skip(addedBefore).ToList()), ("Failed", failedUploads), ("Screens", screens.State))));

        Post(app, "/new", CreateAsync);
        Post(app, "/open", OpenAsync);
        Post(app, "/example", ExampleAsync);
        Post(app, "/seal", (context, _) =>
        {
            session.Write(vault => vault.Seal());
            return SeeAsync(context, "/keep", "keep.seal.done");
        });
        Post(app, "/verify", (context, _) =>
        {
            var result = session.Write(vault => VaultVerifier.Verify(new DiskFiles(session.Case!.Folder), VerifyDepth.Full, vault));
            return ShowAsync<KeepPage>(context, null, ("Result", result));
        });
        Post(app, "/lock", (context, _) =>
        {
            session.Lock();
            return SeeAsync(context, "/", null);
        });
        Post(app, "/exit", LeaveAsync);

        app.MapPost("/add", AddFormAsync);
        app.MapPost("/add/begin", context => WithTokenHeader(context, BeginUpload));
        app.MapPost("/add/file", context => WithTokenHeader(context, () => Uploads.Kept(Uploads.AddBody(context, session))));
        app.MapPost("/add/end", context => WithTokenHeader(context, () =>
        {
            Uploads.End(session, addedBefore);
            screens.Start();
            return Results.NoContent();
        }));
        new UploadRoutes(session, this).Map(app);
        new ExhibitRoutes(session, this, decoder).Map(app);
        app.MapGet("/talks", context => NeedsMessagesAsync(context, opened => (!context.Request.Query.ContainsKey("q") || opened.IsIndexed) && (!context.Request.Query.ContainsKey("only") || (opened.IsUnderstood && opened.IsIndexed)) && opened.IsRead, opened => ShowAsync<TalksPage>(context, null,
            ("From", Number(context, "from") ?? PlaceOf(opened, context.Request.Query["day"])), ("Talk", Number(context, "talk")), ("Query", context.Request.Query["q"].ToString() is { } words && words.Trim().Length > 0 ? words : null),
            ("Screens", screens.State), ("Chosen", TalksPage.Filters.Where(only => context.Request.Query["only"].Contains(only)).ToList()))));
        app.MapGet("/talks/source", context => NeedsMessagesAsync(context, opened => opened.IsRead, opened => Number(context, "p") is { } place && place < opened.Timeline.Count && opened.Timeline[place] is TimelineItem.Entry entry
            ? ShowAsync<SourcePage>(context, null, ("Entry", entry), ("Passage", SourcePassage.Of(opened, entry)))
            : SeeAsync(context, "/talks", null)));
        new ScreensRoutes(session, guard, screens, this).Map(app);
        new PaperRoutes(session, this).Map(app);
        new AnchorRoutes(session, this).Map(app);
        new KeepRoutes(session, this).Map(app);
        new KitRoutes(session, this).Map(app);
        new PlanRoutes(session, this).Map(app);
        new FactRoutes(session, this).Map(app);
        new StoryRoutes(session, this).Map(app);
        new LetterRoutes(session, this).Map(app);
        new HandoverRoutes(session, screens, this).Map(app);
        new RedactRoutes(session, this, decoder).Map(app);
        new ThemRoutes(session, this).Map(app);
        new TriageRoutes(session, this).Map(app);
    }

    /// <summary>A page that needs nothing but the case.</summary>
    private void Get<TPage>(WebApplication app, string path, bool needsCase = true)
        where TPage : IComponent =>
        app.MapGet(path, context => needsCase
            ? NeedsCaseAsync(context, _ => ShowAsync<TPage>(context, null))
            : session.Case is null ? ShowAsync<TPage>(context, null) : SeeAsync(context, "/case", null));

    /// <summary>An action of a form: checks the token, turns trouble into a sentence on the page that was left.</summary>
    /// <param name="backTo">The page that was left; null when the path itself is one.</param>
    public void Post(WebApplication app, string path, Func<HttpContext, IFormCollection, Task> act, string? backTo = null) => app.MapPost(path, async context =>
    {
        // Only this kind of form is held in memory; the other kind would be written to a temporary file.
        if (context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true
            || await context.Request.ReadFormAsync(context.RequestAborted) is not { } form || !guard.TokenIs(form["token"]))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var back = backTo ?? (path is "/seal" or "/verify" or "/everything" or "/anchor" or "/anchor/drop" or "/kit" or "/kit/drill" ? "/keep" : path is "/example" ? "/" : path);
        try
        {
            await act(context, form);
        }
        catch (Exception e) when (Sentence(e, Words(context)) is not null && !context.Response.HasStarted)
        {
            flash = Sentence(e, Words(context));
            context.Response.Redirect(back, permanent: false, preserveMethod: false);
        }
    });

    public async Task NeedsCaseAsync(HttpContext context, Func<OpenedCase, Task> show)
    {
        session.Touch();
        if (session.Case is { } opened)
        {
            await show(opened);
        }
        else
        {
            context.Response.Redirect(session.LockedItself ? "/open" : "/");
        }
    }

    /// <summary>A page that shows messages. While those of a very large case are being read, it says so, and how far that is.</summary>
    public Task NeedsMessagesAsync(HttpContext context, Func<OpenedCase, bool> isReady, Func<OpenedCase, Task> show) =>
        NeedsCaseAsync(context, opened => isReady(opened) ? show(opened) : ShowAsync<ReadingPage>(context, null));

    public async Task ShowAsync<TPage>(HttpContext context, string? message, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        if (typeof(TPage) != typeof(HandoverPage) && typeof(TPage) != typeof(ExhibitPage))
        {
            // Whoever looks at anything but what is to leave has left that page.
            screens.GoOn();
        }

        var words = Words(context);
        var page = new PageContext(words, guard.Token, session, context.Request.Path + context.Request.QueryString, message ?? Interlocked.Exchange(ref flash, null));
        var html = await PageRenderer.RenderAsync<TPage>(page, parameters);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    /// <summary>See other: the answer to a post, with a sentence to show there once.</summary>
    public Task SeeAsync(HttpContext context, string path, string? sentence) => SayAsync(context, path, sentence is null ? null : Words(context)[sentence]);

    /// <summary>The same with a sentence that is already in the language of the page.</summary>
    public Task SayAsync(HttpContext context, string path, string? sentence)
    {
        flash = sentence;
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
        return Task.CompletedTask;
    }

    /// <summary>The language asked for by <c>?lang=</c> (then kept for the session), else the browser's first that we speak, else French.</summary>
    public static Sentences Words(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        if (Sentences.Languages.Contains(asked))
        {
            context.Response.Cookies.Append(LanguageCookie, asked, new CookieOptions { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict, Path = "/" });
            return Sentences.For(asked);
        }

        return Sentences.For(context.Request.Cookies[LanguageCookie]
            ?? context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(accepted => accepted.Quality ?? 1)
                .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(Sentences.Languages.Contains));
    }

    /// <summary>What a failure says to a person; null for a fault of ours, which is not hidden.</summary>
    public static string? Sentence(Exception fault, Sentences words) => fault switch
    {
        Trouble trouble => words[trouble.Code, VisibleText.OneLine(trouble.Detail)],
        RefusedException refused => words[refused.Code, VisibleText.OneLine(refused.Detail)],
        IOException full when CommandLine.IsDiskFull(full) => words["disk.full"],
        Recours.Evidence.Age.AgeException damaged => words["exhibit.damaged", damaged.Message],
        IOException disk => words["disk.failed", VisibleText.OneLine(disk.Message)],
        _ => null,
    };

    /// <summary>A file to keep: always a download, whatever it is; a page of the case never runs it.</summary>
    public static void Download(HttpResponse response, string name, string type = "application/octet-stream")
    {
        var safe = new string([.. name.Select(c => char.IsControl(c) || "\"\\/:*?<>|".Contains(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '_' : c)]);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(safe.Length > 150 ? safe[^150..] : safe);
        response.ContentType = type;
        response.Headers.ContentDisposition = disposition.ToString();
    }

    /// <summary>Throws <see cref="RefusedException"/> for a new passphrase that is too short, or was typed in two ways.</summary>
    public static void CheckNew(string passphrase, string again)
    {
        if (passphrase != again)
        {
            throw new RefusedException("new.differ");
        }

        if (passphrase.Length < 8)
        {
            throw new RefusedException("new.short");
        }
    }

    private Task CreateAsync(HttpContext context, IFormCollection form)
    {
        var (words, passphrase, folder) = (Words(context), form["passphrase"].ToString(), form["folder"].ToString().Trim());
        CheckNew(passphrase, form["again"].ToString());
        CasePlaces.Prepare(folder);
        session.Open(folder, isExample: false,
            () => Vault.Create(new DiskFiles(folder), CaseCommands.ThisMachine, passphrase.Normalize(NormalizationForm.FormC), words.Language, null, words["read-me"]));
        return SeeAsync(context, "/case", "new.done");
    }

    private async Task OpenAsync(HttpContext context, IFormCollection form)
    {
        var folder = form["folder"].ToString().Trim();
        try
        {
            session.Open(folder, isExample: false, () => Vault.Open(new DiskFiles(folder), CaseCommands.ThisMachine, form["passphrase"].ToString().Normalize(NormalizationForm.FormC)));
        }
        catch (Exception e) when (Sentence(e, Words(context)) is not null)
        {
            // The folder stays filled in; the passphrase does not.
            await ShowAsync<OpenPage>(context, Sentence(e, Words(context)), OpenForm(folder));
            return;
        }

        screens.Start();
        await SeeAsync(context, "/case", null);
    }

    private static (string, object?)[] OpenForm(string? folder)
    {
        var found = CasePlaces.Find();
        return [("Folder", folder ?? (found.Count > 0 ? found[0] : CasePlaces.Usual)), ("Found", found)];
    }

    private Task ExampleAsync(HttpContext context, IFormCollection form)
    {
        var (folder, vault) = ExamplePlace.Create(CaseCommands.ThisMachine, Words(context));
        session.Open(folder, isExample: true, () => vault);
        return SeeAsync(context, "/case", null);
    }

    private async Task AddFormAsync(HttpContext context)
    {
        if (session.Case is null)
        {
            context.Response.Redirect("/");
            return;
        }

        BeginUpload();
        try
        {
            if (await Uploads.AddFormAsync(context, session, guard) is not { } done)
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            failedUploads = done.Failed;
            Uploads.End(session, addedBefore);
            screens.Start();
            await SeeAsync(context, "/added", null);
        }
        catch (Exception e) when (Sentence(e, Words(context)) is { } sentence)
        {
            flash = sentence;
            context.Response.Redirect("/added");
        }
    }

    private IResult BeginUpload()
    {
        (addedBefore, failedUploads) = (session.Case?.View.Exhibits.Count ?? 0, []);
        return Results.NoContent();
    }

    /// <summary>An action of the script: checks the token in its header, turns trouble into a sentence.</summary>
    public async Task WithTokenHeader(HttpContext context, Func<IResult> act)
    {
        if (!guard.TokenIs(context.Request.Headers["X-Token"]))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            // The vault works with plain streams; it must not hold up the server's own threads.
            await (await Task.Run(act)).ExecuteAsync(context);
        }
        catch (Exception e) when (Sentence(e, Words(context)) is { } sentence)
        {
            await Results.Json(new { error = sentence }, statusCode: StatusCodes.Status409Conflict).ExecuteAsync(context);
        }
    }

    /// <summary>Place of the first item of a day, or of the next day that has one; null for no date.</summary>
    private static int? PlaceOf(OpenedCase opened, string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? opened.Timeline.Days().FirstOrDefault(one => one.Date >= date)?.First ?? Math.Max(0, opened.Timeline.Count - 1)
        : null;

    public static int? Number(HttpContext context, string name) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Quick exit: keys locked, cookie gone, an empty page, and the program ends.</summary>
    private async Task LeaveAsync(HttpContext context, IFormCollection form)
    {
        session.Lock();
        Guard.Forget(context.Response);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.OnCompleted(() =>
        {
            stop();
            return Task.CompletedTask;
        });
        await context.Response.WriteAsync("<!doctype html><title></title>");
    }

    private static IResult Asset(string name, string type) =>
        Results.Stream(typeof(Routes).Assembly.GetManifestResourceStream("Pages/" + name)!, type);
}
