using System.Text.RegularExpressions;
using Recours.Casework.Findings.Kinds;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Puts right what a reader of text confuses in wallets, account numbers and figures: only where a checksum proves it, or where a letter stands
/// inside a number. What has the shape of a wallet and no right checksum is named.
/// </summary>
internal static partial class ScreenRepairs
{
    /// <summary>Alternatives that are tried for one wallet, at most.</summary>
    private const int MostTries = 60_000;

    /// <summary>Letters that are exchanged in one wallet, at most.</summary>
    private const int MostChanges = 3;

    /// <summary>What has fewer figures may be a few words that stand together: it is a wallet only if its checksum is right.</summary>
    private const int LeastFigures = 3;

    // Letters of one shape, as they are confused on screens; a capital and a small letter of one shape too.
    private static readonly Dictionary<char, string> Alike = Table("0OoQD 1lIi|!jtLJ[] 2Zz 5Ss 6Gb 8B3 9gqG uvU vVyu wW xX cCGe kK pP sS5 zZ2 oO0 mM fFt yYv nh hbn rn ec aeo4 qa dcl 7Tt qg9 EF UV 4A eo jJi iIl1j bh6 RA lI1i tfl7 38 HN PF");

    /// <summary>What a text says after repair, with a code and the reading before it for each thing that was done or could not be proved.</summary>
    /// <param name="again">The same text as it was read other times.</param>
    public static (string Text, IReadOnlyList<(string Code, string Detail)> Done) Of(string text, IReadOnlyList<string>? again = null)
    {
        var done = new List<(string, string)>();
        text = Figures(text);
        var words = Words().Matches(text).ToList();
        for (var first = words.Count - 1; first >= 0; first--)
        {
            if (Fix(words, first) is not { } fix)
            {
                continue;
            }

            var (from, end) = (words[first].Index, words[first + fix.Words - 1].Index + words[first + fix.Words - 1].Length);
            var read = text[from..end];
            if (fix.Value is null && again is not null && Proven(read, again) is { } proven)
            {
                fix = (fix.Words, proven);
            }

            if (fix.Value is null)
            {
                done.Add(("screenshots.unproven", read));
            }
            else if (fix.Value != read)
            {
                text = text[..from] + fix.Value + text[end..];
                // A number that a line's end had cut is whole again: nothing was misread.
                if (!string.Equals(Bare(fix.Value), Bare(read), StringComparison.Ordinal))
                {
                    done.Add(("screenshots.repaired", read));
                }
            }
        }

        return (text, done);
    }

    /// <summary>Whether something read only once is long enough to be worth reading again: letters and figures without a blank, as wallets have.</summary>
    public static bool IsWorthMore(string text) => Words().Matches(text).Any(word => word.Length >= 12 && word.Value.Any(char.IsAsciiDigit) && word.Value.Any(char.IsAsciiLetter)) || Account().IsMatch(text);

    /// <summary>A wallet that another reading gives with its right checksum, where this one was read; or that the readings give together, each with other letters right.</summary>
    private static string? Proven(string read, IReadOnlyList<string> again)
    {
        var seen = new List<string> { Bare(read) };
        foreach (var text in again)
        {
            var words = Words().Matches(text).ToList();
            for (var first = 0; first < words.Count; first++)
            {
                if (Fix(words, first) is not { } fix)
                {
                    continue;
                }

                var value = fix.Value ?? string.Concat(words.Skip(first).Take(fix.Words).Select(word => word.Value));
                if (value.Length <= 20 || Math.Abs(seen[0].Length - value.Length) > 4
                    || seen[0].Zip(value).Take(8).Count(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)) < 5)
                {
                    continue;
                }

                if (fix.Value is not null)
                {
                    return fix.Value;
                }

                seen.Add(value);
            }
        }

        return Shape(seen[0]) is { } shape ? Together([.. seen.Where(one => one.Length == shape.Length)], shape.Start, shape.Alphabet) : null;
    }

    /// <summary>The wallet that is made of letters which one or the other reading has at their place, if need be with one more that looks alike.</summary>
    private static string? Together(IReadOnlyList<string> readings, string start, string alphabet)
    {
        if (readings.Count < 2)
        {
            return null;
        }

        // What most readings have comes first.
        var seen = Enumerable.Range(0, readings[0].Length).Select(i => i < start.Length ? start[i..(i + 1)] : string.Concat(readings.Select(reading => reading[i]).Where(letter => alphabet.Contains(letter, StringComparison.Ordinal))
            .GroupBy(letter => letter).OrderByDescending(group => group.Count()).Select(group => group.Key))).ToArray();
        var alike = seen.Select((letters, i) => i < start.Length ? letters : letters + string.Concat(readings.SelectMany(reading => Alike.GetValueOrDefault(reading[i], "")).Distinct()
            .Where(letter => alphabet.Contains(letter, StringComparison.Ordinal) && !letters.Contains(letter, StringComparison.Ordinal)))).ToArray();
        var (chosen, tries) = (new char[seen.Length], MostTries);
        return Choose(chosen, seen, alike, 0, 0, ref tries) ?? Choose(chosen, seen, alike, 0, 1, ref tries);
    }

    /// <param name="more">How many letters, exactly, no reading has.</param>
    private static string? Choose(char[] chosen, string[] seen, string[] alike, int at, int more, ref int tries)
    {
        if (at == chosen.Length)
        {
            return more == 0 && tries-- > 0 ? Wallets.Of(chosen)?.Value : null;
        }

        for (var n = 0; n < (more > 0 ? alike : seen)[at].Length && tries > 0; n++)
        {
            chosen[at] = alike[at][n];
            if (Choose(chosen, seen, alike, at + 1, n < seen[at].Length ? more : more - 1, ref tries) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>Letters that stand inside a number: <c>5OO €</c>.</summary>
    private static string Figures(string text) => Figure().Replace(text, match => match.Value.Any(char.IsAsciiDigit)
        ? match.Value.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1').Replace('|', '1') : match.Value);

    /// <summary>What begins at a word: so many words together are this value; null where only the shape is right.</summary>
    private static (int Words, string? Value)? Fix(List<Match> words, int first)
    {
        (int, string?)? shaped = null;
        var off = 4;
        var joined = "";
        for (var count = 1; count <= 12 && first + count <= words.Count; count++)
        {
            joined += words[first + count - 1].Value;
            if (joined.Length > 64)
            {
                break;
            }

            if (AccountNumber(joined) is { } account)
            {
                return (count, count == 1 ? account : string.Join(' ', account.Chunk(4).Select(four => new string(four))));
            }

            var figures = joined.Count(char.IsAsciiDigit);
            if (count <= 4 && words[first].Length >= 4 && joined.Length >= 26 && figures > 0 && Shape(joined) is { } shape)
            {
                if (Wallet(joined, shape) is { } wallet)
                {
                    return (count, wallet);
                }

                // The words that together come nearest to the right length.
                if (figures >= LeastFigures && words[first].Length >= 10 && Math.Abs(joined.Length - shape.Length) < off)
                {
                    (shaped, off) = ((count, null), Math.Abs(joined.Length - shape.Length));
                }
            }
        }

        return shaped;
    }

    private static string? AccountNumber(string joined)
    {
        var text = joined.ToUpperInvariant();
        if (text.Length < 15 || Iban.LengthOf(text.AsSpan(0, 2)) != text.Length)
        {
            return null;
        }

        var figures = text[..2] + text[2..].Replace('O', '0').Replace('I', '1').Replace('L', '1').Replace('S', '5').Replace('B', '8').Replace('Z', '2');
        return Iban.IsValid(text) ? text : Iban.IsValid(figures) ? figures : null;
    }

    /// <summary>Kind of a wallet by its first letters: how long it is, its alphabet, and whether the case says something.</summary>
    private static (int Length, string Alphabet, string Start)? Shape(string text)
    {
        if (Segwit().IsMatch(text))
        {
            return (text.Length > 52 ? 62 : 42, Bech32.Alphabet, "bc1" + (text[3] is 'p' or 'P' ? "p" : "q"));
        }

        if (text[0] is '0' or 'O' or 'o' or 'Q' && text[1] is 'x' or 'X' or '×')
        {
            return (42, "0123456789abcdefABCDEF", "0x");
        }

        return text[0] == 'T' ? (34, Base58.Alphabet, "T")
            : text[0] is '1' or 'l' or 'I' or '|' ? (Math.Clamp(text.Length, 26, 34), Base58.Alphabet, "1")
            : text[0] == '3' ? (34, Base58.Alphabet, "3") : null;
    }

    private static string? Wallet(string read, (int Length, string Alphabet, string Start) shape)
    {
        if (Wallets.Of(read)?.Value is { } right)
        {
            return right;
        }

        if (read.Length - shape.Length is < -1 or > 3)
        {
            return null;
        }

        // Few changes first, at every length: what is likely is tried before what is many.
        var tries = MostTries;
        for (var changes = 0; changes <= MostChanges; changes++)
        {
            foreach (var text in Lengths(shape.Start + read[shape.Start.Length..], shape.Length))
            {
                var letters = text.ToCharArray();
                var others = new string[letters.Length];
                for (var i = 0; i < letters.Length; i++)
                {
                    var folded = shape.Alphabet == Bech32.Alphabet ? char.ToLowerInvariant(letters[i]) : letters[i];
                    var allowed = string.Concat((folded + Alike.GetValueOrDefault(letters[i], "") + Alike.GetValueOrDefault(folded, "")).Distinct().Where(letter => shape.Alphabet.Contains(letter, StringComparison.Ordinal)));
                    others[i] = i < shape.Start.Length || allowed.Length == 0 ? letters[i].ToString() : allowed;
                    letters[i] = others[i][0];
                }

                if (Try(letters, others, shape.Start.Length, changes, ref tries) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The text at its right length: as it is, or with one letter that was read twice or as two, or two that were read as one.</summary>
    private static IEnumerable<string> Lengths(string text, int length)
    {
        if (text.Length == length)
        {
            yield return text;
        }
        else if (text.Length == length + 1)
        {
            for (var i = 1; i < text.Length; i++)
            {
                yield return text.Remove(i, 1);
            }
        }
        else if (text.Length > length)
        {
            // One letter was read as two that look like it, more than once.
            foreach (var one in Twins(text).Select(i => text.Remove(i, 1)))
            {
                foreach (var fewer in one.Length == length + 1 ? Twins(one).Select(i => one.Remove(i, 1)) : Twins(one).SelectMany(i => Twins(one.Remove(i, 1)).Select(j => one.Remove(i, 1).Remove(j, 1))))
                {
                    if (fewer.Length == length)
                    {
                        yield return fewer;
                    }
                }
            }
        }
        else
        {
            foreach (var (one, two) in new[] { ("m", "rn"), ("w", "vv"), ("d", "cl"), ("W", "VV"), ("h", "lr") })
            {
                for (var i = text.IndexOf(one, StringComparison.Ordinal); i >= 0; i = text.IndexOf(one, i + 1, StringComparison.Ordinal))
                {
                    yield return text[..i] + two + text[(i + 1)..];
                }
            }

            for (var i = 1; i < text.Length; i++)
            {
                // Of two equal letters one is easily lost.
                yield return text.Insert(i, text[i].ToString());
            }
        }
    }

    /// <summary>Places of letters that look like the one beside them.</summary>
    private static IEnumerable<int> Twins(string text) =>
        Enumerable.Range(1, text.Length - 1).Where(i => text[i] == text[i - 1] || Alike.GetValueOrDefault(text[i], "").Contains(text[i - 1], StringComparison.Ordinal)).SelectMany(i => (int[])[i - 1, i]).Distinct().Where(i => i > 0);

    private static string? Try(char[] letters, string[] others, int from, int changes, ref int tries)
    {
        if (changes == 0)
        {
            return tries-- > 0 ? Wallets.Of(letters)?.Value : null;
        }

        for (var i = from; i < letters.Length && tries > 0; i++)
        {
            var before = letters[i];
            for (var n = 1; n < others[i].Length; n++)
            {
                letters[i] = others[i][n];
                if (Try(letters, others, i + 1, changes - 1, ref tries) is { } found)
                {
                    return found;
                }
            }

            letters[i] = before;
        }

        return null;
    }

    private static Dictionary<char, string> Table(string groups)
    {
        var alike = new Dictionary<char, string>();
        foreach (var group in groups.Split(' '))
        {
            foreach (var letter in group)
            {
                alike[letter] = string.Concat((alike.GetValueOrDefault(letter, "") + group).Distinct().Where(other => other != letter));
            }
        }

        return alike;
    }

    [GeneratedRegex(@"\b[A-Z]{2}[0-9OIlSBZ]{2} ?[0-9OIlSBZA-Z]{4} ?[0-9OIlSBZA-Z]{4}")]
    private static partial Regex Account();

    [GeneratedRegex(@"[A-Za-z0-9|!×\[\]]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[bB8][cC][1lIi|!tT][qQpPg9a]")]
    private static partial Regex Segwit();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[0-9OoIl|]{2,}(?![\p{L}\p{N}])")]
    private static partial Regex Figure();
}
