namespace Recours.Casework.Findings.Kinds;

/// <summary>Cash App accounts: a dollar sign and a name.</summary>
internal static class CashTags
{
    private const int Longest = 20;

    public static void Find(Scan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('$', StringComparison.Ordinal); at >= 0; at = text.IndexOf('$', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            {
                end++;
            }

            var name = text.AsSpan(at + 1, end - at - 1);
            // "$usd", "$k" and the like are words for money.
            if (name.Length is >= 3 and <= Longest && char.IsAsciiLetter(name[0]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !(name is "usd" or "USD" or "cad" or "CAD" or "aud" or "AUD") && scan.IsFree(at, end))
            {
                scan.Take(new Sighting("cashapp", "$" + name.ToString(), at, end, "cashtag"));
            }
        }
    }
}
