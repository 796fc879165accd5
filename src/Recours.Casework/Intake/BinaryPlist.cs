using System.Buffers.Binary;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>
/// Apple's binary property list (<c>bplist00</c>): dictionaries, arrays, texts, bytes and numbers. Bounded: objects are read
/// at most <see cref="MostObjects"/> times in all and <see cref="MostDepth"/> deep, so references that form a ring end.
/// </summary>
public sealed class BinaryPlist
{
    private const int MostObjects = 20_000, MostDepth = 24, TrailerSize = 32;
    private readonly byte[] bytes;
    private readonly int offsetSize, referenceSize;
    private readonly long count, table;
    private int read;

    private BinaryPlist(byte[] bytes)
    {
        this.bytes = bytes;
        var trailer = bytes.AsSpan(bytes.Length - TrailerSize);
        (offsetSize, referenceSize) = (trailer[6], trailer[7]);
        count = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(trailer[8..]), int.MaxValue);
        table = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(trailer[24..]), int.MaxValue);
    }

    /// <returns>
    /// A <c>Dictionary&lt;string, object?&gt;</c>, <c>List&lt;object?&gt;</c>, string, byte[], long, double or bool; null when it is no property list.
    /// </returns>
    public static object? Read(byte[]? bytes)
    {
        if (bytes is null || bytes.Length < TrailerSize + 8 || !bytes.AsSpan().StartsWith("bplist0"u8))
        {
            return null;
        }

        try
        {
            var list = new BinaryPlist(bytes);
            long top = (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(bytes.Length - TrailerSize + 16)), int.MaxValue);
            return list.offsetSize is >= 1 and <= 8 && list.referenceSize is >= 1 and <= 8 ? list.Object(top, 0) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException or InvalidDataException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private object? Object(long number, int depth)
    {
        if (number >= count || ++read > MostObjects || depth > MostDepth)
        {
            throw new InvalidDataException();
        }

        long at = Integer(checked(table + (number * offsetSize)), offsetSize);
        int marker = bytes[at];
        int low = marker & 0xF;
        switch (marker >> 4)
        {
            case 0x0:
                return low switch { 8 => false, 9 => true, _ => null };
            case 0x1:
                return Integer(at + 1, 1 << low);
            case 0x2 when low == 3:
                return BinaryPrimitives.ReadDoubleBigEndian(Span(at + 1, 8));
            case 0x2 when low == 2:
                return (double)BinaryPrimitives.ReadSingleBigEndian(Span(at + 1, 4));
            case 0x3:
                return BinaryPrimitives.ReadDoubleBigEndian(Span(at + 1, 8));
            case 0x8:
                return Integer(at + 1, low + 1);
            default:
                break;
        }

        long length = low;
        long from = at + 1;
        if (low == 0xF)
        {
            int size = 1 << (bytes[from] & 0xF);
            length = Integer(from + 1, size);
            from += 1 + size;
        }

        switch (marker >> 4)
        {
            case 0x4:
                return Span(from, length).ToArray();
            case 0x5:
                return Encoding.ASCII.GetString(Span(from, length));
            case 0x6:
                return Encoding.BigEndianUnicode.GetString(Span(from, checked(length * 2)));
            case 0xA or 0xB or 0xC:
                var items = new List<object?>();
                for (long i = 0; i < length; i++)
                {
                    items.Add(Object(Integer(from + (i * referenceSize), referenceSize), depth + 1));
                }

                return items;
            case 0xD:
                var members = new Dictionary<string, object?>(StringComparer.Ordinal);
                for (long i = 0; i < length; i++)
                {
                    object? key = Object(Integer(from + (i * referenceSize), referenceSize), depth + 1);
                    object? value = Object(Integer(checked(from + ((length + i) * referenceSize)), referenceSize), depth + 1);
                    members[key as string ?? ""] = value;
                }

                return members;
            default:
                return null;
        }
    }

    private long Integer(long at, int size)
    {
        if (size > 8)
        {
            at += size - 8;
            size = 8;
        }

        ulong value = 0;
        foreach (byte part in Span(at, size))
        {
            value = (value << 8) | part;
        }

        return unchecked((long)value) is var number && number < 0 && size < 8 ? throw new InvalidDataException() : number;
    }

    private ReadOnlySpan<byte> Span(long at, long length) =>
        at >= 0 && length >= 0 && length <= bytes.Length && at <= bytes.Length - length ? bytes.AsSpan((int)at, (int)length) : throw new InvalidDataException();
}
