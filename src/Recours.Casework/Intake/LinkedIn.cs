using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>Reads LinkedIn's <c>messages.csv</c>: columns by the names of the heading, newest first.</summary>
public sealed class LinkedIn : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("linkedin", "LinkedIn", "2025-03", ["linkedin.deleted-messages", "linkedin.attachments", "linkedin.deleted-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        int end = head.IndexOf((byte)'\n');
        var line = end < 0 ? head : head[..end];
        return (RecordFile.Has(line, "CONVERSATION ID"u8) && RecordFile.Has(line, "SENDER PROFILE URL"u8))
            || (RecordFile.Has(line, "FROM"u8) && RecordFile.Has(line, "SUBJECT"u8) && RecordFile.Has(line, "CONTENT"u8) && RecordFile.Has(line, "FOLDER"u8));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => Read(export.Open(file), file));
    }

    private static IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        var rows = new List<(Dictionary<string, string> Row, CsvRecord Record)>();
        IReadOnlyList<string>? heading = null;
        foreach (var record in CsvRecords.Read(stream))
        {
            var span = new SourceSpan(file.Path, record.Offset, record.Length);
            if (heading is null || (record.Length > 0 && record.Raw.Trim().Length == 0))
            {
                heading ??= record.Fields;
                yield return new ImportItem.Furniture(span);
            }
            else if (!record.Whole || record.Fields.Count != heading.Count)
            {
                yield return new ImportItem.Unparsed(span, "csv.record", record.Raw);
            }
            else
            {
                var row = new Dictionary<string, string>(StringComparer.Ordinal);
                for (int i = 0; i < heading.Count; i++)
                {
                    _ = row.TryAdd(heading[i].Trim(), record.Fields[i]);
                }

                rows.Add((row, record));
            }
        }

        string? owner = Owner(rows.Select(one => one.Row));
        var met = new HashSet<(string, string)>();
        var entries = new List<ImportItem.Entry>();
        foreach (var (row, record) in rows)
        {
            var entry = Entry(row, record, file, owner);
            entries.Add(new ImportItem.Entry(entry));
            if (entry.Sender is { Length: > 0 } name && met.Add((name, entry.SenderId ?? "")))
            {
                yield return new ImportItem.Person(new Participant(name, entry.Direction, entry.SenderId is { Length: > 0 } url ? [new ParticipantId("profile-url", url, entry.Source)] : []));
            }
        }

        var titles = rows.Where(one => Field(one.Row, "CONVERSATION TITLE").Length > 0)
            .DistinctBy(one => Key(one.Row, file)).ToDictionary(one => Key(one.Row, file), one => Field(one.Row, "CONVERSATION TITLE"), StringComparer.Ordinal);
        foreach (var chat in entries.GroupBy(entry => entry.Value.Conversation, StringComparer.Ordinal))
        {
            yield return new ImportItem.Conversation(chat.Key, titles.GetValueOrDefault(chat.Key));
            foreach (var entry in Chronicle.Sort([.. chat], newestFirst: true))
            {
                yield return entry;
            }
        }
    }

    /// <summary>The one profile that writes or receives every message; null when that is nobody or not only one.</summary>
    private static string? Owner(IEnumerable<Dictionary<string, string>> rows)
    {
        HashSet<string>? common = null;
        foreach (var row in rows)
        {
            string[] here = [Field(row, "SENDER PROFILE URL"), .. Field(row, "RECIPIENT PROFILE URLS").Split(',', StringSplitOptions.TrimEntries)];
            common = common is null ? [.. here] : [.. common.Intersect(here)];
        }

        common?.Remove("");
        return common?.Count == 1 ? common.First() : null;
    }

    private static ChatEntry Entry(Dictionary<string, string> row, CsvRecord record, ExportFile file, string? owner)
    {
        var span = new SourceSpan(file.Path, record.Offset, record.Length);
        var odd = new List<Irregularity>();
        var repairs = new List<Repair>();
        var time = Time(Field(row, "DATE"));
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, Field(row, "DATE")));
        }

        string text = Field(row, "CONTENT");
        if (text.Contains('<') && text.Contains('>') && Html.Bounded(text) is { } element)
        {
            text = Html.Text(element, blanks: true);
            repairs.Add(new Repair("text.markup"));
        }

        if (MetaText.Repair(text) != text)
        {
            // Seen after a spreadsheet program saved the file. It may also be what was typed: shown, not repaired.
            odd.Add(new Irregularity("text.mojibake-suspected", span));
        }

        string subject = Field(row, "SUBJECT");
        string url = Field(row, "SENDER PROFILE URL");
        bool draft = IsYes(Field(row, "IS MESSAGE DRAFT")) || IsYes(Field(row, "IS CONVERSATION DRAFT"));
        string way = Field(row, "DIRECTION").ToUpperInvariant();
        string[] attachments = Field(row, "ATTACHMENTS").Split([',', '\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new ChatEntry(draft ? EntryKind.Unknown : attachments.Length > 0 ? EntryKind.Media : EntryKind.Text, Field(row, "FROM"),
            draft || way == "OUTGOING" ? Direction.Owner : way == "INCOMING" ? Direction.Peer : owner is null || url.Length == 0 ? Direction.None : url == owner ? Direction.Owner : Direction.Peer,
            time, subject.Length > 0 ? (subject + "\n" + text).TrimEnd() : text, record.Raw, span)
        {
            Conversation = Key(row, file),
            SenderId = url.Length > 0 ? url : null,
            Media = [.. attachments.Select(one => new MediaReference(one, MediaState.NeverExported))],
            Action = draft ? "draft" : Field(row, "FOLDER") is { Length: > 0 } and not "INBOX" and var folder ? folder : null,
            Repairs = repairs,
            Irregularities = odd,
        };
    }

    private static string Key(Dictionary<string, string> row, ExportFile file) =>
        Field(row, "CONVERSATION ID") is { Length: > 0 } id ? id
        : file.Path + "#" + string.Join('|', new[] { Field(row, "FROM"), Field(row, "TO") }.Order(StringComparer.Ordinal));

    private static string Field(Dictionary<string, string> row, string name) => row.GetValueOrDefault(name, "");

    private static bool IsYes(string text) => text.Equals("yes", StringComparison.OrdinalIgnoreCase) || text.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>UTC by name; before 2021 <c>3/14/20, 9:04 PM</c>, month first, without a zone.</summary>
    private static EntryTime? Time(string written) => Times.Plain(written, "unknown")
        ?? (DateTime.TryParseExact(written.Trim(), ["M/d/yy, h:mm tt", "M/d/yyyy, h:mm tt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? new EntryTime(value, "unknown", TimePrecision.Minute, written) : null);
}
