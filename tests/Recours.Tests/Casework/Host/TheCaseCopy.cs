using System.Security.Cryptography;
using Recours.Casework;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Host;

public sealed class TheCaseCopy : IDisposable
{
    private const string Words = "quatre chevaux bleus dansent";
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Machine machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    private string Case => Path.Combine(folder, "case");
    private string Copy => Path.Combine(folder, "stick", "papers");

    public TheCaseCopy()
    {
        using var vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(Case), machine, Words, "fr", null, "read me");
        for (var i = 0; i < 3; i++)
        {
            vault.Add(new MemoryStream(RandomNumberGenerator.GetBytes(100_000)), i + ".bin", i + ".bin", null, null, null);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Is_a_whole_case_without_the_disposable_files()
    {
        var (bytes, files) = CaseCopy.Write(Case, Copy, TestContext.Current.CancellationToken);
        var copied = new DiskFiles(Copy).List();
        copied.Count.ShouldBe(files);
        copied.Sum(file => file.Size).ShouldBe(bytes);
        copied.ShouldAllBe(file => !file.Path.StartsWith("cache/", StringComparison.Ordinal));
        VaultVerifier.Verify(new DiskFiles(Copy), VerifyDepth.Log).Problems.ShouldBeEmpty();
        using var again = Recours.Casework.Vault.Vault.Open(new DiskFiles(Copy), machine, Words);
        again.View.Exhibits.Count.ShouldBe(3);
    }

    [Fact]
    public void Takes_up_where_it_stopped_and_mends_what_was_half_written()
    {
        CaseCopy.Write(Case, Copy, TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(Copy, "identity.age"));
        var hurt = Directory.GetFiles(Path.Combine(Copy, "exhibits"))[0];
        File.WriteAllBytes(hurt, File.ReadAllBytes(hurt)[..1000]);
        File.WriteAllBytes(hurt + ".copying", [1, 2, 3]);
        CaseCopy.Write(Case, Copy, TestContext.Current.CancellationToken);
        VaultVerifier.Verify(new DiskFiles(Copy), VerifyDepth.Log).Problems.ShouldBeEmpty();
        File.Exists(hurt + ".copying").ShouldBeFalse();
    }

    [Fact]
    public void Is_never_written_over_something_else_or_into_the_case()
    {
        Directory.CreateDirectory(Copy);
        File.WriteAllText(Path.Combine(Copy, "letter.txt"), "mine");
        Should.Throw<RefusedException>(() => CaseCopy.Write(Case, Copy, TestContext.Current.CancellationToken)).Code.ShouldBe("case.not-empty");
        Should.Throw<RefusedException>(() => CaseCopy.Write(Case, Path.Combine(Case, "exhibits", "copy"), TestContext.Current.CancellationToken)).Code.ShouldBe("copy.inside");
        Should.Throw<RefusedException>(() => CaseCopy.Write(Case, Case, TestContext.Current.CancellationToken)).Code.ShouldBe("copy.inside");
        File.ReadAllText(Path.Combine(Copy, "letter.txt")).ShouldBe("mine");
    }
}
