using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Intake;
using Recours.Casework.Vault;
using Recours.Evidence.Age;
using CaseVault = Recours.Casework.Vault.Vault;

namespace Recours.Tests.Casework.Vault;

/// <summary>What was read of a long export is kept encrypted, believed only where it is whole and was made from exactly these exhibits, and made again else.</summary>
public sealed class TheKeptReadings
{
    private const string Readings = VaultLayout.Cache + "readings/";
    private const int Messages = VaultReader.WorthKeeping + 500;
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");
    private static readonly ConcurrentDictionary<string, string> Fresh = new(StringComparer.Ordinal);
    private static readonly Lazy<(FaultyDisk Disk, X25519Identity Key)> Made = new(() => Make("Jess"));

    [Fact]
    public void Are_there_for_the_next_opening_without_the_export_being_read()
    {
        var (disk, key) = Kept();
        var path = Path(disk);
        using var vault = CaseVault.Open(disk, Machine, key);
        var fresh = new VaultReader(vault);
        // The exhibits cannot be read any more: what is there was kept.
        disk.Unreadable.UnionWith(disk.List().Select(file => file.Path).Where(file => file.StartsWith(VaultLayout.Exhibits, StringComparison.Ordinal)));
        Text(fresh.Read(vault.View, TestContext.Current.CancellationToken)).ShouldBe(Expected("Jess"));
        fresh.EntriesRead.ShouldBe(0);
        Path(disk).ShouldBe(path);
    }

    [Fact]
    public void Say_nothing_to_whoever_has_no_key()
    {
        var (disk, _) = Kept();
        var path = Path(disk);
        path[Readings.Length..].ShouldMatch("^[0-9a-f]{32}$");
        var bytes = VaultLog.ReadAll(disk, path);
        foreach (var word in (string[])["Jess", "message", "chat", "whatsapp", "WhatsApp"])
        {
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)).ShouldBe(-1, word);
        }

        // The same exhibits in another case have another name.
        Path(Make("Jess").Disk).ShouldNotBe(path);
    }

    [Fact]
    public void Are_made_again_when_they_are_hurt_anywhere()
    {
        var (start, key) = Kept();
        var (path, whole) = (Path(start), VaultLog.ReadAll(start, Path(start)));
        var random = new Random(5);
        List<byte[]> hurt = [[], whole[..1], whole[..16], whole[..31], whole[..^1], whole[..(whole.Length / 2)], [.. whole, 0], [.. whole, .. whole], [.. whole[..16], .. new byte[whole.Length - 16]]];
        for (var i = 0; i < 6; i++)
        {
            byte[] flipped = [.. whole];
            flipped[i < 3 ? i * 15 : random.Next(whole.Length)] ^= (byte)(1 << random.Next(8));
            hurt.Add(flipped);
        }

        foreach (var bytes in hurt)
        {
            var disk = start.After(Crash.AllKept);
            Put(disk, path, bytes);
            ShouldBeReadAgain(disk, key, "Jess");
            VaultLog.ReadAll(disk, path).Length.ShouldBe(whole.Length);
        }
    }

    [Fact]
    public void Of_another_case_or_another_export_are_not_taken_for_these()
    {
        var (disk, key) = Kept();
        var path = Path(disk);

        // Another case with the same name of file.
        var (other, _) = Make("Autre");
        Put(disk, path, VaultLog.ReadAll(other, Path(other)));
        ShouldBeReadAgain(disk, key, "Jess");

        // The same case, an export more: what was kept of the one under the name of the other.
        using (var vault = CaseVault.Open(disk, Machine, key))
        {
            Add(vault, "Léa", "drop-2");
            new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken);
        }

        var second = disk.List().Select(file => file.Path).Single(file => file.StartsWith(Readings, StringComparison.Ordinal) && file != path);
        var (one, two) = (VaultLog.ReadAll(disk, path), VaultLog.ReadAll(disk, second));
        Put(disk, path, two);
        Put(disk, second, one);
        ShouldBeReadAgain(disk, key, "Jess", "Léa");
    }

    [Fact]
    public void Are_of_this_program_alone()
    {
        // Whatever reads, decides or writes differently is another build: nothing that another one kept is believed.
        using var one = new MadeFrom("reading/1");
        using var other = new MadeFrom("reading/2");
        one.Hash().ShouldNotBe(other.Hash());
        using var same = new MadeFrom("reading/1");
        same.Hash().ShouldBe(one.Hash());
        same.Add("a").Add("bc");
        one.Add("ab").Add("c");
        same.Hash().ShouldNotBe(one.Hash());
        typeof(MadeFrom).Assembly.GetManifestResourceNames().ShouldContain("packages.lock.json");
    }

    [Fact]
    public void Are_not_kept_of_what_could_not_be_read_to_its_end()
    {
        var (disk, key) = Make("Jess");
        disk.Delete(Path(disk));
        using var vault = CaseVault.Open(disk, Machine, key);
        disk.Worn = path => path.StartsWith(VaultLayout.Exhibits, StringComparison.Ordinal);
        var read = new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken);
        read.Sum(reading => reading.Result.Entries.Count).ShouldBeLessThan(Messages);
        disk.List().ShouldNotContain(file => file.Path.StartsWith(Readings, StringComparison.Ordinal));

        disk.Worn = null;
        ShouldBeReadAgain(disk, key, "Jess");
    }

    [Fact]
    public void Go_when_nothing_needs_them_any_more()
    {
        var (disk, key) = Kept();
        var before = Path(disk);
        Put(disk, Readings + "0123", [1]);
        using var vault = CaseVault.Open(disk, Machine, key);
        // Another file under a path of the same drop: the group is another one.
        vault.Add(new MemoryStream([1, 2, 3]), "photo.jpg", "photo.jpg", null, null, "drop-1", cancel: TestContext.Current.CancellationToken);
        new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken);
        Path(disk).ShouldNotBe(before);
        VaultVerifier.Verify(disk, VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Lose_nothing_when_there_is_no_room_for_them_or_the_program_dies_in_it()
    {
        var (start, key) = Kept();
        start.Delete(Path(start));
        var clean = start.After(Crash.AllKept);
        Read(clean, key);
        for (var step = 1; step <= clean.Steps; step++)
        {
            var (full, dying) = (start.After(Crash.AllKept), start.After(Crash.AllKept));
            (full.FullAt, dying.DiesAt) = (step, step);
            Read(full, key).ShouldBe(Expected("Jess"));
            Should.Throw<FaultyDisk.DeadException>(() => Read(dying, key));
            foreach (var disk in (FaultyDisk[])[full, dying.After(Crash.AllKept), dying.After(Crash.ContentTorn), dying.After(Crash.ContentLost), dying.After(Crash.NamesLost)])
            {
                Read(disk, key).ShouldBe(Expected("Jess"));
                using var vault = CaseVault.Open(disk, Machine, key);
                VaultVerifier.Verify(disk, VerifyDepth.Full, vault).Problems.ShouldBeEmpty();
            }
        }

        clean.Steps.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Stop_when_the_case_is_closed_meanwhile()
    {
        var (disk, key) = Kept();
        disk.Delete(Path(disk));
        using var vault = CaseVault.Open(disk, Machine, key);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => new VaultReader(vault).Read(vault.View, cancelled.Token));
        disk.List().ShouldNotContain(file => file.Path.StartsWith(Readings, StringComparison.Ordinal));
    }

    private static (FaultyDisk Disk, X25519Identity Key) Kept() => (Made.Value.Disk.After(Crash.AllKept), Made.Value.Key);

    private static (FaultyDisk Disk, X25519Identity Key) Make(string name)
    {
        const string passphrase = "quatre chevaux bleus";
        var disk = new FaultyDisk();
        using (var vault = CaseVault.Create(disk, Machine, passphrase, "fr", null, "x"))
        {
            Add(vault, name, "drop-1");
            new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken);
        }

        using var reader = new StreamReader(AgeFile.Decrypt(disk.OpenRead(VaultLayout.Identity), new ScryptIdentity(passphrase)));
        return (disk, (X25519Identity)AgeIdentity.Parse(reader.ReadToEnd().Split('\n').Single(line => line.StartsWith("AGE-SECRET", StringComparison.Ordinal))));
    }

    private static void Add(CaseVault vault, string name, string batch) =>
        vault.Add(new MemoryStream(Chat(name)), $"Discussion avec {name}.txt", $"Discussion avec {name}.txt", null, null, batch, cancel: TestContext.Current.CancellationToken);

    private static byte[] Chat(string name) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Messages).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"{14 + i / 1440:00}/03/2025, {i / 60 % 24:00}:{i % 60:00} - {(i % 2 == 0 ? name : "Moi")}: message {i}\n"))));

    private static string Read(FaultyDisk disk, X25519Identity key)
    {
        using var vault = CaseVault.Open(disk, Machine, key);
        return Text(new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken));
    }

    private static void ShouldBeReadAgain(FaultyDisk disk, X25519Identity key, params string[] names)
    {
        using var vault = CaseVault.Open(disk, Machine, key);
        var reader = new VaultReader(vault);
        Text(reader.Read(vault.View, TestContext.Current.CancellationToken)).ShouldBe(Expected(names));
        reader.EntriesRead.ShouldBe(Messages * names.Length);
        // And kept, for the next one.
        var next = new VaultReader(vault);
        Text(next.Read(vault.View, TestContext.Current.CancellationToken)).ShouldBe(Expected(names));
        next.EntriesRead.ShouldBe(0);
    }

    private static string Expected(params string[] names) => string.Concat(names.Select(name => Fresh.GetOrAdd(name, _ => Shown(ExportReader.Read(new Loose($"Discussion avec {name}.txt", Chat(name)), Importers.All)))));

    private static string Text(IReadOnlyList<CaseReading> readings) => string.Concat(readings.Select(reading => Shown(reading.Result)));

    private static string Shown(ReadResult result)
    {
        var json = new MemoryStream();
        ReadJson.Write(result, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private static string Path(FaultyDisk disk) => disk.List().Select(file => file.Path).Single(path => path.StartsWith(Readings, StringComparison.Ordinal));

    private static void Put(FaultyDisk disk, string path, byte[] bytes)
    {
        using var stream = disk.Create(path);
        stream.Write(bytes);
    }

    /// <summary>One file, without a case around it.</summary>
    private sealed class Loose(string path, byte[] bytes) : IExport
    {
        public IReadOnlyList<ExportFile> Files => [new ExportFile(path, bytes.Length)];
        public IReadOnlyList<Irregularity> Irregularities => [];
        public Stream Open(ExportFile file) => new MemoryStream(bytes);
    }
}
