using System.Globalization;
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
public sealed record HandoverForm(bool All, IReadOnlyList<int> Exhibits, bool Spoken, string Keys, string Language, string To);

/// <summary>A sealed bundle for the police or an agency: chosen, looked at, made. It is written to a place of the person's choice; nothing is sent.</summary>
public sealed class HandoverRoutes(Session session, Routes routes)
{
    private const string Path = "/handover";

    public void Map(WebApplication app)
    {
        app.MapGet(Path, context => routes.NeedsCaseAsync(context, _ => routes.ShowAsync<HandoverPage>(context, null,
            ("Form", new HandoverForm(true, [], false, "", Routes.Words(context).Language, Suggested())))));
        routes.Post(app, "/handover/plan", (context, form) => PlanAsync(context, Read(form)), Path);
        routes.Post(app, "/handover/make", (context, form) => MakeAsync(context, form), Path);
    }

    private async Task PlanAsync(HttpContext context, HandoverForm form)
    {
        try
        {
            Check(form);
            var plan = Plan(form, context.RequestAborted);
            await routes.ShowAsync<HandoverPage>(context, null, ("Form", form), ("Plan", plan));
        }
        catch (Exception e) when (Routes.Sentence(e, Routes.Words(context)) is { } sentence && !context.Response.HasStarted)
        {
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
                return posted["size"] == planned.LogSize.ToString(CultureInfo.InvariantCulture)
                    ? (planned, HandoverFile.Write(vault, planned, keys, new DiskFiles(System.IO.Path.GetDirectoryName(form.To)!), System.IO.Path.GetFileName(form.To), CaseCommands.ThisMachine.Random, context.RequestAborted))
                    : throw new RefusedException("handover.page.changed");
            });
            await routes.ShowAsync<HandedPage>(context, null, ("Plan", plan), ("To", form.To), ("Sha256", written.Sha256), ("Spoken", keys.Spoken));
        }
        catch (Exception e) when (Routes.Sentence(e, Routes.Words(context)) is { } sentence && !context.Response.HasStarted)
        {
            await routes.ShowAsync<HandoverPage>(context, sentence, ("Form", form));
        }
    }

    private HandoverPlan Plan(HandoverForm form, CancellationToken cancel) =>
        session.Write(vault => HandoverBundle.PlanAsync(vault, Choice(form), cancel).GetAwaiter().GetResult());

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

    private static HandoverChoice Choice(HandoverForm form) => new(form.All ? null : form.Exhibits, form.Language);

    private static HandoverForm Read(IFormCollection form) => new(
        form["what"] != "some",
        [.. form["exhibit"].Concat(form["numbers"].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new RefusedException("handover.exhibits-malformed", text ?? "")).Distinct()],
        form["open"] == "spoken", form["keys"].ToString().Trim(), Sentences.For(form["language"]).Language, form["to"].ToString().Trim());

    /// <summary>A neutral name that is free.</summary>
    private static string Suggested() => Enumerable.Range(1, 1000)
        .Select(i => System.IO.Path.Combine(CasePlaces.Usual, i == 1 ? "copie.age" : $"copie{i}.age")).First(path => !System.IO.Path.Exists(path));
}
