using Recours.Casework.Words;

namespace Recours.Casework.Guidance;

/// <summary>A text of a guide by language; a scalar (a name, a number, a text that nobody has translated yet) is the same in all.</summary>
public sealed record GuideText(IReadOnlyDictionary<string, string> ByLanguage)
{
    private const string Any = "";

    public static GuideText Scalar(string text) => new(new Dictionary<string, string>(StringComparer.Ordinal) { [Any] = text });

    public bool IsScalar => ByLanguage.ContainsKey(Any);

    /// <summary>The text in a language; null when this guide does not have it.</summary>
    public string? In(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage.GetValueOrDefault(Any);

    /// <summary>Languages of the product in which the text is missing; none for a scalar.</summary>
    public IEnumerable<string> Missing => IsScalar ? [] : Sentences.Languages.Where(language => string.IsNullOrWhiteSpace(ByLanguage.GetValueOrDefault(language)));
}
