using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>The first message of each stage of the scam.</summary>
public static class Stages
{
    /// <summary>Log odds in hundredths from which words and signs show a stage (one to four: one message is looked for among many), and below which phrases show none.</summary>
    private const int Shown = -139, Doubtful = -275;

    /// <summary>The same of a message that says to whom it went.</summary>
    private const int Unlikely = -500;

    internal static IReadOnlyList<Stage> Of(Understanding read, Verdict verdict, IReadOnlyList<Threat> threats, IReadOnlyList<Demand> demands, IReadOnlyList<Payment> payments)
    {
        var found = new List<Stage>();
        if (verdict.Kind == "none")
        {
            return found;
        }

        var isMail = verdict.Kind == "email_bluff";
        void Add(string name, int entry)
        {
            if (entry >= 0)
            {
                found.Add(new Stage(name, entry, Threats.Quote(read.Talk.Entries[entry].Text), "stage." + name));
            }
        }

        var (threat, demand) = (threats.Count > 0 ? threats[0].Entry : -1, demands.Count > 0 ? demands[0].Entry : -1);
        if (!isMail && !read.Talk.IsAccount)
        {
            Add("contact", Where(read, 0, read.Talk.Count, i => IsOther(read, i)));
            var until = threat >= 0 ? threat : read.Talk.Count;
            Add("move_platform", Where(read, 0, until, i => IsOther(read, i) && IsMove(read[i])) is >= 0 and var move ? move : Where(read, until, read.Talk.Count, i => read.Presses(i) && read[i].Has(Concept.Platform) && read[i].Has(Concept.Move) && read[i].Sums.Count == 0 && read[i].Strength == 0));
            Add("video", Where(read, 0, until, i => IsOther(read, i) && read.Odds(WordWeights.Videos, i) >= Shown) is >= 0 and var shown ? shown
                : Where(read, 0, until, i => IsOther(read, i) && IsVideo(read[i])) is >= 0 and var video ? video : Where(read, 0, until, i => IsVideo(read[i]) && read[i].Has(Concept.VideoCall)));
        }

        Add("threat", threat);
        Add("demand", demand);
        if (!isMail)
        {
            // What is asked in the message that acknowledges a payment is asked after it.
            Add("renewed_demand", payments.Count == 0 ? -1 : demands.Select(one => (int?)one.Entry).FirstOrDefault(entry => entry > payments[0].Entry || (entry == payments[0].Entry && payments[0].Rule == "payment.acknowledged")) ?? -1);
            Add("publication", threat < 0 ? -1 : Where(read, threat, read.Talk.Count, i => (read.Presses(i) || read.Suffers(i))
                && read.Odds(WordWeights.Publications, i, read.Suffers(i) ? ">" : "") is var odds && (odds >= Shown || ((odds > Doubtful || read.Suffers(i) || (odds > Unlikely && read[i].Has(Concept.Shared) && !read[i].Has(Concept.Asks))) && IsPublished(read, i)))));
        }

        return [.. found.OrderBy(stage => stage.Entry)];
    }

    /// <summary>Asks to go on elsewhere: names another platform, or asks for the number.</summary>
    internal static bool IsMove(Sense sense) => (sense.Has(Concept.Platform) && sense.Has(Concept.Move)) || sense.Has(Concept.Number);

    /// <summary>Asks for, or announces, the video call or the intimate picture.</summary>
    internal static bool IsVideo(Sense sense) => sense.Has(Concept.VideoCall) || (sense.Has(Concept.Intimate) && sense.HasAny(Concept.Material, Concept.Send, Concept.Pay, Concept.Tell, Concept.Face));

    private static bool IsOther(Understanding read, int entry) => read.Talk.Entries[entry].Kind != EntryKind.System && read.Talk.Entries[entry].Sender is not null
        && (read.Weight > 0 && read.Blackmailers.Count > 0 && read.IsBlackmail ? read.Presses(entry) : read.Talk.Side(entry) != Direction.Owner);

    private static bool IsPublished(Understanding read, int entry)
    {
        var sense = read[entry];
        var circle = sense.HasAny(Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School, Concept.Named);
        if (read.Presses(entry))
        {
            return sense.Has(Concept.Published) || (sense.Has(Concept.Shared) && sense.Sums.Count == 0 && !sense.HasAny(Concept.Money, Concept.Code, Concept.OrElse)) || (sense.Has(Concept.HasSeen) && (circle || sense.Has(Concept.Public)) && !sense.HasAny(Concept.If, Concept.WillSee, Concept.OrElse))
                || (sense.Has(Concept.Sent) && circle && sense.Sums.Count == 0 && !sense.HasAny(Concept.Money, Concept.OrElse, Concept.If, Concept.Not, Concept.WillSend))
                || read.SentAway(entry);
        }

        // "Everybody writes to me, it is on Facebook": told to the person, and of what it is.
        if (sense.Has(Concept.ToldMe) && (sense.HasAny(Concept.Material, Concept.HasSeen, Concept.Published) || sense.Has(Concept.Public)) && !sense.HasAny(Concept.If, Concept.Later))
        {
            return true;
        }

        // "My mother just called me, she saw the video."
        return sense.HasAny(Concept.HasSeen, Concept.Published, Concept.YouSent) && circle && sense.Sums.Count == 0 && !sense.HasAny(Concept.If, Concept.Later, Concept.Money)
            && (sense.HasAny(Concept.My, Concept.Named, Concept.Kin) || read.Talk.Entries[entry].Direction != Direction.Owner);
    }

    private static int Where(Understanding read, int from, int to, Func<int, bool> holds)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (holds(i))
            {
                return i;
            }
        }

        return -1;
    }
}
