using Recours.Casework.Intake;
using Recours.Casework.Intake.Screens;
using Recours.Casework.Media;

namespace Recours.Casework.Vault;

/// <summary>
/// Reads the conversations that lie in a case's exhibits. Files that came in together are read together, so that a message
/// finds its photo; an archive is read in place. What was read stays in memory until the exhibits it came from change.
/// </summary>
/// <param name="screens">What reads the text of screenshots that was not read before, asked for when there are some; without it, only what is kept of them is there.</param>
public sealed partial class VaultReader(Vault vault, Func<IScreenReader?>? screens = null)
{
    /// <summary>Entries from which a reading is kept: fewer are read as fast as they are kept.</summary>
    internal const int WorthKeeping = 2_000;

    /// <summary>Bytes of exhibits from which their reading is kept, however little was in them.</summary>
    internal const long MuchRead = 64L << 20;

    private const string Readings = "readings/";

    /// <summary>Bytes of what may hold messages from which nobody should wait for them: an archive of a MiB may hold a hundred thousand.</summary>
    private const long MuchText = 1L << 20;

    /// <summary>Bytes of an archive member that is shown at most.</summary>
    private const long MaxShown = 64L << 20;

    private readonly Lock gate = new();
    private readonly Lazy<IScreenReader?> screenReader = new(() => screens?.Invoke());
    private readonly Dictionary<int, bool> archives = [];
    private Dictionary<string, Found> known = new(StringComparer.Ordinal);
    private bool isKeeping;
    private long entriesRead;

    /// <summary>What files that came in together gave: the conversations of exports, those of screenshots, and the pictures whose text is not read.</summary>
    private sealed record Found(CaseReading Exports, CaseReading? Screens, IReadOnlyList<UnreadScreen> Unread)
    {
        /// <summary>All pictures that may be screenshots.</summary>
        public IReadOnlyList<string> MayBeScreens { get; init; } = [];
    }

    /// <summary>Whether what takes long is kept; not of a part of the case, for one time.</summary>
    internal bool Keeps { get; init; } = true;

    /// <summary>Entries that were read so far, to say so while somebody waits.</summary>
    public long EntriesRead => Interlocked.Read(ref entriesRead);

    /// <summary>Pictures that may be screenshots and whose text was not read yet, as the last <see cref="Read"/> found them.</summary>
    public IReadOnlyList<UnreadScreen> Unread { get; private set; } = [];

    /// <summary>Whether reading takes so long, the first time, that nobody should wait for it.</summary>
    public static bool IsMuch(CaseView view) => view.Exhibits.Where(exhibit => !ReadFold.HasMediaEnding(exhibit.Name)).Sum(exhibit => exhibit.Size) >= MuchText;

    /// <summary>Forgets what was read beside pictures that were not: some of them were read since.</summary>
    public void ForgetUnread()
    {
        lock (gate)
        {
            known = known.Where(found => found.Value.Unread.Count == 0).ToDictionary(StringComparer.Ordinal);
            keptPictures = null;
        }
    }

    /// <summary>
    /// Everything readable in the case as <paramref name="view"/> knows it, in the order in which it came in. Exhibits without a
    /// conversation are left out. The view is a value: the case may grow meanwhile.
    /// </summary>
    public IReadOnlyList<CaseReading> Read(CaseView view, CancellationToken cancel = default)
    {
        lock (gate)
        {
            return ReadAll(view, cancel);
        }
    }

    private IReadOnlyList<CaseReading> ReadAll(CaseView view, CancellationToken cancel)
    {
        var readings = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var group in Groups(view.Appearances))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var loose in LooseAndArchives(view, group))
            {
                var key = string.Join(' ', loose.Select(appearance => appearance.Number + "/" + appearance.Path));
                // Known at once: whoever stops in the middle and begins again does not begin from the start.
                readings[key] = known[key] = known.GetValueOrDefault(key) ?? ReadGroup(view, loose, cancel);
            }
        }

        known = readings;
        if (isKeeping)
        {
            isKeeping = false;
            vault.KeepOnly(Readings, readings.Values.Select(found => vault.KeptName(found.Exports.MadeFrom)).ToHashSet(StringComparer.Ordinal));
        }

        Unread = [.. readings.Values.SelectMany(found => found.Unread)];
        return [.. readings.Values.SelectMany(found => found.Screens is { } read ? (CaseReading[])[found.Exports, read] : [found.Exports]).Where(reading => reading.Result.Importers.Count > 0 || reading.Result.Irregularities.Count > 0)];
    }

    /// <summary>A file that a reading refers to: a media file beside the conversation, or inside its archive.</summary>
    public Stream OpenFile(CaseView view, CaseReading reading, string path)
    {
        var stored = vault.OpenExhibit(view.Exhibits[reading.ExhibitOf(path) - 1]);
        return reading.Archive is null ? stored : Member(stored, path);
    }

    /// <summary>The bytes of a picture that was not read yet.</summary>
    public Stream OpenFile(UnreadScreen screen) =>
        screen.Path.Length == 0 ? vault.OpenExhibit(screen.Exhibit) : Member(vault.OpenExhibit(screen.Exhibit), screen.Path);

    private static MemoryStream Member(Stream stored, string path)
    {
        using var zip = new ZipExport(stored);
        var file = zip.Files.FirstOrDefault(file => file.Path == path) ?? throw new RefusedException("file.not-found", path);
        // Archives cannot be read backwards: a member is held in memory, up to what a page can show.
        if (file.Size > MaxShown)
        {
            throw new RefusedException("file.not-shown", path);
        }

        using var member = zip.Open(file);
        var bytes = new MemoryStream((int)file.Size);
        member.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Files that came in together; a path that comes again with other bytes begins a new group.</summary>
    private static List<Dictionary<string, Appearance>> Groups(IReadOnlyList<Appearance> appearances)
    {
        var groups = new List<Dictionary<string, Appearance>>();
        var open = new Dictionary<string, Dictionary<string, Appearance>>(StringComparer.Ordinal);
        foreach (var appearance in appearances)
        {
            var batch = appearance.Batch ?? "";
            if (!open.TryGetValue(batch, out var group)
                || (group.TryGetValue(appearance.Path, out var other) && other.Number != appearance.Number))
            {
                open[batch] = group = new Dictionary<string, Appearance>(StringComparer.Ordinal);
                groups.Add(group);
            }

            group[appearance.Path] = appearance;
        }

        return groups;
    }

    /// <summary>The loose files of a group, then each archive alone.</summary>
    private IEnumerable<List<Appearance>> LooseAndArchives(CaseView view, Dictionary<string, Appearance> group)
    {
        var archives = group.Values.Where(appearance => IsArchive(view, appearance.Number)).ToList();
        var loose = group.Values.Except(archives).ToList();
        return loose.Count > 0 ? archives.Select(archive => new List<Appearance> { archive }).Prepend(loose) : archives.Select(archive => new List<Appearance> { archive });
    }

    private Found ReadGroup(CaseView view, List<Appearance> group, CancellationToken cancel)
    {
        var watch = new ReadWatch(cancel);
        var archive = group is [var only] && IsArchive(view, only.Number) ? view.Exhibits[only.Number - 1] : null;
        var madeFrom = MadeFromOf(view, group, archive is not null);
        var numbers = archive is null ? group.ToDictionary(appearance => appearance.Path, appearance => appearance.Number, StringComparer.Ordinal) : [];
        CaseReading Of(PackedReading read) => new(archive?.Name ?? group[0].Batch ?? "", archive is null ? null : group[0].Number, numbers, read.Result) { MadeFrom = madeFrom };
        IExport Export() => archive is null ? new ExhibitsExport(vault, view, numbers, watch) : new ZipExport(watch.Open(() => vault.OpenExhibit(archive)));
        try
        {
            var kept = vault.Kept(Readings + vault.KeptName(madeFrom), madeFrom, PackedReading.Read);
            if (kept is { Pictures.Count: 0 })
            {
                return new Found(Of(kept), null, []);
            }

            var export = Export();
            using var open = export as IDisposable;
            var read = kept ?? ReadExport(export, watch);
            cancel.ThrowIfCancellationRequested();
            if (Keeps && kept is null && !watch.Failed && (read.Result.Entries.Count >= WorthKeeping || group.Sum(file => view.Exhibits[file.Number - 1].Size) >= MuchRead))
            {
                isKeeping |= vault.KeepFile(Readings + vault.KeptName(madeFrom), madeFrom, read.Write);
            }

            var found = ScreensOf(export, Of(read), read.Pictures, path => archive is null ? (view.Exhibits[numbers[path] - 1], "") : (archive, path), cancel);
            return found with { MayBeScreens = [.. read.Pictures.Select(file => file.Path)] };
        }
        catch (Exception e) when (archive is not null && e is InvalidDataException or IOException)
        {
            // The exhibit is kept as it is; only the reading ends here, and says so.
            return new Found(Of(new PackedReading(new ReadResult([], new Accounting(0, 0, 0, 0), [], [], new Dictionary<string, string>(), [], [],
                [new Irregularity("archive.damaged", new SourceSpan(group[0].Path, 0, 0))], []), [])), null, []);
        }
    }

    /// <summary>Everything that a reading depends on: the exhibits' own bytes, by their hashes, and what they are called.</summary>
    private static byte[] MadeFromOf(CaseView view, List<Appearance> group, bool isArchive)
    {
        using var made = new MadeFrom("reading/1");
        made.Add(isArchive ? 1 : 0).Add(group.Count);
        foreach (var file in group)
        {
            var exhibit = view.Exhibits[file.Number - 1];
            made.Add(file.Number).Add(file.Path).Add(exhibit.Name).Add(exhibit.Size).Add(exhibit.Sha256);
        }

        return made.Hash();
    }

    /// <summary>Reads what importers know, packed as it comes.</summary>
    private PackedReading ReadExport(IExport export, ReadWatch watch)
    {
        var (packer, linked) = (new EntryPacker(), new HashSet<string>(StringComparer.Ordinal));
        var result = ExportReader.Each(ExportReader.Plan(export, Importers.All), entry =>
        {
            watch.Cancel.ThrowIfCancellationRequested();
            packer.Add(entry);
            linked.UnionWith(entry.Media.Select(media => media.Path).OfType<string>());
            Interlocked.Increment(ref entriesRead);
        }, out _);
        return new PackedReading(result with { Entries = packer.Finish() }, Pictures(export, result, linked));
    }

    /// <summary>Reads the screenshots beside what exports gave.</summary>
    private Found ScreensOf(IExport export, CaseReading exports, IReadOnlyList<ExportFile> pictures, Func<string, (Exhibit Exhibit, string Path)> placeOf, CancellationToken cancel)
    {
        var kept = new KeptScreens(vault, placeOf, () => screenReader.Value, cancel);
        var readable = kept.Readable(pictures);
        var unread = pictures.Take(Screenshots.MostPictures).Except(readable).Select(file => placeOf(file.Path)).Select(place => new UnreadScreen(place.Exhibit, place.Path)).ToList();
        if (readable.Count == 0)
        {
            return new Found(exports, null, unread);
        }

        var read = ExportReader.Read(new ReadPlan(export, [(new Screenshots(kept), readable)], [], []));
        var shown = read.Entries.Select(entry => entry.Source.File).ToHashSet(StringComparer.Ordinal);
        unread.AddRange(kept.Left.Select(file => placeOf(file.Path)).Select(place => new UnreadScreen(place.Exhibit, place.Path, IsRecording: true)));
        // Photos without a message in them are no conversation, and no failure; a reader that failed is one.
        return shown.Count == 0 && read.Irregularities.All(odd => odd.Code is not ("screenshots.tesseract-failed" or "screenshots.ffmpeg-failed")) ? new Found(exports, null, unread) : new Found(
            exports with { Result = exports.Result with { Orphans = [.. exports.Result.Orphans.Where(file => !shown.Contains(file.Path))] } }, exports with { Result = read, MadeFrom = ContentOf(read) }, unread);
    }

    /// <summary>Of a reading that is made anew each time: itself.</summary>
    private static byte[] ContentOf(ReadResult read)
    {
        var bytes = new MemoryStream();
        new PackedReading(read, []).Write(bytes);
        using var made = new MadeFrom("screens/1");
        return made.Add(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Hash();
    }

    /// <summary>
    /// Pictures that no message of an export refers to. Those in the folder of an export are its own (of profiles, of posts) and no photo of a camera is
    /// a screenshot.
    /// </summary>
    private static List<ExportFile> Pictures(IExport export, ReadResult result, HashSet<string> linked)
    {
        static string Top(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];
        var folders = result.ImporterOf.Keys.Select(Top).Where(top => top.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. result.Unrecognised.Where(file => !linked.Contains(file.Path) && !folders.Contains(Top(file.Path)) && MayBeScreen(export, file))];
    }

    private static bool MayBeScreen(IExport export, ExportFile file)
    {
        try
        {
            using var stream = export.Open(file);
            var head = new byte[(int)Math.Min(CameraPhoto.Head, Math.Max(file.Size, 0))];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return Recording.Of(head.AsSpan(0, length)) != RecordingKind.None || (Picture.Recognises(head.AsSpan(0, length)) && !CameraPhoto.Is(head.AsSpan(0, length)));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // It is named among what could not be read.
            return false;
        }
    }

    private bool IsArchive(CaseView view, int number) =>
        archives.TryGetValue(number, out var known) ? known : archives[number] = LooksLikeArchive(view, number);

    private bool LooksLikeArchive(CaseView view, int number)
    {
        try
        {
            using var stream = vault.OpenExhibit(view.Exhibits[number - 1]);
            return ZipExport.Recognises(stream);
        }
        catch (IOException)
        {
            // A damaged exhibit is what verify reports; the others are still read.
            return false;
        }
    }
}

/// <summary>Exhibits that came in together, as an export.</summary>
internal sealed class ExhibitsExport(Vault vault, CaseView view, IReadOnlyDictionary<string, int> numbers, ReadWatch watch) : IExport
{
    public IReadOnlyList<ExportFile> Files { get; } =
        [.. numbers.Select(pair => new ExportFile(pair.Key, view.Exhibits[pair.Value - 1].Size, view.Exhibits[pair.Value - 1].Sha256))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    public IReadOnlyList<Irregularity> Irregularities => [];

    public Stream Open(ExportFile file) => watch.Open(() => vault.OpenExhibit(view.Exhibits[numbers[file.Path] - 1]));
}
