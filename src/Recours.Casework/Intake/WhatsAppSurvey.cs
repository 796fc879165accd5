using System.Globalization;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>The first reading of a file: which headers are its own, in which order dates are written, who writes.</summary>
internal sealed partial class WhatsAppSurvey
{
    private const int MostShapes = 64, MostNames = 20_000, LongestName = 200;
    private static readonly WhatsAppOrder[] Orders = [WhatsAppOrder.DayMonthYear, WhatsAppOrder.MonthDayYear, WhatsAppOrder.YearMonthDay];

    private sealed class Tally
    {
        public long First, Last, Count;
        public bool[] Invalid { get; } = new bool[3];
        public long[] Backward { get; } = new long[3];
        public long[] Near { get; } = new long[3];
        public long[] Media { get; } = new long[3];
        public DateTime?[] Previous { get; } = new DateTime?[3];
        public bool Accepted;
    }

    private readonly Dictionary<WhatsAppShape, Tally> _shapes = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _confirmed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _attributed = new(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<y>[12][0-9]{3})-?(?<m>[0-9]{2})-?(?<d>[0-9]{2})-", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MediaDate();

    /// <summary>Whether any direction mark is left in the file (some tools strip them).</summary>
    public bool AnyMarks { get; private set; }
    public bool Any => _shapes.Count > 0;

    public void Add(WhatsAppLine line)
    {
        if (line.TooLong) return;
        AnyMarks |= line.Text.Contains('\u200E', StringComparison.Ordinal);
        if (!WhatsAppHeader.TryParse(line.Text, out var header)) return;
        if (!_shapes.TryGetValue(header.Shape, out var tally))
        {
            if (_shapes.Count >= MostShapes) return;
            _shapes[header.Shape] = tally = new() { First = line.Number };
        }
        tally.Count++;
        tally.Last = line.Number;
        string body = line.Text[header.BodyStart..];
        var media = body.Contains('-', StringComparison.Ordinal) ? MediaDate().Match(body) : Match.Empty;
        foreach (var order in Orders)
        {
            int o = (int)order;
            if (header.Read(order) is not { } time)
            {
                tally.Invalid[o] = true;
                continue;
            }
            if (tally.Previous[o] is { } before)
            {
                if (time < before) tally.Backward[o]++;
                else if (time.Date != before.Date && time - before < TimeSpan.FromHours(36)) tally.Near[o]++;
            }
            tally.Previous[o] = time;
            if (media.Success && time.ToString("yyyyMMdd", CultureInfo.InvariantCulture) == media.Groups["y"].Value + media.Groups["m"].Value + media.Groups["d"].Value) tally.Media[o]++;
        }
        foreach (var (name, rest) in Names(body))
        {
            if (_names.Count >= MostNames && !_names.ContainsKey(name)) continue;
            _names[name] = _names.GetValueOrDefault(name) + 1;
            if (WhatsAppMarkers.DeletedByMe(rest)) _owners[name] = _owners.GetValueOrDefault(name) + 1;
            if (!rest.StartsWith('\u200E')) continue;
            _confirmed.Add(name);
            if (header.Shape.Bracket && WhatsAppMarkers.IsSystem(WhatsAppText.Fold(rest))) _attributed[name] = _attributed.GetValueOrDefault(name) + 1;
        }
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

    /// <summary>All readings of "NAME: text".</summary>
    private static IEnumerable<(string Name, string Said)> Names(string body)
    {
        int found = 0;
        for (int at = body.IndexOf(':', StringComparison.Ordinal); at > 0 && at <= LongestName && found < 8; at = at + 1 < body.Length ? body.IndexOf(':', at + 1) : -1)
        {
            bool last = at + 1 == body.Length;
            if (!last && !WhatsAppText.Blank(body[at + 1])) continue;
            string name = Trim(body[..at]);
            if (name.Length == 0) continue;
            found++;
            yield return (name, last ? "" : body[(at + 2)..]);
        }
    }

    /// <summary>Splits a body into its sender and what they wrote; no sender for a system line.</summary>
    public (string? Sender, string Text) Split(string body, string fileName)
    {
        var readings = Names(body).ToList();
        if (readings.Count == 0)
        {
            int colon = body.IndexOf(':', StringComparison.Ordinal);
            // "Name:." of a known name.
            return colon > 0 && colon <= LongestName && _names.GetValueOrDefault(Trim(body[..colon])) >= 1 ? (Trim(body[..colon]), body[(colon + 1)..]) : (null, body);
        }
        var pick = readings[0];
        int count = _names.GetValueOrDefault(pick.Name);
        foreach (var reading in readings.Skip(1))
        {
            bool fits = Plain(fileName).Contains(Plain(reading.Name), StringComparison.Ordinal);
            if (_names.GetValueOrDefault(reading.Name) == count && count >= 2 && (count >= 3 || fits || _confirmed.Contains(reading.Name))) pick = reading;
        }
        if (_names.GetValueOrDefault(pick.Name) <= 1 && !_confirmed.Contains(pick.Name)
            && (pick.Name.AsSpan().ContainsAny("\"“”«»") || WhatsAppMarkers.IsSystem(WhatsAppText.Fold(pick.Name)))) return (null, body);
        return (pick.Name, pick.Said);
    }

    /// <summary>Who exported the chat, and with whom, as far as names and the app's own words show it.</summary>
    public (string? Owner, string? Peer) Roles(IReadOnlyCollection<string> senders, string fileName)
    {
        // A short name could be a piece of the app's own words ("A" in "_chat"): it must end the file's name.
        string plain = Plain(fileName).Replace("whatsapp", " ", StringComparison.Ordinal).Replace("chat", " ", StringComparison.Ordinal);
        bool InFileName(string name) => name.Length > 0 && (name.Length > 3 || name[0] > '\u024F' ? plain.Contains(name, StringComparison.Ordinal) : plain.EndsWith(name, StringComparison.Ordinal));
        string? peer = senders.Where(s => InFileName(Plain(s))).OrderByDescending(s => s.Length).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
        string? Top(Dictionary<string, int> votes) => senders.Where(s => votes.ContainsKey(s) && s != peer).OrderByDescending(s => votes[s]).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
        string? owner = Top(_owners);
        if (senders.Count == 2)
        {
            if (peer is null && owner is null) peer = Top(_attributed);
            peer ??= owner is null ? null : senders.First(s => s != owner);
            owner = peer is null ? null : senders.First(s => s != peer);
        }
        return (owner, peer);
    }

    private static string Plain(string text) => string.Concat(WhatsAppText.Compose(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Trim(string name) => name.Trim('\u200E', '\u200F', '\uFEFF', '\u202A', '\u202C', '\u2068', '\u2069', ' ');
}
