namespace Recours.Casework.Findings.Kinds;

/// <summary>Segregated witness addresses: Bech32 (BIP-173) for version 0, Bech32m (BIP-350) for the later ones.</summary>
public static class Bech32
{
    public const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private const uint Bech32Constant = 1, Bech32mConstant = 0x2BC830A3;
    private const int MaxLength = 90;

    private static readonly uint[] Generator = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>Whether a text is a valid address of this human-readable part (<c>bc</c>, <c>tb</c>, <c>ltc</c>): checksum, version, length of the program, padding, one case.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, string part)
    {
        if (Decode(text, out var prefix, out var data) is not { } constant || prefix != part || data.Length < 1 || data[0] > 16)
        {
            return false;
        }

        if (Bytes(data.AsSpan(1)) is not { Length: >= 2 and <= 40 } program)
        {
            return false;
        }

        return data[0] == 0 ? constant == Bech32Constant && program.Length is 20 or 32 : constant == Bech32mConstant;
    }

    /// <summary>The constant that the checksum amounts to (1 or Bech32m's), with the part before the last 1 and the values after it; null when neither.</summary>
    public static uint? Decode(ReadOnlySpan<char> text, out string part, out byte[] data)
    {
        (part, data) = ("", []);
        var (lower, upper) = (text.IndexOfAnyInRange('a', 'z') >= 0, text.IndexOfAnyInRange('A', 'Z') >= 0);
        var one = text.LastIndexOf('1');
        if (text.Length is < 8 or > MaxLength || (lower && upper) || one < 1 || one + 7 > text.Length || text.IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            return null;
        }

        uint check = 1;
        part = text[..one].ToString().ToLowerInvariant();
        foreach (var letter in part)
        {
            check = Step(check) ^ (uint)(letter >> 5);
        }

        check = Step(check);
        foreach (var letter in part)
        {
            check = Step(check) ^ (uint)(letter & 31);
        }

        var values = new byte[text.Length - one - 1];
        for (var i = 0; i < values.Length; i++)
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(text[one + 1 + i]), StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            values[i] = (byte)value;
            check = Step(check) ^ (uint)value;
        }

        data = values[..^6];
        return check is Bech32Constant or Bech32mConstant ? check : null;
    }

    private static uint Step(uint check)
    {
        var top = check >> 25;
        check = (check & 0x1FFFFFF) << 5;
        for (var i = 0; i < 5; i++)
        {
            check ^= ((top >> i) & 1) != 0 ? Generator[i] : 0;
        }

        return check;
    }

    /// <summary>Groups of five bits as bytes; null when more than four bits, or any that is set, are left over.</summary>
    private static byte[]? Bytes(ReadOnlySpan<byte> values)
    {
        var (bytes, bits, held) = (new List<byte>(), 0u, 0);
        foreach (var value in values)
        {
            bits = (bits << 5) | value;
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
                bits &= (1u << held) - 1;
            }
        }

        return held < 5 && bits == 0 ? [.. bytes] : null;
    }
}
