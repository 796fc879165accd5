using System.Globalization;
using AngleSharp.Dom;

namespace Recours.Casework.Intake;

/// <summary>Finds and reads records in a page of an unknown program: blocks of one kind that come again, rows of a table or boxes of one class.</summary>
internal static class GenericPage
{
    private const int Fewest = 2, MostKinds = 12, MostSampled = 200, MostFields = 60;

    private static readonly HashSet<string> Boxes = new(StringComparer.Ordinal) { "tr", "div", "li", "p", "section", "article", "dl", "table", "blockquote" };

    /// <summary>A kind of block (name and classes of its element) and the shape of its records.</summary>
    internal sealed record Plan(string Kind, GenericShape Shape);

    /// <summary>Bytes of a page that are looked through, several times, for where its conversation begins.</summary>
    private const long MostSought = 8L << 20;

    /// <summary>The plan of a page; null when no kind of block holds messages.</summary>
    public static Plan? Find(byte[] head) => Find(() => new MemoryStream(head, writable: false));

    /// <summary>The same, for a conversation that begins late.</summary>
    public static Plan? Find(IExport export, ExportFile file) => Find(() => new BoundedStream(export.Open(file), MostSought));

    private static Plan? Find(Func<Stream> open)
    {
        var counts = new Dictionary<string, (int Count, int Place)>(StringComparer.Ordinal);
        using (var tags = new HtmlBlocks(open(), tag =>
        {
            if (KindOf(tag) is { } kind && (counts.Count < 5_000 || counts.ContainsKey(kind)))
            {
                counts[kind] = counts.TryGetValue(kind, out var known) ? (known.Count + 1, known.Place) : (1, counts.Count);
            }

            return null;
        }))
        {
            while (tags.Next() is not null)
            {
            }
        }

        Plan? best = null;
        double most = 0;
        foreach (var (kind, (count, _)) in counts.Where(one => one.Value.Count >= Fewest).OrderByDescending(one => one.Value.Count).ThenBy(one => one.Value.Place).Take(MostKinds))
        {
            var records = new List<GenericRecord>();
            using var blocks = new HtmlBlocks(open(), tag => KindOf(tag) == kind ? "record" : null);
            while (records.Count < MostSampled && blocks.Next() is { } piece)
            {
                if (piece is { Kind: HtmlPieceKind.Block, Role: "record" } && Html.Element(piece.Markup, Inside(kind)) is { } element)
                {
                    records.Add(Record(element));
                }
            }

            // Rows of a heading and the like are few: they do not count against the others.
            var full = records.Where(record => record.Fields.Count >= 3 && record.Fields.Exists(field => !field.Path.StartsWith("th", StringComparison.Ordinal))).ToList();
            if (full.Count >= Fewest && GenericShape.Of(full) is { } shape && full.Count * shape.Fit > most)
            {
                (best, most) = (new Plan(kind, shape), full.Count * shape.Fit);
            }
        }

        return best;
    }

    public static IEnumerable<ImportItem> Read(IExport export, ExportFile file, byte[] head, GenericEntries entries)
    {
        if ((Find(head) ?? (head.Length < file.Size ? Find(export, file) : null)) is not { } plan)
        {
            yield return new ImportItem.Unparsed(new SourceSpan(file.Path, 0, file.Size), "generic.part-not-read", "");
            yield break;
        }

        foreach (var item in entries.Preface([plan.Shape]))
        {
            yield return item;
        }

        using var blocks = new HtmlBlocks(export.Open(file), tag => KindOf(tag) == plan.Kind ? "record" : null);
        while (blocks.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            if (piece.Kind == HtmlPieceKind.Text)
            {
                yield return new ImportItem.Unparsed(span, "html.text-outside", piece.Markup);
                continue;
            }

            if (piece.Kind != HtmlPieceKind.Block || Html.Element(piece.Markup, Inside(plan.Kind)) is not { } element)
            {
                var told = new List<ImportItem>();
                Damage.Tell(piece, span, told);
                foreach (var item in told)
                {
                    yield return item;
                }

                continue;
            }

            foreach (var item in entries.Make(plan.Shape, Record(element), piece.Markup, span, file.Path, null))
            {
                yield return item;
            }
        }
    }

    private static string Inside(string kind) => kind.StartsWith("tr", StringComparison.Ordinal) ? "tbody" : "body";

    private static string? KindOf(HtmlTag tag) => Boxes.Contains(tag.Name) ? tag.Name + "." + (tag["class"] is { Length: < 200 } classes ? classes : "") : null;

    /// <summary>The texts of the innermost elements, and their titles and dates, under their place among their like.</summary>
    private static GenericRecord Record(IElement block)
    {
        var record = new GenericRecord();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        int n = 0;
        foreach (var element in block.QuerySelectorAll("*").Prepend(block))
        {
            if (++n > 2_000 || record.Fields.Count > MostFields)
            {
                break;
            }

            string kind = element.LocalName + (element.ClassName is { Length: > 0 and < 100 } name ? "." + name : "");
            int number = seen[kind] = seen.GetValueOrDefault(kind) + 1;
            string path = kind + "[" + number.ToString(CultureInfo.InvariantCulture) + "]";
            foreach (string attribute in (string[])["title", "datetime", "data-time", "data-timestamp", "src", "href"])
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } value)
                {
                    record.Add(path + "@" + attribute, value);
                }
            }

            bool leaf = element.ChildNodes.Any(node => node is IText { Data: var words } && words.AsSpan().Trim().Length > 0);
            bool inLeaf = element.ParentElement is { } parent && !ReferenceEquals(element, block) && parent.ChildNodes.Any(node => node is IText { Data: var other } && other.AsSpan().Trim().Length > 0);
            if (leaf && !inLeaf)
            {
                record.Add(path, Html.Text(element));
            }
        }

        return record;
    }
}
