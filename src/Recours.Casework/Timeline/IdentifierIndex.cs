using System.Buffers;
using System.Runtime.InteropServices;

namespace Recours.Casework.Timeline;

/// <summary>
/// Every different identifier once, in one block of memory that is searched from front to end, and the rows where it stands. The
/// search for a part runs at the speed of memory, finds parts at any place, and needs no index of its own.
/// </summary>
internal sealed class IdentifierIndex
{
    /// <summary>Longer identifiers are kept in pieces that overlap by half, so that every part up to half is found.</summary>
    public const int MaxPart = 128;

    private const int MaxPiece = 2 * MaxPart;

    private readonly ArrayBufferWriter<char> block = new(1024);
    private readonly List<int> starts = [];
    private Dictionary<string, int> known = new(StringComparer.Ordinal);
    private List<int> seen = [];
    private List<int> seenAt = [];

    // After completion: rows[firsts[n]..firsts[n + 1]] are the rows of identifier n.
    private int[] firsts = [];
    private int[] rows = [];
    private char[] compact = new char[256];

    /// <summary>How many different identifiers there are.</summary>
    public int Count => starts.Count;

    /// <summary>Adds the identifiers in a text.</summary>
    public void AddRuns(int row, FoldedText folded, ReadOnlySpan<char> original)
    {
        for (var at = 0; IdentifierRuns.Next(folded, original, ref at, out var run);)
        {
            AddWhole(row, folded.Letters[run]);
        }
    }

    /// <summary>Adds a folded text as one identifier.</summary>
    public void AddWhole(int row, ReadOnlySpan<char> folded)
    {
        if (compact.Length < folded.Length)
        {
            compact = new char[folded.Length * 2];
        }

        var length = 0;
        foreach (var letter in folded)
        {
            if (letter != ' ')
            {
                compact[length++] = letter;
            }
        }

        for (var from = 0; from == 0 || from + MaxPart < length; from += MaxPart)
        {
            AddPiece(row, compact.AsSpan(from, Math.Min(MaxPiece, length - from)));
        }
    }

    /// <summary>No more rows.</summary>
    public void Complete()
    {
        firsts = new int[starts.Count + 1];
        foreach (var number in seen)
        {
            firsts[number + 1]++;
        }

        for (var number = 0; number < starts.Count; number++)
        {
            firsts[number + 1] += firsts[number];
        }

        var next = firsts.AsSpan(0, starts.Count).ToArray();
        rows = new int[seen.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[next[seen[i]]++] = seenAt[i];
        }

        (known, seen, seenAt) = ([], [], []);
    }

    /// <summary>What <see cref="Restore"/> needs, after completion.</summary>
    public void Save(BinaryWriter output)
    {
        foreach (var numbers in (ReadOnlySpan<int[]>)[[.. starts], firsts, rows])
        {
            output.Write(numbers.Length);
            output.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
        }

        output.Write(block.WrittenCount);
        output.Write(MemoryMarshal.AsBytes(block.WrittenSpan));
    }

    /// <summary>An index as it was saved; no more rows.</summary>
    public static IdentifierIndex Restore(BinaryReader input)
    {
        var index = new IdentifierIndex();
        int[] Numbers()
        {
            var numbers = new int[input.ReadInt32()];
            input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            return numbers;
        }

        index.starts.AddRange(Numbers());
        (index.firsts, index.rows) = (Numbers(), Numbers());
        var length = input.ReadInt32();
        input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(index.block.GetSpan(Math.Max(length, 1))[..length]));
        index.block.Advance(length);
        return index;
    }

    /// <summary>Adds to <paramref name="found"/> the rows with an identifier that has this part.</summary>
    public void Find(SearchPart part, RowSet found)
    {
        var text = block.WrittenSpan;
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf(part.Text);
            if (at < 0)
            {
                return;
            }

            at += from;
            var number = starts.BinarySearch(at);
            number = number < 0 ? ~number - 1 : number;
            if (!part.MayFollow(text[starts[number]..at]))
            {
                from = at + 1;
                continue;
            }

            foreach (var row in rows.AsSpan(firsts[number], firsts[number + 1] - firsts[number]))
            {
                found.Add(row);
            }

            from = number + 1 < starts.Count ? starts[number + 1] : text.Length;
        }
    }

    private void AddPiece(int row, ReadOnlySpan<char> piece)
    {
        if (piece.Length < IdentifierRuns.MinLength)
        {
            return;
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(piece, out var number))
        {
            lookup[piece] = number = starts.Count;
            starts.Add(block.WrittenCount);
            block.Write(piece);
            block.Write("\n");
        }

        seen.Add(number);
        seenAt.Add(row);
    }
}
