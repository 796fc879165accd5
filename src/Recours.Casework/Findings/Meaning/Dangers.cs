using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// Messages that say that somebody may come to harm. Fixed rules, in all languages at once, whoever writes and whatever the rest says;
/// made so that none is missed: they speak up too often rather than too seldom. Where somebody is blackmailed, words are enough that mean
/// nothing elsewhere (<c>Edge</c>, <c>Menace</c>), and parts that mean little alone are put together (<see cref="Peril"/>).
/// </summary>
public static class Dangers
{
    /// <summary>Weight of the threats from which a conversation may be blackmail: less than it takes to say so.</summary>
    private const double Doubt = 1;

    /// <summary>Log odds in hundredths from which the words of a message alone may speak of a danger, once somebody is pressed and elsewhere.</summary>
    private const int Alarming = -230, Outside = -100;

    /// <summary>Words between a verb that hurts and whom it hurts.</summary>
    private const int Near = 4;

    /// <summary>What is looked for in all languages at once, in every message.</summary>
    internal static readonly UInt128 Alarms = Sense.Bit(Concept.Dying) | Sense.Bit(Concept.SelfHarm) | Sense.Bit(Concept.Killing) | Sense.Bit(Concept.Violence) | Sense.Bit(Concept.Harm) | Sense.Bit(Concept.Joke);

    internal static IReadOnlyList<Danger> Of(Understanding read)
    {
        var (talk, found, reader) = (read.Talk, new List<Danger>(), new SenseReader(read.Tongues));
        var (wish, isPlain) = (-1, false);
        void Add(string kind, int entry, bool isSure) => found.Add(new Danger(kind, entry, Threats.Quote(talk.Entries[entry].Text), "danger." + kind) { IsSure = isSure });
        for (var i = 0; i < talk.Count; i++)
        {
            var entry = talk.Entries[i];
            if (entry.Kind == EntryKind.System || entry.Text.Length == 0)
            {
                continue;
            }

            // Once somebody is pressed, less is enough: words of everyday, in the languages of the conversation.
            var (sense, late) = (read[i], read.Weight >= Doubt && i >= read.Onset);
            bool Has(Concept concept) => (sense.Alarm & Sense.Bit(concept)) != 0;
            var (suffers, presses) = (late && read.Suffers(i), late && read.Presses(i));
            var (means, directed) = (sense.HasAny(Concept.Lethal, Concept.Height), presses && sense.Has(Concept.Brute) && IsDirected(reader, entry.Text));
            // Said outright among friends who laugh, it is no more than a word.
            var laughs = !read.IsBlackmail && Has(Concept.Joke);
            var dying = Has(Concept.Dying) || (suffers && (sense.Has(Concept.Parting) || (means && sense.Has(Concept.Resolve))));
            var killing = Has(Concept.Killing) || directed || (presses && sense.Has(Concept.Lethal));
            // "Do it then": what is answered to somebody who wants to die is of it, in whatever words.
            var answers = presses && wish >= 0 && (isPlain || sense.Has(Concept.Edge)) && i - wish <= Near && !Enumerable.Range(wish + 1, i - wish - 1).Any(read.Presses);
            var (harms, hurts) = (dying || answers || Has(Concept.SelfHarm) || (suffers && (means || sense.Has(Concept.Edge))), killing || Has(Concept.Violence) || Has(Concept.Harm) || (presses && sense.Has(Concept.Menace)));
            hurts |= (presses && sense.Has(Concept.Ominous)) || (suffers && sense.Has(Concept.Brute));
            var (isDying, isKilling) = (dying && !laughs, killing && !laughs);
            if (isDying || (isKilling && Has(Concept.SelfHarm)))
            {
                Add("self_harm", i, isDying);
            }

            if (isKilling || (isDying && Has(Concept.Violence)))
            {
                Add("violence", i, isKilling);
            }

            // What no phrase knows, its words may: a shot, blood, a death, and whose it is stays open.
            if (!isDying && !isKilling && (harms || hurts || (WordWeights.Dangers.Of(talk.Folded(i)) is var odds and not 0 && odds >= (read.IsBlackmail && late ? Alarming : Outside))))
            {
                Add("either", i, false);
            }

            (wish, isPlain) = !read.Suffers(i) || found.Count == 0 || found[^1].Entry != i ? (wish, isPlain) : (i, dying || Has(Concept.SelfHarm));
        }

        return found;
    }

    /// <summary>Whether a verb that hurts has the one who is spoken to, or what is his, beside it: "on va te planter", "we burn your papa's house".</summary>
    private static bool IsDirected(SenseReader reader, string text)
    {
        reader.Find(text);
        foreach (var hit in reader.Hits)
        {
            if (hit.Concept != Concept.Brute)
            {
                continue;
            }

            for (var at = hit.First - 1; at >= Math.Max(0, hit.First - Near) && reader.Tokens[at].Kind != TokenKind.Stop; at--)
            {
                if (reader.Tokens[at].Word is { } word && (IsYou(word.Text) || IsYours(word.Text)))
                {
                    return true;
                }
            }

            for (var at = hit.First; at < Math.Min(reader.Tokens.Count, hit.End + Near) && reader.Tokens[at].Kind != TokenKind.Stop; at++)
            {
                if (reader.Tokens[at].Word is { } word && (IsYou(word.Text) || IsYours(word.Text) || (at < hit.End && IsObject(word.Text))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsYou(string word) => word is "du" or "te" or "t" or "toi" or "vous" or "ta" or "ton" or "tes" or "votre" or "vos" or "you" or "u" or "ya" or "your" or "ur" or "una" or "os" or "ti" or "su" or "sus" or "tu" or "tus" or "usted"
        or "dich" or "di" or "dir" or "da" or "euch" or "dein" or "deine" or "deiner" or "deinem" or "deinen" or "disch" or "lik" or "lk" or "likom" or "ليك" or "لك" or "عليك" or "ka" or "kita" or "mo";

    /// <summary>"Your" at the end of a word in Arabic letters.</summary>
    private static bool IsYours(string word) => word.Length > 2 && word[0] >= 'ء' && (word[^1] == 'ك' || word.EndsWith("كم", StringComparison.Ordinal) || word.EndsWith("كي", StringComparison.Ordinal));

    /// <summary>Whom it hurts is in the word: "you" at its end in Spanish and Darija.</summary>
    private static bool IsObject(string word) => word.Length > 3 && (word[^1] == 'k' || word.EndsWith("kom", StringComparison.Ordinal) || word.EndsWith("arte", StringComparison.Ordinal) || word.EndsWith("erte", StringComparison.Ordinal) || word.EndsWith("irte", StringComparison.Ordinal));
}
