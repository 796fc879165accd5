using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>The second reading of a WhatsApp text: its lines become entries.</summary>
internal sealed class WhatsAppRun(ExportFile file, string fileName, WhatsAppSurvey survey, WhatsAppHeads heads, WhatsAppMedia media, string? owner, string? peer, int senders)
{
    private const int MostLinesOfEntry = 1 << 16, MostCharactersOfEntry = 4 << 20;

    private static readonly Repair[] MarksRemoved = [new("invisible-marks-removed")], EditRemoved = [new("edit-marker-removed")];

    private readonly List<WhatsAppLine> _lines = [];
    private readonly Dictionary<WhatsAppShape, (WhatsAppOrder Order, bool Decided)> _orders = [];
    private readonly Func<string, bool> _known = name => media.Find(name) is not null;
    private readonly StringBuilder _text = new();

    // What is the same on line after line is worked out once.
    private (WhatsAppShape Shape, bool IsOwn)? _accepted;
    private (WhatsAppShape Shape, WhatsAppOrder Order, bool Decided)? _order;
    private (int A, int B, int C, DateTime? Day)? _date;
    private string _written = "";
    private WhatsAppHeader _header;
    private int _characters;
    private DateTime? _previous;
    private bool _timer;
    private string? _sender;
    private int _said;

    public Direction Side(string? sender) =>
        sender is null ? Direction.None : sender == owner ? Direction.Owner : sender == peer || owner is not null && senders > 1 ? Direction.Peer : Direction.None;

    private SourceSpan Span(WhatsAppLine line) => new(file.Path, line.Offset, line.Length);

    public void Add(WhatsAppLineReader reader, List<ImportItem> items)
    {
        if (!reader.TooLong && heads.TryParse(reader, out var header, out int body) && Accepts(header.Shape))
        {
            Flush(items);
            _header = header;
            var line = reader.Line;
            _lines.Add(line);
            _characters = line.Text.Length;
            if (body >= 0 && survey.TrySplit(reader.Utf8[body..], out _sender, out _, out _said)) return;
            (_sender, _said) = survey.Split(line.Text.AsSpan(header.BodyStart), fileName);
        }
        else Add(reader.Line, items);
    }

    private void Add(WhatsAppLine line, List<ImportItem> items)
    {
        if (line.TooLong || _lines.Count >= MostLinesOfEntry || _lines.Count > 0 && _characters + line.Text.Length > MostCharactersOfEntry)
        {
            Flush(items);
            items.Add(new ImportItem.Unparsed(Span(line), line.TooLong ? "line-too-long" : "entry-too-long", line.Text));
        }
        else if (_lines.Count > 0)
        {
            _lines.Add(line);
            _characters += line.Text.Length;
        }
        else items.Add(line.IsBlank ? new ImportItem.Furniture(Span(line)) : new ImportItem.Unparsed(Span(line), "no-message-before", line.Text));
    }

    public void Flush(List<ImportItem> items)
    {
        if (_lines.Count == 0) return;
        int end = _lines.Count;
        while (end > 1 && _lines[end - 1].IsBlank) end--;
        if (_order is not { } order || order.Shape != _header.Shape)
        {
            if (!_orders.TryGetValue(_header.Shape, out var decided))
            {
                _orders[_header.Shape] = decided = survey.OrderOf(_header.Shape);
                if (_orders.Count > 1) items.Add(new ImportItem.Oddity(new("whatsapp.two-date-shapes", Span(_lines[0]), _header.Raw(_lines[0].Text))));
                if (!decided.Decided) items.Add(new ImportItem.Oddity(new("whatsapp.date-order-ambiguous", Span(_lines[0]), _header.Raw(_lines[0].Text))));
            }
            _order = order = (_header.Shape, decided.Order, decided.Decided);
            _date = null;
        }
        var entry = Entry(order.Order, order.Decided, end);
        items.Add(new ImportItem.Entry(entry, end - 1));
        if (!_timer && entry.Kind == EntryKind.System && WhatsAppMarkers.IsTimer(WhatsAppText.Fold(entry.Text)))
        {
            _timer = true;
            items.Add(new ImportItem.BlindSpot("whatsapp.disappearing-messages"));
        }
        for (int blank = end; blank < _lines.Count; blank++) items.Add(new ImportItem.Furniture(Span(_lines[blank])));
        _lines.Clear();
    }

    private bool Accepts(in WhatsAppShape shape)
    {
        if (_accepted is not { } known || known.Shape != shape) _accepted = known = (shape, survey.Accepts(shape));
        return known.IsOwn;
    }

    private DateTime? Time(WhatsAppOrder order)
    {
        if (_date is not { } date || (date.A, date.B, date.C) != (_header.A, _header.B, _header.C))
        {
            _date = date = (_header.A, _header.B, _header.C,
                _header.Day(order) ?? _header.Day(WhatsAppOrder.DayMonthYear) ?? _header.Day(WhatsAppOrder.MonthDayYear) ?? _header.Day(WhatsAppOrder.YearMonthDay));
        }
        return date.Day + _header.Clock;
    }

    /// <summary>The header as written; the same string as before when it is the same minute.</summary>
    private string Written(string line) =>
        line.AsSpan(_header.RawStart, _header.RawEnd - _header.RawStart).Trim().SequenceEqual(_written) ? _written : _written = _header.Raw(line);

    private ChatEntry Entry(WhatsAppOrder order, bool decided, int count)
    {
        List<Irregularity>? oddities = null;
        void Odd(string code, SourceSpan where, string detail = "") => (oddities ??= []).Add(new(code, where, detail));
        var (first, last) = (_lines[0], _lines[count - 1]);
        var span = new SourceSpan(file.Path, first.Offset, last.Offset + last.Length - first.Offset);
        string raw = first.Text;
        string? sender = _sender;
        string text = raw[(_header.BodyStart + _said)..];
        if (count > 1)
        {
            _text.Clear();
            for (int i = 1; i < count; i++)
            {
                _text.Append('\n').Append(_lines[i].Text);
                if (WhatsAppHeader.TryParse(_lines[i].Text, out _)) Odd("header-like-continuation", Span(_lines[i]), _lines[i].Text);
            }
            string more = _text.ToString();
            (raw, text) = (raw + more, text + more);
        }
        bool marks = WhatsAppText.HasMarks(raw);
        if (marks && raw.AsSpan().ContainsAny('\u202D', '\u202E')) Odd("bidi-override", span);
        if (raw.Contains('\uFFFD', StringComparison.Ordinal)) Odd("replacement-character", span);

        var time = Time(order);
        string written = Written(first.Text);
        if (!decided && _header.Read(WhatsAppOrder.MonthDayYear) is { } other && other != time)
            Odd("date-order-ambiguous", span, other.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        if (time < _previous) Odd("time-runs-backwards", span, written);
        _previous = time ?? _previous;

        bool apple = _header.Shape.Bracket;
        var precision = _header.Shape.Seconds ? TimePrecision.Second : TimePrecision.Minute;
        EntryTime? when = time is { } t ? new EntryTime(t, "unknown", precision, written) : null;
        if (!marks && sender is not null && WhatsAppMarkers.IsPlain(text, apple, survey.AnyMarks) && !text.StartsWith(sender, StringComparison.Ordinal))
            return new ChatEntry(EntryKind.Text, sender, Side(sender), when, text, raw, span) { Conversation = file.Path, Irregularities = oddities is null ? [] : oddities };

        string clean = (marks ? WhatsAppText.Clean(text) : text).Trim();
        var body = sender is null ? new WhatsAppBody(EntryKind.System, clean)
            : WhatsAppMarkers.Read(text, apple, survey.AnyMarks, _known);
        // On Android the app repeats the name when it writes a line of its own under it.
        if (sender is not null && body.Kind == EntryKind.Text && clean.StartsWith(sender, StringComparison.Ordinal) && WhatsAppMarkers.IsSystem(WhatsAppText.Fold(clean)))
            body = new(EntryKind.System, clean);
        IReadOnlyList<MediaReference> references = [];
        if (body.File is { } name) references = media.Find(name) is { } path ? [new(name, MediaState.Present) { Path = path }] : [new(name, MediaState.Missing)];
        else if (body.Omitted) references = [new(null, MediaState.Omitted)];
        else if (body.NeverExported) references = [new(null, MediaState.NeverExported)];

        bool cleaned = marks && WhatsAppText.HasMarks(text);
        return new ChatEntry(body.Kind, sender, body.Kind == EntryKind.System ? Direction.None : Side(sender), when, body.Text, raw, span)
        {
            Conversation = file.Path,
            Media = references,
            Edited = body.Edited,
            DeletedBy = body.DeletedBy,
            Missed = body.Missed,
            DurationSeconds = body.Seconds,
            Repairs = (cleaned, body.Edited) switch { (false, false) => [], (true, false) => MarksRemoved, (false, true) => EditRemoved, _ => [.. MarksRemoved, .. EditRemoved] },
            Irregularities = oddities is null ? [] : oddities,
        };
    }
}
