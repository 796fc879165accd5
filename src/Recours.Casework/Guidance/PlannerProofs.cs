namespace Recours.Casework.Guidance;

/// <summary>What the file for the police needs, and what of it is in the case already.</summary>
public sealed partial class Planner
{
    private List<Proof> Proofs()
    {
        var proofs = new List<Proof>();
        if (situation.Kind == CaseKind.Mail)
        {
            proofs.Add(new Proof("mail", "", situation.Mails.Count > 0 || IsDone("bluff-keep"), situation.Mails));
        }
        else
        {
            foreach (var state in situation.Platforms)
            {
                var name = guides.Platforms.GetValueOrDefault(state.Id)?.Name ?? state.Id;
                proofs.Add(new Proof("conversation", name, IsCaptured(state), state.Exhibits));
                proofs.Add(new Proof("profile", name, state.ProfileKnown || IsDone("profile/" + state.Id),
                    [.. situation.Seen.Identifiers.Where(one => one.Provider == state.Id && one.Kind is "url" or "user-id" or "phone").Select(one => one.Value.Exhibit).OfType<int>().Distinct().Order()]));
            }

            if (situation.Platforms.Any(state => state.Exhibits.Count > 0))
            {
                proofs.Add(new Proof("threats", "", situation.Seen.Threats.Count > 0, situation.Seen.Threats));
            }
        }

        foreach (var payment in situation.Payments.Where(payment => payment.Seen is null || payment.Seen.IsConfirmed))
        {
            proofs.Add(new Proof("receipt", MeansOf(payment)?.Name ?? payment.Means ?? "", payment.HasReference, payment.Seen?.Reference?.Exhibit is { } exhibit ? [exhibit] : []));
        }

        foreach (var publication in situation.Publications)
        {
            var name = (publication.Platform is null ? null : guides.Platforms.GetValueOrDefault(publication.Platform)?.Name ?? publication.Platform) ?? "";
            proofs.Add(new Proof("publication", name, publication.Captured || IsDone("publication-capture/" + publication.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), []));
        }

        if (situation.Kind != CaseKind.Mail)
        {
            proofs.Add(new Proof("account", "", situation.HasAccount, []));
        }

        if (situation.IsReading)
        {
            proofs.Add(new Proof("reading", "", false, []));
        }

        return proofs;
    }
}
