using System.Text;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Codes of prepaid coupons and gift cards, by the brand that the conversation names.</summary>
internal static class VoucherCodes
{
    /// <summary>Messages after a brand was named in which a bare code can be one of its.</summary>
    public const int Reach = 12;

    /// <summary>Letters of a message that is hardly more than a code.</summary>
    public const int FewWords = 40;

    private const int Longest = 30;

    /// <summary>Figures from which a number of a brand's length is hardly anything else.</summary>
    private const int Certain = 14, MostFigures = 17;

    /// <summary>Characters of a code with letters at most, and of a group of it at least.</summary>
    private const int MostLetters = 25, LeastGroup = 3;

    /// <summary>Names of the brands, folded, and the lengths of their codes; a minus where a code always has letters too.</summary>
    public static IReadOnlyDictionary<string, int[]> Brands { get; } = new Dictionary<string, int[]>(StringComparer.Ordinal)
    {
        ["pcs"] = [10, 12, 14],
        ["transcash"] = [12],
        ["trans cash"] = [12],
        ["neosurf"] = [10],
        ["neo surf"] = [10],
        ["paysafe"] = [16],
        ["paysafecard"] = [16],
        ["paysafecards"] = [16],
        ["paysafe card"] = [16],
        ["psc"] = [16],
        ["steam"] = [-15],
        ["itunes"] = [-16],
        ["apple"] = [-16],
        ["app store"] = [-16],
        ["google play"] = [-16, -20],
        ["googleplay"] = [-16, -20],
        ["play store"] = [-16, -20],
        ["amazon"] = [-14, -15],
        ["toneo"] = [12, 14],
        ["flexepin"] = [16],
        ["razer"] = [14, 16, -14],
        ["1foryou"] = [16],
        ["1 for you"] = [16],
        ["1voucher"] = [16],
        ["moneypak"] = [14],
        ["green dot"] = [14],
        ["rewarble"] = [-16],
        ["اسياسيل"] = [14, 15],
        ["اسيا سيل"] = [14, 15],
        ["كارتات"] = [13, 14, 15, 16],
        ["كارت"] = [13, 14, 15, 16],
        ["كارت اسيا"] = [13, 14, 15],
        ["اثير"] = [13, 14, 15, 16],
        ["jeton"] = [12, 16],
        ["xbox"] = [-25],
        ["playstation"] = [12],
        ["vanilla"] = [16],
        ["inwi"] = [14],
        ["iam"] = [14],
        ["maroc telecom"] = [14],
        ["recharge orange"] = [14],
        ["تعبيه"] = [14],
        ["تعبيات"] = [14],
        ["djezzy"] = [13, 14],
        ["ooredoo"] = [14, 15],
        ["mobilis"] = [14, 15],
        ["cashlib"] = [16],
        ["crypto voucher"] = [-16],
        ["bitnovo"] = [16],
        ["ukash"] = [19],
        ["astropay"] = [16],
        ["roblox"] = [-10, -16],
        ["netflix"] = [-11],
        ["zalando"] = [-10, 16],
        ["ebay"] = [-13, 13],
        ["sephora"] = [-16, 16, 19],
        ["nike"] = [19],
        ["visa"] = [16],
        ["mastercard"] = [16],
        ["apple store"] = [-16],
        ["ps store"] = [-12],
        ["psn"] = [-12],
        ["كرت"] = [13, 14, 15, 16],
        ["كروت"] = [13, 14, 15, 16],
        ["بايسيف كارد"] = [16],
        ["بايسايف كارد"] = [16],
        ["بايسيف"] = [16],
        ["نيوسيرف"] = [10],
        ["ترانس كاش"] = [12],
        ["كاش يو"] = [14],
        ["كاش ليب"] = [16],
        ["انوي"] = [14],
        ["ستيم"] = [-15],
        ["ايتونز"] = [-16],
        ["ابل"] = [-16],
        ["جوجل بلاي"] = [-16, -20],
        ["غوغل بلاي"] = [-16, -20],
        ["قوقل بلاي"] = [-16, -20],
        ["امازون"] = [-14, -15],
    };

    private static readonly string[] Names = [.. Brands.Keys];

    private static readonly PhraseTable Table = new(Names.Select((name, i) => (name, i + 1)));

    /// <summary>Lengths of the codes of the brands that a folded text names; null when it names none.</summary>
    public static int[]? LengthsIn(string folded)
    {
        var found = Table.Find(folded);
        return found.Count == 0 ? null : [.. found.SelectMany(one => Brands[Names[one.Value - 1]]).Distinct()];
    }

    /// <param name="lengths">Of the codes of the brands named in this message or shortly before.</param>
    /// <param name="asked">Whether this message or the one before speaks of codes or cards.</param>
    public static void Find(Scan scan, int[] lengths, bool asked)
    {
        var text = scan.Text;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                at++;
                continue;
            }

            at = Take(scan, at, lengths, asked);
        }
    }

    /// <summary>A code that begins here: groups of figures and capitals with a space, a dash or a line between them. Where to go on.</summary>
    private static int Take(Scan scan, int start, int[] lengths, bool asked)
    {
        var text = scan.Text;
        var (code, at, best, bestEnd) = (new StringBuilder(), start, (string?)null, start);
        var (firstEnd, whole, wholeEnd) = (start, (string?)null, start);
        // "50 XK4T9PLMQ27RHD8W": what the card is worth, and then its code.
        if (IsWorth(text, start))
        {
            return text.IndexOf(' ', start);
        }

        while (at < text.Length && code.Length <= Longest)
        {
            var group = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }

            firstEnd = firstEnd == start ? at : firstEnd;
            if (!IsGroup(text.AsSpan(group, at - group)))
            {
                break;
            }

            code.Append(text, group, at - group);
            if (IsCode(code, lengths))
            {
                (best, bestEnd) = (code.ToString(), at);
            }

            (whole, wholeEnd) = at - group >= LeastGroup && code.Length is >= Certain and <= MostLetters && HasLetters(code) ? (code.ToString(), at) : (whole, wholeEnd);
            if (at + 1 >= text.Length || text[at] is not (' ' or '-' or '\n' or '.') || !char.IsAsciiLetterOrDigit(text[at + 1]))
            {
                break;
            }

            at++;
        }

        // Codes with letters differ in length from country to country: the groups that go on belong to it.
        (best, bestEnd) = best is not null && wholeEnd > bestEnd ? (whole, wholeEnd) : (best, bestEnd);
        if (best is not null && scan.IsFree(start, bestEnd) && !IsOther(scan, start) && !IsTelephone(scan, start, best) && (asked || best.Length >= Certain || best.Any(char.IsAsciiLetter) || scan.Length - (bestEnd - start) <= 6))
        {
            scan.Take(new Sighting("voucher", best.ToUpperInvariant(), start, bestEnd, "voucher"));
            return bestEnd;
        }

        return Math.Max(firstEnd, start + 1);
    }

    /// <summary>Whether one to three figures stand here, and behind a blank a whole code with letters.</summary>
    private static bool IsWorth(string text, int start)
    {
        var code = text.IndexOf(' ', start) + 1;
        if (code - start is < 2 or > 4 || text.AsSpan(start, code - 1 - start).ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var end = code;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var group = text.AsSpan(code, end - code);
        return group.Length is >= Certain and <= MostLetters && IsGroup(group) && group.ContainsAnyInRange('A', 'Z') && group.ContainsAnyInRange('0', '9');
    }

    /// <summary>Behind a word for another number, and no word for cards or codes.</summary>
    private static bool IsOther(Scan scan, int start) =>
        scan.Before(start, 30) is var before && (Cues.Of(before) & (Cue.Voucher | Cue.Code)) == 0 && Phones.IsSomethingElse(before);

    /// <summary>
    /// Codes of no brand that is named, where codes are spoken of: fourteen to seventeen figures that are no bank card's, or three groups and more of four and five capitals and
    /// figures with a dash between them.
    /// </summary>
    public static void FindUnbranded(Scan scan)
    {
        var text = scan.Text;
        foreach (var run in NumberRun.In(scan, Certain))
        {
            if (run is { HasPlus: false, Digits.Length: <= MostFigures } && run.Groups.Take(run.Groups.Count - 1).All(group => group.Length >= LeastGroup) && !run.IsDate(text) && !IsBankCard(run.Digits) && !Phones.IsSomethingElse(scan.Before(run.Start, 30)))
            {
                scan.Take(new Sighting("voucher", run.Digits, run.Start, run.End, "voucher"));
            }
        }

        for (var at = 0; at < text.Length;)
        {
            var (start, groups, figures, letters, isDashed, isBlank) = (at, 0, 0, 0, false, false);
            for (var group = at; ;)
            {
                var end = group;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || char.IsAsciiLetterUpper(text[end])))
                {
                    figures += char.IsAsciiDigit(text[end]) ? 1 : 0;
                    letters += char.IsAsciiDigit(text[end]) ? 0 : 1;
                    end++;
                }

                if (end - group is < 4 or > 5 || (end < text.Length && char.IsLetterOrDigit(text[end])))
                {
                    groups = end - group is < 4 or > 5 && end > group ? 0 : groups;
                    at = Math.Max(end, at);
                    break;
                }

                groups++;
                at = end;
                if (end + 1 >= text.Length || text[end] is not ('-' or ' ') || !char.IsAsciiLetterOrDigit(text[end + 1]))
                {
                    break;
                }

                (isDashed, isBlank, group) = (isDashed || text[end] == '-', isBlank || text[end] == ' ', end + 1);
            }

            var isWhole = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
            if (isWhole && groups >= 3 && isDashed && !isBlank && figures >= 3 && letters >= 3 && scan.IsFree(start, at) && !Phones.IsSomethingElse(scan.Before(start, 30)))
            {
                scan.Take(new Sighting("voucher", text[start..at].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), start, at, "voucher"));
            }

            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            at = at == start ? at + 1 : at;
        }
    }

    /// <summary>Sixteen figures that begin with 4 or 5 and pass the checksum of bank cards (ISO/IEC 7812).</summary>
    private static bool IsBankCard(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var figure = (digits[^(i + 1)] - '0') * (1 + (i % 2));
            sum += figure > 9 ? figure - 9 : figure;
        }

        return digits.Length == 16 && digits[0] is '4' or '5' && sum % 10 == 0;
    }

    /// <summary>Figures alone behind the word for telephones.</summary>
    private static bool IsTelephone(Scan scan, int start, string code) =>
        !code.Any(char.IsAsciiLetter) && (Cues.Of(scan.Before(start, 30)) & (Cue.Phone | Cue.Code)) == Cue.Phone;

    /// <summary>Figures, or capitals and figures: not a word of the sentence.</summary>
    private static bool IsGroup(ReadOnlySpan<char> group) =>
        group.Length is > 0 and <= 20 && group.IndexOfAnyInRange('a', 'z') < 0;

    private static bool HasLetters(StringBuilder code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (char.IsAsciiLetter(code[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(StringBuilder code, int[] lengths)
    {
        var figures = 0;
        for (var i = 0; i < code.Length; i++)
        {
            figures += char.IsAsciiDigit(code[i]) ? 1 : 0;
        }

        // Codes with letters differ in length from country to country.
        // "0917 000 4426 L.": a number and a letter behind it.
        return figures >= 2 && (code.Length - figures != 1 || char.IsAsciiDigit(code[^1])) && (Array.IndexOf(lengths, code.Length) >= 0 || (code.Length - figures >= 2 && (Array.IndexOf(lengths, -code.Length) >= 0 || (code.Length is >= 12 and <= 25 && Array.Exists(lengths, length => length < 0)))));
    }
}
