using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Discord's data package: a folder for each channel. It holds the account's own messages only.</summary>
internal sealed class DiscordPackage(IExport export)
{
    private readonly MediaFiles media = new(export);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, List<string> Recipients, SourceSpan Span)> channels = new(StringComparer.Ordinal);
    private string? ownerId;
    private string? owner;

    public IEnumerable<ImportItem> Read(List<ExportFile> files)
    {
        yield return new ImportItem.BlindSpot("discord.peer-messages");

        // Names and channels first: a message says neither.
        var messages = new List<ExportFile>();
        foreach (var file in files)
        {
            if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                messages.Add(file);
                continue;
            }

            bool said = false;
            foreach (var item in RecordFile.Read(export.Open(file), file.Path, pointer => pointer.Length == 0, (piece, value, span) => About(file, piece, value, span, ref said)))
            {
                if (said)
                {
                    break;
                }

                yield return item;
            }

            if (said)
            {
                messages.Add(file);
            }
        }

        foreach (var file in messages)
        {
            string folder = MediaFiles.Folder(file.Path);
            var (id, recipients, about) = channels.TryGetValue(folder, out var known) ? known : (folder.TrimEnd('/').Split('/')[^1].TrimStart('c'), [], new SourceSpan(file.Path, 0, 0));
            string? title = titles.GetValueOrDefault(id);
            yield return new ImportItem.Conversation(id, title);
            foreach (var person in People(title, recipients, about))
            {
                yield return person;
            }

            var entries = new List<ImportItem.Entry>();
            foreach (var item in file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Table(file, id) : Records(file, id))
            {
                if (item is ImportItem.Entry entry)
                {
                    entries.Add(entry);
                }
                else
                {
                    yield return item;
                }
            }

            foreach (var entry in Chronicle.Sort(entries, newestFirst: true))
            {
                yield return entry;
            }
        }
    }

    private List<ImportItem> About(ExportFile file, JsonPiece piece, JsonElement value, SourceSpan span, ref bool messages)
    {
        string name = piece.Pointer.TrimStart('/');
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("Contents", out _))
        {
            messages = true;
            return [];
        }

        if (name.Length >= 15 && name.All(char.IsAsciiDigit))
        {
            titles[name] = JsonRecords.Text(value) ?? "";
            return [];
        }

        string folder = MediaFiles.Folder(file.Path);
        var (id, recipients, _) = channels.TryGetValue(folder, out var known) ? known : ("", [], span);
        switch (name)
        {
            case "id" when JsonRecords.Text(value) is { } number:
                channels[folder] = (number, recipients, span);
                break;
            case "recipients" when value.ValueKind == JsonValueKind.Array:
                recipients.AddRange(value.EnumerateArray().Select(one => JsonRecords.Text(one)).OfType<string>());
                channels[folder] = (id, recipients, span);
                return [new ImportItem.Furniture(span)];
            case "username" when JsonRecords.Text(value) is { } user:
                (owner, ownerId) = (user, channels.TryGetValue(folder, out var own) ? own.Id : null);
                return [DiscordMessages.Person(user, user, ownerId, span, Direction.Owner)];
            default:
                break;
        }

        return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
    }

    private List<ImportItem> People(string? title, List<string> recipients, SourceSpan span)
    {
        const string Direct = "Direct Message with ";
        var others = recipients.Where(id => id != ownerId).ToArray();
        if (title?.StartsWith(Direct, StringComparison.Ordinal) == true)
        {
            string handle = title[Direct.Length..];
            handle = handle.EndsWith("#0", StringComparison.Ordinal) ? handle[..^2] : handle;

            // The number is the peer's only when it is known which one is the owner's.
            return [DiscordMessages.Person(handle, handle, others.Length == 1 ? others[0] : null, span, Direction.Peer),
                .. others.Length == 1 ? [] : others.Select(id => DiscordMessages.Person(id, null, id, span))];
        }

        return [.. others.Select(id => DiscordMessages.Person(id, null, id, span, ownerId is null ? Direction.None : Direction.Peer))];
    }

    private IEnumerable<ImportItem> Records(ExportFile file, string channel) => RecordFile.Read(export.Open(file), file.Path, pointer => pointer.Length == 0, (piece, value, span) =>
        value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("Contents", out _) ? [new ImportItem.Unparsed(span, "json.record", piece.Raw)]
        : [Entry(JsonRecords.Number(value, "ID")?.ToString(CultureInfo.InvariantCulture), JsonRecords.Text(value, "Timestamp"), JsonRecords.Text(value, "Contents") ?? "", JsonRecords.Text(value, "Attachments") ?? "", piece.Raw, span, channel)]);

    private IEnumerable<ImportItem> Table(ExportFile file, string channel)
    {
        bool heading = true;
        foreach (var record in CsvRecords.Read(export.Open(file)))
        {
            var span = new SourceSpan(file.Path, record.Offset, record.Length);
            yield return heading ? new ImportItem.Furniture(span)
                : record.Whole && record.Fields.Count >= 4 ? Entry(record.Fields[0], record.Fields[1], record.Fields[2], record.Fields[3], record.Raw, span, channel)
                : new ImportItem.Unparsed(span, "csv.record", record.Raw);
            heading = false;
        }
    }

    private ImportItem.Entry Entry(string? id, string? written, string text, string attachments, string raw, SourceSpan span, string channel)
    {
        var odd = new List<Irregularity>();
        var time = Times.Iso(written) is { } stated && stated.Zone != "unknown" ? stated : Times.Plain(written, "utc");
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        if (Snowflake.Against(id, Snowflake.Discord, time, span) is { } disagreement)
        {
            odd.Add(disagreement);
        }

        var files = attachments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => media.Find(one, span, odd)).ToArray();
        return new ImportItem.Entry(new ChatEntry(files.Length > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown, owner, Direction.Owner, time, text, raw, span)
        {
            Conversation = channel,
            Id = id,
            SenderId = ownerId,
            Media = files,
            Irregularities = odd,
        });
    }
}
