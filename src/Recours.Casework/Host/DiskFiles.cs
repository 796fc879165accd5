using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Recours.Casework.Host;

/// <summary>The real disk below one case folder.</summary>
public sealed class DiskFiles(string root) : IVaultFiles
{
    // Whoever reads or writes here does it in large pieces: a second buffer would only copy them.
    private const int Unbuffered = 0;

    private readonly string root = Path.GetFullPath(root);
    private readonly Lock opening = new();
    private SafeFileHandle? device;

    public IReadOnlyList<(string Path, long Size)> List()
    {
        if (!Directory.Exists(root))
        {
            throw new Trouble("case.not-found", root);
        }

        return [.. new DirectoryInfo(root)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(root, file.FullName).Replace('\\', '/'), file.Length))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }

    public bool Exists(string path) => File.Exists(Full(path));

    public Stream OpenRead(string path) => Try(() => new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Unbuffered));

    public Stream Create(string path) => Try(() =>
    {
        var full = Prepared(path);
        // Open from before the first write on: a failure of the device in between is reported by syncfs only then.
        lock (opening)
        {
            device ??= OperatingSystem.IsLinux() ? new SafeFileHandle(open(root, 0), ownsHandle: true) : null;
        }

        return new FileStream(full, FileMode.Create, FileAccess.Write, FileShare.Read, Unbuffered);
    });

    public Stream Append(string path) => Try(() => new FileStream(Prepared(path), FileMode.Append, FileAccess.Write, FileShare.Read, 1 << 12));

    public void Sync(Stream stream) => Try(() =>
    {
        ((FileStream)stream).Flush(flushToDisk: true);
        return 0;
    });

    public void SyncAll(IReadOnlyList<string> paths)
    {
        // One call for the whole file system where there is one; a single file would only wait for the writes of others.
        if (OperatingSystem.IsLinux() && paths.Count > 2)
        {
            if (device is { IsInvalid: false } && syncfs(device) == 0)
            {
                return;
            }
        }

        foreach (var path in paths)
        {
            using var stream = Try(() => new FileStream(Full(path), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 1));
            Sync(stream);
        }
    }

    public void SyncFolder(string path)
    {
        // Windows has no such call and does not need it for the order of work: a pending mark makes every rename repeatable.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using SafeFileHandle handle = new(open(Full(path), 0), ownsHandle: true);
        if (!handle.IsInvalid)
        {
            _ = fsync(handle);
        }
    }

    public void Rename(string from, string to) => Try(() =>
    {
        File.Move(Full(from), Full(to), overwrite: true);
        return 0;
    });

    public void RenameNew(string from, string to) => Try(() =>
    {
        File.Move(Full(from), Full(to), overwrite: false);
        return 0;
    });

    public void Delete(string path) => Try(() =>
    {
        File.Delete(Full(path));
        return 0;
    });

    public IDisposable Lock()
    {
        try
        {
            return new FileStream(Prepared("cache/lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new Trouble("disk.not-writable", root, e);
        }
        catch (IOException e)
        {
            throw new Trouble("case.busy", root, e);
        }
    }

    private string Full(string path) => Path.Combine(root, path);

    private string Prepared(string path)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }

    private T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new Trouble("disk.not-writable", root, e);
        }
    }

#pragma warning disable CA2101, SYSLIB1054, CA5392 // Two plain libc calls with ASCII-compatible paths.
    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi)]
    private static extern IntPtr open(string path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(SafeFileHandle handle);

    [DllImport("libc", SetLastError = true)]
    private static extern int syncfs(SafeFileHandle handle);
#pragma warning restore CA2101, SYSLIB1054, CA5392
}
