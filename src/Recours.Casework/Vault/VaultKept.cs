using System.Security.Cryptography;

namespace Recours.Casework.Vault;

public sealed partial class Vault
{
    /// <summary>
    /// What was kept under <c>cache/</c> and was made from exactly this; null when there is nothing, or nothing whole: it can be made again. What is
    /// authentic is this program's own, so a fault of <paramref name="read"/> is a defect, and stops.
    /// </summary>
    /// <param name="path">Below <c>cache/</c>.</param>
    internal T? Kept<T>(string path, byte[] madeFrom, Func<Stream, T> read)
        where T : class
    {
        path = VaultLayout.Cache + path;
        if (!files.Exists(path))
        {
            return null;
        }

        try
        {
            using var plain = KeptFile.Read(files.OpenRead(path), identity, madeFrom);
            return read(plain);
        }
        catch (Exception e) when (e is AuthenticationTagMismatchException or IOException)
        {
            return null;
        }
    }

    /// <summary>
    /// Keeps what costs time to make, encrypted, in one step. Nothing else is touched, so the case need not be held for it, and nothing is promised, so
    /// nobody waits for the device: what two programs wrote at the same time, or a power cut left, is whole or left out. Whether it is kept.
    /// </summary>
    internal bool KeepFile(string path, byte[] madeFrom, Action<Stream> write)
    {
        path = VaultLayout.Cache + path;
        try
        {
            using (var stored = files.Create(path + VaultLayout.Pending))
            using (var plain = KeptFile.Write(stored, identity, machine.Random, madeFrom))
            {
                write(plain);
            }

            files.Rename(path + VaultLayout.Pending, path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Trouble { Code: "disk.not-writable" })
        {
            // A full disk, or one that may only be read: everything that was promised is safe without it.
            if (files.Exists(path + VaultLayout.Pending))
            {
                files.Delete(path + VaultLayout.Pending);
            }

            return false;
        }
    }

    /// <summary>Takes away what is kept in a folder below <c>cache/</c> and is of no use any more.</summary>
    internal void KeepOnly(string folder, IReadOnlySet<string> names)
    {
        folder = VaultLayout.Cache + folder;
        try
        {
            foreach (var (path, _) in files.List().Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !names.Contains(file.Path[folder.Length..])))
            {
                files.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Trouble { Code: "disk.not-writable" })
        {
            // It only takes room.
        }
    }

    /// <summary>The name of what was made from this among others of its kind.</summary>
    internal string KeptName(byte[] madeFrom) => KeptFile.NameOf(identity, madeFrom);
}
