using System.Text.Json;
using Recours.Casework.Intake;

namespace Recours.Casework.Guidance;

/// <summary>
/// What the first page of a long case needs of its conversations, without any of their messages: kept, so that nobody waits for a million messages
/// to learn what to do next.
/// </summary>
/// <param name="Readings">What was read, without entries, and of the people in it only the others who have an account.</param>
public sealed record Glance(IReadOnlyList<CaseReading> Readings, Seen Seen)
{
    public static Glance Of(IReadOnlyList<CaseReading> readings, Seen seen) => new([.. readings.Select(reading => Bare(reading.Name, reading.Archive, reading.Numbers, reading.Result.Importers,
        [.. reading.Result.Participants.Where(person => person.Role == Direction.Peer && person.Ids.Count > 0)]))],
        seen with { Dangers = seen.Dangers is { } dangers ? dangers with { Findings = [] } : null });

    public void Write(Stream output) => JsonSerializer.Serialize(output, new Stored([.. Readings.Select(reading => new StoredReading(reading.Name, reading.Archive, reading.Numbers, reading.Result.Importers, reading.Result.Participants))], Seen));

    public static Glance Read(Stream input)
    {
        var stored = JsonSerializer.Deserialize<Stored>(input)!;
        return new Glance([.. stored.Readings.Select(reading => Bare(reading.Name, reading.Archive, reading.Numbers, reading.Importers, reading.Participants))], stored.Seen);
    }

    private static CaseReading Bare(string name, int? archive, IReadOnlyDictionary<string, int> numbers, IReadOnlyList<ImporterCard> importers, IReadOnlyList<Participant> people) =>
        new(name, archive, numbers, new ReadResult(importers, new Accounting(0, 0, 0, 0), [], people, new Dictionary<string, string>(), [], [], [], []));

    private sealed record Stored(IReadOnlyList<StoredReading> Readings, Seen Seen);

    private sealed record StoredReading(string Name, int? Archive, IReadOnlyDictionary<string, int> Numbers, IReadOnlyList<ImporterCard> Importers, IReadOnlyList<Participant> Participants);
}
