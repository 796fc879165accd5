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
    private readonly Dictionary<string, One> known = new(StringComparer.Ordinal);
    private readonly List<One> order = [];
    private One? last;

    public void Add(ChatEntry entry)
    {
        // Entries of one conversation come together.
        if (last is not { } one || one.Key != entry.Conversation)
        {
            if (!known.TryGetValue(entry.Conversation, out one))
            {
                known[entry.Conversation] = one = new One(entry.Conversation);
                order.Add(one);
            }

            last = one;
        }

        one.Entries++;
        // Two people in turn, mostly, and importers give a name as the same string.
        if (entry.Sender is { } sender && !ReferenceEquals(sender, one.LastSender) && !ReferenceEquals(sender, one.SenderBefore))
        {
            (one.SenderBefore, one.LastSender) = (one.LastSender, sender);
            if (one.Met.Add(sender))
            {
                one.Senders.Add(sender);
            }
        }

        if (entry.At is { } time)
        {
            if (one.From is null || time < one.Earliest)
            {
                (one.From, one.Earliest) = (entry, time);
            }

            if (one.To is null || time > one.Latest)
            {
                (one.To, one.Latest) = (entry, time);
            }
        }
    }

    public IReadOnlyList<ConversationSummary> Summaries(IReadOnlyDictionary<string, string> titles) =>
        [.. order.Select(one => new ConversationSummary(one.Key, titles.GetValueOrDefault(one.Key), one.Senders, one.From?.Time, one.To?.Time, one.Entries))];

    private sealed class One(string key)
    {
        public string Key { get; } = key;
        public List<string> Senders { get; } = [];
        public HashSet<string> Met { get; } = new(StringComparer.Ordinal);
        public string? LastSender { get; set; }
        public string? SenderBefore { get; set; }
        public ChatEntry? From { get; set; }
        public ChatEntry? To { get; set; }
        public DateTime Earliest { get; set; }
        public DateTime Latest { get; set; }
        public int Entries { get; set; }
    }
}
