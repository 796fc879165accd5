namespace Recours.Casework.Findings.Meaning;

/// <summary>What is said about a sum beside it.</summary>
[Flags]
internal enum SumRole { None = 0, Received = 1, Sent = 2, Means = 4, TooLittle = 8, Negated = 16, UpperEnd = 32, Dearer = 64, Owed = 128 }

/// <summary>A sum in a message, and what is said about it.</summary>
internal sealed record SumSaid(decimal Value, Money? Money, SumRole Role, int Start, int Length)
{
    /// <summary>The upper end of a range of which this is the lower.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The time that stands in the same part of the message.</summary>
    public TimeSaid? Time { get; init; }

    /// <summary>How far it stands from the time that the message sets, in words; what begins something new in between counts more.</summary>
    public int Away { get; init; }
}

/// <summary>What one message says, as far as the dictionaries know: the concepts in it, its sums and the time it sets.</summary>
internal readonly record struct Sense(UInt128 Said, byte Strength, IReadOnlyList<SumSaid> Sums, TimeSaid? Time, int Words)
{
    public bool Has(Concept concept) => (Said & (UInt128.One << (int)concept)) != 0;

    public bool HasAny(params ReadOnlySpan<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            if (Has(concept))
            {
                return true;
            }
        }

        return false;
    }

    public static UInt128 Bit(Concept concept) => UInt128.One << (int)concept;
}

/// <summary>Reads messages: one object is used for all messages of a conversation.</summary>
internal sealed class SenseReader(Tongue tongues)
{
    private static readonly IReadOnlyList<SumSaid> NoSums = [];

    /// <summary>Words from which a message is a letter.</summary>
    private const int LongText = 60;

    private readonly List<Token> tokens = [];
    private readonly List<Hit> hits = [];

    /// <summary>What stood in the last message that was read.</summary>
    public IReadOnlyList<Hit> Hits => hits;

    public IReadOnlyList<Token> Tokens => tokens;

    public Sense Read(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        hits.Clear();
        Lexicon.Shared.Find(tokens, tongues, hits);
        if (tokens.Count == 0)
        {
            return new Sense(0, 0, NoSums, null, 0);
        }

        // "I found your profile on Instagram" asks for nothing: what belongs to a longer phrase is not read by itself.
        hits.RemoveAll(hit => hit.Concept is Concept.Move or Concept.Platform or Concept.Public && hits.Exists(other => other.Concept == Concept.Stranger && other.First <= hit.First && other.End >= hit.End && other.End - other.First > 1));

        // "You will go to Western Union" is no threat.
        hits.RemoveAll(hit => hit.Concept is Concept.WillSend or Concept.WillSee or Concept.Publish or Concept.Ruin && hits.Exists(other => other.Concept is Concept.Pay or Concept.Muted && other.End - other.First > 1 && other.First <= hit.First && other.End > hit.First));

        // "Proof of payment" is not what there is of the person.
        hits.RemoveAll(hit => hit.Concept is Concept.Material or Concept.Contacts or Concept.Have && hits.Exists(other => other.Concept == Concept.Money && other.End - other.First > 1 && other.First <= hit.First && other.End >= hit.End));
        // "I will send you the address": what the other one gets is no threat; nor is what he, or who writes, will see.
        hits.RemoveAll(hit => hit.Concept == Concept.WillSend && hit.End < tokens.Count && tokens[hit.End].Word is { Text: "you" or "u" or "ya" or "te" or "t" or "dir" or "euch" or "ihnen" or "my" or "mon" or "ma" or "mi" or "mein" } && !(hit.End + 1 < tokens.Count && tokens[hit.End + 1].Word is { Text: "to" or "all" }));
        hits.RemoveAll(hit => hit.Concept == Concept.WillSee && hit.First > 0 && tokens[hit.First - 1].Word is { Text: "you" or "u" or "i" or "we" or "tu" or "je" or "on" or "ich" or "wir" });
        var said = OrName(text) ? Sense.Bit(Concept.OrElse) : UInt128.Zero;
        foreach (var hit in hits)
        {
            said |= Sense.Bit(hit.Concept) | YourOwn(hit);
        }

        return Make(text, said);
    }

    /// <summary>"Or Emma gets it": behind "or" stands a name.</summary>
    private bool OrName(string text)
    {
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Word is { Text: "ou" or "or" or "o" or "oder" or "wla" or "sinon" or "sonst" } && tokens[i + 1].Word is { Keys.Length: 0, Numbers.Length: 0, Money: null } && char.IsUpper(text[tokens[i + 1].Start])
                && hits.Exists(hit => hit.First >= i + 2 && hit.First <= i + 4 && hit.Concept is Concept.WillSee or Concept.WillSend or Concept.Publish or Concept.HasSeen or Concept.Received))
            {
                return true;
            }
        }

        return false;
    }

    private Sense Make(string text, UInt128 said)
    {
        var time = Time();
        var sums = SumsOf(text, time);
        said |= sums.Any(sum => (sum.Role & (SumRole.Means | SumRole.Owed)) == 0) ? Sense.Bit(Concept.Sum) : 0;
        return new Sense(said, Strength(said), sums, time, tokens.Count);
    }

    /// <summary>The time that is set: what stands before "or else" goes before what happens then.</summary>
    private TimeSaid? Time()
    {
        var orElse = hits.Where(hit => hit.Concept == Concept.OrElse).Select(hit => (int?)hit.First).FirstOrDefault() ?? 0;
        var whole = Deadlines.Of(tokens, hits, tongues);
        return (whole is not null && orElse > 0 ? Local(0, orElse) : null) ?? whole;
    }

    /// <summary>The time that is set in a part of the message.</summary>
    private TimeSaid? Local(int first, int end)
    {
        if (first >= end)
        {
            return null;
        }

        var part = Deadlines.Of(tokens[first..end], [.. hits.Where(hit => hit.First >= first && hit.End <= end).Select(hit => hit with { First = hit.First - first, End = hit.End - first })], tongues);
        return part is null ? null : part with { First = part.First + first, End = part.End + first, Number = part.Number < 0 ? -1 : part.Number + first };
    }

    /// <summary>
    /// The time in the part of the message that belongs to a sum: the words up to the next sum, and in front of it those behind the end of
    /// the sentence or the sum before.
    /// </summary>
    private TimeSaid? TimeOf(List<Sum> sums, int index)
    {
        var (first, end) = (sums[index].First, sums[index].End);
        var (floor, ceiling) = (index > 0 ? sums[index - 1].End : 0, index + 1 < sums.Count ? sums[index + 1].First : tokens.Count);
        while (first > floor && tokens[first - 1].Kind != TokenKind.Stop)
        {
            first--;
        }

        while (end < ceiling && tokens[end].Kind != TokenKind.Stop)
        {
            end++;
        }

        return Local(sums[index].End, end) ?? (sums.Count == 1 || index == 0 || tokens[sums[index].First - 1].Word is { Numbers.Length: 0 } ? Local(first, index > 0 ? sums[index].End : end) : null);
    }

    /// <summary>Only the words, without what they say.</summary>
    public IEnumerable<KnownWord> Words(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        return tokens.Select(token => token.Word).OfType<KnownWord>();
    }

    /// <summary>Only what is said, without sums and times.</summary>
    public UInt128 Concepts(string text)
    {
        Meaning.Tokens.Of(text, tokens);
        hits.Clear();
        Lexicon.Shared.Find(tokens, tongues, hits);
        var said = UInt128.Zero;
        foreach (var hit in hits)
        {
            said |= Sense.Bit(hit.Concept);
        }

        return said;
    }

    /// <summary>"Your mother" is one word in Arabic and in Darija.</summary>
    private UInt128 YourOwn(Hit hit) =>
        hit.Concept is >= Concept.Family and <= Concept.School or Concept.Contacts or Concept.Material && tokens[hit.End - 1].Word is { Text: { Length: > 1 } word }
        && (word[^1] is 'ك' or 'ج' || ((tongues & Tongue.Darija) != 0 && word[^1] == 'k') || ((tongues & Tongue.Darija) != 0 && word is "mok" or "bak"))
            ? Sense.Bit(Concept.Your) : 0;

    /// <summary>How strongly the concepts speak, taken sentence by sentence where a message is long.</summary>
    private byte Strength(UInt128 all)
    {
        const int Short = 45;
        if (tokens.Count <= Short)
        {
            return Weights.Of(all);
        }

        byte most = 0;
        var (before, current, sentence) = (UInt128.Zero, UInt128.Zero, 0);
        var stops = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
            {
                stops.Add(i);
            }
        }

        stops.Add(tokens.Count);
        foreach (var hit in hits)
        {
            while (hit.First > stops[sentence])
            {
                most = Math.Max(most, Weights.Of(before | current));
                (before, current) = (current, 0);
                sentence++;
            }

            current |= Sense.Bit(hit.Concept) | YourOwn(hit);
        }

        return Math.Max(most, Weights.Of(before | current));
    }

    private IReadOnlyList<SumSaid> SumsOf(string text, TimeSaid? time)
    {
        var sums = Sums.Of(tokens, tongues);
        // "Before 11 pm" is no sum.
        sums.RemoveAll(sum => sum.Money is null && time is not null && time.Number >= sum.First && time.Number < sum.End);
        if (sums.Count == 0)
        {
            return NoSums;
        }

        // Beside a sum with its currency, the bare numbers of a letter count something else.
        if (tokens.Count > LongText && sums.Exists(sum => sum.Money is not null))
        {
            sums.RemoveAll(sum => sum.Money is null);
        }

        var said = new List<SumSaid>(sums.Count);
        for (var i = 0; i < sums.Count; i++)
        {
            var sum = sums[i];
            var (start, end) = (tokens[sum.First].Start, tokens[sum.End - 1].End);
            said.Add(new SumSaid(sum.Value, sum.Money, Role(sum, i, sums), start, Math.Min(end, text.Length) - start)
            {
                Away = time is null ? 0 : Away(sum, time),
                Time = time is null ? null : TimeOf(sums, i),
            });
        }

        // "Lol 35? I want 215": what was offered or sent is said again.
        for (var i = 0; i < said.Count && said.Count > 1; i++)
        {
            if (sums[i].End < tokens.Count && tokens[sums[i].End] is { Kind: TokenKind.Stop, Value: '?' or '؟' } && (sums[i].First < 2 || tokens[sums[i].First - 1].Kind == TokenKind.Stop))
            {
                said[i] = said[i] with { Role = said[i].Role | SumRole.TooLittle };
            }
        }

        return Ranges(said, sums);
    }

    private int Away(Sum sum, TimeSaid time)
    {
        const int Joint = 6, Rest = 1000;
        var (from, to) = sum.End <= time.First ? (sum.End, time.First) : (Math.Min(time.End, sum.First), sum.First);
        var away = to - from;
        for (var at = from; at < to; at++)
        {
            away += tokens[at].Kind is TokenKind.Comma or TokenKind.Stop || tokens[at].Word is { Text: "et" or "é" or "e" or "and" or "n" or "y" or "und" or "و" or "w" or "o" or "puis" or "then" or "dann" or "luego" or "ثم" } ? Joint : 0;
            // "60 now and the rest tomorrow": the time is the rest's.
            away += sum.End <= time.First && tokens[at].Word is { Text: "reste" or "rest" or "resto" or "remaining" or "balance" or "solde" or "الباقي" or "باقي" or "lba9i" or "restlichen" or "moitie" or "half" or "mitad" or "halfte" } ? Rest : 0;
        }

        return away;
    }

    /// <summary>What the nearest words before a sum, and those right after it, say about it.</summary>
    private SumRole Role(Sum sum, int index, List<Sum> sums)
    {
        var floor = index > 0 ? sums[index - 1].End : 0;
        var ceiling = index + 1 < sums.Count ? sums[index + 1].First : tokens.Count;
        var role = SumRole.None;
        var (nearest, where) = (SumRole.None, -1);
        foreach (var hit in hits)
        {
            var said = hit.Concept switch
            {
                Concept.Received => SumRole.Received,
                Concept.YouSent => SumRole.Received,
                Concept.Sent or Concept.Paid => SumRole.Sent,
                Concept.Means or Concept.Earn => SumRole.Means,
                Concept.Owe => SumRole.Owed,
                Concept.Want or Concept.More or Concept.Pay => SumRole.UpperEnd, // asks; only tells that nothing older counts
                _ => SumRole.None,
            };

            if (said != SumRole.None && hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 7 && hit.End > where && !Crosses(hit.End, sum.First, said))
            {
                // Of words at one place the longer phrase was looked up last and wins; asking words are short.
                (nearest, where) = said == SumRole.UpperEnd && hit.End - hit.First == 1 && where >= hit.First ? (nearest, where) : (said, hit.End);
            }

            if (hit.Concept is Concept.Received && hit.First >= sum.End && hit.First - sum.End <= 3 && hit.End <= ceiling && !Crosses(sum.End, hit.First, said))
            {
                role |= Negated(hit.First) ? SumRole.Negated : SumRole.Received;
            }

            if (hit.Concept is Concept.TooLittle && ((hit.First >= sum.End && hit.First - sum.End <= 4 && hit.End <= ceiling) || (hit.End <= sum.First && sum.First - hit.End <= 1 && !Crosses(hit.End, sum.First, said))))
            {
                role |= SumRole.TooLittle;
            }

            if (hit.Concept is Concept.PayDone && hit.End <= sum.First && hit.First >= floor && sum.First - hit.End <= 2 && !Negated(hit.First - 1)
                && hits.Exists(past => past.Concept == Concept.PastMe && past.First < hit.First && past.End >= hit.First - 1 && past.End <= hit.First + 1))
            {
                role |= SumRole.Sent; // "I have put 300"
            }

            if (hit.Concept is Concept.Have && hit.End == sum.First && hit.First >= floor && tokens[hit.First].Word is { Text: not ("voila" or "voici" or "hier" or "aqui" or "here" or "ha" or "hadi" or "hak") })
            {
                role |= SumRole.Means; // "I have 230 until the end of the month"
            }

            if (hit.Concept is Concept.Not && hit.End == sum.First && hit.First >= floor)
            {
                role |= SumRole.Negated;
            }

            if (hit.Concept is Concept.Sent or Concept.Paid or Concept.PayDone && hit.First >= sum.End && hit.First - sum.End <= 4)
            {
                role |= SumRole.Sent;
            }
        }

        // "Got 100": the bare word counts only right before the sum.
        role |= sum.First > floor && tokens[sum.First - 1].Word is { Text: "got" or "recieved" or "received" or "recu" or "recus" or "recibi" or "recibidos" or "erhalten" or "bekommen" or "seen" or "vu" or "visto" or "gesehen" or "شفت" or "llegaron" or "wslo" or "wslou" or "wslat" or "وصل" or "وصلت" or "استلمت" } ? SumRole.Received : SumRole.None;
        if (nearest == SumRole.Means && hits.Exists(hit => hit.Concept is Concept.Sent or Concept.Paid && hit.End <= sum.First && sum.First - hit.End <= 4 && hit.First >= floor && !Crosses(hit.End, sum.First, SumRole.Sent) && !Negated(hit.First)))
        {
            nearest = SumRole.Sent; // "I sent only 300"
        }

        return role | (nearest == SumRole.UpperEnd ? SumRole.None : nearest is SumRole.Received or SumRole.Sent && Negated(where - 1) ? SumRole.Negated : nearest);
    }

    /// <summary>Whether a sentence ends between two tokens; what was received or earned does not reach over a comma either.</summary>
    private bool Crosses(int from, int to, SumRole role)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || (tokens[i].Kind == TokenKind.Comma && tokens[i].Value is ',' or '،' or '-' && role is SumRole.Received or SumRole.Sent or SumRole.Means && to - i > 1 && from != i))
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(int at) => hits.Exists(hit => hit.Concept == Concept.Not && hit.End <= at + 1 && at - hit.End <= 2);

    /// <summary>"300 to 500", "between 300 and 500": the lower with its upper end. "200 instead of 500": only the lower.</summary>
    private List<SumSaid> Ranges(List<SumSaid> said, List<Sum> sums)
    {
        for (var i = 0; i + 1 < said.Count; i++)
        {
            var (first, second) = (sums[i], sums[i + 1]);
            var gap = second.First - first.End;
            if (gap is < 0 or > 3 || second.Value == first.Value)
            {
                continue;
            }

            var joined = false;
            for (var t = first.End; t < second.First; t++)
            {
                joined |= tokens[t].Word is { Text: "a" or "to" or "bis" or "ou" or "or" or "oder" or "o" or "et" or "and" or "y" or "und" or "الي" or "او" or "ل" or "l" or "ola" or "7tal" or "و" } || (tokens[t].Kind == TokenKind.Comma && tokens[t].Value is '-' or '–' or '/');
            }

            var between = hits.Exists(hit => hit.Concept == Concept.Range && hit.End == first.First);
            var and = false;
            for (var t = first.End; t < second.First; t++)
            {
                and |= tokens[t].Word is { Text: "et" or "and" or "y" or "und" or "و" };
            }

            if (joined && (between || !and) && second.Value < first.Value * 4 && second.Value > first.Value)
            {
                said[i] = said[i] with { UpTo = second.Value, Money = said[i].Money ?? said[i + 1].Money };
                said[i + 1] = said[i + 1] with { Role = said[i + 1].Role | SumRole.UpperEnd };
            }
        }

        if (said.Count > 1 && hits.Exists(hit => hit.Concept == Concept.Reduced && tokens[hit.First].Word is { Text: not ("no" or "mejor" or "ghir" or "نخليها" or "خليها") }))
        {
            var least = said.Where(one => (one.Role & (SumRole.Received | SumRole.Sent)) == 0).Select(one => one.Value).DefaultIfEmpty().Min();
            for (var i = 0; i < said.Count; i++)
            {
                said[i] = said[i].Value > least ? said[i] with { Role = said[i].Role | SumRole.Dearer } : said[i];
            }
        }

        return said;
    }
}
