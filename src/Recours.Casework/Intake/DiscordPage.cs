using System.Globalization;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>
/// One HTML file of DiscordChatExporter. Printed times are local and in the exporter's language: the id of each message
/// gives its instant. A message under another of the same author does not repeat the name.
/// </summary>
internal sealed class DiscordPage(MediaFiles files, ExportFile file)
{
    private readonly HashSet<(string, string?)> met = [];
    private string? sender;
    private string? senderId;
    private string groupTime = "";
    private long count;
    private bool announced;

    public IEnumerable<ImportItem> Read(Stream stream)
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
            else if (piece.Kind != HtmlPieceKind.Block || Html.Element(piece.Markup) is not { } element)
            {
                Damage.Tell(piece, span, items);
            }
            else if (piece.Role == "message")
            {
                Message(piece, element, span, items);
            }
            else
            {
                if (piece.Role == "author")
                {
                    Author(element, span, items);
                }

                groupTime = piece.Role == "time" ? Html.Text(element) : groupTime;
                if (piece.Role == "preamble" && !announced)
                {
                    announced = true;
                    items.Add(new ImportItem.Conversation(file.Path, string.Join(" / ", element.QuerySelectorAll(".preamble__entry").Select(one => Html.Text(one)))));
                }

                if (piece.Role == "postamble" && Stated(Html.Text(element)) is { } stated && stated != count)
                {
                    items.Add(new ImportItem.Oddity(new Irregularity("export.count-differs", span, stated.ToString(CultureInfo.InvariantCulture))));
                }

                items.Add(new ImportItem.Furniture(span));
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    /// <summary>Until 2021 name and time stood once above the messages of a group, and a message was a <c>chatlog__message</c>.</summary>
    private static string? Role(HtmlTag tag) => tag.Is("chatlog__message-container") || (tag.Is("chatlog__message") && tag["data-message-id"] is not null) ? "message"
        : tag.Is("chatlog__author-name") || tag.Is("chatlog__author") ? "author" : tag.Is("chatlog__timestamp") ? "time" : tag.Is("chatlog__reference") ? "frame"
        : tag.Is("preamble") ? "preamble" : tag.Is("postamble") ? "postamble" : tag.Name is "title" or "svg" ? "frame" : null;

    private void Message(HtmlPiece piece, IElement element, SourceSpan span, List<ImportItem> items)
    {
        count++;
        string? id = element.GetAttribute("data-message-id");
        span = span with { Pointer = id is null ? null : "#" + id };
        var odd = new List<Irregularity>();
        if (element.QuerySelector(".chatlog__author, .chatlog__author-name, .chatlog__system-notification-author") is { } author)
        {
            Author(author, span, items);
        }

        bool system = element.QuerySelector(".chatlog__system-notification-content") is not null;
        bool forwarded = element.QuerySelector(".chatlog__forwarded") is not null;
        var body = element.QuerySelector(".chatlog__system-notification-content, .chatlog__markdown-preserve, .preserve-whitespace, .chatlog__content");
        string text = body is null ? "" : Html.Text(body, one => one.ClassList.Contains("chatlog__edited-timestamp"), blanks: !system);
        var media = new List<MediaReference>();
        foreach (var one in element.QuerySelectorAll(".chatlog__attachment a, .chatlog__attachment img, .chatlog__attachment video, .chatlog__attachment audio, .chatlog__attachment source"))
        {
            string link = one.GetAttribute(one.LocalName == "a" ? "href" : "src") ?? "";
            if (link.Length > 0 && !media.Exists(known => known.Name == link))
            {
                media.Add(files.Find(link, span, odd));
            }
        }

        var edited = element.QuerySelector(".chatlog__edited-timestamp");
        var sticker = element.QuerySelector(".chatlog__sticker");
        if (element.QuerySelector(".chatlog__reply-unknown") is not null)
        {
            odd.Add(new Irregularity("message.reply-target-missing", span));
        }

        bool call = system && text.StartsWith("started a call", StringComparison.Ordinal);
        items.Add(new ImportItem.Entry(new ChatEntry(
            call ? EntryKind.Call : system ? EntryKind.System : sticker is not null ? EntryKind.Sticker : media.Count > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            sender, Direction.None, Time(element, id, span, odd), text, piece.Markup, span)
        {
            Conversation = file.Path,
            Id = id,
            SenderId = senderId,
            Media = media,
            Edited = edited is not null,
            EditedTime = edited?.GetAttribute("title") is { } when ? WrittenDate.Read(when) : null,
            Reactions = [.. element.QuerySelectorAll(".chatlog__reaction").Select(one => (one.QuerySelector("img")?.GetAttribute("alt") ?? one.GetAttribute("title") ?? "?") + " ×" + (Html.Text(one, ".chatlog__reaction-count") ?? "?"))],
            ReplyTo = Digits(element.QuerySelector(".chatlog__reply-link")?.GetAttribute("onclick")),
            ForwardedFrom = forwarded ? "?" : null,
            Action = call ? "Call" : system ? "system-notification" : null,
            Irregularities = odd,
        }));
    }

    private void Author(IElement author, SourceSpan span, List<ImportItem> items)
    {
        sender = Html.Text(author);
        senderId = author.GetAttribute("data-user-id");
        if (met.Add((sender, senderId)))
        {
            items.Add(DiscordMessages.Person(sender, author.GetAttribute("title"), senderId, span));
        }
    }

    private EntryTime? Time(IElement element, string? id, SourceSpan span, List<Irregularity> odd)
    {
        var place = element.QuerySelector(".chatlog__timestamp, .chatlog__short-timestamp, .chatlog__system-notification-timestamp");
        string written = place?.GetAttribute("title") is { Length: > 0 } title ? title : place is null ? groupTime : Html.Text(place);
        var printed = WrittenDate.Read(written);
        if (Snowflake.Made(id, Snowflake.Discord) is not { } made)
        {
            if (printed is null)
            {
                odd.Add(new Irregularity("time.unread", span, written));
            }

            return printed;
        }

        // No zone on earth is more than 14 hours from UTC.
        if (printed is { } local && (local.Value - made).Duration() > TimeSpan.FromHours(14.1))
        {
            odd.Add(new Irregularity("time.id-disagrees", span, written));
            return local;
        }

        return new EntryTime(made, "utc", TimePrecision.Millisecond, written);
    }

    private static string? Digits(string? call) => call is null ? null : new string([.. call.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]) is { Length: > 0 } digits ? digits : null;

    private static long? Stated(string text) => text.StartsWith("Exported ", StringComparison.Ordinal)
        && long.TryParse(new string([.. text[9..].TakeWhile(letter => letter is not ' ' and not '\n').Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out long stated) ? stated : null;
}
