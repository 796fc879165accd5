using System.Buffers.Binary;

namespace Recours.Casework.Intake.Screens;

/// <summary>
/// The pieces of a screenshot as one file for a reader of text: a TIFF with a page for each piece, black on white, at a size that is read well.
/// The reader of text never sees a byte of the original file.
/// </summary>
internal static class OcrSheet
{
    /// <summary>White around a piece, in pixels of the sheet.</summary>
    public const int Margin = 14;

    // The width of a screen at which its usual letters are read best.
    private const int GoodWidth = 1080;

    /// <summary>By how much a screen of this width is drawn larger (or smaller).</summary>
    public static double Scale(int width)
    {
        var scale = Math.Clamp((double)GoodWidth / width, 0.5, 3);
        return scale is > 0.85 and < 1.15 ? 1 : scale;
    }

    /// <summary>TIFF 6.0, grey, one strip a page, not compressed.</summary>
    public static byte[] Of(IReadOnlyList<InkedPiece> pieces, double scale)
    {
        using var file = new MemoryStream();
        file.Write("II*\0"u8);
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, 8);
        file.Write(number);
        for (var n = 0; n < pieces.Count; n++)
        {
            var (width, height, grey) = Page(pieces[n], scale);
            const int fields = 8;
            var data = (int)file.Length + 2 + fields * 12 + 4;
            var next = data + grey.Length + (grey.Length & 1);
            Short(file, fields);
            Field(file, 256, width);
            Field(file, 257, height);
            Field(file, 258, 8);
            Field(file, 259, 1);
            Field(file, 262, 1);
            Field(file, 273, data);
            Field(file, 278, height);
            Field(file, 279, grey.Length);
            BinaryPrimitives.WriteInt32LittleEndian(number, n + 1 < pieces.Count ? next : 0);
            file.Write(number);
            file.Write(grey);
            if ((grey.Length & 1) == 1)
            {
                file.WriteByte(255);
            }
        }

        return file.ToArray();
    }

    private static void Short(MemoryStream file, int value)
    {
        Span<byte> two = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(two, (ushort)value);
        file.Write(two);
    }

    private static void Field(MemoryStream file, int tag, int value)
    {
        Span<byte> field = stackalloc byte[12];
        BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)tag);
        // One number of 32 bits.
        BinaryPrimitives.WriteUInt16LittleEndian(field[2..], 4);
        BinaryPrimitives.WriteInt32LittleEndian(field[4..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(field[8..], value);
        file.Write(field);
    }

    /// <summary>Draws one piece at its size: between four pixels where it grows, the mean of those it covers where it shrinks.</summary>
    private static (int Width, int Height, byte[] Grey) Page(InkedPiece piece, double scale)
    {
        var (box, ink) = (piece.Piece.Box, piece.Ink);
        var (inner, high) = (Math.Max(1, (int)(box.Width * scale)), Math.Max(1, (int)(box.Height * scale)));
        var (width, height) = (inner + 2 * Margin, high + 2 * Margin);
        var grey = new byte[width * height];
        Array.Fill(grey, (byte)255);
        for (var y = 0; y < high; y++)
        {
            for (var x = 0; x < inner; x++)
            {
                grey[(y + Margin) * width + x + Margin] = (byte)(255 - (scale == 1 ? ink[y * box.Width + x] : scale > 1 ? Between(ink, box, (x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5) : Mean(ink, box, x / scale, y / scale, 1 / scale)));
            }
        }

        return (width, height, grey);
    }

    private static int Between(byte[] ink, PixelBox box, double x, double y)
    {
        var (left, top) = (Math.Clamp((int)Math.Floor(x), 0, box.Width - 1), Math.Clamp((int)Math.Floor(y), 0, box.Height - 1));
        var (right, bottom) = (Math.Min(left + 1, box.Width - 1), Math.Min(top + 1, box.Height - 1));
        var (over, down) = (Math.Clamp(x - left, 0, 1), Math.Clamp(y - top, 0, 1));
        var above = ink[top * box.Width + left] * (1 - over) + ink[top * box.Width + right] * over;
        var below = ink[bottom * box.Width + left] * (1 - over) + ink[bottom * box.Width + right] * over;
        return (int)(above * (1 - down) + below * down + 0.5);
    }

    private static int Mean(byte[] ink, PixelBox box, double x, double y, double step)
    {
        var (sum, count) = (0, 0);
        for (var row = (int)y; row < Math.Min(box.Height, Math.Max((int)(y + step), (int)y + 1)); row++)
        {
            for (var column = (int)x; column < Math.Min(box.Width, Math.Max((int)(x + step), (int)x + 1)); column++)
            {
                (sum, count) = (sum + ink[row * box.Width + column], count + 1);
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
