using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

public enum StandingState { Open, Begun, Done }

/// <summary>One line of where a person stands.</summary>
/// <param name="IsSafe">It is done, and stays so whatever else happens.</param>
public sealed record StandingLine(Phrase Text, bool IsSafe);

/// <summary>Where a person stands in one of the four steps.</summary>
/// <param name="Step">1: not alone. 2: no payment. 3: contact. 4: evidence.</param>
public sealed record Standing(int Step, IReadOnlyList<StandingLine> Lines)
{
    public StandingState State => Lines.All(line => line.IsSafe) ? StandingState.Done : Lines.Any(line => line.IsSafe) ? StandingState.Begun : StandingState.Open;

    /// <summary>The four steps. Only what was declared or lies in the case counts; nothing is guessed from silence.</summary>
    public static IReadOnlyList<Standing> Of(Situation situation, CaseView view) =>
        [new(1, [.. NotAlone(situation)]), new(2, [.. Money(situation)]), new(3, [.. Contact(situation)]), new(4, [.. Evidence(situation, view)])];

    private static IEnumerable<StandingLine> NotAlone(Situation situation)
    {
        yield return Line(situation.Told, "told", "not-told");
        yield return situation.Reports.Count > 0 ? new StandingLine(new Phrase("standing.reported", Text(situation.Reports.Count)), true) : new StandingLine(new Phrase("standing.not-reported"), false);
    }

    private static IEnumerable<StandingLine> Money(Situation situation)
    {
        if (situation.Payments.Count == 0)
        {
            yield return situation.Paid switch
            {
                Answer.No => new StandingLine(new Phrase("standing.not-paid"), true),
                Answer.Yes => new StandingLine(new Phrase("standing.paid-not-noted"), false),
                _ => new StandingLine(new Phrase("standing.paid-unknown"), false),
            };
            yield break;
        }

        var (stopped, asked) = (situation.Payments.Count(payment => payment.RecallAnswer == "stopped"), situation.Payments.Count(payment => payment.Asked));
        if (stopped + asked == 0)
        {
            // Who has paid is not told that nothing was begun: to have noted it is the first step.
            yield return new StandingLine(new Phrase("standing.payments-noted", Text(situation.Payments.Count)), true);
        }

        if (stopped > 0)
        {
            yield return new StandingLine(new Phrase("standing.stopped", Text(stopped), Text(situation.Payments.Count)), true);
        }

        if (stopped < situation.Payments.Count)
        {
            yield return new StandingLine(new Phrase("standing.asked-back", Text(asked), Text(situation.Payments.Count)), asked == situation.Payments.Count);
        }
    }

    private static IEnumerable<StandingLine> Contact(Situation situation)
    {
        yield return Line(situation.ContactCut, "silent", "not-silent");
        var platforms = situation.Platforms;
        bool Ticked(string kind, PlatformState platform) => situation.Done.Contains($"{kind}/{platform.Id}");
        if (platforms.Count > 0)
        {
            yield return Of("captured", platforms.Count(platform => platform.Captured || Ticked("capture", platform) || Ticked("capture-minor", platform)), platforms.Count);
            yield return Of("platform-reported", platforms.Count(platform => platform.Reported || Ticked("platform-report", platform)), platforms.Count);
            if (situation.KnownPerson != Answer.Yes)
            {
                yield return Of("blocked", platforms.Count(platform => platform.Blocked || Ticked("block", platform)), platforms.Count);
            }
        }

        if (situation.Publications.Count > 0)
        {
            yield return Of("removed", situation.Publications.Count(publication => publication.Removed), situation.Publications.Count);
        }
    }

    private static IEnumerable<StandingLine> Evidence(Situation situation, CaseView view)
    {
        yield return view.Exhibits.Count > 0 ? new StandingLine(new Phrase("standing.exhibits", Text(view.Exhibits.Count)), true) : new StandingLine(new Phrase("standing.no-exhibits"), false);
        yield return Line(situation.HasAccount, "account", "no-account");
        yield return Line(situation.Sealed, "sealed", view.Seals.Count > 0 ? "grown" : "not-sealed");
        if (situation.Timestamped is not null)
        {
            yield return new StandingLine(new Phrase("standing.timestamped"), true);
        }
    }

    private static StandingLine Line(bool isSafe, string yes, string no) => new(new Phrase("standing." + (isSafe ? yes : no)), isSafe);

    private static StandingLine Of(string what, int done, int all) => new(new Phrase("standing." + what, Text(done), Text(all)), done == all);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
