using Recours.Casework.Timeline;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What the blackmailer asks for: each sum in a message of the side that presses which is not said to have been received, to be too
/// little, or to be what the other one has; and each time that is set without a sum.
/// </summary>
public static class Demands
{
    /// <summary>Messages before the first threat in which a sum already belongs to it.</summary>
    private const int Before = 8;

    /// <summary>From here on, the time is that of something else ("the rest tomorrow").</summary>
    private const int FarAway = 1000;

    /// <summary>Words of a message that says hardly more than a time: it is then a limit.</summary>
    private const int Short = 6;

    /// <summary>Words of a message in which a round number of some size is a sum.</summary>
    private const int Brief = 10;

    /// <summary>Words of a message that still says one thing.</summary>
    private const int Long = 16;

    private const decimal LeastRound = 50;

    /// <summary>Minutes around its own time that a message speaks of as now.</summary>
    private const int JustNow = 12;

    internal static IReadOnlyList<Demand> Of(Understanding read)
    {
        var found = new List<Demand>();
        if (!read.IsBlackmail)
        {
            return found;
        }

        var currencies = new CurrencyMemory(read);
        for (var i = 0; i < read.Talk.Count; i++)
        {
            if (read.Presses(i) && i >= Math.Min(read.Onset, read.FirstThreat - Before))
            {
                Add(read, i, currencies, found);
            }
        }

        return found;
    }

    private static void Add(Understanding read, int entry, CurrencyMemory currencies, List<Demand> found)
    {
        var (sense, one) = (read[entry], read.Talk.Entries[entry]);
        var asked = new List<SumSaid>();
        foreach (var sum in sense.Sums)
        {
            // "8 million centimes, that is 80000 dinars": one sum in two units.
            var twin = asked.FindIndex(other => other.Value == sum.Value && other.Money != sum.Money && IsFull(one.Text, other) != IsFull(one.Text, sum) && currencies.Of(entry, other) == currencies.Of(entry, sum));
            if (twin >= 0)
            {
                asked[twin] = asked[twin] with { Money = asked[twin].Money ?? sum.Money, Time = asked[twin].Time ?? sum.Time };
                continue;
            }

            if ((IsAsked(read, entry, sense, sum) || IsRepeated(sum, entry, found)) && !IsEcho(read, entry, sum) && !asked.Exists(other => other.Value == sum.Value && Same(other, sum) && (sum.Time is null || other.Time == sum.Time)))
            {
                asked.Add(sum);
            }
        }

        var late = entry >= read.Onset;
        var time = late && sense.Time is { } said && (said.Set || asked.Count > 0 || IsLimit(sense) || sense.Words <= Short || said.Alone || IsOfPaying(sense, said, null) || Channels.In(read.Talk.Folded(entry)) is not null) ? said : null;
        DateTime? deadline = time is not null && one.Time is { } at ? time.From(at.Value) : null;
        var channel = asked.Count > 0 || time is not null ? Channels.In(read.Talk.Folded(entry)) : null;
        if (asked.Count > 1 && asked.Exists(sum => sum.Money is { Code: "BTC" or "ETH" or "LTC" or "USDT" }) && asked.Exists(sum => sum.Money is not null and not { Code: "BTC" or "ETH" or "LTC" or "USDT" }))
        {
            // "500 € (0.01 BTC)" is one sum, said twice.
            asked.RemoveRange(1, asked.Count - 1);
        }

        // The time in its own part of the message; else that of the message, for the sum that stands nearest.
        DateTime? Deadline(SumSaid sum) => time is null || one.Time is not { } now ? null
            : sum.Time is { } own ? (own is { Clock: null, Minutes: null } && time.Clock is not null && time.Days == own.Days && !asked.Exists(other => !ReferenceEquals(other, sum) && other.Time is not null && other.Time.Days != own.Days) || own is { Clock: not null, Days: null, Weekday: null, Date: null } && time.Clock == own.Clock ? time : own).From(now.Value)
            : sum.Away < FarAway && (time.Set || time.Alone || time is { Days: > 0, Clock: not null } or { Date: not null } || (time.Days is 0 && sense.Words <= Brief && asked.Count == 1) || IsLimit(sense) || sense.Words <= Short) && (asked.Count == 1 || (asked.TrueForAll(other => other.Time is null) && ReferenceEquals(sum, asked.MinBy(other => other.Away)))) ? deadline : null;

        foreach (var sum in asked)
        {
            found.Add(new Demand(entry, Quote(one.Text, sum), sum.Money is null ? "demand.number" : "demand.sum", sum.Value, currencies.Of(entry, sum), channel, Deadline(sum)) { UpTo = sum.UpTo });
        }

        if (asked.Count == 0 && time is { Clock: null, Minutes: null } && !sense.Has(Concept.Want) && AsksHowMuch(read.Talk.Folded(entry)))
        {
            return;
        }

        var isElsewhere = sense.Sums.Count > 0 && sense.Sums.All(sum => (sum.Role & SumRole.Elsewhere) != 0);
        if (asked.Count == 0 && deadline is not null && !isElsewhere && !IsOfSomethingElse(sense, time!) && !IsNow(time!, one.Time!.Value.Value) && ((time!.Set && (time.Firm || time.Clock is not null || time.Minutes is not null)) || (sense.Words <= Short && (time.Clock is not null || time.Minutes is not null || sense.Words <= 3)) || time.Alone || sense.HasAny(Concept.OrElse, Concept.Countdown) || IsCondition(sense) || IsOfPaying(sense, time, channel) || IsLaunch(sense, time!)))
        {
            found.Add(new Demand(entry, Threats.Quote(one.Text), "demand.time", null, null, channel, deadline));
        }
    }

    /// <summary>"I want it tonight", "the rest on Saturday", "go to Western Union tomorrow at ten": when what is asked for is to be done.</summary>
    private static bool IsOfPaying(Sense sense, TimeSaid time, string? channel) => sense.Words <= Long && !sense.HasAny(Concept.Trade, Concept.Joke, Concept.Stranger, Concept.Received, Concept.YouSent)
        && !(time.Minutes is null && time.Date is null && !(sense.Has(Concept.Want) && time.Clock is not null) && sense.HasAny(Concept.WillSee, Concept.WillSend, Concept.Publish, Concept.Ruin, Concept.Family, Concept.Public))
        && (sense.HasAny(Concept.Want, Concept.Money, Concept.More, Concept.Pay, Concept.TimeGiven) || (channel is not null && (time.Minutes ?? time.Days) is not null) || (time.Minutes is >= 1 && time.First == 0 && sense.Words <= Brief && !sense.HasAny(Concept.Material, Concept.Record, Concept.VideoCall)));

    /// <summary>"I post it at 11", "20h and it goes out": the hour at which it happens is the limit.</summary>
    private static bool IsLaunch(Sense sense, TimeSaid time) => time.Clock is not null && sense.Words <= Long && (sense.HasAny(Concept.Publish, Concept.WillSend, Concept.Veiled) || (time.Days is > 0 && sense.Has(Concept.WillSee))) && !sense.HasAny(Concept.Published, Concept.HasSeen, Concept.Trade, Concept.Joke, Concept.Received, Concept.YouSent);

    /// <summary>"It is 8:50", "it is Monday": the time that it is.</summary>
    private static bool IsNow(TimeSaid time, DateTime now) => time.Minutes is null
        && ((!time.Set && time.Clock is { } clock && time.Days is null && time.Weekday is null && time.Date is null && Math.Min(Math.Abs(clock - now.TimeOfDay.TotalMinutes), Math.Abs((clock % 720) - (now.TimeOfDay.TotalMinutes % 720))) <= JustNow)
            || (time.Clock is null && time.Weekday == now.DayOfWeek && !time.Set));

    /// <summary>"How much can you pay tonight": a question, no limit.</summary>
    private static bool AsksHowMuch(string folded) => Array.Exists(HowMuch, words => folded.Contains(words, StringComparison.Ordinal));

    private static readonly string[] HowMuch = [" how much ", " wie viel ", " wieviel ", " combien ", " cuanto ", " كم ", " قديش ", " شحال ", " ch7al ", " chhal ", " bch7al "];

    private static bool Same(SumSaid one, SumSaid other) => one.Money is null || other.Money is null || one.Money.Code == other.Money.Code;

    private static bool IsLimit(Sense sense) => sense.HasAny(Concept.Pay, Concept.OrElse, Concept.Countdown, Concept.TimeGiven) || IsCondition(sense);

    /// <summary>How long the video is, when the relatives will see it, when somebody comes: no limit for paying.</summary>
    private static bool IsOfSomethingElse(Sense sense, TimeSaid time) =>
        (time.Minutes is < 0.18m && !sense.HasAny(Concept.OrElse, Concept.Countdown, Concept.Pay))
        || (time.AfterElse && time.Minutes is null && time.Clock is null)
        || (time.Minutes is null && time.Clock is null && time.Weekday is null && time.Days is 0 && sense.HasAny(Concept.WillSend, Concept.Publish, Concept.WillSee) && !sense.HasAny(Concept.OrElse, Concept.If, Concept.Pay, Concept.Money, Concept.Until))
        || !time.Firm && !sense.HasAny(Concept.OrElse, Concept.If, Concept.Pay, Concept.Money)
        && (sense.Has(Concept.Ruin) && time.Minutes is null || ((time.Minutes is not null && sense.HasAny(Concept.Record, Concept.Material) && sense.Words > Short && !(time.Coming && sense.HasAny(Concept.WillSend, Concept.Publish))) || sense.HasAny(Concept.Violence, Concept.Harm) || time.Minutes is null && sense.HasAny(Concept.WillSee, Concept.WillSend, Concept.Publish, Concept.Published, Concept.HasSeen, Concept.TellThem, Concept.Generated) && !IsLaunch(sense, time)));

    /// <summary>"If I see nothing tomorrow at ten, I publish it."</summary>
    private static bool IsCondition(Sense sense) => sense.Has(Concept.If) && sense.Strength >= 2;

    private static bool IsAsked(Understanding read, int entry, Sense sense, SumSaid sum)
    {
        if ((sum.Role & (SumRole.Elsewhere | SumRole.Means | SumRole.Received | SumRole.Sent)) == SumRole.Elsewhere && sum.IsTribute)
        {
            sum = sum with { Role = sum.Role & ~SumRole.Elsewhere };
        }

        if ((sum.Role & (SumRole.Received | SumRole.Means | SumRole.TooLittle | SumRole.UpperEnd | SumRole.Dearer | SumRole.Elsewhere)) != 0
            || ((sum.Role & SumRole.Sent) != 0 && read.Talk.IsAccount)
            || ((sum.Role & SumRole.Negated) != 0 && sense.Sums.Count > 1))
        {
            return false;
        }

        // "18. Do you still go to school": a small number before anything was threatened is an age.
        if (sum.Money is null && sum.Value < LeastRound && entry < read.FirstThreat && read.Talk.Entries[entry].Text.AsSpan(0, sum.Start).Trim().Length == 0)
        {
            return false;
        }

        if (entry < read.Onset)
        {
            return sum.Money is not null && sense.HasAny(Concept.Pay, Concept.Want);
        }

        // A bare number is a sum where money is spoken of beside it, or where hardly anything else is said.
        return sum.Money is not null || sense.Words <= Short || sum.IsAsked || (sense.Words <= Brief && sum.Value >= LeastRound && sum.Value % 10 == 0);
    }

    /// <summary>A bare number that was asked for a few messages before, and of which nothing else is said.</summary>
    private static bool IsRepeated(SumSaid sum, int entry, List<Demand> found) => sum.Role == SumRole.None && sum.Value >= LeastRound && sum.Value % 10 == 0 && found.Exists(one => one.Amount == sum.Value && one.Entry >= entry - JustNow);

    /// <summary>"80 is not 300", "10?", "with 350 we do nothing": what the other one has offered or sent, said again at the beginning.</summary>
    private static bool IsEcho(Understanding read, int entry, SumSaid sum)
    {
        const int Back = 5, Lead = 5;
        var text = read.Talk.Entries[entry].Text;
        var before = text.AsSpan(0, sum.Start).Trim();
        var after = text.AsSpan(Math.Min(text.Length, sum.Start + sum.Length)).TrimStart();
        if (before.Length > Lead || sum.Time is not null || after.Length == 0 || (!Denies(after) && !after[..Math.Min(after.Length, Lead + Lead)].ContainsAny('?', '؟')))
        {
            return false;
        }

        for (var i = entry - 1; i >= Math.Max(0, entry - Back); i--)
        {
            if (!read.Presses(i) && read[i].Sums.Any(other => other.Value == sum.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sum is said to be none: "is not", "ist kein", "no es", "ما تكفي".</summary>
    private static bool Denies(ReadOnlySpan<char> after)
    {
        var words = FoldedText.Of(after.Length > LongestDenial ? after[..LongestDenial] : after).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Take(3).Any(word => word is "not" or "isnt" or "isn" or "aint" or "no" or "kein" or "keine" or "nicht" or "nix" or "pas" or "rien" or "nothing" or "nada" or "ما" or "مو" or "مش" or "ماشي" or "machi" or "ma" or "mouch" or "wala" or "لا") || words is ["ايه" or "lol" or "haha" or "هههه", ..];
    }

    /// <summary>Characters behind a sum in which it is said to be none.</summary>
    private const int LongestDenial = 40;

    /// <summary>Whether a sum is written with all its figures.</summary>
    private static bool IsFull(string text, SumSaid sum) => Quote(text, sum).Count(char.IsDigit) >= decimal.Truncate(sum.Value).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    private static string Quote(string text, SumSaid sum) => text.Substring(sum.Start, Math.Min(sum.Length, text.Length - sum.Start));
}
