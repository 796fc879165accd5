using Recours.Casework.Findings.Kinds;
using Recours.Casework.Timeline;

namespace Recours.Tests.Casework.Findings;

public class ThePersonNames
{
    [Fact]
    public void StandFoldedAndEachOnce()
    {
        var lines = PersonNames.Lines().ToList();
        Assert.True(lines.Count > 50_000);
        Assert.DoesNotContain(lines, line => !line.Equals(FoldedText.Of(line), StringComparison.OrdinalIgnoreCase) || line.Any(letter => !char.IsLetter(letter)));
        Assert.Equal(lines.Count, lines.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(lines.Order(StringComparer.OrdinalIgnoreCase), lines);
    }

    [Theory]
    [InlineData("ouattara")]
    [InlineData("belkacem")]
    [InlineData("dimaculangan")]
    [InlineData("jean-paul")]
    [InlineData("الشمري")]
    public void AreKnownInAnyWriting(string word) => Assert.True(PersonNames.Knows(word));

    [Theory]
    [InlineData("cabrera")]
    [InlineData("modeste")]
    public void ThatAreWordsNeedACapital(string word)
    {
        Assert.False(PersonNames.Knows(word));
        Assert.True(PersonNames.Knows(word, isCapital: true));
    }

    [Theory]
    [InlineData("الله")]
    [InlineData("hadi")]
    [InlineData("argent")]
    [InlineData("safi")]
    public void AreNoEverydayWords(string word) => Assert.False(PersonNames.Knows(word, isCapital: true));
}
