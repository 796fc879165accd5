using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>A piece of a screen with its pixels as ink: one byte a pixel, 0 for the ground, 255 for the darkest of the writing.</summary>
internal sealed record InkedPiece(ScreenPiece Piece, byte[] Ink)
{
    /// <summary>The clock at the lower corner of a bubble, taken off its ink.</summary>
    public InkedPiece? Clock { get; init; }
}

/// <summary>Finds the pieces of a screenshot by their colours: bubbles, texts beside a bar, texts on the background.</summary>
internal static class ScreenLayout
{
    /// <summary>Pixels of a screenshot that are looked at, at most: a scrolling capture of some ten screens.</summary>
    public const long MostPixels = 32_000_000;

    /// <summary>Pieces of a screenshot at most; a phone's screen has up to some forty.</summary>
    public const int MostPieces = 600;

    /// <summary>Lines on the background of a screen at most; where more can be seen, it is none.</summary>
    private const int MostLines = 150;

    /// <summary>Ink pixels of all pieces at most.</summary>
    public const long MostInk = 48_000_000;

    // Differences of brightness (0 to 255) that are writing on the background, and writing inside a bubble for comparing rows.
    private const int LooseInk = 50, RowInk = 60;

    /// <summary>The size, the end of the heading, the pieces from the top, and the rows' signatures.</summary>
    public static (int Top, IReadOnlyList<InkedPiece> Pieces, ulong[] Rows) Of(Picture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var areas = FlatAreas.Of(picture);
        var band = Band(areas, width, height);
        var bubbles = Bubbles(areas, width, height);
        var top = band > 0 ? band : Top(bubbles, width, height);
        var inks = new Inks(picture, areas);
        var found = new List<InkedPiece>();
        long used = 0;
        void Keep(InkedPiece? piece)
        {
            if (piece is not null && found.Count < MostPieces && (used += piece.Ink.Length) <= MostInk)
            {
                found.Add(piece);
            }
        }

        var rows = new ulong[height];
        foreach (var (area, extents, isCut) in bubbles)
        {
            var piece = inks.Of(area, extents, isCut);
            Keep(piece);
            if (piece is not null && area.Box.Y >= top && !IsInputField(area.Box, width, height))
            {
                Sign(piece, rows, width);
            }
        }

        var taken = bubbles.Select(bubble => bubble.Area.Box).ToList();
        // The colour of a bar runs over its edge when it is compressed.
        var beside = areas.IsRippled ? width / 75 : 2;
        foreach (var bar in Bars(areas, width, height, taken))
        {
            var left = bar.Box.X > width / 2;
            var place = left ? new PixelBox(0, bar.Box.Y, bar.Box.X - beside, bar.Box.Height) : new PixelBox(bar.Box.Right + beside, bar.Box.Y, width - bar.Box.Right - beside, bar.Box.Height);
            taken.Add(new PixelBox(0, bar.Box.Y, width, bar.Box.Height));
            foreach (var block in inks.Blocks(place, LooseInk))
            {
                var piece = inks.OnGround(PieceKind.Bar, block, bar.Colour, LooseInk, IsCut(bar.Box, block, width, height, top));
                Keep(piece);
                if (piece is not null && block.Y >= top)
                {
                    Sign(piece, rows, width);
                }
            }
        }

        // A page of a profile has some dozens of lines; in a photo as many can be seen as one likes.
        var lines = inks.Lines(taken, LooseInk, top);
        foreach (var line in lines.Where(line => lines.Count <= MostLines || line.Y < top))
        {
            Keep(inks.OnGround(PieceKind.Loose, line, 0, LooseInk, false));
        }

        return (top, [.. found.OrderBy(piece => piece.Piece.Box.Y).ThenBy(piece => piece.Piece.Box.X)], rows);
    }

    /// <summary>The field at the bottom in which one writes: as wide as a long bubble, one line high.</summary>
    public static bool IsInputField(PixelBox box, int width, int height) =>
        box.Y > height - width / 4 && box.Width > width / 2 && box.Height < width / 6;

    private static List<(FlatAreas.Area Area, (int From, int To)[] Extents, bool IsCut)> Bubbles(FlatAreas areas, int width, int height)
    {
        var found = new List<(FlatAreas.Area Area, (int From, int To)[] Extents, bool IsCut)>();
        // What fills next to nothing of its box is no bubble, nor several that strokes lead to.
        var worth = areas.Areas.Values.Where(area => area.Box.Width >= width / 20 && area.Box.Height >= width / 40 && area.Pixels * 10 >= (long)area.Box.Width * area.Box.Height);
        foreach (var area in worth.SelectMany(areas.WithoutStrokes).Where(area => area.Box.Width >= width / 20 && area.Box.Width <= width * 0.93 && area.Box.Height >= width / 40 && area.Box.Height <= height * 0.98
            && area.Pixels * 10 >= (long)area.Box.Width * area.Box.Height * 3).OrderByDescending(area => (long)area.Box.Width * area.Box.Height))
        {
            if (found.Any(other => other.Area.Box.X <= area.Box.X && other.Area.Box.Right >= area.Box.Right && other.Area.Box.Y <= area.Box.Y && other.Area.Box.Bottom >= area.Box.Bottom))
            {
                continue;
            }

            // Nearly every row of a bubble reaches from side to side.
            var extents = areas.Extents(area);
            if (extents.Count(row => row.To - row.From >= area.Box.Width * 0.75) < extents.Length * 0.55)
            {
                continue;
            }

            // A straight end where others are round: the heading or the footer covers the rest.
            bool Straight((int From, int To) row) => area.Box.Width - (row.To - row.From + 1) < 4;
            found.Add((area, extents, Straight(extents[0]) || Straight(extents[^1])));
        }

        return found;
    }

    /// <summary>Where a heading with a colour of its own ends; 0 where there is none.</summary>
    private static int Band(FlatAreas areas, int width, int height)
    {
        foreach (var area in areas.Areas.Values.Where(area => area.Box.Width >= width * 0.97 && area.Box.Y < height / 50 && area.Box.Height >= width / 9 && area.Box.Height < height / 2)
            .OrderByDescending(area => area.Pixels).ToList())
        {
            // A bubble of the same colour may hang below it.
            var wide = Array.FindLastIndex(areas.Extents(area), row => row.To - row.From >= width * 0.95) + 1;
            if (wide >= width / 9 && wide <= width * 0.4)
            {
                areas.PartBelow(area, area.Box.Y + wide);
                return area.Box.Y + wide;
            }
        }

        return 0;
    }

    /// <summary>Where headings usually end that have the colour of what scrolls.</summary>
    private static int Top(List<(FlatAreas.Area Area, (int From, int To)[] Extents, bool IsCut)> bubbles, int width, int height)
    {
        var usual = Math.Min(height / 8, (int)(width * 0.30));
        return Math.Min(usual, bubbles.Where(bubble => bubble.Area.Box.Y > width / 6 && bubble.Area.Box.Width > width / 8).Select(bubble => bubble.Area.Box.Y).DefaultIfEmpty(usual).Min());
    }

    /// <summary>Thin coloured bars at the side, as one program draws them instead of bubbles.</summary>
    private static IEnumerable<FlatAreas.Area> Bars(FlatAreas areas, int width, int height, List<PixelBox> bubbles) =>
        areas.Areas.Values.Where(area => area.Box.Width <= Math.Max(3, width / 70) && area.Box.Height >= width / 40 && area.Box.Height <= height * 0.98 && area.Chroma >= 80
            && area.Pixels * 10 >= (long)area.Box.Width * area.Box.Height * 8 && (area.Box.X < width / 9 || area.Box.Right > width * 8 / 9) && !bubbles.Any(bubble => bubble.Holds(area.Box)))
            .OrderBy(area => area.Box.Y);

    /// <summary>Whether a text beside a bar touches the end of the bar that lies at the edge of what scrolls.</summary>
    private static bool IsCut(PixelBox bar, PixelBox block, int width, int height, int top)
    {
        var margin = width / 90;
        return (block.Y - bar.Y < margin && bar.Y <= top + margin) || (bar.Bottom - block.Bottom < margin && bar.Bottom >= height - width / 4);
    }

    /// <summary>Notes in which of 64 columns each row of a piece has ink.</summary>
    private static void Sign(InkedPiece piece, ulong[] rows, int width)
    {
        var box = piece.Piece.Box;
        for (var y = 0; y < box.Height; y++)
        {
            for (var x = 0; x < box.Width; x++)
            {
                if (piece.Ink[y * box.Width + x] >= RowInk * 2)
                {
                    rows[box.Y + y] |= 1UL << ((box.X + x) * 64 / width);
                }
            }
        }
    }
}
