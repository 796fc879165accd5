using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads dates that a platform wrote in words, in the languages it writes for. The table is our own: what the operating
/// system knows about languages differs from machine to machine.
/// </summary>
internal static partial class WrittenDate
{
    /// <summary>Forms of the twelve months; a form is compared without its dot, in lower case.</summary>
    private static readonly Dictionary<string, int> Months = Table(
        "january jan janvier janv enero ene januar janeiro gennaio gen januari ocak oca январь января янв stycznia sty január ledna يناير كانون",
        "february feb février févr fevr febrero februar fevereiro fev febbraio februari şubat şub февраль февраля фев lutego lut február února فبراير شباط",
        "march mar mars marzo märz mrz março maart mrt mart март марта marca március březen března maret مارس آذار",
        "april apr avril avr abril abr aprile nisan nis апрель апреля апр kwietnia kwi április dubna أبريل ابريل نيسان",
        "may mai mayo maio maggio mag mei mayıs май мая maj maja május května مايو أيار",
        "june jun juin junio juni junho giugno giu haziran haz июнь июня июн czerwca cze június června يونيو حزيران",
        "july jul juillet juil julio juli julho luglio lug temmuz tem июль июля июл lipca lip július července يوليو تموز",
        "august aug août aout agosto ago augustus ağustos ağu август августа авг sierpnia sie augusztus srpna agustus أغسطس اغسطس آب",
        "september sep sept septembre septiembre setembro set settembre eylül eyl сентябрь сентября сен сент września wrz szeptember září سبتمبر أيلول",
        "october oct octobre octubre oktober okt outubro out ottobre ott ekim eki октябрь октября окт października paź október října أكتوبر اكتوبر تشرين",
        "november nov novembre noviembre novembro kasım kas ноябрь ноября ноя listopada lis listopadu نوفمبر",
        "december dec décembre déc dec diciembre dic dezember dez dezembro dicembre desember des aralık ara декабрь декабря дек grudnia gru prosince ديسمبر");

    private static readonly HashSet<string> Mornings = ["am", "a·m", "ص", "上午", "午前", "오전"];

    private static readonly HashSet<string> Afternoons = ["pm", "p·m", "م", "下午", "午後", "오후"];

    private static readonly HashSet<string> Joiners = ["at", "à", "a", "las", "um", "às", "alle", "ore", "kl", "klo", "om", "de", "of", "в", "o", "uhr", "г", "في", "utc", "gmt"];

    /// <summary>The time; null when the text is no date with a time of day.</summary>
    /// <param name="text">As written.</param>
    /// <param name="strict">Whether a word that belongs to no date makes it null: for text that may be anything.</param>
    public static EntryTime? Read(string text, bool strict = false)
    {
        if (text.Length is < 8 or > 120)
        {
            return null;
        }

        string plain = Plain(text);
        var clock = Clock().Match(plain);
        if (!clock.Success)
        {
            return null;
        }

        string zone = "unknown";
        if (Zone().Match(plain) is { Success: true } named)
        {
            zone = named.Groups[1].Success ? named.Groups[1].Value + named.Groups[2].Value.PadLeft(2, '0') + ":" + (named.Groups[3].Success ? named.Groups[3].Value : "00") : "utc";
            plain = plain.Remove(named.Index, named.Length);
            clock = Clock().Match(plain);
        }

        if (!clock.Success || Date(plain.Remove(clock.Index, clock.Length), strict) is not { } date)
        {
            return null;
        }

        int hour = Number(clock.Groups[1].Value);
        int minute = Number(clock.Groups[2].Value);
        int second = clock.Groups[3].Success ? Number(clock.Groups[3].Value) : 0;
        hour = date.Afternoon is { } afternoon && hour is >= 1 and <= 12 ? (hour % 12) + (afternoon ? 12 : 0) : hour;
        return hour > 23 || minute > 59 || second > 59 || !DateTime.TryParseExact($"{date.Year:0000}-{date.Month:00}-{date.Day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? null
            : new EntryTime(day + new TimeSpan(hour, minute, second), zone, clock.Groups[3].Success ? TimePrecision.Second : TimePrecision.Minute, text);
    }

    private static (int Year, int Month, int Day, bool? Afternoon)? Date(string text, bool strict)
    {
        var numbers = new List<string>();
        int month = 0;
        bool? afternoon = null;
        foreach (string token in Tokens().Matches(text).Select(match => match.Value))
        {
            string word = token.TrimEnd('.', ',');
            if (char.IsAsciiDigit(word[0]))
            {
                numbers.Add(word);
            }
            else if (Mornings.Contains(word) || Afternoons.Contains(word))
            {
                afternoon = Afternoons.Contains(word);
            }
            else if (month == 0 && Months.TryGetValue(word, out int found))
            {
                month = found;
            }
            else if (strict && !Joiners.Contains(word))
            {
                return null;
            }
        }

        int year = numbers.FindIndex(number => number.Length == 4);
        if (year < 0 || numbers.Count != (month > 0 ? 2 : 3) || numbers.Exists(number => number.Length > 4))
        {
            return null;
        }

        // Without a month in words only the order year, month, day is certain.
        return month > 0 ? (Number(numbers[year]), month, Number(numbers[1 - year]), afternoon)
            : year == 0 ? (Number(numbers[0]), Number(numbers[1]), Number(numbers[2]), afternoon) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Digits of every script become ASCII, blanks become one kind, marks of direction go away.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            plain.Append(char.GetUnicodeCategory(letter) switch
            {
                UnicodeCategory.DecimalDigitNumber => (char)('0' + (int)char.GetNumericValue(letter)),
                UnicodeCategory.SpaceSeparator => ' ',
                UnicodeCategory.Format => '\0',
                _ => char.ToLowerInvariant(letter),
            });
        }

        return HalfDay().Replace(plain.Replace("\0", "").ToString(), "$1·m ");
    }

    private static Dictionary<string, int> Table(params string[] months) => months
        .SelectMany((forms, i) => forms.Split(' ').Distinct().Select(form => (form, i)))
        .GroupBy(one => one.form, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().i + 1, StringComparer.Ordinal);

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,2})\s?[:h]\s?([0-9]{2})(?::([0-9]{2}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:utc|gmt)(?:\s?([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Zone();

    [GeneratedRegex(@"\b([ap])\.?\s?m\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"[0-9]+|[\p{L}\p{M}][\p{L}\p{M}.·]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
