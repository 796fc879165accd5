using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>What the guides say about a declared fact, in the order in which it helps; only what may be shown on that day.</summary>
public static class GuideFacts
{
    /// <param name="country">Where the person is.</param>
    public static IReadOnlyList<Fact> For(DeclaredFact fact, Guides guides, string? country, DateOnly today) =>
        [.. Of(fact, guides, country).OfType<Fact>().Where(one => one.IsShown(today)).Distinct()];

    /// <summary>Where one may report in a country.</summary>
    public static IReadOnlyList<Fact> Channels(Guides guides, string? country, DateOnly today) =>
        [.. (guides.CountryOrElsewhere(country)?.Channels ?? []).Where(one => one.IsShown(today))];

    private static IEnumerable<Fact?> Of(DeclaredFact fact, Guides guides, string? country)
    {
        var platform = fact["platform"] is { } id ? guides.Platforms.GetValueOrDefault(id) : null;
        switch (fact.Kind)
        {
            case DeclaredKind.Payment when fact["means"] is { } name && guides.Payments.TryGetValue(name, out var means):
                return [.. means.Phones(country).OrderBy(phone => phone["use"] != "fraud"), means.CanCancel, means.How, means.Recall, .. means.More, means.IfFails, .. means.Traps];
            case DeclaredKind.Account when platform is not null:
                return fact["whose"] == "mine"
                    ? [platform.Suspend, platform.HideList, platform.DataExport, .. platform.Traps]
                    : [platform.SaveFirst, .. platform.Report, platform.Block, platform.LawEnforcement, .. platform.Traps];
            case DeclaredKind.Publication:
                return [.. platform?.Report ?? [], .. guides.CountryOrElsewhere(country)?.Takedown ?? [], .. guides.CountryOrElsewhere(country)?.DataProtection ?? []];
            case DeclaredKind.Report when fact["channel"] is { } channel:
                return guides.CountryOrElsewhere(fact["country"] ?? country)?.Channels.Where(one => one["id"] == channel) ?? [];
            default:
                return [];
        }
    }
}
