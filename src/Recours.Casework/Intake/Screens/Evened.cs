using System.Runtime.InteropServices;
using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// A picture that was compressed with loss, made flat again where it was drawn flat. Compression blurs an edge over several pixels, none of which jumps, and
/// leaves a ripple around letters that jumps where no edge is. So no pixel is compared with its neighbour: what is even all around is sure of its colour,
/// and these colours then grow towards each other, the likest pixels first, until they meet in the middle of the edge between them.
/// </summary>
internal static class Evened
{
    /// <summary>Pixels of a picture at most: no telephone shows more at once; what is larger and was compressed is a photograph, and costs five times as much.</summary>
    public const long MostPixels = 10_000_000;

    // No colour has reached the pixel.
    private const uint Open = 0xFF000000;

    // Pixels around one that must be like it for it to be sure, and the difference (of 255) up to which they are.
    private const int Around = 5, Alike = 3;

    // The difference up to which a colour grows.
    private const int Reach = 12;

    // The colour (largest less smallest channel) of a bar beside a text, and of what it fades into.
    private const int BarChroma = 60;

    // Rows of a bar at least.
    private const int LeastBar = 8;

    /// <summary>The colours (red in the lowest byte, alpha not set) of what is flat; the others, letters above all, as they are, with alpha set.</summary>
    public static uint[] Of(Picture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var smooth = Smooth(MemoryMarshal.Cast<byte, uint>(picture.Rgba), width, height);
        var evened = new uint[smooth.Length];
        Array.Fill(evened, Open);
        for (var y = Around; y < height - Around; y++)
        {
            for (var x = Around; x < width - Around; x++)
            {
                var at = y * width + x;
                if (IsEven(smooth, at, width))
                {
                    evened[at] = smooth[at];
                }
            }
        }

        Grow(smooth, evened, width);
        PaintBars(smooth, evened, width, height);
        for (var at = 0; at < evened.Length; at++)
        {
            if (evened[at] == Open)
            {
                evened[at] = smooth[at] | Open;
            }
        }

        return evened;
    }

    /// <summary>Takes the label off the pixels that no colour has reached.</summary>
    public static void LeaveOpen(ReadOnlySpan<uint> evened, int[] labels)
    {
        for (var at = 0; at < labels.Length; at++)
        {
            labels[at] = evened[at] >= Open ? 0 : labels[at];
        }
    }

    private static bool IsEven(uint[] smooth, int at, int width)
    {
        var one = smooth[at];
        const int near = Around - 1;
        return FlatAreas.Difference(one, smooth[at - Around]) <= Alike && FlatAreas.Difference(one, smooth[at + Around]) <= Alike
            && FlatAreas.Difference(one, smooth[at - Around * width]) <= Alike && FlatAreas.Difference(one, smooth[at + Around * width]) <= Alike
            && FlatAreas.Difference(one, smooth[at - near * width - near]) <= Alike && FlatAreas.Difference(one, smooth[at + near * width + near]) <= Alike
            && FlatAreas.Difference(one, smooth[at - near * width + near]) <= Alike && FlatAreas.Difference(one, smooth[at + near * width - near]) <= Alike;
    }

    /// <summary>The mean of each pixel and its eight neighbours.</summary>
    private static uint[] Smooth(ReadOnlySpan<uint> pixels, int width, int height)
    {
        var smooth = new uint[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            var (above, below) = (Math.Max(0, y - 1) * width, Math.Min(height - 1, y + 1) * width);
            for (var x = 0; x < width; x++)
            {
                var (left, right) = (Math.Max(0, x - 1), Math.Min(width - 1, x + 1));
                // Two channels at once: nine of them stay below sixteen bits.
                var (redBlue, green) = (0u, 0u);
                foreach (var row in (ReadOnlySpan<int>)[above, y * width, below])
                {
                    var (a, b, c) = (pixels[row + left], pixels[row + x], pixels[row + right]);
                    redBlue += (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF);
                    green += ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255);
                }

                smooth[y * width + x] = ((redBlue & 0xFFFF) + 4) / 9 | ((green + 4) / 9 << 8) | (((redBlue >> 16) + 4) / 9 << 16);
            }
        }

        return smooth;
    }

    private static void Grow(uint[] smooth, uint[] evened, int width)
    {
        var waiting = Enumerable.Range(0, Reach + 1).Select(_ => new Queue<(int At, uint Colour)>()).ToArray();
        void Push(int at, uint colour, int level)
        {
            if (evened[at] == Open && FlatAreas.Difference(smooth[at], colour) is <= Reach and var difference)
            {
                waiting[Math.Max(level, difference)].Enqueue((at, colour));
            }
        }

        void Beside(int at, uint colour, int level)
        {
            var x = at % width;
            if (x > 0)
            {
                Push(at - 1, colour, level);
            }

            if (x + 1 < width)
            {
                Push(at + 1, colour, level);
            }

            if (at >= width)
            {
                Push(at - width, colour, level);
            }

            if (at + width < evened.Length)
            {
                Push(at + width, colour, level);
            }
        }

        for (var at = 0; at < evened.Length; at++)
        {
            if (evened[at] != Open)
            {
                Beside(at, evened[at], 0);
            }
        }

        for (var level = 0; level <= Reach; level++)
        {
            while (waiting[level].TryDequeue(out var next))
            {
                if (evened[next.At] == Open)
                {
                    evened[next.At] = next.Colour;
                    Beside(next.At, next.Colour, level);
                }
            }
        }
    }

    /// <summary>Thin coloured bars at the sides have no pixel that is even all around: they are painted in their mean colour, as broad as half of it is left.</summary>
    private static void PaintBars(uint[] smooth, uint[] evened, int width, int height)
    {
        foreach (var (left, right) in new[] { (0, width / 9), (width - width / 9, width) })
        {
            var bar = new List<(int Row, int From, int To, uint Colour)>();
            for (var y = 0; y <= height; y++)
            {
                var run = y < height ? Strip(smooth, evened, y, width, left, right) : null;
                if (run is { } next && bar.Count > 0 && Math.Abs(next.From - bar[^1].From) <= 2 && FlatAreas.Difference(next.Colour, bar[^1].Colour) <= BarChroma)
                {
                    bar.Add(next);
                    continue;
                }

                if (bar.Count >= Math.Max(LeastBar, width / 40))
                {
                    Paint(bar, evened, width);
                }

                bar.Clear();
                if (run is { } first)
                {
                    bar.Add(first);
                }
            }
        }
    }

    /// <summary>The narrow strip of colour in a row: where it is at least half as strong as where it is strongest.</summary>
    private static (int Row, int From, int To, uint Colour)? Strip(uint[] smooth, uint[] evened, int y, int width, int left, int right)
    {
        var (most, at) = (BarChroma, -1);
        for (var x = left; x < right; x++)
        {
            if (evened[y * width + x] == Open && Chroma(smooth[y * width + x]) is var chroma && chroma > most)
            {
                (most, at) = (chroma, x);
            }
        }

        if (at < 0)
        {
            return null;
        }

        var (from, to) = (at, at);
        while (from > left && Chroma(smooth[y * width + from - 1]) * 2 > most)
        {
            from--;
        }

        while (to + 1 < right && Chroma(smooth[y * width + to + 1]) * 2 > most)
        {
            to++;
        }

        return to - from < Math.Max(6, width / 70) ? (y, from, to, smooth[y * width + at]) : null;
    }

    private static void Paint(List<(int Row, int From, int To, uint Colour)> bar, uint[] evened, int width)
    {
        uint Mean(int shift) => (uint)(bar.Sum(row => (row.Colour >> shift) & 255) / bar.Count);
        var colour = Mean(0) | (Mean(8) << 8) | (Mean(16) << 16);
        // A pixel more at each side, which the jump beside it takes off again.
        var left = Math.Max(0, bar.Select(row => row.From).Order().ElementAt(bar.Count / 2) - 1);
        var right = Math.Min(width, bar.Select(row => row.To).Order().ElementAt(bar.Count / 2) + 2);
        foreach (var (row, _, _, _) in bar)
        {
            evened.AsSpan(row * width + left, right - left).Fill(colour);
        }
    }

    private static int Chroma(uint pixel)
    {
        var (red, green, blue) = ((int)(pixel & 255), (int)((pixel >> 8) & 255), (int)((pixel >> 16) & 255));
        return Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue));
    }
}
