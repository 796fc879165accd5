using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads WhatsApp's database of an iPhone (<c>ChatStorage.sqlite</c>), out of a backup that is not locked. Units are rows: of
/// <c>ZWAMESSAGE</c> with those that tell more about it, and of the tables of people and chats.
/// </summary>
public sealed class WhatsAppPhone : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("whatsapp-ios", "WhatsApp (iPhone database)", "2025-06",
        ["whatsapp-ios.view-once", "whatsapp-ios.text-before-deletion", "whatsapp-ios.calls-apart", "whatsapp-ios.not-downloaded"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => SqliteTables.Makes(head, "ZWAMESSAGE") || SqliteTables.Makes(head, "ZWACHATSESSION");

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var (media, hashed) = (new MediaFiles(export), new HashedFiles(export));
        return SqliteTables.ReadEach(export, files, (file, tables) => tables.Has("ZWAMESSAGE") ? new Run(export, file, tables, media, hashed).Items()
            : [new ImportItem.Oddity(new Irregularity("whatsapp-db.no-messages-table", new SourceSpan(file.Path, 0, file.Size)))]);
    }

    /// <summary>The reading of one database.</summary>
    private sealed class Run(IExport export, ExportFile file, SqliteTables tables, MediaFiles media, HashedFiles hashed)
    {
        /// <summary>Seconds from 1970 to 2001, from which the iPhone counts.</summary>
        private const double Epoch = 978_307_200;

        private readonly Dictionary<long, SqliteRow> chats = [], members = [], files = [];
        private readonly Dictionary<long, int> about = [];
        private readonly Dictionary<string, string> pushed = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        private readonly HashSet<string> met = new(StringComparer.Ordinal);
        private readonly Lazy<Dictionary<string, string>> inBackup = new(() => export.Files.Where(one => one.Path.Length >= 40)
            .GroupBy(one => one.Path[(one.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Path, StringComparer.Ordinal));

        public IEnumerable<ImportItem> Items()
        {
            foreach (var (table, take) in new (string, Action<SqliteRow>)[]
            {
                ("ZWACHATSESSION", row => Know((chats[row.Id] = row).Text("ZCONTACTJID"), row.Text("ZPARTNERNAME"))),
                ("ZWAGROUPMEMBER", row => Know((members[row.Id] = row).Text("ZMEMBERJID"), row.Text("ZCONTACTNAME"))),
                ("ZWAPROFILEPUSHNAME", Push),
            })
            {
                int rows = 0;
                foreach (var row in tables.Rows(table))
                {
                    rows++;
                    take(row);
                }

                if (rows > 0)
                {
                    yield return new ImportItem.Furniture(Span(table), rows);
                }
            }

            foreach (var row in tables.Rows("ZWAMEDIAITEM"))
            {
                files[row.Id] = row;
            }

            foreach (var row in tables.Rows("ZWAMESSAGEINFO"))
            {
                long message = row.Number("ZMESSAGE") ?? 0;
                about[message] = about.GetValueOrDefault(message) + 1;
            }

            foreach (var chat in chats.Values)
            {
                yield return new ImportItem.Conversation(Jid(chat), Name(Jid(chat)));
            }

            foreach (var row in tables.Rows("ZWAMESSAGE"))
            {
                SqliteRow? stored = null;
                if (row.Number("ZMEDIAITEM") is { } item)
                {
                    files.Remove(item, out stored);
                }

                about.Remove(row.Id, out int more);
                var entry = Entry(row, stored);
                if (entry.SenderId is { Length: > 0 } jid && met.Add(jid))
                {
                    yield return Person(jid, entry.Source);
                }

                yield return new ImportItem.Entry(entry, more + (stored is null ? 0 : 1));
            }

            foreach (var orphan in files.Values)
            {
                yield return new ImportItem.Unparsed(Span(orphan.Pointer), "whatsapp-db.row-without-message", orphan.Raw());
            }

            foreach (int rows in about.Values)
            {
                // What was delivered when, to a message that is gone.
                yield return new ImportItem.Furniture(Span("ZWAMESSAGEINFO"), rows);
            }
        }

        private void Push(SqliteRow row)
        {
            if (row.Text("ZJID") is { } jid && row.Text("ZPUSHNAME") is { } name)
            {
                pushed[jid] = name;
            }
        }

        private SourceSpan Span(string pointer) => new(file.Path, 0, file.Size, pointer);

        private static string Jid(SqliteRow chat) => chat.Text("ZCONTACTJID") ?? chat.Pointer;

        private static string? Phone(string jid) => jid.EndsWith("@s.whatsapp.net", StringComparison.Ordinal) && jid.TakeWhile(char.IsAsciiDigit).Count() is > 0 and var digits ? "+" + jid[..digits] : null;

        private string Name(string jid) => names.GetValueOrDefault(jid) ?? pushed.GetValueOrDefault(jid) ?? Phone(jid) ?? jid;

        private void Know(string? jid, string? name)
        {
            if (jid is not null && name is not null)
            {
                names.TryAdd(jid, name);
            }
        }

        private ImportItem.Person Person(string jid, SourceSpan source)
        {
            var ids = new List<ParticipantId>();
            if (Phone(jid) is { } phone)
            {
                ids.Add(new ParticipantId("phone", phone, source));
            }

            ids.Add(new ParticipantId("numeric-id", jid, source));
            if (pushed.TryGetValue(jid, out string? own) && own != Name(jid))
            {
                ids.Add(new ParticipantId("name", own, source));
            }

            return new ImportItem.Person(new Participant(Name(jid), Direction.Peer, ids));
        }

        private ChatEntry Entry(SqliteRow row, SqliteRow? stored)
        {
            var span = Span(row.Pointer);
            var odd = new List<Irregularity>();
            var time = Time(row.Real("ZMESSAGEDATE"));
            if (time is null)
            {
                odd.Add(new Irregularity("time.unread", span, row.Real("ZMESSAGEDATE")?.ToString(CultureInfo.InvariantCulture) ?? ""));
            }

            bool mine = row.Flag("ZISFROMME");
            var chat = chats.GetValueOrDefault(row.Number("ZCHATSESSION") ?? 0);
            string? sender = mine ? null : members.GetValueOrDefault(row.Number("ZGROUPMEMBER") ?? 0)?.Text("ZMEMBERJID") ?? row.Text("ZFROMJID");
            var (kind, action) = Kind(row.Number("ZMESSAGETYPE"));
            var references = new List<MediaReference>();
            if (kind is EntryKind.Media or EntryKind.Sticker)
            {
                references.Add(Media(stored, action, span, odd));
            }

            string place = kind == EntryKind.Location && stored?.Real("ZLATITUDE") is { } latitude && stored.Real("ZLONGITUDE") is { } longitude
                ? string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}") : "";
            string text = string.Join('\n', new[] { row.Text("ZTEXT"), kind is EntryKind.Media or EntryKind.Contact or EntryKind.Location ? stored?.Text("ZTITLE") ?? (Hash(stored) is null ? stored?.Text("ZVCARDNAME") : null) : null, place }
                .Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.Ordinal));
            return new ChatEntry(kind, sender is null ? null : Name(sender), kind == EntryKind.System ? Direction.None : mine ? Direction.Owner : Direction.Peer, time, text,
                stored is null ? row.Raw() : row.Raw() + "\n" + stored.Raw(), span)
            {
                Conversation = chat is null ? "chat/" + (row.Text("ZCHATSESSION") ?? "") : Jid(chat),
                Id = row.Text("ZSTANZAID"),
                SenderId = sender,
                Media = references,
                DeletedBy = kind == EntryKind.Deleted ? mine ? "owner" : "sender" : null,
                DurationSeconds = stored?.Number("ZMOVIEDURATION") is > 0 and var seconds ? seconds : null,
                Action = action,
                Irregularities = odd,
            };
        }

        private static (EntryKind Kind, string? Action) Kind(long? type) => type switch
        {
            0 or 7 => (EntryKind.Text, null),
            1 or 2 or 3 or 8 or 11 or 54 => (EntryKind.Media, null),
            38 or 39 => (EntryKind.Media, "view_once"),
            4 => (EntryKind.Contact, null),
            5 => (EntryKind.Location, null),
            6 => (EntryKind.System, "group_event"),
            10 => (EntryKind.System, "notice"),
            14 => (EntryKind.Deleted, null),
            15 => (EntryKind.Sticker, null),
            46 => (EntryKind.Poll, null),
            59 => (EntryKind.Call, null),
            { } number => (EntryKind.Unknown, "type " + number.ToString(CultureInfo.InvariantCulture)),
            null => (EntryKind.Unknown, null),
        };

        /// <summary>In newer versions the name of a card holds, for a file, the Base64 of its SHA-256.</summary>
        private static string? Hash(SqliteRow? stored) => HashedFiles.Of(stored?.Text("ZVCARDNAME"));

        private MediaReference Media(SqliteRow? stored, string? action, SourceSpan span, List<Irregularity> odd)
        {
            var named = stored?.Text("ZMEDIALOCALPATH") is { } path ? Find(path, span, odd) : new MediaReference(null, action == "view_once" ? MediaState.NeverExported : MediaState.Missing);
            return named.State != MediaState.Present && Hash(stored) is { } hash && hashed.Find(hash, stored!.Number("ZFILESIZE")) is { } found
                ? named with { State = MediaState.Present, Path = found.Path } : named;
        }

        /// <summary>A file lies beside the database, or in a backup under the SHA-1 of its domain and path.</summary>
        private MediaReference Find(string path, SourceSpan span, List<Irregularity> odd)
        {
            string name = path[(path.LastIndexOf('/') + 1)..];
            foreach (string candidate in (string[])["Message/" + path.TrimStart('/'), path.TrimStart('/')])
            {
#pragma warning disable CA5350 // The names of files in a backup are SHA-1 by Apple's choice; nothing rests on it.
                string stored = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes("AppDomainGroup-group.net.whatsapp.WhatsApp.shared-" + candidate)));
#pragma warning restore CA5350
                if (inBackup.Value.TryGetValue(stored, out string? found))
                {
                    return new MediaReference(name, MediaState.Present) { Path = found };
                }

                if (media.Find(candidate, span, []) is { State: MediaState.Present } beside)
                {
                    return beside with { Name = name };
                }
            }

            return path.Contains("..", StringComparison.Ordinal) ? media.Find(path, span, odd) : new MediaReference(name, MediaState.Missing);
        }

        private static EntryTime? Time(double? seconds) => seconds is { } value && double.IsFinite(value) && Math.Abs(value) < 1e11
            ? Times.Milliseconds((long)Math.Round((value + Epoch) * 1000)) is { } time ? time with { Raw = value.ToString("R", CultureInfo.InvariantCulture) } : null : null;
    }
}
