using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The conversations of an X archive: newest first in the file. The other side is known by its number only.</summary>
internal sealed class XMessages(MediaFiles files)
{
    private const int UrlCap = 100;
    private const int TextCap = 100_000;

    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private string? ownerId;
    private string? owner;

    public IEnumerable<ImportItem> Account(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        var account = JsonRecords.Member(value, "account", JsonValueKind.Object);
        ownerId = JsonRecords.Text(account, "accountId") ?? ownerId;
        owner = JsonRecords.Text(account, "accountDisplayName") ?? JsonRecords.Text(account, "username") ?? owner;
        if (ownerId is { } id)
        {
            met.Add(id);
            var ids = Ids(id, span);
            if (JsonRecords.Text(account, "username") is { Length: > 0 } handle)
            {
                ids.Add(new ParticipantId("handle", handle, span));
            }

            yield return new ImportItem.Person(new Participant(owner ?? id, Direction.Owner, ids));
        }

        yield return new ImportItem.Furniture(span);
    }

    public IEnumerable<ImportItem> Read(Stream stream, ExportFile file, long shift)
    {
        string key = "";
        var chats = new Dictionary<string, List<ImportItem.Entry>>(StringComparer.Ordinal);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in RecordFile.Read(stream, file.Path, Descend, Take, opened: pointer => key = pointer.Count(step => step == '/') == 2 ? file.Path + "#" + pointer : key, shift: shift))
        {
            yield return item;
        }

        foreach (var (chat, entries) in chats)
        {
            yield return new ImportItem.Conversation(chat, titles.GetValueOrDefault(chat));
            foreach (var entry in Chronicle.Sort(entries, newestFirst: true))
            {
                yield return entry;
            }
        }

        IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
        {
            string[] steps = piece.Pointer.Split('/');
            if (steps is [_, _, "dmConversation", "conversationId"])
            {
                key = JsonRecords.Text(value) is { Length: > 0 } id ? id : key;
                return [];
            }

            if (steps is not [_, _, "dmConversation", "messages", _])
            {
                return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Unparsed(span, "json.unknown-part", piece.Raw)] : [];
            }

            if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() != 1 || value.EnumerateObject().First() is not { Value.ValueKind: JsonValueKind.Object } only)
            {
                return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
            }

            if (only.Name == "conversationNameUpdate" && JsonRecords.Text(only.Value, "name") is { } name)
            {
                _ = titles.TryAdd(key, name);
            }

            var entry = only.Name == "messageCreate" ? Message(piece, only.Value, span) : Event(piece, only.Name, only.Value, span);
            (chats.TryGetValue(key, out var list) ? list : chats[key] = []).Add(new ImportItem.Entry(entry with { Conversation = key }));
            string[] people = [.. new[] { entry.SenderId, JsonRecords.Text(only.Value, "recipientId") }.OfType<string>(), .. JsonRecords.Items(only.Value, "userIds").Concat(JsonRecords.Items(only.Value, "participantsSnapshot")).Select(one => JsonRecords.Text(one)).OfType<string>()];
            return people.Where(id => id.Length > 0 && met.Add(id)).Select(id => new ImportItem.Person(new Participant(id, ownerId is null ? Direction.None : Direction.Peer, Ids(id, span)))).ToArray();
        }
    }

    private static bool Descend(string pointer) => pointer.Split('/') is [""] or [_, _] or [_, _, "dmConversation"] or [_, _, "dmConversation", "messages"];

    private static List<ParticipantId> Ids(string id, SourceSpan span) =>
        [new ParticipantId("numeric-id", id, span), new ParticipantId("profile-url", "https://x.com/i/user/" + id, span), .. Snowflake.Account(id, Snowflake.X, span)];

    private ChatEntry Message(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        var odd = new List<Irregularity>();
        var repairs = new List<Repair>();
        string? id = JsonRecords.Text(value, "id");
        string? from = JsonRecords.Text(value, "senderId");
        var time = Time(value, id, span, odd);
        string text = Html.Decode(JsonRecords.Text(value, "text") ?? "", out bool decoded);
        if (decoded)
        {
            repairs.Add(new Repair("text.entities"));
        }

        foreach (var url in JsonRecords.Items(value, "urls").Take(UrlCap))
        {
            // Bounded, so that a message cannot grow without end: a short sign that stands for a long one, many times.
            if (JsonRecords.Text(url, "url") is { } shortened && shortened.StartsWith("https://t.co/", StringComparison.Ordinal)
                && JsonRecords.Text(url, "expanded") is { Length: > 0 and < 4096 } expanded && text.Length < TextCap && text.Contains(shortened, StringComparison.Ordinal))
            {
                text = text.Replace(shortened, expanded, StringComparison.Ordinal);
                repairs.Add(new Repair("text.short-link"));
            }
        }

        var media = JsonRecords.Items(value, "mediaUrls").Select(one => JsonRecords.Text(one)).OfType<string>().Select(url => Media(url, id, span)).ToArray();
        return new ChatEntry(media.Length > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown, Name(from), Whose(from), time, text, piece.Raw, span)
        {
            Id = id,
            SenderId = from,
            Media = media,
            Edited = JsonRecords.Items(value, "editHistory").Any(),
            Reactions = [.. JsonRecords.Items(value, "reactions").Select(one => (JsonRecords.Text(one, "reactionKey") + " " + Name(JsonRecords.Text(one, "senderId"))).Trim())],
            Repairs = repairs,
            Irregularities = odd,
        };
    }

    private ChatEntry Event(JsonPiece piece, string name, JsonElement value, SourceSpan span)
    {
        var odd = new List<Irregularity>();
        string? from = JsonRecords.Text(value, "initiatingUserId") ?? JsonRecords.Text(value, "senderId");
        string text = JsonRecords.Text(value, "name") ?? string.Join(", ", JsonRecords.Items(value, "userIds").Select(one => JsonRecords.Text(one)));
        return new ChatEntry(name is "joinConversation" or "participantsJoin" or "participantsLeave" or "conversationNameUpdate" ? EntryKind.System : EntryKind.Unknown,
            Name(from), Whose(from), Time(value, null, span, odd), text, piece.Raw, span)
        {
            SenderId = from,
            Action = name,
            Irregularities = odd,
        };
    }

    private static EntryTime? Time(JsonElement value, string? id, SourceSpan span, List<Irregularity> odd)
    {
        string? written = JsonRecords.Text(value, "createdAt");
        var time = Times.Iso(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        if (Snowflake.Against(id, Snowflake.X, time, span) is { } disagreement)
        {
            odd.Add(disagreement);
        }

        return time;
    }

    private MediaReference Media(string url, string? id, SourceSpan span)
    {
        string name = url[(url.LastIndexOf('/') + 1)..];
        foreach (string folder in (ReadOnlySpan<string>)["direct_messages_media/", "direct_messages_group_media/"])
        {
            if (files.Find(folder + id + "-" + name, span, []) is { State: MediaState.Present } found)
            {
                return found with { Name = url };
            }
        }

        return new MediaReference(url, MediaState.Missing);
    }

    private string? Name(string? id) => id is not null && id == ownerId ? owner ?? id : id;

    private Direction Whose(string? id) => id is null || ownerId is null ? Direction.None : id == ownerId ? Direction.Owner : Direction.Peer;
}
