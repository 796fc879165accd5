namespace Recours.Casework.Guidance;

/// <summary>How the findings' names of ways to pay and of numbers go with the means of the guides.</summary>
internal static class PaymentWords
{
    private static readonly Dictionary<string, string> Means = new(StringComparer.Ordinal)
    {
        ["western_union"] = "western_union",
        ["moneygram"] = "moneygram",
        ["ria"] = "ria",
        ["wafacash"] = "wafacash",
        ["cashplus"] = "cash_plus",
        ["orange_money"] = "orange_money",
        ["wave"] = "wave",
        ["moov"] = "moov",
        ["paypal"] = "paypal",
        ["revolut"] = "revolut",
        ["cashapp"] = "p2p_us",
        ["zelle"] = "p2p_us",
        ["venmo"] = "p2p_us",
        ["gift_card"] = "gift_cards_coupons",
        ["voucher"] = "gift_cards_coupons",
        ["bitcoin"] = "crypto",
        ["crypto"] = "crypto",
    };

    /// <summary>The means of the guides; the name as it was read, where the guides know none.</summary>
    /// <param name="country">Where the person is: a bank transfer has other rules in the United Kingdom than in the euro area.</param>
    public static string? MeansOf(string? channel, string? country) => channel switch
    {
        null => null,
        "bank_transfer" when country == "GB" => "uk_app",
        "bank_transfer" when country is null || Planner.IsInEurope(country) => "sepa_transfer",
        _ => Means.GetValueOrDefault(channel, channel.Replace('_', ' ')),
    };

    public static bool IsReference(string type, string? channel) => channel switch
    {
        "western_union" => type == "mtcn",
        "moneygram" => type == "moneygram_ref",
        "ria" => type == "ria_pin",
        "wafacash" => type == "wafacash_ref",
        "gift_card" or "voucher" => type == "voucher",
        null => type is "mtcn" or "moneygram_ref" or "ria_pin" or "wafacash_ref" or "voucher",
        _ => false,
    };

    public static bool IsAccount(string type, string? channel) => channel switch
    {
        "bank_transfer" or "revolut" => type == "iban",
        "bitcoin" => type == "bitcoin",
        "crypto" => type is "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero",
        "paypal" => type == "paypal",
        "cashapp" => type == "cashapp",
        "orange_money" or "wave" or "moov" or "mtn" or "mobile_money" => type == "mobile_money",
        null => type is "iban" or "bitcoin" or "ethereum" or "tron" or "litecoin" or "monero" or "paypal" or "cashapp" or "mobile_money",
        _ => false,
    };

    /// <summary>Whether such a payment is made out to a name.</summary>
    public static bool HasPayee(string? channel) => channel is null or "western_union" or "moneygram" or "ria" or "wafacash" or "cashplus" or "bank_transfer" or "orange_money" or "wave" or "moov" or "mtn" or "mobile_money" or "revolut";
}
