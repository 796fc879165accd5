using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>The reading of one <c>msgstore.db</c>: who is who, then messages and calls in the order of their rows.</summary>
internal sealed class WhatsAppDatabaseRun(IExport export, ExportFile file, SqliteTables tables, Dictionary<string, (SqliteRow Row, SourceSpan Source)> contacts)
{
    /// <summary>The tables whose rows say more about one message.</summary>
    private static readonly string[] About =
    [
        "message_media", "message_revoked", "message_edit_info", "message_quoted", "message_forwarded", "message_location", "message_vcard", "message_system",
        "message_system_block_contact", "message_system_number_change", "message_system_chat_participant", "message_system_group", "message_album", "message_order",
        "message_product", "message_ui_elements", "message_ephemeral", "message_view_once_media",
    ];

    private readonly Dictionary<string, Dictionary<long, List<SqliteRow>>> about = new(StringComparer.Ordinal);
    private readonly Dictionary<long, SqliteRow> jids = [], chats = [];
    private readonly Dictionary<long, long> phoneOfLid = [];
    private readonly Dictionary<long, List<string>> reactions = [];
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly WhatsAppDatabaseMedia media = new(export, file);
    private string? owner;

    public IEnumerable<ImportItem> Items()
    {
        foreach (var (table, rows) in new[] { ("jid", Count("jid", row => jids[row.Id] = row)), ("chat", Count("chat", row => chats[row.Id] = row)), ("jid_map", Count("jid_map", Map)), ("props", Count("props", Owner)) })
        {
            if (rows > 0)
            {
                yield return new ImportItem.Furniture(Span(table), rows);
            }
        }

        int links = Count("message_association", _ => { }) + Reactions();
        if (links > 0)
        {
            yield return new ImportItem.Furniture(Span("message_add_on"), links);
        }

        foreach (string table in About)
        {
            var rows = about[table] = [];
            Count(table, row =>
            {
                long message = row.Number("message_row_id") ?? row.Id;
                (rows.TryGetValue(message, out var list) ? list : rows[message] = []).Add(row);
            });
        }

        if (owner is not null)
        {
            yield return new ImportItem.Person(new Participant(owner, Direction.Owner, []));
        }

        foreach (var chat in chats.Values)
        {
            string jid = Jid(chat.Number("jid_row_id"));
            yield return new ImportItem.Conversation(jid, chat.Text("subject") ?? Name(jid));
            if (chat.Number("ephemeral_expiration") is > 0)
            {
                yield return new ImportItem.BlindSpot("whatsapp-db.disappearing-messages");
            }
        }

        foreach (var row in tables.Rows("message"))
        {
            if (row.Number("chat_row_id") == -1 && row.Text("key_id") is null or "-1")
            {
                // The first row of the table is the app's own placeholder.
                yield return new ImportItem.Furniture(Span(row.Pointer));
                continue;
            }

            var more = About.SelectMany(table => about[table].Remove(row.Id, out var list) ? list : []).ToList();
            var entry = Entry(row, more);
            foreach (var person in Meet(entry.SenderId, Span(row.Pointer)).Concat(more.SelectMany(Involved).SelectMany(jid => Meet(jid, Span(row.Pointer)))))
            {
                yield return person;
            }

            yield return new ImportItem.Entry(entry, more.Count);
        }

        foreach (var orphan in About.SelectMany(table => about[table].Values).SelectMany(list => list))
        {
            yield return new ImportItem.Unparsed(Span(orphan.Pointer), "whatsapp-db.row-without-message", orphan.Raw());
        }

        foreach (var row in tables.Rows("call_log"))
        {
            var call = Call(row);
            foreach (var person in Meet(call.SenderId, call.Source))
            {
                yield return person;
            }

            yield return new ImportItem.Entry(call);
        }
    }

    private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

    private int Count(string table, Action<SqliteRow> take)
    {
        int rows = 0;
        foreach (var row in tables.Rows(table))
        {
            rows++;
            take(row);
        }

        return rows;
    }

    private void Map(SqliteRow row)
    {
        if (row.Number("lid_row_id") is { } lid && row.Number("jid_row_id") is { } phone)
        {
            phoneOfLid[lid] = phone;
        }
    }

    private void Owner(SqliteRow row)
    {
        if (row.Text("key") == "user_push_name")
        {
            owner = row.Text("value");
        }
    }

    /// <summary>Reactions stand in two tables of newer versions: which message, and which sign.</summary>
    private int Reactions()
    {
        var targets = new Dictionary<long, (long Message, string Who)>();
        int rows = Count("message_add_on", row => targets[row.Id] =
            (row.Number("parent_message_row_id") ?? 0, row.Flag("from_me") ? owner ?? "" : Name(Jid(row.Number("sender_jid_row_id")))));
        return rows + Count("message_add_on_reaction", row =>
        {
            if (row.Text("reaction") is { } sign && targets.TryGetValue(row.Number("message_add_on_row_id") ?? row.Id, out var target))
            {
                (reactions.TryGetValue(target.Message, out var list) ? list : reactions[target.Message] = []).Add((sign + " " + target.Who).Trim());
            }
        });
    }

    private string Jid(long? id)
    {
        if (id is not { } number)
        {
            return "";
        }

        var row = jids.GetValueOrDefault(phoneOfLid.GetValueOrDefault(number, number)) ?? jids.GetValueOrDefault(number);
        return row is null ? "jid/" + number.ToString(CultureInfo.InvariantCulture) : row.Text("raw_string") ?? row.Text("user") + "@" + row.Text("server");
    }

    private static string? Phone(string jid) => jid.EndsWith("@s.whatsapp.net", StringComparison.Ordinal) && jid.TakeWhile(char.IsAsciiDigit).Count() is > 0 and var digits ? "+" + jid[..digits] : null;

    private string Name(string jid) =>
        contacts.TryGetValue(jid, out var contact) && (contact.Row.Text("display_name") ?? contact.Row.Text("wa_name")) is { } name ? name : Phone(jid) ?? jid;

    private IEnumerable<ImportItem> Meet(string? jid, SourceSpan source)
    {
        if (string.IsNullOrEmpty(jid) || !met.Add(jid))
        {
            yield break;
        }

        var ids = new List<ParticipantId>();
        if (Phone(jid) is { } phone)
        {
            ids.Add(new ParticipantId("phone", phone, source));
        }

        ids.Add(new ParticipantId("numeric-id", jid, source));
        if (contacts.TryGetValue(jid, out var contact))
        {
            foreach (string? other in (string?[])[contact.Row.Text("wa_name"), contact.Row.Text("number")])
            {
                if (other is not null && other != Name(jid))
                {
                    ids.Add(new ParticipantId(other == contact.Row.Text("number") ? "phone" : "name", other, contact.Source));
                }
            }
        }

        yield return new ImportItem.Person(new Participant(Name(jid), Direction.Peer, ids));
    }

    private IEnumerable<string> Involved(SqliteRow row) =>
        row.Number("old_jid_row_id") is { } before && row.Number("new_jid_row_id") is { } after ? [Jid(before), Jid(after)] : [];

    private ChatEntry Entry(SqliteRow row, List<SqliteRow> more)
    {
        var span = Span(row.Pointer);
        var odd = new List<Irregularity>();
        SqliteRow? Of(string table) => more.Find(one => one.Pointer.StartsWith(table + "/", StringComparison.Ordinal));
        string chat = Jid(chats.GetValueOrDefault(row.Number("chat_row_id") ?? 0)?.Number("jid_row_id"));
        bool mine = row.Flag("from_me");
        string? sender = mine ? null : row.Number("sender_jid_row_id") is > 0 and var writer ? Jid(writer) : chat.EndsWith("@g.us", StringComparison.Ordinal) ? null : chat;
        var references = Of("message_media") is { } stored ? [media.Of(stored, row.Number("message_type"), odd, span)] : new List<MediaReference>();
        long type = row.Number("message_type") ?? -1;
        var (kind, action) = WhatsAppDatabaseWords.Kind(type);
        string text = string.Join('\n', new[] { row.Text("text_data"), Of("message_media")?.Text("media_caption"), WhatsAppDatabaseWords.Text(more) }.OfType<string>().Distinct(StringComparer.Ordinal));
        if (Of("message_system") is { } system)
        {
            action = WhatsAppDatabaseWords.Action(system.Number("action_type"), Of("message_system_block_contact"));
            text = Of("message_system_number_change") is { } change ? Name(Jid(change.Number("old_jid_row_id"))) + " → " + Name(Jid(change.Number("new_jid_row_id"))) : text;
        }

        if (type is 42 or 43 && references.TrueForAll(one => one.State != MediaState.Present))
        {
            references = [new MediaReference(null, MediaState.NeverExported)];
        }

        var revoked = Of("message_revoked");
        bool deleted = kind == EntryKind.Deleted || revoked is not null;
        var edit = Of("message_edit_info");
        return new ChatEntry(deleted ? EntryKind.Deleted : kind, mine ? owner : sender is null ? null : Name(sender),
            kind == EntryKind.System ? Direction.None : mine ? Direction.Owner : sender is null ? Direction.None : Direction.Peer,
            Time(row.Number("timestamp"), odd, span), text, string.Join('\n', more.Select(one => one.Raw()).Prepend(row.Raw())), span)
        {
            Conversation = chat,
            Id = row.Text("key_id"),
            SenderId = sender,
            Media = references,
            Edited = edit is not null && !deleted,
            EditedTime = deleted ? Time(revoked?.Number("revoke_timestamp"), null, span) : Time(edit?.Number("edited_timestamp"), null, span),
            DeletedBy = !deleted ? null : revoked?.Number("admin_jid_row_id") is > 0 ? "unknown" : mine ? "owner" : "sender",
            Missed = type == 10,
            Reactions = reactions.GetValueOrDefault(row.Id, []),
            ReplyTo = Of("message_quoted")?.Text("key_id"),
            ForwardedFrom = Of("message_forwarded") is null ? null : "unknown",
            SelfDestructSeconds = Of("message_ephemeral")?.Number("duration"),
            Action = action,
            Irregularities = odd,
        };
    }

    private ChatEntry Call(SqliteRow row)
    {
        var span = Span(row.Pointer);
        var odd = new List<Irregularity>();
        string other = Jid(row.Number("jid_row_id"));
        bool mine = row.Flag("from_me");
        long seconds = row.Number("duration") ?? 0;
        return new ChatEntry(EntryKind.Call, mine ? owner : Name(other), mine ? Direction.Owner : Direction.Peer, Time(row.Number("timestamp"), odd, span), "", row.Raw(), span)
        {
            Conversation = row.Number("group_jid_row_id") is > 0 and var group ? Jid(group) : other,
            Id = row.Text("call_id"),
            SenderId = mine ? null : other,
            Missed = !mine && seconds == 0,
            DurationSeconds = seconds,
            Action = row.Flag("video_call") ? "video_call" : "voice_call",
            Irregularities = odd,
        };
    }

    private static EntryTime? Time(long? milliseconds, List<Irregularity>? odd, SourceSpan span)
    {
        if (milliseconds is > 0 and < 253_402_300_800_000)
        {
            return new EntryTime(DateTime.SpecifyKind(DateTime.UnixEpoch.AddMilliseconds(milliseconds.Value), DateTimeKind.Unspecified), "utc", TimePrecision.Millisecond,
                milliseconds.Value.ToString(CultureInfo.InvariantCulture));
        }

        odd?.Add(new Irregularity("time.unreadable", span, milliseconds?.ToString(CultureInfo.InvariantCulture) ?? ""));
        return null;
    }
}
