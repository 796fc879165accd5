using Recours.Casework;
using Recours.Casework.Guidance;

namespace Recours.Companion.Pages;

/// <summary>
/// The few questions, one a screen. The questions gone past stand in the address, so that back always works, without a script too; an answer
/// is a declared fact, and a question that was passed over is simply not asked again on this way.
/// </summary>
public sealed class TriageRoutes(Session session, Routes routes)
{
    private const string Path = "/triage";

    public void Map(WebApplication app)
    {
        app.MapGet(Path, context => routes.NeedsCaseAsync(context, opened =>
        {
            var past = Past(context.Request.Query["past"]);
            var question = context.Request.Query["q"].ToString() is { Length: > 0 } asked ? Find(opened, asked) : Triage.Next(opened.Situation, Guides.Embedded, PageContext.Now, past.ToHashSet(StringComparer.Ordinal));
            return routes.ShowAsync<TriagePage>(context, null, ("Question", question), ("Past", past));
        }));
        routes.Post(app, Path, AnswerAsync, Path);
    }

    private Task AnswerAsync(HttpContext context, IFormCollection form)
    {
        var opened = session.Case ?? throw new Trouble("case.locked");
        var question = Find(opened, form["q"].ToString()) ?? throw new RefusedException("fact.unknown");
        var past = Past(form["past"]).Append(question.Code).Distinct(StringComparer.Ordinal);
        if (form["as"] != "skip" && Answer(question, form) is { } declaration)
        {
            session.Write(vault => vault.Declare(declaration.Kind, declaration.Values, declaration.Fact
                ?? (DeclaredKind.Named(declaration.Kind)!.IsSingle ? vault.View.Declared.FirstOrDefault(fact => fact.Kind == declaration.Kind)?.Number : null)));
            if (declaration.Values.TryGetValue("danger", out var danger) && danger == "now")
            {
                // Danger to life interrupts everything.
                return routes.SeeAsync(context, "/danger", null);
            }
        }

        return routes.SeeAsync(context, Address(past), null);
    }

    /// <summary>Where the next question is, or one that was asked before.</summary>
    public static string Address(IEnumerable<string> past, string? code = null) =>
        Path + "?past=" + Uri.EscapeDataString(string.Join(',', past)) + (code is null ? "" : "&q=" + Uri.EscapeDataString(code));

    /// <summary>What was chosen, or written where the list has it not; null for neither.</summary>
    private static Declaration? Answer(Question question, IFormCollection form)
    {
        var free = form["free"].ToString().Trim();
        if (question.Key is { } key && free.Length > 0)
        {
            var kind = DeclaredKind.Named(question.Kind)!;
            var value = key.EndsWith("country", StringComparison.Ordinal) ? DeclaredForm.CountryOf(free, Guides.Embedded) ?? free : free;
            return kind.Keys.First(known => known.Name == key) is var shape && value.Length <= DeclaredKind.MaxValue && shape.Check(value)
                ? new Declaration(kind.Name, new Dictionary<string, string> { [key] = shape.IsTime ? DeclaredTime.Stored(value, PageContext.Now) : value }, question.Fact)
                : throw new RefusedException("triage.page.bad");
        }

        string[] chosen = [.. form["answer"].OfType<string>().Where(answer => question.Answers.Any(known => known.Code == answer))];
        return chosen.Length == 0 ? null : Triage.Declare(question, question.Many ? chosen : [chosen[0]]);
    }

    /// <summary>A question by its code, answered already or not: what was answered to it is set aside first.</summary>
    private static Question? Find(OpenedCase opened, string code)
    {
        if (Triage.Open(opened.Situation, Guides.Embedded, PageContext.Now).FirstOrDefault(question => question.Code == code) is { } open)
        {
            return open;
        }

        var view = opened.View with
        {
            Country = null,
            Declared = [.. opened.View.Declared.Select(fact => fact.Kind == DeclaredKind.Triage ? fact with { Values = fact.Values.Where(pair => pair.Key != code).ToDictionary(StringComparer.Ordinal) } : fact)],
        };
        return Triage.Open(SituationOf.Case(view, opened.Readings, Seen.Nothing, PageContext.Now.Offset), Guides.Embedded, PageContext.Now).FirstOrDefault(question => question.Code == code);
    }

    /// <summary>Codes of questions, as many as there can be.</summary>
    private static List<string> Past(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Take(60)];
}
