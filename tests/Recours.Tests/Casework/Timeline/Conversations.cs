using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Timeline;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Timeline;

/// <summary>Small readings and cases made by hand.</summary>
internal static class Conversations
{
    public static CaseView EmptyCase { get; } = Case([]);

    public static CaseView Case(IReadOnlyList<Note> notes, params Exhibit[] exhibits) =>
        new(DateTimeOffset.UnixEpoch, "fr", null, exhibits, [], notes, [], new Dictionary<string, string>(), 1, "", "");

    public static Exhibit Exhibit(int number, string name, string? path = null) =>
        new(number, name, path ?? name, 1, default, default, 1, new DateTimeOffset(2030, 1, 1, 0, 0, number, TimeSpan.Zero), null, null, 1);

    public static CaseReading Reading(int archive, params ChatEntry[] entries) => Reading(archive, new Dictionary<string, string>(), entries);

    public static CaseReading Reading(int archive, IReadOnlyDictionary<string, string> titles, params ChatEntry[] entries) =>
        new($"archive {archive}", archive, new Dictionary<string, int>(), new ReadResult([], new Accounting(0, 0, 0, 0), [], [], titles, entries, [], [], []));

    public static ChatEntry Says(string text, string? time = null, string zone = "utc", string conversation = "a", string sender = "Jess", TimePrecision precision = TimePrecision.Second) =>
        new(EntryKind.Text, sender, Direction.Peer, time is null ? null : new EntryTime(DateTime.Parse(time, CultureInfo.InvariantCulture), zone, precision, time), text, text, new SourceSpan("chat", 0, 0))
        { Conversation = conversation };

    public static CaseTimeline Ordered(params CaseReading[] readings) => CaseTimeline.Build(EmptyCase, readings);

    public static IEnumerable<string> Texts(this CaseTimeline timeline) => timeline.OfType<TimelineItem.Entry>().Select(entry => entry.Value.Text);

    public static CaseSearch Search(params string[] texts) => CaseSearch.Build(Ordered(Reading(1, [.. texts.Select(text => Says(text, "2025-03-14 21:04:00"))])));

    /// <summary>The texts that a query finds.</summary>
    public static IReadOnlyList<string> Found(this CaseSearch search, string query, SearchFilter? filter = null) =>
        [.. search.Find(query, filter, SearchOrder.Time, 0, 1000).Hits.Select(hit => hit.Item).OfType<TimelineItem.Entry>().Select(entry => entry.Value.Text)];
}
