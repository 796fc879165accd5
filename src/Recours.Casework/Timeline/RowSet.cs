using System.Numerics;
using System.Runtime.InteropServices;

namespace Recours.Casework.Timeline;

/// <summary>A set of rows of the search: one bit for each row there could be.</summary>
internal sealed class RowSet(int rows)
{
    private readonly ulong[] words = new ulong[(rows >> 6) + 1];

    public static RowSet All(int rows)
    {
        var all = new RowSet(rows);
        for (var row = 0; row < rows; row++)
        {
            all.Add(row);
        }

        return all;
    }

    /// <summary>The rows as bits, from the first on: to be kept, or to be filled with what was.</summary>
    public Span<byte> Bits => MemoryMarshal.AsBytes(words.AsSpan());

    public RowSet Copy()
    {
        var copy = Empty();
        copy.UnionWith(this);
        return copy;
    }

    /// <summary>A set without rows, over as many as this one.</summary>
    public RowSet Empty() => new(words.Length * 64 - 1);

    public int Count()
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public void Add(int row) => words[row >> 6] |= 1UL << (row & 63);

    public void Remove(int row) => words[row >> 6] &= ~(1UL << (row & 63));

    public bool Contains(int row) => (words[row >> 6] & (1UL << (row & 63))) != 0;

    public bool IsEmpty() => !words.AsSpan().ContainsAnyExcept(0UL);

    public void UnionWith(RowSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other.words[i];
        }
    }

    public void IntersectWith(RowSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other.words[i];
        }
    }

    public void ExceptWith(RowSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~other.words[i];
        }
    }

    /// <summary>The rows in rising order. The set may lose the row that was just given.</summary>
    public IEnumerable<int> Rows()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
