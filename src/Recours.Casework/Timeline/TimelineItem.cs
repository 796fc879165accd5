using Recours.Casework.Intake;
using Recours.Casework.Vault;

namespace Recours.Casework.Timeline;

/// <summary>
/// One conversation. <paramref name="Key"/> is the importer's; two readings may use the same key. Where several exhibits hold it,
/// <paramref name="Reading"/> is the first of them.
/// </summary>
/// <param name="Title">As the platform shows it; null when the export names none.</param>
/// <param name="First">Place in the timeline of its first entry.</param>
/// <param name="Entries">How many entries it has.</param>
public sealed record Conversation(CaseReading Reading, string Key, string? Title, int First, int Entries);

/// <summary>An entry of a reading, by its number there, and the exhibit that its source span points into.</summary>
public sealed record EntryPlace(CaseReading Reading, int Index, int Exhibit);

/// <summary>Neighbouring places of one day; <paramref name="Date"/> is null for entries of which no time is known at all.</summary>
public sealed record TimelineDay(DateOnly? Date, int First, int Count);

/// <summary>
/// One line of the timeline. <paramref name="Time"/> is as written, never converted; null when the source writes none.
/// <paramref name="Day"/> is the day it stands under.
/// </summary>
public abstract record TimelineItem(int Place, EntryTime? Time, DateOnly? Day)
{
    /// <summary>
    /// A chat entry. <paramref name="Index"/> is its number in the reading, <paramref name="Exhibit"/> the exhibit its source span points into.
    /// </summary>
    /// <param name="Backwards">Its time is earlier than that of the timed entry before it in the same conversation.</param>
    public sealed record Entry(int Place, DateOnly? Day, CaseReading Reading, int Index, Conversation Conversation, int Exhibit, ChatEntry Value, bool Backwards)
        : TimelineItem(Place, Value.Time, Day)
    {
        /// <summary>Where else the same message stands: other exhibits of the case that hold the same conversation.</summary>
        public IReadOnlyList<EntryPlace> Also { get; init; } = [];
    }

    /// <summary>An exhibit was taken in.</summary>
    public sealed record Acquired(int Place, EntryTime? Time, DateOnly? Day, Exhibit Value) : TimelineItem(Place, Time, Day);

    /// <summary>A part of the written account; <paramref name="Index"/> counts from 0.</summary>
    public sealed record Written(int Place, EntryTime? Time, DateOnly? Day, int Index, Note Value) : TimelineItem(Place, Time, Day);

    /// <summary>The case was sealed.</summary>
    public sealed record Sealed(int Place, EntryTime? Time, DateOnly? Day, SealedState Value) : TimelineItem(Place, Time, Day);
}
