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
    IReadOnlyList<ExportFile> Unrecognised)
{
    /// <summary>Which importer read each file.</summary>
    public IReadOnlyDictionary<string, string> ImporterOf { get; init; } = new Dictionary<string, string>();

    /// <summary>Entries of the accounting that are shown with another one, as the same message of another export.</summary>
    public long Duplicates { get; init; }

    /// <summary>Pictures, videos, recordings and documents of the export that no entry refers to: perhaps those of a message that is gone.</summary>
    public IReadOnlyList<ExportFile> Orphans { get; init; } = [];
}

/// <summary>Finds which importer reads which file of an export, and lets it.</summary>
public static class ExportReader
{
    private const int HeadLength = 1 << 16;

    /// <summary>
    /// Reads every conversation in the export, or only the file <paramref name="only"/>; its neighbours are then there as media.
    /// Overlapping exports of one conversation are put together. An export without any conversation gives a result without importers.
    /// </summary>
    public static ReadResult Read(IExport export, IReadOnlyList<IChatImporter> importers, string? only = null) => Read(Plan(export, importers, only));

    /// <summary>Which files are read by which importer; nothing but their beginnings is looked at.</summary>
    public static ReadPlan Plan(IExport export, IReadOnlyList<IChatImporter> importers, string? only = null)
    {
        export = BackupNames.Of(export);
        var recognised = new SortedDictionary<string, (IChatImporter Importer, List<ExportFile> Files)>(StringComparer.Ordinal);
        var unrecognised = new List<ExportFile>();
        var irregularities = new List<Irregularity>(export.Irregularities);
        foreach (var file in export.Files.Where(file => only is null || file.Path == only))
        {
            var head = Head(export, file, irregularities);
            var mayHoldWords = head is not null && MayHoldWords(head);
            if (head is null || (importers.FirstOrDefault(importer => (mayHoldWords || !importer.ReadsWords) && importer.Recognises(file, head))
                ?? (mayHoldWords ? Late(export, file, head, importers) : null)) is not { } importer)
            {
                unrecognised.Add(file);
                if (head is not null && Locked.Of(file, head) is { } locked)
                {
                    irregularities.Add(locked);
                }

                continue;
            }

            if (!recognised.TryGetValue(importer.Card.Id, out var group))
            {
                recognised[importer.Card.Id] = group = (importer, []);
            }

            group.Files.Add(file);
        }

        LeaveToWhoeverKnows(recognised, unrecognised);
        return new ReadPlan(export, [.. recognised.Values.Select(group => (group.Importer, (IReadOnlyList<ExportFile>)group.Files))], unrecognised, irregularities);
    }

    /// <summary>
    /// Pictures, videos and what is locked are most of an export, and no importer of words need try to decode them: one byte in forty of their
    /// beginning, or more, is a control character that no text has. Databases and text of two bytes a letter tell what they are.
    /// </summary>
    private static bool MayHoldWords(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("SQLite format 3\0"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return true;
        }

        var first = head[..Math.Min(head.Length, 4096)];
        var controls = 0;
        foreach (var one in first)
        {
            controls += one is < 0x20 and not ((>= 0x08 and <= 0x0D) or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls * 40 <= first.Length;
    }

    /// <summary>A conversation may begin far behind the beginning of its file.</summary>
    private static IChatImporter? Late(IExport export, ExportFile file, byte[] head, IReadOnlyList<IChatImporter> importers)
    {
        try
        {
            return head.Length < HeadLength || file.Size == head.Length ? null : importers.FirstOrDefault(importer => importer.RecognisesWhole(export, file, head));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // What cannot be read again is told by whoever reads the exhibit.
            return null;
        }
    }

    /// <summary>
    /// What is known by its shape alone is not read beside an export whose source is known (in the same folder of the first level): lists
    /// of comments, logins or what a test expects look like conversations too. Read by itself, such a file is read.
    /// </summary>
    private static void LeaveToWhoeverKnows(SortedDictionary<string, (IChatImporter Importer, List<ExportFile> Files)> recognised, List<ExportFile> unrecognised)
    {
        if (recognised.FirstOrDefault(group => group.Value.Importer is Generic) is not { Key: { } shape, Value.Files: { } files } || recognised.Count == 1)
        {
            return;
        }

        static string Top(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var known = recognised.Where(group => group.Key != shape).SelectMany(group => group.Value.Files).Select(file => Top(file.Path)).ToHashSet(StringComparer.Ordinal);
        unrecognised.AddRange(files.Where(file => known.Contains(Top(file.Path))));
        unrecognised.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        if (files.RemoveAll(file => known.Contains(Top(file.Path))) > 0 && files.Count == 0)
        {
            recognised.Remove(shape);
        }
    }

    /// <summary>Reads what was planned, into memory.</summary>
    public static ReadResult Read(ReadPlan plan)
    {
        var (fold, entries) = (new ReadFold(plan), new List<ChatEntry>());
        fold.TakeAll(entries.Add);
        return plan.IsCompared ? Together(fold.Result(entries)) : fold.Result(entries);
    }

    /// <summary>
    /// Reads what was planned and hands on each entry as it comes, so that none need stay in memory; the result has all but the entries.
    /// Several files that may hold one conversation are read into memory and compared first (<see cref="ReadPlan.IsCompared"/>).
    /// </summary>
    public static ReadResult Each(ReadPlan plan, Action<ChatEntry> take, out IReadOnlyList<ConversationSummary> conversations)
    {
        if (plan.IsCompared)
        {
            var result = Read(plan);
            foreach (var entry in result.Entries)
            {
                take(entry);
            }

            conversations = ConversationSummary.Of(result);
            return result;
        }

        var fold = new ReadFold(plan);
        fold.TakeAll(take);
        conversations = fold.Conversations;
        return fold.Result([]);
    }

    private static ReadResult Together(ReadResult result)
    {
        var merged = Merge.Of([.. Merge.Parts(0, result.Entries, result.ImporterOf)], entry => result.Entries[entry], (_, file) => file);
        if (merged.Count == 0)
        {
            return result;
        }

        // A conversation stands where its first entry stood.
        var (place, inGroup) = (new Dictionary<int, int>(), new HashSet<int>());
        var titles = new SortedDictionary<string, string>(result.Conversations.ToDictionary(), StringComparer.Ordinal);
        for (var n = 0; n < merged.Count; n++)
        {
            var members = merged[n].Parts.SelectMany(part => part.Entries).ToList();
            place[members.Min()] = n;
            inGroup.UnionWith(members);
            var (own, others) = (merged[n].Parts[0].Key, merged[n].Parts.Select(part => part.Key).Distinct(StringComparer.Ordinal).ToList());
            if (!titles.ContainsKey(own) && others.Select(key => titles.GetValueOrDefault(key)).FirstOrDefault(title => title is not null) is { } title)
            {
                titles[own] = title;
            }

            foreach (var absorbed in others.Where(key => key != own))
            {
                titles.Remove(absorbed);
            }
        }

        var (entries, odd) = (new List<ChatEntry>(result.Entries.Count), new List<Irregularity>(result.Irregularities));
        for (var i = 0; i < result.Entries.Count; i++)
        {
            if (place.TryGetValue(i, out var n))
            {
                foreach (var message in merged[n].Messages)
                {
                    var one = message is { Entries: [var only], AbsentFrom: [] } ? result.Entries[only] : Merge.One([.. message.Entries.Select(entry => result.Entries[entry])], message.AbsentFrom, message.Seen);
                    entries.Add(one.Conversation == merged[n].Parts[0].Key ? one : one with { Conversation = merged[n].Parts[0].Key });
                    odd.AddRange(one.Irregularities.Where(irregularity => irregularity.Code.StartsWith("overlap.", StringComparison.Ordinal)));
                }
            }
            else if (!inGroup.Contains(i))
            {
                entries.Add(result.Entries[i]);
            }
        }

        return result with { Entries = entries, Conversations = titles, Irregularities = odd, Duplicates = result.Entries.Count - entries.Count };
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
}
