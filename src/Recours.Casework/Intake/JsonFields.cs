using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Values of a record's own members, read from its bytes without a document.</summary>
internal static class JsonFields
{
    private const int MostOnStack = 256;

    public static ReadOnlySpan<byte> Name(this JsonPiece piece, in JsonField field) => field.NameLength < 0 ? default : piece.Json.Span.Slice(field.NameAt, field.NameLength);

    public static ReadOnlySpan<byte> Bytes(this JsonPiece piece, in JsonField field) => piece.Json.Span.Slice(field.At, field.Length);

    /// <summary>A string value; null when its escapes are no text (half a pair of surrogates).</summary>
    public static string? Text(ReadOnlySpan<byte> json, int at, int length, bool escaped)
    {
        if (!escaped)
        {
            return Encoding.UTF8.GetString(json.Slice(at, length));
        }

        var room = length <= MostOnStack ? stackalloc char[MostOnStack] : new char[length];
        return Letters(json.Slice(at, length), room) is >= 0 and var letters ? new string(room[..letters]) : null;
    }

    /// <summary>The letters of a value with proper escapes, and how many they are; -1 when half a pair of surrogates is among them.</summary>
    private static int Letters(ReadOnlySpan<byte> value, Span<char> room)
    {
        var (count, high) = (0, false);
        while (!value.IsEmpty)
        {
            int run = value.IndexOf((byte)'\\');
            if (run != 0)
            {
                var plain = run < 0 ? value : value[..run];
                if (high)
                {
                    return -1;
                }

                count += Encoding.UTF8.GetChars(plain, room[count..]);
                value = value[plain.Length..];
                continue;
            }

            if (value.Length < 2 || (value[1] == 'u' && value.Length < 6))
            {
                return -1;
            }

            char letter = value[1] == 'u' && Utf8Parser.TryParse(value.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit
                : (char)(value[1] switch { (byte)'n' => '\n', (byte)'r' => '\r', (byte)'t' => '\t', (byte)'b' => '\b', (byte)'f' => '\f', var other => (char)other });
            if (high != char.IsLowSurrogate(letter))
            {
                return -1;
            }

            high = char.IsHighSurrogate(letter);
            room[count++] = letter;
            value = value[(value[1] == 'u' ? 6 : 2)..];
        }

        return high ? -1 : count;
    }

    public static string? Text(this JsonPiece piece, in JsonField field) => Text(piece.Json.Span, field.At, field.Length, field.Escaped);

    /// <summary>A whole number, or the digits of one in a string.</summary>
    public static long? Number(this JsonPiece piece, in JsonField field) => field.Kind is JsonTokenType.Number or JsonTokenType.String && !field.Escaped ? Number(piece.Bytes(field)) : null;

    /// <summary>The whole number that digits are; null when they are none.</summary>
    public static long? Number(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out long number, out int used) && used == digits.Length ? number : null;
}
