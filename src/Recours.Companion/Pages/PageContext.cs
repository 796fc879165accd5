using System.Globalization;
using Recours.Casework.Dossier;
using Recours.Casework.Guidance;
using Recours.Casework.Words;
using Recours.Companion.Commands;

namespace Recours.Companion.Pages;

/// <summary>What every page is drawn from: the language, the form token, the open case, and a message to show first.</summary>
/// <param name="Address">Path and query of this page, for the language switch.</param>
/// <param name="Message">A sentence, already in the page's language.</param>
public sealed record PageContext(Sentences Words, string Token, Session Session, string Address, string? Message = null)
{
    private int lastId;

    public OpenedCase? Case => Session.Case;

    /// <summary>A number that stands once on the page: for the ids that bind a label to its field.</summary>
    public int NextId() => ++lastId;

    /// <summary>The same page in another language.</summary>
    public string InLanguage(string language)
    {
        var parts = Address.Split('?', 2);
        var query = parts.Length < 2 ? [] : parts[1].Split('&').Where(pair => pair.Length > 0 && !pair.StartsWith("lang=", StringComparison.Ordinal));
        return parts[0] + "?" + string.Join('&', query.Append("lang=" + language));
    }

    /// <summary>A size for people; Western digits in every language, so that it can be compared with other programs.</summary>
    public string Size(long bytes)
    {
        string[] units = ["B", "KB", "MB", "GB"];
        var (value, unit) = ((double)bytes, 0);
        for (; value >= 1000 && unit < units.Length - 1; unit++)
        {
            value /= 1000;
        }

        return value.ToString(unit == 0 ? "0" : "0.#", CultureInfo.InvariantCulture) + " " + Words["size." + units[unit]];
    }

    /// <summary>Now, in the time zone of this machine: where the person is.</summary>
    public static DateTimeOffset Now => CaseCommands.ThisMachine.Clock.GetLocalNow();

    /// <summary>
    /// A date of the plan as people say it: today, tomorrow, or the day, with the time where there is one. The last minute of a day and
    /// its first (UTC) stand for the day itself.
    /// </summary>
    public string Date(DateTimeOffset at)
    {
        var isDay = at.UtcDateTime.TimeOfDay is { Hours: 23, Minutes: 59 } or { Ticks: 0 };
        var (local, today) = (isDay ? at.UtcDateTime : TimeZoneInfo.ConvertTime(at, CaseCommands.ThisMachine.Clock.LocalTimeZone).DateTime, (isDay ? Now.UtcDateTime : Now.DateTime).Date);
        var day = (local.Date - today).Days switch { 0 => Words["home.today"], 1 => Words["home.tomorrow"], _ => DossierDates.Day(local, Words.Language) };
        return isDay ? day : Words["home.day-and-time", day, "\u2066" + local.ToString("HH:mm", CultureInfo.InvariantCulture) + "\u2069"];
    }

    /// <summary>A sentence of the product.</summary>
    public string Say(Phrase phrase) => Words[phrase.Key, [.. phrase.Values]];

    /// <summary>UTC, and says so: what is in the case carries no time of this machine's zone.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A short foreign text (a name, a path) with everything invisible made visible; at most 400 characters of it.</summary>
    public static string Shown(string text) => VisibleText.Flat(text, 400) is var shown && text.Length > 400 ? shown + "…" : shown;
}
