using System.Buffers;
using System.Text.Json;

namespace Recours.Casework.Intake;

/// <summary>
/// The form of a record: all of it but its single values, that is names, signs and blanks. One program writes records of few forms, and
/// one of a known form is gone through piece by piece, not sign by sign.
/// </summary>
internal sealed class JsonForm
{
    /// <summary>Containers inside one another, the record with them.</summary>
    public const int MostDepth = 8;

    private const int MostValues = 64, MostBytes = 4096;

    /// <summary>What a run of plain letters in a string ends at.</summary>
    private static readonly SearchValues<byte> Stops = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(control => (byte)control)]);

    /// <summary>What stands before each value, and after the last.</summary>
    private readonly byte[][] pieces;
    private readonly Member[] members;

    private JsonForm(byte[][] pieces, Member[] members) => (this.pieces, this.members) = (pieces, members);

    /// <summary>A place in a piece.</summary>
    private readonly record struct Place(int Piece, int At);

    /// <summary>A member: a single value, by its number, or what begins and ends at these places.</summary>
    private readonly record struct Member(Place Name, int NameLength, int Value, JsonTokenType Kind, Place Begin, Place End);

    /// <summary>The form of a record that a JSON reader has gone through; null when it is too long to be kept.</summary>
    public static JsonForm? Of(ReadOnlySpan<byte> record)
    {
        var reader = new Utf8JsonReader(record);
        var (pieces, members, begin, bytes) = (new List<byte[]>(), new List<Member>(), 0, 0);
        while (reader.Read())
        {
            if (reader.CurrentDepth >= MostDepth || pieces.Count >= MostValues)
            {
                return null;
            }

            var place = new Place(pieces.Count, (int)reader.TokenStartIndex - begin);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    members.Add(new Member(place with { At = place.At + 1 }, reader.ValueIsEscaped ? -1 : reader.ValueSpan.Length, -1, JsonTokenType.None, default, default));
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth == 1:
                    members[^1] = members[^1] with { Kind = reader.TokenType, Begin = place };
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray when reader.CurrentDepth == 1:
                    members[^1] = members[^1] with { End = place with { At = place.At + 1 } };
                    break;
                case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null:
                    if (reader.CurrentDepth == 1)
                    {
                        members[^1] = members[^1] with { Value = pieces.Count };
                    }

                    pieces.Add(record[begin..(int)reader.TokenStartIndex].ToArray());
                    bytes += pieces[^1].Length;
                    begin = (int)reader.BytesConsumed;
                    break;
                default:
                    break;
            }
        }

        pieces.Add(record[begin..].ToArray());
        return bytes + pieces[^1].Length > MostBytes ? null : new JsonForm([.. pieces], [.. members]);
    }

    /// <summary>The length of the record of this form that the bytes begin with, and its members; 0 when there is none that is whole and proper.</summary>
    public int Read(ReadOnlySpan<byte> bytes, ref JsonField[] fields, out int count)
    {
        Span<int> begins = stackalloc int[MostValues];
        ulong escaped = 0;
        int at = count = 0;
        for (int i = 0; i < pieces.Length; i++)
        {
            begins[i] = at;
            if (!bytes[at..].StartsWith(pieces[i]))
            {
                return 0;
            }

            at += pieces[i].Length;
            if (i == pieces.Length - 1)
            {
                break;
            }

            int length = Value(bytes[at..], out bool isEscaped);
            if (length == 0)
            {
                return 0;
            }

            at += length;
            escaped |= isEscaped ? 1UL << i : 0;
        }

        if (fields.Length < members.Length)
        {
            Array.Resize(ref fields, members.Length);
        }

        count = members.Length;
        for (int i = 0; i < members.Length; i++)
        {
            ref readonly var member = ref members[i];
            int name = begins[member.Name.Piece] + member.Name.At;
            if (member.Value < 0)
            {
                int begin = begins[member.Begin.Piece] + member.Begin.At;
                fields[i] = new JsonField(name, member.NameLength, member.Kind, begin, begins[member.End.Piece] + member.End.At - begin, false);
                continue;
            }

            int value = begins[member.Value] + pieces[member.Value].Length, end = begins[member.Value + 1];
            var kind = KindOf(bytes[value]);
            fields[i] = kind == JsonTokenType.String ? new JsonField(name, member.NameLength, kind, value + 1, end - value - 2, (escaped & (1UL << member.Value)) != 0) : new JsonField(name, member.NameLength, kind, value, end - value, false);
        }

        return at;
    }

    private static JsonTokenType KindOf(byte first) => first switch
    {
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    /// <summary>The length of the single value that the bytes begin with; 0 when it is none, or goes on beyond them.</summary>
    private static int Value(ReadOnlySpan<byte> bytes, out bool escaped)
    {
        escaped = false;
        switch (bytes.IsEmpty ? 0 : bytes[0])
        {
            case (byte)'"':
                return Text(bytes, out escaped);
            case (byte)'t':
                return bytes.StartsWith("true"u8) ? 4 : 0;
            case (byte)'f':
                return bytes.StartsWith("false"u8) ? 5 : 0;
            case (byte)'n':
                return bytes.StartsWith("null"u8) ? 4 : 0;
            default:
                return Number(bytes);
        }
    }

    private static int Text(ReadOnlySpan<byte> bytes, out bool escaped)
    {
        escaped = false;
        for (int at = 1; ;)
        {
            int run = bytes[at..].IndexOfAny(Stops);
            if (run < 0)
            {
                return 0;
            }

            at += run;
            if (bytes[at] == '"')
            {
                return at + 1;
            }

            int length = Escape(bytes[at..]);
            if (length == 0)
            {
                return 0;
            }

            escaped = true;
            at += length;
        }
    }

    /// <summary>The length of an escape; 0 when it is none (or a control character), or goes on beyond the bytes.</summary>
    private static int Escape(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes[0] != '\\')
        {
            return 0;
        }

        if (bytes[1] != 'u')
        {
            return "\"\\/bfnrt"u8.Contains(bytes[1]) ? 2 : 0;
        }

        return bytes.Length >= 6 && char.IsAsciiHexDigit((char)bytes[2]) && char.IsAsciiHexDigit((char)bytes[3]) && char.IsAsciiHexDigit((char)bytes[4]) && char.IsAsciiHexDigit((char)bytes[5]) ? 6 : 0;
    }

    /// <summary>Whole numbers and fractions; those with an exponent are left to the JSON reader, and so are all that are not followed by a sign.</summary>
    private static int Number(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.Length > 0 && bytes[0] == '-' ? 1 : 0;
        int digits = Digits(bytes[at..]);
        if (digits == 0 || (digits > 1 && bytes[at] == '0'))
        {
            return 0;
        }

        at += digits;
        if (at < bytes.Length && bytes[at] == '.')
        {
            digits = Digits(bytes[(at + 1)..]);
            return digits == 0 ? 0 : at + 1 + digits;
        }

        return at;
    }

    private static int Digits(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && char.IsAsciiDigit((char)bytes[at]))
        {
            at++;
        }

        return at;
    }
}
