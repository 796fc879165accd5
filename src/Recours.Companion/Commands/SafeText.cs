using System.Globalization;
using System.Text;

namespace Recours.Companion.Commands;

/// <summary>Text from an export, made fit for a terminal.</summary>
public static class SafeText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>
    /// One line, at most <paramref name="max"/> characters, that can neither steer the terminal nor turn the rest of the line around: control
    /// characters become a space, direction and other invisible controls go, and the whole is isolated.
    /// </summary>
    public static string OneLine(string text, int max = 400)
    {
        var line = new StringBuilder().Append(FirstStrongIsolate);
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length > max)
            {
                line.Append('…');
                break;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(line[^1] == ' ' ? "" : " ");
                    break;
                // Joiners shape Arabic, Persian and emoji; they neither hide nor turn anything.
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D):
                    break;
                default:
                    line.Append(rune.ToString());
                    break;
            }
        }

        return line.Append(PopDirectionalIsolate).ToString();
    }
}
