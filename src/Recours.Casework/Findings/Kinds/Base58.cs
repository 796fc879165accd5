using System.Security.Cryptography;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Base58 and its two checked forms: Bitcoin's Base58Check, and Monero's in blocks of eight bytes.</summary>
public static class Base58
{
    public const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>Characters of a Monero block of 0 to 8 bytes.</summary>
    private static readonly int[] BlockLengths = [0, 2, 3, 5, 6, 7, 9, 10, 11];

    private static readonly sbyte[] Digits = MakeDigits();

    /// <summary>Whether a character belongs to the alphabet: no zero, capital o, capital i or small L.</summary>
    public static bool IsDigit(char letter) => letter < 128 && Digits[letter] >= 0;

    /// <summary>The payload with its version byte when the four bytes of checksum are right, else null.</summary>
    /// <param name="text">At most 64 characters.</param>
    public static byte[]? Check(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 64 || Decode(text) is not { Length: > 4 } bytes)
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes.AsSpan(0, bytes.Length - 4), hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes.AsSpan(bytes.Length - 4)) ? bytes[..^4] : null;
    }

    /// <summary>The bytes of a Monero address (network byte, keys, payment id) when the Keccak checksum is right, else null.</summary>
    public static byte[]? CheckMonero(ReadOnlySpan<char> text)
    {
        if (text.Length is not (95 or 106))
        {
            return null;
        }

        var bytes = new List<byte>(80);
        for (var at = 0; at < text.Length; at += 11)
        {
            var block = text[at..Math.Min(text.Length, at + 11)];
            var size = Array.IndexOf(BlockLengths, block.Length);
            UInt128 value = 0;
            foreach (var letter in block)
            {
                if (!IsDigit(letter))
                {
                    return null;
                }

                value = value * 58 + (byte)Digits[letter];
            }

            if (size < 0 || value >> (8 * size) != 0)
            {
                return null;
            }

            for (var i = size - 1; i >= 0; i--)
            {
                bytes.Add((byte)((value >> (8 * i)) & 0xFF));
            }
        }

        var all = bytes.ToArray();
        return Keccak.Hash256(all.AsSpan(0, all.Length - 4)).AsSpan(0, 4).SequenceEqual(all.AsSpan(all.Length - 4)) ? all[..^4] : null;
    }

    private static byte[]? Decode(ReadOnlySpan<char> text)
    {
        Span<byte> number = stackalloc byte[text.Length];
        var used = 0;
        foreach (var letter in text)
        {
            if (!IsDigit(letter))
            {
                return null;
            }

            int carry = Digits[letter];
            for (var i = 0; i < used; i++)
            {
                carry += number[i] * 58;
                number[i] = (byte)(carry & 0xFF);
                carry >>= 8;
            }

            for (; carry > 0; carry >>= 8)
            {
                number[used++] = (byte)(carry & 0xFF);
            }
        }

        var zeros = 0;
        while (zeros < text.Length && text[zeros] == '1')
        {
            zeros++;
        }

        var bytes = new byte[zeros + used];
        for (var i = 0; i < used; i++)
        {
            bytes[^(i + 1)] = number[i];
        }

        return bytes;
    }

    private static sbyte[] MakeDigits()
    {
        var digits = new sbyte[128];
        Array.Fill(digits, (sbyte)-1);
        for (var i = 0; i < Alphabet.Length; i++)
        {
            digits[Alphabet[i]] = (sbyte)i;
        }

        return digits;
    }
}
