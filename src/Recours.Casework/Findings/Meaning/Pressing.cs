using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>Who presses: the threats of each sender by their weight, what goes with them, and what speaks for an ordinary conversation.</summary>
internal sealed partial class Understanding
{
    /// <summary>A weight that nothing takes back, and one that only words take back which speak against it.</summary>
    private const double Sure = 15, Strong = 9;

    /// <summary>Log odds in hundredths that a smaller weight needs: on two sets that were not learned from, blackmail had 79 and more, what was wrongly taken for it 43 and less.</summary>
    private const int Fair = 60;

    /// <summary>Messages from which that is asked: of fewer the words tell less.</summary>
    private const int Several = 20;

    /// <summary>Senders who are looked at as a whole.</summary>
    private const int MostSenders = 16;

    /// <summary>Messages at the beginning in which a sale shows.</summary>
    private const int Offering = 10;

    /// <summary>
    /// What phrases leave in doubt, single words decide: four to one for blackmail where too little of it is known, nearly two to one where it
    /// is not much, even odds where it is more.
    /// </summary>
    private (double Weight, IReadOnlySet<string> Senders) Weighed((double Weight, IReadOnlySet<string> Senders) pressing)
    {
        var (weight, senders) = pressing;
        if (weight >= Sure || WordWeights.Talks.Of(Talk) is not { } odds)
        {
            return pressing;
        }

        if (weight >= Enough)
        {
            return odds < (weight >= Strong || Talk.Count < Several ? 0 : Fair) ? (Enough - 1, senders) : pressing;
        }

        var most = Talk.Entries.Where(entry => entry.Kind != EntryKind.System && entry.Direction != Direction.Owner).Select(entry => entry.Sender).OfType<string>()
            .CountBy(name => name, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();
        return odds < WordWeights.Likely || (most is null && senders.Count == 0) ? pressing : (Enough, senders.Count > 0 ? senders : new HashSet<string>(StringComparer.Ordinal) { most! });
    }

    private (double Weight, IReadOnlySet<string> Senders) Pressing()
    {
        // Who is in earnest laughs too: where the other side pleads, it counts in full.
        var (weights, full) = (new Dictionary<string, double>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        var (aimed, harmful) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var cries = new Dictionary<string, double>(StringComparer.Ordinal);
        // Where the export says of two senders that they are the person, it does not know.
        var many = Talk.Entries.Where(entry => entry.Kind != EntryKind.System).Select(entry => entry.Sender).Distinct(StringComparer.Ordinal).Take(4).Count() == 4;
        var forged = Talk.IsMail && Talk.Entries.All(entry => entry.Direction == Direction.Owner);
        var sure = !forged && Talk.Entries.Where(entry => entry.Direction == Direction.Owner).Select(entry => entry.Sender).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;
        for (var i = 0; i < senses.Length; i++)
        {
            var entry = Talk.Entries[i];
            var together = Together(i);
            if (entry.Kind == EntryKind.System || (entry.Direction == Direction.Owner && sure) || (Talk.Side(i) == Direction.Owner && entry.Direction == Direction.Peer))
            {
                continue;
            }

            var pressure = Weights.Pressure(senses[i].Said);
            if (together < 1 && pressure == 0 && Letter(i) == 0)
            {
                continue;
            }

            together = IsAnswer(i) ? Math.Min(together, 1) : together;
            var weight = Math.Max(Math.Max(pressure, Letter(i)), together switch { 4 => 4, 3 => 2.5, 2 => 1.1, 1 => 0.5, _ => 0 });
            weight *= senses[i].Has(Concept.Trade) && Letter(i) == 0 && together < (Talk.IsMail ? 3 : 4) ? 0.5 : 1;
            full[entry.Sender ?? ""] = full.GetValueOrDefault(entry.Sender ?? "") + weight;
            weight *= senses[i].Has(Concept.Joke) && Letter(i) == 0 ? 0.3 : 1;
            if (together >= 2 && senses[i].HasAny(Concept.Your, Concept.Publish) && !senses[i].Has(Concept.Joke))
            {
                aimed.Add(entry.Sender ?? "");
            }

            if (senses[i].HasAny(Concept.Material, Concept.Record, Concept.Publish, Concept.WillSend, Concept.Ruin, Concept.Accuse, Concept.Violence, Concept.Intrusion, Concept.Generated, Concept.Published)
                || (senses[i].Has(Concept.OrElse) && senses[i].Has(Concept.Sum)))
            {
                harmful.Add(entry.Sender ?? "");
            }

            weights[entry.Sender ?? ""] = weights.GetValueOrDefault(entry.Sender ?? "") + weight;
        }

        // Who asks for money after an intimate call, and whom the other one begs, presses, in whatever words.
        foreach (var sender in Talk.Entries.Where(entry => entry.Kind != EntryKind.System && entry.Sender is not null && (entry.Direction != Direction.Owner || !sure)).Select(entry => entry.Sender!).Distinct(StringComparer.Ordinal).Take(MostSenders))
        {
            var structure = Structure(sender);
            if (structure >= Enough && weights.GetValueOrDefault(sender) < structure)
            {
                weights[sender] = full[sender] = Math.Max(structure - 2, weights.GetValueOrDefault(sender));
                harmful.Add(sender);
                aimed.Add(sender);
            }

            if (Outcry(sender) is > 0 and var cried)
            {
                cries[sender] = cried;
                weights.TryAdd(sender, 0);
                full.TryAdd(sender, 0);
            }
        }

        if (weights.Count == 0)
        {
            return (0, new HashSet<string>());
        }

        var opening = senses.Take(Offering).Count(sense => sense.Has(Concept.Trade));
        foreach (var sender in weights.Keys.ToList())
        {
            var (near, pleads) = Around(sender);
            weights[sender] = pleads && Others(sender, Concept.Joke) == 0 ? full[sender] : weights[sender];
            var around = weights[sender] >= 1 ? near * (weights[sender] >= 1.5 || aimed.Contains(sender) ? 1 : 0.5) : 0;

            // One sentence alone, to which nobody answers and by which nothing is asked, is not enough.
            weights[sender] = around == 0 && weights[sender] <= 4 ? weights[sender] * 0.8 : weights[sender] + around;

            // "I will tell your father" alone is said in every family.
            weights[sender] *= harmful.Contains(sender) ? 1 : 0.5;

            // Who is threatened does not laugh, and an article is sold in other words.
            weights[sender] *= Others(sender, Concept.Joke) >= 1 && weights[sender] < 9 ? 0.4 : 1;
            weights[sender] *= Others(sender, Concept.Trade) >= 2 && weights[sender] < 7 ? 0.6 : 1;

            // Friends, landlords and groups that bet: who jokes, what is owed or sold, many who write, and nobody begs.
            var (trap, trades, jokes) = Ordinary(sender);
            weights[sender] *= !pleads && trap == 0 && jokes >= 1 && weights[sender] < Strong ? 0.5 : 1;
            weights[sender] *= (trap == 0 ? trades >= (pleads ? 3 : 1) : trades >= trap * 5) && weights[sender] < Strong ? 0.6 : 1;
            weights[sender] *= !pleads && trap == 0 && many && weights[sender] < Strong ? 0.6 : 1;

            // "Is it still there? Last price?": what begins as a sale stays one.
            weights[sender] *= trap == 0 && opening >= 2 && weights[sender] < Strong * 2 ? 0.4 : 1;

            // Brothers and sisters who quarrel, an aunt who asks for money: both sides speak of "mum" as theirs.
            var (own, others) = Kin(sender);
            weights[sender] *= Math.Min(own, others) >= (trap == 0 ? 1 : 2) && weights[sender] < Strong * 2 ? 0.4 : 1;
            // What asks for pictures, a call or another place may name friends and the world: it is the bait.
            weights[sender] *= weights[sender] < Strong && IsLure(sender) ? 0.4 : 1;
            weights[sender] = Math.Max(weights[sender], cries.GetValueOrDefault(sender));
        }

        var most = weights.MaxBy(pair => pair.Value);
        var senders = new HashSet<string>(StringComparer.Ordinal) { most.Key };
        foreach (var (sender, weight) in weights)
        {
            if (weight >= 2.5 && Known(sender) == Direction.Peer)
            {
                senders.Add(sender);
            }
        }

        return (most.Value, senders);
    }

    /// <summary>
    /// What a conversation looks like in which somebody is pressed, whatever the words: an intimate call or picture, then sums, times and
    /// a promise to delete from one side, and begging from the other.
    /// </summary>
    private double Structure(string sender)
    {
        var (trap, asks, times, deletes, pleas, trades) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < senses.Length; i++)
        {
            var (sense, own) = (senses[i], Talk.Entries[i].Sender == sender);
            trades += sense.HasAny(Concept.Trade, Concept.Owe) ? 1 : 0;
            if (!own)
            {
                pleas += asks > 0 && !sense.Has(Concept.Joke) && sense.HasAny(Concept.Plea, Concept.SelfHarm, Concept.Police) ? 1 : 0;
                continue;
            }

            trap += asks == 0 && (sense.HasAny(Concept.VideoCall, Concept.Face, Concept.Muted, Concept.Intrusion, Concept.Generated) || (sense.Has(Concept.Intimate) && !sense.Has(Concept.Joke))) ? 1 : 0;
            asks += sense.Sums.Any(sum => sum.Role == SumRole.None) && !sense.Has(Concept.Trade) ? 1 : 0;
            times += asks > 0 && sense.Time is { Set: true } ? 1 : 0;
            deletes += sense.Has(Concept.Delete) && sense.Has(Concept.Sum) ? 1 : 0;
        }

        return trap == 0 || asks == 0 || trades > asks ? 0
            : 1.5 + (Math.Min(asks, 3) * 0.6) + (Math.Min(times, 2) * 0.4) + (Math.Min(deletes, 2) * 0.8) + (Math.Min(pleas, 2) * 0.8);
    }

    /// <summary>
    /// A letter that asks for coins until a time, and speaks of what would be seen or erased, or of a device, is blackmail in whatever
    /// words: nobody sells anything so.
    /// </summary>
    private double Letter(int entry)
    {
        var sense = senses[entry];
        return Talk.IsMail && sense.Has(Concept.Sum) && sense.Time is not null && Channels.NamesCoin(Talk.Folded(entry))
            && sense.HasAny(Concept.Material, Concept.Contacts, Concept.Intrusion, Concept.Record) && sense.HasAny(Concept.Delete, Concept.OrElse, Concept.Publish, Concept.WillSend, Concept.WillSee, Concept.If) ? 4.5 : 0;
    }

    /// <summary>How often a sender speaks of an intimate call, and how often something is owed, sold or laughed at.</summary>
    private (int Trap, int Trades, int Jokes) Ordinary(string sender)
    {
        var (trap, trades, jokes, begun) = (0, 0, 0, false);
        for (var i = 0; i < senses.Length; i++)
        {
            var (sense, own) = (senses[i], Talk.Entries[i].Sender == sender);
            trades += sense.HasAny(Concept.Trade, Concept.Owe) ? 1 : 0;
            // A call that is spoken of behind the threat is no trap.
            trap += own && !begun && (sense.HasAny(Concept.Face, Concept.Muted, Concept.Intrusion, Concept.Generated) || Stages.IsVideo(sense)) ? 1 : 0;
            begun |= own && sense.Strength >= 3;
            jokes += own && sense.Has(Concept.Joke) ? 1 : 0;
        }

        return (trap, trades, jokes);
    }

    /// <summary>Messages of a sender, and of the others, in which a word among kin stands without "your" and "my".</summary>
    private (int Own, int Others) Kin(string sender)
    {
        var (own, others) = (0, 0);
        for (var i = 0; i < senses.Length; i++)
        {
            var isOwn = (Talk.Entries[i].Sender ?? "") == sender;
            if (senses[i].Has(Concept.Kin) && !senses[i].HasAny(Concept.Your, Concept.Plea) && (isOwn || !senses[i].Has(Concept.My)))
            {
                (own, others) = isOwn ? (own + 1, others) : (own, others + 1);
            }
        }

        return (own, others);
    }

    /// <summary>Whether the other side has just asked for what this message says is sent: "can you send me the recording?".</summary>
    private bool IsAnswer(int entry)
    {
        var sense = senses[entry];
        return entry > 0 && Talk.Entries[entry - 1] is { Kind: not EntryKind.System } before && before.Sender != Talk.Entries[entry].Sender && before.Text.Contains('?', StringComparison.Ordinal)
            && senses[entry - 1].Has(Concept.Send) && senses[entry - 1].Has(Concept.Material) && !sense.HasAny(Concept.OrElse, Concept.Ruin, Concept.Violence, Concept.Accuse, Concept.Sum);
    }

    /// <summary>The weight of a message; of a short one together with the short one that the same sender wrote before it: "I send it" · "to your mother".</summary>
    private int Together(int entry)
    {
        var sense = senses[entry];
        return entry > 0 && sense.Words is > 0 and < 9 && senses[entry - 1].Words is > 0 and < 9 && senses[entry - 1].Strength < 3 && sense.Strength < 3 && Talk.Entries[entry - 1].Sender == Talk.Entries[entry].Sender && !sense.Has(Concept.Joke)
            ? Math.Max(sense.Strength, Weights.Of(sense.Said | senses[entry - 1].Said)) : sense.Strength;
    }

    /// <summary>What goes with threats: sums and times from the one who threatens, and what the other one answers.</summary>
    private (double Weight, bool Pleads) Around(string sender)
    {
        var (sums, times, pleas, harm, coin, begun) = (0, 0, 0, 0, 0, false);
        for (var i = 0; i < senses.Length; i++)
        {
            var (sense, entry) = (senses[i], Talk.Entries[i]);
            if (entry.Kind == EntryKind.System)
            {
                continue;
            }

            if ((entry.Sender ?? "") == sender)
            {
                begun |= sense.Strength >= 1 && (sense.Strength >= 3 || !sense.Has(Concept.Joke));
                sums += begun && sense.Sums.Any(sum => sum.Role == SumRole.None) && !sense.Has(Concept.Trade) ? 1 : 0;
                times += begun && sense.Time is { Set: true } && !sense.Has(Concept.Trade) ? 1 : 0;
                coin += sense.Has(Concept.Intrusion) && sense.Sums.Count > 0 ? 1 : 0;
            }
            else if (begun && !sense.Has(Concept.Joke))
            {
                pleas += sense.Has(Concept.Plea) ? 1 : 0;
                harm += sense.Has(Concept.SelfHarm) ? 1 : 0;
            }
        }

        var weight = (Math.Min(sums, 2) * 1.2) + (sums + pleas > 0 ? Math.Min(times, 2) * 0.4 : 0) + (Math.Min(pleas, 2) * 1.2) + (Math.Min(harm, 1) * 1.0) + (Talk.IsMail ? Math.Min(coin, 1) * 2.0 : 0);
        return (weight, pleas > 0);
    }

    /// <summary>Messages of the other side, from the first threat on, in which something is said.</summary>
    private int Others(string sender, Concept concept)
    {
        var (count, begun) = (0, false);
        for (var i = 0; i < senses.Length; i++)
        {
            var own = (Talk.Entries[i].Sender ?? "") == sender;
            begun |= own && (senses[i].Strength >= 1 || senses[i].Has(Concept.Sum));
            count += begun && !own && senses[i].Has(concept) ? 1 : 0;
        }

        return count;
    }
}
