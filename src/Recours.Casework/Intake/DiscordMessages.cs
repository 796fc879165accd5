using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>One JSON file of DiscordChatExporter: one channel, oldest first.</summary>
internal sealed class DiscordMessages(MediaFiles files, ExportFile file)
{
    private static readonly HashSet<string> KnownParts = new(StringComparer.Ordinal) { "guild", "channel", "dateRange", "exportedAt", "messages", "messageCount" };

    private readonly HashSet<(string, string?)> met = [];
    private string channel = file.Path;
    private string? title;
    private bool announced;
    private long count;

    public IEnumerable<ImportItem> Read(Stream stream) => RecordFile.Read(stream, file.Path, pointer => pointer is "" or "/messages", Take);

    /// <summary>A person and their ids; the number tells when the account was made.</summary>
    public static ImportItem Person(string name, string? handle, string? id, SourceSpan span, Direction role = Direction.None)
    {
        var ids = new List<ParticipantId>();
        if (!string.IsNullOrEmpty(id))
        {
            ids.Add(new ParticipantId("numeric-id", id, span));
            var made = Snowflake.Account(id, Snowflake.Discord, span).ToList();
            if (made.Count > 0)
            {
                ids.Add(new ParticipantId("profile-url", "https://discord.com/users/" + id, span));
                ids.AddRange(made);
            }
        }

        if (!string.IsNullOrEmpty(handle))
        {
            ids.Add(new ParticipantId("handle", handle, span));
        }

        return new ImportItem.Person(new Participant(name, role, ids));
    }

    private IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        string[] steps = piece.Pointer.Split('/');
        if (steps is [_, "messages", _])
        {
            return Message(piece, value, span);
        }

        var items = new List<ImportItem>();
        switch (steps[^1])
        {
            case "channel":
                channel = JsonRecords.Text(value, "id") ?? channel;
                title = JsonRecords.Text(value, "name");
                break;
            case "dateRange" when JsonRecords.Text(value, "after") is not null || JsonRecords.Text(value, "before") is not null:
                items.Add(new ImportItem.Oddity(new Irregularity("export.part-of-the-time", span, piece.Raw)));
                break;
            case "messageCount" when value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long stated) && stated != count:
                items.Add(new ImportItem.Oddity(new Irregularity("export.count-differs", span, stated.ToString(CultureInfo.InvariantCulture))));
                break;
            default:
                break;
        }

        if (!KnownParts.Contains(steps[^1]))
        {
            items.Add(new ImportItem.Unparsed(span, "json.unknown-part", piece.Raw));
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            items.Add(new ImportItem.Furniture(span));
        }

        return items;
    }

    private List<ImportItem> Message(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        count++;
        string? id = JsonRecords.Text(value, "id");
        var time = Times.Iso(JsonRecords.Text(value, "timestamp"));
        if (value.ValueKind != JsonValueKind.Object || (id is null && time is null))
        {
            return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
        }

        var items = new List<ImportItem>();
        if (!announced)
        {
            announced = true;
            items.Add(new ImportItem.Conversation(channel, title));
        }

        var author = JsonRecords.Member(value, "author", JsonValueKind.Object);
        string? handle = JsonRecords.Text(author, "name");
        string? name = JsonRecords.Text(author, "nickname") is { Length: > 0 } nick ? nick : handle;
        string? senderId = JsonRecords.Text(author, "id");
        string? tag = JsonRecords.Text(author, "discriminator");
        if (name is not null && met.Add((name, senderId)))
        {
            items.Add(Person(name, tag is null or "0" or "0000" or "" ? handle : handle + "#" + tag, senderId, span));
        }

        items.Add(new ImportItem.Entry(Entry(piece, value, span, id, time, name, senderId)));
        return items;
    }

    private ChatEntry Entry(JsonPiece piece, JsonElement value, SourceSpan span, string? id, EntryTime? time, string? name, string? senderId)
    {
        var odd = new List<Irregularity>();
        if (Snowflake.Against(id, Snowflake.Discord, time, span) is { } disagreement)
        {
            odd.Add(disagreement);
        }

        string type = JsonRecords.Text(value, "type") ?? JsonRecords.Number(value, "type")?.ToString(CultureInfo.InvariantCulture) ?? "Default";
        var reference = JsonRecords.Member(value, "reference", JsonValueKind.Object);
        var forwarded = JsonRecords.Member(value, "forwardedMessage", JsonValueKind.Object);
        var source = forwarded.ValueKind == JsonValueKind.Object ? forwarded : value;
        var media = new List<MediaReference>();
        foreach (var one in JsonRecords.Items(source, "attachments"))
        {
            string? written = JsonRecords.Text(one, "url") ?? JsonRecords.Text(one, "fileName");
            media.Add(written is { Length: > 0 } ? files.Find(written, span, odd) : new MediaReference(null, MediaState.NeverExported));
        }

        var stickers = JsonRecords.Items(source, "stickers").Select(one => JsonRecords.Text(one, "name") ?? "").ToArray();
        string text = JsonRecords.Text(source, "content") ?? "";
        text = text.Length > 0 ? text : stickers.Length > 0 ? string.Join('\n', stickers) : string.Join('\n', JsonRecords.Items(source, "embeds").Select(Embed).Where(line => line.Length > 0));
        bool plain = type is "Default" or "Reply" or "0" or "19" or "ContextMenuCommand" or "ChatInputCommand" or "20" or "23";
        var ended = Times.Iso(JsonRecords.Text(value, "callEndedTimestamp"));
        return new ChatEntry(
            type is "Call" or "3" ? EntryKind.Call : !plain ? EntryKind.System : stickers.Length > 0 ? EntryKind.Sticker : media.Count > 0 ? EntryKind.Media
                : JsonRecords.Member(value, "poll", JsonValueKind.Object).ValueKind == JsonValueKind.Object ? EntryKind.Poll : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            name, Direction.None, time, text, piece.Raw, span)
        {
            Conversation = channel,
            Id = id,
            SenderId = senderId,
            Media = media,
            Edited = JsonRecords.Text(value, "timestampEdited") is not null,
            EditedTime = Times.Iso(JsonRecords.Text(value, "timestampEdited")),
            DurationSeconds = ended is { } end && time is { } begin && Times.Instant(end) - Times.Instant(begin) is { Ticks: >= 0 } lasted ? (long)lasted.TotalSeconds : null,
            Reactions = [.. JsonRecords.Items(value, "reactions").Select(Reaction)],
            ReplyTo = type is "Reply" or "19" ? JsonRecords.Text(reference, "messageId") : plain && forwarded.ValueKind != JsonValueKind.Object ? JsonRecords.Text(reference, "messageId") : null,
            ForwardedFrom = forwarded.ValueKind == JsonValueKind.Object ? JsonRecords.Text(reference, "messageId") ?? "?" : null,
            Action = plain ? null : type,
            Irregularities = odd,
        };
    }

    private static string Embed(JsonElement embed) => string.Join(' ', new[] { JsonRecords.Text(embed, "title"), JsonRecords.Text(embed, "description"), JsonRecords.Text(embed, "url") }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Reaction(JsonElement reaction)
    {
        var emoji = JsonRecords.Member(reaction, "emoji", JsonValueKind.Object);
        var names = JsonRecords.Items(reaction, "users").Select(one => JsonRecords.Text(one, "nickname") is { Length: > 0 } nick ? nick : JsonRecords.Text(one, "name")).Where(name => !string.IsNullOrEmpty(name)).ToArray();
        long count = JsonRecords.Number(reaction, "count") ?? 0;
        return (JsonRecords.Text(emoji, "name") ?? "?") + (names.Length > 0 ? " " + string.Join(", ", names) : "")
            + (count > Math.Max(1, names.Length) ? string.Create(CultureInfo.InvariantCulture, $" ×{count}") : "");
    }
}
