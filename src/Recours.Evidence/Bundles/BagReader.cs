using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>
/// Checks a bag (BagIt 0.93 to 0.97 and 1.0, RFC 8493) with the same rules on every system. It reports and never throws on a bad bag;
/// what the source throws goes through.
/// </summary>
public sealed class BagReader
{
    /// <summary>Most files looked at.</summary>
    public const int MaxFiles = 1_000_000;

    /// <summary>Most warnings kept; as many findings against the bag have room beside them.</summary>
    public const int MaxRemarks = 10_000;

    private static readonly string[] Versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"];

    private readonly BagSource _source;
    private readonly Dictionary<string, BagFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _payload = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _tags = new(StringComparer.Ordinal);
    private readonly List<BagRemark> _remarks = [];
    private readonly HashSet<BagRemark> _seen = [];
    private readonly List<BagFetch> _fetch = [];
    private List<KeyValuePair<string, string>> _info = [];
    private string _version = "";
    private long _compared;
    private Encoding _encoding = Encoding.UTF8;

    private BagReader(BagSource source) => _source = source;

    private bool Strict => _version == "1.0";

    /// <summary>Checks everything: structure, files, hashes.</summary>
    public static BagReport Check(BagSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reader = new BagReader(source);
        reader.ReadFiles();
        if (reader.ReadDeclaration())
        {
            reader.ReadManifests();
            reader.ReadFetch();
            reader.ReadInfo();
            reader.CheckComplete();
            reader.CheckHashes();
        }
        var hashes = reader._payload.Keys.Concat(reader._tags.Keys).Distinct().Order(StringComparer.Ordinal);
        return new BagReport(reader._version, [.. hashes], reader._info, reader._fetch, reader._remarks) { Compared = reader._compared };
    }

    private void ReadFiles()
    {
        if (_source.Files.Count > MaxFiles) Say(BagFinding.TooMany, "");
        foreach (var file in _source.Files.Take(MaxFiles))
        {
            if (!BagPaths.IsSafe(file.Path)) Say(BagFinding.UnsafePath, file.Path);
            else if (!_files.TryAdd(file.Path, file)) Say(BagFinding.ListedTwice, file.Path);
            else NoteName(file.Path);
        }
    }

    private void NoteName(string path)
    {
        if (!_folded.TryAdd(BagPaths.Folded(path), path) && _folded[BagPaths.Folded(path)] != path) Say(BagFinding.PathsClash, path);
        if (BagPaths.IsSystemFile(path)) Say(BagFinding.SystemFile, path);
        if (!BagPaths.IsPortable(path)) Say(BagFinding.NotPortable, path);
    }

    private bool ReadDeclaration()
    {
        const string name = "bagit.txt";
        if (!_files.ContainsKey(name)) return Say(BagFinding.NoDeclaration, name);
        if (BagText.Lines(_source, name, BagText.EncodingOf("UTF-8")!) is not { } lines) return Say(BagFinding.UnreadableTagFile, name);
        if (BagLines.Declaration(lines) is not var (version, encoding)) return Say(BagFinding.WrongDeclaration, name);
        if (!Versions.Contains(version)) return Say(BagFinding.UnknownVersion, name);
        _version = version;
        if (BagText.EncodingOf(encoding) is not { } known) return Say(BagFinding.UnknownEncoding, name);
        _encoding = known;
        return true;
    }

    private void ReadManifests()
    {
        foreach (var name in _files.Keys.Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList())
        {
            if (name.StartsWith("manifest-", StringComparison.Ordinal)) ReadManifest(name, name[9..^4], _payload, inPayload: true);
            else if (name.StartsWith("tagmanifest-", StringComparison.Ordinal)) ReadManifest(name, name[12..^4], _tags, inPayload: false);
        }
        if (_payload.Count == 0) Say(BagFinding.NoManifest, "");
    }

    private void ReadManifest(string name, string hash, Dictionary<string, Dictionary<string, string>> manifests, bool inPayload)
    {
        if (!BagHashes.IsKnown(hash))
        {
            Say(BagFinding.UnknownHash, name);
            return;
        }
        var entries = manifests[hash] = new(StringComparer.Ordinal);
        foreach (var line in Lines(name))
        {
            if (BagLines.Manifest(line, BagHashes.Length(hash)) is not var (digits, written)) Say(BagFinding.WrongLine, name);
            else if (PathOf(written, inPayload) is { } path)
                if (!entries.TryAdd(path, digits)) Say(Strict || entries[path] != digits ? BagFinding.ListedTwice : BagFinding.RepeatedLine, path);
        }
    }

    /// <summary>The path meant by a line; null, with a finding, if it must not be there.</summary>
    private string? PathOf(string written, bool inPayload)
    {
        var path = BagPaths.Unescape(written, Strict, out var odd);
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        if (!BagPaths.IsSafe(path)) Say(BagFinding.UnsafePath, written);
        else if (path.StartsWith(BagPaths.Payload, StringComparison.Ordinal) != inPayload) Say(BagFinding.WrongPlace, written);
        else
        {
            if (odd) Say(BagFinding.LonePercent, path);
            NoteName(path);
            return path;
        }
        return null;
    }

    private void ReadFetch()
    {
        const string name = "fetch.txt";
        foreach (var line in _files.ContainsKey(name) ? Lines(name) : [])
        {
            if (BagLines.Fetch(line) is not { } fetch) Say(BagFinding.WrongLine, name);
            else if (PathOf(fetch.Path, inPayload: true) is { } path)
            {
                _fetch.Add(fetch with { Path = path });
                if (!_payload.Values.Any(manifest => manifest.ContainsKey(path))) Say(BagFinding.FetchUnlisted, path);
            }
        }
    }

    private void ReadInfo()
    {
        var name = _version is "0.93" or "0.94" or "0.95" && !_files.ContainsKey("bag-info.txt") ? "package-info.txt" : "bag-info.txt";
        if (!_files.ContainsKey(name)) return;
        var info = BagLines.Info(Lines(name));
        if (info.Any(one => one is null)) Say(BagFinding.OddMetadata, name);
        _info = [.. info.OfType<KeyValuePair<string, string>>()];
        var oxums = _info.Where(one => one.Key.Equals("Payload-Oxum", StringComparison.OrdinalIgnoreCase)).ToList();
        if (oxums.Count > 1) Say(BagFinding.OddMetadata, name);
        foreach (var oxum in oxums)
        {
            if (BagLines.Oxum(oxum.Value) is not var (bytes, files)) Say(BagFinding.WrongOxum, name);
            else if (bytes != PayloadFiles().Aggregate(Int128.Zero, (sum, file) => sum + file.Length) || files != PayloadFiles().Count())
                Say(BagFinding.OxumDiffers, name);
        }
    }

    private void CheckComplete()
    {
        var elsewhere = _fetch.Select(fetch => fetch.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _payload.Values.Concat(_tags.Values).SelectMany(manifest => manifest.Keys).Distinct())
        {
            if (Find(path) is null) Say(elsewhere.Contains(path) ? BagFinding.NotFetched : BagFinding.Missing, path);
        }
        var listings = _payload.Values.Select(manifest => manifest.Keys.Select(path => Find(path) ?? path).ToHashSet(StringComparer.Ordinal)).ToList();
        foreach (var file in PayloadFiles())
        {
            var count = listings.Count(listing => listing.Contains(file.Path));
            if (count == 0 || Strict && count < listings.Count) Say(BagFinding.Unlisted, file.Path);
        }
        if (!Strict) return;
        foreach (var (hash, entries) in _tags)
        {
            foreach (var manifest in _payload.Keys.Select(one => $"manifest-{one}.txt").Where(one => !entries.ContainsKey(one)))
                Say(BagFinding.ManifestUnlisted, $"tagmanifest-{hash}.txt: {manifest}");
        }
    }

    private void CheckHashes()
    {
        // One reading of each file for all its hashes.
        var wanted = _payload.Concat(_tags)
            .SelectMany(manifest => manifest.Value.Select(entry => (Hash: manifest.Key, Path: entry.Key, Digits: entry.Value, File: Find(entry.Key))))
            .Where(one => one.File is not null)
            .GroupBy(one => one.File!, StringComparer.Ordinal);
        foreach (var file in wanted.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            using var stream = _source.Open(file.Key);
            var (_, hashes) = BagHashes.Of(stream, file.Select(one => one.Hash).ToHashSet(StringComparer.Ordinal));
            _compared += file.Count();
            foreach (var one in file.Where(one => hashes[one.Hash] != one.Digits)) Say(BagFinding.HashDiffers, one.Path);
        }
    }

    private IEnumerable<BagFile> PayloadFiles() => _files.Values.Where(file => file.Path.StartsWith(BagPaths.Payload, StringComparison.Ordinal));

    // A system that ignores case or Unicode forms may have given the file its other name.
    private string? Find(string path) =>
        _files.ContainsKey(path) ? path : _folded.TryGetValue(BagPaths.Folded(path), out var other) && _files.ContainsKey(other) ? other : null;

    private IReadOnlyList<string> Lines(string name)
    {
        if (BagText.Lines(_source, name, _encoding) is { } lines) return lines;
        Say(BagFinding.UnreadableTagFile, name);
        return [];
    }

    private bool Say(BagFinding finding, string path)
    {
        var remark = new BagRemark(finding, path);
        // However many warnings there are, a finding against the bag is kept.
        if ((_remarks.Count < MaxRemarks || !remark.IsWarning && _remarks.Count < 2 * MaxRemarks) && _seen.Add(remark)) _remarks.Add(remark);
        return false;
    }
}
