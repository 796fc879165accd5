using System.Buffers;
using Recours.Casework.Timeline;

namespace Recours.Casework.Redaction;

/// <summary>A piece of a text that names somebody. <paramref name="Start"/> and <paramref name="Length"/> in UTF-16 units; <paramref name="Person"/> counts from 1.</summary>
public readonly record struct HiddenSpan(int Start, int Length, int Person);

/// <summary>
/// Names that are to be taken out of what leaves, and where they stand in a text. Spellings are compared as the search compares them: without
/// accents, capitals, vowel signs and invisible letters. A name of several words, or one with digits, is also found written in one word.
/// </summary>
public sealed class HiddenNames
{
    /// <summary>People that can be hidden at most.</summary>
    public const int MaxPeople = 100;

    /// <summary>Spellings of one person at most.</summary>
    public const int MaxSpellings = 20;

    /// <summary>UTF-16 units of a spelling at most.</summary>
    public const int MaxLength = 200;

    /// <summary>Letters from which on a name is found inside of longer words too, when it is of several words or has digits.</summary>
    private const int EnoughToStandAnywhere = 6;

    /// <summary>Arabic writes "and", "for", "with", "like" and the article as one with the word.</summary>
    private static readonly SearchValues<char> ArabicBefore = SearchValues.Create("\u0648\u0641\u0628\u0644\u0643\u0627");

    private static readonly char[] Between = [',', ';', '=', '\u060C', '\u061B'];

    private readonly List<(string Letters, int Person)> words = [];
    private readonly List<(string Letters, int Person)> joined = [];

    /// <param name="people">The spellings of each. Throws <see cref="RefusedException"/> for one that says too little, or too many.</param>
    public HiddenNames(IReadOnlyList<IReadOnlyList<string>> people)
    {
        if (people.Count > MaxPeople || people.Any(spellings => spellings.Count > MaxSpellings || spellings.Any(spelling => spelling.Length > MaxLength)))
        {
            throw new RefusedException("redaction.too-many");
        }

        People = people;
        for (var i = 0; i < people.Count; i++)
        {
            foreach (var spelling in people[i])
            {
                var letters = FoldedText.Of(spelling);
                // One letter stands in every sentence.
                if (letters.Replace(" ", "", StringComparison.Ordinal).Length < 2)
                {
                    throw new RefusedException("redaction.too-short", spelling);
                }

                words.Add((letters, i + 1));
                var whole = letters.Replace(" ", "", StringComparison.Ordinal);
                if (whole.Length >= EnoughToStandAnywhere && (whole.Length < letters.Length || whole.Any(char.IsAsciiDigit)))
                {
                    joined.Add((whole, i + 1));
                }
            }
        }
    }

    /// <summary>The spellings of each, as they were given.</summary>
    public IReadOnlyList<IReadOnlyList<string>> People { get; }

    /// <summary>One person a line, spellings with commas between them, as somebody types them. Throws <see cref="RefusedException"/>.</summary>
    public static HiddenNames Parse(string typed) => new(
        [.. typed.Split('\n').Select(Spellings).Where(spellings => spellings.Count > 0)]);

    public bool IsIn(string text) => Find(text).Count > 0;

    /// <summary>Every place of a text that names one of them, in order, none over another; of two that begin at one place the longer.</summary>
    public IReadOnlyList<HiddenSpan> Find(string text)
    {
        if (words.Count == 0 || text.Length == 0)
        {
            return [];
        }

        var folded = new FoldedText();
        folded.Fill(text);
        var found = new List<(int First, int End, int Person)>();
        foreach (var (letters, person) in words)
        {
            foreach (var first in Occurrences(folded.Letters, letters))
            {
                if (Begins(folded.Letters, first) && Ends(folded.Letters, first + letters.Length))
                {
                    found.Add((first, first + letters.Length, person));
                }
            }
        }

        if (joined.Count > 0)
        {
            CollectJoined(folded, found);
        }

        return Places(folded, found);
    }

    private static IReadOnlyList<string> Spellings(string line) =>
        [.. line.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private void CollectJoined(FoldedText folded, List<(int First, int End, int Person)> found)
    {
        var (letters, from) = (new char[folded.Length], new int[folded.Length]);
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded.Letters[i] != ' ')
            {
                (letters[length], from[length]) = (folded.Letters[i], i);
                length++;
            }
        }

        foreach (var (name, person) in joined)
        {
            found.AddRange(Occurrences(letters.AsSpan(0, length), name).Select(first => (from[first], from[first + name.Length - 1] + 1, person)));
        }
    }

    private static List<int> Occurrences(ReadOnlySpan<char> letters, string name)
    {
        var found = new List<int>();
        for (var at = 0; letters[at..].IndexOf(name, StringComparison.Ordinal) is var next and >= 0; at = found[^1] + 1)
        {
            found.Add(at + next);
        }

        return found;
    }

    private static List<HiddenSpan> Places(FoldedText folded, List<(int First, int End, int Person)> found)
    {
        var (spans, free) = (new List<HiddenSpan>(), 0);
        foreach (var (first, end, person) in found.OrderBy(one => one.First).ThenByDescending(one => one.End))
        {
            // One that begins inside of the last is taken along with it: no half of a name stays.
            var original = folded.Original(first, end);
            if (spans.Count > 0 && original.Start < free)
            {
                var last = spans[^1];
                free = Math.Max(free, original.Start + original.Length);
                spans[^1] = last with { Length = free - last.Start };
                continue;
            }

            spans.Add(new HiddenSpan(original.Start, original.Length, person));
            free = original.Start + original.Length;
        }

        return spans;
    }

    private static bool Begins(ReadOnlySpan<char> letters, int first)
    {
        if (first == 0 || letters[first - 1] == ' ' || IsDigit(letters[first - 1]) != IsDigit(letters[first]))
        {
            return true;
        }

        if (letters[first] is < '\u0600' or > '\u06FF')
        {
            return false;
        }

        var word = letters[..first].LastIndexOf(' ') + 1;
        return first - word <= 3 && letters[word..first].IndexOfAnyExcept(ArabicBefore) < 0;
    }

    private static bool Ends(ReadOnlySpan<char> letters, int end) =>
        end == letters.Length || letters[end] == ' ' || IsDigit(letters[end]) != IsDigit(letters[end - 1]);

    private static bool IsDigit(char letter) => char.IsAsciiDigit(letter);
}
