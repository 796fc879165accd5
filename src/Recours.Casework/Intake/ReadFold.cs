using System.Security.Cryptography;

namespace Recours.Casework.Intake;

/// <summary>Counts and collects what importers give. Entries are handed on, with the hashes of their files, so that they need not stay in memory.</summary>
internal sealed class ReadFold
{
    private static readonly HashSet<string> MediaEndings = new(StringComparer.OrdinalIgnoreCase)
        { "jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "tif", "tiff", "bmp", "mp4", "mov", "3gp", "webm", "mkv", "avi", "opus", "ogg", "m4a", "mp3", "aac", "amr", "wav", "pdf", "vcf" };

    private readonly ReadPlan plan;
    private readonly MediaHashes hashes;
    private readonly int most;
    private readonly List<string> blindSpots = [];
    private readonly List<Participant> people = [];
    private readonly Dictionary<string, int> placeOfPerson = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly List<ImportItem.Unparsed> unparsed = [];
    private readonly List<Irregularity> irregularities;
    private readonly ConversationTally tally = new();
    private readonly Bidi bidi = new();
    private readonly HashSet<string> linked = new(StringComparer.Ordinal);
    private long entries, parts, furniture, unread;

    /// <param name="most">Unparsed pieces and irregularities kept at most; the others are counted.</param>
    public ReadFold(ReadPlan plan, int most = int.MaxValue)
    {
        (this.plan, this.most, hashes) = (plan, most, new MediaHashes(plan.Export));
        irregularities = [.. plan.Irregularities];
        foreach (var spot in plan.Groups.SelectMany(group => group.Importer.Card.BlindSpots))
        {
            blindSpots.Add(spot);
        }
    }

    /// <summary>Whether more unparsed pieces or irregularities came than are kept.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Takes all that the plan gives, and hands on the entries.</summary>
    public void TakeAll(Action<ChatEntry> take)
    {
        void Plain(ChatEntry entry)
        {
            entries++;
            tally.Add(entry);
            take(entry);
        }

        foreach (var item in plan.Items(Plain))
        {
            if (Take(item) is { } entry)
            {
                take(entry);
            }
        }
    }

    /// <summary>The entry, when the item is one.</summary>
    private ChatEntry? Take(ImportItem item)
    {
        switch (item)
        {
            case ImportItem.Entry entry:
                (entries, parts) = (entries + 1, parts + entry.Parts);
                var value = bidi.Flagged(entry.Value);
                if (value.IsOdd)
                {
                    KeepAll(value.Irregularities);
                }

                tally.Add(value);
                return value.HasMedia ? Link(value) : value;
            case ImportItem.Furniture piece:
                furniture += piece.Units;
                break;
            case ImportItem.Unparsed piece:
                unread++;
                Keep(unparsed, piece);
                break;
            case ImportItem.Person person:
                Union(person.Value);
                break;
            case ImportItem.Conversation { Title: { } title } conversation:
                titles[conversation.Key] = title;
                break;
            case ImportItem.Oddity oddity:
                Keep(irregularities, oddity.Value);
                break;
            case ImportItem.BlindSpot spot when !blindSpots.Contains(spot.Code):
                blindSpots.Add(spot.Code);
                break;
        }

        return null;
    }

    /// <summary>The conversations, a line each.</summary>
    public IReadOnlyList<ConversationSummary> Conversations => tally.Summaries(titles);

    /// <summary>What was collected, with these entries.</summary>
    public ReadResult Result(IReadOnlyList<ChatEntry> read) =>
        new([.. plan.Groups.Select(group => group.Importer.Card)], new Accounting(entries, parts, furniture, unread), blindSpots, people, titles, read, unparsed, irregularities, plan.Unrecognised)
        {
            ImporterOf = plan.Groups.SelectMany(group => group.Files.Select(file => (file.Path, group.Importer.Card.Id))).ToDictionary(pair => pair.Path, pair => pair.Id, StringComparer.Ordinal),
            Orphans = plan.Groups.Count == 0 ? [] : [.. plan.Unrecognised.Where(file => IsMedia(file) && !linked.Contains(file.Path))],
        };

    private ChatEntry Link(ChatEntry entry)
    {
        linked.UnionWith(entry.Media.Select(media => media.Path).OfType<string>());
        return hashes.AddTo(entry);
    }

    /// <summary>Whether a file is a picture, video, recording or document by its name.</summary>
    public static bool HasMediaEnding(string path) => MediaEndings.Contains(path[(path.LastIndexOf('.') + 1)..]);

    /// <summary>Of a phone's backup, what lies where messages keep their files: it holds all the other pictures of the phone as well.</summary>
    private static bool IsMedia(ExportFile file) => (file.Name ?? file.Path) is var path && HasMediaEnding(path)
        && (file.Name is null || path.Contains("/SMS/Attachments/", StringComparison.Ordinal) || path.Contains("/Message/Media/", StringComparison.Ordinal));

    private void KeepAll(IReadOnlyList<Irregularity> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            Keep(irregularities, list[i]);
        }
    }

    private void Keep<T>(List<T> list, T one)
    {
        if (list.Count < most)
        {
            list.Add(one);
        }
        else
        {
            IsFull = true;
        }
    }

    private void Union(Participant person)
    {
        if (!placeOfPerson.TryGetValue(person.Name, out var known))
        {
            placeOfPerson[person.Name] = people.Count;
            people.Add(person);
            return;
        }

        var role = people[known].Role == Direction.None ? person.Role : people[known].Role;
        var added = person.Ids.Where(id => !people[known].Ids.Any(other => (other.Type, other.Value) == (id.Type, id.Value))).DistinctBy(id => (id.Type, id.Value)).ToList();
        people[known] = added.Count > 0 ? people[known] with { Role = role, Ids = [.. people[known].Ids, .. added] } : people[known] with { Role = role };
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
