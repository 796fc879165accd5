namespace Recours.Casework.Findings.Meaning;

/// <summary>The sums of a message, and what the words beside them say: asked, sent, received, owned, too little.</summary>
internal sealed partial class SenseReader
{
    private IReadOnlyList<SumSaid> SumsOf(string text, TimeSaid? time)
    {
        var sums = Sums.Of(tokens, tongues);
        // "Before 11 pm" is no sum.
        sums.RemoveAll(sum => sum.Money is null && time is not null && ((time.Number >= sum.First && time.Number < sum.End) || (time.Number >= 0 && time.Number < sum.First && sum.First <= time.Number + 2 && tokens[time.Number].Word is { Text: "half" or "quarter" or "halb" or "viertel" or "dreiviertel" })));
        if (sums.Count == 0)
        {
            return NoSums;
        }

        // Beside a sum with its currency, the bare numbers of a letter count something else.
        if (tokens.Count > LongText && sums.Exists(sum => sum.Money is not null))
        {
            sums.RemoveAll(sum => sum.Money is null);
        }

        const decimal LeastTimed = 20;
        var said = new List<SumSaid>(sums.Count);
        for (var i = 0; i < sums.Count; i++)
        {
            var sum = sums[i];
            var (start, end) = (tokens[sum.First].Start, tokens[sum.End - 1].End);
            said.Add(new SumSaid(sum.Value, sum.Money, Role(sum, i, sums), start, Math.Min(end, text.Length) - start)
            {
                Away = time is null ? 0 : Away(sum, time),
                Time = time is null ? null : TimeOf(sums, i),
                IsAsked = sum.Money is not null || (!sum.InWords && sum.End - sum.First > 2) || IsAsked(text, sum),
                IsTribute = IsTribute(sum),
            });
            said[^1] = said[^1] with { IsAsked = said[^1].IsAsked || (said[^1].Time is { } own && sum.Value % 5 == 0 && (own.Firm || sum.Value >= LeastTimed)) };
        }

        // "1.5k, pounds", "200k sharp, naira": the currency stands elsewhere in the message.
        if (said.TrueForAll(sum => sum.Money is null) && tokens.Find(token => token.Word is { Money.Code: not ("BTC" or "ETH" or "LTC" or "XMR" or "TRX" or "USDT" or "?thousandpesos") } word && !(word.Text is "piso" && (tongues & Tongue.Spanish) != 0) && (word.Text.Length > 3 || word.Text is "usd" or "eur" or "gbp" or "aud" or "cad")).Word is { Money: { } elsewhere })
        {
            said = said.ConvertAll(sum => sum with { Money = elsewhere, Value = sum.Value * elsewhere.Units });
        }

        // "With 20 euros, what shall I do?"
        for (var i = 0; i < said.Count; i++)
        {
            if (sums[i].First > 0 && tokens[sums[i].First - 1].Word is { Text: "avec" or "with" or "mit" or "con" or "b" } && hits.Exists(hit => hit.Concept == Concept.Asks) | text.AsSpan().TrimEnd() is [.., '?' or '؟'])
            {
                said[i] = said[i] with { Role = said[i].Role | SumRole.TooLittle };
            }
        }

        // "Lol 35? I want 215": what was offered or sent is said again.
        for (var i = 0; i < said.Count && said.Count > 1; i++)
        {
            if (sums[i].End < tokens.Count && tokens[sums[i].End] is { Kind: TokenKind.Stop, Value: '?' or '؟' } && (sums[i].First < 2 || tokens[sums[i].First - 1].Kind == TokenKind.Stop))
            {
                said[i] = said[i] with { Role = said[i].Role | SumRole.TooLittle };
            }
        }

        Added(said);
        Remaining(said, sums);
        Yielded(said, sums);
        return Ranges(said, sums);
    }

    /// <summary>"200 plus 350 of fees = 550": what is asked for is the whole.</summary>
    private static void Added(List<SumSaid> said)
    {
        for (var i = 2; i < said.Count; i++)
        {
            if (((said[i - 1].Role | said[i - 2].Role) & (SumRole.Received | SumRole.Sent)) == 0 && said[i].Value == said[i - 1].Value + said[i - 2].Value && (said[i].Role & (SumRole.Received | SumRole.Sent | SumRole.TooLittle)) == 0)
            {
                said[i] = said[i] with { Role = SumRole.None };
                said[i - 1] = said[i - 1] with { Role = said[i - 1].Role | SumRole.Dearer };
                said[i - 2] = said[i - 2] with { Role = said[i - 2].Role | SumRole.Dearer };
            }
        }
    }

    /// <summary>"4000. 8000 are missing": a sum of which nothing is asked, and in the next sentence what is left, has come.</summary>
    private void Remaining(List<SumSaid> said, List<Sum> sums)
    {
        const int Near = 2;
        for (var i = 0; i + 1 < said.Count; i++)
        {
            var (from, to) = (sums[i].End, sums[i + 1].First);
            var first = sums[i].First;
            while (first > 0 && tokens[first - 1].Kind != TokenKind.Stop)
            {
                first--;
            }

            var stop = tokens.FindIndex(from, Math.Max(0, to - from), token => token.Kind == TokenKind.Stop);
            var isLeft = stop >= 0 && (tokens[Math.Max(stop, to - Near)..to].Exists(IsLeft) || tokens[sums[i + 1].End..Math.Min(tokens.Count, sums[i + 1].End + Near)].Exists(IsLeft));
            if (isLeft && said[i].Role == SumRole.None && said[i].Time is null && !hits.Exists(hit => hit.First >= first && hit.End <= stop && hit.Concept is Concept.Pay or Concept.Send or Concept.Want or Concept.OrElse or Concept.More))
            {
                said[i] = said[i] with { Role = SumRole.Received };
            }
        }
    }

    private static bool IsLeft(Token token) => IsRest(token) || token.Word is { Text: "mazal" or "baqi" or "ba9i" or "ba9a" or "b9a" or "مازال" or "ناقص" or "باقي" or "باجي" or "ضل" or "بقي" or "restent" or "manque" or "manquent" or "remain" or "remains" or "left" or "missing" or "noch" or "no" or "fehlen" or "fehlt" or "faltan" or "falta" or "quedan" or "restan" };

    private static bool IsJoint(Token token) => token.Word is { Text: "et" or "é" or "e" or "and" or "n" or "y" or "und" or "و" or "w" or "o" or "puis" or "then" or "dann" or "luego" or "ثم" };

    private static bool IsRest(Token token) => token.Word is { Text: "reste" or "rest" or "resto" or "remaining" or "balance" or "solde" or "الباقي" or "والباقي" or "باقي" or "وباقي" or "lba9i" or "lb9ya" or "lbe9iya" or "restlichen" or "moitie" or "half" or "mitad" or "halfte" };

    /// <summary>Whether a bare number is asked for: what stands within a few words of it, in its sentence, says so.</summary>
    private bool IsAsked(string text, Sum sum)
    {
        const int Beside = 5, Alone = 4, FirstYear = 1950, LastYear = 2035;
        var (first, end) = (sum.First, sum.End);
        while (first > 0 && tokens[first - 1].Kind != TokenKind.Stop)
        {
            first--;
        }

        while (end < tokens.Count && tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        // "LT 118", "Post 1320": the number of a thing with a name.
        var before = sum.First > 0 ? tokens[sum.First - 1] : default;
        if (sum.First > first && !sum.InWords && (before.Kind == TokenKind.Identifier || (before.Word is { } name && char.IsUpper(text[before.Start]) && (sum.First - 1 > first || char.IsUpper(text[before.End - 1])) && (name.Keys.Length == 0 || (before.End - before.Start <= 4 && char.IsUpper(text[before.End - 1]))) && Channels.In(" " + name.Text + " ") is null)))
        {
            return false;
        }

        var asks = hits.Exists(hit => hit.Concept is Concept.Pay or Concept.Want or Concept.Money or Concept.More or Concept.Reduced or Concept.Delete or Concept.OrElse or Concept.TooLittle or Concept.PayDone or Concept.Owe
            && hit.First >= first && hit.End <= end && (hit.End <= sum.First ? sum.First - hit.End : hit.First - sum.End) <= Beside);
        asks |= sum.First - first >= 1 && tokens[Math.Max(first, sum.First - 2)..sum.First].Exists(IsAsking);
        // "200 and I forget you": the sum begins what is said; "200 is nothing" speaks of one.
        var comments = sum.End < end && tokens[sum.End].Word is { Text: "c" or "ist" or "is" or "es" or "no" or "non" or "ok" or "lol" };
        var begins = sum.First - first <= 2 && !comments;
        return end - first <= Alone || begins || (sum.InWords && sum.Value >= 1000) || (asks && !(sum.Value is >= FirstYear and <= LastYear && !sum.InWords && sum.Value % 50 != 0));
    }

    /// <summary>"1000 every month", "150 of fees": what is said of wages and bills, unless who presses says it.</summary>
    private bool IsTribute(Sum sum)
    {
        const int Near = 3;
        var earns = hits.FindAll(hit => hit.Concept == Concept.Earn && (hit.End <= sum.First ? sum.First - hit.End : hit.First - sum.End) <= Near);
        return earns.Count > 0 && earns.TrueForAll(hit => tokens[hit.First].Word is { Text: "each" or "every" or "chaque" or "jeden" or "cada" or "kol" or "kola" or "koul" or "كل" }
            || tokens[hit.End - 1].Word is { Text: "frais" or "charges" or "gebuhr" or "gebuhren" or "gastos" or "fee" or "fees" } && hit.First >= sum.End && sum.First > 0 && (IsAsking(tokens[sum.First - 1]) || tokens[sum.First - 1].Word is { Text: "plus" or "pay" or "paye" or "payez" or "payer" or "zahl" or "zahle" }));
    }

    /// <summary>Whether a word says that somebody asks for what stands behind it.</summary>
    private static bool IsAsking(Token token) => token.Word is { Text: "demande" or "demandent" or "reclame" or "exige" or "asks" or "asking" or "wants" or "demands" or "pide" or "piden" or "exige" or "quiere" or "verlangt" or "verlangen" or "طالب" or "طالبين" or "يطلب" or "بيطلب" or "كيطلب" or "taleb" or "kaytleb" };

    private int Away(Sum sum, TimeSaid time)
    {
        const int Joint = 6, Rest = 1000;
        var (from, to) = sum.End <= time.First ? (sum.End, time.First) : (Math.Min(time.End, sum.First), sum.First);
        var away = to - from;
        for (var at = from; at < to; at++)
        {
            away += tokens[at].Kind is TokenKind.Comma or TokenKind.Stop || IsJoint(tokens[at]) ? Joint : 0;
            // "60 now and the rest tomorrow": the time is the rest's.
            away += sum.End <= time.First && at > sum.End && IsRest(tokens[at]) ? Rest : 0;
        }

        return away;
    }

    /// <summary>What the nearest words before a sum, and those right after it, say about it.</summary>
    private SumRole Role(Sum sum, int index, List<Sum> sums)
    {
        var floor = index > 0 ? sums[index - 1].End : 0;
        var ceiling = index + 1 < sums.Count ? sums[index + 1].First : tokens.Count;
        var role = SumRole.None;
        var (nearest, where) = (SumRole.None, -1);
        foreach (var hit in hits)
        {
            var said = hit.Concept switch
            {
                Concept.Received => SumRole.Received,
                Concept.YouSent => SumRole.Received,
                Concept.Sent or Concept.Paid or Concept.Handed => SumRole.Sent,
                Concept.Means when hit.End - hit.First == 1 && IsAsking(tokens[hit.First]) && sum.First - hit.End is 0 or 1 => SumRole.UpperEnd,
                Concept.Means => SumRole.Means,
                Concept.Owe => SumRole.Owed,
                Concept.Want or Concept.More or Concept.Pay => SumRole.UpperEnd, // asks; only tells that nothing older counts
                _ => SumRole.None,
            };

            if (said != SumRole.None && hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 7 && hit.End > where && !Crosses(hit.End, sum.First, said))
            {
                // Of words at one place the longer phrase was looked up last and wins; asking words are short.
                (nearest, where) = said == SumRole.UpperEnd && hit.End - hit.First == 1 && where >= hit.First ? (nearest, where) : (said, hit.End);
            }

            if (hit.Concept is Concept.Received && hit.First >= sum.End && hit.First - sum.End <= 3 && hit.End <= ceiling && !Crosses(sum.End, hit.First, said) && !tokens[sum.End..hit.First].Exists(token => token.Word is { Text: "or" or "ou" or "oder" or "sinon" or "sonst" or "ola" or "wla" or "او" or "ولا" }) && !hits.Exists(other => other.Concept is Concept.Pay or Concept.Send && other.First >= floor && other.End <= sum.First && sum.First - other.End <= 1))
            {
                role |= Negated(hit.First) ? SumRole.Negated : SumRole.Received;
            }

            if (hit.Concept == Concept.Already && hit.End - hit.First > 1 && hit.End <= sum.First && sum.First - hit.End <= 2 && sums.Count > 1 && hit.First >= floor)
            {
                role |= SumRole.Dearer; // "the rest is 700, I told you 1200"
            }

            // "My rent is 650", "900 a month", "12 of charges", unless it is asked for.
            if (hit.Concept is Concept.Earn && ((hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 4 && !Crosses(hit.End, sum.First, SumRole.Means) && !AsksFor(hit.End, sum.First) && !AsksFor(Math.Max(floor, hit.First - 2), hit.First))
                || (hit.First >= sum.End && hit.First - sum.End <= 2 && hit.End <= ceiling && !Crosses(sum.End, hit.First, SumRole.Means) && !AsksFor(Math.Max(floor, sum.First - 5), sum.First))))
            {
                role |= SumRole.Elsewhere;
            }

            if (hit.Concept is Concept.TooLittle && ((hit.First >= sum.End && hit.First - sum.End <= 4 && hit.End <= ceiling) || (hit.End <= sum.First && sum.First - hit.End <= 1 && !Crosses(hit.End, sum.First, said) && !hits.Exists(asked => asked.Concept is Concept.Want or Concept.Pay or Concept.Send && asked.First >= hit.End && asked.End <= sum.First))))
            {
                role |= SumRole.TooLittle;
            }

            if (hit.Concept is Concept.PayDone && hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 2 && !Negated(hit.First - 1)
                && hits.Exists(past => past.Concept == Concept.PastMe && (past.First < hit.First || (past.First == hit.First && (tongues & Tongue.Arabic) != 0)) && past.End >= hit.First - 1 && past.End <= hit.First + 1))
            {
                role |= SumRole.Sent; // "I have put 300"
            }

            if (hit.Concept == Concept.Gone && hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 2 && !Negated(hit.First - 1))
            {
                role |= SumRole.Sent; // "debited 300"
            }

            if (hit.Concept == Concept.Done && hit.First <= 1 && hit.End <= sum.First && index == 0 && sum.First - hit.End <= 5)
            {
                role |= SumRole.Sent; // "Done. 200 by transfer"
            }

            if (hit.Concept is Concept.TimeGiven or Concept.Within && hit.End == sum.First && hit.First >= floor && tokens[hit.End - 1].Word is { Text: "as" or "have" or "tienes" or "tenes" or "hast" or "عندك" or "3ndek" or "معك" } && hit.End - hit.First <= 2)
            {
                role |= SumRole.Means; // "So you have 85 thousand"
            }

            if (hit.Concept is Concept.Have && hit.End == sum.First && hit.First >= floor && tokens[hit.End - 1].Word is { Text: "ai" or "have" or "ve" or "tengo" or "habe" or "hab" or "haben" or "عندي" or "معي" or "معايا" or "3ndi" or "3andi" }
                && !hits.Exists(done => done.Concept is Concept.PayDone or Concept.Paid or Concept.Gone && done.First >= sum.End && done.First - sum.End <= ((tongues & Tongue.German) != 0 ? 6 : 2)))
            {
                role |= SumRole.Means; // "I have 230 until the end of the month", not "I have 230 sent"
            }

            if (hit.Concept is Concept.Not && hit.End == sum.First && hit.First >= floor)
            {
                role |= SumRole.Negated;
            }

            if (hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone or Concept.Gone && hit.First >= sum.End && hit.First - sum.End <= (hit.Concept == Concept.PayDone && !hits.Exists(past => past.Concept == Concept.PastMe) ? 2 : 4))
            {
                role |= SumRole.Sent;
            }
        }

        // "Another one paid 2000 at once"
        role |= ((role & (SumRole.Sent | SumRole.Received)) != 0 || hits.Exists(hit => hit.Concept == Concept.PayDone && hit.End == sum.First)) && IsOthers(sum.First, floor) ? SumRole.Elsewhere : SumRole.None;

        role |= IsDone(sum.First, floor) ? SumRole.Sent : SumRole.None;
        role = Held(role, sum, floor);

        // "The card costs 25 euros", "my phone cost me 600", "here one earns 80 a month": prices and wages of others.
        role |= IsPrice(sum.First, floor) ? SumRole.Means : SumRole.None;

        // "Got 100": the bare word counts only right before the sum.
        role |= sum.First > floor && tokens[sum.First - 1].Word is { Text: "got" or "receive" or "recieve" or "recieved" or "received" or "recu" or "recus" or "recibi" or "recibidos" or "erhalten" or "bekommen" or "seen" or "vu" or "visto" or "gesehen" or "شفت" or "llegaron" or "wslo" or "wslou" or "wslat" or "وصل" or "وصلت" or "استلمت" } ? SumRole.Received : SumRole.None;
        if (nearest == SumRole.Means && hits.Exists(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.Handed && hit.End <= sum.First && sum.First - hit.End <= 4 && hit.First >= floor && !Crosses(hit.End, sum.First, SumRole.Sent) && !Negated(hit.First)))
        {
            nearest = SumRole.Sent; // "I sent only 300"
        }

        return role | (nearest == SumRole.UpperEnd ? SumRole.None : nearest is SumRole.Received or SumRole.Sent && Negated(where - 1) ? SumRole.Negated : nearest);
    }

    /// <summary>Whether somebody else is spoken of before a sum, in its part of the message.</summary>
    private bool IsOthers(int at, int floor)
    {
        for (var i = at - 2; i >= floor && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens[i].Word is { Text: "andere" or "anderer" or "anderen" or "jemand" or "einer" or "autre" or "autres" or "quelqu" or "another" or "other" or "others" or "someone" or "somebody" or "otro" or "otra" or "otros" or "alguien" or "غيرك" or "غيره" or "lakhor" or "khor" or "لاخر" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words up to a sum ask for it: "you pay me 100 a month".</summary>
    private bool AsksFor(int from, int to) => hits.Exists(hit => hit.First >= from && hit.End <= to && !Crosses(hit.End, to, SumRole.None)
        && (hit.Concept is Concept.Pay or Concept.Send or Concept.OrElse or Concept.Delete || (hit.Concept is Concept.Want && tokens[hit.First].Word is not { Text: "sind" or "noch" or "nur" or "dann" or "encore" or "que" or "only" or "just" or "is" or "still" or "solo" or "ya" or "son" or "quedan" or "alors" or "بس" or "غير" or "ghir" })));

    private bool IsPrice(int at, int floor)
    {
        const int Near = 3, Thing = 6;
        for (var verb = at - 1; verb >= Math.Max(floor, at - Near) && tokens[verb].Kind == TokenKind.Word; verb--)
        {
            var (word, after) = (tokens[verb].Word!.Text, verb + 1 < at ? tokens[verb + 1].Word?.Text : null);
            if (word is "chriteh" or "chritha" or "chritou" or "جبته" or "جبتها" or "اشتريته" or "اشتريتها" or "شريته" or "شريتها" or "كلفني" or "gagne" or "ganamos" or "ganan" or "verdient" or "earn" or "earns" or "gekauft" || (word is "cost" or "costs" or "costo" or "coute" && after is "me" or "m"))
            {
                return true;
            }

            for (var thing = verb - 1; word is "coute" or "coutent" or "costs" or "cost" or "kostet" or "kosten" or "cuesta" or "cuestan" or "vale" or "valen" or "صار" or "بيسوى" && thing >= Math.Max(floor, verb - Thing); thing--)
            {
                if (tokens[thing].Word is { Text: "ticket" or "carte" or "card" or "karte" or "tarjeta" or "recharge" or "phone" or "telephone" or "telefono" or "handy" or "telefon" or "gutschein" or "cupon" or "coupon" or "cafe" or "pan" or "bus" or "taxi" or "كيلو" or "الكيلو" or "موبايل" or "التلفون" or "اللحم" or "العيش" })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a sentence ends between two tokens; what was received or earned does not reach over a comma either.</summary>
    private bool Crosses(int from, int to, SumRole role)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || (tokens[i].Kind == TokenKind.Comma && tokens[i].Value is ',' or '،' or '-' && role is SumRole.Received or SumRole.Sent or SumRole.Means && to - i > 1 && from != i))
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(int at) => hits.Exists(hit => hit.Concept == Concept.Not && hit.End <= at + 1 && at - hit.End <= 2);

    /// <summary>"300 to 500", "between 300 and 500": the lower with its upper end. "200 instead of 500": only the lower.</summary>
    private List<SumSaid> Ranges(List<SumSaid> said, List<Sum> sums)
    {
        for (var i = 0; i + 1 < said.Count; i++)
        {
            var (first, second) = (sums[i], sums[i + 1]);
            var gap = second.First - first.End;
            if (gap is < 0 or > 3 || second.Value == first.Value)
            {
                continue;
            }

            var joined = false;
            for (var t = first.End; t < second.First; t++)
            {
                joined |= tokens[t].Word is { Text: "a" or "to" or "bis" or "ou" or "or" or "oder" or "et" or "and" or "y" or "und" or "الي" or "او" or "ل" or "l" or "ola" or "7tal" or "و" } || (tokens[t].Word is { Text: "o" } && (tongues & Tongue.Consonants) == 0) || (tokens[t].Kind == TokenKind.Comma && tokens[t].Value is '-' or '–' or '/');
            }

            // "300 of the 400": what is left of a sum that was said before.
            if (gap is 1 or 2 && second.Value > first.Value && tokens[first.End].Word is { Text: "من" or "of" or "sur" or "von" } && (gap == 1 ? tokens[second.First].Word is { Text: ['ا', 'ل', ..] } : tokens[first.End + 1].Word is { Text: "the" or "les" or "den" or "ال" or "los" }))
            {
                said[i + 1] = said[i + 1] with { Role = said[i + 1].Role | SumRole.Dearer };
            }

            var between = hits.Exists(hit => hit.Concept == Concept.Range && hit.End == first.First);
            var and = false;
            for (var t = first.End; t < second.First; t++)
            {
                and |= tokens[t].Word is { Text: "et" or "and" or "y" or "und" or "و" };
            }

            if (joined && (between || !and) && second.Value < first.Value * 4 && second.Value > first.Value)
            {
                said[i] = said[i] with { UpTo = second.Value, Money = said[i].Money ?? said[i + 1].Money };
                said[i + 1] = said[i + 1] with { Role = said[i + 1].Role | SumRole.UpperEnd };
            }
        }

        if (said.Count > 1 && hits.Exists(hit => hit.Concept == Concept.Reduced && tokens[hit.First].Word is { Text: not ("no" or "mejor" or "ghir" or "نخليها" or "خليها") }))
        {
            var least = said.Where(one => (one.Role & (SumRole.Received | SumRole.Sent)) == 0).Select(one => one.Value).DefaultIfEmpty(said.Min(one => one.Value)).Min();
            for (var i = 0; i < said.Count; i++)
            {
                said[i] = said[i].Value > least ? said[i] with { Role = said[i].Role | SumRole.Dearer } : said[i];
            }
        }

        return said;
    }

    /// <summary>
    /// The time in the part of the message that belongs to a sum: the words up to the next sum, and in front of it those behind the end of
    /// the sentence or the sum before.
    /// </summary>
    private TimeSaid? TimeOf(List<Sum> sums, int index)
    {
        var (first, end) = (sums[index].First, sums[index].End);
        var (floor, ceiling) = (index > 0 ? sums[index - 1].End : 0, index + 1 < sums.Count ? sums[index + 1].First : tokens.Count);
        while (first > floor && tokens[first - 1].Kind != TokenKind.Stop)
        {
            first--;
        }

        var joint = -1;
        while (end < ceiling && tokens[end].Kind != TokenKind.Stop && (end == sums[index].End || !IsRest(tokens[end])) && !hits.Exists(hit => hit.Concept == Concept.OrElse && hit.First == end))
        {
            joint = joint < 0 && IsJoint(tokens[end]) ? end : joint;
            end++;
        }

        // "60 now and tomorrow 240": behind "and" the time is that of the next sum, or of the rest.
        var isLast = index + 1 == sums.Count && !(end < tokens.Count && IsRest(tokens[end]));
        return Local(sums[index].End, isLast || joint < 0 ? end : joint) ?? (sums.Count == 1 || index == 0 || tokens[sums[index].First - 1].Word is { Numbers.Length: 0 } ? Local(first, index > 0 ? sums[index].End : end) : null);
    }
}
