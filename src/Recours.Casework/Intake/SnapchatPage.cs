using System.Text;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>
/// A page of Snapchat's "My Data": the tables of before 2024 (a row of three cells, then a row with the text),
/// or one page for each conversation (sender, text and time under each other).
/// </summary>
internal sealed class SnapchatPage(SnapchatRecords records, ExportFile file)
{
    // More pieces than any message has: without a time they never become one.
    private const int PieceCap = 2_000;

    private readonly List<ImportItem.Entry> entries = [];
    private readonly List<ImportItem> others = [];
    private readonly List<(string Text, string Role)> said = [];
    private readonly List<MediaReference> media = [];
    private readonly List<Irregularity> odd = [];
    private readonly StringBuilder raw = new();
    private long start = -1;
    private long end;
    private int pieces;
    private string title = "";
    private string heading = "";
    private (ChatEntry Entry, int Parts)? row;

    public IEnumerable<ImportItem> Read(Stream stream)
    {
        using var blocks = new HtmlBlocks(stream, Role);
        while (blocks.Next() is { } piece)
        {
            Take(piece);
        }

        Keep();
        Lose();
        yield return new ImportItem.Conversation(Key, title.Length > 0 ? title : null);
        foreach (var person in entries.SelectMany(entry => records.Meet(entry.Value.Sender, entry.Value.Direction, entry.Value.Source)))
        {
            yield return person;
        }

        foreach (var item in Chronicle.Sort(entries, newestFirst: false).Concat(others))
        {
            yield return item;
        }
    }

    private string Key => file.Path;

    private static string? Role(HtmlTag tag) => tag.Name switch
    {
        "title" or "h1" or "h2" or "h3" or "h4" or "h6" or "p" or "tr" or "img" or "video" or "audio" => tag.Name,
        "div" when tag.Is("leftpanel") || tag.Is("navbar") => "frame",
        _ => null,
    };

    private void Take(HtmlPiece piece)
    {
        var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
        if (piece.Role != "tr")
        {
            Keep();
        }

        if (piece.Kind is HtmlPieceKind.TooLarge or HtmlPieceKind.Tangled or HtmlPieceKind.Broken)
        {
            Lose();
            Damage.Tell(piece, span, others);
            return;
        }

        string text = piece.Kind == HtmlPieceKind.Text ? Html.Decode(piece.Markup, out _) : "";
        if (piece.Kind == HtmlPieceKind.Block)
        {
            if (Html.Element(piece.Markup, piece.Role == "tr" ? "tbody" : "body") is not { } element)
            {
                others.Add(new ImportItem.Unparsed(span, "html.block", piece.Markup));
                return;
            }

            text = Html.Text(element);
            switch (piece.Role)
            {
                case "tr":
                    Row(piece, element, span);
                    return;
                case "title" or "frame":
                    Lose();
                    others.Add(new ImportItem.Furniture(span));
                    return;
                case "h1" or "h2" or "h3":
                    Lose();
                    (title, heading) = piece.Role == "h1" ? (text, text) : (title, text);
                    others.Add(new ImportItem.Furniture(span));
                    return;
                case "h4" when said.Exists(one => one.Role == "h4"):
                    Lose();
                    break;
                case "img" or "video" or "audio" when element.GetAttribute("src") is { Length: > 0 } source:
                    media.Add(records.Files.Find(source, span, odd));
                    break;
                default:
                    break;
            }
        }

        start = start < 0 ? piece.Offset : start;
        raw.Append(raw.Length > 0 ? "\n" : "").Append(piece.Markup);
        end = piece.Offset + piece.Length;
        pieces++;
        said.Add((text, piece.Role));
        if (piece.Role == "h6")
        {
            Speak();
        }
        else if (raw.Length > HtmlBlocks.BlockCap || pieces >= PieceCap)
        {
            Lose();
        }
    }

    private void Speak()
    {
        var span = new SourceSpan(file.Path, start, end - start);
        int sender = said.FindIndex(one => one.Role == "h4");
        string? type = said.Skip(sender + 1).Where(one => one.Role.Length == 0).Select(one => one.Text).FirstOrDefault(IsType);
        if (sender < 0)
        {
            Lose();
            return;
        }

        string text = string.Join('\n', said.Skip(sender + 1).Where(one => one.Role != "h6" && one.Text.Length > 0 && one.Text != type).Select(one => one.Text));
        var kind = SnapchatRecords.Kind(type ?? "", text, media.Count > 0);
        var time = Times.Plain(said[^1].Text, "unknown");
        entries.Add(new ImportItem.Entry(new ChatEntry(kind, said[sender].Text, Direction.None, time, text, raw.ToString(), span)
        {
            Conversation = Key,
            Media = [.. media],
            Action = kind == EntryKind.Text ? null : type,
            DeletedBy = kind == EntryKind.Deleted ? "sender" : null,
            Irregularities = time is null ? [.. odd, new Irregularity("time.unread", span, said[^1].Text)] : [.. odd],
        }, pieces - 1));
        Clear();
    }

    private static bool IsType(string text) => text.Length is > 2 and < 40 && text.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_');

    /// <summary>Pieces that no message took: the page's frame before the first one, unread after it.</summary>
    private void Lose()
    {
        if (pieces > 0)
        {
            var span = new SourceSpan(file.Path, start, end - start);
            others.Add(entries.Count == 0 && !said.Exists(one => one.Role == "h4")
                ? new ImportItem.Furniture(span, pieces) : new ImportItem.Unparsed(span, "html.text-outside", raw.ToString()));
        }

        Clear();
    }

    private void Clear()
    {
        said.Clear();
        media.Clear();
        odd.Clear();
        raw.Clear();
        (start, pieces) = (-1, 0);
    }

    private void Row(HtmlPiece piece, IElement element, SourceSpan span)
    {
        Lose();
        var cells = element.Children.Where(child => child.LocalName == "td").Select(child => Html.Text(child)).ToArray();
        if (cells.Length == 1 && row is { Parts: 0 } pending)
        {
            row = (pending.Entry with
            {
                Text = cells[0],
                Kind = SnapchatRecords.Kind(pending.Entry.Action ?? "", cells[0], hasMedia: false),
                Raw = pending.Entry.Raw + "\n" + piece.Markup,
                Source = pending.Entry.Source with { Length = piece.Offset + piece.Length - pending.Entry.Source.Offset },
            }, 1);
            Keep();
            return;
        }

        Keep();
        if (cells.Length == 3 && Times.Plain(cells[2], "unknown") is { } time)
        {
            bool sent = heading.Contains("Sent", StringComparison.Ordinal);
            bool snap = (heading + title).Contains("Snap History", StringComparison.Ordinal);
            row = (new ChatEntry(SnapchatRecords.Kind(cells[1], "", snap), sent ? null : cells[0], sent ? Direction.Owner : heading.Contains("Received", StringComparison.Ordinal) ? Direction.Peer : Direction.None, time, "", piece.Markup, span)
            {
                Conversation = cells[0],
                Action = cells[1],
                Media = snap ? [new MediaReference(null, MediaState.NeverExported)] : [],
            }, 0);
            return;
        }

        others.Add(cells.Length == 0 ? new ImportItem.Furniture(span) : new ImportItem.Unparsed(span, "html.block", piece.Markup));
    }

    private void Keep()
    {
        if (row is { } pending)
        {
            entries.Add(new ImportItem.Entry(pending.Entry with { Action = pending.Entry.Kind == EntryKind.Text ? null : pending.Entry.Action }, pending.Parts));
            row = null;
        }
    }
}
