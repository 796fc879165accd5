using System.Globalization;
using System.Text.Json;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake;

namespace Recours.Bench;

/// <summary>How many were found rightly, wrongly, and not at all.</summary>
public sealed record Tally(int Right = 0, int Wrong = 0, int Missed = 0)
{
    public double Precision => Right == 0 ? (Wrong == 0 ? 1 : 0) : (double)Right / (Right + Wrong);

    public double Recall => Right == 0 ? (Missed == 0 ? 1 : 0) : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);
}

/// <summary>Scores of labelled conversations, as testdata/findings/README.md says, by type and language.</summary>
public sealed class FindingsScore
{
    public static readonly IReadOnlyList<string> Types = ["indicators", "attribution", "look-alikes", "demands", "deadlines", "payments", "threats", "kind", "variant", "stages", "danger", "danger kind"];

    private readonly Dictionary<(string Type, string Language), Tally> tallies = [];
    private readonly List<string> errors = [];

    public int Conversations { get; private set; }

    public int Benign { get; private set; }

    /// <summary>Messages in which no danger is labelled, and how many of them are told as sure and as possible.</summary>
    public int Calm { get; private set; }

    public int Sure { get; private set; }

    public int Possible { get; private set; }

    /// <summary>Of these messages those in conversations that are no blackmail, and how many of them are told as possible.</summary>
    public int CalmElsewhere { get; private set; }

    public int PossibleElsewhere { get; private set; }

    /// <summary>What was found wrongly or not at all: the conversation, the type, and what it is about.</summary>
    public IReadOnlyList<string> Errors => errors;

    public IEnumerable<string> Languages => tallies.Keys.Select(key => key.Language).Distinct().Order(StringComparer.Ordinal);

    public Tally Of(string type, string? language = null) => tallies.Where(pair => pair.Key.Type == type && (language is null || pair.Key.Language == language)).Aggregate(new Tally(), (sum, pair) => sum + pair.Value);

    /// <summary>Reads every conversation of a folder and compares what is found with its labels.</summary>
    public static FindingsScore Of(string folder)
    {
        var score = new FindingsScore();
        foreach (var place in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            using var labels = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(place, "labels.json")));
            var (all, what) = (labels.RootElement, Text(labels.RootElement, "read"));
            var (found, entries) = Read(what is null ? place : Path.Combine(place, what), Text(all, "country"));
            var own = all.TryGetProperty("labels", out var inner) ? inner : all;
            score.Add(Path.GetFileName(place), found, Text(all, "language")!, own);
            score.Alarm(Path.GetFileName(place), found, entries, own);
        }

        return score;
    }

    private void Alarm(string name, FindingsResult found, IReadOnlyList<ChatEntry> entries, JsonElement labels)
    {
        var labelled = List(labels, "danger").Select(Entry).ToHashSet();
        var told = found.Dangers.Where(one => !labelled.Contains(one.Entry)).GroupBy(one => one.Entry).Select(group => (group.Key, IsSure: group.Any(one => one.IsSure))).ToList();
        var (calm, possible) = (entries.Count(entry => entry.Kind != EntryKind.System) - labelled.Count, told.Count(one => !one.IsSure));
        (Calm, Possible, Sure) = (Calm + calm, Possible + possible, Sure + told.Count(one => one.IsSure));
        (CalmElsewhere, PossibleElsewhere) = Text(labels, "kind") is "none" or "unclear" ? (CalmElsewhere + calm, PossibleElsewhere + possible) : (CalmElsewhere, PossibleElsewhere);
        errors.AddRange(told.Where(one => one.IsSure).Select(one => $"{name}: danger: sure without {one.Key} {entries[one.Key].Text}"));
    }

    private static (FindingsResult Found, IReadOnlyList<ChatEntry> Entries) Read(string place, string? country)
    {
        var export = new FolderExport(place);
        var read = ExportReader.Read(ExportReader.Plan(export, Importers.All, export.Main));
        return (FindingsReader.Of(read.Entries, new FindingsContext(country) { Participants = read.Participants, Texts = ContactCards.Of(export, read.Entries) }), read.Entries);
    }

    private void Add(string name, FindingsResult found, string language, JsonElement labels)
    {
        Conversations++;
        Benign += Text(labels, "kind") == "none" ? 1 : 0;
        void Count(string type, Tally tally) => tallies[(type, language)] = tallies.GetValueOrDefault((type, language), new Tally()) + tally;
        void Hold(string type, bool holds, object about)
        {
            Count(type, holds ? new Tally(1) : new Tally(0, 0, 1));
            if (!holds)
            {
                errors.Add($"{name}: {type}: {about}");
            }
        }

        // A payment whose message says no sum is labelled without; a finding without one has that of the demand it answers.
        void Pay(FindingsResult result, IEnumerable<(int Entry, decimal? Amount, string? Currency)> labelled)
        {
            var (left, open) = (labelled.ToList(), result.Payments.ToList());
            var all = open.Count;
            open.RemoveAll(one => left.Remove((one.Entry, one.Amount, one.Currency)));
            open.RemoveAll(one => left.FindIndex(other => other.Entry == one.Entry && (other.Amount is null
                || (one.Amount is null && result.Demands.Any(demand => demand.Entry == one.Demand && (demand.Amount, demand.Currency) == (other.Amount, other.Currency))))) is >= 0 and var place && Take(left, place));
            errors.AddRange(open.Select(one => $"{name}: payments: too much {(one.Entry, one.Amount, one.Currency)}"));
            Count("payments", new Tally(all - open.Count, open.Count, left.Count));
            errors.AddRange(left.Select(one => $"{name}: payments: missing {one}"));
        }

        void Match<T>(string type, IEnumerable<T> all, IEnumerable<T> labelled) where T : notnull
        {
            var (left, right, wrong) = (labelled.ToList(), 0, 0);
            foreach (var one in all)
            {
                var isRight = left.Remove(one);
                (right, wrong) = isRight ? (right + 1, wrong) : (right, wrong + 1);
                if (!isRight)
                {
                    errors.Add($"{name}: {type}: too much {one}");
                }
            }

            Count(type, new Tally(right, wrong, left.Count));
            errors.AddRange(left.Select(one => $"{name}: {type}: missing {one}"));
        }

        var indicators = List(labels, "indicators").ToDictionary(one => (Text(one, "type")!, Text(one, "value")!), one => Text(one, "attribution"));
        Match("indicators", found.Indicators.Select(one => (one.Type, one.Value)), indicators.Keys);
        foreach (var one in found.Indicators.Where(one => indicators.ContainsKey((one.Type, one.Value))))
        {
            Hold("attribution", string.Equals(indicators[(one.Type, one.Value)], one.Attribution.ToString(), StringComparison.OrdinalIgnoreCase), $"{one.Type} {one.Value} is said to be {one.Attribution}");
        }

        // What is labelled as failing its checksum must not be told as valid.
        foreach (var one in List(labels, "suspects"))
        {
            Hold("look-alikes", !found.Indicators.Any(other => other.Type == Text(one, "type") && other.Entry == Entry(one)), one);
        }

        foreach (var one in List(labels, "lookalikes"))
        {
            var shape = Bare(one.GetString()!);
            Hold("look-alikes", !found.Indicators.Any(other => Bare(other.Value) == shape || Bare(other.Quote) == shape), one);
        }

        var demands = List(labels, "demands").ToList();
        Match("demands", found.Demands.Select(one => (one.Entry, one.Amount, one.Currency)), demands.Select(Sum));
        foreach (var one in demands.Where(one => Text(one, "deadline") is not null))
        {
            var time = DateTime.Parse(Text(one, "deadline")!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            var (entry, amount, _) = Sum(one);
            var same = found.Demands.Any(other => other.Entry == entry && other.Amount == amount && other.Deadline is { } deadline && (deadline - time).Duration() < TimeSpan.FromMinutes(1));
            Hold("deadlines", same, string.Create(CultureInfo.InvariantCulture, $"({entry}, {amount}) {time:s}, found {string.Join(", ", found.Demands.Where(other => other.Entry == entry).Select(other => $"{other.Amount} {other.Deadline:s}"))}"));
        }

        Pay(found, List(labels, "payments").Select(Sum));
        Match("threats", found.Threats.Select(one => one.Entry).Distinct(), List(labels, "threats").Select(Entry));
        Hold("kind", found.Kind == Text(labels, "kind"), found.Kind);
        if (labels.TryGetProperty("variant", out _))
        {
            Hold("variant", found.Variant == Text(labels, "variant"), found.Variant ?? "none");
        }

        foreach (var one in List(labels, "stages"))
        {
            Hold("stages", found.Stages.Any(stage => stage.Name == Text(one, "stage") && Math.Abs(stage.Entry - Entry(one)) <= 1), $"{Text(one, "stage")} {Entry(one)}, found {found.Stages.FirstOrDefault(stage => stage.Name == Text(one, "stage"))?.Entry}");
        }

        foreach (var one in List(labels, "danger"))
        {
            var told = found.Dangers.Where(danger => danger.Entry == Entry(one)).ToList();
            Hold("danger", told.Count > 0, one);
            // Which kind it is may stay open; it must not be told as the other one alone.
            if (told.Count > 0 && Text(one, "kind") is { } kind)
            {
                Hold("danger kind", told.Exists(danger => danger.Kind == kind || danger.Kind == "either"), one);
            }
        }
    }

    private static (int Entry, decimal? Amount, string? Currency) Sum(JsonElement one) =>
        (Entry(one), one.GetProperty("amount") is { ValueKind: JsonValueKind.Number } amount ? amount.GetDecimal() / 1.0000m : null, Text(one, "currency"));

    private static bool Take<T>(List<T> left, int place)
    {
        left.RemoveAt(place);
        return true;
    }

    private static string Bare(string value) => new([.. value.Where(char.IsLetterOrDigit)]);

    private static int Entry(JsonElement one) => one.GetProperty("entry").GetInt32();

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator List(JsonElement one, string name) => one.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;
}
