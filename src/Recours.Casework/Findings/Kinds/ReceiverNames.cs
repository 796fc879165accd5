using System.Collections.Frozen;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// The name to which money is to go, as written: after "au nom de", "receiver:", "Empfänger", "باسم"… where money is spoken of. The
/// quote goes on to the city and the country.
/// </summary>
internal static class ReceiverNames
{
    private const int MostWords = 4, LeastLetters = 2;

    /// <summary>Words that announce the name; folded.</summary>
    public static IReadOnlyList<string> Labels { get; } =
    [
        "au nom de", "a nom de", "au nom", "nom du beneficiaire", "nom beneficiaire", "beneficiaire", "nom du destinataire", "destinataire", "nom du receveur", "receveur", "nom complet", "nom et prenom", "nom et prenoms", "nom prenom", "noms et prenoms", "nom", "nom de famille", "titulaire", "titulaire du compte", "le nom c est", "le nom est", "nom du compte", "nom sur le compte", "nom du titulaire", "compte au nom de", "le compte est au nom de", "nom du porteur", "nom de la personne", "la personne s appelle", "elle s appelle", "il s appelle", "nom et prenom du beneficiaire", "nom et prenoms du beneficiaire", "nom complet du beneficiaire", "nom a mettre", "mets le nom", "mettez le nom", "enregistre au nom de", "il est au nom de", "c est au nom de", "nom qui s affiche", "nom qui apparait", "le nom qui s affiche c est", "le nom qui apparait c est",
        "ca sort au nom de", "sort au nom de", "nom c est", "it will show", "name will show", "name will come", "it says to", "name shows", "name of", "acc name", "smiyet", "b smiyet", "bsmiyet", "المرسل اليه", "sale a nombre de", "a nombre de", "al nombre de", "esta a nombre de", "titular es",
        "name na", "receiver first name", "receiver s first name", "receivers first name", "account is in the name of", "account in the name of", "name of account", "name of the account", "name for the account", "acct name", "account holder name", "registered name", "registered under", "registered in the name of", "under name", "make it out to", "pay to the order of", "beneficiary s name", "beneficiary full name", "receiver", "receiver name", "receivers name", "receiver s name", "recipient", "recipient name", "beneficiary", "beneficiary name", "in the name of", "under the name", "under the name of", "full name", "account name", "account holder", "name of receiver", "name on the account", "the name is", "name", "first name", "payable to", "name is", "name on it", "nom qui va sortir c est", "le nom qui va sortir c est", "qui va sortir c est", "le sale a", "sale el nombre",
        "a nombre de", "beneficiario", "destinatario", "nombre del beneficiario", "nombre del destinatario", "nombre completo", "nombre", "titular", "nombre y apellido", "nombre y apellidos", "el nombre es",
        "receptor", "recepteur", "payee", "begunstigter", "begunstigte", "empfaenger", "zahlungsempfanger", "kontoinhaberin", "empfangerin", "beneficiaria", "destinataria", "auf den namen", "lautend auf", "lautet auf", "empfanger", "empfangername", "name des empfangers", "kontoinhaber", "inhaber", "auf den name",
        "باسمي", "باسمك", "باسم", "الاسم", "اسم المتلقي", "المتلقي", "اسم المستلم", "المستلم", "اسم المستفيد", "المستفيد", "الاسم الكامل", "على اسم", "بسميه", "بسميت", "سميه", "السميه", "سميتو", "الاسم الكامل هو", "اسم صاحب الحساب",
        "اسم", "بسم", "علي اسم", "الاسم هو", "اسمه", "اسمها", "صاحب الحساب", "السميه هي", "smiyt", "smiyt lcompte", "lcompte b smiyt", "b smiyt", "bsmiyt", "bismiyat", "smiya", "smya", "smiti", "smiyti", "سميتي", "smiyto", "smiytou", "bessmiyt", "bssmiyt", "besmiyt", "bismiyt", "besmit", "bsmit", "b ism", "bism", "l ism", "lism", "ism", "f smiyt", "3la smiyt", "smit",
    ];

    /// <summary>Words after which a name is one only where a service is named in the same message, and every word of it has a capital.</summary>
    private static readonly string[] Towards = ["a mr", "a mme", "a m", "a monsieur", "a madame", "a mlle", "to mr", "to mrs", "to ms", "to miss", "al sr", "a la sra", "an herrn", "an frau", "envoie a", "envoyer a", "envoyez a", "envoi a", "envoie le a", "send to", "send it to", "money to", "sent to", "envoye a", "transfer to", "envia a", "enviar a", "envialo a", "manda a", "schick an", "sende an", "pour", "western union to", "moneygram to", "western to", "wu to", "ria to", "western union a", "western a", "moneygram a", "ria a"];

    /// <summary>Labels of a family name or a first name that may stand side by side.</summary>
    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet("prenom prenoms nom first last surname vorname nachname apellido apellidos nombre".Split(' '), StringComparer.Ordinal);

    /// <summary>Labels that say it in every text; "nom" and "name" alone need money near them.</summary>
    private static readonly PhraseTable Table = new(Labels.Select(label => (label, label.Contains(' ', StringComparison.Ordinal) || label is "beneficiaire" or "beneficiary" or "beneficiario" or "receiver" or "recipient" or "empfanger" or "kontoinhaber" or "titulaire" or "titular" or "باسم" or "المستلم" or "المستفيد" or "destinatario" or "destinataire" or "receveur" ? 2 : 1)).Concat(Towards.Select(words => (words, ByCapitals))).Concat(((string[])["an", "to", "a", "para", "pour", "for", "al"]).Select(word => (word, ByColon))).DistinctBy(pair => pair.Item1));

    private const int ByCapitals = 3, ByColon = 4, Beside = 5;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet("de du des la le el al ben bin ibn ait da dos do van von der den di della n d o mc abd abou bou".Split(' '), StringComparer.Ordinal);

    /// <summary>Words with which the name is over.</summary>
    private static readonly FrozenSet<string> Ends = FrozenSet.ToFrozenSet(("pays ville country city adresse address tel telephone phone numero num montant amount code iban bic rib via par avec par sur et and y und prenom nom name surname western union moneygram ria orange wave mtn banque bank cote maroc france senegal abidjan casablanca dakar pour for dans in in: a en aus in nach " +
        "pais ciudad land stadt betrag konto cuenta cantidad mot passe question reponse date il elle tu je vous nous ils c ca oui non ok envoie envoyer send sent merci thanks gracias danke svp stp vite now maintenant city: d'ivoire moi me mi mir bsb ifsc acc acct account branch sort cci clabe cedula dni " +
        "مستعار قبل غدا غدوه بكره بكرا ثم بعد عندك الان فورا دابا رقمه رقمها cin cni cnie carte في من المدينه البلد الدوله رقم المبلغ عبر الى ياك صح واحد اللي الي المغرب مدينه بلد و هو هي هاتف ويسترن f mn dial dyal bla mdina").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a folded Arabic word is "in the …", "with the …", "to the …" written as one: no part of a name.</summary>
    public static bool IsJoined(string word) => word.Length > 5 && (word.StartsWith("فال", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal) || word.StartsWith("كال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal));

    /// <summary>Whether a name is over with a folded word.</summary>
    public static bool IsOver(string word) => Ends.Contains(word);

    /// <summary>Words that introduce a name without a label.</summary>
    public static IReadOnlyList<string> Openings => Towards;

    /// <param name="isService">Whether this message names a way to send money.</param>
    public static void Find(Scan scan, bool isMoney, bool isService)
    {
        var (folded, text) = (new Timeline.FoldedText(), scan.Text);
        folded.Fill(text);
        var after = 0;
        foreach (var (start, end, weight) in Table.Find(" " + folded.Letters.ToString() + " "))
        {
            var at = folded.EndOf(Math.Min(end - 2, folded.Length - 1));
            if (at < after || !isMoney || (weight == ByCapitals && !isService) || (weight == ByColon && text.AsSpan(at).TrimStart(' ') is not [':' or '\n', ..]))
            {
                continue;
            }

            if (Name(text, at, weight, out var first, out var stop) is { } name && scan.IsFree(first, stop))
            {
                scan.Take(new Sighting("receiver_name", name, first, stop, "receiver"));
                after = stop;
            }
        }
    }

    /// <summary>Characters between an account and the name that stands beside it.</summary>
    private const int MostBetween = 8;

    /// <summary>Figures of an account that is neither a telephone nor an IBAN, at least.</summary>
    private const int LeastAccount = 9;

    /// <summary>"CH83 …, auf L. Brunner", "Opay 8140007733 Oluwaseun Fadipe", "bizum al 600 000 452 sale Ousmane": a name in capitals right behind an account.</summary>
    public static void FindBeside(Scan scan)
    {
        var isPaid = (Cues.Of(scan.Folded) & (Cue.MobileMoney | Cue.Bank)) != 0;
        IEnumerable<(string Type, int End)> accounts = scan.Found.Where(found => found.Type is "iban" or "phone").Select(found => (found.Type, found.End));
        accounts = !isPaid ? accounts : accounts.Concat(NumberRun.In(scan, LeastAccount).Where(run => scan.IsFree(run.Start, run.End)).Select(run => ("", run.End)));
        foreach (var account in accounts.ToList())
        {
            var at = account.End;
            var isMoney = account.Type == "iban" || isPaid;
            while (isMoney && at < scan.Text.Length && at - account.End < MostBetween && !char.IsUpper(scan.Text[at]))
            {
                at++;
            }

            if (isMoney && at < scan.Text.Length && char.IsUpper(scan.Text[at]) && at - account.End < MostBetween && scan.Text.AsSpan(account.End, at - account.End).IndexOfAny('.', '?', '!') < 0
                && !IsLabel(scan.Text, at) && Name(scan.Text, at, account.Type == "iban" ? ByCapitals : Beside, out var first, out var stop) is { } name && scan.IsFree(first, stop))
            {
                scan.Take(new Sighting("receiver_name", name, first, stop, "receiver"));
            }
        }
    }

    private static bool IsLabel(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Labels.Contains(Timeline.FoldedText.Of(text.AsSpan(at, end - at)));
    }

    private static string? Name(string text, int at, int weight, out int first, out int stop)
    {
        (first, stop) = (at, at);
        var colon = false;
        while (at < text.Length && !char.IsLetter(text[at]))
        {
            if (char.IsDigit(text[at]) || text[at] is '?' or '!' or ',' || (text[at] is '.' && !colon))
            {
                return null;
            }

            colon |= text[at] is ':' or '=' or '>' or '"' or '«' or '(';
            at++;
        }

        first = at;
        var (words, isArabic) = (new List<string>(), at < text.Length && text[at] is >= '\u0600' and <= '\u06FF');
        var (capitals, isArticle) = (0, false);
        while (at < text.Length && words.Count < MostWords + 2)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' or '-' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            var word = text[at..end];
            var plain = Timeline.FoldedText.Of(word);
            if (words.Count == 0 && plain is ("ma" or "soeur" or "frere" or "cousin" or "my" or "brother" or "sister" or "de" or "du" or "la" or "est" or "c" or "c'est" or "is" or "na" or "es" or "mr" or "mme" or "m" or "monsieur" or "madame" or "mister" or "mrs" or "herr" or "frau" or "sr" or "sra" or "don" or "هو" or "السيد"))
            {
                // "au nom de M. …", but not "au nom de la …" before small letters
                isArticle |= plain is "la" or "est" or "is" or "es" or "c";
                at = Skip(text, end, ref colon);
                first = at;
                continue;
            }

            if (words.Count == 0 && !isArabic && !colon && char.IsLower(text[at]) && !PersonNames.Knows(plain) && !Small.Contains(plain))
            {
                return null; // "als Empfänger nimmst du …", "full name on ID is …"
            }

            if (Parts.Contains(plain) && at > first && words.Count == 1 && weight == ByCapitals && plain is "nom" or "nombre")
            {
                return null; // "western union a Abuja, nombre …": a place, and then the label of the name
            }

            if (Parts.Contains(plain) && at > first && words.Count > 0)
            {
                // "Nom: KOUASSI Prénom: Jean", "first name: Jean last name: Kouassi"
                at = Skip(text, end, ref colon);
                at = text.AsSpan(at).StartsWith("name", StringComparison.OrdinalIgnoreCase) ? Skip(text, at + 4, ref colon) : at;
                continue;
            }

            var isCapital = char.IsUpper(word.FirstOrDefault());
            if (isCapital && word.Length == 1 && end + 2 < text.Length && text[end] == '.' && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && !(words.Count >= 2 && BeginsSentence(text, end + 2)))
            {
                // "L. Brunner"
                words.Add(word + ".");
                (capitals, at, stop) = (capitals + 1, end + 2, end + 1);
                continue;
            }

            if (isCapital && word.Length == 1 && words.Count > 0 && end < text.Length && text[end] == '.')
            {
                // "Rogelio T."
                words.Add(word + ".");
                (capitals, stop) = (capitals + 1, end + 1);
                break;
            }

            if (word.Length == 0 || (words.Count >= 2 && Phones.IsPlace(plain)) || (isArabic && words.Count > 0 && (IsJoined(plain) || (!PersonNames.Knows(plain) && words.Count >= 2 && words[^1] != "عبد" && Meaning.Lexicon.Shared.Spells(plain, orBegins: true)))) || Ends.Contains(plain) && !(isCapital && word.Length > 3 && plain is "france") || (!isArabic && !isCapital && !Small.Contains(plain) && !(colon || weight > 1 || PersonNames.Knows(plain))) || (!isArabic && capitals > 0 && !isCapital && !Small.Contains(plain)))
            {
                break;
            }

            capitals += isCapital ? 1 : 0;
            words.Add(word);
            stop = end;
            if (end >= text.Length || text[end] is not (' ' or '\t' or '\n' or ',') || (text[end] == ',' && !IsPart(text, end + 1)) || (text[end] == '\n' && !IsPart(text, end + 1)))
            {
                break;
            }

            at = end + 1;
            while (at < text.Length && text[at] is ' ')
            {
                at++;
            }
        }

        while (words.Count > 0 && Small.Contains(Timeline.FoldedText.Of(words[^1])))
        {
            stop = text.LastIndexOf(words[^1], stop - 1, StringComparison.Ordinal);
            words.RemoveAt(words.Count - 1);
        }

        while (stop > first && stop <= text.Length && !char.IsLetter(text[stop - 1]) && !words[^1].EndsWith('.'))
        {
            stop--;
        }

        // "اسم الشب رامي درويش": what stands between the label and a usual name is none.
        while (isArabic && words.Count > 2 && !colon && words[0] is not ("بن" or "ابن" or "ابو" or "أبو" or "ام" or "أم" or "عبد" or "ولد" or "ايت") && !PersonNames.Knows(Timeline.FoldedText.Of(words[0])) && PersonNames.Knows(Timeline.FoldedText.Of(words[1])))
        {
            first = text.IndexOf(words[1], first + words[0].Length, StringComparison.Ordinal);
            words.RemoveAt(0);
        }

        // Without a colon any word may follow "name" in Arabic.
        if (isArabic && !colon && (weight == 1 || (weight == 2 && !text.AsSpan(0, first).TrimEnd().EndsWith("اسم", StringComparison.Ordinal))) && !words.Exists(word => PersonNames.Knows(Timeline.FoldedText.Of(word))))
        {
            return null;
        }

        // "الاسم بالانجليزي JEAN KONAN"
        if (isArabic && words.Exists(word => char.IsAsciiLetter(word[0])))
        {
            return null;
        }

        // "yape 900 000 417 Edson."
        if (weight == Beside && words.Count == 1 && capitals == 1 && words[0].Length >= 4 && words[0].Skip(1).All(char.IsLower) && Meaning.Lexicon.Shared.Know(Timeline.FoldedText.Of(words[0])).Keys.Length == 0 && (stop >= text.Length || text[stop] is '.' or ',' or '\n'))
        {
            return words[0];
        }

        if (!isArabic && !words.Exists(word => word.Length >= LeastLetters && !Small.Contains(Timeline.FoldedText.Of(word))))
        {
            return null; // "what name do I write"
        }

        // One name alone is one only where it is written as one; a whole sentence is none.
        return words.Count is 0 or > MostWords || (weight >= ByCapitals && (isArabic || words.Count < 2 || capitals < 2)) || (words.Count == 1 && !(capitals == 1 && words[0].Length >= 3 && (colon || (text.AsSpan(0, first).IndexOfAnyInRange('0', '9') >= 0 && PersonNames.Knows(Timeline.FoldedText.Of(words[0]), isCapital: true) && (stop >= text.Length || text[stop] is '.' or ',' or '\n')))) && !isArabic) || (!isArabic && capitals == 0 && (isArticle || words.Count < 2 || words.Count > 3)) || (isArabic && (words.Count < 2 || words.Count > 4)) ? null : string.Join(' ', words);
    }

    /// <summary>Whether a word of the language begins here, not a name.</summary>
    private static bool BeginsSentence(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = Timeline.FoldedText.Of(text.AsSpan(at, end - at));
        return Ends.Contains(word) || (Meaning.Lexicon.Shared.Spells(word, orBegins: true) && end + 1 < text.Length && char.IsLower(text[end + 1]));
    }

    private static int Skip(string text, int at, ref bool colon)
    {
        while (at < text.Length && !char.IsLetter(text[at]) && !char.IsDigit(text[at]))
        {
            colon |= text[at] == ':';
            at++;
        }

        return at;
    }

    /// <summary>Whether the next word announces the other part of the name.</summary>
    private static bool IsPart(string text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '\n'))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > at && Parts.Contains(Timeline.FoldedText.Of(text.AsSpan(at, end - at)));
    }
}
