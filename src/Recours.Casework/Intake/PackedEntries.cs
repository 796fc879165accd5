using System.Collections;

namespace Recours.Casework.Intake;

/// <summary>
/// Entries as bytes, with where each begins: a fifth of what they take as objects, and no time until one is looked at. An entry is made
/// anew each time it is asked for: equal in every field, never the same object.
/// </summary>
internal sealed class PackedEntries : IReadOnlyList<ChatEntry>
{
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyList<byte[]> blocks;

    // The first entry of each block, and behind the last; where each entry begins in its block.
    private readonly int[] firsts;
    private readonly int[] starts;
    private int lastBlock;

    /// <param name="blocks">The entries, one behind the other.</param>
    /// <param name="counts">How many are in each block.</param>
    /// <param name="starts">Where each begins in its block.</param>
    public PackedEntries(IReadOnlyList<string> names, IReadOnlyList<byte[]> blocks, IReadOnlyList<int> counts, int[] starts)
    {
        (this.names, this.blocks, this.starts) = (names, blocks, starts);
        firsts = new int[blocks.Count + 1];
        for (var block = 0; block < blocks.Count; block++)
        {
            firsts[block + 1] = firsts[block] + counts[block];
        }
    }

    public int Count => starts.Length;

    /// <summary>Bytes of all entries.</summary>
    public long Size => blocks.Sum(block => (long)block.Length);

    public ChatEntry this[int index]
    {
        get
        {
            var pack = At(index);
            return PackedEntry.Read(ref pack);
        }
    }

    public EntryHead Head(int index)
    {
        var pack = At(index);
        return PackedEntry.Head(ref pack);
    }

    public IEnumerator<ChatEntry> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The table of names, and the entries block by block.</summary>
    internal (IReadOnlyList<string> Names, IReadOnlyList<(byte[] Bytes, ArraySegment<int> Starts)> Blocks) Parts() =>
        (names, [.. blocks.Select((block, n) => (block, new ArraySegment<int>(starts, firsts[n], firsts[n + 1] - firsts[n])))]);

    private PackReader At(int index)
    {
        // Most are asked for one after the other.
        var block = lastBlock;
        if (index < firsts[block] || index >= firsts[block + 1])
        {
            // No block is empty: each first entry stands once.
            block = Array.BinarySearch(firsts, 0, blocks.Count, index);
            lastBlock = block = block < 0 ? ~block - 1 : block;
        }

        return new PackReader(blocks[block].AsSpan(starts[index]), names);
    }
}

/// <summary>Packs entries as they are read.</summary>
internal sealed class EntryPacker
{
    /// <summary>Bytes from which a block is full: an entry lies in one block.</summary>
    private const int BlockSize = 1 << 20;

    private readonly PackNames names = new();
    private readonly PackWriter block;
    private readonly List<byte[]> blocks = [];
    private readonly List<int> counts = [];
    private readonly List<int> starts = [];

    public EntryPacker() => block = new PackWriter(names);

    public int Count => starts.Count;

    public void Add(ChatEntry entry)
    {
        if (block.Length == 0)
        {
            counts.Add(0);
        }

        starts.Add(block.Length);
        counts[^1]++;
        PackedEntry.Write(block, entry);
        if (block.Length >= BlockSize)
        {
            Close();
        }
    }

    /// <summary>No more entries.</summary>
    public PackedEntries Finish()
    {
        Close();
        return new PackedEntries(names.All, blocks, counts, [.. starts]);
    }

    /// <summary>A list as packed entries; itself when it is.</summary>
    public static PackedEntries Pack(IReadOnlyList<ChatEntry> entries)
    {
        if (entries is PackedEntries packed)
        {
            return packed;
        }

        var packer = new EntryPacker();
        for (var i = 0; i < entries.Count; i++)
        {
            packer.Add(entries[i]);
        }

        return packer.Finish();
    }

    private void Close()
    {
        if (block.Length > 0)
        {
            blocks.Add(block.Written.ToArray());
            block.Clear();
        }
    }
}
