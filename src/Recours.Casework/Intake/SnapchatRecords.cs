using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The JSON files of Snapchat's "My Data", and what they share: whose account it is, how friends are called.</summary>
internal sealed class SnapchatRecords
{
    private static readonly HashSet<string> CallSections = ["Outgoing Calls", "Incoming Calls", "Completed Calls", "Missed Calls"];

    private readonly Dictionary<string, string> media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ParticipantId>> friends = new(StringComparer.Ordinal);
    private readonly HashSet<(string, Direction)> met = [];
    private string? owner;

    public SnapchatRecords(MediaFiles files)
    {
        Files = files;
        foreach (string path in files.All.Order(StringComparer.Ordinal))
        {
            // 2025-03-14_b~EiAS….jpg
            string name = path[(path.LastIndexOf('/') + 1)..];
            int dot = name.LastIndexOf('.');
            int at = name.IndexOf('_', StringComparison.Ordinal);
            if (at == 10 && name.IndexOf('~', StringComparison.Ordinal) > at)
            {
                _ = media.TryAdd(name[(at + 1)..(dot > at ? dot : name.Length)], path);
            }
        }
    }

    public MediaFiles Files { get; }

    public IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        var entries = new Dictionary<string, List<ImportItem.Entry>>(StringComparer.Ordinal);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var items = RecordFile.Read(stream, file.Path, pointer => pointer.Count(step => step == '/') < 2,
            (piece, value, span) => Take(piece, value, span, entries, titles));
        foreach (var item in items)
        {
            yield return item;
        }

        foreach (var (key, list) in entries.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return new ImportItem.Conversation(key, titles.GetValueOrDefault(key));
            foreach (var person in list.SelectMany(entry => Meet(entry.Value.Sender, entry.Value.Direction, entry.Value.Source)))
            {
                yield return person;
            }

            foreach (var entry in Chronicle.Sort(list, newestFirst: true))
            {
                yield return entry;
            }
        }
    }

    /// <summary>Somebody who was met, once per role.</summary>
    public IEnumerable<ImportItem> Meet(string? name, Direction direction, SourceSpan source)
    {
        if (string.IsNullOrEmpty(name) || !met.Add((name, direction)))
        {
            return [];
        }

        return [new ImportItem.Person(new Participant(name, direction, [new ParticipantId("handle", name, source), .. friends.GetValueOrDefault(name) ?? []]))];
    }

    /// <summary>What a type means. <paramref name="text"/> is empty when the export has none.</summary>
    public static EntryKind Kind(string type, string text, bool hasMedia) => type.ToUpperInvariant() switch
    {
        "STATUSERASEDMESSAGE" => EntryKind.Deleted,
        var status when status.StartsWith("STATUS", StringComparison.Ordinal) => status.Contains("CALL", StringComparison.Ordinal) ? EntryKind.Call : EntryKind.System,
        "LOCATION" => EntryKind.Location,
        "STICKER" => EntryKind.Sticker,
        "IMAGE" or "VIDEO" or "MEDIA" or "NOTE" or "AUDIO" or "VOICENOTE" or "SNAP" or "MEDIAV2" or "MEDIA_V2" => EntryKind.Media,
        "TEXT" or "SHARE" => hasMedia && text.Length == 0 ? EntryKind.Media : EntryKind.Text,
        "" => hasMedia ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
        _ => EntryKind.Unknown,
    };

    private IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span, Dictionary<string, List<ImportItem.Entry>> entries, Dictionary<string, string> titles)
    {
        string[] steps = piece.Pointer.Split('/');
        string section = steps.Length > 1 ? steps[1].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : "";
        if (value.ValueKind == JsonValueKind.Object && JsonRecords.Text(value, "Media Type") is { } type)
        {
            var (key, entry) = Message(piece, value, span, section, type);
            if (JsonRecords.Text(value, "Conversation Title") is { Length: > 0 } title)
            {
                titles[key] = Html.Decode(title, out _);
            }

            (entries.TryGetValue(key, out var list) ? list : entries[key] = []).Add(new ImportItem.Entry(entry));
            return [];
        }

        if (value.ValueKind == JsonValueKind.Object && CallSections.Contains(section) && Call(piece, value, span, section) is { } call)
        {
            (entries.TryGetValue("calls", out var list) ? list : entries["calls"] = []).Add(new ImportItem.Entry(call));
            return [];
        }

        if (section == "Basic Information" && steps is [_, _, "Username"] && JsonRecords.Text(value) is { Length: > 0 } account)
        {
            owner = account;
            return Meet(account, Direction.Owner, span);
        }

        if (value.ValueKind == JsonValueKind.Object && JsonRecords.Text(value, "Username") is { Length: > 0 } user)
        {
            Befriend(value, span, section, user);
            return [new ImportItem.Furniture(span)];
        }

        // A section without records, and the lists of devices, log-ins and groups: nothing of a conversation.
        bool message = value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("Content", out _) || value.TryGetProperty("IsSender", out _) || value.TryGetProperty("Text", out _));
        return message ? [new ImportItem.Unparsed(span, "json.record", piece.Raw)]
            : value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? [new ImportItem.Furniture(span)] : [];
    }

    private void Befriend(JsonElement value, SourceSpan span, string section, string user)
    {
        var ids = friends.TryGetValue(user, out var known) ? known : friends[user] = [];
        void Add(string type, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                ids.Add(new ParticipantId(type, text, span));
            }
        }

        Add("display-name", JsonRecords.Text(value, "Display Name"));
        Add("friend-since", JsonRecords.Text(value, "Creation Timestamp"));
        Add("added-by", JsonRecords.Text(value, "Source"));
        Add("friend-list", section is "Blocked Users" or "Deleted Friends" ? section : null);
    }

    private (string Key, ChatEntry Entry) Message(JsonPiece piece, JsonElement value, SourceSpan span, string section, string type)
    {
        bool sections = section.StartsWith("Received ", StringComparison.Ordinal) || section.StartsWith("Sent ", StringComparison.Ordinal);
        string? from = JsonRecords.Text(value, "From");
        string? to = JsonRecords.Text(value, "To");
        var direction = JsonRecords.Flag(value, "IsSender") ? Direction.Owner
            : JsonRecords.Member(value, "IsSender", JsonValueKind.False).ValueKind == JsonValueKind.False ? Direction.Peer
            : section.StartsWith("Sent ", StringComparison.Ordinal) ? Direction.Owner
            : section.StartsWith("Received ", StringComparison.Ordinal) ? Direction.Peer : Direction.None;
        string? written = JsonRecords.Text(value, "Content") ?? JsonRecords.Text(value, "Text");
        string text = Html.Decode(written ?? "", out bool decoded);
        var odd = new List<Irregularity>();
        var files = Media(JsonRecords.Text(value, "Media IDs"));
        bool snap = section.Contains("Snap History", StringComparison.Ordinal) || (!value.TryGetProperty("Content", out _) && !value.TryGetProperty("Text", out _) && !value.TryGetProperty("Media IDs", out _));
        if (snap)
        {
            files.Add(new MediaReference(null, MediaState.NeverExported));
        }

        var kind = Kind(type, text, files.Count > 0);
        if (kind is EntryKind.Text or EntryKind.Media && written is null && files.Count == 0)
        {
            odd.Add(new Irregularity("message.content-not-exported", span));
        }

        var entry = new ChatEntry(kind, from ?? (direction == Direction.Owner ? owner : null), direction, Time(value, span, odd), text, piece.Raw, span)
        {
            Conversation = sections ? from ?? to ?? section : section,
            Media = files,
            DeletedBy = kind == EntryKind.Deleted ? direction == Direction.Owner ? "owner" : "sender" : null,
            Action = kind == EntryKind.Text ? null : type,
            Repairs = decoded ? [new Repair("text.entities")] : [],
            Irregularities = odd,
        };
        return (entry.Conversation, entry);
    }

    /// <summary>The field named microseconds holds milliseconds; the printed second wins where the two disagree.</summary>
    private static EntryTime? Time(JsonElement value, SourceSpan span, List<Irregularity> odd)
    {
        var printed = Times.Plain(JsonRecords.Text(value, "Created"), "utc");
        long? number = JsonRecords.Number(value, "Created(microseconds)");
        var exact = Times.Milliseconds(number > 100_000_000_000_000 ? number / 1000 : number > 0 ? number : null);
        if (printed is not { } p || exact is not { } e)
        {
            return printed ?? exact;
        }

        if ((p.Value - e.Value).Duration() < TimeSpan.FromSeconds(2))
        {
            return e with { Raw = p.Raw };
        }

        odd.Add(new Irregularity("time.fields-disagree", span, p.Raw + " / " + e.Raw));
        return p;
    }

    private List<MediaReference> Media(string? ids)
    {
        var found = new List<MediaReference>();
        foreach (string id in (ids ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string bare = id[(id.IndexOf('~', StringComparison.Ordinal) + 1)..];
            found.Add(media.TryGetValue(id, out string? path) ? new MediaReference(id, MediaState.Present) { Path = path } : new MediaReference(id, MediaState.Missing));
            foreach (string layer in (ReadOnlySpan<string>)["overlay~", "thumbnail~"])
            {
                if (id != layer + bare && media.TryGetValue(layer + bare, out path))
                {
                    found.Add(new MediaReference(layer + bare, MediaState.Present) { Path = path });
                }
            }
        }

        return found;
    }

    private static ChatEntry? Call(JsonPiece piece, JsonElement value, SourceSpan span, string section)
    {
        var time = Times.Plain(JsonRecords.Text(value, "Date & Time") ?? JsonRecords.Text(value, "Created"), "utc");
        return time is null ? null : new ChatEntry(EntryKind.Call, null,
            section == "Outgoing Calls" ? Direction.Owner : section == "Incoming Calls" ? Direction.Peer : Direction.None, time, JsonRecords.Text(value, "Type") ?? "", piece.Raw, span)
        {
            Conversation = "calls",
            Action = section,
            Missed = section == "Missed Calls",
            DurationSeconds = JsonRecords.Number(value, "Length (sec)"),
        };
    }
}
