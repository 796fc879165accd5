using System.Text;
using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>Undoes UTF-8 that was read as Latin-1, as Meta writes it in its "download your information" files.</summary>
internal static class MetaText
{
    private const int MostOnStack = 256;

    /// <summary>The repaired text; the text itself when it is not certainly of that kind.</summary>
    public static string Repair(string text)
    {
        if (Ascii.IsValid(text) || text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF'))
        {
            return text;
        }

        var bytes = text.Length <= MostOnStack ? stackalloc byte[text.Length] : new byte[text.Length];
        Encoding.Latin1.GetBytes(text, bytes);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }
}
