using System.Text.Json.Nodes;
using Recours.Casework.Kit;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>The recovery sheet as a page to print, and the drill with what stands on it.</summary>
public sealed class KitRoutes(Session session, Routes routes)
{
    public void Map(WebApplication app)
    {
        routes.Post(app, "/kit", async (context, _) =>
        {
            var language = Routes.Words(context).Language;
            var sheet = await KitHtml.RenderAsync(session.Write(vault => vault.Kit(language)));
            session.Write(vault =>
            {
                vault.Record(EventNames.KitPrinted, new JsonObject { ["form"] = "page", ["language"] = language });
                return true;
            });
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            // The sheet brings its own, stricter policy with the hash of its style sheet.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            await context.Response.Body.WriteAsync(sheet, context.RequestAborted);
        });
        routes.Post(app, "/kit/drill", (context, form) =>
        {
            var key = KitText.Parse(form["key"].ToString());
            session.Write(vault => vault.Drill(key));
            return routes.SeeAsync(context, "/keep", "kit.page.passed");
        });
    }
}
