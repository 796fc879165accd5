using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>Which of Meta's products wrote an HTML page of messages.</summary>
internal static class MetaPage
{
    public static bool IsInstagram(ExportFile file, ReadOnlySpan<byte> head) => Product(file, head) == "instagram";

    public static bool IsMessenger(ExportFile file, ReadOnlySpan<byte> head) => Product(file, head) == "messenger";

    /// <summary>Whether the page is of before 2018: all threads in one file, head and text side by side.</summary>
    public static bool IsOld(ReadOnlySpan<byte> head) => IsOld(new HtmlHead(head));

    private static bool IsOld(HtmlHead page) => page.Classes.Contains("thread") && page.Classes.Contains("user") && page.Classes.Contains("meta");

    private static string Product(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!HtmlHead.IsPage(file))
        {
            return "";
        }

        var page = new HtmlHead(head);
        if (IsOld(page))
        {
            return "messenger";
        }

        bool In(string part) => file.Path.Contains(part, StringComparison.OrdinalIgnoreCase);
        bool classes = page.Classes.Contains("_a6-g") || page.Classes.Contains("_2lej");
        bool said = RecordFile.Has(head, ">Participants: "u8);

        // Posts and likes have the same classes: a page of messages says so by its folder, its name or its list of participants.
        bool messages = classes && (In("messages/") || MetaShape.Number(file.Path) > 0 || said);
        return !messages && !(said && page.Classes.Count == 0) ? ""
            : In("instagram") ? "instagram" : In("facebook") || In("messenger") ? "messenger"
            : page.Classes.Contains("_2ph-") && page.Classes.Contains("uiBoxWhite") ? "instagram" : "messenger";
    }
}

/// <summary>
/// One message block of Meta's HTML: name, body and time are found by their classes, and by their places when the classes
/// have changed. Unlike the JSON, the HTML is true UTF-8: nothing is repaired.
/// </summary>
internal static class MetaBlock
{
    private const int MessagesCap = 500;
    private const string Names = "h2, ._a6-h, ._2lek";
    private const string Bodies = "._a6-p, ._2let";
    private const string TimePlaces = "._a72d, ._a6-o, ._2lem, footer";

    /// <summary>The messages of a block; none when it holds no time.</summary>
    public static List<ChatEntry> Entries(IElement block, string markup, SourceSpan span, MediaFiles files)
    {
        var times = block.QuerySelectorAll(TimePlaces).Where(one => one.QuerySelector(TimePlaces) is null && Html.Text(one).Length > 0).ToArray();
        if (times.Length == 0)
        {
            times = [.. block.QuerySelectorAll("div, span, abbr, time").Where(one => one.ChildElementCount == 0 && WrittenDate.Read(one.TextContent.Trim(), strict: true) is not null)];
        }

        if (times.Length == 1)
        {
            return [Entry(block, times[0], markup, span, files)];
        }

        if (times.Length > MessagesCap)
        {
            return [];
        }

        // Several messages in one block: each is the smallest element around its own time that also holds a name.
        var entries = new List<ChatEntry>();
        int left = (markup.Length * 2) + 1024;
        foreach (var (time, place) in times.Select((time, place) => (time, place)))
        {
            var around = time.ParentElement;
            while (around is not null && around != block && around.QuerySelector(Names) is null)
            {
                around = around.ParentElement;
            }

            string raw = around is null || around == block ? markup : around.OuterHtml;
            left -= raw.Length;
            if (left < 0)
            {
                // They lie in each other: no page of messages is built so.
                return [];
            }

            entries.Add(Entry(around ?? block, time, raw, span with { Pointer = $"message[{place}]" }, files));
        }

        return entries;
    }

    /// <summary>The words of a heading that lists the participants: <c>Participants: A, B</c> in any language; null for anything else.</summary>
    public static string[]? People(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        return text.StartsWith("Participant", StringComparison.Ordinal) || text.StartsWith("Teilnehmer", StringComparison.Ordinal) || text.StartsWith("المشارك", StringComparison.Ordinal)
            ? colon < 0 ? [] : [.. text[(colon + 2)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : null;
    }

    private static ChatEntry Entry(IElement block, IElement time, string markup, SourceSpan span, MediaFiles files)
    {
        var odd = new List<Irregularity>();
        string written = Html.Text(time);
        var when = WrittenDate.Read(written);
        if (when is null)
        {
            odd.Add(new Irregularity("time.unread", span, written));
        }

        var name = block.QuerySelector(Names);
        var body = block.QuerySelectorAll(Bodies).FirstOrDefault(one => !one.Contains(time) && (name is null || !one.Contains(name)));
        if (name is null || body is null)
        {
            odd.Add(new Irregularity("html.structure-unknown", span));
        }

        var reactions = block.QuerySelectorAll("ul li").ToArray();
        bool Apart(IElement one) => one == time || one == name || one.LocalName == "ul" || (one.LocalName == "footer" && one.Contains(time));
        string text = Html.Text(body ?? block, Apart);
        var media = new List<MediaReference>();
        foreach (var one in (body ?? block).QuerySelectorAll("img, video, audio, source, a"))
        {
            string link = one.GetAttribute(one.LocalName == "a" ? "href" : "src") ?? "";
            bool file = one.LocalName != "a" || !(link.Contains("://", StringComparison.Ordinal) || link.StartsWith('#') || link.StartsWith("mailto:", StringComparison.Ordinal));
            if (link.Length > 0 && file && !media.Exists(known => known.Name == link))
            {
                media.Add(files.Find(link, span, odd));
            }
        }

        var kind = Kind(text, media);
        return new ChatEntry(kind, name is null ? null : Html.Text(name), Direction.None, when, text, markup, span)
        {
            Media = media,
            Reactions = [.. reactions.Select(one => Reaction(Html.Text(one)))],
            DeletedBy = kind == EntryKind.Deleted ? "sender" : null,
            Action = kind == EntryKind.Reaction ? "reaction-line" : null,
            Irregularities = odd,
        };
    }

    private static EntryKind Kind(string text, List<MediaReference> media)
    {
        bool Ends(params string[] ends) => Array.Exists(ends, end => text.TrimEnd('.').EndsWith(end, StringComparison.Ordinal));
        bool Holds(params string[] parts) => Array.Exists(parts, part => text.Contains(part, StringComparison.Ordinal));
        return media.Exists(one => one.Name?.Contains("stickers_used", StringComparison.Ordinal) == true) ? EntryKind.Sticker
            : media.Count > 0 ? EntryKind.Media
            : text.Length == 0 ? EntryKind.Unknown
            : text.Length < 160 && Ends(" unsent a message", "a annulé l’envoi d’un message", "a annulé l'envoi d'un message", " anuló el envío de un mensaje", "hat eine Nachricht zurückgenommen") ? EntryKind.Deleted
            : text is "Liked a message" or "A aimé un message" || (text.StartsWith("Reacted ", StringComparison.Ordinal) && Ends("to your message")) || (text.StartsWith("A réagi ", StringComparison.Ordinal) && Ends("à votre message")) ? EntryKind.Reaction
            : text.Length < 160 && Holds(" started a video chat", " started an audio call", " started a video call", " missed a video call", " missed an audio call", " missed a video chat", " called you", "chat ended", " a appelé", " a démarré un appel", " a lancé un appel") ? EntryKind.Call
            : EntryKind.Text;
    }

    private static string Reaction(string text)
    {
        int emoji = System.Globalization.StringInfo.GetNextTextElementLength(text);
        return text.Length > emoji ? text[..emoji] + " " + text[emoji..].TrimStart() : text;
    }
}
