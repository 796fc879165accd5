using System.Globalization;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What is weighed to tell whether a message tells of a payment: its words, what phrases see in it, what is said of each sum and whether it
/// was asked for, which code or reference stands in it, how long ago money was last spoken of as on its way since something was asked, and
/// what the other side answers: whether it names the same sum, or what is left of one that was asked.
/// </summary>
/// <param name="read">The conversation.</param>
/// <param name="demands">What is asked in it.</param>
/// <param name="named">The indicators of each message.</param>
internal sealed class PaymentSigns(Understanding read, IReadOnlyList<Demand> demands, ILookup<int, Indicator> named)
{
    /// <summary>Kinds of what is sent off when money goes out.</summary>
    public static readonly string[] Receipts = ["voucher", "mtcn", "moneygram_ref", "ria_pin", "wafacash_ref"];

    /// <summary>Distances that count as one, up to each in messages.</summary>
    private static readonly int[] Distances = [1, 2, 4, 8, 16];

    /// <summary>Messages within which the other side answers.</summary>
    private const int Answering = 3;

    private const SumRole Telling = SumRole.Received | SumRole.Sent | SumRole.Means | SumRole.Negated;

    /// <summary>Demands before a message whose sums are compared with those in it.</summary>
    private const int Compared = 3;

    private readonly ILookup<int, decimal?> asking = demands.ToLookup(demand => demand.Entry, demand => demand.Amount);
    private readonly Queue<decimal> sums = [];
    private int next, asked = -1, spoken = -1;

    /// <summary>The log odds in hundredths that a message tells of a payment. Entries are asked in their order.</summary>
    public int Odds(int entry) => WordWeights.Payments.Of(Of(entry));

    /// <summary>The words of a message of who is pressed, its signs, and both of the answer to it, behind <c>&lt;</c>; behind <c>&gt;</c> the signs of what the same side goes on with. Entries are asked in their order.</summary>
    public IReadOnlyList<WordWeights.Part> Of(int entry)
    {
        for (; next < entry; next++)
        {
            asked = asking.Contains(next) ? next : asked;
            spoken = read[next].HasAny(Concept.Paid, Concept.Sent, Concept.Handed, Concept.Bought, Concept.Done, Concept.Received) || named[next].Any(one => Receipts.Contains(one.Type)) ? next : spoken;
            foreach (var amount in asking[next].OfType<decimal>())
            {
                sums.Enqueue(amount);
                _ = sums.Count > Compared ? sums.Dequeue() : 0;
            }
        }

        var (said, answer) = (read[entry].Sums, Answer(entry));
        IEnumerable<string> SignsOf(int other) => Signs.Of(read[other], read.Talk.Entries[other]);
        var back = answer is { } reply ? read[reply].Sums : [];
        var own = SignsOf(entry)
            .Concat(said.Select(sum => $"#sum{(int)(sum.Role & Telling)}"))
            .Concat(named[entry].Select(one => "#is" + one.Type))
            .Append("#since" + (spoken < 0 || spoken <= asked ? "none" : Distances.FirstOrDefault(far => entry - spoken <= far).ToString(CultureInfo.InvariantCulture)))
            .Concat(said.Any(sum => sums.Contains(sum.Value)) ? ["#asked"] : [])
            .Concat(said.Any(sum => back.Any(other => other.Value == sum.Value)) ? ["#echo"] : [])
            .Concat(said.Any(sum => sums.Any(all => back.Any(other => other.Value == all - sum.Value))) ? ["#rest"] : []);
        var around = (answer is { } at ? SignsOf(at).Select(sign => "<" + sign) : []).Concat(GoesOn(entry) ? SignsOf(entry + 1).Select(sign => ">" + sign) : []);
        return [new([("", read.Talk.Folded(entry))], []), new([], own), new(answer is { } words ? [("<", read.Talk.Folded(words))] : [], []), new([], around)];
    }

    /// <summary>The first of the next messages that the other side writes.</summary>
    private int? Answer(int entry) => Enumerable.Range(entry + 1, Math.Min(Answering, read.Talk.Count - entry - 1)).Where(i => read.Presses(i) != read.Presses(entry)).Select(i => (int?)i).FirstOrDefault();

    private bool GoesOn(int entry) => entry + 1 < read.Talk.Count && read.Presses(entry + 1) == read.Presses(entry);
}
