using System.Text;
using Recours.Casework.Vault;

namespace Recours.Casework.Timeline;

/// <summary>
/// The search of a case (docs/formats/timeline.md): an index over the timeline, in memory alone, thrown away when the case is closed.
/// Safe to use from several threads; queries wait for each other.
/// </summary>
public sealed class CaseSearch : IDisposable
{
    private readonly CaseTimeline timeline;
    private readonly WordIndex words;
    private readonly IdentifierIndex identifiers;
    private readonly Lock gate = new();
    private readonly FoldedText folded = new();

    // Row 2p + 1 is the item at place p; row 2p the title of the conversation whose first entry stands there.
    private readonly RowSet everything;
    private readonly RowSet withLink;
    private readonly Dictionary<int, Conversation> titles;
    private readonly int rows;

    private CaseSearch(CaseTimeline timeline, WordIndex words, IdentifierIndex identifiers)
    {
        (this.timeline, this.words, this.identifiers) = (timeline, words, identifiers);
        rows = checked(timeline.Count * 2);
        (everything, withLink) = (RowSet.All(rows), new RowSet(rows));
        titles = timeline.Conversations.Where(conversation => conversation.Title is not null).ToDictionary(conversation => conversation.First);
    }

    /// <summary>Indexes a timeline.</summary>
    public static CaseSearch Build(CaseTimeline timeline, CancellationToken cancel = default)
    {
        var search = new CaseSearch(timeline, new WordIndex(), new IdentifierIndex());
        try
        {
            search.Index(cancel);
            return search;
        }
        catch
        {
            search.Dispose();
            throw;
        }
    }

    /// <summary>Gives the index out, to be kept, and a timeline that is the same later; false when it is too large for that.</summary>
    internal bool Save(Stream output)
    {
        lock (gate)
        {
            if (words.Save() is not { } saved)
            {
                return false;
            }

            using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
            writer.Write(rows);
            writer.Write(withLink.Bits);
            identifiers.Save(writer);
            writer.Write(saved.Length);
            writer.Write(saved);
            return true;
        }
    }

    /// <summary>The index of a timeline as it was saved.</summary>
    internal static CaseSearch Restore(CaseTimeline timeline, Stream input)
    {
        var reader = new BinaryReader(input);
        var (rows, links) = (reader.ReadInt32(), new RowSet(checked(timeline.Count * 2)));
        input.ReadExactly(links.Bits);
        var identifiers = IdentifierIndex.Restore(reader);
        var saved = new byte[reader.ReadInt32()];
        input.ReadExactly(saved);
        var search = new CaseSearch(timeline, WordIndex.Restore(saved), identifiers);
        search.withLink.UnionWith(links);
        return search.rows == rows ? search : throw new InvalidDataException("search.rows");
    }

    public void Dispose() => words.Dispose();

    /// <summary>
    /// Finds items. Any text is a query: every word must be found, the last one from its beginning; words in quotation marks must follow
    /// each other; a number or a piece of an identifier is found however it is written. Nothing typed finds everything that a filter leaves.
    /// </summary>
    public SearchResult Find(string text, SearchFilter? filter = null, SearchOrder order = SearchOrder.Rank, int offset = 0, int limit = 50, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        filter ??= SearchFilter.None;
        var query = SearchQuery.Parse(text);
        lock (gate)
        {
            var found = Candidates(text, query, filter, cancel);
            Keep(found, filter, cancel);
            var total = found.Count();
            var groups = order == SearchOrder.Rank && query.Units.Count > 0 && total > 1 ? Ranked(query, found, (long)offset + limit, cancel) : [found];
            var hits = groups.SelectMany(set => set.Rows()).Skip(offset).Take(limit).Select(row => Hit(row, query)).ToList();
            return new SearchResult(total, hits, query.IsCut);
        }
    }

    private void Index(CancellationToken cancel)
    {
        var about = new FieldJoin();
        for (var place = 0; place < timeline.Count; place++)
        {
            if (place % 4096 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            if (titles.TryGetValue(place, out var conversation))
            {
                folded.Fill(conversation.Title);
                identifiers.AddRuns(2 * place, folded, conversation.Title);
                words.Add(2 * place, [], folded.Letters);
            }

            var row = 2 * place + 1;
            about.Clear();
            if (timeline.EntryAt(place, out _) is not { } entry)
            {
                IndexOther(row, timeline[place], about);
                continue;
            }

            AddName(row, entry.Sender, about);
            AddName(row, entry.SenderId, about);
            AddName(row, entry.ForwardedFrom, about);
            foreach (var media in entry.Media)
            {
                AddText(row, media.Name, about);
            }

            folded.Fill(entry.Text);
            identifiers.AddRuns(row, folded, entry.Text);
            words.Add(row, folded.Letters, about.Letters);
            if (HasLink(entry.Text))
            {
                withLink.Add(row);
            }
        }

        words.Complete();
        identifiers.Complete();
    }

    private void IndexOther(int row, TimelineItem item, FieldJoin about)
    {
        switch (item)
        {
            case TimelineItem.Acquired acquired:
                AddText(row, acquired.Value.Name, about);
                AddText(row, PathOf(acquired.Value), about);
                words.Add(row, [], about.Letters);
                break;
            case TimelineItem.Written written:
                folded.Fill(written.Value.Text);
                identifiers.AddRuns(row, folded, written.Value.Text);
                words.Add(row, folded.Letters, []);
                break;
        }
    }

    private void AddText(int row, string? text, FieldJoin about)
    {
        if (text is not null)
        {
            folded.Fill(text);
            identifiers.AddRuns(row, folded, text);
            about.Add(folded.Letters);
        }
    }

    private void AddName(int row, string? name, FieldJoin about)
    {
        if (name is not null)
        {
            folded.Fill(name);
            identifiers.AddWhole(row, folded.Letters);
            about.Add(folded.Letters);
        }
    }

    private RowSet Candidates(string text, SearchQuery query, SearchFilter filter, CancellationToken cancel)
    {
        if (query.Units.Count == 0)
        {
            return string.IsNullOrWhiteSpace(text) && filter != SearchFilter.None ? everything.Copy() : new RowSet(rows);
        }

        RowSet? found = null;
        var plain = new List<string>();
        foreach (var unit in query.Units)
        {
            var expression = Expression(unit, unit.IsOpen);
            var parts = new RowSet(rows);
            foreach (var part in unit.Parts)
            {
                identifiers.Find(part, parts);
            }

            if (parts.IsEmpty())
            {
                plain.Add(expression);
            }
            else
            {
                parts.UnionWith(words.Match(expression, everything, rows, cancel));
                found = Both(found, parts);
            }
        }

        // What only words can find is left to SQLite as a whole: it starts from the rarest.
        return plain.Count > 0 ? Both(found, words.Match(string.Join(" AND ", plain), everything, rows, cancel)) : found!;
    }

    private static RowSet Both(RowSet? one, RowSet other)
    {
        if (one is not null)
        {
            other.IntersectWith(one);
        }

        return other;
    }

    private void Keep(RowSet found, SearchFilter filter, CancellationToken cancel)
    {
        if (filter.WithLink)
        {
            found.IntersectWith(withLink);
        }

        if (filter == SearchFilter.None)
        {
            return;
        }

        var steps = 0;
        foreach (var row in found.Rows())
        {
            if (steps++ % 65_536 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            if (!Passes(row, filter))
            {
                found.Remove(row);
            }
        }
    }

    private bool Passes(int row, SearchFilter filter)
    {
        var head = timeline.HeadAt(row / 2, out var reading);
        if (row % 2 == 0)
        {
            return !filter.IsOnEntries && titles.TryGetValue(row / 2, out var title) && ReferenceEquals(title, filter.Conversation);
        }

        if (head is not { } entry)
        {
            return !filter.IsOnEntries && filter.Conversation is null;
        }

        return (filter.Conversation is not { } wanted || (ReferenceEquals(reading, wanted.Reading) && entry.Conversation == wanted.Key))
            && (filter.Direction is not { } direction || entry.Direction == direction)
            && (filter.Kind is not { } kind || entry.Kind == kind)
            && (!filter.WithMedia || entry.HasMedia);
    }

    /// <summary>
    /// The hits in three groups; together they are all. A group is looked for when the one before it does not have <paramref name="enough"/>, and no further than that.
    /// </summary>
    private IEnumerable<RowSet> Ranked(SearchQuery query, RowSet found, long enough, CancellationToken cancel)
    {
        var asTyped = "text : " + Quote(string.Join(' ', query.Units.SelectMany(unit => unit.Phrases)));
        var whole = string.Join(" AND ", query.Units.Select(unit => Expression(unit, isOpen: false)));
        foreach (var expression in (string[])[asTyped, whole])
        {
            var group = words.Match(expression, found, enough, cancel);
            yield return group;
            found.ExceptWith(group);
        }

        yield return found;
    }

    private static string Expression(SearchUnit unit, bool isOpen) =>
        "(" + string.Join(" AND ", unit.Phrases.Select((phrase, i) =>
            "(" + string.Join(" OR ", unit.FormsOf(phrase).Select(form => Quote(form) + (isOpen && i == unit.Phrases.Count - 1 ? "*" : ""))) + ")")) + ")";

    /// <summary>Folded letters hold no quotation mark: a string cannot be left early.</summary>
    private static string Quote(string phrase) => "\"" + phrase + "\"";

    private SearchHit Hit(int row, SearchQuery query)
    {
        var item = timeline[row / 2];
        var matches = new List<FieldMatch>();
        void Add(string field, string? text, bool isName = false)
        {
            if (text is not null && (isName ? SearchMatches.InName(text, folded, query) : SearchMatches.In(text, folded, query)) is { Count: > 0 } spans)
            {
                matches.Add(new FieldMatch(field, text, spans));
            }
        }

        if (row % 2 == 0)
        {
            Add("title", titles[row / 2].Title);
            return new SearchHit(item, titles[row / 2], matches);
        }

        switch (item)
        {
            case TimelineItem.Entry entry:
                Add("text", entry.Value.Text);
                Add("sender", entry.Value.Sender, isName: true);
                Add("senderId", entry.Value.SenderId, isName: true);
                Add("forwardedFrom", entry.Value.ForwardedFrom, isName: true);
                foreach (var media in entry.Value.Media)
                {
                    Add("media", media.Name);
                }

                break;
            case TimelineItem.Acquired acquired:
                Add("name", acquired.Value.Name);
                Add("path", PathOf(acquired.Value));
                break;
            case TimelineItem.Written written:
                Add("text", written.Value.Text);
                break;
        }

        return new SearchHit(item, null, matches);
    }

    /// <summary>The path where it says more than the name: folders often carry the handle.</summary>
    private static string? PathOf(Exhibit exhibit) => exhibit.Path == exhibit.Name ? null : exhibit.Path;

    private static bool HasLink(string text) => text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Several fields in one column, with a wall between them.</summary>
internal sealed class FieldJoin
{
    private char[] letters = new char[256];
    private int length;

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Add(ReadOnlySpan<char> field)
    {
        if (letters.Length < length + field.Length + WordIndex.Wall.Length)
        {
            Array.Resize(ref letters, 2 * (length + field.Length + WordIndex.Wall.Length));
        }

        field.CopyTo(letters.AsSpan(length));
        length += field.Length;
        WordIndex.Wall.CopyTo(letters.AsSpan(length));
        length += WordIndex.Wall.Length;
    }
}
