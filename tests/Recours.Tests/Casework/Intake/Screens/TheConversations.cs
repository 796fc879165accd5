using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;

namespace Recours.Tests.Casework.Intake.Screens;

/// <summary>Several screenshots become one conversation: each message once, in order, with its speaker and its places.</summary>
public sealed class TheConversations
{
    private const int Peer = 0xFFFFFF, Owner = 0xD9FDD3;

    /// <summary>Messages that stand one below the other: text, own or not.</summary>
    private static readonly (string Text, bool Own)[] Talk =
        [("Salut ça va 19:40", false), ("Oui et toi 19:41", true), ("Paie 500 € ou je publie 19:45", false), ("Non 19:46", true), ("Il te reste une heure 19:50", false), ("Laisse moi 19:52", true), ("Dernier avertissement 20:05", false)];

    /// <summary>What a screen shows of the conversation: it begins at message <paramref name="from"/>, and four messages fit.</summary>
    private static ScreenReading Screen(int from, string? name = "Jessica Morel", bool mirrored = false, IReadOnlyList<string>? texts = null)
    {
        var (pieces, rows) = (new List<ScreenPiece>(), new ulong[900]);
        if (name is not null)
        {
            pieces.Add(new ScreenPiece(PieceKind.Loose, new PixelBox(120, 60, 300, 40), 0, false) { Words = TheTexts.Words(name, 120, 60) });
        }

        for (var n = from; n < Math.Min(from + 4, Talk.Length); n++)
        {
            var (top, width) = (150 + (n - from) * 160, 280 + 20 * (n % 3));
            var box = new PixelBox(Talk[n].Own != mirrored ? 700 - width : 20, top, width, 70);
            pieces.Add(new ScreenPiece(PieceKind.Bubble, box, Talk[n].Own ? Owner : Peer, false) { Words = TheTexts.Words(texts?[n] ?? Talk[n].Text, box.X + 10, top + 20) });
            var strokes = new Random(n);
            for (var y = top + 20; y < top + 50; y++)
            {
                rows[y] = (ulong)strokes.NextInt64() | 1;
            }
        }

        return new ScreenReading(720, 900, 120, pieces, rows);
    }

    private static ReadResult Read(params (string Name, ScreenReading Reading)[] screens)
    {
        var export = new Pictures([.. screens.Select(screen => screen.Name)]);
        return ExportReader.Read(export, [new Screenshots(new Known([.. screens.Select(screen => screen.Reading)]))]);
    }

    [Fact]
    public void Are_put_in_order_by_what_overlaps_and_have_each_message_once()
    {
        var result = Read(("a.png", Screen(3)), ("b.png", Screen(0)), ("c.png", Screen(2)));
        result.Entries.Select(entry => entry.Text).ShouldBe(Talk.Select(line => line.Text[..^6]));
        result.Entries.Select(entry => entry.Direction).ShouldBe(Talk.Select(line => line.Own ? Direction.Owner : Direction.Peer));
        result.Entries.ShouldAllBe(entry => entry.Irregularities.Count == 0);
        result.Entries[0].Source.ShouldBe(new SourceSpan("b.png", 0, 0, "20,150,280,70"));
        result.Accounting.Entry.ShouldBe(7);
        result.Accounting.Part.ShouldBe(5);
        result.Conversations.Values.ShouldBe(["Jessica Morel"]);
        result.Irregularities.ShouldBeEmpty();
    }

    [Fact]
    public void Are_joined_also_where_compression_left_no_row_as_it_was()
    {
        var lossy = Screen(2);
        lossy = lossy with { Rows = [.. lossy.Rows.Select((row, y) => row == 0 ? 0 : row ^ (1UL << (1 + y * 7 % 63)))] };
        var result = Read(("a.png", Screen(0)), ("b.png", lossy));
        result.Entries.Select(entry => entry.Text).ShouldBe(Talk[..6].Select(line => line.Text[..^6]));
        result.Irregularities.ShouldBeEmpty();
    }

    [Fact]
    public void Know_the_speaker_by_colour_also_where_the_sides_are_exchanged() =>
        Read(("a.png", Screen(0, mirrored: true)), ("b.png", Screen(2, mirrored: true))).Entries.Take(4).Select(entry => (entry.Direction, entry.Irregularities.Count))
            .ShouldBe([(Direction.Peer, 0), (Direction.Owner, 0), (Direction.Peer, 0), (Direction.Owner, 0)]);

    [Fact]
    public void Say_where_nothing_proves_the_order()
    {
        var result = Read(("a.png", Screen(0)), ("b.png", Screen(5)));
        result.Irregularities.Select(one => one.Code).ShouldBe(["screenshots.gap", "screenshots.order-uncertain"]);
        result.Entries.Count.ShouldBe(6);
    }

    [Fact]
    public void Of_different_people_stay_apart()
    {
        var result = Read(("a.png", Screen(0)), ("b.png", Screen(4, name: "Karim Haddad")));
        result.Conversations.Values.ShouldBe(["Jessica Morel", "Karim Haddad"]);
        result.Entries.Select(entry => entry.Conversation).Distinct().Count().ShouldBe(2);
    }

    /// <summary>The corners of a QR code are boxes in which a reader sees two letters.</summary>
    [Fact]
    public void Are_none_where_boxes_hold_no_word_no_clock_and_no_name_stands_above()
    {
        static ScreenReading Boxes(string word) => new(300, 300, 0, [.. new (int X, int Y)[] { (33, 33), (241, 33), (33, 241) }.Select(at =>
            new ScreenPiece(PieceKind.Bubble, new PixelBox(at.X, at.Y, 54, 54), 0, false) { Words = TheTexts.Words(word, at.X + 5, at.Y + 5) })], new ulong[300]);
        var code = Read(("qr.png", Boxes("Cl")));
        code.Entries.ShouldBeEmpty();
        code.Unparsed.Single().Code.ShouldBe("screenshots.not-a-conversation");
        code.Accounting.Unparsed.ShouldBe(1);
        Read(("talk.png", Boxes("oui"))).Entries.Count.ShouldBe(3);
    }

    [Fact]
    public void Name_a_screen_on_which_nobody_speaks()
    {
        var result = Read(("a.png", new ScreenReading(720, 900, 120, [], new ulong[900])));
        result.Entries.ShouldBeEmpty();
        result.Unparsed.Single().Code.ShouldBe("screenshots.not-a-conversation");
    }

    [Fact]
    public void Have_the_day_that_is_written_between_messages()
    {
        var day = new ScreenPiece(PieceKind.Bubble, new PixelBox(290, 124, 140, 24), 0xFFFFFF, false) { Words = TheTexts.Words("14 mars 2025", 300, 126) };
        var screen = Screen(0);
        var result = Read(("a.png", screen with { Pieces = [.. screen.Pieces, day] }));
        result.Entries.Count.ShouldBe(4);
        result.Entries[1].Time.ShouldNotBeNull().Value.ShouldBe(new DateTime(2025, 3, 14, 19, 41, 0));
        result.Entries[1].Time!.Value.Zone.ShouldBe("unknown");
    }

    [Fact]
    public void Have_the_day_also_where_a_message_at_the_right_begins_below_it()
    {
        // The first message at the right begins at 400 of 720; a bubble in the middle begins there too.
        var day = new ScreenPiece(PieceKind.Bubble, new PixelBox(312, 124, 96, 24), 0xFFFFFF, false) { Words = TheTexts.Words("Hier", 320, 126) };
        var below = new ScreenPiece(PieceKind.Bubble, new PixelBox(312, 780, 388, 50), Owner, false) { Words = TheTexts.Words("Laisse moi 19:52", 320, 790) };
        var screen = Screen(0);
        Read(("a.png", screen with { Pieces = [.. screen.Pieces, day, below] })).Entries.Select(entry => entry.Text).ShouldBe([.. Talk.Take(4).Select(line => line.Text[..^6]), "Laisse moi"]);
    }

    [Theory]
    [InlineData(0xEFFDDE, 0xFFFFFF)]
    [InlineData(0xEEFBE0, 0xFEFFFC)]
    [InlineData(0x2B5278, 0x182533)]
    [InlineData(0x2D5276, 0x172435)]
    [InlineData(0x0A7CFF, 0xE4E6EB)]
    [InlineData(0x005C4B, 0x1F2C34)]
    public void Know_the_speaker_by_colours_that_compression_changed_a_little(int owner, int peer)
    {
        ScreenReading Painted(ScreenReading screen) => screen with { Pieces = [.. screen.Pieces.Select(piece => piece.Kind == PieceKind.Bubble ? piece with { Fill = piece.Fill == Owner ? owner : peer } : piece)] };
        Read(("a.png", Painted(Screen(0)))).Entries.Select(entry => (entry.Direction, entry.Irregularities.Count))
            .ShouldBe([(Direction.Peer, 0), (Direction.Owner, 0), (Direction.Peer, 0), (Direction.Owner, 0)]);
    }

    [Fact]
    public void Never_leave_a_picture_out_in_silence()
    {
        var names = Enumerable.Range(0, Screenshots.MostPictures + 3).Select(n => $"{n:0000}.png").ToArray();
        var result = ExportReader.Read(new Pictures(names), [new Screenshots(new Known([.. names.Take(Screenshots.MostPictures).Select(_ => (ScreenReading?)null)]))]);
        result.Irregularities.Where(one => one.Code == "screenshots.too-many").Select(one => one.Detail).ShouldBe(["0400.png", "0401.png", "0402.png"]);
        result.Unparsed.Count.ShouldBe(Screenshots.MostPictures);
        result.Unparsed.ShouldAllBe(one => one.Code == "picture.damaged");
    }

    /// <summary>Readings that are known beforehand.</summary>
    private sealed class Known(IReadOnlyList<ScreenReading?> readings) : IScreenReader
    {
        public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files) =>
            readings.Take(files.Count).Select(reading => (reading, reading is null ? "picture.damaged" : "", ""));
    }

    /// <summary>Files that begin as pictures do.</summary>
    private sealed class Pictures(IReadOnlyList<string> names) : IExport
    {
        private static readonly byte[] Head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

        public IReadOnlyList<ExportFile> Files => [.. names.Select(name => new ExportFile(name, Head.Length))];

        public IReadOnlyList<Irregularity> Irregularities => [];

        public Stream Open(ExportFile file) => new MemoryStream(Head);
    }
}
