using Recours.Casework.Findings;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings.Meaning;

/// <summary>The dictionary of words that speak for a threat, or against one, behind a threat that phrases know.</summary>
public class TheThreatWords
{
    [Theory]
    [InlineData("sinon ta mere", true)]
    [InlineData("or your wife will", true)]
    [InlineData("sonst alle deine", true)]
    [InlineData("combien tu as sur ton paypal", false)]
    [InlineData("can you borrow money", false)]
    public void Speak_for_a_threat_or_for_something_else(string folded, bool threat) =>
        Assert.True(threat ? ThreatWords.Of(folded) >= ThreatWords.Threat : ThreatWords.Of(folded) <= 0, $"{ThreatWords.Of(folded)}");

    [Fact]
    public void Say_the_same_in_any_order_and_however_often()
    {
        Assert.Equal(ThreatWords.Of("your wife or else"), ThreatWords.Of("else, else or: wife! your wife"));
        Assert.Equal(0, ThreatWords.Of("qqqzzz xxyyqq"));
        Assert.Equal(0, ThreatWords.Of(""));
        Assert.Equal(ThreatWords.Of("your"), ThreatWords.Of(string.Concat(Enumerable.Repeat("your ", 100_000))));
    }

    [Fact]
    public void Decide_nothing_where_nobody_threatens()
    {
        (bool Own, string Text)[] lines = [(false, "salut ça va"), (true, "oui et toi"), (false, "sinon ta mère va bien ?"), (true, "oui elle est à lille"), (false, "ton frère aussi ?")];
        var entries = lines.Select((line, i) => new ChatEntry(EntryKind.Text, line.Own ? "Paul" : "Jess", line.Own ? Direction.Owner : Direction.Peer,
            new EntryTime(new DateTime(2025, 3, 12, 20, i, 0), "unknown", TimePrecision.Second, ""), line.Text, line.Text, new SourceSpan("chat.txt", i, 1))).ToArray();
        Assert.Empty(FindingsReader.Of(entries, new FindingsContext("FR"), TestContext.Current.CancellationToken).Threats);
    }
}
