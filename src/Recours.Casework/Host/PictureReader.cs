using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>
/// Reads what stands on pictures that are no conversation: each is decoded in a child without rights, and its pixels, drawn anew, go to the machine's
/// reader of text where there is one. Its QR codes need none.
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
    /// <param name="words">Whether its words are wanted, beside its QR codes.</param>
    public async Task<PictureReading> ReadAsync(Stream picture, bool words, CancellationToken cancel = default)
    {
        var reads = words && tesseract is not null;
        var decoded = await decoder.DecodeWithCodesAsync(picture, reads, cancel);
        if (decoded.Code is "picture.decoder-stopped" or "picture.decoder-slow" && reads && picture.CanSeek)
        {
            // It may have been the search for codes that could not bear it.
            picture.Position = 0;
            decoded = await decoder.DecodeAsync(picture, cancel);
        }

        if (decoded.Code.Length > 0)
        {
            return new PictureReading(0, 0, [], []) { Why = decoded.Code };
        }

        return new PictureReading(decoded.Size.Width, decoded.Size.Height, decoded.Picture is { } pixels ? await LinesAsync(pixels, tesseract!, cancel) : null, decoded.Codes ?? []) { Why = decoded.Codes is null ? "picture.codes-slow" : "" };
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
