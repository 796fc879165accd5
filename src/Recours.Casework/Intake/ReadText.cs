using System.Globalization;

namespace Recours.Casework.Intake;

/// <summary>Compares texts of which a machine read one from a picture: signs, capitals and what is easily confused in Arabic do not count, and few letters may differ.</summary>
internal static class ReadText
{
    /// <summary>Letters that are compared, at most: texts that begin with as many equal ones are not told apart.</summary>
    public const int Most = 2000;

    // One letter in so many may differ.
    private const int OneIn = 12;

    /// <summary>Letters and figures alone, small, as they are compared.</summary>
    public static string Folded(string text) => Folded(text, stackalloc char[Math.Min(text.Length, Most)]).ToString();

    /// <summary>The same, written into <paramref name="room"/>: as much of it as there is room.</summary>
    public static ReadOnlySpan<char> Folded(string text, Span<char> room)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (length == room.Length)
            {
                break;
            }

            if (char.IsDigit(letter))
            {
                room[length++] = (char)('0' + (int)CharUnicodeInfo.GetNumericValue(letter));
            }
            else if (char.IsLetter(letter) && letter != 'ـ')
            {
                room[length++] = letter switch { 'أ' or 'إ' or 'آ' or 'ٱ' => 'ا', 'ى' => 'ي', _ => char.ToLowerInvariant(letter) };
            }
        }

        return room[..length];
    }

    /// <summary>Whether two folded texts differ in no more than one letter of twelve, and in no figure: another amount is another message.</summary>
    public static bool AreAlike(string a, string b)
    {
        var most = Math.Max(a.Length, b.Length) / OneIn;
        return Math.Abs(a.Length - b.Length) <= most && a.Where(char.IsAsciiDigit).SequenceEqual(b.Where(char.IsAsciiDigit)) && Differ(a, b, most) <= most;
    }

    /// <summary>How many letters differ; more than <paramref name="most"/> are not counted on.</summary>
    private static int Differ(string a, string b, int most)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            // Farther from the diagonal more than so many differ in any case.
            var (from, to) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            var (diagonal, left, least) = (row[from - 1], from == 1 ? i : most + 1, int.MaxValue);
            row[from - 1] = left;
            for (var j = from; j <= to; j++)
            {
                left = Math.Min(Math.Min(j < i + most ? row[j] : most + 1, left) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j], least) = (row[j], left, Math.Min(least, left));
            }

            if (least > most)
            {
                return least;
            }
        }

        return row[b.Length];
    }
}
