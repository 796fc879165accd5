using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>WhatsApp's "export chat": a text file of any language, with or without its media.</summary>
public sealed class WhatsApp : IChatImporter
{
    private const int MostLinesOfEntry = 1 << 16, MostCharactersOfEntry = 4 << 20;

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
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in export.Files) media.TryAdd(Key(file.Path[(file.Path.LastIndexOf('/') + 1)..]), file.Path);
        foreach (var file in files)
            foreach (var item in ReadFile(export, file, media)) yield return item;
    }

    private static string Key(string name) => WhatsAppText.Compose(WhatsAppText.Clean(name)).Trim();

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

    private static IEnumerable<ImportItem> ReadFile(IExport export, ExportFile file, Dictionary<string, string> media)
    {
        string fileName = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        if (fileName.LastIndexOf('.') is > 0 and var dot) fileName = fileName[..dot];
        var survey = new WhatsAppSurvey();
        using (var first = Open(export, file))
        {
            if (first is null)
            {
                yield return new ImportItem.Oddity(new("whatsapp.unreadable", new(file.Path, 0, file.Size)));
                yield break;
            }
            var reader = new WhatsAppLineReader(first);
            while (reader.Next(out var line)) survey.Add(line);
        }
        survey.Decide();

        // The senders are settled before the entries, so that each entry knows its side.
        var senders = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        using (var second = Open(export, file))
        {
            var reader = new WhatsAppLineReader(second ?? Stream.Null);
            while (reader.Next(out var line))
                if (!line.TooLong && WhatsAppHeader.TryParse(line.Text, out var header) && survey.Accepts(header.Shape)
                    && survey.Split(line.Text[header.BodyStart..], fileName).Sender is { } sender && senders.Count < 20_000)
                    senders.TryAdd(sender, new(file.Path, line.Offset, line.Length));
        }
        var (owner, peer) = survey.Roles(senders.Keys, fileName);
        var read = new Reading(file, fileName, survey, media, owner, peer, senders.Count);
        yield return new ImportItem.Conversation(file.Path, peer);
        using var stream = Open(export, file) ?? Stream.Null;
        var lines = new WhatsAppLineReader(stream);
        while (lines.Next(out var line))
            foreach (var item in read.Add(line)) yield return item;
        foreach (var item in read.Flush()) yield return item;
        if (lines.Failed) yield return new ImportItem.Oddity(new("whatsapp.broken-off", new(file.Path, 0, file.Size)));
        foreach (var (sender, span) in senders)
        {
            string digits = string.Concat(sender.Where(char.IsAsciiDigit));
            bool phone = digits.Length is >= 7 and <= 15 && sender.Contains('+', StringComparison.Ordinal) && !sender.Any(char.IsLetter);
            yield return new ImportItem.Person(new(sender, read.Side(sender), phone ? [new("phone", "+" + digits, span)] : []));
        }
    }

    /// <summary>The state of the reading of one file.</summary>
    private sealed class Reading(ExportFile file, string fileName, WhatsAppSurvey survey, Dictionary<string, string> media, string? owner, string? peer, int senders)
    {
        private readonly List<WhatsAppLine> _lines = [];
        private readonly Dictionary<WhatsAppShape, (WhatsAppOrder Order, bool Decided)> _orders = [];
        private WhatsAppHeader _header;
        private int _characters;
        private DateTime? _previous;
        private bool _timer;

        public Direction Side(string? sender) =>
            sender is null ? Direction.None : sender == owner ? Direction.Owner : sender == peer || owner is not null && senders > 1 ? Direction.Peer : Direction.None;

        private SourceSpan Span(WhatsAppLine line) => new(file.Path, line.Offset, line.Length);

        public IEnumerable<ImportItem> Add(WhatsAppLine line)
        {
            if (!line.TooLong && WhatsAppHeader.TryParse(line.Text, out var header) && survey.Accepts(header.Shape))
            {
                foreach (var item in Flush()) yield return item;
                _header = header;
                _lines.Add(line);
                _characters = line.Text.Length;
            }
            else if (line.TooLong || _lines.Count >= MostLinesOfEntry || _lines.Count > 0 && _characters + line.Text.Length > MostCharactersOfEntry)
            {
                foreach (var item in Flush()) yield return item;
                yield return new ImportItem.Unparsed(Span(line), line.TooLong ? "line-too-long" : "entry-too-long", line.Text);
            }
            else if (_lines.Count > 0)
            {
                _lines.Add(line);
                _characters += line.Text.Length;
            }
            else if (line.IsBlank) yield return new ImportItem.Furniture(Span(line));
            else yield return new ImportItem.Unparsed(Span(line), "no-message-before", line.Text);
        }

        public IEnumerable<ImportItem> Flush()
        {
            if (_lines.Count == 0) yield break;
            int end = _lines.Count;
            while (end > 1 && _lines[end - 1].IsBlank) end--;
            var blanks = _lines.GetRange(end, _lines.Count - end);
            _lines.RemoveRange(end, _lines.Count - end);
            bool known = _orders.TryGetValue(_header.Shape, out var order);
            if (!known)
            {
                _orders[_header.Shape] = order = survey.OrderOf(_header.Shape);
                if (_orders.Count > 1) yield return new ImportItem.Oddity(new("whatsapp.two-date-shapes", Span(_lines[0]), _header.Raw));
                if (!order.Decided) yield return new ImportItem.Oddity(new("whatsapp.date-order-ambiguous", Span(_lines[0]), _header.Raw));
            }
            var entry = Entry(order);
            yield return new ImportItem.Entry(entry, _lines.Count - 1);
            if (!_timer && entry.Kind == EntryKind.System && WhatsAppMarkers.IsTimer(WhatsAppText.Fold(entry.Text)))
            {
                _timer = true;
                yield return new ImportItem.BlindSpot("whatsapp.disappearing-messages");
            }
            foreach (var blank in blanks) yield return new ImportItem.Furniture(Span(blank));
            _lines.Clear();
        }

        private ChatEntry Entry((WhatsAppOrder Order, bool Decided) order)
        {
            var oddities = new List<Irregularity>();
            var span = new SourceSpan(file.Path, _lines[0].Offset, _lines[^1].Offset + _lines[^1].Length - _lines[0].Offset);
            string raw = string.Join('\n', _lines.Select(l => l.Text));
            var (sender, text) = survey.Split(_lines[0].Text[_header.BodyStart..], fileName);
            var whole = new StringBuilder(text);
            foreach (var line in _lines.Skip(1))
            {
                whole.Append('\n').Append(line.Text);
                if (WhatsAppHeader.TryParse(line.Text, out _)) oddities.Add(new("header-like-continuation", Span(line), line.Text));
            }
            text = whole.ToString();
            if (raw.AsSpan().ContainsAny('\u202D', '\u202E')) oddities.Add(new("bidi-override", span));
            if (raw.Contains('\uFFFD', StringComparison.Ordinal)) oddities.Add(new("replacement-character", span));

            var time = _header.Read(order.Order) ?? _header.Read(WhatsAppOrder.DayMonthYear) ?? _header.Read(WhatsAppOrder.MonthDayYear) ?? _header.Read(WhatsAppOrder.YearMonthDay);
            if (!order.Decided && _header.Read(WhatsAppOrder.MonthDayYear) is { } other && other != time)
                oddities.Add(new("date-order-ambiguous", span, other.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)));
            if (time < _previous) oddities.Add(new("time-runs-backwards", span, _header.Raw));
            _previous = time ?? _previous;

            bool apple = _header.Shape.Bracket;
            string clean = WhatsAppText.Clean(text).Trim();
            var body = sender is null
                ? new WhatsAppBody(EntryKind.System, clean)
                : WhatsAppMarkers.Read(text, apple, survey.AnyMarks, n => media.ContainsKey(Key(n)));
            // On Android the app repeats the name when it writes a line of its own under it.
            if (sender is not null && body.Kind == EntryKind.Text && clean.StartsWith(sender, StringComparison.Ordinal) && WhatsAppMarkers.IsSystem(WhatsAppText.Fold(clean)))
                body = new(EntryKind.System, clean);
            IReadOnlyList<MediaReference> references = [];
            if (body.File is { } name)
                references = media.TryGetValue(Key(name), out string? path) ? [new(name, MediaState.Present) { Path = path }] : [new(name, MediaState.Missing)];
            else if (body.Omitted) references = [new(null, MediaState.Omitted)];
            else if (body.NeverExported) references = [new(null, MediaState.NeverExported)];

            var repairs = new List<Repair>();
            if (text.AsSpan().ContainsAny(WhatsAppText.Marks)) repairs.Add(new("invisible-marks-removed"));
            if (body.Edited) repairs.Add(new("edit-marker-removed"));
            var precision = _header.Shape.Seconds ? TimePrecision.Second : TimePrecision.Minute;
            return new ChatEntry(body.Kind, sender, body.Kind == EntryKind.System ? Direction.None : Side(sender),
                time is { } t ? new EntryTime(t, "unknown", precision, _header.Raw) : null, body.Text, raw, span)
            {
                Conversation = file.Path,
                Media = references,
                Edited = body.Edited,
                DeletedBy = body.DeletedBy,
                Missed = body.Missed,
                DurationSeconds = body.Seconds,
                Repairs = repairs,
                Irregularities = oddities,
            };
        }
    }
}
