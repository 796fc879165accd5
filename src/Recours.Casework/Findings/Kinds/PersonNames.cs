namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Given names and names of families that many people bear where such money goes and where those who pay live: a word among them is
/// likely a name. One that is also an everyday word ("Cabrera", "Modeste"), or that few bear, is a name only where it has a capital.
/// </summary>
/// <remarks>
/// The file holds folded words, one a line, sorted; those that need a capital have one. Names are facts that nobody owns; these were gathered from
/// the CC0 dataset of popular names by country (sigpwned), the names in Faker for Python and for JavaScript and in CSpell's dictionary of people's
/// names (MIT all three), and by hand for the Maghreb, West and Central Africa and Arabic letters, which these know little of; the words of five
/// languages were taken out, or given their capital.
/// </remarks>
internal static class PersonNames
{
    private static readonly (HashSet<string> Always, HashSet<string> Capital) Known = Read();

    /// <summary>Whether a folded word is such a name in any writing; of one with a hyphen, whether a part is.</summary>
    public static bool Knows(ReadOnlySpan<char> word) => Knows(word, isCapital: false);

    /// <param name="word">Folded.</param>
    /// <param name="isCapital">Whether it is written with a capital.</param>
    public static bool Knows(ReadOnlySpan<char> word, bool isCapital)
    {
        var (always, capital) = (Known.Always.GetAlternateLookup<ReadOnlySpan<char>>(), Known.Capital.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var part in word.SplitAny(' ', '-', '\''))
        {
            if (always.Contains(word[part]) || (isCapital && capital.Contains(word[part])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines of the file.</summary>
    public static IEnumerable<string> Lines()
    {
        using var stream = typeof(PersonNames).Assembly.GetManifestResourceStream("Findings/person-names.txt") ?? throw new FileNotFoundException("Findings/person-names.txt");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static (HashSet<string> Always, HashSet<string> Capital) Read()
    {
        var (always, capital) = (new HashSet<string>(40_000, StringComparer.Ordinal), new HashSet<string>(30_000, StringComparer.Ordinal));
        foreach (var line in Lines())
        {
            if (char.IsAsciiLetterUpper(line[0]))
            {
                capital.Add(char.ToLowerInvariant(line[0]) + line[1..]);
            }
            else
            {
                always.Add(line);
            }
        }

        return (always, capital);
    }
}
