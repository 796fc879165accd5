using System.Globalization;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>Turns one record of a Meta thread into an entry: DYI, Messenger's E2EE download, or Instagram's file of 2020.</summary>
internal sealed class MetaMessage(ExportFile file, HashSet<string> paths)
{
    private static readonly string[] Reacted =
    [
        "Liked a message", "A aimé un message", "Ha indicado que le gusta un mensaje", "Hat eine Nachricht mit „Gefällt mir“ markiert",
    ];

    private readonly string folder = file.Path.Contains('/') ? file.Path[..(file.Path.LastIndexOf('/') + 1)] : "";
    private bool repaired;

    /// <summary>The entry; null when the record has nothing of a message.</summary>
    public ChatEntry? Entry(JsonPiece piece, JsonElement record, SourceSpan source)
    {
        repaired = false;
        bool sealedKind = record.TryGetProperty("senderName", out _) || record.TryGetProperty("isUnsent", out _);
        bool old = record.TryGetProperty("created_at", out _);
        string? Text(JsonElement from, string name) => JsonRecords.Text(from, name) is { } text ? sealedKind || old ? text : Repair(text) : null;

        string? sender = Text(record, sealedKind ? "senderName" : old ? "sender" : "sender_name");
        var time = old ? Written(JsonRecords.Text(record, "created_at")) : Instant(JsonRecords.Number(record, sealedKind ? "timestamp" : "timestamp_ms"));
        if (sender is null && time is null)
        {
            return null;
        }

        var odd = new List<Irregularity>();
        string? content = Text(record, sealedKind || old ? "text" : "content");
        var media = Media(record, source, odd, sealedKind);
        var share = JsonRecords.Member(record, "share", JsonValueKind.Object);
        string? type = JsonRecords.Text(record, "type");
        bool unsent = JsonRecords.Flag(record, "is_unsent") || JsonRecords.Flag(record, "isUnsent");
        bool takenDown = JsonRecords.Flag(record, "is_taken_down");
        var kind = Kind(record, content, media, share, type, unsent, takenDown);
        string? link = Text(share, "link");
        if (link is not null)
        {
            // A shared page is referred to, never exported; the words of the message stay as they are.
            media.Add(new MediaReference(link, MediaState.NeverExported));
        }

        string text = content ?? string.Join('\n', new[] { Text(share, "share_text"), link }.Where(part => !string.IsNullOrEmpty(part)));
        var reactions = JsonRecords.Items(record, "reactions").Select(one => $"{Text(one, "reaction")} {Text(one, "actor")}".Trim()).ToList();
        reactions.AddRange(JsonRecords.Items(record, "likes").Select(one => $"❤ {Text(one, "username")}".Trim()));
        return new ChatEntry(kind, sender, Direction.None, time, text, piece.Raw, source)
        {
            Media = media,
            DeletedBy = kind != EntryKind.Deleted ? null : unsent ? "sender" : "unknown",
            Missed = JsonRecords.Flag(record, "missed"),
            DurationSeconds = JsonRecords.Number(record, "call_duration"),
            Reactions = reactions,
            ForwardedFrom = Text(share, "original_content_owner"),
            Action = type is "Subscribe" or "Unsubscribe" or "placeholder" ? type : takenDown ? "is_taken_down" : kind == EntryKind.Reaction ? "reaction-line" : null,
            Repairs = repaired ? [new Repair("meta.latin1-utf8")] : [],
            Irregularities = odd,
        };
    }

    private static EntryKind Kind(JsonElement record, string? content, List<MediaReference> media, JsonElement share, string? type, bool unsent, bool takenDown)
    {
        bool Has(string name) => record.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
        if (unsent || (takenDown && string.IsNullOrEmpty(content) && media.Count == 0))
        {
            return EntryKind.Deleted;
        }

        if (Has("call_duration") || Has("missed") || Has("video_call_action") || type == "Call")
        {
            return EntryKind.Call;
        }

        if (type is "Subscribe" or "Unsubscribe")
        {
            return EntryKind.System;
        }

        if (Has("sticker"))
        {
            return EntryKind.Sticker;
        }

        if (media.Count > 0 || type == "media")
        {
            return EntryKind.Media;
        }

        // Words that the app wrote in the sender's name.
        string line = content ?? "";
        if (IsReaction(line))
        {
            return EntryKind.Reaction;
        }

        return line.Length > 0 || share.ValueKind == JsonValueKind.Object ? EntryKind.Text : Has("heart") ? EntryKind.Reaction : EntryKind.Unknown;
    }

    /// <summary>Whether the app wrote a line that somebody reacted; all that it writes begin with one of the letters A, H, L and R.</summary>
    internal static bool IsReaction(string line) => Array.Exists(Reacted, known => known == line)
        || (line.StartsWith("Reacted ", StringComparison.Ordinal) && line.EndsWith(" to your message ", StringComparison.Ordinal))
        || (line.StartsWith("A réagi ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("à votre message", StringComparison.Ordinal));

    private string Repair(string text)
    {
        string better = MetaText.Repair(text);
        repaired |= better != text;
        return better;
    }

    internal static EntryTime? Instant(long? milliseconds) =>
        milliseconds is { } ms and >= 0 and < 253402300800000
            ? EntryTime.Counted(ms, TimePrecision.Millisecond)
            : null;

    private static EntryTime? Written(string? time) =>
        time is not null && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? new EntryTime(DateTime.SpecifyKind(value.UtcDateTime, DateTimeKind.Unspecified), "utc", TimePrecision.Second, time)
            : null;

    private List<MediaReference> Media(JsonElement record, SourceSpan source, List<Irregularity> odd, bool sealedKind)
    {
        var media = new List<MediaReference>();
        foreach (string member in (ReadOnlySpan<string>)["photos", "videos", "audio_files", "files", "gifs", "media"])
        {
            foreach (var one in JsonRecords.Items(record, member))
            {
                Add(JsonRecords.Text(one, "uri"));
            }
        }

        Add(JsonRecords.Text(JsonRecords.Member(record, "sticker", JsonValueKind.Object), "uri"));
        Add(JsonRecords.Text(record, "media"));
        return media;

        void Add(string? written)
        {
            if (!string.IsNullOrEmpty(written))
            {
                media.Add(Reference(sealedKind ? written : Repair(written), source, odd));
            }
        }
    }

    private MediaReference Reference(string written, SourceSpan source, List<Irregularity> odd)
    {
        if (written == "Failed to download media")
        {
            return new MediaReference(null, MediaState.NeverExported);
        }

        if (written.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || written.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return new MediaReference(written, MediaState.NeverExported);
        }

        if (JsonRecords.SafePath(written) is not { Length: > 0 } safe)
        {
            odd.Add(new Irregularity("media.path-refused", source, written));
            return new MediaReference(written, MediaState.Missing);
        }

        // Files of the thread's own folder are named from there.
        string[] steps = folder.TrimEnd('/').Split('/');
        string own = steps[^1] + "/";
        int at = own.Length > 1 ? ("/" + safe).IndexOf("/" + own, StringComparison.Ordinal) : -1;
        bool shared = safe.Contains("/stickers_used/", StringComparison.Ordinal);
        string name = at >= 0 && !shared && own != "messages/" ? safe[(at + own.Length)..] : safe;
        return Find(safe, name) is { } path
            ? new MediaReference(name, MediaState.Present) { Path = path }
            : new MediaReference(name, MediaState.Missing);
    }

    /// <summary>From the export's root, from the folders above this file, then from the file's own folder.</summary>
    private string? Find(string uri, string name)
    {
        if (paths.Contains(uri))
        {
            return uri;
        }

        for (int cut = folder.Length; cut > 1; cut = folder.LastIndexOf('/', cut - 2) + 1)
        {
            string candidate = folder[..cut] + uri;
            if (paths.Contains(candidate))
            {
                return candidate;
            }
        }

        if (paths.Contains(folder + name))
        {
            return folder + name;
        }

        // The parts of an export may lie side by side: one file, and one only, that ends like the reference.
        var hits = uri.Contains('/') ? paths.Where(path => path.EndsWith("/" + uri, StringComparison.Ordinal)).Take(2).ToArray() : [];
        return hits.Length == 1 ? hits[0] : null;
    }
}
