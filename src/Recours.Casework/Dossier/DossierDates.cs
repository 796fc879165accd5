using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Dossier;

/// <summary>
/// Dates in the document's language by own patterns: the same bytes on every system, whatever its cultures and calendars.
/// Gregorian calendar and the digits 0–9 in every language (docs/formats/dossier.md says why).
/// </summary>
public static class DossierDates
{
    private static readonly Dictionary<string, string[]> Months = new(StringComparer.Ordinal)
    {
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        // Both names, as the pan-Arab press writes them: the month is understood from Rabat to Baghdad.
        ["ar"] = ["يناير/كانون الثاني", "فبراير/شباط", "مارس/آذار", "أبريل/نيسان", "مايو/أيار", "يونيو/حزيران", "يوليو/تموز", "أغسطس/آب", "سبتمبر/أيلول", "أكتوبر/تشرين الأول", "نوفمبر/تشرين الثاني", "ديسمبر/كانون الأول"],
        ["es"] = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    };

    /// <summary>A day in words: <c>14 mars 2025</c>.</summary>
    public static string Day(DateTime day, string language)
    {
        var month = Months[language][day.Month - 1];
        var first = language == "fr" && day.Day == 1 ? "1er" : Number(day.Day);
        return language == "es" ? $"{first} de {month} de {Number(day.Year)}" : $"{first} {month} {Number(day.Year)}";
    }

    /// <summary>A month, as short as it can be said in a drawing: <c>mars</c>.</summary>
    public static string Month(DateTime day, string language) => Months[language][day.Month - 1].Split('/')[0] is { Length: > 5 } name && language != "ar" ? (name.StartsWith("juil", StringComparison.Ordinal) ? "juil." : name[..3] + ".") : Months[language][day.Month - 1].Split('/')[0];

    /// <summary>A moment in words, in UTC: <c>14 mars 2025, 21:04:11 UTC</c>.</summary>
    public static string Moment(DateTimeOffset at, string language) =>
        $"{Day(at.UtcDateTime, language)}{(language == "ar" ? "،" : ",")} {at.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} UTC";

    /// <summary>A moment in figures, for tables: <c>2025-03-14 21:04:11</c>, UTC.</summary>
    public static string Figures(DateTimeOffset at) => LedgerEntry.FormatTime(at).Replace('T', ' ')[..^1];

    /// <summary>A time of the source in figures, no finer than the source wrote it.</summary>
    public static string Figures(EntryTime time) => time.Value.ToString(time.Precision switch
    {
        TimePrecision.Minute => "yyyy-MM-dd HH:mm",
        TimePrecision.Millisecond when time.Value.Millisecond != 0 => "yyyy-MM-dd HH:mm:ss.fff",
        _ => "yyyy-MM-dd HH:mm:ss",
    }, CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
