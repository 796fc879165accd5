using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads Tinder's data export: the account's own messages only, each match under a number without meaning.</summary>
public sealed class Tinder : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("tinder", "Tinder", "2025-03", ["tinder.peer-messages", "tinder.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && ((RecordFile.HasKey(head, "\"Messages\""u8) && RecordFile.HasKey(head, "\"match_id\""u8)) || (RecordFile.HasKey(head, "\"Usage\""u8) && RecordFile.HasKey(head, "\"app_opens\""u8)));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            string match = "";
            var items = RecordFile.Read(export.Open(file), file.Path, Descend, (piece, value, span) => Take(piece, value, span, ref match),
                opened: pointer => match = pointer.Split('/') is [_, "Messages", _] ? "Match " + pointer : match);
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    private static bool Descend(string pointer) => pointer.Split('/') is [""] or [_, "Messages"] or [_, "Messages", _] or [_, "Messages", _, "messages"];

    private static List<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span, ref string match)
    {
        string[] steps = piece.Pointer.Split('/');
        if (steps is [_, "Messages", _, "match_id"] && JsonRecords.Text(value) is { } id)
        {
            match = id;
            return [new ImportItem.Conversation(match, match), new ImportItem.Person(new Participant(match, Direction.Peer, []))];
        }

        if (steps is not [_, "Messages", _, "messages", _])
        {
            return value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
        }

        string? written = JsonRecords.Text(value, "sent_date");
        if (value.ValueKind != JsonValueKind.Object || (written is null && JsonRecords.Text(value, "message") is null))
        {
            return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
        }

        var odd = new List<Irregularity>();
        var time = Time(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        string text = Html.Decode(JsonRecords.Text(value, "message") ?? "", out bool decoded);
        string? type = JsonRecords.Text(value, "type");
        string? from = JsonRecords.Text(value, "from");
        return
        [
            new ImportItem.Entry(new ChatEntry(type switch
            {
                null or "" or "1" => EntryKind.Text,
                "gif" or "image" or "song" or "vibes" or "swipe_note" or "voice_note" => EntryKind.Media,
                "sticker" => EntryKind.Sticker,
                "gesture" => EntryKind.Reaction,
                "activity" => EntryKind.System,
                "contact_card" => EntryKind.Contact,
                _ => EntryKind.Unknown,
            }, from, from == "You" ? Direction.Owner : Direction.None, time, text, piece.Raw, span)
            {
                Conversation = match,
                Media = type is "gif" or "image" && text.Length > 0 ? [new MediaReference(text, MediaState.NeverExported)] : [],
                Action = type,
                Repairs = decoded ? [new Repair("text.entities")] : [],
                Irregularities = odd,
            }),
        ];
    }

    /// <summary><c>Fri, 14 Mar 2025 20:04:11 GMT</c> (RFC 1123), or ISO 8601 in newer exports.</summary>
    private static EntryTime? Time(string? written)
    {
        string bare = written is { } text && text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? text[(comma + 2)..] : "";
        return DateTime.TryParseExact(bare, "d MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? new EntryTime(value, "utc", TimePrecision.Second, written ?? "") : Times.Iso(written);
    }
}
