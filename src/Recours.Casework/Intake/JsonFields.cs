using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Values of a record's own members, read from its bytes without a document.</summary>
internal static class JsonFields
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1 };

    public static ReadOnlySpan<byte> Name(this JsonPiece piece, in JsonField field) => field.NameLength < 0 ? default : piece.Json.Span.Slice(field.NameAt, field.NameLength);

    public static ReadOnlySpan<byte> Bytes(this JsonPiece piece, in JsonField field) => piece.Json.Span.Slice(field.At, field.Length);

    /// <summary>A string value; null when its escapes are no text (half a pair of surrogates).</summary>
    public static string? Text(ReadOnlySpan<byte> json, int at, int length, bool escaped)
    {
        if (!escaped)
        {
            return Encoding.UTF8.GetString(json.Slice(at, length));
        }

        try
        {
            var reader = new Utf8JsonReader(json.Slice(at - 1, length + 2), Options);
            return reader.Read() ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string? Text(this JsonPiece piece, in JsonField field) => Text(piece.Json.Span, field.At, field.Length, field.Escaped);

    /// <summary>A whole number, or the digits of one in a string.</summary>
    public static long? Number(this JsonPiece piece, in JsonField field) =>
        field.Kind is JsonTokenType.Number or JsonTokenType.String && !field.Escaped && Utf8Parser.TryParse(piece.Bytes(field), out long number, out int used) && used == field.Length ? number : null;
}
