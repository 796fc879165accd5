using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Recours.Casework.Findings;
using Recours.Casework.Host;
using Recours.Casework.Intake.Pictures;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;
using Recours.Casework.Vault;
using Recours.Tests.Casework.Intake.Screens;

namespace Recours.Tests.Casework.Vault;

/// <summary>What was read from pictures is kept encrypted, and found again as findings of the case.</summary>
public sealed class ThePicturesOfACase : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly Machine Machine = new(TimeProvider.System, RandomNumberGenerator.Create(), "recours test", "test", "+00:00 UTC");

    private readonly string folder = Directory.CreateTempSubdirectory("recours-test-").FullName;
    private readonly Recours.Casework.Vault.Vault vault;
    private VaultReader reader;

    public ThePicturesOfACase()
    {
        vault = Recours.Casework.Vault.Vault.Create(new DiskFiles(folder), Machine, "quatre chevaux bleus", "fr", "FR", "x");
        reader = new VaultReader(vault);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        vault.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Add(byte[] bytes, string path, string batch = "drop-1") => vault.Add(new MemoryStream(bytes), Path.GetFileName(path), path, null, null, batch, cancel: Cancel);

    private CaseFindings Found() => reader.Findings(vault.View, reader.Timeline(vault.View, Cancel), Cancel);

    private static PictureReading Seen(params string[] lines) => new(800, 600, [.. lines.Select((line, row) => TheTexts.Words(line, 30, 40 + row * 40))], []);

    private void Keep(UnreadPicture picture, PictureReading reading)
    {
        vault.KeepPicture(picture.Exhibit, picture.Path, reading);
        reader.ForgetUnread();
    }

    /// <summary>Keeps that a picture shows no conversation.</summary>
    private void NoScreen(string name)
    {
        foreach (var exhibit in vault.View.Exhibits.Where(exhibit => exhibit.Name == name))
        {
            vault.KeepReading(exhibit, "", new ScreenReading(800, 600, 0, [], new ulong[600]));
        }

        reader.ForgetUnread();
    }

    [Fact]
    public void That_stand_for_themselves_are_findings_of_their_exhibit_and_can_be_rejected()
    {
        Add([.. Png, 1], "recu.png");
        reader.Read(vault.View, Cancel);
        // It may be a screenshot: that is found out first, but its codes need not wait.
        reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem().NeedsWords.ShouldBeFalse();
        NoScreen("recu.png");
        var picture = reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        (picture.Exhibit.Name, picture.Path, picture.IsLinked, picture.NeedsCodes, picture.NeedsWords).ShouldBe(("recu.png", "", false, true, true));
        Found().Result.Indicators.ShouldBeEmpty();

        Keep(picture, Seen("WESTERN UNION", "MTCN : 845-120-3976"));
        reader.UnreadPictures(vault.View, Cancel).ShouldBeEmpty();
        var found = Found();
        var mtcn = found.Result.Indicators.ShouldHaveSingleItem();
        (mtcn.Type, mtcn.Value, mtcn.Attribution, mtcn.Place).ShouldBe(("mtcn", "8451203976", Attribution.Blackmailer, "image"));
        (mtcn.Picture!.File, mtcn.Picture.Exhibit).ShouldBe(("recu.png", 1));
        found.Timeline[mtcn.Entry].ShouldBeOfType<Recours.Casework.Timeline.TimelineItem.Acquired>().Value.Number.ShouldBe(1);
        var line = found.Identity.Single(line => line.Type == "mtcn");
        (line.Exhibit, line.Source!.Value.File, line.Source.Value.Pointer).ShouldBe((1, "recu.png", mtcn.Picture.Pointer));

        vault.Decide(EventNames.FindingRejected, mtcn.Id, "indicator", new Dictionary<string, string>());
        Found().Result.Indicators.ShouldBeEmpty();
        reader = new VaultReader(vault);
        Found().Rejected.ShouldHaveSingleItem();
    }

    [Fact]
    public void That_are_screenshots_give_their_codes_beside_the_conversation()
    {
        Add([.. Png, 1], "capture.png");
        var box = new PixelBox(20, 150, 300, 70);
        vault.KeepReading(vault.View.Exhibits[0], "", new ScreenReading(720, 900, 120, [new ScreenPiece(PieceKind.Bubble, box, 0xFFFFFF, false) { Words = TheTexts.Words("Paie 500 €", 30, 170) }], new ulong[900]));
        var picture = reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        (picture.NeedsCodes, picture.NeedsWords).ShouldBe((true, false));
        // What another program read of its words is not told twice.
        Keep(picture, Seen("MTCN : 845-120-3976") with { Codes = [new PictureCode("bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.01", new PixelBox(40, 300, 200, 200))] });
        reader.UnreadPictures(vault.View, Cancel).ShouldBeEmpty();
        var found = Found().Result.Indicators.ShouldHaveSingleItem();
        (found.Type, found.Place, found.Attribution).ShouldBe(("bitcoin", "qr", Attribution.Blackmailer));
        found.Picture.ShouldBe(new PicturePlace("capture.png", 1, new PixelBox(40, 300, 200, 200)) { IsCode = true });
    }

    [Fact]
    public void Of_a_message_are_findings_of_that_message()
    {
        Add(Encoding.UTF8.GetBytes("14/03/2025, 21:04 - Jess: j'ai tout filmé, paie 500 euros ou j'envoie à ta mère\n14/03/2025, 21:05 - Paul: pitié\n14/03/2025, 21:06 - Jess: IMG-20250314-WA0001.jpg (fichier joint)\n"), "Chat/Discussion WhatsApp avec Jess.txt");
        Add([.. Png, 2], "Chat/IMG-20250314-WA0001.jpg");
        Add([.. Png, 3], "Chat/IMG-20250314-WA0002.jpg");
        var picture = reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        (picture.Exhibit.Number, picture.IsLinked).ShouldBe((2, true));
        Keep(picture, Seen("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
        var found = Found();
        var wallet = found.Result.Indicators.Single(one => one.Type == "bitcoin");
        wallet.Attribution.ShouldBe(Attribution.Blackmailer);
        wallet.Picture!.Exhibit.ShouldBe(2);
        found.Timeline[wallet.Entry].ShouldBeOfType<Recours.Casework.Timeline.TimelineItem.Entry>().Value.Media.ShouldHaveSingleItem().Path.ShouldBe("Chat/IMG-20250314-WA0001.jpg");
    }

    [Fact]
    public void Are_kept_so_that_nobody_else_reads_them_and_read_again_when_they_are_damaged()
    {
        Add([.. Png, 1], "recu.png");
        NoScreen("recu.png");
        var picture = reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        Keep(picture, Seen("MTCN : 845-120-3976"));
        var kept = Directory.GetFiles(Path.Combine(folder, "cache", "pictures")).ShouldHaveSingleItem();
        Encoding.UTF8.GetString(File.ReadAllBytes(kept)).ShouldNotContain("MTCN");
        var bytes = File.ReadAllBytes(kept);
        bytes[^1] ^= 1;
        File.WriteAllBytes(kept, bytes);
        reader.ForgetUnread();
        reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        // What another program could not read is read where it can be.
        Keep(picture, new PictureReading(800, 600, null, []));
        reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem().NeedsCodes.ShouldBeFalse();
        Keep(picture, new PictureReading(0, 0, [], []) { Why = "picture.damaged" });
        reader.UnreadPictures(vault.View, Cancel).ShouldBeEmpty();
    }

    [Fact]
    public void Beyond_the_most_are_counted_and_left()
    {
        var (chat, packed) = (new StringBuilder(), new MemoryStream());
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, byte[] bytes)
            {
                using var member = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                member.Write(bytes);
            }

            for (var n = 0; n < PictureReading.MostPictures + 3; n++)
            {
                chat.Append(CultureInfo.InvariantCulture, $"14/03/2025, 21:04 - Jess: IMG-{n:D4}.jpg (fichier joint)\n");
                Put($"IMG-{n:D4}.jpg", [.. Png, (byte)(n & 255), (byte)(n >> 8)]);
            }

            Put("Discussion WhatsApp avec Jess.txt", Encoding.UTF8.GetBytes(chat.ToString()));
        }

        Add(packed.ToArray(), "Discussion WhatsApp avec Jess.zip");
        var unread = reader.UnreadPictures(vault.View, Cancel);
        (unread.Count, reader.PicturesLeft).ShouldBe((PictureReading.MostPictures, 3));
        // Those of the last messages come first.
        (unread[0].Exhibit.Number, unread[0].Path).ShouldBe((1, $"IMG-{PictureReading.MostPictures + 2:D4}.jpg"));
        Keep(unread[0], Seen("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"));
        var place = Found().Result.Indicators.ShouldHaveSingleItem().Picture!;
        (place.File, place.Exhibit).ShouldBe((unread[0].Path, 1));
    }

    [Fact]
    public void Of_somebody_under_18_are_not_read()
    {
        Add([.. Png, 1], "recu.png");
        NoScreen("recu.png");
        var picture = reader.UnreadPictures(vault.View, Cancel).ShouldHaveSingleItem();
        Keep(picture, Seen("MTCN : 845-120-3976"));
        vault.Declare("triage", new Dictionary<string, string> { ["age-then"] = "under-18" });
        reader = new VaultReader(vault);
        reader.UnreadPictures(vault.View, Cancel).ShouldBeEmpty();
        Found().Result.Indicators.ShouldBeEmpty();
    }
}
