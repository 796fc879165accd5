using System.Globalization;
using System.Text;

namespace Recours.Casework.Kit;

/// <summary>
/// The key as a QR code (ISO/IEC 18004). A case key always has 74 signs of the alphanumeric mode, so one size is enough: version 5,
/// 37 × 37 modules, error correction Q: a quarter of it may be lost to a fold or a stain.
/// </summary>
internal static class KitCode
{
    /// <summary>Signs that version 5 holds at level Q.</summary>
    public const int MaxLength = 87;

    private const int Size = 37;
    private const int DataCodewords = 62;
    private const int CheckCodewords = 18;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    /// <summary>Data codewords of each of the four blocks.</summary>
    private static readonly int[] Blocks = [15, 15, 16, 16];

    /// <summary>Dark modules as one SVG path, with the quiet zone of four modules around.</summary>
    public static string Svg(string text)
    {
        var dark = Modules(text);
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                if (dark[x, y])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x + 4} {y + 4}h1v1h-1z");
                }
            }
        }

        return $"""<svg class="code" viewBox="0 0 {Size + 8} {Size + 8}" shape-rendering="crispEdges" aria-hidden="true"><path fill="#000" d="{path}"/></svg>""";
    }

    /// <summary>The modules by column and row. Throws <see cref="ArgumentException"/> for a text that is too long or has other signs.</summary>
    public static bool[,] Modules(string text)
    {
        var (dark, taken) = (new bool[Size, Size], new bool[Size, Size]);
        void Put(int x, int y, bool value) => (dark[x, y], taken[x, y]) = (value, true);
        void Square(int left, int top, int width, Func<int, int, bool> value)
        {
            for (var y = Math.Max(0, top); y < Math.Min(Size, top + width); y++)
            {
                for (var x = Math.Max(0, left); x < Math.Min(Size, left + width); x++)
                {
                    Put(x, y, value(Math.Abs(x - left - width / 2), Math.Abs(y - top - width / 2)));
                }
            }
        }

        for (var i = 0; i < Size; i++)
        {
            Put(i, 6, i % 2 == 0);
            Put(6, i, i % 2 == 0);
        }

        // Three finder patterns with the light line around them, and the alignment pattern.
        foreach (var (left, top) in ((int, int)[])[(-1, -1), (Size - 8, -1), (-1, Size - 8)])
        {
            Square(left, top, 9, (x, y) => Math.Max(x, y) is not (2 or 4));
        }

        Square(Size - 9, Size - 9, 5, (x, y) => Math.Max(x, y) != 1);
        PutFormat(Put);
        PutData(Codewords(text), dark, taken);
        return dark;
    }

    /// <summary>Level Q (11) and mask 0 (000), with their BCH check bits, twice; and the module that is always dark.</summary>
    private static void PutFormat(Action<int, int, bool> put)
    {
        const int level = 0b11_000;
        var rest = level << 10;
        for (var bit = 14; bit >= 10; bit--)
        {
            rest ^= (rest >> bit & 1) * (0b101_0011_0111 << (bit - 10));
        }

        var bits = (level << 10 | rest) ^ 0b101_0100_0001_0010;
        for (var i = 0; i < 15; i++)
        {
            var on = (bits >> i & 1) == 1;
            put(8, i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, on);
            put(i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, 8, on);
        }

        put(8, Size - 8, true);
    }

    /// <summary>
    /// In columns of two from the right, up and down, around what is taken and past the timing column. Mask 0 turns every second module: the
    /// signs of a key are as good as random, so no other mask would read better.
    /// </summary>
    private static void PutData(byte[] codewords, bool[,] dark, bool[,] taken)
    {
        var at = 0;
        for (var right = Size - 1; right > 0; right -= right == 8 ? 3 : 2)
        {
            var upward = ((Size - 1 - right) / 2 & 1) == 0;
            for (var step = 0; step < Size; step++)
            {
                var y = upward ? Size - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!taken[x, y])
                    {
                        var bit = at < codewords.Length * 8 && (codewords[at / 8] >> (7 - at % 8) & 1) == 1;
                        dark[x, y] = bit ^ (x + y) % 2 == 0;
                        at++;
                    }
                }
            }
        }
    }

    private static byte[] Codewords(string text)
    {
        var data = Data(text);
        var (blocks, checks, first) = (new List<byte[]>(), new List<byte[]>(), 0);
        foreach (var length in Blocks)
        {
            blocks.Add(data[first..(first + length)]);
            checks.Add(Check(blocks[^1]));
            first += length;
        }

        // One codeword of each block in turn.
        var mixed = new List<byte>();
        foreach (var group in (List<byte[]>[])[blocks, checks])
        {
            for (var i = 0; i < group[^1].Length; i++)
            {
                mixed.AddRange(group.Where(block => i < block.Length).Select(block => block[i]));
            }
        }

        return [.. mixed];
    }

    /// <summary>Mode, length, two signs in eleven bits, the end, and padding.</summary>
    private static byte[] Data(string text)
    {
        var values = text.Select(sign => Alphabet.IndexOf(sign, StringComparison.Ordinal)).ToList();
        if (values.Count > MaxLength || values.Contains(-1))
        {
            throw new ArgumentException("Not a text of the alphanumeric mode that fits.", nameof(text));
        }

        var bits = new List<bool>();
        void Add(int value, int width)
        {
            for (var bit = width - 1; bit >= 0; bit--)
            {
                bits.Add((value >> bit & 1) == 1);
            }
        }

        Add(0b0010, 4);
        Add(values.Count, 9);
        for (var i = 0; i + 1 < values.Count; i += 2)
        {
            Add(values[i] * 45 + values[i + 1], 11);
        }

        if (values.Count % 2 == 1)
        {
            Add(values[^1], 6);
        }

        Add(0, Math.Min(4, DataCodewords * 8 - bits.Count));
        Add(0, (8 - bits.Count % 8) % 8);
        for (var pad = 0xEC; bits.Count < DataCodewords * 8; pad ^= 0xEC ^ 0x11)
        {
            Add(pad, 8);
        }

        return [.. bits.Chunk(8).Select(octet => (byte)octet.Aggregate(0, (value, bit) => value << 1 | (bit ? 1 : 0)))];
    }

    /// <summary>The Reed–Solomon check codewords of a block.</summary>
    private static byte[] Check(byte[] block)
    {
        // The generator polynomial: the product of (x - 2^i); its first coefficient, 1, is left out.
        var generator = new byte[CheckCodewords];
        generator[^1] = 1;
        byte root = 1;
        for (var i = 0; i < CheckCodewords; i++)
        {
            for (var j = 0; j < CheckCodewords; j++)
            {
                generator[j] = (byte)(Times(generator[j], root) ^ (j + 1 < CheckCodewords ? generator[j + 1] : 0));
            }

            root = Times(root, 2);
        }

        var rest = new byte[CheckCodewords];
        foreach (var value in block)
        {
            var factor = (byte)(value ^ rest[0]);
            rest = [.. rest[1..], 0];
            for (var j = 0; j < CheckCodewords; j++)
            {
                rest[j] ^= Times(generator[j], factor);
            }
        }

        return rest;
    }

    /// <summary>In the field of 256 elements with the polynomial 0x11D.</summary>
    private static byte Times(int a, int b)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D) ^ ((b >> bit & 1) * a);
        }

        return (byte)product;
    }
}
