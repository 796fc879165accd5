using System.Xml.Linq;

namespace Recours.Casework.Intake;

/// <summary>Finds and reads records in XML of an unknown program: elements that come again, with attributes or elements as their fields.</summary>
internal static class GenericXml
{
    private const int MostSampled = 20_000, MostOfPlace = 400, MostPlaces = 5_000, MostFlat = 4, LongestSampled = 1_000;

    /// <summary>Bytes of a file that are looked through for where its conversation begins.</summary>
    private const long MostSought = 256L << 20;

    /// <summary>The shapes of records in a whole file, for a conversation that begins late.</summary>
    public static Dictionary<string, GenericShape> Shapes(IExport export, ExportFile file) => Shapes(new BoundedStream(export.Open(file), MostSought));

    /// <summary>The shapes of records by the names of the elements they stand in.</summary>
    public static Dictionary<string, GenericShape> Shapes(Stream head)
    {
        var found = new Dictionary<string, List<GenericRecord>>(StringComparer.Ordinal);
        using var records = new XmlRecords(head, "data");
        int taken = 0;
        while (records.Next() is { } piece && taken < MostSampled)
        {
            if (piece.Kind != XmlPieceKind.Record || piece.Element is null)
            {
                continue;
            }

            foreach (var (place, element) in Below(piece.Element, null))
            {
                if (!found.TryGetValue(place, out var list))
                {
                    if (found.Count >= MostPlaces)
                    {
                        continue;
                    }

                    found[place] = list = [];
                }

                // Of each place some: what comes first may be long, and something else.
                if (list.Count < MostOfPlace)
                {
                    taken++;
                    list.Add(Record(element, LongestSampled));
                }
            }
        }

        var shapes = new Dictionary<string, GenericShape>(StringComparer.Ordinal);
        foreach (var (place, list) in found.OrderBy(one => one.Key.Length))
        {
            // An element whose parent is a record is a part of it.
            if (!shapes.Keys.Any(above => place.StartsWith(above + "/", StringComparison.Ordinal)) && GenericShape.Of(list) is { } shape)
            {
                shapes[place] = shape;
            }
        }

        return shapes;
    }

    public static IEnumerable<ImportItem> Read(IExport export, ExportFile file, byte[] head, GenericEntries entries)
    {
        var shapes = Shapes(new MemoryStream(head, writable: false));
        if (shapes.Count == 0 && head.Length < file.Size)
        {
            shapes = Shapes(export, file);
        }

        foreach (var item in entries.Preface(shapes.Values))
        {
            yield return item;
        }

        using var records = new XmlRecords(export.Open(file), "data");
        int number = 0;
        while (records.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length, "/" + piece.Name + "[" + number++ + "]");
            switch (piece.Kind)
            {
                case XmlPieceKind.Prolog or XmlPieceKind.Open or XmlPieceKind.Close:
                    break;
                case XmlPieceKind.Record when piece.Element is { } element:
                    foreach (var item in Record(piece, element, span, shapes, entries, file))
                    {
                        yield return item;
                    }

                    break;
                case XmlPieceKind.TooLarge:
                    yield return new ImportItem.Unparsed(span, "xml.record-too-large", "");
                    break;
                case XmlPieceKind.Refused:
                    yield return new ImportItem.Unparsed(span, "xml.document-type-refused", piece.Raw);
                    break;
                default:
                    yield return new ImportItem.Unparsed(span, piece.Kind == XmlPieceKind.Text ? "xml.text-between-records" : "xml.broken", piece.Raw);
                    break;
            }
        }

        if (records.Failed)
        {
            yield return new ImportItem.Oddity(new Irregularity("file.unreadable", new SourceSpan(file.Path, 0, file.Size)));
        }
    }

    private static IEnumerable<ImportItem> Record(XmlPiece piece, XElement element, SourceSpan span, Dictionary<string, GenericShape> shapes, GenericEntries entries, ExportFile file)
    {
        bool any = false;
        int n = 0;
        foreach (var (place, one) in Below(element, shapes))
        {
            if (!shapes.TryGetValue(place, out var shape))
            {
                continue;
            }

            any = true;
            bool itself = ReferenceEquals(one, element);
            foreach (var item in entries.Make(shape, Record(one), itself ? piece.Raw : one.ToString(SaveOptions.DisableFormatting), itself ? span : span with { Pointer = span.Pointer + "/" + place + "[" + n++ + "]" },
                file.Path + (itself ? "" : "#" + span.Pointer), null))
            {
                yield return item;
            }
        }

        if (!any)
        {
            yield return new ImportItem.Unparsed(span, "generic.part-not-read", piece.Raw.Length > 4096 ? piece.Raw[..4096] : piece.Raw);
        }
    }

    /// <summary>An element and those in it, with their places; below a record nothing more is looked for.</summary>
    private static IEnumerable<(string Place, XElement Element)> Below(XElement element, Dictionary<string, GenericShape>? shapes)
    {
        var waiting = new Stack<(string Place, XElement Element)>();
        waiting.Push((element.Name.LocalName, element));
        while (waiting.TryPop(out var one))
        {
            if (one.Element.HasAttributes || one.Element.HasElements)
            {
                yield return one;
            }

            if (shapes is null || !shapes.ContainsKey(one.Place))
            {
                foreach (var child in one.Element.Elements().Reverse())
                {
                    waiting.Push((one.Place + "/" + child.Name.LocalName, child));
                }
            }
        }
    }

    private static GenericRecord Record(XElement element, int longest = int.MaxValue)
    {
        var record = new GenericRecord(longest);
        Flatten(element, "", record, 0);
        return record;
    }

    private static void Flatten(XElement element, string path, GenericRecord record, int depth)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            record.Add(path + "@" + attribute.Name.LocalName, attribute.Value);
        }

        string own = string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)).Trim();
        if (own.Length > 0)
        {
            record.Add(path.Length == 0 ? "." : path.TrimEnd('/'), own);
        }

        if (depth < MostFlat)
        {
            foreach (var child in element.Elements())
            {
                Flatten(child, path + child.Name.LocalName + "/", record, depth + 1);
            }
        }
    }
}
