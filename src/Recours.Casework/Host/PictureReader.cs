using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>
/// Reads what stands on pictures that are no conversation: each is decoded in a child without rights, and its pixels, drawn anew, go to the machine's
/// reader of text where there is one.
/// </summary>
/// <param name="tesseract">Null where there is none.</param>
public sealed class PictureReader(PictureDecoder decoder, Tesseract? tesseract)
{
    /// <summary>Pixels of the longer side at which a page is read, and by how much a small one is drawn larger at most.</summary>
    private const double GoodSide = 2_400, MostGrowth = 2;

    // Pixels of one side below which nothing can be read.
    private const int LeastSide = 12;

    /// <summary>Whether the words of pictures can be read here.</summary>
    public bool ReadsWords => tesseract is not null;

    /// <summary>One picture. What stands in its way is in the answer; throws <see cref="Trouble"/> when no picture can be decoded or read at all.</summary>
    public async Task<PictureReading> ReadAsync(Stream picture, CancellationToken cancel = default)
    {
        var (decoded, code) = await decoder.DecodeAsync(picture, cancel);
        if (decoded is null)
        {
            return new PictureReading(0, 0, []) { Why = code };
        }

        return new PictureReading(decoded.Width, decoded.Height, tesseract is null ? null : await LinesAsync(decoded, tesseract, cancel));
    }

    private static async Task<IReadOnlyList<IReadOnlyList<ScreenWord>>> LinesAsync(Picture picture, Tesseract tesseract, CancellationToken cancel)
    {
        if (Math.Min(picture.Width, picture.Height) < LeastSide || (long)picture.Width * picture.Height > ScreenLayout.MostPixels)
        {
            return [];
        }

        var page = PictureInk.Of(picture);
        var scale = Math.Min(MostGrowth, GoodSide / Math.Max(picture.Width, picture.Height));
        var table = await tesseract.ReadAsync(OcrSheet.Of([page], scale), Tesseract.Mode.Page, cancel);
        return PictureReading.LinesOf(TesseractTable.Read(table, [page.Piece], scale)[0]);
    }
}
