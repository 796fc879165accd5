namespace Recours.Casework.Findings.Meaning;

/// <summary>Whether a sum was paid, is only held, or was given up for a smaller one: what the words right beside it say.</summary>
internal sealed partial class SenseReader
{
    /// <summary>
    /// "Dropped 120", "added another 90", "I did 250": a verb of paying, as done, that begins its sentence or stands behind "I", and the sum
    /// behind it.
    /// </summary>
    private bool IsDone(int at, int floor)
    {
        var verb = at - 1;
        while (verb > floor && tokens[verb].Word is { Text: "another" or "other" or "otros" or "otras" or "encore" or "noch" or "nochmal" or "weitere" or "just" or "only" or "solo" or "nur" or "u" or "you" or "te" or "dir" or "lik" or "ليك" or "لك" or "الك" or "the" or "les" or "los" or "die" or "also" or "juste" or "que" or "ya" or "so" })
        {
            verb--;
        }

        var written = verb >= floor ? tokens[verb].Word?.Text : null;
        if (written is null || written.EndsWith("er", StringComparison.Ordinal))
        {
            return false;
        }

        // "Left 140 in an envelope"
        if (written is "left" && at + 1 < tokens.Count && tokens.FindIndex(at, token => token.Word is { Text: "in" or "at" or "under" or "with" or "on" }) is var place && place > at && place - at <= 2)
        {
            return true;
        }

        if (written is "did" or "hice" or "dert" or "drt" or "dertlek" or "drtlik" or "دزيت" or "سويت" or "عملت" or "درت" || (written is "fait" && verb > floor && tokens[verb - 1].Word is { Text: "ai" or "a" }))
        {
            return true;
        }

        return hits.Exists(hit => hit.Concept == Concept.PayDone && hit.End == verb + 1 && hit.End - hit.First == 1) && Opens(verb, floor);
    }

    /// <summary>Whether nothing but "I", "ok", "just now" stands before a word in its part of the message.</summary>
    private bool Opens(int at, int floor)
    {
        for (var i = at - 1; i >= floor && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!tokens[i].Word!.IsFiller && tokens[i].Word is not { Text: "i" or "ok" or "okay" or "bon" or "just" or "so" or "done" or "hab" or "habe" or "ya" or "listo" or "bueno" or "safi" or "daba" or "yallah" or "rani" or "rah" or "خلص" or "خلاص" or "هلق" or "هسه" or "تمام" or "ana" or "انا" or "ok" or "and" or "et" or "y" or "und" or "و" or "te" or "t" or "le" or "les" or "os" or "je" or "ai" or "j" or "vous" or "ihnen" or "euch" or "ich" or "lik" or "you" or "u" or "don" or "pls" or "sir" or "oga" })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a sum is said to be where it is what somebody has, was given himself or paid for something of his own.</summary>
    private SumRole Held(SumRole role, Sum sum, int floor)
    {
        const int Near = 3;
        for (var i = sum.First - 1; i >= Math.Max(floor, sum.First - Near) && tokens[i].Kind == TokenKind.Word; i--)
        {
            var (word, before) = (tokens[i].Word!.Text, i > floor ? tokens[i - 1].Word?.Text : null);

            // "Hat mir 50 geschickt", "بعتتلي 50": somebody else did it.
            if ((word is "mir" && before is "hat" or "haben") || (word.Length > 4 && (word.EndsWith("تلي", StringComparison.Ordinal) || word.EndsWith("تني", StringComparison.Ordinal)) && hits.Exists(hit => hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone && hit.End == i + 1)))
            {
                return (role & ~SumRole.Sent) | SumRole.Means;
            }

            // "You said 100": what the other one asked for.
            if ((word is "said" or "dit" or "say" && (before is "you" or "u" or "as" || (before is "avais" or "aviez" && i > floor + 1 && tokens[i - 2].Word is { Text: "m" or "tu" or "t" or "vous" }))) || (word is "me" && before is "told") || word is "dijiste" or "قلتلي" or "قلتي" or "كلتلي" or "golti" or "gulti" or "9olti" || (word is "gesagt" or "sagtest" or "sagst") && before is "du" or "hast" or "erst")
            {
                return role | SumRole.Means;
            }

            // "My sister lent me 300, I sent it": what was done with it counts.
            if ((role & SumRole.Sent) == 0 && ((word is "me" && before is "sent" or "gave" or "lent") || (word is "got" && before is "ve" or "have" or "ive") || (word is "mando" or "presto" or "dio" or "envio" or "paso" && before is "me")
                || (word is "envoye" or "donne" or "prete" or "file" or "vire" or "passe" && before is "a" && i > floor + 1 && tokens[i - 2].Word is { Text: "m" }) || (word is "liya" or "lia" or "ليا" && before is not null && (before.EndsWith("at", StringComparison.Ordinal) || before.EndsWith("ات", StringComparison.Ordinal)))))
            {
                return role | SumRole.Means;
            }
        }

        // "I bought a car for 3000": neither a card nor sent off.
        if (IsPurchase(sum))
        {
            return (role & ~SumRole.Sent) | SumRole.Means;
        }

        // "I paid 300 for my phone"
        return sum.End + 1 < tokens.Count && tokens[sum.End].Word is { Text: "for" or "pour" or "para" or "fur" } && tokens[sum.End + 1].Word is { Text: "my" or "mon" or "ma" or "mes" or "mi" or "mis" or "mein" or "meine" or "meinen" } && (role & SumRole.Sent) != 0 ? (role & ~SumRole.Sent) | SumRole.Means : role;
    }

    /// <summary>Whether the sentence of a sum says that something was bought, which is no card and was not sent.</summary>
    private bool IsPurchase(Sum sum)
    {
        var (first, end) = (sum.First, sum.End);
        while (first > 0 && tokens[first - 1].Kind != TokenKind.Stop)
        {
            first--;
        }

        while (end < tokens.Count && tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        var bought = tokens.FindIndex(first, end - first, token => token.Word is { Text: "bought" or "purchased" or "achete" or "compre" or "gekauft" or "kauft" or "اشتريت" or "شريت" or "chrit" or "chritt" });
        return bought >= 0 && !hits.Exists(hit => hit.First >= first && hit.End <= end && (hit.Concept is Concept.Code or Concept.Handed or Concept.Look || (hit.Concept is Concept.Sent or Concept.PayDone && (bought < hit.First || bought >= hit.End))))
            && !tokens[first..end].Exists(token => token.Word is { Money.Code: "USDT" or "BTC" or "ETH" or "LTC" or "XMR" } || (token.Word is { } word && (Channels.In(" " + word.Text + " ") is not null || Array.Exists(Meaning.Sums.Things, thing => word.Text.Contains(thing, StringComparison.Ordinal)))));
    }

    /// <summary>"I wanted 800 but ok, 500", "100 no, 300": of two sums the one that is given up, or refused.</summary>
    private void Yielded(List<SumSaid> said, List<Sum> sums)
    {
        const int Near = 4;

        // "Ten of 25, that makes 250": the parts.
        var total = sums.FindLastIndex(sum => sum.First > 0 && tokens[sum.First - 1].Word is { Text: "يعني" or "المجموع" or "total" or "totale" or "makes" or "macht" or "insgesamt" or "equals" or "altogether" });
        for (var i = 0; i < total; i++)
        {
            said[i] = said[i].Value < said[total].Value ? said[i] with { Role = said[i].Role | SumRole.Elsewhere } : said[i];
        }

        for (var i = 0; i + 1 < said.Count; i++)
        {
            var (first, second) = (sums[i], sums[i + 1]);
            if (second.First < first.End)
            {
                continue; // Two readings of the same words.
            }

            var between = tokens[first.End..second.First];
            var yields = second.Value < first.Value && between.Count <= Near && between.Exists(token => token.Word is { Text: "but" or "mais" or "aber" or "pero" or "بس" or "لكن" or "ولكن" or "walakin" or "mais" })
                && between.Exists(token => token.Word is { Text: "ok" or "okay" or "fine" or "va" or "bueno" or "vale" or "gut" or "allez" or "bon" or "ماشي" or "تمام" or "طيب" or "wakha" or "واخا" or "اوكي" });
            if (between.Count is >= 1 and <= 3 && between.TrueForAll(token => token.Word is { Text: "is" or "isn" or "isnt" or "aint" or "ain" or "t" or "not" or "no" or "es" or "son" or "ist" or "sind" or "kein" or "keine" or "nicht" or "c" or "est" or "n" or "pas" or "ماشي" or "machi" or "مو" or "مش" })
                && between.Exists(token => token.Word is { Text: "not" or "isn" or "isnt" or "aint" or "ain" or "no" or "kein" or "keine" or "nicht" or "pas" or "ماشي" or "machi" or "مو" or "مش" }) && between.Exists(token => token.Word is { Text: "is" or "isn" or "isnt" or "aint" or "ain" or "es" or "son" or "ist" or "sind" or "est" or "ماشي" or "machi" or "مو" or "مش" }))
            {
                // "500 is not 2000": neither is asked for now.
                (said[i], said[i + 1]) = (said[i] with { Role = said[i].Role | SumRole.TooLittle }, said[i + 1] with { Role = said[i + 1].Role | SumRole.TooLittle });
            }

            var refused = between is [{ Word.Text: "no" or "non" or "nein" }, ..] && (between.Count == 1 || between[1].Kind != TokenKind.Word);
            // "With 50 you are joking, 250 at least"
            refused |= i == 0 && second.Value > first.Value && first.First is 1 or 2 && tokens[first.First - 1].Word is { Text: "with" or "avec" or "con" or "mit" or "b" or "ب" } && between.Exists(token => token.Kind is TokenKind.Comma or TokenKind.Stop);
            if (yields || refused)
            {
                said[i] = said[i] with { Role = said[i].Role | (yields ? SumRole.Dearer : SumRole.TooLittle) };
                said[i + 1] = said[i + 1] with { IsAsked = true };
            }
        }
    }
}
