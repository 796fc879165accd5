using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// A plain message of a Meta thread: words, who, when. A thread is in memory until its order is known, so only its bytes are kept, and
/// where its parts stand in them; the entry is made when its turn comes.
/// </summary>
internal readonly record struct MetaPlain(string Sender, bool SenderRepaired, long Milliseconds, ReadOnlyMemory<byte> Record, int TextAt, int TextLength, bool Escaped, string Container, long Index, long Offset)
{
    private static readonly Repair[] Repaired = [new("meta.latin1-utf8")];

    public DateTime Time => DateTime.UnixEpoch.AddTicks(Milliseconds * TimeSpan.TicksPerMillisecond);

    public SourceSpan Source(string file) => new(file, Offset, Record.Length, JsonPiece.Of(Container, Index));

    public ChatEntry Entry(string file, string conversation, Direction direction)
    {
        string written = JsonFields.Text(Record.Span, TextAt, TextLength, Escaped) ?? HalfPairs();
        string text = MetaText.Repair(written);
        bool repaired = SenderRepaired || !ReferenceEquals(text, written);
        return new ChatEntry(EntryKind.Text, Sender, direction, MetaMessage.Instant(Milliseconds), text, Encoding.UTF8.GetString(Record.Span), Source(file))
        {
            Conversation = conversation,
            Repairs = repaired ? Repaired : [],
        };
    }

    /// <summary>A text with half a pair of surrogates among its escapes.</summary>
    private string HalfPairs()
    {
        using var document = JsonDocument.Parse(Record.Slice(TextAt - 1, TextLength + 2));
        return JsonRecords.Text(document.RootElement) ?? "";
    }
}

/// <summary>Takes plain messages out of their records, and keeps their bytes close together.</summary>
internal sealed class MetaPlains
{
    private const int Chunk = 1 << 20;

    private readonly BytesCache<(string Name, bool Repaired)> names = new();
    private byte[] chunk = [];
    private int used;

    /// <summary>False when the record has anything else than words, a name and a time, or anything in another form.</summary>
    public bool TryRead(JsonPiece piece, out MetaPlain plain)
    {
        plain = default;
        if (!piece.AsWritten)
        {
            return false;
        }

        JsonField? sender = null, time = null, content = null;
        var fields = piece.Fields.Span;
        int other = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            var name = piece.Name(fields[i]);
            switch (name.Length)
            {
                case 11 when sender is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("sender_name"u8):
                    sender = fields[i];
                    break;
                case 12 when time is null && fields[i].Kind == JsonTokenType.Number && name.SequenceEqual("timestamp_ms"u8):
                    time = fields[i];
                    break;
                case 7 when content is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("content"u8):
                    content = fields[i];
                    break;
                case 4 when (other & 1) == 0 && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("type"u8) && piece.Bytes(fields[i]).SequenceEqual("Generic"u8):
                    other |= 1;
                    break;
                case 9 when fields[i].Kind == JsonTokenType.False && name.SequenceEqual("is_unsent"u8):
                case 13 when fields[i].Kind == JsonTokenType.False && name.SequenceEqual("is_taken_down"u8):
                case 24 when name.SequenceEqual("is_geoblocked_for_viewer"u8):
                case 39 when name.SequenceEqual("is_unsent_image_by_messenger_kid_parent"u8):
                    break;
                default:
                    return false;
            }
        }

        if (sender is not { } who || time is not { } when || content is not { Length: > 0 } words || piece.Number(when) is not (>= 0 and < 253402300800000 and var milliseconds))
        {
            return false;
        }

        if (piece.Bytes(words)[0] is (byte)'A' or (byte)'H' or (byte)'L' or (byte)'R' or (byte)'\\' && (piece.Text(words) is not { } said || MetaMessage.IsReaction(MetaText.Repair(said))))
        {
            return false;
        }

        var bytes = piece.Bytes(who);
        if (!names.TryGet(bytes, out var known))
        {
            if (piece.Text(who) is not { } written)
            {
                return false;
            }

            string name = MetaText.Repair(written);
            known = names.Add(bytes, (name, name != written));
        }

        plain = new MetaPlain(known.Name, known.Repaired, milliseconds, Keep(piece.Json.Span), words.At, words.Length, words.Escaped, piece.Container, piece.Index, piece.Offset);
        return true;
    }

    private ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> record)
    {
        if (chunk.Length - used < record.Length)
        {
            (chunk, used) = (new byte[Math.Max(Chunk, record.Length)], 0);
        }

        record.CopyTo(chunk.AsSpan(used));
        used += record.Length;
        return chunk.AsMemory(used - record.Length, record.Length);
    }
}
