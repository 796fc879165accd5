using System.Diagnostics;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using SkiaSharp;

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

    /// <summary>The same screen as a messenger sends it on.</summary>
    private static Picture Compressed(Picture picture, int quality)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        picture.Rgba.CopyTo(bitmap.GetPixelSpan());
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, quality);
        using var decoded = SKBitmap.Decode(data);
        using var plain = decoded.Copy(SKColorType.Rgba8888);
        return new Picture(plain.Width, plain.Height, plain.Bytes);
    }

    [Theory]
    [InlineData(720, 1200, true)]
    [InlineData(4000, 3000, false)]
    public void Evens_what_a_telephone_can_show_and_no_photograph(int width, int height, bool evens) =>
        FlatAreas.Of(Compressed(new DrawnScreen(width, height, Ground).Bubble(20, 160, 400, 60, Peer, Ink, 1).Picture, 70)).IsRippled.ShouldBe(evens);

    [Theory]
    [InlineData(80, Ground, Peer, Owner)]
    [InlineData(70, Ground, Peer, Owner)]
    [InlineData(50, Ground, Peer, Owner)]
    [InlineData(70, 0x0E1621, 0x182533, 0x2B5278)]
    [InlineData(70, 0xFFFFFF, 0xEFEFEF, 0x5B51D8)]
    public void Finds_the_same_bubbles_after_compression_with_loss(int quality, int ground, int peer, int owner)
    {
        int InkOn(int fill) => ((fill >> 8) & 255) > 0x80 ? Ink : 0xFFFFFF;
        var screen = new DrawnScreen(720, 1200, ground).Bubble(20, 160, 400, 60, peer, InkOn(peer), 1).Bubble(300, 240, 400, 92, owner, InkOn(owner), 2)
            .Bubble(300, 337, 130, 60, owner, InkOn(owner), 5).Bubble(20, 410, 300, 60, peer, InkOn(peer), 3);
        // Faint strokes of a background lead from one bubble to the next.
        var (from, to) = (ground, peer);
        int Between(int shift) => (((from >> shift) & 255) + ((to >> shift) & 255) * 2) / 3 << shift;
        screen.Fill(340, 331, 3, 7, Between(16) | Between(8) | Between(0)).Fill(200, 470, 3, 80, Between(16) | Between(8) | Between(0));
        var bubbles = ScreenLayout.Of(Compressed(screen.Picture, quality)).Pieces.Where(piece => piece.Piece.Kind == PieceKind.Bubble).Select(piece => piece.Piece).ToList();
        bubbles.Count.ShouldBe(4, string.Join('\n', bubbles));
        foreach (var (bubble, expected) in bubbles.Zip([(20, 160, 400, 60, peer), (300, 240, 400, 92, owner), (300, 337, 130, 60, owner), (20, 410, 300, 60, peer)]))
        {
            Math.Abs(bubble.Box.X - expected.Item1).ShouldBeLessThan(5);
            Math.Abs(bubble.Box.Y - expected.Item2).ShouldBeLessThan(5);
            Math.Abs(bubble.Box.Right - expected.Item1 - expected.Item3).ShouldBeLessThan(5);
            Math.Abs(bubble.Box.Bottom - expected.Item2 - expected.Item4).ShouldBeLessThan(5);
            foreach (var shift in (int[])[0, 8, 16])
            {
                Math.Abs(((bubble.Fill >> shift) & 255) - ((expected.Item5 >> shift) & 255)).ShouldBeLessThan(4);
            }

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

    [Theory]
    [InlineData(100)]
    [InlineData(70)]
    [InlineData(50)]
    public void Finds_texts_beside_a_coloured_bar(int quality)
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

        var (_, pieces, _) = ScreenLayout.Of(quality == 100 ? screen.Picture : Compressed(screen.Picture, quality));
        var texts = pieces.Where(piece => piece.Piece.Kind == PieceKind.Bar).Select(piece => piece.Piece).ToList();
        texts.Count.ShouldBe(2);
        texts.Zip([44, 18]).ShouldAllBe(pair => Math.Abs(pair.First.Box.Height - pair.Second) <= (quality == 100 ? 0 : 4));
        // Red is oneself.
        texts.ShouldAllBe(text => quality == 100 ? text.Fill == 0xF23C57 : text.Fill >> 16 > 0xA0 && (text.Fill & 255) < 0x80);
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
