using System.Text;
using Recours.Casework.Handover;

namespace Recours.Tests.Casework.Handover;

/// <summary>
/// Whatever is done to a handover on its way, <c>recours verify</c> finds it, and so does whoever types the lines of VERIFY.txt; even where
/// the manifests were made anew to fit.
/// </summary>
public sealed class TheTamperedHandover
{
    private static readonly string[] Flipped =
    [
        "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
        "data/exhibits/0001-", "data/exhibits/0002-", "data/exhibits/0003-", "data/dossier.html", "data/case.jsonld", "data/ro-crate-metadata.json",
        "log/checkpoint", "log/checkpoint.txt", "log/checkpoint.sig", "log/key.pem", "log/tile/0/", "log/tile/entries/",
        "proofs/000000", "proofs/000001", "proofs/000002", "anchors/*.note", "anchors/*.vkey", "anchors/*.pem", "anchors/*.txt", "anchors/*.sig",
        "VERIFY.txt", "verify.py", "files.sha256", "statement.txt", "statement.sig",
    ];

    /// <summary>What the format writes itself: made anew, it is what it was.</summary>
    private static readonly string[] OfTheFormat = ["manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];

    private static readonly string[] Others =
    [
        "exhibits-swapped", "exhibit-removed", "exhibit-added", "exhibit-renamed", "exhibit-of-another-number", "exhibit-cut", "exhibit-grown",
        "proof-removed", "proof-of-another-tree", "proof-moved", "proof-of-a-later-state", "private-part-changed", "public-part-changed",
        "checkpoint-older", "log-older", "log-of-another-case", "tile-cut", "tile-added", "anchor-removed", "anchor-added", "anchor-of-another-log",
        "statement-of-another-handover", "file-added", "dossier-of-another-handover", "dossier-removed",
    ];

    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Made = new(() => Bundle());
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Later = new(() => Bundle(more: true));
    private static readonly Lazy<Task<SortedDictionary<string, byte[]>>> Partial = new(() => Bundle(false, 1));

    public static TheoryData<string, bool> Kinds =>
    [
        .. Flipped.Select(path => ("flip " + path, false)), .. Flipped.Except(OfTheFormat).Select(path => ("flip " + path, true)),
        .. Others.Select(kind => (kind, false)), .. Others.Select(kind => (kind, true)),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_found(string kind, bool rebagged)
    {
        var files = await Tampered(kind, rebagged);
        var result = BundleVerifier.Verify(HandoverSample.Source(files));
        result.Ok.ShouldBeFalse();
        // The exhibit that is hurt is named, and no other.
        if (kind is "flip data/exhibits/0002-" or "exhibit-cut" or "exhibit-grown")
        {
            result.Exhibits.Where(exhibit => !exhibit.Ok).Select(exhibit => exhibit.Number).ShouldBe([2]);
            result.Problems.ShouldContain(problem => problem.Exhibit == 2);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_found_by_the_recipe_alone(string kind, bool rebagged)
    {
        CanFollow();
        var files = await Tampered(kind, rebagged);
        var wrong = Follow(files, (await Made.Value)["VERIFY.txt"]);
        wrong.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Is_told_from_one_that_nobody_touched()
    {
        CanFollow();
        var files = await Made.Value;
        Follow(files, files["VERIFY.txt"]).ShouldBeEmpty();
        BundleVerifier.Verify(HandoverSample.Source(files)).Problems.ShouldBeEmpty();
    }

    private static void CanFollow()
    {
        Assert.SkipWhen(StockTools.Missing.Count > 0 && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1", $"Not installed: {string.Join(", ", StockTools.Missing)}.");
    }

    /// <summary>Types the lines of a recipe in a folder with these files, where nothing else is to be had; gives those that ended with an error.</summary>
    internal static List<string> Follow(IReadOnlyDictionary<string, byte[]> files, byte[] recipe)
    {
        var folder = Directory.CreateTempSubdirectory("recours-recipe-");
        try
        {
            foreach (var (path, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                File.WriteAllBytes(Path.Combine(folder.FullName, path), bytes);
            }

            var lines = Encoding.UTF8.GetString(recipe).Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]).ToList();
            lines.Count.ShouldBeGreaterThan(8);
            return [.. lines.Where(line => StockTools.Type(folder.FullName, line) != 0)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<SortedDictionary<string, byte[]>> Bundle(bool more = false, params int[] numbers)
    {
        using var vault = HandoverSample.Open();
        if (more)
        {
            vault.WriteNote("Plus tard.");
        }

        return HandoverSample.Files(await HandoverSample.Plan(vault, numbers));
    }

    private static async Task<SortedDictionary<string, byte[]>> Tampered(string kind, bool rebagged)
    {
        var files = new SortedDictionary<string, byte[]>(await Made.Value, StringComparer.Ordinal);
        if (kind.StartsWith("flip ", StringComparison.Ordinal))
        {
            var path = Find(files, kind[5..]);
            files[path] = [.. files[path]];
            files[path][files[path].Length / 2] ^= 1;
        }
        else
        {
            Change(kind, files, await Later.Value, await Partial.Value);
        }

        if (rebagged)
        {
            HandoverSample.Rebag(files);
        }

        return files;
    }

    private static void Change(string kind, SortedDictionary<string, byte[]> files, SortedDictionary<string, byte[]> later, SortedDictionary<string, byte[]> partial)
    {
        var (one, two) = (Find(files, "data/exhibits/0001-"), Find(files, "data/exhibits/0002-"));
        var anchor = Find(files, "anchors/*.note");
        switch (kind)
        {
            case "exhibits-swapped":
                (files[one], files[two]) = (files[two], files[one]);
                break;
            case "exhibit-removed":
                files.Remove(two);
                break;
            case "exhibit-added":
                files["data/exhibits/0004-new.jpg"] = [1, 2, 3];
                break;
            case "exhibit-renamed":
                files["data/exhibits/0002-other.mp4"] = files[two];
                files.Remove(two);
                break;
            case "exhibit-of-another-number":
                files["data/exhibits/0009-mot-de-jess.mp4"] = files[two];
                files.Remove(two);
                break;
            case "exhibit-cut":
                files[two] = files[two][..^1];
                break;
            case "exhibit-grown":
                files[two] = [.. files[two], 0];
                break;
            case "proof-removed":
                files.Remove("proofs/000002.tlog-proof");
                break;
            case "proof-of-another-tree":
            case "proof-of-a-later-state":
                files["proofs/000002.tlog-proof"] = later["proofs/000002.tlog-proof"];
                break;
            case "proof-moved":
                files["proofs/000002.tlog-proof"] = files["proofs/000001.tlog-proof"];
                break;
            case "private-part-changed":
                Edit(files, "proofs/000002.tlog-proof", salted: true);
                break;
            case "public-part-changed":
                Edit(files, "proofs/000002.tlog-proof", salted: false);
                break;
            case "checkpoint-older":
                // The real bundle is the later one; the log in it is put back.
                Replace(files, later, path => true);
                Replace(files, Made.Value.Result, path => path.StartsWith("log/checkpoint", StringComparison.Ordinal));
                break;
            case "log-older":
                Replace(files, later, path => true);
                Replace(files, Made.Value.Result, path => path.StartsWith("log/", StringComparison.Ordinal) || path.StartsWith("proofs/", StringComparison.Ordinal));
                break;
            case "log-of-another-case":
                files["log/checkpoint"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["log/checkpoint"]).Replace("recours.invalid/", "recours.invalid/0", StringComparison.Ordinal));
                break;
            case "tile-cut":
                files[Find(files, "log/tile/0/")] = files[Find(files, "log/tile/0/")][..^32];
                break;
            case "tile-added":
                files["log/tile/1/000.p/1"] = new byte[32];
                break;
            case "anchor-removed":
                files.Remove(anchor);
                break;
            case "anchor-added":
                files["anchors/" + new string('0', 64) + ".note"] = files[anchor];
                break;
            case "anchor-of-another-log":
                files[anchor] = later["log/checkpoint"];
                break;
            case "statement-of-another-handover":
                Replace(files, partial, path => path.StartsWith("statement", StringComparison.Ordinal) || path == "files.sha256");
                break;
            case "file-added":
                files["note.html"] = [1];
                break;
            case "dossier-of-another-handover":
                Replace(files, partial, path => path == "data/dossier.html");
                break;
            case "dossier-removed":
                files.Remove("data/dossier.html");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }

    /// <summary>Changes one letter of what a proof opens.</summary>
    private static void Edit(SortedDictionary<string, byte[]> files, string path, bool salted)
    {
        var lines = Encoding.UTF8.GetString(files[path]).Split('\n');
        var extra = Convert.FromBase64String(lines[1]["extra ".Length..]);
        extra[salted ? extra.Length - 3 : 20] ^= 1;
        lines[1] = "extra " + Convert.ToBase64String(extra);
        files[path] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static void Replace(SortedDictionary<string, byte[]> files, SortedDictionary<string, byte[]> by, Func<string, bool> which)
    {
        files.Keys.Where(which).ToList().ForEach(path => files.Remove(path));
        foreach (var (path, bytes) in by.Where(file => which(file.Key)))
        {
            files[path] = bytes;
        }
    }

    private static string Find(SortedDictionary<string, byte[]> files, string pattern) => pattern.Split('*') is [var begin, var end]
        ? files.Keys.Single(path => path.StartsWith(begin, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal))
        : files.Keys.First(path => path == pattern || (path.StartsWith(pattern, StringComparison.Ordinal) && pattern[^1] is '/' or '-' or '0' or '1' or '2'));
}
