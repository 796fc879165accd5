using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>What a conversation is taken for.</summary>
public sealed record Verdict(string Kind, string? Variant, double Confidence, IReadOnlyList<string> Blackmailer, IReadOnlyList<Reason> Reasons, IReadOnlyList<Reason> Resembles);

/// <summary>The kind of a conversation, from what was found in it.</summary>
public static class KindOf
{
    /// <summary>Signs of the beginning of the trap from which a conversation without threats is no longer ordinary.</summary>
    private const double Young = 4;

    /// <summary>Messages from which a conversation is long enough that what is made up is spoken of twice.</summary>
    private const int Several = 20;

    /// <summary>Log odds in hundredths from which words show somebody known (as one to two: few are), and below which signs show nobody.</summary>
    private const int KnownLikely = -62, KnownNot = -300;

    internal static Verdict Of(Understanding read, IReadOnlyList<Threat> threats, IReadOnlyList<Demand> demands)
    {
        if (!read.IsBlackmail || (threats.Count == 0 && demands.Count == 0 && !read.IsCriedOut))
        {
            var (weight, resembles, leads) = Beginning(read);
            IReadOnlyList<string> nobody = [];
            return IsBeginning(read, weight)
                ? new Verdict("unclear", null, Math.Min(0.9, 0.3 + (weight / 15)), leads, [], resembles)
                : new Verdict("none", null, Math.Clamp(1 - (read.Weight / 10) - (weight / 12), 0.3, 1), nobody, [], resembles);
        }

        var talk = read.Talk;
        var variant = Variant(read, demands);
        var bluff = talk.IsMail && variant is null && !Answered(talk);
        var reasons = bluff ? Bluff(read) : [];
        var confidence = Math.Clamp(0.4 + (read.Weight / 25) + (demands.Count > 0 ? 0.15 : 0), 0.4, 0.99);
        return new Verdict(bluff ? "email_bluff" : "webcam_trap", variant, Math.Round(confidence, 2), [.. Names(read)], reasons, []);
    }

    /// <summary>Whether signs and words together are those of a beginning: many signs and not three to one against it, two signs and two to three, or the words alone.</summary>
    private static bool IsBeginning(Understanding read, double weight) => WordWeights.Young.Of(read.Talk) is { } odds
        ? odds >= (weight >= Young ? -110 : weight >= 2 ? -40 : 0)
        : weight >= Young || (read.Weight >= 2.8 && weight >= 2);

    private static IEnumerable<string> Names(Understanding read) =>
        read.Talk.IsAccount ? [] : read.Talk.Entries.Select(entry => entry.Sender).OfType<string>().Where(read.Blackmailers.Contains).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the person took part: then there is more to it than a letter sent to thousands.</summary>
    private static bool Answered(Talk talk) => talk.Entries.Count > 2 && talk.Entries.Count(entry => entry.Direction == Direction.Owner) > 1;

    private static string? Variant(Understanding read, IReadOnlyList<Demand> demands)
    {
        var (known, generated) = (0, 0);
        for (var i = 0; i < read.Talk.Count; i++)
        {
            known += read[i].Has(Concept.Known) || (read.Presses(i) && read[i].Has(Concept.Owe)) ? 1 : 0;
            // Made up, says who shows it, or who is shown: one word of it may mean anything in a long conversation.
            generated += (read.Presses(i) && read[i].Has(Concept.Generated)) || (read.Suffers(i) && read[i].Has(Concept.NotMe)) ? 1 : 0;
        }

        // Who calls the other one by the name that the export shows has known him before.
        var names = read.Blackmailers.Select(name => " " + Timeline.FoldedText.Of(name).Split(' ')[0] + " ").Where(name => name.Length > 5).ToList();
        known += Enumerable.Range(0, Math.Min(read.Talk.Count, read.FirstThreat + 2)).Any(i => read.Suffers(i) && names.Exists(name => read.Talk.Folded(i).Contains(name, StringComparison.Ordinal))) ? 1 : 0;

        // Who asks for no money, and whom nothing shows as a stranger, wants something of somebody he knows.
        known += !read.Talk.IsMail && !read.Talk.IsAccount && !demands.Any(demand => demand.Amount is not null) && !IsStranger(read) ? 1 : 0;

        var words = WordWeights.Known.Of(read.Talk);

        return generated >= (read.Talk.IsMail || read.Talk.Count >= Several ? 2 : 1) ? "generated_images" : (known > 0 && !read.Talk.IsMail && !HasTrap(read) && words is null or > KnownNot) || words >= KnownLikely ? "known_person" : null;
    }

    /// <summary>Whether the one who presses meets the other one for the first time, asks for pictures, or leads elsewhere.</summary>
    private static bool IsStranger(Understanding read)
    {
        for (var i = 0; i < read.Talk.Count; i++)
        {
            if (read.Presses(i) && (Stages.IsVideo(read[i]) || Stages.IsMove(read[i]) || read[i].HasAny(Concept.Stranger, Concept.Probe, Concept.Intimate, Concept.Pay, Concept.Intrusion) || (read[i].Has(Concept.Send) && !read[i].Has(Concept.Your)) || Channels.In(read.Talk.Folded(i)) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stranger who led into a video call: what is said of former times is then part of the play.</summary>
    private static bool HasTrap(Understanding read)
    {
        for (var i = 0; i < Math.Max(0, read.FirstThreat); i++)
        {
            if (read.Presses(i) && (Stages.IsVideo(read[i]) || read[i].Has(Concept.Stranger)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why the letter is a bluff: what such letters have in common.</summary>
    private static List<Reason> Bluff(Understanding read)
    {
        var reasons = new List<Reason>();
        for (var i = 0; i < read.Talk.Count; i++)
        {
            var (sense, entry) = (read[i], read.Talk.Entries[i]);
            if (!read.Presses(i))
            {
                continue;
            }

            void Add(bool holds, string code)
            {
                if (holds && !reasons.Exists(reason => reason.Code == code))
                {
                    reasons.Add(new Reason(code, i, Threats.Quote(entry.Text)));
                }
            }

            Add(sense.Has(Concept.Intrusion), "bluff-intrusion");
            Add(entry.Media.Count == 0, "bluff-no-proof");
            Add(sense.Sums.Count > 0 && Channels.NamesCoin(read.Talk.Folded(i)), "bluff-coin");
            Add(sense.Time is not null, "bluff-deadline");
            Add(entry.SenderId is { } sender && read.Talk.Context.OwnerIds.Contains(sender, StringComparer.OrdinalIgnoreCase), "bluff-own-address");
            Add(read.Talk.Count == 1, "bluff-no-conversation");
        }

        return reasons;
    }

    /// <summary>What in a conversation without threats is already as it is at the beginning of the trap.</summary>
    private static (double Weight, List<Reason> Reasons, IReadOnlyList<string> Leads) Beginning(Understanding read)
    {
        var (weight, reasons, leads) = (0.0, new List<Reason>(), new Dictionary<string, double>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < read.Talk.Count; i++)
        {
            var (sense, entry) = (read[i], read.Talk.Entries[i]);
            if (entry.Kind == EntryKind.System || read.Talk.Side(i) == Direction.Owner)
            {
                continue;
            }

            void Add(bool holds, string code, double much)
            {
                if (holds && seen.Add(code))
                {
                    weight += much;
                    leads[entry.Sender ?? ""] = leads.GetValueOrDefault(entry.Sender ?? "") + much;
                    reasons.Add(new Reason(code, i, Threats.Quote(entry.Text)));
                }
            }

            Add(sense.Has(Concept.Stranger), "young-stranger", 1);
            Add(Stages.IsMove(sense), "young-move", 1);
            Add(sense.Has(Concept.VideoCall), "young-video", 1);
            Add(sense.Has(Concept.Intimate) && (sense.HasAny(Concept.VideoCall, Concept.Send, Concept.Pay, Concept.Material) || sense.Has(Concept.Your)), "young-intimate", 1.5);
            Add(sense.Has(Concept.Face) && sense.HasAny(Concept.Your, Concept.VideoCall, Concept.Tell, Concept.Intimate), "young-face", 1.5);
            Add(sense.Has(Concept.Alone), "young-alone", 1);
            Add(sense.Has(Concept.Muted), "young-muted", 1.5);
            Add(sense.Has(Concept.Probe), "young-circle", 2);
        }

        // Where the export does not show who is who, the one who leads is the stranger.
        return (weight, reasons, read.Talk.Peers.Any() ? [.. read.Talk.Peers] : leads.Count > 0 ? [leads.MaxBy(pair => pair.Value).Key] : []);
    }
}
