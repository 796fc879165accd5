using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Turns one message record of Telegram Desktop into an entry.</summary>
internal sealed partial class TelegramMessage(ExportFile file, HashSet<string> paths)
{
    private readonly string folder = file.Path.Contains('/') ? file.Path[..(file.Path.LastIndexOf('/') + 1)] : "";

    public ChatEntry Entry(JsonPiece piece, JsonElement record, SourceSpan source)
    {
        string type = JsonRecords.Text(record, "type") ?? "";
        bool service = type == "service";
        var odd = new List<Irregularity>();
        var media = Media(record, source, odd);
        string? action = service ? JsonRecords.Text(record, "action") : null;
        var kind = Kind(type, action, record, media.Count > 0);
        var edited = Time(record, "edited", "edited_unixtime");

        // Exports of 2016–2020 write the epoch for "never edited".
        bool wasEdited = edited is { } e ? e.Value.Year > 1970 : record.TryGetProperty("edited", out _);
        return new ChatEntry(kind, JsonRecords.Text(record, service ? "actor" : "from"), Direction.None,
            Time(record, "date", "date_unixtime"), Text(record, kind), piece.Raw, source)
        {
            Id = JsonRecords.Number(record, "id")?.ToString(CultureInfo.InvariantCulture),
            SenderId = Id(record, service ? "actor_id" : "from_id"),
            Media = media,
            Edited = wasEdited,
            EditedTime = wasEdited ? edited : null,
            Missed = JsonRecords.Text(record, "discard_reason") == "missed",
            DurationSeconds = JsonRecords.Number(record, "duration_seconds") ?? JsonRecords.Number(record, "duration"),
            Reactions = [.. JsonRecords.Items(record, "reactions").Select(Reaction)],
            ReplyTo = JsonRecords.Number(record, "reply_to_message_id")?.ToString(CultureInfo.InvariantCulture),
            ForwardedFrom = JsonRecords.Text(record, "forwarded_from") ?? Id(record, "forwarded_from_id"),
            SelfDestructSeconds = JsonRecords.Number(record, "self_destruct_period_seconds"),
            Action = action,
            Repairs = piece.Repaired ? [new Repair("telegram.control-escape")] : [],
            Irregularities = odd,
        };
    }

    private static EntryKind Kind(string type, string? action, JsonElement record, bool media)
    {
        bool Has(string name) => record.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
        return type switch
        {
            "service" => action is "phone_call" or "group_call" or "conference_call" or "invite_to_group_call" ? EntryKind.Call : EntryKind.System,
            "message" when Has("contact_information") || Has("contact_vcard") => EntryKind.Contact,
            "message" when Has("location_information") || Has("live_location_period_seconds") => EntryKind.Location,
            "message" when Has("poll") => EntryKind.Poll,
            "message" when JsonRecords.Text(record, "media_type") == "sticker" => EntryKind.Sticker,
            "message" when media => EntryKind.Media,
            "message" => EntryKind.Text,
            _ => EntryKind.Unknown,
        };
    }

    private static string Text(JsonElement record, EntryKind kind)
    {
        string text = record.TryGetProperty("text", out var value) ? Join(value) : "";
        if (text.Length == 0)
        {
            text = string.Concat(JsonRecords.Items(record, "text_entities").Select(Piece));
        }

        if (text.Length > 0)
        {
            return text;
        }

        if (kind == EntryKind.Contact && JsonRecords.Member(record, "contact_information", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } contact)
        {
            return Words(contact, "first_name", "last_name", "phone_number");
        }

        if (kind == EntryKind.Location && JsonRecords.Member(record, "location_information", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } place
            && place.TryGetProperty("latitude", out var latitude) && place.TryGetProperty("longitude", out var longitude))
        {
            string where = latitude.GetRawText() + "," + longitude.GetRawText();
            string named = Words(record, "place_name", "address");
            return named.Length == 0 ? where : where + " " + named;
        }

        if (kind == EntryKind.Poll && JsonRecords.Member(record, "poll", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } poll)
        {
            var lines = JsonRecords.Items(poll, "answers").Select(answer => JsonRecords.Text(answer, "text")).Prepend(JsonRecords.Text(poll, "question"));
            return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
        }

        if (JsonRecords.Member(record, "todo_list", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } list)
        {
            var lines = JsonRecords.Items(list, "answers").Select(answer => JsonRecords.Text(answer, "text")).Prepend(JsonRecords.Text(list, "title"));
            return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
        }

        return JsonRecords.Text(record, "sticker_emoji") ?? "";
    }

    private static string Words(JsonElement record, params string[] names) =>
        string.Join(' ', names.Select(name => JsonRecords.Text(record, name)).Where(word => !string.IsNullOrEmpty(word)));

    private static string Join(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Concat(value.EnumerateArray().Select(Piece)) : Piece(value);

    /// <summary>A run of text; a link whose words hide another address shows both.</summary>
    private static string Piece(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return JsonRecords.Text(value) ?? "";
        }

        string text = JsonRecords.Text(value, "text") ?? "";
        return JsonRecords.Text(value, "href") is { Length: > 0 } href && href.TrimEnd('/') != text.TrimEnd('/') ? text + " (" + href + ")" : text;
    }

    private static string Reaction(JsonElement reaction)
    {
        var text = new StringBuilder(JsonRecords.Text(reaction, "emoji") ?? JsonRecords.Text(reaction, "document_id") ?? JsonRecords.Text(reaction, "type") ?? "?");
        var names = JsonRecords.Items(reaction, "recent").Select(one => JsonRecords.Text(one, "from") ?? Id(one, "from_id")).Where(name => name is not null).ToArray();
        text.Append(names.Length > 0 ? " " + string.Join(", ", names) : "");
        if (JsonRecords.Number(reaction, "count") is { } count && count > Math.Max(1, names.Length))
        {
            text.Append(CultureInfo.InvariantCulture, $" ×{count}");
        }

        return text.ToString();
    }

    private static string? Id(JsonElement record, string name) =>
        JsonRecords.Text(record, name) ?? JsonRecords.Number(record, name)?.ToString(CultureInfo.InvariantCulture);

    private static EntryTime? Time(JsonElement record, string local, string unix)
    {
        if (JsonRecords.Number(record, unix) is { } seconds and >= 0 and < 253402300800)
        {
            return EntryTime.Counted(seconds, TimePrecision.Second);
        }

        return JsonRecords.Text(record, local) is { } written
            && DateTime.TryParseExact(written, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? new EntryTime(value, "unknown", TimePrecision.Second, written)
            : null;
    }

    private List<MediaReference> Media(JsonElement record, SourceSpan source, List<Irregularity> odd)
    {
        var media = new List<MediaReference>();
        foreach (string name in (ReadOnlySpan<string>)["photo", "file", "contact_vcard", "thumbnail"])
        {
            if (JsonRecords.Text(record, name) is not { Length: > 0 } written)
            {
                continue;
            }

            var reference = Reference(record, name, written, source, odd);

            // A preview counts when it is there; its absence says nothing.
            if (name != "thumbnail" || reference.State == MediaState.Present)
            {
                media.Add(reference);
            }
        }

        return media;
    }

    private MediaReference Reference(JsonElement record, string member, string written, SourceSpan source, List<Irregularity> odd)
    {
        int sentence = written.EndsWith(')') ? written.LastIndexOf("(File ", StringComparison.Ordinal) : -1;
        if (sentence == 0 || (sentence > 0 && written[sentence - 1] == ' '))
        {
            string before = written[..sentence].Trim();
            string? name = before.Length > 0 ? before : member == "file" ? JsonRecords.Text(record, "file_name") : null;

            // "Change data exporting settings": the person's choice. Anything else: the app could not.
            return new MediaReference(name, written.Contains("exporting settings", StringComparison.Ordinal) ? MediaState.Omitted : MediaState.NeverExported);
        }

        if (JsonRecords.SafePath(written) is not { Length: > 0 } safe)
        {
            odd.Add(new Irregularity("media.path-refused", source, written));
            return new MediaReference(written, MediaState.Missing);
        }

        string path = folder + safe;
        return paths.Contains(path)
            ? new MediaReference(written, MediaState.Present) { Path = path }
            : new MediaReference(written, MediaState.Missing);
    }
}
