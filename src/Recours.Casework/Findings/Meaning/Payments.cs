namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What went out: a message of the pressed side that says so, or one of the other side that says it has arrived. One finding for each
/// payment: what the blackmailer confirms, or the person says again, is not a second one.
/// </summary>
public static class Payments
{
    private const int MostQuote = 240;

    /// <summary>Kinds of what is sent off when money goes out.</summary>
    private static readonly string[] Receipts = ["voucher", "mtcn", "moneygram_ref", "ria_pin", "wafacash_ref"];

    /// <summary>Messages after a payment in which its code or reference may follow.</summary>
    private const int Beside = 3;

    internal static IReadOnlyList<Payment> Of(Understanding read, IReadOnlyList<Demand> demands, IReadOnlyList<Indicator> indicators)
    {
        var found = new List<Payment>();
        if (!read.IsBlackmail)
        {
            return found;
        }

        var currencies = new CurrencyMemory(read);
        var codes = indicators.Where(one => Receipts.Contains(one.Type)).DistinctBy(one => one.Entry).ToDictionary(one => one.Entry, one => one.Value);
        for (var i = Math.Max(0, demands.Count > 0 ? Math.Min(demands[0].Entry, read.FirstThreat) : read.FirstThreat); i < read.Talk.Count; i++)
        {
            if (read.Presses(i) && !read.Talk.IsAccount)
            {
                Acknowledged(read, i, currencies, demands, found);
            }
            else if (read.Suffers(i) || read.Talk.IsAccount)
            {
                var before = found.Count;
                Told(read, i, currencies, demands, found);
                if (!read.Talk.IsAccount && codes.TryGetValue(i, out var code))
                {
                    SentOff(read, i, code, before, currencies, demands, found);
                }
            }
        }

        return found;
    }

    /// <summary>A code or a reference in a message of the pressed side: it belongs to the payment told just before, or tells of one itself.</summary>
    private static void SentOff(Understanding read, int entry, string code, int before, CurrencyMemory currencies, IReadOnlyList<Demand> demands, List<Payment> found)
    {
        if (found.Count > before)
        {
            found[^1] = found[^1] with { Reference = code };
            return;
        }

        var last = found.FindLastIndex(payment => payment.Entry >= entry - Beside && payment.Rule != "payment.acknowledged");
        if (last >= 0 && found[last].Reference is null && !demands.Any(demand => demand.Entry > found[last].Entry && demand.Entry < entry))
        {
            found[last] = found[last] with { Reference = code };
            return;
        }

        var sum = read[entry].Sums.FirstOrDefault(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.TooLittle)) == 0);
        found.Add(Make(read, entry, "payment.code", sum?.Value, sum is null ? null : currencies.Of(entry, sum), demands, Channels.In(read.Talk.Folded(entry))) with { Reference = code });
    }

    private static void Told(Understanding read, int entry, CurrencyMemory currencies, IReadOnlyList<Demand> demands, List<Payment> found)
    {
        var sense = read[entry];
        var paid = sense.HasAny(Concept.Paid, Concept.Sent) || (sense.Has(Concept.PastMe) && sense.Has(Concept.PayDone) && sense.Sums.Count > 0 && !sense.HasAny(Concept.Later, Concept.Means, Concept.Not))
            || (sense.Words < 9 && sense.Sums.Any(sum => sum.Role == SumRole.Sent) && !sense.HasAny(Concept.Later, Concept.Not, Concept.Want, Concept.If));
        if (!paid || (sense.Has(Concept.If) && !sense.Has(Concept.Paid)))
        {
            return;
        }

        var sums = sense.Sums.Where(sum => (sum.Role & (SumRole.Means | SumRole.Negated | SumRole.UpperEnd)) == 0 && ((sum.Role & SumRole.Sent) != 0 || sense.Sums.Count == 1)).ToList();
        if (sums.Count == 0)
        {
            // "I paid" says it by itself; "I sent it" only where money or a way to pay is named.
            var channel = Channels.In(read.Talk.Folded(entry));
            var clear = sense.Sums.Count == 0 && (sense.Has(Concept.Paid) || (sense.Has(Concept.Sent) && (channel is not null || sense.Has(Concept.Money)) && !sense.Has(Concept.Material)));
            if (clear && !sense.Has(Concept.Not) && !sense.Has(Concept.Already) && !IsQuestion(read, entry) && (sense.Has(Concept.Paid) || !sense.Has(Concept.Later)) && !After(found, demands, entry))
            {
                found.Add(Make(read, entry, "payment.told", null, null, demands, channel));
            }

            return;
        }

        if (IsQuestion(read, entry) && !sense.Has(Concept.Paid))
        {
            return;
        }

        foreach (var sum in sums)
        {
            if (!IsAgain(found, demands, entry, sum.Value, sense))
            {
                found.Add(Make(read, entry, "payment.told", sum.Value, currencies.Of(entry, sum), demands, Channels.In(read.Talk.Folded(entry))));
            }
        }
    }

    private static void Acknowledged(Understanding read, int entry, CurrencyMemory currencies, IReadOnlyList<Demand> demands, List<Payment> found)
    {
        foreach (var sum in read[entry].Sums)
        {
            if ((sum.Role & SumRole.Received) != 0 && (sum.Role & SumRole.Negated) == 0 && !found.Exists(payment => payment.Amount == sum.Value || (payment.Amount is null && payment.Entry > entry - 12)))
            {
                found.Add(Make(read, entry, "payment.acknowledged", sum.Value, currencies.Of(entry, sum), demands, Channels.In(read.Talk.Folded(entry))));
            }
        }
    }

    private static bool IsQuestion(Understanding read, int entry) => read.Talk.Entries[entry].Text.AsSpan().TrimEnd() is { Length: > 0 } text && text[^1] is '?' or '؟';

    /// <summary>The same sum was already told and nothing was asked since then.</summary>
    private static bool IsAgain(List<Payment> found, IReadOnlyList<Demand> demands, int entry, decimal value, Sense sense)
    {
        var last = found.FindLastIndex(payment => payment.Amount == value);
        return last >= 0 && (sense.Has(Concept.Already) || !demands.Any(demand => demand.Entry > found[last].Entry && demand.Entry < entry));
    }

    private static bool After(List<Payment> found, IReadOnlyList<Demand> demands, int entry) =>
        found.Count > 0 && !demands.Any(demand => demand.Entry > found[^1].Entry && demand.Entry < entry);

    private static Payment Make(Understanding read, int entry, string rule, decimal? amount, string? currency, IReadOnlyList<Demand> demands, string? channel)
    {
        // The demand that names the same sum, else the last one before.
        var before = demands.Where(demand => demand.Entry <= entry).ToList();
        var answers = before.FindLast(demand => demand.Amount is not null && demand.Amount == amount) ?? before.FindLast(demand => demand.Amount is not null) ?? before.LastOrDefault();
        var text = read.Talk.Entries[entry].Text;
        return new Payment(entry, text.Length > MostQuote ? Threats.Quote(text) : text, rule, amount, currency, channel ?? answers?.Channel, null, answers?.Entry);
    }
}
