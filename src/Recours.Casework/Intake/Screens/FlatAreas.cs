using System.Runtime.InteropServices;
using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// The areas of a picture in which the colour does not jump: bubbles, bars, backgrounds. Letters and edges are the holes and borders between
/// them; colours that change slowly (a gradient down the screen) stay one area.
/// </summary>
internal sealed class FlatAreas
{
    /// <summary>An area: its box, its pixels, and their mean colour.</summary>
    internal sealed record Area(int Label, PixelBox Box, long Pixels, int Red, int Green, int Blue)
    {
        public int Colour => (Red << 16) | (Green << 8) | Blue;

        /// <summary>0 for grey, up to 255.</summary>
        public int Chroma => Math.Max(Red, Math.Max(Green, Blue)) - Math.Min(Red, Math.Min(Green, Blue));
    }

    // A jump between neighbouring pixels, and the most by which the ripple of compression makes them differ.
    private const int Jump = 4, MostRipple = 10;

    /// <summary>A jump between neighbouring pixels of an evened picture.</summary>
    public const int JumpOfEvened = 6;

    // One neighbour in so many that differs by a little is the ripple of compression.
    private const int LeastRipples = 40;

    // Where little is written, one in so many, if there are as many as large ones.
    private const int LeastOfFew = 1000;

    // A row in which an area has fewer pixels than the screen's width divided by this holds only strokes.
    private const int Strokes = 40;

    private readonly int width;
    private readonly Dictionary<int, Area> areas;

    private FlatAreas(int width, bool isRippled, int[] labels, Dictionary<int, Area> areas) => (this.width, IsRippled, Labels, this.areas) = (width, isRippled, labels, areas);

    /// <summary>Whether the picture was compressed with loss.</summary>
    public bool IsRippled { get; }

    /// <summary>The area of each pixel, 0 where the colour jumps.</summary>
    public int[] Labels { get; }

    /// <summary>Areas of sixteen pixels and more.</summary>
    public IReadOnlyDictionary<int, Area> Areas => areas;

    public static FlatAreas Of(Picture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var pixels = MemoryMarshal.Cast<byte, uint>(picture.Rgba);
        var labels = new int[width * height];
        var isRippled = (long)width * height <= Evened.MostPixels && HasRipple(pixels);
        if (isRippled)
        {
            pixels = Evened.Of(picture);
            MarkFlat(pixels, width, height, labels, JumpOfEvened);
            Evened.LeaveOpen(pixels, labels);
        }
        else
        {
            MarkFlat(pixels, width, height, labels, Jump);
        }

        var parents = Join(labels, width, height);
        return new FlatAreas(width, isRippled, labels, Measure(pixels, labels, width, parents));
    }

    /// <summary>Parts an area at a row: a bubble of the heading's colour, half behind it, is no part of the heading. Null where nothing lies below.</summary>
    public Area? PartBelow(Area area, int row)
    {
        var (left, right, bottom, pixels) = (int.MaxValue, -1, -1, 0L);
        for (var y = row; y < area.Box.Bottom; y++)
        {
            for (var x = area.Box.X; x < area.Box.Right; x++)
            {
                if (Labels[y * width + x] == area.Label)
                {
                    Labels[y * width + x] = int.MaxValue;
                    (left, right, bottom, pixels) = (Math.Min(left, x), Math.Max(right, x), y, pixels + 1);
                }
            }
        }

        if (pixels == 0)
        {
            return null;
        }

        var below = area with { Label = int.MaxValue, Box = new PixelBox(left, row, right - left + 1, bottom - row + 1), Pixels = pixels };
        areas[area.Label] = area with { Box = area.Box with { Height = row - area.Box.Y }, Pixels = area.Pixels - pixels };
        areas[below.Label] = below;
        return below;
    }

    /// <summary>Where the area begins and ends in each row of its box; empty rows have begin after end.</summary>
    public (int From, int To)[] Extents(Area area)
    {
        var rows = new (int From, int To)[area.Box.Height];
        for (var y = 0; y < rows.Length; y++)
        {
            var row = Labels.AsSpan((area.Box.Y + y) * width + area.Box.X, area.Box.Width);
            var from = row.IndexOf(area.Label);
            rows[y] = from < 0 ? (1, 0) : (area.Box.X + from, area.Box.X + row.LastIndexOf(area.Label));
        }

        return rows;
    }

    /// <summary>The parts of an area without the strokes that lead out of it, or from one to the other. In a picture that repeats its pixels exactly there are none.</summary>
    public IEnumerable<Area> WithoutStrokes(Area area)
    {
        if (!IsRippled)
        {
            yield return area;
            yield break;
        }

        var rows = area.Box.Height;
        for (int from = 0, to; from < rows; from = to + 1)
        {
            to = from;
            while (to < rows && Count(area, to) >= width / Strokes)
            {
                to++;
            }

            if (to > from && Narrowed(area with { Box = area.Box with { Y = area.Box.Y + from, Height = to - from } }) is { } part)
            {
                yield return part;
            }
        }
    }

    private int Count(Area area, int row) => Labels.AsSpan((area.Box.Y + row) * width + area.Box.X, area.Box.Width).Count(area.Label);

    /// <summary>An area from the first to the last column that holds more than a stroke of it.</summary>
    private Area? Narrowed(Area area)
    {
        var box = area.Box;
        var columns = new int[box.Width];
        for (var y = box.Y; y < box.Bottom; y++)
        {
            for (var x = 0; x < box.Width; x++)
            {
                columns[x] += Labels[y * width + box.X + x] == area.Label ? 1 : 0;
            }
        }

        var (left, right) = (Array.FindIndex(columns, Holds), Array.FindLastIndex(columns, Holds));
        bool Holds(int count) => count * 6 > box.Height;
        return left < 0 ? null : area with { Box = box with { X = box.X + left, Width = right - left + 1 }, Pixels = columns[left..(right + 1)].Sum() };
    }

    public static int Difference(uint a, uint b) => Math.Max(Math.Abs((int)(a & 255) - (int)(b & 255)),
        Math.Max(Math.Abs((int)((a >> 8) & 255) - (int)((b >> 8) & 255)), Math.Abs((int)((a >> 16) & 255) - (int)((b >> 16) & 255))));

    /// <summary>Whether the picture was compressed with loss: drawn screens repeat their pixels exactly, compression ripples around each letter.</summary>
    private static bool HasRipple(ReadOnlySpan<uint> pixels)
    {
        var (same, one, little, large) = (0L, 0L, 0L, 0L);
        for (var at = 1; at < pixels.Length; at += 7)
        {
            var difference = pixels[at] == pixels[at - 1] ? 0 : Difference(pixels[at], pixels[at - 1]);
            (same, one, little, large) = difference switch
            {
                0 => (same + 1, one, little, large),
                1 => (same, one + 1, little, large),
                <= MostRipple => (same, one, little + 1, large),
                _ => (same, one, little, large + 1),
            };
        }

        // The smooth edges of letters that were drawn are steep: in drawn pictures of each look there were 0.62 small differences to a large one at most, after compression 1.07 at least.
        return same * 7 < pixels.Length / 3 || little * 7 * LeastRipples > pixels.Length || ((one + little) * 100 > large * 85 && little * 7 * LeastOfFew > pixels.Length);
    }

    private static void MarkFlat(ReadOnlySpan<uint> pixels, int width, int height, int[] labels, int jump)
    {
        Array.Fill(labels, 1);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var at = y * width + x;
                if (x + 1 < width && Difference(pixels[at], pixels[at + 1]) > jump)
                {
                    labels[at] = labels[at + 1] = 0;
                }

                if (y + 1 < height && Difference(pixels[at], pixels[at + width]) > jump)
                {
                    labels[at] = labels[at + width] = 0;
                }
            }
        }
    }

    private static List<int> Join(int[] labels, int width, int height)
    {
        List<int> parents = [0];
        int Root(int label)
        {
            while (parents[label] != label)
            {
                label = parents[label] = parents[parents[label]];
            }

            return label;
        }

        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var at = y * width + x;
                if (labels[at] == 0)
                {
                    continue;
                }

                var (left, above) = (x > 0 ? labels[at - 1] : 0, y > 0 ? labels[at - width] : 0);
                if (left == 0 && above == 0)
                {
                    labels[at] = parents.Count;
                    parents.Add(parents.Count);
                    continue;
                }

                labels[at] = left != 0 ? left : above;
                if (left != 0 && above != 0 && left != above)
                {
                    var (a, b) = (Root(left), Root(above));
                    parents[Math.Max(a, b)] = Math.Min(a, b);
                }
            }
        }

        for (var label = 1; label < parents.Count; label++)
        {
            parents[label] = Root(label);
        }

        return parents;
    }

    private static Dictionary<int, Area> Measure(ReadOnlySpan<uint> pixels, int[] labels, int width, List<int> parents)
    {
        var place = new int[parents.Count];
        var sums = new List<(int Label, int Left, int Top, int Right, int Bottom, long Pixels, long Red, long Green, long Blue)>();
        for (var at = 0; at < labels.Length; at++)
        {
            if (labels[at] == 0)
            {
                continue;
            }

            var root = labels[at] = parents[labels[at]];
            var (x, y, pixel) = (at % width, at / width, pixels[at]);
            if (place[root] == 0)
            {
                sums.Add((root, x, y, x, y, 0, 0, 0, 0));
                place[root] = sums.Count;
            }

            ref var sum = ref CollectionsMarshal.AsSpan(sums)[place[root] - 1];
            (sum.Left, sum.Right, sum.Bottom) = (Math.Min(sum.Left, x), Math.Max(sum.Right, x), y);
            sum.Pixels++;
            (sum.Red, sum.Green, sum.Blue) = (sum.Red + (pixel & 255), sum.Green + ((pixel >> 8) & 255), sum.Blue + ((pixel >> 16) & 255));
        }

        return sums.Where(sum => sum.Pixels >= 16).ToDictionary(sum => sum.Label, sum => new Area(sum.Label, new PixelBox(sum.Left, sum.Top, sum.Right - sum.Left + 1, sum.Bottom - sum.Top + 1),
            sum.Pixels, (int)(sum.Red / sum.Pixels), (int)(sum.Green / sum.Pixels), (int)(sum.Blue / sum.Pixels)));
    }
}
