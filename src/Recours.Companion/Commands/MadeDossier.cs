using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Recours.Casework.Dossier;
using Recours.Casework.Intake;
using Recours.Casework.Redaction;
using Recours.Casework.Vault;

namespace Recours.Companion.Commands;

/// <summary>A dossier that was rendered: its bytes, and what the case records of it before it leaves.</summary>
/// <param name="Hidden">The names that were taken out; null for none.</param>
public sealed record MadeDossier(byte[] Html, string Language, DateTimeOffset MadeAt, string Tool, HiddenNames? Hidden)
{
    public static async Task<MadeDossier> RenderAsync(CaseView view, IReadOnlyList<LedgerEntry> entries, IReadOnlyList<CaseReading> readings, string language, Machine machine, HiddenNames? hidden = null)
    {
        var made = machine.Clock.GetUtcNow();
        var names = hidden is { People.Count: > 0 } ? KnownSpellings.Complete(hidden, readings) : null;
        return new MadeDossier(await DossierHtml.RenderAsync(new DossierInput(view, entries, readings, language, made, machine.Tool) { Hidden = names }), language, made, machine.Tool, names);
    }

    /// <summary>No dossier leaves the case without its entry: the SHA-256 of the page, and of the PDF printed from it.</summary>
    public bool RecordIn(Vault vault, byte[]? pdf)
    {
        var recorded = new JsonObject
        {
            ["html"] = Convert.ToHexStringLower(SHA256.HashData(Html)),
            ["language"] = Language,
            ["made"] = LedgerEntry.FormatTime(MadeAt),
            ["tool"] = Tool,
        };
        if (pdf is not null)
        {
            recorded["pdf"] = Convert.ToHexStringLower(SHA256.HashData(pdf));
        }

        if (Hidden is not null)
        {
            recorded["redaction"] = new RedactionChoice(Hidden.People, RedactionChoice.Nothing.Covered).Record();
        }

        vault.Record(EventNames.DossierWritten, recorded);
        return true;
    }
}
