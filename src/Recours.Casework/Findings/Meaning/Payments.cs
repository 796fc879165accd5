namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What went out: a message of the pressed side that says so, or one of the other side that says it has arrived. One finding for each
/// payment: what the blackmailer confirms, or the person says again, is not a second one.
/// </summary>
internal sealed class Payments
{
    private const int MostQuote = 240;

    /// <summary>Kinds of what is sent off when money goes out.</summary>
    private static readonly string[] Receipts = ["voucher", "mtcn", "moneygram_ref", "ria_pin", "wafacash_ref"];

    /// <summary>Messages after a payment in which its code or reference may follow.</summary>
    private const int Beside = 3;

    /// <summary>Words of a message that says hardly more than that something went out; of one that says nothing more.</summary>
    private const int Brief = 14, FewWords = 5;

    /// <summary>A bare number below this beside a code is not what was paid.</summary>
    private const decimal LeastCoded = 20;

    /// <summary>Messages in which a payment that was told is still spoken of.</summary>
    private const int Settling = 12;

    /// <summary>Messages after what was asked in which "done" answers it.</summary>
    private const int Soon = 8;

    private readonly Understanding read;
    private readonly CurrencyMemory currencies;
    private readonly AskedBefore asked;
    private readonly List<Payment> found = [];

    // The last payment of each amount, and the entry of the last one without: a long conversation has thousands.
    private readonly Dictionary<decimal, int> ofAmount = [];
    private int withoutAmount = int.MinValue;

    private Payments(Understanding read, IReadOnlyList<Demand> demands) => (this.read, currencies, asked) = (read, new CurrencyMemory(read), new AskedBefore(demands));

    public static IReadOnlyList<Payment> Of(Understanding read, IReadOnlyList<Demand> demands, IReadOnlyList<Indicator> indicators)
    {
        if (!read.IsBlackmail)
        {
            return [];
        }

        var payments = new Payments(read, demands);
        var codes = indicators.Where(one => Receipts.Contains(one.Type)).DistinctBy(one => one.Entry).ToDictionary(one => one.Entry, one => one.Value);
        for (var i = Math.Max(0, demands.Count > 0 ? Math.Min(demands[0].Entry, read.FirstThreat) : read.FirstThreat); i < read.Talk.Count; i++)
        {
            payments.asked.MoveTo(i);
            if (read.Presses(i) && !read.Talk.IsAccount)
            {
                payments.Acknowledged(i);
            }
            else if (read.Suffers(i) || read.Talk.IsAccount)
            {
                var before = payments.found.Count;
                payments.Told(i);
                if (!read.Talk.IsAccount && codes.TryGetValue(i, out var code))
                {
                    payments.SentOff(i, code, before);
                }
            }
        }

        return payments.found;
    }

    /// <summary>A code or a reference in a message of the pressed side: it belongs to the payment told just before, or tells of one itself.</summary>
    private void SentOff(int entry, string code, int before)
    {
        if (found.Count > before)
        {
            found[^1] = found[^1] with { Reference = code };
            return;
        }

        var last = found.Count - 1;
        while (last >= 0 && found[last].Entry >= entry - Beside && found[last].Rule == "payment.acknowledged")
        {
            last--;
        }

        if (last >= 0 && found[last].Entry >= entry - Beside && found[last].Reference is null && asked.LastBefore <= found[last].Entry)
        {
            found[last] = found[last] with { Reference = code };
            return;
        }

        if (read[entry].Has(Concept.Police))
        {
            return;
        }

        var sum = read[entry].Sums.FirstOrDefault(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.TooLittle)) == 0);
        Add(Make(entry, "payment.code", sum?.Value, sum is null ? null : currencies.Of(entry, sum), Channels.In(read.Talk.Folded(entry))) with { Reference = code });
    }

    private void Told(int entry)
    {
        var sense = read[entry];
        var paid = sense.HasAny(Concept.Paid, Concept.Sent, Concept.Handed) || (sense.Has(Concept.PastMe) && sense.Has(Concept.PayDone) && sense.Sums.Count > 0 && !sense.HasAny(Concept.Later, Concept.Means, Concept.Not))
            || (sense.Sums.Count == 1 && sense.Sums[0] is { Role: SumRole.None or SumRole.Elsewhere } one && (one.Money is not null || (one.Value >= LeastCoded && one.Value % 5 == 0)) && sense.Has(Concept.Code) && asked.HasSum && !IsQuestion(entry) && !sense.HasAny(Concept.Later, Concept.Not, Concept.If, Concept.Police, Concept.Trade))
            || (sense.Words < Brief && sense.Sums.Any(sum => (sum.Role & ~(SumRole.Received | SumRole.Elsewhere)) == SumRole.Sent) && !sense.HasAny(Concept.Later, Concept.Not, Concept.Want, Concept.If));
        var channel = Channels.In(read.Talk.Folded(entry));
        var brief = sense.Sums.Count == 0 && IsBriefly(entry, sense, channel);
        if (!(paid || brief) || (sense.Has(Concept.If) && (IsQuestion(entry) || !sense.Has(Concept.Paid))))
        {
            return;
        }

        var sums = sense.Sums.Where(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.UpperEnd)) == 0 && ((sum.Role & SumRole.Sent) != 0 || sense.Sums.Count == 1)).ToList();
        if (sums.Count == 0)
        {
            // "I paid" says it by itself.
            var clear = sense.Sums.Count == 0 && (brief || (sense.Has(Concept.Paid) && !sense.Has(Concept.Means))) && !sense.HasAny(Concept.Police, Concept.Record, Concept.Accuse, Concept.Generated);
            // "I have paid!" right after more was asked is no second payment.
            var protests = found.Count > 0 && !brief && asked.LastSum >= entry - 2;
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

        // "Sent" · "80 by zelle": one payment, told in two messages.
        if (found is [.., { Amount: null, Reference: null, Rule: "payment.told" } last] && last.Entry >= entry - 2 && asked.LastBefore < last.Entry)
        {
            found.RemoveAt(found.Count - 1);
        }

        foreach (var sum in sums.Where(sum => sum.Money is not null || !sense.Has(Concept.Police) || sum.Value % 10 == 0))
        {
            if (!IsAgain(sum.Value, sense))
            {
                Add(Make(entry, "payment.told", sum.Value, currencies.Of(entry, sum), Channels.In(read.Talk.Folded(entry))));
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
            || (sense.Has(Concept.Gone) && money && !IsQuestion(entry))
            || (sense.Words == 1 && sense.HasAny(Concept.Pay, Concept.PayDone));
    }

    /// <summary>Whether a picture comes with a message or stands just before it, from the same sender.</summary>
    private bool ShowsPicture(int entry)
    {
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
            if ((sum.Role & SumRole.Received) != 0 && (sum.Role & SumRole.Negated) == 0 && !ofAmount.ContainsKey(sum.Value) && withoutAmount <= entry - 12)
            {
                Add(Make(entry, "payment.acknowledged", sum.Value, currencies.Of(entry, sum), Channels.In(read.Talk.Folded(entry))));
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
    private bool IsAgain(decimal value, Sense sense) => ofAmount.TryGetValue(value, out var last) && (sense.Has(Concept.Already) || asked.LastBefore <= found[last].Entry);

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
        else
        {
            withoutAmount = payment.Entry;
        }

        found.Add(payment);
    }
}

/// <summary>What was asked up to a message, while a conversation is gone through from its beginning.</summary>
internal sealed class AskedBefore(IReadOnlyList<Demand> demands)
{
    private readonly List<Demand> demands = [.. demands.OrderBy(demand => demand.Entry)];
    private readonly Dictionary<decimal, Demand> ofAmount = [];
    private Demand? withAmount;
    private int next, sumAt = int.MinValue, sumBefore = int.MinValue;

    /// <summary>Entry of the last demand in a message before this one.</summary>
    public int LastBefore { get; private set; } = int.MinValue;

    /// <summary>Whether a sum was asked for in a message before this one.</summary>
    public bool HasSum => LastSum >= 0;

    /// <summary>Entry of the last demand of a sum in a message before this one.</summary>
    public int LastSum { get; private set; } = int.MinValue;

    public void MoveTo(int entry)
    {
        for (; next < demands.Count && demands[next].Entry <= entry; next++)
        {
            if (demands[next].Amount is { } amount)
            {
                (ofAmount[amount], withAmount) = (demands[next], demands[next]);
                (sumBefore, sumAt) = demands[next].Entry == sumAt ? (sumBefore, sumAt) : (sumAt, demands[next].Entry);
            }
        }

        var last = next - 1;
        while (last >= 0 && demands[last].Entry == entry)
        {
            last--;
        }

        LastSum = sumAt == entry ? sumBefore : sumAt;
        LastBefore = last < 0 ? int.MinValue : demands[last].Entry;
    }

    /// <summary>The demand that names the same sum, else the last one with a sum, else the last.</summary>
    public Demand? AnsweredBy(decimal? amount) => (amount is { } value ? ofAmount.GetValueOrDefault(value) : null) ?? withAmount ?? (next > 0 ? demands[next - 1] : null);
}
