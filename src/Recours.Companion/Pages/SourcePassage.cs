using System.Text;
using Recours.Casework.Timeline;

namespace Recours.Companion.Pages;

/// <summary>The place in an original where a message was read, with what touches it.</summary>
public sealed record SourcePassage(string Before, string Text, string After)
{
    /// <summary>Bytes shown before and after a message, and of it.</summary>
    private const int Around = 200, Most = 6_000;

    /// <summary>Null where the source gives no place in bytes, or the file is no text.</summary>
    public static SourcePassage? Of(OpenedCase opened, TimelineItem.Entry entry)
    {
        var source = entry.Value.Source;
        if (source.Length <= 0)
        {
            return null;
        }

        using var stream = opened.Open(entry.Reading, source.File);
        if (!stream.CanSeek || source.Offset >= stream.Length)
        {
            return null;
        }

        var from = Math.Max(0, source.Offset - Around);
        var end = source.Offset + Math.Min(source.Length, Most);
        var bytes = new byte[Math.Min(stream.Length, end + Around) - from];
        stream.Position = from;
        stream.ReadExactly(bytes);
        var (first, last) = ((int)(source.Offset - from), (int)(Math.Min(end, stream.Length) - from));
        // Letters that are cut at the edges come as U+FFFD; a file with zero bytes is a database or a picture, or text of two bytes a letter.
        return bytes.AsSpan().Contains((byte)0) ? null : new SourcePassage(Text8(bytes.AsSpan(0, first)), Text8(bytes.AsSpan(first, last - first)), Text8(bytes.AsSpan(last)));
    }

    private static string Text8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Trim('\uFFFD');
}
