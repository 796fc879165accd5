namespace Recours.Casework.Host;

/// <summary>
/// The disk as the vault sees it: few operations, each of which a test can stop, repeat or make fail.
/// Paths are relative to the case folder, with <c>/</c>.
/// </summary>
public interface IVaultFiles
{
    /// <summary>All files with their sizes in bytes, in ordinal order.</summary>
    IReadOnlyList<(string Path, long Size)> List();

    bool Exists(string path);

    /// <summary>Opens for reading; seekable.</summary>
    Stream OpenRead(string path);

    /// <summary>Creates or empties a file; folders on the way are made.</summary>
    Stream Create(string path);

    /// <summary>Opens for appending; created when missing.</summary>
    Stream Append(string path);

    /// <summary>Returns when the file's bytes are on the device.</summary>
    void Sync(Stream stream);

    /// <summary>Returns when the bytes of all these closed files are on the device; for many, cheaper than one after the other.</summary>
    void SyncAll(IReadOnlyList<string> paths);

    /// <summary>Returns when the folder's names are on the device (where the system knows such a thing).</summary>
    void SyncFolder(string path);

    /// <summary>Replaces <paramref name="to"/> if it exists, in one step.</summary>
    void Rename(string from, string to);

    /// <summary>Gives a file a name that nothing has; throws <see cref="IOException"/> when something has it.</summary>
    void RenameNew(string from, string to);

    void Delete(string path);

    /// <summary>Holds the case for writing until disposed; the operating system lets go when the program dies.</summary>
    IDisposable Lock();
}
