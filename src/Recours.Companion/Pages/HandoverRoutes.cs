using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework;
using Recours.Casework.Handover;
using Recours.Casework.Host;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>What was chosen for a handover, as the form holds it.</summary>
/// <param name="All">Everything, with the account and what was declared.</param>
/// <param name="Exhibits">Numbers, when not everything.</param>
/// <param name="Keys">Public keys, as typed; for <paramref name="Spoken"/> none.</param>
/// <param name="To">Where the file is to be written.</param>
/// <param name="Hide">Whether the names and areas that were chosen are taken out.</param>
public sealed record HandoverForm(bool All, IReadOnlyList<int> Exhibits, bool Spoken, string Keys, string Language, string To, bool Hide);

/// <summary>A sealed bundle for the police or an agency: chosen, looked at, made. It is written to a place of the person's choice; nothing is sent.</summary>
public sealed class HandoverRoutes(Session session, ScreensAtWork screens, Routes routes)
{
    private const string Path = "/handover";

    public void Map(WebApplication app)
    {
        app.MapGet(Path, context => routes.NeedsCaseAsync(context, _ => routes.ShowAsync<HandoverPage>(context, null,
            ("Form", new HandoverForm(true, [], false, "", Routes.Words(context).Language, Suggested(), !session.Redaction.IsNothing)))));
        routes.Post(app, "/handover/plan", (context, form) => PlanAsync(context, Read(form)), Path);
        routes.Post(app, "/handover/see", (context, form) => SeeAsync(context, Read(form), form["path"].ToString()), Path);
        routes.Post(app, "/handover/make", (context, form) => MakeAsync(context, form), Path);
    }

    private async Task PlanAsync(HttpContext context, HandoverForm form)
    {
        try
        {
            Check(form);
            // What is looked at now is to leave as it is: no picture is read meanwhile.
            await screens.PauseAsync();
            var plan = Plan(form, context.RequestAborted);
            await routes.ShowAsync<HandoverPage>(context, null, ("Form", form), ("Plan", plan));
        }
        catch (Exception e) when (Routes.Sentence(e, Routes.Words(context)) is { } sentence && !context.Response.HasStarted)
        {
            screens.GoOn();
            await routes.ShowAsync<HandoverPage>(context, sentence, ("Form", form));
        }
    }

    private async Task MakeAsync(HttpContext context, IFormCollection posted)
    {
        var form = Read(posted);
        try
        {
            var keys = Check(form);
            var (plan, written) = session.Write(vault =>
            {
                var planned = HandoverBundle.PlanAsync(vault, Choice(form), context.RequestAborted).GetAwaiter().GetResult();
                // What leaves is what was looked at, or it does not leave.
                return posted["seen"] == Seen(planned)
                    ? (planned, HandoverFile.Write(vault, planned, keys, new DiskFiles(System.IO.Path.GetDirectoryName(form.To)!), System.IO.Path.GetFileName(form.To), CaseCommands.ThisMachine.Random, context.RequestAborted))
                    : throw new RefusedException("handover.page.changed");
            });
            await routes.ShowAsync<HandedPage>(context, null, ("Plan", plan), ("To", form.To), ("Sha256", written.Sha256), ("Spoken", keys.Spoken));
        }
        catch (Exception e) when (Routes.Sentence(e, Routes.Words(context)) is { } sentence && !context.Response.HasStarted)
        {
            screens.GoOn();
            await routes.ShowAsync<HandoverPage>(context, sentence, ("Form", form));
        }
    }

    private HandoverPlan Plan(HandoverForm form, CancellationToken cancel) =>
        session.Write(vault => HandoverBundle.PlanAsync(vault, Choice(form), cancel).GetAwaiter().GetResult());

    /// <summary>One file of the bundle as it would leave, in a window of its own. Originals are looked at on their own pages.</summary>
    private async Task SeeAsync(HttpContext context, HandoverForm form, string path)
    {
        using var file = Plan(form, context.RequestAborted).Open(path) ?? throw new RefusedException("file.not-found", path);
        var response = context.Response;
        response.ContentType = path.EndsWith(".jpg", StringComparison.Ordinal) ? "image/jpeg" : path.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        // The document brings its own, stricter policy with the hash of its style sheet.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
        await file.CopyToAsync(response.Body, context.RequestAborted);
    }

    /// <summary>What a plan was made of: the state of the case, and what is taken out.</summary>
    public static string Seen(HandoverPlan plan) => string.Create(CultureInfo.InvariantCulture,
        $"{plan.LogSize}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Redaction?.Record().ToJsonString() ?? "")))[..16]}");

    /// <summary>Whether a file of the bundle can be looked at as a page: no original, no list of hashes in bytes.</summary>
    public static bool IsSeen(PlannedFile file) => file.Exhibit is null
        && System.IO.Path.GetExtension(file.Path) is ".html" or ".jpg" or ".json" or ".jsonld" or ".txt" or ".py" or ".sha256" or ".pem";

    /// <summary>Refuses what could not end well before anything is worked out.</summary>
    private static HandoverKeys Check(HandoverForm form)
    {
        var keys = form.Spoken
            ? HandoverKeys.ToBeSpoken(CaseCommands.ThisMachine.Random)
            : HandoverKeys.Of(form.Keys.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!System.IO.Path.IsPathFullyQualified(form.To))
        {
            throw new RefusedException("new.folder.relative");
        }

        HandoverPlace.Check(form.To);
        return keys;
    }

    private HandoverChoice Choice(HandoverForm form) => new(form.All ? null : form.Exhibits, form.Language, form.Hide ? session.Redaction : null);

    private static HandoverForm Read(IFormCollection form) => new(
        form["what"] != "some",
        [.. form["exhibit"].Concat(form["numbers"].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new RefusedException("handover.exhibits-malformed", text ?? "")).Distinct()],
        form["open"] == "spoken", form["keys"].ToString().Trim(), Sentences.For(form["language"]).Language, form["to"].ToString().Trim(), form["hide"] == "1");

    /// <summary>A neutral name that is free.</summary>
    private static string Suggested() => Enumerable.Range(1, 1000)
        .Select(i => System.IO.Path.Combine(CasePlaces.Usual, i == 1 ? "copie.age" : $"copie{i}.age")).First(path => !System.IO.Path.Exists(path));
}
