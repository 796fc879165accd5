namespace Recours.Casework.Intake;

/// <summary>
/// A conversation as one file, or one series of files, of an export has it. <paramref name="Place"/> numbers the reading it comes from;
/// within one reading an importer's key names a conversation, between two only if it carries an id.
/// </summary>
internal sealed record MergePart(int Place, string Importer, string Key, string Series, List<int> Entries)
{
    /// <summary>The platform: <c>instagram-html</c> and <c>instagram</c> are one.</summary>
    public string Platform { get; } = PlatformOf(Importer);

    /// <summary>Whether the key carries an id of the platform: a run of five digits, and no name of a file.</summary>
    public bool KeyIsId { get; } = Key != Series && !Key.StartsWith(Series + "#", StringComparison.Ordinal) && Key.LastIndexOf('.') <= Key.LastIndexOf('/') && HasId(Key);

    public static string PlatformOf(string importer) =>
        importer is "whatsapp-ios" or "signal-text" ? importer[..importer.IndexOf('-', StringComparison.Ordinal)] : importer.EndsWith("-html", StringComparison.Ordinal) ? importer[..^5] : importer.EndsWith("-db", StringComparison.Ordinal) ? importer[..^3] : importer;

    /// <summary>The file's path without a number of at most three digits at its end: <c>message_1.json</c>, <c>messages2.html</c>.</summary>
    public static string SeriesOf(string file)
    {
        var dot = file.LastIndexOf('.');
        var stem = dot > file.LastIndexOf('/') ? file[..dot] : file;
        var digits = stem.Length;
        while (digits > 0 && char.IsAsciiDigit(stem[digits - 1]))
        {
            digits--;
        }

        return stem.Length - digits is > 0 and <= 3 ? stem[..digits] + file[stem.Length..] : file;
    }

    /// <summary>Whether a text holds a run of five digits, as the ids of platforms do.</summary>
    public static bool HasId(string key)
    {
        var run = 0;
        foreach (var letter in key)
        {
            run = char.IsAsciiDigit(letter) ? run + 1 : 0;
            if (run == 5)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Finds which parts are one conversation: by an id of the platform, or because the same messages stand in both.</summary>
internal static class MergeGroups
{
    // A message that stands in very many parts says nothing about any two of them.
    private const int MostAlike = 16;
    private const int EnoughAlike = 3;

    /// <summary>Groups of at least two parts, in the order of their first parts.</summary>
    public static List<List<MergePart>> Of(IReadOnlyList<MergePart> parts, Func<int, MergeMark> markOf)
    {
        var leader = Enumerable.Range(0, parts.Count).ToArray();
        int Lead(int part)
        {
            while (leader[part] != part)
            {
                part = leader[part] = leader[leader[part]];
            }

            return part;
        }

        void Join(int a, int b)
        {
            (a, b) = (Lead(a), Lead(b));
            leader[Math.Max(a, b)] = Math.Min(a, b);
        }

        var byKey = new Dictionary<(string, int, string), int>();
        for (var i = 0; i < parts.Count; i++)
        {
            var key = (parts[i].Platform, parts[i].KeyIsId ? -1 : parts[i].Place, parts[i].Key);
            if (!byKey.TryAdd(key, i))
            {
                Join(byKey[key], i);
            }
        }

        foreach (var (a, b) in Candidates(parts, markOf))
        {
            if (Lead(a) != Lead(b) && AreOne(parts[a], parts[b], markOf))
            {
                Join(a, b);
            }
        }

        return [.. Enumerable.Range(0, parts.Count).GroupBy(Lead).Where(group => group.Count() > 1).OrderBy(group => group.Key).Select(group => group.Select(i => parts[i]).ToList())];
    }

    /// <summary>Pairs that share words at the same minute of the quarter of an hour: this survives every difference of zones.</summary>
    private static List<(int, int)> Candidates(IReadOnlyList<MergePart> parts, Func<int, MergeMark> markOf)
    {
        var seen = new Dictionary<(string Platform, int Words, long Minute), List<int>>();
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var mark in parts[i].Entries.Select(markOf).Where(mark => mark.Words != MergeMarks.Nothing && mark.Axis != MergeMarks.NoTime))
            {
                var key = (parts[i].Platform, mark.Words, mark.Axis / TimeSpan.TicksPerMinute % 15);
                var holders = seen.TryGetValue(key, out var known) ? known : seen[key] = [];
                if (holders.Count <= MostAlike && (holders.Count == 0 || holders[^1] != i))
                {
                    holders.Add(i);
                }
            }
        }

        var alike = new Dictionary<(int, int), int>();
        foreach (var holders in seen.Values.Where(holders => holders.Count is > 1 and <= MostAlike))
        {
            for (var n = 1; n < holders.Count; n++)
            {
                for (var m = 0; m < n; m++)
                {
                    alike[(holders[m], holders[n])] = alike.GetValueOrDefault((holders[m], holders[n])) + 1;
                }
            }
        }

        return [.. alike.Where(pair => pair.Value >= Math.Min(EnoughAlike, Math.Min(parts[pair.Key.Item1].Entries.Count, parts[pair.Key.Item2].Entries.Count)))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }

    /// <summary>
    /// Two ids that differ are two conversations, and so are two of one file: the platform says so. Else at least half of what the
    /// smaller one has in their common time must stand in the other, three messages or all it has; words sent to several people are less.
    /// </summary>
    private static bool AreOne(MergePart a, MergePart b, Func<int, MergeMark> markOf)
    {
        if ((a.KeyIsId && b.KeyIsId) || (a.Place == b.Place && a.Series == b.Series))
        {
            return false;
        }

        var (first, second) = (a.Entries.Select(markOf).ToArray(), b.Entries.Select(markOf).ToArray());
        var match = MergeMatch.Of(first, second);
        var both = match.InFirst.Count(place => place >= 0);
        if (both < Math.Min(EnoughAlike, Math.Min(first.Length, second.Length)) || match.Clock.Common(first, second, match.Clock.Shifts[0]) is not { } common)
        {
            return false;
        }

        return both * 2 >= Math.Min(match.Clock.Inside(first, 0, common), match.Clock.Inside(second, match.Clock.Shifts[0], common));
    }
}
