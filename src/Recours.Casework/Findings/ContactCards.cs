using System.Text;
using Recours.Casework.Intake;

namespace Recours.Casework.Findings;

/// <summary>The contact cards that messages carry, as text.</summary>
public static class ContactCards
{
    /// <summary>Cards that are read at most, and bytes of one (it may hold a picture).</summary>
    public const int Most = 2_000, MaxBytes = 64 << 10;

    public static bool IsCard(MediaReference media) => media.Path?.EndsWith(".vcf", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The text of every card that entries refer to, by its path.</summary>
    public static IReadOnlyDictionary<string, string> Of(IExport export, IEnumerable<ChatEntry> entries)
    {
        var paths = entries.SelectMany(entry => entry.Media).Where(IsCard).Select(media => media.Path!).Distinct(StringComparer.Ordinal).Take(Most).ToHashSet(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in paths.Count == 0 ? [] : export.Files.Where(file => paths.Contains(file.Path)))
        {
            if (Text(() => export.Open(file)) is { } text)
            {
                texts[file.Path] = text;
            }
        }

        return texts;
    }

    /// <summary>The beginning of a card; null when it cannot be read: the damage is told by the reading of the export.</summary>
    public static string? Text(Func<Stream> open)
    {
        try
        {
            using var stream = open();
            var bytes = new byte[MaxBytes];
            return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or RefusedException)
        {
            return null;
        }
    }
}
