using System.Buffers.Binary;

namespace Recours.Casework.Media;

/// <summary>How the file of a film is laid out: boxes of ISO 14496-12 (MP4, MOV), or EBML (WebM, Matroska).</summary>
public enum RecordingKind { None, Boxes, Matroska }

/// <summary>
/// Films, as far as they have to be known here: their kind, and an order of their bytes in which they can be read from a pipe. A telephone writes the
/// table of contents behind the film; whoever cannot go back needs it before.
/// </summary>
public static class Recording
{
    // Bounds of what is believed: boxes at the top, bytes of the table of contents, boxes inside each other.
    private const int MostBoxes = 10_000, MostContents = 64 << 20, MostDepth = 8;

    // Still pictures and sound come in the same boxes.
    private static readonly string[] NoFilm = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis", "M4A ", "M4B ", "crx "];

    private sealed record Box(string Type, long At, long Size);

    /// <summary>Whether a file is called like a film.</summary>
    public static bool IsNamed(string name) => Path.GetExtension(name).ToLowerInvariant() is ".mp4" or ".mov" or ".m4v" or ".3gp" or ".webm" or ".mkv" or ".avi";

    /// <param name="head">The first twelve bytes or more.</param>
    public static RecordingKind Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
        {
            return RecordingKind.Matroska;
        }

        if (head.Length < 12)
        {
            return RecordingKind.None;
        }

        return TypeOf(head) switch
        {
            "ftyp" => NoFilm.Contains(System.Text.Encoding.Latin1.GetString(head[8..12])) ? RecordingKind.None : RecordingKind.Boxes,
            "moov" or "mdat" or "wide" => RecordingKind.Boxes,
            _ => RecordingKind.None,
        };
    }

    /// <summary>
    /// Writes a film of boxes with its table of contents first; its places in the film are put right. What is not understood is written as it stands:
    /// the reader judges it. Throws what the streams throw.
    /// </summary>
    /// <param name="film">Can be read from any place.</param>
    public static void CopyContentsFirst(Stream film, Stream to, CancellationToken cancel)
    {
        var boxes = Boxes(film);
        var (contents, data) = (boxes.FindIndex(box => box.Type == "moov"), boxes.FindIndex(box => box.Type == "mdat"));
        if (contents < 0 || data < 0 || contents < data || boxes[contents].Size > MostContents || boxes[contents].At + boxes[contents].Size > film.Length)
        {
            Copy(film, 0, film.Length, to, cancel);
            return;
        }

        var (moved, first) = (boxes[contents], boxes[0].Type == "ftyp" ? boxes[0].Size : 0);
        var table = new byte[moved.Size];
        film.Position = moved.At;
        film.ReadExactly(table);
        Move(table, 8, table.Length, first, moved.At, moved.Size, 0);
        Copy(film, 0, first, to, cancel);
        to.Write(table);
        Copy(film, first, moved.At - first, to, cancel);
        Copy(film, moved.At + moved.Size, film.Length - moved.At - moved.Size, to, cancel);
    }

    private static List<Box> Boxes(Stream film)
    {
        var (boxes, head, at) = (new List<Box>(), new byte[16], 0L);
        while (at + 8 <= film.Length && boxes.Count < MostBoxes)
        {
            film.Position = at;
            var read = film.ReadAtLeast(head, 16, throwOnEndOfStream: false);
            long size = BinaryPrimitives.ReadUInt32BigEndian(head);
            size = size == 0 ? film.Length - at : size == 1 && read == 16 ? BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(8)) : size;
            if (size < 8 || size > film.Length - at)
            {
                break;
            }

            boxes.Add(new Box(TypeOf(head), at, size));
            at += size;
        }

        return boxes;
    }

    /// <summary>Moves every place in the film between <paramref name="from"/> and <paramref name="to"/> by <paramref name="by"/> bytes.</summary>
    private static void Move(Span<byte> table, int at, int end, long from, long to, long by, int depth)
    {
        while (at + 8 <= end && depth < MostDepth)
        {
            var size = BinaryPrimitives.ReadUInt32BigEndian(table[at..]);
            if (size < 8 || size > end - at)
            {
                return;
            }

            var type = TypeOf(table[at..]);
            var inside = table.Slice(at, (int)size);
            if (type is "trak" or "mdia" or "minf" or "stbl")
            {
                Move(table, at + 8, at + (int)size, from, to, by, depth + 1);
            }
            else if (type is "stco" or "co64" && size >= 16)
            {
                var width = type == "stco" ? 4 : 8;
                var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(inside[12..]), (inside.Length - 16) / width);
                for (var n = 0; n < count; n++)
                {
                    var place = inside.Slice(16 + n * width, width);
                    var was = width == 4 ? BinaryPrimitives.ReadUInt32BigEndian(place) : BinaryPrimitives.ReadInt64BigEndian(place);
                    if (was < from || was >= to)
                    {
                        continue;
                    }

                    if (width == 8)
                    {
                        BinaryPrimitives.WriteInt64BigEndian(place, was + by);
                    }
                    else
                    {
                        // Beyond four gigabytes there is no room for the new place; that part is not read.
                        BinaryPrimitives.WriteUInt32BigEndian(place, (uint)Math.Min(was + by, uint.MaxValue));
                    }
                }
            }

            at += (int)size;
        }
    }

    private static string TypeOf(ReadOnlySpan<byte> head) => System.Text.Encoding.Latin1.GetString(head[4..8]);

    private static void Copy(Stream from, long at, long count, Stream to, CancellationToken cancel)
    {
        from.Position = at;
        var buffer = new byte[1 << 16];
        while (count > 0 && from.Read(buffer, 0, (int)Math.Min(buffer.Length, count)) is > 0 and var read)
        {
            cancel.ThrowIfCancellationRequested();
            to.Write(buffer, 0, read);
            count -= read;
        }
    }
}
