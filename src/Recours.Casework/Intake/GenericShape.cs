using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>The fields of one record of an unknown file: a path to each, and its value as text. A path can come again.</summary>
/// <param name="longest">Letters of a value that are kept.</param>
internal sealed class GenericRecord(int longest = int.MaxValue)
{
    private const int MostFields = 200;

    public List<(string Path, string Value)> Fields { get; } = [];

    public void Add(string path, string value)
    {
        if (Fields.Count < MostFields)
        {
            Fields.Add((path, value.Length > longest ? value[..longest] : value));
        }
    }

    /// <summary>The values of a path, put together; null when there is none.</summary>
    public string? Value(string? path)
    {
        if (path is null)
        {
            return null;
        }

        string? first = null;
        System.Text.StringBuilder? all = null;
        foreach (var (one, value) in Fields)
        {
            if (one != path)
            {
                continue;
            }

            if (first is null)
            {
                first = value;
            }
            else
            {
                (all ??= new System.Text.StringBuilder(first)).Append(value);
            }
        }

        return all?.ToString() ?? first;
    }
}

/// <summary>
/// Which field of a kind of record is the time, which the sender and which the words, worked out from what the values look like and,
/// where they help, from the names of the fields.
/// </summary>
/// <param name="Time">The field of the time.</param>
/// <param name="Clock">The field of the time of day where it stands apart from the day.</param>
/// <param name="Named">How many of the three fields have names that say what they are.</param>
/// <param name="Weight">Which of several shapes in one file is rather that of messages: how well its fields fit, and how many records there are.</param>
/// <param name="Fit">The part of the sampled records that have all three or at least a time and one of the others, 0 to 1.</param>
internal sealed record GenericShape(string Time, string? Clock, string Sender, string Text, bool MonthFirst, bool OrderKnown, int Named, double Fit, double Weight)
{
    private const int MostSampled = 400;
    private const double FewestTimes = 0.9, FewestFit = 0.6, FewestSenders = 0.6, FewestTexts = 0.3;

    private static readonly string[] TimeNames = ["time", "date", "stamp", "sent", "created", "when", "heure", "fecha", "hora", "zeit", "datum", "تاريخ", "وقت"];
    private static readonly string[] LaterNames = ["edit", "modif", "updat", "read", "deliver", "expire", "deleted"];
    private static readonly string[] SenderNames = ["sender", "from", "author", "user", "name", "who", "nick", "handle", "address", "expéditeur", "auteur", "remitente", "absender", "مرسل"];
    private static readonly string[] ReceiverNames = ["receiver", "recipient", "to", "chat", "conversation", "title", "group", "room", "channel"];
    private static readonly string[] TextNames = ["text", "message", "body", "content", "msg", "comment", "texte", "mensaje", "nachricht", "نص", "رسالة"];

    /// <summary>Words that stand for a kind or a state in many programs: no person is called so.</summary>
    private static readonly HashSet<string> States = new(StringComparer.OrdinalIgnoreCase)
    {
        "message", "messages", "service", "text", "media", "image", "photo", "picture", "video", "audio", "voice", "file", "document", "sticker", "gif", "link", "location", "call", "sms", "mms", "chat",
        "incoming", "outgoing", "in", "out", "sent", "received", "send", "receive", "read", "unread", "delivered", "pending", "failed", "ok", "success", "inbox", "unknown", "generic", "share", "default",
        "reply", "regular", "normal", "none", "null", "true", "false", "yes", "no", "info", "debug", "warn", "warning", "error", "trace", "fatal", "plain", "html", "json", "system", "user", "event",
        "completed", "paid", "open", "closed", "active", "inactive", "public", "private", "new", "done", "card", "transfer", "debit", "credit", "eur", "usd", "gbp", "get", "post",
    };

    /// <summary>Fields that name the sender in another way: each value goes with one sender, and each sender with one value.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The shape; null when the records are no messages.</summary>
    public static GenericShape? Of(IReadOnlyList<GenericRecord> records)
    {
        if (records.Count < 2)
        {
            return null;
        }

        var sample = records.Take(MostSampled).ToList();
        var paths = sample.SelectMany(record => record.Fields.Select(field => field.Path)).Where(path => !path.Contains("/*", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(200)
            .Select(path => new Column(path, [.. sample.Select(record => record.Value(path))])).ToList();
        var (time, clock) = TimeOf(paths);
        if (time is null)
        {
            return null;
        }

        var rest = paths.Where(column => column != time && column != clock && !column.IsTime).ToList();
        var senders = rest.Select(column => (Column: column, Score: SenderScore(column))).Where(one => one.Score > 0).OrderByDescending(one => one.Score).ToList();
        var texts = rest.Select(column => (Column: column, Score: TextScore(column, sample.Count))).Where(one => one.Score > 0).OrderByDescending(one => one.Score).ToList();
        var best = (from text in texts.Take(6) from sender in senders.Take(6) where text.Column != sender.Column select (text, sender, Sum: text.Score + sender.Score)).OrderByDescending(pair => pair.Sum).FirstOrDefault();
        if (best.text.Column is not { } words || best.sender.Column is not { } who)
        {
            return null;
        }

        var orders = time.Values.OfType<string>().Select(value => GenericTime.Order(clock is null ? value : value + " 00:00")).OfType<int>().ToList();
        int named = (Says(time.Path, TimeNames) ? 1 : 0) + (Says(who.Path, SenderNames) ? 1 : 0) + (Says(words.Path, TextNames) ? 1 : 0);
        double fit = Enumerable.Range(0, sample.Count).Count(i => time.Values[i] is not null && (words.Values[i] is { Length: > 0 } || who.Values[i] is { Length: > 0 })) / (double)sample.Count;

        // Two columns that fit by chance in a short list prove little: names must then help.
        return fit < FewestFit || (sample.Count < 4 && named == 0) ? null
            : new GenericShape(time.Path, clock?.Path, who.Path, words.Path, orders.Contains(1) && !orders.Contains(-1), orders.Count == 0 || orders.Exists(order => order != 0), named, fit,
                best.Sum * fit * Math.Log2(sample.Count))
            {
                Addresses = [.. rest.Where(column => column != words && column != who && Names(column, who)).Take(4).Select(column => column.Path)],
            };
    }

    /// <summary>What kind of identifier a value is, by what it looks like; null when it is none.</summary>
    public static string? KindOf(string value) =>
        value.Length is < 4 or > 300 || value.Any(char.IsWhiteSpace) ? PhoneSpellings.Plain(value) is ['+', .. var spaced] && spaced.Length is >= 7 and <= 15 && spaced.All(char.IsAsciiDigit) ? "phone" : null
        : PhoneSpellings.Plain(value) is ['+', .. var digits] && digits.Length is >= 7 and <= 15 && digits.All(char.IsAsciiDigit) ? "phone"
        : value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal) ? "profile-url"
        : value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && value.IndexOf('.', at) > at + 1 ? "email"
        : value.Length >= 5 && value.All(char.IsAsciiDigit) ? "numeric-id"
        : null;

    /// <summary>Whether a field names the sender again: two senders at least must show it.</summary>
    private static bool Names(Column column, Column sender)
    {
        var pairs = column.Values.Zip(sender.Values).Where(pair => pair is { First.Length: > 0, Second.Length: > 0 }).Distinct().ToList();
        return pairs.Count >= 2 && pairs.TrueForAll(pair => KindOf(pair.First!) is not null) && pairs.Select(pair => pair.First).Distinct(StringComparer.Ordinal).Count() == pairs.Count
            && pairs.Select(pair => pair.Second).Distinct(StringComparer.Ordinal).Count() == pairs.Count;
    }

    /// <summary>The time of a record; null when it has none that can be read.</summary>
    public EntryTime? TimeOf(GenericRecord record) =>
        record.Value(Time) is not { } day ? null : Clock is null ? GenericTime.Read(day, MonthFirst) : GenericTime.Read(day.Trim() + " " + record.Value(Clock)?.Trim(), MonthFirst);

    /// <summary>The time written in a record's one field for it.</summary>
    public EntryTime? TimeOf(string written) => GenericTime.Read(written, MonthFirst);

    private static (Column? Time, Column? Clock) TimeOf(List<Column> columns)
    {
        var times = columns.Where(column => column.IsTime && column.Present >= FewestTimes)
            .OrderByDescending(column => (Says(column.Path, TimeNames) ? 1 : 0) - (Says(column.Path, LaterNames) ? 2 : 0)).ToList();
        if (times.Count > 0)
        {
            return (times[0], null);
        }

        var day = columns.Find(column => column.Present >= FewestTimes && column.Share(GenericTime.IsDay) >= FewestTimes);
        var clock = columns.Find(column => column.Present >= FewestTimes && column.Share(GenericTime.IsClock) >= FewestTimes);
        return day is null || clock is null ? (null, null) : (day, clock);
    }

    private static double SenderScore(Column column)
    {
        if (column.Present < FewestSenders || column.Longest > 120 || column.Share(value => value.Contains('\n', StringComparison.Ordinal)) > 0)
        {
            return 0;
        }

        var values = column.Values.OfType<string>().Where(value => value.Length > 0).ToList();
        var groups = values.GroupBy(value => value, StringComparer.Ordinal).ToList();

        // People come back: a column of ever new values is none of people.
        if (values.Count == 0 || (groups.Count > (values.Count / 2) + 1) || groups.Count(group => States.Contains(group.Key)) * 2 > groups.Count)
        {
            return 0;
        }

        double most = groups.Max(group => group.Count()) / (double)values.Count;
        double look = groups.Average(group => Look(group.Key));
        return 1 + look + (groups.Count > 1 ? 0.5 : 0) + (most < 0.9 ? 0.5 : 0) + (Says(column.Path, SenderNames) ? 1.5 : 0) - (Says(column.Path, ReceiverNames) && !Says(column.Path, SenderNames) ? 1.5 : 0) is > 1 and var score ? score : 0;
    }

    /// <summary>How much a value looks like somebody's name, handle, number or id.</summary>
    private static double Look(string value) =>
        States.Contains(value) || value.Length < 2 ? -2
        : value.Contains("://", StringComparison.Ordinal) || value.Contains('<', StringComparison.Ordinal) || value.Contains('{', StringComparison.Ordinal) ? -1.5
        : value.Contains('@', StringComparison.Ordinal) || value.StartsWith('+') ? 0.75
        : value.All(letter => char.IsAsciiDigit(letter)) ? (value.Length >= 5 ? 0.1 : -1.5)
        : value.Contains(' ', StringComparison.Ordinal) && value.Length > 40 ? -1
        : value.Any(char.IsUpper) && value.Any(char.IsLower) ? 0.8
        : value.Any(letter => char.IsLetter(letter) && !char.IsAscii(letter)) ? 0.8
        : value.All(letter => char.IsAsciiLetterUpper(letter) || letter is '_' or ' ') ? -1
        : 0.2;

    private static double TextScore(Column column, int count)
    {
        var values = column.Values.OfType<string>().Where(value => value.Length > 0).ToList();
        if (values.Count < 1 || values.Count < count * FewestTexts)
        {
            return 0;
        }

        double words = values.Average(Wording);
        double fresh = values.Distinct(StringComparer.Ordinal).Count() / (double)values.Count;
        double length = Math.Min(1, values.Average(value => Math.Min(value.Length, 200)) / 40);
        return words <= 0.2 || (values.Count >= 4 && fresh < 0.3) ? 0 : words + fresh + length + (Says(column.Path, TextNames) ? 1.5 : 0);
    }

    /// <summary>How much a value looks like something somebody wrote.</summary>
    private static double Wording(string value) =>
        !value.Any(char.IsLetter) ? 0.1
        : value.Contains("://", StringComparison.Ordinal) && !value.Contains(' ', StringComparison.Ordinal) ? 0.1
        : value.Any(letter => char.IsWhiteSpace(letter)) || value.Any(letter => char.IsLetter(letter) && !char.IsAscii(letter)) ? 1
        : value.Length <= 16 && value.All(letter => char.IsLetter(letter) || char.IsPunctuation(letter)) && !States.Contains(value) ? 0.6
        : -0.2;

    /// <summary>Whether a field's own name holds one of the words.</summary>
    private static bool Says(string path, string[] words)
    {
        string name = path.ToLowerInvariant();
        return Array.Exists(words, word => word.Length > 3 ? name.Contains(word, StringComparison.Ordinal)
            : name.Split(['/', '_', '-', ' ', '@', '.', '[', ']']).Contains(word));
    }

    private sealed record Column(string Path, string?[] Values)
    {
        private bool? isTime;

        public double Present { get; } = Values.Count(value => !string.IsNullOrEmpty(value)) / (double)Math.Max(1, Values.Length);

        public int Longest { get; } = Values.Max(value => value?.Length ?? 0);

        public bool IsTime => isTime ??= Share(value => GenericTime.Read(value) is not null) >= FewestTimes;

        public double Share(Func<string, bool> test)
        {
            var present = Values.Where(value => !string.IsNullOrEmpty(value)).OfType<string>().ToList();
            return present.Count == 0 ? 0 : present.Count(test) / (double)present.Count;
        }
    }

    /// <summary>How sure the shape is, for people: the fields, and the part of the records that fit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time}{(Clock is null ? "" : " + " + Clock)} | {Sender} | {Text} | {Fit * 100:0} %");
}
