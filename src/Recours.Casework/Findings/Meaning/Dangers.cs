namespace Recours.Casework.Findings.Meaning;

/// <summary>Messages that say that somebody may come to harm.</summary>
public static class Dangers
{
    public static IReadOnlyList<Danger> Of(Talk talk) => [];
}
