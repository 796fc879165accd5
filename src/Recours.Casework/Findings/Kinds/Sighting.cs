namespace Recours.Casework.Findings.Kinds;

/// <summary>A place of a text that leads to a person, before it is known whose it is. Start and end are places in the plain text.</summary>
internal sealed record Sighting(string Type, string? Value, int Start, int End, string Rule)
{
    /// <summary>Of one whose checksum fails (<see cref="Value"/> is null).</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];
}

/// <summary>One text that is searched: what kinds have taken is not looked at by those after them.</summary>
internal sealed class Scan
{
    private readonly bool[] taken;

    public Scan(int entry, PlainText plain, string folded)
    {
        (Entry, Plain, Text, Folded) = (entry, plain, plain.Text, folded);
        taken = new bool[Text.Length];
        Length = Text.AsSpan().Trim().Length;
    }

    public int Entry { get; }
    public PlainText Plain { get; }
    public string Text { get; }

    /// <summary>The words of the text, folded, a blank at both ends.</summary>
    public string Folded { get; }

    /// <summary>Characters of the text without the blanks around it.</summary>
    public int Length { get; }

    public List<Sighting> Found { get; } = [];

    /// <summary>Of the text of a picture: where what stands between two places of the original is on it.</summary>
    public Func<int, int, PicturePlace>? Where { get; init; }

    public bool IsFree(int start, int end) => !taken.AsSpan(start, end - start).Contains(true);

    public void Take(Sighting sighting)
    {
        Found.Add(sighting);
        Claim(sighting.Start, sighting.End);
    }

    /// <summary>Nothing else is to be read from these characters.</summary>
    public void Claim(int start, int end) => taken.AsSpan(start, end - start).Fill(true);

    /// <summary>The folded words in front of a place, at most so many characters of the text away; a blank at both ends.</summary>
    public string Before(int place, int reach) => " " + Timeline.FoldedText.Of(Text.AsSpan(Math.Max(0, place - reach), Math.Min(reach, place))) + " ";

    /// <summary>The folded words after a place.</summary>
    public string After(int place, int reach) => " " + Timeline.FoldedText.Of(Text.AsSpan(place, Math.Min(reach, Text.Length - place))) + " ";
}
