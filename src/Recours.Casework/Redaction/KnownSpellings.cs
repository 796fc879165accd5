using Recours.Casework.Intake;

namespace Recours.Casework.Redaction;

/// <summary>A person of the conversations, for somebody who chooses whose names are taken out.</summary>
/// <param name="Spellings">The name, its longer parts, and what else names the person: telephone number, handle, address.</param>
public sealed record KnownPerson(string Name, Direction Role, IReadOnlyList<string> Spellings);

/// <summary>What the conversations know of the people in them.</summary>
public static class KnownSpellings
{
    /// <summary>Letters of a part of a name that is offered by itself.</summary>
    private const int PartLength = 3;

    /// <summary>Everybody who takes part, once, in the order of the exports.</summary>
    public static IReadOnlyList<KnownPerson> Of(IEnumerable<CaseReading> readings) =>
        [.. readings.SelectMany(reading => reading.Result.Participants).Where(person => person.Name.Trim().Length > 0)
            .GroupBy(person => person.Name.Trim(), StringComparer.Ordinal)
            .Select(same => new KnownPerson(same.Key, same.First().Role, Spellings(same.Key, same.SelectMany(person => person.Ids))))];

    /// <summary>The same names, and for each person who takes part under one of them the numbers, handles and addresses too: they would tell who it is.</summary>
    public static HiddenNames Complete(HiddenNames names, IEnumerable<CaseReading> readings)
    {
        var people = names.People.Select(spellings => spellings.ToList()).ToList();
        foreach (var person in readings.SelectMany(reading => reading.Result.Participants))
        {
            var whole = names.Find(person.Name);
            if (whole.Count == 0)
            {
                continue;
            }

            var spellings = people[whole[0].Person - 1];
            spellings.AddRange(person.Ids.Select(id => Plain(id.Value)).Where(value => Usable(value) && !spellings.Contains(value) && spellings.Count < HiddenNames.MaxSpellings));
        }

        return new HiddenNames(people);
    }

    private static IReadOnlyList<string> Spellings(string name, IEnumerable<ParticipantId> ids)
    {
        var parts = name.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Where(part => parts.Length > 1 && part.Length >= PartLength).Prepend(name).Concat(ids.Select(id => Plain(id.Value)))
            .Where(Usable).Distinct(StringComparer.Ordinal).Take(HiddenNames.MaxSpellings)];
    }

    /// <summary>Without what separates spellings where they are typed.</summary>
    private static string Plain(string value) => value.Split([',', ';', '=', '\u060C', '\u061B', '\n'])[0].Trim();

    private static bool Usable(string value) => value.Length <= HiddenNames.MaxLength && Timeline.FoldedText.Of(value).Replace(" ", "", StringComparison.Ordinal).Length >= 2;
}
