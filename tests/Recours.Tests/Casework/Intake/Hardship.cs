using System.Globalization;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>What every importer goes through: other machines, cut files, flipped bits.</summary>
internal static class Hardship
{
    /// <summary>Exactly this importer recognises the file, and it does so under a name that says nothing.</summary>
    public static void ShouldBeAloneWith(this IChatImporter importer, MetaFolder export, string path, string? renamed = null)
    {
        byte[] bytes = export.Bytes(path);
        foreach (string name in new[] { path, renamed ?? path })
        {
            Importers.All.Where(one => one is not Generic && one.Recognises(new ExportFile(name, bytes.Length), bytes.AsSpan(0, Math.Min(65536, bytes.Length))))
                .Select(one => one.Card.Id).ShouldBe([importer.Card.Id], name);
        }
    }

    /// <summary>The same items under Turkish and Arabic, far east and far west.</summary>
    public static void ShouldReadTheSameEverywhere(this IChatImporter importer, string folder)
    {
        string plain = MetaFolder.Print(MetaFolder.Of(folder).Read(importer));
        plain.Length.ShouldBeGreaterThan(2);
        var culture = CultureInfo.CurrentCulture;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (string name in (string[])["tr-TR", "ar-SA"])
            {
                foreach (string place in (string[])["Pacific/Kiritimati", "America/Los_Angeles"])
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                    Environment.SetEnvironmentVariable("TZ", place);
                    TimeZoneInfo.ClearCachedData();
                    MetaFolder.Print(MetaFolder.Of(folder).Read(importer)).ShouldBe(plain, name + " " + place);
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>
    /// Cut at sampled bytes: what lay wholly before the cut is still read, byte for byte, and no byte is counted twice.
    /// Flipped at random: nothing throws, and every span stays inside the file.
    /// </summary>
    public static void ShouldSurviveDamage(this IChatImporter importer, string folder, string path)
    {
        byte[] whole = MetaFolder.Of(folder).Bytes(path);
        var complete = Spans(Damaged(importer, folder, path, whole), path);
        complete.ShouldNotBeEmpty();
        for (int cut = 1; cut < whole.Length; cut += Math.Max(1, whole.Length / 80))
        {
            var items = Damaged(importer, folder, path, whole[..cut]);
            var spans = Spans(items, path);
            ShouldAddUp(items, path, cut);

            // The stump of the next line may look like the end of this message: then it is longer, never shorter.
            complete.Where(span => span.Offset + span.Length <= cut - 1 && !spans.Any(read => read.Offset == span.Offset && read.Length >= span.Length)).ShouldBeEmpty($"cut at {cut}");
        }

        var random = new Random(11);
        for (int i = 0; i < 60; i++)
        {
            byte[] flipped = [.. whole];
            for (int n = 0; n < 1 + (i % 6); n++)
            {
                flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
            }

            ShouldAddUp(Damaged(importer, folder, path, flipped), path, flipped.Length);
        }
    }

    private static List<ImportItem> Damaged(IChatImporter importer, string folder, string path, byte[] bytes)
    {
        var export = MetaFolder.Of(folder).Put(path, bytes);
        return [.. importer.Read(export, [.. export.Files.Where(file => file.Path == path)])];
    }

    private static HashSet<(long Offset, long Length)> Spans(List<ImportItem> items, string path) =>
        [.. MetaFolder.Entries(items).Where(entry => entry.Source.File == path).Select(entry => (entry.Source.Offset, entry.Source.Length))];

    private static void ShouldAddUp(List<ImportItem> items, string path, long length)
    {
        var count = MetaFolder.Count(items);
        (count.Entry + count.Part + count.Furniture + count.Unparsed).ShouldBe(count.Total);
        long last = -1;
        var spans = items.Select(item => item switch
        {
            ImportItem.Entry entry => entry.Value.Source,
            ImportItem.Unparsed piece => piece.Source,
            ImportItem.Furniture piece => piece.Source,
            _ => (SourceSpan?)null,
        }).OfType<SourceSpan>().Where(span => span.File == path && span.Length > 0).DistinctBy(span => (span.Offset, span.Length)).OrderBy(span => span.Offset);
        foreach (var span in spans)
        {
            span.Offset.ShouldBeGreaterThanOrEqualTo(last, span.ToString());
            last = span.Offset + span.Length;
            last.ShouldBeLessThanOrEqualTo(length, span.ToString());
        }
    }
}
