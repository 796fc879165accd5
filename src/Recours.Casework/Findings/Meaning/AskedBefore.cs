namespace Recours.Casework.Findings.Meaning;

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
