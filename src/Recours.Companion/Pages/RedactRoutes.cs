using System.Globalization;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Media;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>Choosing what is taken out before anything leaves: names, and areas of pictures. Kept with the draft of the case; the originals stay as they are.</summary>
public sealed class RedactRoutes(Session session, Routes routes, PictureDecoder decoder)
{
    private const string Path = "/redact";

    public void Map(WebApplication app)
    {
        app.MapGet(Path, context => routes.NeedsMessagesAsync(context, opened => opened.IsRead, _ => ShowAsync(context, null, session.Draft.GetValueOrDefault(RedactionDraft.Names, ""))));
        routes.Post(app, Path, NamesAsync);
        app.MapGet("/redact/picture/{number:int}", (HttpContext context, int number) => routes.NeedsCaseAsync(context, opened => PictureAsync(context, opened, number)));
        app.MapGet("/redact/picture/{number:int}/copy", (HttpContext context, int number) => routes.NeedsCaseAsync(context, opened => CopyAsync(context, opened, number)));
        routes.Post(app, "/redact/picture/{number:int}", CoverAsync, Path);
    }

    private Task ShowAsync(HttpContext context, string? message, string typed) =>
        routes.ShowAsync<RedactPage>(context, message, ("Typed", typed), ("Choice", session.Redaction));

    private async Task NamesAsync(HttpContext context, IFormCollection form)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var typed = form["people"].ToString().ReplaceLineEndings("\n").Trim();
        try
        {
            var known = RedactPage.KnownOf(opened, HiddenNames.Parse(session.Draft.GetValueOrDefault(RedactionDraft.Names, "")));
            if (int.TryParse(form["add"], NumberStyles.None, CultureInfo.InvariantCulture, out var added) && added < known.Count)
            {
                typed += (typed.Length > 0 ? "\n" : "") + string.Join(", ", known[added].Spellings);
            }

            HiddenNames.Parse(typed);
        }
        catch (RefusedException e)
        {
            // What was typed stays in its field.
            await ShowAsync(context, Routes.Sentence(e, Routes.Words(context)), typed);
            return;
        }

        session.KeepDraft(new Dictionary<string, string> { [RedactionDraft.Names] = typed }, field => field == RedactionDraft.Names);
        await routes.SeeAsync(context, Path, "redact.kept");
    }

    private async Task PictureAsync(HttpContext context, OpenedCase opened, int number)
    {
        if (ExhibitRoutes.Find(opened, number) is not { } exhibit || await DecodeAsync(opened, exhibit, context.RequestAborted) is not { } picture)
        {
            await routes.SeeAsync(context, Path, "redact.picture.none");
            return;
        }

        await routes.ShowAsync<RedactPicturePage>(context, null, ("Exhibit", exhibit), ("Width", picture.Width), ("Height", picture.Height),
            ("Grid", CoverGrid.For(picture.Width, picture.Height, context.Request.Query.ContainsKey("fine"))), ("Areas", session.Redaction.Covered.GetValueOrDefault(number, [])));
    }

    private async Task CoverAsync(HttpContext context, IFormCollection form)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var number = int.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture);
        var exhibit = ExhibitRoutes.Find(opened, number) ?? throw new RefusedException("exhibit.not-found", number.ToString(CultureInfo.InvariantCulture));
        var picture = await DecodeAsync(opened, exhibit, context.RequestAborted) ?? throw new RefusedException("redaction.no-picture", number.ToString(CultureInfo.InvariantCulture));
        var fine = form["fine"] == "1";
        var areas = CoverGrid.For(picture.Width, picture.Height, fine).Areas(form["cell"]);
        var field = RedactionDraft.CoverOf(number);
        session.KeepDraft(areas.Count > 0 ? new Dictionary<string, string> { [field] = RedactionDraft.Write(areas) } : [], name => name == field);
        await routes.SeeAsync(context, $"{Path}/picture/{number}{(fine ? "?fine=1" : "")}#copy", "redact.kept");
    }

    /// <summary>The copy as it would leave.</summary>
    private async Task CopyAsync(HttpContext context, OpenedCase opened, int number)
    {
        if (ExhibitRoutes.Find(opened, number) is not { } exhibit || !session.Redaction.Covered.TryGetValue(number, out var areas) || await DecodeAsync(opened, exhibit, context.RequestAborted) is not { } picture)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Results.Bytes(PictureCopy.Covered(picture, areas), "image/jpeg").ExecuteAsync(context);
    }

    /// <summary>The pixels; null for what is no picture, and for every picture of somebody under 18: it is not shown, and does not leave.</summary>
    private async Task<Picture?> DecodeAsync(OpenedCase opened, Exhibit exhibit, CancellationToken cancel)
    {
        if (opened.View.IsYoung)
        {
            return null;
        }

        using var stream = opened.Open(exhibit);
        return await ExhibitRoutes.DecodeAsync(decoder, stream, cancel);
    }
}
