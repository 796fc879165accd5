using System.Text.Json.Nodes;
using Recours.Casework.Intake;

namespace Recours.Casework.Vault;

/// <summary>
/// How the source was used up when a conversation was read out of exhibits: recorded once for each result, so that a later version
/// of the program that reads more, or less, is seen to do so.
/// </summary>
/// <param name="Numbers">The exhibits, in order.</param>
/// <param name="Name">Of the archive or the folder.</param>
/// <param name="Importers">Ids of those that read, in order.</param>
/// <param name="Accounting">Entries, continuations, known pieces without a message, not understood.</param>
/// <param name="Duplicates">Entries shown with another one, as the same message of another export.</param>
/// <param name="BlindSpots">Codes of what the exports can never contain.</param>
/// <param name="Irregularities">How many oddities were told.</param>
public sealed record RecordedReading(
    IReadOnlyList<int> Numbers, string Name, IReadOnlyList<string> Importers, Accounting Accounting, long Duplicates, IReadOnlyList<string> BlindSpots, long Irregularities)
{
    /// <summary>Exhibits named in one record at most.</summary>
    public const int MostNumbers = 10_000;

    public static RecordedReading Of(CaseReading reading) => new(
        [.. (reading.Archive is { } archive ? [archive] : reading.Numbers.Where(file => reading.Result.ImporterOf.ContainsKey(file.Key)).Select(file => file.Value)).Distinct().Order().Take(MostNumbers)],
        reading.Name, [.. reading.Result.Importers.Select(card => card.Id)], reading.Result.Accounting, reading.Result.Duplicates, reading.Result.BlindSpots, reading.Result.Irregularities.Count);

    public JsonObject ToJson() => new()
    {
        ["blind-spots"] = Strings(BlindSpots),
        ["duplicates"] = Duplicates,
        ["entries"] = Accounting.Entry,
        ["furniture"] = Accounting.Furniture,
        ["importers"] = Strings(Importers),
        ["irregularities"] = Irregularities,
        ["name"] = Name,
        ["numbers"] = new JsonArray([.. Numbers.Select(number => (JsonNode)number)]),
        ["parts"] = Accounting.Part,
        ["unparsed"] = Accounting.Unparsed,
    };

    internal static IReadOnlyList<RecordedReading> Fold(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Where(entry => entry.Event == EventNames.ExportRead).Select(entry => Of(entry.Private!)).GroupBy(reading => string.Join(' ', reading.Numbers)).Select(group => group.Last())];

    private static RecordedReading Of(JsonObject hidden) => new(
        [.. hidden["numbers"]!.AsArray().Select(number => (int)number!)], (string)hidden["name"]!, [.. hidden["importers"]!.AsArray().Select(id => (string)id!)],
        new Accounting((long)hidden["entries"]!, (long)hidden["parts"]!, (long)hidden["furniture"]!, (long)hidden["unparsed"]!),
        (long)hidden["duplicates"]!, [.. hidden["blind-spots"]!.AsArray().Select(code => (string)code!)], (long)hidden["irregularities"]!);

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}

public sealed partial class Vault
{
    /// <summary>Records how the sources of these readings were used up, where it is not recorded yet.</summary>
    public void Record(IEnumerable<CaseReading> readings)
    {
        var known = View.Readings.Select(reading => reading.ToJson().ToJsonString()).ToHashSet(StringComparer.Ordinal);
        var added = readings.Where(reading => reading.Result.Importers.Count > 0).Select(RecordedReading.Of).Where(reading => known.Add(reading.ToJson().ToJsonString())).ToList();
        if (added.Count > 0)
        {
            BeginWriting();
            Append([.. added.Select(reading => new NewEntry(EventNames.ExportRead, [], reading.ToJson()))]);
            Settle();
        }
    }
}
