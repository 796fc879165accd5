using System.Collections.Frozen;

namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Receivers that no label announces: a name of two words and more where a transfer is under way. What is said around it decides, each sign
/// by its points: the way to pay, what happens at the counter ("va retirer", "comes up as", "on the form"), a small word in front of it
/// ("for …", "c'est …"), whether it is a usual name, whether the message is nothing else; and against it threats, relatives, platforms.
/// </summary>
internal static class SaidReceivers
{
    private const int Fewest = 2, Most = 4, MostWords = 80, Enough = 3;

    /// <summary>Letters that a message that is nothing but a name has beside it at most.</summary>
    private const int LeastRest = 12, ShortRest = 22, MostArabic = 3, LeastLetters = 3;

    private const Cue Ways = Cue.WesternUnion | Cue.MoneyGram | Cue.Ria | Cue.Wafacash | Cue.MobileMoney | Cue.PayPal | Cue.Bank | Cue.Receiver;

    private static readonly FrozenSet<string> Connectors = FrozenSet.ToFrozenSet((
        "pour for to para fur fuer an al a au est is es ist de von of put mets met mettre mettez note notes noter notez write wrote ecris ecrit ecrire pon ponle pongo puse poner pones schreib schreibe schreibst nimm filled " +
        "say says said dice pone as comme como als na li l dyal dial b smiytou smiyto smiytha hwa howa hiya name names nom nombre show shows afficher affiche sale aparece steht stehen at chez unter under sous bajo on sur auf ktb kteb dir " +
        "fih fiha fihom smith smit اسم باسم لـ الى هو هي فيه فيها ديال تاع ل").Split(' '), StringComparer.Ordinal);

    /// <summary>Those behind which whom money is for stands, also where nothing else is said of money.</summary>
    private static readonly FrozenSet<string> Towards = FrozenSet.ToFrozenSet("pour for para fur لـ".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that say what somebody is called.</summary>
    private static readonly FrozenSet<string> Called = FrozenSet.ToFrozenSet("appelle s'appelle called named heisst heisse llama nombre name nom names smiytou smiyto smiytha smito ismo ismha ism اسمه اسمها اسمو سميتو سميتها اسم باسم".Split(' '), StringComparer.Ordinal);

    /// <summary>Words behind a name of which something is said.</summary>
    private static readonly FrozenSet<string> Said = FrozenSet.ToFrozenSet("c est qui es el ella is who he she der die das er sie lui elle il hwa howa hiya li as comme como als هو هي اللي".Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet("mr mme mlle monsieur madame mister mrs miss herr herrn frau senor senora sr sra don dona lalla السيد السيده".Split(' '), StringComparer.Ordinal);

    /// <summary>Small words within a name.</summary>
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet("de del dela la el al ben bin ibn ait da dos van von der den di ould bint بن بنت ولد ابو ايت".Split(' '), StringComparer.Ordinal);

    private readonly record struct Word(int Start, int End, string Folded, bool IsCapital, bool IsName, bool IsListed);

    /// <param name="isThreat">Whether the message threatens.</param>
    /// <param name="mustBeKnown">Whether the language writes every noun with a capital: then one word must be a usual name.</param>
    public static void Find(Scan scan, Cue near, Cue previous, bool isThreat, bool mustBeKnown)
    {
        if (scan.Found.Exists(found => found.Type == "receiver_name"))
        {
            return;
        }

        var words = Words(scan);
        var (best, from, to) = (Enough - 1, 0, 0);
        for (var first = 0; first < words.Count; first++)
        {
            if (!words[first].IsName)
            {
                continue;
            }

            // "بن عودة لخضر"
            if (first > 0 && words[first - 1].Folded is "ben" or "bin" or "ibn" or "ait" or "ould" or "بن" or "ولد" or "ابو" or "ايت" && IsNext(scan.Text, words[first - 1], words[first]))
            {
                first--;
            }

            var end = Run(scan.Text, words, first);
            if (Points(scan, words, first, end, near, previous, isThreat, mustBeKnown) is var points && points > best)
            {
                (best, from, to) = (points, first, end);
            }

            first = end - 1;
        }

        if (to > from && scan.IsFree(words[from].Start, words[to - 1].End))
        {
            var end = words[to - 1].End;
            end += words[to - 1] is { IsName: true, IsListed: false } last && last.End - last.Start == 1 && end < scan.Text.Length && scan.Text[end] == '.' ? 1 : 0;
            scan.Take(new Sighting("receiver_name", string.Join(' ', scan.Text[words[from].Start..end].Split(' ', StringSplitOptions.RemoveEmptyEntries)), words[from].Start, end, "receiver-said"));
        }
    }

    private static int Points(Scan scan, List<Word> words, int first, int end, Cue near, Cue previous, bool isThreat, bool mustBeKnown)
    {
        var (count, listed, capitals) = (end - first, 0, 0);
        var (shouted, isArabic) = (true, IsArabic(scan.Text, words[first]));
        for (var at = first; at < end; at++)
        {
            listed += words[at].IsListed ? 1 : 0;
            capitals += words[at].IsCapital ? 1 : 0;
            shouted &= words[at].End - words[at].Start > 1 && !scan.Text.AsSpan(words[at].Start, words[at].End - words[at].Start).ContainsAnyInRange('a', 'z');
        }

        // Usual names and initials alone: nothing else is written so.
        var isSure = count >= Fewest && listed >= 1 && words[first..end].TrueForAll(word => word.IsListed || word.End - word.Start == 1 || Small.Contains(word.Folded)) && listed + words[first..end].Count(word => word.End - word.Start == 1) >= Fewest;
        var longest = words[first..end].Max(word => word.Folded.Length);
        var before = first > 0 ? words[first - 1].Folded : "";
        var isTitled = Titles.Contains(before);
        if ((isTitled && first == 1 && words.Count - end >= 3) || count > Most || longest < LeastLetters || (count < Fewest && !(isTitled && capitals == 1)) || (listed == 0 && (mustBeKnown || isArabic || capitals < count)) || (capitals == 0 && listed < Fewest && !isArabic))
        {
            return 0;
        }

        var rest = words.Where((word, at) => (at < first || at >= end) && !Phones.IsPlace(word.Folded)).Sum(word => word.Folded.Length);
        var said = Math.Min(3, ((near & Ways) != 0 || scan.Found.Exists(found => found.Type == "iban") ? 2 : 0) + ((near & Cue.Counter) != 0 ? 2 : 0) + ((near & Cue.Money) != 0 ? 1 : 0));
        var isBeside = Connectors.Contains(before) || scan.Text.AsSpan(0, words[first].Start).TrimEnd() is [.., ':' or '=' or '"'] || (end < words.Count && Said.Contains(words[end].Folded.Split(' ')[0]));
        var isCalled = Called.Contains(before);
        var isKnownOne = listed > 0 && words[Math.Max(0, first - 3)..Math.Max(0, first - 1)].Exists(word => Connectors.Contains(word.Folded));
        if ((count < Fewest && (isThreat || ((near & (Cue.Counter | Cue.Receiver)) == 0 && !isKnownOne))) || (said == 0 && !isCalled && !(isSure && Towards.Contains(before)) && rest > LeastRest && (previous & (Ways | Cue.Counter | Cue.Money)) == 0))
        {
            return 0;
        }

        var isLine = words[first].Start > 0 && scan.Text[words[first].Start - 1] == '\n' && (words[end - 1].End == scan.Text.Length || scan.Text[words[end - 1].End] == '\n');
        // A name in a threat is that of somebody who would be told; the writer of a message that says how to pay may press too.
        var against = (!isThreat ? 0 : said >= 2 || isCalled ? 1 : isBeside ? 2 : 3) + ((near & Cue.Platform) != 0 || Material.All(scan.Folded) != 0 ? 2 : 0) + (Owners.SpeaksOfRelatives(scan.Folded) ? 2 : 0);
        // "un film avec John Wayne"
        against += before is "avec" or "with" or "con" or "mit" or "مع" ? 2 : 0;
        // "Bonjour Julien": the first word of a sentence has a capital anyway; and an Arabic word behind a name may be anything.
        var isDoubtful = isArabic ? listed < Fewest : !words[first].IsListed && !shouted && count == Fewest && (first == 0 || scan.Text.AsSpan(0, words[first].Start).TrimEnd() is [.., '.' or '!' or '?' or '\n']);
        against += isDoubtful && !isCalled && !isTitled ? 1 : 0;
        return said + (isCalled ? 2 : isBeside ? 1 : 0) + (isTitled ? 1 : 0) + (isSure && (said > 0 || isBeside || (previous & (Ways | Cue.Counter | Cue.Money)) != 0) ? 2 : listed > 0 ? 1 : -1) + (shouted ? 1 : 0)
            + (isLine ? 1 : 0) + (rest <= ShortRest ? 1 : 0) + (rest <= LeastRest && (previous & (Ways | Cue.Counter)) != 0 ? 1 : 0) - against;
    }

    /// <summary>What is threatened with.</summary>
    private static readonly PhraseTable Material = new("mail email mails courrier carta brief video videos vids photo photos foto fotos pics picture pictures screenshot screenshots bilder film nudes الفيديو فيديو الصور صور صورك لفيديو".Split(' ').Select(word => (word, 1)));

    /// <summary>Where the name that begins here is over.</summary>
    private static int Run(string text, List<Word> words, int first)
    {
        var end = first + 1;
        while (end < words.Count && IsNext(text, words[end - 1], words[end]))
        {
            if (words[end].IsName || (words[end].IsListed && IsArabic(text, words[end])) || (end - first < MostArabic && IsArabic(text, words[end]) && MayFollow(words[end].Folded)
                && (words[end].Folded.StartsWith("ال", StringComparison.Ordinal) || end + 1 == words.Count || !IsNext(text, words[end], words[end + 1]))))
            {
                end++;
            }
            else if (Small.Contains(words[end].Folded) && end + 1 < words.Count && words[end + 1].IsName && IsNext(text, words[end], words[end + 1]))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"M. Petrova", "Anthony R. Delgado", "J C Steenkamp"; not "I".</summary>
    private static bool IsInitial(string text, int at) => at + 1 < text.Length
        && (text[at + 1] == '.' || (at + 2 < text.Length && text[at + 1] == ' ' && text[at] is not ('I' or 'A' or 'O' or 'Y') && char.IsUpper(text[at + 2])));

    /// <summary>Arabic has no capitals: behind a usual name a word may be the next part of it that means nothing else.</summary>
    private static bool MayFollow(string word) => word.Length >= LeastLetters && !ReceiverNames.IsJoined(word) && !Meaning.Lexicon.Shared.Spells(word, orBegins: true) && !ReceiverNames.IsOver(word) && !Phones.IsPlace(word) && Cues.Of(" " + word + " ") == Cue.None && !Said.Contains(word);

    private static bool IsArabic(string text, Word word) => text[word.Start] is >= '\u0621' and <= '\u064A';

    /// <summary>Whether nothing but blanks stands between two words; behind an initial also a dot.</summary>
    private static bool IsNext(string text, Word one, Word other) =>
        text.AsSpan(one.End, other.Start - one.End) is var gap && (gap.Trim(' ').Length == 0 || (one.End - one.Start == 1 && gap.Trim(' ') is "."));

    private static List<Word> Words(Scan scan)
    {
        var (text, words) = (scan.Text, new List<Word>());
        for (var at = 0; at < text.Length && words.Count < MostWords;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark || (text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            var folded = Timeline.FoldedText.Of(text.AsSpan(at, end - at));
            var isCapital = char.IsUpper(text[at]);
            var isListed = PersonNames.Knows(folded);
            var isKnown = Meaning.Lexicon.Shared.Spells(folded, orBegins: !isListed);
            isListed |= isCapital && !isKnown && PersonNames.Knows(folded, isCapital);
            var isName = end - at == 1 ? isCapital && IsInitial(text, at)
                : isCapital ? (isListed && !NamesInCapitals.IsNone(folded)) || (!isKnown && !NamesInCapitals.IsNone(folded) && !ReceiverNames.IsOver(folded) && !Titles.Contains(folded) && !Phones.IsPlace(folded) && Cues.Of(" " + folded + " ") == Cue.None)
                : (isListed && !isKnown) || (text[at] is >= '\u0621' and <= '\u064A' && words.Count > 0 && (Titles.Contains(words[^1].Folded) || Called.Contains(words[^1].Folded)) && MayFollow(folded));
            // "LS7", "@max"
            isName &= (at == 0 || !(char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '@' or '_' or '#')) && (end == text.Length || !(char.IsAsciiDigit(text[end]) || text[end] is '@' or '_' or '#'));
            words.Add(new Word(at, end, folded, isCapital, isName && scan.IsFree(at, end), isListed));
            at = end;
        }

        return words;
    }
}
