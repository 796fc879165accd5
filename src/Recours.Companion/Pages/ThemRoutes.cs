using System.Globalization;
using Recours.Casework;
using Recours.Casework.Findings;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>What was read about the other side: confirmed, rejected, corrected, added. A decision can be taken back by another one.</summary>
public sealed class ThemRoutes(Session session, Routes routes)
{
    private const string Them = "/them";

    public void Map(WebApplication app)
    {
        app.MapGet(Them, context => routes.NeedsMessagesAsync(context, opened => opened.IsUnderstood, opened => routes.ShowAsync<ThemPage>(context, null, ("Found", opened.Findings), ("Only", FindingList.Named(context.Request.Query["list"].ToString())?.Name), ("From", Routes.Number(context, "from") ?? 0), ("Wanted", context.Request.Query["found"].ToString()))));
        routes.Post(app, "/them/decide", (context, form) =>
        {
            var (id, list) = Chosen(form);
            return DecideAsync(context, form["as"] == "reject" ? EventNames.FindingRejected : EventNames.FindingConfirmed, id, list, []);
        }, Them);
        routes.Post(app, "/them/correct", (context, form) =>
        {
            var (id, list) = Chosen(form);
            return DecideAsync(context, EventNames.FindingCorrected, id, list, Values(form, list));
        }, Them);
        routes.Post(app, "/them/add", (context, form) =>
        {
            var list = FindingList.Named("indicator")!;
            // Counted, so that the same thing can be added twice and each keeps its own id.
            var id = Finding.IdOf("added", (session.Case ?? throw new Trouble("case.locked")).Entries.Count.ToString(CultureInfo.InvariantCulture), list.Name);
            return DecideAsync(context, EventNames.FindingAdded, id, list, Values(form, list));
        }, Them);
    }

    private Task DecideAsync(HttpContext context, string decision, string id, FindingList list, Dictionary<string, string> values)
    {
        session.Write(vault =>
        {
            vault.Decide(decision, id, list.Name, values);
            return 0;
        });
        return routes.SeeAsync(context, Them + "#f" + id, "home.noted");
    }

    private (string Id, FindingList List) Chosen(IFormCollection form)
    {
        var (opened, id) = (session.Case ?? throw new Trouble("case.locked"), form["id"].ToString());
        return FindingCommand.ListOf(opened.View, () => opened.Findings.Result, id) is { } list ? (id, list) : throw new RefusedException("finding.unknown", id);
    }

    /// <summary>The keys of the list that the form fills, each of its shape.</summary>
    private static Dictionary<string, string> Values(IFormCollection form, FindingList list) =>
        FindingCommand.Checked(list, [.. list.Keys.Keys.Where(key => form[key].ToString().Trim().Length > 0).Select(key => $"{key}={form[key].ToString().Trim()}")]);
}
