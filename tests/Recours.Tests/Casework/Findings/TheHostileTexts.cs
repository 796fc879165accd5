using CsCheck;
using Recours.Casework.Findings;
using Recours.Casework.Findings.Kinds;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings;

/// <summary>Whatever is written, reading it ends, and what is quoted stands in it.</summary>
public sealed class TheHostileTexts
{
    private static readonly Verdict Blackmail = new("webcam_trap", null, 1, [], [], []);

    /// <summary>Pieces at which scanners begin, and what breaks them: halves of pairs, invisible and combining characters, signs.</summary>
    private static readonly string[] Pieces =
    [
        "0", "6", "12", "o7", "1l", "/o8", "+", "(", ")", "@", ".", ",", ":", "/", "-", " ", "  ", "\n", "\t", "$", "€", "$a", "x@y.com", "@name", "FR76", "bc1q", "0x", "1A", "T", "http://", "https://t.me/", "www.", "wa.me/", "paypal.me/", "cash.app/$", "?a=b", "#", "%", "=",
        "zero", "six", "trente", "double", "et", "plus", "صفر", "ستة", "وعشرون", "nom:", "au nom de", "Jean", "prénom:", "western union", "mtcn", "code", "steam", "pcs", "snap", "insta", "mon", "c'est", "orange money", "paypal", "iban",
        "\u200B", "\u202E", "\uFEFF", "\u0301", "\uD800", "\uDC00", "😂", "𝟬", "６", "٠", "а", "ο", "’", "«", "\0", "(at)", " dot ", "arobase", "é",
    ];

    [Fact]
    public void Are_read_to_their_end_and_quoted_as_they_are() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Array[1, 4].Sample(messages =>
        {
            var entries = messages.Select((message, i) => string.Concat(message.Select(piece => Pieces[piece])) is var text
                ? new ChatEntry(EntryKind.Text, i % 2 == 0 ? text : "Paul", i % 2 == 0 ? Direction.Peer : Direction.Owner, null, text, text, new SourceSpan("a", i, 1)) : null!).ToList();
            var talk = Talk.Of(entries, new FindingsContext("FR"));
            var (found, suspects) = Indicators.Of(talk, Blackmail);
            return found.All(one => one.Value.Length > 0 && (one.Place != "text" || one.Rule == "phone-in-pieces" || entries[one.Entry].Text.Contains(one.Quote, StringComparison.Ordinal)))
                && suspects.All(one => entries[one.Entry].Text.Contains(one.Quote, StringComparison.Ordinal) && one.Nearest.Count <= 8);
        }, iter: 2_000);

    /// <summary>Letters for figures in what looks like a day; two sums read from the same words.</summary>
    [Theory]
    [InlineData("rappelle au o7/o8/2o25")]
    [InlineData("1l.o8.o7 whatsapp")]
    [InlineData("100 mille 100 mille mais ok cent cent mille 50")]
    public void That_were_once_too_much_are_read(string text)
    {
        var entries = Enumerable.Range(0, 4).Select(i => new ChatEntry(EntryKind.Text, i % 2 == 0 ? "Jess" : "Paul", i % 2 == 0 ? Direction.Peer : Direction.Owner, null, i == 0 ? "j'ai tout filmé, paie sinon ta mère" : text, text, new SourceSpan("a", i, 1))).ToList();
        FindingsReader.Of(entries, new FindingsContext("FR"), TestContext.Current.CancellationToken).Indicators.ShouldNotContain(one => one.Type == "phone");
    }

    /// <summary>No limit can be reckoned behind the last day there is.</summary>
    [Theory]
    [InlineData("500 euros avant demain sinon ta mère voit la vidéo")]
    [InlineData("500 euros avant le 15 sinon ta mère voit la vidéo")]
    [InlineData("500 euros, tu as 30 minutes sinon ta mère voit la vidéo")]
    public void At_the_end_of_time_set_no_limit(string text)
    {
        var last = new EntryTime(new DateTime(9999, 12, 31, 23, 50, 0), "unknown", TimePrecision.Second, "");
        string[] lines = ["j'ai tout filmé, j'envoie la vidéo à ta famille", "pitié non", text];
        var entries = lines.Select((line, i) => new ChatEntry(EntryKind.Text, i == 1 ? "Paul" : "Jess", i == 1 ? Direction.Owner : Direction.Peer, last, line, line, new SourceSpan("a", i, 1))).ToList();
        FindingsReader.Of(entries, new FindingsContext("FR"), TestContext.Current.CancellationToken).Demands.ShouldContain(one => one.Amount == 500 && one.Deadline == null);
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("06 12 34 56 78 ")]
    [InlineData("@a")]
    [InlineData("a@b.")]
    [InlineData("zero ")]
    [InlineData("nom: A ")]
    [InlineData("FR76 3")]
    [InlineData("bc1q0 ")]
    [InlineData("http://a.b/")]
    [InlineData("((((")]
    [InlineData("x (at) y ")]
    [InlineData("snap : ")]
    public void Of_a_million_characters_take_memory_in_proportion(string piece)
    {
        long Allocated(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1));
            var talk = Talk.Of([new ChatEntry(EntryKind.Text, "Jess", Direction.Peer, null, text, text, new SourceSpan("a", 0, 1))], new FindingsContext("FR"));
            var start = GC.GetAllocatedBytesForCurrentThread();
            Indicators.Of(talk, Blackmail);
            return GC.GetAllocatedBytesForCurrentThread() - start;
        }

        // What is made once for all texts is made now.
        Allocated(1_000_000);
        // Ten times the text. No clock: what takes the square of the time would not end here. bench findings-speed measures it.
        Allocated(1_000_000).ShouldBeLessThan((Allocated(100_000) * 20) + 1_000_000);
    }
}
