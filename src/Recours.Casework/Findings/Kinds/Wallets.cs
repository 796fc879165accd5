using System.Buffers;
using System.Text;

namespace Recours.Casework.Findings.Kinds;

/// <summary>What a text is as a wallet: its kind and canonical form, or a wallet's shape whose checksum fails.</summary>
/// <param name="Value">Canonical; null when the checksum fails.</param>
internal readonly record struct Wallet(string Type, string? Value);

/// <summary>The address forms of Bitcoin, Litecoin, Tron, Monero and Ethereum, each with its own checksum.</summary>
public static class Wallets
{
    /// <summary>Version bytes of Base58Check: Bitcoin's two, Litecoin's two, Tron's.</summary>
    private const byte BitcoinKey = 0, BitcoinScript = 5, LitecoinKey = 48, LitecoinScript = 50, TronAccount = 65;

    /// <summary>Network bytes of Monero: address, integrated address, subaddress.</summary>
    private const byte MoneroAddress = 18, MoneroIntegrated = 19, MoneroSub = 42;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>What a word is; null when it does not even have the shape of a wallet.</summary>
    internal static Wallet? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 26 or > 106)
        {
            return null;
        }

        if (word.Length == 42 && word[0] == '0' && word[1] is 'x' or 'X')
        {
            return word[2..].IndexOfAnyExcept(Hex) >= 0 ? null : new Wallet("ethereum", Ethereum(word));
        }

        if (word.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase))
        {
            return word.Length is < 38 or > 90 ? null : Segwit(word);
        }

        if (word.Length is 95 or 106 && word[0] is '4' or '8')
        {
            return IsBase58(word) ? new Wallet("monero", Base58.CheckMonero(word) is [MoneroAddress or MoneroIntegrated or MoneroSub, ..] ? word.ToString() : null) : null;
        }

        var type = word[0] switch
        {
            '1' when word.Length is >= 26 and <= 34 => "bitcoin",
            '3' when word.Length is >= 33 and <= 35 => "bitcoin",
            'L' or 'M' when word.Length is 33 or 34 => "litecoin",
            'T' when word.Length == 34 => "tron",
            _ => null,
        };
        if (type is null || !IsBase58(word) || !IsMixed(word))
        {
            return null;
        }

        // An address that begins with 3 is Bitcoin's; that Litecoin once used the same form cannot be told from it.
        byte? version = Base58.Check(word) is { Length: 21 } payload ? payload[0] : null;
        var valid = type switch
        {
            "bitcoin" => version is BitcoinKey or BitcoinScript,
            "litecoin" => version is LitecoinKey or LitecoinScript,
            _ => version is TronAccount,
        };
        return new Wallet(type, valid ? word.ToString() : null);
    }

    /// <summary>An Ethereum address as EIP-55 writes it; null when it is written in both cases and they are not EIP-55's.</summary>
    public static string? Ethereum(ReadOnlySpan<char> text)
    {
        var lower = text[2..].ToString().ToLowerInvariant();
        var hash = Keccak.Hash256(Encoding.ASCII.GetBytes(lower));
        var right = new StringBuilder("0x", 42);
        for (var i = 0; i < lower.Length; i++)
        {
            var half = (hash[i / 2] >> (i % 2 == 0 ? 4 : 0)) & 0xF;
            right.Append(half >= 8 ? char.ToUpperInvariant(lower[i]) : lower[i]);
        }

        var written = text[2..];
        var mixed = written.IndexOfAnyInRange('a', 'f') >= 0 && written.IndexOfAnyInRange('A', 'F') >= 0;
        var canonical = right.ToString();
        return mixed && !written.SequenceEqual(canonical.AsSpan(2)) ? null : canonical;
    }

    private static Wallet? Segwit(ReadOnlySpan<char> word)
    {
        var (type, part) = char.ToLowerInvariant(word[0]) == 'b' ? ("bitcoin", "bc") : ("litecoin", "ltc");
        var lower = word.ToString().ToLowerInvariant();
        if (lower.AsSpan(part.Length + 1).IndexOfAnyExceptInRange('0', 'z') >= 0)
        {
            return null;
        }

        return new Wallet(type, Bech32.IsAddress(word, part) ? lower : null);
    }

    private static bool IsBase58(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!Base58.IsDigit(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Figures and letters of both cases: a number alone or a long word is no address.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word) =>
        word.IndexOfAnyInRange('0', '9') >= 0 && word.IndexOfAnyInRange('a', 'z') >= 0 && word.IndexOfAnyInRange('A', 'Z') >= 0;
}
