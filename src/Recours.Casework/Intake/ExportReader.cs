using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>What reading an export gave: everything in memory, in the order of the export.</summary>
public sealed record ReadResult(
    IReadOnlyList<ImporterCard> Importers,
    Accounting Accounting,
    IReadOnlyList<string> BlindSpots,
    IReadOnlyList<Participant> Participants,
    IReadOnlyDictionary<string, string> Conversations,
    IReadOnlyList<ChatEntry> Entries,
    IReadOnlyList<ImportItem.Unparsed> Unparsed,
    IReadOnlyList<Irregularity> Irregularities,
    IReadOnlyList<ExportFile> Unrecognised);

/// <summary>Finds which importer reads which file of an export, and lets it.</summary>
public static class ExportReader
{
    private const int HeadLength = 1 << 16;

    /// <summary>
    /// Reads every conversation in the export, or only the file <paramref name="only"/>; its neighbours are then there as media.
    /// An export without any conversation gives a result without importers.
    /// </summary>
    public static ReadResult Read(IExport export, IReadOnlyList<IChatImporter> importers, string? only = null)
    {
        var recognised = new SortedDictionary<string, (IChatImporter Importer, List<ExportFile> Files)>(StringComparer.Ordinal);
        var unrecognised = new List<ExportFile>();
        var irregularities = new List<Irregularity>(export.Irregularities);
        foreach (var file in export.Files.Where(file => only is null || file.Path == only))
        {
            if (Head(export, file, irregularities) is not { } head || importers.FirstOrDefault(importer => importer.Recognises(file, head)) is not { } importer)
            {
                unrecognised.Add(file);
                continue;
            }

            if (!recognised.TryGetValue(importer.Card.Id, out var group))
            {
                recognised[importer.Card.Id] = group = (importer, []);
            }

            group.Files.Add(file);
        }

        return Collect(new MediaHashes(export), export, [.. recognised.Values], unrecognised, irregularities);
    }

    private static ReadResult Collect(MediaHashes hashes, IExport export, List<(IChatImporter Importer, List<ExportFile> Files)> groups, List<ExportFile> unrecognised, List<Irregularity> irregularities)
    {
        var (entries, parts, furniture, unparsed) = (new List<ChatEntry>(), 0L, 0L, new List<ImportItem.Unparsed>());
        var blindSpots = new List<string>();
        var people = new List<Participant>();
        var titles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (importer, files) in groups)
        {
            blindSpots.AddRange(importer.Card.BlindSpots);
            foreach (var item in importer.Read(export, files))
            {
                switch (item)
                {
                    case ImportItem.Entry entry:
                        entries.Add(hashes.AddTo(entry.Value));
                        parts += entry.Parts;
                        irregularities.AddRange(entry.Value.Irregularities);
                        break;
                    case ImportItem.Furniture piece:
                        furniture += piece.Units;
                        break;
                    case ImportItem.Unparsed piece:
                        unparsed.Add(piece);
                        break;
                    case ImportItem.Person person:
                        Union(people, person.Value);
                        break;
                    case ImportItem.Conversation { Title: { } title } conversation:
                        titles[conversation.Key] = title;
                        break;
                    case ImportItem.Oddity oddity:
                        irregularities.Add(oddity.Value);
                        break;
                    case ImportItem.BlindSpot spot when !blindSpots.Contains(spot.Code):
                        blindSpots.Add(spot.Code);
                        break;
                }
            }
        }

        return new ReadResult([.. groups.Select(group => group.Importer.Card)], new Accounting(entries.Count, parts, furniture, unparsed.Count),
            blindSpots, people, titles, entries, unparsed, irregularities, unrecognised);
    }

    private static byte[]? Head(IExport export, ExportFile file, List<Irregularity> irregularities)
    {
        try
        {
            using var stream = export.Open(file);
            var head = new byte[(int)Math.Min(HeadLength, Math.Max(file.Size, 0))];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head[..length];
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            irregularities.Add(new Irregularity("file.unreadable", new SourceSpan(file.Path, 0, file.Size), e.Message));
            return null;
        }
    }

    private static void Union(List<Participant> people, Participant person)
    {
        var known = people.FindIndex(other => other.Name == person.Name);
        if (known < 0)
        {
            people.Add(person);
            return;
        }

        var role = people[known].Role == Direction.None ? person.Role : people[known].Role;
        var ids = people[known].Ids.Concat(person.Ids).DistinctBy(id => (id.Type, id.Value));
        people[known] = people[known] with { Role = role, Ids = [.. ids] };
    }
}

/// <summary>A present file is named by its hash too: a name can be reused, a hash cannot. Each file is hashed once.</summary>
internal sealed class MediaHashes(IExport export)
{
    private readonly Dictionary<string, ExportFile> files = export.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    public ChatEntry AddTo(ChatEntry entry) =>
        entry.Media.All(media => media.Path is null)
            ? entry
            : entry with { Media = [.. entry.Media.Select(media => media.Path is null ? media : media with { Sha256 = HashOf(media.Path) })] };

    private string? HashOf(string path)
    {
        if (known.TryGetValue(path, out var hash) || !files.TryGetValue(path, out var file))
        {
            return hash;
        }

        try
        {
            hash = file.Sha256;
            if (hash is null)
            {
                using var stream = export.Open(file);
                hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // The reference stays present by name; without a hash nothing more is claimed about it.
            hash = null;
        }

        return known[path] = hash;
    }
}
