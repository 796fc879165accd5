namespace Recours.Casework.Intake;

/// <summary>Puts entries in order of time, as a conversation is read; an entry without a time keeps its place beside its neighbour.</summary>
internal static class Chronicle
{
    /// <param name="entries">In the order of the file.</param>
    /// <param name="newestFirst">Whether the file goes back in time: equal times then keep the reverse of its order.</param>
    public static IEnumerable<ImportItem.Entry> Sort(IReadOnlyList<ImportItem.Entry> entries, bool newestFirst)
    {
        var last = default(DateTime);
        var placed = new List<(DateTime Time, int Place, ImportItem.Entry Entry)>(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            var entry = entries[newestFirst ? entries.Count - 1 - i : i];
            last = entry.Value.Time is { } time ? Times.Instant(time) ?? time.Value : last;
            placed.Add((last, i, entry));
        }

        return placed.OrderBy(one => one.Time).ThenBy(one => one.Place).Select(one => one.Entry);
    }
}
