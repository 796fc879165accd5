using System.IO.Compression;
using Recours.Casework.Host;

namespace Recours.Casework.Intake;

/// <summary>
/// A zip read in place, never extracted. Every member is bounded: names that leave the archive, links, encrypted members,
/// too many members and bombs are refused and listed.
/// </summary>
public sealed class ZipExport : IExport, IDisposable
{
    /// <summary>Members read at most; an export with 10 000 photos has some 10 000.</summary>
    public const int MaxMembers = 200_000;

    /// <summary>Bytes of one member at most, after decompression.</summary>
    public const long MaxMemberSize = 16L << 30;

    /// <summary>
    /// Decompressed to compressed at most, for members above <see cref="RatioFloor"/>. Deflate ends at 1 032. Measured: a chat of one
    /// line written every minute gives 14, the same line 200 times a minute for a day and a half 313.
    /// </summary>
    public const int MaxRatio = 500;

    /// <summary>Characters of a member's path at most; a zip allows 65 535, no system writes more than 4 096.</summary>
    public const int MaxName = 4_096;

    private const long RatioFloor = 10 << 20;
    private const int UnixLink = 0xA000;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> members = new(StringComparer.Ordinal);
    private readonly List<Irregularity> irregularities = [];

    /// <param name="zip">A seekable stream; disposed with the export.</param>
    /// <exception cref="InvalidDataException">It is no zip, or its directory is cut off.</exception>
    public ZipExport(Stream zip)
    {
        archive = new ZipArchive(zip, ZipArchiveMode.Read);
        if (archive.Entries.Sum(member => (decimal)member.CompressedLength) > zip.Length)
        {
            // Members that lie on top of each other: a few kilobytes that decompress to terabytes. No program writes such a zip.
            irregularities.Add(new Irregularity("archive.overlap", null));
            Files = [];
            return;
        }

        foreach (var member in archive.Entries.Take(MaxMembers))
        {
            var path = member.FullName.Replace('\\', '/');
            if (path.EndsWith('/') || path.StartsWith("__MACOSX/", StringComparison.Ordinal))
            {
                continue;
            }

            var code = Refusal(member, path) ?? (members.TryAdd(path, member) ? null : "archive.duplicate-name");
            if (code is not null)
            {
                var shown = path.Length > MaxName ? path[..MaxName] : path;
                irregularities.Add(new Irregularity(code, new SourceSpan(shown, 0, member.CompressedLength), shown));
            }
        }

        if (archive.Entries.Count > MaxMembers)
        {
            irregularities.Add(new Irregularity("archive.too-many-members", null));
        }

        Files = [.. members.Select(member => new ExportFile(member.Key, member.Value.Length)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether the stream begins like a zip with members.</summary>
    public static bool Recognises(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.SequenceEqual("PK\u0003\u0004"u8);
    }

    public IReadOnlyList<ExportFile> Files { get; }

    public IReadOnlyList<Irregularity> Irregularities => irregularities;

    /// <summary>Never gives more bytes than the directory stated: a bomb that lies about its size is cut with an error.</summary>
    public Stream Open(ExportFile file) => new BoundedStream(members[file.Path].Open(), file.Size);

    public void Dispose() => archive.Dispose();

    private static string? Refusal(ZipArchiveEntry member, string path) =>
        path.Length > MaxName || path.Contains('\0') ? "archive.bad-name"
        : path.StartsWith('/') || (path.Length > 1 && path[1] == ':') || path.Split('/').Contains("..") ? "archive.path-outside"
        : ((member.ExternalAttributes >> 16) & 0xF000) == UnixLink ? "archive.link"
        : member.IsEncrypted ? "archive.encrypted"
        : member.Length > MaxMemberSize || (member.Length > RatioFloor && member.Length / Math.Max(1, member.CompressedLength) > MaxRatio) ? "archive.bomb"
        : null;
}

/// <summary>Reads at most the stated number of bytes from a stream that may lie.</summary>
internal sealed class BoundedStream(Stream inner, long limit) : ReadingStream
{
    private long done;

    public override long Length => limit;
    public override long Position { get => done; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        done += read;
        return done <= limit ? read : throw new InvalidDataException("archive.bomb");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
