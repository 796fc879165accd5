using System.Globalization;
using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>
/// Writes a tar whose bytes follow from names, contents and one time alone (POSIX ustar; docs/formats/bag.md). A pax header comes before
/// a file only if its name is longer than 100 bytes or not ASCII, or if it has 8 GiB or more.
/// </summary>
internal sealed class TarStream(Stream output, DateTimeOffset time)
{
    internal const int Block = 512;
    internal const int NameLength = 100;
    internal const long MaxOctal = (1L << 33) - 1;
    private static readonly byte[] Zeros = new byte[2 * Block];

    private readonly long _seconds = time.ToUnixTimeSeconds() is >= 0 and <= MaxOctal and var seconds
        ? seconds
        : throw new ArgumentOutOfRangeException(nameof(time));

    private int _number;

    /// <summary>Writes one file; the action writes exactly its bytes to the stream.</summary>
    public void Write(string name, long length, Action<Stream> content)
    {
        _number++;
        var records = new StringBuilder();
        if (name.Length > NameLength || !Ascii.IsValid(name) || length > MaxOctal) records.Append(Record("path", name));
        if (length > MaxOctal) records.Append(Record("size", length.ToString(CultureInfo.InvariantCulture)));
        var header = name;
        if (records.Length > 0)
        {
            var pax = Encoding.UTF8.GetBytes(records.ToString());
            header = string.Create(CultureInfo.InvariantCulture, $"pax/{_number}");
            output.Write(Header(header + ".header", pax.Length, 'x'));
            output.Write(pax);
            Pad(pax.Length);
        }
        output.Write(Header(header, Math.Min(length, MaxOctal), '0'));
        content(output);
        Pad(length);
    }

    /// <summary>Two empty blocks.</summary>
    public void End() => output.Write(Zeros);

    private void Pad(long length) => output.Write(Zeros, 0, (int)((Block - length % Block) % Block));

    // The length counts its own digits.
    internal static string Record(string key, string value)
    {
        var rest = Encoding.UTF8.GetByteCount($" {key}={value}\n");
        var length = rest + 1;
        while (length != rest + length.ToString(CultureInfo.InvariantCulture).Length) length = rest + length.ToString(CultureInfo.InvariantCulture).Length;
        return string.Create(CultureInfo.InvariantCulture, $"{length} {key}={value}\n");
    }

    private byte[] Header(string name, long length, char type) => Header(name, length, type, _seconds);

    /// <summary>The one way in which a header is written here; what is read back is held against it.</summary>
    internal static byte[] Header(string name, long length, char type, long seconds)
    {
        var header = new byte[Block];
        Put(0, name);
        Put(100, "0000644");
        Put(108, "0000000");
        Put(116, "0000000");
        Put(124, Octal(length));
        Put(136, Octal(seconds));
        Put(148, "        ");
        header[156] = (byte)type;
        Put(257, "ustar\000");
        Put(329, "0000000");
        Put(337, "0000000");
        Put(148, Convert.ToString(header.Sum(one => one), 8).PadLeft(6, '0') + "\0 ");
        return header;

        void Put(int at, string text) => Encoding.ASCII.GetBytes(text, header.AsSpan(at));
    }

    private static string Octal(long number) => Convert.ToString(number, 8).PadLeft(11, '0');
}
