using Recours.Bench;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Casework.Findings;

/// <summary>The labelled conversations that were used while the rules were written.</summary>
public sealed class FindingsScoreTests
{
    private static readonly Lazy<FindingsScore> Dev = new(() => FindingsScore.Of(LedgerData.PathOf("findings/dev")));

    [Fact]
    public void There_are_conversations_of_every_language_and_ordinary_ones_among_them()
    {
        Dev.Value.Languages.ShouldBe(["ar", "ary", "de", "en", "es", "fr"]);
        Dev.Value.Conversations.ShouldBeGreaterThanOrEqualTo(42);
        Dev.Value.Benign.ShouldBeGreaterThanOrEqualTo(12);
    }

    [Theory]
    [InlineData("demands", 0.92)]
    [InlineData("deadlines", 0.94)]
    [InlineData("payments", 0.94)]
    [InlineData("threats", 0.92)]
    public void What_is_found_in_them_stays_right(string type, double least) => Dev.Value.Of(type).F1.ShouldBeGreaterThanOrEqualTo(least);

    /// <summary>The share of usual sentences in which something else is found than must be.</summary>
    [Fact]
    public void Usual_sentences_are_read_in_every_language()
    {
        var (all, wrong, _) = FindingsPhrases.Of(LedgerData.PathOf("findings/phrases"));
        all.ShouldBeGreaterThan(1700);
        wrong.Count.ShouldBeLessThan(all / 25, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("kind", 0.97)]
    [InlineData("stages", 0.91)]
    [InlineData("danger", 1.0)]
    public void None_of_it_is_missed(string type, double least) => Dev.Value.Of(type).Recall.ShouldBeGreaterThanOrEqualTo(least);

    /// <summary>A danger that is told as sure interrupts everything else: in other messages it must stay rare. One that is possible is a line beside the message.</summary>
    [Fact]
    public void Danger_interrupts_hardly_ever_without_need()
    {
        Dev.Value.Calm.ShouldBeGreaterThan(10_000);
        Dev.Value.Sure.ShouldBeLessThan(Dev.Value.Calm / 400);
        (Dev.Value.Possible - Dev.Value.PossibleElsewhere).ShouldBeLessThan((Dev.Value.Calm - Dev.Value.CalmElsewhere) * 20 / 100);
        Dev.Value.PossibleElsewhere.ShouldBeLessThan(Dev.Value.CalmElsewhere * 13 / 100);
    }

    /// <summary>A false alarm of blackmail in a flirt or a sale is as bad as a miss.</summary>
    [Fact]
    public void Harmless_talks_are_none()
    {
        var (all, wrong, _) = FindingsTalks.Of(LedgerData.PathOf("findings/talks"));
        all.ShouldBeGreaterThan(150);
        wrong.Count(one => one.Split(' ')[1] == "none").ShouldBeLessThanOrEqualTo(2, string.Join('\n', wrong));
        wrong.Count.ShouldBeLessThan(all * 2 / 5);
    }
}
