namespace Recours.Casework.Findings.Meaning;

/// <summary>A time that a message sets: minutes from it on, or a day and an hour.</summary>
/// <param name="Set">Whether words say that it is a limit ("before", "you have"), not only a time.</param>
internal sealed record TimeSaid(int First, int End, decimal? Minutes, int? Days, int? Clock, bool HalfDay, DayOfWeek? Weekday, int? Date, bool Set)
{
    /// <summary>Stands for the last day of the month in which the message is written.</summary>
    public const int MonthEnd = 9999;

    /// <summary>From here on a date is 100 times its month and its day; below it is a day of the month alone.</summary>
    private const int FirstMonth = 100;

    /// <summary>Whether hardly anything else stands in the sentence: "Tomorrow 8 sharp."</summary>
    public bool Alone { get; init; }

    /// <summary>Whether it is the end of the week.</summary>
    public bool Ends { get; init; }

    /// <summary>Whether "before", "until" or "you have" stands with it.</summary>
    public bool Firm { get; init; }

    /// <summary>Whether "in" stands right before it.</summary>
    public bool Coming { get; init; }

    /// <summary>Whether it stands behind "or else": when it will happen, not until when it can be stopped.</summary>
    public bool AfterElse { get; init; }

    /// <summary>Token of the number that is the hour or the length, or -1.</summary>
    public int Number { get; init; } = -1;

    /// <summary>The limit in the frame of the message's own time.</summary>
    public DateTime? From(DateTime at)
    {
        // A forged export may be of the last day that can be reckoned with.
        if (at.Year >= DateTime.MaxValue.Year - 1)
        {
            return null;
        }

        if (Minutes is { } minutes)
        {
            return at.AddSeconds((double)(minutes * 60));
        }

        var day = at.Date;
        if (Date == MonthEnd)
        {
            day = new DateTime(at.Year, at.Month, DateTime.DaysInMonth(at.Year, at.Month));
        }
        else if (Date is { } number and < FirstMonth)
        {
            day = SpokenDay.Next(at.Date, number);
        }
        else if (Date is { } date)
        {
            var (month, safe) = (date / 100, Math.Min(date % 100, 28));
            day = new DateTime(at.Year, month, safe).AddDays((date % 100) - safe);
            day = day < at.Date ? day.AddYears(1) : day;
        }
        else if (Weekday is { } weekday)
        {
            // Who says "on Saturday" on a Saturday means the next one, unless an hour of today is still to come; "before Saturday" may be meant of the same day.
            var ahead = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
            day = day.AddDays(ahead == 0 && Days is null && !Ends && !Set && (Clock is not { } then || day.AddMinutes(then) <= at) ? 7 : ahead);
        }
        else
        {
            day = day.AddDays(Days ?? 0);
        }

        if (Clock is not { } clock)
        {
            return day.AddDays(1).AddSeconds(-1);
        }

        // "Tonight at 1" is after midnight.
        const int LastOfNight = 300;
        day = Days is 0 && clock <= LastOfNight && day.AddMinutes(clock) < at ? day.AddDays(1) : day;
        var time = day.AddMinutes(clock);
        if (Days is null && Weekday is null && Date is null)
        {
            // "Before 9" at 20:40 is nine in the evening; "before 10h" at 22:00 is tomorrow.
            // "Until 1" at 23:48 is one in the night.
            time = time > at ? time : HalfDay && time.AddHours(12) > at ? time.AddHours(12) : time.AddDays(1);
        }

        return time;
    }
}
