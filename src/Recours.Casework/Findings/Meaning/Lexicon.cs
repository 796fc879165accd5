using System.Collections.Concurrent;
using System.Globalization;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings.Meaning;

/// <summary>Languages of the dictionaries.</summary>
[Flags]
internal enum Tongue : byte
{
    None = 0, French = 1, English = 2, Spanish = 4, German = 8, Arabic = 16, Darija = 32, All = 63,

    /// <summary>Darija in Latin letters by its consonants, where the conversation is in it.</summary>
    Consonants = 64,

    /// <summary>The same in Arabic letters. There "he sent it" and "send it" differ, which are one in Latin ones: it has no past.</summary>
    Letters = 128,
}

/// <summary>A word of a text, with everything the dictionaries know of it.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Keys">Numbers of the dictionary words that it may stand for.</param>
/// <param name="IsFiller">Whether it may stand between the words of a phrase without changing it.</param>
internal sealed record KnownWord(string Text, int[] Keys, SmallNumber[] Numbers, int UnitMinutes, Money? Money, bool NotMoney, bool IsFiller)
{
    /// <summary>The two words that it is when an apostrophe was left out, or null.</summary>
    public string[]? Parts { get; init; }
}

/// <summary>A phrase that was found: what it says, and between which tokens it stands.</summary>
internal readonly record struct Hit(Concept Concept, int First, int End);

/// <summary>
/// The dictionaries of all languages as one tree of words: each phrase leads from its first word to its last, a star ends a word whose
/// end is free. A text is looked through once; a phrase has at most six words, so the work is linear in the text.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Different words that are kept worked out; more are worked out again each time.</summary>
    private const int MostKnown = 200_000;

    private const int MaxWord = 48;

    /// <summary>Letters of a word's consonants, with their mark, from which a word that begins so is told by them.</summary>
    private const int LeastBegun = 4;

    private static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, French.Phrases, TimeWords.French), (Tongue.English, English.Phrases, TimeWords.English),
        (Tongue.Spanish, Spanish.Phrases, TimeWords.Spanish), (Tongue.German, German.Phrases, TimeWords.German),
        (Tongue.Arabic, Arabic.Phrases, TimeWords.Arabic), (Tongue.Darija, Darija.Phrases, TimeWords.Darija),
        (Tongue.French, DangerPhrases.French, ""), (Tongue.English, DangerPhrases.English, ""), (Tongue.Spanish, DangerPhrases.Spanish, ""),
        (Tongue.German, DangerPhrases.German, ""), (Tongue.Arabic, DangerPhrases.Arabic, ""), (Tongue.Darija, DangerPhrases.Darija, ""),
        .. Acts.Sources, .. DangerActs.Sources, .. OutrightPhrases.Sources,
        .. Shown.Sources, .. Settled.Sources, .. Lured.Sources, .. Circles.Sources, .. EdgePhrases.Sources, .. Veiled.Sources, .. Despair.Sources, .. OtherTongues.Sources, .. Peril.Sources, .. Ominous.Sources,
        .. Belongings.Sources, .. Outflow.Sources, .. Audience.Sources, .. Outcries.Sources, .. SentOff.Sources,
    ];

    public static readonly Lexicon Shared = new();

    private readonly Dictionary<string, int> whole = new(StringComparer.Ordinal), begun = new(StringComparer.Ordinal);

    // The classes that a word, or the words that begin so, belong to.
    private readonly Dictionary<int, int[]> classes = [];
    private readonly Dictionary<long, int> next = [];
    private readonly List<(Concept Concept, Tongue Tongue)[]> said = [[]];
    private readonly ConcurrentDictionary<string, KnownWord> known = new(StringComparer.Ordinal);
    private int shortest = int.MaxValue;

    // Only while the tree is made.
    private readonly HashSet<int> brief = [];
    private readonly Dictionary<string, (bool Free, string[] Words)> parts = new(StringComparer.Ordinal);

    private Lexicon()
    {
        foreach (var (name, word) in Acts.Classes())
        {
            Join(name, word);

            // A verb of Darija is known by its consonants too, in either script.
            if (Acts.IsDarija(name, out var verb))
            {
                var bare = Consonants.Of(word.TrimEnd('*')) is { Length: > LeastBegun } known ? known : null;
                Join(Acts.Name(verb, Tongue.Consonants), word);
                if (bare is not null)
                {
                    Join(Acts.Name(verb, Tongue.Consonants), word.EndsWith('*') ? bare + "*" : bare);
                    Join(Acts.Name(verb, Tongue.Letters), Consonants.InLetters(word.EndsWith('*') ? bare + "*" : bare));
                }
            }
        }

        foreach (var (tongue, phrases, times) in Sources)
        {
            // Of words for times the vowels count: "ghedda" is tomorrow, "ghadi" is going to.
            AddAll(phrases, tongue, tongue == Tongue.Darija);
            AddAll(times, tongue, false);
        }

        parts.Clear();
        brief.Clear();
    }

    /// <summary>Finds the phrases of some languages in the words of a text.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="tongues">The languages.</param>
    /// <param name="hits">Where the phrases stand.</param>
    /// <param name="everywhere">Concepts that are looked for in all languages.</param>
    /// <returns>Those of <paramref name="everywhere"/> that are said in any language.</returns>
    public UInt128 Find(IReadOnlyList<Token> tokens, Tongue tongues, List<Hit> hits, UInt128 everywhere = default)
    {
        var said = UInt128.Zero;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Word is { Keys.Length: > 0 })
            {
                Follow(tokens, at, at, 0, tongues, hits, everywhere, ref said, mayFill: false);
            }
        }

        return said;
    }

    private void Follow(IReadOnlyList<Token> tokens, int first, int at, int node, Tongue tongues, List<Hit> hits, UInt128 everywhere, ref UInt128 said, bool mayFill)
    {
        // A comma between two words of a phrase changes nothing; the end of a sentence does.
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Comma)
        {
            at++;
        }

        if (at >= tokens.Count || tokens[at].Word is not { } word)
        {
            return;
        }

        foreach (var key in word.Keys)
        {
            if (next.TryGetValue(((long)node << 32) | (uint)key, out var then))
            {
                foreach (var (concept, tongue) in this.said[then])
                {
                    if ((tongue & (tongues | Tongue.All)) != 0)
                    {
                        said |= everywhere & Sense.Bit(concept);
                    }

                    if ((tongue & tongues) != 0)
                    {
                        hits.Add(new Hit(concept, first, at + 1));
                    }
                }

                Follow(tokens, first, at + 1, then, tongues, hits, everywhere, ref said, mayFill: true);
            }
        }

        // "They will all get it": one such word between two words of a phrase changes nothing.
        if (mayFill && word.IsFiller)
        {
            Follow(tokens, first, at + 1, node, tongues, hits, everywhere, ref said, mayFill: false);
        }
    }

    /// <summary>What is known of a folded word.</summary>
    public KnownWord Know(ReadOnlySpan<char> word)
    {
        word = word.Length > MaxWord ? word[..MaxWord] : word;
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found))
        {
            return found;
        }

        var text = word.ToString();
        found = new KnownWord(text, Keys(text), NumbersOf(text), NumberWords.UnitMinutes(text), Currencies.Of(text), NumberWords.IsNotMoney(text), Spellings.IsFiller(text)) { Parts = Elided(text) };
        if (known.Count < MostKnown)
        {
            known[text] = found;
        }

        return found;
    }

    /// <summary>Whether a folded word stands in a phrase as it is written, not by its consonants or in another spelling.</summary>
    /// <param name="orBegins">Whether it is enough that it begins as one there does.</param>
    public bool Spells(ReadOnlySpan<char> word, bool orBegins)
    {
        var (found, first) = (whole.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word), begun.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var length = LeastBeginning; orBegins && length <= word.Length && !found; length++)
        {
            found = first.ContainsKey(word[..length]);
        }

        return found;
    }

    private const int LeastBeginning = 4;

    /// <summary>The numbers that a word is; of Darija also by its consonants.</summary>
    private static SmallNumber[] NumbersOf(string text) => NumberWords.Of(text) is { Length: > 0 } found ? found
        : text.Length >= 4 && text[0] == 'l' && Array.FindAll(NumberWords.Of(text[1..]), number => (number.Tongue & Tongue.Darija) != 0 && number.Tongue != (Tongue.French | Tongue.Darija)) is { Length: > 0 } named ? named
        : (text[0] >= 'ء' ? Consonants.OfArabic(text).Select(bare => "|" + bare[1..]).FirstOrDefault(bare => NumberWords.OfConsonants(bare) is not null) : Consonants.Of(text)) is { } skeleton && NumberWords.OfConsonants(skeleton) is { } number ? [number] : [];

    /// <summary>A word that ends in "your" of Iraq and the Gulf, or of several, as it is with the common ending; else null.</summary>
    private static string? Yours(string text) => text.Length < 4 ? null
        : text[^1] is 'ج' ? text[..^1] + "ك" : text.EndsWith("كم", StringComparison.Ordinal) || text.EndsWith("كي", StringComparison.Ordinal) ? text[..^1] : null;

    /// <summary>"lair", "jenregistre": in short messages the apostrophe is left out. Only where the whole is no word that is known and its end is one.</summary>
    private string[]? Elided(string text) => NumberWords.UnitMinutes(text) >= 0 ? null :
        text.Length >= 6 && text[0] is 'j' or 't' && text[1] is 'l' or 't' or 'm' && text[2] is 'a' or 'e' or 'i' or 'o' && Keys(text).Length == 0 && whole.ContainsKey(text[2..]) ? [text[..1], text[1..2], text[2..]] :
        text.Length >= 5 && text[0] == 'l' && Keys(text).Length == 0 && NumberWords.Of(text).Length == 0 && Keys(text[1..]).Length > 0 ? ["l", text[1..]]
        : text.Length >= 4 && text[0] is 'l' or 'd' or 'j' or 'm' or 't' or 's' or 'n' or 'c' && text[1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' && Keys(text).Length == 0 && NumberWords.Of(text).Length == 0
            && whole.ContainsKey(text[1..]) ? [text[..1], text[1..]] : null;

    /// <summary>The lines of a dictionary: what is said, a colon, and the phrases that say it, on as many lines as they need.</summary>
    private void AddAll(string text, Tongue tongue, bool consonants)
    {
        var concept = default(Concept);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            concept = colon < 0 ? concept : Enum.Parse<Concept>(line[..colon]);
            foreach (var phrase in line[(colon + 1)..].Split([',', '،'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                Add(phrase, concept, tongue);
                if (consonants && concept is not (Concept.YouSent or Concept.Lethal or Concept.Height or Concept.Resolve or Concept.Parting))
                {
                    Add(phrase, concept, Tongue.Consonants);
                }

                if (consonants && phrase[^1] < 'ء' && concept is not (Concept.YouSent or Concept.Published or Concept.Sent or Concept.Paid or Concept.PayDone or Concept.Received or Concept.HasSeen or Concept.Done or Concept.Trade or Concept.Later or Concept.Not or Concept.Lethal or Concept.Height or Concept.Resolve or Concept.Parting))
                {
                    Add(phrase, concept, Tongue.Letters);
                }
            }
        }
    }

    /// <summary>"(i/we) (paid/sent)" stands for four phrases; an option may be empty or of several words. All of them are walked at the same time.</summary>
    private void Add(string phrase, Concept concept, Tongue tongue)
    {
        int[] nodes = [0];
        foreach (var piece in Pieces(phrase))
        {
            int[][] ends = [.. Options(piece).Select(option => Array.ConvertAll(nodes, node => Walk(node, option, tongue)))];
            nodes = ends is [var only] ? only : [.. ends.SelectMany(end => end).Distinct()];
        }

        foreach (var node in nodes)
        {
            // Three consonants alone are too many words in Arabic letters.
            if (node > 0 && !(tongue == Tongue.Letters && brief.Contains(node)) && !said[node].Contains((concept, tongue)))
            {
                said[node] = [.. said[node], (concept, tongue)];
            }
        }
    }

    /// <summary>What stands between blanks, those inside brackets left together.</summary>
    private static IEnumerable<string> Pieces(string phrase)
    {
        var (start, open) = (0, false);
        for (var at = 0; at <= phrase.Length; at++)
        {
            if (at == phrase.Length || (phrase[at] == ' ' && !open))
            {
                if (at > start)
                {
                    yield return phrase[start..at];
                }

                start = at + 1;
            }
            else
            {
                open = phrase[at] == '(' || (open && phrase[at] != ')');
            }
        }
    }

    private static IEnumerable<string> Options(string piece)
    {
        var open = piece.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [piece];
        }

        var close = piece.IndexOf(')', open);
        return piece[(open + 1)..close].Split('/').SelectMany(option => Options(piece[..open] + option + piece[(close + 1)..]));
    }

    private int Walk(int node, string option, Tongue tongue)
    {
        foreach (var part in option.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '<')
            {
                node = Step(node, Acts.Name(part, tongue), false);
                continue;
            }

            var (free, words) = Part(part);
            for (var i = 0; i < words.Length; i++)
            {
                // Darija in Latin letters has no spelling: what is compared is what stays when the vowels are left out.
                var compared = tongue is Tongue.Consonants or Tongue.Letters && Consonants.Of(words[i]) is { } bare && (!free || bare.Length > LeastBegun) ? bare : null;
                node = Step(node, tongue == Tongue.Letters ? compared is null ? "¦" + words[i] : Consonants.InLetters(compared) : compared ?? words[i], free && i == words.Length - 1);
            }
        }

        return node;
    }

    /// <summary>The words of a part of a phrase; the same parts stand in thousands of phrases.</summary>
    private (bool Free, string[] Words) Part(string part)
    {
        if (!parts.TryGetValue(part, out var made))
        {
            var free = part.EndsWith('*');
            var folded = FoldedText.Of(part.AsSpan().TrimEnd('*'));
            parts[part] = made = (free, (free ? null : Spellings.Split(folded)) ?? folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return made;
    }

    /// <summary>Makes a word, or with a star every word that begins so, one of a class: a phrase may name the class instead.</summary>
    private void Join(string name, string word)
    {
        var (free, bare) = (word.EndsWith('*'), word.TrimEnd('*'));
        var (key, its) = (Key(bare, free), Key(name, false));
        classes[key] = [.. classes.GetValueOrDefault(key, []), its];
    }

    private int Key(string word, bool free)
    {
        var words = free ? begun : whole;
        if (!words.TryGetValue(word, out var key))
        {
            words[word] = key = whole.Count + begun.Count + 1;
            shortest = free ? Math.Min(shortest, word.Length) : shortest;
        }

        return key;
    }

    private int Step(int node, string word, bool free)
    {
        var key = Key(word, free);
        var step = ((long)node << 32) | (uint)key;
        if (!next.TryGetValue(step, out var then))
        {
            next[step] = then = said.Count;
            said.Add([]);
            if (node == 0 && word.Length <= LeastBegun && word[0] == '¦')
            {
                brief.Add(then);
            }
        }

        return then;
    }

    private int[] Keys(string text)
    {
        var keys = new List<int>();
        void Look(ReadOnlySpan<char> form)
        {
            if (whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var exact))
            {
                keys.Add(exact);
                keys.AddRange(classes.GetValueOrDefault(exact, []));
            }

            for (var length = Math.Max(1, shortest); length <= form.Length; length++)
            {
                if (begun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form[..length], out var prefix))
                {
                    keys.Add(prefix);
                    keys.AddRange(classes.GetValueOrDefault(prefix, []));
                }
            }
        }

        Look(text);
        foreach (var other in Spellings.Others(text))
        {
            Look(other);
        }

        if (text is not ("slt" or "bsr" or "bjr" or "chouf" or "chof" or "shouf" or "chofi" or "choufi") && Consonants.Of(text) is { } skeleton)
        {
            Look(skeleton);
        }

        if (text[0] >= 'ء')
        {
            // Darija in Arabic letters is compared with Darija in Latin ones by what both have in common.
            foreach (var bare in Consonants.OfArabic(text))
            {
                Look(bare);
            }
        }

        if (text.Length >= 3 && text.All(letter => letter is >= '\u0621' and <= '\u064A'))
        {
            foreach (var form in NumberWords.ArabicForms(text))
            {
                Look(form);
            }

            // "Your mother", to a woman or to several.
            if (Yours(text) is { } yours)
            {
                Look(yours);
            }
        }
        else if (text.Length >= 4 && text[^1] == text[^2] && text[^2] == text[^3])
        {
            // Stpppp, pleaseeee: a letter held down.
            Look(text.AsSpan().TrimEnd(text[^1]).ToString() + text[^1].ToString(CultureInfo.InvariantCulture));
        }

        return [.. keys.Distinct()];
    }
}
