namespace Recours.Casework.Intake;

/// <summary>The first reading of a file: which headers are its own, in which order dates are written, who writes.</summary>
internal sealed class WhatsAppSurvey
{
    private const int MostShapes = 64, MostNames = 20_000, LongestName = 200, MostReadings = 8, MostBare = 1_000;
    private const string Edges = "\u200E\u200F\uFEFF\u202A\u202C\u2068\u2069 ";
    private static readonly WhatsAppOrder[] Orders = [WhatsAppOrder.DayMonthYear, WhatsAppOrder.MonthDayYear, WhatsAppOrder.YearMonthDay];

    internal sealed class Tally
    {
        public long First, Last, Count;
        public bool[] Invalid { get; } = new bool[3];
        public long[] Backward { get; } = new long[3];
        public long[] Near { get; } = new long[3];
        public long[] Media { get; } = new long[3];
        public DateTime?[] Previous { get; } = new DateTime?[3];
        public bool Accepted;
        public WhatsAppHeader? Header;

        // Lines of one day come together: a date is worked out once.
        private readonly DateTime?[] _days = new DateTime?[3];
        private (int, int, int) _date = (-1, -1, -1);

        public DateTime?[] Days(WhatsAppHeader header)
        {
            if (_date != (header.A, header.B, header.C))
            {
                _date = (header.A, header.B, header.C);
                foreach (var order in Orders) _days[(int)order] = header.Day(order);
            }
            return _days;
        }
    }

    /// <summary>What a name, or what may be one, has shown.</summary>
    internal sealed class Name(string text)
    {
        public string Text { get; } = text;
        public int Count, DeletedOwn, Attributed;
        public bool Confirmed;

        /// <summary>Whether a line can be read with this name only.</summary>
        public bool Alone;

        /// <summary>Where it first begins a line, by shape; and the shape of the last such line.</summary>
        public List<(Tally Shape, long Offset, long Length)> Begins { get; } = [];
        public Tally? Last;

        /// <summary>What lines of it are taken for, once all are counted: empty for a system line. And whose they are.</summary>
        public string? Sender;
        public Direction? Side;
    }

    /// <summary>A reading of "NAME: text", as places in the body.</summary>
    private readonly record struct Candidate(int Begin, int End, int Said);

    private readonly Dictionary<WhatsAppShape, Tally> _shapes = [];
    private readonly Dictionary<string, Name> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Name>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);
    private readonly WhatsAppHeads _heads;
    private readonly WhatsAppSingles<Name> _singles = new(LongestName);
    private (WhatsAppShape? Shape, Tally? Tally) _last;

    public WhatsAppSurvey(WhatsAppHeads heads) => (_heads, _byLetters) = (heads, _names.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Whether any direction mark is left in the file (some tools strip them).</summary>
    public bool AnyMarks { get; private set; }

    /// <summary>Goes to the next line and takes it; false at the end.</summary>
    public bool AddNext(WhatsAppLineReader line)
    {
        // Nearly every line begins with a header and a name that were met before: what is left of it is looked at once, for all.
        if (_heads.Begin(line.Coming, out int begin) is { } header && _last.Tally is { } tally && ReferenceEquals(_last.Shape, header.Shape)
            && _singles.Begin(line.Coming[begin..]) is { } single && line.TryAdvance(begin + single.Bytes.Length, out var signs))
        {
            var body = line.Utf8[begin..];
            var said = body[single.Bytes.Length..];
            if ((signs & WhatsAppSigns.Hyphen) == 0 && ((signs & WhatsAppSigns.Colon) == 0 || _singles.IsOnly(body, single)) && !WhatsAppMarkers.MayBeDeletedByMe(said))
            {
                AnyMarks = AnyMarks || (signs & WhatsAppSigns.Letter) != 0 && said.IndexOf(WhatsAppLineReader.Mark) >= 0;
                tally.Count++;
                tally.Last = line.Number;
                Count(single.Name, tally, header, line);
                return true;
            }
        }
        else if (!line.Advance()) return false;
        Add(line);
        return true;
    }

    private static void Count(Name name, Tally tally, WhatsAppHeader header, WhatsAppLineReader line)
    {
        AddTime(tally, header, 0);
        Begins(name, tally, line);
        name.Count++;
    }

    private void Add(WhatsAppLineReader line)
    {
        if (line.TooLong) return;
        var bytes = line.Utf8;
        AnyMarks = AnyMarks || (bytes.IsEmpty ? line.Letters.Contains(WhatsAppText.FirstMark) : bytes.IndexOf(WhatsAppLineReader.Mark) >= 0);
        if (!_heads.TryParse(line, out var header, out int begin)) return;
        if (_last.Tally is not { } tally || _last.Shape != header.Shape)
        {
            if (!_shapes.TryGetValue(header.Shape, out tally!))
            {
                if (_shapes.Count >= MostShapes) return;
                _shapes[header.Shape] = tally = new() { First = line.Number };
            }
            _last = (header.Shape, tally);
        }
        tally.Count++;
        tally.Last = line.Number;
        if (begin >= 0 && _singles.Find(bytes[begin..]) is { } single && CanBeCounted(bytes[(begin + single.Bytes.Length)..]))
        {
            Count(single.Name, tally, header, line);
            return;
        }
        var body = line.Letters[header.BodyStart..];
        AddTime(tally, header, MediaDate(body));
        var name = AddNames(tally, line, body, header.Shape.Bracket);
        if (begin >= 0 && name is not null) _singles.Learn(bytes[begin..], name);
    }

    /// <summary>Whether nothing of what was written must be looked at: no date of a media file, no words of the app's own.</summary>
    private static bool CanBeCounted(ReadOnlySpan<byte> said) => !said.Contains((byte)'-') && !WhatsAppMarkers.MayBeDeletedByMe(said);

    private static void Begins(Name name, Tally tally, WhatsAppLineReader line)
    {
        if (name.Last == tally) return;
        name.Last = tally;
        if (!name.Begins.Exists(one => one.Shape == tally)) name.Begins.Add((tally, line.Offset, line.Length));
    }

    private static void AddTime(Tally tally, WhatsAppHeader header, int media)
    {
        // The same minute again tells nothing.
        if (media == 0 && ReferenceEquals(tally.Header, header)) return;
        tally.Header = header;
        var days = tally.Days(header);
        for (int o = 0; o < days.Length; o++)
        {
            if (days[o] is not { } day)
            {
                tally.Invalid[o] = true;
                continue;
            }
            var time = day + header.Clock;
            if (tally.Previous[o] is { } before)
            {
                if (time < before) tally.Backward[o]++;
                else if (day != before.Date && time - before < TimeSpan.FromHours(36)) tally.Near[o]++;
            }
            tally.Previous[o] = time;
            if (media > 0 && media == day.Year * 10_000 + day.Month * 100 + day.Day) tally.Media[o]++;
        }
    }

    /// <summary>The name, where there is only one reading.</summary>
    private Name? AddNames(Tally tally, WhatsAppLineReader line, ReadOnlySpan<char> body, bool bracket)
    {
        Span<Candidate> readings = stackalloc Candidate[MostReadings];
        readings = readings[..Names(body, readings)];
        if (readings.Length == 0 && body.IndexOf(':') is > 0 and <= LongestName and var colon && _bare.Count <= MostBare) _bare.Add(Trim(body[..colon], out _).ToString());
        for (int r = 0; r < readings.Length; r++)
        {
            var letters = body[readings[r].Begin..readings[r].End];
            if (!_byLetters.TryGetValue(letters, out var name))
            {
                if (_names.Count >= MostNames) continue;
                string text = letters.ToString();
                _names[text] = name = new(text);
            }
            name.Count++;
            if (r == 0)
            {
                name.Alone |= readings.Length == 1;
                Begins(name, tally, line);
            }
            var rest = body[readings[r].Said..];
            if (WhatsAppMarkers.DeletedByMe(rest)) name.DeletedOwn++;
            if (!rest.StartsWith('\u200E')) continue;
            name.Confirmed = true;
            if (bracket && WhatsAppMarkers.IsSystem(WhatsAppText.Fold(rest.ToString()))) name.Attributed++;
        }
        return readings.Length == 1 ? Known(body[readings[0].Begin..readings[0].End]) : null;
    }

    /// <summary>The first date in the name of a media file (<c>IMG-20250314-WA0001</c>, <c>2025-03-14-PHOTO-</c>) as a number; 0 without.</summary>
    private static int MediaDate(ReadOnlySpan<char> body)
    {
        if (!body.Contains('-')) return 0;
        for (int at = 0; at < body.Length && body[at..].IndexOfAny('1', '2') is >= 0 and var next; at++)
        {
            at += next;
            if (DateAt(body[at..]) is > 0 and var date) return date;
        }
        return 0;
    }

    private static int DateAt(ReadOnlySpan<char> text)
    {
        int i = 0, date = 0;
        for (int digits = 0; digits < 8; digits++)
        {
            if (digits is 4 or 6 && i < text.Length && text[i] == '-') i++;
            if (i >= text.Length || !char.IsAsciiDigit(text[i])) return 0;
            date = date * 10 + text[i++] - '0';
        }
        return i < text.Length && text[i] == '-' ? date : 0;
    }

    /// <summary>Decides which shapes are the file's own: the most frequent, and others that stand wholly before or after.</summary>
    public void Decide()
    {
        Tally? main = null;
        bool bracket = false;
        foreach (var (shape, tally) in _shapes.OrderByDescending(s => s.Value.Count).ThenBy(s => s.Value.First))
        {
            var accepted = _shapes.Values.Where(t => t.Accepted);
            bool apart = accepted.All(t => tally.Last < t.First || tally.First > t.Last);
            bool leads = accepted.All(t => tally.Last < t.First);
            if (main is not null && !(apart && (leads || tally.Count >= 2 && shape.Bracket == bracket))) continue;
            tally.Accepted = true;
            if (main is null) (main, bracket) = (tally, shape.Bracket);
        }
    }

    public bool Accepts(WhatsAppShape shape) => _shapes.TryGetValue(shape, out var tally) && tally.Accepted;

    /// <summary>The order of a shape's dates, and whether anything decided it.</summary>
    public (WhatsAppOrder Order, bool Decided) OrderOf(WhatsAppShape shape)
    {
        var tally = _shapes[shape];
        if (shape.Years == 1) return (WhatsAppOrder.YearMonthDay, true);
        var left = Orders.Where(o => !tally.Invalid[(int)o] && (o != WhatsAppOrder.YearMonthDay || shape.Years == 0 && shape.Separator != '.')).ToList();
        if (left.Count == 0) return (WhatsAppOrder.DayMonthYear, false);
        if (left.Count > 1 && left.Contains(WhatsAppOrder.YearMonthDay))
        {
            // Two figures of a year in front are rare: only when the other readings run backwards and this one does not.
            if (tally.Backward[2] == 0 && left.All(o => o == WhatsAppOrder.YearMonthDay || tally.Backward[(int)o] > 0)) return (WhatsAppOrder.YearMonthDay, true);
            left.Remove(WhatsAppOrder.YearMonthDay);
        }
        if (left.Count == 1) return (left[0], true);
        int Compare(WhatsAppOrder a, WhatsAppOrder b)
        {
            int order = tally.Backward[(int)a].CompareTo(tally.Backward[(int)b]);
            if (order == 0) order = tally.Near[(int)b].CompareTo(tally.Near[(int)a]);
            return order != 0 ? order : tally.Media[(int)b].CompareTo(tally.Media[(int)a]);
        }
        int best = Compare(left[0], left[1]);
        if (best != 0) return (best < 0 ? left[0] : left[1], true);
        // No locale writes month first with dots or hyphens.
        return (WhatsAppOrder.DayMonthYear, shape.Separator != '/');
    }

    /// <summary>All readings of "NAME: text"; their number.</summary>
    private static int Names(ReadOnlySpan<char> body, Span<Candidate> readings)
    {
        int found = 0;
        var zone = body[..Math.Min(body.Length, LongestName + 1)];
        for (int at = zone.IndexOf(':'); at > 0 && found < readings.Length;)
        {
            bool last = at + 1 == body.Length;
            if ((last || WhatsAppText.Blank(body[at + 1])) && Trim(body[..at], out int begin) is { Length: > 0 } name)
                readings[found++] = new(begin, begin + name.Length, last ? at + 1 : at + 2);
            at = zone[(at + 1)..].IndexOf(':') is >= 0 and var next ? at + 1 + next : -1;
        }
        return found;
    }

    /// <summary>Splits a body into its sender and where their words begin; no sender for a system line.</summary>
    public (string? Sender, int Said) Split(ReadOnlySpan<char> body, string fileName)
    {
        Span<Candidate> readings = stackalloc Candidate[MostReadings];
        readings = readings[..Names(body, readings)];
        if (readings.Length == 0)
        {
            // "Name:." of a known name.
            return body.IndexOf(':') is > 0 and <= LongestName and var colon && Known(Trim(body[..colon], out _)) is { } bare ? (bare.Text, colon + 1) : (null, 0);
        }
        var pick = readings[0];
        var picked = Known(body[pick.Begin..pick.End]);
        int count = picked?.Count ?? 0;
        foreach (var reading in readings[1..])
        {
            if (count >= 2 && Known(body[reading.Begin..reading.End]) is { } other && other.Count == count
                && (count >= 3 || other.Confirmed || Plain(fileName).Contains(Plain(other.Text), StringComparison.Ordinal))) (pick, picked) = (reading, other);
        }
        string sender = picked?.Text ?? body[pick.Begin..pick.End].ToString();
        return picked is null or { Count: <= 1, Confirmed: false } && IsSentence(sender) ? (null, 0) : (sender, pick.Said);
    }

    /// <summary>The known name that bytes begin with; perhaps of a body in which another name may end.</summary>
    public WhatsAppSingles<Name>.Single? Begin(ReadOnlySpan<byte> bytes) => _singles.Begin(bytes);

    /// <summary>Who writes a body that begins with a name; null when it has another reading, or is a system line.</summary>
    /// <param name="mayHoldAnother">Whether there is another colon in it.</param>
    public string? SenderOf(ReadOnlySpan<byte> body, WhatsAppSingles<Name>.Single start, bool mayHoldAnother) =>
        !mayHoldAnother || _singles.IsOnly(body, start) ? (start.Name.Sender ??= SenderOf(start.Name)) is { Length: > 0 } sender ? sender : null : null;

    private static string SenderOf(Name name) => name is { Count: <= 1, Confirmed: false } && IsSentence(name.Text) ? "" : name.Text;

    private static bool IsSentence(string name) => name.AsSpan().ContainsAny("\"“”«»") || WhatsAppMarkers.IsSystem(WhatsAppText.Fold(name));

    private Name? Known(ReadOnlySpan<char> name) => _byLetters.TryGetValue(name, out var known) ? known : null;

    /// <summary>
    /// Who writes, and the line where they first do; null when only another reading of the lines can tell: names that could end in several
    /// places, or too many. A name that some line is read with alone is written more often than any longer reading of its lines.
    /// </summary>
    public IReadOnlyDictionary<string, (long Offset, long Length)>? Senders(int most)
    {
        var accepted = _shapes.Values.Where(shape => shape.Accepted).ToHashSet();
        var begin = _names.Values.Select(name => (Name: name, Begins: name.Begins.Where(one => accepted.Contains(one.Shape)).ToList())).Where(one => one.Begins.Count > 0).ToList();
        if (_names.Count >= MostNames || _bare.Count > MostBare || _bare.Any(_names.ContainsKey) || begin.Exists(one => !one.Name.Alone && one.Name.Count > 1)) return null;
        var senders = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        foreach (var (name, (_, offset, length)) in begin.Select(one => (one.Name, one.Begins.MinBy(place => place.Offset))).OrderBy(one => one.Item2.Offset))
        {
            if (senders.Count < most && !(name is { Count: <= 1, Confirmed: false } && IsSentence(name.Text))) senders[name.Text] = (offset, length);
        }
        return senders;
    }

    /// <summary>Who exported the chat, and with whom, as far as names and the app's own words show it.</summary>
    public (string? Owner, string? Peer) Roles(IReadOnlyCollection<string> senders, string fileName)
    {
        // A short name could be a piece of the app's own words ("A" in "_chat"): it must end the file's name.
        string plain = Plain(fileName).Replace("whatsapp", " ", StringComparison.Ordinal).Replace("chat", " ", StringComparison.Ordinal);
        bool InFileName(string name) => name.Length > 0 && (name.Length > 3 || name[0] > '\u024F' ? plain.Contains(name, StringComparison.Ordinal) : plain.EndsWith(name, StringComparison.Ordinal));
        string? peer = senders.Where(s => InFileName(Plain(s))).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
        string? Top(Func<Name, int> votes) => senders.Where(s => Votes(s, votes) > 0 && s != peer).OrderByDescending(s => Votes(s, votes)).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
        string? owner = Top(name => name.DeletedOwn);
        if (senders.Count == 2)
        {
            if (peer is null && owner is null) peer = Top(name => name.Attributed);
            peer ??= owner is null ? null : senders.First(s => s != owner);
            owner = peer is null ? null : senders.First(s => s != peer);
        }
        return (owner, peer);
    }

    private static string Plain(string text) => string.Concat(WhatsAppText.Compose(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private int Votes(string name, Func<Name, int> votes) => _names.TryGetValue(name, out var known) ? votes(known) : 0;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name, out int begin)
    {
        var rest = name.TrimStart(Edges);
        begin = name.Length - rest.Length;
        return rest.TrimEnd(Edges);
    }
}
