using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Reads TikTok's "download your data": the JSON of all years, and the text files. Messages are known by their shape; their sections were renamed often.</summary>
public sealed class TikTok : IChatImporter
{
    private const string Prefix = "Chat History with ";

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("tiktok", "TikTok", "2026-01", ["tiktok.shared-media", "tiktok.deleted-messages", "tiktok.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            return TikTokText.Recognises(head);
        }

        // The messages may stand far behind the head: other sections that no other platform has tell it as well.
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && (RecordFile.Has(head, "\"Chat History with "u8) || RecordFile.HasKey(head, "\"ProfileMap\""u8) || RecordFile.HasKey(head, "\"ChatHistory\""u8)
                || (RecordFile.HasKey(head, "\"VideoListItem\""u8) && RecordFile.Has(head, "tiktok"u8)) || RecordFile.HasKey(head, "\"Video Browsing History\""u8));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            string? owner = file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? null : Owner(export, file);
            var items = owner is null && file.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? TikTokText.Read(export.Open(file), file) : Json(export, file, owner);
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    /// <summary>The entry of one message, however it was written.</summary>
    internal static ChatEntry Entry(string chat, string? from, EntryTime? time, string text, string raw, SourceSpan span, string? owner, List<Irregularity> odd)
    {
        var kind = text is "[sticker]" or "[Sticker]" or "[gif]" or "[GIF]" ? EntryKind.Sticker
            : text.StartsWith('[') && text.EndsWith(']') && text.Length < 40 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown;
        bool shared = text.StartsWith("https://www.tiktokv.com/share/", StringComparison.Ordinal);
        return new ChatEntry(shared ? EntryKind.Media : kind, from, Whose(from, chat, owner), time, text, raw, span)
        {
            Conversation = chat,
            Media = kind == EntryKind.Media || shared ? [new MediaReference(shared ? text : null, MediaState.NeverExported)] : [],
            Irregularities = odd,
        };
    }

    /// <summary>The owner is who the profile names; without one, whoever is not the one the chat is called after.</summary>
    internal static Direction Whose(string? from, string chat, string? owner) => from is null ? Direction.None
        : owner is not null ? from == owner ? Direction.Owner : Direction.Peer
        : from == chat ? Direction.Peer : Direction.None;

    internal static ImportItem Person(string name, Direction role, SourceSpan span) => new ImportItem.Person(new Participant(name, role,
        [new ParticipantId(name.All(char.IsAsciiDigit) ? "numeric-id" : "handle", name, span), new ParticipantId("profile-url", "https://www.tiktok.com/@" + name, span)]));

    private static string? Owner(IExport export, ExportFile file)
    {
        string? owner = null;
        foreach (var item in RecordFile.Read(export.Open(file), file.Path, Descend, (piece, value, _) =>
        {
            owner ??= piece.Pointer.EndsWith("/ProfileMap/userName", StringComparison.Ordinal) || piece.Pointer.EndsWith("/Profile Info/userName", StringComparison.Ordinal) || piece.Pointer.EndsWith("/Profile Information/userName", StringComparison.Ordinal)
                ? JsonRecords.Text(value) : null;
            return [];
        }))
        {
            // The reading proper reports damage.
        }

        return owner;
    }

    private static IEnumerable<ImportItem> Json(IExport export, ExportFile file, string? owner)
    {
        var met = new HashSet<(string, string)>();
        var chats = new Dictionary<string, List<ImportItem.Entry>>(StringComparer.Ordinal);
        var items = RecordFile.Read(export.Open(file), file.Path, Descend, (piece, value, span) => Take(piece, value, span, owner, chats));
        foreach (var item in items)
        {
            yield return item;
        }

        foreach (var (chat, entries) in chats)
        {
            yield return new ImportItem.Conversation(chat, chat);
            foreach (var entry in entries.Where(entry => entry.Value.Sender is { Length: > 0 } name && met.Add((chat, name))))
            {
                yield return Person(entry.Value.Sender ?? "", entry.Value.Direction, entry.Value.Source);
            }

            foreach (var entry in Chronicle.Sort(entries, newestFirst: entries.Count > 1 && entries[0].Value.Time is { } first && entries[^1].Value.Time is { } last && first.Value > last.Value))
            {
                yield return entry;
            }
        }
    }

    /// <summary>Sections are walked to their lists; the records in the lists come whole.</summary>
    private static bool Descend(string pointer)
    {
        string last = pointer[(pointer.LastIndexOf('/') + 1)..];
        return pointer.Count(step => step == '/') < 10 && !(last.Length > 0 && last.All(char.IsAsciiDigit));
    }

    private static IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span, string? owner, Dictionary<string, List<ImportItem.Entry>> chats)
    {
        string[] steps = piece.Pointer.Split('/');
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        string? section = Array.FindLast(steps, step => step.StartsWith(Prefix, StringComparison.Ordinal));
        bool shaped = JsonRecords.Text(value, "From") is not null && JsonRecords.Text(value, "Date") is not null && value.TryGetProperty("Content", out _);
        if (section is null && !shaped)
        {
            // What was watched, liked and searched, one record each: no part of a conversation.
            return [new ImportItem.Furniture(span)];
        }

        string chat = section is null ? steps.Length > 2 ? steps[^2] : "chat" : section[Prefix.Length..];
        chat = chat.TrimEnd(':', ' ').Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        if (!shaped && JsonRecords.Text(value, "Date") is null)
        {
            return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
        }

        var odd = new List<Irregularity>();
        string? written = JsonRecords.Text(value, "Date");
        var time = Times.Plain(written, "utc");
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        var entry = Entry(chat, JsonRecords.Text(value, "From"), time, JsonRecords.Text(value, "Content") ?? "", piece.Raw, span, owner, odd);
        (chats.TryGetValue(chat, out var list) ? list : chats[chat] = []).Add(new ImportItem.Entry(entry));
        return [];
    }
}
