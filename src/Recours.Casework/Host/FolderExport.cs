using Recours.Casework.Intake;

namespace Recours.Casework.Host;

/// <summary>An export as a folder, or as one file, on disk. Links are not followed; only plain files are opened.</summary>
public sealed class FolderExport : IExport
{
    private readonly string root;

    /// <param name="path">A folder, or a file with the files beside and below it as its media.</param>
    /// <exception cref="Trouble">There is nothing at this path.</exception>
    /// <exception cref="RefusedException">A pipe or a device.</exception>
    public FolderExport(string path)
    {
        var full = Path.GetFullPath(path);
        root = PlainFiles.KindOf(full) switch
        {
            PathKind.Folder => full,
            PathKind.File => Path.GetDirectoryName(full)!,
            PathKind.Special => throw new RefusedException("file.not-plain", path),
            _ => throw new Trouble("file.not-found", path),
        };
        if (root != full)
        {
            Main = Path.GetFileName(full);
        }

        var found = PlainFiles.Below(root);
        Files = [.. found.Where(file => file.Refusal is null).Select(file => new ExportFile(PlainFiles.Relative(root, file.FullPath), file.Size))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
        // What lies beside a single file is none of its oddities.
        Irregularities = Main is not null ? [] : [.. found.Where(file => file.Refusal is not null)
            .Select(file => new Irregularity(file.Refusal!, new SourceSpan(PlainFiles.Relative(root, file.FullPath), 0, 0), PlainFiles.Relative(root, file.FullPath)))];
        if (Main is not null && Files.All(file => file.Path != Main))
        {
            // A link that was named is followed: its name was given by the person, not found in a folder.
            Files = [.. Files, new ExportFile(Main, new FileInfo(full).ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : 0)];
        }
    }

    /// <summary>The file that was named, when it was a file.</summary>
    public string? Main { get; }

    public IReadOnlyList<ExportFile> Files { get; }

    public IReadOnlyList<Irregularity> Irregularities { get; }

    public Stream Open(ExportFile file) => new FileStream(Path.Combine(root, file.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
