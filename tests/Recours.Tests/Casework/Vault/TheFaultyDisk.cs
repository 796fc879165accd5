using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Vault;
using Recours.Evidence.Age;

namespace Recours.Tests.Casework.Vault;

/// <summary>
/// The program dies, or the disk is full, at every single step of a piece of work; then everything that was acknowledged is
/// there, nothing needs repair, nothing is reported that is not so, and the work goes on.
/// </summary>
public sealed class TheFaultyDisk
{
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly byte[][] Originals = [[], [1], new byte[65_535], new byte[65_536], RandomNumberGenerator.GetBytes(65_537), RandomNumberGenerator.GetBytes(300_000)];
    private static readonly Lazy<(FaultyDisk Disk, X25519Identity Key)> Begun = new(Begin);

    [Theory]
    [InlineData(Crash.AllKept)]
    [InlineData(Crash.ContentLost)]
    [InlineData(Crash.ContentTorn)]
    [InlineData(Crash.NamesLost)]
    public void Loses_nothing_that_was_acknowledged_when_the_program_dies_at_any_step(Crash crash)
    {
        var steps = CountSteps();
        steps.ShouldBeGreaterThan(100);
        for (var at = 1; at <= steps; at++)
        {
            var disk = Fresh();
            disk.DiesAt = at;
            var done = new Done();
            Should.Throw<FaultyDisk.DeadException>(() => Work(disk, done), $"step {at}");
            Check(disk.After(crash), done, $"{crash}, step {at} of {steps}");
        }
    }

    [Fact]
    public void Loses_nothing_and_goes_on_when_the_disk_is_full_at_any_step()
    {
        var steps = CountSteps();
        for (var at = 1; at <= steps; at++)
        {
            var disk = Fresh();
            disk.FullAt = at;
            var done = new Done();
            try
            {
                Work(disk, done);
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

            Check(disk.After(Crash.AllKept), done, $"full at step {at} of {steps}");
        }
    }

    private static (FaultyDisk, X25519Identity) Begin()
    {
        var disk = new FaultyDisk();
        Recours.Casework.Vault.Vault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi").Dispose();
        using var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead("identity.age"), new ScryptIdentity("quatre chevaux bleus")));
        return (disk, (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal))));
    }

    private static FaultyDisk Fresh() => Begun.Value.Disk.After(Crash.AllKept);

    private static int CountSteps()
    {
        var disk = Fresh();
        Work(disk, new Done());
        return disk.Steps;
    }

    /// <summary>A session: exhibits alone and in a group, one repeated, words, a seal, and a second session after it.</summary>
    private static void Work(FaultyDisk disk, Done done)
    {
        var cancel = TestContext.Current.CancellationToken;
        using (var vault = Recours.Casework.Vault.Vault.Open(disk, Machine, Begun.Value.Key))
        {
            done.Kept.Add(vault.Add(new MemoryStream(Originals[1]), "one", "one", null, null, null, cancel: cancel).Sha256);
            foreach (var original in Originals)
            {
                vault.Stage(new MemoryStream(original), "a", "a", null, null, "b", cancel: cancel);
            }

            done.Kept.UnionWith(vault.Commit().Select(taken => taken.Exhibit.Sha256));
            vault.WriteNote("Elle m'a menacé.");
            done.Notes++;
            vault.Seal();
            done.Seals++;
        }

        using (var vault = Recours.Casework.Vault.Vault.Open(disk, Machine, Begun.Value.Key))
        {
            done.Kept.Add(vault.Add(new MemoryStream([7, 7, 7]), "late", "late", null, null, null, cancel: cancel).Sha256);
            vault.WriteNote("Encore.");
            done.Notes++;
        }
    }

    private static void Check(FaultyDisk disk, Done done, string when)
    {
        var cancel = TestContext.Current.CancellationToken;
        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        using (var vault = Recours.Casework.Vault.Vault.Open(disk, Machine, Begun.Value.Key))
        {
            var bySha = vault.View.Exhibits.ToDictionary(exhibit => exhibit.Sha256);
            foreach (var sha256 in done.Kept)
            {
                bySha.ShouldContainKey(sha256, when);
            }

            foreach (var exhibit in vault.View.Exhibits)
            {
                using var plain = vault.OpenExhibit(exhibit);
                Convert.ToHexStringLower(SHA256.HashData(plain)).ShouldBe(exhibit.Sha256, when);
            }

            vault.View.Notes.Count.ShouldBeGreaterThanOrEqualTo(done.Notes, when);
            vault.View.Seals.Count.ShouldBeGreaterThanOrEqualTo(done.Seals, when);
            vault.Add(new MemoryStream([4, 2]), "after", "after", null, null, null, cancel: cancel);
        }

        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        disk.List().ShouldNotContain(file => file.Path.EndsWith(".pending", StringComparison.Ordinal), when);
    }

    /// <summary>What the program was told is safe.</summary>
    private sealed class Done
    {
        public HashSet<string> Kept { get; } = [];
        public int Notes { get; set; }
        public int Seals { get; set; }
    }
}
