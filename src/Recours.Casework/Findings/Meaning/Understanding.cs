using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// A conversation, each message read once, and who presses whom in it. Everything else is said about this: threats, demands,
/// payments, stages, kind.
/// </summary>
internal sealed class Understanding
{
    /// <summary>Weight of the threats of one side from which a conversation is blackmail.</summary>
    private const double Enough = 3.5;

    /// <summary>Messages before the first clear threat in which what speaks of the material belongs to it.</summary>
    private const int Opening = 12;

    /// <summary>Messages before the first clear threat in which what is asked belongs to it.</summary>
    private const int Reach = 30;

    /// <summary>Messages up to which an ordinary conversation is read again with the dictionaries of all languages.</summary>
    private const int MostTwice = 5000;

    private readonly Sense[] senses;
    private readonly bool[] presses;

    private Understanding(Talk talk, Sense[] senses, Tongue tongues)
    {
        (Talk, this.senses, Tongues) = (talk, senses, tongues);
        (Weight, Blackmailers) = Pressing();
        presses = new bool[talk.Count];
        for (var i = 0; i < presses.Length; i++)
        {
            presses[i] = talk.Entries[i].Kind != EntryKind.System && (talk.IsAccount || (Weight > 0 && Blackmailers.Contains(talk.Entries[i].Sender ?? "")));
        }

        FirstThreat = First();
        Onset = FirstThreat < 0 ? -1 : Begin();
    }

    /// <summary>
    /// From the first threat back to the first message of the pressing side that already asks for money or speaks of the material or the
    /// family: what was worded so that no phrase knows it lies in between.
    /// </summary>
    private int Begin()
    {
        var onset = FirstThreat;
        for (var i = FirstThreat - 1; i >= 0 && i >= FirstThreat - Reach; i--)
        {
            var sense = senses[i];
            var asks = presses[i] && !sense.HasAny(Concept.Trade, Concept.Owe) && sense.Sums.Any(sum => sum.Role == SumRole.None && (sum.Money is not null || sense.HasAny(Concept.Pay, Concept.Want, Concept.Money)));
            onset = asks ? i : onset;
        }

        return onset;
    }

    public Talk Talk { get; private set; }

    public Tongue Tongues { get; }

    /// <summary>Senders who threaten; empty when nobody does.</summary>
    public IReadOnlySet<string> Blackmailers { get; }

    public double Weight { get; }

    public bool IsBlackmail => Weight >= Enough;

    /// <summary>The first message that threatens, or -1.</summary>
    public int FirstThreat { get; }

    /// <summary>The first message from which a sum that is asked for belongs to the threats, or -1.</summary>
    public int Onset { get; }

    public Sense this[int entry] => senses[entry];

    /// <summary>Whether the message is from the side that threatens.</summary>
    public bool Presses(int entry) => presses[entry];

    /// <summary>Whether the message is from the side that is threatened.</summary>
    public bool Suffers(int entry) => !presses[entry] && Talk.Entries[entry].Kind != EntryKind.System && Talk.Entries[entry].Direction != Direction.Peer
        && (Talk.Entries[entry].Direction == Direction.Owner || Talk.Entries[entry].Sender is not null);

    /// <summary>Whether a message of the pressing side threatens.</summary>
    public bool Threatens(int entry) => IsBlackmail && presses[entry] && entry >= FirstThreat && FirstThreat >= 0 && senses[entry].Strength >= 1 && !IsOnlyAsking(senses[entry]);

    /// <summary>Who presses is known now: the conversation with the sides of all who write in it.</summary>
    public Talk Settle(IReadOnlyList<string> peers) => Talk = Talk.With(peers);

    public static Understanding Of(Talk talk)
    {
        var tongues = Tongue.None;
        foreach (var language in Languages.Among(Enumerable.Range(0, talk.Count).Select(talk.Folded)))
        {
            tongues |= language switch
            {
                "fr" => Tongue.French,
                "en" => Tongue.English,
                "es" => Tongue.Spanish,
                "de" => Tongue.German,
                "ar" => Tongue.Arabic | Tongue.Darija,
                "ary" => Tongue.Darija | Tongue.Arabic | Tongue.French | Tongue.Consonants,
                _ => Tongue.None,
            };
        }

        var read = Read(talk, tongues == Tongue.None ? Tongue.All : tongues);
        if (read.IsBlackmail || tongues == Tongue.None || talk.Count > MostTwice)
        {
            return read;
        }

        // Short messages have few small words to tell the language by: then all dictionaries are asked.
        var again = Read(talk, Tongue.All);
        return again.Weight >= Enough * 2 ? again : read;
    }

    private static Understanding Read(Talk talk, Tongue tongues)
    {
        var (reader, senses) = (new SenseReader(tongues), new Sense[talk.Count]);
        for (var i = 0; i < senses.Length; i++)
        {
            senses[i] = reader.Read(talk.Entries[i].Kind == EntryKind.System ? "" : talk.Entries[i].Text);
        }

        Ryals(senses, talk);
        Thousands(senses);
        Names.Mark(senses, talk, reader);
        return new Understanding(talk, senses, tongues);
    }

    /// <summary>A ryal of Morocco is a twentieth of a dirham; elsewhere it is a currency.</summary>
    private static void Ryals(Sense[] senses, Talk talk)
    {
        const decimal Dirhams = 0.05m;
        if (talk.Context.Country is not "MA" && !(talk.Context.Country is null && talk.Language == "ary"))
        {
            return;
        }

        for (var i = 0; i < senses.Length; i++)
        {
            if (senses[i].Sums.Any(sum => sum.Money is { Code: "?riyal" }))
            {
                senses[i] = senses[i] with { Sums = [.. senses[i].Sums.Select(sum => sum.Money is { Code: "?riyal" } ? sum with { Value = sum.Value * Dirhams } : sum)] };
            }
        }
    }

    /// <summary>"50 mil", and later "the 50": bare numbers that are thousands of a sum said before, or of the difference of two.</summary>
    private static void Thousands(Sense[] senses)
    {
        const int Thousand = 1000, Least = 10_000, MostSums = 64;
        var large = new List<decimal>();
        for (var i = 0; i < senses.Length; i++)
        {
            if (senses[i].Sums.Count == 0)
            {
                continue;
            }

            if (large.Count > 0 && senses[i].Sums.Any(sum => IsShort(sum)))
            {
                senses[i] = senses[i] with { Sums = [.. senses[i].Sums.Select(sum => IsShort(sum) ? sum with { Value = sum.Value * Thousand } : sum)] };
            }

            large.AddRange(senses[i].Sums.Where(sum => sum.Value >= Least && !large.Contains(sum.Value)).Select(sum => sum.Value).Take(MostSums - large.Count));
        }

        bool IsShort(SumSaid sum) => sum.Money is null && sum.Value < Thousand && (large.Contains(sum.Value * Thousand) || large.Exists(one => large.Contains(one - (sum.Value * Thousand))));
    }

    /// <summary>"Send me your picture", "show me": asked of the other, not threatened.</summary>
    private static bool IsOnlyAsking(Sense sense) => sense.Strength == 2 && sense.Has(Concept.Joke) && sense.Words < 4;

    private (double Weight, IReadOnlySet<string> Senders) Pressing()
    {
        // Who is in earnest laughs too: where the other side pleads, it counts in full.
        var (weights, full) = (new Dictionary<string, double>(StringComparer.Ordinal), new Dictionary<string, double>(StringComparer.Ordinal));
        var (aimed, harmful) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        // Where the export says of two senders that they are the person, it does not know.
        var sure = Talk.Entries.Where(entry => entry.Direction == Direction.Owner).Select(entry => entry.Sender).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;
        for (var i = 0; i < senses.Length; i++)
        {
            var entry = Talk.Entries[i];
            var together = Together(i);
            if (entry.Kind == EntryKind.System || (entry.Direction == Direction.Owner && sure) || (Talk.Side(i) == Direction.Owner && entry.Direction == Direction.Peer))
            {
                continue;
            }

            var pressure = Weights.Pressure(senses[i].Said);
            if (together < 1 && pressure == 0)
            {
                continue;
            }

            together = IsAnswer(i) ? Math.Min(together, 1) : together;
            var weight = Math.Max(pressure, together switch { 4 => 4, 3 => 2.5, 2 => 1.1, 1 => 0.5, _ => 0 });
            weight *= senses[i].Has(Concept.Trade) && together < (Talk.IsMail ? 3 : 4) ? 0.5 : 1;
            full[entry.Sender ?? ""] = full.GetValueOrDefault(entry.Sender ?? "") + weight;
            weight *= senses[i].Has(Concept.Joke) ? 0.3 : 1;
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

        if (weights.Count == 0)
        {
            return (0, new HashSet<string>());
        }

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
            begun |= own && senses[i].Strength >= 1;
            count += begun && !own && senses[i].Has(concept) ? 1 : 0;
        }

        return count;
    }

    private Direction Known(string sender)
    {
        foreach (var entry in Talk.Entries)
        {
            if (entry.Direction != Direction.None && entry.Sender == sender)
            {
                return entry.Direction;
            }
        }

        return Direction.None;
    }

    private int First()
    {
        if (!IsBlackmail)
        {
            return -1;
        }

        var strong = -1;
        for (var i = 0; i < senses.Length && strong < 0; i++)
        {
            strong = presses[i] && senses[i].Strength >= 3 ? i : -1;
        }

        for (var least = 2; strong < 0 && least >= 1; least--)
        {
            for (var i = 0; i < senses.Length && strong < 0; i++)
            {
                strong = presses[i] && senses[i].Strength >= least ? i : -1;
            }
        }

        // The messages before the first clear one belong to it when they speak of the material.
        var first = strong;
        for (var i = strong - 1; i >= 0 && i >= strong - Opening; i--)
        {
            var sense = senses[i];
            var opens = sense.Strength >= 2 ? sense.HasAny(Concept.Material, Concept.Contacts, Concept.Intrusion, Concept.Generated, Concept.Record) || (sense.Has(Concept.Ruin) && sense.HasAny(Concept.OrElse, Concept.Sum, Concept.Your, Concept.Pay))
                : sense.Strength == 1 && ((sense.Has(Concept.Have) && sense.HasAny(Concept.Material, Concept.Contacts)) || sense.Has(Concept.Generated));
            // "Send me yours, I send mine" is the bait, not the threat.
            var baits = sense.Has(Concept.Send) && !sense.HasAny(Concept.Have, Concept.Record, Concept.Ruin, Concept.Intrusion, Concept.Generated, Concept.OrElse, Concept.Publish, Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School, Concept.Public);
            first = presses[i] && opens && !baits && (!Stages.IsVideo(sense) || sense.Has(Concept.Have)) && !Stages.IsMove(sense) ? i : first;
        }

        return first;
    }
}
