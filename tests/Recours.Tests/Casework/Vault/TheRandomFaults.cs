using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Casework.Vault;

/// <summary>The small version of <c>recours-bench faults</c> (docs/benchmarks.md): the same faults, a few hundred of them.</summary>
public sealed class TheRandomFaults
{
    [Theory]
    [InlineData(1, "fr")]
    [InlineData(2, "en")]
    [InlineData(3, "es")]
    [InlineData(4, "ar")]
    public void Are_all_found_and_named_and_take_nothing_else_with_them(int seed, string language)
    {
        var words = Sentences.For(language);
        var report = new RandomFaults(seed).Run(150, problem => VerifyCommand.Sentence(problem, words));
        report.Missed.ShouldBeEmpty();
        (report.Found + report.Torn).ShouldBe(report.Tried);
        report.Kinds.Count.ShouldBeGreaterThanOrEqualTo(6);
        // Only the two files of a session that was killed can look like a torn write.
        report.Torn.ShouldBeLessThan(report.Tried / 10);
    }
}
