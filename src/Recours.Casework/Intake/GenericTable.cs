using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>Finds and reads records in a table of an unknown program: commas, semicolons or tabs between its fields, with or without a heading.</summary>
internal static class GenericTable
{
    private const int FewestColumns = 3, MostColumns = 60, MostSampled = 400;

    /// <summary>How a table is written, and the shape of its rows.</summary>
    internal sealed record Plan(char Separator, IReadOnlyList<string>? Heading, int Columns, GenericShape Shape);

    /// <summary>The plan of a table; null when the text is no table of messages.</summary>
    /// <param name="head">The beginning of the file.</param>
    /// <param name="cut">Whether the file goes on: then its last row may be a piece.</param>
    public static Plan? Find(byte[] head, bool cut)
    {
        foreach (char separator in (char[])[',', ';', '\t'])
        {
            var rows = CsvRecords.Read(new MemoryStream(head, writable: false), separator).Where(row => row.Whole && row.Raw.Trim().Length > 0).Take(MostSampled + 1).Select(row => row.Fields).ToList();
            if (cut && rows.Count is > 2 and <= MostSampled)
            {
                rows.RemoveAt(rows.Count - 1);
            }

            if (rows.Count < 2 || rows[0].Count is < FewestColumns or > MostColumns || rows.Count(row => row.Count == rows[0].Count) < rows.Count * 0.9)
            {
                continue;
            }

            bool heading = !rows[0].Any(field => GenericTime.Read(field) is not null || GenericTime.IsDay(field) || GenericTime.IsClock(field));
            var body = rows.Skip(heading ? 1 : 0).Where(row => row.Count == rows[0].Count).Select(row => Record(row, heading ? rows[0] : null)).ToList();
            if (GenericShape.Of(body) is { } shape)
            {
                return new Plan(separator, heading ? rows[0] : null, rows[0].Count, shape);
            }
        }

        return null;
    }

    public static IEnumerable<ImportItem> Read(IExport export, ExportFile file, byte[] head, GenericEntries entries)
    {
        if (Find(head, head.Length < file.Size) is not { } plan)
        {
            yield return new ImportItem.Unparsed(new SourceSpan(file.Path, 0, file.Size), "generic.part-not-read", "");
            yield break;
        }

        foreach (var item in entries.Preface([plan.Shape]))
        {
            yield return item;
        }

        bool first = plan.Heading is not null;
        foreach (var row in CsvRecords.Read(export.Open(file), plan.Separator))
        {
            var span = new SourceSpan(file.Path, row.Offset, row.Length);
            if (first || (row.Length > 0 && row.Raw.Trim('\uFEFF', ' ', '\r', '\n', '\t').Length == 0))
            {
                first = first && row.Raw.Trim().Length == 0;
                yield return new ImportItem.Furniture(span);
            }
            else if (!row.Whole || row.Fields.Count != plan.Columns)
            {
                yield return new ImportItem.Unparsed(span, "csv.record", row.Raw);
            }
            else
            {
                foreach (var item in entries.Make(plan.Shape, Record(row.Fields, plan.Heading), row.Raw, span, file.Path, null))
                {
                    yield return item;
                }
            }
        }
    }

    private static GenericRecord Record(IReadOnlyList<string> fields, IReadOnlyList<string>? heading)
    {
        var record = new GenericRecord();
        for (int i = 0; i < fields.Count; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            record.Add(heading is null ? "column " + number : heading[i].Trim('\uFEFF', ' ') is { Length: > 0 } name ? name + " (" + number + ")" : "column " + number, fields[i]);
        }

        return record;
    }
}
