using System.Text;

namespace Recours.Casework.Intake;

/// <summary>Undoes UTF-8 that was read as Latin-1, as Meta writes it in its "download your information" files.</summary>
internal static class MetaText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The repaired text; the text itself when it is not certainly of that kind.</summary>
    public static string Repair(string text)
    {
        bool high = false;
        foreach (char unit in text)
        {
            if (unit > 0xFF)
            {
                return text;
            }

            high |= unit >= 0x80;
        }

        if (!high)
        {
            return text;
        }

        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
