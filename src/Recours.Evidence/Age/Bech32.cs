using System.Text;

namespace Recours.Evidence.Age;

/// <summary>Bech32 (BIP 173) without its limit of 90 characters, as age uses it for keys.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const int MaxLength = 4096;

    /// <summary>Writes lower case.</summary>
    public static string Encode(string prefix, ReadOnlySpan<byte> data)
    {
        List<byte> values = Regroup(data, 8, 5, pad: true)!;
        uint sum = Checksum(prefix, [.. values, 0, 0, 0, 0, 0, 0]) ^ 1;
        StringBuilder text = new StringBuilder(prefix).Append('1');
        foreach (byte value in values)
            text.Append(Alphabet[value]);
        for (int shift = 25; shift >= 0; shift -= 5)
            text.Append(Alphabet[(int)((sum >> shift) & 31)]);
        return text.ToString();
    }

    /// <summary>Reads one case or the other, never mixed; gives the prefix in lower case.</summary>
    public static (string Prefix, byte[] Data) Decode(string text)
    {
        if (text.Length > MaxLength)
            throw new FormatException("The key is too long.");
        // First of all: lower case maps some letters from elsewhere to ours.
        if (text.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw new FormatException("The key has a character that does not belong there.");
        if (text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiLetterUpper))
            throw new FormatException("The key mixes upper and lower case.");
        string lower = text.ToLowerInvariant();
        int separator = lower.LastIndexOf('1');
        if (separator < 1 || lower.Length - separator < 7)
            throw new FormatException("This is not a key: its parts are missing.");
        string prefix = lower[..separator];
        List<byte> values = [];
        foreach (char c in lower.AsSpan(separator + 1))
        {
            int value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                throw new FormatException("The key has a character that does not belong there.");
            values.Add((byte)value);
        }
        if (Checksum(prefix, values) != 1)
            throw new FormatException("The key has a typing error: its checksum is wrong.");
        values.RemoveRange(values.Count - 6, 6);
        List<byte> data = Regroup([.. values], 5, 8, pad: false)
            ?? throw new FormatException("The key does not end on a whole byte.");
        return (prefix, [.. data]);
    }

    private static uint Checksum(string prefix, List<byte> values)
    {
        uint sum = 1;
        foreach (char c in prefix)
            sum = Step(sum, (uint)c >> 5);
        sum = Step(sum, 0);
        foreach (char c in prefix)
            sum = Step(sum, (uint)c & 31);
        foreach (byte value in values)
            sum = Step(sum, value);
        return sum;
    }

    private static uint Step(uint sum, uint value)
    {
        uint top = sum >> 25;
        sum = ((sum & 0x1FFFFFF) << 5) ^ value;
        if ((top & 1) != 0) sum ^= 0x3b6a57b2;
        if ((top & 2) != 0) sum ^= 0x26508e6d;
        if ((top & 4) != 0) sum ^= 0x1ea119fa;
        if ((top & 8) != 0) sum ^= 0x3d4233dd;
        if ((top & 16) != 0) sum ^= 0x2a1462b3;
        return sum;
    }

    private static List<byte>? Regroup(ReadOnlySpan<byte> data, int from, int to, bool pad)
    {
        List<byte> result = [];
        uint bits = 0;
        int count = 0;
        uint mask = (1u << to) - 1;
        foreach (byte value in data)
        {
            bits = ((bits & 0xFFF) << from) | value;
            count += from;
            while (count >= to)
            {
                count -= to;
                result.Add((byte)((bits >> count) & mask));
            }
        }
        if (pad)
        {
            if (count > 0)
                result.Add((byte)((bits << (to - count)) & mask));
            return result;
        }
        return count >= from || (bits & ((1u << count) - 1)) != 0 ? null : result;
    }
}
