using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads a conversation of an unknown program by its shape: records with a time, a sender and words, in JSON, a table, XML or a page.
/// Asked last, after every importer that knows its source. What the fields were taken for is said; what is no record is told as not read.
/// </summary>
public sealed class Generic : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("generic", "?", "2026-06", ["generic.unknown-source", "generic.meaning-of-fields"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        byte[] first = head.ToArray();
        return KindOf(first) switch
        {
            GenericKind.Json => Shapes(first).Count > 0,
            GenericKind.Markup => GenericXml.Shapes(new MemoryStream(first, writable: false)).Count > 0,
            GenericKind.Page => GenericPage.Find(first) is not null,
            GenericKind.Table => GenericTable.Find(first, first.Length < file.Size) is not null,
            _ => false,
        };
    }

    /// <inheritdoc/>
    public bool RecognisesWhole(IExport export, ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(export);
        return KindOf(head) switch
        {
            GenericKind.Json => GenericJson.Shapes(export, file).Count > 0,
            GenericKind.Markup => GenericXml.Shapes(export, file).Count > 0,
            GenericKind.Page => GenericPage.Find(export, file) is not null,
            _ => false,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return ReadEach(export, files);
    }

    private IEnumerable<ImportItem> ReadEach(IExport export, IReadOnlyList<ExportFile> files)
    {
        var media = new MediaFiles(export);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var item in Read(export, file, media))
            {
                yield return item;
            }
        }
    }

    private IEnumerable<ImportItem> Read(IExport export, ExportFile file, MediaFiles media)
    {
        byte[] head = new byte[1 << 16];
        int length;
        using (var first = export.Open(file))
        {
            length = first.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }

        head = head[..length];
        var entries = new GenericEntries(file, media);
        return KindOf(head) switch
        {
            GenericKind.Json => GenericJson.Read(export, file, head.Length, Shapes(head), entries),
            GenericKind.Markup => GenericXml.Read(export, file, head, entries),
            GenericKind.Page => GenericPage.Read(export, file, head, entries),
            GenericKind.Table => GenericTable.Read(export, file, head, entries),
            _ => [new ImportItem.Unparsed(new SourceSpan(file.Path, 0, file.Size), "generic.part-not-read", "")],
        };
    }

    /// <summary>The shapes of records in the beginning of a JSON file, which is asked for to recognise it, and soon again to read it.</summary>
    private Dictionary<string, GenericShape> Shapes(byte[] head)
    {
        byte[] hash = SHA256.HashData(head);
        if (last is { } known && known.Hash.AsSpan().SequenceEqual(hash))
        {
            return known.Shapes;
        }

        var shapes = GenericJson.Shapes(head);
        last = new Beginning(hash, shapes);
        return shapes;
    }

    /// <summary>What was found in a beginning; of the words in it nothing is held.</summary>
    private sealed record Beginning(byte[] Hash, Dictionary<string, GenericShape> Shapes);

    private volatile Beginning? last;

    private enum GenericKind { None, Json, Markup, Page, Table }

    /// <summary>What a file is made of, by its first letters: its name may be anything.</summary>
    private static GenericKind KindOf(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        int at = head.IndexOfAnyExcept(" \t\r\n"u8);
        if (at < 0 || head[..Math.Min(head.Length, 1024)].IndexOf((byte)0) >= 0)
        {
            return GenericKind.None;
        }

        if (head[at] is (byte)'{' or (byte)'[')
        {
            return GenericKind.Json;
        }

        if (head[at] != '<')
        {
            return GenericKind.Table;
        }

        string start = System.Text.Encoding.ASCII.GetString(head.Slice(at, Math.Min(2048, head.Length - at))).ToLowerInvariant();
        return start.Contains("<html", StringComparison.Ordinal) || start.Contains("<!doctype html", StringComparison.Ordinal) || start.Contains("<body", StringComparison.Ordinal) || start.Contains("<div", StringComparison.Ordinal)
            || start.Contains("<table", StringComparison.Ordinal) ? GenericKind.Page : GenericKind.Markup;
    }
}

/// <summary>Makes entries of records whose shape is known, and keeps who writes.</summary>
internal sealed class GenericEntries(ExportFile file, MediaFiles media)
{
    private const int MostPeople = 20_000;

    private readonly HashSet<string> met = new(StringComparer.Ordinal), shown = new(StringComparer.Ordinal);

    /// <summary>What is told about a file before its entries.</summary>
    public IEnumerable<ImportItem> Preface(IEnumerable<GenericShape> shapes)
    {
        foreach (var shape in shapes.DistinctBy(shape => shape.ToString()))
        {
            var whole = new SourceSpan(file.Path, 0, 0);
            yield return new ImportItem.Oddity(new Irregularity(shape.Named >= 2 ? "generic.fields-by-name" : "generic.fields-by-shape", whole, shape.ToString()));
            if (!shape.OrderKnown)
            {
                yield return new ImportItem.Oddity(new Irregularity("line.day-or-month", whole));
            }
        }
    }

    /// <summary>Whether a sender and a conversation were met before: an entry of theirs tells nothing else.</summary>
    public bool Knows(string sender, string conversation, string? title) => (met.Contains(sender) || met.Count >= MostPeople) && (title is null || shown.Contains(conversation));

    /// <summary>The entry of a record; null when it has neither a time nor words: then it is no message.</summary>
    public IEnumerable<ImportItem> Make(GenericShape shape, GenericRecord record, string raw, SourceSpan span, string conversation, string? title)
    {
        var time = shape.TimeOf(record);
        string? text = record.Value(shape.Text), sender = record.Value(shape.Sender);
        if (time is null && string.IsNullOrEmpty(text))
        {
            yield return new ImportItem.Unparsed(span, "generic.record", raw);
            yield break;
        }

        var odd = new List<Irregularity>();
        if (time is null)
        {
            odd.Add(new Irregularity("time.unread", span, record.Value(shape.Time) ?? ""));
        }

        var references = record.Fields.Where(field => field.Path != shape.Text && field.Path != shape.Sender && LooksLikePath(field.Value))
            .Select(field => media.Find(field.Value, span, [])).Where(found => found.State == MediaState.Present).DistinctBy(found => found.Path).Take(20).ToList();
        if (sender is { Length: > 0 } && met.Count < MostPeople && met.Add(sender))
        {
            yield return new ImportItem.Person(new Participant(sender, Direction.None,
            [
                .. new[] { sender }.Concat(shape.Addresses.Select(record.Value).OfType<string>()).Select(value => (Kind: GenericShape.KindOf(value), Value: value)).Where(one => one.Kind is not null)
                    .Select(one => new ParticipantId(one.Kind!, one.Kind == "phone" ? PhoneSpellings.Plain(one.Value) : one.Value, span)).DistinctBy(id => (id.Type, id.Value)),
            ]));
        }

        if (title is not null && shown.Add(conversation))
        {
            yield return new ImportItem.Conversation(conversation, title);
        }

        yield return new ImportItem.Entry(new ChatEntry(references.Count > 0 ? EntryKind.Media : string.IsNullOrEmpty(text) ? EntryKind.Unknown : EntryKind.Text,
            string.IsNullOrEmpty(sender) ? null : sender, Direction.None, time, text ?? "", raw, span)
        {
            Conversation = conversation,
            Media = references,
            Irregularities = odd,
        });
    }

    private static bool LooksLikePath(string value) => value.Length is > 3 and < 400 && value.LastIndexOf('.') is > 0 and var dot && value.Length - dot is >= 3 and <= 5
        && !value.Contains("://", StringComparison.Ordinal) && !value.Contains('\n', StringComparison.Ordinal);
}
