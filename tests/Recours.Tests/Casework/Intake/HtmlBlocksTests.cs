using System.Text;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

public sealed class HtmlBlocksTests
{
    private static List<HtmlPiece> Read(string page, bool nested = false)
    {
        using var blocks = new HtmlBlocks(new MemoryStream(Encoding.UTF8.GetBytes(page)), tag => tag.Is("m") ? "m" : null, nested);
        var pieces = new List<HtmlPiece>();
        while (blocks.Next() is { } piece)
        {
            pieces.Add(piece);
        }

        return pieces;
    }

    [Theory]
    [InlineData("<div class=m>a</div>")]
    [InlineData("<div id=1 class=\"x m\">a<div>b<br>c<img src=x></div></div>")]
    [InlineData("<DIV CLASS='m'><p title=\"a > b </div>\">a</p></DIV>")]
    [InlineData("<div class=m><!-- </div> --><script>\"</div>\"</script>a</div>")]
    [InlineData("<div class=m>a<b>b</div>")]
    [InlineData("<div class=m>1 < 2</div>")]
    [InlineData("<img class=m>")]
    [InlineData("<div class=m>a</span></div>")]
    [InlineData("<div class=m><svg><use href=\"#x\"/></svg></div>")]
    public void A_block_ends_with_its_own_end_tag(string block)
    {
        var pieces = Read("<html><style>.m > p { }</style> before " + block + "after");
        pieces.Select(piece => (piece.Kind, piece.Markup)).ShouldBe([(HtmlPieceKind.Text, "before"), (HtmlPieceKind.Block, block), (HtmlPieceKind.Text, "after")]);
    }

    [Fact]
    public void A_block_that_is_never_closed_ends_where_the_next_begins() =>
        Read("<div class=m>a<div class=m>b</div>").Select(piece => piece.Markup).ShouldBe(["<div class=m>a", "<div class=m>b</div>"]);

    [Fact]
    public void Blocks_may_lie_in_each_other_where_the_platform_does_so() =>
        Read("<div class=m>a<div class=m>b</div></div>", nested: true).Select(piece => piece.Markup).ShouldBe(["<div class=m>a<div class=m>b</div></div>"]);

    [Fact]
    public void A_page_that_ends_early_says_so() => Read("<div class=m>a<p").ShouldHaveSingleItem().Kind.ShouldBe(HtmlPieceKind.Broken);

    [Fact]
    public void A_tree_too_deep_or_too_wild_is_refused_and_the_next_block_is_read()
    {
        foreach (string wild in (string[])[string.Concat(Enumerable.Repeat("<i>", 500)), string.Concat(Enumerable.Range(0, 500).Select(i => $"<p><b id={i}></p>")), string.Concat(Enumerable.Repeat("<br>", 30_000))])
        {
            var pieces = Read("<div class=m>" + wild + "</div><div class=m>b</div>");
            pieces.Select(piece => piece.Kind).ShouldBe([HtmlPieceKind.Tangled, HtmlPieceKind.Block]);
        }
    }

    [Fact]
    public void A_block_over_the_cap_is_refused_and_the_next_block_is_read()
    {
        var pieces = Read("<div class=m>" + new string('x', HtmlBlocks.BlockCap) + "</div><div class=m>b</div>");
        pieces.Select(piece => piece.Kind).ShouldBe([HtmlPieceKind.TooLarge, HtmlPieceKind.Block]);
        pieces[0].Length.ShouldBe(HtmlBlocks.BlockCap + 19);
    }

    [Fact]
    public void A_file_that_cannot_be_read_further_is_not_taken_for_a_whole_one()
    {
        using var blocks = new HtmlBlocks(new Failing(), tag => tag.Is("m") ? "m" : null);
        blocks.Next()!.Kind.ShouldBe(HtmlPieceKind.Block);
        blocks.Next()!.Kind.ShouldBe(HtmlPieceKind.Broken);
        blocks.Next().ShouldBeNull();
        var records = CsvRecords.Read(new Failing()).ToArray();
        records[^1].Whole.ShouldBeFalse();
    }

    private sealed class Failing : MemoryStream
    {
        private bool read;

        public override int Read(Span<byte> buffer)
        {
            if (read)
            {
                throw new InvalidDataException("torn");
            }

            read = true;
            "<div class=m>a</div>\n"u8.CopyTo(buffer);
            return 21;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }

    [Theory]
    [InlineData("Sep 22, 2017 6:33 am", "2017-09-22T06:33:00", "unknown")]
    [InlineData("Sep 22, 2017, 6:33 AM", "2017-09-22T06:33:00", "unknown")]
    [InlineData("Monday, August 25, 2014 at 5:29:21 PM UTC", "2014-08-25T17:29:21", "utc")]
    [InlineData("Wednesday, April 15, 2015 at 12:51:08 AM UTC", "2015-04-15T00:51:08", "utc")]
    [InlineData("Tuesday, 7 February 2021 at 17:13:43 UTC", "2021-02-07T17:13:43", "utc")]
    [InlineData("2015. február 15., vasárnap 21:54:36 UTC", "2015-02-15T21:54:36", "utc")]
    [InlineData("mardi 7 février 2021 à 17:13:43 UTC", "2021-02-07T17:13:43", "utc")]
    [InlineData("14 mar. 2025, 9:06 p. m.", "2025-03-14T21:06:00", "unknown")]
    [InlineData("١٤ مارس ٢٠٢٥، ٩:٠٦ م", "2025-03-14T21:06:00", "unknown")]
    [InlineData("2021年2月7日 17:13:43 UTC", "2021-02-07T17:13:43", "utc")]
    [InlineData("Friday, October 4, 2013 at 10:05pm UTC+01", "2013-10-04T22:05:00", "+01:00")]
    public void Dates_in_words_are_read(string text, string value, string zone)
    {
        var time = WrittenDate.Read(text).ShouldNotBeNull();
        (ReadJson.Time(time), time.Zone, time.Raw).ShouldBe((value, zone, text));
    }

    [Theory]
    [InlineData("see you at 9:06")]
    [InlineData("03/04/2025 9:06")]
    [InlineData("Feb 30, 2025 9:06")]
    [InlineData("Mar 14, 2025 25:06")]
    public void What_is_no_certain_date_is_none(string text) => WrittenDate.Read(text).ShouldBeNull();

    [Fact]
    public void A_sentence_around_a_date_is_no_date() => WrittenDate.Read("pay before Mar 14, 2025 9:06 pm", strict: true).ShouldBeNull();
}
