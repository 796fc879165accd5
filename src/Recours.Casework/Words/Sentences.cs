using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Words;

/// <summary>The sentences of one language: <c>Words/&lt;lang&gt;/*.json</c>, key → sentence with {0}, {1}.</summary>
public sealed class Sentences
{
    /// <summary>A key that stands twice is a sentence that nobody will ever see. (Initialised first: the dictionary below needs it.)</summary>
    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>French first. (Initialised before the dictionary below, which needs it.)</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en", "ar", "es"];

    private static readonly Dictionary<string, Sentences> Loaded = Languages.ToDictionary(language => language, language => new Sentences(language));
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private Sentences(string language)
    {
        Language = language;
        var assembly = typeof(Sentences).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Replace('\\', '/').StartsWith($"Words/{language}/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream, Strict)!)
            {
                texts.Add(key, text);
            }
        }
    }

    public string Language { get; }

    /// <summary>Writing direction, as in HTML's <c>dir</c>.</summary>
    public string WritingDirection => Language == "ar" ? "rtl" : "ltr";

    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>A language's sentences; French when there is none of that name.</summary>
    public static Sentences For(string? language) => language is not null && Loaded.TryGetValue(language, out var found) ? found : Loaded["fr"];

    /// <summary>The sentence; the key itself when it is unknown, so that a missing one is seen and nothing is hidden.</summary>
    public string this[string key, params object[] values] =>
        texts.TryGetValue(key, out var text) ? string.Format(CultureInfo.InvariantCulture, text, values) : key;
}
