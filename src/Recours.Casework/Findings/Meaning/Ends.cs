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
