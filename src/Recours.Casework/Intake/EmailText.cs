using System.Text;
using MimeKit.Text;

namespace Recours.Casework.Intake;

/// <summary>What a reader of a message in HTML sees: its text, with the true address of every link whose words show another one.</summary>
internal static class EmailText
{
    private const int MostCharacters = 4 << 20;

    public static string OfHtml(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html));
        string? href = null;
        int linkStart = 0, hidden = 0;
        while (text.Length < MostCharacters && tokens.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlScriptDataToken:
                    break;
                case HtmlDataToken data when hidden == 0:
                    Words(text, data.Data);
                    break;
                case HtmlTagToken { Id: HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title or HtmlTagId.Head } tag:
                    hidden = Math.Max(0, hidden + (tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1));
                    break;
                case HtmlTagToken { Id: HtmlTagId.A } tag:
                    if (href is not null)
                    {
                        string shown = text.ToString(linkStart, text.Length - linkStart).Trim();
                        if (shown.TrimEnd('/') != href.TrimEnd('/') && "mailto:" + shown != href)
                        {
                            text.Append(" (").Append(href).Append(')');
                        }
                    }

                    href = tag.IsEndTag ? null : tag.Attributes.FirstOrDefault(a => a.Id == HtmlAttributeId.Href)?.Value;
                    linkStart = text.Length;
                    break;
                case HtmlTagToken { Id: HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.BlockQuote or HtmlTagId.Table }:
                    if (text.Length > 0 && text[^1] != '\n')
                    {
                        text.Append('\n');
                    }

                    break;
                case HtmlTagToken { Id: HtmlTagId.TD or HtmlTagId.TH }:
                    Words(text, " ");
                    break;
                default:
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Runs of white space count as one space, as on the screen.</summary>
    private static void Words(StringBuilder text, string data)
    {
        foreach (char c in data)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
