using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads Signal's databases once somebody has opened them: of a computer (<c>messages</c>, <c>conversations</c>, as SQL Cipher's
/// plaintext), and of an Android backup (<c>message</c>, <c>recipient</c>, <c>thread</c>). Units are rows.
/// </summary>
public sealed class SignalDatabase : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("signal-db", "Signal (database)", "2024-08", ["signal-db.disappeared", "signal-db.files-encrypted", "signal-db.deleted-messages"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) =>
        (SqliteTables.Makes(head, "conversations", "messages") && RecordFile.Has(head, "conversationId"u8))
        || (SqliteTables.Makes(head, "recipient", "thread") && RecordFile.Has(head, "thread_id"u8) && RecordFile.Has(head, "recipient_id"u8));

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var (media, hashed) = (new MediaFiles(export), new HashedFiles(export));
        return SqliteTables.ReadEach(export, files, (file, tables) => tables.Has("conversations") && tables.Has("messages") ? new SignalDesktopRun(file, tables, media, hashed).Items()
            : tables.Has("message") ? new SignalAndroidRun(file, tables, media, hashed).Items()
            : [new ImportItem.Oddity(new Irregularity("signal-db.no-messages-table", new SourceSpan(file.Path, 0, file.Size)))]);
    }
}

/// <summary>The database of Signal on a computer: each message is a row that holds JSON.</summary>
internal sealed class SignalDesktopRun(ExportFile file, SqliteTables tables, MediaFiles media, HashedFiles hashed)
{
    private readonly Dictionary<string, SqliteRow> conversations = new(StringComparer.Ordinal), byService = new(StringComparer.Ordinal), calls = new(StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private string? ownId;

    public IEnumerable<ImportItem> Items()
    {
        foreach (var row in tables.Rows("items"))
        {
            yield return new ImportItem.Furniture(Span(row.Pointer));
            if (row.Text("id") == "uuid_id" && row.Text("json") is { } json && Parse(json, out var document))
            {
                using (document)
                {
                    ownId = JsonRecords.Text(document.RootElement, "value")?.Split('.')[0];
                }
            }
        }

        foreach (var row in tables.Rows("conversations"))
        {
            yield return new ImportItem.Furniture(Span(row.Pointer));
            if (row.Text("id") is { } id)
            {
                conversations[id] = row;
                byService[row.Text("serviceId") ?? row.Text("uuid") ?? id] = row;
                yield return new ImportItem.Conversation(id, Name(row));
            }
        }

        foreach (var row in tables.Rows("callsHistory"))
        {
            calls[row.Text("callId") ?? row.Pointer] = row;
        }

        foreach (var row in tables.Rows("messages"))
        {
            var (entry, parts) = Entry(row);
            foreach (var person in Meet(entry))
            {
                yield return person;
            }

            yield return new ImportItem.Entry(entry, parts);
        }

        foreach (var call in calls.Values)
        {
            yield return new ImportItem.Entry(Call(call));
        }
    }

    private static bool Parse(string json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JsonDocument? document)
    {
        try
        {
            document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            document = null;
            return false;
        }
    }

    private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

    private static string Name(SqliteRow row) => row.Text("name") ?? row.Text("profileFullName") ?? row.Text("e164") ?? row.Text("id") ?? "";

    private IEnumerable<ImportItem> Meet(ChatEntry entry)
    {
        if (entry.SenderId is not { } id || !met.Add(id) || !byService.TryGetValue(id, out var row))
        {
            yield break;
        }

        var source = Span(row.Pointer);
        var ids = new List<ParticipantId>();
        foreach (var (type, value) in new[] { ("phone", row.Text("e164") is { } phone ? PhoneSpellings.Plain(phone) : null), ("numeric-id", row.Text("serviceId")), ("name", row.Text("profileFullName")) })
        {
            if (value is not null && value != Name(row))
            {
                ids.Add(new ParticipantId(type, value, source));
            }
        }

        yield return new ImportItem.Person(new Participant(Name(row), id == ownId ? Direction.Owner : Direction.Peer, ids));
    }

    private (ChatEntry Entry, int Parts) Entry(SqliteRow row)
    {
        var span = Span(row.Pointer);
        var odd = new List<Irregularity>();
        using var document = row.Text("json") is { } json && Parse(json, out var parsed) ? parsed : null;
        if (document is null && row.Text("json") is not null)
        {
            odd.Add(new Irregularity("json.record", span));
        }

        var record = document?.RootElement ?? default;
        string type = row.Text("type") ?? JsonRecords.Text(record, "type") ?? "";
        string chat = row.Text("conversationId") ?? JsonRecords.Text(record, "conversationId") ?? "";
        var time = Times.Milliseconds(row.Number("sent_at") ?? JsonRecords.Number(record, "sent_at") ?? JsonRecords.Number(record, "timestamp"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, row.Text("sent_at") ?? ""));
        }

        bool mine = type == "outgoing";
        string? sender = mine ? ownId : row.Text("sourceServiceId") ?? JsonRecords.Text(record, "sourceServiceId") ?? (type == "incoming" ? conversations.GetValueOrDefault(chat)?.Text("serviceId") : null);
        var attachments = JsonRecords.Items(record, "attachments").Select(one => Attachment(one, span, odd)).ToList();
        bool once = row.Flag("isViewOnce") || JsonRecords.Flag(record, "isViewOnce");
        bool erased = JsonRecords.Flag(record, "deletedForEveryone");
        SqliteRow? call = null;
        if (type == "call-history" && JsonRecords.Text(record, "callId") is { } callId)
        {
            calls.Remove(callId, out call);
        }

        var kind = erased ? EntryKind.Deleted : type switch
        {
            "incoming" or "outgoing" when once || attachments.Count > 0 => EntryKind.Media,
            "incoming" or "outgoing" when JsonRecords.Member(record, "sticker", JsonValueKind.Object).ValueKind == JsonValueKind.Object => EntryKind.Sticker,
            "incoming" or "outgoing" => EntryKind.Text,
            "call-history" => EntryKind.Call,
            "" => EntryKind.Unknown,
            _ => EntryKind.System,
        };
        var history = JsonRecords.Items(record, "editHistory").ToList();
        string? way = call?.Text("direction");
        return (new ChatEntry(kind, sender is not null && byService.TryGetValue(sender, out var person) ? Name(person) : kind == EntryKind.Call && conversations.TryGetValue(chat, out var other) ? Name(other) : null,
            mine || way == "Outgoing" ? Direction.Owner : type == "incoming" || way == "Incoming" ? Direction.Peer : Direction.None,
            time, row.Text("body") ?? JsonRecords.Text(record, "body") ?? "", string.Join('\n', new[] { row, call }.OfType<SqliteRow>().Select(one => one.Raw())), span)
        {
            Conversation = chat,
            Id = row.Text("id"),
            SenderId = sender,
            Media = once && attachments.Count == 0 ? [new MediaReference(null, MediaState.NeverExported)] : attachments,
            Edited = history.Count > 0,
            EditedTime = Times.Milliseconds(JsonRecords.Number(record, "editMessageTimestamp")),

            // The first of the list is what the message says now.
            Earlier = [.. history.Skip(1).Reverse().Select(one => new EarlierText(Times.Milliseconds(JsonRecords.Number(one, "timestamp")), JsonRecords.Text(one, "body") ?? ""))],
            DeletedBy = erased ? mine ? "owner" : "sender" : null,
            Missed = call?.Text("status") == "Missed",
            DurationSeconds = call?.Number("endedTimestamp") is { } ended && call.Number("timestamp") is { } begun && ended > begun ? (ended - begun) / 1000 : null,
            Reactions = [.. JsonRecords.Items(record, "reactions").Select(one => (JsonRecords.Text(one, "emoji") + " " + ReactedBy(one)).Trim())],
            ReplyTo = JsonRecords.Number(JsonRecords.Member(record, "quote", JsonValueKind.Object), "id")?.ToString(CultureInfo.InvariantCulture),
            SelfDestructSeconds = row.Number("expireTimer") is > 0 and var seconds ? seconds : null,
            Action = call is not null ? call.Text("type") + " call" : kind == EntryKind.System ? type : null,
            Irregularities = odd,
        }, call is null ? 0 : 1);
    }

    private string ReactedBy(JsonElement reaction) => JsonRecords.Text(reaction, "fromId") is { } id && conversations.TryGetValue(id, out var row) ? Name(row) : "";

    private ChatEntry Call(SqliteRow call)
    {
        var other = byService.GetValueOrDefault(call.Text("peerId") ?? "") ?? conversations.GetValueOrDefault(call.Text("peerId") ?? "");
        return new ChatEntry(EntryKind.Call, other is null ? null : Name(other), call.Text("direction") == "Outgoing" ? Direction.Owner : Direction.Peer,
            Times.Milliseconds(call.Number("timestamp")), "", call.Raw(), Span(call.Pointer))
        {
            Conversation = other?.Text("id") ?? call.Text("peerId") ?? "",
            Missed = call.Text("status") == "Missed",
            Action = call.Text("type") + " call",
        };
    }

    private MediaReference Attachment(JsonElement attachment, SourceSpan span, List<Irregularity> odd)
    {
        string? name = JsonRecords.Text(attachment, "fileName");
        var open = HashedFiles.Of(JsonRecords.Text(attachment, "plaintextHash")) is { } hash ? hashed.Find(hash, JsonRecords.Number(attachment, "size")) : null;
        if (JsonRecords.Text(attachment, "path") is not { Length: > 0 } path)
        {
            return open is null ? new MediaReference(name, MediaState.Missing) : new MediaReference(name, MediaState.Present) { Path = open.Path };
        }

        if (open is not null)
        {
            return new MediaReference(name ?? path[(path.LastIndexOfAny(['/', '\\']) + 1)..], MediaState.Present) { Path = open.Path };
        }

        var found = media.Find("attachments.noindex/" + path.Replace('\\', '/'), span, odd);
        if (found.State == MediaState.Present && JsonRecords.Number(attachment, "version") is >= 2)
        {
            odd.Add(new Irregularity("signal-db.file-encrypted", span, found.Path ?? ""));
        }

        return found with { Name = name ?? path[(path.LastIndexOfAny(['/', '\\']) + 1)..] };
    }
}
