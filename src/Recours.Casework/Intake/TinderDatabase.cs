namespace Recours.Casework.Intake;

/// <summary>Reads the database that Tinder keeps on an Android telephone (<c>tinder-3.db</c>), when somebody has already extracted it. Both sides are in it.</summary>
public sealed class TinderDatabase : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("tinder-db", "Tinder (Android database)", "2023-11", ["tinder-db.files-online", "tinder-db.unmatched"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => SqliteTables.Makes(head, "match_person", "message");

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
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("match_person"))
        {
            var source = Span(row.Pointer);
            yield return new ImportItem.Furniture(source);
            if (row.Text("id") is { } id)
            {
                people[id] = row.Text("name") ?? id;
                yield return new ImportItem.Person(new Participant(people[id], Direction.Peer, [new ParticipantId("numeric-id", id, source)]));
            }
        }

        var (entries, titles) = (new List<ImportItem.Entry>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var row in tables.Rows("message"))
        {
            var entry = Entry(row, Span(row.Pointer), people);
            entries.Add(new ImportItem.Entry(entry));
            if ((people.GetValueOrDefault(row.Text("from_id") ?? "") ?? people.GetValueOrDefault(row.Text("to_id") ?? "")) is { } name && titles.TryAdd(entry.Conversation, name))
            {
                yield return new ImportItem.Conversation(entry.Conversation, name);
            }
        }

        foreach (var chat in entries.GroupBy(entry => entry.Value.Conversation, StringComparer.Ordinal))
        {
            foreach (var entry in Chronicle.Sort([.. chat], newestFirst: false))
            {
                yield return entry;
            }
        }
    }

    private static ChatEntry Entry(SqliteRow row, SourceSpan span, Dictionary<string, string> people)
    {
        var odd = new List<Irregularity>();
        var time = Times.Milliseconds(row.Number("sent_date"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, row.Text("sent_date") ?? ""));
        }

        string? from = row.Text("from_id");
        string? name = people.GetValueOrDefault(from ?? "");
        bool mine = name is null && people.ContainsKey(row.Text("to_id") ?? "");
        string text = row.Text("text") ?? "";
        string? type = row.Text("type");
        bool link = text.StartsWith("https://", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal)
            && (text.StartsWith("https://media.tenor.com/", StringComparison.Ordinal) || text.Contains(".giphy.com/", StringComparison.Ordinal) || type is "GIF" or "IMAGE");
        return new ChatEntry(link ? EntryKind.Media : type is "STICKER" ? EntryKind.Sticker : type is "CONTACT_CARD" ? EntryKind.Contact : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            name, mine ? Direction.Owner : name is null ? Direction.None : Direction.Peer, time, text, row.Raw(), span)
        {
            Conversation = row.Text("match_id") ?? "",
            Id = row.Text("id"),
            SenderId = from,
            Media = link ? [new MediaReference(text, MediaState.NeverExported)] : [],
            Reactions = row.Flag("is_liked") ? ["like"] : [],
            Action = type is null or "UNKNOWN" or "TEXT" ? null : type,
            Irregularities = odd,
        };
    }
}
