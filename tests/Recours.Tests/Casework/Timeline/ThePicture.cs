using CsCheck;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Tests.Casework.Timeline;

/// <summary>The picture of a case: every mark in one column, few enough columns, and a sentence for each mark.</summary>
public sealed class ThePicture
{
    private static readonly DateTime Start = new(2026, 3, 13, 21, 0, 0);

    [Fact]
    public void Leaves_empty_days_out_and_says_so()
    {
        var picture = CasePicture.Of([Mark(Start), Mark(Start.AddDays(1)), Mark(Start.AddDays(9))], new Dictionary<DateOnly, int> { [DateOnly.FromDateTime(Start)] = 42 });

        picture.Columns.Select(column => (column.From.Day, column.Messages, column.GapBefore)).ShouldBe([(13, 42, false), (14, 0, false), (22, 0, true)]);
    }

    [Fact]
    public void Puts_every_mark_into_one_column_and_draws_few_columns() =>
        Gen.Select(Gen.Int[0, 4_000].List[0, 300], Gen.Int[0, 4_000].List[0, 300]).Sample((marks, days) =>
        {
            var picture = CasePicture.Of(marks.Select(offset => Mark(Start.AddDays(offset))), days.Distinct().ToDictionary(offset => DateOnly.FromDateTime(Start.AddDays(offset)), _ => 1));
            picture.Columns.Count.ShouldBeLessThanOrEqualTo(CasePicture.MaxColumns);
            picture.Columns.Sum(column => picture.In(column).Count()).ShouldBe(marks.Count);
            picture.Columns.Sum(column => column.Messages).ShouldBe(days.Distinct().Count());
            picture.Columns.Zip(picture.Columns.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From);
        }, iter: 200);

    [Fact]
    public void Has_a_sentence_for_each_kind_of_mark_in_every_language()
    {
        var facts = new[]
        {
            Fact("payment", "sent"), Fact("payment-recall", "asked"), Fact("payment-recall", "paid-out"), Fact("publication", "seen"), Fact("publication", "notice"), Fact("publication", "removed"),
            Fact("publication", "reappeared"), Fact("report", "filed"), Fact("contact-cut", "at"), Fact("told", "at"), Fact("account", "reported"), Fact("account", "blocked"), Fact("account", "suspended"),
        };
        var view = new CaseView(DateTimeOffset.UnixEpoch, "fr", null, [], [], [new Note(DateTimeOffset.UnixEpoch, "x")], [new SealedState(DateTimeOffset.UnixEpoch, 1, "")], new Dictionary<string, string>(), 0, "", "") { Declared = facts };

        var marks = PictureMarks.Declared(view).ToList();

        marks.Count.ShouldBe(facts.Length + 2);
        marks.Where(mark => mark.Code is not ("written" or "sealed")).ShouldAllBe(mark => mark.At == new DateTime(2026, 5, 2) && !mark.HasClock);
        foreach (var words in Sentences.Languages.Select(Sentences.For))
        {
            marks.ShouldAllBe(mark => words.Keys.Contains("picture." + mark.Code));
            Enum.GetValues<PictureLane>().ShouldAllBe(lane => words.Keys.Contains("picture.lane." + lane.ToString().ToLowerInvariant()));
        }
    }

    private static DeclaredFact Fact(string kind, string key) => new(1, kind, DateTimeOffset.UnixEpoch, new Dictionary<string, string> { [key] = "2026-05-02" });

    private static PictureMark Mark(DateTime at) => new(PictureLane.Act, at, true, "told", [""]);
}
