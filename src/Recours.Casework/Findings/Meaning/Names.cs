using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Names that somebody has called relatives or colleagues of the other one ("your wife Katrin", "Brenda is your sister, right?"): where
/// they are said again, they stand for a relative.
/// </summary>
internal static class Names
{
    /// <summary>Names of one conversation that are kept.</summary>
    private const int Most = 32;

    /// <summary>Words between the name and what it is called.</summary>
    private const int Near = 3;

    /// <summary>Words and marks of a message that is a list of names at most.</summary>
    private const int Listed = 24;

    public static void Mark(Sense[] senses, Talk talk, SenseReader reader)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < senses.Length; i++)
        {
            var entry = talk.Entries[i];
            if (entry.Kind == EntryKind.System)
            {
                continue;
            }

            // Who is pressed says nothing of those around him that anybody has to learn, but speaks of them by their names.
            if (talk.Side(i) == Direction.Owner)
            {
                if (names.Count > 0 && senses[i].Words > 0 && reader.Words(entry.Text).Any(word => names.ContainsKey(word.Text)))
                {
                    senses[i] = senses[i] with { Said = senses[i].Said | Sense.Bit(Concept.Named) };
                }

                continue;
            }

            // Names that are held up one after the other: "Sabine, Thomas, Gerda".
            if (senses[i] is { Words: >= 5 and <= Listed, Sums.Count: 0 } && entry.Text.Count(letter => letter == ',') >= 2 && !entry.Text.Contains(':', StringComparison.Ordinal) && Recited(entry.Text, reader) is { Count: >= 3 } recited)
            {
                senses[i] = Weights.With(senses[i], Concept.Veiled);
                foreach (var name in recited.Where(_ => names.Count < Most))
                {
                    names.TryAdd(name, entry.Sender ?? "");
                }
            }

            var isRelative = senses[i].HasAny(Concept.Family, Concept.Partner, Concept.Employer, Concept.School, Concept.Friends) && senses[i].Has(Concept.Your);
            if (!isRelative && (names.Count == 0 || senses[i].Words == 0))
            {
                continue;
            }

            if (names.Count > 0 && reader.Words(entry.Text).Any(word => names.TryGetValue(word.Text, out var whose) && whose == (entry.Sender ?? "")))
            {
                senses[i] = Weights.With(senses[i], Concept.Named);
            }

            if (isRelative && names.Count < Most)
            {
                reader.Read(entry.Text);
                foreach (var name in In(entry.Text, reader))
                {
                    names.TryAdd(name, entry.Sender ?? "");
                }
            }
        }
    }

    /// <summary>The names of a message that is hardly more than names with a comma between them; empty where something else is said.</summary>
    private static List<string> Recited(string text, SenseReader reader)
    {
        reader.Read(text);
        var (found, others) = (new List<string>(), 0);
        foreach (var token in reader.Tokens)
        {
            var isName = token.Word is { Keys.Length: 0, Numbers.Length: 0, Money: null, Text.Length: > 2 } && char.IsUpper(text[token.Start]) && !char.IsUpper(text[token.End - 1]);
            others += token.Kind == TokenKind.Number || token.Kind == TokenKind.Identifier || (token.Word is not null && !isName) ? 1 : 0;
            if (isName)
            {
                found.Add(token.Word!.Text);
            }
        }

        return others <= found.Count / 2 && Channels.In(" " + Timeline.FoldedText.Of(text) + " ") is null && !reader.Hits.Any(hit => hit.Concept is Concept.Money or Concept.Pay or Concept.Trade) ? found : [];
    }

    /// <summary>Unknown words with a capital, not at the beginning of a sentence, beside a word for a relative.</summary>
    private static IEnumerable<string> In(string text, SenseReader reader)
    {
        var tokens = reader.Tokens;
        foreach (var hit in reader.Hits)
        {
            if (hit.Concept is not (>= Concept.Family and <= Concept.School))
            {
                continue;
            }

            for (var at = Math.Max(0, hit.First - Near); at < Math.Min(tokens.Count, hit.End + Near); at++)
            {
                if (tokens[at].Word is { Keys.Length: 0, Numbers.Length: 0, Money: null, Text.Length: > 2 } word && char.IsUpper(text[tokens[at].Start]) && !(tokens[at].End - tokens[at].Start > 1 && char.IsUpper(text[tokens[at].End - 1])))
                {
                    yield return word.Text;
                }
            }
        }
    }
}
