using System.Globalization;
using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>
/// Short conversations of which only the kind is known (testdata/findings/talks). A heading "# LANG KIND name", then "&lt; " and "&gt; "
/// for what the other side and the person write; a kind may be that of the conversation or its variant.
/// </summary>
public static class FindingsTalks
{
    private static readonly DateTime Start = new(2025, 3, 12, 20, 0, 0);

    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal) { ["fr"] = "FR", ["en"] = "GB", ["es"] = "ES", ["de"] = "DE", ["ar"] = "EG", ["ary"] = "MA" };

    /// <summary>The conversations of a folder: how many there are, those that are taken for another kind, and how many of each kind and language are right.</summary>
    public static (int All, List<string> Wrong, string Rates) Of(string folder)
    {
        var (all, wrong) = (0, new List<string>());
        var counts = new SortedDictionary<(string Kind, string Language), (int Right, int All)>();
        foreach (var (name, language, kind, entries) in All(folder))
        {
            var found = FindingsReader.Of(entries, new FindingsContext(Countries[language]));
            var read = found.Variant ?? found.Kind;
            var (right, of) = counts.GetValueOrDefault((kind, language));
            counts[(kind, language)] = (right + (read == kind ? 1 : 0), of + 1);
            all++;
            if (read != kind)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{name} -> {read} {string.Join(' ', found.Resembles.Select(one => one.Code))}"));
            }
        }

        var rates = string.Join('\n', counts.GroupBy(one => one.Key.Kind).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-16} {kind.Sum(one => one.Value.Right),4} of {kind.Sum(one => one.Value.All),4}   ")
            + string.Join("  ", kind.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.Language} {one.Value.Right}/{one.Value.All}")))));
        return (all, wrong, rates);
    }

    /// <summary>The conversations of a folder: what they are called, their language, their kind or its variant, and their messages.</summary>
    public static IEnumerable<(string Name, string Language, string Kind, ChatEntry[] Entries)> All(string folder)
    {
        foreach (var talk in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => File.ReadAllText(file).Split("\n# ", StringSplitOptions.RemoveEmptyEntries)))
        {
            var lines = talk.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var head = lines[0].TrimStart('#', ' ').Split(' ');
            yield return (string.Join(' ', head), head[0], head[1], Entries(lines.AsSpan(1), head[1] == "email_bluff"));
        }
    }

    /// <summary>A letter has the address of its sender and more than one line.</summary>
    private static ChatEntry[] Entries(ReadOnlySpan<string> lines, bool isMail)
    {
        var entries = new ChatEntry[lines.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var (own, text) = (lines[i][0] == '>', isMail ? lines[i][2..].Replace(". ", ".\n", StringComparison.Ordinal) : lines[i][2..]);
            entries[i] = new ChatEntry(EntryKind.Text, own ? "Paul" : "Jess", own ? Direction.Owner : Direction.Peer,
                new EntryTime(Start.AddMinutes(i * 2), "unknown", TimePrecision.Second, ""), text, text, new SourceSpan("chat.txt", i, 1))
            { SenderId = isMail ? "sender@example.org" : null };
        }

        return entries;
    }
}
