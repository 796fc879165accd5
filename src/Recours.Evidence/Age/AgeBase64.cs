namespace Recours.Evidence.Age;

/// <summary>
/// Base64 as age wants it: no padding, no white space, and only the one canonical spelling of every value.
/// The decoders of .NET skip white space and accept stray trailing bits, so this one is our own.
/// </summary>
internal static class AgeBase64
{
    private const byte Invalid = 0xFF;

    private static ReadOnlySpan<byte> Alphabet => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    private static readonly byte[] Values = BuildValues();

    public static string Encode(ReadOnlySpan<byte> data) => Convert.ToBase64String(data).TrimEnd('=');

    /// <summary>Decodes unpadded text; <paramref name="output"/> needs three bytes for every four begun characters.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> output, out int written)
    {
        written = 0;
        if (text.Length % 4 == 1)
            return false;
        uint bits = 0;
        int count = 0;
        foreach (byte c in text)
        {
            byte value = Values[c];
            if (value == Invalid)
                return false;
            bits = ((bits & 0xFFFF) << 6) | value;
            count += 6;
            if (count < 8)
                continue;
            count -= 8;
            output[written++] = (byte)((bits >> count) & 0xFF);
        }
        // What is left over is less than a byte, and must be zero.
        return (bits & ((1u << count) - 1)) == 0;
    }

    /// <summary>Decodes the argument of a stanza, or nothing when it is not canonical.</summary>
    public static byte[]? Decode(string text)
    {
        Span<byte> ascii = text.Length <= 2048 ? stackalloc byte[text.Length] : new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F)
                return null;
            ascii[i] = (byte)text[i];
        }
        byte[] output = new byte[(text.Length + 3) / 4 * 3];
        return TryDecode(ascii, output, out int written) ? output[..written] : null;
    }

    private static byte[] BuildValues()
    {
        byte[] values = new byte[256];
        Array.Fill(values, Invalid);
        for (int i = 0; i < Alphabet.Length; i++)
            values[Alphabet[i]] = (byte)i;
        return values;
    }
}
