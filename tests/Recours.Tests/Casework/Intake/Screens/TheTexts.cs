using Recours.Casework.Intake.Screens;

namespace Recours.Tests.Casework.Intake.Screens;

/// <summary>Words that were read become what was said: in order, without the clock, with what a checksum proves put right.</summary>
public sealed class TheTexts
{
    /// <summary>A line of words from left to right; <c>|</c> begins the next line.</summary>
    internal static List<ScreenWord> Words(string seen, int left = 40, int top = 200, double confidence = 90)
    {
        var words = new List<ScreenWord>();
        var x = left;
        foreach (var word in seen.Split(' '))
        {
            if (word == "|")
            {
                (x, top) = (left, top + 40);
                continue;
            }

            words.Add(new ScreenWord(word, confidence, new PixelBox(x, top, word.Length * 14, 24)));
            x += word.Length * 14 + 10;
        }

        return words;
    }

    private static string Said(string seen) => ScreenText.Of(ScreenText.Lines(Words(seen)));

    [Theory]
    [InlineData("Envoie 500 € | aujourd’hui", "Envoie 500 €\naujourd'hui")]
    [InlineData("Western Union طريق عن 500 أرسل", "أرسل 500 عن طريق Western Union")]
    [InlineData("FR21 6560 4127 إلى المال حول | 4503 7820", "حول المال إلى FR21 6560 4127\n4503 7820")]
    [InlineData("عندما 447700900508+ على اتصل", "اتصل على +447700900508 عندما")]
    public void Stand_in_the_order_in_which_they_are_said(string seen, string said) => Said(seen).ShouldBe(said);

    [Theory]
    [InlineData("Je suis là 19:46", "19:46", "Je suis là")]
    [InlineData("Je suis là 19:46 W/", "19:46", "Je suis là")]
    [InlineData("Je suis là | 9:46 PM v", "9:46 PM", "Je suis là")]
    [InlineData("W م 19:46 كيف مرحبا", "19:46 م", "مرحبا كيف")]
    [InlineData("ok 19:46 //", "19:46", "ok")]
    [InlineData("م 19:46 لم", "19:46 م", "لم")]
    [InlineData("ok م 19:46", "19:46 م", "ok")]
    public void Give_their_clock(string seen, string clock, string said)
    {
        var taken = ScreenText.TakeClock(ScreenText.Lines(Words(seen))).ShouldNotBeNull();
        taken.Clock.ShouldBe(clock);
        ScreenText.Of(taken.Left).ShouldBe(said);
    }

    [Fact]
    public void Keep_a_time_in_the_middle_of_a_sentence() => ScreenText.TakeClock(ScreenText.Lines(Words("Avant 18:30 demain matin sinon"))).ShouldBeNull();

    [Theory]
    // Letters of one shape, in both kinds of wallet; a wallet that the end of a line cut.
    [InlineData("Bitcoin : bclqar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq vite", "Bitcoin : bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq vite", "screenshots.repaired")]
    [InlineData("bc1qarOsrrr7xfkvySl643lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "screenshots.repaired")]
    [InlineData("bc1qar0srrr7xfkvy5l643 lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", null)]
    [InlineData("sur 1BoatSLRHtKNngkdXEeobR76b53LETtpyT .", "sur 1BoatSLRHtKNngkdXEeobR76b53LETtpyT .", null)]
    [InlineData("sur lB0atSLRHtKNngkdXEeobR76b53LETtpyT", "sur 1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "screenshots.repaired")]
    [InlineData("USDT to TXsgMTD5ivt4T]PTK7vGqNix9As Zhn4KLA", "USDT to TXsgMTD5ivt4TJPTK7vGqNix9AsZhn4KLA", "screenshots.repaired")]
    [InlineData("USDT to TBMFYFBqNVmBara9HpZzRTWIFB ECdpPzY4", "USDT to TBMFYFBqNVmBara9HpZzRTWiFBECdpPzY4", "screenshots.repaired")]
    [InlineData("Bitcoin: bc1qg8ggqhO5g6ye7affys8h77cm5ukr9y77qlka26 p", "Bitcoin: bc1q8ggqh05g6ye7affys8h77cm5ukr9y77qlka26p", "screenshots.repaired")]
    [InlineData("Tomorrow 1 international representation", "Tomorrow 1 international representation", null)]
    [InlineData("virement FR14 2004 1010 0505 0001 3M02 606 merci", "virement FR14 2004 1010 0505 0001 3M02 606 merci", null)]
    [InlineData("virement FRl4 2OO4 1010 0505 0001 3M02 606", "virement FR14 2004 1010 0505 0001 3M02 606", "screenshots.repaired")]
    [InlineData("Envoie 5OO €", "Envoie 500 €", null)]
    [InlineData("Il ment, Ollie", "Il ment, Ollie", null)]
    // Nothing looks like it and is proved: it stays as it was read, and is named.
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5000", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5000", "screenshots.unproven")]
    public void Are_put_right_where_a_checksum_proves_it(string read, string said, string? code)
    {
        var (text, done) = ScreenRepairs.Of(read);
        text.ShouldBe(said);
        done.Select(one => one.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Are_put_together_from_several_readings_where_a_checksum_proves_it()
    {
        // Each has letters that are right and letters that look like nothing of the kind.
        string[] readings = ["bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwfXmdq", "bc1qXr0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qkr0srrr7xfkvy5l643lydnw9re50gtzzwfkmdq"];
        var (text, done) = ScreenRepairs.Of(readings[2], readings[..2]);
        text.ShouldBe("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
        done.ShouldBe([("screenshots.repaired", readings[2])]);
        // One letter is wrong in all of them, and has the shape of the right one.
        string[] alike = ["bc1qkr0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qar0srrr7xfkvySl643lydnw9re59gtzzwf4mdq", "bc1qkr0srrr7xfkvySl643lydnw9re59gtzzwf7mdq"];
        ScreenRepairs.Of(alike[2], alike[..2]).Text.ShouldBe("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
        // None of them has it.
        ScreenRepairs.Of("bc1qkr0srrr7xfkvy5l643lydnw9re59gtzzwf7mdq", ["bc1qkr0srrr7xfkvy5l643lydnw9re59gtzzwf4mdq"]).Done.Single().Code.ShouldBe("screenshots.unproven");
    }

    [Fact]
    public void Come_from_the_table_with_their_places()
    {
        ScreenPiece[] pieces = [new(PieceKind.Bubble, new PixelBox(100, 500, 300, 60), 0xFFFFFF, false), new(PieceKind.Bubble, new PixelBox(20, 700, 300, 60), 0xFFFFFF, false)];
        const string table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t628\t148\t-1\t\n5\t1\t1\t1\t1\t1\t34\t24\t60\t40\t96.5\tSalut\n"
            + "5\t2\t1\t1\t1\t1\t14\t14\t20\t20\t12\tok\n5\t3\t1\t1\t1\t1\t14\t14\t20\t20\t12\tno-such-page\n5\t1\tbroken\n5\t1\t1\t1\t1\t1\t-4\t24\t60\t40\t96.5\toutside\n";
        var words = TesseractTable.Read(table, pieces, 2);
        words[0].ShouldBe([new ScreenWord("Salut", 96.5, new PixelBox(110, 505, 30, 20))]);
        words[1].Single().Text.ShouldBe("ok");
    }

    [Fact]
    public void Take_the_surer_of_two_readings()
    {
        var all = new List<ScreenWord> { new("byl", 41, new PixelBox(100, 0, 60, 20)), new("@nour.real1140", 70, new PixelBox(200, 0, 160, 20)), new("على", 80, new PixelBox(0, 0, 60, 20)) };
        var arabic = new List<ScreenWord> { new("على", 92, new PixelBox(0, 0, 60, 20)), new("الرباط،", 90, new PixelBox(98, 0, 60, 20)), new("2010116", 30, new PixelBox(205, 0, 150, 20)) };
        ReadingVotes.Of([all, arabic]).OrderBy(word => word.Box.X).Select(word => word.Text).ShouldBe(["على", "الرباط،", "@nour.real1140"]);
    }

    [Fact]
    public void Take_a_line_from_the_reading_that_did_not_cut_it()
    {
        static ScreenWord Word(string text, double confidence, int left, int width) => new(text, confidence, new PixelBox(left, 0, width, 20));
        // Taken for two lines that lie over each other: words are cut, and there twice.
        List<ScreenWord> cut = [Word("هذ", 97, 500, 30), Word("ضع", 20, 470, 20), Word("ه", 79, 455, 10), Word("قائمة", 79, 390, 60), Word("سأنة", 40, 300, 40), Word(":", 10, 290, 5), Word("كل", 60, 200, 40)];
        List<ScreenWord> whole = [Word("هذه", 96, 490, 40), Word("قائمة", 92, 410, 70), Word("سأنشر", 84, 280, 70), Word("كل", 84, 200, 40)];
        string Said(params IReadOnlyList<ScreenWord>[] readings) => ScreenText.Of(ScreenText.Lines(ReadingVotes.Of(readings)));
        Said(cut, cut, cut, whole).ShouldBe("هذه قائمة سأنشر كل");

        // A word and its end, in one reading.
        List<ScreenWord> twice = [Word("لكن", 92, 400, 40), Word("عندي", 90, 320, 60), Word("ندي", 87, 318, 40), Word("بعض", 90, 240, 60)], once = [Word("لكن", 91, 400, 40), Word("عندي", 92, 320, 60), Word("بعض", 93, 240, 60)];
        Said(once, once, twice).ShouldBe("لكن عندي بعض");
        // Figures among Arabic letters are a Latin word.
        Said([Word("على", 97, 100, 40), Word("USDT", 91, 0, 80)], [Word("على", 97, 100, 40), Word("5007لا", 77, 0, 80)], [Word("على", 96, 100, 40), Word("507لا", 79, 0, 80)]).ShouldBe("على USDT");
    }

    [Fact]
    public void Are_cut_into_lines_with_their_dots()
    {
        // Two lines of writing, a dot above the first, a tail below the second.
        var (box, ink) = (new PixelBox(10, 100, 40, 80), new byte[40 * 80]);
        foreach (var (from, to, width) in ((int, int, int)[])[(4, 7, 6), (10, 30, 40), (45, 65, 30), (68, 72, 5)])
        {
            for (var y = from; y < to; y++)
            {
                ink.AsSpan(y * 40, width).Fill(255);
            }
        }

        var lines = InkLines.Of(new InkedPiece(new ScreenPiece(PieceKind.Bubble, box, 0, false), ink));
        lines.Select(line => (line.Piece.Box.Y, line.Piece.Box.Height)).ShouldBe([(102, 30), (143, 31)]);
        lines.Select(line => line.Piece.Box.Width).ShouldBe([40, 32]);
        lines.Sum(line => line.Ink.Count(one => one == 255)).ShouldBe(ink.Count(one => one == 255));
        InkLines.Of(new InkedPiece(new ScreenPiece(PieceKind.Bubble, box, 0, false), new byte[40 * 80])).Count.ShouldBe(1);
    }
}
