using Recours.Casework.Guidance;

namespace Recours.Casework.Vault;

/// <summary>What the first page needs, kept of a case that is long to read.</summary>
public sealed partial class VaultReader
{
    private const string GlanceFile = "glance";

    private readonly Lock glanceGate = new();

    /// <summary>What was kept for this state of the case; null when nothing was.</summary>
    public Glance? Glance(CaseView view) => vault.Kept(GlanceFile, MadeFromFacts(view), Guidance.Glance.Read);

    /// <summary>Keeps it, for whoever opens the case next.</summary>
    public void KeepGlance(CaseView view, Glance glance)
    {
        lock (glanceGate)
        {
            vault.KeepFile(GlanceFile, MadeFromFacts(view), glance.Write);
        }
    }

    /// <summary>Everything that the readings and findings of a case depend on, as its ledger alone knows it: to ask is not to read.</summary>
    private static byte[] MadeFromFacts(CaseView view)
    {
        using var made = new MadeFrom("glance/1");
        made.Add(view.Exhibits.Count);
        foreach (var exhibit in view.Exhibits)
        {
            made.Add(exhibit.Sha256).Add(exhibit.Name);
        }

        made.Add(view.Appearances.Count);
        foreach (var (batch, path, number) in view.Appearances)
        {
            made.Add(batch).Add(path).Add(number);
        }

        made.Add(view.Notes.Count);
        foreach (var note in view.Notes)
        {
            made.Add(note.WrittenAt.UtcTicks).Add(note.Text);
        }

        // Pictures that were read since are recorded here.
        made.Add(view.Readings.Count);
        foreach (var reading in view.Readings)
        {
            made.Add(reading.ToJson().ToJsonString());
        }

        made.Add(view.Decisions.Count);
        foreach (var decision in view.Decisions)
        {
            made.Add(decision.Id).Add(decision.What).Add(decision.At.UtcTicks).Add(decision.Values.Count);
            foreach (var (key, value) in decision.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                made.Add(key).Add(value);
            }
        }

        made.Add(view.Country).Add(SituationOf.CountryOf(view)).Add(view.Person.Count);
        foreach (var (key, value) in view.Person.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            made.Add(key).Add(value);
        }

        return made.Hash();
    }
}
