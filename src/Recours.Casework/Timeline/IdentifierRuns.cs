using System.Buffers;

namespace Recours.Casework.Timeline;

/// <summary>
/// The pieces of a text that look like identifiers: telephone numbers, account numbers, wallets, handles, addresses. Words that are
/// written together with a sign between them (<c>jess.modele_77</c>), and numbers with one space between them (<c>06 12 34 56 78</c>,
/// <c>FR76 3000 6000</c>), are one piece. It is compared without the signs.
/// </summary>
internal static class IdentifierRuns
{
    /// <summary>Characters, signs left out, of the shortest piece that is looked at.</summary>
    public const int MinLength = 3;

    /// <summary>Longest gap inside a piece, as in <c>https://</c>.</summary>
    private const int MaxGap = 3;

    private static readonly SearchValues<char> Signs = SearchValues.Create("@._-/:#+=&?%~");

    /// <summary>Two words, as characters of the folded text.</summary>
    public static bool AreJoined(FoldedText folded, ReadOnlySpan<char> original, Range first, Range second)
    {
        var gap = Gap(folded, original, first.End.Value, second.Start.Value);
        if (gap.Length > MaxGap || gap.IndexOfAny('\r', '\n') >= 0)
        {
            return false;
        }

        return !HasSpace(gap) || (IsNumberLike(folded, original, first) && IsNumberLike(folded, original, second));
    }

    /// <summary>The next piece from <paramref name="at"/> on, as characters of the folded text; false at the end.</summary>
    public static bool Next(FoldedText folded, ReadOnlySpan<char> original, ref int at, out Range run)
    {
        while (at < folded.Length)
        {
            var first = WordAt(folded, at);
            var (last, telling) = (first, HasDigit(folded, first) || FollowsAt(folded, original, first));
            while (last.End.Value + 1 < folded.Length)
            {
                var next = WordAt(folded, last.End.Value + 1);
                if (!AreJoined(folded, original, last, next))
                {
                    break;
                }

                telling = telling || HasDigit(folded, next) || Gap(folded, original, last.End.Value, next.Start.Value).IndexOfAny(Signs) >= 0;
                last = next;
            }

            at = last.End.Value + 1;
            run = first.Start..last.End;
            if (telling)
            {
                return true;
            }
        }

        run = default;
        return false;
    }

    /// <summary>The word that begins at <paramref name="start"/>.</summary>
    public static Range WordAt(FoldedText folded, int start)
    {
        var length = folded.Letters[start..].IndexOf(' ');
        return start..(length < 0 ? folded.Length : start + length);
    }

    /// <summary>What stands in the original between a word that ends and one that begins.</summary>
    public static ReadOnlySpan<char> Gap(FoldedText folded, ReadOnlySpan<char> original, int end, int start)
    {
        var (from, to) = (folded.EndOf(end - 1), folded.StartOf(start));
        return from < to ? original[from..to] : [];
    }

    public static bool HasSpace(ReadOnlySpan<char> gap)
    {
        foreach (var letter in gap)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasDigit(ReadOnlySpan<char> letters) => letters.IndexOfAnyInRange('0', '9') >= 0;

    private static bool HasDigit(FoldedText folded, Range word) => HasDigit(folded.Letters[word]);

    private static bool FollowsAt(FoldedText folded, ReadOnlySpan<char> original, Range word) =>
        folded.StartOf(word.Start.Value) is > 0 and var start && original[start - 1] == '@';

    /// <summary>Holds a digit, or is four capitals: the bank in an account number.</summary>
    private static bool IsNumberLike(FoldedText folded, ReadOnlySpan<char> original, Range word)
    {
        if (HasDigit(folded, word))
        {
            return true;
        }

        var span = folded.Original(word.Start.Value, word.End.Value);
        return span.Length == 4 && original.Slice(span.Start, 4).IndexOfAnyExceptInRange('A', 'Z') < 0;
    }
}
