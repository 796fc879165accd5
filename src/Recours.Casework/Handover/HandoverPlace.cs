using Recours.Casework.Vault;

namespace Recours.Casework.Handover;

/// <summary>Where a bundle may be written: into a folder that is there, over nothing, and into no case.</summary>
public static class HandoverPlace
{
    /// <summary>Throws <see cref="RefusedException"/> or, where there is no such folder, <see cref="Trouble"/>.</summary>
    public static void Check(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full) || Directory.Exists(full) || new FileInfo(full).LinkTarget is not null)
        {
            throw new RefusedException("handover.exists", path);
        }

        var folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
        {
            throw new Trouble("dossier.no-folder", folder);
        }

        for (DirectoryInfo? above = new(Real(folder)); above is not null; above = above.Parent)
        {
            if (File.Exists(Path.Combine(above.FullName, VaultLayout.Identity)) && Directory.Exists(Path.Combine(above.FullName, VaultLayout.Log)))
            {
                throw new RefusedException("handover.inside", path);
            }
        }
    }

    /// <summary>The folder that a path leads to, each link on the way followed: a case is not entered by a side door.</summary>
    private static string Real(string folder)
    {
        var real = Path.GetPathRoot(folder)!;
        foreach (var part in folder[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
        }

        return real;
    }
}
