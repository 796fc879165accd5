using System.Buffers;

namespace Recours.Casework.Findings.Meaning;

/// <summary>A code or a reference that is sent off by itself, told by its shape alone: no kind of code needs to be known for it.</summary>
internal static class SentCodes
{
    /// <summary>Letters and figures of the shortest code, of one that has figures only, figures in it, and words that may stand around it.</summary>
    private const int Least = 8, LeastBare = 10, LeastFigures = 4, MostWords = 6;

    /// <summary>What stands in addresses, numbers of telephones and sums.</summary>
    private static readonly SearchValues<char> NoCode = SearchValues.Create("@/+$€£%");

    /// <summary>Characters of a text that is looked at.</summary>
    private const int Longest = 160;

    /// <summary>The code in a text that says hardly anything else, without blanks and dashes; null when there is none.</summary>
    public static string? In(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var (code, words) = ("", 0);
        foreach (var word in PlainText.Of(text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', ',', ':', ';', '!', '(', ')', '#');
            if (bare.Length == 0 || bare.AsSpan().ContainsAny(NoCode))
            {
                words += bare.Length == 0 ? 0 : MostWords + 1;
            }
            else if (bare.All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter) || letter == '-') && bare.Any(char.IsAsciiDigit))
            {
                code += bare.Replace("-", "", StringComparison.Ordinal);
            }
            else
            {
                words++;
            }
        }

        return words <= MostWords && code.Length >= (code.All(char.IsAsciiDigit) ? LeastBare : Least) && code.Count(char.IsAsciiDigit) >= LeastFigures ? code : null;
    }
}
