using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Handover;
using Recours.Casework.Vault;
using Recours.Evidence.Age;

namespace Recours.Tests.Casework.Vault;

/// <summary>
/// The program dies, or the disk is full, at every single step of a piece of work; then everything that was acknowledged is
/// there, nothing needs repair, nothing is reported that is not so, and the work goes on.
/// </summary>
public sealed class TheFaultyDisk
{
    private static readonly Lazy<(FaultyDisk Disk, X25519Identity Key)> Begun = new(DiskOperations.Begin);

    public static TheoryData<string, Crash> Deaths =>
        [.. DiskOperations.All.SelectMany(operation => Enum.GetValues<Crash>().Select(crash => (operation.Name, crash)))];

    public static TheoryData<string> Operations => [.. DiskOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Deaths))]
    public void Loses_nothing_that_was_acknowledged_when_the_program_dies_at_any_step(string operation, Crash crash)
    {
        var steps = CountSteps(operation);
        for (var at = 1; at <= steps; at++)
        {
            var (disk, told) = (Fresh(), Told());
            disk.DiesAt = at;
            Should.Throw<FaultyDisk.DeadException>(() => Work(operation, disk, told), $"step {at}");
            CheckBundles(told, crash, $"{operation}, {crash}, step {at} of {steps}");
            Check(disk.After(crash), told, $"{operation}, {crash}, step {at} of {steps}");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Loses_nothing_and_goes_on_when_the_disk_is_full_at_any_step(string operation)
    {
        var steps = CountSteps(operation);
        for (var at = 1; at <= steps; at++)
        {
            var (disk, told) = (Fresh(), Told());
            disk.FullAt = at;
            try
            {
                Work(operation, disk, told);
            }
            catch (IOException e)
            {
                e.HResult.ShouldBe(28);
            }
            catch (Trouble e)
            {
                // After a failed write of the journal: said once, on the next use.
                e.Code.ShouldBe("case.reopen");
            }

            CheckBundles(told, Crash.AllKept, $"{operation}, full at step {at} of {steps}");
            Check(disk.After(Crash.AllKept), told, $"{operation}, full at step {at} of {steps}");
        }
    }

    [Fact]
    public void Is_stopped_at_two_thousand_points_and_more() =>
        DiskOperations.All.Sum(operation => CountSteps(operation.Name) * (Enum.GetValues<Crash>().Length + 1)).ShouldBeGreaterThan(2_000);

    private static FaultyDisk Fresh() => Begun.Value.Disk.After(Crash.AllKept);

    private static Acknowledged Told() => new(Begun.Value.Key);

    private static void Work(string operation, FaultyDisk disk, Acknowledged told) => DiskOperations.All.Single(one => one.Name == operation).Work(disk, told);

    private static int CountSteps(string operation)
    {
        var disk = Fresh();
        Work(operation, disk, Told());
        return disk.Steps;
    }

    private static void Check(FaultyDisk disk, Acknowledged told, string when)
    {
        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        using (var vault = Open(disk, told))
        {
            var bySha = vault.View.Exhibits.ToDictionary(exhibit => exhibit.Sha256);
            foreach (var sha256 in told.Kept)
            {
                bySha.ShouldContainKey(sha256, when);
            }

            // What fits in one chunk costs little to read each time.
            foreach (var exhibit in vault.View.Exhibits.Where(exhibit => exhibit.Size < 1_000_000).Take(20))
            {
                using var plain = vault.OpenExhibit(exhibit);
                Convert.ToHexStringLower(SHA256.HashData(plain)).ShouldBe(exhibit.Sha256, when);
            }

            vault.View.Notes.Count.ShouldBeGreaterThanOrEqualTo(told.Notes + 1, when);
            vault.View.Seals.Count.ShouldBeGreaterThanOrEqualTo(told.Seals, when);
            vault.View.Anchors.Count.ShouldBeGreaterThanOrEqualTo(told.Anchors, when);
            foreach (var (name, count) in told.Events)
            {
                vault.Entries.Count(entry => entry.Event == name).ShouldBeGreaterThanOrEqualTo(count, when);
            }

            vault.Add(new MemoryStream([4, 2]), "after", "after", null, null, null);
        }

        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        disk.List().ShouldNotContain(file => file.Path.EndsWith(".pending", StringComparison.Ordinal), when);
    }

    /// <summary>A bundle that has its name is whole; one that was told of has it. What a kill left under another name opens for nobody.</summary>
    private static void CheckBundles(Acknowledged told, Crash crash, string when)
    {
        foreach (var (target, reader) in told.Bundles)
        {
            var after = target.After(crash);
            if (told.Events.GetValueOrDefault(EventNames.HandoverWritten) > 0)
            {
                after.Exists("bundle.age").ShouldBeTrue(when);
            }

            if (after.Exists("bundle.age"))
            {
                using var tar = BundleReader.Decrypt(after.OpenRead("bundle.age"), [reader]);
                BundleVerifier.Verify(BundleReader.OfTar(tar)).Problems.ShouldBeEmpty(when);
            }

            after.List().ShouldAllBe(file => file.Path == "bundle.age" || file.Path.EndsWith(".pending", StringComparison.Ordinal), when);
        }
    }

    /// <summary>With the first key that opens it: no repair, no other command.</summary>
    private static Recours.Casework.Vault.Vault Open(FaultyDisk disk, Acknowledged told)
    {
        foreach (var key in told.Keys.SkipLast(1))
        {
            try
            {
                return DiskOperations.Open(disk, key);
            }
            catch (AgeException e) when (e.Failure == AgeFailure.NoMatch)
            {
                // The work died before, or after, this key was the one.
            }
        }

        return DiskOperations.Open(disk, told.Keys[^1]);
    }
}
