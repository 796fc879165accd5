using Recours.Casework.Intake.Pictures;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    private const string PicturesFolder = VaultLayout.Cache + "pictures/";

    /// <summary>Names and sizes of what is kept of pictures: it changes with everything that is read from one.</summary>
    internal IReadOnlyList<(string Path, long Size)> KeptPictureFiles() =>
        [.. files.List().Where(file => file.Path.StartsWith(PicturesFolder, StringComparison.Ordinal) && file.Path.EndsWith(".age", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>What was read from the pictures of these files. One that cannot be opened is left out: it is made of the exhibit and can be made again.</summary>
    internal IReadOnlyList<KeptPicture> KeptPictures(IReadOnlyList<(string Path, long Size)> kept)
    {
        List<KeptPicture> pictures = [];
        foreach (var (path, _) in kept)
        {
            if (Derived<KeptPicture>(path) is { } picture && PicturesFolder + StoredName(picture.Exhibit, picture.Path) == path)
            {
                pictures.Add(picture);
            }
        }

        return pictures;
    }

    /// <summary>Keeps what was read from a picture, encrypted, so that it is read once.</summary>
    /// <param name="path">Of the picture in its archive; empty for one that is an exhibit itself.</param>
    public void KeepPicture(Exhibit exhibit, string path, PictureReading reading) =>
        KeepDerived(PicturesFolder + StoredName(exhibit.CiphertextSha256, path), new KeptPicture(exhibit.CiphertextSha256, path, exhibit.Name, reading));
}

/// <summary>What was read from a picture of a case.</summary>
/// <param name="Exhibit">SHA-256 of the ciphertext of the exhibit.</param>
/// <param name="Path">In its archive; empty for one that is an exhibit itself.</param>
/// <param name="Name">Of the exhibit.</param>
internal sealed record KeptPicture(string Exhibit, string Path, string Name, PictureReading Reading);

/// <summary>A picture that was not read yet, or not all of it.</summary>
/// <param name="Path">In its archive; empty for one that is an exhibit itself.</param>
/// <param name="IsLinked">Whether a message refers to it.</param>
/// <param name="NeedsCodes">Whether nothing looked for QR codes on it.</param>
/// <param name="NeedsWords">Whether nothing read its words; never of a conversation, nor of what may turn out to be one.</param>
public sealed record UnreadPicture(Exhibit Exhibit, string Path, bool IsLinked, bool NeedsCodes, bool NeedsWords);
