using System.Text;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Numbers that are spoken: "zéro six douze trente-quatre", "oh seven double nine". Figures and words may be mixed.</summary>
internal static class NumberWords
{
    /// <summary>Words of a spoken number at least, and figures it must give.</summary>
    private const int FewestWords = 4, FewestDigits = 7, MostDigits = 26;

    /// <summary>Said before a digit: it comes twice, three times.</summary>
    private const int Double = 1000, Triple = 1001, And = 1002, Plus = 1003;

    /// <summary>Words of which every spoken telephone number has some: a text without them is not looked at.</summary>
    public static IReadOnlyList<string> Common { get; } = "zero six sept five seven cinco seis siete sechs sieben funf صفر سته سبعه خمسه ستا setta seb3a sifr khemsa arobase arroba dot".Split(' ');

    private static readonly Dictionary<string, int> Words = Make();

    /// <summary>The spoken numbers in a folded text: the figures, where the words begin and end in it, and whether "plus" was said.</summary>
    public static List<(string Digits, bool HasPlus, int Start, int End)> In(string folded)
    {
        var (found, lookup) = (new List<(string, bool, int, int)>(), Words.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var at = 1; at < folded.Length;)
        {
            var (values, spoken, start, end) = (new List<(int Value, string? Figures)>(), 0, at, at);
            while (at < folded.Length)
            {
                var stop = folded.IndexOf(' ', at);
                if (stop < 0)
                {
                    at = folded.Length;
                    break;
                }

                var word = folded.AsSpan(at, stop - at);
                at = stop + 1;
                if (lookup.TryGetValue(word, out var value))
                {
                    values.Add((value, null));
                    spoken += value < 100 ? 1 : 0;
                }
                else if (word.Length <= 4 && word.IndexOfAnyExceptInRange('0', '9') < 0)
                {
                    values.Add((0, word.ToString()));
                }
                else if (word.Length > 1 && word[0] == 'و' && lookup.TryGetValue(word[1..], out var tens))
                {
                    // Arabic writes "and" together with the tens.
                    values.Add((And, null));
                    values.Add((tens, null));
                    spoken++;
                }
                else
                {
                    break;
                }

                end = stop;
            }

            if (spoken >= FewestWords && Digits(values) is { Length: >= FewestDigits and <= MostDigits } digits)
            {
                found.Add((digits, values[0].Value == Plus && values[0].Figures is null, start, end));
            }
        }

        return found;
    }

    private static string Digits(List<(int Value, string? Figures)> values)
    {
        var (digits, held) = (new StringBuilder(), -1);
        void Flush()
        {
            if (held >= 0)
            {
                digits.Append(held);
            }

            held = -1;
        }

        for (var i = 0; i < values.Count; i++)
        {
            var (value, figures) = values[i];
            var (next, hasNext) = i + 1 < values.Count ? (values[i + 1].Value, values[i + 1].Figures is null) : (0, false);
            if (figures is not null)
            {
                Flush();
                digits.Append(figures);
                continue;
            }

            switch (value)
            {
                case Double or Triple when hasNext && next < 10:
                    Flush();
                    digits.Append((char)('0' + next), value == Double ? 2 : 3);
                    i++;
                    continue;
                case And when held >= 20 && held % 10 == 0 && hasNext && next is > 0 and < 20:
                    continue; // vingt et un
                case And when held is > 0 and < 10 && hasNext && next is >= 20 and < 100 && next % 10 == 0:
                    held += next; // خمسة وعشرون
                    i++;
                    Flush();
                    continue;
                case Plus:
                    Flush();
                    continue;
                case >= 100:
                    continue;
            }

            if (held == 4 && value == 20)
            {
                held = 80; // quatre-vingt
            }
            else if (held >= 20 && held % 10 == 0 && value is > 0 and < 10)
            {
                held += value;
                Flush();
            }
            else if (held is 60 or 80 && value is >= 10 and < 20)
            {
                held += value;
                if (value > 10)
                {
                    Flush();
                }
            }
            else if (held is 70 or 90 && value is >= 7 and < 10)
            {
                held += value; // soixante-dix-sept
                Flush();
            }
            else if (held == 10 && value is >= 7 and < 10)
            {
                held += value; // dix-sept
                Flush();
            }
            else
            {
                Flush();
                held = value;
                if (value < 10 && !(value is > 0 && hasNext && (next == And || next == 20)))
                {
                    Flush();
                }
            }
        }

        Flush();
        return digits.ToString();
    }

    /// <summary>The numbers of the dictionaries, and what only telephones are told with: naught, twice, plus.</summary>
    private static Dictionary<string, int> Make()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, value) in Meaning.NumberWords.Small())
        {
            words.TryAdd(word, value);
        }

        foreach (var naught in (ReadOnlySpan<string>)["zero", "oh", "nought", "cero", "null", "صفر", "زيرو", "sifr"])
        {
            words.TryAdd(naught, 0);
        }

        foreach (var (name, value) in (ReadOnlySpan<(string, int)>)[("double", Double), ("doble", Double), ("doppel", Double), ("triple", Triple), ("dreifach", Triple), ("et", And), ("y", And), ("and", And), ("und", And), ("plus", Plus), ("mas", Plus), ("زايد", Plus)])
        {
            words.TryAdd(name, value);
        }

        return words;
    }
}
