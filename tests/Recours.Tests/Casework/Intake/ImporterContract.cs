using System.Globalization;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Intake;

/// <summary>What every importer owes, whatever it reads; each importer's tests call it with their own fixtures.</summary>
internal static class ImporterContract
{
    /// <summary>Same bytes, same result: under Turkish and Arabic cultures, and wherever the machine stands.</summary>
    public static void TheMachineChangesNothing(Func<string> read)
    {
        string plain = read();
        var culture = CultureInfo.CurrentCulture;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (var (name, place) in new[] { ("tr-TR", "Asia/Tokyo"), ("ar-SA", "America/Los_Angeles") })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Environment.SetEnvironmentVariable("TZ", place);
                TimeZoneInfo.ClearCachedData();
                read().ShouldBe(plain);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>Cut at some 200 places and with single bytes changed at random, a file is read without an exception.</summary>
    public static void DamageNeverThrows(IChatImporter importer, string path, byte[] whole, Action<byte[], List<ImportItem>>? check = null, int rounds = 200)
    {
        int step = Math.Max(1, whole.Length / rounds);
        for (int cut = 0; cut < whole.Length; cut += step)
        {
            byte[] part = whole[..cut];
            var items = MetaFolder.With(path, part).ReadAll(importer);
            check?.Invoke(part, items);
        }

        var random = new Random(7);
        for (int i = 0; i < rounds; i++)
        {
            byte[] damaged = [.. whole];
            for (int n = 0; n < 1 + (i % 8); n++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var items = MetaFolder.With(path, damaged).ReadAll(importer);
            check?.Invoke(damaged, items);
        }
    }

    /// <summary>Every byte that is no white space lies in exactly one entry, piece of furniture or unparsed piece.</summary>
    public static void EveryByteIsAccountedFor(byte[] bytes, List<ImportItem> items)
    {
        byte[] covered = new byte[bytes.Length];
        foreach (var span in items.Select(item => item switch
        {
            ImportItem.Entry entry => entry.Value.Source,
            ImportItem.Furniture furniture => furniture.Source,
            ImportItem.Unparsed unparsed => unparsed.Source,
            _ => (SourceSpan?)null,
        }).OfType<SourceSpan>())
        {
            for (long at = span.Offset; at < span.Offset + span.Length; at++)
            {
                covered[at]++;
            }
        }

        for (int at = 0; at < bytes.Length; at++)
        {
            if (covered[at] > 1 || (covered[at] == 0 && bytes[at] is not ((byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' or 0xEF or 0xBB or 0xBF)))
            {
                throw new ShouldAssertException($"byte {at} of {bytes.Length} lies in {covered[at]} pieces");
            }
        }
    }
}
