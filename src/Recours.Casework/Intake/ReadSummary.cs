namespace Recours.Casework.Intake;

/// <summary>One conversation of a reading, in a line: who writes in it, from when to when, how many entries.</summary>
/// <param name="Key">The importer's key, as in <see cref="ChatEntry.Conversation"/>.</param>
/// <param name="Senders">Names in the order in which they first write.</param>
/// <param name="From">The earliest time written; null when no entry has one.</param>
public sealed record ConversationSummary(string Key, string? Title, IReadOnlyList<string> Senders, EntryTime? From, EntryTime? To, int Entries)
{
    /// <summary>The conversations of a reading, in the order of their first entry.</summary>
    public static IReadOnlyList<ConversationSummary> Of(ReadResult result)
    {
        var tally = new ConversationTally();
        foreach (var entry in result.Entries)
        {
            tally.Add(entry);
        }

        return tally.Summaries(result.Conversations);
    }
}

/// <summary>Counts entries by conversation as they come.</summary>
internal sealed class ConversationTally
{
    private readonly Dictionary<string, ConversationSummary> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<string> Order, HashSet<string> Known)> senders = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    public void Add(ChatEntry entry)
    {
        if (!known.TryGetValue(entry.Conversation, out var one))
        {
            order.Add(entry.Conversation);
            senders[entry.Conversation] = ([], new HashSet<string>(StringComparer.Ordinal));
            one = new ConversationSummary(entry.Conversation, null, senders[entry.Conversation].Order, null, null, 0);
        }

        var (names, met) = senders[entry.Conversation];
        if (entry.Sender is { } sender && met.Add(sender))
        {
            names.Add(sender);
        }

        known[entry.Conversation] = one with
        {
            Entries = one.Entries + 1,
            From = entry.Time is { } time && (one.From is null || time.Value < one.From.Value.Value) ? time : one.From,
            To = entry.Time is { } last && (one.To is null || last.Value > one.To.Value.Value) ? last : one.To,
        };
    }

    public IReadOnlyList<ConversationSummary> Summaries(IReadOnlyDictionary<string, string> titles) => [.. order.Select(key => known[key] with { Title = titles.GetValueOrDefault(key) })];
}
