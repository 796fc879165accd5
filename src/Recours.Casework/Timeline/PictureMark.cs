namespace Recours.Casework.Timeline;

/// <summary>Rows of the picture of a case, from the top.</summary>
public enum PictureLane { Demand, Threat, Payment, Publication, Act }

/// <summary>Something that happened, as it stands in the picture and in the table below it.</summary>
/// <param name="At">Written time in the frame of its source; midnight where only the day is known.</param>
/// <param name="HasClock">Whether more than the day is known.</param>
/// <param name="Code">Its sentence is <c>picture.CODE</c>, with <paramref name="Values"/>.</param>
/// <param name="Place">Where it stands in the timeline; null when it stands in no message.</param>
public sealed record PictureMark(PictureLane Lane, DateTime At, bool HasClock, string Code, IReadOnlyList<string> Values, long? Place = null)
{
    /// <summary>A time that was set, not a moment in which something was said: drawn hollow.</summary>
    public bool IsDeadline { get; init; }
}

/// <summary>A day, or several when there are too many: with its messages, and whether time passed before it without anything.</summary>
public sealed record PictureColumn(DateOnly From, DateOnly To, int Messages, bool GapBefore);

/// <summary>The picture of a case, before anybody draws it.</summary>
public sealed record CasePicture(IReadOnlyList<PictureColumn> Columns, IReadOnlyList<PictureMark> Marks)
{
    /// <summary>Columns at most; more days than these are put together by weeks, months, years.</summary>
    public const int MaxColumns = 60;

    private static readonly Func<DateOnly, DateOnly>[] Frames =
    [
        day => day,
        day => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        day => new DateOnly(day.Year, day.Month, 1),
        day => new DateOnly(day.Year, 1, 1),
    ];

    /// <summary>
    /// Puts marks and numbers of messages by day into columns; days on which nothing happened are left out, and said to be.
    /// Beyond <see cref="MaxColumns"/> years the last ones stay.
    /// </summary>
    public static CasePicture Of(IEnumerable<PictureMark> marks, IReadOnlyDictionary<DateOnly, int> messages)
    {
        var sorted = marks.OrderBy(mark => mark.At).ThenBy(mark => mark.Lane).ToList();
        var days = messages.Where(day => day.Value > 0).Select(day => day.Key).Concat(sorted.Select(mark => DateOnly.FromDateTime(mark.At))).Distinct().Order().ToList();
        var frame = Frames.FirstOrDefault(start => days.Select(start).Distinct().Count() <= MaxColumns) ?? Frames[^1];
        var columns = new List<PictureColumn>();
        foreach (var group in days.GroupBy(frame).TakeLast(MaxColumns))
        {
            var before = columns.Count > 0 ? columns[^1].To : (DateOnly?)null;
            columns.Add(new PictureColumn(group.First(), group.Last(), group.Sum(day => messages.GetValueOrDefault(day)), before is { } last && group.First().DayNumber - last.DayNumber > 1));
        }

        return new CasePicture(columns, [.. sorted.Where(mark => columns.Count > 0 && DateOnly.FromDateTime(mark.At) >= columns[0].From)]);
    }

    /// <summary>The marks of a column, in order of time.</summary>
    public IEnumerable<PictureMark> In(PictureColumn column) =>
        Marks.Where(mark => DateOnly.FromDateTime(mark.At) is var day && day >= column.From && day <= column.To);
}
