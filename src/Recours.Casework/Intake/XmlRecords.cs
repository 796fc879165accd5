using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Recours.Casework.Intake;

/// <summary>What the record reader met in an XML file.</summary>
internal enum XmlPieceKind { Prolog, Open, Close, Record, Text, Refused, Broken, TooLarge }

/// <summary>One piece of an XML file with its byte span; <paramref name="Raw"/> has the long base64 values left out.</summary>
internal sealed record XmlPiece(XmlPieceKind Kind, string Name, long Offset, long Length, string Raw)
{
    /// <summary>The parsed element of a record, or of the root's start tag.</summary>
    public XElement? Element { get; init; }

    /// <summary>The base64 values that were left out, in the order of their markers <c>#0</c>, <c>#1</c>…</summary>
    public IReadOnlyList<XmlBlob> Blobs { get; init; } = [];

    public IReadOnlyList<Repair> Repairs { get; init; } = [];
}

/// <summary>
/// Reads an XML file child by child of its root, from a stream of any length: the markup is split on bytes, and each child
/// is parsed alone by <see cref="XmlReader"/> without document types. A damaged child does not take the next one with it,
/// and a base64 value of a gigabyte is hashed while it passes, never held.
/// UTF-8 only. Numeric references to surrogates, which Android writes for emoji and XML forbids, are repaired first.
/// </summary>
internal sealed class XmlRecords(Stream stream, string blobAttribute) : IDisposable
{
    /// <summary>The largest child that is read, in bytes, without its base64 values.</summary>
    public const int RecordCap = 4 * 1024 * 1024;

    private const int MostDepth = 16, MostBlobs = 4096;
    private const int End = -1;

    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> captured = new();
    private readonly List<XmlBlob> blobs = [];
    private int at, filled;
    private long passed;
    private long start;
    private bool overflow, finished;
    private int depth;
    private string root = "";

    /// <summary>Whether the stream itself failed before its end.</summary>
    public bool Failed { get; private set; }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    /// <summary>The next piece, or null at the end of the file.</summary>
    public XmlPiece? Next()
    {
        while (!finished)
        {
            captured.ResetWrittenCount();
            blobs.Clear();
            (overflow, start) = (false, passed + at);
            if (Peek() == End)
            {
                finished = true;
                return depth > 0 ? Piece(XmlPieceKind.Broken, "the file ends early") : null;
            }

            if (Peek() != '<')
            {
                bool blank = true;
                while (Peek() is not ('<' or End))
                {
                    blank &= Take() is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF;
                }

                if (!blank)
                {
                    return Piece(XmlPieceKind.Text, "");
                }

                continue;
            }

            if (Markup() is { } piece)
            {
                return piece;
            }
        }

        return null;
    }

    /// <summary>One markup at the root's level; a start tag below the root takes its whole element along.</summary>
    private XmlPiece? Markup()
    {
        int outside = depth;
        while (true)
        {
            switch (Tag())
            {
                case TagKind.Other:
                    if (depth == outside && outside <= 1)
                    {
                        return Piece(XmlPieceKind.Prolog, "");
                    }

                    break;
                case TagKind.Refused:
                    return Piece(XmlPieceKind.Refused, "");
                case TagKind.Broken:
                    depth = Math.Min(outside, 1);
                    return Piece(XmlPieceKind.Broken, "the element breaks off");
                case TagKind.Empty:
                    if (depth == outside)
                    {
                        return Parsed(outside == 0 ? XmlPieceKind.Open : XmlPieceKind.Record);
                    }

                    break;
                case TagKind.Start:
                    depth++;
                    if (outside == 0)
                    {
                        return Parsed(XmlPieceKind.Open);
                    }

                    if (depth > MostDepth)
                    {
                        depth = 1;
                        return Piece(XmlPieceKind.Broken, "nested too deeply");
                    }

                    break;
                default:
                    depth = Math.Max(0, depth - 1);
                    if (outside <= 1 && depth == 0)
                    {
                        if (root.Length > 0 && !Encoding.UTF8.GetString(captured.WrittenSpan).StartsWith("</" + root, StringComparison.Ordinal))
                        {
                            depth = outside;
                            return Piece(XmlPieceKind.Broken, "an end without a beginning");
                        }

                        return Piece(XmlPieceKind.Close, "");
                    }

                    if (depth == outside)
                    {
                        return Parsed(XmlPieceKind.Record);
                    }

                    break;
            }

            while (Peek() is not ('<' or End))
            {
                Take();
            }

            if (Peek() == End)
            {
                finished = true;
                return Piece(XmlPieceKind.Broken, "the file ends early");
            }
        }
    }

    private enum TagKind { Start, Empty, End, Other, Refused, Broken }

    private TagKind Tag()
    {
        Take();
        switch (Peek())
        {
            case '?':
                return Until("?>"u8) ? TagKind.Other : TagKind.Broken;
            case '!':
                Take();
                if (Peek() == '-')
                {
                    return Until("-->"u8) ? TagKind.Other : TagKind.Broken;
                }

                if (Peek() == '[')
                {
                    return Until("]]>"u8) ? TagKind.Other : TagKind.Broken;
                }

                // A document type could define entities that grow without end: it is stepped over and never read.
                for (int brackets = 0; Peek() != End;)
                {
                    int value = Take();
                    brackets += value == '[' ? 1 : value == ']' ? -1 : 0;
                    if (value == '>' && brackets <= 0)
                    {
                        return TagKind.Refused;
                    }
                }

                return TagKind.Broken;
            case '/':
                return Until(">"u8) ? TagKind.End : TagKind.Broken;
            default:
                return StartTag();
        }
    }

    private TagKind StartTag()
    {
        Span<byte> name = stackalloc byte[32];
        int length = 0, before = 0;
        while (true)
        {
            switch (Peek())
            {
                case End or '<':
                    return TagKind.Broken;
                case '>':
                    Take();
                    return before == '/' ? TagKind.Empty : TagKind.Start;
                case '"' or '\'':
                    int quote = Take();
                    bool blob = depth >= 1 && Encoding.ASCII.GetString(name[..length]) == blobAttribute;
                    if (blob && blobs.Count < MostBlobs ? !Blob(quote) : !Value(quote))
                    {
                        return TagKind.Broken;
                    }

                    (before, length) = (quote, 0);
                    break;
                case var value:
                    Take();
                    if (value is ' ' or '\t' or '\r' or '\n' or '/')
                    {
                        length = 0;
                    }
                    else if (value != '=' && length < name.Length)
                    {
                        name[length++] = (byte)value;
                    }

                    before = value is ' ' or '\t' or '\r' or '\n' ? before : value;
                    break;
            }
        }
    }

    /// <summary>To the closing quote. A <c>&lt;</c> inside a value is forbidden: there the next element begins, after damage.</summary>
    private bool Value(int quote)
    {
        while (Peek() is not (End or '<'))
        {
            if (Take() == quote)
            {
                return true;
            }
        }

        return false;
    }

    private bool Blob(int quote)
    {
        using var decoder = new XmlBlobDecoder();
        while (Peek() is not (End or '<') && Peek() != quote)
        {
            decoder.Add((byte)buffer[at++]);
        }

        captured.Write(Encoding.ASCII.GetBytes("#" + blobs.Count.ToString(CultureInfo.InvariantCulture)));
        blobs.Add(decoder.Done());
        return Peek() == quote && Take() == quote;
    }

    private bool Until(ReadOnlySpan<byte> end)
    {
        int matched = 0;
        while (Peek() != End)
        {
            int value = Take();
            matched = value == end[matched] ? matched + 1 : value == end[0] ? (matched > 1 && value == end[matched - 1] ? matched : 1) : 0;
            if (matched == end.Length)
            {
                return true;
            }
        }

        return false;
    }

    private int Peek()
    {
        if (at == filled)
        {
            passed += filled;
            (at, filled) = (0, 0);
            try
            {
                filled = stream.Read(buffer);
            }
            catch (Exception fault) when (fault is IOException or InvalidDataException or ObjectDisposedException or NotSupportedException)
            {
                Failed = true;
            }
        }

        return at < filled ? buffer[at] : End;
    }

    private int Take()
    {
        int value = Peek();
        at++;
        if (captured.WrittenCount < RecordCap)
        {
            captured.GetSpan(1)[0] = (byte)value;
            captured.Advance(1);
        }
        else
        {
            overflow = true;
        }

        return value;
    }

    private XmlPiece Piece(XmlPieceKind kind, string detail) =>
        new(kind, detail, start, passed + at - start, Encoding.UTF8.GetString(captured.WrittenSpan));

    private XmlPiece Parsed(XmlPieceKind kind)
    {
        var piece = Piece(kind, "");
        if (overflow)
        {
            return piece with { Kind = XmlPieceKind.TooLarge, Raw = "" };
        }

        var repairs = new List<Repair>();
        if (piece.Raw.Contains('\uFFFD', StringComparison.Ordinal) && !Utf8Valid())
        {
            repairs.Add(new Repair("xml.bytes-replaced"));
        }

        string text = XmlReferences.Repair(piece.Raw, repairs);
        try
        {
            string whole = kind == XmlPieceKind.Open && !text.EndsWith("/>", StringComparison.Ordinal) ? text[..^1] + "/>" : text;
            using var reader = XmlReader.Create(new StringReader(whole), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CheckCharacters = false,
                ConformanceLevel = ConformanceLevel.Fragment,
                MaxCharactersFromEntities = 1024,
            });
            reader.MoveToContent();
            var element = (XElement)XNode.ReadFrom(reader);
            root = kind == XmlPieceKind.Open ? element.Name.LocalName : root;
            return piece with { Name = element.Name.LocalName, Element = element, Blobs = [.. blobs], Repairs = repairs };
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            return piece with { Kind = XmlPieceKind.Broken, Name = "not XML" };
        }
    }

    private bool Utf8Valid() => System.Text.Unicode.Utf8.IsValid(captured.WrittenSpan);
}
