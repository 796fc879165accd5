namespace Recours.Casework.Guidance;

/// <summary>Reporting: where the person is, and where the other side or the money seems to be.</summary>
public sealed partial class Planner
{
    private void Police()
    {
        if (!situation.Reports.Any(report => report.Country is null || report.Country == situation.Country))
        {
            Home();
        }

        foreach (var (theirs, read) in (((string? Code, SeenValue? Read)[])[(situation.TheirCountry, null), .. situation.Seen.Countries.Select(country => ((string?)country.Code, (SeenValue?)country.From))]).DistinctBy(one => one.Code))
        {
            if (theirs is not null && theirs != situation.Country && situation.Reports.All(report => report.Country != theirs))
            {
                Abroad(theirs, read is { IsConfirmed: false } ? [new Phrase("plan.read.country", Quoted(read.Value))] : []);
            }
        }
    }

    private void Home()
    {
        var cautions = Shown(Rules("cautions", "country", situation.Country).Where(rule => rule["about"] == "police"));
        if (cautions.Count > 0)
        {
            Add("police-care", facts: cautions);
        }

        var channels = Shown(country?.Channels.Where(IsPolice) ?? []);
        var unknown = channels.Count == 0 || country!.Code == Country.Elsewhere;
        Add(IsMinor ? "police-minor" : "police-home", key: null, facts: [.. channels.Count > 0 ? channels : Elsewhere?.Channels.Where(IsPolice) ?? [], .. country?.PoliceAskFor ?? [], .. country?.TimeLimits ?? []],
            paper: "letter complaint", unknown: unknown ? new Phrase("plan.no-channel") : null);
    }

    private void Abroad(string theirs, IReadOnlyList<Phrase> notes)
    {
        var routes = Shown(Rules("routes", "country", theirs));
        if (routes.Count > 0)
        {
            var open = routes.Select(route => route["channel"]).ToHashSet();
            var there = guides.Countries.GetValueOrDefault(theirs);
            Add("police-abroad", there?.Name.In("en") ?? theirs, theirs, facts: [.. routes, .. there?.Channels.Where(channel => open.Contains(channel["id"])) ?? []], paper: "letter complaint", notes: notes);
        }
    }

    private bool IsPolice(Fact channel) => channel["kind"] is { } kind && (kind.StartsWith("police", StringComparison.Ordinal) || kind == "prosecutor_online" || (IsMinor && kind == "minor_report"));
}
