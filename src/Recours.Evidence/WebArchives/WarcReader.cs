using System.Globalization;
using System.Text;

namespace Recours.Evidence.WebArchives;

/// <summary>
/// Checks a web archive (WARC 1.0 and 1.1, ISO 28500), plain or gzip: every record is there whole, and its block and payload have the
/// digests that it states. It reports and never throws on a bad archive; what the source throws goes through.
/// </summary>
public sealed class WarcReader
{
    /// <summary>Records read at most.</summary>
    public const long MaxRecords = 10_000_000;

    /// <summary>Bytes of the header of a record at most.</summary>
    public const int MaxHeader = 1 << 16;

    private static readonly string[] Versions = ["WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1"];

    private readonly string where;
    private readonly GzipMembers? members;
    private readonly Stream source;
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly List<ArchiveRemark> remarks = [];
    private readonly Dictionary<string, long> types = new(StringComparer.Ordinal);
    private int start;
    private int end;
    private long read;
    private long records;
    private long compared;
    private string? software;

    private WarcReader(Stream source, string where)
    {
        this.where = where;
        members = GzipMembers.Recognises(source) ? new GzipMembers(source) : null;
        this.source = members ?? source;
    }

    /// <summary>Whether the stream begins like an archive; it stands where it stood afterwards.</summary>
    public static bool Recognises(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var before = source.Position;
        try
        {
            var head = new byte[5];
            using var unpacked = GzipMembers.Recognises(source) ? new GzipMembers(source) : null;
            return (unpacked ?? source).ReadAtLeast(head, 5, throwOnEndOfStream: false) == 5 && head.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            source.Position = before;
        }
    }

    /// <summary>Reads everything once, in order.</summary>
    /// <param name="source">A seekable stream, at the beginning of the archive.</param>
    /// <param name="where">Its path inside a package, for the report.</param>
    public static ArchiveReport Check(Stream source, string where = "")
    {
        ArgumentNullException.ThrowIfNull(source);
        var reader = new WarcReader(source, where);
        try
        {
            reader.ReadAll();
        }
        catch (InvalidDataException e)
        {
            reader.Say(e.Message == GzipMembers.Bomb ? ArchiveFinding.Bomb : ArchiveFinding.Damaged, reader.Position);
        }
        return new ArchiveReport(reader.records, reader.types, reader.compared, reader.remarks, reader.software);
    }

    /// <summary>Bytes of the archive that are behind us, after decompression.</summary>
    private long Position => read - (end - start);

    private void ReadAll()
    {
        var loose = false;
        while (Fill())
        {
            if (records == MaxRecords)
            {
                Say(ArchiveFinding.TooMany, Position);
                return;
            }
            var first = Position;
            // Said once: an archive that was compressed as a whole has it at every record.
            if (members is not null && !members.Begins(first) && !loose)
            {
                loose = true;
                Say(ArchiveFinding.NotPerRecord, first);
            }
            if (!ReadRecord(first)) return;
        }
        if (records == 0 && remarks.Count == 0) Say(ArchiveFinding.NotARecord, 0);
    }

    /// <summary>One record; false where no other can be found behind it.</summary>
    private bool ReadRecord(long first)
    {
        if (ReadHeader(first) is not { } header) return false;
        var length = header.Length;
        var block = WarcDigest.Parse(header.Value("WARC-Block-Digest"));
        var payload = WarcDigest.Parse(header.Value("WARC-Payload-Digest"));
        if (block is { IsKnown: false } || payload is { IsKnown: false }) Say(ArchiveFinding.UnknownDigest, first);
        using var blockHash = block?.Start();
        using var content = Payload(header, payload);
        for (var left = length; left > 0;)
        {
            if (!Fill())
            {
                Say(ArchiveFinding.Cut, first);
                return false;
            }
            var part = buffer.AsSpan(start, (int)Math.Min(left, end - start));
            blockHash?.AppendData(part);
            content?.Append(part);
            if (header.Type == "warcinfo" && left == length) software ??= SoftwareOf(part);
            left -= part.Length;
            start += part.Length;
        }
        Compare(block, blockHash is null ? [] : [blockHash.GetHashAndReset()], ArchiveFinding.BlockDiffers, first);
        Compare(payload, content?.Hashes() ?? [], ArchiveFinding.PayloadDiffers, first);
        records++;
        types[header.Type] = types.GetValueOrDefault(header.Type) + 1;
        return ReadEnd(first);
    }

    private void Compare(WarcDigest? stated, IReadOnlyList<byte[]> found, ArchiveFinding finding, long first)
    {
        if (stated is null || found.Count == 0) return;
        compared++;
        if (!found.Any(stated.Is)) Say(finding, first);
    }

    /// <summary>
    /// What the payload digest is of: behind the HTTP header for what was sent or received, else the block. Nothing for a revisit, whose
    /// payload lies in another record, and for a record that was cut when it was made.
    /// </summary>
    private static HttpPayload? Payload(WarcHeader header, WarcDigest? stated)
    {
        if (stated is not { IsKnown: true } || header.Type == "revisit" || header.Value("WARC-Truncated") is not null) return null;
        var isHttp = header.Type is "response" or "request" && header.Value("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true;
        return new HttpPayload(stated, isHttp);
    }

    private WarcHeader? ReadHeader(long first)
    {
        var lines = new List<string>();
        for (var size = 0; ;)
        {
            if (ReadLine(MaxHeader - size) is not { } line)
            {
                // At the very end it was cut; else it is too long.
                Say(Fill() ? lines.Count == 0 ? ArchiveFinding.NotARecord : ArchiveFinding.WrongHeader : ArchiveFinding.Cut, first);
                return null;
            }
            if (lines.Count == 0 && !Versions.Contains(line.TrimEnd()))
            {
                Say(ArchiveFinding.NotARecord, first);
                return null;
            }
            if (line.Length == 0) break;
            size += line.Length + 2;
            lines.Add(line);
        }
        if (WarcHeader.Parse(lines) is { } header) return header;
        Say(ArchiveFinding.WrongHeader, first);
        return null;
    }

    /// <summary>Without its line end; null where the archive ends, or the line does not.</summary>
    private string? ReadLine(int most)
    {
        var line = new List<byte>();
        while (line.Count <= most && Fill())
        {
            var next = buffer[start++];
            if (next == '\n')
            {
                if (line.Count > 0 && line[^1] == '\r') line.RemoveAt(line.Count - 1);
                return Encoding.UTF8.GetString([.. line]);
            }
            line.Add(next);
        }
        return null;
    }

    private bool ReadEnd(long first)
    {
        var (at, lines) = (0, 0);
        // Line ends of either kind; more than two are skipped too.
        while (Fill() && buffer[start] is (byte)'\r' or (byte)'\n')
        {
            lines += buffer[start++] == '\n' ? 1 : 0;
            if (++at > MaxHeader) break;
        }
        if (lines < 2) Say(Fill() ? ArchiveFinding.NoEnd : ArchiveFinding.Cut, first);
        return true;
    }

    private bool Fill()
    {
        if (start < end) return true;
        start = 0;
        end = source.Read(buffer);
        read += end;
        return end > 0;
    }

    private static string? SoftwareOf(ReadOnlySpan<byte> fields)
    {
        var line = Encoding.UTF8.GetString(fields[..Math.Min(fields.Length, 4096)]).Split('\n').FirstOrDefault(line => line.StartsWith("software:", StringComparison.OrdinalIgnoreCase));
        var name = line?[9..].Trim() ?? "";
        return name.Length is > 0 and <= 200 ? name : null;
    }

    private void Say(ArchiveFinding finding, long offset)
    {
        if (remarks.Count < ArchiveReport.MaxRemarks) remarks.Add(new ArchiveRemark(finding, where, offset));
    }
}

/// <summary>The named fields of a record.</summary>
internal sealed record WarcHeader(string Type, long Length, IReadOnlyDictionary<string, string> Fields)
{
    public string? Value(string name) => Fields.GetValueOrDefault(name);

    /// <summary>Null when a field has no name, or type or length are missing.</summary>
    public static WarcHeader? Parse(IReadOnlyList<string> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var line in lines.Skip(1))
        {
            if (line[0] is ' ' or '\t' && last is not null)
            {
                fields[last] += " " + line.Trim();
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) return null;
            last = line[..colon].Trim();
            // A field that comes again (as WARC-Concurrent-To may) keeps its first value.
            if (!fields.TryAdd(last, line[(colon + 1)..].Trim())) last = null;
        }
        return fields.TryGetValue("WARC-Type", out var type) && fields.TryGetValue("Content-Length", out var text)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new WarcHeader(type.Length <= 40 ? type.ToLowerInvariant() : "other", length, fields) : null;
    }
}
