using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Recours.Casework.Intake;

/// <summary>Reads a piece of HTML: no script runs, nothing is loaded, and the caller has bounded its size and depth.</summary>
internal static class Html
{
    // A parser for each thread: nothing says that one may be shared. The empty document is only the place where a fragment stands.
    private static readonly ThreadLocal<(HtmlParser Parser, IDocument Blank)> Own = new(() =>
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        return (parser, parser.ParseDocument(""));
    });

    /// <summary>The first element of the markup; null when it holds none.</summary>
    /// <param name="markup">One block, as <see cref="HtmlBlocks"/> gives it.</param>
    /// <param name="inside">The element that the block stands in: rows of tables need <c>tbody</c>.</param>
    public static IElement? Element(string markup, string inside = "body") =>
        Fragment(markup, inside).OfType<IElement>().FirstOrDefault();

    /// <summary>A fragment of unknown size and depth, inside an element of its own; null when it is no bounded HTML.</summary>
    public static IElement? Bounded(string fragment)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<x-text>" + fragment + "</x-text>");
        using var blocks = new HtmlBlocks(new MemoryStream(bytes), tag => tag.Name == "x-text" ? "text" : null);
        return blocks.Next() is { Kind: HtmlPieceKind.Block } piece && piece.Length == bytes.Length ? Element(piece.Markup) : null;
    }

    /// <summary>The characters that references stand for; <c>changed</c> tells whether there were any.</summary>
    public static string Decode(string text, out bool changed)
    {
        changed = false;
        if (!text.Contains('&'))
        {
            return text;
        }

        string decoded = string.Concat(Fragment(text.Replace("<", "&lt;", StringComparison.Ordinal), "textarea").Select(node => node.TextContent));

        // The parser drops a first line break inside a text area.
        decoded = text.StartsWith('\n') ? "\n" + decoded : decoded;
        changed = decoded != text;
        return decoded;
    }

    /// <summary>
    /// The words of an element as a reader sees them: <c>br</c> is a line break, runs of blanks are one (unless they are
    /// kept), and a link whose words hide another address shows both.
    /// </summary>
    /// <param name="node">The element.</param>
    /// <param name="without">Elements that are left out.</param>
    /// <param name="blanks">Whether blanks stay as written.</param>
    public static string Text(INode node, Func<IElement, bool>? without = null, bool blanks = false)
    {
        var text = new StringBuilder();
        Write(node, text, without, blanks);
        return string.Join('\n', text.ToString().Split('\n').Select(line => blanks ? line : line.Trim(' '))).Trim('\n', ' ');
    }

    /// <summary>The text of the first element that fits; null when there is none.</summary>
    public static string? Text(IElement element, string selector) => element.QuerySelector(selector) is { } found ? Text(found) : null;

    private static INodeList Fragment(string markup, string inside)
    {
        var (parser, blank) = Own.Value;
        return parser.ParseFragment(markup, blank.CreateElement(inside));
    }

    private static void Write(INode node, StringBuilder text, Func<IElement, bool>? without, bool blanks)
    {
        switch (node)
        {
            case IText words when blanks:
                text.Append(words.Data);
                break;
            case IText words:
                Collapse(words.Data, text);
                break;
            case IElement { LocalName: "script" or "style" }:
                break;
            case IElement { LocalName: "br" }:
                text.Append('\n');
                break;
            case IElement { LocalName: "img" } picture when picture.ClassName?.Contains("emoji", StringComparison.Ordinal) == true:
                text.Append(picture.GetAttribute("alt"));
                break;
            case IElement element when without?.Invoke(element) == true:
                break;
            default:
                int start = text.Length;
                bool separate = node is IElement { LocalName: "div" or "p" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" };
                Break(separate, text);
                foreach (var child in node.ChildNodes)
                {
                    Write(child, text, without, blanks);
                }

                if (node is IElement { LocalName: "a" } link && link.GetAttribute("href") is { Length: > 0 } href && href.Contains(':')
                    && text.ToString(start, text.Length - start) is var words2 && words2.Trim().Length > 0 && words2.Trim().TrimEnd('/') != href.TrimEnd('/'))
                {
                    text.Append(" (").Append(href).Append(')');
                }

                Break(separate, text);
                break;
        }
    }

    private static void Break(bool separate, StringBuilder text)
    {
        if (separate && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    private static void Collapse(string words, StringBuilder text)
    {
        foreach (char letter in words)
        {
            if (letter is not (' ' or '\n' or '\r' or '\t' or '\f'))
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
