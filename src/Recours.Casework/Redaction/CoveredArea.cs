using System.Globalization;
using System.Text.Json.Nodes;

namespace Recours.Casework.Redaction;

/// <summary>A part of a picture that is covered, in thousandths of its width and height; upright, from the upper left.</summary>
public readonly record struct CoveredArea(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Areas of one picture at most.</summary>
    public const int MaxAreas = 2_000;

    public const int Whole = 1000;

    /// <summary>Whether it lies within the picture and is not empty.</summary>
    public bool IsSound => Left >= 0 && Top >= 0 && Right <= Whole && Bottom <= Whole && Left < Right && Top < Bottom;

    /// <summary>Pixels of a side of <paramref name="size"/> pixels, rounded outwards: rather a pixel too many than one too few.</summary>
    public static (int From, int To) Pixels(int from, int to, int size) =>
        ((int)((long)from * size / Whole), (int)(((long)to * size + Whole - 1) / Whole));

    /// <summary><c>left,top,right,bottom</c> in percent, as on the command line; null for anything else.</summary>
    public static CoveredArea? Parse(string text)
    {
        var parts = text.Split(',');
        var numbers = new int[4];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (parts.Length != numbers.Length || !decimal.TryParse(parts[i].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
            {
                return null;
            }

            numbers[i] = (int)decimal.Round(percent * 10);
        }

        var area = new CoveredArea(numbers[0], numbers[1], numbers[2], numbers[3]);
        return area.IsSound ? area : null;
    }
}

/// <summary>What is taken out before anything leaves.</summary>
/// <param name="People">The spellings of each person whose name goes, in the order of their marks.</param>
/// <param name="Covered">Areas of pictures, by exhibit number.</param>
public sealed record RedactionChoice(IReadOnlyList<IReadOnlyList<string>> People, IReadOnlyDictionary<int, IReadOnlyList<CoveredArea>> Covered)
{
    public static RedactionChoice Nothing { get; } = new([], new Dictionary<int, IReadOnlyList<CoveredArea>>());

    public bool IsNothing => People.Count == 0 && Covered.Count == 0;

    /// <summary>As it is recorded in the case: spellings in the order of their marks, areas in thousandths by exhibit.</summary>
    public JsonObject Record() => new()
    {
        ["covered"] = new JsonObject(Covered.OrderBy(pair => pair.Key).Select(pair => KeyValuePair.Create(pair.Key.ToString(CultureInfo.InvariantCulture),
            (JsonNode?)new JsonArray([.. pair.Value.Select(area => (JsonNode)new JsonArray(area.Left, area.Top, area.Right, area.Bottom))])))),
        ["people"] = new JsonArray([.. People.Select(spellings => (JsonNode)new JsonArray([.. spellings.Select(spelling => (JsonNode)spelling)]))]),
    };
}

/// <summary>A copy of a picture with areas covered: a derivative, never the exhibit.</summary>
/// <param name="Exhibit">Number of the exhibit it is made from.</param>
/// <param name="Areas">How many areas are covered.</param>
/// <param name="Share">Percent of the picture that they hide, rounded up.</param>
public sealed record CoveredCopy(int Exhibit, string Path, IReadOnlyList<CoveredArea> Areas, int Share, byte[] Bytes);
