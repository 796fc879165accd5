using System.Globalization;
using System.Text;

namespace Recours.Casework.Timeline;

/// <summary>What a code point is to the search.</summary>
internal enum LetterRole : byte
{
    /// <summary>Ends a word.</summary>
    Separator,

    /// <summary>Leaves no trace: accents, vowel signs, tatweel, invisible and direction controls.</summary>
    Removed,

    /// <summary>Stands in a word.</summary>
    Word,

    /// <summary>A word by itself: scripts without spaces, emoji.</summary>
    Alone,

    /// <summary>Stays with whatever stands before it: vowel signs that distinguish words.</summary>
    Attached,
}

/// <summary>What a code point becomes. <see cref="Text"/> has spaces where the code point contains a separator.</summary>
internal readonly record struct FoldedLetter(LetterRole Role, string Text);

/// <summary>
/// The folding of single code points (docs/formats/timeline.md): compatibility decomposition, then our own table. Independent of
/// the culture. Worked out once for each block of 256 code points that occurs.
/// </summary>
internal static class FoldedLetters
{
    private static readonly FoldedLetter Separator = new(LetterRole.Separator, "");
    private static readonly FoldedLetter Removed = new(LetterRole.Removed, "");
    private static readonly FoldedLetter[]?[] Pages = new FoldedLetter[]?[0x1100];

    /// <summary>Letters without a decomposition, and spellings that are mixed up in writing.</summary>
    private static readonly Dictionary<int, string> Own = new()
    {
        ['ı'] = "i",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ς'] = "σ",
        // Alef wasla; ta marbuta; alef maqsura and Persian ya; Persian kaf; the other forms of ha.
        [0x671] = "\u0627",
        [0x629] = "\u0647",
        [0x649] = "\u064A",
        [0x6CC] = "\u064A",
        [0x6A9] = "\u0643",
        [0x6BE] = "\u0647",
        [0x6C1] = "\u0647",
        [0x6D5] = "\u0647",
        // Tatweel; Hangul fillers; Mongolian vowel separator.
        [0x640] = "",
        [0x115F] = "",
        [0x1160] = "",
        [0x180E] = "",
    };

    public static FoldedLetter Of(Rune rune)
    {
        // Two threads may work a page out at once; both get the same.
        var page = Pages[rune.Value >> 8] ??= PageOf(rune.Value >> 8);
        return page[rune.Value & 0xFF];
    }

    private static FoldedLetter[] PageOf(int number)
    {
        var page = new FoldedLetter[256];
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = Rune.TryCreate((number << 8) + i, out var rune) ? WorkOut(rune) : Separator;
        }

        return page;
    }

    private static FoldedLetter WorkOut(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.Surrogate || rune.Value is 0x2122 or 0x2120 or 0xFFFD)
        {
            // Emoji newer than the tables of this runtime are still found. The signs TM and SM would grow onto the name before them.
            return IsNewEmoji(rune) ? new FoldedLetter(LetterRole.Alone, rune.ToString()) : Separator;
        }

        var (role, text) = (LetterRole.Removed, new StringBuilder());
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var letter = WorkOutPart(Rune.ToLowerInvariant(part));
            text.Length -= letter.Role == LetterRole.Attached && role == LetterRole.Alone && text[^1] == ' ' ? 1 : 0;
            text.Append(letter.Role switch { LetterRole.Separator => " ", LetterRole.Alone => " " + letter.Text + " ", _ => letter.Text });
            role = role == LetterRole.Removed || letter.Role == LetterRole.Alone ? letter.Role : role;
        }

        var trimmed = text.ToString().Trim(' ');
        return trimmed.Length > 0 ? new FoldedLetter(role == LetterRole.Separator ? LetterRole.Word : role, trimmed) : text.Length > 0 ? Separator : Removed;
    }

    private static FoldedLetter WorkOutPart(Rune rune)
    {
        if (Own.TryGetValue(rune.Value, out var own))
        {
            return own.Length > 0 ? new FoldedLetter(LetterRole.Word, own) : Removed;
        }

        var text = rune.ToString();
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
                return new FoldedLetter(LetterRole.Word, ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture));
            case UnicodeCategory.Format:
                return Removed;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                return IsAccent(rune.Value) ? Removed : new FoldedLetter(LetterRole.Attached, text);
            case UnicodeCategory.ModifierSymbol when rune.Value is >= 0x1F3FB and <= 0x1F3FF:
                return Removed; // the skin colour of an emoji
            case UnicodeCategory.OtherSymbol:
                return new FoldedLetter(LetterRole.Alone, text);
            case UnicodeCategory.ModifierLetter when rune.Value is 0x30FC:
                return new FoldedLetter(LetterRole.Attached, text); // lengthens the kana before it
            case UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber:
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                return new FoldedLetter(IsWithoutSpaces(rune.Value) ? LetterRole.Alone : LetterRole.Word, text);
            default:
                return Separator;
        }
    }

    /// <summary>Marks that people leave out: Latin, Greek and Cyrillic accents, Hebrew and Arabic vowels, variation selectors.</summary>
    private static bool IsAccent(int mark) => mark is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x489) or (>= 0x591 and <= 0x5C7)
        or (>= 0x610 and <= 0x61A) or (>= 0x64B and <= 0x65F) or 0x670 or (>= 0x6D6 and <= 0x6ED) or (>= 0x897 and <= 0x8FF)
        or (>= 0x180B and <= 0x180F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Thai, Lao, Burmese, Khmer, Chinese, Japanese: words are not set apart, so each letter counts as one.</summary>
    private static bool IsWithoutSpaces(int letter) => letter is (>= 0xE00 and <= 0xEFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0x312F) or (>= 0x31A0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsNewEmoji(Rune rune) => rune.Value is >= 0x1F300 and <= 0x1FAFF && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned;
}
