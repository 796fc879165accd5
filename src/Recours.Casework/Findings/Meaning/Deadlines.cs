namespace Recours.Casework.Findings.Meaning;

/// <summary>Finds the time that a message sets.</summary>
internal static partial class Deadlines
{
    private const int Day = 1440;

    /// <summary>A number above this is not a number of minutes: "2000 mn" is "2000 from" in Darija.</summary>
    private const int MostMinutes = 240;

    /// <summary>A number above this is not a number of days: "2000 j'envoie".</summary>
    private const int MostDays = 60;

    public static TimeSaid? Of(List<Token> tokens, List<Hit> hits, Tongue tongues)
    {
        var any = false;
        foreach (var token in tokens)
        {
            any |= token.Kind is TokenKind.Clock or TokenKind.Date || token.Word is { UnitMinutes: >= 0 } or { Text: "fin" or "end" or "ende" or "اخر" or "akhir" or "finales" or "نهايه" or "lakher" or "akher" } or { Text: "halb" or "viertel" or "dreiviertel" };
        }

        for (var at = 0; at < tokens.Count && !any; at++)
        {
            any = SpokenDay.OfMonth(tokens, at) is not null;
        }

        foreach (var hit in hits)
        {
            any |= hit.Concept is Concept.Until or Concept.AtHour && hit.End < tokens.Count && (tokens[hit.End].Kind == TokenKind.Number || tokens[hit.End].Word is { Numbers.Length: > 0 } or { Text: "half" or "quarter" });
            any |= hit.Concept is >= Concept.Today and <= Concept.Sunday and not Concept.Am;
        }

        if (!any)
        {
            return null;
        }

        var found = Duration(tokens, hits, tongues) ?? At(tokens, hits, tongues);
        if (found is null || IsElsewhere(tokens, hits, found))
        {
            return null;
        }

        var leads = Leads(tokens, found);
        return found with
        {
            Set = found.Set || leads,
            Alone = (found.Clock is not null || found.Minutes is not null) && IsAlone(tokens, hits, found),
            Coming = found.First > 0 && tokens[found.First - 1].Word is { Text: "in" or "dans" or "ds" or "en" or "dentro" or "خلال" or "بعد" or "f" or "mn" or "fi" },
            Firm = leads || Has(Concept.Countdown) || hits.Exists(hit => hit.Concept is Concept.Until or Concept.TimeGiven && ((hit.End <= found.First + 1 && hit.End >= found.First - 3) || (hit.Concept == Concept.TimeGiven && hit.First >= found.First && hit.First <= found.End + 1))),
        };

        bool Has(Concept concept) => hits.Exists(hit => hit.Concept == concept);
    }

    /// <summary>"One hour to finish everything", "2 hours then I post": a length that begins the sentence, and what is then.</summary>
    private static bool Leads(List<Token> tokens, TimeSaid time) => time.Minutes is >= 1 && (time.First == 0 || tokens[time.First - 1].Kind == TokenKind.Stop)
        && time.End < tokens.Count && tokens[time.End].Word is { Text: "to" or "then" or "pour" or "puis" or "dann" or "para" or "luego" or "ثم" or "وبعدها" or "بعدها" };

    /// <summary>"The shop is open till 7", "8 minutes from you": hours of a shop, a way.</summary>
    private static bool IsElsewhere(List<Token> tokens, List<Hit> hits, TimeSaid time)
    {
        var after = time.End < tokens.Count ? tokens[time.End].Word?.Text : null;
        var next = time.End + 1 < tokens.Count ? tokens[time.End + 1].Word?.Text : null;
        if (time.Minutes is not null && (after is "away" or "walk" or "drive" or "old" or "ago" || (after is "from" && next is not ("this" or "now" or "the" or "when" or "receipt" or "reading" or "today" or "opening" or "receiving"))))
        {
            return true;
        }

        // "It lasts 4:12", "مدته 3 دقائق": how long a video is.
        if ((time.Minutes is not null || (time.Number >= 0 && time.Number < tokens.Count && tokens[time.Number].Kind == TokenKind.Clock)) && tokens[Math.Max(0, time.First - 2)..Math.Clamp(time.First, 0, tokens.Count)].Exists(token => token.Word is { Text: "duree" or "dure" or "dauer" or "lange" or "duracion" or "dura" or "lasts" or "length" or "duration" or "مدته" or "مدتها" or "طوله" or "mddto" or "toulo" }))
        {
            return true;
        }

        // "Is your bank open on Saturday": asked behind the day in German.
        if (time.Minutes is null && after is "offen" or "geoffnet" or "zu" && next is null)
        {
            return true;
        }

        // "It is 8:50", "9:40 now"
        if (time.Minutes is null && time.Clock is not null && time.Number >= 0 && (tokens[time.Number].Kind == TokenKind.Clock || time.Days is null)
            && ((time.Number > 1 && (tokens[time.Number - 2].Word?.Text, tokens[time.Number - 1].Word?.Text) is ("it", "is") or ("il", "est") or ("es", "ist") or ("already", "it") or ("ya", "son") or ("son", "las")) || (time.Number + 1 < tokens.Count && tokens[time.Number + 1].Word is { Text: "now" })))
        {
            return true;
        }

        // "For 30 minutes now", "vor 2 Stunden", "since Tuesday": a time that has gone by.
        if ((time.Minutes ?? (decimal?)time.Weekday) is not null && time.First > 0 && IsPast(tokens[time.First - 1]) && !IsLess(tokens, time.First - 1))
        {
            return true;
        }

        for (var at = Math.Min(tokens.Count, time.First) - 1; at >= Math.Max(0, time.First - 3) && tokens[at].Kind != TokenKind.Stop; at--)
        {
            // "I waited 20 minutes", "it has been ten", "I call you in ten".
            if (time.Minutes is not null && !(tokens[at].Word is { Text: "fait" } && hits.Exists(hit => hit.Concept == Concept.Within && tokens[hit.First].Word is { Text: "dans" or "ds" or "sous" } && hit.First > at && hit.End <= time.First)) && tokens[at].Word is { Text: "waited" or "attendu" or "gewartet" or "llevo" or "been" or "fait" or "صارلي" or "rappelle" or "rapel" or "llamo" or "ruf" or "rufe" or "بكلمك" or "هكلمك" or "n3iyet" or "n3eyet" or "n3ayet" })
            {
                return true;
            }

            if (time.Minutes is not null && at + 1 < tokens.Count && tokens[at].Word is { Text: "call" } && tokens[at + 1].Word is { Text: "you" or "u" })
            {
                return true;
            }

            // "We talk tomorrow"
            if (time.Minutes is null && tokens[at].Word is { Text: "parle" or "parlons" or "parlera" or "reparle" or "talk" or "speak" or "chat" or "reden" or "sprechen" or "schreiben" or "horen" or "hablamos" or "charlamos" or "platicamos" or "vemos" or "نحكي" or "بنحكي" or "نتكلم" or "نتكلمو" or "nhdro" or "nhedro" or "ntkelmo" or "نهضرو" })
            {
                return true;
            }

            // "I count to ten"; but "I count ten minutes."
            if (time.Minutes is not >= 1 && (time.Days ?? (int?)time.Weekday ?? time.Date) is null && tokens[at].Word is { Text: "compte" or "jcompte" or "compter" or "count" or "counting" or "zahle" or "zahl" or "cuento" or "contar" or "حعد" or "بعد" or "نحسب" or "n7seb" })
            {
                return true;
            }

            if (tokens[at].Word is { Text: "open" or "opens" or "closes" or "closed" or "fermee" or "fermees" or "ouvert" or "ouverts" or "ouverte" or "ferme" or "ferment" or "abierto" or "abre" or "cierra" or "offen" or "geoffnet" or "schliesst" or "cerrado" or "cerrada" or "geschlossen" or "مفتوح" or "فاتح" or "يسكر" or "mehloul" or "7loul" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Less than 48 hours"</summary>
    private static bool IsLess(List<Token> tokens, int at) => at > 0 && tokens[at - 1].Word is { Text: "اقل" or "خلال" or "باقل" or "9el" or "9ell" };

    private static bool IsPast(Token token) => token.Word is { Text: "depuis" or "dpuis" or "dp" or "since" or "seit" or "vor" or "hace" or "desde" or "منذ" or "من" or "صار" or "صارلك" or "hadi" or "mn" };

    /// <summary>Whether the sentence with the time has hardly another word, and threatens nothing.</summary>
    private static bool IsAlone(List<Token> tokens, List<Hit> hits, TimeSaid time)
    {
        const int Words = 7;
        var (first, end) = (Math.Clamp(time.First, 0, tokens.Count - 1), time.First);
        while (first > 0 && tokens[first - 1].Kind is not (TokenKind.Stop or TokenKind.Comma))
        {
            first--;
        }

        while (end < tokens.Count && tokens[end].Kind is not (TokenKind.Stop or TokenKind.Comma))
        {
            end++;
        }

        return end - first <= Words && !(end < tokens.Count && tokens[end].Value is '?' or '؟') && !hits.Exists(hit => hit.First >= first && hit.End <= end && hit.Concept is Concept.Violence or Concept.Published or Concept.Your);
    }

    /// <summary>"30 min", "two hours", "نصف ساعة": a number with a unit, unless it is an hour of the day.</summary>
    private static TimeSaid? Duration(List<Token> tokens, List<Hit> hits, Tongue tongues)
    {
        foreach (var hit in hits)
        {
            decimal minutes = hit.Concept switch { Concept.HalfHour => 30, Concept.QuarterHour => 15, Concept.ThreeQuarters => 45, Concept.TwoHours => 120, Concept.TwoDays => 2 * Day, Concept.OneHour => 60, Concept.OneDay => Day, _ => 0 };
            // "عندك يوم الجمعة": the day has a name.
            if (hit.Concept == Concept.OneDay && (tokens[hit.First].Word is { Text: ['ا', 'ل', ..] } || hits.Exists(next => next.Concept is >= Concept.Monday and <= Concept.Sunday && next.First >= hit.First && next.First <= hit.End) || !hits.Exists(given => given.Concept is Concept.Within or Concept.TimeGiven && given.End == hit.First)))
            {
                continue;
            }

            if (minutes == 0 || (hit.Concept is Concept.OneHour or Concept.OneDay && (NumberNear(tokens, hit, tongues) || !(Limited(hits, hit.First) || IsWithin(tokens, hit)))))
            {
                continue;
            }

            // "An hour and a half"
            minutes += hit.Concept == Concept.OneHour && hits.Exists(other => other.Concept == Concept.AndHalf && (other.First == hit.End || (other.First == hit.End - 1 && other.First > hit.First))) ? 30 : 0;
            minutes += hit.Concept == Concept.OneHour && hit.End < tokens.Count && tokens[hit.End].Word is { Text: "وربع" or "ربع" } ? 15 : 0;
            return new TimeSaid(hit.First, hit.End, minutes, null, null, false, null, null, Limited(hits, hit.First));
        }

        if (hits.Find(hit => hit.Concept == Concept.Tomorrow) is { End: > 0 } day && tokens.Exists(token => token.Word is { Text: "same" or "meme" or "misma" or "gleiche" or "نفس" }) && tokens.Exists(token => token.Word is { Text: "time" or "heure" or "hora" or "zeit" or "الوقت" or "الساعه" }))
        {
            return new TimeSaid(day.First, day.End, Day, null, null, false, null, null, true); // "tomorrow same time"
        }

        decimal? sum = null;
        var (first, end, set) = (0, 0, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Clock && sum is null && Nearest(hits, at) == Concept.Within && tokens[at].Value < 300)
            {
                return new TimeSaid(at, at + 1, tokens[at].Value, null, null, false, null, null, true);
            }

            var (stop, value, _) = Sums.Number(tokens, at, tongues);
            if (stop == at)
            {
                continue;
            }

            if (at > 0 && IsPast(tokens[at - 1]) && !IsLess(tokens, at - 1) && stop < tokens.Count && IsUnit(tokens, stop))
            {
                at = stop; // "since six weeks … you have 48 hours"
                continue;
            }

            // "Not a minute later", "not 24 hours" set nothing.
            if (stop < tokens.Count && IsUnit(tokens, stop) && at > 0 && tokens[at - 1].Word is { Text: "pas" or "not" or "no" or "ni" or "kein" or "keine" or "nicht" or "ما" or "مش" or "ولا" or "machi" })
            {
                at = stop;
                continue;
            }

            var between = stop < tokens.Count && tokens[stop].Word is { Text: "petites" or "more" or "full" or "kleine" or "seules" or "small" or "short" } ? 1 : 0;
            if (stop + between < tokens.Count && IsUnit(tokens, stop + between) && tokens[stop + between].Word is { } unit && !(stop + between + 1 < tokens.Count && unit.Text is "m" && value > 59))
            {
                var isClock = unit.UnitMinutes == 60 && value <= 24 && unit.Text is "h" or "heures" or "heure" or "horas" or "hora" or "الساعه" && IsHour(tokens, hits, at, value);
                if (!isClock && sum is not null && at > end + 2)
                {
                    if (set || !Limited(hits, at))
                    {
                        break; // another length of time, further on
                    }

                    sum = null; // "a week ago … you have 48 hours"
                }

                var length = unit.UnitMinutes == 0 ? value / 60 : value * unit.UnitMinutes;
                if (!isClock && length <= MostDays * Day && !IsOver(tokens, stop + between + 1))
                {
                    (first, set) = sum is null ? (at, Limited(hits, at) || value is 24 or 48 or 72 || unit.UnitMinutes <= 1) : (first, set);
                    (sum, end) = ((sum ?? 0) + length, stop + between + 1);
                    if (unit.UnitMinutes == 60 && hits.Exists(other => other.Concept == Concept.AndHalf && other.First == end))
                    {
                        sum += 30;
                    }
                }

                at = stop + between;
            }
            else
            {
                if (sum is not null && at > end + 1)
                {
                    break;
                }

                at = stop - 1;
            }
        }

        return sum is null ? null : new TimeSaid(first, end, sum, null, null, false, null, null, set) { Number = first };
    }

    /// <summary>"The three days are over."</summary>
    private static bool IsOver(List<Token> tokens, int at)
    {
        for (var end = Math.Min(tokens.Count, at + 3); at < end && tokens[at].Kind is not (TokenKind.Stop or TokenKind.Comma); at++)
        {
            if (tokens[at].Word is { Text: "um" } && at + 1 < tokens.Count && tokens[at + 1].Word is { Text: "zu" })
            {
                return false; // "five minutes to answer"
            }

            if (tokens[at].Word is { Text: "over" or "passed" or "gone" or "expired" or "um" or "vorbei" or "abgelaufen" or "verstrichen" or "ecoules" or "ecoulees" or "passees" or "passes" or "pasaron" or "pasado" or "pasadas" or "vencio" or "vencieron" or "انتهت" or "خلصت" or "salaw" or "dazo" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In an hour" in one word, "one hour" and nothing more.</summary>
    private static bool IsWithin(List<Token> tokens, Hit hit) =>
        tokens[hit.First].Word is { Text: { Length: > 4 } text } && text[0] is 'ف' or 'ب' || (hit.End < tokens.Count && tokens[hit.End].Word is { Text: "وحده" or "واحده" or "ونص" or "وربع" }) || tokens.Count <= 3;

    /// <summary>Whether a token is a unit of time; "150 d'abord" has none.</summary>
    public static bool IsUnit(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Word is { UnitMinutes: >= 0 } unit && !(unit.UnitMinutes == 1 && at > 0 && tokens[at - 1] is { Kind: TokenKind.Number, Value: > MostMinutes }) && !(unit.UnitMinutes == Day && at > 0 && tokens[at - 1] is { Kind: TokenKind.Number, Value: > MostDays }) && !(unit.Text is "d" or "s" && at > 0 && tokens[at].Start != tokens[at - 1].End) && !(unit.Text is "j" && !(at > 0 && tokens[at - 1] is { Kind: TokenKind.Number, Value: <= MostDays }));

    /// <summary>Whether "23h" is an hour of the day: what stands nearest before it says so, or the number is too odd for a length.</summary>
    private static bool IsHour(List<Token> tokens, List<Hit> hits, int at, decimal value) => Nearest(hits, at) switch
    {
        Concept.Until => !(tokens[at - 1].Word is { Text: "a" } && at > 1 && tokens[at - 2].Word is { Text: "tu" or "t" or "il" or "on" }),
        Concept.Within => false,
        _ => hits.Exists(hit => hit.Concept is Concept.Tomorrow or Concept.Today or Concept.Tonight or Concept.Evening or Concept.Morning or Concept.Night) || (value is not (1 or 2 or 3 or 4 or 5 or 6 or 24 or 48 or 72 or 12)),
    };

    private static bool NumberNear(List<Token> tokens, Hit hit, Tongue tongues)
    {
        // "ساعة 9" is nine o'clock; "3 ساعات" is counted elsewhere.
        var before = hit.First > 0 && (tokens[hit.First - 1].Kind == TokenKind.Number || tokens[hit.First - 1].Word is { Numbers.Length: > 0 });
        var after = hit.End < tokens.Count && (tokens[hit.End].Kind is TokenKind.Number or TokenKind.Clock) && tokens[hit.First].Word is { Text: var text } && (text.StartsWith("ال", StringComparison.Ordinal) || text.EndsWith('ه')) && tokens[hit.End].Value <= 12;
        return before || after || tokens[hit.First].Word is { Text: "الساعه" };
    }

    /// <summary>Whether words before the time make it a limit.</summary>
    private static bool Limited(List<Hit> hits, int at) => hits.Exists(hit => hit.Concept is Concept.Until or Concept.Within or Concept.TimeGiven && hit.End <= at + 1 && hit.End >= at - 3)
        || hits.Exists(hit => hit.Concept is Concept.Countdown || (hit.Concept is Concept.TimeGiven && hit.First > at && hit.First <= at + 3));

    /// <summary>The marker that stands nearest before a token: "before" or "within".</summary>
    private static Concept? Nearest(List<Hit> hits, int at)
    {
        (Concept? found, var place, var length) = (null, at - 5, 0);
        foreach (var hit in hits)
        {
            if (hit.Concept is Concept.Until or Concept.Within && hit.End <= at && (hit.End > place || (hit.End == place && hit.End - hit.First > length)))
            {
                (found, place, length) = (hit.Concept, hit.End, hit.End - hit.First);
            }
        }

        return found;
    }
}
