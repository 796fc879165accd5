using CsCheck;
using Recours.Casework.Redaction;

namespace Recours.Tests.Casework.Redaction;

/// <summary>Cells that are ticked over a picture become areas, and areas become ticked cells again.</summary>
public sealed class TheCoverGrid
{
    [Fact]
    public void Gives_back_the_cells_that_were_ticked() =>
        Gen.Select(Gen.Int[20, 4_000], Gen.Int[20, 4_000], Gen.Bool, Gen.Int[0, 100].Array[900]).Sample((width, height, fine, chances) =>
        {
            var grid = CoverGrid.For(width, height, fine);
            var ticked = Cells(grid).Where(cell => chances[cell.Row * cell.Column % chances.Length] < 30).ToHashSet();
            var areas = grid.Areas(ticked.Select(cell => CoverGrid.Name(cell.Row, cell.Column)));
            areas.ShouldAllBe(area => area.IsSound);
            Cells(grid).Where(cell => grid.IsCovered(cell.Row, cell.Column, areas)).ShouldBe(ticked, ignoreOrder: true);
            RedactionDraft.Read(new Dictionary<string, string> { [RedactionDraft.CoverOf(1)] = RedactionDraft.Write(areas) }, 1).Covered.GetValueOrDefault(1, []).ShouldBe(areas);
        }, iter: 200);

    [Fact]
    public void Joins_neighbours_and_leaves_no_gap()
    {
        var grid = CoverGrid.For(1_200, 1_200, fine: false);
        grid.ShouldBe(new CoverGrid(12, 12));
        grid.Areas(["1-1", "1-2", "2-1", "2-2"]).ShouldBe([new CoveredArea(0, 0, 167, 167)]);
        grid.Areas(["12-12", "13-1", "0-1", "x", null]).ShouldBe([new CoveredArea(916, 916, 1000, 1000)]);
    }

    [Theory]
    [InlineData(100, 100_000, true)]
    [InlineData(32_000, 3, false)]
    public void Stays_small_for_every_picture(int width, int height, bool fine)
    {
        var grid = CoverGrid.For(width, height, fine);
        (grid.Rows * grid.Columns).ShouldBeLessThanOrEqualTo(900);
        grid.Rows.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("redact.cover.2", "0,0,10,10")]
    [InlineData("redact.cover.1", "0,0,10")]
    [InlineData("redact.cover.1", "10,0,0,10;a,b,c,d")]
    [InlineData("redact.cover.x", "0,0,10,10")]
    public void Passes_over_what_is_no_area_of_an_exhibit_of_the_case(string field, string value) =>
        RedactionDraft.Read(new Dictionary<string, string> { [field] = value }, 1).IsNothing.ShouldBeTrue();

    private static IEnumerable<(int Row, int Column)> Cells(CoverGrid grid) =>
        Enumerable.Range(1, grid.Rows).SelectMany(row => Enumerable.Range(1, grid.Columns).Select(column => (row, column)));
}
