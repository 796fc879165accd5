using System.Globalization;
using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Vault;

namespace Recours.Casework.Findings;

/// <summary>Which picture whose text was read belongs to which message of a case, and which stand beside the conversations.</summary>
internal sealed class ShownPictures
{
    private readonly Dictionary<(int Exhibit, string Path), KeptPicture> known = [];
    private readonly HashSet<(int, string)> linked = [];
    private readonly Dictionary<string, SeenPicture> seen = new(StringComparer.Ordinal);

    public ShownPictures(CaseView view, IReadOnlyList<CaseReading> readings, IReadOnlyList<KeptPicture> pictures)
    {
        if (pictures.Count == 0)
        {
            return;
        }

        var numbers = view.Exhibits.DistinctBy(exhibit => exhibit.CiphertextSha256).ToDictionary(exhibit => exhibit.CiphertextSha256, exhibit => exhibit.Number, StringComparer.Ordinal);
        var conversations = new HashSet<(int, string)>(readings.Where(reading => reading.Result.Importers.Any(importer => importer.Id == Screenshots.Id))
            .SelectMany(reading => reading.Result.Entries.Select(entry => entry.Source.File).Distinct(StringComparer.Ordinal).Select(file => PlaceOf(reading, file))).OfType<(int, string)>());
        foreach (var picture in pictures)
        {
            if (numbers.TryGetValue(picture.Exhibit, out var number))
            {
                // What is said on a screenshot is read as a conversation; only its codes stand beside it.
                known[(number, picture.Path)] = conversations.Contains((number, picture.Path)) ? picture with { Reading = picture.Reading with { Lines = [] } } : picture;
            }
        }
    }

    /// <summary>What was read from them, by the path of the message's file.</summary>
    public IReadOnlyDictionary<string, SeenPicture> Seen => seen;

    /// <summary>The message, with the paths under which what its pictures show is found.</summary>
    public ChatEntry In(ChatEntry entry, CaseReading reading)
    {
        if (known.Count == 0 || !entry.Media.Any(media => KeyOf(reading, media) is not null))
        {
            return entry;
        }

        return entry with { Media = [.. entry.Media.Select(media => KeyOf(reading, media) is { } key ? Linked(media, key) : media)] };
    }

    /// <summary>The pictures of an exhibit that no message refers to.</summary>
    public IReadOnlyList<MediaReference> Beside(int exhibit) =>
        [.. known.Keys.Where(key => key.Exhibit == exhibit && !linked.Contains(key)).OrderBy(key => key.Path, StringComparer.Ordinal).Select(key => Shown(new MediaReference(null, MediaState.Present), key))];

    private MediaReference Linked(MediaReference media, (int Exhibit, string Path) key)
    {
        linked.Add(key);
        return Shown(media, key);
    }

    private MediaReference Shown(MediaReference media, (int Exhibit, string Path) key)
    {
        var path = key.Exhibit.ToString(CultureInfo.InvariantCulture) + "/" + key.Path;
        var picture = known[key];
        seen[path] = new SeenPicture(picture.Path.Length > 0 ? picture.Path : picture.Name, key.Exhibit, picture.Reading);
        return media with { Path = path };
    }

    private (int, string)? KeyOf(CaseReading reading, MediaReference media) =>
        media.Path is { } path && PlaceOf(reading, path) is { } key && known.ContainsKey(key) ? key : null;

    private static (int Exhibit, string Path)? PlaceOf(CaseReading reading, string path) =>
        reading.Archive is { } archive ? (archive, path) : reading.Numbers.TryGetValue(path, out var number) ? (number, "") : null;
}
