using Recours.Casework.Dossier;

namespace Recours.Companion.Pages;

/// <summary>The written account: kept part by part, its draft at every pause; and the person who reports.</summary>
public sealed class StoryRoutes(Session session, Routes routes)
{
    private const string Story = "/story";

    public void Map(WebApplication app)
    {
        app.MapGet(Story, context => routes.NeedsCaseAsync(context, _ => routes.ShowAsync<StoryPage>(context, null, ("Draft", session.Draft))));
        routes.Post(app, Story, KeepAsync);
        routes.Post(app, "/story/draft", (context, form) =>
        {
            KeepDraft(form);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }, Story);
        routes.Post(app, "/person", PersonAsync, Story);
    }

    private Task KeepAsync(HttpContext context, IFormCollection form)
    {
        if (form["as"] == "draft")
        {
            KeepDraft(form);
            return routes.SeeAsync(context, Story, "story.draft-kept");
        }

        if (WrittenAccount.Compose(name => form[name], Routes.Words(context)) is not { Length: > 0 } text)
        {
            return routes.SeeAsync(context, Story, "story.empty");
        }

        session.Write(vault =>
        {
            vault.WriteNote(text);
            return 0;
        });
        session.KeepDraft(new Dictionary<string, string>(), WrittenAccount.Parts.Contains);
        return routes.SeeAsync(context, Story, "note.done");
    }

    private void KeepDraft(IFormCollection form) =>
        session.KeepDraft(WrittenAccount.Parts.Where(name => form[name].ToString().Trim().Length > 0).ToDictionary(name => name, name => form[name].ToString(), StringComparer.Ordinal), WrittenAccount.Parts.Contains);

    private Task PersonAsync(HttpContext context, IFormCollection form)
    {
        var before = session.Case?.View.Person ?? new Dictionary<string, string>();
        var changed = PersonKeys.Form.Select(key => (Key: key, Value: form[key].ToString().Trim()))
            .Where(pair => pair.Value != before.GetValueOrDefault(pair.Key, "")).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (changed.Count > 0)
        {
            session.Write(vault =>
            {
                vault.DescribePerson(changed);
                return 0;
            });
        }

        return routes.SeeAsync(context, Story, "person.done");
    }
}
