using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Intake.Pictures;

/// <summary>
/// What stands on a picture that is no conversation: a receipt, a profile, a sheet of paper. It is made of the picture and can be made again.
/// </summary>
/// <param name="Width">In pixels; 0 for one that cannot be decoded.</param>
/// <param name="Lines">Its words, line by line from the top; null when nothing has read them yet.</param>
/// <param name="Codes">Its QR codes; null when nothing has looked for them yet.</param>
public sealed record PictureReading(int Width, int Height, IReadOnlyList<IReadOnlyList<ScreenWord>>? Lines, IReadOnlyList<PictureCode>? Codes = null)
{
    /// <summary>Pictures of a case or a folder that are read at most.</summary>
    public const int MostPictures = 400;

    /// <summary>Lines and words of one picture that are kept at most, and how sure (0 to 100) the reader must be of a word.</summary>
    public const int MostLines = 300, MostWords = 3_000, LeastConfidence = 40;

    /// <summary>Code of why it cannot be read (<c>picture.…</c> in the sentences), or empty.</summary>
    public string Why { get; init; } = "";

    /// <summary>The words of a page as lines: what is hardly a word is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<ScreenWord>> LinesOf(IEnumerable<ScreenWord> words) =>
        [.. ScreenText.Said(ScreenText.Lines(words.Where(word => word.Confidence >= LeastConfidence && word.Text.Any(char.IsLetterOrDigit)).Take(MostWords)).Take(MostLines))];
}
