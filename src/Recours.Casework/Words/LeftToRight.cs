namespace Recours.Casework.Words;

/// <summary>
/// Finds, in a text that also holds Arabic or Hebrew, what is read from left to right and would be turned around by its neighbours
/// (UAX #9: signs and spaces have no direction of their own): telephone numbers, accounts, addresses, wallets, amounts, Latin phrases.
/// <c>+33 6 39 98 04 13</c> would be shown as <c>13 04 98 39 6 33+</c>.
/// </summary>
public static class LeftToRight
{
    private const string Opening = "+@#$€£~/(";
    private const string Inside = ".,_-+/:@#%&=?~'’()*$€£";

    /// <summary>Cuts a text into stretches; those marked are to be isolated from left to right.</summary>
    public static IEnumerable<(string Text, bool IsLeftToRight)> Split(string text)
    {
        if (!text.Any(IsRightToLeft))
        {
            yield return (text, false);
            yield break;
        }

        var (from, at) = (0, 0);
        while (at < text.Length)
        {
            if (!IsLetterOrDigit(text[at]) && !(Opening.Contains(text[at]) && at + 1 < text.Length && IsLetterOrDigit(text[at + 1])))
            {
                at++;
                continue;
            }

            var end = EndOfRun(text, at);
            // A word or a number alone keeps its order by itself.
            if (text.AsSpan(at, end - at).ContainsAnyExcept(Letters))
            {
                if (at > from)
                {
                    yield return (text[from..at], false);
                }

                yield return (text[at..end], true);
                from = end;
            }

            at = end;
        }

        if (from < text.Length)
        {
            yield return (text[from..], false);
        }
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");

    /// <summary>The end of the run that begins at <paramref name="at"/>: after its last letter, digit or currency sign.</summary>
    private static int EndOfRun(string text, int at)
    {
        var end = at + 1;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (IsLetterOrDigit(text[i]) || (text[i] is '€' or '$' or '£' && i > at))
            {
                end = i + 1;
            }
            else if (text[i] == ')' && !text.AsSpan(at, i - at).Contains('('))
            {
                // A number of a list: "2) 500".
                break;
            }
            else if (text[i] == ')' && end == i)
            {
                // What was opened inside is closed inside: "21:30 (UTC+01:00)".
                end = i + 1;
            }
            else if (!Inside.Contains(text[i]) && !(text[i] is ' ' or '\u00A0' or '\u202F' && text[i - 1] is not (' ' or '\u00A0' or '\u202F')))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsLetterOrDigit(char c) => Letters.Contains(c) || c is >= '\u00C0' and <= '\u024F';

    /// <summary>Hebrew, Arabic, Syriac, Thaana and their presentation forms.</summary>
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF' and not (>= '\u0660' and <= '\u0669') and not (>= '\u06F0' and <= '\u06F9')) or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
