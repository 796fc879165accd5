using System.Text;
using Recours.Evidence.Age;

namespace Recours.Casework.Kit;

/// <summary>The key as it is printed for people, and read back from what they type or scan.</summary>
public static class KitText
{
    /// <summary>UTF-16 units of a text that is looked through at most.</summary>
    public const int MaxText = 1 << 20;

    private const string Head = "AGE-SECRET-KEY-1";
    private const string BareHead = "AGESECRETKEY1";
    private const int Letters = 58;
    private const int Group = 4;
    private const int GroupsInLine = 5;

    /// <summary>The key in groups of four, five in a line, below its first words.</summary>
    public static string Lines(string key)
    {
        var text = new StringBuilder(Head);
        for (var at = Head.Length; at < key.Length; at += Group)
        {
            text.Append((at - Head.Length) % (Group * GroupsInLine) == 0 ? '\n' : ' ').Append(key, at, Math.Min(Group, key.Length - at));
        }

        return text.ToString();
    }

    /// <summary>
    /// The first key in a text. Spaces, line ends, dashes and small letters do not matter; B, I, O and 1, which no key has after its first words, are
    /// taken for the signs they look like. Throws <see cref="RefusedException"/> when there is none, or its checksum says that a sign is wrong.
    /// </summary>
    public static X25519Identity Parse(string text)
    {
        var signs = new StringBuilder();
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, MaxText)))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                signs.Append(char.ToUpperInvariant(letter));
            }
        }

        var all = signs.ToString();
        for (var at = all.IndexOf(BareHead, StringComparison.Ordinal); at >= 0; at = all.IndexOf(BareHead, at + 1, StringComparison.Ordinal))
        {
            var first = at + BareHead.Length;
            if (first + Letters <= all.Length && Read(all.Substring(first, Letters)) is { } key)
            {
                return key;
            }
        }

        throw new RefusedException("kit.mistyped");
    }

    private static X25519Identity? Read(string letters)
    {
        try
        {
            return AgeIdentity.Parse(Head + letters.Replace('O', '0').Replace('B', '8').Replace('I', 'L').Replace('1', 'L')) as X25519Identity;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
