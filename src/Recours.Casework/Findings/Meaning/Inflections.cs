namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// The forms of a verb, made from its infinitive. They are many more than people write, and a form that nobody writes does no harm.
/// A word with an equals sign stands for itself.
/// </summary>
internal static class Inflections
{
    private static readonly string[] SpanishClitics = ["", "lo", "la", "los", "las", "le", "les", "me", "te", "nos", "se", "selo", "sela", "selos", "selas", "melo", "mela", "melos", "melas", "telo"];

    /// <summary>
    /// Forms with the part of the verb that they are: <c>""</c> present, infinitive, imperative and gerund; <c>+</c> participle and past;
    /// <c>!</c> future of the first and the third person.
    /// </summary>
    public static IEnumerable<(string Form, string Part)> Of(Tongue tongue, string verb) => verb[0] == '=' ? [(verb[1..], ""), (verb[1..], "+"), (verb[1..], "!")] : tongue switch
    {
        Tongue.French => French(verb),
        Tongue.English => English(verb),
        Tongue.Spanish => Spanish(verb),
        Tongue.German => German(verb),
        Tongue.Arabic => Arabic(verb),
        _ => Darija(verb),
    };

    private static List<(string, string)> Forms(string stem, string part, params ReadOnlySpan<string> ends)
    {
        var all = new List<(string, string)>();
        foreach (var end in ends)
        {
            all.Add((stem + end, part));
        }

        return all;
    }

    /// <summary>Envoyer, publier, dire, faire savoir: all regular endings; a stem that changes is given by itself ("enverr-").</summary>
    private static IEnumerable<(string, string)> French(string verb)
    {
        if (verb[^1] == '-')
        {
            return [.. Forms(verb[..^1], "!", "ai", "a", "ons", "ont", "as", "ais", "ait", "aient"), .. Forms(verb[..^1], "", "ai", "ais")];
        }

        if (!verb.EndsWith("er", StringComparison.Ordinal))
        {
            return [(verb, "")];
        }

        var stem = verb[..^2];
        var soft = stem[^1] == 'y' ? stem[..^1] + "i" : stem;
        return
        [
            .. Forms(stem, "", "er", "e", "es", "ons", "eons", "ez", "ent", "ai", "ais", "ait", "eais", "aient", "ant"), .. Forms(soft, "", soft.Length > 2 ? ["e", "es", "ent", ""] : ["e", "es", "ent"]),
            .. Forms(stem, "+", "e", "ee", "es", "ees", "er"),
            .. Forms(stem, "!", "erai", "era", "erons", "eront", "erais", "erait", "eraient"), .. Forms(soft, "!", "erai", "era", "erons", "eront", "erais", "erait"),
        ];
    }

    /// <summary>Send:sent, share, drop: what stands behind the colon is the past.</summary>
    private static IEnumerable<(string, string)> English(string verb)
    {
        var colon = verb.IndexOf(':', StringComparison.Ordinal);
        var (stem, past) = colon < 0 ? (verb, null) : (verb[..colon], verb[(colon + 1)..]);
        var mute = stem[^1] == 'e' ? stem[..^1] : stem;
        var twice = mute.Length is 3 or 4 && !"aeiouywx".Contains(mute[^1], StringComparison.Ordinal) && "aeiou".Contains(mute[^2], StringComparison.Ordinal) && mute == stem ? mute + mute[^1] : mute;
        return
        [
            .. Forms(stem, "", "", "s", "es"), .. Forms(mute, "", "ing", "in"), .. Forms(twice, "", "ing", "in"),
            .. past is null ? [.. Forms(mute, "+", "ed", "d"), .. Forms(twice, "+", "ed"), (stem + "d", "+")] : past.Split(',').Select(one => (one, "+")),
        ];
    }

    /// <summary>Mandar, mostrar:muestr: what stands behind the colon is the stem of the stressed forms.</summary>
    private static IEnumerable<(string, string)> Spanish(string verb)
    {
        var colon = verb.IndexOf(':', StringComparison.Ordinal);
        var (infinitive, strong) = colon < 0 ? (verb, verb[..^2]) : (verb[..colon], verb[(colon + 1)..]);
        var (stem, isAr) = (infinitive[..^2], infinitive[^2] == 'a');
        var vowel = isAr ? "a" : "e";
        var past = stem + (isAr ? "ado" : "ido");
        return
        [
            .. SpanishClitics.SelectMany(clitic => new[] { (infinitive + clitic, ""), (stem + (isAr ? "ando" : "iendo") + clitic, ""), (strong + vowel + clitic, "imp"), (stem + vowel + clitic, "imp") }),
            .. Forms(strong, "", "o", "es", "e", "en"), .. Forms(strong, "", isAr ? ["as", "a", "an"] : ["es", "e", "en", "a", "as", "an"]), .. Forms(stem, "", isAr ? ["amos", "as", "ais", "emos"] : ["emos", "imos", "amos"]),
            (past, "+"), (past + "s", "+"), (past[..^1] + "a", "+"), (past[..^1] + "as", "+"), .. Forms(stem, "+", isAr ? ["e", "o", "amos", "aron"] : ["i", "io", "imos", "ieron"]),
            .. Forms(infinitive, "!", "e", "a", "emos", "an", "ia", "ian", "iamos"),
        ];
    }

    /// <summary>Schicken, leiten:weiter-…: regular endings; "ge" in the participle, or the participle behind a colon.</summary>
    private static IEnumerable<(string, string)> German(string verb)
    {
        var colon = verb.IndexOf(':', StringComparison.Ordinal);
        var (infinitive, done) = colon < 0 ? (verb, null) : (verb[..colon], verb[(colon + 1)..]);
        var stem = infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];
        return
        [
            (infinitive, ""), .. Forms(stem, "", "e", "", "t", "et", "st", "est", "s", "es"),
            .. done is null ? Forms("ge" + stem, "+", "t", "et", "en") : done.Split(',').Select(one => (one, "+")), .. Forms(stem, "+", "te", "ten", "et"),
        ];
    }

    /// <summary>A stem of the imperfect: "I", "we" and "he", with the particles of the future of each country written together; the end is free.</summary>
    private static IEnumerable<(string, string)> Arabic(string stem) =>
    [
        .. ((string[])["ا", "ن"]).Select(person => (person + stem + "*", "")),
        .. ((string[])["سا", "سن", "ها", "ه", "هن", "حا", "ح", "حن", "با", "ب", "بن", "غن", "غا"]).Select(person => (person + stem + "*", "!")),
        .. ((string[])["ي", "ت", "هي", "هت", "حي", "حت", "بي", "بت", "سي", "ست"]).Select(person => (person + stem + "*", "3")),
        (stem + "ت*", "+"), (stem + "نا*", "+"),
    ];

    /// <summary>A stem of Darija in Latin letters: "I" and "we", "he", and what was done.</summary>
    private static IEnumerable<(string, string)> Darija(string stem) =>
    [
        .. ((string[])["n", "nn", "ne"]).Select(person => (person + stem + "*", "")),
        .. ((string[])["ghan", "ghann", "ghane", "ghn", "radin", "ran", "han", "kan"]).Select(person => (person + stem + "*", "!")),
        .. ((string[])["y", "ye", "i", "t", "te", "ghay", "ghaye", "ghat", "ghi"]).Select(person => (person + stem + "*", "3")),
        (stem + "t*", "+"), (stem + "na*", "+"),
    ];
}
