using System.Text;
using Recours.Casework.Intake.Screens;

namespace Recours.Casework.Findings.Kinds;

/// <summary>The words of a picture as one text, a line a line, and the way back to where they stand.</summary>
internal sealed class SeenText
{
    /// <summary>What is told of one picture at most.</summary>
    public const int MostFound = 40;

    private readonly List<(int Start, int End, PixelBox Box)> places = [];

    private SeenText(IReadOnlyList<IReadOnlyList<ScreenWord>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            foreach (var word in line)
            {
                places.Add((text.Length, text.Length + word.Text.Length, word.Box));
                text.Append(word.Text).Append(' ');
            }

            text.Append('\n');
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public static SeenText Of(IReadOnlyList<IReadOnlyList<ScreenWord>> lines) => new(lines);

    /// <summary>The box around the words that stand between two places of the text.</summary>
    public PixelBox BoxOf(int start, int end)
    {
        PixelBox? box = null;
        foreach (var (from, to, place) in places)
        {
            if (from < end && to > start)
            {
                box = box is { } known ? Around(known, place) : place;
            }
        }

        return box ?? default;
    }

    /// <summary>
    /// Whether something on a picture is told: a reader sees letters where there are none, and a form is full of numbers. What has neither a
    /// checksum nor a form of its own needs its label.
    /// </summary>
    public static bool IsPlain(Sighting sighting, Scan scan, Cue near) => sighting.Type switch
    {
        "phone" => scan.Text[sighting.Start] == '+' || sighting.Rule.StartsWith("link", StringComparison.Ordinal) || (near & (Cue.Phone | Cue.MobileMoney)) != 0,
        "mtcn" or "moneygram_ref" or "ria_pin" or "wafacash_ref" => (Cues.Of(scan.Before(sighting.Start, TwoLines(scan.Text, sighting.Start))) & (Cue.Reference | Cue.Mtcn | Cue.Code)) != 0,
        "url" => scan.Text.AsSpan(sighting.Start).StartsWith("http", StringComparison.OrdinalIgnoreCase) || scan.Text.AsSpan(sighting.Start).StartsWith("www.", StringComparison.OrdinalIgnoreCase),
        "handle" => sighting.Value is { Length: >= ShortestHandle },
        _ => true,
    };

    private const int ShortestHandle = 4;

    /// <summary>Characters back to the beginning of the line before, where a label stands above its number.</summary>
    private static int TwoLines(string text, int place)
    {
        var line = place == 0 ? -1 : text.LastIndexOf('\n', place - 1);
        return place - 1 - (line <= 0 ? -1 : text.LastIndexOf('\n', line - 1));
    }

    private static PixelBox Around(PixelBox a, PixelBox b)
    {
        var (left, top) = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y));
        return new PixelBox(left, top, Math.Max(a.Right, b.Right) - left, Math.Max(a.Bottom, b.Bottom) - top);
    }
}
