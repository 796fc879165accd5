namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What went out: a message of the pressed side that says so, or one of the other side that says it has arrived. One finding for each
/// payment: what the blackmailer confirms, or the person says again, is not a second one.
/// </summary>
internal sealed class Payments
{
    private const int MostQuote = 240;

    /// <summary>Messages after a payment in which its code or reference may follow.</summary>
    private const int Beside = 3;

    /// <summary>Messages before a code in which it was bought.</summary>
    private const int Buying = 5;

    /// <summary>Words of a message that says hardly more than that something went out; of one that says nothing more.</summary>
    private const int Brief = 14, FewWords = 5;

    /// <summary>A bare number below this is seldom what was paid.</summary>
    private const decimal LeastCoded = 20;

    /// <summary>Messages in which a payment that was told is still spoken of.</summary>
    private const int Settling = 12;

    /// <summary>Messages after what was asked in which "done" answers it.</summary>
    private const int Soon = 8;

    /// <summary>Log odds in hundredths from which a message tells of a payment, from which it does where it also says "not" or "later", and up to which it tells of none whatever phrases say.</summary>
    private const int Telling = -30, Plainly = 200, Doubtful = -120;

    private readonly Understanding read;
    private readonly PaymentSigns signs;
    private readonly CurrencyMemory currencies;
    private readonly AskedBefore asked;
    private readonly List<Payment> found = [];

    // The last payment of each amount: a long conversation has thousands.
    private readonly Dictionary<decimal, int> ofAmount = [];

    // The payment that was told last, and the last message that belongs to it.
    private int told = -1, toldUntil = int.MinValue;

    // Whether the other side has said since then that it arrived.
    private bool isSettled = true;

    private Payments(Understanding read, IReadOnlyList<Demand> demands, ILookup<int, Indicator> named) =>
        (this.read, signs, currencies, asked) = (read, new PaymentSigns(read, demands, named), new CurrencyMemory(read), new AskedBefore(demands));

    public static IReadOnlyList<Payment> Of(Understanding read, IReadOnlyList<Demand> demands, IReadOnlyList<Indicator> indicators)
    {
        if (!read.IsBlackmail)
        {
            return [];
        }

        var named = indicators.ToLookup(one => one.Entry);
        var payments = new Payments(read, demands, named);
        for (var i = Math.Max(0, demands.Count > 0 ? Math.Min(demands[0].Entry, read.FirstThreat) : read.FirstThreat); i < read.Talk.Count; i++)
        {
            payments.asked.MoveTo(i);
            if (read.Talk.IsAccount)
            {
                payments.Suffered(i, named[i], 0);
            }
            else if (read.Presses(i))
            {
                payments.Acknowledged(i);
            }
            else if (read.Suffers(i))
            {
                payments.Suffered(i, named[i], payments.signs.Odds(i));
            }
        }

        return payments.found;
    }

    /// <summary>A message of the pressed side: it belongs to the payment told just before, or tells of one itself, or sends off its code.</summary>
    private void Suffered(int entry, IEnumerable<Indicator> named, int odds)
    {
        var code = read.Talk.IsAccount ? null : named.FirstOrDefault(one => PaymentSigns.Receipts.Contains(one.Type))?.Value ?? (named.Any() || !AwaitsCode(entry) ? null : SentCodes.In(read.Talk.Entries[entry].Text));
        if (told >= 0 && Belongs(entry, code))
        {
            found[told] = found[told] with { Reference = found[told].Reference ?? code };
            toldUntil = entry;
            return;
        }

        var before = found.Count;
        if (odds > Doubtful)
        {
            Told(entry);
        }

        if (code is not null && found.Count > before)
        {
            found[^1] = found[^1] with { Reference = code };
        }
        else if (code is not null && !read[entry].Has(Concept.Police))
        {
            SentOff(entry, code);
        }

        if (found.Count == before && odds >= (IsOpen(read[entry]) ? Plainly : Telling) && asked.HasSum)
        {
            ByWords(entry);
        }
    }

    /// <summary>Whether a message also says "not", "later" or "if", or of a sum that it is only held, and of none that it was sent.</summary>
    private static bool IsOpen(Sense sense) => !sense.Sums.Any(sum => sum.Role == SumRole.Sent)
        && (sense.HasAny(Concept.Not, Concept.Later, Concept.If) || sense.Sums.Any(sum => (sum.Role & (SumRole.Means | SumRole.Negated)) != 0));

    /// <summary>What no phrase knows: its words and signs tell of a payment.</summary>
    private void ByWords(int entry)
    {
        var sum = SumOf(entry) is { } said && (said.Money is not null || said.Value >= LeastCoded) ? said : null;
        Add(Make(entry, "payment.words", sum?.Value, sum is null ? null : CurrencyOf(entry, sum), Channels.In(read.Talk.Folded(entry))));
    }

    /// <summary>Whether something was asked that a bare number may answer, and the police are not spoken of.</summary>
    private bool AwaitsCode(int entry) => asked.HasSum && asked.LastBefore >= entry - Settling && !IsQuestion(entry)
        && !Enumerable.Range(Math.Max(0, entry - Beside), Math.Min(entry, Beside) + 1).Any(i => read[i].Has(Concept.Police));

    /// <summary>
    /// Whether a message only goes on with the payment that was told last: its reference, one more code of several, or what they are worth.
    /// A demand, or an answer that wants more, ends it; a code with a sum of its own is a payment of its own.
    /// </summary>
    private bool Belongs(int entry, string? code)
    {
        var (last, sense) = (found[told], read[entry]);
        if (entry - toldUntil > Beside || asked.LastBefore > toldUntil)
        {
            return false;
        }

        var own = SumOf(entry) is { } sum && (sum.Money is not null || sum.Value >= LeastCoded) ? sum.Value : (decimal?)null;
        var goesOn = !Enumerable.Range(toldUntil + 1, entry - toldUntil - 1).Any(WantsMore);
        return code is null ? goesOn && own is not null && last.Amount is null && sense.Words <= Brief && (last.Reference is not null ? !sense.Has(Concept.Paid) : sense.HasAny(Concept.Sent, Concept.Paid, Concept.PastMe))
            : last.Reference is null ? own is null || last.Amount is null || own == last.Amount
            : goesOn && (own is null || (last.Amount is null && entry - toldUntil == 1));
    }

    /// <summary>Whether the other side says more than that he looks, or waits for the others.</summary>
    private bool WantsMore(int entry) => read.Presses(entry) && (read[entry].Sums.Count > 0 || read[entry].HasAny(Concept.Want, Concept.Pay, Concept.Not, Concept.TooLittle));

    /// <summary>A code or a reference of which no payment was told: it tells of one, or the message before it does in which it was bought.</summary>
    private void SentOff(int entry, string code)
    {
        // "I sent 600, MTCN …" tells it itself.
        var (at, isTold) = (entry, read[entry].Sums.Count > 0 || read[entry].HasAny(Concept.Sent, Concept.Paid, Concept.PayDone));
        for (var i = entry - 1; !isTold && i >= Math.Max(0, entry - Buying) && !(read.Presses(i) && read[i].Sums.Count > 0) && at == entry; i--)
        {
            // "I have a card of 50, I have no more": what follows is refused, not the card.
            at = read.Suffers(i) && read[i].Has(Concept.Bought) && !read[i].HasAny(Concept.Later, Concept.If) && (!read[i].Has(Concept.Not) || read[i] is { Sums.Count: 1 }) && !IsQuestion(i) ? i : at;
        }

        var sum = SumOf(at) ?? SumOf(entry);
        Add(Make(at, "payment.code", sum?.Value, sum is null ? null : CurrencyOf(at, sum), Channels.In(read.Talk.Folded(entry))) with { Reference = code });
        toldUntil = entry;
    }

    /// <summary>What a code is worth as its message says: the only sum of it, or the first that nothing else is said of.</summary>
    private SumSaid? SumOf(int entry) => read[entry].Sums is [{ } only] ? (only.Role & (SumRole.Negated | SumRole.TooLittle)) == 0 ? only : null
        : read[entry].Sums.FirstOrDefault(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.TooLittle)) == 0);

    /// <summary>A bare number is in the currency in which was asked for as much, or in which was asked last.</summary>
    private string? CurrencyOf(int entry, SumSaid sum) => sum.Money is null && asked.AnsweredBy(sum.Value)?.Currency is { } currency ? currency : currencies.Of(entry, sum);

    private void Told(int entry)
    {
        var sense = read[entry];
        var paid = sense.HasAny(Concept.Paid, Concept.Sent, Concept.Handed) || (sense.Has(Concept.PastMe) && sense.Has(Concept.PayDone) && sense.Sums.Count > 0 && !sense.HasAny(Concept.Later, Concept.Means, Concept.Not))
            || (sense.Sums.Count == 1 && sense.Sums[0] is { Role: SumRole.None or SumRole.Elsewhere } one && (one.Money is not null || (one.Value >= LeastCoded && one.Value % 5 == 0)) && sense.Has(Concept.Code) && asked.HasSum && !IsQuestion(entry) && !sense.HasAny(Concept.Later, Concept.Not, Concept.If, Concept.Police, Concept.Trade))
            || (sense.Words < Brief && sense.Sums.Any(sum => (sum.Role & ~(SumRole.Received | SumRole.Elsewhere)) == SumRole.Sent) && !sense.HasAny(Concept.Later, Concept.Not, Concept.If) && (sense.Words <= FewWords || !sense.Has(Concept.Want)));
        var channel = Channels.In(read.Talk.Folded(entry));
        var brief = sense.Sums.Count == 0 && IsBriefly(entry, sense, channel);
        if (!(paid || brief) || (sense.Has(Concept.If) && (IsQuestion(entry) || !sense.Has(Concept.Paid))))
        {
            return;
        }

        var sums = sense.Sums.Where(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.UpperEnd)) == 0 && ((sum.Role & SumRole.Sent) != 0 || (sense.Sums.Count == 1 && (sense.HasAny(Concept.Paid, Concept.Sent, Concept.PayDone) || sense.Has(Concept.Code)))) && (sum.Money is not null || sum.Value >= LeastCoded || sum is { Role: SumRole.Sent, Value: 15 or 10 })).ToList();
        if (sums.Count == 0)
        {
            // "I paid" says it by itself.
            var clear = sense.Sums.Count == 0 && (brief || (sense.Has(Concept.Paid) && !sense.Has(Concept.Means))) && !sense.HasAny(Concept.Police, Concept.Record, Concept.Accuse, Concept.Generated);
            // "I have paid!" right after more was asked is no second payment.
            var protests = found.Count > 0 && asked.LastSum >= entry - 2 && !sense.HasAny(Concept.Done, Concept.Look, Concept.Handed, Concept.Code) && (!brief || (toldUntil >= entry - Beside && sense.Words > FewWords && channel is null));
            if (clear && !protests && !sense.Has(Concept.Not) && !IsQuestion(entry) && !IsAfter())
            {
                Add(Make(entry, "payment.told", null, null, channel));
            }

            return;
        }

        if (IsQuestion(entry) && !sense.Has(Concept.Paid))
        {
            return;
        }

        foreach (var sum in sums.Where(sum => sum.Money is not null || !sense.Has(Concept.Police) || sum.Value % 10 == 0))
        {
            if (!IsAgain(sum.Value, sense))
            {
                Add(Make(entry, "payment.told", sum.Value, CurrencyOf(entry, sum), Channels.In(read.Talk.Folded(entry))));
            }
        }
    }

    /// <summary>
    /// "Done", "sent", "here is the receipt", "look" below a picture: a few words that say of what was asked for that it went out. Where
    /// nothing was asked they say nothing.
    /// </summary>
    private bool IsBriefly(int entry, Sense sense, string? channel)
    {
        if (sense.Words > Brief || !asked.HasSum || sense.HasAny(Concept.Later, Concept.If, Concept.Not))
        {
            return false;
        }

        var money = channel is not null || sense.Has(Concept.Money);
        return (sense.Has(Concept.Done) && sense.Words <= FewWords && asked.LastBefore >= entry - Soon && (!sense.Has(Concept.Delete) || sense.Words <= 2))
            || (sense.Has(Concept.Sent) && !sense.Has(Concept.Material))
            || (sense.HasAny(Concept.Handed, Concept.Look, Concept.Done) && sense.Has(Concept.Code))
            || (sense.Has(Concept.Done) && sense.HasAny(Concept.PastMe, Concept.PayDone) && money && !IsQuestion(entry) && !sense.Has(Concept.Delete))
            || (sense.HasAny(Concept.Handed, Concept.Look) && (money || (sense.Words <= FewWords && ShowsPicture(entry))))
            || (sense.Has(Concept.PastMe) && sense.Has(Concept.PayDone) && money)
            || (sense.Has(Concept.Gone) && money && sense.Time is null && !IsQuestion(entry))
            || (sense.Words == 1 && sense.HasAny(Concept.Pay, Concept.PayDone, Concept.Gone));
    }

    /// <summary>Whether a picture comes with a message or stands just before or behind it, from the same sender.</summary>
    private bool ShowsPicture(int entry)
    {
        if (entry + 1 < read.Talk.Count && read.Suffers(entry + 1) && read.Talk.Entries[entry + 1].Media.Count > 0)
        {
            return true;
        }

        for (var i = entry; i >= 0 && i >= entry - 2 && read.Suffers(i); i--)
        {
            if (read.Talk.Entries[i].Media.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Acknowledged(int entry)
    {
        var sense = read[entry];
        if (sense.Sums.Count == 0 && sense.Words <= FewWords + 3 && sense.Has(Concept.Received) && asked.HasSum && !IsAfter() && !(found.Count > 0 && found[^1].Entry > entry - Settling) && !IsQuestion(entry)
            && !sense.HasAny(Concept.Not, Concept.If, Concept.Later, Concept.Family, Concept.Friends, Concept.Partner, Concept.Employer, Concept.School, Concept.Public, Concept.Published, Concept.WillSee, Concept.Material, Concept.Named, Concept.Your, Concept.Asks, Concept.Plea, Concept.Sent))
        {
            Add(Make(entry, "payment.acknowledged", null, null, Channels.In(read.Talk.Folded(entry))));
        }

        foreach (var sum in read[entry].Sums)
        {
            if ((sum.Role & SumRole.Received) != 0 && (sum.Role & SumRole.Negated) == 0 && (sum.Money is not null || asked.HasSum))
            {
                // What arrives of what was told may be less, or in coins.
                if (!ofAmount.ContainsKey(sum.Value) && (isSettled || toldUntil <= entry - Settling))
                {
                    Add(Make(entry, "payment.acknowledged", sum.Value, CurrencyOf(entry, sum), Channels.In(read.Talk.Folded(entry))));
                }

                isSettled = true;
            }
        }
    }

    private bool IsQuestion(int entry) => read[entry].Has(Concept.Asks) || (read.Talk.Entries[entry].Text.AsSpan().TrimEnd() is [.., '?' or '؟'] text && !IsTag(text.TrimEnd("?؟ ")));

    /// <summary>"…, happy?": what is asked is only whether it is enough.</summary>
    private static bool IsTag(ReadOnlySpan<char> text)
    {
        const int Least = 4;
        var before = text.LastIndexOfAny(".!,،\n");
        return before >= Least && text[(before + 1)..].Trim().Count(' ') < 2;
    }

    /// <summary>The same sum was already told and nothing was asked since then.</summary>
    private bool IsAgain(decimal value, Sense sense) => ofAmount.TryGetValue(value, out var last) && (sense.Has(Concept.Already) || (asked.LastBefore <= found[last].Entry && !sense.Has(Concept.More)));

    /// <summary>No sum was asked for since the last payment.</summary>
    private bool IsAfter() => found.Count > 0 && asked.LastSum <= found[^1].Entry;

    private Payment Make(int entry, string rule, decimal? amount, string? currency, string? channel)
    {
        var answers = asked.AnsweredBy(amount);
        var text = read.Talk.Entries[entry].Text;
        return new Payment(entry, text.Length > MostQuote ? Threats.Quote(text) : text, rule, amount, currency, channel ?? answers?.Channel, null, answers?.Entry);
    }

    private void Add(Payment payment)
    {
        if (payment.Amount is { } amount)
        {
            ofAmount[amount] = found.Count;
        }

        (told, toldUntil, isSettled) = payment.Rule == "payment.acknowledged" ? (told, toldUntil, true) : (found.Count, payment.Entry, false);
        found.Add(payment);
    }
}
