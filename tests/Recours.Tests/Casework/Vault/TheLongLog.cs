using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>A log of many entries: opened from its snapshot, which is believed only as far as it leads to the signed root. <c>RECOURS_LOG=100000</c> takes as many.</summary>
public sealed class TheLongLog(ITestOutputHelper output)
{
    private const int Usual = 700;
    private const int Group = 100;

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("RECOURS_LOG") ?? $"{Usual}", CultureInfo.InvariantCulture);
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly Lazy<(FaultyDisk Disk, X25519Identity Key)> Made = new(Make);

    [Fact]
    public void Opens_from_its_snapshot_as_it_opens_without_one()
    {
        var (disk, key) = Disk();
        disk.Exists(LogSnapshot.Path).ShouldBeTrue();
        using var snapshotted = CaseVault.Open(disk, Machine, key);
        snapshotted.Log.FromSnapshot.ShouldBe(Count + 1);
        disk.Delete(LogSnapshot.Path);
        using var read = CaseVault.Open(disk, Machine, key);
        read.Log.FromSnapshot.ShouldBe(0);
        Text(snapshotted).ShouldBe(Text(read));
        snapshotted.Log.Tree.Root().ShouldBe(read.Log.Tree.Root());
        for (var size = 1; size <= Count; size += 97)
        {
            snapshotted.Log.Tree.RootAt(size).ShouldBe(read.Log.Tree.RootAt(size));
            snapshotted.Log.Tree.InclusionProof(size - 1, Count + 1).ShouldBe(read.Log.Tree.InclusionProof(size - 1, Count + 1));
        }
    }

    [Fact]
    public void Grows_on_from_its_snapshot()
    {
        var (disk, key) = Disk();
        using (var vault = CaseVault.Open(disk, Machine, key))
        {
            vault.WriteNote("Un mot de plus.");
        }

        using (var vault = CaseVault.Open(disk, Machine, key))
        {
            // Too little for a new one: the rest comes from the log.
            vault.Log.FromSnapshot.ShouldBe(Count + 1);
            vault.Entries.Count.ShouldBe(Count + 2);
            vault.View.Notes.Single().Text.ShouldBe("Un mot de plus.");
            Add(vault, Count, 600);
        }

        VaultVerifier.Verify(disk, VerifyDepth.Log).Problems.ShouldBeEmpty();
        using var grown = CaseVault.Open(disk, Machine, key);
        grown.Log.FromSnapshot.ShouldBe(Count + 602);
        VaultVerifier.Verify(disk, VerifyDepth.Full, grown).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Leaves_out_a_snapshot_that_is_hurt_or_that_is_not_of_this_log()
    {
        var (disk, key) = Disk();
        var whole = VaultLog.ReadAll(disk, LogSnapshot.Path);
        var expected = Text(CaseVault.Open(disk, Machine, key));
        foreach (var at in (int[])[0, 15, 16, whole.Length / 2, whole.Length - 1])
        {
            byte[] flipped = [.. whole];
            flipped[at] ^= 1;
            Put(disk, flipped);
            ShouldBeReadFromTheLog(disk, key, expected);
        }

        foreach (var length in (int[])[0, 1, 31, 32, whole.Length - 1])
        {
            Put(disk, whole[..length]);
            ShouldBeReadFromTheLog(disk, key, expected);
        }

        disk.Unreadable.Add(LogSnapshot.Path);
        ShouldBeReadFromTheLog(disk, key, expected);
        disk.Unreadable.Clear();

        // Of another case, under its key.
        var other = X25519Identity.Generate(RandomNumberGenerator.Create());
        Put(disk, LogSnapshot.Read(Disk().Disk, key).ShouldNotBeNull().Encode(other, RandomNumberGenerator.Create()).ShouldNotBeNull());
        ShouldBeReadFromTheLog(disk, key, expected);
    }

    [Fact]
    public void Is_never_believed_over_the_log()
    {
        // Two copies of one case go on apart, each as long as the other; each gets the other's snapshot.
        var (one, key) = Disk();
        var (other, _) = Disk();
        foreach (var (disk, first) in ((FaultyDisk, int)[])[(one, 10_000_000), (other, 20_000_000)])
        {
            using var vault = CaseVault.Open(disk, Machine, key);
            Add(vault, first, 600);
        }

        var expected = Text(CaseVault.Open(one, Machine, key));
        Put(one, VaultLog.ReadAll(other, LogSnapshot.Path));
        ShouldBeReadFromTheLog(one, key, expected);

        // An older copy of the case beside a newer snapshot.
        var (older, _) = Disk();
        var before = Text(CaseVault.Open(older, Machine, key));
        Put(older, VaultLog.ReadAll(other, LogSnapshot.Path));
        ShouldBeReadFromTheLog(older, key, before);
    }

    [Fact]
    public void Loses_nothing_when_there_is_no_room_for_the_snapshot_or_the_program_dies_in_it()
    {
        var (start, key) = Disk();
        start.Delete(LogSnapshot.Path);
        var clean = start.After(Crash.AllKept);
        var (before, after) = (0, 0);
        using (var vault = CaseVault.Open(clean, Machine, key))
        {
            vault.WriteNote("Un mot.");
            before = clean.Steps;
        }

        after = clean.Steps;
        after.ShouldBeGreaterThan(before + 3);
        for (var step = before + 1; step <= after; step++)
        {
            var (full, dying) = (start.After(Crash.AllKept), start.After(Crash.AllKept));
            (full.FullAt, dying.DiesAt) = (step, step);
            using (var vault = CaseVault.Open(full, Machine, key))
            {
                vault.WriteNote("Un mot.");
            }

            Should.Throw<FaultyDisk.DeadException>(() =>
            {
                using var vault = CaseVault.Open(dying, Machine, key);
                vault.WriteNote("Un mot.");
            });
            foreach (var disk in (FaultyDisk[])[full, dying.After(Crash.AllKept), dying.After(Crash.ContentTorn), dying.After(Crash.NamesLost)])
            {
                using var vault = CaseVault.Open(disk, Machine, key);
                vault.View.Notes.Single().Text.ShouldBe("Un mot.");
                vault.Entries.Count.ShouldBe(Count + 2);
                VaultVerifier.Verify(disk, VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Costs_two_syncs_an_append_and_a_short_proof_however_long_it_is()
    {
        var (disk, key) = Disk();
        var counting = new CountingFiles(disk);
        using var vault = CaseVault.Open(counting, Machine, key);
        vault.WriteNote("Un mot.");
        Stage(vault, 0);
        vault.Commit();
        counting.Done.Clear();
        // The bytes are in the case already: all that is written for good is the log.
        Stage(vault, 0);
        vault.Commit().Single().Known.ShouldBeTrue();
        var kept = counting.Done.Where(one => !one.EndsWith(".pending", StringComparison.Ordinal)).ToList();
        kept.ShouldBe(["sync " + VaultLayout.Journal, "sync " + VaultLayout.Acknowledged]);
        var size = vault.Log.Tree.Size;
        var longest = Enumerable.Range(0, 1000).Select(i => vault.Log.Tree.InclusionProof(i * (size - 1) / 999, size).Count).Max();
        output.WriteLine($"{size} entries: a proof has {longest} hashes at most");
        longest.ShouldBeLessThanOrEqualTo((int)Math.Ceiling(Math.Log2(size)));
        if (Count <= 100_000)
        {
            longest.ShouldBeLessThanOrEqualTo(17);
        }
    }

    private static void ShouldBeReadFromTheLog(FaultyDisk disk, X25519Identity key, string expected)
    {
        using var vault = CaseVault.Open(disk, Machine, key);
        vault.Log.FromSnapshot.ShouldBe(0);
        Text(vault).ShouldBe(expected);
    }

    private static void Put(FaultyDisk disk, byte[] bytes)
    {
        using var stream = disk.Create(LogSnapshot.Path);
        stream.Write(bytes);
    }

    private static string Text(CaseVault vault)
    {
        var text = new StringBuilder();
        foreach (var entry in vault.Entries)
        {
            text.Append(entry.Index).Append(entry.Event).Append(entry.At).Append(entry.Public.ToJsonString()).Append(entry.Private!.ToJsonString()).Append('\n');
        }

        foreach (var exhibit in vault.View.Exhibits)
        {
            text.Append(exhibit).Append('\n');
        }

        return text.ToString();
    }

    private static (FaultyDisk Disk, X25519Identity Key) Disk() => (Made.Value.Disk.After(Crash.AllKept), Made.Value.Key);

    private static (FaultyDisk, X25519Identity) Make()
    {
        var disk = new FaultyDisk();
        X25519Identity key;
        using (var vault = CaseVault.Create(disk, Machine, "quatre chevaux bleus", "fr", null, "lisez-moi", 4))
        {
            key = (X25519Identity)AgeIdentity.Parse(vault.Kit("fr").Key);
            Add(vault, 0, Count);
        }

        return (disk, key);
    }

    private static void Add(CaseVault vault, int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            Stage(vault, number);
            if ((number - first) % Group == Group - 1 || number == first + count - 1)
            {
                vault.Commit();
            }
        }
    }

    private static void Stage(CaseVault vault, int number) =>
        vault.Stage(new MemoryStream(BitConverter.GetBytes(number)), $"IMG_{number}.jpg", $"DCIM/2025/IMG_{number}.jpg", DateTimeOffset.UnixEpoch, "téléphone", "lot");

    /// <summary>What was asked of the disk for good.</summary>
    private sealed class CountingFiles(IVaultFiles disk) : IVaultFiles
    {
        private readonly Dictionary<Stream, string> open = [];

        public List<string> Done { get; } = [];

        public IReadOnlyList<(string Path, long Size)> List() => disk.List();
        public bool Exists(string path) => disk.Exists(path);
        public Stream OpenRead(string path) => disk.OpenRead(path);
        public Stream Create(string path) => Note("create " + path, path, disk.Create(path));
        public Stream Append(string path) => Note("append " + path, path, disk.Append(path));

        public void Sync(Stream stream)
        {
            Done.Add("sync " + open[stream]);
            disk.Sync(stream);
        }

        public void SyncAll(IReadOnlyList<string> paths)
        {
            Done.AddRange(paths.Select(path => "sync " + path));
            disk.SyncAll(paths);
        }

        public void SyncFolder(string path)
        {
            Done.Add("folder " + path);
            disk.SyncFolder(path);
        }

        public void Rename(string from, string to)
        {
            Done.Add("rename " + to);
            disk.Rename(from, to);
        }

        public void RenameNew(string from, string to)
        {
            Done.Add("rename " + to);
            disk.RenameNew(from, to);
        }

        public void Delete(string path)
        {
            Done.Add("delete " + path);
            disk.Delete(path);
        }

        public IDisposable Lock() => disk.Lock();

        private Stream Note(string what, string path, Stream stream)
        {
            Done.Add(what);
            open[stream] = path;
            return stream;
        }
    }
}
