using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Vault;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>A disk with one bad place takes one file with it, and says which.</summary>
public sealed class TheWornDisk
{
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    [Fact]
    public void Is_named_by_the_exhibit_that_it_took_and_the_others_are_still_checked()
    {
        var disk = new FaultyDisk();
        using var vault = CaseVault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi", 4);
        Stage(vault, [1], [2], [3]);
        vault.Commit();
        vault.Settle();
        disk.Unreadable.Add(VaultLayout.Exhibit(vault.View.Exhibits[1].CiphertextSha256));
        using (var changed = disk.Append(VaultLayout.Exhibit(vault.View.Exhibits[2].CiphertextSha256)))
        {
            changed.Write([0]);
        }

        foreach (var (depth, unlocked) in new[] { (VerifyDepth.Names, null), (VerifyDepth.Log, null), (VerifyDepth.Full, vault) })
        {
            var result = VaultVerifier.Verify(disk, depth, unlocked);
            result.Problems.Select(problem => (problem.Code, problem.Exhibit)).ShouldBe([("exhibit.unreadable", 2), ("exhibit.changed", 3)]);
            result.Exhibits.Select(exhibit => exhibit.Ok).ShouldBe([true, false, false]);
        }
    }

    [Fact]
    public void Is_named_by_whatever_file_it_took_and_the_others_are_still_checked()
    {
        var disk = new FaultyDisk();
        using var vault = CaseVault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi", 4);
        Stage(vault, [1], [2]);
        vault.Commit();
        vault.WriteNote("Un mot.");
        disk.Unreadable.Add(VaultLayout.PrivateParts(1));
        disk.Unreadable.Add(VaultLayout.PrivateParts(3));
        disk.Unreadable.Add("log/tile/0/000.p/4");
        disk.Unreadable.Add(VaultLayout.ReadMe);
        foreach (var depth in new[] { VerifyDepth.Names, VerifyDepth.Log, VerifyDepth.Full })
        {
            var result = VaultVerifier.Verify(disk, depth, depth == VerifyDepth.Full ? vault : null);
            result.Problems.Select(problem => (problem.Code, problem.Detail, problem.Exhibit)).ShouldBe([
                ("file.unreadable", VaultLayout.ReadMe, null), ("file.unreadable", "log/tile/0/000.p/4", null),
                ("private.unreadable", VaultLayout.PrivateParts(1), 1), ("private.unreadable", VaultLayout.PrivateParts(1), 2), ("file.unreadable", VaultLayout.PrivateParts(3), null)]);
            result.Exhibits.ShouldAllBe(exhibit => exhibit.Ok);
        }

        // Without the log nothing says what ought to be here; its file is named, and every exhibit still held against its own name.
        disk.Unreadable.Clear();
        disk.Unreadable.Add("log/tile/entries/000.p/4");
        var blind = VaultVerifier.Verify(disk, VerifyDepth.Log);
        blind.Problems.Select(problem => problem.Code).ShouldBe(["file.unreadable", "log.damaged"]);
        blind.Problems[0].Detail.ShouldBe("log/tile/entries/000.p/4");
        blind.Exhibits.Select(exhibit => exhibit.Ok).ShouldBe([true, true]);
    }

    [Fact]
    public void Refuses_the_file_that_it_gives_back_wrong_and_keeps_the_others_of_the_group()
    {
        var disk = new FaultyDisk();
        using var vault = CaseVault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi", 4);
        var before = disk.List().Select(file => file.Path).ToHashSet();
        Stage(vault, [1], [2], [1], [3], [2], [4]);
        var written = disk.List().Select(file => file.Path).Where(path => path.EndsWith(".pending", StringComparison.Ordinal) && !before.Contains(path)).ToList();
        written.Count.ShouldBe(6);
        var worn = temporary[1];
        disk.Worn = path => path == worn;
        var taken = vault.Commit();
        taken.Select(one => (one.Exhibit?.Number, one.Known)).ShouldBe([(1, false), (null, false), (1, true), (2, false), (null, false), (3, false)]);
        vault.View.Exhibits.Select(exhibit => exhibit.Sha256).ShouldBe(((byte[])[1, 3, 4]).Select(one => Convert.ToHexStringLower(SHA256.HashData([one]))));
        disk.Worn = null;
        vault.Settle();
        VaultVerifier.Verify(disk, VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
        disk.List().ShouldNotContain(file => file.Path.EndsWith(".pending", StringComparison.Ordinal));

        // It can be taken in again once the disk is another.
        vault.Add(new MemoryStream([2]), "a", "a", null, null, null, cancel: TestContext.Current.CancellationToken).Number.ShouldBe(4);
        disk.Worn = path => path.EndsWith(".pending", StringComparison.Ordinal);
        Should.Throw<Trouble>(() => vault.Add(new MemoryStream([9]), "a", "a", null, null, null)).Code.ShouldBe("disk.wrote-wrong-bytes");
        disk.Worn = null;
        vault.View.Exhibits.Count.ShouldBe(4);
        VaultVerifier.Verify(disk, VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
    }

    private readonly List<string> temporary = [];

    private void Stage(CaseVault vault, params byte[][] originals)
    {
        foreach (var original in originals)
        {
            var written = vault.Encrypt(new MemoryStream(original));
            temporary.Add(written.TemporaryPath);
            vault.Stage(written, "a", "a", null, null, "b");
        }
    }
}
