namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Receivers without a label: a name in capitals where a transfer was just spoken of ("western union, KONE ABDOUL AZIZ, abidjan"), or a
/// message that is nothing but a name, after it was asked for.
/// </summary>
internal static class NamesInCapitals
{
    /// <summary>Messages after a service for transfers was named in which a name in capitals is its receiver.</summary>
    public const int Reach = 6;

    /// <summary>Words of such a name; letters of the longest one at least.</summary>
    private const int Fewest = 2, Most = 5, LeastLetters = 4;

    /// <summary>Letters of a text that are small at least where not everything is shouted; a short text may be.</summary>
    private const double LeastSmall = 0.25;

    private static readonly System.Collections.Frozen.FrozenSet<string> NoNames = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "ifsc bsb pnp nbi cyber anti cybercrime fbi rcmp cbi fir police western union moneygram money gram ria wafacash wafa cash plus cashplus orange wave mtn moov momo paypal paysafecard transcash neosurf steam itunes google apple amazon zelle venmo cash app bizum twint iban bic rib mtcn code pin cin cni cvv swift bank banque eur usd btc usdt ok oui non yes no stop now vite urgent last warning attention please merci video photo live whatsapp telegram instagram facebook snap tiktok messenger skype facetime post finance barid cih bmce attijari the you your pay send me my is are and i u je tu toi moi le la les un une des ton ta tes pas de vous tout tous fini ce ca si il elle on me te mi du en et ou que qui quoi pour avec dans sur el los las tu te se lo si no ya con por para ich du dein deine nicht und oder der die das will video zeit geld bitte jetzt dein".Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Whether a folded word stands in capitals without being a name.</summary>
    public static bool IsNone(string word) => NoNames.Contains(word);

    /// <summary>Takes the first such name of a text in which no other receiver was found.</summary>
    /// <param name="asked">Whether the message before asks for, or speaks of, the receiver.</param>
    /// <param name="isService">Whether a service for transfers was named lately, not only a bank or mobile money.</param>
    public static void Find(Scan scan, bool asked, bool isService)
    {
        var text = scan.Text;
        if (scan.Found.Exists(found => found.Type == "receiver_name"))
        {
            return;
        }

        var (small, large) = (text.Count(letter => char.IsLetter(letter) && !char.IsUpper(letter)), text.Count(char.IsUpper));
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsUpper(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                at++;
                continue;
            }

            var (words, stop) = Run(text, at);
            var shouted = words.Count(word => word.Length >= 2 && word.All(letter => char.IsUpper(letter) || letter is '\'' or '-'));
            var whole = text.AsSpan(stop).Trim().Length == 0 && text.AsSpan(0, at).Trim().Length == 0;
            // Words of the dictionaries are seldom names; some are ("Sunday").
            var known = words.Count(word => Meaning.Lexicon.Shared.Know(Timeline.FoldedText.Of(word)).Keys.Length > 0);
            var isName = words.Count is >= Fewest and <= Most && words.Exists(word => word.Length >= LeastLetters) && words.TrueForAll(word => !NoNames.Contains(Timeline.FoldedText.Of(word)))
                && ((shouted == words.Count && known * 2 <= words.Count && (whole || small >= (small + large) * LeastSmall)) || (isService && known == 0 && shouted == 1 && words.Count == 2 && words.Exists(word => word.Length >= 3 && word.All(char.IsUpper))) || (whole && asked && known == 0));
            if (isName && scan.IsFree(at, stop) && !IsSpokenTo(text, at))
            {
                scan.Take(new Sighting("receiver_name", string.Join(' ', words), at, stop, "receiver-capitals"));
                return;
            }

            at = Math.Max(stop, at + 1);
        }
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Titles = System.Collections.Frozen.FrozenSet.ToFrozenSet("senor senora sr sra dear mr mrs ms miss madame monsieur mme hello hi bonjour hola hallo guten herr frau sehr estimado estimada cher chere".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a name stands behind nothing but a title or a greeting: that of the one who is written to.</summary>
    private static bool IsSpokenTo(string text, int at) => text.AsSpan(0, at).Trim(" .,") is { Length: > 0 and < 12 } before && Titles.Contains(Timeline.FoldedText.Of(before));

    /// <summary>Words with a capital that follow one another with a blank between them, without a place at their end.</summary>
    private static (List<string> Words, int End) Run(string text, int at)
    {
        var (words, stop) = (new List<string>(), at);
        while (at < text.Length && char.IsUpper(text[at]))
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            if (words.Count >= Fewest && Phones.IsPlace(Timeline.FoldedText.Of(text.AsSpan(at, end - at))))
            {
                break;
            }

            words.Add(text[at..end]);
            (stop, at) = (end, end + 1);
            if (end >= text.Length || text[end] != ' ')
            {
                break;
            }
        }

        return (words, stop);
    }
}
