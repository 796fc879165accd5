namespace Recours.Casework.Intake;

/// <summary>
/// Reads the message database of an iPhone (<c>sms.db</c> in a backup) or a Mac (<c>chat.db</c>): iMessage, text messages,
/// picture messages. Units are rows: of <c>message</c>, of their attachments, and of the tables of people and chats.
/// </summary>
public sealed class IPhoneMessages : IChatImporter
{
    /// <summary>The name of <c>sms.db</c> in a backup: SHA-1 of <c>HomeDomain-Library/SMS/sms.db</c>.</summary>
    private const string NameInBackup = "3d0d7e5fb2ce288813306e4d4636395e047a3d28";

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("imessage", "iMessage / SMS (iPhone)", "2025-03", ["imessage.in-icloud", "imessage.deleted-for-good", "imessage.names-of-contacts"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return SqliteTables.Recognises(head, "chat_message_join", "message_attachment_join", "associated_message_guid", "attributedBody")
            || (name is "sms.db" or NameInBackup && SqliteTables.Recognises(head, "SQLite format 3"));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            var odd = new List<Irregularity>();
            using var tables = SqliteTables.Open(export, file, odd);
            foreach (var irregularity in odd)
            {
                yield return new ImportItem.Oddity(irregularity);
            }

            if (tables is null)
            {
                continue;
            }

            var run = new IPhoneRun(export, file, tables);
            foreach (var item in run.Items())
            {
                yield return item;
            }

            foreach (var irregularity in tables.Irregularities)
            {
                yield return new ImportItem.Oddity(irregularity);
            }
        }
    }
}
