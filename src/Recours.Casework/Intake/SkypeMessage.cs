using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>Turns one record of Skype into an entry. The content looks like XML but is not always: an HTML reader takes it.</summary>
internal sealed class SkypeMessage(MediaFiles files)
{
    public ChatEntry? Entry(JsonPiece piece, JsonElement record, SourceSpan span)
    {
        string? type = JsonRecords.Text(record, "messagetype");
        string? written = JsonRecords.Text(record, "originalarrivaltime");
        if (record.ValueKind != JsonValueKind.Object || (type is null && written is null))
        {
            return null;
        }

        var odd = new List<Irregularity>();
        var time = Times.Iso(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written ?? ""));
        }

        string content = JsonRecords.Text(record, "content") ?? "";
        var properties = JsonRecords.Member(record, "properties", JsonValueKind.Object);
        var deleted = Times.Milliseconds(JsonRecords.Number(properties, "deletetime"));
        var edited = Times.Milliseconds(JsonRecords.Number(properties, "edittime"));
        bool marked = type is not null and not ("Text" or "PopCard" or "Notice");
        var body = marked && (content.Contains('<') || content.Contains('&')) ? Html.Bounded(content) : null;
        var kind = deleted is not null ? EntryKind.Deleted : Kind(type ?? "", content);
        var media = Media(type ?? "", body, record);
        string? from = JsonRecords.Text(record, "from");
        return new ChatEntry(kind, JsonRecords.Text(record, "displayName"), Direction.None, time, Text(kind, content, body), piece.Raw, span)
        {
            Id = JsonRecords.Text(record, "id"),
            SenderId = from?[(from.LastIndexOf('/') + 1)..],
            Media = media,
            Edited = edited is not null || body?.QuerySelector("e_m") is not null,
            EditedTime = edited ?? deleted,
            DeletedBy = deleted is null ? null : "sender",
            Missed = kind == EntryKind.Call && body?.QuerySelector("partlist")?.GetAttribute("type") == "missed",
            DurationSeconds = kind == EntryKind.Call ? body?.QuerySelectorAll("duration").Select(one => double.TryParse(one.TextContent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and < 1e8 ? (long)seconds : 0).DefaultIfEmpty(0).Max() : null,
            Reactions = [.. JsonRecords.Items(properties, "emotions").Select(one => JsonRecords.Text(one, "key") ?? JsonRecords.Text(one) ?? "?")],
            ReplyTo = body?.QuerySelector("quote")?.GetAttribute("messageid"),
            Action = kind is EntryKind.Text ? null : type,
            Repairs = body is not null && kind == EntryKind.Text ? [new Repair("text.markup")] : [],
            Irregularities = odd,
        };
    }

    private static EntryKind Kind(string type, string content) => type switch
    {
        "Event/Call" => EntryKind.Call,
        "RichText/Location" => EntryKind.Location,
        "RichText/Contacts" => EntryKind.Contact,
        "Poll" => EntryKind.Poll,
        "RichText/Media_Card" or "PopCard" or "Notice" or "Translation" => EntryKind.Unknown,
        _ when type.StartsWith("ThreadActivity/", StringComparison.Ordinal) || type.StartsWith("InviteFreeRelationshipChanged", StringComparison.Ordinal) => EntryKind.System,
        _ when type == "RichText/UriObject" || type.StartsWith("RichText/Media_", StringComparison.Ordinal) => EntryKind.Media,
        "RichText" or "RichText/HTML" or "RichText/Html" or "RichText/Link" or "RichText/Sms" or "Text" => content.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
        _ => EntryKind.Unknown,
    };

    private static string Text(EntryKind kind, string content, IElement? body)
    {
        if (body is null)
        {
            return content;
        }

        switch (kind)
        {
            case EntryKind.Contact:
                return string.Join('\n', body.QuerySelectorAll("c").Select(one => $"{one.GetAttribute("f")} ({one.GetAttribute("s") ?? one.GetAttribute("p")})"));
            case EntryKind.Media:
                return Html.Text(body, one => one.LocalName == "uriobject");
            case EntryKind.Call:
                return string.Join(", ", body.QuerySelectorAll("part name").Select(one => one.TextContent));
            case EntryKind.System:
                return string.Join(' ', body.QuerySelectorAll("initiator, target, value, content").Where(one => one.ChildElementCount == 0).Select(one => one.TextContent));
            default:
                foreach (var quote in body.QuerySelectorAll("quote").ToArray())
                {
                    // The quoted words stand before the answer, marked as mail does it.
                    string said = Html.Text(quote, one => one.LocalName == "legacyquote", blanks: true);
                    quote.TextContent = "> " + said.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n";
                }

                return Html.Text(body, blanks: true);
        }
    }

    private List<MediaReference> Media(string type, IElement? body, JsonElement record)
    {
        var media = new List<MediaReference>();
        foreach (var one in body?.QuerySelectorAll("uriobject") ?? Enumerable.Empty<IElement>())
        {
            string? id = one.GetAttribute("doc_id") ?? one.GetAttribute("uri")?.TrimEnd('/').Split('/').FirstOrDefault(step => step.StartsWith("0-", StringComparison.Ordinal));
            string? name = one.QuerySelector("originalname")?.GetAttribute("v") is { Length: > 0 } original ? original : id;
            media.Add(Find(id, name));
        }

        if (media.Count == 0 && type.StartsWith("RichText/Media_", StringComparison.Ordinal))
        {
            media.AddRange(JsonRecords.Items(record, "amsreferences").Select(one => JsonRecords.Text(one)).OfType<string>().Select(id => Find(id, id)));
        }

        return media;
    }

    /// <summary>The file is <c>media/ID.N.EXT</c>; beside it lies <c>media/ID.json</c>.</summary>
    private MediaReference Find(string? id, string? name) =>
        !string.IsNullOrEmpty(id) && files.Beginning(id + ".").FirstOrDefault(path => !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) is { } path
            ? new MediaReference(name, MediaState.Present) { Path = path } : new MediaReference(name, MediaState.Missing);
}
