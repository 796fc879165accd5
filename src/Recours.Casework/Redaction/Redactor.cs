using Recours.Casework.Words;

namespace Recours.Casework.Redaction;

/// <summary>A run of a text: as it stands, or a mark in place of a name.</summary>
/// <param name="Person">0 for text as it stands.</param>
public readonly record struct RedactedPiece(string Text, int Person);

/// <summary>Puts marks in place of names, and counts them for the list of what was taken out. One part of a document, one of these.</summary>
/// <param name="part">What part of the document it works in: <c>account</c>, <c>conversations</c>, <c>people</c>, <c>other</c>.</param>
public sealed class Redactor(HiddenNames names, Sentences words, string part, RemovedNames removed)
{
    /// <summary>Names of the parts, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["people", "account", "conversations", "other"];

    /// <summary>The text in pieces, each name a mark.</summary>
    public IEnumerable<RedactedPiece> Split(string text)
    {
        var at = 0;
        foreach (var span in names.Find(text))
        {
            if (span.Start > at)
            {
                yield return new RedactedPiece(text[at..span.Start], 0);
            }

            removed.Count(part, span.Person);
            yield return new RedactedPiece(words["redaction.mark", span.Person], span.Person);
            at = span.Start + span.Length;
        }

        if (at < text.Length || at == 0)
        {
            yield return new RedactedPiece(text[at..], 0);
        }
    }

    /// <summary>The text with a mark for each name.</summary>
    public string Hide(string text) => string.Concat(Split(text).Select(piece => piece.Text));
}

/// <summary>How often each person was taken out, by part of the document.</summary>
public sealed class RemovedNames
{
    private readonly SortedDictionary<(int Person, string Part), int> counts = [];

    /// <summary>How many times a person was taken out of a part.</summary>
    public int In(int person, string part) => counts.GetValueOrDefault((person, part));

    public int Of(int person) => counts.Where(pair => pair.Key.Person == person).Sum(pair => pair.Value);

    public int Total => counts.Values.Sum();

    internal void Count(string part, int person) => counts[(person, part)] = In(person, part) + 1;
}
