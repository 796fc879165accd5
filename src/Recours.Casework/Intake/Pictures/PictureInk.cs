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
            var light = picture.Light(at);
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
