using Recours.Casework.Host;
using Recours.Evidence.Bundles;

namespace Recours.Casework.Handover;

/// <summary>The files of a bag, read as a folder is: only what looks.</summary>
internal sealed class BundleFiles(BagSource bag) : IVaultFiles
{
    private readonly HashSet<string> paths = bag.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<(string Path, long Size)> List() => [.. bag.Files.Select(file => (file.Path, file.Length)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    public bool Exists(string path) => paths.Contains(path);
    public Stream OpenRead(string path) => bag.Open(path);
    public Stream Create(string path) => throw new NotSupportedException();
    public Stream Append(string path) => throw new NotSupportedException();
    public void Sync(Stream stream) => throw new NotSupportedException();
    public void SyncAll(IReadOnlyList<string> paths) => throw new NotSupportedException();
    public void SyncFolder(string path) => throw new NotSupportedException();
    public void Rename(string from, string to) => throw new NotSupportedException();
    public void RenameNew(string from, string to) => throw new NotSupportedException();
    public void Delete(string path) => throw new NotSupportedException();
    public IDisposable Lock() => throw new NotSupportedException();
}
