using System.Text;
using Recours.Casework.Words;

namespace Recours.Casework.Dossier;

/// <summary>The guided written account: questions that may each be left out, and the text that comes of them.</summary>
public static class WrittenAccount
{
    /// <summary>The part that has no question: the person's own words, in one go.</summary>
    public const string Free = "text";

    /// <summary>Names of the parts in the order in which they are asked; how it felt comes late and is nobody's business but theirs.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["met", "who", "said", "asked", "did", "others", "felt", Free];

    /// <summary>Each part that was filled under its question; the free words alone stay alone. Empty when nothing was written.</summary>
    public static string Compose(Func<string, string?> part, Sentences words)
    {
        var filled = Parts.Select(name => (name, Text: part(name)?.ReplaceLineEndings("\n").Trim() ?? "")).Where(pair => pair.Text.Length > 0).ToList();
        var text = new StringBuilder();
        foreach (var (name, answer) in filled)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(name == Free ? "" : words["story.part." + name] + "\n").Append(answer);
        }

        return text.ToString();
    }
}
