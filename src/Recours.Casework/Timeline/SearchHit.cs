using Recours.Casework.Intake;

namespace Recours.Casework.Timeline;

/// <summary>In which order hits come. By <see cref="Rank"/>: first what stands in a text word for word, then whole words anywhere, then beginnings and parts; each by time.</summary>
public enum SearchOrder { Rank, Time }

/// <summary>Which items are searched. A condition on entries leaves out everything that is none.</summary>
/// <param name="Conversation">One of <see cref="CaseTimeline.Conversations"/>.</param>
/// <param name="WithLink">The text has a web address.</param>
public sealed record SearchFilter(Conversation? Conversation = null, Direction? Direction = null, EntryKind? Kind = null, bool WithMedia = false, bool WithLink = false)
{
    /// <summary>Everything.</summary>
    public static SearchFilter None { get; } = new();

    internal bool IsOnEntries => Direction is not null || Kind is not null || WithMedia || WithLink;
}

/// <summary>Where a query was found in one field of an item.</summary>
/// <param name="Field"><c>text</c>, <c>sender</c>, <c>senderId</c>, <c>media</c>, <c>forwardedFrom</c>, <c>title</c>, <c>name</c> or <c>path</c>.</param>
/// <param name="Text">The field as it is.</param>
/// <param name="Spans">In order, none overlapping; at most <see cref="SearchMatches.MaxSpans"/>.</param>
public sealed record FieldMatch(string Field, string Text, IReadOnlyList<TextSpan> Spans);

/// <summary>What was found: an item, or the title of a conversation (then <paramref name="Item"/> is its first entry).</summary>
public sealed record SearchHit(TimelineItem Item, Conversation? Title, IReadOnlyList<FieldMatch> Matches);

/// <summary>Some hits out of <paramref name="Total"/>.</summary>
/// <param name="IsCut">The query was too long and only its beginning was looked at.</param>
public sealed record SearchResult(int Total, IReadOnlyList<SearchHit> Hits, bool IsCut);
