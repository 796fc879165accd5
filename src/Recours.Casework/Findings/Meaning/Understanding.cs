using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// A conversation, each message read once, and who presses whom in it. Everything else is said about this: threats, demands,
/// payments, stages, kind.
/// </summary>
internal sealed partial class Understanding
{
    /// <summary>Messages of one side that are looked at together, and what they weigh at least where threats begin.</summary>
    private const int BurstLength = 4, LeastBurst = 6;

    /// <summary>Weight of the threats of one side from which a conversation is blackmail.</summary>
    private const double Enough = 3.5;

    /// <summary>Messages before the first clear threat in which what speaks of the material belongs to it.</summary>
    private const int Opening = 3;

    /// <summary>Messages before the first clear threat in which what is asked belongs to it.</summary>
    private const int Reach = 30;

    /// <summary>Messages on either side in which a threat, a demand or a plea makes a hint of what only may be one.</summary>
    private const int Company = 30;

    /// <summary>Messages up to which an ordinary conversation is read again with the dictionaries of all languages.</summary>
    private const int MostTwice = 5000;

    /// <summary>
    /// Log odds in hundredths: from which a message is a threat, from which it is one where phrases say so (<see cref="WordWeights.Threats"/>),
    /// and from which it opens them (<see cref="WordWeights.Openings"/>).
    /// </summary>
    private const int Weighty = 10, Doubtful = -50, Opens = -40;

    /// <summary>Messages before and behind the first threat that phrases know in which the one that opens them is looked for.</summary>
    private const int Before = 100, Behind = 12;

    private readonly Sense[] senses;
    private readonly bool[] presses, tense;

    private Understanding(Talk talk, Sense[] senses, Tongue tongues)
    {
        (Talk, this.senses, Tongues) = (talk, senses, tongues);
        (Weight, Blackmailers) = Weighed(Pressing());
        presses = new bool[talk.Count];
        for (var i = 0; i < presses.Length; i++)
        {
            presses[i] = talk.Entries[i].Kind != EntryKind.System && (talk.IsAccount || (Weight > 0 && Blackmailers.Contains(talk.Entries[i].Sender ?? "")));
        }

        tense = Tense();
        FirstThreat = Opened(First());
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

    /// <summary>Whether a message of the pressing side threatens: by its words and what phrases see in it, weighed; in a letter as phrases say.</summary>
    public bool Threatens(int entry) => IsBlackmail && presses[entry] && FirstThreat >= 0 && entry >= FirstThreat
        && (entry == FirstThreat || (Talk.IsMail ? SaysThreat(entry) : Odds(WordWeights.Threats, entry) is var odds && ((tense[entry] && odds >= Weighty) || (odds > Doubtful && SaysThreat(entry)))));

    /// <summary>Whether phrases say that a message of the pressing side threatens.</summary>
    public bool SaysThreat(int entry) => !IsOnlyAsking(senses[entry])
        && (senses[entry].Strength >= 2 || (tense[entry] && senses[entry].Strength == 1 && !IsOnlyPrice(senses[entry])) || SentAway(entry) || (tense[entry] && (Hints(senses[entry]) || (entry > FirstThreat && IsVeiled(senses[entry]))) && Channels.In(Talk.Folded(entry)) is null));

    /// <summary>What the words of a message, what phrases see in it, and in the messages beside it, speak for.</summary>
    public int Odds(WordWeights weights, int entry, string side = "") => weights.Of(Weighed(entry, side));

    /// <summary>What is weighed of a message: its words and signs, and the signs of the message before it and of the next one.</summary>
    /// <param name="entry">The message.</param>
    /// <param name="side">What its words carry in front, where it counts who writes them.</param>
    public IReadOnlyList<WordWeights.Part> Weighed(int entry, string side = "") =>
        [new([(side, Talk.Folded(entry))], Signs.Of(senses[entry], Talk.Entries[entry])), new([], Beside(entry, entry - 1, "-").Concat(Beside(entry, entry + 1, "+")))];

    private IEnumerable<string> Beside(int entry, int other, string place) => other < 0 || other >= senses.Length || Talk.Entries[other].Kind == EntryKind.System ? []
        : Signs.Of(senses[other], Talk.Entries[other]).Select(sign => place + (Talk.Entries[other].Sender == Talk.Entries[entry].Sender ? "=" : "") + sign);

    /// <summary>
    /// Where something is threatened, asked or begged for within some tens of messages: what is said a thousand messages later hints at
    /// nothing by itself.
    /// </summary>
    private bool[] Tense()
    {
        var (near, last) = (new bool[senses.Length], -Company - 1);
        for (var i = 0; i < near.Length; i++)
        {
            near[i] = i - last <= Company;
            last = IsTense(i) ? i : last;
        }

        last = near.Length + Company + 1;
        for (var i = near.Length - 1; i >= 0; i--)
        {
            near[i] |= last - i <= Company;
            last = IsTense(i) ? i : last;
        }

        return near;
    }

    private bool IsTense(int entry)
    {
        var sense = senses[entry];
        return presses[entry] ? sense.Strength >= 2 || (sense.Has(Concept.Sum) && sense.HasAny(Concept.Pay, Concept.Want, Concept.Money, Concept.Delete, Concept.OrElse)) || sense.Time is { Set: true }
            : sense.HasAny(Concept.Plea, Concept.SelfHarm, Concept.Police, Concept.Paid);
    }

    /// <summary>"Sent", from who has threatened, and no money in it: what he holds has gone to others.</summary>
    public bool SentAway(int entry) => presses[entry] && entry > FirstThreat && FirstThreat >= 0 && senses[entry] is { Sums.Count: 0, Words: < 20 } sense && sense.Has(Concept.SentAway)
        && !sense.HasAny(Concept.Money, Concept.Code, Concept.OrElse, Concept.If, Concept.Not, Concept.YouSent, Concept.Pay, Concept.Already, Concept.Asks) && Channels.In(Talk.Folded(entry)) is null;

    /// <summary>"80 and I let you go": a sum with hardly anything of a threat is only asked for.</summary>
    private static bool IsOnlyPrice(Sense sense) => sense.Sums.Any(sum => sum.Money is not null || sum.IsAsked) && !sense.HasAny(Concept.OrElse, Concept.Publish, Concept.WillSend, Concept.Record, Concept.Accuse, Concept.Named);

    /// <summary>
    /// Who presses speaks of those around the other one, or of his body, and neither asks for money nor says from whom it could be had:
    /// not of his own colleague, and not to a "boss" whom he addresses.
    /// </summary>
    private static bool Hints(Sense sense) => sense.Strength == 0 && sense.Sums.Count == 0 && sense.Words >= 3
        && (sense.Has(Concept.Menace) || (sense.HasAny(Concept.Family, Concept.Partner, Concept.Employer, Concept.School, Concept.Contacts) && (sense.HasAny(Concept.Your, Concept.Named) || (sense.Has(Concept.Have) && !sense.Has(Concept.Family))))
            || (sense.Has(Concept.Public) && (sense.HasAny(Concept.Material, Concept.Have, Concept.Later) || sense.Time is { Set: true })))
        && !sense.HasAny(Concept.Borrow, Concept.Money, Concept.Pay, Concept.Number, Concept.Delete);

    /// <summary>What names nothing, in a message that neither asks how it is paid nor sells anything.</summary>
    private static bool IsVeiled(Sense sense) => sense.Has(Concept.Veiled) && (sense.Sums.Count == 0 || sense.Has(Concept.OrElse)) && !sense.HasAny(Concept.Trade, Concept.Borrow, Concept.Code, Concept.Received);

    /// <summary>Who presses is known now: the conversation with the sides of all who write in it.</summary>
    public Talk Settle(IReadOnlyList<string> peers) => Talk = Talk.With(peers);

    public static Understanding Of(Talk talk, CancellationToken cancel = default)
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
                "ary" => Tongue.Darija | Tongue.Arabic | Tongue.French | Tongue.Consonants | (talk.Language == "ary" ? Tongue.Letters : Tongue.None),
                _ => Tongue.None,
            };
        }

        var read = Read(talk, tongues == Tongue.None ? Tongue.All : tongues, cancel);
        if (read.IsBlackmail || tongues == Tongue.None || talk.Count > MostTwice)
        {
            return read;
        }

        // Short messages have few small words to tell the language by: then all dictionaries are asked.
        var again = Read(talk, Tongue.All, cancel);
        return again.Weight >= Enough * 2 ? again : read;
    }

    private static Understanding Read(Talk talk, Tongue tongues, CancellationToken cancel)
    {
        var (reader, senses) = (new SenseReader(tongues), new Sense[talk.Count]);
        for (var i = 0; i < senses.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            senses[i] = reader.Read(talk.Entries[i].Kind == EntryKind.System ? "" : talk.Entries[i].Text);
        }

        Counted.Downwards(senses, talk);
        Counted.Ryals(senses, talk);
        Counted.Slang(senses, talk);
        Counted.Thousands(senses, talk);
        Names.Mark(senses, talk, reader);
        return new Understanding(talk, senses, tongues);
    }

    /// <summary>"Send me your picture", "show me": asked of the other, not threatened.</summary>
    private static bool IsOnlyAsking(Sense sense) => sense.Strength == 2 && sense.Has(Concept.Joke) && sense.Words < 4;

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

    /// <summary>"Send me yours, I send mine", "with your face": the bait, not the threat.</summary>
    private static bool IsBait(Sense sense) => (sense.HasAny(Concept.Send, Concept.Muted) || (sense.Has(Concept.Face) && (!sense.Has(Concept.Revealed) || sense.Has(Concept.Plea))))
        && !sense.HasAny(Concept.Have, Concept.Record, Concept.Ruin, Concept.Intrusion, Concept.Generated, Concept.OrElse, Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School, Concept.Public) && !(sense.Has(Concept.Publish) && !sense.HasAny(Concept.Face, Concept.Plea));

    /// <summary>What a message and the next ones of the side that presses weigh together.</summary>
    private double Burst(int entry)
    {
        var (weight, left) = (0.0, BurstLength);
        for (var i = entry; i < senses.Length && left > 0; i++)
        {
            if (presses[i])
            {
                weight += senses[i].Strength + (senses[i].Sums.Count > 0 ? 1 : 0);
                left--;
            }
        }

        return weight;
    }

    /// <summary>The first message that opens the threats by its words and signs, around the one that phrases take for the first; else that one.</summary>
    private int Opened(int first)
    {
        for (var i = Math.Max(0, first - Before); first >= 0 && !Talk.IsMail && i < Math.Min(senses.Length, first + Behind); i++)
        {
            if (presses[i] && Odds(WordWeights.Openings, i) >= Opens)
            {
                return i;
            }
        }

        return first;
    }

    private int First()
    {
        if (!IsBlackmail)
        {
            return -1;
        }

        // Threats come in a burst: a word that may be one, alone among compliments, is none.
        var strong = -1;
        for (var i = 0; i < senses.Length && strong < 0; i++)
        {
            strong = presses[i] && senses[i].Strength >= 3 && Burst(i) >= LeastBurst ? i : -1;
        }

        // "650 or your father hears of it" needs nothing around it.
        strong = strong < 0 ? strong : Enumerable.Range(0, strong + 1).First(i => i == strong || (presses[i] && senses[i].Strength >= 3 && senses[i].Has(Concept.OrElse) && senses[i].Has(Concept.Sum)));

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

        if (strong < 0)
        {
            // Nothing that any phrase knows: what is asked first stands for it.
            return Enumerable.Range(0, senses.Length).FirstOrDefault(i => presses[i] && senses[i].Sums.Any(sum => sum.Role == SumRole.None), -1);
        }

        // After the intimate call, what belongs to a threat is one.
        var ask = Enumerable.Range(0, strong + 1).FirstOrDefault(i => presses[i] && senses[i].Sums.Any(sum => sum.Role == SumRole.None && (sum.Money is not null || sum.Value >= 50)) && !senses[i].Has(Concept.Trade), strong);
        for (var i = Math.Min(ask, strong - 1); i >= Math.Max(0, ask - Reach); i--)
        {
            if (presses[i] && Stages.IsVideo(senses[i]) && senses[i].Strength < 3)
            {
                var early = Enumerable.Range(i + 1, strong - i).First(next => next == strong || (presses[next] && senses[next].Strength >= (senses[next].Has(Concept.TellThem) ? 2 : 1) && !(Stages.IsVideo(senses[next]) && !senses[next].HasAny(Concept.Have, Concept.Record)) && !Stages.IsMove(senses[next]) && !IsBait(senses[next])));
                strong = Math.Min(strong, early);
                break;
            }
        }

        // The messages before the first clear one belong to it when they speak of the material.
        var first = strong;
        for (var i = strong - 1; i >= 0 && i >= strong - Opening; i--)
        {
            var sense = senses[i];
            var opens = sense.Strength >= 2 ? sense.HasAny(Concept.Material, Concept.Contacts, Concept.Intrusion, Concept.Generated, Concept.Record) || (sense.Has(Concept.Ruin) && sense.HasAny(Concept.OrElse, Concept.Sum, Concept.Your, Concept.Pay))
                : sense.Strength == 1 && ((sense.Has(Concept.Have) && (sense.HasAny(Concept.Material, Concept.Contacts) || (sense.Has(Concept.Your) && sense.HasAny(Concept.Family, Concept.Partner, Concept.Employer)))) || sense.HasAny(Concept.Generated, Concept.Revealed));
            first = presses[i] && opens && !IsBait(sense) && (!Stages.IsVideo(sense) || sense.Has(Concept.Record) || (sense.HasAny(Concept.Have, Concept.Look) && sense.Has(Concept.Material) && sense.Has(Concept.Your))) && !Stages.IsMove(sense) ? i : first;
        }

        return first;
    }
}
