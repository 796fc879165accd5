using System.Text;
using Recours.Casework.Vault;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Custody;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Handover;

/// <summary>
/// The log as a handover shows it: all hash tiles and the checkpoint, so that the number of entries and their root can be computed anew;
/// the entries about the chosen exhibits, opened; those about the log itself, with their public part; nothing of the others.
/// </summary>
internal sealed class HandoverLog
{
    private readonly Vault.Vault vault;
    private readonly bool whole;
    private readonly SignedCheckpoint checkpoint;
    private readonly List<(LedgerEntry Entry, byte[] Salted)> shown = [];

    /// <param name="closed">Exhibits of which the public part alone is shown: number, size and hash of what is encrypted.</param>
    public HandoverLog(Vault.Vault vault, IReadOnlySet<long> exhibits, bool whole, IReadOnlySet<int> closed)
    {
        (this.vault, this.whole) = (vault, whole);
        checkpoint = SignedCheckpoint.Verify(vault.Log.CheckpointBytes, vault.VerifierKey);
        IReadOnlyList<byte[]> parts = [];
        long first = 0, read = -1;
        foreach (var entry in vault.Entries)
        {
            first = entry.BeginsGroup ? entry.Index : first;
            if (Opens(entry, exhibits))
            {
                (parts, read) = read == first ? (parts, read) : (vault.ReadPrivateParts(first), first);
                shown.Add((entry, parts[(int)(entry.Index - first)]));
            }
            else if (entry.Event is EventNames.CaseOpened or EventNames.CaseSealed or EventNames.AnchorAdded
                || (entry.Event == EventNames.ExhibitAcquired && entry.Exhibits.All(number => closed.Contains((int)number))))
            {
                shown.Add((entry, []));
            }
        }
    }

    /// <summary>Entries that are shown, opened or not.</summary>
    public int Count => shown.Count;

    /// <summary>Entries that are shown with their private part.</summary>
    public IReadOnlyList<LedgerEntry> Opened => [.. shown.Where(one => one.Salted.Length > 0).Select(one => one.Entry)];

    public Checkpoint State => checkpoint.Checkpoint;

    public NoteVerifierKey Key => vault.VerifierKey;

    /// <summary>Everything below <c>log/</c>, <c>proofs/</c> and <c>anchors/</c>.</summary>
    public IEnumerable<SmallFile> Files()
    {
        var note = SignedNote.Parse(checkpoint.Bytes);
        yield return new(HandoverLayout.Checkpoint, checkpoint.Bytes);
        yield return new(HandoverLayout.CheckpointText, Encoding.UTF8.GetBytes(note.Text));
        yield return new(HandoverLayout.CheckpointSignature, note.Signatures.Single(line => line.KeyId == Key.KeyId && line.Name == Key.Name).Signature);
        yield return new(HandoverLayout.LogKey, Vault.Vault.PemOf(Key.ToString()));
        foreach (var (path, bytes) in LogTiles.HashTiles(vault.Log.Tree, 0, State.Size))
        {
            yield return new(VaultLayout.Log + path, bytes);
        }

        foreach (var file in whole ? Bundles() : [])
        {
            yield return file;
        }

        foreach (var (entry, salted) in shown)
        {
            yield return new(HandoverLayout.Proof(entry.Index), Disclosure.Write(vault.Log.Tree, checkpoint, entry.Index, vault.Log.Entries[(int)entry.Index].Span, salted));
        }

        foreach (var anchor in vault.View.Anchors)
        {
            foreach (var file in AnchorFiles(anchor))
            {
                yield return file;
            }
        }
    }

    /// <summary>The public parts of all entries, when nothing is held back.</summary>
    private IEnumerable<SmallFile> Bundles()
    {
        var first = 0;
        foreach (var (path, width) in LogTiles.EntryPaths(State.Size))
        {
            yield return new(VaultLayout.Log + path, LogTiles.EncodeEntries([.. vault.Log.Entries.GetRange(first, width)]));
            first += width;
        }
    }

    private IEnumerable<SmallFile> AnchorFiles(Anchor anchor)
    {
        foreach (var path in anchor.Files.Keys)
        {
            yield return new(path, vault.ReadAnchorFile(path));
        }

        if (anchor.Kind == AnchorKinds.Witness && Witnessed(anchor) is var (key, message, signature))
        {
            var name = VaultLayout.Anchors + anchor.Sha256;
            yield return new(name + HandoverLayout.CosignerPem, Vault.Vault.PemOf(key));
            yield return new(name + HandoverLayout.CosignedText, message);
            yield return new(name + HandoverLayout.CosignedSignature, signature);
        }
    }

    /// <summary>Key, message and bare signature of a cosigned note, for tools that know nothing of notes.</summary>
    private (string Key, byte[] Message, byte[] Signature) Witnessed(Anchor anchor)
    {
        var name = VaultLayout.Anchors + anchor.Sha256;
        var text = Encoding.UTF8.GetString(vault.ReadAnchorFile(name + Anchor.KeyFile)).TrimEnd('\n');
        return Cosigned(CosignerKey.Parse(text), SignedNote.Parse(vault.ReadAnchorFile(name + Anchor.NoteFile)));
    }

    /// <summary>Throws <see cref="FormatException"/> when the key has not signed the note.</summary>
    internal static (string Key, byte[] Message, byte[] Signature) Cosigned(CosignerKey key, SignedNote note)
    {
        var line = note.Signatures.FirstOrDefault(line => line.KeyId == key.KeyId && line.Name == key.Name) ?? throw new FormatException("anchor.note");
        var time = System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(line.Signature);
        return (key.ToString(), Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cosignature/v1\ntime {time}\n{note.Text}")), line.Signature[sizeof(long)..]);
    }

    /// <summary>Whether an entry is about chosen exhibits and about nothing else.</summary>
    private bool Opens(LedgerEntry entry, IReadOnlySet<long> exhibits) => entry.Event switch
    {
        EventNames.ExhibitAcquired or EventNames.ExhibitRepeated or EventNames.ExhibitRecovered => entry.Exhibits.All(exhibits.Contains),
        // What was found in a bag names the files beside it.
        EventNames.ExhibitExamined => entry.Exhibits.All(exhibits.Contains) && (whole || (string?)entry.Private!["kind"] != "bag"),
        _ => false,
    };
}
