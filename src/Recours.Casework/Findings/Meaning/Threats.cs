namespace Recours.Casework.Findings.Meaning;

/// <summary>The messages that threaten: what is said in them together weighs enough, and they come from the side that presses.</summary>
public static class Threats
{
    private const int MostQuote = 240;

    private static readonly (Concept Concept, string Name)[] Circle =
    [
        (Concept.Family, "family"), (Concept.Friends, "friends"), (Concept.Partner, "partner"), (Concept.Employer, "employer"), (Concept.School, "school"), (Concept.Public, "public"), (Concept.Contacts, "friends"),
    ];

    internal static IReadOnlyList<Threat> Of(Understanding read)
    {
        var found = new List<Threat>();
        for (var i = 0; i < read.Talk.Count; i++)
        {
            if (read.Threatens(i))
            {
                found.Add(Of(read, i));
            }
        }

        return found;
    }

    /// <summary>A part of a message as it is quoted, cut where it is long.</summary>
    internal static string Quote(string text) => text.Length <= MostQuote ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostQuote - 1]) ? MostQuote - 1 : MostQuote), "…");

    private static Threat Of(Understanding read, int entry)
    {
        var sense = read[entry];
        var against = Circle.Where(one => sense.Has(one.Concept)).Select(one => one.Name).Distinct().ToList();
        if (sense.Has(Concept.Accuse) || sense.Has(Concept.Police))
        {
            against.Add("police");
        }

        var with = new List<string>();
        void With(bool holds, string name)
        {
            if (holds)
            {
                with.Add(name);
            }
        }

        var spread = sense.HasAny(Concept.Publish, Concept.WillSend, Concept.Published, Concept.WillSee, Concept.Tell, Concept.TellThem) || (sense.Has(Concept.Send) && against.Count > 0);
        With(spread, "publication");
        With(sense.Has(Concept.Record) || (sense.Has(Concept.Have) && sense.HasAny(Concept.Material, Concept.Contacts)) || sense.Has(Concept.Generated), "material");
        With(sense.Has(Concept.Ruin), "ruin");
        With(sense.Has(Concept.Accuse), "accusation");
        With(sense.Has(Concept.Violence), "violence");
        With(sense.Has(Concept.Intrusion), "intrusion");
        if (sense.Has(Concept.Violence) || against.Count == 0)
        {
            against.Add("person");
        }

        var rule = "threat." + (!read.SaysThreat(entry) ? "words" : with.Count > 0 ? with[0] : "ruin");
        var media = read.Talk.Entries[entry].Media.Count > 0;
        return new Threat(entry, Quote(read.Talk.Entries[entry].Text), rule, against, with, media);
    }
}
