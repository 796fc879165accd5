using System.Text.Unicode;

namespace Recours.Casework.Intake;

/// <summary>The window over the file: it is moved on, and control escapes are repaired as bytes come in.</summary>
internal sealed partial class JsonRecords
{
    private string? Fill()
    {
        long keep = capturing && !overflow ? captureStart : windowStart + position;
        if (end - (keep - windowStart) >= RecordCap)
        {
            if (!capturing || overflow)
            {
                return "a single value is larger than 16 MiB";
            }

            overflow = true;
            keep = windowStart + position;
        }

        int shift = (int)(keep - windowStart);
        window.AsSpan(shift, end - shift).CopyTo(window);
        windowStart = keep;
        position -= shift;
        end -= shift;
        repairsDropped += repairs.Count == 0 ? 0 : repairs.RemoveAll(at => at < keep);
        if (window.Length - end < (input.Length * 2) + 16)
        {
            Array.Resize(ref window, window.Length * 2);
        }

        int read;
        try
        {
            read = windowStart == 0 && end == 0 ? stream.ReadAtLeast(input, 4, throwOnEndOfStream: false) : stream.Read(input);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
        {
            read = 0;
            endOfFile = true;
        }

        bool first = windowStart == 0 && end == 0;
        Put(input.AsSpan(0, read));

        if (read == 0)
        {
            endOfFile = true;
            FlushEscape();
        }

        LookThrough();
        if (first && end >= 3 && window.AsSpan(0, 3).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            position = 3;
        }

        return null;
    }

    /// <summary>Whether new bytes are proper UTF-8 is asked of all of them at once; the last letter may not be whole yet.</summary>
    private void LookThrough()
    {
        int from = (int)(Math.Max(proper, windowStart) - windowStart), to = end;
        while (to > from && end - to < 4 && window[to - 1] >= 0x80 && window[--to] < 0xC0)
        {
        }

        if (Utf8.IsValid(window.AsSpan(from, to - from)))
        {
            proper = windowStart + to;
        }
    }

    private void Put(ReadOnlySpan<byte> read)
    {
        while (!read.IsEmpty)
        {
            // Only what follows a backslash is looked at byte by byte.
            int plain = escape > 0 ? 0 : repair && read.IndexOf((byte)'\\') is >= 0 and var at ? at : read.Length;
            read[..plain].CopyTo(window.AsSpan(end));
            end += plain;
            if (plain < read.Length)
            {
                Put(read[plain]);
                plain++;
            }

            read = read[plain..];
        }
    }

    private void Put(byte value)
    {
        switch (escape)
        {
            case 0 when repair && value == '\\':
                escape = 1;
                return;
            case 1 when value == 'x':
                escape = 2;
                return;
            case 2 when char.IsAsciiHexDigit((char)value):
                firstDigit = value;
                escape = 3;
                return;
            case 3 when char.IsAsciiHexDigit((char)value):
                repairs.Add(windowStart + end);
                foreach (byte part in (ReadOnlySpan<byte>)[(byte)'\\', (byte)'u', (byte)'0', (byte)'0', firstDigit, value])
                {
                    window[end++] = part;
                }

                escape = 0;
                return;
            case 0:
                break;
            default:
                FlushEscape();
                break;
        }

        window[end++] = value;
    }

    private void FlushEscape()
    {
        foreach (byte part in ((ReadOnlySpan<byte>)[(byte)'\\', (byte)'x', firstDigit])[..escape])
        {
            window[end++] = part;
        }

        escape = 0;
    }
}
