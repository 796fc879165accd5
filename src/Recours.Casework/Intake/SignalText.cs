namespace Recours.Casework.Intake;

/// <summary>Reads the text that <c>signal-export</c> writes of Signal's desktop: <c>[2019-12-24, 12:23] Name: words</c>.</summary>
public sealed class SignalText : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("signal-text", "Signal (text)", "2024-11", ["signal-text.disappeared", "signal-text.media", "signal-text.ids", "signal-text.time-zone"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return HasShape(file, head);
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            // The tool makes a folder of the other's name around chat.md.
            string? title = file.Path.EndsWith("/chat.md", StringComparison.Ordinal) ? file.Path.Split('/')[^2] : null;
            var senders = new Dictionary<string, Direction>(StringComparer.Ordinal);
            var media = new MediaFiles(export);
            Direction Side(string? name) => name switch { null => Direction.None, "Me" => Direction.Owner, _ when name == title => Direction.Peer, _ => Direction.None };
            yield return new ImportItem.Conversation(file.Path, title);
            foreach (var item in new Transcript(file, Classify, entry => Finish(entry, media, Side)).Read(export.Open(file)))
            {
                if (item is ImportItem.Entry { Value.Sender: { } name } && senders.Count < 20_000)
                {
                    senders.TryAdd(name, Side(name));
                }

                yield return item;
            }

            foreach (var (name, side) in senders)
            {
                yield return new ImportItem.Person(new Participant(name, side, []));
            }
        }
    }

    /// <summary>
    /// Whether the first line that is not blank has the tool's shape: brackets, year first with hyphens, a comma, no seconds. WhatsApp
    /// writes seconds between brackets, always.
    /// </summary>
    internal static bool HasShape(ExportFile file, ReadOnlySpan<byte> head)
    {
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        if (name.Contains('.', StringComparison.Ordinal) && !name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var stream = new MemoryStream(head.ToArray());
        var reader = new WhatsAppLineReader(stream);
        for (int seen = 0; seen < 5 && reader.Next(out var one);)
        {
            if (!one.IsBlank)
            {
                seen++;
                if (Header(WhatsAppText.Clean(one.Text)) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static WhatsAppHeader? Header(string text) =>
        text.StartsWith('[') && WhatsAppHeader.TryParse(text, out var header)
        && header.Shape is { Bracket: true, Separator: '-', Years: 1, Comma: true, Seconds: false, HalfDay: false, Word: "", Clock: ':' } ? header : null;

    private static TranscriptLine? Classify(string text, DateTime? day, bool open)
    {
        if (Header(text) is not { } header)
        {
            return null;
        }

        var time = header.Read(WhatsAppOrder.YearMonthDay) is { } value ? new EntryTime(value, "unknown", TimePrecision.Minute, header.Raw(text)) : (EntryTime?)null;
        string rest = text[header.BodyStart..];
        int colon = rest.IndexOf(": ", StringComparison.Ordinal);
        colon = colon < 0 && rest.EndsWith(':') ? rest.Length - 1 : colon;
        return colon > 0 ? new TranscriptLine(TranscriptLineKind.Message, time, rest[..colon], colon + 2 <= rest.Length ? rest[(colon + 2)..] : "")
            : new TranscriptLine(TranscriptLineKind.Message, time, null, rest);
    }

    /// <summary>Attachments are written as Markdown: <c>![name](media/file)</c>.</summary>
    private static ChatEntry Finish(ChatEntry entry, MediaFiles media, Func<string?, Direction> side)
    {
        var odd = new List<Irregularity>(entry.Irregularities);
        var references = new List<MediaReference>();
        for (int at = entry.Text.IndexOf("](", StringComparison.Ordinal); at >= 0 && references.Count < 1_000; at = entry.Text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            int end = entry.Text.IndexOf(')', at);
            string path = end < 0 ? "" : entry.Text[(at + 2)..end];
            if (path.StartsWith("media/", StringComparison.Ordinal) || path.StartsWith("./media/", StringComparison.Ordinal))
            {
                references.Add(media.Find(path, entry.Source, odd));
            }
        }

        return entry with { Kind = references.Count > 0 ? EntryKind.Media : entry.Kind, Direction = side(entry.Sender), Media = references, Irregularities = odd };
    }
}
