using System.Numerics;
using System.Runtime.Intrinsics;

namespace Recours.Casework.Intake;

/// <summary>What a piece of a line has anywhere in it: most messages have none of these, and need no closer look.</summary>
[Flags]
internal enum WhatsAppSigns
{
    None = 0,

    /// <summary>The end of another name, a time, an address.</summary>
    Colon = 1,

    /// <summary>The name of a file, with or without a date.</summary>
    Hyphen = 2,

    /// <summary>The name of a file.</summary>
    Stop = 4,

    /// <summary>A round or pointed bracket that opens: words of the app.</summary>
    Bracket = 8,

    /// <summary>A byte that is not ASCII.</summary>
    Letter = 16,

    All = Colon | Hyphen | Stop | Bracket | Letter,
}

/// <summary>Looks for the end of a line and for all its signs at once, many bytes at a time: looks one by one cost more than what they look at.</summary>
internal static class WhatsAppScan
{
    /// <summary>Where the first line ends, before its line feed; -1 where that is not found before the last bytes.</summary>
    /// <param name="signs">What stands before that end.</param>
    public static int ToEnd(ReadOnlySpan<byte> rest, out WhatsAppSigns signs)
    {
        var (colons, hyphens, stops, brackets, letters) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        for (int at = 0; rest.Length - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(rest[at..]);
            uint ends = Vector256.Equals(bytes, Vector256.Create((byte)'\n')).ExtractMostSignificantBits();
            var colon = Vector256.Equals(bytes, Vector256.Create((byte)':'));
            var hyphen = Vector256.Equals(bytes, Vector256.Create((byte)'-'));
            var stop = Vector256.Equals(bytes, Vector256.Create((byte)'.'));
            var bracket = Vector256.Equals(bytes, Vector256.Create((byte)'(')) | Vector256.Equals(bytes, Vector256.Create((byte)'<'));
            if (ends != 0)
            {
                uint before = (ends & (~ends + 1)) - 1;
                signs = (Any(colons, colon, before) ? WhatsAppSigns.Colon : 0) | (Any(hyphens, hyphen, before) ? WhatsAppSigns.Hyphen : 0) | (Any(stops, stop, before) ? WhatsAppSigns.Stop : 0)
                    | (Any(brackets, bracket, before) ? WhatsAppSigns.Bracket : 0) | (Any(letters, bytes, before) ? WhatsAppSigns.Letter : 0);
                return at + BitOperations.TrailingZeroCount(ends);
            }

            (colons, hyphens, stops, brackets, letters) = (colons | colon, hyphens | hyphen, stops | stop, brackets | bracket, letters | bytes);
        }

        signs = WhatsAppSigns.All;
        return -1;
    }

    /// <summary>Whether the highest bit is set of any byte met, or of any of the last ones that stands before the end.</summary>
    private static bool Any(Vector256<byte> met, Vector256<byte> last, uint before) => (met.ExtractMostSignificantBits() | (last.ExtractMostSignificantBits() & before)) != 0;
}
