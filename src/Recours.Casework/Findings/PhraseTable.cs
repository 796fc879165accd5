namespace Recours.Casework.Findings;

/// <summary>
/// Phrases of whole folded words with a value each, found in one pass over a text: at each word, the words after it are looked up
/// as far as any phrase goes. Linear in the text.
/// </summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, int> phrases = new(StringComparer.Ordinal);

    // First word of a phrase → words of the longest phrase that begins with it.
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);

    /// <param name="joined">Values of a phrase that comes several times are flags, put together; else the last one counts.</param>
    public PhraseTable(IEnumerable<(string Phrase, int Value)> values, bool joined = false)
    {
        foreach (var (phrase, value) in values)
        {
            // Of flags, the same phrase may say several things.
            phrases[phrase] = joined ? phrases.GetValueOrDefault(phrase) | value : value;
            var words = phrase.Split(' ');
            longest[words[0]] = Math.Max(longest.GetValueOrDefault(words[0]), words.Length);
        }
    }

    /// <summary>The values of all phrases in a folded text, or-ed together; a phrase inside a longer one counts too.</summary>
    public int All(string folded)
    {
        var all = 0;
        var (first, known) = (longest.GetAlternateLookup<ReadOnlySpan<char>>(), phrases.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var at = 1; at < folded.Length;)
        {
            var end = folded.IndexOf(' ', at);
            if (end < 0)
            {
                break;
            }

            at = Begin(folded, at, end, first);
            if (first.TryGetValue(folded.AsSpan(at, end - at), out var words))
            {
                for (int n = 0, stop = end; n < words && stop >= 0; n++, stop = stop + 1 < folded.Length ? folded.IndexOf(' ', stop + 1) : -1)
                {
                    all |= known.TryGetValue(folded.AsSpan(at, stop - at), out var value) ? value : 0;
                }
            }

            at = end + 1;
        }

        return all;
    }

    /// <summary>Where the word of a phrase begins: Arabic writes "and", "by", "to" and the article together with the word.</summary>
    private static int Begin(string folded, int at, int end, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> first)
    {
        if (folded[at] is < '\u0621' or > '\u064A' || end - at < 4 || first.ContainsKey(folded.AsSpan(at, end - at)))
        {
            return at;
        }

        var bare = folded[at] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' ? at + 1 : at;
        if (bare > at && first.ContainsKey(folded.AsSpan(bare, end - bare)))
        {
            return bare;
        }

        var article = end - bare > 4 && folded[bare] == 'ا' && folded[bare + 1] == 'ل' ? bare + 2 : bare > at && folded[at] == 'ل' && folded[bare] == 'ل' ? bare + 1 : bare;
        return article > bare && first.ContainsKey(folded.AsSpan(article, end - article)) ? article : at;
    }

    /// <summary>Every phrase that stands in a folded text, the longest at each word: from where to where, and its value.</summary>
    public List<(int Start, int End, int Value)> Find(string folded)
    {
        var found = new List<(int, int, int)>();
        var (first, all) = (longest.GetAlternateLookup<ReadOnlySpan<char>>(), phrases.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var at = 1; at < folded.Length;)
        {
            var end = folded.IndexOf(' ', at);
            if (end < 0)
            {
                break;
            }

            var next = end + 1;
            at = Begin(folded, at, end, first);
            if (first.TryGetValue(folded.AsSpan(at, end - at), out var words))
            {
                var (best, value, stop) = (0, 0, end);
                for (var n = 1; n <= words; n++)
                {
                    if (all.TryGetValue(folded.AsSpan(at, stop - at), out var here))
                    {
                        (best, value) = (stop, here);
                    }

                    var further = stop + 1 < folded.Length ? folded.IndexOf(' ', stop + 1) : -1;
                    if (further < 0)
                    {
                        break;
                    }

                    stop = further;
                }

                if (best > 0)
                {
                    found.Add((at, best, value));
                    next = best + 1;
                }
            }

            at = next;
        }

        return found;
    }
}
