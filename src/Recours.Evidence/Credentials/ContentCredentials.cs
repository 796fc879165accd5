using System.Buffers.Binary;
using System.Text;

namespace Recours.Evidence.Credentials;

/// <summary>
/// Whether a picture or a film carries Content Credentials (C2PA 1.x and 2.x), and which program says that it made them. They are seen, not checked:
/// no signature, no hash, no trust. Their absence proves nothing.
/// </summary>
/// <param name="By">The claim generator as written; null where none is found.</param>
public sealed record ContentCredentials(string? By)
{
    /// <summary>Bytes of a manifest store that are looked through at most.</summary>
    private const int MaxStore = 16 << 20;

    /// <summary>Segments, chunks or boxes walked at most.</summary>
    private const int MaxParts = 10_000;

    private const int MaxName = 200;

    private static readonly byte[] MpegBox = Convert.FromHexString("D8FEC3D61B0E483C92975828877EC481");

    // The label of a manifest store in its JUMBF description box.
    private static ReadOnlySpan<byte> StoreLabel => "c2pa\0"u8;

    /// <summary>Null for a file of another kind, or without credentials. Never throws on bad bytes.</summary>
    /// <param name="source">Seekable, at the beginning of the file.</param>
    public static ContentCredentials? Find(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Span<byte> head = stackalloc byte[12];
        var count = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var store = count < head.Length ? null
            : head[..3].SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FromJpeg(source)
            : head[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? FromPng(source)
            : head[4..8].SequenceEqual("ftyp"u8) ? FromMpeg(source) : null;
        return store is not null && IsStore(store) ? new ContentCredentials(Generator(store)) : null;
    }

    /// <summary>APP11 segments with JUMBF (ISO 19566-5): each after the first repeats the eight bytes of the box header.</summary>
    private static byte[]? FromJpeg(Stream source)
    {
        var store = new List<byte>();
        var head = new byte[4];
        source.Position = 2;
        for (var parts = 0; parts < MaxParts && Exactly(source, head) && head[0] == 0xFF && head[1] is not (0xDA or 0xD9); parts++)
        {
            var next = source.Position - 2 + BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2));
            if (head[1] == 0xEB && next - source.Position > 16)
            {
                var segment = new byte[next - source.Position];
                if (!Exactly(source, segment)) break;
                var first = BinaryPrimitives.ReadUInt32BigEndian(segment.AsSpan(4)) == 1;
                if (segment.AsSpan().StartsWith("JP"u8) && segment.AsSpan(12, 4).SequenceEqual("jumb"u8) && store.Count < MaxStore) store.AddRange(segment.AsSpan(first ? 8 : 16));
            }
            if (next <= source.Position - 2) break;
            source.Position = next;
        }
        return store.Count > 0 ? [.. store] : null;
    }

    private static byte[]? FromPng(Stream source)
    {
        var head = new byte[8];
        source.Position = 8;
        for (var parts = 0; parts < MaxParts && Exactly(source, head) && !head.AsSpan(4).SequenceEqual("IEND"u8); parts++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            if (head.AsSpan(4).SequenceEqual("caBX"u8)) return Part(source, length);
            if (source.Position + length + 4 > source.Length) return null;
            source.Position += length + 4;
        }
        return null;
    }

    /// <summary>A <c>uuid</c> box on the first level (ISO/IEC 14496-12), with the purpose <c>manifest</c>.</summary>
    private static byte[]? FromMpeg(Stream source)
    {
        var head = new byte[16];
        source.Position = 0;
        for (var parts = 0; parts < MaxParts && source.Position + 8 <= source.Length; parts++)
        {
            var start = source.Position;
            if (!Exactly(source, head.AsSpan(0, 8))) return null;
            ulong length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var isUuid = head.AsSpan(4, 4).SequenceEqual("uuid"u8);
            if (length == 1)
            {
                if (!Exactly(source, head.AsSpan(0, 8))) return null;
                length = BinaryPrimitives.ReadUInt64BigEndian(head);
            }
            else if (length == 0) length = (ulong)(source.Length - start);
            if (length < 8 || length > (ulong)(source.Length - start)) return null;
            var end = start + (long)length;
            if (isUuid && end - source.Position > 40 && Exactly(source, head) && head.AsSpan().SequenceEqual(MpegBox)) return Part(source, end - source.Position);
            source.Position = end;
        }
        return null;
    }

    private static byte[]? Part(Stream source, long length)
    {
        var part = new byte[Math.Min(Math.Min(length, MaxStore), source.Length - source.Position)];
        return Exactly(source, part) ? part : null;
    }

    private static bool IsStore(ReadOnlySpan<byte> store)
    {
        var at = store.IndexOf("jumd"u8);
        return at >= 0 && store[at..Math.Min(store.Length, at + 64)].IndexOf(StoreLabel) > 0;
    }

    /// <summary>
    /// The name in the last claim, which is the active one: a CBOR text after the key <c>claim_generator</c>, or after <c>name</c> in
    /// <c>claim_generator_info</c>. Keys stand behind their CBOR head: <c>o</c> for fifteen letters, <c>d</c> for four.
    /// </summary>
    private static string? Generator(ReadOnlySpan<byte> store)
    {
        var key = store.LastIndexOf("oclaim_generator"u8);
        if (key >= 0 && TextAt(store[(key + 16)..]) is { } name) return name;
        key = store.LastIndexOf("claim_generator_info"u8);
        if (key < 0) return null;
        var map = store[key..Math.Min(store.Length, key + 500)];
        var field = map.IndexOf("dname"u8);
        return field < 0 ? null : TextAt(map[(field + 5)..]);
    }

    private static string? TextAt(ReadOnlySpan<byte> cbor)
    {
        var (length, at) = cbor switch
        {
            [>= 0x60 and <= 0x77 and var small, ..] => (small - 0x60, 1),
            [0x78, var one, ..] => (one, 2),
            [0x79, var high, var low, ..] => (high << 8 | low, 3),
            _ => (0, 0),
        };
        if (length == 0 || at + length > cbor.Length) return null;
        var text = Encoding.UTF8.GetString(cbor.Slice(at, length));
        return text.Length > MaxName ? text[..MaxName] : text;
    }

    private static bool Exactly(Stream source, Span<byte> bytes) => source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
}
