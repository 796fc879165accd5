namespace Recours.Casework.Findings.Meaning;

/// <summary>A word for a currency: its code, or a name that several countries share (<c>?dirham</c>).</summary>
/// <param name="Units">How many of the currency's units one of these is (a ryal of Darija is a twentieth of a dirham).</param>
internal sealed record Money(string Code, decimal Units = 1);

/// <summary>Names of currencies, and which one a shared name means in a country.</summary>
internal static class Currencies
{
    private static readonly Dictionary<string, Money> Names = Table();

    private static readonly HashSet<string> West = ["CI", "SN", "BJ", "TG", "ML", "BF", "NE", "GW"], Central = ["CM", "GA", "CG", "TD", "CF", "GQ"];

    public static Money? Of(string word) => Names.GetValueOrDefault(word);

    /// <summary>What is meant in a country when nobody names a currency; null where it is not known.</summary>
    public static string? Of(string? country, string language) => country switch
    {
        null => null,
        "FR" or "BE" or "DE" or "AT" or "ES" or "IT" or "NL" or "LU" or "IE" or "PT" or "FI" or "GR" or "MC" => "EUR",
        "US" or "EC" or "SV" or "PA" => "USD",
        "GB" => "GBP",
        "CH" => "CHF",
        "MA" => "MAD",
        "AE" => "AED",
        "NG" => "NGN",
        "GH" => "GHS",
        "IN" => "INR",
        "PE" => "PEN",
        "SA" => "SAR",
        "EG" => "EGP",
        "CA" or "AU" or "NZ" => Code(new Money("?dollarword"), country, language),
        "MX" or "AR" or "CO" or "CL" or "UY" => Code(new Money("?peso"), country, language),
        "TN" or "DZ" or "JO" or "KW" or "IQ" or "LY" or "BH" => Code(new Money("?dinar"), country, language),
        "PH" => "PHP",
        "LB" => "USD",
        "KE" => "KES",
        "UG" => "UGX",
        "TZ" => "TZS",
        "ZA" => "ZAR",
        "BR" => "BRL",
        "TR" => "TRY",
        "PK" => "PKR",
        "BO" => "BOB",
        "PY" => "PYG",
        "DO" => "DOP",
        "GT" => "GTQ",
        "CR" => "CRC",
        "GN" => "GNF",
        "MG" => "MGA",
        "HT" => "HTG",
        "SD" => "SDG",
        "SG" => "SGD",
        "MY" => "MYR",
        "QA" or "OM" or "YE" => Code(new Money("?riyal"), country, language),
        _ => West.Contains(country) || Central.Contains(country) ? Code(new Money("?cfa"), country, language) : null,
    };

    /// <summary>The code that a name means, read in the country of the case; null when it cannot be known.</summary>
    public static string? Code(Money money, string? country, string language) => money.Code switch
    {
        "?dirham" => country is "AE" or "QA" ? "AED" : country is "MA" or "EH" || language is "ary" or "fr" or "es" ? "MAD" : language == "ar" || country is not null && language != "fr" ? "AED" : "MAD",
        "?riyal" => country switch { "QA" => "QAR", "OM" => "OMR", "YE" => "YER", "IR" => "IRR", _ => language == "ary" || country == "MA" ? "MAD" : "SAR" },
        "?dinar" => country switch { "TN" => "TND", "JO" => "JOD", "KW" => "KWD", "IQ" => "IQD", "LY" => "LYD", "BH" => "BHD", "DZ" => "DZD", "RS" => "RSD", _ => language == "fr" ? "DZD" : null },
        "?centime" => country switch { "DZ" => "DZD", "MA" => "MAD", "TN" => "TND", _ => language == "ar" ? "DZD" : language == "ary" ? "MAD" : "EUR" },
        "?balle" => country switch { "CH" => "CHF", "CA" => "CAD", null => "EUR", _ => West.Contains(country) ? "XOF" : Central.Contains(country) ? "XAF" : "EUR" },
        "?lira" => country switch { "SY" => "SYP", "TR" => "TRY", _ => "LBP" },
        "?guinea" => country is "SD" ? "SDG" : "EGP",
        "?peso" => country switch { "AR" => "ARS", "CO" => "COP", "CL" => "CLP", "UY" => "UYU", "DO" => "DOP", "CU" => "CUP", "PH" => "PHP", _ => "MXN" },
        "?dollar" => country switch { "MX" => "MXN", "CA" => "CAD", "AU" => "AUD", "NZ" => "NZD", "AR" => "ARS", "CO" => "COP", "CL" => "CLP", _ => "USD" },
        "?dollarword" => country switch { "CA" => "CAD", "AU" => "AUD", "NZ" => "NZD", _ => "USD" },
        "?franc" => country is "CH" or "LI" ? "CHF" : Central.Contains(country ?? "") ? "XAF" : West.Contains(country ?? "") ? "XOF" : country switch { "GN" => "GNF", "CD" => "CDF", "RW" => "RWF", "BI" => "BIF", _ => "XOF" },
        "?cfa" => Central.Contains(country ?? "") ? "XAF" : "XOF",
        "?pound" => country == "EG" ? "EGP" : "GBP",
        "?rupee" => country switch { "PK" => "PKR", "LK" => "LKR", "NP" => "NPR", "MU" => "MUR", _ => "INR" },
        "?shilling" => country switch { "UG" => "UGX", "TZ" => "TZS", _ => "KES" },
        "?thousandpesos" => country switch { "CL" => "CLP", "CO" => "COP", _ => "ARS" },
        var code => code,
    };

    /// <summary>Whose money it is, as said beside the name that several countries share; null when the word is no country's.</summary>
    public static string? Nation(string word) => Nations.GetValueOrDefault(word);

    /// <summary>The currency of services for paying that only one country has.</summary>
    public static string? OfService(string folded) => folded.Contains(" gcash", StringComparison.Ordinal) || folded.Contains(" palawan", StringComparison.Ordinal) ? "PHP"
        : folded.Contains(" nequi", StringComparison.Ordinal) || folded.Contains(" daviplata", StringComparison.Ordinal) ? "COP" : folded.Contains(" oxxo", StringComparison.Ordinal) ? "MXN"
        : folded.Contains(" mercado pago", StringComparison.Ordinal) ? "ARS" : null;

    /// <summary>A capital that stands for a currency right before the figures: R500, N50,000, Q300, S/ 200.</summary>
    public static string? Before(string text, int start)
    {
        if (start + 3 >= text.Length || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return null;
        }

        var isFigures = char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2]);
        return text[start] switch
        {
            'R' when isFigures => "rand",
            'N' when isFigures => "naira",
            'Q' when isFigures => "quetzales",
            'S' when text[start + 1] == '/' && (char.IsAsciiDigit(text[start + 2]) || text[start + 2] is ' ' or '.') => "soles",
            _ => null,
        };
    }

    /// <summary>Whether a place is spoken of where the franc is that of Central Africa.</summary>
    public static bool IsCentral(string word) => word is "cameroun" or "cameroon" or "douala" or "yaounde" or "gabon" or "libreville" or "congo" or "brazzaville" or "tchad" or "ndjamena" or "bangui" or "centrafrique";

    /// <summary>Whether nothing is sold for less than a thousand of it: a bare "30" is then thirty thousand.</summary>
    public static bool IsSmall(string? code) => code is "XOF" or "XAF" or "COP" or "NGN" or "CLP" or "ARS" or "PYG" or "UGX" or "TZS" or "GNF" or "CDF" or "RWF" or "BIF" or "MGA" or "IQD" or "LBP" or "IDR" or "VND" or "IRR" or "SYP";

    /// <summary>Whether the language or the country alone says it; a bare letter is money only right after the number.</summary>
    public static bool IsShort(string word) => word is "s" or "e" or "f" or "r" or "da" or "dt" or "sr" or "rs" or "eth" or "gs";

    private static readonly Dictionary<string, string> Nations = Countries();

    private static Dictionary<string, string> Countries()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nation, words) in (ReadOnlySpan<(string, string)>)[
            ("KW", "كويتي kuwaiti koweitien koweitiens kuwaities"), ("JO", "اردني jordanian jordanien jordaniens jd"), ("IQ", "عراقي iraqi irakien irakiens"), ("TN", "تونسي tunisien tunisiens tunisian"),
            ("DZ", "جزاءري جزايري dzayri dziri دزيري algerien algeriens algerian"), ("LY", "ليبي libyan libyen libyens"), ("BH", "بحريني bahraini"), ("SA", "سعودي saudi saoudien saoudiens"), ("QA", "قطري qatari"), ("OM", "عماني omani"),
            ("YE", "يمني yemeni"), ("AE", "اماراتي emirati emiratis"), ("MA", "مغربي مغربيه moroccan marocain marocains"), ("EG", "مصري egyptian egyptien egyptiens"), ("LB", "لبناني لبنانيه lebanese libanaises"), ("SY", "سوريه سوري syrian"),
            ("SD", "سوداني sudanese"), ("US", "امريكي اميركي american americain americains americanos us"), ("CA", "canadian canadien canadiens canadienses كندي"), ("AU", "aussie australian australianos australiens"),
            ("CO", "colombianos colombiano colombian"), ("MX", "mexicanos mexicano mexican"), ("AR", "argentinos argentino argentine"), ("CL", "chilenos chileno chilean"), ("UY", "uruguayos uruguayo"), ("DO", "dominicanos dominicano dominican"), ("PH", "filipinos filipino philippine"), ("CH", "suisses suisse swiss schweizer"),
        ])
        {
            foreach (var word in words.Split(' '))
            {
                table[Timeline.FoldedText.Of(word)] = nation;
            }
        }

        return table;
    }

    private static Dictionary<string, Money> Table()
    {
        var table = new Dictionary<string, Money>(StringComparer.Ordinal);
        void Add(string code, string words, decimal units = 1)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = Timeline.FoldedText.Of(word);
                table[folded.Length == 0 ? word : folded] = new Money(code, units);
            }
        }

        Add("EUR", "€ eur eurs euro euros euros e yuro euroo uros يورو اورو pavos oiro eus");
        Add("?balle", "balle balles boules boule");
        Add("?dollar", "$");
        Add("?dollarword", "dollar dollars dolares dolar dollards dollarz دولار دولارا دولارات دولارين bucks buck");
        Add("USD", "usd us$ usds");
        Add("GBP", "£ gbp quid quids sterling");
        Add("?pound", "pound pounds pfund livres livre");
        Add("?dirham", "dh dhs dirham dirhams derhem drhm drahm drahem derham derhams dirhem dirhams درهم دراهم درهما الدرهم");
        Add("MAD", "mad");
        Add("AED", "aed");
        Add("?riyal", "ريال ريالا ريالات riyal riyals rial rials");
        table["ryal"] = table["ryals"] = table["rialat"] = new Money("MAD", 0.05m);
        Add("?centime", "سنتيم سنتيمات centime centimes", 0.01m);
        Add("SAR", "sar sr");
        Add("?dinar", "دينار دينارا دنانير dinar dinars");
        Add("TND", "tnd dt");
        Add("DZD", "dzd da دج");
        Add("KWD", "kwd");
        Add("JOD", "jod jd");
        Add("?lira", "ليره ليرات");
        Add("?guinea", "جنيه جنيها جنيهات");
        Add("EGP", "egp");
        Add("?franc", "franc francs f frs fr فرنك frcs");
        Add("?cfa", "cfa fcfa xof cefa");
        Add("XAF", "xaf");
        Add("CHF", "chf franken sfr stutz fränkli");
        Add("NGN", "₦ naira ngn nairas");
        Add("GHS", "₵ cedi cedis ghs");
        Add("?shilling", "ksh kes shilling shillings");
        Add("ZAR", "rand zar");
        Add("?rupee", "₹ rupee rupees rs inr");
        Add("PHP", "₱ php piso");
        Add("?peso", "peso pesos varos varo pesitos");
        Add("?thousandpesos", "luca lucas", 1);
        Add("MXN", "mxn");
        Add("ARS", "ars");
        Add("COP", "cop");
        Add("CLP", "clp");
        Add("PEN", "sol soles pen");
        Add("BRL", "reais brl");
        Add("GTQ", "quetzales quetzal");
        Add("HNL", "lempiras");
        Add("VES", "bolivares");
        Add("CAD", "cad piasse piasses piastre piastres");
        Add("AUD", "aud");
        Add("BTC", "btc bitcoin bitcoins ₿ بيتكوين بتكوين");
        Add("ETH", "eth ethereum ether ايثيريوم");
        Add("USDT", "usdt tether يوسدت");
        Add("LTC", "ltc litecoin");
        Add("XMR", "xmr monero");
        Add("TRX", "trx");
        Add("MYR", "rm myr ringgit");
        Add("IDR", "idr rupiah");
        Add("THB", "thb baht");
        Add("BDT", "bdt taka");
        Add("PKR", "pkr");
        Add("ETB", "etb birr");
        Add("ZMW", "zmw kwacha");
        Add("PLN", "pln zloty");
        Add("QAR", "qar");
        Add("OMR", "omr");
        Add("BHD", "bhd");
        Add("IQD", "iqd");
        Add("LYD", "lyd");
        Add("LBP", "lbp");
        Add("BOB", "bolivianos boliviano");
        Add("CRC", "colones");
        Add("PYG", "guaranies");
        Add("SGD", "sgd");
        return table;
    }
}
