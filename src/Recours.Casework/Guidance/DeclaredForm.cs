using System.Globalization;
using System.Text;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance;

/// <summary>What a form of the pages holds, as a declaration: read as people write, checked as <c>recours declare</c> checks.</summary>
public static class DeclaredForm
{
    /// <summary>The field beside a time that holds the time of day.</summary>
    public const string Clock = "-clock";

    /// <summary>
    /// The declaration to make, with only what changes against the fact that it fills; null when nothing does.
    /// <paramref name="bad"/> is the key of a value that has not the shape.
    /// </summary>
    public static Declaration? Read(DeclaredKind kind, Func<string, string?> field, DeclaredFact? fact, Guides guides, DateTimeOffset now, out string? bad)
    {
        bad = null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in kind.Keys)
        {
            if (field(key.Name) is not { } given)
            {
                continue;
            }

            var value = Normal(key, given.Trim(), field(key.Name + Clock)?.Trim() ?? "", guides);
            if (value.Length > DeclaredKind.MaxValue || (value.Length > 0 && !key.Check(value)))
            {
                bad = key.Name;
                return null;
            }

            if (Shown(key, fact?[key.Name], clock: false) != (value.Length > 10 && key.IsTime ? value[..10] : value)
                || (key.IsTime && value.Length > 10 && Shown(key, fact?[key.Name], clock: true) != value[11..]))
            {
                values[key.Name] = key.IsTime && value.Length > 0 ? DeclaredTime.Stored(value, now) : value;
            }
        }

        // A new fact that says nothing but whose it is, is none.
        var isEmpty = fact is null ? values.All(pair => pair.Value.Length == 0 || pair.Key == "whose") : values.Count == 0;
        return isEmpty ? null : new Declaration(kind.Name, values, fact?.Number);
    }

    /// <summary>A stored value as the field shows it: for a time, its day or its time of day.</summary>
    public static string Shown(DeclaredKey key, string? value, bool clock) =>
        value is null ? "" : !key.IsTime ? value : clock ? (value.Length >= 16 ? value[11..16] : "") : value.Length >= 10 ? value[..10] : value;

    private static string Normal(DeclaredKey key, string given, string clock, Guides guides) => key switch
    {
        { IsTime: true } => given.Length == 10 && clock.Length == 5 ? $"{given}T{clock}" : given,
        { Name: "country" or "payee-country" or "their-country" } => CountryOf(given, guides) ?? given,
        { Name: "currency" } => CurrencyOf(given),
        { Name: "amount" } => AmountOf(given),
        _ => given,
    };

    /// <summary>A country as people write it: its two letters, its name in one of our languages, or both as the list offers them.</summary>
    public static string? CountryOf(string text, Guides guides)
    {
        var letters = text.Trim();
        if (letters.Length >= 2 && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[1]) && (letters.Length == 2 || letters[2] is ' ' or '-' or '—'))
        {
            return letters[..2].ToUpperInvariant();
        }

        var name = Plain(letters);
        return guides.Countries.Values.FirstOrDefault(country => country.Code != Country.Elsewhere && country.Name.ByLanguage.Values.Any(known => Plain(known) == name))?.Code;
    }

    private static string CurrencyOf(string text) => text switch
    {
        "€" => "EUR",
        "$" => "USD",
        "£" => "GBP",
        _ => text.ToUpperInvariant(),
    };

    /// <summary>1 500,50 and 1,500.50 are the same amount; the last sign before one or two digits is the decimal one.</summary>
    private static string AmountOf(string text)
    {
        var digits = new StringBuilder();
        var clean = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var point = clean.LastIndexOfAny(['.', ',', '٫']);
        var isDecimal = point >= 0 && clean.Length - point - 1 is 1 or 2;
        for (var i = 0; i < clean.Length; i++)
        {
            if (clean[i] is '.' or ',' or '٫' or '٬' or '\'' or '’')
            {
                digits.Append(i == point && isDecimal ? "." : "");
            }
            else
            {
                digits.Append(char.IsDigit(clean[i]) ? ((int)char.GetNumericValue(clean[i])).ToString(CultureInfo.InvariantCulture) : clean[i]);
            }
        }

        return digits.ToString();
    }

    /// <summary>Without accents and case.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant().Trim();
}
