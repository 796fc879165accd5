using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Recours.Bench.Screens;

/// <summary>
/// Sets lines of Latin and Arabic writing: words are shaped one by one; in an Arabic line they run from the right, with Latin words among
/// them in their own order.
/// </summary>
internal sealed class Type : IDisposable
{
    private readonly SKTypeface latin, arabic;
    private readonly SKShaper latinShaper, arabicShaper;

    public Type(bool apple, bool bold = false)
    {
        var weight = bold ? "Bold" : "Regular";
        latin = Face(apple ? "LiberationSans" : "NotoSans", weight);
        arabic = Face("NotoSansArabic", weight);
        (latinShaper, arabicShaper) = (new SKShaper(latin), new SKShaper(arabic));
    }

    /// <summary>From its file: the drawing library is built without the system's list of fonts.</summary>
    private static SKTypeface Face(string family, string weight) =>
        Directory.EnumerateFiles("/usr/share/fonts", family + "-" + weight + ".ttf", SearchOption.AllDirectories).Select(SKTypeface.FromFile).FirstOrDefault()
        ?? throw new InvalidOperationException("The font " + family + " is missing: apt install fonts-noto-core fonts-liberation.");

    public static bool IsArabic(string text) => text.Any(letter => letter is >= '\u0600' and <= '\u06FF');

    public float Width(string line, float size)
    {
        var words = line.Split(' ');
        return words.Sum(word => WordWidth(word, size)) + (words.Length - 1) * Space(size);
    }

    /// <summary>Breaks a text into lines of at most this width; a word that is longer is broken where it must be.</summary>
    public List<string> Wrap(string text, float size, float width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var whole in text.Split(' '))
        {
            var word = whole;
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            while (Width(word, size) > width)
            {
                var fits = Enumerable.Range(1, word.Length).Last(length => Width(word[..length], size) <= width);
                lines.Add(word[..fits]);
                word = word[fits..];
            }

            line = word;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>
    /// Draws a line with its baseline at <paramref name="y"/>, from <paramref name="x"/> to the right. The answer: whether it ends in Latin words, which the
    /// numbers of the next line then follow.
    /// </summary>
    public bool Draw(SKCanvas canvas, string line, float x, float y, float size, SKColor colour, bool rightToLeft, bool inLatin = false)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var (words, endsInLatin) = Seen(line, rightToLeft, inLatin);
        foreach (var word in words)
        {
            var isArabic = IsArabic(word);
            using var font = Font(isArabic, size);
            canvas.DrawShapedText(isArabic ? arabicShaper : latinShaper, word, x, y, SKTextAlign.Left, font, paint);
            x += WordWidth(word, size) + Space(size);
        }

        return endsInLatin;
    }

    /// <summary>The words from left to right as they are seen.</summary>
    private static (IEnumerable<string> Words, bool EndsInLatin) Seen(string line, bool rightToLeft, bool inLatin)
    {
        var words = line.Split(' ');
        if (!rightToLeft)
        {
            return (words, inLatin);
        }

        var (seen, run) = (new List<string>(), new List<string>());
        foreach (var word in words)
        {
            // A number after a Latin word goes with it; alone it stands among the Arabic words.
            if (!IsArabic(word) && (inLatin || word.Any(char.IsAsciiLetter)))
            {
                inLatin = true;
                run.Add(word);
                continue;
            }

            seen.AddRange(Enumerable.Reverse(run));
            run.Clear();
            inLatin = inLatin && !IsArabic(word);
            seen.Add(word);
        }

        seen.AddRange(Enumerable.Reverse(run));
        seen.Reverse();
        return (seen, inLatin);
    }

    private float WordWidth(string word, float size)
    {
        if (word.Length == 0)
        {
            return 0;
        }

        var isArabic = IsArabic(word);
        using var font = Font(isArabic, size);
        return (isArabic ? arabicShaper : latinShaper).Shape(word, font).Width;
    }

    private static float Space(float size) => size * 0.27f;

    private SKFont Font(bool isArabic, float size) => new(isArabic ? arabic : latin, size) { Subpixel = false, Edging = SKFontEdging.Antialias };

    public void Dispose()
    {
        latinShaper.Dispose();
        arabicShaper.Dispose();
        latin.Dispose();
        arabic.Dispose();
    }
}
