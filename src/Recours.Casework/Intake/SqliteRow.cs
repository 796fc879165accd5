using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>One row: columns vary between versions of an app, so an absent one reads as null.</summary>
internal sealed class SqliteRow(string table, long id, string[] columns, object?[] values)
{
    private const int RawValue = 64 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public long Id => id;

    /// <summary>Where the row stands: <c>table/row id</c>.</summary>
    public string Pointer => table + "/" + id.ToString(CultureInfo.InvariantCulture);

    public object? this[string column]
    {
        get
        {
            int at = Array.FindIndex(columns, 1, name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
            return at < 0 ? null : values[at];
        }
    }

    /// <summary>Text, or the digits of a number; null for nothing and for the empty text.</summary>
    public string? Text(string column) => this[column] switch
    {
        string { Length: > 0 } text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A whole number, also when it was stored as text or as a whole real.</summary>
    public long? Number(string column) => this[column] switch
    {
        long number => number,
        double real when Math.Abs(real) < 9e15 && real == Math.Floor(real) => (long)real,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number,
        _ => null,
    };

    public double? Real(string column) => this[column] switch { double real => real, long number => number, _ => null };

    public byte[]? Blob(string column) => this[column] as byte[];

    public bool Flag(string column) => Number(column) is not (null or 0);

    /// <summary>The row as it is stored, as JSON without its empty columns; bytes as hex, long values cut at 64 KiB.</summary>
    public string Raw()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            for (int i = 1; i < columns.Length; i++)
            {
                switch (values[i])
                {
                    case long number:
                        json.WriteNumber(columns[i], number);
                        break;
                    case double real when double.IsFinite(real):
                        json.WriteNumber(columns[i], real);
                        break;
                    case byte[] blob:
                        json.WriteString(columns[i], "x'" + Convert.ToHexStringLower(blob.AsSpan(0, Math.Min(blob.Length, RawValue / 2))) + (blob.Length > RawValue / 2 ? "…" : "'"));
                        break;
                    case string text:
                        json.WriteString(columns[i], text.Length > RawValue ? text[..(char.IsHighSurrogate(text[RawValue - 1]) ? RawValue - 1 : RawValue)] + "…" : text);
                        break;
                    default:
                        break;
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
