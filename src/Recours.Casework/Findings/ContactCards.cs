using System.Text;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings;

/// <summary>The contact cards that messages carry, as text.</summary>
public static class ContactCards
{
    /// <summary>Bytes of a card that are read (a card may hold a picture), and cards read at most.</summary>
    private const int MaxCard = 64 << 10, MostCards = 2_000;

    /// <summary>The text of every card that entries refer to, by its path. One that cannot be read is left out; reading the export tells of it.</summary>
    public static IReadOnlyDictionary<string, string> Of(IExport export, IEnumerable<ChatEntry> entries)
    {
        var paths = entries.SelectMany(entry => entry.Media).Select(media => media.Path).OfType<string>()
            .Where(path => path.EndsWith(".vcf", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Take(MostCards).ToHashSet(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (paths.Count == 0)
        {
            return texts;
        }

        foreach (var file in export.Files.Where(file => paths.Contains(file.Path)))
        {
            try
            {
                using var stream = export.Open(file);
                var bytes = new byte[(int)Math.Min(MaxCard, Math.Max(0, file.Size))];
                texts[file.Path] = Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                // The entry stays without the card's text; a damaged file is an irregularity of the reading.
            }
        }

        return texts;
    }
}
