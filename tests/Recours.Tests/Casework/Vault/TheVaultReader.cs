using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Vault;

namespace Recours.Tests.Casework.Vault;

public sealed class TheVaultReader : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Recours.Casework.Vault.Vault vault;

    private static readonly byte[] Chat = Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: Coucou\n14/03/2025, 21:05 - Jess: IMG-20250314-WA0001.jpg (fichier joint)\n");
    private static readonly byte[] Photo = [0xFF, 0xD8, 1, 2, 3];

    public TheVaultReader() => vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(folder),
        new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC"), "quatre chevaux bleus", "fr", null, "x");

    public void Dispose()
    {
        vault.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Reads_files_that_came_in_together_so_that_a_message_finds_its_photo()
    {
        Add(Photo, "Chat/IMG-20250314-WA0001.jpg", "drop-1");
        Add(Chat, "Chat/Discussion WhatsApp avec Jess.txt", "drop-1");

        var reading = new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken).ShouldHaveSingleItem();

        reading.Result.Accounting.Unparsed.ShouldBe(0);
        var media = reading.Result.Entries.SelectMany(entry => entry.Media).ShouldHaveSingleItem();
        media.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Photo)));
        reading.ExhibitOf(media.Path!).ShouldBe(1);
        reading.ExhibitOf(reading.Result.Entries[0].Source.File).ShouldBe(2);
    }

    [Fact]
    public void Reads_an_archive_in_place_and_opens_what_lies_in_it()
    {
        Add(Zip(("_chat.txt", Chat), ("IMG-20250314-WA0001.jpg", Photo)), "WhatsApp Chat.zip", "drop-1");
        var reader = new VaultReader(vault);

        var reading = reader.Read(vault.View, TestContext.Current.CancellationToken).ShouldHaveSingleItem();

        reading.Archive.ShouldBe(1);
        reading.ExhibitOf("_chat.txt").ShouldBe(1);
        var path = reading.Result.Entries.SelectMany(entry => entry.Media).ShouldHaveSingleItem().Path!;
        using var file = reader.OpenFile(vault.View, reading, path);
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        bytes.ToArray().ShouldBe(Photo);
    }

    [Fact]
    public void Finds_a_photo_that_had_come_in_alone_before()
    {
        Add(Photo, "IMG-20250314-WA0001.jpg", "drop-1");
        Add(Photo, "IMG-20250314-WA0001.jpg", "drop-2");
        Add(Chat, "Discussion WhatsApp avec Jess.txt", "drop-2");

        vault.View.Exhibits.Count.ShouldBe(2);
        new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken).ShouldHaveSingleItem()
            .Result.Entries.SelectMany(entry => entry.Media).ShouldHaveSingleItem().Path.ShouldNotBeNull();
    }

    [Fact]
    public void Keeps_reading_the_others_when_an_exhibit_is_damaged_or_an_archive_cut_off()
    {
        Add(Chat, "Discussion WhatsApp avec Jess.txt", "drop-1");
        Add(Zip(("_chat.txt", Chat))[..^30], "cut.zip", "drop-2");
        var blob = Add(RandomNumberGenerator.GetBytes(100_000), "other.bin", "drop-3");
        var path = Path.Combine(folder, "exhibits", blob + ".age");
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        bytes[300] ^= 1;
        File.WriteAllBytes(path, bytes);

        var readings = new VaultReader(vault).Read(vault.View, TestContext.Current.CancellationToken);

        readings.Single(reading => reading.Archive is null && reading.Result.Importers.Count > 0).Result.Entries.Count.ShouldBe(2);
        readings.Single(reading => reading.Archive == 2).Result.Irregularities.ShouldHaveSingleItem().Code.ShouldBe("archive.damaged");
    }

    private string Add(byte[] bytes, string path, string batch) =>
        vault.Add(new MemoryStream(bytes), Path.GetFileName(path), path, null, null, batch, cancel: TestContext.Current.CancellationToken).CiphertextSha256;

    private static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in members)
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write(bytes);
            }
        }

        return output.ToArray();
    }
}
