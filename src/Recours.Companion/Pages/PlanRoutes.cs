using System.Globalization;
using Recours.Casework;
using Recours.Casework.Guidance;

namespace Recours.Companion.Pages;

/// <summary>The first page of an open case: what to do now; done, later, undo; and the dates as a calendar.</summary>
public sealed class PlanRoutes(Session session, Routes routes)
{
    private const string Home = "/case";

    public void Map(WebApplication app)
    {
        app.MapGet(Home, context => routes.NeedsCaseAsync(context, opened =>
            routes.ShowAsync<CasePage>(context, null, ("Plan", opened.Plan(PageContext.Now)), ("Noted", Noted(context, opened)), ("NotedKey", Key(context)))));
        app.MapGet("/dates.ics", context => routes.NeedsCaseAsync(context, async opened =>
        {
            var now = PageContext.Now;
            Routes.Download(context.Response, "dates.ics", "text/calendar; charset=utf-8");
            await context.Response.Body.WriteAsync(CalendarFile.Write(opened.Plan(now).Reminders, Routes.Words(context), opened.View.LogKey, now), context.RequestAborted);
        }));
        routes.Post(app, "/plan/done", (context, form) =>
        {
            var (opened, step) = Chosen(form);
            return DeclareAsync(context, Steps.Done(step, opened.View, opened.Situation.Country, PageContext.Now));
        }, Home);
        routes.Post(app, "/plan/later", (context, form) =>
        {
            var (_, step) = Chosen(form);
            var how = form["until"].ToString() switch { "tonight" => Postponement.Tonight, "tomorrow" => Postponement.Tomorrow, _ => Postponement.ThreeDays };
            return DeclareAsync(context, new Declaration(DeclaredKind.Later, new Dictionary<string, string>
            {
                ["step"] = step.Id,
                ["until"] = DeclaredTime.Stored("now", Steps.Until(how, PageContext.Now)),
            }));
        }, Home);
        routes.Post(app, "/plan/undo", (context, form) =>
        {
            var fact = int.TryParse(form["fact"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            session.Write(vault =>
            {
                if (form["key"].ToString() is { Length: > 0 } key && DeclaredKind.Named(vault.View.Declared.FirstOrDefault(one => one.Number == fact)?.Kind) is { } kind && kind.Keys.Any(known => known.Name == key))
                {
                    vault.Declare(kind.Name, new Dictionary<string, string> { [key] = "" }, fact);
                }
                else
                {
                    vault.Withdraw(fact);
                }

                return 0;
            });
            return routes.SeeAsync(context, Home, "home.undone");
        }, Home);
    }

    private (OpenedCase Opened, Step Step) Chosen(IFormCollection form)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var id = form["step"].ToString();
        return (opened, opened.Plan(PageContext.Now).Steps.FirstOrDefault(step => step.Id == id) ?? throw new RefusedException("home.gone-step"));
    }

    /// <summary>Declares, then goes home, where it can be undone at once.</summary>
    private Task DeclareAsync(HttpContext context, Declaration declaration)
    {
        var number = session.Write(vault => vault.Declare(declaration.Kind, declaration.Values, declaration.Fact));
        var key = declaration.Fact is null ? "" : "&of=" + declaration.Values.Keys.Last();
        return routes.SeeAsync(context, $"{Home}?noted={number.ToString(CultureInfo.InvariantCulture)}{key}", "home.noted");
    }

    private static int? Noted(HttpContext context, OpenedCase opened) =>
        int.TryParse(context.Request.Query["noted"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && opened.View.Declared.Any(fact => fact.Number == number) ? number : null;

    private static string? Key(HttpContext context) => context.Request.Query["of"].ToString() is { Length: > 0 } key ? key : null;
}
