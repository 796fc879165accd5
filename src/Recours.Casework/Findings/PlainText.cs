using System.Globalization;
using System.Text;

namespace Recours.Casework.Findings;

/// <summary>
/// A text as a machine reads it, and the way back to what was written: invisible characters gone, full-width and mathematical
/// letters, look-alikes of Latin letters and all digits as ASCII, every space one blank. Case, accents and punctuation stay.
/// </summary>
/// <param name="Text">What is read.</param>
/// <param name="Map">For each character of <paramref name="Text"/> its place in the original, and the original's length; null when both are the same.</param>
public readonly record struct PlainText(string Text, int[]? Map, string Original)
{
    /// <summary>Cyrillic, Greek and other letters that look like Latin ones, and what they pass for.</summary>
    private static readonly Dictionary<char, char> LookAlikes = Pairs(
        "аaвBсcеeнHіiјjкkмMоoрpԛqѕsтTхxуyԝwАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYԌGһhԁdѵvɡgαaοoρpνvτtυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɑaıiⅼlӏl");

    /// <summary>The characters that stand between <paramref name="start"/> and <paramref name="end"/> in the original.</summary>
    public string Written(int start, int end) => Map is null ? Original[start..end] : Original[Map[start]..End(end)];

    /// <summary>The place in the original of a character of the text.</summary>
    public int PlaceOf(int index) => Map is null ? index : Map[index];

    public static PlainText Of(string original)
    {
        var at = 0;
        while (at < original.Length && IsPlain(original[at]))
        {
            at++;
        }

        return at == original.Length ? new PlainText(original, null, original) : Make(original, at);
    }

    private int End(int end)
    {
        // What was left out after the last character does not belong to it.
        var last = Map![end - 1];
        return last + (char.IsHighSurrogate(Original[last]) && last + 1 < Original.Length ? 2 : 1);
    }

    private static bool IsPlain(char letter) => letter < 0x80 || (letter is >= 'À' and < 'ɐ' and not 'ı') || letter is '«' or '»' or '°' or '’' or '…' or '€' or '£' or (>= '\u0621' and <= '\u065F');

    private static PlainText Make(string original, int same)
    {
        var (text, map) = (new StringBuilder(original.Length), new List<int>(original.Length + 1));
        text.Append(original, 0, same);
        map.AddRange(Enumerable.Range(0, same));
        for (var at = same; at < original.Length;)
        {
            var letter = original[at];
            if (IsPlain(letter))
            {
                text.Append(letter);
                map.Add(at++);
                continue;
            }

            Rune.DecodeFromUtf16(original.AsSpan(at), out var rune, out var length);
            foreach (var one in Of(rune))
            {
                text.Append(one);
                map.Add(at);
            }

            at += length;
        }

        map.Add(original.Length);
        return new PlainText(text.ToString(), [.. map], original);
    }

    private static string Of(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (rune.IsBmp && LookAlikes.TryGetValue((char)rune.Value, out var latin))
        {
            return latin.ToString();
        }

        return category switch
        {
            UnicodeCategory.Format => "",
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\n",
            UnicodeCategory.DashPunctuation => "-",
            _ when rune.Value is >= 0xFE00 and <= 0xFE0F or 0x20E3 or 0xFE0F => "", // variation selectors; the frame of a keycap digit
            _ when rune.Value is 0x66B or 0x66C => rune.Value == 0x66B ? "," : ".", // Arabic decimal and thousands signs
            _ when rune.Value is (>= 0xFF01 and <= 0xFF5E) => ((char)(rune.Value - 0xFEE0)).ToString(),
            _ when rune.Value is (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2460 and <= 0x24FF) or (>= 0x2070 and <= 0x209C) => rune.ToString().Normalize(NormalizationForm.FormKD),
            _ => rune.ToString(),
        };
    }

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var found = new Dictionary<char, char>();
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            found[pairs[i]] = pairs[i + 1];
        }

        return found;
    }
}
