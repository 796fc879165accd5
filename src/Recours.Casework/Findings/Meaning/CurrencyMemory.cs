namespace Recours.Casework.Findings.Meaning;

/// <summary>Which currency a sum without one is in: the one that was named last in the conversation, else the country's, else the one named next.</summary>
internal sealed class CurrencyMemory
{
    private readonly List<(int Entry, string Code)> named = [];
    private readonly Understanding read;

    // The currency of a service that only one country has, named with a sum in pesos.
    private readonly string? service;

    public CurrencyMemory(Understanding read)
    {
        this.read = read;
        for (var i = 0; i < read.Talk.Count && service is null; i++)
        {
            service = read[i].Sums.Any(sum => sum.Money is { Code: "?peso" }) ? Currencies.OfService(read.Talk.Folded(i)) : null;
        }

        for (var i = 0; i < read.Talk.Count; i++)
        {
            foreach (var sum in read[i].Sums)
            {
                if (sum.Money is { } money && Code(money) is { } code and not ("BTC" or "ETH" or "LTC" or "XMR" or "TRX") && !(code == "USDT" && named.Count > 0 && (!read.Presses(i) || (sum.Role & SumRole.Received) != 0)))
                {
                    named.Add((i, code));
                }
            }
        }
    }

    public string? Of(int entry, SumSaid sum)
    {
        if (sum.Money is { } money)
        {
            return Code(money);
        }

        // "2300 gcash": the service has one currency.
        if (Currencies.OfService(read.Talk.Folded(entry)) is { } own)
        {
            return own;
        }

        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = named[middle].Entry <= entry ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? named[low - 1].Code : Currencies.Of(read.Talk.Context.Country, read.Talk.Language) ?? (named.Count > 0 && named[0].Code != "USDT" ? named[0].Code : null);
    }

    private string? Code(Money money) => money.Code is "?peso" && service is not null ? service : Currencies.Code(money, read.Talk.Context.Country, read.Talk.Language);
}
