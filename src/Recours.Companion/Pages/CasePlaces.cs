using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Companion.Pages;

/// <summary>Where cases usually lie: folders with a neutral name in the person's documents. No list of them is kept anywhere.</summary>
public static class CasePlaces
{
    private const string NeutralName = "papiers";

    /// <summary>The folder in which cases are looked for.</summary>
    public static string Usual { get; } =
        Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } documents ? documents : Path.GetFullPath(".");

    /// <summary>A folder that does not exist yet.</summary>
    public static string ForNew() => Enumerable.Range(1, 1000)
        .Select(i => Path.Combine(Usual, i == 1 ? NeutralName : NeutralName + i))
        .First(path => !Path.Exists(path));

    /// <summary>Cases directly in the usual place.</summary>
    public static IReadOnlyList<string> Find() => !Directory.Exists(Usual)
        ? []
        : [.. Directory.EnumerateDirectories(Usual, "*", new EnumerationOptions()).Where(path => File.Exists(Path.Combine(path, "identity.age")) && Directory.Exists(Path.Combine(path, "log"))).Order(StringComparer.Ordinal)];

    /// <summary>Makes the folder. Throws <see cref="RefusedException"/> when something lies there already, <see cref="Trouble"/> when it cannot be made.</summary>
    public static void Prepare(string folder)
    {
        if (!Path.IsPathFullyQualified(folder))
        {
            throw new RefusedException("new.folder.relative");
        }

        if (File.Exists(folder) || (Directory.Exists(folder) && !Vault.CanCreate(new DiskFiles(folder))))
        {
            throw new RefusedException("case.not-empty", folder);
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new Trouble("disk.not-writable", folder, e);
        }
    }
}
