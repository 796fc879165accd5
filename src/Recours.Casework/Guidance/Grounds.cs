using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>One thing that a plan rests on.</summary>
/// <param name="From"><c>declared</c>: the person said it; <c>case</c>: it lies in the case; <c>read</c>: it was read in the conversations.</param>
/// <param name="Kind">The kind of the declared fact, or what was read.</param>
/// <param name="IsConfirmed">What was read counts as a fact only when the person confirmed it.</param>
public sealed record Ground(string From, string Kind, string? Key, string Value, bool IsConfirmed, int? Fact = null, string? Finding = null, int? Exhibit = null);

/// <summary>Everything that a plan rests on besides the guides and the time, so that anybody can see why it says what it says.</summary>
public static class Grounds
{
    public static IReadOnlyList<Ground> Of(CaseView view, IReadOnlyList<CaseReading> readings, Seen seen) =>
    [
        .. view.Country is { } country ? [new Ground("case", "case", "country", country, true)] : (Ground[])[],
        .. view.Declared.SelectMany(fact => fact.Values.Where(pair => pair.Value.Length > 0).Select(pair => new Ground("declared", fact.Kind, pair.Key, pair.Value, true, fact.Number))),
        .. readings.SelectMany(reading => reading.Result.Importers.Select(importer => new Ground("case", "conversation", "platform", SituationOf.PlatformOf(importer.Id) ?? importer.Id, true,
            Exhibit: reading.Archive ?? (reading.Numbers.Count > 0 ? reading.Numbers.Values.Min() : null)))),
        .. view.Notes.Count > 0 ? [new Ground("case", "account", null, "", true)] : (Ground[])[],
        .. view.IsSealed ? [new Ground("case", "seal", null, "", true)] : (Ground[])[],
        .. Read(seen),
    ];

    private static IEnumerable<Ground> Read(Seen seen)
    {
        if (seen.Kind != CaseKind.Unknown)
        {
            yield return new Ground("read", "kind", null, seen.Kind == CaseKind.Mail ? "mail" : "conversation", seen.IsSure);
        }

        foreach (var danger in seen.Dangers?.Findings ?? [])
        {
            yield return new Ground("read", "danger", null, "", false, Finding: danger);
        }

        foreach (var payment in seen.Payments)
        {
            yield return new Ground("read", "payment", payment.Means, string.Join(' ', ((string?[])[payment.Amount?.ToString("0.########", System.Globalization.CultureInfo.InvariantCulture), payment.Currency]).OfType<string>()),
                payment.IsConfirmed, Finding: payment.Finding, Exhibit: payment.Exhibit);
        }

        foreach (var (code, from) in seen.Countries)
        {
            yield return new Ground("read", "their-country", code, from.Value, from.IsConfirmed, Exhibit: from.Exhibit);
        }

        if (seen.PublicationSaid is { } said)
        {
            yield return new Ground("read", "published", null, said.Value, said.IsConfirmed, Exhibit: said.Exhibit);
        }

        if (seen.KnownPerson)
        {
            yield return new Ground("read", "known-person", null, "yes", false);
        }

        foreach (var one in seen.Identifiers)
        {
            yield return new Ground("read", "identifier", one.Kind, one.Value.Value, one.Value.IsConfirmed, Exhibit: one.Value.Exhibit);
        }
    }
}
