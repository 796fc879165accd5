using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads the XML of the Android app "SMS Backup &amp; Restore": text messages, picture messages with their files inside, calls.
/// Old plaintext backups of Signal have the same form. Units are the children of the root, and the parts and addresses of
/// a picture message.
/// </summary>
public sealed class SmsBackup : IChatImporter
{
    private const string Blobs = "data";

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("sms-backup-restore", "SMS Backup & Restore", "2025-03",
        ["sms-backup-restore.deleted-before", "sms-backup-restore.left-out-by-choice", "sms-backup-restore.chat-features", "sms-backup-restore.other-apps"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        string text = Encoding.UTF8.GetString(head);
        int root = Root(text);
        return root >= 0 && (Begins(text, root, "smses") || Begins(text, root, "calls")) && (text.Length - root < 200
            || text.IndexOf("<sms", root + 6, StringComparison.Ordinal) >= 0 || text.IndexOf("<mms", root, StringComparison.Ordinal) >= 0
            || text.IndexOf("<call ", root, StringComparison.Ordinal) >= 0);
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            if (file.Path[(file.Path.LastIndexOf('/') + 1)..].Contains("signal", StringComparison.OrdinalIgnoreCase))
            {
                // What Signal wrote in this form, or a program that read its backup, lacks what Signal lacks.
                foreach (string code in (string[])["signal.disappearing-messages", "signal.view-once", "signal.deleted-messages"])
                {
                    yield return new ImportItem.BlindSpot(code);
                }
            }

            // Two readings: which spellings are one number is only known at the end of the first.
            var record = new SmsBackupRecord(file);
            foreach (var item in Survey(export, file, record))
            {
                yield return item;
            }

            foreach (var item in Entries(export, file, record))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<ImportItem> Survey(IExport export, ExportFile file, SmsBackupRecord record)
    {
        using var pieces = Open(export, file);
        while (pieces.Next() is { } piece)
        {
            if (piece is { Kind: XmlPieceKind.Record, Element: { } element })
            {
                record.Survey(element, piece);
            }
        }

        foreach (var (key, spelling, source) in record.Joined())
        {
            yield return new ImportItem.Oddity(new Irregularity("sms-backup-restore.two-spellings", source, spelling + " = " + key));
        }
    }

    private static IEnumerable<ImportItem> Entries(IExport export, ExportFile file, SmsBackupRecord record)
    {
        using var pieces = Open(export, file);
        long expected = -1, found = 0;
        while (pieces.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            switch (piece.Kind)
            {
                case XmlPieceKind.Prolog or XmlPieceKind.Close:
                    yield return new ImportItem.Furniture(span);
                    break;
                case XmlPieceKind.Open:
                    expected = long.TryParse(piece.Element?.Attribute("count")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : -1;
                    yield return new ImportItem.Furniture(span);
                    break;
                case XmlPieceKind.Record when piece.Element is { } element && SmsBackupRecord.IsKnown(element):
                    found++;
                    foreach (var item in record.Items(element, piece, span with { Pointer = Pointer(element, found) }))
                    {
                        yield return item;
                    }

                    break;
                case XmlPieceKind.Record:
                    yield return new ImportItem.Unparsed(span, "sms-backup-restore.unknown-element", piece.Raw);
                    break;
                case XmlPieceKind.TooLarge:
                    yield return new ImportItem.Unparsed(span, "xml.record-too-large", "");
                    break;
                default:
                    if (piece.Length > 0)
                    {
                        yield return new ImportItem.Unparsed(span, piece.Kind switch
                        {
                            XmlPieceKind.Refused => "xml.document-type-refused",
                            XmlPieceKind.Text => "xml.text-between-records",
                            _ => "xml.broken",
                        }, piece.Raw);
                    }

                    yield return new ImportItem.Oddity(new Irregularity(piece.Kind == XmlPieceKind.Refused ? "xml.document-type-refused" : "xml.broken", span,
                        string.Create(CultureInfo.InvariantCulture, $"byte {piece.Offset}: {piece.Name}")));
                    break;
            }
        }

        if (pieces.Failed)
        {
            yield return new ImportItem.Oddity(new Irregularity("file.unreadable", new SourceSpan(file.Path, 0, file.Size)));
        }

        if (expected >= 0 && expected != found)
        {
            yield return new ImportItem.Oddity(new Irregularity("sms-backup-restore.count-differs", new SourceSpan(file.Path, 0, file.Size),
                string.Create(CultureInfo.InvariantCulture, $"{found} of {expected}")));
        }

        foreach (var person in record.People())
        {
            yield return person;
        }
    }

    private static string Pointer(XElement element, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"/{(element.Name.LocalName == "call" ? "calls" : "smses")}/{number}");

    private static XmlRecords Open(IExport export, ExportFile file)
    {
        try
        {
            return new XmlRecords(export.Open(file), Blobs);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return new XmlRecords(new BoundedStream(Stream.Null, 0), Blobs);
        }
    }

    /// <summary>Where the root's name stands, after declaration, comments and instructions; −1 when the text is no XML.</summary>
    private static int Root(string text)
    {
        int at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var rest = text.AsSpan(at);
            string? end = rest.StartsWith("<?") ? "?>" : rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<!") ? rest.IndexOf('[') is >= 0 and var b && b < rest.IndexOf('>') ? "]>" : ">" : null;
            if (end is null)
            {
                return at + 1 < text.Length && text[at] == '<' ? at + 1 : -1;
            }

            int close = text.IndexOf(end, at, StringComparison.Ordinal);
            if (close < 0)
            {
                return -1;
            }

            at = close + end.Length;
        }

        return -1;
    }

    private static bool Begins(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && at + name.Length < text.Length && text[at + name.Length] is ' ' or '>' or '/' or '\t' or '\r' or '\n';
}
