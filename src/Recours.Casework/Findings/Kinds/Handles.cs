using System.Collections.Frozen;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Names of accounts: with an at sign, or after the name of a platform. Lower case, without the sign.</summary>
internal static class Handles
{
    private const int Shortest = 3, Longest = 32;

    /// <summary>Names of platforms, folded.</summary>
    public static IReadOnlyList<string> Platforms { get; } = ("snap snapchat insta instagram ig telegram tg telgram teleg tiktok tik_tok kik discord skype wickr twitter facebook fb messenger threema line wechat hangouts onlyfans roblox zangi session " +
        "سناب سنابي سناب_شات انستا انستقرام انستغرام انستجرام تيليجرام تلغرام تليجرام تيليغرام تلجرام فيسبوك فيس_بوك تيك_توك تيكتوك سكايب لانستا انستاي انستغرامي انستقرامي ديسكورد فايسبوك الفيس فيس تلغرامي username user_name pseudo identifiant usuario benutzername").Split(' ').Select(name => name.Replace('_', ' ')).ToArray();

    private static readonly PhraseTable Table = new(Platforms.Select(name => (name, 1)));

    /// <summary>Words between a platform and a name.</summary>
    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet("c est cest est mon ma my is me m moi add ajoute es mi ist mein meine sur on at at: auf en dial dyali dyal hwa hiya name nom pseudo id user username account compte cuenta konto here ici aqui hier ta3i ta3 tae3i dyaly mte3i بتاعي بتاعتي تبعي تاعي متاعي هو ديالي اسمي حسابي على يوزر chat shat سنابي for at it s its called as und et y aussi auch too gefunden gefunden: handle tag : = and the de la le".Split(' '), StringComparer.Ordinal);

    internal static bool IsLink(string word) => Links.Contains(word);

    /// <summary>Words that stand after a platform and are no names.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet(("private public blocked hacked down dead deleted better prive privee bloque bloquee mort supprime supprimee mieux privado bloqueado gesperrt gelost weg besser tonight tomorrow please instead later now nouveau nouvelle new " +
        "maintenant demain ensemble aussi encore toujours profile profil account compte story stories photos pictures contacts friends followers abonnes amis video videos message messages group groupe channel everyone all admin gmail hotmail yahoo outlook icloud whatsapp telegram instagram snapchat facebook").Split(' '), StringComparer.Ordinal);

    /// <summary>Words that introduce a name, wherever the platform was named.</summary>
    private static readonly PhraseTable Introduced = new(((string[])["buscame como", "buscame", "me encuentras como", "estoy como", "salgo como", "aparezco como", "i go by", "im", "i am", "search", "search for", "look up", "look me up", "find me", "find me at", "user", "username", "user name", "cherche", "cherche moi", "tape", "trouve moi", "sous le nom", "sous le pseudo", "pseudo", "mon pseudo", "such", "such mich", "such nach", "heisse da", "heisse dort", "heiss dort", "heisse", "bin dort", "bin da", "dort", "findest mich unter", "unter", "mein name ist", "ابحث عن", "ابحثي عن", "دور علي", "يوزري", "حسابي", "9elleb 3la", "9lb 3la", "mine is", "mine s", "moi c est", "c est", "le mien c est", "le mien", "soy", "el mio es", "me llamo", "ich bin", "meiner ist", "i m", "it s", "its", "add me", "add", "ajoute", "ajoute moi", "agregame", "smiyti", "ana", "اسمي", "انا", "هو", "ديالي", "dyali", "dyali hwa", "moi c", "moi", "c", "ich heiss da", "heiss da", "ich heisse", "yo soy", "quedo como"]).Select(phrase => (phrase, 1)));

    private static readonly PhraseTable Asked = new(((string[])["search me as", "search me", "find me as", "look me up as", "buscame como", "me busca", "cherche moi", "such mich", "حسابي", "يوزري", "ضفتك انا", "my account is", "mon compte c est", "mi cuenta es", "accept me", "ajoute", "ajoute moi", "add", "add me", "add me back", "agrega", "agregame", "rejoins", "rejoins moi", "ecris moi", "write me", "text me", "escribeme", "schreib mir", "adde", "zid", "zidni", "ضيفني", "ضيف"]).Select(phrase => (phrase, 1)));

    /// <summary>
    /// Whether an export's name of a participant is no account: an address that only carries the number or the name beside it was made of it, and what a
    /// bank or a shop writes in place of its number is no handle.
    /// </summary>
    public static bool IsMadeUp(ParticipantId id, Participant person) => id.Type switch
    {
        "profile-url" => person.Ids.Any(other => other.Type is "numeric-id" or "handle" && id.Value.EndsWith(other.Value, StringComparison.OrdinalIgnoreCase) && id.Value.Length > other.Value.Length && id.Value[^(other.Value.Length + 1)] is '/' or '@'),
        "handle" => person.Name == id.Value && id.Value.Any(char.IsUpper) && !id.Value.Any(letter => char.IsAsciiDigit(letter) || letter is '.' or '_' or '-'),
        _ => false,
    };

    /// <param name="previous">Of the message before: a name can be the answer to a question for it.</param>
    /// <param name="isDarija">Whether Arabic is written with figures among the letters ("mte3ek"): one of them makes no name.</param>
    public static void Find(Scan scan, Cue near, Cue previous, bool isDarija)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = EndOf(text, at + 1);
            if (scan.IsFree(at, end) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && IsName(text.AsSpan(at + 1, end - at - 1)) && !NoNames.Contains(text[(at + 1)..end].ToLowerInvariant()))
            {
                scan.Take(new Sighting("handle", text[(at + 1)..end].ToLowerInvariant(), at, end, "handle-at"));
            }
        }

        Skype(scan);
        Underscored(scan);
        HandleShapes.Dotted(scan, near);
        if ((near & Cue.Platform) != 0)
        {
            BeforePlatforms(scan);
            AfterPlatforms(scan, isDarija);
        }

        if (((near | previous) & Cue.Platform) != 0)
        {
            HandleShapes.Tagged(scan);
        }

        HandleShapes.Abbreviated(scan);
        HandleShapes.PayPalNames(scan);

        if (((near | previous) & Cue.Platform) != 0 || Asked.All(scan.Folded) != 0)
        {
            Telling(scan, (near & Cue.Platform) != 0, (previous & Cue.Platform) != 0);
        }
    }

    /// <summary>A word that can only be a name (<c>enzo_pt2</c>), where it is introduced or is nearly all of an answer.</summary>
    private static void Telling(Scan scan, bool isNamed, bool isAnswer)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (IsTelling(text.AsSpan(at, end - at)) && scan.IsFree(at, end)
                && ((isAnswer && scan.Folded.AsSpan().Count(' ') <= 6) || ((isNamed || isAnswer) && EndsWithIntroduction(scan.Before(at, 24))) || IsAsked(scan, at) || (isNamed && (IsLast(text, at, end) || (text.AsSpan(end).Trim(" .!\n\"").Length == 0 && text.AsSpan(at, end - at).ContainsAny('_', '.'))))))
            {
                scan.Take(new Sighting("handle", text[at..end].ToLowerInvariant(), at, end, "handle-answer"));
            }

            at = end;
        }
    }

    /// <summary>Small letters with an underscore among them (<c>maxou_lbg</c>): nobody writes so but in names of accounts, and in those of files.</summary>
    private static void Underscored(Scan scan)
    {
        var text = scan.Text;
        for (var bar = text.IndexOf('_', StringComparison.Ordinal); bar >= 0; bar = text.IndexOf('_', bar + 1))
        {
            var at = bar;
            while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '-'))
            {
                at--;
            }

            var end = EndOf(text, at);
            if (end <= bar)
            {
                continue;
            }

            var word = text.AsSpan(at, end - at);
            if (word.Length >= Clearest && char.IsAsciiLetterLower(word[0]) && bar > at + 1 && !word.ContainsAnyInRange('A', 'Z') && word.Count('_') is 1 or 2 && IsName(word) && scan.IsFree(at, end)
                && (at == 0 || text[at - 1] is ' ' or '\n' or '(' or '"') && (end == text.Length || text[end] is ' ' or '\n' or ',' or '.' or '!' or '?' or ')' or '"') && !IsFile(word))
            {
                scan.Take(new Sighting("handle", word.ToString(), at, end, "handle-shape"));
            }

            bar = end - 1;
        }
    }

    private const int Clearest = 6;

    internal static bool IsFile(ReadOnlySpan<char> word) => word.LastIndexOf('.') is > 0 and var dot && word.Length - dot is 4 or 5 && word[dot..] is ".jpg" or ".png" or ".mp4" or ".pdf" or ".jpeg" or ".opus" or ".webp" or ".txt" or ".zip" or ".mov" or ".doc" or ".docx" or ".m4a" or ".mp3" or ".gif" or ".html" or ".json" or ".apk";

    /// <summary>Names of Skype: <c>live:jess.douce</c>.</summary>
    private static void Skype(Scan scan)
    {
        const string Front = "live:";
        for (var at = scan.Text.IndexOf(Front, StringComparison.OrdinalIgnoreCase); at >= 0; at = scan.Text.IndexOf(Front, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = EndOf(scan.Text, at + Front.Length);
            if (end - at >= Front.Length + Shortest && (at == 0 || !char.IsLetterOrDigit(scan.Text[at - 1])) && scan.IsFree(at, end))
            {
                scan.Take(new Sighting("handle", scan.Text[at..end].ToLowerInvariant(), at, end, "handle-platform"));
            }
        }
    }

    private static bool EndsWithIntroduction(string before) => Introduced.Find(before) is [.., var last] && last.End >= before.Length - 1;

    /// <summary>"ajoute …", "add me back there then: …": the platform need not be named in the same message.</summary>
    private static bool IsAsked(Scan scan, int at) => Asked.Find(scan.Before(at, AskedReach)) is [.., var last] && scan.Before(at, AskedReach).AsSpan(last.End).Count(' ') <= MostBetween;

    private const int AskedReach = 32, MostBetween = 3;

    /// <summary>The last word of a message, apart from the rest: "viens sur telegram, ils ont un meilleur appel, …".</summary>
    private static bool IsLast(string text, int at, int end) =>
        text.AsSpan(end).Trim(" .!\n\"").Length == 0 && text.AsSpan(0, at).TrimEnd() is [.., ',' or ':' or '،' or '\n'];

    /// <summary>Letters first, then an underscore, a dot between letters or figures, or figures at the end; a word of the language has none of these.</summary>
    private static bool IsTelling(ReadOnlySpan<char> word)
    {
        if (!IsName(word) || word.Length < 5 || !char.IsAsciiLetter(word[0]) || NoNames.Contains(word.ToString().ToLowerInvariant()))
        {
            return false;
        }

        var figures = 0;
        foreach (var letter in word)
        {
            figures += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        var dot = word.IndexOf('.');
        return word.Contains('_') || figures >= 2 || (dot > 0 && (figures > 0 || (dot >= 3 && word.Length - dot > 2))) || (figures == 1 && char.IsAsciiDigit(word[^1]) && word.Length >= 6);
    }

    private static void AfterPlatforms(Scan scan, bool isDarija)
    {
        var (folded, text) = (new Timeline.FoldedText(), scan.Text);
        folded.Fill(text);
        foreach (var (_, end, _) in Table.Find(" " + folded.Letters.ToString() + " "))
        {
            // One blank stands before the folded letters.
            var at = folded.EndOf(end - 2);
            Named(scan, at, Asked.Find(scan.Before(Math.Max(0, at - 4), 40)).Count > 0, isDarija);
        }
    }

    /// <summary>A name after a platform's name, behind a colon or a few small words.</summary>
    /// <param name="isAsked">Whether to be added there is asked for: "ajoute moi sur snap …".</param>
    private static void Named(Scan scan, int at, bool isAsked, bool isDarija)
    {
        var text = scan.Text;
        var (colon, verb, words) = (false, isAsked, 0);
        while (at < text.Length && words <= 4)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] is not ('_' or '.' or '@' or '\n' or '?' or '!'))
            {
                colon |= text[at] is ':' or '=' or '>' or '"' or '«' or '“';
                at++;
            }

            if (at >= text.Length || text[at] is '@' or '.' or '?' or '!')
            {
                return;
            }

            if (text[at] == '\n')
            {
                if (!colon)
                {
                    return;
                }

                at++;
                continue;
            }

            var end = EndOf(text, at);
            if (end == at)
            {
                // Not Latin: an Arabic word between.
                var stop = at;
                while (stop < text.Length && char.IsLetter(text[stop]))
                {
                    stop++;
                }

                if (stop == at || !Links.Contains(Timeline.FoldedText.Of(text.AsSpan(at, stop - at))))
                {
                    return;
                }

                (at, words, verb) = (stop, words + 1, true);
                continue;
            }

            if (end < text.Length && text[end] is >= 'À' and <= 'ɏ')
            {
                return; // "mon associé": no name has accents
            }

            var word = text[at..end];
            var isLink = Links.Contains(word.ToLowerInvariant());
            if (!isLink)
            {
                var telling = (isDarija && !colon ? word.AsSpan().ContainsAny(NotArabizi) || word.AsSpan().ContainsAny('_', '.') || (IsTelling(word) && word.Length >= 2 && char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2])) : word.AsSpan().ContainsAnyInRange('0', '9')) || word.AsSpan().ContainsAny('_', '.') || colon || (verb && EndsHere(text, end) && word.Length >= 6 && char.IsAsciiLetterLower(word[^1]));
                if (telling && IsName(word) && !NoNames.Contains(word.ToLowerInvariant()) && scan.IsFree(at, end) && word.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
                {
                    scan.Take(new Sighting("handle", word.ToLowerInvariant(), at, end, "handle-platform"));
                }

                return;
            }

            verb |= word.ToLowerInvariant() is "est" or "is" or "es" or "ist" or "cest";
            (at, words) = (end, words + 1);
        }
    }

    /// <summary>Words between a name and the platform behind it: "laura_m sur snapchat".</summary>
    private static readonly FrozenSet<string> Between = FrozenSet.ToFrozenSet("sur on bei por en auf at in f fi via dans au at over unter على في ع".Split(' '), StringComparer.Ordinal);

    /// <summary>A name that can be nothing else right in front of a platform's, a small word between them at most.</summary>
    private static void BeforePlatforms(Scan scan)
    {
        var (folded, text) = (new Timeline.FoldedText(), scan.Text);
        folded.Fill(text);
        foreach (var (start, _, _) in Table.Find(" " + folded.Letters.ToString() + " "))
        {
            var (at, end) = WordBefore(text, folded.StartOf(Math.Max(0, start - 1)));
            if (end > at && Between.Contains(Timeline.FoldedText.Of(text.AsSpan(at, end - at))))
            {
                (at, end) = WordBefore(text, at);
            }

            var word = text.AsSpan(at, end - at);
            if (end > at && IsName(word) && word.Length >= 5 && char.IsAsciiLetter(word[0]) && scan.IsFree(at, end)
                && !NoNames.Contains(word.ToString().ToLowerInvariant()) && (IsTelling(word) || word.ContainsAny(NotArabizi)))
            {
                scan.Take(new Sighting("handle", word.ToString().ToLowerInvariant(), at, end, "handle-platform"));
            }
        }
    }

    /// <summary>Figures that no letter of Arabic is written with.</summary>
    private static readonly System.Buffers.SearchValues<char> NotArabizi = System.Buffers.SearchValues.Create("014");

    internal static (int Start, int End) WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or ',')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.' or '-'))
        {
            start--;
        }

        return (start, end);
    }

    internal static bool EndsHere(string text, int at)
    {
        while (at < text.Length && text[at] is (' ' or '.' or '!' or '"' or ')'))
        {
            at++;
        }

        return at >= text.Length || text[at] is '\n' or ',' || !char.IsAscii(text[at]);
    }

    internal static int EndOf(string text, int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-'))
        {
            at++;
        }

        while (at > start && text[at - 1] is ('.' or '-'))
        {
            at--;
        }

        return at;
    }

    internal static bool IsName(ReadOnlySpan<char> word) => word.Length is >= Shortest and <= Longest && (word.IndexOfAnyInRange('a', 'z') >= 0 || word.IndexOfAnyInRange('A', 'Z') >= 0);
}
