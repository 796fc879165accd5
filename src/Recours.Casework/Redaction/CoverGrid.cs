using System.Globalization;

namespace Recours.Casework.Redaction;

/// <summary>
/// A grid of cells over a picture: areas are chosen by ticking cells, with a mouse, a finger, a keyboard or a screen reader alike.
/// </summary>
/// <param name="Columns">Cells from one side to the other.</param>
/// <param name="Rows">Cells from top to bottom.</param>
public sealed record CoverGrid(int Columns, int Rows)
{
    /// <summary>Columns of the coarse grid, and of the fine one.</summary>
    public const int Coarse = 12, Fine = 24;

    /// <summary>Cells at most: a page has to stay small.</summary>
    private const int MaxCells = 900;

    /// <summary>The grid with nearly square cells for a picture of this size in pixels.</summary>
    public static CoverGrid For(int width, int height, bool fine)
    {
        var columns = fine ? Fine : Coarse;
        return new CoverGrid(columns, Math.Clamp((int)Math.Round((double)columns * height / width), 2, MaxCells / columns));
    }

    /// <summary>A cell as a form sends it; counted from 1.</summary>
    public static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{row}-{column}");

    /// <summary>Whether the middle of a cell is covered.</summary>
    public bool IsCovered(int row, int column, IReadOnlyList<CoveredArea> areas)
    {
        var (x, y) = ((column * 2 - 1) * CoveredArea.Whole / (Columns * 2), (row * 2 - 1) * CoveredArea.Whole / (Rows * 2));
        return areas.Any(area => x >= area.Left && x < area.Right && y >= area.Top && y < area.Bottom);
    }

    /// <summary>The areas of ticked cells: neighbours in a row are one, equal rows below each other too. What names no cell is passed over.</summary>
    public IReadOnlyList<CoveredArea> Areas(IEnumerable<string?> names)
    {
        var ticked = names.ToHashSet();
        var (done, open) = (new List<CoveredArea>(), new List<CoveredArea>());
        for (var row = 1; row <= Rows; row++)
        {
            var runs = Runs(row, ticked).ToList();
            done.AddRange(open.Where(area => !runs.Any(run => (run.Left, run.Right) == (area.Left, area.Right))));
            open = [.. runs.Select(run => open.FirstOrDefault(area => (area.Left, area.Right) == (run.Left, run.Right)) is { IsSound: true } above ? above with { Bottom = run.Bottom } : run)];
        }

        return [.. done, .. open];
    }

    private IEnumerable<CoveredArea> Runs(int row, HashSet<string?> ticked)
    {
        for (var column = 1; column <= Columns; column++)
        {
            var first = column;
            while (column <= Columns && ticked.Contains(Name(row, column)))
            {
                column++;
            }

            if (column > first)
            {
                yield return new CoveredArea(Down(first - 1, Columns), Down(row - 1, Rows), Up(column - 1, Columns), Up(row, Rows));
            }
        }
    }

    private static int Down(int cell, int cells) => cell * CoveredArea.Whole / cells;

    private static int Up(int cell, int cells) => (cell * CoveredArea.Whole + cells - 1) / cells;
}
