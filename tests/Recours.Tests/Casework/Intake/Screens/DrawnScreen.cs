using Recours.Casework.Media;

namespace Recours.Tests.Casework.Intake.Screens;

/// <summary>A picture drawn pixel by pixel, with bubbles and strokes for writing: what a layout needs to be judged.</summary>
internal sealed class DrawnScreen
{
    private readonly byte[] rgba;

    public DrawnScreen(int width, int height, int background)
    {
        (Width, Height, rgba) = (width, height, new byte[width * height * 4]);
        Fill(0, 0, width, height, background);
    }

    public int Width { get; }

    public int Height { get; }

    public Picture Picture => new(Width, Height, rgba);

    public DrawnScreen Fill(int left, int top, int width, int height, int colour)
    {
        for (var y = Math.Max(0, top); y < Math.Min(Height, top + height); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(Width, left + width); x++)
            {
                var at = (y * Width + x) * 4;
                (rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]) = ((byte)(colour >> 16), (byte)((colour >> 8) & 255), (byte)(colour & 255), 255);
            }
        }

        return this;
    }

    /// <summary>A bubble with round corners and lines of strokes in it; the strokes tell one message from another.</summary>
    public DrawnScreen Bubble(int left, int top, int width, int height, int colour, int ink, int seed)
    {
        const int radius = 12;
        for (var y = 0; y < height; y++)
        {
            var depth = Math.Min(y, height - 1 - y);
            var inset = depth >= radius ? 0 : radius - (int)Math.Sqrt(radius * radius - (radius - depth) * (radius - depth));
            Fill(left + inset, top + y, width - 2 * inset, 1, colour);
        }

        var strokes = new Random(seed);
        for (var line = top + 14; line + 22 < top + height; line += 32)
        {
            for (var x = left + 16; x + 12 < left + width - 16; x += 8 + strokes.Next(10))
            {
                Fill(x, line + strokes.Next(8), 3, 10 + strokes.Next(8), ink);
            }
        }

        return this;
    }

    /// <summary>The same with a heading and a footer over what scrolls.</summary>
    public DrawnScreen Frame(int colour) => Fill(0, 0, Width, 120, colour).Fill(0, Height - 100, Width, 100, colour);
}
