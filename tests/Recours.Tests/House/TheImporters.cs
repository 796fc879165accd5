using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recours.Casework.Host;
using Recours.Casework.Intake;
using Recours.Tests.Casework.Intake;
using Recours.Tests.Companion;

namespace Recours.Tests.House;

/// <summary>What every importer keeps, found through the registry: a new one proves itself by being there.</summary>
public sealed class TheImporters
{
    private static readonly string Intake = Terminal.Testdata("intake");

    /// <summary>Further exports beside the repository, where there are some.</summary>
    private static readonly string Shared = Path.Combine(Terminal.House, "..", "shared", "fixtures", "chat");

    /// <summary>Every file that one might hand over: our fixtures, and those beside the repository. (What a test expects is a list of messages too, but no export.)</summary>
    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length < 4 << 20 && !IsAnAnswer(file)).Order(StringComparer.Ordinal);

    private static bool IsAnAnswer(string file) => file.EndsWith(".expected.json", StringComparison.Ordinal) || Path.GetFileName(file) == "target.json";

    [Fact]
    public void Are_these() => Importers.All.Select(importer => importer.Card.Id).ShouldBe(
    [
        "badoo", "discord", "email", "google-chat", "google-voice", "hinge", "imessage", "instagram", "instagram-html", "kakaotalk", "line", "linkedin", "messenger", "messenger-html",
        "signal", "signal-db", "signal-text", "skype", "sms-backup-restore", "snapchat", "telegram", "telegram-html", "tiktok", "tinder", "tinder-db", "viber", "whatsapp", "whatsapp-db", "whatsapp-ios", "x", "generic",
    ]);

    [Fact]
    public void Have_complete_cards_and_fixtures()
    {
        foreach (var card in Importers.All.Select(importer => importer.Card))
        {
            card.Id.ShouldMatch("^[a-z]+(-[a-z]+)*$");
            card.Product.ShouldNotBeNullOrWhiteSpace();
            DateTime.ParseExact(card.LastChecked, "yyyy-MM", CultureInfo.InvariantCulture).Year.ShouldBeGreaterThan(2019);
            card.BlindSpots.ShouldNotBeEmpty();
            card.BlindSpots.ShouldBeUnique();
            card.BlindSpots.ShouldAllBe(code => code.StartsWith(card.Id + ".", StringComparison.Ordinal));
            Directory.Exists(Path.Combine(Intake, card.Id)).ShouldBeTrue(card.Id);
        }
    }

    [Fact]
    public void Recognise_each_file_once_and_only_their_own()
    {
        var counts = new Dictionary<string, int>();
        foreach (var file in Files(Intake))
        {
            var own = Path.GetRelativePath(Intake, file).Split(Path.DirectorySeparatorChar)[0];
            foreach (var importer in Recognising(file, Intake))
            {
                importer.Card.Id.ShouldBe(own, file);
                counts[own] = counts.GetValueOrDefault(own) + 1;
            }
        }

        counts.Keys.Order(StringComparer.Ordinal).ShouldBe(Importers.All.Select(importer => importer.Card.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Never_quarrel_about_a_file_from_elsewhere()
    {
        Assert.SkipUnless(Directory.Exists(Shared), "There are no further exports beside the repository.");
        var recognised = 0;
        foreach (var file in Files(Shared))
        {
            var importers = Recognising(file, Shared).Select(importer => importer.Card.Id).ToList();
            importers.Count.ShouldBeLessThan(2, file + ": " + string.Join(", ", importers));
            recognised += importers.Count;
        }

        recognised.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Account_for_every_unit_of_our_fixtures() => AccountFor(Intake).ShouldBeGreaterThan(20);

    [Fact]
    public void Account_for_every_unit_of_exports_from_elsewhere()
    {
        Assert.SkipUnless(Directory.Exists(Shared), "There are no further exports beside the repository.");
        AccountFor(Shared).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Read_the_same_under_any_culture()
    {
        var expected = ReadAll(CultureInfo.InvariantCulture);
        foreach (var name in (string[])["tr-TR", "ar-SA", "th-TH"])
        {
            ReadAll(CultureInfo.GetCultureInfo(name)).ShouldBe(expected, name);
        }
    }

    [Fact]
    public async Task Read_the_same_in_any_zone_of_the_machine()
    {
        string[] exports = [Path.Combine(Intake, "telegram", "synthetic", "personal-chat"), Path.Combine(Intake, "whatsapp", "synthetic", "ios-fr"), Path.Combine(Intake, "instagram", "synthetic", "json")];
        foreach (var export in exports)
        {
            var here = await Terminal.Execute(new Dictionary<string, string> { ["TZ"] = "UTC" }, "", "read", export, "--json");
            var there = await Terminal.Execute(new Dictionary<string, string> { ["TZ"] = "Asia/Kathmandu", ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8" }, "", "read", export, "--json");
            here.Code.ShouldBe(0, here.Error);
            there.ShouldBe(here);
        }
    }

    [Fact]
    public void Stay_whole_when_files_are_cut_and_bits_flipped()
    {
        var chance = new Random(20250314);
        foreach (var file in Files(Intake).Where(file => new FileInfo(file).Length is > 0 and < 1 << 16))
        {
            var whole = File.ReadAllBytes(file);
            foreach (var importer in Recognising(file, Intake))
            {
                for (var round = 0; round < 6; round++)
                {
                    var hurt = round % 2 == 0 ? whole[..chance.Next(whole.Length)] : (byte[])whole.Clone();
                    for (var flips = round % 2 * 5; flips > 0; flips--)
                    {
                        hurt[chance.Next(hurt.Length)] ^= (byte)(1 << chance.Next(8));
                    }

                    var path = Path.GetRelativePath(Intake, file).Replace(Path.DirectorySeparatorChar, '/');
                    ShouldAddUp(MetaFolder.With(path, hurt).ReadAll(importer), hurt, $"{path}, round {round}");
                }
            }
        }
    }

    private static List<IChatImporter> Recognising(string file, string root)
    {
        var bytes = File.ReadAllBytes(file);
        var place = new ExportFile(Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'), bytes.Length);
        var importers = Importers.All.Where(importer => importer.Recognises(place, bytes.AsSpan(0, Math.Min(bytes.Length, 1 << 16)))).ToList();

        // The one that goes by shape is asked only when nobody knows the source.
        return importers.Count > 1 ? [.. importers.Where(importer => importer is not Generic)] : importers;
    }

    private static int AccountFor(string root)
    {
        var read = 0;
        foreach (var file in Files(root))
        {
            foreach (var importer in Recognising(file, root))
            {
                var bytes = File.ReadAllBytes(file);
                ShouldAddUp(MetaFolder.With(Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'), bytes).ReadAll(importer), bytes, file);
                read++;
            }
        }

        return read;
    }

    /// <summary>
    /// Text: as many units as lines. Records: where the file parses, no fewer units than messages. Always: every unit lies inside
    /// the file, and no two entries are made of the same bytes.
    /// </summary>
    private static void ShouldAddUp(List<ImportItem> items, byte[] bytes, string file)
    {
        var count = MetaFolder.Count(items);
        var spans = items.Select(item => item switch
        {
            ImportItem.Entry entry => entry.Value.Source,
            ImportItem.Furniture furniture => furniture.Source,
            ImportItem.Unparsed unparsed => unparsed.Source,
            _ => (SourceSpan?)null,
        }).OfType<SourceSpan>().ToList();
        spans.ShouldAllBe(span => span.Offset >= 0 && span.Length >= 0 && span.Offset + span.Length <= bytes.Length, file);
        items.OfType<ImportItem.Entry>().Select(entry => (entry.Value.Source.Offset, entry.Value.Source.Length, entry.Value.Source.Pointer)).ShouldBeUnique(file);
        var wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (file.Contains(".txt", StringComparison.OrdinalIgnoreCase) && !wide)
        {
            count.Total.ShouldBe(bytes.LongCount(letter => letter == '\n') + (bytes.Length > 0 && bytes[^1] != '\n' ? 1 : 0), file);
        }
        else if (Messages(bytes) is { } messages)
        {
            count.Total.ShouldBeGreaterThanOrEqualTo(messages, file);
        }
    }

    /// <summary>How many records the arrays named <c>messages</c> (in old files <c>conversation</c>) hold; null where the file is no JSON.</summary>
    private static long? Messages(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Below(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Cut, or with a broken letter in a name.
            return null;
        }
    }

    private static long Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Sum(field => field.Name is "messages" or "conversation" && field.Value.ValueKind == JsonValueKind.Array ? field.Value.GetArrayLength() : Below(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Below),
        _ => 0,
    };

    /// <summary>The hash of the JSON of every fixture, read under a culture.</summary>
    private static string ReadAll(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var folder in Importers.All.Select(importer => Path.Combine(Intake, importer.Card.Id)))
            {
                var output = new MemoryStream();
                ReadJson.Write(ExportReader.Read(new FolderExport(folder), Importers.All), output);
                output.Length.ShouldBeGreaterThan(1000);
                hash.AppendData(output.ToArray());
                hash.AppendData(Encoding.UTF8.GetBytes(folder));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
