using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>What the record reader met.</summary>
internal enum JsonPieceKind { Open, Close, Value, TooLarge, Broken }

/// <summary>One piece of a JSON file: its pointer, and its byte span in the file as it lies on the disk.</summary>
internal sealed class JsonPiece(JsonPieceKind kind, string? pointer, string container, long index, long offset, long length)
{
    private string? place = pointer, raw;
    private ReadOnlyMemory<byte> json;
    private ReadOnlyMemory<JsonField> fields;
    private JsonForm? form;

    public JsonPieceKind Kind => kind;

    public string Pointer => place ??= Of(container, index);

    /// <summary>Its place in an array that holds it; else -1.</summary>
    public long Index => index;

    /// <summary>The pointer of what holds it: the same string for all that it holds.</summary>
    public string Container => container;

    public long Offset => offset;

    public long Length => length;

    /// <summary>Where it stands in the file of that path.</summary>
    public SourceSpan Span(string file, long shift = 0) => index < 0 ? new(file, offset + shift, length, Pointer) : new(file, offset + shift, length, container, index);

    /// <summary>The bytes that a JSON reader accepts (after the repair of control escapes). They, and the raw text, are gone with the next piece.</summary>
    public ReadOnlyMemory<byte> Json { get => json; init => json = value; }

    /// <summary>The members of an object, none of which is looked into; empty for all else.</summary>
    public ReadOnlyMemory<JsonField> Fields { get => fields; init => fields = value; }

    /// <summary>Whether <see cref="Json"/> is what the file holds, byte for byte.</summary>
    public bool AsWritten { get; init; }

    public bool Repaired { get; init; }

    /// <summary>Its form, when that was met before: then all of its members but their values are those of the records before.</summary>
    public JsonForm? Form { get => form; init => form = value; }

    public string Detail { get; init; } = "";

    /// <summary>Becomes the record that follows in the same array: records come by the million, and no piece outlives the next one.</summary>
    public JsonPiece Become(long number, long at, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<JsonField> members, JsonForm known)
    {
        (index, offset, length, place, raw) = (number, at, bytes.Length, null, null);
        (json, fields, form) = (bytes, members, known);
        return this;
    }

    /// <summary>The pointer of an item of an array.</summary>
    public static string Of(string container, long index) => string.Create(CultureInfo.InvariantCulture, stackalloc char[256], $"{container}/{index}");

    /// <summary>The text as it stands in the file, to be kept: its bytes, while they are as written.</summary>
    public RawText Written => AsWritten ? new RawText(Json.ToArray()) : new RawText(Raw);

    /// <summary>The text as it stands in the file.</summary>
    public string Raw { get => raw ??= AsWritten ? Encoding.UTF8.GetString(Json.Span) : ""; init => raw = value; }
}

/// <summary>A member of an object: where its name and its value stand among the record's bytes, quotation marks left away.</summary>
internal readonly record struct JsonField(int NameAt, int NameLength, JsonTokenType Kind, int At, int Length, bool Escaped);
