using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recours.Casework.Vault;

/// <summary>
/// The form in which entries are written: UTF-8, keys in ordinal order, no white space, values that are strings,
/// integers below 2^53, arrays and objects. It is written once; hashes are always taken over the stored bytes.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(JsonObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject value:
                writer.WriteStartObject();
                foreach (var (key, child) in value.Where(pair => pair.Value is not null).OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(writer, child);
                }

                writer.WriteEndObject();
                break;
            case JsonArray array:
                writer.WriteStartArray();
                foreach (var child in array)
                {
                    Write(writer, child);
                }

                writer.WriteEndArray();
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                writer.WriteStringValue(text);
                break;
            case JsonValue value when value.TryGetValue<long>(out var number):
                writer.WriteNumberValue(number);
                break;
            case JsonValue value when value.TryGetValue<int>(out var number):
                writer.WriteNumberValue(number);
                break;
            default:
                throw new ArgumentException("Only strings, integers, arrays and objects.", nameof(node));
        }
    }
}
