using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Vault;
using Recours.Tests.Casework.Intake.Screens;

namespace Recours.Tests.Casework.Vault;

public sealed class TheScreenshotsOfACase : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
    private static readonly byte[] Chat = Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: Coucou\n14/03/2025, 21:05 - Jess: IMG-20250314-WA0001.jpg (fichier joint)\n");

    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Recours.Casework.Vault.Vault vault;

    public TheScreenshotsOfACase() => vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(folder),
        new Machine(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC"), "quatre chevaux bleus", "fr", null, "x");

    public void Dispose()
    {
        vault.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Sees one message on every picture, and counts what it was given.</summary>
    private sealed class Eyes : IScreenReader
    {
        public List<string> Seen { get; } = [];

        public IEnumerable<(ScreenReading? Reading, string Code, string Detail)> Read(IExport export, IReadOnlyList<ExportFile> files)
        {
            foreach (var file in files)
            {
                Seen.Add(file.Path);
                var box = new PixelBox(20, 150, 300, 70);
                yield return (new ScreenReading(720, 900, 120, [new ScreenPiece(PieceKind.Bubble, box, 0xFFFFFF, false) { Words = TheTexts.Words("Paie 500 €", 30, 170) }], new ulong[900]), "", "");
            }
        }
    }

    private IReadOnlyList<CaseReading> Read(VaultReader reader) => reader.Read(vault.View, TestContext.Current.CancellationToken);

    [Fact]
    public void Are_read_once_and_kept_for_whoever_has_no_reader()
    {
        Add(Png, "screen.png", "drop-1");
        var eyes = new Eyes();
        var first = Read(new VaultReader(vault, () => eyes)).ShouldHaveSingleItem();
        first.Result.Entries.ShouldHaveSingleItem().Text.ShouldBe("Paie 500 €");
        first.ExhibitOf(first.Result.Entries[0].Source.File).ShouldBe(1);
        first.Result.Entries[0].Source.Pointer.ShouldBe("20,150,300,70");

        Read(new VaultReader(vault, () => eyes));
        eyes.Seen.ShouldBe(["screen.png"]);
        var without = new VaultReader(vault);
        Read(without).ShouldHaveSingleItem().Result.Entries.ShouldHaveSingleItem().Text.ShouldBe("Paie 500 €");
        without.Unread.ShouldBeEmpty();
    }

    [Fact]
    public void Are_named_where_nothing_reads_them_and_read_when_the_kept_text_is_gone_or_damaged()
    {
        Add(Png, "screen.png", "drop-1");
        var without = new VaultReader(vault);
        Read(without).ShouldBeEmpty();
        without.Unread.Select(screen => screen.Exhibit.Name).ShouldBe(["screen.png"]);

        var eyes = new Eyes();
        Read(new VaultReader(vault, () => eyes)).ShouldHaveSingleItem();
        var kept = Directory.GetFiles(Path.Combine(folder, "cache", "screens")).ShouldHaveSingleItem();
        Encoding.UTF8.GetString(File.ReadAllBytes(kept)).ShouldNotContain("Paie");
        var bytes = File.ReadAllBytes(kept);
        bytes[^1] ^= 1;
        File.WriteAllBytes(kept, bytes);
        Read(new VaultReader(vault)).ShouldBeEmpty();
        Read(new VaultReader(vault, () => eyes)).ShouldHaveSingleItem();
        Read(new VaultReader(vault)).ShouldHaveSingleItem();
        eyes.Seen.Count.ShouldBe(2);
        File.Delete(kept);
        Read(new VaultReader(vault)).ShouldBeEmpty();
    }

    [Fact]
    public void Are_not_photos_of_a_message_nor_of_a_camera_nor_pictures_inside_an_export()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, 40, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x0F, 1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        Add(Chat, "Chat/Discussion WhatsApp avec Jess.txt", "drop-1");
        Add([.. Png, 2], "Chat/IMG-20250314-WA0001.jpg", "drop-1");
        Add([.. Png, 3], "Chat/profile.png", "drop-1");
        Add(jpeg, "holiday.jpg", "drop-1");
        Add([.. Png, 4], "screen.png", "drop-1");
        var eyes = new Eyes();
        var readings = Read(new VaultReader(vault, () => eyes));
        eyes.Seen.ShouldBe(["screen.png"]);
        readings.Select(reading => reading.Result.Importers.Single().Id).ShouldBe(["whatsapp", "screenshots"]);
        readings.ShouldAllBe(reading => reading.Result.Orphans.All(file => file.Path != "screen.png"));
    }

    private void Add(byte[] bytes, string path, string batch) =>
        vault.Add(new MemoryStream(bytes), Path.GetFileName(path), path, null, null, batch, cancel: TestContext.Current.CancellationToken);
}
