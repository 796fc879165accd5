using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// The text of a piece from its words: lines from the top, the words of each in the order in which they are said. Words are seen from left to right;
/// in an Arabic line they are said from the right, and Latin words among them keep their own order.
/// </summary>
internal static partial class ScreenText
{
    /// <summary>A line: its words as they are seen.</summary>
    public static List<List<ScreenWord>> Lines(IEnumerable<ScreenWord> words)
    {
        var lines = new List<(int Top, int Bottom, List<ScreenWord> Words)>();
        foreach (var word in words.OrderBy(word => 2 * word.Box.Y + word.Box.Height))
        {
            var at = lines.FindIndex(line => Math.Min(line.Bottom, word.Box.Bottom) - Math.Max(line.Top, word.Box.Y) > Math.Min(line.Bottom - line.Top, word.Box.Height) / 2);
            if (at < 0)
            {
                lines.Add((word.Box.Y, word.Box.Bottom, [word]));
                continue;
            }

            lines[at].Words.Add(word);
            lines[at] = (Math.Min(lines[at].Top, word.Box.Y), Math.Max(lines[at].Bottom, word.Box.Bottom), lines[at].Words);
        }

        return [.. lines.OrderBy(line => line.Top).Select(line => line.Words.OrderBy(word => word.Box.X).ToList())];
    }

    public static bool IsArabic(string text)
    {
        var (arabic, latin) = (0, 0);
        foreach (var letter in text)
        {
            (arabic, latin) = (arabic + (letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter) ? 1 : 0), latin + (char.IsLetter(letter) && letter < '\u0600' ? 1 : 0));
        }

        return arabic > 0 && arabic * 2 >= latin;
    }

    /// <summary>The text as it is said.</summary>
    public static string Of(IReadOnlyList<List<ScreenWord>> lines)
    {
        var right = IsArabic(string.Concat(lines.SelectMany(line => line).Select(word => word.Text)));
        var (text, inLatin) = (new StringBuilder(), false);
        foreach (var line in lines.Where(line => line.Count > 0))
        {
            text.Append(text.Length > 0 ? "\n" : "").AppendJoin(' ', (right ? Said(line, ref inLatin) : line).Select(word => Plain(word.Text)));
        }

        // In an Arabic line the plus of a number is seen behind it, also where its first figures were taken for a number of their own.
        return right ? PlusBehind().Replace(text.ToString(), "+$2$1") : text.Replace('|', 'I').ToString();
    }

    /// <summary>The words of each line as they are said.</summary>
    public static IEnumerable<IReadOnlyList<ScreenWord>> Said(IEnumerable<List<ScreenWord>> lines)
    {
        var inLatin = false;
        foreach (var line in lines)
        {
            if (!IsArabic(string.Concat(line.Select(word => word.Text))))
            {
                yield return line;
                continue;
            }

            // In an Arabic line the plus of a number is seen behind it.
            yield return [.. Said(line, ref inLatin).Select(word => word with { Text = PlusBehind().Replace(Plain(word.Text), "+$1") })];
        }
    }

    /// <summary>Words of an Arabic line in the order in which they are said. Numbers after a Latin word go with it, also on the next line.</summary>
    private static List<ScreenWord> Said(List<ScreenWord> seen, ref bool inLatin)
    {
        var (said, run, isLatin) = (new List<ScreenWord>(), new List<ScreenWord>(), inLatin);
        void Close()
        {
            // A run without a Latin word is numbers, which stand in the order of the line.
            isLatin |= run.Any(word => word.Text.Any(char.IsAsciiLetter));
            if (isLatin)
            {
                run.Reverse();
            }

            said.AddRange(run);
            run.Clear();
        }

        foreach (var word in Enumerable.Reverse(seen))
        {
            if (word.Text.Any(letter => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter)))
            {
                Close();
                isLatin = false;
                said.Add(word);
            }
            else
            {
                run.Add(word);
            }
        }

        Close();
        inLatin = isLatin;
        return said;
    }

    /// <summary>Marks of direction that the reader adds, and signs it takes for others, are not of the text.</summary>
    private static string Plain(string word) => Directions().Replace(word, "").Replace('’', '\'').Replace('‘', '\'').Replace("“", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\d+])(\d{7,}|\d{6,}(?= \d{1,4}\+))(?: (\d{1,4}))?\+(?!\d)")]
    private static partial Regex PlusBehind();

    [GeneratedRegex(@"[\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Directions();

    [GeneratedRegex(@"^\D{0,2}(?<h>[01OoIl]?\d|2[0-3])[:.;](?<m>[0-5][\dOo])\D{0,4}$")]
    private static partial Regex ClockWord();

    [GeneratedRegex(@"^(?<half>[AaPp]\.?[Mm]\.?|ص|م)\W{0,2}$")]
    private static partial Regex Half();

    /// <summary>A clock with the half of the day beside it, that the reader of figures takes for something else.</summary>
    public static IReadOnlyList<ScreenWord> WithHalf(IReadOnlyList<ScreenWord> clock, IReadOnlyList<ScreenWord> arabic) =>
        arabic.FirstOrDefault(word => word.Text.Any(letter => letter >= '\u0600') && Half().IsMatch(Plain(word.Text))) is not { } half ? clock
            : [.. clock.Where(word => word.Text.Count(char.IsAsciiDigit) >= 3 || !half.Box.Holds(word.Box) && !word.Box.Holds(half.Box)), half];

    /// <summary>What is said and when, of a bubble: its clock where it was found apart from the message, else at the end of its last line.</summary>
    /// <param name="anywhere">Whether a clock may also be looked for in the message.</param>
    public static (string? Clock, List<List<ScreenWord>> Said) Parted(ScreenPiece piece, bool anywhere)
    {
        var lines = Lines(piece.Words);
        // The half of the day and the ticks may stand a little lower: all of it is one line.
        if (piece.Clock.Count > 0 && TakeClock([[.. piece.Clock.OrderBy(word => word.Box.X)]]) is { } apart)
        {
            return (apart.Clock, lines);
        }

        if (anywhere && TakeClock(lines) is { } taken)
        {
            return (taken.Clock, taken.Left);
        }

        // Faint figures that are no clock are the message's own, if they say anything.
        return (null, piece.Clock.Any(word => word.Confidence >= 80 && word.Text.Any(char.IsLetterOrDigit)) && !piece.Clock.Any(word => word.Text.Any(char.IsDigit)) ? Lines([.. piece.Words, .. piece.Clock]) : lines);
    }

    /// <summary>
    /// Takes the clock off the last line: small figures at the lower corner, with ticks beside them that are read as anything. Null where there are none.
    /// </summary>
    public static (string Clock, List<List<ScreenWord>> Left)? TakeClock(IReadOnlyList<List<ScreenWord>> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        // In an Arabic message the clock stands at the left.
        var isArabic = IsArabic(string.Concat(lines.SelectMany(line => line).Select(word => word.Text).Where(text => !Half().IsMatch(Plain(text)))));
        var last = lines[^1];
        for (var n = last.Count - 1; n >= 0; n--)
        {
            if (ClockWord().Match(Plain(last[n].Text)) is not { Success: true } match)
            {
                continue;
            }

            // Towards its own side nothing follows but ticks and AM or PM.
            bool Beside(ScreenWord word) => Half().IsMatch(Plain(word.Text)) || word.Text.Length <= 3 && !word.Text.Any(char.IsDigit) || word.Confidence < 40 && word.Text.Length <= 5;
            var (before, after) = (last[..n], last[(n + 1)..]);
            var atLeft = isArabic && before.All(Beside);
            var atRight = !atLeft && after.All(Beside);
            if (!atRight && !atLeft)
            {
                continue;
            }

            var (aside, rest) = atRight ? (after, before) : (before, after);
            // AM and PM of an Arabic interface stand left of the figures.
            if (atRight && rest.Count > 0 && Half().IsMatch(Plain(rest[^1].Text)) && rest[^1].Text.Length == 1)
            {
                aside.Add(rest[^1]);
                rest = rest[..^1];
            }

            if (atLeft && rest.Count > 0 && Half().IsMatch(Plain(rest[0].Text)) && rest[0].Text.Length == 1)
            {
                aside.Add(rest[0]);
                rest = rest[1..];
            }

            var half = aside.Select(word => Half().Match(Plain(word.Text))).FirstOrDefault(found => found.Success)?.Groups["half"].Value;
            var kept = lines.SkipLast(1).ToList();
            if (rest.Count > 0)
            {
                kept.Add(rest);
            }

            string Figures(string group) => match.Groups[group].Value.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1');
            return (Figures("h") + ":" + Figures("m") + (half is null ? "" : " " + half), kept);
        }

        return null;
    }
}
