namespace Recours.Casework.Findings.Meaning;

/// <summary>Sums as they are counted in a country and in a conversation: thousands that are not said, centimes, ryals.</summary>
internal static class Counted
{
    /// <summary>A ryal of Morocco is a twentieth of a dirham; elsewhere it is a currency.</summary>
    public static void Ryals(Sense[] senses, Talk talk)
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

    /// <summary>
    /// How sums are counted where the currency is small: "30" is thirty thousand; in Algeria a million is a million centimes; a luca of
    /// Peru is one sol.
    /// </summary>
    public static void Slang(Sense[] senses, Talk talk)
    {
        const decimal Thousand = 1000, Centimes = 100, Much = 100_000;
        var (country, isSmall) = (talk.Context.Country, Currencies.IsSmall(Currencies.Of(talk.Context.Country, talk.Language)));
        if (!isSmall && country is not ("DZ" or "PE" or "MA"))
        {
            return;
        }

        SumSaid As(SumSaid sum, string text) => isSmall && sum.Money is null && sum.Value < Thousand ? sum with { Value = sum.Value * Thousand }
            : country == "DZ" && sum.Money is null && sum.Value >= Much || country == "MA" && sum.Money is null && (sum.Value >= Much * 10 || (sum.Value >= Much && (text.AsSpan(sum.Start, sum.Length).Contains("مليون", StringComparison.Ordinal) || text.AsSpan(sum.Start, sum.Length).Contains("ml", StringComparison.OrdinalIgnoreCase)))) ? sum with { Value = sum.Value / Centimes }
            : country == "PE" && sum.Value >= Thousand && text.AsSpan(sum.Start, sum.Length).Contains("luca", StringComparison.OrdinalIgnoreCase) ? sum with { Value = sum.Value / Thousand, Money = new Money("PEN") } : sum;
        for (var (i, strong) = (0, false); i < senses.Length; i++)
        {
            // Where dollars or coins are spoken of, 200 are 200.
            strong |= senses[i].Sums.Any(sum => sum.Money is { Code: "USDT" or "USD" or "EUR" or "?dollarword" });
            if (senses[i].Sums.Count > 0 && !(strong && isSmall))
            {
                senses[i] = senses[i] with { Sums = [.. senses[i].Sums.Select(sum => As(sum, talk.Entries[i].Text))] };
            }
        }
    }

    /// <summary>"15… 14… 13…": who counts down asks for none of it, in one message or in several.</summary>
    public static void Downwards(Sense[] senses, Talk talk)
    {
        for (var i = 0; i < senses.Length; i++)
        {
            var sums = senses[i].Sums;
            if (i + 1 < senses.Length && sums is [{ Money: null, Value: 10 }] && senses[i].Words <= 2 && talk.Entries[i].Sender == talk.Entries[i + 1].Sender && talk.Entries[i + 1].Text.AsSpan().Trim().TrimEnd('.').TrimEnd('…') is "9" or "٩")
            {
                senses[i] = senses[i] with { Sums = [] };
                continue;
            }

            var inside = sums.Count >= 3 && sums.All(sum => sum.Money is null) && Enumerable.Range(1, sums.Count - 1).All(at => sums[at - 1].Value - sums[at].Value == 1);
            var next = i + 1 < senses.Length && IsStep(i, i + 1);
            if (inside || next)
            {
                senses[i] = senses[i] with { Sums = [] };
                for (; next && i + 1 < senses.Length; i++)
                {
                    next = i + 2 < senses.Length && IsStep(i + 1, i + 2);
                    senses[i + 1] = senses[i + 1] with { Sums = [] };
                }
            }
        }

        bool IsStep(int one, int other) => senses[one] is { Words: <= 2, Sums: [{ Money: null } high] } && senses[other] is { Words: <= 2, Sums: [{ Money: null } low] } && high.Value - low.Value == 1 && talk.Entries[one].Sender == talk.Entries[other].Sender;
    }

    /// <summary>"50 mil", and later "the 50": bare numbers that are thousands of a sum said before, or of the difference of two.</summary>
    public static void Thousands(Sense[] senses, Talk talk)
    {
        var isLow = Currencies.Of(talk.Context.Country, talk.Language) is "KES" or "UGX" or "TZS" or "NGN" or "XOF" or "XAF" or "INR" or "PHP" or "LKR" or "NPR" or "PKR" or "HUF" or "JPY";
        const int Thousand = 1000, Least = 10_000, MostSums = 64;
        const decimal Always = 5000, Tiny = 100;
        var (large, least, isHard) = (new List<decimal>(), decimal.MaxValue, false);
        for (var i = 0; i < senses.Length; i++)
        {
            if (senses[i].Sums.Count == 0)
            {
                continue;
            }

            // Who has named dollars last means dollars.
            isHard = senses[i].Sums.LastOrDefault(sum => sum.Money is not null)?.Money is { } named ? named.Code is "USD" or "EUR" or "GBP" or "USDT" or "CHF" || (named.Code is "?dollar" or "?dollarword" && !isLow) : isHard;
            if (large.Count > 0 && !isHard && senses[i].Sums.Any(sum => IsShort(sum)))
            {
                senses[i] = senses[i] with { Sums = [.. senses[i].Sums.Select(sum => IsShort(sum) ? sum with { Value = sum.Value * Thousand } : sum)] };
            }

            // Who has only spoken of thousands means thousands by "20".
            if (isLow && least >= Always && least < decimal.MaxValue && senses[i].Sums.Any(sum => sum.Money is null && sum.Value < Tiny && sum.Value >= 10))
            {
                senses[i] = senses[i] with { Sums = [.. senses[i].Sums.Select(sum => sum.Money is null && sum.Value < Tiny ? sum with { Value = sum.Value * Thousand } : sum)] };
            }

            least = Math.Min(least, senses[i].Sums.Where(sum => sum.Value >= 10 && (sum.Role & (SumRole.Means | SumRole.Owed)) == 0).Select(sum => sum.Value).DefaultIfEmpty(least).Min());
            large.AddRange(senses[i].Sums.Where(sum => sum.Value >= Least && !large.Contains(sum.Value)).Select(sum => sum.Value).Take(MostSums - large.Count));
        }

        bool IsShort(SumSaid sum) => sum.Money is null && sum.Value < Thousand && (large.Contains(sum.Value * Thousand) || large.Exists(one => large.Contains(one - (sum.Value * Thousand))));
    }
}
