using Recours.Evidence.Bundles;
using Recours.Tests.Evidence.Ledger;

namespace Recours.Tests.Evidence.Bundles;

/// <summary>The conformance suite of the Library of Congress.</summary>
public sealed class BagConformanceTests
{
    public static TheoryData<string> Bags
    {
        get
        {
            var root = LedgerData.PathOf("bagit/bags");
            return [.. Directory.EnumerateDirectories(root).SelectMany(Directory.EnumerateDirectories).SelectMany(Directory.EnumerateDirectories)
                .Select(bag => Path.GetRelativePath(root, bag).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void All_bags_are_there() => Bags.Count.ShouldBe(41);

    [Theory]
    [MemberData(nameof(Bags))]
    public void Every_bag_gets_its_verdict_on_every_system(string bag)
    {
        var report = BagReader.Check(Folder(bag));
        switch (bag.Split('/')[1])
        {
            case "valid":
                report.Remarks.ShouldBeEmpty();
                report.IsValid.ShouldBeTrue();
                break;
            case "warning":
                report.IsValid.ShouldBeTrue(string.Join("; ", report.Remarks));
                report.Remarks.ShouldNotBeEmpty();
                break;
            default:
                report.IsValid.ShouldBeFalse();
                break;
        }
    }

    [Theory]
    [InlineData("v0.97/invalid/baginfo-missing-encoding", BagFinding.WrongDeclaration)]
    [InlineData("v0.97/invalid/corrupt-data-file", BagFinding.HashDiffers)]
    [InlineData("v0.97/invalid/corrupt-tag-file", BagFinding.HashDiffers)]
    [InlineData("v0.97/invalid/extra-file-in-bag", BagFinding.Unlisted)]
    [InlineData("v0.97/invalid/invalid-version-number", BagFinding.UnknownVersion)]
    [InlineData("v0.97/invalid/missing-baginfo", BagFinding.Missing)]
    [InlineData("v0.97/invalid/missing-bagit.txt", BagFinding.NoDeclaration)]
    [InlineData("v0.97/invalid/out-of-scope-file-paths-using-dot-notation", BagFinding.UnsafePath)]
    [InlineData("v0.97/linux-only/out-of-scope-file-paths-using-absolute-path-for-fetch", BagFinding.UnsafePath)]
    [InlineData("v0.97/linux-only/out-of-scope-file-paths-using-shortcut", BagFinding.UnsafePath)]
    [InlineData("v0.97/linux-only/out-of-scope-file-paths-using-shortcut-for-fetch", BagFinding.UnsafePath)]
    [InlineData("v0.97/linux-only/out-of-scope-file-paths-using-shortcut-username", BagFinding.UnsafePath)]
    [InlineData("v0.97/windows-only/out-of-scope-file-paths-using-absolute-path", BagFinding.UnsafePath)]
    [InlineData("v0.97/windows-only/out-of-scope-file-paths-using-shortcut", BagFinding.UnsafePath)]
    [InlineData("v0.97/windows-only/out-of-scope-file-paths-using-shortcut-for-fetch", BagFinding.UnsafePath)]
    [InlineData("v0.97/windows-only/out-of-scope-file-paths-using-unc", BagFinding.UnsafePath)]
    [InlineData("v0.97/warning/duplicate-file-with-different-case", BagFinding.PathsClash)]
    [InlineData("v0.97/warning/same-filename-listed-twice-with-different-normalization", BagFinding.PathsClash)]
    [InlineData("v0.97/warning/same-filename-listed-twice-with-the-same-hash", BagFinding.RepeatedLine)]
    [InlineData("v0.97/warning/special-system-files", BagFinding.SystemFile)]
    [InlineData("v1.0/invalid/bagit-with-invalid-whitespace", BagFinding.WrongDeclaration)]
    [InlineData("v1.0/invalid/notAllManifestsListAllFiles", BagFinding.Unlisted)]
    [InlineData("v1.0/invalid/same-filename-listed-twice-with-the-same-hash", BagFinding.ListedTwice)]
    public void The_reason_is_the_right_one(string bag, BagFinding finding) =>
        BagReader.Check(Folder(bag)).Remarks.ShouldContain(remark => remark.Finding == finding);

    [Fact]
    public void A_holey_bag_tells_what_would_be_fetched()
    {
        var bag = Folder("v0.97/valid/holey-bag");
        var report = BagReader.Check(bag);
        report.Fetch.ShouldContain(new BagFetch("http://localhost:8989/bags/v0_96/holey-bag/data/test%201.txt", null, "data/test 1.txt"));
        var holes = BagReader.Check(bag with { Files = [.. bag.Files.Where(file => file.Path != "data/test 1.txt")] });
        holes.IsComplete.ShouldBeFalse();
        holes.Remarks.ShouldContain(new BagRemark(BagFinding.NotFetched, "data/test 1.txt"));
    }

    [Fact]
    public void Wrong_hashes_make_a_complete_bag_invalid()
    {
        var report = BagReader.Check(Folder("v0.97/invalid/corrupt-tag-file"));
        report.IsComplete.ShouldBeTrue();
        report.IsValid.ShouldBeFalse();
    }

    internal static BagSource Folder(string bag)
    {
        var root = LedgerData.PathOf("bagit/bags/" + bag);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => new BagFile(Path.GetRelativePath(root, file).Replace('\\', '/'), new FileInfo(file).Length)).ToList();
        // The copy of the suite lacks the empty file that this bag lists and counts.
        if (bag.EndsWith("special-system-files", StringComparison.Ordinal)) files.Add(new BagFile("data/.DS_Store", 0));
        return new BagSource(files, path => path == "data/.DS_Store" ? new MemoryStream() : File.OpenRead(Path.Combine(root, path)));
    }
}
