using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Casework.OwnProofs;

/// <summary>What is said of an exhibit that carries proof of its own, in one sentence. What the file claims is made visible and kept on one line.</summary>
public static class ProofSentence
{
    private const int Shown = 3;

    public static string Of(OwnProof proof, Sentences words) => proof.Kind switch
    {
        "c2pa" => words[proof.By is null ? "proof.c2pa" : "proof.c2pa-by", proof.Number, VisibleText.OneLine(proof.By ?? "")],
        _ when proof.Holds == true => words["proof." + proof.Kind + "-holds", proof.Number, proof.Checked],
        _ when proof.Holds == false => words["proof." + proof.Kind + "-fails", proof.Number, proof.ProblemCount, VisibleText.OneLine(string.Join("; ", proof.Problems.Take(Shown)))],
        _ => words["proof." + proof.Kind + "-unchecked", proof.Number],
    };
}
