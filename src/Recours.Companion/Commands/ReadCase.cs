using Recours.Casework.Guidance;
using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary>A case as the guidance sees it: what was declared, and what was read in the conversations.</summary>
public sealed record ReadCase(CaseView View, IReadOnlyList<CaseReading> Readings, Seen Seen, Situation Situation)
{
    /// <param name="now">With the offset of the place where the person is.</param>
    public static ReadCase Of(Vault vault, DateTimeOffset now, CancellationToken cancel)
    {
        var (view, reader) = (vault.View, new VaultReader(vault));
        var readings = reader.Read(view, cancel);
        var found = reader.Findings(view, reader.Timeline(view, cancel), cancel);
        return Of(view, new Glance(readings, SeenOf.Findings(found, Guides.Embedded, SituationOf.CountryOf(view))), now.Offset);
    }

    public static ReadCase Of(CaseView view, Glance glance, TimeSpan zone) =>
        new(view, glance.Readings, glance.Seen, SituationOf.Case(view, glance.Readings, glance.Seen, zone));
}
