using System.Globalization;
using Recours.Casework.Findings.Kinds;
using Recours.Casework.Findings.Meaning;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings;

/// <summary>
/// Reads findings from entries: each conversation by itself, then put together. The same entries always give the same findings;
/// nothing but the arguments is looked at.
/// </summary>
public static class FindingsReader
{
    /// <summary>Kinds, the one that weighs most first.</summary>
    private static readonly string[] Weight = ["webcam_trap", "email_bluff", "unclear", "none"];

    public static FindingsResult Of(IReadOnlyList<ChatEntry> entries, FindingsContext context, CancellationToken cancel = default)
    {
        var (parts, conversations) = (new List<FindingsResult>(), Conversations(entries, context.Loose));
        foreach (var places in conversations)
        {
            cancel.ThrowIfCancellationRequested();
            var own = places.Count == entries.Count ? entries : [.. places.Select(place => entries[place])];
            var talk = Talk.Of(own, conversations.Count == 1 ? context : Among(own, context), cancel);
            parts.Add(Placed(own[0].Conversation == context.Loose ? Pictures(talk, parts, cancel) : One(talk, cancel), talk, places));
        }

        return Together(parts);
    }

    /// <summary>The findings of one conversation; entries are counted in it.</summary>
    public static FindingsResult One(Talk talk, CancellationToken cancel = default)
    {
        var read = Understanding.Of(talk, cancel);
        var threats = Threats.Of(read);
        var demands = Demands.Of(read);
        var verdict = KindOf.Of(read, threats, demands);
        talk = read.Settle(verdict.Blackmailer);
        var (indicators, suspects) = Indicators.Of(talk, verdict, threats.Select(threat => threat.Entry).ToHashSet(), cancel);
        var payments = Payments.Of(read, demands, indicators);
        var stages = Stages.Of(read, verdict, threats, demands, payments);
        return new FindingsResult(verdict.Kind, verdict.Variant, verdict.Confidence, verdict.Blackmailer, indicators, suspects,
            demands, payments, threats, stages, Dangers.Of(read), verdict.Reasons, verdict.Resembles);
    }

    /// <summary>Pictures that no message refers to: nothing is said there.</summary>
    private static FindingsResult Pictures(Talk talk, List<FindingsResult> others, CancellationToken cancel)
    {
        var main = others.OrderBy(part => Array.IndexOf(Weight, part.Kind)).FirstOrDefault()?.Kind ?? "none";
        var (indicators, suspects) = Indicators.Of(talk, new Verdict(main, null, 0, [], [], []), cancel: cancel);
        return new FindingsResult("none", null, 0, [], indicators, suspects, [], [], [], [], [], [], []);
    }

    /// <summary>The context with those participants who write in a conversation, and the owner, who is the same in all.</summary>
    private static FindingsContext Among(IReadOnlyList<ChatEntry> entries, FindingsContext context)
    {
        var senders = entries.Select(entry => entry.Sender).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context with { Participants = [.. context.Participants.Where(person => person.Role == Direction.Owner || senders.Contains(person.Name))] };
    }

    private static List<List<int>> Conversations(IReadOnlyList<ChatEntry> entries, string? loose)
    {
        var (found, byKey) = (new List<List<int>>(), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        for (var i = 0; i < entries.Count; i++)
        {
            if (!byKey.TryGetValue(entries[i].Conversation, out var places))
            {
                found.Add(byKey[entries[i].Conversation] = places = []);
            }

            places.Add(i);
        }

        // What pictures beside them show is judged by what the conversations are.
        return [.. found.OrderBy(places => entries[places[0]].Conversation == loose)];
    }

    /// <summary>With the numbers of all entries instead of those of the conversation, and with ids.</summary>
    private static FindingsResult Placed(FindingsResult one, Talk talk, List<int> places)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        string Id(int entry, params ReadOnlySpan<string> parts)
        {
            // The same words of the same sender twice are two findings: the second carries its number.
            var key = Finding.IdOf([.. parts, .. Message(talk, entry)]);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            return seen[key] == 1 ? key : Finding.IdOf(key, seen[key].ToString(CultureInfo.InvariantCulture));
        }

        int Place(int entry) => entry >= 0 ? places[entry] : entry;
        static string Number(decimal? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";
        return one with
        {
            Indicators = [.. one.Indicators.Select(found => found with { Id = Finding.IdOf("indicator", found.Type, found.Value), Entry = Place(found.Entry), Entries = [.. found.Entries.Select(Place)] })],
            Suspects = [.. one.Suspects.Select(found => found with { Id = Finding.IdOf("suspect", found.Type, found.Quote), Entry = Place(found.Entry) })],
            Demands = [.. one.Demands.Select(found => found with { Id = Id(found.Entry, "demand", Number(found.Amount), found.Currency ?? ""), Entry = Place(found.Entry) })],
            Payments = [.. one.Payments.Select(found => found with { Id = Id(found.Entry, "payment", Number(found.Amount), found.Currency ?? ""), Entry = Place(found.Entry), Demand = found.Demand is { } demand ? Place(demand) : null })],
            Threats = [.. one.Threats.Select(found => found with { Id = Id(found.Entry, "threat"), Entry = Place(found.Entry) })],
            Stages = [.. one.Stages.Select(found => found with { Id = Id(found.Entry, "stage", found.Name), Entry = Place(found.Entry) })],
            Dangers = [.. one.Dangers.Select(found => found with { Id = Id(found.Entry, "danger", found.Kind), Entry = Place(found.Entry) })],
            Reasons = [.. one.Reasons.Select(reason => reason with { Entry = Place(reason.Entry) })],
            Resembles = [.. one.Resembles.Select(reason => reason with { Entry = Place(reason.Entry) })],
        };
    }

    private static string[] Message(Talk talk, int entry)
    {
        if (entry < 0)
        {
            return [];
        }

        var one = talk.Entries[entry];
        return [one.Sender ?? "", one.Time is { } time ? time.Value.ToString("s", CultureInfo.InvariantCulture) : "", one.Text];
    }

    private static FindingsResult Together(List<FindingsResult> parts)
    {
        if (parts.Count == 0)
        {
            return new FindingsResult("none", null, 0, [], [], [], [], [], [], [], [], [], []);
        }

        var main = parts.OrderBy(part => Array.IndexOf(Weight, part.Kind)).ThenByDescending(part => part.Confidence).First();
        List<T> All<T>(Func<FindingsResult, IReadOnlyList<T>> list) where T : Finding => [.. parts.SelectMany(list).OrderBy(found => found.Entry)];
        return new FindingsResult(main.Kind, main.Variant, main.Confidence,
            [.. parts.SelectMany(part => part.Blackmailer).Distinct(StringComparer.Ordinal)],
            Merged(All(part => part.Indicators)),
            [.. All(part => part.Suspects).DistinctBy(found => found.Id)],
            All(part => part.Demands), All(part => part.Payments), All(part => part.Threats), All(part => part.Stages), All(part => part.Dangers),
            [.. parts.SelectMany(part => part.Reasons).OrderBy(reason => reason.Entry)], [.. parts.SelectMany(part => part.Resembles).OrderBy(reason => reason.Entry)]);
    }

    /// <summary>One line for each value; whose it is was clearest where somebody was known to hold it.</summary>
    private static List<Indicator> Merged(IReadOnlyList<Indicator> indicators) =>
        [.. indicators.GroupBy(found => found.Id, StringComparer.Ordinal).Select(group => group.First() with
        {
            Attribution = group.Any(found => found.Attribution == Attribution.Blackmailer) ? Attribution.Blackmailer
                : group.Any(found => found.Attribution == Attribution.Victim) ? Attribution.Victim : Attribution.Other,
            Entries = [.. group.SelectMany(found => found.Entries).Distinct().Order()],
        })];
}
