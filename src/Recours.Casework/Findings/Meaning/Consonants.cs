namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Darija has no spelling: what is compared is what stays of a word when the vowels are left out, in Latin letters and in Arabic ones
/// alike (nsifto, nsefetou and نصيفطو are one).
/// </summary>
internal static class Consonants
{
    private const int MaxWord = 48;

    /// <summary>Letters that stay at least, with the mark in front: with less, words cannot be told apart.</summary>
    private const int Least = 4;

    /// <summary>
    /// The consonants of a word in Latin letters, doubled ones once and the digits of Darija as the letters that others write for them;
    /// null when too little is left to tell words apart.
    /// </summary>
    public static string? Of(string word)
    {
        Span<char> bare = stackalloc char[MaxWord + 1];
        bare[0] = '|';
        var length = 1;
        for (var i = 0; i < word.Length && length < bare.Length; i++)
        {
            var letter = word[i] switch { '7' => 'h', '9' => 'q', 'x' => 'c', 'é' => 'e', var same => same };
            if (letter is > 'z' or (< 'a' and not (>= '2' and <= '9')))
            {
                return null;
            }

            if (letter is 'a' or 'e' or 'i' or 'o' or 'u' or '2' || (letter == 'y' && i > 0) || letter == bare[length - 1])
            {
                continue;
            }

            bare[length++] = letter;
        }

        return length >= Least ? bare[..length].ToString() : null;
    }

    /// <summary>Words that are too short for it.</summary>
    private const string Short = "ليك lik|ليا lia|ليه lih|ليها liha|ليهم lihom|راه rah|راك rak|راني rani|غادي ghadi|ديال dyal|ولا wla|والا wla|الا ila|ايلا ila|باش bach|كاع ga3|مك mok|امك mok|باك bak|بغيت bghit|شنو chno|هاك hak|ف f|ل l|د d|ما ma|لا la|شي chi|فين fin|ها ha|هاد had|جا ja|جيب jib|دير dir|زيد zid|مو mo";

    private static readonly Dictionary<string, string> Brief = Short.Split('|').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>
    /// The consonants of a word in Arabic letters as Latin ones are written for them: with the waw as a consonant and as a vowel, with and
    /// without a ha at the end, with and without "and" and the article.
    /// </summary>
    public static IEnumerable<string> OfArabic(string word)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (Brief.TryGetValue(word, out var spelled))
        {
            found.Add("¦" + spelled);
        }

        foreach (var form in Forms(word))
        {
            foreach (var isWaw in (bool[])[true, false])
            {
                foreach (var last in form[^1] == 'ه' ? (string[])[form, form[..^1]] : [form])
                {
                    if (Bare(last, isWaw) is { } bare)
                    {
                        found.Add(InLetters(bare));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The mark of consonants that were written in Arabic letters.</summary>
    public static string InLetters(string bare) => "¦" + bare[1..];

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length > 4 && word[0] is 'و' or 'ف')
        {
            yield return word[1..];
        }

        if (word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal))
        {
            yield return word[2..];
        }
    }

    private static string? Bare(string word, bool isWaw)
    {
        Span<char> bare = stackalloc char[(MaxWord * 2) + 1];
        bare[0] = '|';
        var length = 1;
        for (var i = 0; i < Math.Min(word.Length, MaxWord); i++)
        {
            var letters = word[i] switch
            {
                'ب' => "b",
                'ت' or 'ث' or 'ط' => "t",
                'ج' => "j",
                'ح' or 'ه' => "h",
                'خ' => "kh",
                'د' or 'ذ' or 'ض' or 'ظ' => "d",
                'ر' => "r",
                'ز' => "z",
                'س' or 'ص' => "s",
                'ش' => "ch",
                'ع' => "3",
                'غ' => "gh",
                'ف' => "f",
                'ق' => "q",
                'ك' => "k",
                'ل' => "l",
                'م' => "m",
                'ن' => "n",
                'و' when isWaw || i == 0 => "w",
                'ي' when i == 0 => "y",
                'گ' or 'ڭ' => "g",
                'پ' => "p",
                'ڤ' => "v",
                'ا' or 'و' or 'ي' or 'ء' or 'ئ' or 'ؤ' or 'ى' or 'ة' or 'أ' or 'إ' or 'آ' => "",
                _ => null,
            };
            if (letters is null)
            {
                return null;
            }

            foreach (var letter in letters)
            {
                if (letter != bare[length - 1])
                {
                    bare[length++] = letter;
                }
            }
        }

        return length >= Least ? bare[..length].ToString() : null;
    }
}
