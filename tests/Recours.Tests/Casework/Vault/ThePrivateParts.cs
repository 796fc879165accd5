using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Custody;

namespace Recours.Tests.Casework.Vault;

/// <summary>Entries that were written together share one age file; each can still be opened, and shown, alone.</summary>
public sealed class ThePrivateParts : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Recours.Casework.Vault.Vault vault;
    private readonly DiskFiles files;

    public ThePrivateParts()
    {
        files = new DiskFiles(folder);
        vault = Recours.Casework.Vault.Vault.Create(files, new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC"),
            "quatre chevaux bleus", "fr", null, "lisez-moi");
        foreach (var i in (byte[])[1, 2, 3])
        {
            vault.Stage(new MemoryStream([i]), "photo\n" + i, "photo" + i, null, null, null);
        }

        vault.Commit();
    }

    public void Dispose()
    {
        vault.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Of_a_group_are_one_file_bound_by_its_first_entry()
    {
        vault.Settle();
        Directory.GetFiles(Path.Combine(folder, "private")).Select(Path.GetFileName).Order().ShouldBe(["000000.age", "000001.age"]);
        vault.Entries.Select(entry => entry.BeginsGroup).ShouldBe([true, true, false, false]);
        ((string?)vault.Entries[1].Public["private"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "private", "000001.age")))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_one_by_one_before_and_after_they_are_laid_out(bool settled)
    {
        if (settled)
        {
            vault.Settle();
        }

        var log = VaultLog.Read(files);
        var shown = Disclosure.Verify(
            [Show(log, 2, vault.SaltAndJson(2)), Show(log, 3, [])], vault.VerifierKey);
        Encoding.UTF8.GetString(shown.Entries[0].Private!).ShouldContain("\"path\":\"photo2\"");
        shown.Entries[1].Private.ShouldBeNull();
        // The salts are drawn one by one: who sees one part can guess no other.
        Enumerable.Range(1, 3).Select(index => Convert.ToHexString(vault.SaltAndJson(index)[..32])).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Name_every_exhibit_of_a_group_that_was_hurt()
    {
        vault.Settle();
        var path = Path.Combine(folder, "private", "000001.age");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        VaultVerifier.Verify(files, VerifyDepth.Log).Problems.Select(problem => (problem.Code, problem.Exhibit)).ShouldBe([("private.changed", 1), ("private.changed", 2), ("private.changed", 3)]);
    }

    [Fact]
    public void Come_back_from_their_lines_whatever_is_in_them()
    {
        IReadOnlyList<byte[]> parts = [[.. RandomNumberGenerator.GetBytes(32), .. "{}"u8], [.. RandomNumberGenerator.GetBytes(32), .. "{\"a\":\" \\n\"}"u8]];
        PrivateParts.Decode(PrivateParts.Encode(parts)).ShouldBe(parts);
        var lines = PrivateParts.Encode(parts);
        foreach (var hurt in (byte[][])[lines[..^1], lines[..40], [(byte)'\n'], [.. lines, (byte)'x'], [(byte)'g', .. lines[1..]], [.. lines[..64], (byte)'x', .. lines[65..]]])
        {
            Should.Throw<FormatException>(() => PrivateParts.Decode(hurt));
        }
    }

    [Fact]
    public void Are_read_and_checked_with_the_age_of_the_system_alone()
    {
        var age = Array.Find(["/usr/bin/age", "/usr/local/bin/age", "/opt/homebrew/bin/age"], File.Exists);
        if (age is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1")
        {
            Assert.Skip("age is not installed (apt install age, brew install age).");
        }

        vault.Settle();
        using (var stored = files.OpenRead("identity.age"))
        using (var plain = AgeFile.Decrypt(stored, new ScryptIdentity("quatre chevaux bleus")))
        using (var key = File.Create(Path.Combine(folder, "key.txt")))
        {
            plain.CopyTo(key);
        }

        using var run = Process.Start(new ProcessStartInfo(age!, ["-d", "-i", "key.txt", "private/000001.age"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var lines = run.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(3);
        for (var i = 0; i < lines.Length; i++)
        {
            byte[] committed = [.. Convert.FromHexString(lines[i][..64]), .. Encoding.UTF8.GetBytes(lines[i][65..])];
            ((string?)vault.Entries[i + 1].Public["commitment"]).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(committed)));
        }
    }

    private byte[] Show(VaultLog log, int index, byte[] salted) =>
        Disclosure.Write(log.Tree, SignedCheckpoint.Verify(log.CheckpointBytes, log.Key), index, log.Entries[index].Span, salted);
}
