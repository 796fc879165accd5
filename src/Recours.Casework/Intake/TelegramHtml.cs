using System.Globalization;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>Reads the HTML exports of Telegram Desktop: <c>messages.html</c>, <c>messages2.html</c>… of each chat's folder.</summary>
public sealed class TelegramHtml : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("telegram-html", "Telegram Desktop", "2025-03",
        ["telegram-html.secret-chats", "telegram-html.deleted-messages", "telegram-html.peer-username", "telegram-html.view-once", "telegram-html.numbers"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return HtmlHead.IsPage(file) && new HtmlHead(head).Classes is var classes && classes.Contains("page_wrap") && classes.Contains("history");
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new MediaFiles(export);
        foreach (var chat in files.GroupBy(file => MediaFiles.Folder(file.Path), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var run = new TelegramPages(media, chat.Key + "messages");
            foreach (var file in chat.OrderBy(Number).ThenBy(file => file.Path, StringComparer.Ordinal))
            {
                foreach (var item in run.Read(export.Open(file), file))
                {
                    yield return item;
                }
            }
        }
    }

    private static int Number(ExportFile file)
    {
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return int.TryParse(new string([.. name.Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;
    }
}

/// <summary>The pages of one chat. A message under another of the same sender does not repeat the name, also across pages.</summary>
internal sealed class TelegramPages(MediaFiles files, string key)
{
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private string? sender;
    private string? title;

    public IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        using var blocks = new HtmlBlocks(stream, Role);
        while (blocks.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            var items = new List<ImportItem>();
            if (piece.Kind == HtmlPieceKind.Text)
            {
                items.Add(new ImportItem.Unparsed(span, "html.text-outside", piece.Markup));
            }
            else if (piece.Kind != HtmlPieceKind.Block)
            {
                Damage.Tell(piece, span, items);
            }
            else if (Html.Element(piece.Markup) is not { } element)
            {
                items.Add(new ImportItem.Furniture(span));
            }
            else if (piece.Role == "message")
            {
                Message(piece, element, span, items);
            }
            else
            {
                if (piece.Role == "header" && title is null && Html.Text(element, ".text") is { Length: > 0 } name)
                {
                    title = name;
                    items.Add(new ImportItem.Conversation(key, title));
                }

                items.Add(new ImportItem.Furniture(span));
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    private static string? Role(HtmlTag tag) =>
        tag.Name == "div" && tag.Is("message") && (tag.Is("default") || tag.Is("service")) ? "message"
        : tag.Name == "div" && tag.Is("page_header") ? "header"
        : tag.Name is "title" || (tag.Name == "a" && tag.Is("pagination")) ? "frame" : null;

    private void Message(HtmlPiece piece, IElement element, SourceSpan span, List<ImportItem> items)
    {
        string id = element.Id?.StartsWith("message", StringComparison.Ordinal) == true ? element.Id[7..] : "";
        span = span with { Pointer = id.Length > 0 ? "#message" + id : null };
        var body = element.Children.FirstOrDefault(child => child.ClassList.Contains("body"));
        if (body is null)
        {
            items.Add(new ImportItem.Unparsed(span, "html.block", piece.Markup));
            return;
        }

        if (element.ClassList.Contains("service"))
        {
            if (id.StartsWith('-'))
            {
                items.Add(new ImportItem.Furniture(span));
                return;
            }

            string said = Html.Text(body);
            string? action = Action(said);
            items.Add(new ImportItem.Entry(new ChatEntry(action is "phone_call" or "group_call" ? EntryKind.Call : EntryKind.System, null, Direction.None, null, said, piece.Markup, span)
            {
                Conversation = key,
                Id = id,
                Action = action,
            }));
            return;
        }

        if (body.Children.FirstOrDefault(child => child.ClassList.Contains("from_name")) is { } name)
        {
            sender = Name(name);
            if (met.Add(sender))
            {
                items.Add(new ImportItem.Person(new Participant(sender, Direction.None, [])));
            }
        }
        else if (!element.ClassList.Contains("joined"))
        {
            sender = null;
        }

        items.Add(new ImportItem.Entry(Entry(piece, body, span, id)));
    }

    private ChatEntry Entry(HtmlPiece piece, IElement body, SourceSpan span, string id)
    {
        var odd = new List<Irregularity>();
        string written = body.QuerySelector(".date.details")?.GetAttribute("title") ?? "";
        var time = Time(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written));
        }

        var forwarded = body.Children.FirstOrDefault(child => child.ClassList.Contains("forwarded"));
        var inner = forwarded ?? body;
        var media = new List<MediaReference>();
        var kind = Media(inner, span, media, odd);
        string text = inner.Children.FirstOrDefault(child => child.ClassList.Contains("text")) is { } words ? Html.Text(words) : "";
        string? status = inner.QuerySelector(".media_call .status") is { } call ? Html.Text(call) : null;
        string about = kind is EntryKind.Text ? "" : inner.QuerySelector(".media_wrap .body") is { } card ? Html.Text(card) : "";
        return new ChatEntry(kind, sender, Direction.None, time, text.Length > 0 ? text : kind is EntryKind.Media or EntryKind.Sticker ? "" : about, piece.Markup, span)
        {
            Conversation = key,
            Id = id.Length > 0 ? id : null,
            Media = media,
            Missed = status?.StartsWith("Missed", StringComparison.Ordinal) == true,
            DurationSeconds = Seconds(status),
            Reactions = [.. body.QuerySelectorAll(".reactions .reaction").Select(Reaction)],
            ReplyTo = Reply(body.QuerySelector(".reply_to a")?.GetAttribute("href")),
            ForwardedFrom = forwarded?.Children.FirstOrDefault(child => child.ClassList.Contains("from_name")) is { } from ? Name(from) : null,
            Action = about.Contains("elf-destruct", StringComparison.Ordinal) ? "self-destructing" : status is not null ? "phone_call" : null,
            Irregularities = odd,
        };
    }

    private EntryKind Media(IElement body, SourceSpan span, List<MediaReference> media, List<Irregularity> odd)
    {
        var wrap = body.Children.FirstOrDefault(child => child.ClassList.Contains("media_wrap"));
        if (wrap is null)
        {
            return EntryKind.Text;
        }

        if (wrap.QuerySelector(".media_call") is not null)
        {
            return EntryKind.Call;
        }

        if (wrap.QuerySelector(".media_poll") is not null)
        {
            return EntryKind.Poll;
        }

        bool place = wrap.QuerySelector(".media_location, .media_live_location, .media_venue") is not null;
        bool contact = wrap.QuerySelector(".media_contact") is not null;
        foreach (string link in wrap.QuerySelectorAll("a[href]").Select(one => one.GetAttribute("href") ?? "").Where(link => link.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (!place)
            {
                media.Add(files.Find(link, span, odd));
            }
        }

        if (media.Count == 0 && !place && !contact && wrap.QuerySelector(".media") is { } absent)
        {
            // "Not included, change data exporting settings to download.": the person's choice. Anything else: the app could not.
            media.Add(new MediaReference(null, Html.Text(absent).Contains("exporting settings", StringComparison.Ordinal) ? MediaState.Omitted : MediaState.NeverExported));
        }

        return place ? EntryKind.Location : contact ? EntryKind.Contact
            : wrap.QuerySelector(".sticker_wrap, .media_sticker") is not null ? EntryKind.Sticker : EntryKind.Media;
    }

    private static string Name(IElement name) => Html.Text(name, child => child.LocalName == "span");

    private static EntryTime? Time(string written)
    {
        string bare = written.Trim();
        int zone = bare.IndexOf(" UTC", StringComparison.Ordinal);
        string offset = zone < 0 ? "unknown" : bare[(zone + 4)..];
        return DateTime.TryParseExact(zone < 0 ? bare : bare[..zone], "dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            && (offset == "unknown" || TimeSpan.TryParseExact(offset.TrimStart('+', '-'), @"hh\:mm", CultureInfo.InvariantCulture, out _))
            ? new EntryTime(value, offset is "+00:00" or "-00:00" ? "utc" : offset, TimePrecision.Second, written)
            : null;
    }

    private static string? Reply(string? link) => link?.LastIndexOf("#go_to_message", StringComparison.Ordinal) is { } at and >= 0 ? link[(at + 14)..] : null;

    private static string Reaction(IElement reaction)
    {
        string emoji = Html.Text(reaction, ".emoji") ?? "?";
        var names = reaction.QuerySelectorAll("[title]").Select(one => one.GetAttribute("title") ?? "").Where(name => name.Length > 0).ToArray();
        string count = Html.Text(reaction, ".count") is { Length: > 0 } number ? " ×" + number : "";
        return names.Length > 0 ? emoji + " " + string.Join(", ", names) : emoji + count;
    }

    private static long? Seconds(string? status)
    {
        string digits = new([.. (status ?? "").SkipWhile(letter => letter != '(').Skip(1).TakeWhile(char.IsAsciiDigit)]);
        return status?.EndsWith(" seconds)", StringComparison.Ordinal) == true && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) ? seconds : null;
    }

    /// <summary>The exporter writes its service lines in English, whatever the language of the app.</summary>
    private static string? Action(string said) =>
        said.Contains("took a screenshot", StringComparison.Ordinal) ? "take_screenshot"
        : said.Contains("self-destruct timer", StringComparison.Ordinal) || said.Contains("auto-delete", StringComparison.Ordinal) || said.Contains("automatically delete", StringComparison.Ordinal) ? "set_messages_ttl"
        : said.Contains("cleared", StringComparison.Ordinal) && said.Contains("history", StringComparison.Ordinal) ? "clear_history"
        : said.Contains("joined Telegram", StringComparison.Ordinal) ? "joined_telegram"
        : said.Contains("group call", StringComparison.Ordinal) || said.Contains("voice chat", StringComparison.Ordinal) ? "group_call"
        : said.Contains("pinned", StringComparison.Ordinal) ? "pin_message" : null;
}
