using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recours.Casework.Vault;
using Recours.Evidence.Bundles;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Custody;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Handover;

/// <summary>
/// Checks a handover without the case: the bag, the signed list of its files, the log, each entry shown and each original against
/// the log, and the log against everything that outsiders have seen of it. Each file is read and hashed once.
/// </summary>
public sealed class BundleVerifier
{
    private const int MaxSmall = 64 << 20;
    private const int HexLength = 2 * Hash32.Length;

    private readonly BundleFiles files;
    private readonly HashSet<string> present;
    private readonly List<VerifyProblem> problems = [];
    private readonly List<VerifiedExhibit> exhibits = [];

    /// <summary>SHA-256 of the files as they are, by the manifests; those whose bytes are not what a manifest says are left out.</summary>
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    private NoteVerifierKey key = null!;

    private BundleVerifier(BagSource bag)
    {
        files = new BundleFiles(bag);
        present = bag.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Checks everything. Reports what is wrong, and throws only what the disk throws.</summary>
    /// <param name="bag">The files.</param>
    /// <param name="roots">DER certificates that alone are trusted for timestamps; null takes those in the bundle.</param>
    public static VerifyResult Verify(BagSource bag, IReadOnlyList<byte[]>? roots = null)
    {
        var verifier = new BundleVerifier(bag);
        IReadOnlyList<AnchorCheck> anchors = [];
        try
        {
            verifier.CheckBag(bag);
            var state = verifier.ReadLog(out var log);
            verifier.CheckStatement(state);
            anchors = verifier.CheckEntries(state, log, roots);
        }
        catch (Exception e) when (e is FormatException or CheckpointException or ArgumentException or InvalidOperationException or JsonException or OverflowException)
        {
            // Without the log nothing says what ought to be here.
            verifier.Report("bundle.log", e.Message);
        }

        return new VerifyResult(VerifyDepth.Full, verifier.exhibits, verifier.problems) { Anchors = anchors };
    }

    private void CheckBag(BagSource bag)
    {
        var wrong = BagReader.Check(bag).Remarks.Where(remark => !remark.IsWarning).ToList();
        wrong.ForEach(remark => Report("bundle.bag", $"{remark.Path} ({remark.Finding})"));
        var changed = wrong.Where(remark => remark.Finding == BagFinding.HashDiffers).Select(remark => remark.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (hash, path) in Lines("manifest-sha256.txt").Concat(Lines("tagmanifest-sha256.txt")).Where(line => !changed.Contains(line.Path)))
        {
            hashes[path] = hash;
        }
    }

    /// <summary>Reads the checkpoint and builds the tree anew from its leaves.</summary>
    private SignedCheckpoint ReadLog(out VaultLog log)
    {
        var note = Read(HandoverLayout.Checkpoint);
        var extra = LogProof.Parse(Read(HandoverLayout.Proof(0))).Extra ?? throw new FormatException(HandoverLayout.Proof(0));
        var entry = LedgerEntry.Parse(0, extra.AsMemory(sizeof(ushort), BinaryPrimitives.ReadUInt16BigEndian(extra)));
        key = NoteVerifierKey.Parse((string?)entry.Public["log"] ?? throw new FormatException(HandoverLayout.Proof(0)));
        var state = SignedCheckpoint.Verify(note, key);
        log = new VaultLog();
        log.UseKey(key);
        foreach (var (path, width) in LogTiles.HashPaths(state.Checkpoint.Size).Where(tile => tile.Path.StartsWith("tile/0/", StringComparison.Ordinal)))
        {
            var tile = Read(VaultLayout.Log + path);
            for (var i = 0; i < width; i++)
            {
                log.Tree.Append(tile.Length == width * Hash32.Length ? new Hash32(tile.AsSpan(i * Hash32.Length, Hash32.Length)) : throw new FormatException(path));
            }
        }

        if (log.Tree.Root() != state.Checkpoint.Root)
        {
            throw new FormatException("log.root");
        }

        foreach (var (path, bytes) in LogTiles.HashTiles(log.Tree, 0, log.Tree.Size))
        {
            CheckSame(VaultLayout.Log + path, bytes);
        }

        var text = SignedNote.Parse(note);
        CheckSame(HandoverLayout.CheckpointText, Encoding.UTF8.GetBytes(text.Text));
        CheckSame(HandoverLayout.CheckpointSignature, text.Signatures.First(line => line.KeyId == key.KeyId && line.Name == key.Name).Signature);
        CheckSame(HandoverLayout.LogKey, Vault.Vault.PemOf(key.ToString()));
        CheckBundles(log);
        return state;
    }

    private void CheckBundles(VaultLog log)
    {
        var first = 0;
        var there = present.Any(path => path.StartsWith(VaultLayout.Log + "tile/entries/", StringComparison.Ordinal));
        foreach (var (path, width) in there ? LogTiles.EntryPaths(log.Tree.Size) : [])
        {
            var entries = LogTiles.DecodeEntries(Read(VaultLayout.Log + path), width);
            if (Enumerable.Range(0, width).Any(i => MerkleHash.Leaf(entries[i].Span) != log.Tree.HashAt(0, first + i)))
            {
                Report("bundle.changed", VaultLayout.Log + path);
            }

            first += width;
        }
    }

    /// <summary>The key of the log has signed the list of all files: what is in no proof is bound by it.</summary>
    private void CheckStatement(SignedCheckpoint state)
    {
        var expected = string.Create(CultureInfo.InvariantCulture,
            $"# recours-handover/1\n# {state.Checkpoint.Origin} {state.Checkpoint.Size}\n{Convert.ToHexStringLower(SHA256.HashData(Read(HandoverLayout.List)))}  {HandoverLayout.List}\n");
        var signed = Read(HandoverLayout.StatementSignature) is { Length: > 0 } signature && key.Verify(new SignedNote(expected, [new NoteSignature(key.Name, key.KeyId, signature)]));
        if (!signed || Encoding.UTF8.GetString(Read(HandoverLayout.Statement)) != expected)
        {
            Report("bundle.statement", HandoverLayout.Statement);
        }

        var listed = Lines(HandoverLayout.List).ToDictionary(line => line.Path, line => line.Hash, StringComparer.Ordinal);
        foreach (var (path, hash) in listed)
        {
            if (!present.Contains(path) || hashes.GetValueOrDefault(path) != hash)
            {
                Report(present.Contains(path) ? "bundle.changed" : "bundle.missing", path);
            }
        }

        foreach (var path in present.Where(path => !listed.ContainsKey(path) && !HandoverLayout.Unlisted.Contains(path)).Order(StringComparer.Ordinal))
        {
            Report("bundle.unknown", path);
        }
    }

    /// <summary>Each proof, each original and each anchor against the log.</summary>
    private IReadOnlyList<AnchorCheck> CheckEntries(SignedCheckpoint state, VaultLog log, IReadOnlyList<byte[]>? roots)
    {
        // Of entries that are not shown there is a hash and no more.
        log.Entries.AddRange(Enumerable.Repeat(ReadOnlyMemory<byte>.Empty, checked((int)state.Checkpoint.Size)));
        var entries = new List<LedgerEntry>();
        foreach (var path in present.Where(path => path.StartsWith(HandoverLayout.Proofs, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            try
            {
                // Of this very state: an older checkpoint of the same log proves less than is claimed.
                var shown = Disclosure.Verify([Read(path)], key);
                var one = shown.Checkpoint == state && shown.Entries is [var only] && path == HandoverLayout.Proof(only.Index) ? only : throw new FormatException(path);
                log.Entries[(int)one.Index] = one.Entry;
                var entry = LedgerEntry.Parse(one.Index, one.Entry);
                entries.Add(one.Private is { } hidden ? entry.With((byte[])[.. new byte[LedgerEntry.SaltLength], .. hidden]) : entry);
            }
            catch (Exception e) when (e is FormatException or CheckpointException)
            {
                Report("bundle.proof", path);
            }
        }

        CheckOriginals(entries);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new AnchorsVerifier(files, present, seen, log, entries, problems, roots).Check(withContent: true);
        foreach (var path in present.Where(path => path.StartsWith(VaultLayout.Anchors, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            CheckAnchorFile(path, seen);
        }

        return anchors;
    }

    private void CheckOriginals(List<LedgerEntry> entries)
    {
        var originals = present.Where(path => path.StartsWith(HandoverLayout.Payload + HandoverLayout.Exhibits, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Event == EventNames.ExhibitAcquired && entry.Private is not null))
        {
            var exhibit = entry.Exhibit();
            var path = HandoverLayout.Payload + HandoverLayout.Exhibit(exhibit.Number, exhibit.Name);
            // One that may show somebody under 18 stays behind: its entry comes alone.
            if (!originals.Remove(path))
            {
                continue;
            }

            var ok = hashes.GetValueOrDefault(path) == exhibit.Sha256;
            exhibits.Add(new VerifiedExhibit(exhibit.Number, exhibit.CiphertextSha256, ok));
            if (!ok)
            {
                problems.Add(new VerifyProblem("bundle.exhibit", path, exhibit.Number));
            }
        }

        foreach (var path in originals.Order(StringComparer.Ordinal))
        {
            Report("bundle.not-taken-in", path);
        }
    }

    /// <summary>A file of an anchor is bound by the log; one beside it that OpenSSL needs follows from those.</summary>
    private void CheckAnchorFile(string path, HashSet<string> bound)
    {
        if (bound.Contains(path))
        {
            return;
        }

        var name = path[..path.LastIndexOf('.')];
        if (!bound.Contains(name + Anchor.NoteFile) || !bound.Contains(name + Anchor.KeyFile) || !present.Contains(name + Anchor.NoteFile) || !present.Contains(name + Anchor.KeyFile))
        {
            Report("bundle.not-in-log", path);
            return;
        }

        try
        {
            var (witness, message, signature) = HandoverLog.Cosigned(CosignerKey.Parse(Encoding.UTF8.GetString(Read(name + Anchor.KeyFile)).TrimEnd('\n')), SignedNote.Parse(Read(name + Anchor.NoteFile)));
            CheckSame(path, path[name.Length..] switch
            {
                HandoverLayout.CosignerPem => Vault.Vault.PemOf(witness),
                HandoverLayout.CosignedText => message,
                HandoverLayout.CosignedSignature => signature,
                _ => throw new FormatException(path),
            });
        }
        catch (FormatException)
        {
            Report("bundle.not-in-log", path);
        }
    }

    private void CheckSame(string path, byte[] bytes)
    {
        if (!Read(path).AsSpan().SequenceEqual(bytes))
        {
            Report("bundle.changed", path);
        }
    }

    /// <summary>Hash and path of each line of a file for <c>sha256sum --check</c>.</summary>
    private IEnumerable<(string Hash, string Path)> Lines(string path) =>
        Encoding.UTF8.GetString(Read(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            line.Length > HexLength + 2 && line[HexLength..(HexLength + 2)] == "  " ? (line[..HexLength], line[(HexLength + 2)..]) : throw new FormatException(path));

    private byte[] Read(string path)
    {
        if (!present.Contains(path))
        {
            throw new FormatException(path);
        }

        using var stream = files.OpenRead(path);
        var bytes = new byte[stream.Length <= MaxSmall ? stream.Length : throw new FormatException(path)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void Report(string code, string detail)
    {
        if (!problems.Exists(problem => problem.Code == code && problem.Detail == detail))
        {
            problems.Add(new VerifyProblem(code, detail, null));
        }
    }
}
