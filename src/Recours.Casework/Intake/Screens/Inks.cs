using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>Separates writing from what it stands on: a bubble with its own colour, row by row, or the background beside it.</summary>
internal sealed class Inks
{
    // A difference of brightness (0 to 255) below which nothing is writing.
    private const int LeastContrast = 24;

    private readonly int width, height;
    private readonly FlatAreas areas;
    private readonly byte[] bright;
    private readonly byte[] ground;

    public Inks(Picture picture, FlatAreas areas)
    {
        (width, height, this.areas) = (picture.Width, picture.Height, areas);
        bright = new byte[width * height];
        for (int at = 0, from = 0; at < bright.Length; at++, from += 4)
        {
            bright[at] = (byte)((picture.Rgba[from] * 77 + picture.Rgba[from + 1] * 150 + picture.Rgba[from + 2] * 29) >> 8);
        }

        ground = Ground();
    }

    /// <summary>The writing in a bubble. Null where there is none.</summary>
    public InkedPiece? Of(FlatAreas.Area area, (int From, int To)[] extents, bool isCut)
    {
        var box = area.Box;
        var ink = new byte[box.Width * box.Height];
        var grounds = new int[box.Height];
        var last = 0;
        for (var y = 0; y < box.Height; y++)
        {
            var (from, to) = extents[y];
            long sum = 0, count = 0;
            for (var x = from; x <= to; x++)
            {
                var at = (box.Y + y) * width + x;
                if (areas.Labels[at] == area.Label)
                {
                    (sum, count) = (sum + bright[at], count + 1);
                }
            }

            grounds[y] = last = count > 0 ? (int)(sum / count) : last;
            for (var x = from; x <= to; x++)
            {
                ink[y * box.Width + x - box.X] = (byte)Math.Abs(bright[(box.Y + y) * width + x] - last);
            }
        }

        if (!Stretch(ink, box, grounds))
        {
            return null;
        }

        var clock = isCut ? null : BubbleClock.Take(ink, box, width);
        return new InkedPiece(new ScreenPiece(PieceKind.Bubble, box, area.Colour, isCut), ink) { Clock = clock };
    }

    /// <summary>The writing in a place of the background. Null where there is none.</summary>
    public InkedPiece? OnGround(PieceKind kind, PixelBox box, int fill, int least, bool isCut)
    {
        var ink = new byte[box.Width * box.Height];
        var grounds = new int[box.Height];
        for (var y = 0; y < box.Height; y++)
        {
            grounds[y] = ground[(box.Y + y) * width + box.X];
            for (var x = 0; x < box.Width; x++)
            {
                var at = (box.Y + y) * width + box.X + x;
                ink[y * box.Width + x] = (byte)Math.Abs(bright[at] - ground[at]);
            }
        }

        return ink.Any(one => one >= least) && Stretch(ink, box, grounds) ? new InkedPiece(new ScreenPiece(kind, box, fill, isCut), ink) : null;
    }

    /// <summary>The texts beside a bar: lines near each other are one text.</summary>
    public IReadOnlyList<PixelBox> Blocks(PixelBox place, int least)
    {
        var lines = Split(place, least, byRows: true, 1);
        if (lines.Count == 0)
        {
            return [];
        }

        // Lines of one text lie nearer than this; between two texts there is more.
        var usual = Math.Min(lines.Select(line => line.Height).Order().ElementAt(lines.Count / 2) * 9 / 10, width / 24);
        var blocks = new List<PixelBox>();
        foreach (var line in lines)
        {
            if (blocks.Count > 0 && line.Y - blocks[^1].Bottom < usual)
            {
                var (x, right) = (Math.Min(blocks[^1].X, line.X), Math.Max(blocks[^1].Right, line.Right));
                blocks[^1] = new PixelBox(x, blocks[^1].Y, right - x, line.Bottom - blocks[^1].Y);
            }
            else
            {
                blocks.Add(line);
            }
        }

        return blocks;
    }

    /// <summary>Lines of writing on the background, outside the places that are taken; above <paramref name="top"/>, what stands close over each other is one.</summary>
    public IReadOnlyList<PixelBox> Lines(IReadOnlyList<PixelBox> taken, int least, int top)
    {
        // What is taken is ground from here on.
        foreach (var box in taken)
        {
            for (var y = Math.Max(0, box.Y - 3); y < Math.Min(height, box.Bottom + 3); y++)
            {
                for (var x = Math.Max(0, box.X - 3); x < Math.Min(width, box.Right + 3); x++)
                {
                    ground[y * width + x] = bright[y * width + x];
                }
            }
        }

        var lines = new List<PixelBox>();
        Cut(new PixelBox(0, 0, width, height), least, 4, lines);
        lines.RemoveAll(line => line.Height > width / 13);
        return [.. Stacked(lines, top).Where(line => line.Height >= Math.Max(6, width / 70) && line.Width >= width / 60).Take(ScreenLayout.MostPieces)];
    }

    /// <summary>
    /// The lines, those of the heading put together where one stands close above the other: an empty row lies also between a ya and its dots, or
    /// between a handle and the low line in it, and none between these dots and a tall letter below.
    /// </summary>
    private static List<PixelBox> Stacked(List<PixelBox> lines, int top)
    {
        var stacked = new List<PixelBox>(lines.Count);
        foreach (var line in lines)
        {
            var whole = line;
            for (int at; whole.Y < top && (at = stacked.FindIndex(other => other.Y < top && AreNear(other, whole))) >= 0; stacked.RemoveAt(at))
            {
                var (x, y) = (Math.Min(whole.X, stacked[at].X), Math.Min(whole.Y, stacked[at].Y));
                whole = new PixelBox(x, y, Math.Max(whole.Right, stacked[at].Right) - x, Math.Max(whole.Bottom, stacked[at].Bottom) - y);
            }

            stacked.Add(whole);
        }

        return stacked;
    }

    private static bool AreNear(PixelBox a, PixelBox b) => Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X)
        && Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom) <= Math.Max(a.Height, b.Height) / 3;

    private void Cut(PixelBox place, int least, int depth, List<PixelBox> lines)
    {
        foreach (var row in Split(place, least, byRows: true, 2))
        {
            var parts = Split(row, least, byRows: false, Math.Max(3, width / 50));
            if (depth > 0 && (parts.Count > 1 || row.Height > width / 13))
            {
                foreach (var part in parts.Where(part => part != place))
                {
                    Cut(part, least, depth - 1, lines);
                }
            }
            else
            {
                lines.AddRange(parts);
            }
        }
    }

    /// <summary>Cuts a place where at least <paramref name="gap"/> rows or columns have no ink; each part is drawn tight around its ink.</summary>
    private List<PixelBox> Split(PixelBox place, int least, bool byRows, int gap)
    {
        var inked = new bool[byRows ? place.Height : place.Width];
        for (var y = 0; y < place.Height; y++)
        {
            for (var x = 0; x < place.Width; x++)
            {
                var at = (place.Y + y) * width + place.X + x;
                if (Math.Abs(bright[at] - ground[at]) >= least)
                {
                    inked[byRows ? y : x] = true;
                    if (byRows)
                    {
                        break;
                    }
                }
            }
        }

        var parts = new List<PixelBox>();
        var (begin, end) = (-1, -1);
        for (var n = 0; n <= inked.Length; n++)
        {
            if (n < inked.Length && inked[n])
            {
                (begin, end) = (begin < 0 ? n : begin, n);
            }
            else if (begin >= 0 && (n == inked.Length || n - end >= gap))
            {
                parts.Add(Tight(byRows ? place with { Y = place.Y + begin, Height = end - begin + 1 } : place with { X = place.X + begin, Width = end - begin + 1 }, least));
                begin = -1;
            }
        }

        return parts;
    }

    private PixelBox Tight(PixelBox place, int least)
    {
        var (left, top, right, bottom) = (place.Right, place.Bottom, place.X, place.Y);
        for (var y = place.Y; y < place.Bottom; y++)
        {
            for (var x = place.X; x < place.Right; x++)
            {
                if (Math.Abs(bright[y * width + x] - ground[y * width + x]) >= least)
                {
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
                }
            }
        }

        return right < left ? place : new PixelBox(left, top, right - left + 1, bottom - top + 1);
    }

    /// <summary>The brightness of the background at each pixel: that of the last large flat area in the row.</summary>
    private byte[] Ground()
    {
        var large = areas.Areas.Values.Where(area => area.Pixels >= (long)width * height / 300).Select(area => area.Label).ToHashSet();
        var under = new byte[width * height];
        var above = bright[0];
        for (var y = 0; y < height; y++)
        {
            var (current, lastLabel, isLarge) = (above, 0, false);
            var isFirst = true;
            for (var x = 0; x < width; x++)
            {
                var at = y * width + x;
                if (areas.Labels[at] is not 0 and var label)
                {
                    (isLarge, lastLabel) = label == lastLabel ? (isLarge, label) : (large.Contains(label), label);
                    if (isLarge)
                    {
                        current = bright[at];
                        if (isFirst)
                        {
                            (above, isFirst) = (current, false);
                            under.AsSpan(y * width, x).Fill(current);
                        }
                    }
                }

                under[at] = current;
            }
        }

        return under;
    }

    /// <summary>
    /// Makes the writing black wherever it stands, also on a ground that changes down the screen: what has the brightness of its strongest
    /// pixels is 255. False where nothing stands out.
    /// </summary>
    private bool Stretch(byte[] ink, PixelBox box, int[] grounds)
    {
        Span<int> histogram = stackalloc int[256];
        histogram.Clear();
        foreach (var one in ink)
        {
            histogram[one]++;
        }

        // The darkest two in a thousand may be a fleck.
        var (left, most) = (ink.Length / 500, 255);
        while (most > 0 && (left -= histogram[most]) >= 0)
        {
            most--;
        }

        if (most < LeastContrast)
        {
            return false;
        }

        long sum = 0, count = 0;
        for (var at = 0; at < ink.Length; at++)
        {
            if (ink[at] >= most)
            {
                (sum, count) = (sum + bright[(box.Y + at / box.Width) * width + box.X + at % box.Width], count + 1);
            }
        }

        var writing = (int)(sum / count);
        for (var y = 0; y < box.Height; y++)
        {
            var contrast = Math.Max(LeastContrast, Math.Abs(writing - grounds[y]));
            foreach (ref var one in ink.AsSpan(y * box.Width, box.Width))
            {
                one = (byte)Math.Min(255, one * 255 / contrast);
            }
        }

        return true;
    }
}
