using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>What the record reader met.</summary>
internal enum JsonPieceKind { Open, Close, Value, TooLarge, Broken }

/// <summary>One piece of a JSON file: its pointer, and its byte span in the file as it lies on the disk.</summary>
internal sealed record JsonPiece(JsonPieceKind Kind, string Pointer, long Offset, long Length)
{
    /// <summary>The bytes that a JSON reader accepts (after the repair of control escapes).</summary>
    public byte[] Json { get; init; } = [];

    /// <summary>The text as it stands in the file.</summary>
    public string Raw { get; init; } = "";

    public bool Repaired { get; init; }

    public string Detail { get; init; } = "";
}

/// <summary>
/// Reads a JSON file record by record with a sliding window: the containers that the caller names are walked,
/// every other value comes whole. Memory is bounded by the largest record, at most <see cref="RecordCap"/>.
/// </summary>
internal sealed partial class JsonRecords : IDisposable
{
    /// <summary>The largest record that is read, in bytes.</summary>
    public const int RecordCap = 16 * 1024 * 1024;

    private const int RawCap = 64 * 1024;

    private sealed class Frame(string pointer, bool array)
    {
        public string Pointer { get; } = pointer;
        public bool Array { get; } = array;
        public long Index { get; set; } = -1;
        public string Property { get; set; } = "";
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
    private bool endOfFile;
    private bool finished;
    private bool started;
    private long repairsDropped;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = 64 });
    private bool capturing;
    private bool overflow;
    private int captureDepth;
    private long captureStart;
    private string capturePointer = "";
    private int escape;
    private byte firstDigit;

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
        while (!finished)
        {
            var reader = new Utf8JsonReader(window.AsSpan(position, end - position), endOfFile, state);
            JsonPiece? piece = null;
            string? broken = null;
            try
            {
                while (piece is null && reader.Read())
                {
                    piece = Take(ref reader);
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
        if (capturing)
        {
            if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || reader.CurrentDepth != captureDepth)
            {
                return null;
            }

            capturing = false;
            return Piece(overflow ? JsonPieceKind.TooLarge : JsonPieceKind.Value, capturePointer, captureStart, tokenEnd);
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames.Peek().Property = Name(ref reader);
                return null;
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                string pointer = Pointer();
                if (descend(pointer))
                {
                    frames.Push(new Frame(pointer, reader.TokenType == JsonTokenType.StartArray));
                    return new JsonPiece(JsonPieceKind.Open, pointer, Original(tokenStart), 1);
                }

                capturing = true;
                overflow = false;
                captureDepth = reader.CurrentDepth;
                captureStart = tokenStart;
                capturePointer = pointer;
                return null;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                return new JsonPiece(JsonPieceKind.Close, frames.Pop().Pointer, Original(tokenStart), 1);
            default:
                return Piece(JsonPieceKind.Value, Pointer(), tokenStart, tokenEnd);
        }
    }

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

    private string Pointer()
    {
        if (frames.Count == 0)
        {
            return "";
        }

        var frame = frames.Peek();
        if (frame.Array)
        {
            frame.Index++;
            return frame.Pointer + "/" + frame.Index.ToString(CultureInfo.InvariantCulture);
        }

        return frame.Pointer + "/" + frame.Property.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    private JsonPiece Piece(JsonPieceKind kind, string pointer, long from, long to)
    {
        long offset = Original(from);
        var piece = new JsonPiece(kind, pointer, offset, Original(to) - offset);
        if (kind == JsonPieceKind.TooLarge)
        {
            return piece;
        }

        byte[] json = window.AsSpan((int)(from - windowStart), (int)(to - from)).ToArray();
        return piece with
        {
            // Bytes that are no UTF-8 are replaced here; the span leads to the originals.
            Json = Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json)),
            Raw = Raw(from, to),
            Repaired = repairs.Exists(at => at >= from && at < to),
        };
    }

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
        return new JsonPiece(JsonPieceKind.Broken, capturing ? capturePointer : "", Original(from), Original(at) - Original(from))
        {
            Raw = Raw(from, to),
            Detail = string.Create(CultureInfo.InvariantCulture, $"byte {Original(at)}: {detail}"),
        };
    }

    private long Original(long at) => at - (2 * (repairsDropped + repairs.Count(r => r < at)));

    private string? Fill()
    {
        long keep = capturing && !overflow ? captureStart : windowStart + position;
        if (end - (keep - windowStart) >= RecordCap)
        {
            if (!capturing || overflow)
            {
                return "a single value is larger than 16 MiB";
            }

            overflow = true;
            keep = windowStart + position;
        }

        int shift = (int)(keep - windowStart);
        window.AsSpan(shift, end - shift).CopyTo(window);
        windowStart = keep;
        position -= shift;
        end -= shift;
        repairsDropped += repairs.RemoveAll(at => at < keep);
        if (window.Length - end < (input.Length * 2) + 16)
        {
            Array.Resize(ref window, window.Length * 2);
        }

        int read;
        try
        {
            read = windowStart == 0 && end == 0 ? stream.ReadAtLeast(input, 4, throwOnEndOfStream: false) : stream.Read(input);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
        {
            read = 0;
            endOfFile = true;
        }

        bool first = windowStart == 0 && end == 0;
        foreach (byte value in input.AsSpan(0, read))
        {
            Put(value);
        }

        if (read == 0)
        {
            endOfFile = true;
            FlushEscape();
        }

        if (first && end >= 3 && window.AsSpan(0, 3).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            position = 3;
        }

        return null;
    }

    private void Put(byte value)
    {
        switch (escape)
        {
            case 0 when repair && value == '\\':
                escape = 1;
                return;
            case 1 when value == 'x':
                escape = 2;
                return;
            case 2 when char.IsAsciiHexDigit((char)value):
                firstDigit = value;
                escape = 3;
                return;
            case 3 when char.IsAsciiHexDigit((char)value):
                repairs.Add(windowStart + end);
                foreach (byte part in (ReadOnlySpan<byte>)[(byte)'\\', (byte)'u', (byte)'0', (byte)'0', firstDigit, value])
                {
                    window[end++] = part;
                }

                escape = 0;
                return;
            case 0:
                break;
            default:
                FlushEscape();
                break;
        }

        window[end++] = value;
    }

    private void FlushEscape()
    {
        foreach (byte part in ((ReadOnlySpan<byte>)[(byte)'\\', (byte)'x', firstDigit])[..escape])
        {
            window[end++] = part;
        }

        escape = 0;
    }
}
