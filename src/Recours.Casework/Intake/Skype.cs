using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads the export of Skype (closed in May 2025): <c>messages.json</c> with its <c>media</c> folder.</summary>
public sealed class Skype : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("skype", "Skype", "2025-04", ["skype.closed", "skype.deleted-messages", "skype.expired-media"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && RecordFile.HasKey(head, "\"conversations\""u8)
            && (RecordFile.HasKey(head, "\"MessageList\""u8) || (RecordFile.HasKey(head, "\"userId\""u8) && RecordFile.HasKey(head, "\"exportDate\""u8)));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new MediaFiles(export);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var item in new SkypeConversations(new SkypeMessage(media), file).Read(export.Open(file)))
            {
                yield return item;
            }
        }
    }
}

/// <summary>The conversations of one file, each newest first.</summary>
internal sealed class SkypeConversations(SkypeMessage messages, ExportFile file)
{
    private sealed class Chat
    {
        public string? Id { get; set; }
        public string? Title { get; set; }
        public List<ImportItem.Entry> Entries { get; } = [];
    }

    private readonly SortedDictionary<int, Chat> chats = [];
    private readonly HashSet<(string, string)> met = [];
    private string? owner;

    public IEnumerable<ImportItem> Read(Stream stream)
    {
        foreach (var item in RecordFile.Read(stream, file.Path, Descend, Take))
        {
            yield return item;
        }

        foreach (var (place, chat) in chats)
        {
            string key = chat.Id ?? file.Path + "#" + place;
            yield return new ImportItem.Conversation(key, chat.Title);
            foreach (var entry in Chronicle.Sort([.. Paired(chat.Entries)], newestFirst: true))
            {
                var value = entry.Value;
                bool system = value.Kind == EntryKind.System || value.SenderId is null || owner is null;
                var direction = system ? Direction.None : value.SenderId == owner ? Direction.Owner : Direction.Peer;
                string? name = value.Sender ?? (value.SenderId == chat.Id ? chat.Title : null) ?? value.SenderId;
                if (name is not null && value.SenderId is { } id && met.Add((name, id)))
                {
                    yield return new ImportItem.Person(new Participant(name, id == owner ? Direction.Owner : direction, Ids(id, value.Source)));
                }

                yield return entry with { Value = value with { Conversation = key, Sender = name, Direction = direction } };
            }
        }
    }

    private static bool Descend(string pointer) => pointer.Split('/') is [""] or [_, "conversations"] or [_, "conversations", _] or [_, "conversations", _, "MessageList"];

    private IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
    {
        string[] steps = piece.Pointer.Split('/');
        if (steps is [_, "userId"])
        {
            owner = JsonRecords.Text(value);
            return owner is { Length: > 0 } ? [new ImportItem.Person(new Participant(owner, Direction.Owner, Ids(owner, span)))] : [];
        }

        if (steps is not [_, "conversations", var number, ..] || !int.TryParse(number, out int place))
        {
            return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
        }

        var chat = chats.TryGetValue(place, out var known) ? known : chats[place] = new Chat();
        switch (steps)
        {
            case [_, _, _, "MessageList", _]:
                if (messages.Entry(piece, value, span) is { } entry)
                {
                    chat.Entries.Add(new ImportItem.Entry(entry));
                    return [];
                }

                return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
            case [_, _, _, "id"]:
                chat.Id = JsonRecords.Text(value);
                return [];
            case [_, _, _, "displayName"]:
                chat.Title = JsonRecords.Text(value) ?? chat.Title;
                return [];
            case [_, _, _, "threadProperties"] when value.ValueKind == JsonValueKind.Object:
                chat.Title ??= JsonRecords.Text(value, "topic");
                return [new ImportItem.Furniture(span)];
            default:
                return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
        }
    }

    /// <summary>An edit is a second record of the same author and arrival: one message, whose earlier words are kept beside it.</summary>
    private static IEnumerable<ImportItem.Entry> Paired(List<ImportItem.Entry> entries)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            var first = entries[i].Value;
            var second = i + 1 < entries.Count ? entries[i + 1].Value : null;
            bool pair = second is not null && first.Edited && second.Edited && first.SenderId == second.SenderId && first.SenderId is not null && first.Time is { } time && second.Time is { } other && time.Raw == other.Raw;
            if (!pair || second is null)
            {
                yield return entries[i];
                continue;
            }

            // The one that carries the edit marker is what the others saw last.
            var (now, before) = second.Raw.Contains("<e_m", StringComparison.Ordinal) || second.Raw.Contains("\\u003ce_m", StringComparison.OrdinalIgnoreCase) ? (second, first) : (first, second);
            yield return new ImportItem.Entry(now with
            {
                Raw = now.Raw + "\n" + before.Raw,
                Irregularities = [.. now.Irregularities, .. before.Irregularities, new Irregularity("text.earlier-version", before.Source, before.Text)],
            }, 1);
            i++;
        }
    }

    private static List<ParticipantId> Ids(string id, SourceSpan span)
    {
        int colon = id.IndexOf(':', StringComparison.Ordinal);
        string bare = id[(colon + 1)..];
        return id.StartsWith("4:", StringComparison.Ordinal) ? [new ParticipantId("phone", bare, span)]
            : [new ParticipantId("handle", bare, span), .. bare.StartsWith('+') && bare.Skip(1).All(char.IsAsciiDigit) ? [new ParticipantId("phone", bare, span)] : Array.Empty<ParticipantId>()];
    }
}
