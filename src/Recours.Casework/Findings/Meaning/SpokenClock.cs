namespace Recours.Casework.Findings.Meaning;

/// <summary>Hours as they are spoken: "half eleven", "viertel vor neun", "las doce y media", "dix heures et quart".</summary>
internal static class SpokenClock
{
    /// <summary>An hour that begins with its half or its quarter, in minutes since midnight, and where it ends.</summary>
    public static (int Minutes, int End)? At(List<Token> tokens, int at, Tongue tongues)
    {
        if (tokens[at].Word is not { Text: "half" or "quarter" or "halb" or "halber" or "viertel" or "dreiviertel" or "hoibe" or "halbi" } word)
        {
            return null;
        }

        var next = at + 1 < tokens.Count ? tokens[at + 1].Word?.Text : null;
        var way = next is "past" or "after" or "nach" or "ab" ? 1 : next is "to" or "before" or "vor" or "til" or "till" ? -1 : 0;
        var (end, number, _) = at + 1 < tokens.Count ? Sums.Number(tokens, way == 0 ? at + 1 : at + 2, tongues) : (at, 0, false);
        if (end <= at + 1 || number is < 1 or > 24 || number != decimal.Truncate(number) || (way == 0 && word.Text is "quarter"))
        {
            return null;
        }

        // Half eleven is half past ten in German, half past eleven in English.
        var minutes = ((int)number * 60) + (way, word.Text) switch
        {
            (1, "half") => 30,
            (1, _) => 15,
            (-1, "half") => -30,
            (-1, _) => -15,
            (_, "half") => 30,
            (_, "viertel") => -45,
            (_, "dreiviertel") => -15,
            _ => -30,
        };
        return minutes > 0 ? (minutes, end) : null;
    }

    /// <summary>What is said behind an hour: "and a half", "less a quarter"; minutes to add.</summary>
    public static int Behind(List<Token> tokens, int at)
    {
        string? Word(int index) => at + index < tokens.Count ? tokens[at + index].Word?.Text : null;
        return (Word(0), Word(1), Word(2)) switch
        {
            ("y", "media", _) or ("et", "demie" or "demi", _) or ("ونص" or "ونصف", _, _) or ("and", "half", _) or ("w" or "o", "nss" or "ness" or "noss", _) => 30,
            ("y", "cuarto", _) or ("et", "quart", _) or ("وربع", _, _) or ("w" or "o", "rb3" or "rbe3", _) => 15,
            ("menos", "cuarto", _) or ("moins", "le", "quart") or ("الا", "ربع", _) or ("moins", "quart", _) => -15,
            _ => 0,
        };
    }
}
