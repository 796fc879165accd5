using System.Buffers;
using System.Text;

namespace Recours.Casework.Intake;

/// <summary>What the block reader met: a block that was asked for, words outside of every block, or a piece that is not read.</summary>
internal enum HtmlPieceKind { Block, Text, TooLarge, Tangled, Broken }

/// <summary>One piece of an HTML file, with its byte span. <paramref name="Role"/> is the caller's word for the block.</summary>
internal sealed record HtmlPiece(HtmlPieceKind Kind, string Role, long Offset, long Length, string Markup);

/// <summary>
/// Cuts an HTML file into the elements that the caller names, in one pass over its bytes; the rest of the page is never held.
/// Memory is bounded by <see cref="BlockCap"/>, and a block that would make a tree too deep or too wide is refused.
/// </summary>
internal sealed class HtmlBlocks : IDisposable
{
    /// <summary>The largest block that is read, in bytes.</summary>
    public const int BlockCap = 4 * 1024 * 1024;

    /// <summary>Elements inside each other at most.</summary>
    public const int DepthCap = 200;

    private const int ElementCap = 20_000;
    private const int TagCap = 64 * 1024;
    private const int TextCap = 64 * 1024;

    // Formatting left open is opened again in every later paragraph: a few bytes could become millions of nodes.
    private const int UnclosedCap = 32;

    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private static readonly HashSet<string> Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly HashSet<string> Drawing = ["svg", "use", "path", "g", "circle", "rect", "line", "polygon", "ellipse"];

    private enum State { Text, Open, Tag, Comment, Raw }

    private readonly Reading reading;
    private readonly Func<HtmlTag, string?> role;
    private readonly bool nested;
    private readonly byte[] input = new byte[64 * 1024];
    private readonly Queue<HtmlPiece> ready = new();
    private readonly ArrayBufferWriter<byte> block = new(4096);
    private readonly ArrayBufferWriter<byte> tag = new(256);
    private readonly ArrayBufferWriter<byte> words = new(256);
    private readonly List<string> open = [];
    private State state;
    private long position;
    private long tagStart;
    private long blockStart;
    private long wordsStart;
    private string? current;
    private byte quote;
    private string raw = "";
    private string root = "";
    private int depth;
    private int elements;
    private int unclosed;
    private bool overflow;
    private bool tangled;
    private bool tagCut;
    private bool finished;

    /// <param name="stream">The file; read once, from its beginning to its end.</param>
    /// <param name="role">The role of the block that a start tag begins, or null.</param>
    /// <param name="nested">Whether blocks of one role lie in each other; if not, a new one ends an unclosed one.</param>
    public HtmlBlocks(Stream stream, Func<HtmlTag, string?> role, bool nested = false)
    {
        reading = new Reading(stream);
        this.role = role;
        this.nested = nested;
    }

    /// <summary>The next piece, or null at the end.</summary>
    public HtmlPiece? Next()
    {
        while (ready.Count == 0 && !finished)
        {
            int read = reading.Next(input);
            foreach (byte value in input.AsSpan(0, read))
            {
                Step(value);
                position++;
            }

            if (read == 0)
            {
                End();
            }
        }

        return ready.TryDequeue(out var piece) ? piece : null;
    }

    /// <inheritdoc/>
    public void Dispose() => reading.Dispose();

    private void Step(byte value)
    {
        if (current is not null)
        {
            Keep(value);
        }

        switch (state)
        {
            case State.Text when value == '<':
                (tagStart, tagCut, quote) = (position, false, 0);
                tag.ResetWrittenCount();
                state = State.Open;
                break;
            case State.Text:
                Say(value, position);
                break;
            case State.Open when !(char.IsAsciiLetter((char)value) || value is (byte)'/' or (byte)'!' or (byte)'?'):
                Say((byte)'<', tagStart);
                Say(value, position);
                state = State.Text;
                break;
            case State.Open:
                Add(value);
                state = State.Tag;
                break;
            case State.Tag when quote != 0:
                Add(value);
                quote = value == quote ? (byte)0 : quote;
                break;
            case State.Tag when value == '>':
                state = State.Text;
                Close();
                break;
            case State.Tag:
                Add(value);
                Mark(value);
                break;
            case State.Comment:
                Add(value);
                state = Ends("-->"u8) ? State.Text : State.Comment;
                break;
            case State.Raw:
                Add(value);
                if (value == '>' && RawEnds())
                {
                    state = State.Text;
                    Leave(raw);
                }

                break;
        }
    }

    private void Mark(byte value)
    {
        var text = tag.WrittenSpan;
        if (text.Length == 3 && text.SequenceEqual("!--"u8))
        {
            state = State.Comment;
        }
        else if (value is (byte)'"' or (byte)'\'' && text[0] is not ((byte)'/' or (byte)'!' or (byte)'?') && text.Length > 1 && text[^2] is (byte)'=' or (byte)' ')
        {
            quote = value;
        }
    }

    private bool Ends(ReadOnlySpan<byte> mark)
    {
        // Only the end of a long comment or script is of use.
        if (tag.WrittenCount > 256)
        {
            Span<byte> tail = stackalloc byte[32];
            tag.WrittenSpan[^32..].CopyTo(tail);
            tag.ResetWrittenCount();
            tag.Write(tail);
        }

        return tag.WrittenSpan.EndsWith(mark);
    }

    private bool RawEnds()
    {
        _ = Ends(">"u8);
        int at = tag.WrittenSpan.LastIndexOf("</"u8);
        return at >= 0 && Encoding.Latin1.GetString(tag.WrittenSpan[(at + 2)..^1]).Trim().Equals(raw, StringComparison.OrdinalIgnoreCase);
    }

    private void Close()
    {
        string text = Encoding.UTF8.GetString(tag.WrittenSpan);
        Speak();
        if (text.Length == 0 || text[0] is '!' or '?')
        {
            return;
        }

        if (text[0] == '/')
        {
            Leave(text[1..].Trim().ToLowerInvariant());
            return;
        }

        var start = new HtmlTag(text);
        string? found = current is null || !nested ? role(start) : null;
        if (found is not null && (current is null || found == current))
        {
            Begin(found);
        }

        if (current is not null)
        {
            Enter(start);
        }

        if (start.Name is "script" or "style")
        {
            (state, raw) = (State.Raw, start.Name);
            tag.ResetWrittenCount();
        }
    }

    private void Begin(string found)
    {
        if (current is not null)
        {
            // The one before was never closed: it ends where this one begins.
            Finish(tagStart);
        }

        current = found;
        blockStart = tagStart;
        (depth, elements, unclosed, overflow, tangled) = (0, 0, 0, tagCut, false);
        block.ResetWrittenCount();
        block.Write("<"u8);
        block.Write(tag.WrittenSpan);
        block.Write(">"u8);
        open.Clear();
    }

    private void Enter(HtmlTag start)
    {
        tangled |= ++elements > ElementCap || open.Count >= DepthCap;
        root = open.Count == 0 && depth == 0 ? start.Name : root;
        if (Void.Contains(start.Name) || (start.SelfClosing && Drawing.Contains(start.Name)))
        {
            if (depth == 0)
            {
                Finish(position + 1);
            }

            return;
        }

        depth += start.Name == root ? 1 : 0;
        if (!tangled)
        {
            open.Add(start.Name);
        }
    }

    private void Leave(string name)
    {
        if (current is null)
        {
            return;
        }

        depth -= name == root ? 1 : 0;
        if (depth == 0)
        {
            Finish(position + 1);
            return;
        }

        // A block that is refused anyway is only followed to its end.
        int at = tangled ? -1 : open.LastIndexOf(name);
        if (at < 0)
        {
            return;
        }

        for (int i = open.Count - 1; i > at; i--)
        {
            unclosed += Formatting.Contains(open[i]) ? 1 : 0;
        }

        tangled |= unclosed > UnclosedCap;
        open.RemoveRange(at, open.Count - at);
    }

    private void Finish(long to)
    {
        var kind = overflow ? HtmlPieceKind.TooLarge : tangled ? HtmlPieceKind.Tangled : HtmlPieceKind.Block;
        int length = (int)Math.Min(to - blockStart, block.WrittenCount);
        ready.Enqueue(new HtmlPiece(kind, current ?? "", blockStart, to - blockStart, overflow ? "" : Encoding.UTF8.GetString(block.WrittenSpan[..length])));
        current = null;
        open.Clear();
        block.ResetWrittenCount();
    }

    private void Keep(byte value)
    {
        if (block.WrittenCount >= BlockCap)
        {
            overflow = true;
            return;
        }

        block.GetSpan(1)[0] = value;
        block.Advance(1);
    }

    private void Add(byte value)
    {
        if (tag.WrittenCount >= TagCap)
        {
            tagCut = true;
            return;
        }

        tag.GetSpan(1)[0] = value;
        tag.Advance(1);
    }

    private void Say(byte value, long at)
    {
        if (current is not null || (words.WrittenCount == 0 && value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
        {
            return;
        }

        wordsStart = words.WrittenCount == 0 ? at : wordsStart;
        words.GetSpan(1)[0] = value;
        words.Advance(1);
        if (words.WrittenCount >= TextCap)
        {
            Speak();
        }
    }

    private void Speak()
    {
        string said = Encoding.UTF8.GetString(words.WrittenSpan).Trim().Trim('\uFEFF');
        if (said.Length > 0)
        {
            ready.Enqueue(new HtmlPiece(HtmlPieceKind.Text, "", wordsStart, words.WrittenCount, said));
        }

        words.ResetWrittenCount();
    }

    private void End()
    {
        finished = true;
        Speak();
        if (current is not null || reading.Failed)
        {
            string markup = overflow ? "" : Encoding.UTF8.GetString(block.WrittenSpan);
            ready.Enqueue(new HtmlPiece(HtmlPieceKind.Broken, current ?? "", current is null ? position : blockStart, current is null ? 0 : position - blockStart, current is null ? "" : markup));
            current = null;
        }
    }
}
