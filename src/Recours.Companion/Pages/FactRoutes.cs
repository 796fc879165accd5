using System.Globalization;
using Recours.Casework;
using Recours.Casework.Guidance;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>The tables that are worked from: a fact is added, corrected, ticked with the day, taken back.</summary>
public sealed class FactRoutes(Session session, Routes routes)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/facts", context => routes.SeeAsync(context, "/facts/money", null));
        app.MapGet("/facts/{room}", (HttpContext context, string room) => routes.NeedsCaseAsync(context, _ =>
            FactRooms.All.ContainsKey(room) ? routes.ShowAsync<FactsPage>(context, null, ("Room", room)) : routes.SeeAsync(context, "/facts/money", null)));
        routes.Post(app, "/facts/save", SaveAsync, "/facts/money");
        routes.Post(app, "/facts/tick", (context, form) =>
        {
            var (kind, fact) = Fact(form);
            var key = kind.Keys.FirstOrDefault(known => known.IsTime && known.Name == form["key"]) ?? throw new RefusedException("fact.unknown");
            // Pressed again, the tick is taken off.
            var value = fact![key.Name] is null ? DeclaredTime.Stored("now", PageContext.Now) : "";
            session.Write(vault => vault.Declare(kind.Name, new Dictionary<string, string> { [key.Name] = value }, fact.Number));
            return routes.SeeAsync(context, Back(form, fact.Number), "home.noted");
        }, "/facts/money");
        routes.Post(app, "/facts/remove", (context, form) =>
        {
            var (_, fact) = Fact(form);
            session.Write(vault =>
            {
                vault.Withdraw(fact!.Number);
                return 0;
            });
            return routes.SeeAsync(context, Back(form, null), "fact.removed");
        }, "/facts/money");
    }

    private async Task SaveAsync(HttpContext context, IFormCollection form)
    {
        var (kind, fact) = Fact(form);
        var declaration = DeclaredForm.Read(kind, name => form.TryGetValue(name, out var value) ? value.ToString() : null, fact, Guides.Embedded, PageContext.Now, out var bad);
        if (bad is not null)
        {
            // What was typed stays in the form.
            var words = Routes.Words(context);
            await routes.ShowAsync<FactsPage>(context, words["fact.bad-value", words["fact.key." + bad]], ("Room", Room(form)),
                ("Draft", form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal)));
            return;
        }

        var number = declaration is null ? fact?.Number : session.Write(vault => vault.Declare(declaration.Kind, declaration.Values, declaration.Fact));
        await routes.SeeAsync(context, Back(form, number), declaration is null ? "fact.nothing" : "home.noted");
    }

    /// <summary>The kind of the form, and the fact that it is about; null for a new one. Kinds that exist once are filled further.</summary>
    private (DeclaredKind Kind, DeclaredFact? Fact) Fact(IFormCollection form)
    {
        var declared = (session.Case ?? throw new Trouble("case.locked")).View.Declared;
        if (int.TryParse(form["fact"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var fact = declared.FirstOrDefault(one => one.Number == number) ?? throw new RefusedException("declare.no-fact", $"{number}");
            return (DeclaredKind.Named(fact.Kind)!, fact);
        }

        var kind = DeclaredKind.Named(form["kind"]) ?? throw new RefusedException("fact.unknown");
        return (kind, kind.IsSingle ? declared.FirstOrDefault(one => one.Kind == kind.Name) : null);
    }

    private static string Room(IFormCollection form) => FactRooms.All.ContainsKey(form["room"].ToString()) ? form["room"].ToString() : "money";

    private static string Back(IFormCollection form, int? number) => $"/facts/{Room(form)}{(number is { } known ? "#f" + known.ToString(CultureInfo.InvariantCulture) : "")}";
}
