using System.Security.Cryptography;
using Recours.Casework.Example;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Casework.Words;

namespace Recours.Companion.Pages;

/// <summary>The invented case, opened in a temporary folder under a passphrase nobody knows; removed when it is locked.</summary>
public static class ExamplePlace
{
    public static (string Folder, Vault Vault) Create(Machine machine, Sentences words)
    {
        var folder = Directory.CreateTempSubdirectory("recours-example-").FullName;
        var vault = Vault.Create(new DiskFiles(folder), machine, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)), words.Language, null, words["read-me"]);
        ExampleCase.Fill(vault, words.Language);
        return (folder, vault);
    }

    public static void Remove(string folder) => Directory.Delete(folder, recursive: true);
}
