using Recours.Casework.Intake;

namespace Recours.Casework.Findings.Meaning;

/// <summary>
/// What the dictionaries of phrases see in a message, as words that begin with <c>#</c>: each concept, how strongly it threatens, how many
/// sums it names, how long it is, whether it asks and whether it shows something. They are weighed like words (<see cref="WordWeights"/>).
/// </summary>
internal static class Signs
{
    private const int MostStrength = 4, MostSums = 2, MostWords = 40, Step = 4;

    private static readonly string[] Concepts = [.. Enum.GetNames<Concept>().Select(name => "#" + name)];
    private static readonly string[] Strengths = Numbered("#strength", MostStrength), Sums = Numbered("#sums", MostSums), Lengths = Numbered("#words", MostWords / Step);

    public static IEnumerable<string> Of(Sense sense, ChatEntry entry)
    {
        for (var left = sense.Said; left != 0; left &= left - 1)
        {
            yield return Concepts[(int)UInt128.TrailingZeroCount(left)];
        }

        yield return Strengths[Math.Min(sense.Strength, (byte)MostStrength)];
        yield return Sums[Math.Min(sense.Sums.Count, MostSums)];
        yield return Lengths[Math.Min(sense.Words, MostWords) / Step];
        yield return entry.Media.Count > 0 ? "#shows" : "#says";
        yield return entry.Text.AsSpan().ContainsAny('?', '؟') ? "#asks" : "#tells";
    }

    private static string[] Numbered(string name, int most) => [.. Enumerable.Range(0, most + 1).Select(number => name + number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
