using System.IO.Compression;
using System.Text;

namespace Recours.Tests.Companion;

/// <summary>A zip written byte by byte, so that it can say what no program would write.</summary>
internal sealed class CraftedZip
{
    private readonly List<byte> file = [];
    private readonly List<byte> directory = [];
    private int count;

    /// <summary>A member, deflated; the directory may lie about it.</summary>
    public CraftedZip Add(string name, byte[] content, long? statedSize = null, ushort flags = 0, uint attributes = 0) =>
        AddDeflated(Encoding.UTF8.GetBytes(name), Deflate(content), statedSize ?? content.Length, flags, attributes);

    public CraftedZip AddDeflated(byte[] name, byte[] deflated, long size, ushort flags = 0, uint attributes = 0)
    {
        var at = (uint)file.Count;
        Header(file, name, deflated.Length, size, flags, local: true, at: 0, attributes);
        file.AddRange(deflated);
        return Point(name, at, deflated.Length, size, flags, attributes);
    }

    /// <summary>One more name in the directory for bytes that are already there.</summary>
    public CraftedZip Point(byte[] name, uint at, long packed, long size, ushort flags = 0, uint attributes = 0)
    {
        Header(directory, name, packed, size, flags, local: false, at, attributes);
        count++;
        return this;
    }

    public byte[] ToArray()
    {
        var all = new MemoryStream();
        using var writer = new BinaryWriter(all);
        writer.Write(file.ToArray());
        writer.Write(directory.ToArray());
        writer.Write(0x06054B50u);
        writer.Write((uint)0);
        writer.Write((ushort)count);
        writer.Write((ushort)count);
        writer.Write((uint)directory.Count);
        writer.Write((uint)file.Count);
        writer.Write((ushort)0);
        return all.ToArray();
    }

    public static byte[] Deflate(byte[] content)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>Zeros in deflate, at its best ratio: a block that ends on a byte refers to zeros only, and is repeated as it stands.</summary>
    public static (byte[] Deflated, long Size) Zeros(int blocks)
    {
        const int block = 16 << 20;
        var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(new byte[block]);
        deflate.Flush();
        var first = packed.Length;
        deflate.Write(new byte[block]);
        deflate.Flush();
        var both = packed.ToArray();
        var all = new MemoryStream();
        all.Write(both);
        for (var i = 2; i < blocks; i++)
        {
            all.Write(both.AsSpan((int)first));
        }

        all.Write([3, 0]);
        return (all.ToArray(), (long)blocks * block);
    }

    private static void Header(List<byte> to, byte[] name, long packed, long size, ushort flags, bool local, uint at, uint attributes)
    {
        var large = size > uint.MaxValue;
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write(local ? 0x04034B50u : 0x02014B50u);
        if (!local)
        {
            writer.Write((ushort)(0x0300 | 45));
        }

        writer.Write((ushort)45);
        writer.Write((ushort)(flags | 0x800));
        writer.Write((ushort)8);
        writer.Write(0u);
        writer.Write(0u);
        writer.Write((uint)packed);
        writer.Write(large ? uint.MaxValue : (uint)size);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)(large ? 12 : 0));
        if (!local)
        {
            writer.Write((ushort)0);
            writer.Write((ushort)0);
            writer.Write((ushort)0);
            writer.Write(attributes);
            writer.Write(at);
        }

        writer.Write(name);
        if (large)
        {
            writer.Write((ushort)1);
            writer.Write((ushort)8);
            writer.Write(size);
        }

        to.AddRange(header.ToArray());
    }
}
