using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Messages that say that somebody may come to harm. Fixed rules, in all languages at once, whoever writes and whatever the rest says;
/// made so that none is missed: they speak up too often rather than too seldom.
/// </summary>
public static class Dangers
{
    internal static IReadOnlyList<Danger> Of(Understanding read)
    {
        var (talk, found, reader) = (read.Talk, new List<Danger>(), new SenseReader(Tongue.All | (read.Tongues & Tongue.Consonants)));
        for (var i = 0; i < talk.Count; i++)
        {
            var entry = talk.Entries[i];
            if (entry.Kind == EntryKind.System || entry.Text.Length == 0)
            {
                continue;
            }

            var said = reader.Concepts(entry.Text);
            if ((said & Sense.Bit(Concept.SelfHarm)) != 0)
            {
                found.Add(new Danger("self_harm", i, Threats.Quote(entry.Text), "danger.self_harm"));
            }

            if ((said & (Sense.Bit(Concept.Violence) | Sense.Bit(Concept.Harm))) != 0)
            {
                found.Add(new Danger("violence", i, Threats.Quote(entry.Text), "danger.violence"));
            }
        }

        return found;
    }
}
