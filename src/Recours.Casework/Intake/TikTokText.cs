using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>
/// TikTok's <c>Direct Messages.txt</c>: a heading for each chat, then one message per line (<c>time name: text</c>) or as
/// labelled lines (<c>Date:</c>, <c>From:</c>, <c>Content:</c>); every other line continues the text. The layout is plausible,
/// not published: what does not fit is shown unread.
/// </summary>
internal static partial class TikTokText
{
    private const int LineCap = 1 << 20;

    public static bool Recognises(ReadOnlySpan<byte> head)
    {
        string text = Encoding.UTF8.GetString(head);
        return Heading().IsMatch(text) && text.Contains("UTC", StringComparison.Ordinal);
    }

    public static IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        string chat = "";
        ImportItem.Entry? open = null;
        var fields = new List<(string Text, SourceSpan Span)>();
        var met = new HashSet<(string, string)>();
        foreach (var (line, span) in Lines(stream, file.Path))
        {
            var items = new List<ImportItem>();
            string bare = line.TrimEnd('\r', '\n').TrimStart('\uFEFF');
            if (Heading().Match(bare) is { Success: true } heading)
            {
                Close(items);
                chat = heading.Groups[1].Value.Trim();
                items.Add(new ImportItem.Conversation(chat, chat));
                items.Add(new ImportItem.Furniture(span));
            }
            else if (Message().Match(bare) is { Success: true } message)
            {
                Close(items);
                open = new ImportItem.Entry(TikTok.Entry(chat, message.Groups[2].Value, Times.Plain(message.Groups[1].Value, "unknown"), message.Groups[3].Value, bare, span, null, []));
            }
            else if (bare.StartsWith("Date: ", StringComparison.Ordinal))
            {
                Close(items);
                open = new ImportItem.Entry(TikTok.Entry(chat, null, Times.Plain(bare[6..], "unknown"), "", bare, span, null, []));
            }
            else if (open is null)
            {
                items.Add(bare.Trim().Length == 0 ? new ImportItem.Furniture(span) : new ImportItem.Unparsed(span, "text.line", bare));
            }
            else if (open.Value.Sender is null && open.Value.Text.Length == 0 && bare.StartsWith("From: ", StringComparison.Ordinal))
            {
                open = Grow(open, bare, span, bare[6..], null);
            }
            else if (bare.StartsWith("Content: ", StringComparison.Ordinal) && open.Value.Text.Length == 0)
            {
                open = Grow(open, bare, span, open.Value.Sender, bare[9..]);
            }
            else
            {
                open = Grow(open, bare, span, open.Value.Sender, open.Value.Text + "\n" + bare);
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }

        var last = new List<ImportItem>();
        Close(last);
        foreach (var item in last)
        {
            yield return item;
        }

        void Close(List<ImportItem> items)
        {
            if (open is not { } done)
            {
                return;
            }

            var entry = TikTok.Entry(chat, done.Value.Sender, done.Value.Time, done.Value.Text.TrimEnd('\n'), done.Value.Raw, done.Value.Source, null, []);
            if (entry.Sender is { Length: > 0 } name && met.Add((chat, name)))
            {
                items.Add(TikTok.Person(name, entry.Direction, entry.Source));
            }

            items.Add(new ImportItem.Entry(entry, done.Parts));
            open = null;
        }
    }

    private static ImportItem.Entry Grow(ImportItem.Entry entry, string line, SourceSpan span, string? sender, string? text) => new(entry.Value with
    {
        Sender = sender,
        Text = text ?? entry.Value.Text,
        Raw = entry.Value.Raw + "\n" + line,
        Source = entry.Value.Source with { Length = span.Offset + span.Length - entry.Value.Source.Offset },
    }, entry.Parts + 1);

    /// <summary>The lines of a text file with their byte spans; a line over 1 MiB is cut there.</summary>
    public static IEnumerable<(string Line, SourceSpan Span)> Lines(Stream stream, string path)
    {
        using var owned = stream;
        var line = new ArrayBufferWriter<byte>(256);
        var input = new byte[64 * 1024];
        long start = 0;
        long at = 0;
        for (int read; (read = Fill(stream, input)) > 0;)
        {
            for (int i = 0; i < read; i++)
            {
                line.GetSpan(1)[0] = input[i];
                line.Advance(1);
                at++;
                if (input[i] == '\n' || line.WrittenCount >= LineCap)
                {
                    yield return (Encoding.UTF8.GetString(line.WrittenSpan), new SourceSpan(path, start, at - start));
                    line.ResetWrittenCount();
                    start = at;
                }
            }
        }

        if (line.WrittenCount > 0)
        {
            yield return (Encoding.UTF8.GetString(line.WrittenSpan), new SourceSpan(path, start, at - start));
        }
    }

    private static int Fill(Stream stream, byte[] input)
    {
        try
        {
            return stream.Read(input);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"^(?:\uFEFF)?(?:>{1,4}\s*)?Chat History [Ww]ith (.{1,200}?):{1,2}\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\[?([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)?)\]?:? ([^:]{1,100}): ?(.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Message();
}
