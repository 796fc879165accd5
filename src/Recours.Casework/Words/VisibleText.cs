using System.Globalization;
using System.Text;

namespace Recours.Casework.Words;

/// <summary>A stretch of foreign text to show as it is, or the mark of a character that nobody would see, such as <c>⟦U+202E⟧</c>.</summary>
public readonly record struct TextPiece(string Text, bool IsMark);

/// <summary>
/// Makes text from exhibits safe to look at: what is invisible, changes the writing direction or is no character at all
/// becomes a visible mark, so that what is read is what is there.
/// </summary>
public static class VisibleText
{
    /// <summary>Combining marks in a row that real writing needs at most; more of them would run over the lines around.</summary>
    private const int MarksInARow = 6;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiVariation = 0xFE0F;

    /// <summary>Cuts the first <paramref name="limit"/> UTF-16 units into pieces; says how many units were left out.</summary>
    public static (IReadOnlyList<TextPiece> Pieces, int LeftOut) Split(string text, int limit)
    {
        var pieces = new List<TextPiece>();
        var plain = new StringBuilder();
        var (at, stacked, before) = (0, 0, default(Rune));
        while (at < Math.Min(text.Length, limit))
        {
            var valid = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (valid && rune.Value == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            {
                at++;
                continue;
            }

            stacked = valid && IsCombining(rune) ? stacked + 1 : 0;
            if (valid && stacked <= MarksInARow && IsSeen(rune, before, After(text, at + length)))
            {
                plain.Append(text, at, length);
                (at, before) = (at + length, rune);
                continue;
            }

            if (plain.Length > 0)
            {
                pieces.Add(new TextPiece(plain.ToString(), false));
                plain.Clear();
            }

            var (value, times) = (valid ? rune.Value : text[at], 0);
            for (; at < Math.Min(text.Length, limit) && ValueAt(text, at) == value; at += length)
            {
                times++;
            }

            pieces.Add(new TextPiece(string.Create(CultureInfo.InvariantCulture, $"⟦U+{value:X4}{(times > 1 ? $" ×{times}" : "")}⟧"), true));
            before = default;
        }

        if (plain.Length > 0)
        {
            pieces.Add(new TextPiece(plain.ToString(), false));
        }

        return (pieces, text.Length - at);
    }

    /// <summary>The same as one string, for places that hold no elements.</summary>
    public static string Flat(string text, int limit) => string.Concat(Split(text, limit).Pieces.Select(piece => piece.Text));

    /// <summary>
    /// A name, a path or a message on one line of a terminal: line ends become <c>⏎</c>, everything that could steer the terminal or
    /// turn the line around is marked.
    /// </summary>
    public static string OneLine(string text, int limit = 4_000) =>
        Flat(text, limit).Replace("\t", "⟦U+0009⟧", StringComparison.Ordinal).Replace("\n", " ⏎ ", StringComparison.Ordinal) + (text.Length > limit ? "…" : "");

    /// <summary>The code point, or the lone half of one.</summary>
    private static int ValueAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    private static Rune After(string text, int at) => Rune.TryGetRuneAt(text, Math.Min(at, text.Length - 1), out var rune) && at < text.Length ? rune : default;

    private static bool IsCombining(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsSeen(Rune rune, Rune before, Rune after) => rune.Value switch
    {
        '\n' or '\t' => true,
        // Joiners are part of emoji and of Arabic, Persian and Indic spelling; elsewhere they only make two names differ unseen.
        ZeroWidthJoiner => (IsPicture(before) && IsPicture(after)) || (IsJoining(before) && IsJoining(after)),
        ZeroWidthNonJoiner => IsJoining(before) && IsJoining(after),
        EmojiVariation => IsPicture(before) || before.Value is (>= '0' and <= '9') or '#' or '*',
        >= 0xFE00 and < EmojiVariation or >= 0xE0100 and <= 0xE01EF => false,
        // Letters and marks without a shape: fillers, the grapheme joiner, Khmer inherent vowels, the empty Braille cell.
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => false,
        >= 0xFDD0 and <= 0xFDEF => false,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate),
    };

    private static bool IsPicture(Rune rune) =>
        rune.Value == EmojiVariation || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static bool IsJoining(Rune rune) => rune.Value is (>= 0x0600 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF);
}
