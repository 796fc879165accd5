using Recours.Casework.Findings;
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
        return Of(view, readings, reader.Findings(view, reader.Timeline(view, cancel), cancel), now.Offset);
    }

    /// <param name="found">Null while the conversations have not been read yet.</param>
    public static ReadCase Of(CaseView view, IReadOnlyList<CaseReading> readings, CaseFindings? found, TimeSpan zone)
    {
        var seen = found is null ? Seen.Nothing : SeenOf.Findings(found, Guides.Embedded, SituationOf.CountryOf(view));
        return new ReadCase(view, readings, seen, SituationOf.Case(view, readings, seen, zone));
    }
}
