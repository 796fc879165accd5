using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Redaction;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>The dossier: looked at, or taken away as a page or as a PDF. Each is recorded in the case before it leaves.</summary>
public sealed class PaperRoutes(Session session, Routes routes)
{
    public void Map(WebApplication app) => routes.Post(app, "/paper", (context, form) =>
        SendAsync(context, form["as"].ToString(), Sentences.For(form["language"]).Language, form["hide"] == "1"));

    private async Task SendAsync(HttpContext context, string kind, string language, bool hide)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var browser = kind == "pdf" ? Browser.Find() : null;
        var dossier = await MadeDossier.RenderAsync(opened.View, opened.Entries, opened.Readings, language, CaseCommands.ThisMachine, hide ? new HiddenNames(session.Redaction.People) : null);
        var (response, name) = (context.Response, "dossier-" + language);
        if (browser is not null)
        {
            // The browser prints to a file; this one lives as long as the answer takes.
            var pdf = Path.Combine(Directory.CreateTempSubdirectory("recours-print-").FullName, "dossier.pdf");
            try
            {
                await BrowserPrint.PrintAsync(browser, dossier.Html, pdf, BrowserPrint.Patience, context.RequestAborted);
                var bytes = await File.ReadAllBytesAsync(pdf, context.RequestAborted);
                session.Write(vault => dossier.RecordIn(vault, bytes));
                Routes.Download(response, name + ".pdf", "application/pdf");
                await response.Body.WriteAsync(bytes, context.RequestAborted);
            }
            finally
            {
                Directory.Delete(Path.GetDirectoryName(pdf)!, recursive: true);
            }

            return;
        }

        session.Write(vault => dossier.RecordIn(vault, null));
        if (kind == "html")
        {
            Routes.Download(response, name + ".html");
        }
        else
        {
            response.ContentType = "text/html; charset=utf-8";
            // The document brings its own, stricter policy with the hash of its style sheet.
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        }

        await response.Body.WriteAsync(dossier.Html, context.RequestAborted);
    }
}
