using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>A file to put into a bag.</summary>
/// <param name="Path">For payload, below <c>data/</c>; for a tag file, from the top of the bag.</param>
/// <param name="Length">Its exact length in bytes.</param>
/// <param name="Open">A stream over its bytes; read once.</param>
public sealed record BagEntry(string Path, long Length, Func<Stream> Open)
{
    /// <summary>What its SHA-256 must be, in lower-case hexadecimal digits; null to take what comes.</summary>
    public string? Sha256 { get; init; }
}

/// <summary>What goes into a bag.</summary>
/// <param name="Name">Name of the folder that holds the bag.</param>
/// <param name="Payload">The files it is for.</param>
/// <param name="TagFiles">Files about them, besides those the format itself writes.</param>
/// <param name="BaggingDate">Written into <c>bag-info.txt</c>.</param>
/// <param name="Info">More metadata, in this order: labels without a colon, values of one line.</param>
public sealed record BagContents(
    string Name, IReadOnlyList<BagEntry> Payload, IReadOnlyList<BagEntry> TagFiles, DateOnly BaggingDate, IReadOnlyList<KeyValuePair<string, string>> Info);

/// <summary>
/// Writes a bag (BagIt 1.0, SHA-256 and SHA-512, no <c>fetch.txt</c>) as one tar, in one pass. The same contents give the same bytes.
/// Names that some system cannot hold, or that clash on one, are refused: what is written is accepted without a remark everywhere.
/// </summary>
public sealed class BagWriter
{
    /// <summary>The text of <c>bagit.txt</c>.</summary>
    public const string Declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private static readonly string[] Hashes = ["sha256", "sha512"];

    private readonly TarStream _tar;
    private readonly string _root;
    private readonly List<(string Path, byte[][] Digests)> _payload = [];
    private readonly List<(string Path, byte[][] Digests)> _tags = [];

    private BagWriter(Stream output, string name, DateTimeOffset time)
    {
        _tar = new TarStream(output, time);
        _root = name + "/";
    }

    /// <summary>Writes the bag.</summary>
    /// <param name="bag">What goes in.</param>
    /// <param name="time">The one modification time of all files, in whole seconds.</param>
    /// <param name="output">Takes the tar; need not seek.</param>
    /// <exception cref="ArgumentException">A name or a metadata line that a bag cannot hold.</exception>
    /// <exception cref="InvalidDataException">A file has another length or hash than was stated.</exception>
    public static void Write(BagContents bag, DateTimeOffset time, Stream output)
    {
        ArgumentNullException.ThrowIfNull(bag);
        ArgumentNullException.ThrowIfNull(output);
        Check(bag);
        var writer = new BagWriter(output, bag.Name, time);
        writer.AddText("bagit.txt", Declaration, writer._tags);
        writer.AddText("bag-info.txt", InfoText(bag), writer._tags);
        foreach (var entry in bag.Payload.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            writer.Add(BagPaths.Payload + entry.Path, entry, writer._payload);
        foreach (var entry in bag.TagFiles.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            writer.Add(entry.Path, entry, writer._tags);
        for (var i = 0; i < Hashes.Length; i++) writer.AddText($"manifest-{Hashes[i]}.txt", Manifest(writer._payload, i), writer._tags);
        var tags = writer._tags.OrderBy(tag => tag.Path, StringComparer.Ordinal).ToList();
        for (var i = 0; i < Hashes.Length; i++) writer.AddText($"tagmanifest-{Hashes[i]}.txt", Manifest(tags, i), []);
        writer._tar.End();
    }

    private static void Check(BagContents bag)
    {
        if (bag.Name.Contains('/', StringComparison.Ordinal) || !IsGood(bag.Name)) throw new ArgumentException("Not a name for a bag.", nameof(bag));
        var paths = bag.Payload.Select(entry => BagPaths.Payload + entry.Path).Concat(bag.TagFiles.Select(entry => entry.Path)).ToList();
        string[] own = ["bagit.txt", "bag-info.txt", "fetch.txt", .. Hashes.Select(hash => $"manifest-{hash}.txt"), .. Hashes.Select(hash => $"tagmanifest-{hash}.txt")];
        var taken = own.Select(BagPaths.Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!IsGood(path) || !taken.Add(BagPaths.Folded(path))) throw new ArgumentException($"A bag cannot hold this name on every system: {path}", nameof(bag));
        }
        // A file cannot be a folder too; another manifest would not list everything.
        var folders = paths.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
        if (paths.Any(path => folders.Contains(BagPaths.Folded(path)))) throw new ArgumentException("A file has the name of a folder.", nameof(bag));
        if (bag.TagFiles.Any(entry => BagPaths.Folded(entry.Path).Split('/')[0] is var top
            && (top == "DATA" || top.StartsWith("MANIFEST-", StringComparison.Ordinal) || top.StartsWith("TAGMANIFEST-", StringComparison.Ordinal))))
            throw new ArgumentException("A tag file has a name of the format.", nameof(bag));
        if (bag.Info.Any(line => line.Key.Length == 0 || line.Key.Trim() != line.Key || line.Value.Trim() != line.Value
            || line.Key.Contains(':', StringComparison.Ordinal) || (line.Key + line.Value).Any(char.IsControl)
            || line.Key.ToUpperInvariant() is "PAYLOAD-OXUM" or "BAGGING-DATE"))
            throw new ArgumentException("A metadata line cannot be written.", nameof(bag));
    }

    // A percent sign would be escaped in the manifests, and sha256sum and older tools would not find the file.
    private static bool IsGood(string path) => !path.Contains('%', StringComparison.Ordinal) && BagPaths.IsSafe(path) && BagPaths.IsPortable(path) && !BagPaths.IsSystemFile(path);

    private static IEnumerable<string> Folders(string path)
    {
        var folded = BagPaths.Folded(path);
        for (var at = folded.IndexOf('/', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('/', at + 1)) yield return folded[..at];
    }

    /// <summary>The text of <c>bag-info.txt</c>.</summary>
    public static string InfoText(BagContents bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        var text = new StringBuilder();
        foreach (var (label, value) in bag.Info) text.Append(label).Append(": ").Append(value).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"Bagging-Date: {bag.BaggingDate:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"Payload-Oxum: {bag.Payload.Sum(entry => entry.Length)}.{bag.Payload.Count}\n");
        return text.ToString();
    }

    private static string Manifest(IEnumerable<(string Path, byte[][] Digests)> files, int hash) =>
        string.Concat(files.Select(file => $"{Convert.ToHexStringLower(file.Digests[hash])}  {file.Path}\n"));

    private void AddText(string path, string text, List<(string Path, byte[][] Digests)> list)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Add(path, new BagEntry(path, bytes.Length, () => new MemoryStream(bytes)), list);
    }

    private void Add(string path, BagEntry entry, List<(string Path, byte[][] Digests)> list) => _tar.Write(_root + path, entry.Length, tar =>
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        using var stream = entry.Open();
        var buffer = new byte[81920];
        var left = entry.Length;
        for (int read; (read = stream.Read(buffer)) > 0; left -= read)
        {
            if (read > left) throw new InvalidDataException($"This file is longer than stated: {path}");
            sha256.AppendData(buffer, 0, read);
            sha512.AppendData(buffer, 0, read);
            tar.Write(buffer, 0, read);
        }
        if (left != 0) throw new InvalidDataException($"This file is shorter than stated: {path}");
        byte[][] digests = [sha256.GetHashAndReset(), sha512.GetHashAndReset()];
        if (entry.Sha256 is { } stated && stated != Convert.ToHexStringLower(digests[0])) throw new InvalidDataException($"These are not the bytes stated: {path}");
        list.Add((path, digests));
    });
}
