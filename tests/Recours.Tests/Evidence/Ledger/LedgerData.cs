using System.Text.Json;
using Recours.Evidence.Ledger;

namespace Recours.Tests.Evidence.Ledger;

/// <summary>Finds testdata/ of the repository, and makes trees.</summary>
internal static class LedgerData
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, "testdata", relative);

    public static byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    public static string Text(string relative) => File.ReadAllText(PathOf(relative));

    public static TheoryData<string> MerkleCases(string folder)
    {
        var cases = PathOf("merkle/cases");
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(cases, folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            data.Add(Path.GetRelativePath(cases, file).Replace('\\', '/'));
        return data;
    }

    public static JsonElement MerkleCase(string name)
    {
        using var document = JsonDocument.Parse(Bytes("merkle/cases/" + name));
        return document.RootElement.Clone();
    }

    /// <summary>A tree whose leaf i is the leaf hash of the number i as text.</summary>
    public static MerkleTree Tree(int size)
    {
        var tree = new MerkleTree();
        for (var i = 0; i < size; i++) tree.Append(MerkleHash.Leaf(System.Text.Encoding.UTF8.GetBytes($"{i}")));
        return tree;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Recours.slnx"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("Recours.slnx is not above the tests.");
    }
}
