using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Messages that say that somebody may come to harm. Fixed rules, in all languages at once, whoever writes and whatever the rest says;
/// made so that none is missed: they speak up too often rather than too seldom. Where somebody is blackmailed, words are enough that mean
/// nothing elsewhere (<c>Edge</c>, <c>Menace</c>).
/// </summary>
public static class Dangers
{
    /// <summary>Weight of the threats from which a conversation may be blackmail: less than it takes to say so.</summary>
    private const double Doubt = 1;

    internal static IReadOnlyList<Danger> Of(Understanding read)
    {
        var (talk, found, reader) = (read.Talk, new List<Danger>(), new SenseReader(Tongue.All | (read.Tongues & (Tongue.Consonants | Tongue.Letters))));
        for (var i = 0; i < talk.Count; i++)
        {
            var entry = talk.Entries[i];
            if (entry.Kind == EntryKind.System || entry.Text.Length == 0)
            {
                continue;
            }

            var (said, late) = (reader.Concepts(entry.Text), read.Weight >= Doubt && i >= read.Onset);
            // Once somebody is pressed, less is enough.
            var (edge, menace) = (late && read.Suffers(i) && (said & Sense.Bit(Concept.Edge)) != 0, late && read.Presses(i) && (said & Sense.Bit(Concept.Menace)) != 0);
            // Said outright among friends who laugh, it is no more than a word.
            var (dying, killing, laughs) = ((said & Sense.Bit(Concept.Dying)) != 0, (said & Sense.Bit(Concept.Killing)) != 0, !read.IsBlackmail && (said & Sense.Bit(Concept.Joke)) != 0);
            if (dying || edge || (said & Sense.Bit(Concept.SelfHarm)) != 0)
            {
                found.Add(new Danger("self_harm", i, Threats.Quote(entry.Text), "danger.self_harm") { IsSure = dying && !laughs });
            }

            if (killing || menace || (said & (Sense.Bit(Concept.Violence) | Sense.Bit(Concept.Harm))) != 0)
            {
                found.Add(new Danger("violence", i, Threats.Quote(entry.Text), "danger.violence") { IsSure = killing && !laughs });
            }
        }

        return found;
    }
}
