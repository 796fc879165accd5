using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads Hinge's <c>matches.json</c>: likes, matches, blocks and the account's own messages, without names and without a zone.</summary>
public sealed class Hinge : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("hinge", "Hinge", "2025-03", ["hinge.peer-messages", "hinge.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        int start = head.IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && start >= 0 && head[start] == '[' && RecordFile.HasKey(head, "\"timestamp\""u8)
            && (RecordFile.HasKey(head, "\"chats\""u8) || RecordFile.HasKey(head, "\"we_met\""u8) || RecordFile.HasKey(head, "\"block_type\""u8) || (RecordFile.HasKey(head, "\"match\""u8) && RecordFile.HasKey(head, "\"like\""u8)));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var matches = new Dictionary<string, List<ImportItem.Entry>>(StringComparer.Ordinal);
            foreach (var item in RecordFile.Read(export.Open(file), file.Path, pointer => pointer.Count(step => step == '/') < 3, Take))
            {
                yield return item;
            }

            foreach (var (match, entries) in matches)
            {
                yield return new ImportItem.Conversation(match, null);
                foreach (var entry in Chronicle.Sort(entries, newestFirst: false))
                {
                    yield return entry;
                }
            }

            IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
            {
                string[] steps = piece.Pointer.Split('/');
                if (steps.Length < 4)
                {
                    return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Unparsed(span, "json.record", piece.Raw)] : [];
                }

                if (value.ValueKind != JsonValueKind.Object)
                {
                    return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
                }

                string match = file.Path + "#" + steps[1];
                (matches.TryGetValue(match, out var list) ? list : matches[match] = []).Add(new ImportItem.Entry(Entry(piece, value, span, steps[2]) with { Conversation = match }));
                return [];
            }
        }
    }

    private static ChatEntry Entry(JsonPiece piece, JsonElement value, SourceSpan span, string section)
    {
        string? written = JsonRecords.Text(value, "timestamp");
        var time = Times.Plain(written, "unknown");
        string? link = section == "voice_notes" ? JsonRecords.Text(value, "url") : null;
        string text = JsonRecords.Text(value, "body") ?? JsonRecords.Text(value, "comment") ?? JsonRecords.Text(value, "block_type")
            ?? string.Join('\n', JsonRecords.Items(value, section).Select(one => JsonRecords.Text(one, "comment")).Where(comment => !string.IsNullOrEmpty(comment)));
        return new ChatEntry(
            section switch
            {
                "chats" => EntryKind.Text,
                "voice_notes" => EntryKind.Media,
                "like" => EntryKind.Reaction,
                "match" or "block" or "we_met" => EntryKind.System,
                _ => EntryKind.Unknown,
            }, null, section is "chats" or "voice_notes" ? Direction.Owner : Direction.None, time, text, piece.Raw, span)
        {
            Action = section == "chats" ? null : section,
            Media = section == "voice_notes" ? [new MediaReference(link, MediaState.NeverExported)] : [],
            Irregularities = time is null ? [new Irregularity("time.unread", span, written ?? "")] : [],
        };
    }
}
