using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>
/// Makes the numeric references of a piece of XML readable: pairs of surrogates become one character; half pairs,
/// control characters and bare ampersands are replaced.
/// </summary>
internal static partial class XmlReferences
{
    [GeneratedRegex("&(?:#(?:x(?<hex>[0-9A-Fa-f]{1,8})|(?<dec>[0-9]{1,10}));|(?<name>[A-Za-z]{1,8});)?", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    /// <summary>The text with every reference an XML reader accepts; what was changed is added to <paramref name="repairs"/>.</summary>
    public static string Repair(string raw, List<Repair> repairs)
    {
        var text = new StringBuilder(raw.Length);
        int done = 0;
        char? high = null;
        void Note(string code)
        {
            if (!repairs.Exists(repair => repair.Code == code))
            {
                repairs.Add(new Repair(code));
            }
        }

        foreach (Match match in Reference().Matches(raw))
        {
            if (high is not null && match.Index != done)
            {
                text.Append('\uFFFD');
                Note("xml.half-surrogate");
                high = null;
            }

            text.Append(raw, done, match.Index - done);
            done = match.Index + match.Length;
            long code = match.Groups["hex"] is { Success: true } hex ? long.Parse(hex.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : match.Groups["dec"] is { Success: true } dec ? long.Parse(dec.Value, CultureInfo.InvariantCulture) : -1;
            if (high is { } first)
            {
                high = null;
                if (code is >= 0xDC00 and <= 0xDFFF)
                {
                    text.Append(first).Append((char)code);
                    Note("xml.surrogate-references");
                    continue;
                }

                text.Append('\uFFFD');
                Note("xml.half-surrogate");
            }

            if (code is >= 0xD800 and <= 0xDBFF)
            {
                high = (char)code;
            }
            else if (code is >= 0xDC00 and <= 0xDFFF or > 0x10FFFF or 0xFFFE or 0xFFFF || (code is >= 0 and < 32 && code is not (9 or 10 or 13)))
            {
                text.Append('\uFFFD');
                Note(code is >= 0xDC00 and <= 0xDFFF ? "xml.half-surrogate" : "xml.control-reference");
            }
            else if (match.Length == 1)
            {
                text.Append("&amp;");
                Note("xml.bare-ampersand");
            }
            else
            {
                text.Append(match.ValueSpan);
            }
        }

        if (high is not null)
        {
            text.Append('\uFFFD');
            Note("xml.half-surrogate");
        }

        return text.Append(raw, done, raw.Length - done).ToString();
    }
}
