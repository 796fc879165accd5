using Recours.Casework.Media;

namespace Recours.Casework.Intake.Screens;

/// <summary>Reads the text of one picture: decoding and reading text are work of the host.</summary>
public interface IScreenReader
{
    /// <summary>What stands on the pictures, in their order; where one could not be read, the code of why.</summary>
    IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files);
}

/// <summary>Frames of a recording that were read before it was interrupted, by their second, and where the next ones are kept.</summary>
public sealed record KnownFrames(Func<double, ScreenReading?> Find, Action<ScreenReading> Keep);

/// <summary>
/// Screenshots of conversations. It needs a reader of text, so it is no importer of every program: the host adds it where there is one.
/// </summary>
public sealed class Screenshots(IScreenReader reader) : IChatImporter
{
    /// <summary>The id of the importer.</summary>
    public const string Id = "screenshots";

    /// <summary>Pictures that are read at once, at most. The others are named.</summary>
    public const int MostPictures = 400;

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new(Id, "Screenshots", "2026-11",
        ["screenshots.only-what-was-on-screen", "screenshots.read-by-a-machine", "screenshots.name-as-shown", "screenshots.time-zone"]);

    /// <inheritdoc/>
    public bool ReadsWords => false;

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => Picture.Recognises(head) || Recording.Of(head) != RecordingKind.None;

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        var (taken, screens) = (files.Take(MostPictures).ToList(), new List<(ExportFile File, ScreenReading Reading)>());
        foreach (var (file, read) in taken.Zip(reader.Read(export, taken)))
        {
            if (read.Reading is not null)
            {
                screens.Add((file, read.Reading));
                screens.AddRange(read.Reading.Later.Select(frame => (file, frame)));
                if (read.Reading.IsPart)
                {
                    yield return new ImportItem.Oddity(new Irregularity("screenshots.recording-part", new SourceSpan(file.Path, 0, file.Size), file.Path));
                }

                continue;
            }

            yield return new ImportItem.Unparsed(new SourceSpan(file.Path, 0, file.Size), read.Code, "");
            yield return new ImportItem.Oddity(new Irregularity(read.Code, new SourceSpan(file.Path, 0, file.Size), read.Detail.Length > 0 ? read.Detail : file.Path));
        }

        foreach (var file in files.Skip(MostPictures))
        {
            yield return new ImportItem.Oddity(new Irregularity("screenshots.too-many", new SourceSpan(file.Path, 0, file.Size), file.Path));
        }

        foreach (var item in ScreenTalks.Of(screens))
        {
            yield return item;
        }
    }
}
