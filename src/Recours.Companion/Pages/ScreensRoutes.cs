namespace Recours.Companion.Pages;

/// <summary>The reading of pictures: how far it is, asked for by the script while it goes on, and the buttons that stop it and let it go on.</summary>
internal sealed class ScreensRoutes(Session session, Guard guard, ScreensAtWork screens, Routes routes)
{
    private static readonly string[] Pages = ["/added", "/evidence", "/talks"];

    public void Map(WebApplication app)
    {
        // Asking is no use of the case: a window that was left open does not keep it unlocked.
        app.MapGet("/reading", async context =>
        {
            if (session.Case is null)
            {
                context.Response.StatusCode = StatusCodes.Status205ResetContent;
                return;
            }

            var page = new PageContext(Routes.Words(context), guard.Token, session, "/");
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(await PageRenderer.RenderAsync<ScreensRead>(page, ("State", screens.State), ("At", PageOf(context.Request.Query["at"]))), context.RequestAborted);
        });
        routes.Post(app, "/reading/stop", (context, form) =>
        {
            session.Touch();
            screens.Stop();
            return routes.SeeAsync(context, PageOf(form["at"]), null);
        });
        routes.Post(app, "/reading/start", (context, form) =>
        {
            session.Touch();
            screens.Start();
            return routes.SeeAsync(context, PageOf(form["at"]), null);
        });
    }

    private static string PageOf(string? at) => Pages.Contains(at) ? at! : Pages[0];
}
