namespace Recours.Casework.Findings.Kinds;

/// <summary>International bank account numbers: the length of each country (SWIFT's registry) and the check digits (ISO 7064, modulo 97).</summary>
public static class Iban
{
    /// <summary>The longest there is, in characters.</summary>
    public const int MaxLength = 34;

    private static readonly Dictionary<string, int> Lengths = Table(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 " +
        "HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 " +
        "QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 " +
        // Not in the registry, but in use with the same check digits.
        "AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28");

    /// <summary>Characters of an account number of a country; 0 when the country has none.</summary>
    public static int LengthOf(ReadOnlySpan<char> country) => Lengths.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var length) ? length : 0;

    /// <summary>Whether a number without spaces, in capitals, has its country's length and right check digits.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length < 15 || text.Length != LengthOf(text[..2]) || !char.IsAsciiDigit(text[2]) || !char.IsAsciiDigit(text[3]))
        {
            return false;
        }

        var rest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[(i + 4) % text.Length];
            if (char.IsAsciiDigit(letter))
            {
                rest = (rest * 10 + letter - '0') % 97;
            }
            else if (char.IsAsciiLetterUpper(letter))
            {
                rest = (rest * 100 + letter - 'A' + 10) % 97;
            }
            else
            {
                return false;
            }
        }

        return rest == 1;
    }

    private static Dictionary<string, int> Table(string lengths) =>
        lengths.Split(' ').ToDictionary(one => one[..2], one => int.Parse(one.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
