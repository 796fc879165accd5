using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Recours.Casework.Host;
using Recours.Evidence.Checkpoints;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>One entry in the journal: durable, signed for, not yet laid out in tiles.</summary>
public sealed record JournalRecord(byte[] Entry, byte[] PrivateAge, byte[] Checkpoint)
{
    /// <summary>Three parts, each with its length as four bytes, big-endian.</summary>
    public byte[] Encode()
    {
        var bytes = new byte[12 + Entry.Length + PrivateAge.Length + Checkpoint.Length];
        var at = 0;
        foreach (var part in (ReadOnlySpan<byte[]>)[Entry, PrivateAge, Checkpoint])
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), part.Length);
            part.CopyTo(bytes, at + 4);
            at += 4 + part.Length;
        }

        return bytes;
    }

    /// <summary>Reads one record; false at a torn end (the write was never acknowledged).</summary>
    public static bool TryRead(ReadOnlySpan<byte> journal, ref int at, out JournalRecord record)
    {
        record = null!;
        var parts = new byte[3][];
        var next = at;
        for (var i = 0; i < 3; i++)
        {
            if (journal.Length - next < 4)
            {
                return false;
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(journal[next..]);
            if (length <= 0 || length > journal.Length - next - 4)
            {
                return false;
            }

            parts[i] = journal.Slice(next + 4, length).ToArray();
            next += 4 + length;
        }

        record = new JournalRecord(parts[0], parts[1], parts[2]);
        at = next;
        return true;
    }
}

/// <summary>The log of a case as it lies on disk, read and checked without any key.</summary>
public sealed class VaultLog
{
    private const int TileWidth = 256;
    private const long MaxEntries = 10_000_000;

    public List<byte[]> Entries { get; } = [];
    public MerkleTree Tree { get; } = new();
    public NoteVerifierKey Key { get; private set; } = null!;

    /// <summary>Entries below this are laid out in tiles; the rest stand in the journal.</summary>
    public long TiledSize { get; private set; }

    public List<JournalRecord> Journal { get; } = [];
    public byte[] CheckpointBytes { get; private set; } = [];

    /// <summary>Reads the log. Throws <see cref="FormatException"/> with a code when it does not hold together.</summary>
    public static VaultLog Read(IVaultFiles files)
    {
        var log = new VaultLog();
        if (!files.Exists(VaultLayout.Checkpoint) && !files.Exists(VaultLayout.Journal))
        {
            throw new Trouble("case.not-a-case");
        }

        if (files.Exists(VaultLayout.Checkpoint))
        {
            log.ReadTiles(files);
        }

        if (files.Exists(VaultLayout.Journal))
        {
            log.ReadJournal(ReadAll(files, VaultLayout.Journal));
        }

        return log;
    }

    /// <summary>Adds an entry in memory and returns its index.</summary>
    public long Append(byte[] entry)
    {
        Entries.Add(entry);
        Tree.Append(MerkleHash.Leaf(entry));
        return Entries.Count - 1;
    }

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

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private void ReadTiles(IVaultFiles files)
    {
        var note = ReadAll(files, VaultLayout.Checkpoint);
        // The size is needed to find the entries; nothing is believed before the signature and the root agree below.
        var claimed = Checkpoint.Parse(SignedNote.Parse(note).Text);
        if (claimed.Size is <= 0 or > MaxEntries)
        {
            throw new FormatException("log.size");
        }

        for (long first = 0; first < claimed.Size; first += TileWidth)
        {
            var width = (int)Math.Min(TileWidth, claimed.Size - first);
            var path = VaultLayout.Log + LogTiles.EntriesPath(first / TileWidth, width);
            if (!files.Exists(path))
            {
                throw new FormatException("log.entries-missing");
            }

            foreach (var entry in LogTiles.DecodeEntries(ReadAll(files, path), width))
            {
                Append(entry.ToArray());
            }
        }

        FindKey();
        var signed = SignedCheckpoint.Verify(note, Key);
        if (signed.Checkpoint.Root != Tree.Root() || signed.Checkpoint.Origin != Key.Name)
        {
            throw new FormatException("log.root");
        }

        CheckpointBytes = note;
        TiledSize = claimed.Size;
    }

    private void ReadJournal(byte[] journal)
    {
        var at = 0;
        while (JournalRecord.TryRead(journal, ref at, out var record))
        {
            var size = Checkpoint.Parse(SignedNote.Parse(record.Checkpoint).Text).Size;
            if (size <= TiledSize)
            {
                // Laid out in tiles already; a kill came before the journal was removed.
                continue;
            }

            Append(record.Entry);
            FindKey();
            var signed = SignedCheckpoint.Verify(record.Checkpoint, Key);
            if (signed.Checkpoint.Size != Entries.Count || signed.Checkpoint.Root != Tree.Root())
            {
                throw new FormatException("log.journal");
            }

            Journal.Add(record);
            CheckpointBytes = record.Checkpoint;
        }

        // A torn last write is no loss: it was never acknowledged. Anything else is damage.
        if (at < journal.Length && Entries.Count == 0)
        {
            throw new FormatException("log.journal");
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
