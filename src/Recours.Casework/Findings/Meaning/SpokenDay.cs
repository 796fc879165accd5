namespace Recours.Casework.Findings.Meaning;

/// <summary>Days as they are spoken: "on the 25th", "bis zum 20.", "le 1er", the end of the week.</summary>
internal static class SpokenDay
{
    private const int LastDay = 31;

    /// <summary>A day of the month that is named by its number alone, and where it ends.</summary>
    public static (int Day, int End)? OfMonth(List<Token> tokens, int at)
    {
        if (tokens[at] is not { Kind: TokenKind.Number, Value: >= 1 and <= LastDay } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        string? Word(int index) => index >= 0 && index < tokens.Count ? tokens[index].Word?.Text : null;
        var (before, lead, after) = (Word(at - 1), Word(at - 2), Word(at + 1));
        var joined = at + 1 < tokens.Count && tokens[at + 1].Start == number.End;
        var isOrdinal = (joined && after is "th" or "rd" or "nd" && before is "the" or "by" or "until" or "till" or "before" or "on") || (after is "st" && joined && before is "the")
            || (joined && number.Value == 1 && after is "er" && before is "le" or "au");
        // "Bis zum 20." is a day; "zum 20. Mal" is none.
        var isNumbered = joined && tokens[at + 1] is { Kind: TokenKind.Stop, Value: '.' } && before is "zum" or "am" && Word(at + 2) is not ("mal" or "geburtstag");
        // "Antes del día 20", "avant le 15", "قبل يوم 20".
        var isDay = after is null or "sinon" or "o" or "ou" or "or" && ((before is "dia" && lead is "el" or "del") || (before is "le" && lead is "avant" or "pour" or "jusqu") || (before is "يوم" && lead is "قبل" or "لحد" or "لغايه"));
        return isOrdinal || isNumbered || isDay ? ((int)number.Value, at + (isDay ? 1 : 2)) : null;
    }

    /// <summary>The next day with that number, today included.</summary>
    public static DateTime Next(DateTime from, int day)
    {
        var month = new DateTime(from.Year, from.Month, 1);
        while (DateTime.DaysInMonth(month.Year, month.Month) < day || month.AddDays(day - 1) < from)
        {
            month = month.AddMonths(1);
        }

        return month.AddDays(day - 1);
    }

    /// <summary>Whether "end" is followed by the week.</summary>
    public static bool IsOfWeek(Token token) => token.Word is { Text: "week" or "semaine" or "semana" or "woche" or "wochenende" or "اسبوع" or "الاسبوع" or "simana" or "smana" or "سيمانه" or "السيمانه" };

    /// <summary>"Not tomorrow", "pas demain".</summary>
    public static bool IsDenied(List<Token> tokens, Hit hit) => hit.First > 0 && tokens[hit.First - 1].Word is { Text: "not" or "pas" or "nicht" or "machi" or "مش" or "مو" or "ماشي" };

    /// <summary>"Como tarde": the word for the afternoon says that it is a limit.</summary>
    public static bool IsLatest(List<Token> tokens, Hit hit) => tokens[hit.First].Word is { Text: "tarde" or "tardar" } && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "como" or "mas" or "muy" };
}
