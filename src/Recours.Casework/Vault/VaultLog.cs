using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>The log of a case as it lies on disk, read and checked without any key.</summary>
public sealed class VaultLog
{
    private const int TileWidth = 256;
    private const long MaxEntries = 10_000_000;
    private long lastGroupStart;

    public List<ReadOnlyMemory<byte>> Entries { get; } = [];
    public MerkleTree Tree { get; private set; } = new();

    /// <summary>So many of the first entries were not read from the tiles, but from a snapshot that leads to the signed root.</summary>
    internal int FromSnapshot { get; private set; }
    public NoteVerifierKey Key { get; private set; } = null!;

    /// <summary>Entries below this are laid out in tiles; the rest stand in the journal.</summary>
    public long TiledSize { get; private set; }

    /// <summary>The groups that stand in the journal, from entry <see cref="TiledSize"/> on.</summary>
    public List<JournalGroup> Journal { get; } = [];

    /// <summary>The groups of the journal, each with the index of its first entry.</summary>
    public IEnumerable<(long First, JournalGroup Group)> JournalGroups()
    {
        var first = TiledSize;
        foreach (var group in Journal)
        {
            yield return (first, group);
            first += group.Entries.Count;
        }
    }

    public byte[] CheckpointBytes { get; private set; } = [];

    /// <summary>Reads the log. Throws <see cref="FormatException"/> with a code when it does not hold together.</summary>
    public static VaultLog Read(IVaultFiles files) => Read(files, null);

    /// <summary>The same, from a snapshot as far as it goes. One that does not lead to the signed root is left out.</summary>
    internal static VaultLog Read(IVaultFiles files, LogSnapshot? snapshot)
    {
        var log = new VaultLog();
        if (!files.Exists(VaultLayout.Checkpoint) && !files.Exists(VaultLayout.Journal))
        {
            throw new Trouble("case.not-a-case");
        }

        if (files.Exists(VaultLayout.Checkpoint))
        {
            if (!log.ReadTiles(files, snapshot))
            {
                return Read(files, null);
            }
        }

        if (files.Exists(VaultLayout.Journal))
        {
            log.ReadJournal(ReadAll(files, VaultLayout.Journal));
        }

        log.CheckAcknowledged(files.Exists(VaultLayout.Acknowledged) ? ReadAll(files, VaultLayout.Acknowledged) : []);

        return log;
    }

    /// <summary>Adds an entry in memory and returns its index.</summary>
    public long Append(ReadOnlyMemory<byte> entry)
    {
        Entries.Add(entry);
        Tree.Append(MerkleHash.Leaf(entry.Span));
        return Entries.Count - 1;
    }

    /// <summary>A group is in the journal.</summary>
    public void Journaled(JournalGroup group)
    {
        Journal.Add(group);
        CheckpointBytes = group.Checkpoint;
    }

    /// <summary>All entries stand in a snapshot by now.</summary>
    internal void Snapshotted() => FromSnapshot = Entries.Count;

    public void UseKey(NoteVerifierKey key) => Key = key;

    public void Settled(byte[] checkpoint)
    {
        CheckpointBytes = checkpoint;
        TiledSize = Entries.Count;
        Journal.Clear();
    }

    public static byte[] ReadAll(IVaultFiles files, string path)
    {
        using var stream = files.OpenRead(path);
        if (stream.Length > int.MaxValue / 4)
        {
            throw new FormatException("log.file-too-large");
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>False when the snapshot is not one of this log.</summary>
    private bool ReadTiles(IVaultFiles files, LogSnapshot? snapshot)
    {
        var note = ReadAll(files, VaultLayout.Checkpoint);
        // The size is needed to find the entries; nothing is believed before the signature and the root agree below.
        var claimed = Checkpoint.Parse(SignedNote.Parse(note).Text);
        if (claimed.Size is <= 0 or > MaxEntries)
        {
            throw new FormatException("log.size");
        }

        if (snapshot is not null && snapshot.Entries.Count <= claimed.Size)
        {
            Entries.AddRange(snapshot.Entries.Select(entry => entry.Stored));
            (Tree, FromSnapshot) = (snapshot.Tree, snapshot.Entries.Count);
        }

        for (long first = FromSnapshot / TileWidth * TileWidth; first < claimed.Size; first += TileWidth)
        {
            if (first + TileWidth <= FromSnapshot || claimed.Size == FromSnapshot)
            {
                continue;
            }

            var width = (int)Math.Min(TileWidth, claimed.Size - first);
            var path = VaultLayout.Log + LogTiles.EntriesPath(first / TileWidth, width);
            if (!files.Exists(path))
            {
                throw new FormatException("log.entries-missing");
            }

            foreach (var entry in LogTiles.DecodeEntries(ReadAll(files, path), width).Skip((int)Math.Max(0, FromSnapshot - first)))
            {
                Append(entry);
            }
        }

        FindKey();
        var signed = SignedCheckpoint.Verify(note, Key);
        if (signed.Checkpoint.Root != Tree.Root() || signed.Checkpoint.Origin != Key.Name)
        {
            if (FromSnapshot > 0)
            {
                return false;
            }

            throw new FormatException("log.root");
        }

        CheckpointBytes = note;
        TiledSize = claimed.Size;
        return true;
    }

    private void ReadJournal(byte[] journal)
    {
        // Where no whole group stands, the journal ends: whether that is a torn write or damage is told by what was acknowledged.
        var at = 0;
        while (JournalGroup.TryRead(journal, ref at) is { } group)
        {
            if (Checkpoint.Parse(SignedNote.Parse(group.Checkpoint).Text).Size <= TiledSize)
            {
                // Laid out in tiles already; a kill came before the journal was removed.
                continue;
            }

            lastGroupStart = Entries.Count;
            foreach (var entry in group.Entries)
            {
                Append(entry);
            }

            Journal.Add(group);

            FindKey();
            var signed = SignedCheckpoint.Verify(group.Checkpoint, Key);
            if (signed.Checkpoint.Size != Entries.Count || signed.Checkpoint.Root != Tree.Root())
            {
                throw new FormatException("log.journal");
            }

            CheckpointBytes = group.Checkpoint;
        }

        if (Entries.Count == 0)
        {
            throw new FormatException("log.journal");
        }
    }

    /// <summary>Everything that was promised is there, and behind it one group at most: the one whose line was not written yet.</summary>
    private void CheckAcknowledged(byte[] stored)
    {
        if (Acknowledgement.Check(stored, TiledSize, Tree) < lastGroupStart)
        {
            throw new FormatException("log.acknowledged");
        }
    }

    /// <summary>The first entry names the key that signs the log.</summary>
    private void FindKey()
    {
        if (Key is not null)
        {
            return;
        }

        var first = LedgerEntry.Parse(0, Entries[0]);
        Key = first.Event == EventNames.CaseOpened && (string?)first.Public["log"] is string key
            ? NoteVerifierKey.Parse(key)
            : throw new FormatException("log.first-entry");
    }

    /// <summary>The text of an entry, for error messages and exports.</summary>
    public JsonObject Public(int index) => LedgerEntry.Parse(index, Entries[index]).Public;
}
