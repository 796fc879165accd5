using System.Text;

namespace Recours.Casework.Intake;

/// <summary>Characters that carry no letter: marks of direction, byte order marks, odd blanks.</summary>
internal static class WhatsAppText
{
    private const int MostOnStack = 256;

    /// <summary>The first of the invisible marks.</summary>
    public const char FirstMark = '\u200E';

    public static bool Invisible(char c) => c >= FirstMark && c is FirstMark or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFC';

    /// <summary>Whether a text holds any of the invisible marks; most are known by their range not to.</summary>
    public static bool HasMarks(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstMark, '\uFFFC') && text.ContainsAny(Marks);

    /// <summary>Whether a text holds an invisible mark, or the sign that bytes were no letters.</summary>
    public static bool HasMarksOrGaps(ReadOnlySpan<char> text) => MayBeMarked(text) && text.ContainsAny(MarksAndGaps);

    /// <summary>Whether a text may hold an invisible mark, or the sign that bytes were no letters.</summary>
    public static bool MayBeMarked(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstMark, '\uFFFD');

    public static bool Blank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t';

    /// <summary>Without the invisible marks.</summary>
    public static string Clean(string text)
    {
        if (!HasMarks(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (char c in text) if (!Invisible(c)) clean.Append(c);
        return clean.ToString();
    }

    /// <summary>For comparing: clean, ordinary blanks, lower case, without a final full stop.</summary>
    public static string Fold(string text)
    {
        if (text.Length <= MostOnStack) return Fold(text, stackalloc char[MostOnStack]).ToString();
        return Fold(text, new char[text.Length]).ToString();
    }

    /// <summary>The same, written into <paramref name="room"/>, which is at least as long as the text.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> room)
    {
        int length = 0;
        foreach (char c in text) if (!Invisible(c)) room[length++] = Fold(c);
        return ((ReadOnlySpan<char>)room[..length]).Trim().TrimEnd(".。");
    }

    public static char Fold(char c) => c < '\u0080' ? (char)(c is >= 'A' and <= 'Z' ? c + 32 : c is '\t' ? ' ' : c) : Blank(c) ? ' ' : c is '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>NFC when the text is well formed; else as it is.</summary>
    public static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private const string AllMarks = "\u200E\u200F\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFFFC";

    public static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(AllMarks);

    private static readonly System.Buffers.SearchValues<char> MarksAndGaps = System.Buffers.SearchValues.Create(AllMarks + "\uFFFD");
}
