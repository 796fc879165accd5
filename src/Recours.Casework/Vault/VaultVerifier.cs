using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Recours.Casework.Host;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>How far a verification goes: names of files, the log and all that is bound to it, and (with the key) every content.</summary>
public enum VerifyDepth { Names, Log, Full }

/// <summary>What is wrong: a stable code, the file or value concerned, and the exhibit it belongs to, if any.</summary>
/// <param name="Code">Key of the sentence; {0} is the detail, {1} the exhibit, {2} and on the values.</param>
public sealed record VerifyProblem(string Code, string Detail, int? Exhibit)
{
    /// <summary>More values for the sentence: times and numbers.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}

public sealed record VerifiedExhibit(int Number, string CiphertextSha256, bool Ok);

public sealed record VerifyResult(VerifyDepth Depth, IReadOnlyList<VerifiedExhibit> Exhibits, IReadOnlyList<VerifyProblem> Problems)
{
    /// <summary>What outsiders have seen of the log, each checked (from depth log on).</summary>
    public IReadOnlyList<AnchorCheck> Anchors { get; init; } = [];

    public bool Ok => Problems.Count == 0;
}

/// <summary>
/// Checks a case folder. Every byte of every file (but <c>cache/</c>) is bound to the signed log by a hash;
/// a file that belongs to nothing is reported. Reads only.
/// </summary>
public static partial class VaultVerifier
{
    /// <summary>Verifies without a key (depths names and log), or with one (full).</summary>
    /// <param name="roots">DER certificates that alone are trusted for timestamps; null takes those that were stored with each one.</param>
    public static VerifyResult Verify(IVaultFiles files, VerifyDepth depth, Vault? unlocked = null, IReadOnlyList<byte[]>? roots = null)
    {
        var problems = new List<VerifyProblem>();
        var present = files.List().Where(file => !file.Path.StartsWith(VaultLayout.Cache, StringComparison.Ordinal)).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        VaultLog log;
        List<LedgerEntry> entries;
        try
        {
            log = VaultLog.Read(files);
            entries = [.. log.Entries.Select((entry, i) => LedgerEntry.Parse(i, entry))];
        }
        catch (Exception e) when (e is FormatException or CheckpointException || IsUnreadable(e))
        {
            // Without the log nothing says what ought to be here; each blob can still be held against its own name.
            if (IsUnreadable(e) && e is not EndOfStreamException)
            {
                problems.AddRange(present.Where(path => path.StartsWith(VaultLayout.Log, StringComparison.Ordinal) && FaultOf(files, path, null) is not null)
                    .Order(StringComparer.Ordinal).Select(path => new VerifyProblem("file.unreadable", path, null)));
            }

            problems.Add(new VerifyProblem("log.damaged", e.Message, null));
            var loose = CheckLooseBlobs(files, present, problems);
            return new VerifyResult(depth, loose, problems);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { VaultLayout.Checkpoint, VaultLayout.Journal, VaultLayout.Acknowledged };
        CheckBoundFiles(files, present, seen, entries, problems);
        CheckTiles(files, present, seen, log, problems);
        CheckPrivateParts(files, present, seen, log, entries, problems);
        var exhibits = CheckExhibits(files, present, seen, entries, problems, depth == VerifyDepth.Full ? unlocked : null);
        var anchors = new AnchorsVerifier(files, present, seen, log, entries, problems, roots).Check(withContent: depth != VerifyDepth.Names);
        foreach (var path in present.Where(path => !seen.Contains(path) && !IsLeftOver(path, log)).Order(StringComparer.Ordinal))
        {
            problems.Add(new VerifyProblem("file.unknown", path, null));
        }

        return new VerifyResult(depth, exhibits, problems) { Anchors = anchors };
    }

    /// <summary>
    /// A tile that no checkpoint speaks of: a partial one of an earlier size that a newer has replaced, or one that a kill left
    /// before its checkpoint was written. <paramref name="tiled"/> entries are laid out, <paramref name="size"/> stand in the log.
    /// </summary>
    internal static bool IsStrayTile(string path, long tiled, long size)
    {
        var match = Tile().Match(path);
        if (!match.Success)
        {
            return false;
        }

        var level = match.Groups["level"].Value == "entries" ? 0 : int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture);
        var first = 256 * match.Groups["tile"].Value.Split('/').Select(part => long.Parse(part.AsSpan().TrimStart('x'), CultureInfo.InvariantCulture)).Aggregate(0L, (sum, part) => sum * 1000 + part);
        var (done, count) = (tiled >> (8 * level), size >> (8 * level));
        return match.Groups["width"] is { Success: true } width
            ? first <= count && first + int.Parse(width.ValueSpan, CultureInfo.InvariantCulture) != done
            : first + 256 > done && first + 256 <= count;
    }

    [GeneratedRegex("^log/tile/(?<level>entries|[0-7])/(?<tile>(x[0-9]{3}/){0,4}[0-9]{3})(\\.p/(?<width>[0-9]{1,3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tile();

    [GeneratedRegex("^private/(?<index>[0-9]{6,})\\.age$", RegexOptions.CultureInvariant)]
    private static partial Regex PrivatePartName();

    /// <summary>Work that a kill cut short: it was never acknowledged, so it is no problem.</summary>
    private static bool IsLeftOver(string path, VaultLog log) =>
        path.EndsWith(VaultLayout.Pending, StringComparison.Ordinal)
        || IsStrayTile(path, log.TiledSize, log.Entries.Count)
        || (PrivatePartName().Match(path) is { Success: true } match && long.Parse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) >= log.Entries.Count);

    private static void CheckBoundFiles(IVaultFiles files, HashSet<string> present, HashSet<string> seen, List<LedgerEntry> entries, List<VerifyProblem> problems)
    {
        foreach (var (path, hash) in Vault.BoundFiles(entries.Select(entry => entry.Public)))
        {
            seen.Add(path);
            // A new one may still wait for its name.
            var faults = new[] { path, path + VaultLayout.Pending }.Where(present.Contains).Select(name => FaultOf(files, name, hash)).ToList();
            if (!faults.Contains(null))
            {
                problems.Add(new VerifyProblem("file." + (present.Contains(path) ? faults[0] : "missing"), path, null));
            }
        }
    }

    private static void CheckTiles(IVaultFiles files, HashSet<string> present, HashSet<string> seen, VaultLog log, List<VerifyProblem> problems)
    {
        for (long first = 0; first < log.TiledSize; first += 256)
        {
            // The bundles were read and rooted by VaultLog.Read.
            seen.Add(VaultLayout.Log + LogTiles.EntriesPath(first / 256, (int)Math.Min(256, log.TiledSize - first)));
        }

        foreach (var (relative, bytes) in LogTiles.HashTiles(log.Tree, 0, log.TiledSize))
        {
            var path = VaultLayout.Log + relative;
            seen.Add(path);
            if (!present.Contains(path))
            {
                problems.Add(new VerifyProblem("file.missing", path, null));
            }
            else if (FaultOf(files, path, Hash32.Of(bytes).ToString()) is { } fault)
            {
                problems.Add(new VerifyProblem("file." + fault, path, null));
            }
        }
    }

    private static void CheckPrivateParts(IVaultFiles files, HashSet<string> present, HashSet<string> seen, VaultLog log, List<LedgerEntry> entries, List<VerifyProblem> problems)
    {
        var journaled = log.JournalGroups().ToDictionary(group => group.First, group => group.Group.PrivateAge);
        var first = 0;
        while (first < entries.Count)
        {
            var after = first + 1;
            while (after < entries.Count && !entries[after].BeginsGroup)
            {
                after++;
            }

            var path = VaultLayout.PrivateParts(first);
            seen.Add(path);
            var inJournal = journaled.TryGetValue(first, out var bytes);
            var hash = (string?)entries[first].Public["private"];
            var wrong = inJournal ? Hash32.Of(bytes).ToString() != hash ? "changed" : null
                : present.Contains(path) ? FaultOf(files, path, hash) : "missing";
            if (wrong is not null)
            {
                // All entries of the group are hurt: each exhibit among them is named.
                var hurt = entries[first..after].Select(entry => (int?)entry.Public["exhibit"]?["number"]).OfType<int>().Select(number => (int?)number);
                problems.AddRange(hurt.DefaultIfEmpty(null).Select(number =>
                    new VerifyProblem((number is null ? "file." : "private.") + wrong, inJournal ? VaultLayout.Journal : path, number)));
            }

            first = after;
        }
    }

    /// <summary>Reads every exhibit once, several at a time: its name, and with the case unlocked its content.</summary>
    private static List<VerifiedExhibit> CheckExhibits(IVaultFiles files, HashSet<string> present, HashSet<string> seen, List<LedgerEntry> entries, List<VerifyProblem> problems, Vault? unlocked)
    {
        var blobs = entries.Where(entry => entry.Event == EventNames.ExhibitAcquired).Select(entry => entry.Public["exhibit"]!)
            .Select(blob => (Number: (int)blob["number"]!, Sha256: (string)blob["sha256"]!, Size: (long)blob["size"]!)).ToList();
        var codes = new ConcurrentDictionary<int, string>();
        // The largest first: no core waits for one that began late.
        ExhibitWriter.InParallel([.. blobs.OrderByDescending(blob => blob.Size)], blob =>
        {
            var path = VaultLayout.Exhibit(blob.Sha256);
            var stored = present.Contains(path) ? path : present.Contains(path + VaultLayout.Pending) ? path + VaultLayout.Pending : null;
            var code = stored is null ? "exhibit.missing" : CheckExhibit(files, stored, blob.Sha256, unlocked?.View.Exhibits[blob.Number - 1], unlocked);
            if (code is not null)
            {
                codes[blob.Number] = code;
            }
        });
        foreach (var (number, sha256, _) in blobs)
        {
            seen.Add(VaultLayout.Exhibit(sha256));
            seen.Add(VaultLayout.Exhibit(sha256) + VaultLayout.Pending);
            if (codes.TryGetValue(number, out var code))
            {
                problems.Add(new VerifyProblem(code, VaultLayout.Exhibit(sha256), number));
            }
        }

        return [.. blobs.Select(blob => new VerifiedExhibit(blob.Number, blob.Sha256, !codes.ContainsKey(blob.Number)))];
    }

    /// <summary>
    /// One pass: the hash of the age file, and each of its chunks opened. The signed log binds the age file, and age binds its content to it,
    /// so a second hash over the content would add nothing; whoever takes it out hashes it again.
    /// </summary>
    private static string? CheckExhibit(IVaultFiles files, string path, string sha256, Exhibit? exhibit, Vault? unlocked)
    {
        try
        {
            using var stored = new HashingReader(files.OpenRead(path));
            var opens = exhibit is null || unlocked!.Opens(stored, exhibit);
            return stored.HashToEnd() != sha256 ? "exhibit.changed" : opens ? null : "exhibit.content";
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            // A worn place of the disk takes one exhibit: it is named, and the others are still checked.
            return "exhibit.unreadable";
        }
    }

    private static List<VerifiedExhibit> CheckLooseBlobs(IVaultFiles files, HashSet<string> present, List<VerifyProblem> problems)
    {
        var number = 0;
        var exhibits = new List<VerifiedExhibit>();
        foreach (var path in present.Where(path => path.StartsWith(VaultLayout.Exhibits, StringComparison.Ordinal) && path.EndsWith(".age", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = path[VaultLayout.Exhibits.Length..^4];
            var fault = FaultOf(files, path, name);
            exhibits.Add(new VerifiedExhibit(++number, name, fault is null));
            if (fault is not null)
            {
                problems.Add(new VerifyProblem(fault == "changed" ? "exhibit.file-changed" : "file.unreadable", path, null));
            }
        }

        return exhibits;
    }

    /// <summary>A file held against its SHA-256 (null: any will do): null when it is right, else <c>changed</c> or <c>unreadable</c>. A worn place of the disk takes one file with it, not the verification.</summary>
    internal static string? FaultOf(IVaultFiles files, string path, string? sha256)
    {
        try
        {
            var hash = HashOf(files, path);
            return sha256 is null || hash == sha256 ? null : "changed";
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return "unreadable";
        }
    }

    private static bool IsUnreadable(Exception e) => e is IOException or Trouble { Code: "disk.not-writable" };

    internal static string HashOf(IVaultFiles files, string path)
    {
        using var stream = new HashingReader(files.OpenRead(path));
        return stream.HashToEnd();
    }
}
