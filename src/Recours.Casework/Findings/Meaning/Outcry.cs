namespace Recours.Casework.Findings.Meaning;

/// <summary>What the one who is threatened answers: it shows what no word of the other one says.</summary>
internal sealed partial class Understanding
{
    /// <summary>What the answers weigh at least, and how many things the other one must speak of that go with threats.</summary>
    private const int LeastCried = 3, LeastSpoken = 2;

    /// <summary>Whether the answers alone say that this is blackmail, though no word of the other one does.</summary>
    public bool IsCriedOut => Blackmailers.Any(sender => Outcry(sender) > 0);

    /// <summary>
    /// The weight of a conversation in which one side speaks of pictures, sums, conditions or relatives and the other one cries out: "you
    /// filmed that?", "this is blackmail", "leave her out of this". Not where the other one laughs; more is needed where both do; nor where something is sold.
    /// </summary>
    private double Outcry(string sender)
    {
        var (cried, laughs, own, trades, spoken) = (0, 0, 0, 0, UInt128.Zero);
        var (filmed, fake) = (false, false);
        for (var i = 0; i < senses.Length; i++)
        {
            var sense = senses[i];
            trades += sense.HasAny(Concept.Trade) ? 1 : 0;
            if (Talk.Entries[i].Sender == sender)
            {
                spoken |= Spoken(sense);
                own += sense.Has(Concept.Joke) ? 1 : 0;
                continue;
            }

            laughs += sense.Has(Concept.Joke) ? 1 : 0;
            cried += sense.HasAny(Concept.Protest, Concept.Plea, Concept.Police) ? 1 : 0;
            (filmed, fake) = (filmed || sense.Has(Concept.Filmed), fake || sense.HasAny(Concept.NotMe, Concept.Generated));
        }

        cried += (filmed ? 2 : 0) + (fake ? 2 : 0);
        var things = (int)UInt128.PopCount(spoken);
        return cried >= LeastCried + Math.Min(own, 2) && things >= LeastSpoken && laughs == 0 && trades < 2 ? Enough + (0.3 * Math.Min(cried + things, 8)) : 0;
    }

    /// <summary>Whether all that a sender says that may threaten invites, and nothing says what happens otherwise.</summary>
    private bool IsLure(string sender)
    {
        if (Talk.IsMail || Talk.IsAccount)
        {
            return false;
        }

        var lures = 0;
        for (var i = 0; i < senses.Length; i++)
        {
            if (Talk.Entries[i].Sender != sender)
            {
                if (senses[i].Has(Concept.Plea))
                {
                    return false;
                }

                continue;
            }

            var (sense, invites) = (senses[i], senses[i].HasAny(Concept.VideoCall, Concept.Move, Concept.Platform, Concept.Intimate, Concept.Number));
            if ((sense.Strength >= 2 && !invites) || sense.Sums.Count > 0 || sense.Has(Concept.Record))
            {
                return false;
            }

            lures += sense.Strength >= 2 ? 1 : 0;
        }

        return lures > 0;
    }

    /// <summary>What a message speaks of that goes with threats, each kind of thing as one bit.</summary>
    private static UInt128 Spoken(Sense sense)
    {
        var all = UInt128.Zero;
        void Add(bool holds, Concept bit) => all |= holds ? Sense.Bit(bit) : 0;
        Add(sense.HasAny(Concept.Material, Concept.Record), Concept.Material);
        Add(sense.Sums.Any(sum => sum.Role == SumRole.None) && !sense.HasAny(Concept.Trade, Concept.Owe), Concept.Sum);
        Add(sense.HasAny(Concept.OrElse, Concept.If), Concept.OrElse);
        Add(sense.HasAny(Concept.Named, Concept.Contacts) || (sense.HasAny(Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School) && sense.Has(Concept.Your)), Concept.Family);
        Add(sense.Time is { Set: true }, Concept.Until);
        Add(sense.Has(Concept.Generated), Concept.Generated);
        Add(sense.HasAny(Concept.Publish, Concept.WillSend, Concept.WillSee, Concept.Published), Concept.Publish);
        return all;
    }
}
