using System.Runtime.CompilerServices;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Whether a text begins with any of some folded words: they are found by their first three letters, and compared without a folded
/// copy of the text. Nearly every message is told apart here from what an app writes.
/// </summary>
internal sealed class FirstLetters
{
    private const int Letters = 3, Places = 4096;

    private readonly string[]?[] words = new string[]?[Places];

    // Which places hold any word: most texts are told by it, and it is small enough to stay close at hand.
    private readonly ulong[] taken = new ulong[Places / 64];

    public FirstLetters(IEnumerable<string> folded)
    {
        foreach (string word in folded)
        {
            // A shorter word could not be told by three letters.
            ArgumentOutOfRangeException.ThrowIfLessThan(word.Length, Letters);
            int place = Place(word[0], word[1], word[2]);
            words[place] = [.. words[place] ?? [], word];
            place = Near(word[0], word[1], word[2]);
            taken[place / 64] |= 1UL << (place % 64);
        }
    }

    public bool Begin(ReadOnlySpan<char> text)
    {
        // Nearly all texts begin with three letters of ASCII that none of the words begins with.
        return text.Length >= Letters && (!IsPlain(text[0], text[1], text[2]) || IsTaken(text[0], text[1], text[2])) && Search(text);
    }

    private bool Search(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        Span<char> three = stackalloc char[Letters];
        int found = 0;
        for (int at = 0; at < text.Length && found < Letters; at++)
        {
            if (found == 0 ? !WhatsAppText.Invisible(text[at]) && !char.IsWhiteSpace(text[at]) : !WhatsAppText.Invisible(text[at]))
            {
                three[found++] = WhatsAppText.Fold(text[at]);
            }
        }

        foreach (string word in found < Letters ? [] : words[Place(three[0], three[1], three[2])] ?? [])
        {
            if (Begins(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for UTF-8; where letters are not of ASCII it may say yes too often, never no.</summary>
    public bool MayBegin(ReadOnlySpan<byte> text)
    {
        if (text.Length < Letters)
        {
            return !Ascii.IsValid(text);
        }

        return !IsPlain(text[0], text[1], text[2]) || (IsTaken(text[0], text[1], text[2])
            && MayBegin(text, words[Place(WhatsAppText.Fold((char)text[0]), WhatsAppText.Fold((char)text[1]), WhatsAppText.Fold((char)text[2]))] ?? []));
    }

    private static bool MayBegin(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (string word in words)
        {
            int at = 0;
            while (at < word.Length && at < text.Length && text[at] < 0x80 && WhatsAppText.Fold((char)text[at]) == word[at])
            {
                at++;
            }

            if (at == word.Length || (at < text.Length && text[at] >= 0x80))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> text, string word)
    {
        int matched = 0;
        foreach (char letter in text)
        {
            if (WhatsAppText.Invisible(letter) || (matched == 0 && char.IsWhiteSpace(letter)))
            {
                continue;
            }

            if (WhatsAppText.Fold(letter) != word[matched])
            {
                return false;
            }

            if (++matched == word.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether three letters are of ASCII, none of them a control, the first no blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(int first, int second, int third) => (first | second | third) < 0x80 && first > ' ' && second >= ' ' && third >= ' ';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTaken(int first, int second, int third) => Near(first, second, third) is var place && (taken[place / 64] & (1UL << (place % 64))) != 0;

    /// <summary>A place that a plain letter and its folded one share; others may share it too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Near(int first, int second, int third) => (int)(unchecked(((uint)(first | 0x20) * 0x9E3779B1u) ^ ((uint)(second | 0x20) * 0x85EBCA6Bu) ^ ((uint)(third | 0x20) * 0xC2B2AE35u)) >> 20);

    private static int Place(char first, char second, char third) =>
        (int)(unchecked((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu) ^ (third * 0xC2B2AE35u)) >> 20);
}
