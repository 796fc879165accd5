namespace Recours.Casework.Findings.Kinds;

/// <summary>Some figures of a text with a gap after each: <c>06</c> in <c>06 12 34</c>.</summary>
internal readonly record struct DigitGroup(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>Figures that belong together, with the signs that people put between them.</summary>
internal sealed record NumberRun(string Digits, bool HasPlus, int Start, int End, IReadOnlyList<DigitGroup> Groups)
{
    /// <summary>Figures of a run at most; what is longer is no number that leads to anybody.</summary>
    public const int MaxDigits = 40;

    private const int MaxGap = 3;

    /// <summary>All runs of at least <paramref name="fewest"/> figures in the characters of a text that are free.</summary>
    public static List<NumberRun> In(Scan scan, int fewest) => In(scan, scan.Text, fewest);

    /// <summary>The same in a text in which "o7 o8 1l" is written with figures.</summary>
    public static List<NumberRun> InMixed(Scan scan, int fewest) => In(scan, WithFigures(scan.Text), fewest);

    private static List<NumberRun> In(Scan scan, string text, int fewest)
    {
        var found = new List<NumberRun>();
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var start = at;
            var plus = start > 0 && (text[start - 1] == '+' || (start > 1 && text[start - 1] == '(' && text[start - 2] == '+') || (start > 1 && text[start - 1] == ' ' && text[start - 2] == '+'));
            var (groups, digits, end) = (new List<DigitGroup>(), new System.Text.StringBuilder(), start);
            while (true)
            {
                var stop = end;
                while (stop < text.Length && char.IsAsciiDigit(text[stop]))
                {
                    stop++;
                }

                groups.Add(new DigitGroup(end, stop));
                digits.Append(text, end, stop - end);
                end = stop;
                var next = Gap(text, end);
                if (next < 0 || digits.Length > MaxDigits)
                {
                    break;
                }

                end = next;
            }

            end = groups[^1].End;
            var first = plus ? text.LastIndexOf('+', start) : text[Math.Max(0, start - 1)] == '(' && start > 0 ? start - 1 : start;
            var joined = (start > 0 && !plus && IsWord(text[start - 1])) || (end < text.Length && IsWord(text[end]));
            if (digits.Length >= fewest && digits.Length <= MaxDigits && !joined && scan.IsFree(first, end))
            {
                found.Add(new NumberRun(digits.ToString(), plus, first, end, groups));
            }

            var further = end < text.Length ? text.AsSpan(end).IndexOfAnyInRange('0', '9') : -1;
            at = further < 0 ? -1 : end + further;
        }

        return found;
    }

    /// <summary>Letters that pass for figures, in words of at most twelve characters that are otherwise figures.</summary>
    private static string WithFigures(string text)
    {
        char[]? copy = null;
        for (var at = 0; at < text.Length;)
        {
            var (end, figures, letters) = (at, 0, 0);
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is 'o' or 'O' or 'l' or 'I'))
            {
                (figures, letters) = char.IsAsciiDigit(text[end]) ? (figures + 1, letters) : (figures, letters + 1);
                end++;
            }

            var isWord = (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));
            if (isWord && figures > 0 && letters > 0 && end - at <= 12)
            {
                copy ??= text.ToCharArray();
                for (var i = at; i < end; i++)
                {
                    copy[i] = text[i] switch { 'o' or 'O' => '0', 'l' or 'I' => '1', var figure => figure };
                }
            }

            at = Math.Max(end, at + 1);
        }

        return copy is null ? text : new string(copy);
    }

    /// <summary>A part of it: some of its groups.</summary>
    public NumberRun Part(int first, int count)
    {
        var (before, length) = (0, 0);
        for (var i = 0; i < first + count; i++)
        {
            (before, length) = i < first ? (before + Groups[i].Length, length) : (before, length + Groups[i].Length);
        }

        return new NumberRun(Digits.Substring(before, length), first == 0 && HasPlus, first == 0 ? Start : Groups[first].Start, Groups[first + count - 1].End, [.. Groups.Skip(first).Take(count)]);
    }

    /// <summary>Whether it is written as a day: 14/03/2025, 2025-03-14, 14.3.25.</summary>
    public bool IsDate(string text)
    {
        if (Groups.Count < 3 || HasPlus)
        {
            return false;
        }

        var (a, b, c) = (Groups[0], Groups[1], Groups[2]);
        var sign = a.End < text.Length ? text[a.End] : ' ';
        if (sign is not ('/' or '.' or '-') || text[b.End] != sign || b.Start != a.End + 1 || c.Start != b.End + 1)
        {
            return false;
        }

        var (one, two, three) = (Number(text, a), Number(text, b), Number(text, c));
        return (a.Length <= 2 && b.Length <= 2 && c.Length is 2 or 4 && one is >= 1 and <= 31 && two is >= 1 and <= 31 && (c.Length == 2 ? Groups.Count == 3 : three is >= 1900 and <= 2100))
            || (a.Length == 4 && b.Length <= 2 && c.Length <= 2 && one is >= 1900 and <= 2100 && two is >= 1 and <= 12 && three is >= 1 and <= 31);
    }

    /// <summary>The number that a group is; -1 where letters stand for figures ("o7").</summary>
    private static int Number(string text, DigitGroup group) =>
        int.TryParse(text.AsSpan(group.Start, Math.Min(group.Length, 6)), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static bool IsWord(char letter) => char.IsAsciiLetter(letter) || letter == '_';

    /// <summary>Where the next group begins, when only signs of a number stand between; else -1.</summary>
    private static int Gap(string text, int at)
    {
        var (start, lines) = (at, 0);
        while (at < text.Length && at - start <= MaxGap && !char.IsAsciiDigit(text[at]))
        {
            lines += text[at] == '\n' ? 1 : 0;
            if (text[at] is not (' ' or '.' or '-' or '/' or '(' or ')' or '\n' or '\r' or '_' or '·' or '•' or '\t' or '*') || lines > 1)
            {
                return -1;
            }

            at++;
        }

        if (at - start > MaxGap || at >= text.Length || !char.IsAsciiDigit(text[at]) || at == start)
        {
            return -1;
        }

        // ". " ends a sentence.
        return text[start] == '.' && at - start > 1 && text[start + 1] == ' ' ? -1 : at;
    }
}
