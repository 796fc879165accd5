namespace Recours.Casework.Findings.Meaning;

/// <summary>How clearly what is said together is a threat: 0 not at all, 1 where others threaten clearly, 2 among other threats, 3 by itself, 4 without doubt.</summary>
internal static class Weights
{
    private static readonly UInt128 Circle = Bits(Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School, Concept.Public);
    private static readonly UInt128 Near = Bits(Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School);
    private static readonly UInt128 Spread = Bits(Concept.WillSend, Concept.Publish);

    public static byte Of(UInt128 said)
    {
        bool Has(Concept concept) => (said & (UInt128.One << (int)concept)) != 0;
        bool Any(UInt128 concepts) => (said & concepts) != 0;
        // Whose name was said to be a relative's is a relative of the other one.
        var named = Has(Concept.Named);
        var (your, circle, near, material, orElse) = (Has(Concept.Your) || named, Any(Circle) || named, Any(Near) || named, Has(Concept.Material), Has(Concept.OrElse));
        var most = 0;
        void At(bool holds, int weight) => most = holds && weight > most ? weight : most;

        // "I send the video to your family."
        At(Any(Spread) && near && material && your, 4);
        At(Any(Spread) && circle && material && orElse, 4);
        At(Has(Concept.Publish) && material && orElse, 4);
        At(Has(Concept.Send) && near && your && material && orElse, 4);
        At(Any(Spread) && near && your && orElse, 4);
        At(Has(Concept.WillSend) && near && your, 3);
        At(Has(Concept.Publish) && near && your, 3);
        At(Has(Concept.Send) && near && your && material, 3);
        At(Has(Concept.Publish) && orElse, 3);
        At(Has(Concept.WillSend) && circle && material, 3);
        At(Has(Concept.Publish) && Has(Concept.Public) && material, 3);
        At(Has(Concept.Send) && near && your, 2);
        At(Has(Concept.WillSend) && material, 2);
        At(Has(Concept.Publish), 2);
        At(Has(Concept.WillSend) && circle, 2);

        // A sum, and what happens otherwise.
        At(orElse && Has(Concept.Sum) && (Any(Spread) || Has(Concept.WillSee) || Has(Concept.Tell)), your || circle || material || Has(Concept.Publish) ? 4 : 2);
        At(orElse && Has(Concept.Sum) && (material || (near && your)), 3);
        At(orElse && (near && your || material || Has(Concept.Public)), 2);
        At(Any(Spread) && Has(Concept.Public), 2);
        At(orElse && Has(Concept.Platform) && !Has(Concept.Move), 1);

        // Said by somebody who threatens, this is part of it.
        At(near && (your || orElse) && (!Has(Concept.Borrow) || Has(Concept.HasSeen) || Has(Concept.WillSee)), 1);
        At(Has(Concept.Have) && material, 1);
        At(Has(Concept.Look) && your && (material || Has(Concept.Contacts)) && !Has(Concept.Money) && !Has(Concept.Pay), 2);
        At(Has(Concept.WillSend) || Has(Concept.WillSee), 1);
        At(Has(Concept.Contacts) && your, 1);
        At(Has(Concept.Generated), 1);
        At(Has(Concept.Intrusion), 1);
        At(Has(Concept.Accuse), 1);
        At(material && (Has(Concept.Public) || Has(Concept.WillSee) || Has(Concept.Contacts)), 1);

        // "Your wife will see it", "I tell your boss."
        At(Has(Concept.WillSee) && near && your && (material || orElse), 3);
        At(Has(Concept.WillSee) && Has(Concept.Public), 2);
        At(Has(Concept.WillSee) && near && your, 2);
        At(Has(Concept.TellThem), 1);
        At(Has(Concept.TellThem) && (near || orElse || material || Has(Concept.Public) || Has(Concept.Police)), 2);
        At(Has(Concept.TellThem) && near && your && (material || orElse), 3);
        At(near && material, 1);
        At(Has(Concept.Revealed) && !Has(Concept.VideoCall) && !Has(Concept.Intimate) && !Has(Concept.Want), 1);
        At(Has(Concept.Tell) && near && your && (material || orElse), 3);
        At(Has(Concept.Tell) && near && your, 2);
        At(Has(Concept.Tell) && circle && orElse, 2);

        // "I recorded you", "I have your contacts."
        At(Has(Concept.Record), 3);
        At(Has(Concept.Record) && (near || Has(Concept.Contacts)) && your, 4);
        At(Has(Concept.Have) && Has(Concept.Contacts) && your, 2);
        At(Has(Concept.Have) && material && your, 2);
        At(Has(Concept.Have) && material && Has(Concept.Known), 2);
        At(Has(Concept.Have) && material && Has(Concept.Contacts), 3);
        At(Has(Concept.Intrusion) && (your || material || Has(Concept.Have)), 3);
        At(Has(Concept.Generated) && material && (your || circle), 3);
        At(Has(Concept.Generated) && your, 2);

        // "I ruin your life."
        At(Has(Concept.Ruin), 2);
        At(Has(Concept.Ruin) && (orElse || Has(Concept.Pay)) && your, 3);
        At(Has(Concept.Accuse) && (orElse || Any(Spread) || Has(Concept.Tell) || Has(Concept.Police)), 2);
        At(orElse && Has(Concept.Police), 2);
        At(Has(Concept.Violence), 2);
        At(Has(Concept.Published), 2);
        At(Has(Concept.Sent) && near && your && !Has(Concept.Sum) && !Has(Concept.Money), 2);
        At(Has(Concept.WillSend) && orElse, 2);
        At(Has(Concept.Published) && near && your, 3);
        return (byte)(most == 2 && Has(Concept.Borrow) && !orElse && !material ? 0 : most);
    }

    /// <summary>A message that says one thing more.</summary>
    public static Sense With(Sense sense, Concept concept) => sense with { Said = sense.Said | Sense.Bit(concept), Strength = Math.Max(sense.Strength, Of(sense.Said | Sense.Bit(concept))) };

    /// <summary>
    /// How much what is said together presses, beside the threats: a sum for which something is deleted, or that stands with what
    /// happens otherwise. Not a threat by itself.
    /// </summary>
    public static double Pressure(UInt128 said)
    {
        bool Has(Concept concept) => (said & (UInt128.One << (int)concept)) != 0;
        if (!Has(Concept.Sum) || Has(Concept.Trade) || Has(Concept.Joke) || Has(Concept.Owe))
        {
            return 0;
        }

        return Has(Concept.Delete) ? 1.5 : Has(Concept.OrElse) || Has(Concept.Ruin) || Has(Concept.Accuse) ? 1 : 0;
    }

    private static UInt128 Bits(params ReadOnlySpan<Concept> concepts)
    {
        var bits = UInt128.Zero;
        foreach (var concept in concepts)
        {
            bits |= UInt128.One << (int)concept;
        }

        return bits;
    }
}
