namespace Recours.Casework.Findings.Meaning;

/// <summary>Where codes, addresses and names of accounts end: nothing in them is a word or a sum.</summary>
internal static class Ends
{
    /// <summary>Where a code of several parts ends ("PP250520.1931.B45678"); -1 when the parts that follow have no figures.</summary>
    public static int OfCode(string text, int at)
    {
        var (start, figures) = (at, 0);
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '.' or '-' or '_' or '/' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            figures += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        return figures >= 2 && at - start >= 4 ? at : -1;
    }

    /// <summary>Where figures with dashes end that are no sum and no range: 20-00-00, 555-0139; -1 when they may be one.</summary>
    public static int OfDashes(string text, int at, int digits)
    {
        var (groups, all, isZero) = (0, digits, false);
        while (at + 1 < text.Length && text[at] == '-' && char.IsAsciiDigit(text[at + 1]))
        {
            isZero |= text[at + 1] == '0' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]);
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                (at, all) = (at + 1, all + 1);
            }

            groups++;
        }

        return groups > 0 && all >= 6 && (groups > 1 || isZero) ? at : -1;
    }

    /// <summary>Where a link ends: at the next blank.</summary>
    public static int OfLink(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a mail address, or a link without its scheme, ends of which a word was the beginning; -1 when it was none.</summary>
    public static int OfAddress(string text, int at)
    {
        const int MaxLocal = 64;
        var start = at;
        while (at < text.Length && at - start < MaxLocal && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '+' or '-'))
        {
            at++;
        }

        if (at + 1 >= text.Length || text[at] is not ('@' or '/') || !char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return -1;
        }

        return text[at] == '@' ? OfName(text, at + 1) : text.AsSpan(start, at - start).Contains('.') ? OfLink(text, at) : -1;
    }

    /// <summary>Where the name of an account ends.</summary>
    public static int OfName(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '.' or '_' or '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
