using System.Text.Json;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Reads Meta's threads: all files of one thread together, the entries in order of time.</summary>
internal sealed partial class MetaThreads(IExport export, bool instagram)
{
    private static readonly HashSet<string> KnownParts = new(StringComparer.Ordinal)
    {
        "participants", "title", "is_still_participant", "thread_path", "magic_words", "image", "joinable_mode", "thread_type",
        "threadName", "messages", "conversation", "approval_mode", "admins", "speed",
    };

    private readonly HashSet<string> paths = export.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);

    private readonly MetaPlains plains = new();

    /// <summary>A message in the order of its file: made already, or still in its bytes.</summary>
    /// <param name="Held">The entry, or the bytes of the record; null where they can be read again.</param>
    private readonly record struct Found(DateTime Time, ExportFile File, object? Held, MetaPlain Plain)
    {
        public ChatEntry? Made => Held as ChatEntry;

        public string? Sender => Made is { } made ? made.Sender : Plain.Sender;

        public SourceSpan Source => Made?.Source ?? Plain.Source(File.Path);
    }

    /// <summary>What one thread has shown so far.</summary>
    private sealed class Thread(string key)
    {
        public string Key { get; } = key;
        public Blocks<Found> Entries { get; } = new();
        public List<ImportItem> Others { get; } = [];
        public List<(string Name, SourceSpan Source)> People { get; } = [];
        public string? Title { get; set; }
        public bool Group { get; set; }
        public DateTime Last { get; set; }
    }

    public IEnumerable<ImportItem> Read(IReadOnlyList<ExportFile> files)
    {
        var groups = files.GroupBy(f => MetaShape.Thread(f.Path), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var threads = new List<Thread>();
            foreach (var file in group.OrderBy(f => MetaShape.Number(f.Path)).ThenBy(f => f.Path, StringComparer.Ordinal))
            {
                ReadFile(file, group.Key, threads);
            }

            foreach (var item in threads.SelectMany(Finish))
            {
                yield return item;
            }
        }
    }

    private void ReadFile(ExportFile file, string key, List<Thread> threads)
    {
        var stream = export.Open(file);
        bool canGoBack = stream.CanSeek;
        using var records = new JsonRecords(stream, Descend);
        var thread = Of(threads, key);
        var mapper = new MetaMessage(file, paths);
        string? among = null;
        while (records.Next() is { } piece)
        {
            if (piece.Kind == JsonPieceKind.Value && ReferenceEquals(piece.Container, among) && plains.TryRead(piece, out var plain, out var time))
            {
                thread.Last = time;
                thread.Entries.Add(new Found(time, file, canGoBack ? null : piece.Json.ToArray(), plain));
                continue;
            }

            var span = piece.Span(file.Path);
            string[] steps = piece.Pointer.Split('/');
            switch (piece.Kind)
            {
                case JsonPieceKind.Open when steps.Length == 2 && steps[1] != "messages":
                    thread = Of(threads, key + "#" + steps[1]);
                    continue;
                case JsonPieceKind.Open or JsonPieceKind.Close:
                    continue;
                case JsonPieceKind.Broken:
                    if (piece.Length > 0)
                    {
                        thread.Others.Add(new ImportItem.Unparsed(span, "json.broken", piece.Raw));
                    }

                    thread.Others.Add(new ImportItem.Oddity(new Irregularity("json.broken", span, piece.Detail)));
                    continue;
                case JsonPieceKind.TooLarge:
                    thread.Others.Add(new ImportItem.Unparsed(span, "json.record-too-large", ""));
                    continue;
                default:
                    break;
            }

            try
            {
                using var document = JsonDocument.Parse(piece.Json);
                Take(thread, file, mapper, piece, span, steps, document.RootElement);
                among = steps is [_, "messages", _] ? piece.Container : among;
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
            {
                thread.Others.Add(new ImportItem.Unparsed(span, "meta.record", piece.Raw));
            }
        }
    }

    private static bool Descend(string pointer)
    {
        string[] steps = pointer.Split('/');
        return steps.Length switch
        {
            1 => true,
            2 => steps[1] == "messages" || (steps[1].Length > 0 && char.IsAsciiDigit(steps[1][0])),
            3 => steps[2] == "conversation" && steps[1].Length > 0 && char.IsAsciiDigit(steps[1][0]),
            _ => false,
        };
    }

    private static Thread Of(List<Thread> threads, string key)
    {
        if (threads.Find(t => t.Key == key) is { } known)
        {
            return known;
        }

        threads.Add(new Thread(key));
        return threads[^1];
    }

    private static void Take(Thread thread, ExportFile file, MetaMessage mapper, JsonPiece piece, SourceSpan span, string[] steps, JsonElement value)
    {
        if (steps is [_, "messages", _] or [_, _, "conversation", _])
        {
            if (value.ValueKind != JsonValueKind.Object || mapper.Entry(piece, value, span) is not { } entry)
            {
                thread.Others.Add(new ImportItem.Unparsed(span, "meta.record", piece.Raw));
                return;
            }

            // A record without a time keeps its place beside its neighbour.
            thread.Last = entry.Time is { } time ? Instant(time) : thread.Last;
            thread.Entries.Add(new Found(thread.Last, file, entry with { Conversation = thread.Key }, default));
            return;
        }

        string name = steps[^1];
        if (!KnownParts.Contains(name) || steps.Length > 3)
        {
            thread.Others.Add(new ImportItem.Unparsed(span, "meta.unknown-part", piece.Raw));
            return;
        }

        switch (name)
        {
            case "participants" when value.ValueKind == JsonValueKind.Array:
                foreach (var one in value.EnumerateArray())
                {
                    // Objects are of the repairable kind; plain strings are those of the E2EE download (or handles, in 2020).
                    string? person = one.ValueKind == JsonValueKind.Object ? JsonRecords.Text(one, "name") is { } written ? MetaText.Repair(written) : null : JsonRecords.Text(one);
                    if (!string.IsNullOrEmpty(person))
                    {
                        thread.People.Add((person, span));
                    }
                }

                break;
            case "title" when JsonRecords.Text(value) is { Length: > 0 } title:
                thread.Title = MetaText.Repair(title);
                break;
            case "threadName" when JsonRecords.Text(value) is { Length: > 0 } title:
                thread.Title = title;
                break;
            case "thread_type":
                thread.Group = JsonRecords.Text(value) is "RegularGroup" or "Group";
                break;
            default:
                break;
        }

        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            thread.Others.Add(new ImportItem.Furniture(span));
        }
    }

    private static DateTime Instant(EntryTime time) => time.Value;

    private IEnumerable<ImportItem> Finish(Thread thread)
    {
        if (thread.Entries.Count > 0 || thread.Title is not null || thread.People.Count > 0)
        {
            yield return new ImportItem.Conversation(thread.Key, thread.Title);
        }

        var names = thread.People.Select(p => p.Name).Distinct(StringComparer.Ordinal).ToArray();
        string? peer = Peer(thread, names);
        Direction Whose(string? name) => peer is null || name is null ? Direction.None : name == peer ? Direction.Peer : names.Contains(name) ? Direction.Owner : Direction.None;

        var met = new HashSet<string>(StringComparer.Ordinal);
        ImportItem.Person Person(string name, SourceSpan source) => new(new Participant(name, Whose(name), name == peer ? Ids(thread.Key, source) : []));
        foreach (var (name, source) in thread.People)
        {
            if (met.Add(name))
            {
                yield return Person(name, source);
            }
        }

        string? before = null;
        for (int i = 0; i < thread.Entries.Count; i++)
        {
            string? sender = thread.Entries[i].Sender;
            if (sender is { Length: > 0 } name && !ReferenceEquals(name, before) && met.Add(name))
            {
                yield return Person(name, thread.Entries[i].Source);
            }

            before = sender;
        }

        using var again = new RecordsAgain(export);
        foreach (int at in Order(thread.Entries))
        {
            yield return Item(thread.Entries[at], thread.Key, Whose(thread.Entries[at].Sender), again);
        }

        foreach (var other in thread.Others)
        {
            yield return other;
        }
    }

    private static ImportItem Item(in Found found, string conversation, Direction direction, RecordsAgain again)
    {
        if (found.Made is { } made)
        {
            return new ImportItem.Entry(made with { Direction = direction });
        }

        byte[]? record = (byte[]?)found.Held ?? again.At(found.File, found.Plain.Offset, found.Plain.Length);
        return record is not null && found.Plain.Entry(record, found.Time, found.File.Path, conversation, direction) is { } entry ? new ImportItem.Entry(entry)
            : new ImportItem.Unparsed(found.Source, "meta.record", "");
    }

    /// <summary>In order of time. The files are newest first: equal times keep the reverse of their order.</summary>
    private static int[] Order(Blocks<Found> entries)
    {
        var order = new int[entries.Count];
        bool backwards = true;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = order.Length - 1 - i;
            backwards &= i == 0 || entries[i].Time <= entries[i - 1].Time;
        }

        if (!backwards)
        {
            // Nearly always the file is just the other way round, and there is nothing to sort.
            Array.Sort(order, (one, other) => entries[one].Time.CompareTo(entries[other].Time) is not 0 and var earlier ? earlier : other.CompareTo(one));
        }

        return order;
    }

    /// <summary>A thread of two is titled with the other one's name: that, and nothing weaker, tells who the owner is.</summary>
    private static string? Peer(Thread thread, string[] names)
    {
        if (names.Length != 2 || thread.Group || thread.Title is not { } title)
        {
            return null;
        }

        string bare = Suffix().Replace(title, "");
        var match = Array.FindAll(names, name => name == title || name == bare);
        return match.Length == 1 ? match[0] : null;
    }

    /// <summary>The thread's id and, for Instagram, the handle: both are the name of the thread's folder.</summary>
    private List<ParticipantId> Ids(string key, SourceSpan source)
    {
        string slug = key[(key.LastIndexOf('/') + 1)..];
        int at = slug.LastIndexOf('_');
        if (!key.Contains('/') || at <= 0 || at == slug.Length - 1 || slug.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var folder = source with { Offset = 0, Length = 0, Pointer = null };
        var ids = new List<ParticipantId> { new("thread-id", slug[(at + 1)..], folder) };
        if (instagram)
        {
            ids.Insert(0, new ParticipantId("handle", slug[..at].ToLowerInvariant(), folder));
        }

        return ids;
    }

    [GeneratedRegex(@"_[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
