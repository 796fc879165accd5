using System.Globalization;
using Recours.Casework;
using Recours.Casework.Guidance;
using Recours.Casework.Guidance.Letters;
using Recours.Casework.Host;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>Letters and notices: looked at, or taken away as a page or as a PDF. Each is recorded in the case before it leaves; none is sent.</summary>
public sealed class LetterRoutes(Session session, Routes routes)
{
    public void Map(WebApplication app) => routes.Post(app, "/letter", SendAsync, "/case");

    /// <summary>
    /// What a step of the plan names as ready (<c>letter KIND [N]</c>, <c>notice N [--law L]</c>), with the number of a declared fact or the
    /// id of a finding; null when there is none.
    /// </summary>
    public static (string Kind, int? Number, string? Finding, string? Law)? Of(string? paper)
    {
        var parts = (paper ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? Number(int at) => parts.Length > at && int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        return parts switch
        {
            ["letter", var kind, { Length: 16 } finding] => (kind, null, finding, null),
            ["letter", var kind, ..] => (kind, Number(2), null, null),
            ["notice", _, "--law", var law] => (MadeLetter.Notice, Number(1), null, law),
            ["notice", ..] => (MadeLetter.Notice, Number(1), null, null),
            _ => null,
        };
    }

    private async Task SendAsync(HttpContext context, IFormCollection form)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var (kind, shape) = (form["kind"].ToString(), form["as"].ToString());
        var browser = shape == "pdf" ? Browser.Find() : null;
        int? fact = int.TryParse(form["fact"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var input = new LetterInput(opened.View, opened.Readings, Guides.Embedded, Sentences.For(form["language"]).Language, PageContext.Now, fact) { Seen = opened.Seen, Finding = form["finding"].ToString() is { Length: > 0 } finding ? finding : null };
        var letter = await MadeLetter.RenderAsync(kind, input, form["law"].ToString() is { Length: > 0 } law ? law : null);
        var name = $"{kind}-{input.Language}";
        var response = context.Response;
        if (browser is not null)
        {
            var pdf = await BrowserPrint.ToBytesAsync(browser, letter.Html, context.RequestAborted);
            session.Write(vault => letter.RecordIn(vault, pdf));
            Routes.Download(response, name + ".pdf", "application/pdf");
            await response.Body.WriteAsync(pdf, context.RequestAborted);
            return;
        }

        session.Write(vault => letter.RecordIn(vault, null));
        if (shape == "html")
        {
            Routes.Download(response, name + ".html");
        }
        else
        {
            response.ContentType = "text/html; charset=utf-8";
            // The letter brings its own, stricter policy with the hash of its style sheet.
            response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        }

        await response.Body.WriteAsync(letter.Html, context.RequestAborted);
    }
}
