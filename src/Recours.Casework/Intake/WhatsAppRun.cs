using System.Globalization;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>The second reading of a WhatsApp text: its lines become entries.</summary>
internal sealed class WhatsAppRun(ExportFile file, string fileName, WhatsAppSurvey survey, WhatsAppHeads heads, WhatsAppMedia media, string? owner, string? peer, int senders)
{
    private const int MostLinesOfEntry = 1 << 16, MostCharactersOfEntry = 4 << 20;

    private static readonly Repair[] MarksRemoved = [new("invisible-marks-removed")], EditRemoved = [new("edit-marker-removed")];

    /// <summary>The message whose last line was not met yet: made already, as nearly all are one line, or in its pieces.</summary>
    private ChatEntry? _ready;

    /// <summary>The line that begins it: where it stands, its header, the name of who writes, their words; and the lines that go on with it.</summary>
    private SourceSpan _place;
    private string _start = "", _name = "", _words = "";
    private readonly List<WhatsAppLine> _more = [];
    private readonly Dictionary<WhatsAppShape, (WhatsAppOrder Order, bool Decided)> _orders = [];
    private readonly Func<string, bool> _known = name => media.Find(name) is not null;
    private readonly StringBuilder _text = new();

    // What is the same on line after line is worked out once.
    private WhatsAppShape? _shape;
    private bool _isOwn;
    private (WhatsAppShape Shape, WhatsAppOrder Order, bool Decided)? _order;
    private (int A, int B, int C, DateTime? Day)? _date;
    private (WhatsAppHeader? Of, DateTime? Time, string Written) _clock = (null, null, "");
    private (WhatsAppHeader? Of, string Letters, bool MayBeMarked, EntryTime Time) _begin = (null, "", false, default);
    private WhatsAppHeader? _header;
    private int _characters;
    private DateTime? _previous, _before;
    private bool _timer;
    private string? _sender;

    public Direction Side(string? sender) =>
        sender is null ? Direction.None : sender == owner ? Direction.Owner : sender == peer || owner is not null && senders > 1 ? Direction.Peer : Direction.None;

    private SourceSpan Span(WhatsAppLine line) => new(file.Path, line.Offset, line.Length);

    /// <summary>Goes to the next line and takes it; false at the end.</summary>
    /// <param name="items">What it gives, after <paramref name="ended"/>.</param>
    /// <param name="ended">The message that was ready, and that this line has ended: a line of plain words.</param>
    public bool AddNext(WhatsAppLineReader reader, List<ImportItem> items, out ChatEntry? ended)
    {
        ended = null;
        var header = heads.Begin(reader.Coming, out int body);
        var name = header is null ? null : survey.Begin(reader.Coming[body..]);

        // A header and a name that were met before, as nearly every line has: what is left of it is looked at once, for all.
        if (name is null || !reader.TryAdvance(body + name.Bytes.Length, out var signs))
        {
            if (!reader.Advance()) return false;
            (header, name, signs) = (null, null, WhatsAppSigns.All);
            if (!reader.TooLong && heads.TryParse(reader, out header, out body) && body >= 0) name = survey.Begin(reader.Utf8[body..]);
        }
        if (header is not null && Accepts(header.Shape))
        {
            ended = _ready;
            if (ended is null) Flush(items);
            _header = header;
            _ready = name is null ? null : Plain(reader, header, body, name, signs);
            if (_ready is null) Take(reader, header);
            return true;
        }
        if (_ready is not null) TakeApart(_ready);
        Add(reader.Line, items);
        return true;
    }

    /// <summary>The entry of a line of a known header and a known name, whose words are plain; null for all others.</summary>
    private ChatEntry? Plain(WhatsAppLineReader reader, WhatsAppHeader header, int body, WhatsAppSingles<WhatsAppSurvey.Name>.Single name, WhatsAppSigns signs)
    {
        var line = reader.Utf8;
        if (survey.SenderOf(line[body..], name, (signs & WhatsAppSigns.Colon) != 0) is not { } sender || _order is not { Decided: true } order || !ReferenceEquals(order.Shape, header.Shape)) return null;
        if (!ReferenceEquals(_begin.Of, header)) Begin(reader.Words(line[..body], isAscii: false), header, order.Order);
        if (_begin.Time.Zone is null || _begin.MayBeMarked || name.MayBeMarked || _begin.Time.Value < _previous) return null;
        bool isAscii = (signs & WhatsAppSigns.Letter) == 0;
        string words = reader.Words(line[(body + name.Bytes.Length)..], isAscii);
        if (!isAscii && WhatsAppText.HasMarksOrGaps(words)
            || !WhatsAppMarkers.IsPlain(words, signs, header.Shape.Bracket, survey.AnyMarks, _known) || words.AsSpan().StartsWith(sender)) return null;
        (_before, _previous) = (_previous, _begin.Time.Value);
        return new ChatEntry(EntryKind.Text, sender, name.Name.Side ??= Side(sender), null, words, "", new SourceSpan(file.Path, reader.Offset, reader.Length))
        {
            When = _begin.Time,
            Written = new RawText(_begin.Letters, name.Letters, words),
            Conversation = file.Path,
        };
    }

    private void Begin(string letters, WhatsAppHeader header, WhatsAppOrder order) => _begin = (header, letters, WhatsAppText.MayBeMarked(letters),
        Time(header, order) is { } time ? new EntryTime(time, "unknown", Precision(header), header.Raw(letters)) : default);

    private static TimePrecision Precision(WhatsAppHeader header) => header.Shape.Seconds ? TimePrecision.Second : TimePrecision.Minute;

    /// <summary>A message that was ready goes on.</summary>
    private void TakeApart(ChatEntry entry)
    {
        (_ready, _previous) = (null, _before);
        (_start, _name, _words) = entry.Written.Pieces;
        (_sender, _place) = (entry.Sender, entry.Source);
        _characters = _start.Length + _name.Length + _words.Length;
    }

    private void Take(WhatsAppLineReader reader, WhatsAppHeader header)
    {
        string line = reader.Text;
        (_sender, int said) = survey.Split(line.AsSpan(header.BodyStart), fileName);
        (_start, _name, _words) = (line[..header.BodyStart], line.Substring(header.BodyStart, said), line[(header.BodyStart + said)..]);
        (_place, _characters) = (new(file.Path, reader.Offset, reader.Length), line.Length);
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
        if (_ready is { } ready)
        {
            items.Add(new ImportItem.Entry(ready));
            (_header, _ready) = (null, null);
            return;
        }
        int more = _more.Count;
        while (more > 0 && _more[more - 1].IsBlank) more--;
        if (_order is not { } order || order.Shape != header.Shape)
        {
            if (!_orders.TryGetValue(header.Shape, out var decided))
            {
                _orders[header.Shape] = decided = survey.OrderOf(header.Shape);
                if (_orders.Count > 1) items.Add(new ImportItem.Oddity(new("whatsapp.two-date-shapes", _place, header.Raw(_start))));
                if (!decided.Decided) items.Add(new ImportItem.Oddity(new("whatsapp.date-order-ambiguous", _place, header.Raw(_start))));
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

    private bool Accepts(WhatsAppShape shape)
    {
        if (!ReferenceEquals(_shape, shape)) (_shape, _isOwn) = (shape, survey.Accepts(shape));
        return _isOwn;
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
        var span = _place;
        string? sender = _sender;
        string text = _words;
        if (more > 0)
        {
            span = span with { Length = _more[more - 1].Offset + _more[more - 1].Length - span.Offset };
            text += Rest(more, Odd);
        }
        var raw = new RawText(_start, _name, text);
        bool marks = false;
        if (WhatsAppText.MayBeMarked(text) || WhatsAppText.MayBeMarked(_name) || WhatsAppText.MayBeMarked(_start))
        {
            string whole = raw.ToString();
            marks = WhatsAppText.HasMarks(whole);
            if (marks && whole.AsSpan().ContainsAny('\u202D', '\u202E')) Odd("bidi-override", span);
            if (whole.Contains('\uFFFD', StringComparison.Ordinal)) Odd("replacement-character", span);
        }

        if (!ReferenceEquals(_clock.Of, header)) _clock = (header, Time(header, order), header.Raw(_start));
        var (_, time, written) = _clock;
        if (!decided && header.Read(WhatsAppOrder.MonthDayYear) is { } other && other != time)
            Odd("date-order-ambiguous", span, other.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        if (time < _previous) Odd("time-runs-backwards", span, written);
        _previous = time ?? _previous;

        bool apple = header.Shape.Bracket;
        EntryTime? when = time is { } t ? new EntryTime(t, "unknown", Precision(header), written) : null;
        if (!marks && sender is not null && WhatsAppMarkers.IsPlain(text, apple, survey.AnyMarks, _known) && !text.StartsWith(sender, StringComparison.Ordinal))
            return new ChatEntry(EntryKind.Text, sender, Side(sender), when, text, "", span) { Written = raw, Conversation = file.Path, Irregularities = oddities is null ? [] : oddities };

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
        return new ChatEntry(body.Kind, sender, body.Kind == EntryKind.System ? Direction.None : Side(sender), when, body.Text, "", span)
        {
            Written = raw,
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

    /// <summary>The lines that go on with the message, each after a line end.</summary>
    private string Rest(int more, Action<string, SourceSpan, string> odd)
    {
        _text.Clear();
        for (int i = 0; i < more; i++)
        {
            _text.Append('\n').Append(_more[i].Text);
            if (WhatsAppHeader.TryParse(_more[i].Text, out _)) odd("header-like-continuation", Span(_more[i]), _more[i].Text);
        }
        return _text.ToString();
    }
}
