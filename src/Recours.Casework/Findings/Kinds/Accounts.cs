using System.Buffers;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Wallets and bank accounts, also written with spaces or over two lines; what fails its checksum is kept as a suspect.</summary>
internal static class Accounts
{
    /// <summary>Pieces that are put together for one wallet, and characters of a wallet at most.</summary>
    private const int MostPieces = 12, MaxWallet = 106;

    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", Digits = "0123456789";

    public static void FindWallets(Scan scan, Cue near)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            if (MayBegin(text.AsSpan(at, end - at)) && scan.IsFree(at, end))
            {
                end = Take(scan, at, end, near);
            }

            at = Math.Max(end, at + 1);
        }
    }

    public static void FindIbans(Scan scan, Cue near)
    {
        var text = scan.Text;
        for (var at = 0; at + 15 <= text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at + 2]) && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at + 1]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                at = Math.Max(at, TakeIban(scan, at, near) - 1);
            }
        }
    }

    private static int EndOf(string text, int at)
    {
        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a word could be a wallet or its first piece.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word) => word.Length >= 4 && word.Length <= MaxWallet && (word[0] switch
    {
        'b' or 'B' => word.StartsWith("bc1", StringComparison.OrdinalIgnoreCase),
        'l' or 'L' => word.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase) || (word.Length >= 20 && word.IndexOfAnyInRange('0', '9') >= 0),
        '0' => word[1] is 'x' or 'X',
        '1' or '3' or '4' or '8' or 'M' or 'T' => word.IndexOfAnyInRange('0', '9') >= 0 && word.IndexOfAnyInRange('A', 'z') >= 0,
        _ => false,
    });

    private static int Take(Scan scan, int start, int end, Cue near)
    {
        var text = scan.Text;
        var word = text[start..end];
        var wallet = Wallets.Of(word);
        if (wallet is not { Value: not null })
        {
            // Broken over lines or set apart in groups: the pieces together are one.
            var (whole, stop) = (word, end);
            for (var n = 0; n < MostPieces && stop + 1 < text.Length && whole.Length < MaxWallet; n++)
            {
                var gap = stop;
                while (gap < text.Length && gap - stop < 4 && (char.IsWhiteSpace(text[gap]) || text[gap] == '-'))
                {
                    gap++;
                }

                var next = EndOf(text, gap);
                if (gap == stop || next == gap || whole.Length + next - gap > MaxWallet || !scan.IsFree(gap, next))
                {
                    break;
                }

                (whole, stop) = (whole + text[gap..next], next);
                if (Wallets.Of(whole) is { Value: { } found } together)
                {
                    scan.Take(new Sighting(together.Type, found, start, stop, "wallet-in-pieces"));
                    return stop;
                }
            }
        }

        if (wallet is { Value: { } value } valid)
        {
            scan.Take(new Sighting(valid.Type, value, start, end, "wallet"));
        }
        else if (wallet is { } broken)
        {
            scan.Take(new Sighting(broken.Type, null, start, end, "wallet-checksum") { Nearest = NearestWallets(word, broken.Type) });
        }
        else if ((near & Cue.Wallet) != 0 && Slipped(word) is { } type)
        {
            scan.Take(new Sighting(type, null, start, end, "wallet-checksum") { Nearest = NearestWallets(word, type) });
        }

        return end;
    }

    /// <summary>A wallet in which one or two characters stand that no wallet has.</summary>
    private static string? Slipped(string word)
    {
        if (word.Length == 42 && word.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return CountOutside(word.AsSpan(2), HexLetters) <= 2 ? "ethereum" : null;
        }

        if (word.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) && word.Length is >= 38 and <= 64)
        {
            return "bitcoin";
        }

        return word.Length is >= 26 and <= 35 && word[0] is '1' or '3' && CountOutside(word, Base58Letters) is 1 or 2 && word.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 && word.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 ? "bitcoin"
            : word.Length == 34 && word[0] == 'T' && CountOutside(word, Base58Letters) is 1 or 2 ? "tron" : null;
    }

    private static readonly SearchValues<char> HexLetters = SearchValues.Create("0123456789abcdefABCDEF"), Base58Letters = SearchValues.Create(Base58.Alphabet);

    private static int CountOutside(ReadOnlySpan<char> word, SearchValues<char> letters)
    {
        var count = 0;
        foreach (var letter in word)
        {
            count += letters.Contains(letter) ? 0 : 1;
        }

        return count;
    }

    private static IReadOnlyList<string> NearestWallets(string word, string type)
    {
        if (type == "ethereum")
        {
            // Its checksum lies in its capitals: what is left of it without them is one reading.
            return CountOutside(word.AsSpan(2), HexLetters) == 0 ? [Wallets.Ethereum(word.ToLowerInvariant())!] : [];
        }

        var segwit = word.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase);
        return segwit
            ? Nearest.Of(word.ToLowerInvariant(), Bech32.Alphabet, reading => Wallets.Of(reading) is { Value: not null }, word.IndexOf('1', StringComparison.Ordinal) + 1)
            : Nearest.Of(word, Base58.Alphabet, reading => Wallets.Of(reading) is { Value: not null } found && found.Type == type, 1);
    }

    /// <summary>An account number that begins here; where it ends, or the start when there is none.</summary>
    private static int TakeIban(Scan scan, int start, Cue near)
    {
        var text = scan.Text;
        Span<char> letters = stackalloc char[Iban.MaxLength];
        Span<char> country = [char.ToUpperInvariant(text[start]), char.ToUpperInvariant(text[start + 1])];
        var length = Iban.LengthOf(country);
        if (length == 0)
        {
            return start;
        }

        var (count, at, gap) = (0, start, 0);
        for (; at < text.Length && count < length; at++)
        {
            var letter = text[at];
            if (char.IsAsciiLetterOrDigit(letter))
            {
                letters[count++] = char.ToUpperInvariant(letter);
                gap = 0;
            }
            else if ((char.IsWhiteSpace(letter) || letter is '-' or '.' or '_') && ++gap <= 3)
            {
                continue;
            }
            else
            {
                break;
            }
        }

        var whole = letters[..count];
        var ended = at == text.Length || !char.IsAsciiLetterOrDigit(text[at]);
        if (count == length && ended && Iban.IsValid(whole) && scan.IsFree(start, at))
        {
            scan.Take(new Sighting("iban", whole.ToString(), start, at, "iban"));
            return at;
        }

        // Not a word of the text that only begins like one: mostly figures, in capitals, or called an account.
        var figures = 0;
        for (var i = 0; i < count; i++)
        {
            figures += char.IsAsciiDigit(whole[i]) ? 1 : 0;
        }

        var isCalled = (near & Cue.Bank) != 0;
        var isShort = count < length || !ended;
        if (figures < count * 6 / 10 || !char.IsAsciiDigit(text[start + 2]) || !char.IsAsciiDigit(text[Math.Min(start + 3, text.Length - 1)]) || !scan.IsFree(start, at) || (isShort && !isCalled) || count < 14)
        {
            return start;
        }

        while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        var written = whole.ToString();
        scan.Take(new Sighting("iban", null, start, at, "iban-checksum")
        {
            Nearest = isShort ? [] : Nearest.Of(written, Capitals + Digits, reading => Iban.IsValid(reading) && SameKinds(written, reading), 2),
        });
        return at;
    }

    /// <summary>A slip seldom makes a letter of a figure.</summary>
    private static bool SameKinds(string one, string other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (char.IsAsciiDigit(one[i]) && !char.IsAsciiDigit(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
