using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>Asking a timestamp authority from the pages: the button says what is sent and where, and nothing else of the program sends anything.</summary>
internal sealed class AnchorRoutes(Session session, Routes routes)
{
    public void Map(WebApplication app)
    {
        routes.Post(app, "/anchor", AskAsync);
        routes.Post(app, "/anchor/drop", (context, form) =>
        {
            session.Write(vault =>
            {
                vault.DropWish(form["address"].ToString());
                return 0;
            });
            return routes.SeeAsync(context, "/keep", "anchor.page.dropped");
        });
    }

    private async Task AskAsync(HttpContext context, IFormCollection form)
    {
        // An address that waits was accepted when it was first given, in plain http too.
        var text = form["address"].ToString().Trim();
        var address = TimestampAuthority.Address(text, allowPlain: session.Case?.View.Waiting.Contains(text) == true);
        var root = form["root"].ToString().Trim();
        var means = root.Length > 0 ? TimestampMeans.None.WithRoots(Encoding.UTF8.GetBytes(root), "PEM") : TimestampMeans.None;
        var checkpoint = session.Write(vault =>
        {
            if (!vault.View.IsSealed)
            {
                vault.Seal();
            }

            return vault.WishForTimestamps([address.AbsoluteUri]);
        });

        // The case stays usable meanwhile; what is added then is simply not covered.
        var question = TimestampQuestion.For(checkpoint, CaseCommands.ThisMachine.Random);
        var answer = await TimestampAuthority.AskAsync(address, question.Bytes, TimestampAuthority.Patience, context.RequestAborted);
        session.Write(vault => vault.AddAnchor(question.Read(answer, address.AbsoluteUri, means)));
        await routes.SeeAsync(context, "/keep", "anchor.page.done");
    }
}
