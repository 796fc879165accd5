using System.Globalization;
using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>
/// Finds the files of a tar as <see cref="BagWriter"/> writes it, and only such a one: every byte of it that is not content is held against
/// what would be written. Nothing is unpacked.
/// </summary>
public sealed class TarIndex
{
    private const int Block = TarStream.Block;
    private const int MaxPax = 1 << 16;
    private const long MaxFiles = BagReader.MaxFiles;

    private readonly Stream _tar;
    private readonly Dictionary<string, (long At, long Length)> _files = new(StringComparer.Ordinal);

    private TarIndex(Stream tar) => _tar = tar;

    /// <summary>Path and length of each file, in their order.</summary>
    public IReadOnlyList<BagFile> Files { get; private set; } = [];

    /// <summary>Reads the headers of a tar.</summary>
    /// <param name="tar">Seeks; stays open as long as files of it are read.</param>
    /// <exception cref="FormatException">Not such a tar.</exception>
    public static TarIndex Read(Stream tar)
    {
        ArgumentNullException.ThrowIfNull(tar);
        var index = new TarIndex(tar);
        var files = new List<BagFile>();
        var header = new byte[Block];
        long at = 0;
        while (index.ReadBlock(ref at, header))
        {
            files.Add(index.ReadFile(ref at, header, files.Count + 1));
            if (files.Count > MaxFiles) throw new FormatException("The tar has more files than are read.");
        }
        if (!index.ReadBlockIs(ref at, new byte[Block]) || at != tar.Length) throw new FormatException("The tar does not end as it should.");
        index.Files = files;
        return index;
    }

    /// <summary>A stream over the bytes of a file; one at a time is read.</summary>
    public Stream Open(string path) => _files.TryGetValue(path, out var file) ? new Part(_tar, file.At, file.Length) : throw new FileNotFoundException(null, path);

    private BagFile ReadFile(ref long at, byte[] header, int number)
    {
        var (name, length, type, seconds) = Fields(header);
        var (path, size) = (name, length);
        if (type == 'x')
        {
            if (length > MaxPax || name != string.Create(CultureInfo.InvariantCulture, $"pax/{number}.header")) throw new FormatException("A pax header has another name or is too long.");
            var pax = ReadPadded(ref at, (int)length);
            if (!ReadBlock(ref at, header)) throw new FormatException("A pax header without a file.");
            (name, length, type, var again) = Fields(header);
            (path, size) = Records(pax, name, length);
            if (again != seconds || !Pax(path, size).AsSpan().SequenceEqual(pax) || pax.Length == 0) throw new FormatException("A pax header says something else than is needed.");
            if (name != string.Create(CultureInfo.InvariantCulture, $"pax/{number}") || length != Math.Min(size, TarStream.MaxOctal)) throw new FormatException("A header does not fit its pax header.");
        }
        else if (name.Length > TarStream.NameLength)
        {
            throw new FormatException("A name is too long.");
        }
        if (type != '0' || path.Length == 0) throw new FormatException("Only plain files.");
        if (!_files.TryAdd(path, (at, size))) throw new FormatException("A file is there twice.");
        at += size;
        var rest = (int)((Block - size % Block) % Block);
        if (size < 0 || at + rest > _tar.Length) throw new FormatException("The tar is cut.");
        if (rest > 0 && ReadAt(ref at, rest).AsSpan().ContainsAnyExcept((byte)0)) throw new FormatException("There are bytes behind a file.");
        return new BagFile(path, size);
    }

    /// <summary>A header that is byte for byte the one that would be written.</summary>
    private static (string Name, long Length, char Type, long Seconds) Fields(byte[] header)
    {
        var name = Encoding.Latin1.GetString(header.AsSpan(0, TarStream.NameLength)).TrimEnd('\0');
        var (length, seconds, type) = (Octal(header.AsSpan(124, 11)), Octal(header.AsSpan(136, 11)), (char)header[156]);
        return Ascii.IsValid(name) && TarStream.Header(name, length, type, seconds).AsSpan().SequenceEqual(header)
            ? (name, length, type, seconds)
            : throw new FormatException("A header of the tar is not as it is written here.");
    }

    private static byte[] Pax(string path, long size)
    {
        var records = new StringBuilder();
        if (path.Length > TarStream.NameLength || !Ascii.IsValid(path) || size > TarStream.MaxOctal) records.Append(TarStream.Record("path", path));
        if (size > TarStream.MaxOctal) records.Append(TarStream.Record("size", size.ToString(CultureInfo.InvariantCulture)));
        return Encoding.UTF8.GetBytes(records.ToString());
    }

    private static (string Path, long Size) Records(byte[] pax, string path, long size)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(pax);
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException("A pax header is not UTF-8.", e);
        }
        foreach (var line in text.Split('\n'))
        {
            var record = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (record.StartsWith("path=", StringComparison.Ordinal)) path = record[5..];
            else if (record.StartsWith("size=", StringComparison.Ordinal) && !long.TryParse(record.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out size))
                throw new FormatException("A size is not a number.");
        }
        return (path, size);
    }

    private static long Octal(ReadOnlySpan<byte> digits)
    {
        long number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7') throw new FormatException("A number of the tar is not octal.");
            number = number * 8 + digit - '0';
        }
        return number;
    }

    private byte[] ReadPadded(ref long at, int length)
    {
        var bytes = ReadAt(ref at, (length + Block - 1) / Block * Block);
        return bytes.AsSpan(length).ContainsAnyExcept((byte)0) ? throw new FormatException("There are bytes behind a pax header.") : bytes[..length];
    }

    /// <summary>Whether a block that is not empty follows; it is in <paramref name="block"/> then.</summary>
    private bool ReadBlock(ref long at, byte[] block)
    {
        ReadAt(ref at, Block).CopyTo(block, 0);
        return block.AsSpan().ContainsAnyExcept((byte)0);
    }

    private bool ReadBlockIs(ref long at, byte[] expected) => at + Block <= _tar.Length && ReadAt(ref at, Block).AsSpan().SequenceEqual(expected);

    private byte[] ReadAt(ref long at, int count)
    {
        if (at + count > _tar.Length) throw new FormatException("The tar is cut.");
        var bytes = new byte[count];
        _tar.Position = at;
        _tar.ReadExactly(bytes);
        at += count;
        return bytes;
    }

    private sealed class Part(Stream tar, long start, long length) : Stream
    {
        private long _at;

        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;

        public override long Position
        {
            get => _at;
            set => _at = value is >= 0 && value <= length ? value : throw new ArgumentOutOfRangeException(nameof(value));
        }

        public override int Read(Span<byte> buffer)
        {
            // Other parts of the same tar may have been read meanwhile.
            if (tar.Position != start + _at) tar.Position = start + _at;
            var read = tar.Read(buffer[..(int)Math.Min(buffer.Length, length - _at)]);
            _at += read;
            return read;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override long Seek(long offset, SeekOrigin origin) => Position = offset + (origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => _at, _ => length });
        public override void Flush() { }
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
