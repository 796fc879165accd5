using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Vault;

public sealed class TheVault : IDisposable
{
    private const string Words = "quatre chevaux bleus dansent";
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Machine machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    public static TheoryData<int> Sizes => [0, 1, 65_535, 65_536, 65_537, 3 << 20];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Gives_an_exhibit_back_byte_for_byte_under_the_name_of_its_ciphertext(int size)
    {
        var original = RandomNumberGenerator.GetBytes(size);
        using (var vault = Create())
        {
            Add(vault, original, "a.bin").Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(original)));
        }

        using var again = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words);
        var exhibit = again.View.Exhibits.ShouldHaveSingleItem();
        using var plain = again.OpenExhibit(exhibit);
        var copy = new MemoryStream();
        plain.CopyTo(copy);
        copy.ToArray().ShouldBe(original);
        var file = Directory.GetFiles(Path.Combine(folder, "exhibits")).ShouldHaveSingleItem();
        Path.GetFileNameWithoutExtension(file).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Full, again).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Is_recovered_with_the_age_of_the_system_and_the_case_key_alone()
    {
        var age = Array.Find(["/usr/bin/age", "/usr/local/bin/age", "/opt/homebrew/bin/age"], File.Exists);
        if (age is null && Environment.GetEnvironmentVariable("RECOURS_REQUIRE_TOOLS") != "1")
        {
            Assert.Skip("age is not installed (apt install age, brew install age).");
        }

        var original = RandomNumberGenerator.GetBytes(200_000);
        using (var vault = Create())
        {
            Add(vault, original, "b.bin");
        }

        // age asks the passphrase on a terminal only: `script` gives it one.
        var blob = Directory.GetFiles(Path.Combine(folder, "exhibits")).Single();
        var output = Path.Combine(folder, "cache", "out");
        using var script = Process.Start(new ProcessStartInfo("script", ["-qec", $"{age} -d -i {folder}/identity.age -o {output} {blob}", "/dev/null"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        script.StandardInput.Write(Words + "\n");
        script.StandardInput.Flush();
        script.WaitForExit(60_000).ShouldBeTrue();
        File.ReadAllBytes(output).ShouldBe(original);
    }

    [Fact]
    public void Says_so_when_the_passphrase_is_wrong_and_changes_nothing()
    {
        Create().Dispose();
        var before = Fingerprint();
        Should.Throw<Trouble>(() => Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, "autre chose")).Code.ShouldBe("passphrase.wrong");
        Fingerprint().ShouldBe(before);
    }

    [Fact]
    public void Finds_one_flipped_bit_in_any_file_and_names_the_exhibit()
    {
        using (var vault = Create())
        {
            Add(vault, Encoding.UTF8.GetBytes("un"), "un.txt");
            Add(vault, Encoding.UTF8.GetBytes("deux"), "deux.txt");
            vault.WriteNote("Elle a dit s’appeler Jess.");
            vault.Seal();
        }

        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log).Problems.ShouldBeEmpty();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(path => !path.Contains("/cache/", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(path);
            foreach (var at in (int[])[0, bytes.Length / 2, bytes.Length - 1])
            {
                var hurt = (byte[])bytes.Clone();
                hurt[at] ^= 4;
                File.WriteAllBytes(path, hurt);
                var result = VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log);
                result.Ok.ShouldBeFalse($"{path} at {at}");
                if (path.Contains("/exhibits/", StringComparison.Ordinal))
                {
                    result.Problems.ShouldHaveSingleItem().Exhibit.ShouldNotBeNull();
                }
            }

            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void Reports_a_file_that_belongs_to_nothing_and_not_what_a_kill_left()
    {
        Create().Dispose();
        File.WriteAllText(Path.Combine(folder, "exhibits.pending"), "half");
        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log).Problems.ShouldBeEmpty();
        File.WriteAllText(Path.Combine(folder, "log", "extra"), "?");
        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log).Problems.ShouldHaveSingleItem().Code.ShouldBe("file.unknown");
    }

    [Fact]
    public void Records_a_second_sighting_of_the_same_bytes_without_a_second_copy()
    {
        using var vault = Create();
        Add(vault, [1, 2, 3], "a");
        Add(vault, [1, 2, 3], "b").Number.ShouldBe(1);
        vault.View.Exhibits.ShouldHaveSingleItem().TimesSeen.ShouldBe(2);
        Directory.GetFiles(Path.Combine(folder, "exhibits")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Goes_on_after_a_torn_last_write_and_loses_nothing_written_later()
    {
        Create().Dispose();
        File.WriteAllBytes(Path.Combine(folder, "log", "journal"), [0, 0, 0, 9, 1, 2]);
        using (var vault = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words))
        {
            Add(vault, [7], "seven");
        }

        using var again = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words);
        again.View.Exhibits.ShouldHaveSingleItem().Name.ShouldBe("seven");
        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Refuses_to_fork_a_log_that_went_on_elsewhere()
    {
        Create().Dispose();
        using var late = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words);
        using (var early = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words))
        {
            early.WriteNote("un");
        }

        Should.Throw<Trouble>(() => late.WriteNote("deux")).Code.ShouldBe("case.reopen");
    }

    [Fact]
    public void Stays_whole_across_three_hundred_entries()
    {
        using (var vault = Create())
        {
            for (var i = 0; i < 300; i++)
            {
                vault.Record(EventNames.DossierWritten, []);
            }
        }

        VaultVerifier.Verify(new DiskFiles(folder), VerifyDepth.Log).Problems.ShouldBeEmpty();
        using var again = Recours.Casework.Vault.Vault.Open(new DiskFiles(folder), machine, Words);
        again.Entries.Count.ShouldBe(301);
    }

    private Recours.Casework.Vault.Vault Create() =>
        Recours.Casework.Vault.Vault.Create(new DiskFiles(folder), machine, Words, "fr", "MA", "lisez-moi");

    private static Exhibit Add(Recours.Casework.Vault.Vault vault, byte[] bytes, string name) =>
        vault.Add(new MemoryStream(bytes), name, name, null, null, null);

    private string Fingerprint() => string.Join('\n', Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(path => path + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))));
}
