using System.Buffers.Binary;

namespace Recours.Casework.Intake.Screens;

/// <summary>Tells photos of a camera from pictures of a screen by what the file says of itself: a camera names its maker (Exif 2.32, tag 271).</summary>
internal static class CameraPhoto
{
    /// <summary>Bytes of a file's beginning in which it is looked for.</summary>
    public const int Head = 1 << 16;

    private const ushort Maker = 271;

    /// <param name="head">The beginning of a JPEG or WebP file, or of any other.</param>
    public static bool Is(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Exif\0\0"u8);
        if (at < 0 || head.Length < at + 14)
        {
            return false;
        }

        var tiff = head[(at + 6)..];
        var little = tiff.StartsWith("II"u8);
        uint Four(ReadOnlySpan<byte> bytes) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
        ushort Two(ReadOnlySpan<byte> bytes) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var first = Four(tiff[4..]);
        if (first > tiff.Length - 2)
        {
            return false;
        }

        var count = Two(tiff[(int)first..]);
        for (var field = (int)first + 2; count > 0 && field + 12 <= tiff.Length; field += 12, count--)
        {
            if (Two(tiff[field..]) == Maker)
            {
                return true;
            }
        }

        return false;
    }
}
