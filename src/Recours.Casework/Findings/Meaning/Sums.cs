namespace Recours.Casework.Findings.Meaning;

/// <summary>A sum as written: the tokens it is made of, its value, and the currency named with it.</summary>
internal readonly record struct Sum(int First, int End, decimal Value, Money? Money, bool InWords);

/// <summary>Finds sums: numbers in digits and in words, with the currency that stands before or after.</summary>
internal static class Sums
{
    /// <summary>A bare number below this is no sum.</summary>
    private const decimal LeastBare = 10;

    /// <summary>Cards or codes that are bought at once.</summary>
    private const decimal MostThings = 20;

    /// <summary>The least that a card or a coupon is worth.</summary>
    private const decimal LeastOfCard = 15;

    /// <summary>A bare number from this on that is not round is an account.</summary>
    private const decimal LeastAccount = 100_000;

    /// <summary>A bare number from this on is a telephone or an account.</summary>
    private const decimal MostBare = 50_000_000;

    public static List<Sum> Of(List<Token> tokens, Tongue tongues)
    {
        var found = new List<Sum>();
        for (var at = 0; at < tokens.Count;)
        {
            var (end, value, words) = Number(tokens, at, tongues);
            if (end == at)
            {
                at++;
                continue;
            }

            if (Take(tokens, at, end, value, words, tongues) is { } sum)
            {
                // "10 cards of 25 thousand": how many there are was read as a sum of its own.
                var isCount = found is [.., { Money: null, Value: <= MostThings }];
                var floor = isCount ? found.Count > 1 ? found[^2].End : 0 : found.Count > 0 ? found[^1].End : 0;
                var whole = Each(tokens, Several(tokens, sum, tongues, floor), tongues, floor);
                if (isCount && whole.First <= found[^1].First)
                {
                    found.RemoveAt(found.Count - 1);
                }

                found.Add(whole);
            }

            at = end;
        }

        return found;
    }

    /// <summary>Beginnings of words for what is bought or sent several times.</summary>
    public static readonly string[] Things = ["ticket", "carte", "card", "recharge", "pcs", "transcash", "neosurf", "steam", "itunes", "razer", "flexepin", "cashlib", "toneo", "coupon", "cupon", "code", "codigo", "voucher", "karte", "gutschein", "tarjeta", "mandat", "paysafe", "piece", "stuck", "unidad", "حبات", "حبه", "times", "بطاق", "كرت", "كروت", "كارت", "حوال", "virement", "transfert", "transfer", "payment", "pago", "giro", "zahlung", "uberweisung", "versement", "depot", "tickat"];

    /// <summary>"Three coupons of 150", "2 x 50 €": the whole that is asked.</summary>
    private static Sum Several(List<Token> tokens, Sum sum, Tongue tongues, int floor)
    {
        var at = sum.First - 1;
        at -= at > floor && tokens[at].Word is { Text: "ال" } ? 1 : 0; // "ابو ال25"
        // "Two 50s", "zwei 50er"
        if (at >= floor && IsKind(tokens, sum) && sum.Value >= LeastOfCard && sum.Value % 5 == 0)
        {
            var several = tokens[at] is { Kind: TokenKind.Number, Value: >= 2 and <= MostThings } digits ? digits.Value : tokens[at].Word is { Numbers.Length: > 0 } && Number(tokens, at, tongues) is (var stop, var said, _) && stop == at + 1 && said is >= 2 and <= MostThings ? said : 0;
            if (several > 0)
            {
                return sum with { First = at, End = sum.End + 1, Value = sum.Value * several };
            }
        }

        var isOf = at >= floor && tokens[at].Word is { Text: "de" or "a" or "of" or "at" or "for" or "worth" or "zu" or "von" or "je" or "x" or "d" or "dial" or "dyal" or "ب" or "فءه" or "بقيمه" or "each" or "por" or "fois" or "mal" or "per" or "times" or "veces" or "مرات" or "ديال" or "تاع" or "ta3" or "nta3" or "ابو" or "فئه" };
        var isTimes = isOf && tokens[at].Word is { Text: "x" or "fois" or "mal" or "times" or "veces" or "مرات" };
        var isMade = isOf && tokens[at].Word is { Text: "de" or "of" or "von" or "d" or "dyal" or "dial" or "ديال" or "تاع" or "ta3" or "nta3" or "ابو" };
        var isEach = sum.End < tokens.Count && tokens[sum.End].Word is { Text: "each" or "chacun" or "chacune" or "chaque" or "cada" or "apiece" or "jeweils" or "لكل" };
        at -= isOf ? 1 : 0;
        // "Two of 50"
        var isThing = isOf && at >= floor && ((tokens[at].Kind == TokenKind.Word && tokens[at].Word is { Numbers.Length: > 0 } && sum.Value % 5 == 0)
            || (isMade && tokens[at] is { Kind: TokenKind.Number, Value: >= 2 and <= 10 } && sum.Value >= LeastOfCard && (sum.Value % 10 == 0 || sum.Value == 25)));
        for (var words = 0; (isOf || isEach) && words < 3 && at > floor && tokens[at].Word is { Numbers.Length: 0 } word; words++, at--)
        {
            isThing |= Array.Exists(Things, thing => word.Text.StartsWith(thing, StringComparison.Ordinal));
        }

        // "£100 x 5"
        if (sum.Money is not null && sum.End + 1 < tokens.Count && tokens[sum.End].Word is { Text: "x" or "fois" or "mal" or "times" } && tokens[sum.End + 1] is { Kind: TokenKind.Number, Value: >= 2 and <= 20 } often)
        {
            return sum with { End = sum.End + 2, Value = sum.Value * often.Value };
        }

        if (at < floor || !(isTimes || isThing) || (tokens[at].Kind != TokenKind.Number && tokens[at].Word is not { Numbers.Length: > 0 } && Twice(tokens[at]) == 0))
        {
            return Behind(tokens, sum, isMade);
        }

        if (Twice(tokens[at]) is > 0 and var two)
        {
            return sum with { First = at, Value = sum.Value * two };
        }

        var count = tokens[at].Kind == TokenKind.Number ? tokens[at].Value : tokens[at].Word is { Numbers.Length: > 0 } && Number(tokens, at, tongues) is (var end, var value, _) && end == at + 1 ? value : 0;
        return count is >= 2 and <= 20 && count == decimal.Truncate(count) ? sum with { First = at, Value = sum.Value * count } : sum;
    }

    /// <summary>"Two cards" is one word in Arabic.</summary>
    private static decimal Twice(Token token) => token.Word is { Text: "كرتين" or "بطاقتين" or "كارتين" or "حوالتين" or "تحويلتين" or "تعبئتين" or "مرتين" } ? 2 : 0;

    /// <summary>"50s", "100er": cards of one worth.</summary>
    private static bool IsKind(List<Token> tokens, Sum sum) => sum.End < tokens.Count && tokens[sum.End].Word is { Text: "s" or "er" } && tokens[sum.End].Start == tokens[sum.End - 1].End;

    /// <summary>"They only had 100s, took 3", "100er, hab 4 Stück", "dyal 100, 3 dyalhom": how many there are is said behind what one is worth.</summary>
    private static Sum Behind(List<Token> tokens, Sum sum, bool isMade)
    {
        const int Far = 6;
        var isKind = IsKind(tokens, sum);
        if (!(isMade || isKind || (sum.First > 0 && tokens[sum.First - 1].Word is { Text: "en" })) || sum.Value < LeastOfCard || sum.Value % 5 != 0)
        {
            return sum;
        }

        for (var at = sum.End + (isKind ? 1 : 0); at < Math.Min(tokens.Count, sum.End + Far) && tokens[at] is not { Kind: TokenKind.Stop, Value: not '.' }; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Number, Value: >= 2 and <= MostThings } count || (at + 1 < tokens.Count && tokens[at + 1].Word is { Money: not null } or { UnitMinutes: >= 0 }))
            {
                continue;
            }

            var isTaken = tokens[at - 1].Word is { Text: "took" or "take" or "taken" or "bought" or "buy" or "got" or "get" or "hab" or "habe" or "nahm" or "nimm" or "pris" or "prends" or "achete" or "prend" or "compre" or "cogi" or "compra" or "lleve" or "tome" or "agarre" or "خذيت" or "اخذت" or "خدت" or "جبت" or "اشتريت" or "شريت" or "خذ" or "جيب" or "chrit" or "khdit" or "jbt" or "jib" };
            if (isTaken || (at + 1 < tokens.Count && tokens[at + 1].Word is { Text: "dyalhom" or "mnhom" or "menhom" or "ديالهم" or "منهم" or "حبات" or "stuck" or "davon" or "pieces" or "pcs" or "unidades" }) || (at + 2 < tokens.Count && (tokens[at + 1].Word?.Text, tokens[at + 2].Word?.Text) is ("of", "them" or "those") or ("de", "esas" or "esos")))
            {
                return sum with { End = at + 1, Value = sum.Value * count.Value };
            }
        }

        return sum;
    }

    /// <summary>"Three cards, each 200": the whole, where each is spoken of right before the sum and how many a few words before.</summary>
    private static Sum Each(List<Token> tokens, Sum sum, Tongue tongues, int floor)
    {
        const int Far = 6;
        var each = sum.First - 1;
        each -= each > floor && tokens[each].Word is { Text: "وحده" or "واحده" or "واحد" or "ورقه" or "كرت" or "كارت" or "حبه" or "بطاقه" or "wahda" or "we7da" or "wa7da" or "wa7ed" or "una" or "uno" or "one" or "card" or "karte" or "carte" or "tarjeta" } ? 1 : 0;
        if (each < floor || tokens[each].Word is not { Text: "each" or "jede" or "jeder" or "jeweils" or "cada" or "chacun" or "chacune" or "chaque" or "كل" or "kol" or "koul" or "kola" or "kull" })
        {
            return sum;
        }

        for (var at = each - 1; at >= Math.Max(floor, each - Far); at--)
        {
            var count = tokens[at].Kind == TokenKind.Number ? tokens[at].Value : Twice(tokens[at]) is > 0 and var two ? two
                : tokens[at].Word is { Numbers.Length: > 0 } && Number(tokens, at, tongues) is (var end, var value, _) && end == at + 1 ? value : 0;
            if (count is >= 2 and <= 20 && count == decimal.Truncate(count))
            {
                return sum with { First = at, Value = sum.Value * count };
            }
        }

        return sum;
    }

    /// <summary>A number that begins at a token: in digits, in words, or both (150 mille, 5 mil).</summary>
    public static (int End, decimal Value, bool Words) Number(List<Token> tokens, int at, Tongue tongues)
    {
        var (start, total, current, any, words, last) = (at, 0m, 0m, false, false, 0m);
        while (at < tokens.Count)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Number)
            {
                if (any)
                {
                    break;
                }

                (current, any, last) = (token.Value, true, 0);
                at++;
                // "1.5m" is a million and a half; nobody says one minute and a half so.
                if (token.Value != decimal.Truncate(token.Value) && at < tokens.Count && tokens[at].Word is { Text: "m" } && tokens[at].Start == token.End)
                {
                    return (at + 1, token.Value * 1_000_000, true);
                }

                continue;
            }

            // "Half a million"
            if (!any && token.Word is { Text: "نص" or "نصف" or "nss" or "ness" or "nos" or "noss" or "medio" or "demi" or "half" } && at + 1 < tokens.Count && Half(tokens, at + 1, tongues) is > 0 and var scale)
            {
                (current, any, words) = (0.5m, true, true);
                at = scale;
                continue;
            }

            if (!any && token.Word is { Text: "ربع" } && at + 1 < tokens.Count && tokens[at + 1].Word is { Text: "مليون" })
            {
                (current, any, words) = (0.25m, true, true);
                at++;
                continue;
            }

            // "A million and a half"
            if (any && last >= 1000 && current == 0 && Halved(tokens, at) is > 0 and var behind)
            {
                (total, at) = (total + (last / 2), behind);
                continue;
            }

            if (Small(token, tongues) is not { } number)
            {
                // "Two hundred and fifty": the joining word belongs to the number when numbers in words stand on both sides.
                if (words && token.Word is { Text: "and" or "et" or "y" or "und" or "و" or "o" or "w" or "u" } && at + 1 < tokens.Count && Small(tokens[at + 1], tongues) is { Scale: false } after && after.Value < Math.Max(last, 100) && last != 0)
                {
                    at++;
                    continue;
                }

                break;
            }

            if (number.Scale)
            {
                if (number.Value >= 1000)
                {
                    // "K" alone, "million" alone: only after a number, or before a currency.
                    if (!any && !(number.Value >= 1_000_000 && (Ends(tokens, at + 1) || (token.Word!.Text is "مليون" && !(at + 1 < tokens.Count && tokens[at + 1].Word is { NotMoney: true })))) && (number.Value > 1000 || token.Word!.Text is { Length: 1 } or "grand" or "grands" or "luca" or "lucas" or "tsd" or "barres" or "band" or "bands" or "stacks" or "kolo" or "kolos"))
                    {
                        break;
                    }

                    (total, current) = (total + ((current > 0 ? current : any && total > 0 ? 0 : 1) * number.Value), 0);
                }
                else if (!any && token.Word!.Text is "ton" or "tons" or "score" or "sacs" or "bruns" or "billetes" or "ورقه")
                {
                    break; // only after a number
                }
                else
                {
                    current = (current == 0 ? 1 : current) * number.Value;
                }

                (last, words) = (number.Value, words || token.Word!.Text.Length > 1);
            }
            else
            {
                if (current % 100 == 4 && number.Value == 20 && (tongues & Tongue.French) != 0 && token.Word!.Text.StartsWith("vingt", StringComparison.Ordinal))
                {
                    current += 76;
                }
                else if (any && !words)
                {
                    break; // digits, then another number
                }
                else if (words && total == 0 && current is >= 1 and < 10 && number.Value is >= 10 and < 100 && (tongues & Tongue.English) != 0 && number.Tongue == Tongue.English && Ends(tokens, at + 1))
                {
                    current = (current * 100) + number.Value; // "one fifty dollars"
                }
                else if (current > 0 && (number.Value >= 100 ? current >= 1 && current % 1000 != 0 : current % 100 != 0 && (number.Value >= 10 ? !(number.Value < 20 && current % 100 is 60 or 80) && current % 100 >= 10 || number.Value >= current % 100 : current % 10 != 0)))
                {
                    break; // "five six": two numbers
                }
                else
                {
                    current += number.Value;
                }

                (last, words) = (number.Value, true);
            }

            any = true;
            at++;
        }

        // "مليون ومية" is a million and a hundred thousand.
        current = total >= 1_000_000 && current is >= 100 and < 1000 && current % 100 == 0 && (tongues & Tongue.Arabic) != 0 && tokens[at - 1].Word is { Text: [>= 'ء' and <= 'ي', ..] } ? current * 1000 : current;
        return any ? (at, total + current, words) : (start, 0, false);
    }

    /// <summary>Where "and a half" ends that stands at a token; 0 when it is something else.</summary>
    private static int Halved(List<Token> tokens, int at) => (tokens[at].Word?.Text, at + 1 < tokens.Count ? tokens[at + 1].Word?.Text : null) switch
    {
        ("ونص" or "ونصف", _) => at + 1,
        ("et", "demi") or ("y", "medio") or ("w" or "o" or "u", "nss" or "ness" or "nos") or ("و", "نص" or "نصف") => at + 2,
        _ => 0,
    };

    /// <summary>Whether a currency follows.</summary>
    private static bool Ends(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Word is { Money: not null };

    /// <summary>Where the thousands or millions stand that are halved; 0 when there are none.</summary>
    private static int Half(List<Token> tokens, int at, Tongue tongues)
    {
        at += tokens[at].Word is { Text: "a" } && at + 1 < tokens.Count ? 1 : 0;
        return Small(tokens[at], tongues) is { Scale: true, Value: >= 1000 } ? at : 0;
    }

    private static SmallNumber? Small(Token token, Tongue tongues)
    {
        if (token.Word is { Numbers.Length: > 0 } word)
        {
            foreach (var number in word.Numbers)
            {
                if ((number.Tongue & tongues) != 0)
                {
                    return number;
                }
            }
        }

        return null;
    }

    private static Sum? Take(List<Token> tokens, int first, int end, decimal value, bool words, Tongue tongues)
    {
        var after = end < tokens.Count ? tokens[end].Word : null;
        // "500 euros", "2 millions de francs", "500 د.إ"
        var skip = after is { Text: "de" or "d" or "of" or "in" } && end + 1 < tokens.Count && tokens[end + 1].Word?.Money is { } of && !(end + 2 < tokens.Count && tokens[end + 2].Kind == TokenKind.Number) && (after.Text != "in" || of.Code == "USDT") ? 1 : 0;
        var money = end + skip < tokens.Count ? tokens[end + skip].Word?.Money : null;
        if (money is not null && Currencies.IsShort(tokens[end + skip].Word!.Text) && tokens[end + skip].Start != tokens[end - 1].End && !IsSpacedShort(tokens[end + skip].Word!.Text, tongues))
        {
            money = null; // "die 200 da": a word, not dinars
        }

        var stop = money is null ? end : end + skip + 1;
        var start = first;
        if (money is { Code: "?franc" } && stop < tokens.Count && tokens[stop].Word?.Money is { Code: "?cfa" } cfa)
        {
            (money, stop) = (cfa, stop + 1);
        }

        if (money is { Code: "?dollar" or "?dollarword" } && stop < tokens.Count && tokens[stop].Word?.Money is { Code: "CAD" or "USD" or "MXN" or "AUD" } exact)
        {
            (money, stop) = (exact, stop + 1);
        }

        // "200 Kuwaiti dinars", "200 دينار كويتي": whose money it is.
        if (money is null && after is not null && end + 1 < tokens.Count && Currencies.Nation(after.Text) is { } ahead && tokens[end + 1].Word?.Money is { Code: ['?', ..] } theirs)
        {
            (money, stop) = (new Money(Currencies.Code(theirs, ahead, "") ?? theirs.Code, theirs.Units), end + 2);
        }
        else if (money is { Code: ['?', ..] } && stop < tokens.Count && tokens[stop].Word is { } adjective && Currencies.Nation(adjective.Text) is { } nation)
        {
            (money, stop) = (new Money(Currencies.Code(money, nation, "") ?? money.Code, money.Units), stop + 1);
        }

        var before = first > 0 ? tokens[first - 1].Word : null;
        if (money is { Code: "?cfa" or "?franc" } && tokens.Exists(token => token.Word is { } place && Currencies.IsCentral(place.Text)))
        {
            money = new Money("XAF");
        }

        // "300 now usdt"
        if (money is null && after is { IsFiller: true } && end + 1 < tokens.Count && tokens[end + 1].Word is { Money: { } behind } later && !Currencies.IsShort(later.Text))
        {
            (money, stop) = (behind, end + 2);
        }

        if (money is null && before?.Money is { } leading && !Currencies.IsShort(before.Text) && !IsSumBefore(tokens, first - 1))
        {
            (money, start) = (leading, first - 1);
        }
        else if (money is { Code: "BTC" or "ETH" or "LTC" or "XMR" } && before?.Money is { Code: "?dollar" or "EUR" or "GBP" } sign)
        {
            (money, start, stop) = (sign, first - 1, end);
        }

        if (money is { Code: "DZD" } && value < LeastBare && after is { Text: "da" })
        {
            money = null; // "7da": beside, in Darija
        }

        if (money is { Code: "EUR" } && value < LeastBare && after is { Text: "e" })
        {
            money = null; // "4e étage"
        }

        if (money is not null && money.Code is "BTC" && value > 30)
        {
            money = null; // "500 bitcoin" is meant in bitcoin, not 500 of them
        }

        // "90000 77315": two groups of five are a telephone number.
        if (money is null && !words && (IsGroup(tokens, first) && ((first > 0 && IsGroup(tokens, first - 1) && tokens[first].Start == tokens[first - 1].End + 1) || (first + 1 < tokens.Count && IsGroup(tokens, first + 1) && tokens[first + 1].Start == tokens[first].End + 1))))
        {
            return null;
        }

        // "It is 18 Uhr", "by the 15th": an hour, a day.
        if (money is null && ((value <= 24 && after is { Text: "uhr" or "oclock" }) || (end == first + 1 && SpokenDay.OfMonth(tokens, first) is not null)))
        {
            return null;
        }

        // "mate.luna.417": the end of a name.
        if (money is null && first > 1 && tokens[first - 1] is { Kind: TokenKind.Stop or TokenKind.Comma, Value: '.' or '_' } point && point.End == tokens[first].Start && tokens[first - 2].End == point.Start && tokens[first - 2].Kind is TokenKind.Word or TokenKind.Identifier)
        {
            return null;
        }

        // "It is -25": degrees.
        if (money is null && first > 0 && tokens[first - 1] is { Kind: TokenKind.Comma, Value: '-' } minus && minus.End == tokens[first].Start && (first == 1 || tokens[first - 2].End < minus.Start))
        {
            return null;
        }

        // "24 on 24": all day long.
        if (value == 24 && ((first > 1 && tokens[first - 2] is { Kind: TokenKind.Number, Value: 24 }) || (end + 1 < tokens.Count && tokens[end + 1] is { Kind: TokenKind.Number, Value: 24 })))
        {
            return null;
        }

        // "Since 2019", "class of 2007", "I am 43"
        if (money is null && !words && first > 0 && ((value is >= 1940 and <= 2035 && before is { Text: "en" or "in" or "since" or "depuis" or "seit" or "desde" or "from" or "el" or "of" or "jahrgang" or "jahr" or "annee" or "ano" or "year" or "class" or "promo" or "سنه" or "عام" or "مواليد" or "3am" or "من" or "منذ" })
            || (value is > 9 and < 100 && before is { Text: "am" or "im" or "bin" or "عمري" or "عمرك" or "عمره" or "عمرها" or "3mri" or "3amri" or "3omri" or "انا" or "ana" or "edad" or "age" or "aged" or "sekunde" or "minute" } or { Text: "m" } && !(end < tokens.Count && tokens[end].Word is { Text: "more" }))))
        {
            return null;
        }

        // "3 minutes 40", "I count to 10"
        if (money is null && first > 0 && ((value < 60 && tokens[first - 1].Word is { UnitMinutes: 1 }) || (value <= 30 && Counts(tokens, first))))
        {
            return null;
        }

        if (money is null)
        {
            // "an hour", "24 hours", "19 ans", "300 contacts", "@name2"
            if ((words && value < 20) || value < LeastBare || value > MostBare || value != decimal.Truncate(value) || (value >= LeastAccount && value % 100 != 0)
                || (after is { Text: "de" or "of" or "von" or "mn" or "من" } && end + 1 < tokens.Count && tokens[end + 1].Word is { Text: "tus" or "tes" or "your" or "ur" or "deinen" or "sus" })
                || BareNumbers.IsNamed(tokens, first, value) || (Deadlines.IsUnit(tokens, end) && !(words && value >= 1000)) || (after is { NotMoney: true } && !(after.Text is "x" && (tongues & Tongue.Spanish) != 0 && end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Word)) || before is { Text: "الرقم" or "رقمه" or "indicatif" or "prefix" or "prefijo" or "vorwahl" or "مفتاح" or "cle" or "cvv" or "@" or "#" or "dernier" or "numero" or "no" or "nr" or "cve" or "ref" or "pv" or "gh" or "id" or "pin" or "ligne" or "line" or "bus" or "خط" or "رقم" or "المرجعي" or "ticket" or "etage" or "room" or "chambre" or "matricule" or "badge" or "code" or "dossier" or "salle" or "apt" or "apto" or "appt" or "wohnung" or "hausnummer" or "house" or "flat" or "casa" or "depto" or "piso" or "puerta" or "porte" or "bloc" or "block" or "عماره" or "العماره" or "بيت" or "طابق" or "الطابق" or "3imara" or "zimmer" or "sala" or "expediente" or "folio" or "legajo" or "aktenzeichen" or "غرفه" or "شقه" or "كود" or "رمز" }
                || (end + 1 < tokens.Count && tokens[end].Kind == TokenKind.Word && tokens[end + 1].Word is { NotMoney: true } && !(after?.Money is not null) && after is { Text: "de" or "of" or "other" or "autres" or "deiner" or "de tus" or "your" or "ur" or "more" }))
            {
                return null;
            }
        }

        return value > 0 ? new Sum(start, stop, value * (money?.Units ?? 1), money, words) : null;
    }

    private static bool IsGroup(List<Token> tokens, int at) => tokens[at] is { Kind: TokenKind.Number, Value: >= 10_000 and < 100_000 } group && group.End - group.Start == 5;

    /// <summary>Whether somebody counts up to the number.</summary>
    private static bool Counts(List<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (tokens[i].Word is { Text: "compte" or "jcompte" or "count" or "counting" or "zahle" or "zahl" or "cuento" or "contar" or "نحسب" or "بعد" or "هعد" or "n7seb" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters that stand for a currency after a blank too, in languages in which they are no word.</summary>
    private static bool IsSpacedShort(string word, Tongue tongues) => word is "f" or "da" or "dt" ? (tongues & (Tongue.French | Tongue.Arabic)) != 0 && (tongues & Tongue.German) == 0 && !(word is "f" && (tongues & Tongue.Consonants) != 0) : word is "rs" or "sr" or "eth";

    /// <summary>Whether a currency belongs to the number before it ("500 € 300").</summary>
    private static bool IsSumBefore(List<Token> tokens, int at) => at > 0 && (tokens[at - 1].Kind == TokenKind.Number || tokens[at - 1].Word is { Numbers.Length: > 0 });
}
