using System.Security.Cryptography;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>One message of Signal's plaintext export.</summary>
internal sealed class SignalMessage(IExport export, ExportFile file)
{
    private const int MostRevisions = 1_000;

    private static readonly string[] Kinds =
    [
        "standardMessage", "contactMessage", "stickerMessage", "remoteDeletedMessage", "updateMessage", "paymentNotification", "giftBadge", "viewOnceMessage", "directStoryReplyMessage", "poll",
    ];

    private readonly string root = MediaFiles.Folder(file.Path) + "files/";
    private readonly HashedFiles hashed = new(export);
    private Dictionary<string, List<ExportFile>>? byName;

    public ChatEntry Entry(JsonElement item, string raw, SourceSpan span, Func<string?, string?> name, Func<string?, Direction> side)
    {
        var odd = new List<Irregularity>();
        string? author = SignalRun.Key(item, "authorId");
        var time = Times.Milliseconds(JsonRecords.Number(item, "dateSent"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, SignalRun.Key(item, "dateSent") ?? ""));
        }

        string? form = Array.Find(Kinds, one => JsonRecords.Member(item, one, JsonValueKind.Object).ValueKind == JsonValueKind.Object);
        var body = form is null ? default : item.GetProperty(form);
        bool outgoing = JsonRecords.Member(item, "outgoing", JsonValueKind.Object).ValueKind == JsonValueKind.Object;
        bool incoming = JsonRecords.Member(item, "incoming", JsonValueKind.Object).ValueKind == JsonValueKind.Object;
        var media = JsonRecords.Items(body, "attachments").Select(one => Attachment(one, span, odd)).ToList();
        if (form == "viewOnceMessage")
        {
            media = [new MediaReference(null, MediaState.NeverExported)];
        }

        var update = form == "updateMessage" ? Update(body) : default;
        var kind = form switch
        {
            "standardMessage" or "directStoryReplyMessage" => media.Count > 0 ? EntryKind.Media : EntryKind.Text,
            "contactMessage" => EntryKind.Contact,
            "stickerMessage" => EntryKind.Sticker,
            "remoteDeletedMessage" => EntryKind.Deleted,
            "updateMessage" => update.Call ? EntryKind.Call : EntryKind.System,
            "viewOnceMessage" => EntryKind.Media,
            "poll" => EntryKind.Poll,
            "paymentNotification" or "giftBadge" => EntryKind.System,
            _ => EntryKind.Unknown,
        };
        var revisions = JsonRecords.Items(item, "revisions").Take(MostRevisions).ToList();
        return new ChatEntry(kind, kind == EntryKind.System ? null : name(author),
            kind == EntryKind.System ? Direction.None : outgoing ? Direction.Owner : incoming ? Direction.Peer : update.Direction == Direction.None ? side(author) : update.Direction,
            revisions.Count > 0 ? Times.Milliseconds(JsonRecords.Number(revisions[0], "dateSent")) ?? time : time, Words(body, form), raw, span)
        {
            Conversation = SignalRun.Key(item, "chatId") ?? "",
            SenderId = author,
            Media = media,
            Edited = revisions.Count > 0,
            EditedTime = revisions.Count > 0 ? time : null,
            Earlier = [.. revisions.Select(one => new EarlierText(Times.Milliseconds(JsonRecords.Number(one, "dateSent")), Words(JsonRecords.Member(one, "standardMessage", JsonValueKind.Object), "standardMessage")))],
            DeletedBy = kind == EntryKind.Deleted ? outgoing ? "owner" : "sender" : null,
            Missed = update.Missed,
            Reactions = [.. JsonRecords.Items(body, "reactions").Select(one => (JsonRecords.Text(one, "emoji") + " " + name(SignalRun.Key(one, "authorId"))).Trim())],
            ReplyTo = SignalRun.Key(JsonRecords.Member(body, "quote", JsonValueKind.Object), "targetSentTimestamp"),
            SelfDestructSeconds = JsonRecords.Number(item, "expiresInMs") is > 0 and var expires ? expires / 1000 : null,
            Action = update.Word ?? (form is "standardMessage" ? null : form ?? "unknown"),
            Irregularities = odd,
        };
    }

    public static ChatEntry AdHocCall(JsonElement call, string raw, SourceSpan span) =>
        new(EntryKind.Call, null, Direction.None, Times.Milliseconds(JsonRecords.Number(call, "callTimestamp")), "", raw, span) { Action = "adHocCall", Conversation = "calls" };

    private static string Words(JsonElement body, string? form)
    {
        string? Text(JsonElement holder) => JsonRecords.Text(JsonRecords.Member(holder, "text", JsonValueKind.Object), "body");
        string? words = form switch
        {
            "standardMessage" => Text(body),
            "directStoryReplyMessage" => Text(JsonRecords.Member(body, "textReply", JsonValueKind.Object)) ?? JsonRecords.Text(body, "emoji"),
            "poll" => string.Join('\n', JsonRecords.Items(body, "options").Select(one => JsonRecords.Text(one, "option")).Prepend(JsonRecords.Text(body, "question")).OfType<string>()),
            "contactMessage" => Contact(JsonRecords.Member(body, "contact", JsonValueKind.Object)),
            "stickerMessage" => JsonRecords.Text(JsonRecords.Member(body, "sticker", JsonValueKind.Object), "emoji"),
            _ => null,
        };
        return words ?? "";
    }

    private static string Contact(JsonElement contact)
    {
        var name = JsonRecords.Member(contact, "name", JsonValueKind.Object);
        return string.Join('\n', new[] { JsonRecords.Text(name, "givenName"), JsonRecords.Text(name, "familyName") }
            .Concat(JsonRecords.Items(contact, "number").Concat(JsonRecords.Items(contact, "email")).Select(one => JsonRecords.Text(one, "value"))).Where(part => !string.IsNullOrEmpty(part)));
    }

    private static (string? Word, bool Call, bool Missed, Direction Direction) Update(JsonElement update)
    {
        if (JsonRecords.Member(update, "individualCall", JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } call)
        {
            string? way = JsonRecords.Text(call, "direction");
            return (JsonRecords.Text(call, "type") ?? "call", true, (JsonRecords.Text(call, "state") ?? "").StartsWith("MISSED", StringComparison.Ordinal),
                way == "OUTGOING" ? Direction.Owner : way == "INCOMING" ? Direction.Peer : Direction.None);
        }

        bool group = JsonRecords.Member(update, "groupCall", JsonValueKind.Object).ValueKind == JsonValueKind.Object;
        string? word = JsonRecords.Text(JsonRecords.Member(update, "simpleUpdate", JsonValueKind.Object), "type") ?? update.EnumerateObject().Select(field => field.Name).FirstOrDefault();
        return (word, group, false, Direction.None);
    }

    private MediaReference Attachment(JsonElement attachment, SourceSpan span, List<Irregularity> odd)
    {
        var pointer = JsonRecords.Member(attachment, "pointer", JsonValueKind.Object);
        var place = JsonRecords.Member(pointer, "locatorInfo", JsonValueKind.Object);
        string? name = JsonRecords.Text(pointer, "fileName");
        byte[] hash = Bytes(JsonRecords.Text(place, "plaintextHash")), key = Bytes(JsonRecords.Text(place, "localKey"));
        if (hash.Length != SHA256.HashSizeInBytes)
        {
            return new MediaReference(name, MediaState.Missing);
        }

        string wanted = Convert.ToHexStringLower(hash);

        // The file is named by the hash, or by the hash of hash and key; what it holds proves it.
        var found = Named(wanted) ?? Named(wanted + Convert.ToHexStringLower(key)) ?? Named(Convert.ToHexStringLower(SHA256.HashData([.. hash, .. key])));
        found = found is not null && hashed.HashOf(found) == wanted ? found : hashed.Find(wanted, JsonRecords.Number(place, "size")) ?? found;
        if (found is null)
        {
            return new MediaReference(name, MediaState.Missing);
        }

        if (hashed.HashOf(found) is { } real && real != wanted)
        {
            odd.Add(new Irregularity("signal.file-is-not-the-one-sent", span, found.Path));
        }

        return new MediaReference(name ?? found.Path[(found.Path.LastIndexOf('/') + 1)..], MediaState.Present) { Path = found.Path };
    }

    private ExportFile? Named(string stem)
    {
        if (byName is null)
        {
            byName = new Dictionary<string, List<ExportFile>>(StringComparer.Ordinal);
            foreach (var one in export.Files.Where(one => one.Path.StartsWith(root, StringComparison.Ordinal)))
            {
                string name = one.Path[(one.Path.LastIndexOf('/') + 1)..];
                string key = name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
                (byName.TryGetValue(key, out var list) ? list : byName[key] = []).Add(one);
            }
        }

        return byName.TryGetValue(stem, out var found) ? found[0] : null;
    }

    private static byte[] Bytes(string? base64)
    {
        byte[] bytes = new byte[128];
        return base64 is { Length: <= 160 } && Convert.TryFromBase64String(base64, bytes, out int length) ? bytes[..length] : [];
    }
}
