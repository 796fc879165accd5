using System.Globalization;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;

namespace Recours.Casework.Findings;

/// <summary>Where on a picture something stands.</summary>
/// <param name="File">Path of the picture, in its export or its archive.</param>
/// <param name="Exhibit">Number of the exhibit that it is, or that is its archive; null outside a case.</param>
/// <param name="Box">In pixels of the upright picture.</param>
public sealed record PicturePlace(string File, int? Exhibit, PixelBox Box)
{
    /// <summary>Whether it stands in a QR code, not in words.</summary>
    public bool IsCode { get; init; }

    /// <summary>The box as a pointer into the picture: left, top, width, height.</summary>
    public string Pointer => string.Create(CultureInfo.InvariantCulture, $"{Box.X},{Box.Y},{Box.Width},{Box.Height}");
}

/// <summary>A picture whose text was read, for findings.</summary>
public sealed record SeenPicture(string File, int? Exhibit, PictureReading Reading)
{
    /// <summary>Its place when something stands in this box of it.</summary>
    public PicturePlace At(PixelBox box, bool isCode = false) => new(File, Exhibit, box) { IsCode = isCode };
}
