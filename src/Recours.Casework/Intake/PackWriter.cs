using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>Writes the pieces of a packed reading (docs/formats/reading.md) one behind the other.</summary>
internal sealed class PackWriter(PackNames names)
{
    private byte[] bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(int value)
    {
        Room(1)[0] = checked((byte)value);
        Length++;
    }

    /// <summary>Seven bits in each byte, the lowest first; all but the last have the eighth.</summary>
    public void Number(ulong value)
    {
        var room = Room(10);
        var used = 0;
        for (; value >= 0x80; value >>= 7)
        {
            room[used++] = (byte)(value & 0x7F | 0x80);
        }

        room[used++] = (byte)value;
        Length += used;
    }

    public void Number(int value) => Number(checked((ulong)value));

    /// <summary>A number that may lie below zero: its sign is the lowest bit.</summary>
    public void Signed(long value) => Number(unchecked((ulong)(value << 1) ^ (ulong)(value >> 63)));

    /// <summary>A text, or none. What is no valid UTF-16 (half a pair) is kept as it is, in two bytes for each unit.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        var before = Length;
        Number(((ulong)length << 1) + 1);
        if (Utf8.FromUtf16(text, Room(length), out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done && written == length)
        {
            Length += length;
            return;
        }

        Length = before;
        // Never empty, so never taken for none.
        Number((ulong)text.Length << 2);
        foreach (var unit in text)
        {
            Byte(unit & 0xFF);
            Byte(unit >> 8);
        }
    }

    /// <summary>A text that comes again and again: a sender, a file, a conversation. The first ones stand in a table, once.</summary>
    public void Name(string? name)
    {
        if (name is null)
        {
            Number(0);
        }
        else if (names.NumberOf(name) is { } number)
        {
            Number(number + 2);
        }
        else
        {
            Number(1);
            Text(name);
        }
    }

    public void List<T>(IReadOnlyList<T> list, Action<T> write)
    {
        Number(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            write(list[i]);
        }
    }

    public void Span(SourceSpan span)
    {
        Name(span.File);
        Signed(span.Offset);
        Signed(span.Length);
        Text(span.Pointer);
    }

    public void MaybeSpan(SourceSpan? span)
    {
        Byte(span is null ? 0 : 1);
        if (span is { } known)
        {
            Span(known);
        }
    }

    public void Odd(Irregularity odd)
    {
        Name(odd.Code);
        MaybeSpan(odd.Source);
        Text(odd.Detail);
    }

    /// <summary>Texts that belong to each other in pairs.</summary>
    public void Pairs(IReadOnlyDictionary<string, string> pairs) => List([.. pairs], pair =>
    {
        Text(pair.Key);
        Text(pair.Value);
    });

    private Span<byte> Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, checked((int)Math.Min(Math.Max(2L * bytes.Length, (long)Length + more), Array.MaxLength)));
        }

        return bytes.AsSpan(Length);
    }
}

/// <summary>The table of a packed reading: names in the order in which they first came. What comes when it is full stands where it is used.</summary>
internal sealed class PackNames
{
    /// <summary>Names at most, and UTF-16 units of one: a million accounts in one group must not lie in memory twice.</summary>
    private const int Most = 1 << 16, MostUnits = 256;

    private readonly int most;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> known = [];

    /// <param name="before">Names that are in it already.</param>
    public PackNames(IReadOnlyList<string>? before = null, int most = Most)
    {
        this.most = most;
        foreach (var name in before ?? [])
        {
            NumberOf(name);
        }
    }

    public IReadOnlyList<string> All => known;

    public int? NumberOf(string name)
    {
        if (name.Length > MostUnits || most == 0)
        {
            return null;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var exists);
        if (exists)
        {
            return number;
        }

        if (known.Count == most)
        {
            numbers.Remove(name);
            return null;
        }

        number = known.Count;
        known.Add(name);
        return number;
    }
}
