using System.Runtime.InteropServices;

namespace Recours.Casework.Host;

/// <summary>What a path leads to, links followed.</summary>
public enum PathKind { Missing, Folder, File, Special }

/// <summary>A file found in a folder, or something found there that is not read (then with the code of why).</summary>
public sealed record FoundFile(string FullPath, long Size, string? Refusal);

/// <summary>
/// Only plain files are read. A pipe would block for ever, a device would never end, and a link in a folder that somebody
/// else packed may lead to files of the person that nobody wanted to show.
/// </summary>
public static class PlainFiles
{
    /// <summary>What lies at a path. Nothing is opened, so nothing can block.</summary>
    public static PathKind KindOf(string path) =>
        Directory.Exists(path) ? PathKind.Folder
        : !File.Exists(path) ? PathKind.Missing
        : OperatingSystem.IsLinux() ? OnLinux(path)
        : OperatingSystem.IsMacOS() ? OnMac(path)
        : PathKind.File;

    /// <summary>
    /// Everything below a folder, in ordinal order of paths. Refusals: <c>file.link</c>, <c>file.not-plain</c>, <c>file.not-readable</c>
    /// (a folder that may not be opened). A link is what the system calls one; a file that a cloud service keeps elsewhere is a file.
    /// </summary>
    public static IReadOnlyList<FoundFile> Below(string folder)
    {
        var found = new List<FoundFile>();
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (open.TryPop(out var next))
        {
            try
            {
                foreach (var entry in next.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
                {
                    if (entry.LinkTarget is not null)
                    {
                        found.Add(new FoundFile(entry.FullName, 0, "file.link"));
                    }
                    else if (entry is DirectoryInfo inner)
                    {
                        open.Push(inner);
                    }
                    else
                    {
                        found.Add(KindOf(entry.FullName) == PathKind.Special
                            ? new FoundFile(entry.FullName, 0, "file.not-plain")
                            : new FoundFile(entry.FullName, ((FileInfo)entry).Exists ? ((FileInfo)entry).Length : 0, null));
                    }
                }
            }
            catch (UnauthorizedAccessException)
            {
                found.Add(new FoundFile(next.FullName, 0, "file.not-readable"));
            }
            catch (DirectoryNotFoundException)
            {
                found.Add(new FoundFile(next.FullName, 0, "file.vanished"));
            }
        }

        found.Sort((one, other) => string.CompareOrdinal(one.FullPath, other.FullPath));
        return found;
    }

    /// <summary>A path below a folder as it is recorded: with <c>/</c>. On Unix a backslash is a letter like any other.</summary>
    public static string Relative(string folder, string fullPath) => Path.GetRelativePath(folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    private const int TypeMask = 0xF000;
    private const int PlainFile = 0x8000;

    private static PathKind OnLinux(string path)
    {
        // struct statx is the same on every processor; stx_mode stands at byte 28.
        Span<byte> status = stackalloc byte[256];
        const int currentFolder = -100;
        const uint typeOnly = 1;
        return statx(currentFolder, path, 0, typeOnly, ref MemoryMarshal.GetReference(status)) != 0 ? PathKind.Missing : KindOfMode(BitConverter.ToUInt16(status[28..]));
    }

    private static PathKind OnMac(string path)
    {
        // struct stat with 64-bit inodes: a 32-bit device, then the mode.
        Span<byte> status = stackalloc byte[256];
        ref var start = ref MemoryMarshal.GetReference(status);
        var result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? stat64(path, ref start) : stat(path, ref start);
        return result != 0 ? PathKind.Missing : KindOfMode(BitConverter.ToUInt16(status[4..]));
    }

    private static PathKind KindOfMode(int mode) => (mode & TypeMask) == PlainFile ? PathKind.File : PathKind.Special;

#pragma warning disable CA2101, SYSLIB1054, CA5392 // Plain libc calls; .NET tells a pipe from a file only after opening it, which blocks.
    [DllImport("libc", SetLastError = true)]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("libc", SetLastError = true)]
    private static extern int stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);

    [DllImport("libc", EntryPoint = "stat$INODE64", SetLastError = true)]
    private static extern int stat64([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);
#pragma warning restore CA2101, SYSLIB1054, CA5392
}
