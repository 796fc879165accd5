using System.Security.Cryptography;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>The reading of one message database: its people, its chats, then its messages in the order of their rows.</summary>
internal sealed class IPhoneRun(IExport export, ExportFile file, SqliteTables tables)
{
    private const int MostLinks = 5_000_000;
    private readonly Dictionary<long, SqliteRow> handles = [], chats = [], attachments = [];
    private readonly Dictionary<long, long> chatOf = [];
    private readonly Dictionary<long, SqliteRow> recoverable = [];
    private readonly Dictionary<long, List<long>> attachmentsOf = [], membersOf = [];
    private readonly HashSet<long> used = [];
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);

    public IEnumerable<ImportItem> Items()
    {
        foreach (string table in (string[])["handle", "chat", "attachment", "chat_message_join", "chat_handle_join", "message_attachment_join", "chat_recoverable_message_join"])
        {
            int rows = 0;
            foreach (var row in tables.Rows(table))
            {
                rows++;
                Learn(table, row);
            }

            if (rows > 0 && table != "attachment")
            {
                yield return new ImportItem.Furniture(Span(table), rows);
            }
        }

        foreach (var other in export.Files)
        {
            paths.TryAdd(other.Path[(other.Path.LastIndexOf('/') + 1)..], other.Path);
            if (other.Path.IndexOf("Attachments/", StringComparison.Ordinal) is >= 0 and var at)
            {
                paths.TryAdd(other.Path[at..], other.Path);
            }

            if (other.Name?.IndexOf("/SMS/Attachments/", StringComparison.Ordinal) is >= 0 and var named)
            {
                paths.TryAdd(other.Name[(named + "/SMS/".Length)..], other.Path);
            }
        }

        foreach (var person in People())
        {
            yield return person;
        }

        if (!tables.Has("message"))
        {
            yield return new ImportItem.Oddity(new Irregularity("imessage.no-messages-table", Span("message")));
        }

        foreach (var row in tables.Rows("message"))
        {
            var parts = attachmentsOf.GetValueOrDefault(row.Id, []).Where(id => attachments.ContainsKey(id) && used.Add(id)).Count();
            yield return new ImportItem.Entry(Entry(row), parts);
        }

        foreach (var orphan in attachments.Values.Where(row => !used.Contains(row.Id)))
        {
            yield return new ImportItem.Furniture(Span(orphan.Pointer));
            yield return new ImportItem.Oddity(new Irregularity("imessage.attachment-without-message", Span(orphan.Pointer), orphan.Text("transfer_name") ?? orphan.Text("filename") ?? ""));
        }
    }

    private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

    private void Learn(string table, SqliteRow row)
    {
        if (chatOf.Count + attachments.Count > MostLinks)
        {
            return;
        }

        switch (table)
        {
            case "handle":
                handles[row.Id] = row;
                break;
            case "chat":
                chats[row.Id] = row;
                break;
            case "attachment":
                attachments[row.Id] = row;
                break;
            case "chat_message_join" when row.Number("chat_id") is { } chat && row.Number("message_id") is { } message:
                chatOf.TryAdd(message, chat);
                break;
            case "chat_recoverable_message_join" when row.Number("message_id") is { } message:
                recoverable.TryAdd(message, row);
                break;
            case "chat_handle_join" when row.Number("chat_id") is { } chat && row.Number("handle_id") is { } handle:
                Group(membersOf, chat).Add(handle);
                break;
            case "message_attachment_join" when row.Number("message_id") is { } message && row.Number("attachment_id") is { } attachment:
                Group(attachmentsOf, message).Add(attachment);
                break;
            default:
                break;
        }
    }

    private static List<long> Group(Dictionary<long, List<long>> groups, long key) => groups.TryGetValue(key, out var list) ? list : groups[key] = [];

    private IEnumerable<ImportItem> People()
    {
        foreach (var chat in chats.Values)
        {
            string members = string.Join(", ", membersOf.GetValueOrDefault(chat.Id, []).Select(id => handles.GetValueOrDefault(id)?.Text("id")).OfType<string>());
            yield return new ImportItem.Conversation(Key(chat), chat.Text("display_name") ?? (members.Length > 0 ? members : Key(chat)));
            if (chat.Text("account_login") is { Length: > 2 } login && login[1] == ':')
            {
                yield return new ImportItem.Person(new Participant(login[2..], Direction.Owner, [new ParticipantId(Type(login[2..]), login[2..], Span(chat.Pointer))]));
            }
        }

        // The same number for iMessage and for text messages is one person: the rows say the same id.
        foreach (var handle in handles.Values.Where(row => row.Text("id") is not null))
        {
            string id = handle.Text("id")!;
            var ids = new List<ParticipantId> { new(Type(id), id, Span(handle.Pointer)) };
            if (handle.Text("uncanonicalized_id") is { } spelling && spelling != id)
            {
                ids.Add(new ParticipantId(Type(spelling), spelling, Span(handle.Pointer)));
            }

            yield return new ImportItem.Person(new Participant(id, Direction.Peer, ids));
        }
    }

    private static string Type(string id) => id.Contains('@') ? "email" : id.Any(char.IsLetter) ? "handle" : "phone";

    private static string Key(SqliteRow chat) => chat.Text("chat_identifier") ?? chat.Text("guid") ?? chat.Pointer;

    private ChatEntry Entry(SqliteRow row)
    {
        var span = Span(row.Pointer);
        var odd = new List<Irregularity>();
        var repairs = new List<Repair>();
        string? text = row.Text("text");
        if (text is null && row.Blob("attributedBody") is { } body)
        {
            text = AppleText.OfTypedStream(body);
            (text is null ? () => odd.Add(new Irregularity("imessage.text-not-decoded", span)) : (Action)(() => repairs.Add(new Repair("imessage.text-of-attributed-body"))))();
        }

        bool mine = row.Flag("is_from_me");
        string? sender = mine ? null : handles.GetValueOrDefault(row.Number("handle_id") ?? 0)?.Text("id");
        var history = IPhoneHistory.Read(row.Blob("message_summary_info"), odd, span);
        bool retracted = history.AllRetracted || (row.Number("date_retracted") is > 0 && string.IsNullOrEmpty(text));
        var media = attachmentsOf.GetValueOrDefault(row.Id, []).Select(attachments.GetValueOrDefault).OfType<SqliteRow>().Select(Media).ToList();
        string? action = null;
        var kind = Kind(row, text, media, ref action);
        string shown = (row.Text("subject") is { } subject ? subject + "\n" : "") + (text ?? "").Replace("\uFFFC", "", StringComparison.Ordinal);
        if (text?.Contains('\uFFFC', StringComparison.Ordinal) == true)
        {
            repairs.Add(new Repair("imessage.attachment-marks-removed"));
        }

        if (kind == EntryKind.System && row.Text("group_title") is { } title)
        {
            shown = title;
        }

        if (recoverable.TryGetValue(row.Id, out var deleted))
        {
            var when = AppleText.Time(deleted.Number("delete_date"));
            odd.Add(new Irregularity("imessage.recently-deleted", span, when is { } time ? ReadJson.Time(time) + "Z" : ""));
        }

        long? chat = chatOf.TryGetValue(row.Id, out long joined) ? joined : deleted?.Number("chat_id");
        if (chat is null)
        {
            odd.Add(new Irregularity("imessage.message-without-chat", span));
        }

        var written = AppleText.Time(row.Number("date"));
        if (written is null)
        {
            odd.Add(new Irregularity("time.unreadable", span, row.Text("date") ?? ""));
        }

        string target = row.Text("associated_message_guid") ?? "";
        return new ChatEntry(retracted ? EntryKind.Deleted : kind, sender, mine ? Direction.Owner : sender is null ? Direction.None : Direction.Peer, written, shown, row.Raw(), span)
        {
            Conversation = chat is { } number && chats.TryGetValue(number, out var known) ? Key(known) : sender ?? "",
            Id = row.Text("guid"),
            SenderId = sender,
            Media = media,
            Edited = !retracted && (row.Number("date_edited") is > 0 || history.Earlier.Count > 0),
            EditedTime = AppleText.Time(row.Number("date_retracted") is > 0 and var back ? back : row.Number("date_edited")),
            Earlier = history.Earlier,
            DeletedBy = retracted ? mine ? "owner" : "sender" : null,
            ReplyTo = target.Length > 0 ? target[(Math.Max(target.LastIndexOf('/'), target.LastIndexOf(':')) + 1)..] : row.Text("thread_originator_guid"),
            Action = action,
            Repairs = repairs,
            Irregularities = odd,
        };
    }

    private static EntryKind Kind(SqliteRow row, string? text, List<MediaReference> media, ref string? action)
    {
        long tapback = row.Number("associated_message_type") ?? 0;
        if (tapback is >= 2000 and < 4000)
        {
            string[] names = ["loved", "liked", "disliked", "laughed", "emphasised", "questioned", "emoji", "sticker"];
            string name = tapback % 1000 < names.Length ? names[tapback % 1000] : "tapback-" + text;
            name = name == "emoji" && row.Text("associated_message_emoji") is { } emoji ? emoji : name;
            action = (tapback >= 3000 ? "removed " : "") + name;
            return EntryKind.Reaction;
        }

        switch (row.Number("item_type") ?? 0)
        {
            case 0:
                break;
            case 1:
                action = row.Number("group_action_type") == 1 ? "member_removed" : "member_added";
                return EntryKind.System;
            case 2:
                action = "group_renamed";
                return EntryKind.System;
            case 3:
                action = row.Number("group_action_type") switch { 1 => "group_photo_changed", 2 => "group_photo_removed", _ => "left_group" };
                return EntryKind.System;
            case 4:
                action = "location_sharing";
                return EntryKind.Location;
            case 5:
                action = "kept_audio";
                return EntryKind.System;
            case 6:
                action = "facetime";
                return EntryKind.Call;
            case var other:
                action = "item_type_" + other.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return EntryKind.Unknown;
        }

        action = row.Text("balloon_bundle_id") ?? row.Text("expressive_send_style_id");
        bool words = (text ?? "").Any(c => c != '\uFFFC' && !char.IsWhiteSpace(c));
        return media.Count > 0 ? EntryKind.Media : words || row.Text("balloon_bundle_id") is null ? EntryKind.Text : EntryKind.Unknown;
    }

    private MediaReference Media(SqliteRow attachment)
    {
        string? full = attachment.Text("filename");
        string? name = attachment.Text("transfer_name") ?? full?[(full.LastIndexOf('/') + 1)..];
        if (full is null)
        {
            return new MediaReference(name, MediaState.NeverExported);
        }

        string inLibrary = full.IndexOf("Library/SMS/", StringComparison.Ordinal) is >= 0 and var at ? full[at..] : full;
#pragma warning disable CA5350 // The names of files in a backup are SHA-1 by Apple's choice; nothing rests on it.
        string inBackup = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes("MediaDomain-" + inLibrary)));
#pragma warning restore CA5350
        string tail = full.IndexOf("Attachments/", StringComparison.Ordinal) is >= 0 and var start ? full[start..] : full;
        string? path = paths.GetValueOrDefault(tail) ?? paths.GetValueOrDefault(inBackup) ?? (name is null ? null : paths.GetValueOrDefault(name));
        return path is null ? new MediaReference(name, MediaState.Missing) : new MediaReference(name, MediaState.Present) { Path = path };
    }
}
