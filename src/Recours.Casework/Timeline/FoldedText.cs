using System.Globalization;
using System.Text;

namespace Recours.Casework.Timeline;

/// <summary>Some characters of a text: UTF-16 units, as .NET and browsers count them.</summary>
public readonly record struct TextSpan(int Start, int Length);

/// <summary>
/// A text as the search sees it: words in small letters without accents, one space between them; and where each of its characters
/// comes from. One object is filled again and again.
/// </summary>
/// <param name="capacity">Characters that there is room for at first.</param>
public sealed class FoldedText(int capacity = 256)
{
    /// <summary>Characters of a word; a longer one is cut, in the case and in the query alike.</summary>
    public const int MaxWord = 256;

    private char[] letters = new char[capacity];
    private int[] starts = new int[capacity];
    private int[] ends = new int[capacity];
    private int word;
    private bool apart;
    private bool alone;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    /// <summary>The folded form of a text, without the way back.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new FoldedText(Math.Clamp(text.Length + 1, 16, 256));
        folded.Fill(text);
        return folded.Letters.ToString();
    }

    /// <summary>Where in the original the character at <paramref name="index"/> begins.</summary>
    public int StartOf(int index) => starts[index];

    /// <summary>Where in the original the character at <paramref name="index"/> ends, the accents written after it included.</summary>
    public int EndOf(int index) => ends[index];

    /// <summary>The part of the original that the characters from <paramref name="first"/> up to <paramref name="end"/> come from.</summary>
    public TextSpan Original(int first, int end) => new(starts[first], ends[end - 1] - starts[first]);

    public void Fill(ReadOnlySpan<char> text)
    {
        (Length, word, apart, alone) = (0, 0, false, false);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (letter < 128)
            {
                if (char.IsAsciiLetterOrDigit(letter))
                {
                    Put(char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter, at, 1);
                }
                else
                {
                    apart = true;
                }

                at++;
                continue;
            }

            // Half of a surrogate pair alone comes as U+FFFD.
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            PutRune(rune, at, length);
            at += length;
        }
    }

    private void PutRune(Rune rune, int start, int length)
    {
        var folded = FoldedLetters.Of(rune);
        switch (folded.Role)
        {
            case LetterRole.Separator:
                apart = true;
                return;
            case LetterRole.Removed:
                // An accent belongs to the letter before it; a direction control does not.
                if (Length > 0 && ends[Length - 1] == start && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                {
                    ends[Length - 1] = start + length;
                }

                return;
            case LetterRole.Alone:
                apart = true;
                break;
        }

        foreach (var letter in folded.Text)
        {
            if (letter == ' ')
            {
                apart = true;
            }
            else
            {
                Put(letter, start, length, folded.Role == LetterRole.Attached);
            }
        }

        // The next letter does not grow onto a word that stands alone; a mark does.
        alone = folded.Role == LetterRole.Alone || (alone && folded.Role == LetterRole.Attached);
    }

    private void Put(char letter, int start, int length, bool attached = false)
    {
        if (letters.Length < Length + 2)
        {
            Array.Resize(ref letters, letters.Length * 2);
            Array.Resize(ref starts, letters.Length);
            Array.Resize(ref ends, letters.Length);
        }

        var full = word >= MaxWord && !char.IsLowSurrogate(letter);
        if (apart || full || (alone && !attached))
        {
            if (Length > 0)
            {
                (letters[Length], starts[Length], ends[Length]) = (' ', start, start);
                Length++;
            }

            (word, apart, alone) = (0, false, false);
        }

        (letters[Length], starts[Length], ends[Length]) = (letter, start, start + length);
        Length++;
        word++;
    }
}
