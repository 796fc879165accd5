using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Host;

/// <summary>Reads screenshots: each is decoded in a child without rights, cut into pieces, and its pieces are read by the machine's reader of text.</summary>
public sealed class ScreenReader(PictureDecoder decoder, Tesseract tesseract) : IScreenReader
{
    /// <summary>Told before each picture: its number from 1, and how many there are.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <inheritdoc/>
    public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        // As many at once as there are processors; the order stays.
        var width = Math.Clamp(Environment.ProcessorCount, 1, 8);
        for (var from = 0; from < files.Count; from += width)
        {
            var some = Enumerable.Range(from, Math.Min(width, files.Count - from)).Select(n =>
            {
                Progress?.Invoke(n + 1, files.Count);
                var stream = Open(export, files[n]);
                return stream is null ? Task.FromResult<(ScreenReading?, string, string)>((null, "file.unreadable", files[n].Path)) : Task.Run(() => ReadAsync(stream));
            }).ToArray();
            foreach (var one in some)
            {
                yield return one.GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>One screenshot, or the code of why it could not be read.</summary>
    public async Task<(ScreenReading? Reading, string Code, string Detail)> ReadAsync(Stream picture, CancellationToken cancel = default)
    {
        using var closing = picture;
        var (decoded, code) = await decoder.DecodeAsync(picture, cancel);
        if (decoded is null)
        {
            return (null, code, "");
        }

        if ((long)decoded.Width * decoded.Height > ScreenLayout.MostPixels)
        {
            return (null, "picture.too-large", "");
        }

        try
        {
            return (await ReadAsync(decoded, cancel), "", "");
        }
        catch (Trouble trouble) when (trouble.Code == "screenshots.tesseract-failed")
        {
            return (null, trouble.Code, trouble.Detail);
        }
    }

    /// <summary>One picture that is decoded already. Throws <see cref="Trouble"/> <c>screenshots.tesseract-failed</c>.</summary>
    public async Task<ScreenReading> ReadAsync(Picture picture, CancellationToken cancel = default)
    {
        var (top, pieces, rows) = ScreenLayout.Of(picture);
        var places = pieces.Select(piece => piece.Piece).ToList();
        if (pieces.Count == 0)
        {
            return new ScreenReading(picture.Width, picture.Height, top, [], rows);
        }

        var scale = OcrSheet.Scale(picture.Width);
        var words = TesseractTable.Read(await tesseract.ReadAsync(OcrSheet.Of(pieces, scale), asArabic: false, cancel), places, scale);
        // Latin letters are easily seen in Arabic ones: what has Arabic in it is read once more, as Arabic alone.
        var again = Enumerable.Range(0, places.Count).Where(n => words[n].Any(word => ScreenText.IsArabic(word.Text))).ToList();
        if (again.Count > 0 && tesseract.KnowsArabic)
        {
            var second = TesseractTable.Read(await tesseract.ReadAsync(OcrSheet.Of([.. again.Select(n => pieces[n])], scale), asArabic: true, cancel), [.. again.Select(n => places[n])], scale);
            for (var i = 0; i < again.Count; i++)
            {
                words[again[i]] = ScreenText.Together(words[again[i]], second[i]);
            }
        }

        return new ScreenReading(picture.Width, picture.Height, top, [.. places.Select((piece, n) => piece with { Words = words[n] })], rows);
    }

    private static Stream? Open(IExport export, ExportFile file)
    {
        try
        {
            return export.Open(file);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }
}
