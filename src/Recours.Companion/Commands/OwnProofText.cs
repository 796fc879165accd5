using System.Text.Json.Nodes;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Commands;

/// <summary>What is said of an exhibit that carries proof of its own.</summary>
internal static class OwnProofText
{
    /// <summary>One sentence. What a foreign file claims is shown as text of one line.</summary>
    public static string Sentence(OwnProof proof, Sentences words) => proof.Kind switch
    {
        "c2pa" => words[proof.By is null ? "proof.c2pa" : "proof.c2pa-by", proof.Number, VisibleText.OneLine(proof.By ?? "")],
        _ when proof.Holds == true => words["proof." + proof.Kind + "-holds", proof.Number, proof.Checked],
        _ when proof.Holds == false => words["proof." + proof.Kind + "-fails", proof.Number, proof.ProblemCount, VisibleText.OneLine(string.Join("; ", proof.Problems.Take(3)))],
        _ => words["proof." + proof.Kind + "-unchecked", proof.Number],
    };

    public static JsonObject Describe(OwnProof proof) => new()
    {
        ["exhibit"] = proof.Number,
        ["kind"] = proof.Kind,
        ["holds"] = proof.Holds,
        ["checked"] = proof.Checked,
        ["problems"] = new JsonArray([.. proof.Problems.Select(problem => (JsonNode)problem)]),
        ["problemCount"] = proof.ProblemCount,
        ["by"] = proof.By,
    };
}
