using Recours.Casework.Intake.Screens;
using ZXing;
using ZXing.Common;
using ZXing.Multi.QrCode;
using ZXing.QrCode;

namespace Recours.Casework.Media;

/// <summary>A QR code on a picture: what it says, and where it is, in pixels of the upright picture.</summary>
public sealed record PictureCode(string Text, PixelBox Box);

/// <summary>
/// Finds the QR codes on a picture (ISO/IEC 18004). A picture can be made so that this takes very long: it is only done where it can be ended, in the
/// child that decodes pictures.
/// </summary>
public static class QrCodes
{
    /// <summary>Codes of one picture at most, and UTF-16 units of one: the largest holds 7,089 figures.</summary>
    public const int Most = 32, LongestText = 7_089;

    /// <summary>White around the picture, in pixels of what is looked at: a code that was cut out closely needs some.</summary>
    private const int Margin = 24;

    /// <summary>Pixels of the longer side at which a picture is looked at, one after the other until something is found.</summary>
    private static readonly int[] Sides = [1_600, 800, 2_800];

    // At which of them light on dark, and a code alone that only one of the readers sees, are looked for too.
    private const int SecondLook = 800;

    private static readonly Dictionary<DecodeHintType, object> Hints = new() { [DecodeHintType.TRY_HARDER] = true };

    /// <summary>The codes, from the upper left. The same text in the same place is told once.</summary>
    public static IReadOnlyList<PictureCode> Find(Picture picture)
    {
        var longer = Math.Max(picture.Width, picture.Height);
        foreach (var side in Sides)
        {
            // A picture that is smaller was looked at as it is already.
            if (side != Sides[0] && side >= longer)
            {
                continue;
            }

            var view = View.Of(picture, Math.Min(1, (double)side / longer));
            var found = Read(view, new QRCodeMultiReader().decodeMultiple(view.Bitmap(isInverted: false), Hints));
            if (found.Count == 0 && (side == SecondLook || longer <= SecondLook))
            {
                found = Read(view, new QRCodeMultiReader().decodeMultiple(view.Bitmap(isInverted: true), Hints));
                found = found.Count > 0 ? found : Read(view, new QRCodeReader().decode(view.Bitmap(isInverted: false), Hints) is { } one ? [one] : null);
            }

            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static List<PictureCode> Read(View view, Result[]? results) =>
        [.. (results ?? []).Where(result => result.Text is { Length: > 0 and <= LongestText } && result.ResultPoints is { Length: >= 3 }).Select(result => new PictureCode(result.Text, view.Box(result.ResultPoints)))
            .Distinct().OrderBy(code => code.Box.Y).ThenBy(code => code.Box.X).Take(Most)];

    /// <summary>A picture in grey, on white, as large as it is looked at.</summary>
    private sealed record View(Picture Picture, byte[] Grey, int Width, int Height, double Scale)
    {
        public static View Of(Picture picture, double scale)
        {
            var (inner, high) = (Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale)));
            var (width, height) = (inner + 2 * Margin, high + 2 * Margin);
            var grey = new byte[width * height];
            Array.Fill(grey, byte.MaxValue);
            for (var y = 0; y < high; y++)
            {
                var (top, bottom) = Covered(y, picture.Height, high);
                for (var x = 0; x < inner; x++)
                {
                    var (left, right) = Covered(x, picture.Width, inner);
                    grey[(y + Margin) * width + x + Margin] = Mean(picture, left, top, right, bottom);
                }
            }

            return new View(picture, grey, width, height, scale);
        }

        public BinaryBitmap Bitmap(bool isInverted)
        {
            LuminanceSource source = new RGBLuminanceSource(Grey, Width, Height, RGBLuminanceSource.BitmapFormat.Gray8);
            return new BinaryBitmap(new HybridBinarizer(isInverted ? source.invert() : source));
        }

        /// <summary>The box around the corners that were found, which lie in the middle of the code's marks.</summary>
        public PixelBox Box(ResultPoint[] points)
        {
            int Place(double at, int size) => (int)Math.Clamp((at - Margin) / Scale, 0, size - 1);
            var (left, right) = (Place(points.Min(point => point.X), Picture.Width), Place(points.Max(point => point.X), Picture.Width));
            var (top, bottom) = (Place(points.Min(point => point.Y), Picture.Height), Place(points.Max(point => point.Y), Picture.Height));
            return new PixelBox(left, top, right - left + 1, bottom - top + 1);
        }

        /// <summary>Pixels of the picture that one pixel of the view stands for.</summary>
        private static (int From, int To) Covered(int at, int size, int small)
        {
            var from = (int)((long)at * size / small);
            return (from, Math.Max(from + 1, (int)((long)(at + 1) * size / small)));
        }

        private static byte Mean(Picture picture, int left, int top, int right, int bottom)
        {
            var sum = 0L;
            for (var y = top; y < bottom; y++)
            {
                for (var x = left; x < right; x++)
                {
                    sum += picture.Light((y * picture.Width) + x);
                }
            }

            return (byte)(sum / ((right - left) * (bottom - top)));
        }
    }
}
