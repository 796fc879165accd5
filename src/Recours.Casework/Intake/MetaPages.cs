namespace Recours.Casework.Intake;

/// <summary>Reads Meta's pages of messages: the pages of one thread together, in order of time. Pages are newest first.</summary>
internal sealed class MetaPages(IExport export, bool instagram)
{
    // A message is a name, some words and a time: more pieces than these are none.
    private const int LooseCap = 200;

    private readonly MediaFiles files = new(export);

    /// <summary>What one thread has shown so far.</summary>
    private sealed class Thread(string key)
    {
        public string Key { get; } = key;
        public List<ImportItem.Entry> Entries { get; } = [];
        public List<ImportItem> Others { get; } = [];
        public List<string> People { get; } = [];
        public string? Title { get; set; }
    }

    public IEnumerable<ImportItem> Read(IReadOnlyList<ExportFile> pages)
    {
        foreach (var group in pages.GroupBy(file => MetaShape.Thread(file.Path), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var threads = new List<Thread> { new(group.Key) };
            foreach (var file in group.OrderBy(file => MetaShape.Number(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal))
            {
                var head = new byte[(int)Math.Min(1 << 16, Math.Max(0, file.Size))];
                using (var stream = export.Open(file))
                {
                    head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
                }

                if (MetaPage.IsOld(head))
                {
                    Old(file, group.Key, threads);
                }
                else
                {
                    New(file, threads[0]);
                }
            }

            foreach (var item in threads.SelectMany(Finish))
            {
                yield return item;
            }
        }
    }

    private void New(ExportFile file, Thread thread)
    {
        using var blocks = new HtmlBlocks(export.Open(file), tag => tag.Is("_a6-g") || tag.Is("_2lej") ? "message"
            : tag.Name is "title" or "h1" || tag.Is("_a70e") ? "title" : tag.Name == "nav" ? "frame" : null, nested: true);
        var loose = new List<HtmlPiece>();
        bool classes = false;
        while (blocks.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            if (piece.Kind == HtmlPieceKind.Text)
            {
                Loose(thread, file, piece, span, loose, classes);
            }
            else if (piece.Kind != HtmlPieceKind.Block || Html.Element(piece.Markup) is not { } element)
            {
                Damage.Tell(piece, span, thread.Others);
            }
            else if (piece.Role == "message")
            {
                if (!classes)
                {
                    // Words above the first message are the page's own.
                    classes = true;
                    thread.Others.AddRange(loose.Select(frame => new ImportItem.Furniture(new SourceSpan(file.Path, frame.Offset, frame.Length))));
                    loose.Clear();
                }

                Message(thread, element, piece, span);
            }
            else
            {
                string text = Html.Text(element);
                if (MetaBlock.People(text) is { } people)
                {
                    thread.People.AddRange(people);
                }
                else if (piece.Role == "title" && text.Length > 0)
                {
                    thread.Title ??= text;
                }

                thread.Others.Add(new ImportItem.Furniture(span));
            }
        }

        thread.Others.AddRange(loose.Select(piece => new ImportItem.Unparsed(new SourceSpan(file.Path, piece.Offset, piece.Length), "html.text-outside", piece.Markup)));
    }

    private void Message(Thread thread, AngleSharp.Dom.IElement element, HtmlPiece piece, SourceSpan span)
    {
        var entries = MetaBlock.Entries(element, piece.Markup, span, files);
        thread.Entries.AddRange(entries.Select(entry => new ImportItem.Entry(entry with { Conversation = thread.Key })));
        if (entries.Count > 0)
        {
            return;
        }

        if (MetaBlock.People(Html.Text(element)) is { } people)
        {
            thread.People.AddRange(people);
            thread.Others.Add(new ImportItem.Furniture(span));
        }
        else
        {
            thread.Others.Add(new ImportItem.Unparsed(span, "html.block", piece.Markup));
        }
    }

    /// <summary>Words outside of every known block: a name, some text and a time, in this order, are a message.</summary>
    private static void Loose(Thread thread, ExportFile file, HtmlPiece piece, SourceSpan span, List<HtmlPiece> loose, bool classes)
    {
        string text = Html.Decode(piece.Markup, out _);
        if (MetaBlock.People(text) is { } people)
        {
            thread.People.AddRange(people);
            thread.Others.Add(new ImportItem.Furniture(span));
            return;
        }

        loose.Add(piece);
        if (loose.Count > LooseCap)
        {
            thread.Others.Add(new ImportItem.Unparsed(span with { Offset = loose[0].Offset, Length = loose[0].Length }, "html.text-outside", loose[0].Markup));
            loose.RemoveAt(0);
        }

        if (classes || loose.Count < 2 || WrittenDate.Read(text, strict: true) is not { } time)
        {
            return;
        }

        var whole = new SourceSpan(file.Path, loose[0].Offset, piece.Offset + piece.Length - loose[0].Offset);
        string said = string.Join('\n', loose.Skip(1).SkipLast(1).Select(one => Html.Decode(one.Markup, out _)));
        thread.Entries.Add(new ImportItem.Entry(
            new ChatEntry(said.Length > 0 ? EntryKind.Text : EntryKind.Unknown, Html.Decode(loose[0].Markup, out _), Direction.None, time, said, string.Join('\n', loose.Select(one => one.Markup)), whole)
            {
                Conversation = thread.Key,
                Irregularities = [new Irregularity("html.structure-unknown", whole)],
            }, loose.Count - 1));
        loose.Clear();
    }

    /// <summary>Before 2018: <c>div.message</c> with name and time, then <c>p</c> with the text; words between are a new thread's people.</summary>
    private void Old(ExportFile file, string key, List<Thread> threads)
    {
        using var blocks = new HtmlBlocks(export.Open(file), tag => tag.Name == "div" && tag.Is("message") ? "message"
            : tag.Name == "p" ? "text" : tag.Name is "title" or "h1" || tag.Is("nav") || tag.Is("footer") ? "frame" : null);
        var thread = threads[0];
        while (blocks.Next() is { } piece)
        {
            var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
            if (piece.Kind == HtmlPieceKind.Text)
            {
                string names = Html.Decode(piece.Markup, out _);
                threads.Add(thread = new Thread($"{key}#{threads.Count}") { Title = names });
                thread.People.AddRange(names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                thread.Others.Add(new ImportItem.Furniture(span));
            }
            else if (piece.Kind != HtmlPieceKind.Block || Html.Element(piece.Markup) is not { } element)
            {
                Damage.Tell(piece, span, thread.Others);
            }
            else if (piece.Role == "message")
            {
                string written = Html.Text(element, ".meta") ?? "";
                var time = WrittenDate.Read(written);
                thread.Entries.Add(new ImportItem.Entry(new ChatEntry(EntryKind.Unknown, Html.Text(element, ".user"), Direction.None, time, "", piece.Markup, span)
                {
                    Conversation = thread.Key,
                    Irregularities = time is null ? [new Irregularity("time.unread", span, written)] : [],
                }));
            }
            else if (piece.Role == "text" && thread.Entries.Count > 0 && thread.Entries[^1].Parts < LooseCap)
            {
                var last = thread.Entries[^1];
                string said = Html.Text(element);
                thread.Entries[^1] = new ImportItem.Entry(last.Value with
                {
                    Kind = said.Length > 0 || last.Value.Kind == EntryKind.Text ? EntryKind.Text : EntryKind.Unknown,
                    Text = last.Parts == 0 ? said : last.Value.Text + "\n" + said,
                    Raw = last.Value.Raw + "\n" + piece.Markup,
                    Source = last.Value.Source with { Length = piece.Offset + piece.Length - last.Value.Source.Offset },
                }, last.Parts + 1);
            }
            else
            {
                thread.Others.Add(piece.Role == "text" ? new ImportItem.Unparsed(span, "html.text-outside", piece.Markup) : new ImportItem.Furniture(span));
            }
        }
    }

    private IEnumerable<ImportItem> Finish(Thread thread)
    {
        if (thread.Entries.Count > 0)
        {
            yield return new ImportItem.Conversation(thread.Key, thread.Title);
        }

        var senders = thread.Entries.Select(entry => entry.Value.Sender).OfType<string>().Where(name => name.Length > 0);
        string[] names = [.. thread.People.Concat(senders).Distinct(StringComparer.Ordinal)];

        // A thread of two is titled with the other one's name: that, and nothing weaker, tells who the owner is.
        string? peer = names.Length == 2 && names.Contains(thread.Title) ? thread.Title : null;
        Direction Whose(string? name) => peer is null || name is null ? Direction.None : name == peer ? Direction.Peer : Direction.Owner;
        foreach (string name in names)
        {
            yield return new ImportItem.Person(new Participant(name, Whose(name), name == peer ? Ids(thread) : []));
        }

        foreach (var entry in Chronicle.Sort(thread.Entries, newestFirst: true))
        {
            yield return entry with { Value = entry.Value with { Direction = Whose(entry.Value.Sender) } };
        }

        foreach (var other in thread.Others)
        {
            yield return other;
        }
    }

    /// <summary>The name of the thread's folder: the thread's id and, for Instagram, the handle.</summary>
    private List<ParticipantId> Ids(Thread thread)
    {
        string slug = thread.Key[(thread.Key.LastIndexOf('/') + 1)..];
        int at = slug.LastIndexOf('_');
        if (!thread.Key.Contains('/') || at <= 0 || at == slug.Length - 1 || slug.Contains('.') || thread.Entries.Count == 0)
        {
            return [];
        }

        var folder = thread.Entries[0].Value.Source with { Offset = 0, Length = 0, Pointer = null };
        var id = new ParticipantId("thread-id", slug[(at + 1)..], folder);
        return instagram ? [new ParticipantId("handle", slug[..at].ToLowerInvariant(), folder), id] : [id];
    }
}
