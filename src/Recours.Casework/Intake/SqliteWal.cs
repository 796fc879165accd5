using System.Buffers.Binary;

namespace Recours.Casework.Intake;

/// <summary>
/// Adds the pages of a write-ahead log to a database held in memory (SQLite file format, section 4): the newest messages of
/// a telephone often lie only there. A frame counts when its checksum and salts fit and a commit follows it.
/// </summary>
internal static class SqliteWal
{
    private const int HeaderSize = 32, FrameHeaderSize = 24;

    /// <returns>The database with every committed page; null when the log holds none that fits.</returns>
    public static byte[]? Apply(byte[] database, int size, byte[] log, long most)
    {
        if (log.Length < HeaderSize || (Big(log, 0) & 0xFFFFFFFE) != 0x377F0682 || size < 100)
        {
            return null;
        }

        bool big = (Big(log, 0) & 1) == 1;
        int page = (int)Math.Min(Big(log, 8), 1 << 16);
        int stated = BinaryPrimitives.ReadUInt16BigEndian(database.AsSpan(16)) is 1 ? 65536 : BinaryPrimitives.ReadUInt16BigEndian(database.AsSpan(16));
        if (page < 512 || page != stated)
        {
            return null;
        }

        (uint One, uint Two) sum = Sum((0, 0), log.AsSpan(0, 24), big);
        if (sum != (Big(log, 24), Big(log, 28)))
        {
            return null;
        }

        var pending = new Dictionary<uint, int>();
        var pages = new Dictionary<uint, int>();
        uint total = 0;
        for (int at = HeaderSize; at <= log.Length - FrameHeaderSize - page; at += FrameHeaderSize + page)
        {
            sum = Sum(Sum(sum, log.AsSpan(at, 8), big), log.AsSpan(at + FrameHeaderSize, page), big);
            if (!log.AsSpan(at + 8, 8).SequenceEqual(log.AsSpan(16, 8)) || sum != (Big(log, at + 16), Big(log, at + 20)) || Big(log, at) == 0)
            {
                break;
            }

            pending[Big(log, at)] = at + FrameHeaderSize;
            if (Big(log, at + 4) is var commit and not 0)
            {
                total = commit;
                foreach (var (number, place) in pending)
                {
                    pages[number] = place;
                }

                pending.Clear();
            }
        }

        if (total == 0 || (long)total * page > most)
        {
            return null;
        }

        byte[] whole = GC.AllocateArray<byte>((int)(total * page), pinned: true);
        database.AsSpan(0, Math.Min(size, whole.Length)).CopyTo(whole);
        foreach (var (number, place) in pages.Where(one => one.Key <= total))
        {
            log.AsSpan(place, page).CopyTo(whole.AsSpan((int)((number - 1) * page)));
        }

        return whole;
    }

    private static uint Big(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    private static (uint, uint) Sum((uint One, uint Two) sum, ReadOnlySpan<byte> bytes, bool big)
    {
        unchecked
        {
            for (int at = 0; at + 8 <= bytes.Length; at += 8)
            {
                uint first = big ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
                uint second = big ? BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
                sum.One += first + sum.Two;
                sum.Two += second + sum.One;
            }
        }

        return sum;
    }
}
