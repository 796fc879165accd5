using Recours.Casework.Intake;

namespace Recours.Casework.Host;

/// <summary>An export as a folder, or as one file, on disk. Links are not followed.</summary>
public sealed class FolderExport : IExport
{
    private readonly string root;

    /// <param name="path">A folder, or a file with the files beside it as its media.</param>
    public FolderExport(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            root = full;
        }
        else if (File.Exists(full))
        {
            root = Path.GetDirectoryName(full)!;
            Main = Path.GetFileName(full);
        }
        else
        {
            throw new Trouble("file.not-found", path);
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        Files = [.. new DirectoryInfo(root).EnumerateFiles("*", options)
            .Select(file => new ExportFile(Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), file.Length))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The file that was named, when it was a file.</summary>
    public string? Main { get; }

    public IReadOnlyList<ExportFile> Files { get; }

    public IReadOnlyList<Irregularity> Irregularities => [];

    public Stream Open(ExportFile file) => new FileStream(Path.Combine(root, file.Path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
