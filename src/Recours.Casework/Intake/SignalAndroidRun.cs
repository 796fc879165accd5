using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>
/// The database inside a backup of Signal on Android, once opened: one table of messages whose numbers tell what each is
/// (five bits, as the app's source has them).
/// </summary>
internal sealed class SignalAndroidRun(ExportFile file, SqliteTables tables, MediaFiles media, HashedFiles hashed)
{
    private const long BaseBits = 0x1F, Sent = 21, LastSent = 26, Received = 20;

    private readonly Dictionary<long, SqliteRow> people = [], threads = [];
    private readonly Dictionary<long, List<SqliteRow>> attachments = [], reactions = [];
    private readonly Dictionary<long, List<(long Number, SqliteRow Row)>> earlier = [];
    private readonly HashSet<long> met = [];
    private long? owner;

    public IEnumerable<ImportItem> Items()
    {
        string files = tables.Has("attachment") ? "attachment" : "part";
        foreach (var (table, into) in new[] { ("recipient", people), ("thread", threads) })
        {
            foreach (var row in tables.Rows(table))
            {
                into[row.Id] = row;
                yield return new ImportItem.Furniture(Span(row.Pointer));
            }
        }

        foreach (var row in tables.Rows(files))
        {
            Group(attachments, row.Number("message_id") ?? row.Number("mid") ?? 0).Add(row);
        }

        foreach (var row in tables.Rows("reaction"))
        {
            Group(reactions, row.Number("message_id") ?? 0).Add(row);
        }

        foreach (var row in tables.Rows("message"))
        {
            if (row.Number("type") is { } type && (type & BaseBits) is >= Sent and <= LastSent)
            {
                owner ??= row.Number("from_recipient_id");
            }

            // An earlier version of an edited message is a row of its own that names the latest.
            if (row.Number("latest_revision_id") is > 0 and var latest)
            {
                (earlier.TryGetValue(latest, out var list) ? list : earlier[latest] = []).Add((row.Number("revision_number") ?? row.Id, row));
            }
        }

        foreach (var (id, thread) in threads)
        {
            yield return new ImportItem.Conversation(Key(id), Name(thread.Number("recipient_id") ?? thread.Number("thread_recipient_id")));
        }

        foreach (var row in tables.Rows("message").Where(row => row.Number("latest_revision_id") is not > 0))
        {
            var (entry, parts) = Entry(row);
            if (row.Number("from_recipient_id") is { } from && met.Add(from))
            {
                yield return Person(from);
            }

            yield return new ImportItem.Entry(entry, parts);
        }

        foreach (var orphan in attachments.Values.Concat(reactions.Values).SelectMany(list => list).Concat(earlier.Values.SelectMany(list => list.Select(one => one.Row))))
        {
            yield return new ImportItem.Unparsed(Span(orphan.Pointer), "signal-db.row-without-message", orphan.Raw());
        }
    }

    private static List<SqliteRow> Group(Dictionary<long, List<SqliteRow>> of, long id) => of.TryGetValue(id, out var list) ? list : of[id] = [];

    private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

    private string Key(long thread) => file.Path + "#" + thread.ToString(CultureInfo.InvariantCulture);

    private string? Name(long? id) => id is not { } number || !people.TryGetValue(number, out var row) ? null
        : row.Text("system_joined_name") ?? row.Text("nickname_joined_name") ?? row.Text("profile_joined_name") ?? row.Text("e164") ?? row.Text("phone") ?? row.Text("username")
            ?? row.Text("group_id") ?? "recipient/" + number.ToString(CultureInfo.InvariantCulture);

    private ImportItem.Person Person(long id)
    {
        var ids = new List<ParticipantId>();
        if (people.TryGetValue(id, out var row))
        {
            foreach (var (type, value) in new[] { ("phone", row.Text("e164") ?? row.Text("phone")), ("handle", row.Text("username")), ("numeric-id", row.Text("aci") ?? row.Text("uuid")), ("name", row.Text("profile_joined_name")) })
            {
                if (value is not null && value != Name(id))
                {
                    ids.Add(new ParticipantId(type, value, Span(row.Pointer)));
                }
            }
        }

        return new ImportItem.Person(new Participant(Name(id) ?? "recipient/" + id.ToString(CultureInfo.InvariantCulture), id == owner ? Direction.Owner : Direction.Peer, ids));
    }

    private (ChatEntry Entry, int Parts) Entry(SqliteRow row)
    {
        var span = Span(row.Pointer);
        var odd = new List<Irregularity>();
        var time = Times.Milliseconds(row.Number("date_sent") ?? row.Number("date"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, row.Text("date_sent") ?? ""));
        }

        long number = (row.Number("type") ?? -1) & BaseBits;
        bool outgoing = number is >= Sent and <= LastSent, incoming = number == Received;
        attachments.Remove(row.Id, out var files);
        reactions.Remove(row.Id, out var signs);
        earlier.Remove(row.Id, out var versions);
        bool erased = row.Flag("remote_deleted"), once = row.Flag("view_once");
        var references = (files ?? []).Select(one => Media(one, once)).ToList();
        if (once && references.Count == 0)
        {
            references.Add(new MediaReference(null, MediaState.NeverExported));
        }

        var (kind, action) = number switch
        {
            _ when erased => (EntryKind.Deleted, null),
            _ when outgoing || incoming => (references.Count > 0 ? EntryKind.Media : EntryKind.Text, (string?)null),
            1 or 2 or 3 => (EntryKind.Call, "voice_call"),
            8 or 10 or 11 => (EntryKind.Call, "video_call"),
            12 => (EntryKind.Call, "group_call"),
            4 => (EntryKind.System, "joined"),
            7 => (EntryKind.System, "profile_change"),
            14 => (EntryKind.System, "number_change"),
            _ => (row.Text("body") is null ? EntryKind.Unknown : EntryKind.System, "type " + number.ToString(CultureInfo.InvariantCulture)),
        };
        bool mine = outgoing || number is 2 or 11;
        var parts = (files ?? []).Concat(signs ?? []).Concat((versions ?? []).OrderBy(one => one.Number).Select(one => one.Row)).ToList();
        return (new ChatEntry(kind, Name(row.Number("from_recipient_id")), kind == EntryKind.System ? Direction.None : mine ? Direction.Owner : incoming || kind == EntryKind.Call ? Direction.Peer : Direction.None,
            time, row.Text("body") ?? "", string.Join('\n', parts.Prepend(row).Select(one => one.Raw())), span)
        {
            Conversation = Key(row.Number("thread_id") ?? 0),
            Id = row.Id.ToString(CultureInfo.InvariantCulture),
            SenderId = row.Text("from_recipient_id"),
            Media = references,
            Edited = versions is not null,
            Earlier = [.. (versions ?? []).OrderBy(one => one.Number).Select(one => new EarlierText(Times.Milliseconds(one.Row.Number("date_sent")), one.Row.Text("body") ?? ""))],
            DeletedBy = erased ? mine ? "owner" : "sender" : null,
            Missed = number is 3 or 8,
            Reactions = [.. (signs ?? []).Select(one => (one.Text("emoji") + " " + Name(one.Number("author_id"))).Trim())],
            ReplyTo = row.Number("quote_id") is > 0 and var quote ? quote.ToString(CultureInfo.InvariantCulture) : null,
            SelfDestructSeconds = row.Number("expires_in") is > 0 and var expires ? expires / 1000 : null,
            Action = action,
            Irregularities = odd,
        }, parts.Count);
    }

    private MediaReference Media(SqliteRow row, bool once) =>
        (row.Text("file_name") ?? row.Text("data_file") ?? row.Text("_data")) is { } path && media.Named(path) is { State: MediaState.Present } found ? found
        : HashedFiles.Of(row.Text("data_hash_end") ?? row.Text("data_hash")) is { } hash && hashed.Find(hash, row.Number("data_size")) is { } other
            ? new MediaReference(row.Text("file_name") ?? other.Path[(other.Path.LastIndexOf('/') + 1)..], MediaState.Present) { Path = other.Path }
        : new MediaReference(row.Text("file_name"), once ? MediaState.NeverExported : MediaState.Missing);
}
