using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Words;

namespace Recours.Casework.Guidance;

/// <summary>
/// Reminders as an iCalendar file (RFC 5545). Titles say nothing: a calendar is shown on locked screens and shared with families.
/// </summary>
public static class CalendarFile
{
    private const int LineBytes = 75;

    /// <param name="key">Something that only this case has: the same reminder is updated instead of added again, and its identifier tells nothing.</param>
    public static byte[] Write(IReadOnlyList<Reminder> reminders, Sentences words, string key, DateTimeOffset now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//calendar//1.0//EN");
        for (var i = 0; i < reminders.Count; i++)
        {
            var title = $"{words["plan.calendar-title"]} {(i + 1).ToString(CultureInfo.InvariantCulture)}";
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key + "\n" + reminders[i].Id)))[..32]}@invalid");
            Line(file, "DTSTAMP:" + Utc(now));
            Line(file, "DTSTART:" + Utc(reminders[i].At));
            Line(file, "SUMMARY:" + Escape(title));
            Line(file, "CLASS:PRIVATE");
            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "BEGIN:VALARM");
            Line(file, "ACTION:DISPLAY");
            Line(file, "DESCRIPTION:" + Escape(title));
            Line(file, "TRIGGER:PT0S");
            Line(file, "END:VALARM");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Utc(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folded so that no line has more than 75 bytes, between characters.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                file.Append("\r\n ");
                bytes = 1;
            }

            file.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
