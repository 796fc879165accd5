using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>Reads Google Voice (Takeout): one HTML page for each call, voice mail or exchange of texts.</summary>
public sealed partial class GoogleVoice : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("google-voice", "Google Voice", "2025-01", ["google-voice.deleted-messages", "google-voice.contact-names"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return HtmlHead.IsPage(file) && new HtmlHead(head).Classes is var classes && (classes.Contains("hChatLog") || (classes.Contains("haudio") && classes.Contains("contributor")));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new MediaFiles(export);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).SelectMany(file => Read(export.Open(file), file, media));
    }

    private static IEnumerable<ImportItem> Read(Stream stream, ExportFile file, MediaFiles files)
    {
        var people = new List<(string Name, string Number, Direction Role, SourceSpan Span)>();
        var entries = new List<ImportItem.Entry>();
        var others = new List<ImportItem>();
        bool deleted = false;
        using var blocks = new HtmlBlocks(stream, tag => tag.Name == "div" && tag.Is("message") ? "message" : tag.Name == "div" && tag.Is("haudio") ? "call"
            : tag.Name == "div" && tag.Is("participants") ? "people" : tag.Name == "title" || tag.Is("tags") || tag.Is("deletedStatusContainer") ? "frame" : null);
        while (blocks.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            if (piece.Kind == HtmlPieceKind.Text)
            {
                others.Add(new ImportItem.Unparsed(span, "html.text-outside", piece.Markup));
                continue;
            }

            if (piece.Kind != HtmlPieceKind.Block || Html.Element(piece.Markup) is not { } element)
            {
                Damage.Tell(piece, span, others);
                continue;
            }

            people.AddRange(element.QuerySelectorAll(".tel").Select(one => Person(one, span)));
            deleted |= Html.Text(element, ".deletedStatusContainer")?.EndsWith("True", StringComparison.Ordinal) == true || (element.ClassList.Contains("deletedStatusContainer") && Html.Text(element).EndsWith("True", StringComparison.Ordinal));
            if (piece.Role is "message" or "call")
            {
                entries.Add(new ImportItem.Entry(piece.Role == "message" ? Message(element, piece.Markup, span, files) : Call(element, piece.Markup, span, files)));
            }
            else
            {
                others.Add(new ImportItem.Furniture(span));
            }
        }

        var peers = people.Where(one => one.Role != Direction.Owner).Select(one => one.Number.Length > 0 ? one.Number : one.Name).Where(one => one.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        string key = peers.Length > 0 ? string.Join(',', peers) : file.Path;
        string[] titles = [.. people.Where(one => one.Role != Direction.Owner && one.Name.Length > 0).Select(one => one.Name).Distinct(StringComparer.Ordinal)];
        yield return new ImportItem.Conversation(key, titles.Length > 0 ? string.Join(", ", titles) : null);
        foreach (var (name, number, role, span) in people.DistinctBy(one => (one.Name, one.Number)).Where(one => one.Name.Length + one.Number.Length > 0))
        {
            yield return new ImportItem.Person(new Participant(name.Length > 0 ? name : number, role, number.Length > 0 ? [new ParticipantId("phone", number, span)] : []));
        }

        if (deleted)
        {
            yield return new ImportItem.Oddity(new Irregularity("page.deleted-by-owner", new SourceSpan(file.Path, 0, file.Size)));
        }

        foreach (var item in entries.Select(entry => entry with { Value = entry.Value with { Conversation = key } }).Concat(others))
        {
            yield return item;
        }
    }

    private static (string Name, string Number, Direction Role, SourceSpan Span) Person(IElement link, SourceSpan span)
    {
        string number = link.GetAttribute("href") is { } href && href.StartsWith("tel:", StringComparison.Ordinal) ? href[4..] : "";
        string name = Html.Text(link, ".fn") ?? "";

        // The account's own lines are the only ones whose name is an abbreviation element.
        return (name, number, link.QuerySelector("abbr[class=fn]") is not null ? Direction.Owner : Direction.Peer, span);
    }

    private static ChatEntry Message(IElement element, string markup, SourceSpan span, MediaFiles files)
    {
        var odd = new List<Irregularity>();
        var time = Time(element.QuerySelector(".dt"), span, odd);
        var (name, number, role, _) = element.QuerySelector(".sender .tel, .tel") is { } link ? Person(link, span) : ("", "", Direction.None, span);
        var media = Media(element, span, files, odd);
        string text = Html.Text(element, "q") ?? "";

        // The service writes these words where a message had a picture and no text.
        string? filler = media.Count > 0 && text is "MMS Sent" or "MMS Received" ? text : null;
        bool card = element.QuerySelector("a.vcard[href]") is not null;
        return new ChatEntry(card ? EntryKind.Contact : media.Count > 0 ? EntryKind.Media : text.Length > 0 ? EntryKind.Text : EntryKind.Unknown,
            name.Length > 0 ? name : number.Length > 0 ? number : null, role, time, filler is null ? text : "", markup, span)
        {
            SenderId = number.Length > 0 ? number : null,
            Media = media,
            Action = filler,
            Irregularities = odd,
        };
    }

    private static ChatEntry Call(IElement element, string markup, SourceSpan span, MediaFiles files)
    {
        var odd = new List<Irregularity>();
        var time = Time(element.QuerySelector(".published"), span, odd);
        string[] labels = [.. element.QuerySelectorAll("a[rel=tag]").Select(one => one.GetAttribute("href") ?? "").Select(href => href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..])];
        var (name, number, _, _) = element.QuerySelector(".tel") is { } link ? Person(link, span) : ("", "", Direction.None, span);
        string? label = Array.Find(labels, one => one is "placed" or "received" or "missed" or "voicemail" or "recorded");
        return new ChatEntry(label == "voicemail" ? EntryKind.Media : EntryKind.Call, name.Length > 0 ? name : number.Length > 0 ? number : null,
            label switch { "placed" => Direction.Owner, "received" or "missed" or "voicemail" => Direction.Peer, _ => Direction.None },
            time, Html.Text(element, ".full-text") ?? "", markup, span)
        {
            SenderId = number.Length > 0 ? number : null,
            Media = Media(element, span, files, odd),
            Missed = label == "missed",
            DurationSeconds = Seconds(element.QuerySelector(".duration")?.GetAttribute("title")),
            Action = label,
            Irregularities = odd,
        };
    }

    private static EntryTime? Time(IElement? place, SourceSpan span, List<Irregularity> odd)
    {
        string written = place?.GetAttribute("title") ?? "";
        var time = Times.Iso(written);
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, written));
        }

        return time;
    }

    /// <summary>Pictures and contact cards are named without their ending.</summary>
    private static List<MediaReference> Media(IElement element, SourceSpan span, MediaFiles files, List<Irregularity> odd)
    {
        var media = new List<MediaReference>();
        foreach (var one in element.QuerySelectorAll("img[src], audio[src], video[src], a.vcard[href], a.video[href]"))
        {
            string name = one.GetAttribute("src") ?? one.GetAttribute("href") ?? "";
            if (one.ClassList.Contains("fn") || name.StartsWith("tel:", StringComparison.Ordinal))
            {
                continue;
            }

            var found = files.Find(name, span, odd);
            string folder = MediaFiles.Folder(span.File);
            media.Add(found.State == MediaState.Missing && files.Beginning(name[(name.LastIndexOf('/') + 1)..] + ".").FirstOrDefault(path => MediaFiles.Folder(path) == folder && !path.EndsWith(".html", StringComparison.Ordinal)) is { } path
                ? new MediaReference(name, MediaState.Present) { Path = path } : found);
        }

        return media;
    }

    private static long? Seconds(string? period) => period is not null && Period().Match(period) is { Success: true } match
        ? (Number(match.Groups[1]) * 3600) + (Number(match.Groups[2]) * 60) + Number(match.Groups[3]) : null;

    private static long Number(Group digits) => digits.Success ? long.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^PT(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
