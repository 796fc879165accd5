using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// A plain message of a Meta thread: words, who, when. A thread is in memory until its order is known, so only its bytes are kept, and
/// where its parts stand in them; the entry is made when its turn comes.
/// </summary>
internal readonly record struct MetaPlain(string Sender, bool SenderRepaired, long Milliseconds, ReadOnlyMemory<byte> Record, int TextAt, int TextLength, bool Escaped, string Container, long Index, long Offset)
{
    /// <summary>Of the encrypted download, whose texts are as they were written.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Where the array of reactions stands; its length is 0 when there is none.</summary>
    public (int At, int Length) ReactionsAt { get; init; }

    private static readonly Repair[] Repaired = [new("meta.latin1-utf8")];

    public DateTime Time => DateTime.UnixEpoch.AddTicks(Milliseconds * TimeSpan.TicksPerMillisecond);

    public SourceSpan Source(string file) => new(file, Offset, Record.Length, Container, Index);

    public ChatEntry Entry(string file, string conversation, Direction direction)
    {
        string written = JsonFields.Text(Record.Span, TextAt, TextLength, Escaped) ?? HalfPairs();
        string text = IsSealed ? written : MetaText.Repair(written);
        bool repaired = SenderRepaired || !ReferenceEquals(text, written);
        string[] reactions = ReactionsAt.Length > 2 ? Reactions(ref repaired) : [];
        return new ChatEntry(EntryKind.Text, Sender, direction, null, text, "", Source(file))
        {
            When = EntryTime.Counted(Milliseconds, TimePrecision.Millisecond),
            Written = new RawText(Record.ToArray()),
            Conversation = conversation,
            Reactions = reactions,
            Repairs = repaired ? Repaired : [],
        };
    }

    private string[] Reactions(ref bool repaired)
    {
        using var document = JsonDocument.Parse(Record.Slice(ReactionsAt.At, ReactionsAt.Length));
        string[] reactions = new string[document.RootElement.GetArrayLength()];
        int i = 0;
        foreach (var one in document.RootElement.EnumerateArray())
        {
            string? reaction = JsonRecords.Text(one, "reaction"), actor = JsonRecords.Text(one, "actor");
            if (!IsSealed)
            {
                string? better = reaction is null ? null : MetaText.Repair(reaction), who = actor is null ? null : MetaText.Repair(actor);
                repaired |= better != reaction || who != actor;
                (reaction, actor) = (better, who);
            }

            reactions[i++] = $"{reaction} {actor}".Trim();
        }

        return reactions;
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

    /// <summary>What a record showed: members of the encrypted download, of the other, a type.</summary>
    private const int Sealed = 1, Open = 2, Typed = 4;

    private readonly BytesCache<(string Name, bool Repaired)> names = new(), sealedNames = new();
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

        JsonField? sender = null, time = null, content = null, reactions = null;
        var fields = piece.Fields.Span;
        int other = 0;
        for (int i = 0; i < fields.Length; i++)
        {
            var name = piece.Name(fields[i]);
            switch (name.Length)
            {
                case 10 when sender is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("senderName"u8):
                    (sender, other) = (fields[i], other | Sealed);
                    break;
                case 9 when time is null && fields[i].Kind == JsonTokenType.Number && name.SequenceEqual("timestamp"u8):
                    (time, other) = (fields[i], other | Sealed);
                    break;
                case 4 when content is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("text"u8):
                    (content, other) = (fields[i], other | Sealed);
                    break;
                case 8 when fields[i].Kind == JsonTokenType.False && name.SequenceEqual("isUnsent"u8):
                case 5 when fields[i] is { Kind: JsonTokenType.StartArray, Length: 2 } && name.SequenceEqual("media"u8):
                    other |= Sealed;
                    break;
                case 4 when (other & Typed) == 0 && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("type"u8) && (piece.Bytes(fields[i]).SequenceEqual("text"u8) || piece.Bytes(fields[i]).SequenceEqual("link"u8)):
                    other |= Typed | Sealed;
                    break;
                case 9 when reactions is null && fields[i].Kind == JsonTokenType.StartArray && name.SequenceEqual("reactions"u8):
                    reactions = fields[i];
                    break;
                case 11 when sender is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("sender_name"u8):
                    (sender, other) = (fields[i], other | Open);
                    break;
                case 12 when time is null && fields[i].Kind == JsonTokenType.Number && name.SequenceEqual("timestamp_ms"u8):
                    (time, other) = (fields[i], other | Open);
                    break;
                case 7 when content is null && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("content"u8):
                    (content, other) = (fields[i], other | Open);
                    break;
                case 4 when (other & Typed) == 0 && fields[i].Kind == JsonTokenType.String && name.SequenceEqual("type"u8) && piece.Bytes(fields[i]).SequenceEqual("Generic"u8):
                    other |= Typed | Open;
                    break;
                case 9 when fields[i].Kind == JsonTokenType.False && name.SequenceEqual("is_unsent"u8):
                case 13 when fields[i].Kind == JsonTokenType.False && name.SequenceEqual("is_taken_down"u8):
                case 24 when name.SequenceEqual("is_geoblocked_for_viewer"u8):
                case 39 when name.SequenceEqual("is_unsent_image_by_messenger_kid_parent"u8):
                    other |= Open;
                    break;
                default:
                    return false;
            }
        }

        // A record with members of both downloads goes the long way.
        if ((other & (Sealed | Open)) == (Sealed | Open) || sender is not { } who || time is not { } when || content is not { Length: > 0 } words || piece.Number(when) is not (>= 0 and < 253402300800000 and var milliseconds))
        {
            return false;
        }

        bool asWritten = (other & Sealed) != 0;
        if (piece.Bytes(words)[0] is (byte)'A' or (byte)'H' or (byte)'L' or (byte)'R' or (byte)'\\' && (piece.Text(words) is not { } said || MetaMessage.IsReaction(asWritten ? said : MetaText.Repair(said))))
        {
            return false;
        }

        var bytes = piece.Bytes(who);
        var cache = asWritten ? sealedNames : names;
        if (!cache.TryGet(bytes, out var known))
        {
            if (piece.Text(who) is not { } written)
            {
                return false;
            }

            string name = asWritten ? written : MetaText.Repair(written);
            known = cache.Add(bytes, (name, name != written));
        }

        plain = new MetaPlain(known.Name, known.Repaired, milliseconds, Keep(piece.Json.Span), words.At, words.Length, words.Escaped, piece.Container, piece.Index, piece.Offset)
        {
            IsSealed = asWritten,
            ReactionsAt = reactions is { } signs ? (signs.At, signs.Length) : default,
        };
        return true;
    }

    private ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> record)
    {
        if (chunk.Length - used < record.Length)
        {
            (chunk, used) = (GC.AllocateUninitializedArray<byte>(Math.Max(Chunk, record.Length)), 0);
        }

        record.CopyTo(chunk.AsSpan(used));
        used += record.Length;
        return chunk.AsMemory(used - record.Length, record.Length);
    }
}
