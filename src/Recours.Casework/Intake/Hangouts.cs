using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The single file of Hangouts, in its two generations. Times are microseconds since 1970, UTC.</summary>
internal sealed class Hangouts(MediaFiles files, ExportFile file)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> met = [];
    private string key = file.Path;
    private string? self;

    public IEnumerable<ImportItem> Read(Stream stream)
    {
        foreach (var item in RecordFile.Read(stream, file.Path, Descend, Take,
            opened: pointer => key = pointer.Count(step => step == '/') == 2 ? file.Path + "#" + pointer : key))
        {
            yield return item;
        }
    }

    private static bool Descend(string pointer) => pointer.Split('/') is [""] or [_, "conversations"] or [_, "conversations", _] or [_, "conversations", _, "events"]
        or [_, "conversation_state"] or [_, "conversation_state", _] or [_, "conversation_state", _, "conversation_state"] or [_, "conversation_state", _, "conversation_state", "event"];

    private IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        string[] steps = piece.Pointer.Split('/');
        if (steps is [.., "events", _] or [.., "event", _])
        {
            return Event(piece, value, span);
        }

        if (steps[^1] is "conversation" && value.ValueKind == JsonValueKind.Object)
        {
            // The newer generation wraps the conversation once more.
            var inner = JsonRecords.Member(value, "conversation", JsonValueKind.Object);
            return About(inner.ValueKind == JsonValueKind.Object ? inner : value, value, span);
        }

        return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
    }

    private List<ImportItem> About(JsonElement conversation, JsonElement outer, SourceSpan span)
    {
        key = JsonRecords.Text(JsonRecords.Member(conversation, "id", JsonValueKind.Object), "id") ?? JsonRecords.Text(JsonRecords.Member(outer, "conversation_id", JsonValueKind.Object), "id") ?? key;
        var items = new List<ImportItem> { new ImportItem.Furniture(span), new ImportItem.Conversation(key, JsonRecords.Text(conversation, "name")) };
        foreach (var one in JsonRecords.Items(conversation, "participant_data"))
        {
            string? id = JsonRecords.Text(JsonRecords.Member(one, "id", JsonValueKind.Object), "gaia_id");
            string? name = JsonRecords.Text(one, "fallback_name") ?? id;
            if (id is null || name is null)
            {
                continue;
            }

            names[id] = name;
            string? phone = JsonRecords.Text(one, "phone_number") ?? JsonRecords.Text(JsonRecords.Member(one, "phone_number", JsonValueKind.Object), "e164");
            if (met.Add((name, id)))
            {
                items.Add(new ImportItem.Person(new Participant(name, Direction.None,
                    [new ParticipantId("numeric-id", id, span), .. phone is null ? Array.Empty<ParticipantId>() : [new ParticipantId("phone", phone, span)]])));
            }
        }

        return items;
    }

    private List<ImportItem> Event(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        string? sender = JsonRecords.Text(JsonRecords.Member(value, "sender_id", JsonValueKind.Object), "gaia_id");
        var time = Time(JsonRecords.Number(value, "timestamp"));
        if (value.ValueKind != JsonValueKind.Object || (time is null && sender is null))
        {
            return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
        }

        self ??= JsonRecords.Text(JsonRecords.Member(JsonRecords.Member(value, "self_event_state", JsonValueKind.Object), "user_id", JsonValueKind.Object), "gaia_id");
        var direction = sender is null || self is null ? Direction.None : sender == self ? Direction.Owner : Direction.Peer;
        var content = JsonRecords.Member(JsonRecords.Member(value, "chat_message", JsonValueKind.Object), "message_content", JsonValueKind.Object);
        var call = JsonRecords.Member(value, "hangout_event", JsonValueKind.Object);
        var odd = new List<Irregularity>();
        var media = JsonRecords.Items(content, "attachment").Select(one => Media(one, span, odd)).ToArray();
        string type = JsonRecords.Text(value, "event_type") ?? "";
        string text = string.Concat(JsonRecords.Items(content, "segment").Select(Segment));
        string? name = sender is null ? null : names.GetValueOrDefault(sender, sender);
        var entry = new ChatEntry(
            call.ValueKind == JsonValueKind.Object || type == "HANGOUT_EVENT" ? EntryKind.Call
                : type is "ADD_USER" or "REMOVE_USER" or "RENAME_CONVERSATION" || type.StartsWith("OTR_", StringComparison.Ordinal) ? EntryKind.System
                : media.Length > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            name, direction, time, text.Length > 0 ? text : JsonRecords.Text(JsonRecords.Member(value, "conversation_rename", JsonValueKind.Object), "new_name") ?? "", piece.Raw, span)
        {
            Conversation = key,
            Id = JsonRecords.Text(value, "event_id"),
            SenderId = sender,
            Media = media,
            DurationSeconds = JsonRecords.Number(call, "hangout_duration_secs"),
            Action = JsonRecords.Text(call, "event_type") ?? (type == "REGULAR_CHAT_MESSAGE" ? null : type),
            Irregularities = odd,
        };
        var items = new List<ImportItem>();
        if (name is not null && direction != Direction.None && met.Add((name, direction.ToString())))
        {
            items.Add(new ImportItem.Person(new Participant(name, direction, [new ParticipantId("numeric-id", sender ?? "", span)])));
        }

        items.Add(new ImportItem.Entry(entry));
        return items;
    }

    private static string Segment(JsonElement segment)
    {
        if (JsonRecords.Text(segment, "type") == "LINE_BREAK")
        {
            return "\n";
        }

        string text = JsonRecords.Text(segment, "text") ?? "";
        return JsonRecords.Text(JsonRecords.Member(segment, "link_data", JsonValueKind.Object), "link_target") is { } target && target != text ? text + " (" + target + ")" : text;
    }

    /// <summary>The picture lies beside the file under the last step of its address, when it was exported.</summary>
    private MediaReference Media(JsonElement attachment, SourceSpan span, List<Irregularity> odd)
    {
        var item = JsonRecords.Member(attachment, "embed_item", JsonValueKind.Object);
        string? url = JsonRecords.Text(JsonRecords.Member(item, "plus_photo", JsonValueKind.Object), "url");
        string name = (url ?? "").Split('/')[^1];
        return name.Length > 0 && files.Find(name, span, odd) is { State: MediaState.Present } found ? found with { Name = url } : new MediaReference(url, MediaState.Missing);
    }

    private static EntryTime? Time(long? microseconds) =>
        microseconds is { } us and >= 0 and < 253_370_764_800_000_000
            ? new EntryTime(DateTime.SpecifyKind(DateTime.UnixEpoch.AddTicks(us * 10), DateTimeKind.Unspecified), "utc", TimePrecision.Millisecond, us.ToString(CultureInfo.InvariantCulture))
            : null;
}
