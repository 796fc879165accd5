using System.Text;

namespace Recours.Evidence.Bundles;

/// <summary>Reading the tag files: text in the encoding declared, lines ended by LF, CR or both.</summary>
internal static class BagText
{
    /// <summary>Largest tag file read as text, in bytes.</summary>
    public const int MaxLength = 64 << 20;

    /// <summary>Most lines read of one tag file.</summary>
    public const int MaxLines = 1_000_000;

    public static Encoding? EncodingOf(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "US-ASCII" or "ASCII" => Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        "ISO-8859-1" or "LATIN1" => Encoding.Latin1,
        "UTF-16" or "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };

    /// <summary>The lines of a tag file; null if it is too large or not text in this encoding.</summary>
    public static IReadOnlyList<string>? Lines(BagSource source, string path, Encoding encoding)
    {
        using var stream = source.Open(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > MaxLength) return null;
            bytes.Write(buffer, 0, read);
        }
        return Decode(bytes.ToArray(), encoding) is { } text ? Split(text) : null;
    }

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        // "UTF-16" leaves the byte order to the mark at its beginning.
        if (encoding is UnicodeEncoding && bytes is [0xFF, 0xFE, ..]) encoding = EncodingOf("UTF-16LE")!;
        try
        {
            var text = encoding.GetString(bytes);
            return encoding is UnicodeEncoding && text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static List<string>? Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            if (lines.Count == MaxLines) return null;
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add(text[start..]);
                break;
            }
            lines.Add(text.Substring(start, length));
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }
        return lines;
    }
}
