using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

/// <summary>
/// What an exhibit says to prove itself (a bag's hashes, a web archive's digests, credentials in a picture), as it was examined when it came in.
/// </summary>
/// <param name="Number">The exhibit; of a folder that is a bag, its <c>bagit.txt</c>.</param>
/// <param name="Kind"><c>bag</c>, <c>warc</c>, <c>wacz</c> or <c>c2pa</c>.</param>
/// <param name="Holds">Whether all of it held; null where nothing was checked, only seen.</param>
/// <param name="Checked">How many hashes were compared.</param>
/// <param name="Problems">What did not hold, as <c>code</c> or <c>code: detail</c>; the first few.</param>
/// <param name="By">Who it says made it; a claim.</param>
public sealed record OwnProof(int Number, string Kind, bool? Holds, long Checked, long ProblemCount, IReadOnlyList<string> Problems, string? By)
{
    /// <summary>Problems kept in the ledger.</summary>
    public const int MaxProblems = 20;

    public JsonObject ToJson() => new()
    {
        ["by"] = By,
        ["checked"] = Checked,
        ["holds"] = Holds is { } holds ? holds ? "yes" : "no" : "unknown",
        ["kind"] = Kind,
        ["number"] = Number,
        ["problems"] = new JsonArray([.. Problems.Take(MaxProblems).Select(problem => (JsonNode)problem)]),
        ["problems-in-all"] = ProblemCount,
    };

    internal static IReadOnlyList<OwnProof> Fold(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Where(entry => entry.Event == EventNames.ExhibitExamined).Select(entry => Of(entry.Private!)).GroupBy(proof => (proof.Number, proof.Kind)).Select(group => group.Last())];

    private static OwnProof Of(JsonObject hidden) => new((int)hidden["number"]!, (string)hidden["kind"]!,
        (string?)hidden["holds"] switch { "yes" => true, "no" => false, _ => null },
        (long)hidden["checked"]!, (long)hidden["problems-in-all"]!, [.. hidden["problems"]!.AsArray().Select(problem => (string)problem!)], (string?)hidden["by"]);
}
