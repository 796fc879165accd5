using Recours.Casework.Words;

namespace Recours.Tests.Casework.Words;

public sealed class TheSentences
{
    [Fact]
    public void Are_complete_in_every_language()
    {
        var french = Sentences.For("fr").Keys.Order(StringComparer.Ordinal).ToList();
        french.ShouldNotBeEmpty();
        foreach (var language in Sentences.Languages)
        {
            Sentences.For(language).Keys.Order(StringComparer.Ordinal).ShouldBe(french);
        }
    }
}
