using System.Buffers.Binary;
using System.Globalization;

namespace Recours.Evidence.Ledger;

/// <summary>The files of a log in C2SP tlog-tiles layout: their names and their bytes (docs/formats/ledger.md).</summary>
public static class LogTiles
{
    /// <summary>Hashes or entries in a full tile.</summary>
    public const int FullWidth = 256;

    /// <summary>Longest entry in bytes.</summary>
    public const int MaxEntryLength = ushort.MaxValue;

    /// <summary>Largest log whose paths are listed: a forged size must not fill the memory.</summary>
    public const long MaxListedSize = 1L << 28;

    private const int LevelsPerTile = 8;
    private const int MaxTileLevel = 7;

    /// <summary>Path of an entry bundle, for example <c>tile/entries/x001/234</c> or <c>tile/entries/000.p/17</c>.</summary>
    public static string EntriesPath(long tile, int width) => "tile/entries/" + Name(tile, width);

    /// <summary>Path of a hash tile, for example <c>tile/0/x001/234</c> or <c>tile/0/000.p/5</c>.</summary>
    public static string HashPath(int level, long tile, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, MaxTileLevel);
        return string.Create(CultureInfo.InvariantCulture, $"tile/{level}/{Name(tile, width)}");
    }

    /// <summary>An entry bundle: each entry after its length as uint16, big endian.</summary>
    public static byte[] EncodeEntries(IReadOnlyList<ReadOnlyMemory<byte>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        CheckWidth(entries.Count, nameof(entries));
        if (entries.Any(entry => entry.Length > MaxEntryLength))
            throw new ArgumentException("An entry is longer than 65535 bytes.", nameof(entries));

        var bundle = new byte[entries.Sum(entry => sizeof(ushort) + entry.Length)];
        var rest = bundle.AsSpan();
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Length);
            entry.Span.CopyTo(rest[sizeof(ushort)..]);
            rest = rest[(sizeof(ushort) + entry.Length)..];
        }
        return bundle;
    }

    /// <summary>The entries of a bundle, as slices of it.</summary>
    /// <exception cref="FormatException">Not exactly <paramref name="expectedCount"/> entries, or bytes left over.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> DecodeEntries(ReadOnlyMemory<byte> bundle, int expectedCount)
    {
        CheckWidth(expectedCount, nameof(expectedCount));
        var entries = new List<ReadOnlyMemory<byte>>(expectedCount);
        var rest = bundle;
        while (entries.Count < expectedCount)
        {
            if (rest.Length < sizeof(ushort)) throw new FormatException("The entry bundle ends before its last entry.");
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest.Span);
            rest = rest[sizeof(ushort)..];
            if (rest.Length < length) throw new FormatException("An entry is longer than its bundle.");
            entries.Add(rest[..length]);
            rest = rest[length..];
        }
        if (!rest.IsEmpty) throw new FormatException("The entry bundle has bytes after its last entry.");
        return entries;
    }

    /// <summary>
    /// The hash tiles, full and partial, of the log with <paramref name="size"/> entries, without those
    /// that were already full at <paramref name="fromSize"/>.
    /// </summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> HashTiles(MerkleTree tree, long fromSize, long size)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentOutOfRangeException.ThrowIfNegative(fromSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fromSize, size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, tree.Size);
        var tiles = new List<(string, byte[])>();
        for (var level = 0; level <= MaxTileLevel && Count(size, level) > 0; level++)
        {
            foreach (var (tile, width) in Row(Count(fromSize, level) / FullWidth, Count(size, level)))
                tiles.Add((HashPath(level, tile, width), HashTile(tree, level, tile, width)));
        }
        return tiles;
    }

    /// <summary>Paths and widths of the entry bundles of a log of this size, in order.</summary>
    public static IReadOnlyList<(string Path, int Width)> EntryPaths(long size)
    {
        CheckListedSize(size);
        return [.. Row(0, size).Select(t => (EntriesPath(t.Tile, t.Width), t.Width))];
    }

    /// <summary>Paths and widths of the hash tiles of a log of this size, level by level.</summary>
    public static IReadOnlyList<(string Path, int Width)> HashPaths(long size)
    {
        CheckListedSize(size);
        return
        [
            .. Enumerable.Range(0, MaxTileLevel + 1).SelectMany(
                level => Row(0, Count(size, level)).Select(t => (HashPath(level, t.Tile, t.Width), t.Width))),
        ];
    }

    /// <summary>Exactly the tile files a log of this size has: entry bundles, then hash tiles.</summary>
    public static IReadOnlyList<(string Path, int Width)> AllPaths(long size) => [.. EntryPaths(size), .. HashPaths(size)];

    private static byte[] HashTile(MerkleTree tree, int level, long tile, int width)
    {
        var bytes = new byte[width * Hash32.Length];
        for (var i = 0; i < width; i++)
        {
            var hash = tree.HashAt(level * LevelsPerTile, tile * FullWidth + i);
            hash.AsSpan().CopyTo(bytes.AsSpan(i * Hash32.Length));
        }
        return bytes;
    }

    /// <summary>Hashes in all tiles of a level: one for each complete sub-tree of 256^level leaves.</summary>
    private static long Count(long size, int level) => size >> (level * LevelsPerTile);

    private static IEnumerable<(long Tile, int Width)> Row(long firstTile, long count)
    {
        for (var tile = firstTile; tile * FullWidth < count; tile++)
            yield return (tile, (int)Math.Min(FullWidth, count - tile * FullWidth));
    }

    /// <summary>Number in groups of three digits, all but the last marked with x; a partial tile ends in .p/width.</summary>
    private static string Name(long tile, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tile);
        CheckWidth(width, nameof(width));
        var name = Group(tile % 1000);
        for (var rest = tile / 1000; rest > 0; rest /= 1000) name = $"x{Group(rest % 1000)}/{name}";
        return width == FullWidth ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.p/{width}");
    }

    private static string Group(long digits) => digits.ToString("D3", CultureInfo.InvariantCulture);

    private static void CheckWidth(int width, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, FullWidth, name);
    }

    private static void CheckListedSize(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxListedSize);
    }
}
