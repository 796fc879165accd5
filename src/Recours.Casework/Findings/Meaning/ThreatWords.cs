using System.Globalization;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// A dictionary of single words with what each speaks for where somebody is pressed: a threat, or one of the other things that the same
/// person writes (greetings, insults, how to pay). It decides what phrases leave open, and only behind a threat that they know.
/// The file is made by <c>findings-learn</c> of the bench from the labelled messages: on its first line what a message has to begin
/// with, then word, rarity (1 + ln of messages by messages with the word) and weight (log odds), in hundredths.
/// </summary>
internal static class ThreatWords
{
    /// <summary>Log odds in hundredths: from four to one it is a threat, below one to nine it is none.</summary>
    public const int Threat = 139, Other = -220;

    /// <summary>Words of a message that are looked at.</summary>
    private const int Most = 200;

    private static readonly (int Begin, Dictionary<string, (int Rarity, int Weight)> Words) Table = Load();

    /// <summary>What the words of a message speak for, each once whatever their order: log odds in hundredths, 0 where no word is known.</summary>
    public static int Of(ReadOnlySpan<char> folded)
    {
        var (words, seen) = (Table.Words.GetAlternateLookup<ReadOnlySpan<char>>(), new HashSet<string>(StringComparer.Ordinal));
        var (sum, square, at) = (0L, 0L, 0);
        while (at < folded.Length && seen.Count < Most)
        {
            var length = Word(folded[at..]);
            if (length > 0 && words.TryGetValue(folded.Slice(at, length), out var word, out var one) && seen.Add(word))
            {
                (sum, square) = (sum + ((long)one.Rarity * one.Weight), square + ((long)one.Rarity * one.Rarity));
            }

            at += length + 1;
        }

        return square == 0 ? 0 : Table.Begin + (int)Math.Round(sum / Math.Sqrt(square), MidpointRounding.AwayFromZero);
    }

    /// <summary>How many letters and digits the text begins with.</summary>
    private static int Word(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    private static (int Begin, Dictionary<string, (int Rarity, int Weight)> Words) Load()
    {
        using var stream = typeof(ThreatWords).Assembly.GetManifestResourceStream("Findings/threat-words.tsv") ?? throw new FileNotFoundException("Findings/threat-words.tsv");
        using var reader = new StreamReader(stream);
        var (begin, words) = (int.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture), new Dictionary<string, (int, int)>(StringComparer.Ordinal));
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            words[parts[0]] = (int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        return (begin, words);
    }
}
