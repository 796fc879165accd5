using System.Globalization;

namespace Recours.Casework.Redaction;

/// <summary>
/// What a person chose to take out, as fields of the draft of a case: encrypted, disposable, no fact. <c>redact.names</c> as it was typed;
/// <c>redact.cover.N</c> the areas of exhibit N, in thousandths.
/// </summary>
public static class RedactionDraft
{
    public const string Names = "redact.names";

    private const string Cover = "redact.cover.";

    public static string CoverOf(int exhibit) => Cover + exhibit.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was chosen. Exhibits above <paramref name="exhibits"/> are of no case.</summary>
    public static RedactionChoice Read(IReadOnlyDictionary<string, string> draft, int exhibits)
    {
        var covered = new Dictionary<int, IReadOnlyList<CoveredArea>>();
        foreach (var (field, value) in draft)
        {
            if (field.StartsWith(Cover, StringComparison.Ordinal)
                && int.TryParse(field.AsSpan(Cover.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= exhibits
                && Areas(value) is { Count: > 0 } areas)
            {
                covered[number] = areas;
            }
        }

        return new RedactionChoice(HiddenNames.Parse(draft.GetValueOrDefault(Names, "")).People, covered);
    }

    public static string Write(IReadOnlyList<CoveredArea> areas) =>
        string.Join(';', areas.Select(area => string.Create(CultureInfo.InvariantCulture, $"{area.Left},{area.Top},{area.Right},{area.Bottom}")));

    private static List<CoveredArea> Areas(string value)
    {
        var areas = new List<CoveredArea>();
        foreach (var part in value.Split(';', StringSplitOptions.RemoveEmptyEntries).Take(CoveredArea.MaxAreas))
        {
            int[] numbers = [.. part.Split(',').Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)];
            if (numbers is [var left, var top, var right, var bottom] && new CoveredArea(left, top, right, bottom) is { IsSound: true } area)
            {
                areas.Add(area);
            }
        }

        return areas;
    }
}
