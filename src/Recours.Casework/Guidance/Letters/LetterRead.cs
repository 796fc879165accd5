using System.Globalization;
using Recours.Casework.Vault;

namespace Recours.Casework.Guidance.Letters;

/// <summary>What letters take from what was read in the conversations.</summary>
internal static class LetterRead
{
    /// <summary>Lines of identifiers at most: a letter is no dossier.</summary>
    private const int Most = 30;

    /// <summary>Whether a payment that was read is the one that was declared: the same sum, and no other means.</summary>
    public static bool IsSame(DeclaredFact declared, SeenPayment read) =>
        (!decimal.TryParse(declared["amount"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) || read.Amount is not { } said || sum == said)
        && (declared["means"] is not { } means || read.Means is null || means == read.Means);

    /// <summary>
    /// The reference, the payee and the account of a payment as they were read: beside it, or anywhere when the conversations name only one
    /// that goes with the means.
    /// </summary>
    public static (SeenValue? Reference, SeenValue? Payee, SeenValue? Account) Of(DeclaredFact? declared, SeenPayment? read, Seen seen, PaymentMeans? means)
    {
        if (declared is null && read is null)
        {
            return default;
        }

        SeenValue? Only(string kind) => seen.Identifiers.Where(one => one.Kind == kind).Take(2).ToList() is [var one] ? one.Value : null;
        // Coins and codes are made out to nobody.
        var hasPayee = means?.Family is not ("crypto" or "gift_cards_coupons");
        return (read?.Reference, read?.Payee ?? (hasPayee ? Only("payee") : null), read?.PayeeAccount ?? (means?.Family == "crypto" ? Only("payee-account") : null));
    }

    /// <summary>An identifier of the other side on a platform; null for none, or when there are several.</summary>
    public static SeenValue? OnPlatform(Seen seen, string? platform, string kind) =>
        platform is null ? null : seen.Identifiers.Where(one => one.Provider == platform && one.Kind == kind).Take(2).ToList() is [var one] ? one.Value : null;

    /// <summary>What was read of the other side and stands in no declared account or payment.</summary>
    public static IReadOnlyList<SeenIdentifier> Beyond(Seen seen, IReadOnlyList<DeclaredFact> accounts, IReadOnlyList<DeclaredFact> payments)
    {
        var said = accounts.Concat(payments).SelectMany(fact => fact.Values.Values).Select(Plain).Where(value => value.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. seen.Identifiers.Where(one => !said.Contains(Plain(one.Value.Value)) && !accounts.Any(account => account[one.Kind] is null && ReferenceEquals(OnPlatform(seen, account["platform"], one.Kind), one.Value))).Take(Most)];
    }

    /// <summary>Without what people write between figures.</summary>
    private static string Plain(string value) => string.Concat(value.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '.' or '@'))).TrimEnd('/');
}
