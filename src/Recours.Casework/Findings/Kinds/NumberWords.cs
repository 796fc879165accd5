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

    private static Dictionary<string, int> Make()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        void Count(int first, string list)
        {
            foreach (var names in list.Split(' '))
            {
                foreach (var name in names.Split('|'))
                {
                    words.TryAdd(name, first);
                }

                first++;
            }
        }

        void Tens(string list)
        {
            var value = 20;
            foreach (var names in list.Split(' '))
            {
                foreach (var name in names.Split('|'))
                {
                    words.TryAdd(name, value);
                }

                value += 10;
            }
        }

        Count(0, "zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        Tens("vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante");
        Count(0, "oh|nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Tens("twenty thirty forty|fourty fifty sixty seventy eighty ninety");
        Count(0, "cero uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve");
        Tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        Count(21, "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve");
        Count(0, "null eins zwei|zwo drei vier funf|fuenf sechs sieben acht neun zehn elf zwolf|zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn");
        Tens("zwanzig dreissig vierzig funfzig|fuenfzig sechzig siebzig achtzig neunzig");
        string[] units = ["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"], tens = ["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
        for (var t = 0; t < tens.Length; t++)
        {
            for (var u = 0; u < units.Length; u++)
            {
                words.TryAdd(units[u] + "und" + tens[t], (t + 2) * 10 + u + 1);
            }
        }

        Count(0, "صفر|زيرو واحد|واحده اثنان|اثنين|اثنا|تنين|جوج|زوج ثلاثه|ثلاث|تلاته|تلاتا اربعه|اربع|ربعه خمسه|خمس سته|ست|ستا سبعه|سبع ثمانيه|ثماني|ثمان|تمنيه|تمانيه تسعه|تسع|تسعود عشره|عشر");
        Tens("عشرون|عشرين ثلاثون|ثلاثين|تلاتين اربعون|اربعين|ربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين|تمانين تسعون|تسعين");
        Count(0, "sifr wa7ed|wahed jouj|juj tlata|tleta reb3a|rab3a khemsa|khamsa setta|stta seb3a|sab3a tmenya|tmnya|tmanya tes3oud|ts3oud|tes3ud 3achra|3echra");
        foreach (var (name, value) in (ReadOnlySpan<(string, int)>)[("double", Double), ("doble", Double), ("doppel", Double), ("triple", Triple), ("dreifach", Triple), ("et", And), ("y", And), ("and", And), ("und", And), ("plus", Plus), ("mas", Plus), ("زايد", Plus)])
        {
            words.TryAdd(name, value);
        }

        return words;
    }
}
