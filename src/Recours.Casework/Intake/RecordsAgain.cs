using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>
/// Records a second time, once their order is known: only their places need be kept until then. Mostly a file is gone through from its end
/// to its beginning, so what lies around a record is read with it.
/// </summary>
internal sealed class RecordsAgain(IExport export) : IDisposable
{
    private const int Room = 1 << 17;

    private readonly byte[] room = new byte[Room];
    private ExportFile? file;
    private Stream? stream;
    private long begin;
    private int length;

    /// <summary>The bytes at a place of a file, when they are still an object in proper UTF-8 there; null where they cannot be read any more.</summary>
    public byte[]? At(ExportFile from, long offset, int count)
    {
        try
        {
            if (!ReferenceEquals(file, from))
            {
                stream?.Dispose();
                (stream, file, begin, length) = (export.Open(from), from, offset + count, 0);
            }

            var record = Bytes(offset, count);
            return record is [(byte)'{', .., (byte)'}'] && Utf8.IsValid(record) ? record : null;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    private byte[] Bytes(long offset, int count)
    {
        if (offset >= begin && offset + count <= begin + length)
        {
            return room.AsSpan((int)(offset - begin), count).ToArray();
        }

        long start = offset + count <= begin ? Math.Max(0, offset + count - Room) : offset;
        if (count > Room || begin - start > 2 * Room || offset - begin > 2 * Room)
        {
            // Far from the one before: the next may be as far from this.
            byte[] alone = new byte[count];
            begin = offset + count;
            length = 0;
            stream!.Position = offset;
            stream.ReadExactly(alone);
            return alone;
        }

        (begin, length) = (start, 0);
        stream!.Position = start;
        length = stream.ReadAtLeast(room, (int)(offset - start) + count, throwOnEndOfStream: true);
        return room.AsSpan((int)(offset - begin), count).ToArray();
    }
}
