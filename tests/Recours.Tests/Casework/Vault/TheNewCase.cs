using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Vault;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>A case that is being made when the program dies or the disk is full: it opens, or the same command makes it anew; nobody has to tidy up.</summary>
public sealed class TheNewCase
{
    private const string Passphrase = "quatre chevaux bleus";

    // Less work than a person's passphrase gets: the test locks and unlocks hundreds of times.
    private const int Work = 4;

    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    [Theory]
    [InlineData(Crash.AllKept)]
    [InlineData(Crash.ContentLost)]
    [InlineData(Crash.ContentTorn)]
    [InlineData(Crash.NamesLost)]
    public void Opens_or_is_made_anew_when_the_program_dies_at_any_step(Crash crash)
    {
        var steps = CountSteps();
        steps.ShouldBeGreaterThan(20);
        var opened = new List<bool>();
        for (var at = 1; at <= steps; at++)
        {
            var disk = new FaultyDisk { DiesAt = at };
            Should.Throw<FaultyDisk.DeadException>(() => Make(disk), $"step {at}");
            opened.Add(Check(disk.After(crash), $"{crash}, step {at} of {steps}"));
        }

        opened[0].ShouldBeFalse();
        opened[^1].ShouldBeTrue();
        opened.ShouldBe(opened.Order());
    }

    [Fact]
    public void Opens_or_is_made_anew_when_the_disk_is_full_at_any_step()
    {
        var steps = CountSteps();
        for (var at = 1; at <= steps; at++)
        {
            var disk = new FaultyDisk { FullAt = at };
            try
            {
                Make(disk);
            }
            catch (IOException e)
            {
                e.HResult.ShouldBe(28);
            }
            catch (Trouble e)
            {
                e.Code.ShouldBe("case.reopen");
            }

            Check(disk.After(Crash.AllKept), $"full at step {at} of {steps}");
        }
    }

    [Fact]
    public void Never_takes_the_place_of_a_key_or_of_strange_files()
    {
        var disk = new FaultyDisk();
        Make(disk);
        var only = new FaultyDisk();
        using (var stream = only.Create(VaultLayout.Identity))
        {
            stream.Write(VaultLog.ReadAll(disk, VaultLayout.Identity));
        }

        foreach (var taken in (FaultyDisk[])[disk, only, With("photo.jpg"), With(VaultLayout.Exhibit(new string('0', 64)) + VaultLayout.Pending)])
        {
            CaseVault.CanCreate(taken).ShouldBeFalse();
        }

        CaseVault.CanCreate(new FaultyDisk()).ShouldBeTrue();
    }

    private static FaultyDisk With(string path)
    {
        var disk = new FaultyDisk();
        disk.Create(path).Dispose();
        return disk;
    }

    private static void Make(FaultyDisk disk) => CaseVault.Create(disk, Machine, Passphrase, "fr", "MA", "lisez-moi", Work).Dispose();

    private static int CountSteps()
    {
        var disk = new FaultyDisk();
        Make(disk);
        return disk.Steps;
    }

    /// <summary>Whether there was a case already; there is one in the end.</summary>
    private static bool Check(FaultyDisk disk, string when)
    {
        var anew = CaseVault.CanCreate(disk);
        if (anew)
        {
            Make(disk);
        }

        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        using (var vault = CaseVault.Open(disk, Machine, Passphrase))
        {
            vault.Add(new MemoryStream([1]), "a", "a", null, null, null);
        }

        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        disk.List().ShouldNotContain(file => file.Path.EndsWith(".pending", StringComparison.Ordinal), when);
        return !anew;
    }
}
