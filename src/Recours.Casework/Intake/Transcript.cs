using System.Text;

namespace Recours.Casework.Intake;

/// <summary>What a line of a text export is. A line that is none of these goes on with the message before it.</summary>
internal enum TranscriptLineKind { Message, Day, Heading }

/// <summary>A line that begins something: a message (without a sender it is the app's own line), a day, or the file's heading.</summary>
internal sealed record TranscriptLine(TranscriptLineKind Kind, EntryTime? Time = null, string? Sender = null, string Text = "")
{
    /// <summary>What is odd about the line itself.</summary>
    public string? Oddity { get; init; }

    /// <summary>The day that a line of kind day names.</summary>
    public DateTime? Day { get; init; }
}

/// <summary>
/// Reads a conversation written as text, line by line: messages that go on over several lines, days, headings. Every line ends
/// in exactly one unit. Lines inside a message that look like another message are flagged, for they can be pasted there on purpose.
/// </summary>
/// <param name="file">The file that is read.</param>
/// <param name="line">What a line begins, on which day, and whether a message is open; null when it goes on with that message.</param>
/// <param name="finish">Turns the words of a message into its kind.</param>
/// <param name="quoted">Whether messages of several lines stand in double quotes, with quotes doubled, as LINE writes them.</param>
internal sealed class Transcript(ExportFile file, Func<string, DateTime?, bool, TranscriptLine?> line, Func<ChatEntry, ChatEntry> finish, bool quoted = false)
{
    private const int MostLines = 1 << 16, MostCharacters = 4 << 20, MostQuotedLines = 2_000;

    private readonly List<WhatsAppLine> lines = [];
    private TranscriptLine? begun;
    private int characters;
    private DateTime? previous, day;

    public IEnumerable<ImportItem> Read(Stream stream, Encoding? otherwise = null)
    {
        var reader = new WhatsAppLineReader(stream, otherwise);
        var waiting = new Queue<WhatsAppLine>();
        while (Next(reader, waiting) is { } one)
        {
            var read = one.TooLong ? null : line(WhatsAppText.Clean(one.Text), day, begun is not null);
            if (read is { Kind: TranscriptLineKind.Message })
            {
                foreach (var item in Flush())
                {
                    yield return item;
                }

                (begun, characters) = (read, one.Text.Length);
                lines.Add(one);
                if (quoted && OpensQuote(read.Text))
                {
                    TakeQuoted(reader, waiting);
                }
            }
            else if (read is not null)
            {
                foreach (var item in Flush())
                {
                    yield return item;
                }

                day = read.Day ?? day;
                yield return new ImportItem.Furniture(Span(one));
            }
            else if (one.TooLong || (begun is not null && (lines.Count >= MostLines || characters + one.Text.Length > MostCharacters)))
            {
                foreach (var item in Flush())
                {
                    yield return item;
                }

                yield return new ImportItem.Unparsed(Span(one), one.TooLong ? "line-too-long" : "entry-too-long", one.Text);
            }
            else if (begun is not null)
            {
                lines.Add(one);
                characters += one.Text.Length;
            }
            else
            {
                yield return one.IsBlank ? new ImportItem.Furniture(Span(one)) : new ImportItem.Unparsed(Span(one), "no-message-before", one.Text);
            }
        }

        foreach (var item in Flush())
        {
            yield return item;
        }

        if (reader.Failed)
        {
            yield return new ImportItem.Oddity(new Irregularity("text.broken-off", new SourceSpan(file.Path, 0, file.Size)));
        }
    }

    private static WhatsAppLine? Next(WhatsAppLineReader reader, Queue<WhatsAppLine> waiting) =>
        waiting.TryDequeue(out var held) ? held : reader.Next(out var one) ? one : null;

    private SourceSpan Span(WhatsAppLine one) => new(file.Path, one.Offset, one.Length);

    /// <summary>Whether a text opens a quotation that does not end on its line.</summary>
    private static bool OpensQuote(string text) => text.StartsWith('"') && !ClosesQuote(text[1..]);

    /// <summary>Whether a line ends the quotation: one single quotation mark, at its end.</summary>
    private static bool ClosesQuote(string text)
    {
        string bare = text.Replace("\"\"", "", StringComparison.Ordinal);
        return bare.EndsWith('"') && bare.IndexOf('"', StringComparison.Ordinal) == bare.Length - 1;
    }

    /// <summary>
    /// Takes the lines of a quoted message. When no line ends it, or one could not stand in it, the mark was a letter of the
    /// message, and the lines are read anew.
    /// </summary>
    private void TakeQuoted(WhatsAppLineReader reader, Queue<WhatsAppLine> waiting)
    {
        var held = new List<WhatsAppLine>();
        bool closed = false;
        while (!closed && held.Count < MostQuotedLines && Next(reader, waiting) is { } one)
        {
            held.Add(one);
            closed = !one.TooLong && ClosesQuote(one.Text);
            if (one.TooLong || (!closed && one.Text.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)))
            {
                break;
            }
        }

        if (closed)
        {
            lines.AddRange(held);
            return;
        }

        foreach (var one in waiting)
        {
            held.Add(one);
        }

        waiting.Clear();
        held.ForEach(waiting.Enqueue);
    }

    private IEnumerable<ImportItem> Flush()
    {
        if (begun is not { } head)
        {
            yield break;
        }

        int end = lines.Count;
        while (end > 1 && lines[end - 1].IsBlank)
        {
            end--;
        }

        var blanks = lines.GetRange(end, lines.Count - end);
        lines.RemoveRange(end, lines.Count - end);
        yield return new ImportItem.Entry(Entry(head), lines.Count - 1);
        foreach (var blank in blanks)
        {
            yield return new ImportItem.Furniture(Span(blank));
        }

        lines.Clear();
        begun = null;
    }

    private ChatEntry Entry(TranscriptLine head)
    {
        var span = new SourceSpan(file.Path, lines[0].Offset, lines[^1].Offset + lines[^1].Length - lines[0].Offset);
        var odd = new List<Irregularity>();
        if (head.Oddity is { } code)
        {
            odd.Add(new Irregularity(code, span, lines[0].Text));
        }

        var text = new StringBuilder(head.Text);
        foreach (var one in lines.Skip(1))
        {
            text.Append('\n').Append(one.Text);
            if (LooksLikeHeader(one.Text))
            {
                odd.Add(new Irregularity("header-like-continuation", Span(one), one.Text));
            }
        }

        var repairs = new List<Repair>();
        string whole = text.ToString();
        if (quoted && lines.Count > 1 && OpensQuote(head.Text) && whole.EndsWith('"'))
        {
            whole = whole[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
            repairs.Add(new Repair("text.quotes"));
        }

        if (head.Time is { } time)
        {
            if (time.Value < previous)
            {
                odd.Add(new Irregularity("time-runs-backwards", span, time.Raw));
            }

            previous = time.Value;
        }

        return finish(new ChatEntry(head.Sender is null ? EntryKind.System : EntryKind.Text, head.Sender, Direction.None, head.Time, whole, string.Join('\n', lines.Select(one => one.Text)), span)
        {
            Conversation = file.Path,
            Repairs = repairs,
            Irregularities = odd,
        });
    }

    /// <summary>Whether a line inside a message could begin one, of this app or another: it may have been pasted to put words into somebody's mouth.</summary>
    private bool LooksLikeHeader(string text) =>
        WhatsAppHeader.TryParse(text, out _) || line(WhatsAppText.Clean(text), day, true) is { Kind: TranscriptLineKind.Message };
}
