using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads the database that Badoo and Bumble keep on an Android telephone (<c>ChatComDatabase</c>), when somebody has already extracted it.</summary>
public sealed class Badoo : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("badoo", "Badoo / Bumble", "2026-05", ["badoo.files-online", "badoo.peer-profile", "badoo.deleted-messages"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => SqliteTables.Makes(head, "conversation_info", "message") && RecordFile.Has(head, "payload_type"u8);

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return SqliteTables.ReadEach(export, files, Items);
    }

    private static IEnumerable<ImportItem> Items(ExportFile file, SqliteTables tables)
    {
        SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);
        var people = new Dictionary<string, SqliteRow>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("conversation_info"))
        {
            var source = Span(row.Pointer);
            yield return new ImportItem.Furniture(source);
            if (row.Text("user_id") is not { } id)
            {
                continue;
            }

            people[id] = row;
            yield return new ImportItem.Conversation(id, row.Text("user_name"));
            yield return new ImportItem.Person(new Participant(Name(row, id), Direction.Peer,
            [
                new ParticipantId("numeric-id", id, source),
                .. row.Text("encrypted_user_id") is { } hidden ? [new ParticipantId("numeric-id", hidden, source)] : Array.Empty<ParticipantId>(),
            ]));
        }

        foreach (var row in tables.Rows("message"))
        {
            yield return new ImportItem.Entry(Entry(row, Span(row.Pointer), people));
        }
    }

    private static string Name(SqliteRow? person, string id) => person?.Text("user_name") ?? id;

    private static ChatEntry Entry(SqliteRow row, SourceSpan span, Dictionary<string, SqliteRow> people)
    {
        var odd = new List<Irregularity>();
        var time = Times.Milliseconds(row.Number("created_timestamp"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, row.Text("created_timestamp") ?? ""));
        }

        bool mine = row.Number("is_incoming") == 0;
        string chat = row.Text("conversation_id") ?? "";
        string? type = row.Text("payload_type");
        var (text, link, emoji, seconds) = Payload(row.Text("payload"), span, odd);
        var kind = type switch
        {
            "TEXT" => EntryKind.Text,
            "IMAGE" or "AUDIO" or "VIDEO" or "GIF" or "INSTANT_VIDEO" or "PHOTO" => EntryKind.Media,
            "STICKER" => EntryKind.Sticker,
            "REACTION" => EntryKind.Reaction,
            "LOCATION" or "LIVE_LOCATION" => EntryKind.Location,
            "VIDEO_CALL" or "AUDIO_CALL" => EntryKind.Call,
            "DELETED" => EntryKind.Deleted,
            _ => text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
        };
        return new ChatEntry(kind, mine ? null : row.Text("sender_name") ?? Name(people.GetValueOrDefault(chat), chat), mine ? Direction.Owner : Direction.Peer,
            time, emoji is null ? text : (emoji + " " + text).TrimEnd(), row.Raw(), span)
        {
            Conversation = chat,
            Id = row.Text("id"),
            SenderId = row.Text("sender_id"),
            Media = kind == EntryKind.Media ? [new MediaReference(link, MediaState.NeverExported)] : [],
            ReplyTo = row.Text("reply_to_id"),
            ForwardedFrom = row.Flag("is_forwarded") ? "unknown" : null,
            DeletedBy = kind == EntryKind.Deleted ? "unknown" : null,
            DurationSeconds = seconds,
            Reactions = row.Flag("is_liked") ? ["like"] : [],
            Action = type is "TEXT" or null ? null : type,
            Irregularities = odd,
        };
    }

    /// <summary>What a message holds is JSON, of a shape of its own for each kind.</summary>
    private static (string Text, string? Link, string? Emoji, long? Seconds) Payload(string? payload, SourceSpan span, List<Irregularity> odd)
    {
        if (payload is null)
        {
            return ("", null, null, null);
        }

        try
        {
            using var document = JsonDocument.Parse(payload);
            var root = document.RootElement;
            string? Of(string name) => JsonRecords.Text(root, name);
            return (Of("text") ?? Of("message") ?? Of("caption") ?? "", Of("url") ?? Of("photo_url") ?? Of("gif_url"), Of("emoji_reaction"),
                JsonRecords.Number(root, "duration") is { } milliseconds ? milliseconds / 1000 : null);
        }
        catch (JsonException)
        {
            odd.Add(new Irregularity("json.record", span, payload.Length > 200 ? payload[..200] : payload));
            return (payload, null, null, null);
        }
    }
}
