namespace Recours.Casework.Findings.Meaning;

/// <summary>Days and hours of the day: "tomorrow at ten", "before Friday noon".</summary>
internal static partial class Deadlines
{
    private static TimeSaid? At(List<Token> tokens, List<Hit> hits, Tongue tongues)
    {
        var (days, weekday, place) = ((int?)null, (DayOfWeek?)null, -1);
        var (date, end, ends, dated) = ((int?)null, -1, false, -1);
        hits = hits.FindAll(hit => !(hit.Concept is Concept.Afternoon && SpokenDay.IsLatest(tokens, hit)));
        bool Has(Concept concept) => hits.Exists(hit => hit.Concept == concept);
        foreach (var hit in hits)
        {
            if (IsGreeting(tokens, hit) || SpokenDay.IsDenied(tokens, hit))
            {
                continue;
            }

            int? found = hit.Concept switch { Concept.Tomorrow => 1, Concept.AfterTomorrow => 2, Concept.Today or Concept.Tonight => 0, _ => null };
            if (found is { } number && !(hit.Concept == Concept.Tomorrow && IsMorning(tokens, hits, hit)))
            {
                days = Math.Max(days ?? 0, number);
                (place, end) = (place < 0 ? hit.First : place, Math.Max(end, hit.End));
            }

            if (hit.Concept is >= Concept.Monday and <= Concept.Sunday)
            {
                (weekday, place, end) = ((DayOfWeek)(((int)hit.Concept - (int)Concept.Monday + 1) % 7), hit.First, hit.End);
            }
        }

        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Word is { Text: "fin" or "end" or "ende" or "اخر" or "akhir" or "finales" or "نهايه" or "lakher" or "akher" } && tokens.Skip(at + 1).Take(3).Any(SpokenDay.IsOfWeek))
            {
                (weekday, place, end, ends) = (DayOfWeek.Sunday, at, at + 2, true);
            }

            if (tokens[at].Word is { Text: "fin" or "end" or "ende" or "اخر" or "akhir" or "finales" or "نهايه" or "lakher" or "akher" } && tokens.Skip(at + 1).Take(3).Any(token => token.Word is { Text: "mois" or "month" or "mes" or "monat" or "monats" or "شهر" or "الشهر" or "chher" or "chhar" }))
            {
                (date, place, end) = (TimeSaid.MonthEnd, at, at + 2);
            }

            if (tokens[at].Kind == TokenKind.Date)
            {
                (date, place, end) = ((int)tokens[at].Value, at, at + 1);
            }
            else if (date is null && SpokenDay.OfMonth(tokens, at) is { } named)
            {
                (date, place, end, dated) = (named.Day, at, named.End, at);
            }
        }

        var clock = Clock(tokens, hits, tongues, days is not null || weekday is not null || date is not null, dated, out var half, out var clockAt);
        if (clock is null)
        {
            clock = Has(Concept.Noon) && !Has(Concept.Afternoon) ? 720
                : Has(Concept.Midnight) ? Day
                : days is 0 ? Has(Concept.Today) && Has(Concept.Evening) && !Has(Concept.Tonight) ? 1200 : null
                : days is null && weekday is null && UntilPart(tokens, hits, Concept.Evening) ? 1200
                : days is null && weekday is null && !Has(Concept.Morning) && !Has(Concept.Noon) ? null
                : Has(Concept.Morning) ? 720 : Has(Concept.Afternoon) ? 1080 : Has(Concept.Evening) ? 1200 : null;
            clockAt = hits.Where(hit => hit.Concept is Concept.Noon or Concept.Midnight or Concept.Morning || (hit.Concept == Concept.Evening && days is null && weekday is null)).Select(hit => (int?)hit.First).FirstOrDefault();
        }

        // "Until the night"
        if (clock is null && (days ?? (int?)weekday ?? date) is null && hits.Find(hit => hit.Concept == Concept.Night && UntilPart(tokens, hits, Concept.Night)) is { End: > 0 } night)
        {
            (days, place, end) = (0, night.First, night.End);
        }

        place = place < 0 ? clockAt ?? -1 : place;
        if (place < 0 || (clock is null && days is null && weekday is null && date is null))
        {
            return null;
        }

        return new TimeSaid(place, Math.Max(end, (clockAt ?? 0) + 1), null, days, clock, half, weekday, date, Limited(hits, place) || (clockAt is { } there && Limited(hits, there))) { Number = clockAt ?? -1, Ends = ends };
    }

    /// <summary>"Bis am Abend": a part of the day with "until" in front of it.</summary>
    private static bool UntilPart(List<Token> tokens, List<Hit> hits, Concept part) => hits.Exists(hit => hit.Concept == part && tokens[hit.First].Word is not { Text: "المغرب" } && hits.Exists(until => until.Concept == Concept.Until && until.End <= hit.First && until.End >= hit.First - 1));

    private static int? Clock(List<Token> tokens, List<Hit> hits, Tongue tongues, bool day, int dated, out bool half, out int? place)
    {
        (half, place) = (false, null);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Clock)
            {
                place = at;
                var value = (int)tokens[at].Value;
                var part = Part(hits, at + 1);
                half = part is null && value is < 720 and >= 60 && (tongues & (Tongue.English | Tongue.Arabic)) != 0;
                return part is true && value < 720 ? value + 720 : part is false && value >= 720 ? value - 720 : value;
            }

            if (SpokenClock.At(tokens, at, tongues) is { } spoken)
            {
                (half, place) = (true, at);
                return Part(hits, spoken.End) is true || hits.Exists(hit => hit.Concept is Concept.Tonight or Concept.Evening or Concept.Night) ? spoken.Minutes % 720 + 720 : spoken.Minutes;
            }

            var (end, number, words) = Sums.Number(tokens, at, tongues);
            if (end == at)
            {
                continue;
            }

            if (at == dated || hits.Exists(hit => hit.Concept is >= Concept.Monday and <= Concept.Sunday && hit.First <= at && hit.End > at) || number is < 0 or > 24 || number != decimal.Truncate(number) || (end < tokens.Count && tokens[end].Word is { Money: not null } or { NotMoney: true, UnitMinutes: not 60 }))
            {
                at = end - 1;
                continue;
            }

            var unit = end < tokens.Count ? tokens[end].Word : null;
            var written = unit is { Text: "h" or "heures" or "heure" or "horas" or "hora" or "uhr" };
            var named = unit is { Text: "am" or "pm" or "oclock" or "o" } || hits.Exists(hit => hit.First == end && hit.Concept is Concept.Am or Concept.Pm);
            var before = hits.Exists(hit => hit.End == at && hit.Concept is Concept.Until or Concept.AtHour);
            var after = Part(hits, end) is not null || (unit is not null && hits.Exists(hit => hit.First == end && hit.Concept is Concept.Night or Concept.Evening or Concept.Morning or Concept.Afternoon or Concept.Noon or Concept.Tonight));
            // "8 in the morning", "10 d lil": the part of the day stands right behind it.
            var whole = number <= 12 && !IsUnit(tokens, end) && hits.Exists(hit => (hit.First == end || (hit.First == end + 1 && unit is { Text: "d" or "dyal" or "ta3" or "de" or "ديال" or "تاع" })) && hit.Concept is Concept.Night or Concept.Evening or Concept.Morning or Concept.Afternoon);
            // "At three", "ghda f 12": with these words an hour is said also where it is small.
            var isTold = at > 0 && (tokens[at - 1].Word is { Text: "m3a" or "مع" or "الساعه" or "عالساعه" } || (tokens[at - 1].Word is { Text: "ال" } && at > 1 && tokens[at - 2].Word is { Text: "مع" or "قبل" or "لحد" }) || (tokens[at - 1].Word is { Text: "las" } && at > 1 && tokens[at - 2].Word is { Text: "a" or "para" or "de" }) || (day && tokens[at - 1].Word is { Text: "f" or "ف" or "at" or "um" or "على" or "علي" or "3la" })) && number <= 24 && !IsUnit(tokens, end);
            // "Before 9" is an hour only where nothing else is counted; "tomorrow 5pm" needs no "before".
            if (!(written || named || whole || isTold || (before && (after || !words || number >= 5) && !IsUnit(tokens, end) && !IsSum(tokens, end, number)) || (after && (before || day))))
            {
                at = end - 1;
                continue;
            }

            place = at;
            var hour = (int)number;
            var pm = Part(hits, end + (written ? 1 : 0)) ?? Part(hits, end);
            if (pm is null && !written)
            {
                pm = hits.Exists(hit => hit.Concept is Concept.Tonight or Concept.Evening or Concept.Night) && hour < 12 ? true : null;
            }

            if (pm is true)
            {
                // "2 at night" is early in the morning.
                var isSmall = hour is >= 1 and <= 4 && hits.Exists(hit => hit.First >= end && hit.First <= end + 1 && hit.Concept == Concept.Night) && !hits.Exists(hit => hit.Concept is Concept.Afternoon or Concept.Noon);
                hour = hour == 12 ? IsNight(hits, end) ? 24 : 12 : hour < 12 && !isSmall ? hour + 12 : hour;
            }
            else if (pm is false)
            {
                hour = hour == 12 ? 0 : hour;
            }
            else if (!written || (unit is { Text: "uhr" or "horas" } && hour < 12))
            {
                half = hour is > 0 and <= 12;
                hour = day && hour is > 0 and < 7 && !hits.Exists(hit => hit.Concept == Concept.Morning) && !written ? hour + 12 : hour;
            }

            var minutes = end + (written ? 1 : 0) < tokens.Count && written && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Value < 60 && unit!.Text is "h" or "uhr" && end + 2 >= tokens.Count ? (int)tokens[end + 1].Value : 0;
            return (hour * 60) + minutes + SpokenClock.Behind(tokens, end + (written ? 1 : 0));
        }

        return null;
    }

    private static bool IsSum(List<Token> tokens, int end, decimal number) => number >= 13 && end < tokens.Count && tokens[end].Kind == TokenKind.Number;

    /// <summary>Evening or morning, as said right after an hour: true for after noon, false for before it.</summary>
    private static bool? Part(List<Hit> hits, int at)
    {
        foreach (var hit in hits)
        {
            if (hit.First >= at && hit.First <= at + 1)
            {
                switch (hit.Concept)
                {
                    case Concept.Pm or Concept.Afternoon or Concept.Evening or Concept.Night or Concept.Tonight:
                        return true;
                    case Concept.Am or Concept.Morning:
                        return false;
                    case Concept.Noon:
                        return true;
                }
            }
        }

        return null;
    }

    /// <summary>"Guten Morgen."</summary>
    private static bool IsGreeting(List<Token> tokens, Hit hit) => hit.First > 0 && tokens[hit.First - 1].Word is { Text: "guten" or "gute" or "schonen" };

    private static bool IsNight(List<Hit> hits, int at) => hits.Exists(hit => hit.First >= at && hit.First <= at + 1 && hit.Concept is Concept.Night or Concept.Evening or Concept.Tonight);

    /// <summary>"Heute morgen", "por la mañana": the word for tomorrow also means the morning.</summary>
    private static bool IsMorning(List<Token> tokens, List<Hit> hits, Hit hit) => hits.Exists(other => other.Concept == Concept.Morning && other.First < hit.First && other.End >= hit.End);
}
