using System.Text;

namespace Recours.Casework.Intake;

/// <summary>Reads what <see cref="PackWriter"/> wrote. The bytes are this program's own: what does not fit is a defect, and stops.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, IReadOnlyList<string> names)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public delegate T One<T>(scoped ref PackReader reader);

    public int At { get; private set; }

    public byte Byte() => bytes[At++];

    public ulong Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var one = bytes[At++];
            value |= (ulong)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return value;
            }
        }
    }

    public int Count() => checked((int)Number());

    public long Signed()
    {
        var value = Number();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    public string? MaybeText()
    {
        var head = Number();
        if (head == 0)
        {
            return null;
        }

        // The number of bytes, twice: with 1 added they are UTF-8, else units as they are.
        var length = checked((int)(head >> 1));
        var piece = bytes.Slice(At, length);
        At += length;
        return (head & 1) == 1 ? Encoding.UTF8.GetString(piece) : Wide(piece);
    }

    public string Text() => MaybeText()!;

    public string? MaybeName() => Number() switch
    {
        0 => null,
        1 => MaybeText(),
        var number => names[(int)number - 2],
    };

    public string Name() => MaybeName()!;

    public IReadOnlyList<T> List<T>(One<T> read)
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var list = new T[count];
        for (var i = 0; i < count; i++)
        {
            list[i] = read(ref this);
        }

        return list;
    }

    public SourceSpan Span() => new(Name(), Signed(), Signed(), MaybeText());

    public SourceSpan? MaybeSpan() => Byte() == 0 ? null : Span();

    public Irregularity Odd() => new(Name(), MaybeSpan(), Text());

    public IEnumerable<KeyValuePair<string, string>> Pairs() => List(static (scoped ref reader) => KeyValuePair.Create(reader.Text(), reader.Text()));

    private static string Wide(ReadOnlySpan<byte> piece)
    {
        var units = new char[piece.Length / 2];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)(piece[2 * i] | piece[2 * i + 1] << 8);
        }

        return new string(units);
    }
}
