using System.Diagnostics;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Tests.Casework.Intake.Screens;

/// <summary>What a screenshot is made of is found by its colours, whatever is drawn on it.</summary>
public sealed class TheLayout
{
    private const int Ground = 0xEFEAE2, Peer = 0xFFFFFF, Owner = 0xD9FDD3, Ink = 0x111B21;

    private static DrawnScreen Screen() => new DrawnScreen(720, 1200, Ground)
        .Bubble(20, 160, 400, 60, Peer, Ink, 1).Bubble(300, 240, 400, 92, Owner, Ink, 2).Bubble(20, 350, 300, 60, Peer, Ink, 3);

    [Fact]
    public void Finds_each_bubble_with_its_place_and_colour()
    {
        var (_, pieces, _) = ScreenLayout.Of(Screen().Picture);
        var bubbles = pieces.Where(piece => piece.Piece.Kind == PieceKind.Bubble).Select(piece => piece.Piece).ToList();
        bubbles.Count.ShouldBe(3);
        bubbles.Select(bubble => bubble.Fill).ShouldBe([Peer, Owner, Peer]);
        foreach (var (bubble, expected) in bubbles.Zip([(20, 160, 400, 60), (300, 240, 400, 92), (20, 350, 300, 60)]))
        {
            Math.Abs(bubble.Box.X - expected.Item1).ShouldBeLessThan(4);
            Math.Abs(bubble.Box.Y - expected.Item2).ShouldBeLessThan(4);
            Math.Abs(bubble.Box.Width - expected.Item3).ShouldBeLessThan(6);
            bubble.IsCut.ShouldBeFalse();
        }
    }

    [Fact]
    public void Says_which_bubble_the_heading_cuts()
    {
        var screen = Screen().Bubble(20, 90, 500, 60, Peer, Ink, 4).Frame(0xF6F6F6);
        var (top, pieces, _) = ScreenLayout.Of(screen.Picture);
        top.ShouldBeInRange(117, 123);
        var first = pieces.First(piece => piece.Piece.Kind == PieceKind.Bubble).Piece;
        first.Box.Y.ShouldBeInRange(118, 124);
        first.IsCut.ShouldBeTrue();
        pieces.Count(piece => piece.Piece is { Kind: PieceKind.Bubble, IsCut: false }).ShouldBe(3);
    }

    [Fact]
    public void Finds_texts_beside_a_coloured_bar()
    {
        var screen = new DrawnScreen(720, 1200, 0xFFFFFF).Fill(28, 300, 4, 120, 0xF23C57);
        // Two lines near each other, then one far from them.
        foreach (var y in (int[])[310, 336, 392])
        {
            for (var x = 50; x < 400; x += 12)
            {
                screen.Fill(x, y, 4, 18, Ink);
            }
        }

        var (_, pieces, _) = ScreenLayout.Of(screen.Picture);
        var texts = pieces.Where(piece => piece.Piece.Kind == PieceKind.Bar).Select(piece => piece.Piece).ToList();
        texts.Select(text => text.Box.Height).ShouldBe([44, 18]);
        texts.ShouldAllBe(text => text.Fill == 0xF23C57);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 9000)]
    [InlineData(9000, 3)]
    [InlineData(1500, 1500)]
    public void Bears_noise_of_any_shape(int width, int height)
    {
        var pixels = new byte[width * height * 4];
        new Random(3).NextBytes(pixels);
        var watch = Stopwatch.StartNew();
        var (_, pieces, rows) = ScreenLayout.Of(new Picture(width, height, pixels));
        pieces.Count.ShouldBeLessThanOrEqualTo(ScreenLayout.MostPieces);
        rows.Length.ShouldBe(height);
        pieces.Sum(piece => (long)piece.Ink.Length).ShouldBeLessThanOrEqualTo(ScreenLayout.MostInk);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData(4, 48)]
    [InlineData(40, 0)]
    public void Sees_the_lines_of_a_page_but_none_in_a_photo(int rows, int lines)
    {
        var screen = new DrawnScreen(720, 1200, 0xFFFFFF);
        for (var n = 0; n < rows * 12; n++)
        {
            screen.Fill(10 + n % 12 * 58, 220 + n / 12 * 24, 24, 12, Ink);
        }

        ScreenLayout.Of(screen.Picture).Pieces.Count.ShouldBe(lines);
    }

    [Fact]
    public void Makes_one_page_of_a_sheet_for_each_piece()
    {
        var (_, pieces, _) = ScreenLayout.Of(Screen().Picture);
        var sheet = OcrSheet.Of(pieces, 1.5);
        sheet.AsSpan(0, 4).ToArray().ShouldBe("II*\0"u8.ToArray());
        // The pages are a chain: each begins with its number of fields and ends with the place of the next.
        var (pages, at) = (0, BitConverter.ToInt32(sheet, 4));
        for (; at != 0; pages++)
        {
            int fields = BitConverter.ToUInt16(sheet, at);
            BitConverter.ToInt32(sheet, at + 2 + 8).ShouldBe((int)(pieces[pages].Piece.Box.Width * 1.5) + 2 * OcrSheet.Margin);
            at = BitConverter.ToInt32(sheet, at + 2 + fields * 12);
        }

        pages.ShouldBe(pieces.Count);
    }
}
