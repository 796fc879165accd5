using System.Globalization;
using System.Text;
using Recours.Casework.Host;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;
using Recours.Evidence.Timestamps;

namespace Recours.Casework.Vault;

/// <summary>How far an anchor can be believed.</summary>
public enum AnchorTrust
{
    /// <summary>It proves nothing; a problem says why.</summary>
    Broken,

    /// <summary>The signature is right, but no root says who signed.</summary>
    Unrooted,

    /// <summary>It leads to a root or a key that a person gave.</summary>
    Rooted,
}

/// <summary>One anchor, checked.</summary>
/// <param name="By">Name of the authority or the witness; a claim unless <see cref="AnchorTrust.Rooted"/>.</param>
/// <param name="Time">As the outsider states it.</param>
/// <param name="ValidUntil">When the first certificate of the chain ends; null without a chain.</param>
/// <param name="Renewed">Whether a newer timestamp covers this one, given while it could still be verified.</param>
public sealed record AnchorCheck(string Kind, long Size, string By, DateTimeOffset? Time, AnchorTrust Trust, DateTimeOffset? ValidUntil, bool RevocationChecked, bool Renewed);

/// <summary>
/// Checks the folder <c>anchors/</c>: every file against the log, every anchor by the rules of its format, and the log against
/// everything that outsiders have seen of it. Files that this log does not know may come from its own future: a case put back
/// to an older copy shows itself by them.
/// </summary>
internal sealed class AnchorsVerifier(
    IVaultFiles files, HashSet<string> present, HashSet<string> seen, VaultLog log, List<LedgerEntry> entries, List<VerifyProblem> problems, IReadOnlyList<byte[]>? roots)
{
    private const int MaxFile = 16 << 20;
    private const int MaxStrays = 1000;

    /// <summary>Most newer timestamps tried for one older: each costs a signature check.</summary>
    private const int MaxRenewals = 16;

    private readonly List<(AnchoredState State, string? Stray)> states = [];
    private readonly List<Rooted> rooted = [];
    private readonly List<AnchorCheck> checks = [];

    private sealed record Rooted(LedgerEntry Entry, Checkpoint State, byte[] Note, VerifiedTimestamp Timestamp, int Check);

    public IReadOnlyList<AnchorCheck> Check(bool withContent)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Event == EventNames.AnchorAdded))
        {
            try
            {
                var whole = CheckFiles(Anchor.FilesOf(entry.Public));
                var id = Stated(entry, "sha256").GetValue<string>();
                known.Add(id);
                if (withContent)
                {
                    CheckAnchor(entry, id, whole);
                }
            }
            catch (Exception e) when (e is FormatException or InvalidOperationException)
            {
                // An entry that no version of this program writes.
                Report("anchor.malformed", Position(entry));
            }
        }

        if (withContent)
        {
            FindRenewals();
            ReadStrays(known);
            Compare();
        }

        return checks;
    }

    private bool CheckFiles(IReadOnlyDictionary<string, string> bound)
    {
        var whole = true;
        foreach (var (path, hash) in bound)
        {
            seen.Add(path);
            seen.Add(path + VaultLayout.Pending);
            var stored = Stored(path);
            var code = stored is null ? "file.missing" : VaultVerifier.FaultOf(files, stored, hash) is { } fault ? "file." + fault : null;
            if (code is not null)
            {
                Report(code, path);
                whole = false;
            }
        }

        return whole;
    }

    private void CheckAnchor(LedgerEntry entry, string id, bool whole)
    {
        var (kind, size) = (Stated(entry, "kind").GetValue<string>(), Stated(entry, "size").GetValue<long>());
        var check = new AnchorCheck(kind, size, "", null, AnchorTrust.Broken, null, false, false);
        var at = checks.Count;
        checks.Add(check);
        if (!whole)
        {
            return;
        }

        try
        {
            var (state, result) = kind == AnchorKinds.Witness ? ReadWitness(id, check) : ReadTimestamp(id, check, entry);
            if (state.Checkpoint.Size != size || state.Checkpoint.Root.ToString() != Stated(entry, "root").GetValue<string>())
            {
                Report("anchor.malformed", Position(entry));
                return;
            }

            checks[at] = result;
            states.Add((state, null));
        }
        catch (TimestampException e)
        {
            Report(TimestampQuestion.CodeOf(e.Problem), Position(entry));
        }
        catch (Exception e) when (e is FormatException or CheckpointException or RefusedException)
        {
            Report("anchor.malformed", Position(entry));
        }
    }

    private (AnchoredState State, AnchorCheck Check) ReadTimestamp(string id, AnchorCheck check, LedgerEntry? entry)
    {
        var bytes = Read(id + Anchor.CheckpointFile);
        var checkpoint = SignedCheckpoint.Verify(bytes, log.Key).Checkpoint;
        var token = TimestampResponse.Parse(Read(id + Anchor.ResponseFile)).Open();
        if (Hash32.Of(token.Bytes).ToString() != id)
        {
            throw new FormatException("anchor.token");
        }

        var subject = new TimestampSubject(bytes) { Request = TimestampRequest.Parse(Read(id + Anchor.RequestFile)) };
        var trust = TrustFor(id);
        if (trust.Roots.Count == 0)
        {
            var bare = TimestampVerifier.VerifyUnrooted(token, subject, trust);
            return (new AnchoredState(checkpoint, bare.Time, bare.Authority), check with { By = bare.Authority, Time = bare.Time, Trust = AnchorTrust.Unrooted });
        }

        var full = TimestampVerifier.Verify(token, subject, trust);
        if (entry is not null)
        {
            rooted.Add(new Rooted(entry, checkpoint, bytes, full, checks.Count - 1));
        }

        return (new AnchoredState(checkpoint, full.Time, full.Authority),
            check with { By = full.Authority, Time = full.Time, Trust = AnchorTrust.Rooted, ValidUntil = full.ValidUntil, RevocationChecked = full.RevocationChecked });
    }

    private TimestampTrust TrustFor(string id)
    {
        var means = TimestampMeans.None;
        foreach (var path in present.Select(Settled).Distinct().Where(path => path.StartsWith(VaultLayout.Anchors + id, StringComparison.Ordinal) && Anchor.IsFileName(path)).Order(StringComparer.Ordinal))
        {
            var name = path[VaultLayout.Anchors.Length..];
            means = path.EndsWith(Anchor.RootsFile, StringComparison.Ordinal) && roots is null ? means.WithRoots(Read(name), path)
                : path.EndsWith(Anchor.CrlFile, StringComparison.Ordinal) || path.EndsWith(Anchor.OcspFile, StringComparison.Ordinal) ? means.WithRevocation(Read(name), path)
                : means;
        }

        return roots is null ? means.Trust : means.Trust with { Roots = roots };
    }

    private (AnchoredState State, AnchorCheck Check) ReadWitness(string id, AnchorCheck check)
    {
        var note = Read(id + Anchor.NoteFile);
        if (Hash32.Of(note).ToString() != id)
        {
            throw new FormatException("anchor.note");
        }

        var made = CosignedNote.Read(note, log.Key, CosignerKey.Parse(Encoding.UTF8.GetString(Read(id + Anchor.KeyFile)).TrimEnd('\n')));
        var checkpoint = SignedCheckpoint.Verify(note, log.Key).Checkpoint;
        return (new AnchoredState(checkpoint, made.Time, made.By), check with { By = made.By, Time = made.Time, Trust = AnchorTrust.Rooted });
    }

    /// <summary>D12: a token counts after its certificates have ended when a newer timestamp covers the entry that names it.</summary>
    private void FindRenewals()
    {
        foreach (var older in rooted)
        {
            var (index, leaf) = (older.Entry.Index, log.Entries[(int)older.Entry.Index]);
            var newer = rooted.Where(other => index < other.State.Size && other.State.Size <= log.Tree.Size && log.Tree.RootAt(other.State.Size) == other.State.Root
                && other.Timestamp.Time >= older.Timestamp.Time && other.Timestamp.Time <= older.Timestamp.ValidUntil).Take(MaxRenewals);
            if (newer.Any(other => TimestampRenewal.Covers(
                older.Timestamp, leaf.Span, new LogProof(index, log.Tree.InclusionProof(index, other.State.Size), other.Note, null), log.Key, other.Timestamp)))
            {
                checks[older.Check] = checks[older.Check] with { Renewed = true };
            }
        }
    }

    /// <summary>Anchors of this log's key that no entry names.</summary>
    private void ReadStrays(HashSet<string> known)
    {
        var strays = present.Where(path => Anchor.IsFileName(path) && (path.EndsWith(Anchor.CheckpointFile, StringComparison.Ordinal) || path.EndsWith(Anchor.NoteFile, StringComparison.Ordinal)))
            .Select(path => path[VaultLayout.Anchors.Length..].Split('.')[0]).Where(id => !known.Contains(id)).Distinct().Order(StringComparer.Ordinal).Take(MaxStrays);
        foreach (var id in strays)
        {
            var none = new AnchorCheck("", 0, "", null, AnchorTrust.Broken, null, false, false);
            try
            {
                var (state, _) = present.Contains(VaultLayout.Anchors + id + Anchor.NoteFile) ? ReadWitness(id, none) : ReadTimestamp(id, none, null);
                states.Add((state, id));
            }
            catch (Exception e) when (e is FormatException or CheckpointException or RefusedException or TimestampException)
            {
                // It says nothing about this log; the caller reports its files as unknown.
            }
            catch (IOException)
            {
                // The caller reports them as unknown; that they cannot be read is told with it.
                foreach (var path in present.Where(path => path.StartsWith(VaultLayout.Anchors + id, StringComparison.Ordinal) && VaultVerifier.FaultOf(files, path, null) is not null).Order(StringComparer.Ordinal))
                {
                    Report("file.unreadable", path);
                }
            }
        }
    }

    private void Compare()
    {
        var verdict = AnchorComparison.Compare(log.Key.Name, log.Tree, states.Select(one => one.State));
        if (verdict.FirstBad is not { } bad)
        {
            return;
        }

        problems.Add(new VerifyProblem(verdict.Standing == LogStanding.RolledBack ? "anchor.rolled-back" : "anchor.forked", bad.By, null)
        {
            Values = [Time(bad.Time), Number(bad.Checkpoint.Size), Number(log.Tree.Size), verdict.LastGood is { } good ? Number(good.Checkpoint.Size) : "0", verdict.LastGood is { } last ? Time(last.Time) : "—"],
        });

        // The files of what was seen and is not here are explained by this; they are no strangers.
        var explained = states.Where(one => one.Stray is not null && one.State.Checkpoint.Size >= bad.Checkpoint.Size).Select(one => VaultLayout.Anchors + one.Stray).ToList();
        foreach (var path in present.Where(path => explained.Exists(id => path.StartsWith(id, StringComparison.Ordinal))))
        {
            seen.Add(path);
        }
    }

    private static System.Text.Json.Nodes.JsonNode Stated(LedgerEntry entry, string key) => entry.Public["anchor"]?[key] ?? throw new FormatException("anchor.entry");

    private void Report(string code, string detail) => problems.Add(new VerifyProblem(code, detail, null));

    private string? Stored(string path) => present.Contains(path) ? path : present.Contains(path + VaultLayout.Pending) ? path + VaultLayout.Pending : null;

    private byte[] Read(string name)
    {
        using var stream = files.OpenRead(Stored(VaultLayout.Anchors + name) ?? throw new FormatException("anchor.file-missing"));
        if (stream.Length > MaxFile)
        {
            throw new FormatException("anchor.file-too-large");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Settled(string path) => path.EndsWith(VaultLayout.Pending, StringComparison.Ordinal) ? path[..^VaultLayout.Pending.Length] : path;

    private static string Position(LedgerEntry entry) => Number(entry.Index);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
