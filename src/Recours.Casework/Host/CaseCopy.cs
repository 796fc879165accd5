using System.Security.Cryptography;

namespace Recours.Casework.Host;

/// <summary>A second copy of a case, for a stick that is kept elsewhere: every file but the disposable ones, each read back.</summary>
public static class CaseCopy
{
    /// <summary>
    /// Copies the case in <paramref name="from"/> into a new folder. Nobody may write to the case meanwhile. What lies there under the same
    /// name with the same bytes is left, so a copy that was cut short is taken up again; anything else in the way is refused.
    /// Returns bytes and files of the case. Throws <see cref="RefusedException"/>, <see cref="Trouble"/>, or what the disk throws.
    /// </summary>
    public static (long Bytes, int Files) Write(string from, string to, CancellationToken cancel = default)
    {
        var (source, target) = (Path.GetFullPath(from), Path.GetFullPath(to));
        if (target == source || target.StartsWith(source + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new RefusedException("copy.inside", target);
        }

        var (disk, copy) = (new DiskFiles(source), new DiskFiles(target));
        var files = disk.List().Where(file => !file.Path.StartsWith("cache/", StringComparison.Ordinal)).ToList();
        var known = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (File.Exists(target) || (Directory.Exists(target) && copy.List().FirstOrDefault(file => !known.Contains(file.Path) && !file.Path.EndsWith(Unfinished, StringComparison.Ordinal)) is { Path: not null }))
        {
            throw new RefusedException("case.not-empty", target);
        }

        // identity.age last: until everything else is there, the copy is no case that somebody could rely on.
        foreach (var (path, _) in files.OrderBy(file => file.Path == "identity.age"))
        {
            cancel.ThrowIfCancellationRequested();
            CopyOne(disk, copy, path);
        }

        return (files.Sum(file => file.Size), files.Count);
    }

    private const string Unfinished = ".copying";

    private static void CopyOne(DiskFiles disk, DiskFiles copy, string path)
    {
        byte[] hash;
        using (var original = disk.OpenRead(path))
        {
            hash = SHA256.HashData(original);
            if (copy.Exists(path) && HashOf(copy, path).AsSpan().SequenceEqual(hash))
            {
                return;
            }

            original.Position = 0;
            using var written = copy.Create(path + Unfinished);
            original.CopyTo(written);
            copy.Sync(written);
        }

        if (!HashOf(copy, path + Unfinished).AsSpan().SequenceEqual(hash))
        {
            throw new Trouble("disk.wrote-wrong-bytes");
        }

        copy.Rename(path + Unfinished, path);
    }

    private static byte[] HashOf(DiskFiles files, string path)
    {
        using var stream = files.OpenRead(path);
        return SHA256.HashData(stream);
    }
}
