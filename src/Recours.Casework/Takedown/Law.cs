using Recours.Casework.Guidance;

namespace Recours.Casework.Takedown;

/// <summary>To whom a notice goes.</summary>
public enum NoticeTo { Platform, Authority, Search }

/// <summary>What a notice relies on.</summary>
/// <param name="Id">What <c>declare DIR publication law=</c> takes, and its sentence <c>notice.law.ID</c>.</param>
/// <param name="Basis">The fact of the guides that states the law; null where no law is named.</param>
public sealed record Law(string Id, NoticeTo To, Fact? Basis)
{
    public const string Gdpr = "gdpr", Dsa = "dsa", Us48 = "us48", Rules = "rules", Minor = "minor", SearchEngine = "search";

    /// <summary>The sentence that names it.</summary>
    public string Key => To == NoticeTo.Authority ? "notice.law.authority" : "notice.law." + Id;

    /// <summary>
    /// What a notice may rely on, the most fitting first: whose facts are checked and fresh on <paramref name="today"/>. Naming no law is always possible.
    /// </summary>
    /// <param name="country">Where the person is.</param>
    public static IReadOnlyList<Law> For(Guides guides, string? country, bool isMinor, DateOnly today)
    {
        var own = country is null ? null : guides.Countries.GetValueOrDefault(country);
        var inEurope = Planner.IsInEurope(country);
        Law?[] laws =
        [
            isMinor ? new(Minor, NoticeTo.Platform, Elsewhere(guides, Dsa)) : null,
            country == "US" ? new(Us48, NoticeTo.Platform, own?.Takedown.FirstOrDefault(fact => fact["id"] == "tida")) : null,
            inEurope ? new(Gdpr, NoticeTo.Platform, Elsewhere(guides, Gdpr)) : null,
            inEurope ? new(Dsa, NoticeTo.Platform, Elsewhere(guides, Dsa)) : null,
            new(Rules, NoticeTo.Platform, null),
            .. own?.Channels.Where(channel => channel["kind"] == "takedown_authority").Select(channel => new Law(channel["id"]!, NoticeTo.Authority, channel)) ?? [],
            new(SearchEngine, NoticeTo.Search, null),
        ];
        return [.. laws.OfType<Law>().Where(law => law.Id is Rules or SearchEngine || law.Basis?.IsShown(today) == true)];
    }

    private static Fact? Elsewhere(Guides guides, string id) =>
        guides.Countries.GetValueOrDefault(Country.Elsewhere)?.DataProtection.FirstOrDefault(fact => fact["id"] == id);
}
