using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads Viber's database of a computer (<c>viber.db</c>). Units are rows: of <c>Events</c> with the row of <c>Messages</c> or
/// <c>Calls</c> that belongs to it, and of the tables of people and chats.
/// </summary>
public sealed class Viber : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("viber", "Viber", "2025-03", ["viber.files-apart", "viber.deleted-messages", "viber.this-computer-only"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => SqliteTables.Makes(head, "Events", "Messages", "ChatInfo");

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new MediaFiles(export);
        return SqliteTables.ReadEach(export, files, (file, tables) => new Run(file, tables, media).Items());
    }

    /// <summary>The reading of one database.</summary>
    private sealed class Run(ExportFile file, SqliteTables tables, MediaFiles media)
    {
        private const long Incoming = 0;
        private readonly Dictionary<long, SqliteRow> contacts = [], chats = [], messages = [], calls = [];
        private readonly Dictionary<long, List<long>> members = [];
        private readonly HashSet<long> received = [], met = [];

        public IEnumerable<ImportItem> Items()
        {
            int people = 0;
            foreach (var (table, take) in new (string, Action<SqliteRow>)[]
            {
                ("Contact", row => contacts.TryAdd(row.Number("ContactID") ?? row.Id, row)),
                ("ChatInfo", row => chats.TryAdd(row.Number("ChatID") ?? row.Id, row)),
                ("ChatRelation", Member),
            })
            {
                foreach (var row in tables.Rows(table))
                {
                    people++;
                    take(row);
                }
            }

            if (people > 0)
            {
                yield return new ImportItem.Furniture(Span("Contact"), people);
            }

            foreach (var row in tables.Rows("Messages"))
            {
                messages.TryAdd(row.Number("EventID") ?? row.Id, row);
            }

            foreach (var row in tables.Rows("Calls"))
            {
                calls.TryAdd(row.Number("EventID") ?? row.Id, row);
            }

            // Some versions name the other side in an event that was sent: whoever also receives nothing is the owner.
            foreach (var row in tables.Rows("Events").Where(row => row.Number("Direction") == Incoming))
            {
                received.Add(row.Number("ContactID") ?? 0);
            }

            foreach (var row in tables.Rows("Events"))
            {
                long id = row.Number("EventID") ?? row.Id;
                messages.Remove(id, out var message);
                calls.Remove(id, out var call);
                foreach (var item in Meet(row))
                {
                    yield return item;
                }

                yield return new ImportItem.Entry(Entry(row, message, call), (message is null ? 0 : 1) + (call is null ? 0 : 1));
            }

            foreach (var orphan in messages.Values.Concat(calls.Values))
            {
                yield return new ImportItem.Unparsed(Span(orphan.Pointer), "viber.row-without-event", orphan.Raw());
            }
        }

        private void Member(SqliteRow row)
        {
            if (row.Number("ChatID") is { } chat && row.Number("ContactID") is { } contact)
            {
                (members.TryGetValue(chat, out var list) ? list : members[chat] = []).Add(contact);
            }
        }

        private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

        private string? Name(long id) => contacts.TryGetValue(id, out var row) ? row.Text("Name") ?? row.Text("ClientName") ?? row.Text("Number") : null;

        private static bool IsMine(SqliteRow row) => row.Number("Direction") is { } way && way != Incoming;

        private IEnumerable<ImportItem> Meet(SqliteRow row)
        {
            if (row.Number("ContactID") is { } id && met.Add(id) && Name(id) is { } name)
            {
                var contact = contacts[id];
                var source = Span(contact.Pointer);
                yield return new ImportItem.Person(new Participant(name, received.Contains(id) ? Direction.Peer : IsMine(row) ? Direction.Owner : Direction.None,
                [
                    .. contact.Text("Number") is { } number ? [new ParticipantId("phone", PhoneSpellings.Plain(number), source)] : Array.Empty<ParticipantId>(),
                    .. contact.Text("ClientName") is { } own && own != name ? [new ParticipantId("name", own, source)] : Array.Empty<ParticipantId>(),
                    .. contact.Text("MID") is { } mid ? [new ParticipantId("numeric-id", mid, source)] : Array.Empty<ParticipantId>(),
                ]));
            }

            if (row.Number("ChatID") is { } chat && met.Add(~chat))
            {
                var others = members.GetValueOrDefault(chat, []).Where(received.Contains).ToList();
                yield return new ImportItem.Conversation(Key(chat), chats.GetValueOrDefault(chat)?.Text("Name") ?? (others.Count == 1 ? Name(others[0]) : null));
            }
        }

        private string Key(long chat) => file.Path + "#" + chat.ToString(CultureInfo.InvariantCulture);

        private ChatEntry Entry(SqliteRow row, SqliteRow? message, SqliteRow? call)
        {
            var span = Span(row.Pointer);
            var odd = new List<Irregularity>();
            var time = Times.Milliseconds(row.Number("TimeStamp"));
            if (time is null)
            {
                odd.Add(new Irregularity("time.unread", span, row.Text("TimeStamp") ?? ""));
            }

            bool mine = IsMine(row);
            long? contact = row.Number("ContactID");
            string? path = message?.Text("PayloadPath");
            long? type = message?.Number("Type");
            return new ChatEntry(
                call is not null ? EntryKind.Call : path is not null ? EntryKind.Media : type == 1 || message?.Text("Body") is not null ? EntryKind.Text : EntryKind.Unknown,
                contact is { } id && (!mine || !received.Contains(id)) ? Name(id) : null, mine ? Direction.Owner : row.Number("Direction") is null ? Direction.None : Direction.Peer,
                time, string.Join('\n', new[] { message?.Text("Subject"), message?.Text("Body") }.OfType<string>()),
                string.Join('\n', new[] { row, message, call }.OfType<SqliteRow>().Select(one => one.Raw())), span)
            {
                Conversation = Key(row.Number("ChatID") ?? 0),
                Id = row.Text("EventID"),
                SenderId = contact is { } number ? contacts.GetValueOrDefault(number)?.Text("Number") : null,
                Media = path is null ? [] : [media.Named(path)],
                DurationSeconds = call?.Number("Duration"),
                Missed = call is not null && !mine && (call.Number("Duration") ?? 0) == 0,
                Action = call is null && type is { } kind and not 1 && path is null ? "type " + kind.ToString(CultureInfo.InvariantCulture) : null,
                Irregularities = odd,
            };
        }
    }
}
