using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>The second reading of a WhatsApp text: its lines become entries.</summary>
internal sealed class WhatsAppRun(ExportFile file, string fileName, WhatsAppSurvey survey, WhatsAppHeads heads, WhatsAppMedia media, string? owner, string? peer, int senders)
{
    private const int MostLinesOfEntry = 1 << 16, MostCharactersOfEntry = 4 << 20;

    private static readonly Repair[] MarksRemoved = [new("invisible-marks-removed")], EditRemoved = [new("edit-marker-removed")];

    /// <summary>The line that begins the message, and those that go on with it.</summary>
    private WhatsAppLine _first;
    private readonly List<WhatsAppLine> _more = [];
    private readonly Dictionary<WhatsAppShape, (WhatsAppOrder Order, bool Decided)> _orders = [];
    private readonly Func<string, bool> _known = name => media.Find(name) is not null;
    private readonly StringBuilder _text = new();

    // What is the same on line after line is worked out once.
    private (WhatsAppShape Shape, bool IsOwn)? _accepted;
    private (WhatsAppShape Shape, WhatsAppOrder Order, bool Decided)? _order;
    private (int A, int B, int C, DateTime? Day)? _date;
    private (WhatsAppHeader? Of, DateTime? Time, string Written) _clock = (null, null, "");
    private WhatsAppHeader? _header;
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
            (_header, _first) = (header, reader.Line);
            _characters = _first.Text.Length;
            if (body >= 0 && survey.TrySplit(reader.Utf8[body..], out _sender, out _, out _said)) return;
            (_sender, _said) = survey.Split(_first.Text.AsSpan(header.BodyStart), fileName);
        }
        else Add(reader.Line, items);
    }

    private void Add(WhatsAppLine line, List<ImportItem> items)
    {
        if (line.TooLong || _header is not null && (_more.Count + 1 >= MostLinesOfEntry || _characters + line.Text.Length > MostCharactersOfEntry))
        {
            Flush(items);
            items.Add(new ImportItem.Unparsed(Span(line), line.TooLong ? "line-too-long" : "entry-too-long", line.Text));
        }
        else if (_header is not null)
        {
            _more.Add(line);
            _characters += line.Text.Length;
        }
        else items.Add(line.IsBlank ? new ImportItem.Furniture(Span(line)) : new ImportItem.Unparsed(Span(line), "no-message-before", line.Text));
    }

    public void Flush(List<ImportItem> items)
    {
        if (_header is not { } header) return;
        int more = _more.Count;
        while (more > 0 && _more[more - 1].IsBlank) more--;
        if (_order is not { } order || order.Shape != header.Shape)
        {
            if (!_orders.TryGetValue(header.Shape, out var decided))
            {
                _orders[header.Shape] = decided = survey.OrderOf(header.Shape);
                if (_orders.Count > 1) items.Add(new ImportItem.Oddity(new("whatsapp.two-date-shapes", Span(_first), header.Raw(_first.Text))));
                if (!decided.Decided) items.Add(new ImportItem.Oddity(new("whatsapp.date-order-ambiguous", Span(_first), header.Raw(_first.Text))));
            }
            _order = order = (header.Shape, decided.Order, decided.Decided);
            _date = null;
        }
        var entry = Entry(header, order.Order, order.Decided, more);
        items.Add(new ImportItem.Entry(entry, more));
        if (!_timer && entry.Kind == EntryKind.System && WhatsAppMarkers.IsTimer(WhatsAppText.Fold(entry.Text)))
        {
            _timer = true;
            items.Add(new ImportItem.BlindSpot("whatsapp.disappearing-messages"));
        }
        for (int blank = more; blank < _more.Count; blank++) items.Add(new ImportItem.Furniture(Span(_more[blank])));
        _more.Clear();
        _header = null;
    }

    private bool Accepts(in WhatsAppShape shape)
    {
        if (_accepted is not { } known || known.Shape != shape) _accepted = known = (shape, survey.Accepts(shape));
        return known.IsOwn;
    }

    private DateTime? Time(WhatsAppHeader header, WhatsAppOrder order)
    {
        if (_date is not { } date || (date.A, date.B, date.C) != (header.A, header.B, header.C))
        {
            _date = date = (header.A, header.B, header.C,
                header.Day(order) ?? header.Day(WhatsAppOrder.DayMonthYear) ?? header.Day(WhatsAppOrder.MonthDayYear) ?? header.Day(WhatsAppOrder.YearMonthDay));
        }
        return date.Day + header.Clock;
    }

    private ChatEntry Entry(WhatsAppHeader header, WhatsAppOrder order, bool decided, int more)
    {
        List<Irregularity>? oddities = null;
        void Odd(string code, SourceSpan where, string detail = "") => (oddities ??= []).Add(new(code, where, detail));
        var span = new SourceSpan(file.Path, _first.Offset, more == 0 ? _first.Length : _more[more - 1].Offset + _more[more - 1].Length - _first.Offset);
        string raw = _first.Text;
        string? sender = _sender;
        string text = raw[(header.BodyStart + _said)..];
        if (more > 0)
        {
            _text.Clear();
            foreach (var line in _more[..more])
            {
                _text.Append('\n').Append(line.Text);
                if (WhatsAppHeader.TryParse(line.Text, out _)) Odd("header-like-continuation", Span(line), line.Text);
            }
            string rest = _text.ToString();
            (raw, text) = (raw + rest, text + rest);
        }
        bool marks = false;
        if (raw.AsSpan().ContainsAnyInRange(WhatsAppText.FirstMark, '\uFFFD'))
        {
            marks = WhatsAppText.HasMarks(raw);
            if (marks && raw.AsSpan().ContainsAny('\u202D', '\u202E')) Odd("bidi-override", span);
            if (raw.Contains('\uFFFD', StringComparison.Ordinal)) Odd("replacement-character", span);
        }

        if (!ReferenceEquals(_clock.Of, header)) _clock = (header, Time(header, order), header.Raw(_first.Text));
        var (_, time, written) = _clock;
        if (!decided && header.Read(WhatsAppOrder.MonthDayYear) is { } other && other != time)
            Odd("date-order-ambiguous", span, other.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        if (time < _previous) Odd("time-runs-backwards", span, written);
        _previous = time ?? _previous;

        bool apple = header.Shape.Bracket;
        var precision = header.Shape.Seconds ? TimePrecision.Second : TimePrecision.Minute;
        EntryTime? when = time is { } t ? new EntryTime(t, "unknown", precision, written) : null;
        if (!marks && sender is not null && WhatsAppMarkers.IsPlain(text, apple, survey.AnyMarks, _known) && !text.StartsWith(sender, StringComparison.Ordinal))
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
