using Recours.Casework.Guidance;

namespace Recours.Tests.Casework.Guidance;

/// <summary>The guides that the program carries, and a day on which they are fresh.</summary>
internal static class TestGuides
{
    public static Guides All => Guides.Embedded;

    /// <summary>A day on which no fact is due, whenever the tests run.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 12, 1, 20, 0, 0, TimeSpan.Zero);
}
