using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Tests.Casework.Vault;

/// <summary>A few hundred random faults; <c>RECOURS_FAULTS=10000</c> tries as many as docs/benchmarks.md tells of.</summary>
public sealed class TheRandomFaults
{
    [Theory]
    [InlineData(1, "fr")]
    [InlineData(2, "en")]
    [InlineData(3, "es")]
    [InlineData(4, "ar")]
    public void Are_all_found_and_named_and_take_nothing_else_with_them(int seed, string language)
    {
        var all = int.Parse(Environment.GetEnvironmentVariable("RECOURS_FAULTS") ?? "600", System.Globalization.CultureInfo.InvariantCulture);
        var words = Sentences.For(language);
        var report = new RandomFaults(seed).Run(all / 4, problem => VerifyCommand.Sentence(problem, words));
        report.Missed.ShouldBeEmpty();
        (report.Found + report.Torn).ShouldBe(report.Tried);
        report.Kinds.Count.ShouldBeGreaterThanOrEqualTo(6);
        // Only the two files of a session that was killed can look like a torn write.
        report.Torn.ShouldBeLessThan(report.Tried / 10);
    }
}
