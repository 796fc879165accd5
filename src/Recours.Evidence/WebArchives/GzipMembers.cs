using System.Buffers.Binary;
using System.IO.Compression;

namespace Recours.Evidence.WebArchives;

/// <summary>
/// The members of a gzip file (RFC 1952) one after the other, and where each begins in what comes out: archives put every record into a member
/// of its own. Checksums are compared. Throws <see cref="InvalidDataException"/> for damage, and for what grows without bound.
/// </summary>
internal sealed class GzipMembers : Stream
{
    /// <summary>The message of the exception for what grows without bound.</summary>
    public const string Bomb = "gzip.bomb";

    /// <summary>Unpacked to packed at most, beyond <see cref="Floor"/>; web pages give 5 to 20, deflate ends at 1 032.</summary>
    private const int MaxRatio = 500;
    private const long Floor = 64 << 20;

    private const int Step = 4096;
    private const int TrailerSize = 8;
    private static readonly uint[] Table = MakeTable();

    private readonly Stream source;
    private readonly HashSet<long> starts = [];
    private DeflateStream? member;
    private Steps? steps;
    private uint crc;
    private uint size;
    private long produced;

    public GzipMembers(Stream source) => this.source = source;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => produced; set => throw new NotSupportedException(); }

    /// <summary>Whether the stream stands before a member; it stands there afterwards too.</summary>
    public static bool Recognises(Stream source)
    {
        var before = source.Position;
        Span<byte> head = stackalloc byte[3];
        var found = source.ReadAtLeast(head, 3, throwOnEndOfStream: false) == 3 && head.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
        source.Position = before;
        return found;
    }

    /// <summary>Whether a member begins at this place of what came out. Asked in order; what lies before is forgotten.</summary>
    public bool Begins(long position)
    {
        var found = starts.Contains(position);
        starts.RemoveWhere(start => start <= position);
        return found;
    }

    public override int Read(Span<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (member is null && !BeginMember()) return 0;
            var count = member!.Read(buffer);
            if (count > 0)
            {
                Add(buffer[..count]);
                produced += count;
                return produced > Floor && produced / MaxRatio > source.Position ? throw new InvalidDataException(Bomb) : count;
            }
            EndMember();
        }
        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        member?.Dispose();
        base.Dispose(disposing);
    }

    private bool BeginMember()
    {
        if (source.Position == source.Length) return false;
        if (!Recognises(source)) throw new InvalidDataException("gzip.header");
        Span<byte> head = stackalloc byte[10];
        Exactly(head);
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            Span<byte> length = stackalloc byte[2];
            Exactly(length);
            Exactly(new byte[BinaryPrimitives.ReadUInt16LittleEndian(length)]);
        }
        for (var texts = (flags >> 3 & 1) + (flags >> 4 & 1); texts > 0; texts--)
        {
            var left = WarcReader.MaxHeader;
            while (source.ReadByte() is var letter and not 0)
            {
                if (letter < 0 || --left == 0) throw new InvalidDataException("gzip.header");
            }
        }
        if ((flags & 2) != 0) Exactly(new byte[2]);
        starts.Add(produced);
        (crc, size) = (0xFFFF_FFFF, 0);
        steps = new Steps(source);
        member = new DeflateStream(steps, CompressionMode.Decompress);
        return true;
    }

    /// <summary>
    /// The decoder has read up to a step too far and does not tell how far. Checksum and length, which come next, are known by now: their
    /// eight bytes are looked for in what was read last.
    /// </summary>
    private void EndMember()
    {
        member!.Dispose();
        member = null;
        var trailer = new byte[TrailerSize];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, ~crc);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), size);
        source.Position = steps!.LastStep;
        var last = new byte[Step + TrailerSize];
        var count = source.ReadAtLeast(last, last.Length, throwOnEndOfStream: false);
        var first = -1;
        for (var at = 0; last.AsSpan(at, count - at).IndexOf(trailer) is >= 0 and var found; at++)
        {
            at += found;
            if (first < 0) first = at;
            source.Position = steps.LastStep + at + TrailerSize;
            // The zeros of an empty member may seem to begin a byte too soon: behind the right ones there is the end or another member.
            if (source.Position == source.Length || Recognises(source)) return;
        }
        source.Position = first >= 0 ? steps.LastStep + first + TrailerSize : throw new InvalidDataException("gzip.checksum");
    }

    private void Exactly(Span<byte> bytes)
    {
        if (source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length) throw new InvalidDataException("gzip.header");
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) crc = Table[(crc ^ value) & 0xFF] ^ crc >> 8;
        size = unchecked(size + (uint)bytes.Length);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            table[i] = i;
            for (var bit = 0; bit < 8; bit++) table[i] = (table[i] & 1) != 0 ? 0xEDB8_8320 ^ table[i] >> 1 : table[i] >> 1;
        }
        return table;
    }

    /// <summary>Hands out small steps, and knows where the last one began.</summary>
    private sealed class Steps(Stream inner) : Stream
    {
        public long LastStep { get; private set; } = inner.Position;
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            LastStep = inner.Position;
            return inner.Read(buffer[..Math.Min(buffer.Length, Step)]);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
