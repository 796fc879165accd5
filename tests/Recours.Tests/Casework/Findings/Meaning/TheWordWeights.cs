using Recours.Casework.Findings;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings.Meaning;

/// <summary>The dictionary of words that speak for a threat, or against one, behind a threat that phrases know.</summary>
public class TheWordWeights
{
    [Theory]
    [InlineData("sinon ta mere", true)]
    [InlineData("or your wife will", true)]
    [InlineData("sonst alle deine", true)]
    [InlineData("combien tu as sur ton paypal", false)]
    [InlineData("can you borrow money", false)]
    public void Speak_for_a_threat_or_for_something_else(string folded, bool threat) =>
        Assert.Equal(threat, WordWeights.Threats.Of(folded) > 0);

    [Fact]
    public void Say_the_same_in_any_order_and_however_often()
    {
        Assert.Equal(WordWeights.Threats.Of("your wife or else"), WordWeights.Threats.Of("else, else or: wife! your wife"));
        Assert.Equal(0, WordWeights.Threats.Of("qqqzzz xxyyqq"));
        Assert.Equal(0, WordWeights.Threats.Of(""));
        Assert.Equal(WordWeights.Threats.Of("your"), WordWeights.Threats.Of(string.Concat(Enumerable.Repeat("your ", 100_000))));
    }

    /// <summary>No form of these words stands in the dictionary: what they begin with does.</summary>
    [Fact]
    public void Tell_of_a_danger_by_what_the_words_begin_with()
    {
        Assert.True(WordWeights.Dangers.Of("suicidaires") > WordWeights.Dangers.Of("telephones"));
        Assert.Equal(0, WordWeights.Dangers.Of("qqqzzz"));
        Assert.Equal(0, WordWeights.Threats.Of("qqqzzz"));
    }

    [Theory]
    [InlineData("il me faut 300 sinon la vidéo part sur facebook", "pitié je suis étudiant", true)]
    [InlineData("toujours ok pour samedi ? haha oui merci", "oui à samedi", false)]
    public void Tell_blackmail_from_a_harmless_conversation(string other, string own, bool blackmail)
    {
        var entries = new[] { (other, Direction.Peer), (own, Direction.Owner) }.Select((line, i) => new ChatEntry(EntryKind.Text, line.Item2 == Direction.Owner ? "Paul" : "Jess", line.Item2,
            new EntryTime(new DateTime(2025, 3, 12, 20, i, 0), "unknown", TimePrecision.Second, ""), line.Item1, line.Item1, new SourceSpan("chat.txt", i, 1))).ToArray();
        var odds = WordWeights.Talks.Of(Talk.Of(entries, new FindingsContext("FR"), TestContext.Current.CancellationToken));
        Assert.True(blackmail ? odds >= WordWeights.Likely : odds < 0, $"{odds}");
    }

    [Fact]
    public void Say_nothing_of_long_conversations()
    {
        var entries = Enumerable.Range(0, WordWeights.MostMessages + 1).Select(i => new ChatEntry(EntryKind.Text, "Jess", Direction.Peer,
            new EntryTime(new DateTime(2025, 3, 12, 20, 0, 0).AddMinutes(i), "unknown", TimePrecision.Second, ""), "oui", "oui", new SourceSpan("chat.txt", i, 1))).ToArray();
        Assert.Null(WordWeights.Talks.Of(Talk.Of(entries, new FindingsContext("FR"), TestContext.Current.CancellationToken)));
        Assert.NotNull(WordWeights.Talks.Of(Talk.Of(entries[1..], new FindingsContext("FR"), TestContext.Current.CancellationToken)));
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
