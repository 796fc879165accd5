using Recours.Casework.Intake;
using Recours.Casework.Timeline;

namespace Recours.Casework.Findings;

/// <summary>
/// One conversation, prepared once for all rules: its entries in order, each as words and as plain text, and who writes on which
/// side. Numbers of entries are counted in this conversation.
/// </summary>
public sealed class Talk
{
    private readonly string[] folded;
    private readonly Direction[] sides;

    private readonly IReadOnlySet<string> open;

    private Talk(IReadOnlyList<ChatEntry> entries, string[] folded, Direction[] sides, IReadOnlySet<string> open, FindingsContext context, bool isAccount, bool isMail, string? language = null)
    {
        (Entries, this.folded, this.sides, this.open, Context, IsAccount, IsMail) = (entries, folded, sides, open, context, isAccount, isMail);
        Language = language ?? Languages.Of(folded);
    }

    public IReadOnlyList<ChatEntry> Entries { get; }

    public FindingsContext Context { get; }

    /// <summary>The written account: the person tells, in his own words, what the other one wrote and did.</summary>
    public bool IsAccount { get; }

    /// <summary>Whether the entries are e-mails.</summary>
    public bool IsMail { get; }

    /// <summary><c>fr</c>, <c>en</c>, <c>es</c>, <c>de</c>, <c>ar</c>, <c>ary</c> (Darija), or empty when nothing speaks for one.</summary>
    public string Language { get; }

    public int Count => Entries.Count;

    /// <summary>Names of those on the other side, in the order in which they first write.</summary>
    public IEnumerable<string> Peers => Enumerable.Range(0, Count).Where(i => sides[i] == Direction.Peer).Select(i => Entries[i].Sender).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whose an entry is: from the export where it shows it, else from the names known, else from who threatens whom. None for system lines, and when nothing tells.</summary>
    public Direction Side(int entry) => sides[entry];

    /// <summary>The words of an entry, as the search sees them: small letters, no accents, one blank between them and one at both ends.</summary>
    public string Folded(int entry) => folded[entry];

    /// <summary>The text of an entry as a machine reads it, with the way back.</summary>
    public PlainText Plain(int entry) => PlainText.Of(Entries[entry].Text);

    public static Talk Of(IReadOnlyList<ChatEntry> entries, FindingsContext context, CancellationToken cancel = default)
    {
        var (letters, folded) = (new FoldedText(), new string[entries.Count]);
        for (var i = 0; i < folded.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            // A system line is the platform's: its words are nobody's.
            letters.Fill(entries[i].Kind == EntryKind.System ? "" : entries[i].Text);
            folded[i] = string.Concat(" ", letters.Letters, " ");
        }

        var isAccount = entries.Count > 0 && context.Accounts.Contains(entries[0].Conversation);
        var isMail = entries.Any(entry => entry.SenderId?.Contains('@', StringComparison.Ordinal) == true && entry.Text.Contains('\n', StringComparison.Ordinal));
        var (sides, open) = Sides.Of(entries, context, isAccount);
        return new Talk(entries, folded, sides, open, context, isAccount, isMail);
    }

    /// <summary>The same where those who press are known: of the senders of whom the export shows no side, the others are pressed.</summary>
    public Talk With(IReadOnlyList<string> peers)
    {
        if (open.Count == 0 || !peers.Any(open.Contains))
        {
            return this;
        }

        var settled = new Direction[sides.Length];
        for (var i = 0; i < settled.Length; i++)
        {
            settled[i] = sides[i] == Direction.None && Entries[i] is { Kind: not EntryKind.System, Sender: { } sender } && open.Contains(sender)
                ? peers.Contains(sender) ? Direction.Peer : Direction.Owner : sides[i];
        }

        return new Talk(Entries, folded, settled, new HashSet<string>(), Context, IsAccount, IsMail, Language);
    }
}
