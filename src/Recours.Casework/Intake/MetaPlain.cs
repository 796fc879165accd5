using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// A plain message of a Meta thread: words, who, when. A thread is not made into entries until its order is known: until then it is known
/// where the message and its parts stand.
/// </summary>
/// <param name="Container">The pointer of the array that holds it.</param>
/// <param name="TextAt">Where the words stand among the bytes of the record, and how many bytes they are.</param>
internal readonly record struct MetaPlain(string Sender, string Container, long Index, long Offset, int Length, int TextAt, int TextLength)
{
    /// <summary>Where the array of reactions stands; its length is 0 when there is none.</summary>
    public (int At, int Length) ReactionsAt { get; init; }

    public bool SenderRepaired { get; init; }

    public bool Escaped { get; init; }

    /// <summary>Of the encrypted download, whose texts are as they were written.</summary>
    public bool IsSealed { get; init; }

    private static readonly Repair[] Repaired = [new("meta.latin1-utf8")];

    public SourceSpan Source(string file) => new(file, Offset, Length, Container, Index);

    /// <summary>The entry; null when the bytes are others than those that were looked at before.</summary>
    /// <param name="record">Its bytes, in proper UTF-8; kept.</param>
    public ChatEntry? Entry(byte[] record, DateTime time, string file, string conversation, Direction direction)
    {
        if (record[TextAt - 1] != '"' || record[TextAt + TextLength] != '"' || (ReactionsAt.Length > 0 && record[ReactionsAt.At] != '['))
        {
            return null;
        }

        try
        {
            return Read(record, time, file, conversation, direction);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private ChatEntry Read(byte[] record, DateTime time, string file, string conversation, Direction direction)
    {
        string written = JsonFields.Text(record, TextAt, TextLength, Escaped) ?? HalfPairs(record);
        string text = IsSealed ? written : MetaText.Repair(written);
        bool repaired = SenderRepaired || !ReferenceEquals(text, written);
        string[] reactions = ReactionsAt.Length > 2 ? Reactions(record, ref repaired) : [];
        return new ChatEntry(EntryKind.Text, Sender, direction, null, text, "", Source(file))
        {
            When = EntryTime.Counted((time - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond, TimePrecision.Millisecond),
            Written = new RawText(record),
            Conversation = conversation,
            Reactions = reactions,
            Repairs = repaired ? Repaired : [],
        };
    }

    private string[] Reactions(byte[] record, ref bool repaired)
    {
        using var document = JsonDocument.Parse(record.AsMemory(ReactionsAt.At, ReactionsAt.Length));
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
    private string HalfPairs(byte[] record)
    {
        using var document = JsonDocument.Parse(record.AsMemory(TextAt - 1, TextLength + 2));
        return JsonRecords.Text(document.RootElement) ?? "";
    }
}

/// <summary>Takes plain messages out of their records.</summary>
internal sealed class MetaPlains
{
    private const int MostParts = 32;

    /// <summary>What a record showed: members of the encrypted download, of the other.</summary>
    private const int Sealed = 1, Open = 2;

    /// <summary>What a member is: what tells nothing further must be false, empty or whatever it is.</summary>
    private enum Part : byte { Unknown, Sender, Time, Words, Reactions, Type, False, Empty, Any }

    private readonly BytesCache<(string Name, bool Repaired)> names = new(), sealedNames = new();

    // What each member is, in records of one form, and of which download they are.
    private readonly Part[] parts = new Part[MostParts];
    private JsonForm? form;
    private int downloads;

    /// <summary>False when the record has anything else than words, a name and a time, or anything in another form.</summary>
    public bool TryRead(JsonPiece piece, out MetaPlain plain, out DateTime time)
    {
        (plain, time) = (default, default);
        var json = piece.Json.Span;
        var fields = piece.Fields.Span;
        if (!piece.AsWritten || fields.Length > MostParts)
        {
            return false;
        }

        if (piece.Form is null || !ReferenceEquals(form, piece.Form))
        {
            Learn(piece);
        }

        int sender = -1, when = -1, words = -1, reactions = -1, type = -1, other = downloads;
        for (int i = 0; i < fields.Length; i++)
        {
            switch (parts[i])
            {
                case Part.Sender when sender < 0 && fields[i].Kind == JsonTokenType.String:
                    sender = i;
                    break;
                case Part.Time when when < 0 && fields[i].Kind == JsonTokenType.Number:
                    when = i;
                    break;
                case Part.Words when words < 0 && fields[i].Kind == JsonTokenType.String:
                    words = i;
                    break;
                case Part.Reactions when reactions < 0 && fields[i].Kind == JsonTokenType.StartArray:
                    reactions = i;
                    break;
                case Part.Type when type < 0 && fields[i].Kind == JsonTokenType.String && TypeOf(json.Slice(fields[i].At, fields[i].Length)) is > 0 and var download:
                    (type, other) = (i, other | download);
                    break;
                case Part.False when fields[i].Kind == JsonTokenType.False:
                case Part.Empty when fields[i] is { Kind: JsonTokenType.StartArray, Length: 2 }:
                case Part.Any:
                    break;
                default:
                    return false;
            }
        }

        // A record with members of both downloads goes the long way.
        if (other == (Sealed | Open) || sender < 0 || when < 0 || words < 0 || fields[words].Length == 0
            || JsonFields.Number(json.Slice(fields[when].At, fields[when].Length)) is not (>= 0 and < 253402300800000 and var milliseconds))
        {
            return false;
        }

        bool isSealed = other == Sealed;
        ref readonly var said = ref fields[words];
        if (json[said.At] is (byte)'A' or (byte)'H' or (byte)'L' or (byte)'R' or (byte)'\\' && (piece.Text(said) is not { } text || MetaMessage.IsReaction(isSealed ? text : MetaText.Repair(text))))
        {
            return false;
        }

        var bytes = json.Slice(fields[sender].At, fields[sender].Length);
        var cache = isSealed ? sealedNames : names;
        if (!cache.TryGet(bytes, out var known))
        {
            if (piece.Text(fields[sender]) is not { } written)
            {
                return false;
            }

            string name = isSealed ? written : MetaText.Repair(written);
            known = cache.Add(bytes, (name, name != written));
        }

        time = DateTime.UnixEpoch.AddTicks(milliseconds * TimeSpan.TicksPerMillisecond);
        plain = new MetaPlain(known.Name, piece.Container, piece.Index, piece.Offset, json.Length, said.At, said.Length)
        {
            SenderRepaired = known.Repaired,
            Escaped = said.Escaped,
            IsSealed = isSealed,
            ReactionsAt = reactions < 0 ? default : (fields[reactions].At, fields[reactions].Length),
        };
        return true;
    }

    private void Learn(JsonPiece piece)
    {
        (form, downloads) = (piece.Form, 0);
        for (int i = 0; i < piece.Fields.Length; i++)
        {
            (parts[i], int download) = PartOf(piece.Name(piece.Fields.Span[i]));
            downloads |= download;
        }
    }

    private static (Part Part, int Download) PartOf(ReadOnlySpan<byte> name) => name.Length switch
    {
        10 when name.SequenceEqual("senderName"u8) => (Part.Sender, Sealed),
        9 when name.SequenceEqual("timestamp"u8) => (Part.Time, Sealed),
        4 when name.SequenceEqual("text"u8) => (Part.Words, Sealed),
        8 when name.SequenceEqual("isUnsent"u8) => (Part.False, Sealed),
        5 when name.SequenceEqual("media"u8) => (Part.Empty, Sealed),
        4 when name.SequenceEqual("type"u8) => (Part.Type, 0),
        9 when name.SequenceEqual("reactions"u8) => (Part.Reactions, 0),
        11 when name.SequenceEqual("sender_name"u8) => (Part.Sender, Open),
        12 when name.SequenceEqual("timestamp_ms"u8) => (Part.Time, Open),
        7 when name.SequenceEqual("content"u8) => (Part.Words, Open),
        9 when name.SequenceEqual("is_unsent"u8) => (Part.False, Open),
        13 when name.SequenceEqual("is_taken_down"u8) => (Part.False, Open),
        24 when name.SequenceEqual("is_geoblocked_for_viewer"u8) => (Part.Any, Open),
        39 when name.SequenceEqual("is_unsent_image_by_messenger_kid_parent"u8) => (Part.Any, Open),
        _ => (Part.Unknown, 0),
    };

    private static int TypeOf(ReadOnlySpan<byte> type) => type.SequenceEqual("text"u8) || type.SequenceEqual("link"u8) ? Sealed : type.SequenceEqual("Generic"u8) ? Open : 0;
}
