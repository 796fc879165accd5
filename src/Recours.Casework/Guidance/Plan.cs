namespace Recours.Casework.Guidance;

/// <summary>A sentence of the product: a key of <c>Words</c> and what is filled in.</summary>
public sealed record Phrase(string Key, params string[] Values)
{
    public bool Equals(Phrase? other) => other is not null && Key == other.Key && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

/// <summary>One thing to do.</summary>
/// <param name="Id">Its kind and what it is about: <c>capture/telegram</c>, <c>money-stop/3</c>. What <c>declare DIR done step=</c> takes.</param>
/// <param name="Kind">Its sentences are <c>plan.KIND.what</c>, <c>.why</c> and <c>.how</c>.</param>
/// <param name="About">The platform or means, as people call it; empty when there is none.</param>
/// <param name="Until">When it should be done; null when no date is known.</param>
/// <param name="Facts">What the guides say, each with its status and the day since when it is known. All may be shown.</param>
/// <param name="HeldBack">Why it is not the time yet; null when it is.</param>
/// <param name="Destroys">It may make something disappear that the police would need.</param>
/// <param name="Paper">The letter or notice that is ready for it: <c>letter payment-cancel 3</c>.</param>
public sealed record Step(string Id, string Kind, string About, DateTimeOffset? Until, IReadOnlyList<Fact> Facts, Phrase? HeldBack, bool Destroys, string? Paper)
{
    public Phrase What => new($"plan.{Kind}.what", About);
    public Phrase Why => new($"plan.{Kind}.why", About);
    public Phrase How => new($"plan.{Kind}.how", About);

    /// <summary>What is not known: said, rather than guessed.</summary>
    public Phrase? Unknown { get; init; }

    /// <summary>What else is to be said with it: that it was read and is to be checked, that something came back.</summary>
    public IReadOnlyList<Phrase> Notes { get; init; } = [];

    /// <summary>Until when the person put it off; null when it was not, or when that time has come.</summary>
    public DateTimeOffset? Later { get; init; }

    /// <summary>What may follow if it is not done, without a threat; null where the question has no place (danger to life).</summary>
    public Phrase? Otherwise => Steps.OtherwiseOf(Kind) is { } group ? new Phrase("if-not." + group) : null;
}

/// <summary>A date to remember; what it is about stands in a fact of the guides or in a sentence.</summary>
public sealed record Reminder(string Id, DateTimeOffset At, Fact? Fact, Phrase? Text);

/// <summary>What to do, in order; the first step that is neither held back nor put off is the one to do now.</summary>
/// <param name="Questions">Ids of what is not known yet and would change the plan; each may be skipped.</param>
/// <param name="Proofs">What the file for the police needs, and whether it is there.</param>
public sealed record Plan(IReadOnlyList<Step> Steps, IReadOnlyList<Reminder> Reminders, IReadOnlyList<string> Questions, IReadOnlyList<Proof> Proofs)
{
    /// <summary>What the file for the police does not hold yet.</summary>
    public IReadOnlyList<Phrase> Missing => [.. Proofs.Where(proof => !proof.IsThere).Select(proof => proof.Text)];

    public Step? Next => Steps.FirstOrDefault(step => step.HeldBack is null && step.Later is null);
}
