namespace Recours.Casework.Intake;

/// <summary>WhatsApp's "export chat": a text file of any language, with or without its media.</summary>
public sealed class WhatsApp : IPlainImporter
{
    private const int MostSenders = 20_000;

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("whatsapp", "WhatsApp", "2026-06",
        ["whatsapp.phone-of-saved-contacts", "whatsapp.read-times", "whatsapp.original-of-edited-or-deleted", "whatsapp.view-once", "whatsapp.time-zone", "whatsapp.size-limit"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        if (dot >= 0 && !name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || SignalText.HasShape(file, head)) return false;
        using var stream = new MemoryStream(head.ToArray());
        var reader = new WhatsAppLineReader(stream);
        int seen = 0;
        while (seen < 40 && reader.Next(out var line))
        {
            if (line.IsBlank) continue;
            seen++;
            if (WhatsAppHeader.TryParse(line.Text, out var header) && header.BodyStart < line.Text.Length) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files) => Read(export, files, null);

    IEnumerable<ImportItem> IPlainImporter.Read(IExport export, IReadOnlyList<ExportFile> files, Action<ChatEntry> plain) => Read(export, files, plain);

    private static IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files, Action<ChatEntry>? plain)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new WhatsAppMedia(export);
        return files.Count == 1 ? ReadFile(export, files[0], media, plain) : files.SelectMany(file => ReadFile(export, file, media, plain));
    }

    private static Stream? Open(IExport export, ExportFile file)
    {
        try
        {
            return export.Open(file);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<ImportItem> ReadFile(IExport export, ExportFile file, WhatsAppMedia media, Action<ChatEntry>? plain)
    {
        string fileName = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        if (fileName.LastIndexOf('.') is > 0 and var dot) fileName = fileName[..dot];
        var heads = new WhatsAppHeads();
        var survey = new WhatsAppSurvey(heads);
        using (var first = Open(export, file))
        {
            if (first is null)
            {
                yield return new ImportItem.Oddity(new("whatsapp.unreadable", new(file.Path, 0, file.Size)));
                yield break;
            }
            var reader = new WhatsAppLineReader(first);
            while (survey.AddNext(reader)) { }
        }
        survey.Decide();

        // The senders are settled before the entries, so that each entry knows its side.
        var senders = survey.Senders(MostSenders) ?? SendersByLine(export, file, survey, fileName);
        var (owner, peer) = survey.Roles([.. senders.Keys], fileName);
        var read = new WhatsAppRun(file, fileName, survey, heads, media, owner, peer, senders.Count);
        yield return new ImportItem.Conversation(file.Path, peer);
        using var stream = Open(export, file) ?? Stream.Null;
        var lines = new WhatsAppLineReader(stream);
        var items = new List<ImportItem>();
        while (read.AddNext(lines, items, out var entry))
        {
            if (entry is not null && plain is not null) plain(entry);
            else if (entry is not null) yield return new ImportItem.Entry(entry);
            for (int i = 0; i < items.Count; i++) yield return items[i];
            if (items.Count > 0) items.Clear();
        }
        read.Flush(items);
        foreach (var item in items) yield return item;
        if (lines.Failed) yield return new ImportItem.Oddity(new("whatsapp.broken-off", new(file.Path, 0, file.Size)));
        foreach (var (sender, place) in senders)
        {
            string digits = string.Concat(sender.Where(char.IsAsciiDigit));
            bool phone = digits.Length is >= 7 and <= 15 && sender.Contains('+', StringComparison.Ordinal) && !sender.Any(char.IsLetter);
            yield return new ImportItem.Person(new(sender, read.Side(sender), phone ? [new("phone", "+" + digits, new(file.Path, place.Offset, place.Length))] : []));
        }
    }

    /// <summary>The senders by another reading of all lines, in the order in which they first write.</summary>
    internal static IReadOnlyDictionary<string, (long Offset, long Length)> SendersByLine(IExport export, ExportFile file, WhatsAppSurvey survey, string fileName)
    {
        var senders = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        using var stream = Open(export, file) ?? Stream.Null;
        var line = new WhatsAppLineReader(stream);
        while (line.Advance())
        {
            if (!line.TooLong && WhatsAppHeader.TryParse(line.Letters, out var header) && survey.Accepts(header.Shape)
                && survey.Split(line.Letters[header.BodyStart..], fileName).Sender is { } sender && senders.Count < MostSenders)
                senders.TryAdd(sender, (line.Offset, line.Length));
        }
        return senders;
    }
}
