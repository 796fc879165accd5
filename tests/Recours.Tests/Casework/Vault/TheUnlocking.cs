using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>The passphrase is worked on once, when the case is opened, and nowhere else.</summary>
public sealed class TheUnlocking
{
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    [Fact]
    public void Costs_exactly_one_scrypt_of_the_stated_work()
    {
        var disk = new FaultyDisk();
        using (var made = CaseVault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi"))
        {
            made.Add(new MemoryStream([1]), "a", "a", null, null, null, cancel: TestContext.Current.CancellationToken);
            made.WriteNote("Un mot.");
        }

        var watched = new WatchedFiles(disk);
        using var vault = CaseVault.Open(watched, Machine, "quatre chevaux bleus");
        vault.OpenExhibit(vault.View.Exhibits[0]).Dispose();
        vault.WriteNote("Un autre.");
        // The only file under a passphrase is read once.
        watched.Read.Count(path => path.StartsWith(VaultLayout.Identity, StringComparison.Ordinal)).ShouldBe(1);
        var locked = Stanzas(disk, VaultLayout.Identity).ShouldHaveSingleItem();
        locked.ShouldStartWith("-> scrypt ");
        locked.ShouldEndWith(" 18");
        foreach (var path in disk.List().Select(file => file.Path).Where(path => path.EndsWith(".age", StringComparison.Ordinal) && path != VaultLayout.Identity))
        {
            Stanzas(disk, path).ShouldHaveSingleItem().ShouldStartWith("-> X25519 ");
        }
    }

    [Fact]
    public void Refuses_a_foreign_file_that_asks_for_a_gigabyte_and_more_before_it_works()
    {
        var file = new MemoryStream();
        using (var encrypted = AgeFile.Encrypt(file, [new ScryptRecipient("quatre chevaux bleus", 2)], RandomNumberGenerator.Create()))
        {
            encrypted.Finish();
        }

        var text = Encoding.Latin1.GetString(file.ToArray());
        var end = text.IndexOf(" 2\n", StringComparison.Ordinal);
        foreach (var factor in (int[])[21, 22, 30, 63])
        {
            var asked = Encoding.Latin1.GetBytes(text[..end] + " " + factor + text[(end + 2)..]);
            Should.Throw<AgeException>(() => AgeFile.Decrypt(new MemoryStream(asked), new ScryptIdentity("quatre chevaux bleus"))).Failure.ShouldBe(AgeFailure.Header);
        }
    }

    private static List<string> Stanzas(FaultyDisk disk, string path)
    {
        using var stream = disk.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, 1000)];
        stream.ReadExactly(bytes);
        return [.. Encoding.Latin1.GetString(bytes).Split('\n').TakeWhile(line => !line.StartsWith("---", StringComparison.Ordinal)).Where(line => line.StartsWith("-> ", StringComparison.Ordinal))];
    }

    /// <summary>Which files were read.</summary>
    private sealed class WatchedFiles(FaultyDisk disk) : IVaultFiles
    {
        public List<string> Read { get; } = [];

        public Stream OpenRead(string path)
        {
            Read.Add(path);
            return disk.OpenRead(path);
        }

        public IReadOnlyList<(string Path, long Size)> List() => disk.List();
        public bool Exists(string path) => disk.Exists(path);
        public Stream Create(string path) => disk.Create(path);
        public Stream Append(string path) => disk.Append(path);
        public void Sync(Stream stream) => disk.Sync(stream);
        public void SyncAll(IReadOnlyList<string> paths) => disk.SyncAll(paths);
        public void SyncFolder(string path) => disk.SyncFolder(path);
        public void Rename(string from, string to) => disk.Rename(from, to);
        public void RenameNew(string from, string to) => disk.RenameNew(from, to);
        public void Delete(string path) => disk.Delete(path);
        public IDisposable Lock() => disk.Lock();
    }
}
