namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Cuts the ink of a bubble into its lines, by the rows between them that have next to none, each drawn tight around its writing: it is then read as one
/// line, whatever it looks like. In the empty rest of a short line a reader loses the line, or sees letters.
/// </summary>
internal static class InkLines
{
    // Ink (0 to 255) that is writing; of the fullest row, the part (in hundredths) below which a row is between lines.
    private const int Writing = 128, Between = 6;

    // Of the tallest line, the part (in hundredths) below which something is no line.
    private const int Apart = 38;

    // Ground left around a line, in pixels.
    private const int Around = 2;

    /// <summary>The lines from the top. A piece that cannot be cut is one.</summary>
    public static IReadOnlyList<InkedPiece> Of(InkedPiece piece)
    {
        var box = piece.Piece.Box;
        var rows = new int[box.Height];
        for (var y = 0; y < rows.Length; y++)
        {
            foreach (var ink in piece.Ink.AsSpan(y * box.Width, box.Width))
            {
                rows[y] += ink >= Writing ? 1 : 0;
            }
        }

        var runs = Runs(rows);
        if (runs.Count < 2)
        {
            return [Tight(piece)];
        }

        // Dots and tails that stand alone belong to the line that is nearest.
        var tallest = runs.Max(run => run.To - run.From);
        for (var n = runs.Count - 1; n >= 0 && runs.Count > 1; n--)
        {
            if ((runs[n].To - runs[n].From) * 100 < tallest * Apart)
            {
                var (above, below) = (n > 0 ? runs[n].From - runs[n - 1].To : int.MaxValue, n + 1 < runs.Count ? runs[n + 1].From - runs[n].To : int.MaxValue);
                var with = above <= below ? n - 1 : n + 1;
                runs[with] = (Math.Min(runs[with].From, runs[n].From), Math.Max(runs[with].To, runs[n].To));
                runs.RemoveAt(n);
            }
        }

        // Halfway between two lines, so that nothing of either is lost.
        var cuts = runs.Zip(runs.Skip(1)).Select(pair => (pair.First.To + pair.Second.From) / 2).Prepend(0).Append(rows.Length).ToList();
        return [.. cuts.Zip(cuts.Skip(1)).Select(cut => Tight(Part(piece, cut.First, cut.Second)))];
    }

    private static List<(int From, int To)> Runs(int[] rows)
    {
        var (least, runs) = (Math.Max(1, rows.Max() * Between / 100), new List<(int From, int To)>());
        for (var y = 0; y < rows.Length; y++)
        {
            if (rows[y] < least)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].To == y)
            {
                runs[^1] = (runs[^1].From, y + 1);
            }
            else
            {
                runs.Add((y, y + 1));
            }
        }

        return runs;
    }

    private static InkedPiece Part(InkedPiece piece, int from, int to)
    {
        var box = piece.Piece.Box;
        return new InkedPiece(piece.Piece with { Box = new PixelBox(box.X, box.Y + from, box.Width, to - from) }, piece.Ink[(from * box.Width)..(to * box.Width)]);
    }

    private static InkedPiece Tight(InkedPiece line)
    {
        var box = line.Piece.Box;
        var (left, top, right, bottom) = (box.Width, box.Height, -1, -1);
        for (var at = 0; at < line.Ink.Length; at++)
        {
            if (line.Ink[at] >= Writing)
            {
                var (x, y) = (at % box.Width, at / box.Width);
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            }
        }

        if (right < 0)
        {
            return line;
        }

        (left, top, right, bottom) = (Math.Max(0, left - Around), Math.Max(0, top - Around), Math.Min(box.Width, right + 1 + Around), Math.Min(box.Height, bottom + 1 + Around));
        var (width, ink) = (right - left, new byte[(right - left) * (bottom - top)]);
        for (var y = top; y < bottom; y++)
        {
            line.Ink.AsSpan(y * box.Width + left, width).CopyTo(ink.AsSpan((y - top) * width));
        }

        return new InkedPiece(line.Piece with { Box = new PixelBox(box.X + left, box.Y + top, width, bottom - top) }, ink);
    }
}
