using System.Globalization;

namespace Recours.Casework.Intake.Screens;

/// <summary>Reads the table of tab-separated values that tesseract writes: a line a word, with its page, its box and its confidence.</summary>
internal static class TesseractTable
{
    // Columns: level, page_num, block_num, par_num, line_num, word_num, left, top, width, height, conf, text.
    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <summary>The words of each page, put back where they stand in the picture. Lines that are no words are passed over.</summary>
    public static IReadOnlyList<ScreenWord>[] Read(string table, IReadOnlyList<ScreenPiece> pieces, double scale)
    {
        var words = Enumerable.Range(0, pieces.Count).Select(_ => new List<ScreenWord>()).ToArray();
        foreach (var line in table.AsSpan().EnumerateLines())
        {
            var columns = line.ToString().Split('\t');
            if (columns.Length < Columns || columns[0] != WordLevel || Number(columns[1]) is not { } page || page < 1 || page > pieces.Count
                || Number(columns[6]) is not { } left || Number(columns[7]) is not { } top || Number(columns[8]) is not { } width || Number(columns[9]) is not { } height
                || !double.TryParse(columns[10], CultureInfo.InvariantCulture, out var confidence) || columns[11].Trim() is not { Length: > 0 and < 400 } text)
            {
                continue;
            }

            int Back(int sheet) => (int)Math.Round((sheet - OcrSheet.Margin) / scale);
            var place = pieces[page - 1].Box;
            words[page - 1].Add(new ScreenWord(text, confidence, new PixelBox(place.X + Back(left), place.Y + Back(top), (int)Math.Round(width / scale), (int)Math.Round(height / scale))));
        }

        return words;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1 << 24 ? number : null;
}
