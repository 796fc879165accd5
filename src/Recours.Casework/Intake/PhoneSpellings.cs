namespace Recours.Casework.Intake;

/// <summary>
/// Which spellings of a telephone number in one source mean the same line. The owner's country is not known to a reader:
/// a national spelling (07700 900123) is joined to an international one (+44 7700 900123) only when exactly one in the same
/// source ends with the same eight or more digits.
/// </summary>
internal sealed class PhoneSpellings
{
    private const int FewestDigits = 8, MostNumbers = 100_000;
    private readonly HashSet<string> international = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>Takes note of a spelling before anything is decided.</summary>
    public void Add(string written)
    {
        if (Plain(written) is ['+', ..] number && international.Count < MostNumbers)
        {
            international.Add(number);
            known.Clear();
        }
    }

    /// <summary>The key of a number or of a name such as a shop's: the international form where it is known.</summary>
    public string Key(string written)
    {
        string plain = Plain(written);
        if (plain.Length == 0 || plain[0] == '+' || !plain.All(char.IsAsciiDigit))
        {
            return plain;
        }

        string end = plain.TrimStart('0');
        if (end.Length < FewestDigits)
        {
            return plain;
        }

        if (!known.TryGetValue(end, out string? only))
        {
            var fitting = international.Where(number => number.EndsWith(end, StringComparison.Ordinal)).Take(2).ToArray();
            known[end] = only = fitting.Length == 1 ? fitting[0] : null;
        }

        return only ?? plain;
    }

    /// <summary>A number without the signs between its digits, <c>00</c> as <c>+</c>; anything that is no number only trimmed.</summary>
    public static string Plain(string written)
    {
        string clean = string.Concat(written.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)).Trim();
        string digits = string.Concat(clean.Where(c => c is not (' ' or '\u00A0' or '\u202F' or '-' or '.' or '(' or ')' or '/')));
        if (digits.Length < 2 || !digits.Skip(digits[0] == '+' ? 1 : 0).All(char.IsAsciiDigit))
        {
            return clean;
        }

        return digits.StartsWith("00", StringComparison.Ordinal) && digits.Length > 9 ? "+" + digits[2..] : digits;
    }
}
