using System.Text;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>The messages of Google Chat. Dates are written in the account's language, always UTC.</summary>
internal sealed class GoogleChatMessages
{
    /// <summary>The files of each folder, by their names as Takeout changes them.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> met = [];
    private string? owner;

    public GoogleChatMessages(IExport export)
    {
        foreach (var file in export.Files)
        {
            string folder = MediaFiles.Folder(file.Path);
            var here = byFolder.TryGetValue(folder, out var known) ? known : byFolder[folder] = new(StringComparer.Ordinal);
            _ = here.TryAdd(Plain(file.Path[folder.Length..]), file.Path);
        }
    }

    /// <summary><c>group_info.json</c> and <c>user_info.json</c>.</summary>
    public IEnumerable<ImportItem> About(Stream stream, ExportFile file) =>
        RecordFile.Read(stream, file.Path, pointer => pointer is "" or "/members", (piece, value, span) =>
        {
            switch (piece.Pointer)
            {
                case "/name" when JsonRecords.Text(value) is { } name:
                    titles[MediaFiles.Folder(file.Path)] = name;
                    return [];
                case "/user" when value.ValueKind == JsonValueKind.Object:
                    owner = JsonRecords.Text(value, "email");
                    return [new ImportItem.Furniture(span), .. Meet(value, span)];
                default:
                    return value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) ? []
                        : piece.Pointer.StartsWith("/members/", StringComparison.Ordinal) ? [new ImportItem.Furniture(span), .. Meet(value, span)] : [new ImportItem.Furniture(span)];
            }
        });

    public IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        string folder = MediaFiles.Folder(file.Path);
        string key = folder.TrimEnd('/') is { Length: > 0 } named ? named[(named.LastIndexOf('/') + 1)..] : file.Path;
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        yield return new ImportItem.Conversation(key, titles.GetValueOrDefault(folder));
        foreach (var item in RecordFile.Read(stream, file.Path, pointer => pointer is "" or "/messages", Take))
        {
            yield return item;
        }

        IEnumerable<ImportItem> Take(JsonPiece piece, JsonElement value, SourceSpan span)
        {
            if (!piece.Pointer.StartsWith("/messages/", StringComparison.Ordinal) || value.ValueKind != JsonValueKind.Object)
            {
                return [new ImportItem.Unparsed(span, "json.record", piece.Raw)];
            }

            var creator = JsonRecords.Member(value, "creator", JsonValueKind.Object);
            return [.. Meet(creator, span), new ImportItem.Entry(Entry(piece, value, creator, span, folder, used) with { Conversation = key })];
        }
    }

    private List<ImportItem> Meet(JsonElement person, SourceSpan span)
    {
        string? email = JsonRecords.Text(person, "email");
        string? name = JsonRecords.Text(person, "name") ?? email;
        return name is null || !met.Add((name, email ?? "")) ? []
            : [new ImportItem.Person(new Participant(name, Whose(email), email is null ? [] : [new ParticipantId("email", email, span)]))];
    }

    private Direction Whose(string? email) => owner is null || email is null ? Direction.None : email == owner ? Direction.Owner : Direction.Peer;

    private ChatEntry Entry(JsonPiece piece, JsonElement value, JsonElement creator, SourceSpan span, string folder, Dictionary<string, int> used)
    {
        var odd = new List<Irregularity>();
        string? written = JsonRecords.Text(value, "created_date");
        var time = written is null ? null : WrittenDate.Read(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        foreach (var earlier in JsonRecords.Items(value, "previous_message_versions"))
        {
            odd.Add(new Irregularity("text.earlier-version", span, JsonRecords.Text(earlier, "text") ?? earlier.GetRawText()));
        }

        var media = JsonRecords.Items(value, "attached_files").Select(one => Find(JsonRecords.Text(one, "export_name") ?? JsonRecords.Text(one, "original_name"), folder, used)).ToArray();
        string? updated = JsonRecords.Text(value, "updated_date");
        bool deleted = JsonRecords.Text(value, "message_state") == "DELETED" || JsonRecords.Text(value, "deleted_date") is not null;
        string? by = JsonRecords.Text(JsonRecords.Member(value, "deletion_metadata", JsonValueKind.Object), "deletion_type");
        string text = JsonRecords.Text(value, "text") ?? "";
        bool call = JsonRecords.Items(value, "annotations").Any(one => one.TryGetProperty("video_call_metadata", out _));
        string? email = JsonRecords.Text(creator, "email");
        return new ChatEntry(deleted ? EntryKind.Deleted : call ? EntryKind.Call : media.Length > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            JsonRecords.Text(creator, "name") ?? email, Whose(email), time, text, piece.Raw, span)
        {
            Id = JsonRecords.Text(value, "message_id"),
            SenderId = email,
            Media = media,
            Edited = updated is not null || JsonRecords.Items(value, "previous_message_versions").Any(),
            EditedTime = updated is null ? null : WrittenDate.Read(updated),
            DeletedBy = !deleted ? null : by is null or "CREATOR" ? "sender" : "unknown",
            Reactions = [.. JsonRecords.Items(value, "reactions").Select(Reaction)],
            ReplyTo = JsonRecords.Text(JsonRecords.Member(value, "quoted_message_metadata", JsonValueKind.Object), "message_id"),
            Action = by,
            Irregularities = odd,
        };
    }

    private static string Reaction(JsonElement reaction) =>
        ((JsonRecords.Text(JsonRecords.Member(reaction, "emoji", JsonValueKind.Object), "unicode") ?? "?") + " "
            + string.Join(", ", JsonRecords.Items(reaction, "reactor_emails").Select(one => JsonRecords.Text(one)))).Trim();

    /// <summary>
    /// The file of an attachment: Takeout replaces signs that a file system refuses, cuts long names, and numbers repeated
    /// ones in the order of the messages.
    /// </summary>
    private MediaReference Find(string? name, string folder, Dictionary<string, int> used)
    {
        if (string.IsNullOrEmpty(name))
        {
            return new MediaReference(null, MediaState.Missing);
        }

        int times = used[name] = used.GetValueOrDefault(name) + 1;
        int dot = name.LastIndexOf('.');
        string stem = Plain(dot > 0 ? name[..dot] : name);
        string ending = dot > 0 ? name[dot..] : "";
        string wanted = times == 1 ? stem : $"{stem}({times - 1})";
        string? hit = null;
        var here = byFolder.TryGetValue(folder, out var found) ? found : [];
        if (here.TryGetValue(wanted + Plain(ending), out string? whole))
        {
            return new MediaReference(name, MediaState.Present) { Path = whole };
        }

        // A long name is cut somewhere behind its fortieth letter.
        for (int length = Math.Min(stem.Length, 200); length >= 40 && times == 1 && hit is null; length--)
        {
            hit = here.GetValueOrDefault(stem[..length] + Plain(ending));
        }

        return hit is null ? new MediaReference(name, MediaState.Missing) : new MediaReference(name, MediaState.Present) { Path = hit };
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char letter in name.Normalize())
        {
            plain.Append(letter is '?' or '*' or ':' or '"' or '<' or '>' or '|' or '/' or '\\' or '&' or '%' or '=' or '\'' or '#' ? '_' : letter);
        }

        return plain.ToString();
    }
}
