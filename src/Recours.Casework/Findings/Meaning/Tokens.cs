using System.Buffers;
using System.Globalization;
using System.Text;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Cuts a text into words and numbers. Written numbers are read with the separators of every country: a group of exactly three digits
/// after a point, a comma, an apostrophe or a blank is thousands, anything else after a point or a comma is a fraction.
/// </summary>
internal static class Tokens
{
    /// <summary>Tokens of one text that are looked at; the rest of a longer one is not read for its meaning.</summary>
    public const int Most = 2000;

    /// <summary>Digits from which a bare number is no sum.</summary>
    private const int IdentifierDigits = 8;

    /// <summary>Letters that may stand at a number without a blank; other letters make the whole a word (3andi, 9bel).</summary>
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal)
    {
        "k", "m", "h", "hr", "hrs", "hour", "hours", "mn", "min", "mins", "mm", "minutes", "minute", "sec", "s", "j", "jours", "d", "days", "std", "stunden", "uhr", "am", "pm", "heure", "heures", "horas", "hora", "dias",
        "dh", "dhs", "mad", "aed", "eur", "euro", "euros", "e", "usd", "usdt", "gbp", "f", "fcfa", "cfa", "xof", "xaf", "frs", "fr", "chf", "da", "dt", "tnd", "dzd", "egp", "sar", "sr", "btc", "eth", "mxn", "ars", "cop", "clp", "pen",
        "mil", "mille", "lucas", "naira", "ngn", "pounds", "quid", "bucks", "dollars", "dollar", "balles", "boules", "pesos", "soles", "tausend", "tsd", "grand", "million", "millions", "x", "ans", "franken", "francs", "derhem", "dirham", "dirhams", "drhm", "ryal", "alf", "kg", "km", "cm", "gb", "go", "mb", "cad", "aud", "ksh", "kes", "ghs",
    };

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u00A0\u202F\u2009");

    public static void Of(string text, List<Token> tokens)
    {
        tokens.Clear();
        Span<char> letters = stackalloc char[64];
        for (var at = 0; at < text.Length && tokens.Count < Most;)
        {
            var letter = text[at];
            if (char.IsDigit(letter))
            {
                at = Number(text, at, tokens, letters);
            }
            else if (letter < 128 ? char.IsAsciiLetter(letter) : IsLetter(text, at))
            {
                at = Word(text, at, tokens, letters);
            }
            else
            {
                at = Mark(text, at, tokens);
            }
        }
    }

    private static bool IsLetter(string text, int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        return FoldedLetters.Of(rune).Role is LetterRole.Word or LetterRole.Alone;
    }

    private static int Mark(string text, int at, List<Token> tokens)
    {
        var letter = text[at];
        switch (letter)
        {
            case '\n' or '.' or '!' or '?' or ';' or '؟' or '؛' or '…':
                if (tokens.Count > 0 && tokens[^1].Kind != TokenKind.Stop)
                {
                    tokens.Add(new Token(TokenKind.Stop, at, at + 1, null, letter));
                }

                return at + 1;
            case '-' or '‑' when at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]):
                return at + 1; // quatre-vingt-dix, demi-heure
            case ',' or '،' or ':' or '(' or ')' or '-' or '–' or '—' or '/' or '"' or '«' or '»' or '=':
                if (tokens.Count > 0 && tokens[^1].Kind is not (TokenKind.Comma or TokenKind.Stop))
                {
                    tokens.Add(new Token(TokenKind.Comma, at, at + 1, null, letter));
                }

                return at + 1;
            case '@' when at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]):
                var name = Ends.OfName(text, at + 1);
                tokens.Add(new Token(TokenKind.Identifier, at, name, null, 0));
                return name;
            case '$' or '€' or '£' or '₦' or '₵' or '₹' or '₱' or '₿' or '%' or '﷼' or '@' or '#':
                tokens.Add(new Token(TokenKind.Word, at, at + 1, Lexicon.Shared.Know(text.AsSpan(at, 1)), 0));
                return at + 1;
            default:
                return at + (char.IsHighSurrogate(letter) && at + 1 < text.Length ? 2 : 1);
        }
    }

    private static int Word(string text, int start, List<Token> tokens, Span<char> letters)
    {
        if (Currencies.Before(text, start) is { } currency)
        {
            tokens.Add(new Token(TokenKind.Word, start, start + 1, Lexicon.Shared.Know(currency), 0));
            return start + (text[start + 1] == '/' ? text[start + 2] == '.' ? 3 : 2 : 1);
        }

        var (at, length, alone) = (start, 0, false);
        while (at < text.Length)
        {
            var letter = text[at];
            if (letter < 128)
            {
                if (!char.IsAsciiLetterOrDigit(letter))
                {
                    break;
                }

                if (char.IsAsciiDigit(letter) && length > 0 && (letters[0] > 'ɏ' || Currencies.Of(letters[..length].ToString()) is not null))
                {
                    break; // usd500, ال700
                }

                if (length < letters.Length)
                {
                    letters[length++] = char.ToLowerInvariant(letter);
                }

                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var used);
            var folded = FoldedLetters.Of(rune);
            if (char.IsDigit(letter) && length > 0 && letters[0] > 'ɏ')
            {
                break;
            }

            if (folded.Role == LetterRole.Separator || (folded.Role == LetterRole.Alone && at > start))
            {
                break;
            }

            foreach (var one in folded.Text)
            {
                if (length < letters.Length && one != ' ')
                {
                    letters[length++] = one;
                }
            }

            at += used;
            if (folded.Role == LetterRole.Alone)
            {
                alone = true;
                break;
            }
        }

        var word = letters[..length];
        if (Spellings.Split(word) is { } parts || (word is "g" && at < text.Length && text[at] == ' ' && (parts = ["j", "ai"]) is not null))
        {
            foreach (var part in parts)
            {
                tokens.Add(new Token(TokenKind.Word, start, at, Lexicon.Shared.Know(part), 0));
            }

            return at;
        }

        if (!alone && word is "http" or "https" or "www")
        {
            var end = Ends.OfLink(text, at);

            tokens.Add(new Token(TokenKind.Identifier, start, end, null, 0));
            return end;
        }

        if (!alone && Ends.OfAddress(text, at) is > 0 and var address)
        {
            tokens.Add(new Token(TokenKind.Identifier, start, address, null, 0));
            return address;
        }

        if (!alone && length >= 4 && word.ContainsAnyInRange('0', '9') && at + 1 < text.Length && text[at] is '.' or '-' or '_' or '/' && char.IsAsciiLetterOrDigit(text[at + 1]) && Ends.OfCode(text, at) is > 0 and var last)
        {
            tokens.Add(new Token(TokenKind.Identifier, start, last, null, 0));
            return last;
        }

        if (length == 0 || (length >= 24 && word.ContainsAnyInRange('0', '9')))
        {
            tokens.Add(new Token(TokenKind.Identifier, start, at, null, 0));
            return at;
        }

        var known = Lexicon.Shared.Know(word);
        foreach (var part in known.Parts ?? [])
        {
            tokens.Add(new Token(TokenKind.Word, start, at, Lexicon.Shared.Know(part), 0));
        }

        if (known.Parts is null)
        {
            tokens.Add(new Token(TokenKind.Word, start, at, known, 0));
        }

        return at;
    }

    private static int Number(string text, int start, List<Token> tokens, Span<char> letters)
    {
        var at = Digits(text, start, out var value, out var digits);
        if (start > 1 && text[start - 1] == '-' && (char.IsAsciiLetterUpper(text[start - 2]) || (tokens is [.., { Kind: TokenKind.Word } last, { Kind: TokenKind.Comma }] && last.End == start - 1 && char.IsAsciiLetterUpper(text[last.Start]) && char.IsAsciiDigit(text[start - 2]))))
        {
            tokens.Add(new Token(TokenKind.Identifier, start, at, null, 0)); // PO-88213
            return at;
        }

        if ((digits >= 3 && value > 0 || digits == 2 && at + 1 < text.Length && text[at] == ' ' && char.IsDigit(text[at + 1])) && char.GetNumericValue(text[start]) == 0)
        {
            // No sum begins with a zero: a telephone, a code, with all its groups.
            while (at + 1 < text.Length && (text[at] is '-' or '.' or '/' || Blanks.Contains(text[at])) && char.IsDigit(text[at + 1]))
            {
                at = Digits(text, at + 1, out _, out _);
            }

            tokens.Add(new Token(TokenKind.Identifier, start, at, null, 0));
            return at;
        }

        if (Ends.OfDashes(text, at, digits) is > 0 and var dashed)
        {
            tokens.Add(new Token(TokenKind.Identifier, start, dashed, null, 0));
            return dashed;
        }

        var fraction = false;
        var (grouped, leading) = (0, digits);
        while (at + 1 < text.Length && !fraction)
        {
            var mark = text[at];
            var end = Digits(text, at + 1, out var group, out var count);
            if (count == 0)
            {
                break;
            }

            if (mark is ':' && count == 2 && grouped == 0 && value < 24 && group < 60)
            {
                tokens.Add(new Token(TokenKind.Clock, start, end, null, (value * 60) + group));
                return end;
            }

            if (mark is '/' or '.' && grouped == 0 && count <= 2 && IsDate(text, ref end, mark, value, group, out var date))
            {
                tokens.Add(new Token(TokenKind.Date, start, end, null, date));
                return end;
            }

            var blank = Blanks.Contains(mark);
            if ((blank || mark is '.' or ',' or '\'' or '’' or '٬') && count == 3 && leading <= 3 && value > 0 && text[start] is not ('0' or '٠'))
            {
                (value, digits, grouped, at) = ((value * 1000) + group, digits + 3, grouped + 1, end);
            }
            else if (!blank && mark is '.' or ',' or '٫' && count < 9)
            {
                var part = group;
                for (var i = 0; i < count; i++)
                {
                    part /= 10;
                }

                (value, digits, at, fraction) = (value + part, digits + count, end, true);
            }
            else
            {
                break;
            }
        }

        if (grouped > 0 && at + 1 < text.Length && text[at] == '-' && char.IsAsciiLetterOrDigit(text[at + 1]) && (at + 2 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 2])))
        {
            // 19.000.111-2: the number of an identity card.
            tokens.Add(new Token(TokenKind.Identifier, start, at + 2, null, 0));
            return at + 2;
        }

        if (IsLonger(text, start, ref at, fraction ? 0 : digits, grouped))
        {
            tokens.Add(new Token(TokenKind.Identifier, start, at, null, 0));
            return at;
        }

        return Suffixed(text, start, at, value, tokens, letters);
    }

    /// <summary>Letters straight after the digits: a unit (18h30, 150k, 500dh), or a word of Darija that begins with a digit.</summary>
    private static int Suffixed(string text, int start, int at, decimal value, List<Token> tokens, Span<char> letters)
    {
        var (end, length) = (at, 0);
        while (end < text.Length && (char.IsLetter(text[end]) || (length > 0 && char.IsDigit(text[end]))) && length < letters.Length)
        {
            letters[length++] = char.ToLowerInvariant(text[end++]);
        }

        if (length == 0)
        {
            tokens.Add(new Token(TokenKind.Number, start, at, null, value));
            return at;
        }

        var word = letters[..length];
        if (length <= 3 && word.TrimStart('o').IsEmpty && value > 0)
        {
            // 7oo: letters for zeros.
            tokens.Add(new Token(TokenKind.Number, start, end, null, value * (length == 1 ? 10 : length == 2 ? 100 : 1000)));
            return end;
        }

        if (word[0] is 'h' && length is 2 or 3 && int.TryParse(word[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && value < 24 && minutes < 60)
        {
            tokens.Add(new Token(TokenKind.Clock, start, end, null, (value * 60) + minutes));
            return end;
        }

        if (word[0] is 'x' && length > 1 && char.IsAsciiDigit(word[1]))
        {
            // 2x20
            tokens.Add(new Token(TokenKind.Number, start, at, null, value));
            tokens.Add(new Token(TokenKind.Word, at, at + 1, Lexicon.Shared.Know("x"), 0));
            return at + 1;
        }

        if (word[0] is 'k' && length == 2 && char.IsAsciiDigit(word[1]) && value < 1000)
        {
            tokens.Add(new Token(TokenKind.Number, start, end, null, (value * 1000) + ((word[1] - '0') * 100)));
            return end;
        }

        if (Suffixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || (text[at] >= 128 && char.IsLetter(text[at])))
        {
            // Arabic letters follow digits without a blank.
            tokens.Add(new Token(TokenKind.Number, start, at, null, value));
            return at;
        }

        tokens.Add(length >= 24 ? new Token(TokenKind.Identifier, start, end, null, 0) : new Token(TokenKind.Word, start, end, Lexicon.Shared.Know(text.AsSpan(start, end - start).ToString().ToLowerInvariant()), 0));
        return end;
    }

    private static int Digits(string text, int at, out decimal value, out int count)
    {
        (value, count) = (0, 0);
        while (at < text.Length && char.IsDigit(text[at]))
        {
            if (count < 18)
            {
                value = (value * 10) + (int)char.GetNumericValue(text[at]);
            }

            count++;
            at++;
        }

        return at;
    }

    /// <summary>Whether the digits go on in groups as those of a telephone or an account do; <paramref name="at"/> then moves to their end.</summary>
    private static bool IsLonger(string text, int start, ref int at, int digits, int grouped)
    {
        var (end, all, groups) = (at, digits, 0);
        var plus = start > 0 && text[start - 1] == '+';
        while (end + 1 < text.Length && (text[end] is '-' or '.' || Blanks.Contains(text[end])) && char.IsDigit(text[end + 1]))
        {
            var next = Digits(text, end + 1, out _, out var count);
            // "8044172905 80e": a code, then the sum; only a telephone has a single figure, "+33 6 …".
            if ((count == 1 && !(plus && groups == 0)) || count > 6 || (count > 4 && groups == 0) || (next < text.Length && (char.IsLetter(text[next]) || text[next] is '€' or '$' or '£')))
            {
                break;
            }

            (end, all, groups) = (next, all + count, groups + 1);
        }

        // "8843 2017": a sum has no more than three figures before a blank.
        var isLeadingLong = digits >= 4 && grouped == 0 && at < text.Length && Blanks.Contains(text[at]);
        if (groups > 0 && (all >= IdentifierDigits && (groups > 1 || grouped > 0 || plus || isLeadingLong)))
        {
            at = end;
            return true;
        }

        return digits >= IdentifierDigits && (grouped == 0 || digits > 10);
    }

    private static bool IsDate(string text, ref int end, char mark, decimal first, decimal second, out decimal date)
    {
        date = 0;
        var year = end + 1 < text.Length && text[end] == mark ? Digits(text, end + 1, out _, out var count) is var stop && count is 2 or 4 ? stop : -1 : -1;
        if (mark == '.' && year < 0)
        {
            // 15.03. in German; 15.03 alone is a price.
            if (end >= text.Length || text[end] != '.')
            {
                return false;
            }
        }

        var (day, month) = second > 12 ? (second, first) : (first, second);
        if (day is < 1 or > 31 || month is < 1 or > 12)
        {
            return false;
        }

        end = year > 0 ? year : end;
        date = (month * 100) + day;
        return true;
    }
}
