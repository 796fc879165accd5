using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Chooses, of the frames of a recorded screen in their order, those that are worth reading: where somebody stopped on something new, and, while it
/// scrolls, before more has passed than two pictures have in common.
/// </summary>
public sealed class FrameChoice
{
    /// <summary>Frames that are chosen at most.</summary>
    public const int Most = 120;

    // A frame is looked at through a grid: so many columns, and every second row.
    private const int Columns = 16, RowStep = 2, ColumnStep = 3;

    // A cell differs when its brightness (0 to 255) does by so much; of ten thousand cells, so many make a frame another one, so few leave it still.
    private const int Differs = 10, Another = 40, Still = 20;

    // Of a hundred cells that two frames share, so many may differ when one is the other scrolled.
    private const int Scrolled = 12;

    // Seconds between two frames that are chosen while everything moves and nothing fits.
    private const double Apart = 0.5;

    private byte[]? chosen, before;
    private double chosenAt;

    /// <summary>How many were chosen.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a frame is worth reading. Frames are shown once, in their order.</summary>
    public bool Takes(double seconds, Picture frame)
    {
        var grid = Grid(frame);
        var (last, previous) = (chosen, before);
        before = grid;
        var takes = Count < Most && (last is null || previous is null || last.Length != grid.Length || IsWorth(seconds, grid, last, previous));
        if (takes)
        {
            (chosen, chosenAt, Count) = (grid, seconds, Count + 1);
        }

        return takes;
    }

    private bool IsWorth(double seconds, byte[] grid, byte[] last, byte[] previous)
    {
        if (Different(grid, last) * 10_000 <= (long)grid.Length * Another)
        {
            return false;
        }

        return Different(grid, previous) * 10_000 <= (long)grid.Length * Still || (seconds - chosenAt >= Apart && Math.Abs(Shift(grid, last)) * 10 >= grid.Length / Columns * 3);
    }

    /// <summary>The mean brightness of each cell.</summary>
    private static byte[] Grid(Picture frame)
    {
        var rows = frame.Height / RowStep;
        var grid = new byte[rows * Columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var (sum, count) = (0, 0);
                var (from, to) = (column * frame.Width / Columns, (column + 1) * frame.Width / Columns);
                for (var x = from; x < to; x += ColumnStep)
                {
                    var at = (row * RowStep * frame.Width + x) * 4;
                    sum += (frame.Rgba[at] * 2 + frame.Rgba[at + 1] * 5 + frame.Rgba[at + 2]) >> 3;
                    count++;
                }

                grid[row * Columns + column] = (byte)(sum / Math.Max(1, count));
            }
        }

        return grid;
    }

    private static long Different(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        long different = 0;
        for (var at = 0; at < a.Length; at++)
        {
            different += Math.Abs(a[at] - b[at]) > Differs ? 1 : 0;
        }

        return different;
    }

    /// <summary>Rows by which a frame is scrolled against another; as many as there are where it is not.</summary>
    private static int Shift(byte[] grid, byte[] last)
    {
        // Heading and field stand still: what scrolls is between them.
        var rows = grid.Length / Columns;
        var (top, bottom, best, least) = (rows / 6, rows * 5 / 6, rows, double.MaxValue);
        for (var shift = -(bottom - top) * 2 / 3; shift <= (bottom - top) * 2 / 3; shift++)
        {
            var (from, to) = (Math.Max(top, top - shift), Math.Min(bottom, bottom - shift));
            var different = (double)Different(grid.AsSpan(from * Columns, (to - from) * Columns), last.AsSpan((from + shift) * Columns, (to - from) * Columns)) / ((to - from) * Columns);
            if (different < least)
            {
                (best, least) = (shift, different);
            }
        }

        return least * 100 <= Scrolled ? best : rows;
    }
}
