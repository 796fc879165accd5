namespace Recours.Casework.Intake;

/// <summary>One conversation of a reading, in a line: who writes in it, from when to when, how many entries.</summary>
/// <param name="Key">The importer's key, as in <see cref="ChatEntry.Conversation"/>.</param>
/// <param name="Senders">Names in the order in which they first write.</param>
/// <param name="From">The earliest time written; null when no entry has one.</param>
public sealed record ConversationSummary(string Key, string? Title, IReadOnlyList<string> Senders, EntryTime? From, EntryTime? To, int Entries)
{
    /// <summary>The conversations of a reading, in the order of their first entry.</summary>
    public static IReadOnlyList<ConversationSummary> Of(ReadResult result) =>
    [
        .. result.Entries.GroupBy(entry => entry.Conversation, StringComparer.Ordinal).Select(group =>
        {
            var times = group.Where(entry => entry.Time is not null).Select(entry => entry.Time!.Value).ToList();
            return new ConversationSummary(
                group.Key,
                result.Conversations.GetValueOrDefault(group.Key),
                [.. group.Where(entry => entry.Sender is not null).Select(entry => entry.Sender!).Distinct(StringComparer.Ordinal)],
                times.Count > 0 ? times.MinBy(time => time.Value) : null,
                times.Count > 0 ? times.MaxBy(time => time.Value) : null,
                group.Count());
        }),
    ];
}
