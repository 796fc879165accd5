namespace Recours.Casework.Guidance;

/// <summary>One thing that the file for the police needs.</summary>
/// <param name="Kind">Its sentence is <c>plan.proof.KIND</c>; <c>plan.missing.KIND</c> while it is not there.</param>
/// <param name="About">The platform or the payment, as people call it; empty when there is none.</param>
/// <param name="Exhibits">Numbers of the exhibits in which it lies; none where the person only says that it is kept.</param>
public sealed record Proof(string Kind, string About, bool IsThere, IReadOnlyList<int> Exhibits)
{
    public Phrase Text => new((IsThere ? "plan.proof." : "plan.missing.") + Kind, About);
}
