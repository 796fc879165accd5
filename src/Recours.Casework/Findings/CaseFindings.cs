using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;

namespace Recours.Casework.Findings;

/// <summary>What was read in the messages of a case, before any decision.</summary>
/// <param name="Names">The names under which the other side writes, and the platform's numbers for them, with their first and last messages.</param>
internal sealed record ReadFindings(FindingsResult Result, IReadOnlyList<IdentityLine> Names);

/// <summary>
/// The findings of a whole case: of every conversation in it and of the written account, with what the person decided about them.
/// The entry of a finding is its place in the timeline.
/// </summary>
/// <param name="Rejected">What was found and rejected by the person, not shown again.</param>
/// <param name="Identity">Everything that names the other side, in the order in which it first appears.</param>
public sealed record CaseFindings(CaseTimeline Timeline, FindingsResult Result, IReadOnlyList<FindingDecision> Rejected, IReadOnlyList<IdentityLine> Identity)
{
    /// <summary>The key of the written account among the conversations.</summary>
    private const string Account = "account";

    /// <summary>The key of the pictures that no message refers to.</summary>
    private const string Loose = "pictures";

    /// <param name="open">Opens a file that an entry refers to: contact cards are read.</param>
    public static CaseFindings Of(CaseView view, IReadOnlyList<CaseReading> readings, Func<CaseReading, string, Stream> open, CancellationToken cancel = default)
    {
        var timeline = CaseTimeline.Build(view, readings, cancel: cancel);
        return Of(view, readings, timeline, Read(view, readings, timeline, open, [], cancel));
    }

    /// <summary>What was read, with what the person decided about it.</summary>
    internal static CaseFindings Of(CaseView view, IReadOnlyList<CaseReading> readings, CaseTimeline timeline, ReadFindings read)
    {
        var result = Decided.Apply(read.Result, view.Decisions);
        return new CaseFindings(timeline, result, [.. view.Decisions.Where(decision => decision.IsRejected)], IdentityLine.Of(result, read.Names, timeline, readings));
    }

    /// <summary>Reads every message of the case: what takes long, and does not depend on any decision.</summary>
    /// <param name="pictures">Pictures of the case whose text was read.</param>
    internal static ReadFindings Read(CaseView view, IReadOnlyList<CaseReading> readings, CaseTimeline timeline, Func<CaseReading, string, Stream> open, IReadOnlyList<KeptPicture> pictures, CancellationToken cancel)
    {
        var (entries, exhibits, texts) = (new ChatEntry[timeline.Count], new int?[timeline.Count], new Dictionary<string, string>(StringComparer.Ordinal));
        var shown = new ShownPictures(view, readings, pictures);
        for (var place = 0; place < entries.Length; place++)
        {
            cancel.ThrowIfCancellationRequested();
            (entries[place], exhibits[place]) = timeline[place] switch
            {
                TimelineItem.Entry entry => (shown.In(Keyed(entry, open, texts), entry.Reading), entry.Exhibit),
                TimelineItem.Written note => (new ChatEntry(EntryKind.Text, null, Direction.Owner, note.Time, note.Value.Text, note.Value.Text, new SourceSpan("", 0, 0)) { Conversation = Account }, (int?)null),
                var other => (new ChatEntry(EntryKind.System, null, Direction.None, other.Time, "", "", new SourceSpan("", 0, 0)) { Conversation = Account }, null),
            };
        }

        for (var place = 0; place < entries.Length; place++)
        {
            if (timeline[place] is TimelineItem.Acquired acquired && shown.Beside(acquired.Value.Number) is { Count: > 0 } loose)
            {
                entries[place] = new ChatEntry(EntryKind.Media, null, Direction.Owner, acquired.Time, "", "", new SourceSpan("", 0, 0)) { Conversation = Loose, Media = loose };
            }
        }

        var context = new FindingsContext(view.Country, view.Person.TryGetValue("name", out var name) ? [name] : [])
        {
            OwnerIds = [.. view.Person.Where(pair => pair.Key is "email" or "phone").Select(pair => pair.Value.Replace(" ", "", StringComparison.Ordinal))],
            Participants = [.. readings.SelectMany(reading => reading.Result.Participants)],
            Texts = texts,
            Pictures = shown.Seen,
            Loose = Loose,
            Accounts = new HashSet<string>(StringComparer.Ordinal) { Account, Loose },
        };
        var result = FindingsReader.Of(entries, context, cancel);
        return new ReadFindings(result, IdentityLine.Names(result, entries, exhibits));
    }

    /// <summary>An entry whose conversation is one of the whole case, and whose contact cards are those of its own reading.</summary>
    private static ChatEntry Keyed(TimelineItem.Entry item, Func<CaseReading, string, Stream> open, Dictionary<string, string> texts)
    {
        var entry = item.Value with { Conversation = item.Conversation.First.ToString(CultureInfo.InvariantCulture) };
        if (!entry.Media.Any(ContactCards.IsCard))
        {
            return entry;
        }

        var front = item.Exhibit.ToString(CultureInfo.InvariantCulture) + "/";
        foreach (var media in entry.Media.Where(ContactCards.IsCard))
        {
            if (!texts.ContainsKey(front + media.Path) && texts.Count < ContactCards.Most && ContactCards.Text(() => open(item.Reading, media.Path!)) is { } text)
            {
                texts[front + media.Path] = text;
            }
        }

        return entry with { Media = [.. entry.Media.Select(media => ContactCards.IsCard(media) ? media with { Path = front + media.Path } : media)] };
    }
}
