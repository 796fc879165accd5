using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Intake.Pictures;

/// <summary>A whole picture as ink: dark on light, whichever way it was.</summary>
internal static class PictureInk
{
    // Mean brightness (0 to 255) below which the writing is lighter than the ground.
    private const int Dark = 110;

    public static InkedPiece Of(Picture picture)
    {
        var (ink, sum) = (new byte[picture.Width * picture.Height], 0L);
        for (var at = 0; at < ink.Length; at++)
        {
            var pixel = picture.Rgba.AsSpan(at * 4, 4);
            int alpha = pixel[3];
            // Rec. 601, in 256ths, on white.
            var light = ((pixel[0] * 77 + pixel[1] * 150 + pixel[2] * 29) >> 8) * alpha / 255 + 255 - alpha;
            ink[at] = (byte)(255 - light);
            sum += light;
        }

        if (sum < (long)ink.Length * Dark)
        {
            for (var at = 0; at < ink.Length; at++)
            {
                ink[at] = (byte)(255 - ink[at]);
            }
        }

        return new InkedPiece(new ScreenPiece(PieceKind.Loose, new PixelBox(0, 0, picture.Width, picture.Height), 0, false), ink);
    }
}
