using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recours.Evidence.Ledger;

namespace Recours.Casework.Vault;

/// <summary>Entries that were written together, the age file with their private parts, and the signed checkpoint of the log that ends with them.</summary>
public sealed record JournalGroup(IReadOnlyList<byte[]> Entries, byte[] PrivateAge, byte[] Checkpoint)
{
    private const int FrameLength = sizeof(int) + SHA256.HashSizeInBytes;

    /// <summary>A frame (length of the body as four bytes big-endian, its SHA-256), then the body: each part after its length as four bytes.</summary>
    public byte[] Encode()
    {
        List<byte[]> parts = [.. Entries, PrivateAge, Checkpoint];
        var bytes = new byte[FrameLength + parts.Sum(part => sizeof(int) + part.Length)];
        var at = FrameLength;
        foreach (var part in parts)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), part.Length);
            part.CopyTo(bytes, at + sizeof(int));
            at += sizeof(int) + part.Length;
        }

        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length - FrameLength);
        SHA256.HashData(bytes.AsSpan(FrameLength), bytes.AsSpan(sizeof(int)));
        return bytes;
    }

    /// <summary>Reads the group at <paramref name="at"/> and moves behind it; null where no whole group stands.</summary>
    public static JournalGroup? TryRead(ReadOnlySpan<byte> journal, ref int at)
    {
        var rest = journal[at..];
        if (rest.Length < FrameLength || BinaryPrimitives.ReadInt32BigEndian(rest) is var length && (length <= 0 || length > rest.Length - FrameLength))
        {
            return null;
        }

        var body = rest.Slice(FrameLength, length);
        if (!SHA256.HashData(body).AsSpan().SequenceEqual(rest.Slice(sizeof(int), SHA256.HashSizeInBytes)) || Parts(body) is not { } parts)
        {
            return null;
        }

        at += FrameLength + length;
        return new JournalGroup(parts[..^2], parts[^2], parts[^1]);
    }

    private static List<byte[]>? Parts(ReadOnlySpan<byte> body)
    {
        var parts = new List<byte[]>();
        while (!body.IsEmpty)
        {
            if (body.Length < sizeof(int) || BinaryPrimitives.ReadInt32BigEndian(body) is var length && (length <= 0 || length > body.Length - sizeof(int)))
            {
                return null;
            }

            parts.Add(body.Slice(sizeof(int), length).ToArray());
            body = body[(sizeof(int) + length)..];
        }

        return parts.Count >= 3 ? parts : null;
    }
}

/// <summary>
/// What was promised: one line for each journal group, written and synced after the group itself was synced, and before
/// anybody is told. So a journal that ends earlier than the promise was hurt, and one that is torn behind it was not.
/// </summary>
public static class Acknowledgement
{
    /// <summary><c>size:root</c> and a line feed; no byte of it is one bit away from zero, so a flip is never taken for a hole.</summary>
    public static byte[] Line(long size, Hash32 root) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{size}:{root}\n"));

    /// <summary>
    /// The size that was promised last, once every line was found true of the log: 0 without a line. A torn last line is
    /// one that agrees with the line of the last group in each byte that is there.
    /// Throws <see cref="FormatException"/> for anything else.
    /// </summary>
    public static long Check(ReadOnlySpan<byte> stored, long tiled, MerkleTree tree)
    {
        long promised = 0;
        while (ReadLine(stored, tree) is var size and > 0 && size > promised)
        {
            promised = size;
            stored = stored[Line(size, tree.RootAt(size)).Length..];
        }

        if (!stored.IsEmpty && (promised == tree.Size || !IsTorn(stored, Line(tree.Size, tree.Root()))))
        {
            throw new FormatException("log.acknowledged");
        }

        return Math.Max(promised, tiled);
    }

    /// <summary>The size in the first line, 0 unless the whole line is true of the log.</summary>
    private static long ReadLine(ReadOnlySpan<byte> stored, MerkleTree tree) =>
        stored.IndexOf((byte)':') is var colon and > 0
        && long.TryParse(stored[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        && size <= tree.Size
        && stored.StartsWith(Line(size, tree.RootAt(size)))
            ? size : 0;

    private static bool IsTorn(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> whole)
    {
        if (stored.Length > whole.Length)
        {
            return false;
        }

        for (var i = 0; i < stored.Length; i++)
        {
            if (stored[i] != whole[i] && stored[i] != 0)
            {
                return false;
            }
        }

        return true;
    }
}
