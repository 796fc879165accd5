using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads a JSON file record by record with a sliding window: the containers that the caller names are walked,
/// every other value comes whole. Memory is bounded by the largest record, at most <see cref="RecordCap"/>.
/// </summary>
internal sealed partial class JsonRecords : IDisposable
{
    /// <summary>The largest record that is read, in bytes.</summary>
    public const int RecordCap = 16 * 1024 * 1024;

    private const int RawCap = 64 * 1024, MaxDepth = 64;

    private sealed class Frame(string pointer, bool array)
    {
        public string Pointer { get; } = pointer;
        public bool Array { get; } = array;
        public long Index { get; set; } = -1;
        public string Property { get; set; } = "";

        /// <summary>Whether its items are walked into: what decides is where they are, never which of them it is.</summary>
        public bool? Walks { get; set; }
    }

    private readonly Stream stream;
    private readonly Func<string, bool> descend;
    private readonly bool repair;
    private readonly Stack<Frame> frames = new();
    private readonly List<long> repairs = [];
    private readonly byte[] input = new byte[32 * 1024];
    private byte[] window = new byte[128 * 1024];
    private long windowStart;
    private int position;
    private int end;

    /// <summary>Where the bytes of the window end that are known to be proper UTF-8.</summary>
    private long proper;
    private bool endOfFile;
    private bool finished;
    private bool started;
    private long repairsDropped;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private bool capturing;
    private bool overflow;
    private int captureDepth;
    private long captureStart;
    private string? capturePointer = "";
    private int escape;
    private byte firstDigit;
    private JsonField[] fields = new JsonField[16];
    private int fieldCount;

    /// <param name="stream">The file; read once, from its beginning to its end.</param>
    /// <param name="descend">Whether the container at a JSON pointer is walked into.</param>
    /// <param name="repairControlEscapes">Whether <c>\xNN</c> becomes <c>\u00NN</c> before the JSON reader sees it.</param>
    public JsonRecords(Stream stream, Func<string, bool> descend, bool repairControlEscapes = false)
    {
        this.stream = stream;
        this.descend = descend;
        repair = repairControlEscapes;
    }

    /// <summary>The next piece, or null at the end. After <see cref="JsonPieceKind.Broken"/> nothing follows.</summary>
    public JsonPiece? Next()
    {
        if (isAmongRecords && NextAlike() is { } alike)
        {
            return alike;
        }

        isAmongRecords = false;
        while (!finished)
        {
            var reader = new Utf8JsonReader(window.AsSpan(position, end - position), endOfFile, state);
            JsonPiece? piece = null;
            string? broken = null;
            try
            {
                while (piece is null)
                {
                    if (capturing)
                    {
                        piece = Capture(ref reader);
                        if (piece is null)
                        {
                            break;
                        }
                    }
                    else if (reader.Read())
                    {
                        piece = Take(ref reader);
                    }
                    else
                    {
                        break;
                    }
                }
            }
            catch (JsonException)
            {
                broken = "not JSON from here on";
            }

            state = reader.CurrentState;
            position += (int)reader.BytesConsumed;
            if (broken is not null)
            {
                return Broken(broken);
            }

            if (piece is not null)
            {
                LearnFrom(piece);
                return piece;
            }

            if (endOfFile)
            {
                finished = true;
                return frames.Count == 0 && started ? null : Broken("the file ends early");
            }

            string? fault = Fill();
            if (fault is not null)
            {
                return Broken(fault);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private JsonPiece? Take(ref Utf8JsonReader reader)
    {
        started = true;
        long tokenStart = windowStart + position + reader.TokenStartIndex;
        long tokenEnd = windowStart + position + reader.BytesConsumed;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames.Peek().Property = Name(ref reader);
                return null;
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                string? pointer = Pointer();
                if (Walks(pointer))
                {
                    pointer ??= JsonPiece.Of(Container, Index);
                    var piece = new JsonPiece(JsonPieceKind.Open, pointer, Container, Index, Original(tokenStart), 1);
                    frames.Push(new Frame(pointer, reader.TokenType == JsonTokenType.StartArray));
                    return piece;
                }

                capturing = true;
                overflow = false;
                captureDepth = reader.CurrentDepth;
                captureStart = tokenStart;
                capturePointer = pointer;
                fieldCount = 0;
                return null;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                return new JsonPiece(JsonPieceKind.Close, frames.Pop().Pointer, Container, Index, Original(tokenStart), 1);
            default:
                fieldCount = 0;
                return Piece(JsonPieceKind.Value, Pointer(), tokenStart, tokenEnd);
        }
    }

    /// <summary>Goes through a value to its end; only its own members are noted.</summary>
    private JsonPiece? Capture(ref Utf8JsonReader reader)
    {
        int start = overflow ? 0 : (int)(captureStart - windowStart) - position;
        while (reader.Read())
        {
            int depth = reader.CurrentDepth - captureDepth;
            if (depth == 0)
            {
                capturing = false;
                return Piece(overflow ? JsonPieceKind.TooLarge : JsonPieceKind.Value, capturePointer, captureStart, windowStart + position + reader.BytesConsumed);
            }

            if (depth == 1 && !overflow)
            {
                Note(ref reader, start);
            }
        }

        return null;
    }

    private void Note(ref Utf8JsonReader reader, int start)
    {
        int at = (int)reader.TokenStartIndex - start;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                if (fieldCount == fields.Length)
                {
                    Array.Resize(ref fields, fieldCount * 2);
                }

                fields[fieldCount++] = new JsonField(at + 1, reader.ValueIsEscaped ? -1 : reader.ValueSpan.Length, JsonTokenType.None, 0, 0, false);
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject when fieldCount > 0:
                fields[fieldCount - 1] = fields[fieldCount - 1] with { Length = at + 1 - fields[fieldCount - 1].At };
                break;
            case JsonTokenType.String when fieldCount > 0:
                fields[fieldCount - 1] = fields[fieldCount - 1] with { Kind = JsonTokenType.String, At = at + 1, Length = reader.ValueSpan.Length, Escaped = reader.ValueIsEscaped };
                break;
            default:
                if (fieldCount > 0)
                {
                    fields[fieldCount - 1] = fields[fieldCount - 1] with { Kind = reader.TokenType, At = at, Length = reader.ValueSpan.Length };
                }

                break;
        }
    }

    private string Container => frames.Count == 0 ? "" : frames.Peek().Pointer;

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private long Index => frames.Count > 0 && frames.Peek().Array ? frames.Peek().Index : -1;

    private bool Walks(string? pointer)
    {
        if (pointer is not null)
        {
            return descend(pointer);
        }

        var frame = frames.Peek();
        return frame.Walks ??= descend(JsonPiece.Of(frame.Pointer, frame.Index));
    }

    /// <summary>The pointer of the value that begins; null for the next item of an array, whose number is told apart.</summary>
    private string? Pointer()
    {
        if (frames.Count == 0)
        {
            return "";
        }

        var frame = frames.Peek();
        if (frame.Array)
        {
            frame.Index++;
            return null;
        }

        return frame.Pointer + "/" + frame.Property.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    private JsonPiece Piece(JsonPieceKind kind, string? pointer, long from, long to)
    {
        long offset = Original(from), length = Original(to) - offset;
        if (kind == JsonPieceKind.TooLarge)
        {
            return new JsonPiece(kind, pointer, Container, Index, offset, length);
        }

        var json = window.AsMemory((int)(from - windowStart), (int)(to - from));
        if (length == json.Length && Utf8.IsValid(json.Span))
        {
            return new JsonPiece(kind, pointer, Container, Index, offset, length) { Json = json, Fields = fields.AsMemory(0, fieldCount), AsWritten = true };
        }

        return new JsonPiece(kind, pointer, Container, Index, offset, length)
        {
            // Bytes that are no UTF-8 are replaced here; the span leads to the originals.
            Json = Utf8.IsValid(json.Span) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span)),
            Raw = Raw(from, to),
            Repaired = length != json.Length && HasRepair(from, to),
        };
    }

    private bool HasRepair(long from, long to) => repairs.Exists(at => at >= from && at < to);

    private string Raw(long from, long to)
    {
        var raw = new ArrayBufferWriter<byte>((int)(to - from) + 1);
        long at = from;
        foreach (long repaired in repairs.Where(r => r >= from && r + 6 <= to))
        {
            raw.Write(window.AsSpan((int)(at - windowStart), (int)(repaired - at)));
            raw.Write("\\x"u8);
            raw.Write(window.AsSpan((int)(repaired - windowStart) + 4, 2));
            at = repaired + 6;
        }

        raw.Write(window.AsSpan((int)(at - windowStart), (int)(to - at)));
        return Encoding.UTF8.GetString(raw.WrittenSpan);
    }

    private JsonPiece Broken(string detail)
    {
        finished = true;
        long at = windowStart + position;
        long from = capturing && !overflow ? captureStart : at;
        long to = windowStart + Math.Min(end, from - windowStart + RawCap);
        return new JsonPiece(JsonPieceKind.Broken, capturing ? capturePointer : "", Container, Index, Original(from), Original(at) - Original(from))
        {
            Raw = Raw(from, to),
            Detail = string.Create(CultureInfo.InvariantCulture, $"byte {Original(at)}: {detail}"),
        };
    }

    private long Original(long at) => repairs.Count == 0 ? at - (2 * repairsDropped) : at - (2 * (repairsDropped + RepairsBefore(at)));

    private int RepairsBefore(long at) => repairs.Count(r => r < at);
}
