namespace Recours.Casework.Intake.Screens;

/// <summary>A rectangle of a picture, in pixels from its upper left corner.</summary>
public readonly record struct PixelBox(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;
    public int Bottom => Y + Height;

    /// <summary>Whether the middle of <paramref name="other"/> lies in this one.</summary>
    public bool Holds(PixelBox other) =>
        2 * other.X + other.Width >= 2 * X && 2 * other.X + other.Width <= 2 * Right && 2 * other.Y + other.Height >= 2 * Y && 2 * other.Y + other.Height <= 2 * Bottom;
}

/// <summary>A word that was read, how sure the reader is (0 to 100), and where it stands in the picture.</summary>
public sealed record ScreenWord(string Text, double Confidence, PixelBox Box);

/// <summary>What a piece of a screen is: a filled bubble, text beside a coloured bar, or text on the background.</summary>
public enum PieceKind { Bubble, Bar, Loose }

/// <summary>A piece of a screen that may hold text.</summary>
/// <param name="Fill">The colour of the bubble or of the bar, <c>0xRRGGBB</c>.</param>
/// <param name="IsCut">Whether the edge of what scrolls cuts it: a part may lie on another screenshot.</param>
public sealed record ScreenPiece(PieceKind Kind, PixelBox Box, int Fill, bool IsCut)
{
    public IReadOnlyList<ScreenWord> Words { get; init; } = [];

    /// <summary>Further readings of a piece that holds something like a wallet: where a checksum proves one of them, it is right.</summary>
    public IReadOnlyList<IReadOnlyList<ScreenWord>> Again { get; init; } = [];

    /// <summary>What stands in small and faint figures at the lower corner of a bubble.</summary>
    public IReadOnlyList<ScreenWord> Clock { get; init; } = [];
}

/// <summary>
/// What was seen on one screenshot: its pieces from the top, with their words. <paramref name="Rows"/> holds, for each row of pixels, which of
/// 64 columns show ink inside bubbles: what two screenshots of one conversation have in common is found by it.
/// </summary>
/// <param name="Top">Where the heading ends and the messages begin, in pixels.</param>
public sealed record ScreenReading(int Width, int Height, int Top, IReadOnlyList<ScreenPiece> Pieces, IReadOnlyList<ulong> Rows)
{
    /// <summary>Of a frame of a recorded screen: when it was shown, in seconds from the beginning.</summary>
    public double? Seconds { get; init; }

    /// <summary>The frames of the same recording that come after it.</summary>
    public IReadOnlyList<ScreenReading> Later { get; init; } = [];

    /// <summary>Whether there may be more in the recording than was read.</summary>
    public bool IsPart { get; init; }
}
