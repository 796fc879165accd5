using System.Globalization;
using System.Text;

namespace Recours.Casework.Words;

/// <summary>
/// Text from an export, made safe to show: a name can carry escape sequences that repaint a terminal, or marks that
/// turn the reading direction so that a line seems to say something else. Nothing is dropped: each such mark is named.
/// </summary>
public static class Untrusted
{
    /// <summary>
    /// The text with every control, direction mark, invisible separator and unpaired surrogate as <c>⟦U+202E⟧</c>.
    /// Joiners (U+200C, U+200D) stay: Arabic script, Persian and emoji are written with them.
    /// </summary>
    public static string Show(string text)
    {
        var harmless = 0;
        while (harmless < text.Length && !IsMark(text[harmless]) && !char.IsSurrogate(text[harmless]))
        {
            harmless++;
        }

        if (harmless == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, harmless, text.Length + 16);
        for (var at = harmless; at < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune) && !IsMark(rune.Value))
            {
                shown.Append(text, at, rune.Utf16SequenceLength);
                at += rune.Utf16SequenceLength;
                continue;
            }

            var value = Rune.TryGetRuneAt(text, at, out rune) ? rune.Value : text[at];
            shown.Append(CultureInfo.InvariantCulture, $"⟦U+{value:X4}⟧");
            at += value > 0xFFFF ? 2 : 1;
        }

        return shown.ToString();
    }

    /// <summary>The text on one line: line ends become <c>⏎</c>, everything else as <see cref="Show"/>.</summary>
    public static string ShowOnOneLine(string text) => Show(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", " ⏎ ", StringComparison.Ordinal));

    private static bool IsMark(int value) => value switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        // Soft hyphen, Arabic letter mark, zero width space, direction marks, separators, embeddings, isolates, invisible operators.
        0xAD or 0x61C or 0x180E or 0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        // Byte order mark, interlinear notes, tags.
        0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F) => true,
        _ => (value & 0xFFFE) == 0xFFFE,
    };
}
