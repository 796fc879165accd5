namespace Recours.Casework.Intake;

/// <summary>A start tag, read just far enough to tell whether a block begins here.</summary>
internal sealed class HtmlTag
{
    private readonly string text;
    private List<(string Name, string Value)>? attributes;

    /// <param name="text">From the name up to, and without, the closing bracket.</param>
    public HtmlTag(string text)
    {
        this.text = text;
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '/')
        {
            end++;
        }

        Name = text[..end].ToLowerInvariant();
        SelfClosing = text.EndsWith('/');
    }

    public string Name { get; }

    public bool SelfClosing { get; }

    /// <summary>The value of an attribute as written (character references are left), or null.</summary>
    public string? this[string name] => (attributes ??= Read()).Find(attribute => attribute.Name == name) is { Name: not null } found ? found.Value : null;

    /// <summary>Whether the class attribute holds this word.</summary>
    public bool Is(string word) => this["class"]?.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Contains(word) == true;

    private List<(string Name, string Value)> Read()
    {
        var read = new List<(string, string)>();
        int at = Name.Length;
        while (at < text.Length && read.Count < 100)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/'))
            {
                at++;
            }

            int start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '/'))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            string name = text[start..at].ToLowerInvariant();
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            string value = "";
            if (at < text.Length && text[at] == '=')
            {
                (value, at) = Value(at + 1);
            }

            read.Add((name, value));
        }

        return read;
    }

    private (string Value, int Next) Value(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at < text.Length && text[at] is '"' or '\'')
        {
            int close = text.IndexOf(text[at], at + 1);
            close = close < 0 ? text.Length : close;
            return (text[(at + 1)..close], Math.Min(close + 1, text.Length));
        }

        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return (text[start..at], at);
    }
}

/// <summary>
/// What the first bytes of a page are built of. Only tags count, never the words between them: what somebody wrote in a
/// message must not make a page look like another platform's.
/// </summary>
internal sealed class HtmlHead
{
    public HtmlHead(ReadOnlySpan<byte> head)
    {
        using var blocks = new HtmlBlocks(new MemoryStream(head.ToArray()), Look);
        while (blocks.Next() is not null)
        {
            // Each start tag passes by.
        }
    }

    public HashSet<string> Classes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public static bool IsPage(ExportFile file) => file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private string? Look(HtmlTag tag)
    {
        Names.Add(tag.Name);
        Classes.UnionWith(tag["class"]?.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? []);
        return null;
    }
}
