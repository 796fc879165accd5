namespace Recours.Casework.Timeline;

/// <summary>Finds again, in the fields of one hit, what the index found: positions in the original text.</summary>
public static class SearchMatches
{
    /// <summary>Marks of one field; a text made of one word repeated would have as many as words.</summary>
    public const int MaxSpans = 1000;

    /// <summary>The spans of a text where a unit of the query stands.</summary>
    internal static IReadOnlyList<TextSpan> In(string original, FoldedText folded, SearchQuery query)
    {
        folded.Fill(original);
        var spans = new List<TextSpan>();
        foreach (var unit in query.Units)
        {
            for (var i = 0; i < unit.Phrases.Count; i++)
            {
                foreach (var form in unit.FormsOf(unit.Phrases[i]))
                {
                    AddPhrases(folded, form, unit.IsOpen && i == unit.Phrases.Count - 1, spans);
                }
            }

            if (unit.Parts.Count > 0)
            {
                AddParts(original, folded, unit.Parts, spans);
            }
        }

        return Merge(spans);
    }

    /// <summary>As <see cref="In"/>, for a field that is one identifier as a whole: a name, an account.</summary>
    internal static IReadOnlyList<TextSpan> InName(string original, FoldedText folded, SearchQuery query)
    {
        var spans = new List<TextSpan>(In(original, folded, query));
        foreach (var unit in query.Units)
        {
            AddPartsIn(folded, 0..folded.Length, unit.Parts, spans);
        }

        return Merge(spans);
    }

    private static void AddPhrases(FoldedText folded, string phrase, bool isOpen, List<TextSpan> spans)
    {
        var letters = folded.Letters;
        for (var from = 0; from < letters.Length && spans.Count < MaxSpans;)
        {
            var at = letters[from..].IndexOf(phrase);
            if (at < 0)
            {
                return;
            }

            at += from;
            var end = at + phrase.Length;
            if ((at == 0 || letters[at - 1] == ' ') && (isOpen || end == letters.Length || letters[end] == ' '))
            {
                spans.Add(folded.Original(at, end));
            }

            from = at + 1;
        }
    }

    private static void AddParts(string original, FoldedText folded, IReadOnlyList<SearchPart> parts, List<TextSpan> spans)
    {
        for (var at = 0; spans.Count < MaxSpans && IdentifierRuns.Next(folded, original, ref at, out var run);)
        {
            AddPartsIn(folded, run, parts, spans);
        }
    }

    private static void AddPartsIn(FoldedText folded, Range run, IReadOnlyList<SearchPart> parts, List<TextSpan> spans)
    {
        // The identifier without signs, and where each of its letters stands.
        var (start, count) = run.GetOffsetAndLength(folded.Length);
        var (compact, places, length) = (new char[count], new int[count], 0);
        for (var i = start; i < start + count; i++)
        {
            if (folded.Letters[i] != ' ')
            {
                (compact[length], places[length]) = (folded.Letters[i], i);
                length++;
            }
        }

        foreach (var part in parts)
        {
            for (var from = 0; from < length && spans.Count < MaxSpans;)
            {
                var at = compact.AsSpan(from, length - from).IndexOf(part.Text);
                if (at < 0)
                {
                    break;
                }

                at += from;
                if (part.MayFollow(compact.AsSpan(0, at)))
                {
                    spans.Add(folded.Original(places[at], places[at + part.Text.Length - 1] + 1));
                }

                from = at + 1;
            }
        }
    }

    private static List<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length));
        var merged = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].Start + merged[^1].Length)
            {
                var end = Math.Max(merged[^1].Start + merged[^1].Length, span.Start + span.Length);
                merged[^1] = new TextSpan(merged[^1].Start, end - merged[^1].Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
