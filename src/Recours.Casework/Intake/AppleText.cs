using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>How Apple's message database writes texts and times.</summary>
public static class AppleText
{
    private const long FirstNanosecond = 100_000_000_000;

    /// <summary>
    /// The text of an <c>attributedBody</c>: a typedstream whose first string object is the message. After the class name
    /// stands <c>+</c>, then the length in bytes (one byte, or 81 and two, or 82 and four, little-endian), then UTF-8.
    /// Null when the bytes are not of this form.
    /// </summary>
    public static string? OfTypedStream(byte[]? stream)
    {
        if (stream is null || stream.AsSpan().IndexOf("streamtyped"u8) is < 0 or > 8)
        {
            return null;
        }

        var rest = stream.AsSpan();
        int at = rest.IndexOf("NSString"u8) is >= 0 and var plain ? plain + 8 : -1;
        if (rest.IndexOf("NSMutableString"u8) is >= 0 and var mutable && (at < 0 || mutable < at))
        {
            at = mutable + 15;
        }

        if (at < 0)
        {
            return null;
        }

        // The superclass chain lies between the class and its value; the first value is announced by "+".
        int plus = rest[at..].IndexOf((byte)'+');
        if (plus is < 0 or > 64)
        {
            return null;
        }

        at += plus + 1;
        if (at >= rest.Length)
        {
            return null;
        }

        long length = rest[at++];
        if (length is 0x81 or 0x82)
        {
            int size = length == 0x81 ? 2 : 4;
            if (at + size > rest.Length)
            {
                return null;
            }

            length = size == 2 ? BinaryPrimitives.ReadUInt16LittleEndian(rest[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(rest[at..]);
            at += size;
        }
        else if (length > 0x82)
        {
            return null;
        }

        return length <= rest.Length - at && Utf8.IsValid(rest.Slice(at, (int)length)) ? Encoding.UTF8.GetString(rest.Slice(at, (int)length)) : null;
    }

    /// <summary>A time counted from 2001-01-01 UTC: in nanoseconds since iOS 11, in seconds before; the size tells which.</summary>
    public static EntryTime? Time(long? value)
    {
        if (value is null or 0)
        {
            return null;
        }

        bool nano = Math.Abs((decimal)value) > FirstNanosecond;
        long ticks = nano ? value.Value / 100 : Math.Abs((decimal)value) < 200_000_000_000 ? value.Value * TimeSpan.TicksPerSecond : 0;
        var start = new DateTime(2001, 1, 1);
        return ticks > (DateTime.MaxValue - start).Ticks || ticks < (DateTime.MinValue - start).Ticks ? null
            : new EntryTime(start.AddTicks(ticks), "utc", nano ? TimePrecision.Millisecond : TimePrecision.Second, value.Value.ToString(CultureInfo.InvariantCulture));
    }
}
