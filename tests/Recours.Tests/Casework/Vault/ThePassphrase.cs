using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Vault;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>Another passphrase for a case: at every step one of the two opens it, and the file of the old one put back is found.</summary>
public sealed class ThePassphrase
{
    private const string Old = "quatre chevaux bleus";
    private const string New = "trois ânes gris";

    // Less work than a person's passphrase gets: the test unlocks hundreds of times.
    private const int Work = 4;

    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly Lazy<FaultyDisk> Begun = new(Begin);

    [Theory]
    [InlineData(Crash.AllKept)]
    [InlineData(Crash.ContentLost)]
    [InlineData(Crash.ContentTorn)]
    [InlineData(Crash.NamesLost)]
    public void Opens_with_exactly_one_of_the_two_when_the_program_dies_at_any_step(Crash crash)
    {
        var steps = CountSteps();
        steps.ShouldBeGreaterThan(15);
        var opened = new List<string>();
        for (var at = 1; at <= steps; at++)
        {
            var disk = Begun.Value.After(Crash.AllKept);
            disk.DiesAt = at;
            Should.Throw<FaultyDisk.DeadException>(() => Change(disk), $"step {at}");
            opened.Add(Check(disk.After(crash), $"{crash}, step {at} of {steps}"));
        }

        // First the old one, then the new one, never back.
        opened.ShouldBe(opened.OrderByDescending(text => text == Old));
        opened[0].ShouldBe(Old);
        opened[^1].ShouldBe(New);
    }

    [Fact]
    public void Opens_with_one_of_the_two_when_the_disk_is_full_at_any_step()
    {
        var steps = CountSteps();
        for (var at = 1; at <= steps; at++)
        {
            var disk = Begun.Value.After(Crash.AllKept);
            disk.FullAt = at;
            try
            {
                Change(disk);
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
    public void Its_old_file_put_back_is_found_and_so_is_one_of_a_stranger()
    {
        var disk = Begun.Value.After(Crash.AllKept);
        var old = Bytes(disk, VaultLayout.Identity);
        Change(disk);
        VaultVerifier.Verify(disk, VerifyDepth.Names).Problems.ShouldBeEmpty();
        foreach (var bytes in (byte[][])[old, [.. old[..^1], (byte)(old[^1] ^ 1)], []])
        {
            Write(disk, VaultLayout.Identity, bytes);
            VaultVerifier.Verify(disk, VerifyDepth.Names).Problems.ShouldHaveSingleItem().ShouldBe(new VerifyProblem("file.changed", VaultLayout.Identity, null));
        }

        disk.Delete(VaultLayout.Identity);
        VaultVerifier.Verify(disk, VerifyDepth.Names).Problems.ShouldHaveSingleItem().Code.ShouldBe("file.missing");
    }

    [Fact]
    public void A_file_that_was_never_recorded_neither_opens_the_case_nor_stays()
    {
        var disk = Begun.Value.After(Crash.AllKept);
        Write(disk, VaultLayout.Identity + VaultLayout.Pending, "age-encryption.org/v1\n"u8.ToArray());
        using (var vault = CaseVault.Open(disk, Machine, Old))
        {
            vault.WriteNote("Encore.");
        }

        disk.List().ShouldNotContain(file => file.Path.EndsWith(VaultLayout.Pending, StringComparison.Ordinal));
        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void May_be_changed_again_and_again_and_is_never_empty()
    {
        var disk = Begun.Value.After(Crash.AllKept);
        using (var vault = CaseVault.Open(disk, Machine, Old))
        {
            vault.ChangePassphrase(New, Work);
            Should.Throw<Trouble>(() => vault.ChangePassphrase("", Work)).Code.ShouldBe("passphrase.empty");
            vault.ChangePassphrase("cafe\u0301", Work);
        }

        // Typed on another keyboard.
        using var again = CaseVault.Open(disk, Machine, "caf\u00e9");
        again.View.Exhibits.ShouldHaveSingleItem();
        again.View.IsSealed.ShouldBeTrue("the evidence did not change");
        VaultVerifier.Verify(disk, VerifyDepth.Full, again).Problems.ShouldBeEmpty();
    }

    private static FaultyDisk Begin()
    {
        var disk = new FaultyDisk();
        using (var vault = CaseVault.Create(disk, Machine, "first", "fr", null, "lisez-moi"))
        {
            vault.Add(new MemoryStream([1, 2, 3]), "a", "a", null, null, null, cancel: TestContext.Current.CancellationToken);
            vault.Seal();
            vault.ChangePassphrase(Old, Work);
        }

        return disk.After(Crash.AllKept);
    }

    private static void Change(FaultyDisk disk)
    {
        using var vault = CaseVault.Open(disk, Machine, Old);
        vault.ChangePassphrase(New, Work);
    }

    private static int CountSteps()
    {
        var disk = Begun.Value.After(Crash.AllKept);
        Change(disk);
        return disk.Steps;
    }

    /// <summary>Which of the two opens; after it nothing is reported, and the next session writes.</summary>
    private static string Check(FaultyDisk disk, string when)
    {
        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        var opening = new[] { Old, New }.Where(passphrase => Opens(disk, passphrase)).ShouldHaveSingleItem(when);
        using (var vault = CaseVault.Open(disk, Machine, opening))
        {
            vault.View.Exhibits.ShouldHaveSingleItem(when);
            vault.WriteNote("Encore.");
        }

        disk.List().ShouldNotContain(file => file.Path.EndsWith(VaultLayout.Pending, StringComparison.Ordinal), when);
        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty(when);
        Opens(disk, opening).ShouldBeTrue(when);
        return opening;
    }

    private static bool Opens(FaultyDisk disk, string passphrase)
    {
        try
        {
            CaseVault.Open(disk, Machine, passphrase).Dispose();
            return true;
        }
        catch (Trouble e) when (e.Code == "passphrase.wrong")
        {
            return false;
        }
    }

    private static byte[] Bytes(FaultyDisk disk, string path)
    {
        using var stream = disk.OpenRead(path);
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(FaultyDisk disk, string path, byte[] bytes)
    {
        using var stream = disk.Create(path);
        stream.Write(bytes);
    }
}
