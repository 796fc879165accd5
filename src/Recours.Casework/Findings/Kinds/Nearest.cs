namespace Recours.Casework.Findings.Kinds;

/// <summary>
/// Readings of a mistyped account that are one slip away and pass its checksum: two neighbours exchanged, a character taken for one
/// that looks like it, any other character, in that order.
/// </summary>
internal static class Nearest
{
    public const int Most = 8;

    /// <summary>Characters that are taken for each other when a picture or handwriting is copied.</summary>
    private static readonly string[] Alike = ["0OoQD", "1Il7i", "8B", "5Ss", "2Zz", "6Gb", "9gq", "uv", "UV", "nm", "rn", "cC", "kK", "pP", "wW", "xX", "yY"];

    /// <param name="from">Characters before this place are never changed.</param>
    public static IReadOnlyList<string> Of(string text, string alphabet, Func<string, bool> valid, int from = 0)
    {
        var found = new List<string>();
        bool Try(char[] letters)
        {
            var reading = new string(letters);
            if (valid(reading) && !found.Contains(reading))
            {
                found.Add(reading);
            }

            return found.Count >= Most;
        }

        var copy = text.ToCharArray();
        for (var i = from; i + 1 < copy.Length; i++)
        {
            if (copy[i] != copy[i + 1])
            {
                (copy[i], copy[i + 1]) = (copy[i + 1], copy[i]);
                var full = Try(copy);
                (copy[i], copy[i + 1]) = (copy[i + 1], copy[i]);
                if (full)
                {
                    return found;
                }
            }
        }

        foreach (var alike in (bool[])[true, false])
        {
            for (var i = from; i < copy.Length; i++)
            {
                var before = copy[i];
                foreach (var other in alphabet)
                {
                    if (other != before && AreAlike(before, other) == alike)
                    {
                        copy[i] = other;
                        if (Try(copy))
                        {
                            return found;
                        }
                    }
                }

                copy[i] = before;
            }
        }

        return found;
    }

    private static bool AreAlike(char one, char other) =>
        char.ToLowerInvariant(one) == char.ToLowerInvariant(other) || Array.Exists(Alike, group => group.Contains(one, StringComparison.Ordinal) && group.Contains(other, StringComparison.Ordinal));
}
