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
    private const int HeadingCap = 400;

    public static bool Recognises(ReadOnlySpan<byte> head)
    {
        // The first line, and no other: a heading in the middle may be somebody's words in another app's export.
        var rest = head.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]).TrimStart(" \r\n"u8);
        int end = rest.IndexOf((byte)'\n');
        string line = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd('\r');
        return line.Length < HeadingCap && Heading().IsMatch(line);
    }

    public static IEnumerable<ImportItem> Read(Stream stream, ExportFile file)
    {
        string chat = "";
        Draft? open = null;
        var met = new HashSet<(string, string)>();
        foreach (var (line, span) in Lines(stream, file.Path))
        {
            var items = new List<ImportItem>();
            string bare = (line ?? "").TrimEnd('\r', '\n').TrimStart('\uFEFF');
            var heading = bare.Length < HeadingCap ? Heading().Match(bare) : Match.Empty;
            var message = Message().Match(bare);
            bool dated = bare.StartsWith("Date: ", StringComparison.Ordinal);
            if (heading.Success || message.Success || dated || line is null)
            {
                items.AddRange(open?.Close(chat, met) ?? []);
                open = null;
            }

            if (line is null)
            {
                items.Add(new ImportItem.Oddity(new Irregularity("file.unreadable", span, file.Path)));
            }
            else if (heading.Success)
            {
                chat = heading.Groups[1].Value.Trim();
                items.Add(new ImportItem.Conversation(chat, chat));
                items.Add(new ImportItem.Furniture(span));
            }
            else if (message.Success)
            {
                open = new Draft(bare, span, message.Groups[1].Value) { Sender = message.Groups[2].Value };
                open.Say(message.Groups[3].Value);
            }
            else if (dated)
            {
                open = new Draft(bare, span, bare[6..]);
            }
            else if (open is null)
            {
                items.Add(bare.Trim().Length == 0 ? new ImportItem.Furniture(span) : new ImportItem.Unparsed(span, "text.line", bare));
            }
            else
            {
                open.Grow(bare, span);
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }

        foreach (var item in open?.Close(chat, met) ?? [])
        {
            yield return item;
        }
    }

    /// <summary>A message whose lines are still coming.</summary>
    private sealed class Draft(string first, SourceSpan start, string written)
    {
        private readonly StringBuilder raw = new(first);
        private readonly StringBuilder text = new();
        private SourceSpan source = start;
        private bool said;
        private int parts;

        public string? Sender { get; set; }

        public void Say(string words)
        {
            text.Append(said ? "\n" : "").Append(words);
            said = true;
        }

        public void Grow(string line, SourceSpan span)
        {
            if (Sender is null && !said && line.StartsWith("From: ", StringComparison.Ordinal))
            {
                Sender = line[6..];
            }
            else
            {
                Say(!said && line.StartsWith("Content: ", StringComparison.Ordinal) ? line[9..] : line);
            }

            raw.Append('\n').Append(line);
            source = source with { Length = span.Offset + span.Length - source.Offset };
            parts++;
        }

        public List<ImportItem> Close(string chat, HashSet<(string, string)> met)
        {
            var entry = TikTok.Entry(chat, Sender, Times.Plain(written, "unknown"), text.ToString().TrimEnd('\n'), raw.ToString(), source, null, []);
            List<ImportItem> items = entry.Sender is { Length: > 0 } name && met.Add((chat, name)) ? [TikTok.Person(name, entry.Direction, source)] : [];
            items.Add(new ImportItem.Entry(entry, parts));
            return items;
        }
    }

    /// <summary>The lines of a file with their byte spans; a line over 1 MiB is cut there; null where the file cannot be read further.</summary>
    private static IEnumerable<(string? Line, SourceSpan Span)> Lines(Stream stream, string path)
    {
        using var reading = new Reading(stream);
        var line = new ArrayBufferWriter<byte>(256);
        var input = new byte[64 * 1024];
        long start = 0;
        long at = 0;
        for (int read; (read = reading.Next(input)) > 0;)
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

        if (reading.Failed)
        {
            yield return (null, new SourceSpan(path, at, 0));
        }
    }

    [GeneratedRegex(@"^(?:\uFEFF)?(?:>{1,4}\s*)?Chat History [Ww]ith (.{1,200}?):{1,2}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\[?([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: UTC)?)\]?:? ([^:]{1,100}): ?(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Message();
}
