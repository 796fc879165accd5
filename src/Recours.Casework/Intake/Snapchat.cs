namespace Recours.Casework.Intake;

/// <summary>Reads Snapchat's "My Data": chats, snaps and calls as JSON or HTML, with the friends list for names.</summary>
public sealed class Snapchat : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("snapchat", "Snapchat", "2025-03",
        ["snapchat.unsaved-chats", "snapchat.opened-snaps", "snapchat.deleted-messages", "snapchat.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Kind(file, head) is not null;
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var run = new SnapchatRecords(new MediaFiles(export));
        foreach (var file in files.OrderBy(Rank).ThenBy(file => file.Path, StringComparer.Ordinal))
        {
            var items = HtmlHead.IsPage(file) ? new SnapchatPage(run, file).Read(export.Open(file)) : run.Read(export.Open(file), file);
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    // Whose account it is and how people are called is needed before the chats are read.
    private static int Rank(ExportFile file) => file.Path.EndsWith("account.json", StringComparison.OrdinalIgnoreCase) ? 0
        : file.Path.EndsWith("friends.json", StringComparison.OrdinalIgnoreCase) ? 1 : 2;

    private static string? Kind(ExportFile file, ReadOnlySpan<byte> head)
    {
        if (HtmlHead.IsPage(file))
        {
            var page = new HtmlHead(head);
            bool tables = (RecordFile.Has(head, "Saved Chat History"u8) || RecordFile.Has(head, "Received Snap History"u8) || RecordFile.Has(head, "Sent Snap History"u8)) && page.Names.Contains("td") && page.Classes.Count == 0;
            return tables || (page.Classes.Contains("rightpanel") && page.Names.Contains("h4") && RecordFile.Has(head, " UTC</h6>"u8)) ? "page" : null;
        }

        if (!file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        bool chats = RecordFile.HasKey(head, "\"Media Type\""u8) && RecordFile.HasKey(head, "\"Created\""u8);
        bool sections = RecordFile.HasKey(head, "\"Received Saved Chat History\""u8) || RecordFile.HasKey(head, "\"Sent Saved Chat History\""u8) || RecordFile.HasKey(head, "\"Received Snap History\""u8);
        bool calls = RecordFile.HasKey(head, "\"Outgoing Calls\""u8) && RecordFile.HasKey(head, "\"Incoming Calls\""u8);
        bool friends = RecordFile.HasKey(head, "\"Friends\""u8) && RecordFile.HasKey(head, "\"Deleted Friends\""u8) && RecordFile.HasKey(head, "\"Blocked Users\""u8);
        bool friendsHead = RecordFile.HasKey(head, "\"Friends\""u8) && RecordFile.HasKey(head, "\"Display Name\""u8) && RecordFile.HasKey(head, "\"Creation Timestamp\""u8);
        bool account = RecordFile.HasKey(head, "\"Basic Information\""u8) && RecordFile.HasKey(head, "\"Username\""u8) && RecordFile.HasKey(head, "\"Creation Date\""u8);
        return chats || sections || calls || friends || friendsHead || account ? "records" : null;
    }
}
