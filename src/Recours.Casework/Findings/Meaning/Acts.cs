namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What somebody does with what he has, made from parts: who, the verb in any of its forms, whom or what. The verbs stand in classes,
/// and a phrase names the class (<c>&lt;send&gt;</c>), its participles (<c>&lt;send+&gt;</c>) or its future (<c>&lt;send!&gt;</c>).
/// </summary>
internal static class Acts
{
    /// <summary>The phrases of each language.</summary>
    public static readonly (Tongue Tongue, string Phrases, string Times)[] Sources =
    [
        (Tongue.French, FrenchActs.Phrases, ""), (Tongue.English, EnglishActs.Phrases, ""), (Tongue.Spanish, SpanishActs.Phrases, ""),
        (Tongue.German, GermanActs.Phrases, ""), (Tongue.Arabic, ArabicActs.Phrases, ""), (Tongue.Darija, DarijaActs.Phrases, ""),
    ];

    private static readonly (Tongue Tongue, string Verbs)[] Verbs =
    [
        (Tongue.French, FrenchActs.Verbs), (Tongue.English, EnglishActs.Verbs), (Tongue.Spanish, SpanishActs.Verbs),
        (Tongue.German, GermanActs.Verbs), (Tongue.Arabic, ArabicActs.Verbs), (Tongue.Darija, DarijaActs.Verbs),
        .. OutrightPhrases.Verbs, .. Shown.Verbs, .. Lured.Verbs, .. Peril.Verbs,
    ];

    /// <summary>The key of a class in a language.</summary>
    public static string Name(string written, Tongue tongue) => written + tongue;

    /// <summary>Whether a key is that of a class of Darija, and the class as it is written.</summary>
    public static bool IsDarija(string key, out string written)
    {
        written = key.EndsWith(nameof(Tongue.Darija), StringComparison.Ordinal) ? key[..^nameof(Tongue.Darija).Length] : "";
        return written.Length > 0;
    }

    /// <summary>Every form of every verb, with the class it belongs to.</summary>
    public static IEnumerable<(string Class, string Word)> Classes()
    {
        foreach (var (tongue, verbs) in Verbs)
        {
            var name = "";
            foreach (var line in verbs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                // A class goes on over as many lines as it needs.
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                name = colon < 0 ? name : line[..colon];
                foreach (var verb in line[(colon < 0 ? 0 : colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    foreach (var (form, part) in Inflections.Of(tongue, verb).Distinct())
                    {
                        yield return (Name("<" + name + part + ">", tongue), form);
                    }
                }
            }
        }
    }
}
