using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The plain message, as nearly all are: words, who, when. It is read from its bytes, with the same result.</summary>
internal sealed partial class TelegramMessage
{
    private static readonly string[] Places = ["id", "type", "date", "date_unixtime", "from", "from_id", "text", "text_entities", "reply_to_message_id"];

    private readonly BytesCache<string> names = new();

    /// <summary>The entry; null when the record has anything else, or anything in another form.</summary>
    /// <param name="piece">The record.</param>
    /// <param name="conversation">The key of its conversation.</param>
    /// <param name="whose">Whose message it is, by the sender's id.</param>
    /// <param name="source">Where it stands.</param>
    public ChatEntry? Plain(JsonPiece piece, string conversation, Func<string?, Direction> whose, SourceSpan source)
    {
        var fields = piece.Fields.Span;
        if (!piece.AsWritten || fields.Length > Places.Length)
        {
            return null;
        }

        // Where each member stands among the fields, counted from 1.
        Span<int> found = stackalloc int[Places.Length];
        found.Clear();
        for (int i = 0; i < fields.Length; i++)
        {
            int place = Place(piece.Name(fields[i]));
            if (place < 0 || found[place] > 0)
            {
                return null;
            }

            found[place] = i + 1;
        }

        if (found[0] == 0 || found[1] == 0 || found[3] == 0 || found[6] == 0)
        {
            return null;
        }

        var (id, type, time, text) = (fields[found[0] - 1], fields[found[1] - 1], fields[found[3] - 1], fields[found[6] - 1]);
        if (id.Kind != JsonTokenType.Number || type.Kind != JsonTokenType.String || !piece.Bytes(type).SequenceEqual("message"u8) || text.Kind != JsonTokenType.String || text.Length == 0
            || (found[7] > 0 && fields[found[7] - 1].Kind != JsonTokenType.StartArray) || piece.Number(id) is not { } number
            || piece.Number(time) is not (>= 0 and < 253402300800 and var seconds) || piece.Text(text) is not { } words)
        {
            return null;
        }

        string? sender = null, senderId = null, reply = null;
        if ((found[4] > 0 && !Known(piece, fields[found[4] - 1], out sender)) || (found[5] > 0 && !Known(piece, fields[found[5] - 1], out senderId)))
        {
            return null;
        }

        if (found[8] > 0)
        {
            if (fields[found[8] - 1].Kind != JsonTokenType.Number || piece.Number(fields[found[8] - 1]) is not { } answered)
            {
                return null;
            }

            reply = answered.ToString(CultureInfo.InvariantCulture);
        }

        return new ChatEntry(EntryKind.Text, sender, whose(senderId), null, words, "", source)
        {
            When = EntryTime.Counted(seconds, TimePrecision.Second),
            Written = piece.Written,
            Conversation = conversation,
            Id = number.ToString(CultureInfo.InvariantCulture),
            SenderId = senderId,
            ReplyTo = reply,
        };
    }

    /// <summary>A name or an id; they come again and again. False when it is no string.</summary>
    private bool Known(JsonPiece piece, in JsonField field, out string? text)
    {
        text = null;
        if (field.Kind == JsonTokenType.Null)
        {
            return true;
        }

        if (field.Kind != JsonTokenType.String || field.Escaped)
        {
            return false;
        }

        var bytes = piece.Bytes(field);
        text = names.TryGet(bytes, out string known) ? known : names.Add(bytes, System.Text.Encoding.UTF8.GetString(bytes));
        return true;
    }

    private static int Place(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => 0,
        4 when name.SequenceEqual("type"u8) => 1,
        4 when name.SequenceEqual("date"u8) => 2,
        13 when name.SequenceEqual("date_unixtime"u8) => 3,
        4 when name.SequenceEqual("from"u8) => 4,
        7 when name.SequenceEqual("from_id"u8) => 5,
        4 when name.SequenceEqual("text"u8) => 6,
        13 when name.SequenceEqual("text_entities"u8) => 7,
        19 when name.SequenceEqual("reply_to_message_id"u8) => 8,
        _ => -1,
    };
}
