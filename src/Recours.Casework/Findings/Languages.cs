namespace Recours.Casework.Findings;

/// <summary>Which language a conversation is in, by its commonest small words.</summary>
public static class Languages
{
    /// <summary>Entries that are looked at; the language is clear long before.</summary>
    private const int MostEntries = 400;

    private static readonly Dictionary<string, string> Words = Table(
        ("fr", "je tu il elle nous vous est suis pas les des une dans avec pour sur moi toi que qui mais ton ta tes mon ma mes oui non bonjour salut c j t d l cc slt pk stp vas"),
        ("en", "the you your and is are have will my me to for not what this that with was dont im i it if of hello hi yes u ur am wanna"),
        ("es", "el los las una que de con para por mi tu te no es soy pero hola si eres lo voy estas como muy esta"),
        ("de", "ich du der die das nicht und ist mir dir dein deine mein meine hallo ja nein wenn wir sie mit auf bin hast"),
        ("ar", "انت انا هذا هذه في من على الى لا نعم ان كل لك لي هل لم ما الان هو هي"),
        ("ary", "lik liya lia rani sift nsift siftlik khlles khelles khlst 3ndi 3ndek 3andi 3andek ma3ndich ma3andich m3aya bach hna mn kolchi chouf bghiti khassek khask labas salam sa7bi 3lach kifach chhal dyalk had hadi hada mok bak khtek khouk 3la 3lih wlad ليك ليا صيفط نصيفط صيفطت خلص عندك هاد هادي راني كيفاش علاش شحال بغيتي خاصك خاصني مابغيتش ماعنديش غير باش wach rah dyal dyalek dyali ghadi bghit 3afak flous ana nta nti wakha safi chno hadchi daba khoya bzaf machi 3lik m3ak واش راه ديال ديالك ديالي غادي بغيت عافاك الفلوس فلوس نتا نتي واخا صافي شنو هادشي دابا خويا بزاف ماشي معاك غدي كاين ماكاين"));

    /// <summary>The share of the commonest language's words from which another one is spoken too.</summary>
    private const double Spoken = 0.3;

    public static string Of(IReadOnlyList<string> folded) => Tally(folded).FirstOrDefault().Language ?? "";

    /// <summary>The languages that are spoken in a conversation, the commonest first.</summary>
    public static IEnumerable<string> Among(IEnumerable<string> folded)
    {
        var tally = Tally(folded);
        return tally.Where(one => one.Words >= tally[0].Words * Spoken).Select(one => one.Language);
    }

    private static List<(string Language, int Words)> Tally(IEnumerable<string> folded)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in folded.Take(MostEntries))
        {
            foreach (var word in text.AsSpan().Split(' '))
            {
                if (lookup.TryGetValue(text.AsSpan()[word], out var languages))
                {
                    foreach (var language in languages.Split(' '))
                    {
                        // A word of Darija tells more than ten that all of Arabic has.
                        tally[language] = tally.GetValueOrDefault(language) + (language == "ary" ? 3 : 1);
                    }
                }
            }
        }

        return [.. tally.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
    }

    private static Dictionary<string, string> Table(params ReadOnlySpan<(string Language, string Words)> lists)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = table.TryGetValue(word, out var before) ? before + " " + language : language;
            }
        }

        return table;
    }
}
