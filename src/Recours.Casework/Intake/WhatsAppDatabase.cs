namespace Recours.Casework.Intake;

/// <summary>
/// Reads WhatsApp's database of an Android telephone (<c>msgstore.db</c>) with its address book (<c>wa.db</c>), when somebody
/// has already extracted them. Units are rows: of <c>message</c> and <c>call_log</c>, of the tables about one message, and of the
/// tables of people and chats. Columns vary between versions: what is absent is left out, an unknown type stays unknown.
/// </summary>
public sealed class WhatsAppDatabase : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("whatsapp-db", "WhatsApp (Android database)", "2026-05",
        ["whatsapp-db.view-once", "whatsapp-db.text-before-deletion", "whatsapp-db.files-apart"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        string name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return SqliteTables.Recognises(head, "chat_row_id", "message_revoked", "wa_contacts", "receipt_device")
            || (name is "msgstore.db" or "wa.db" && SqliteTables.Recognises(head, "SQLite format 3"));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var contacts = new Dictionary<string, (SqliteRow Row, SourceSpan Source)>(StringComparer.Ordinal);
        var databases = new List<(ExportFile File, SqliteTables Tables)>();
        try
        {
            foreach (var file in files)
            {
                var odd = new List<Irregularity>();
                if (SqliteTables.Open(export, file, odd) is { } tables)
                {
                    databases.Add((file, tables));
                }

                foreach (var irregularity in odd)
                {
                    yield return new ImportItem.Oddity(irregularity);
                }
            }

            // Names first: the address book may be read from another file than the messages.
            foreach (var (file, tables) in databases)
            {
                int rows = 0;
                foreach (var row in tables.Rows("wa_contacts"))
                {
                    rows++;
                    if (row.Text("jid") is { } jid)
                    {
                        contacts.TryAdd(jid, (row, new SourceSpan(file.Path, 0, file.Size, row.Pointer)));
                    }
                }

                if (rows > 0)
                {
                    yield return new ImportItem.Furniture(new SourceSpan(file.Path, 0, file.Size, "wa_contacts"), rows);
                }
            }

            foreach (var (file, tables) in databases)
            {
                if (tables.Has("message"))
                {
                    foreach (var item in new WhatsAppDatabaseRun(export, file, tables, contacts).Items())
                    {
                        yield return item;
                    }
                }
                else if (!tables.Has("wa_contacts"))
                {
                    yield return new ImportItem.Oddity(new Irregularity("whatsapp-db.no-messages-table", new SourceSpan(file.Path, 0, file.Size)));
                }

                foreach (var irregularity in tables.Irregularities)
                {
                    yield return new ImportItem.Oddity(irregularity);
                }
            }
        }
        finally
        {
            databases.ForEach(database => database.Tables.Dispose());
        }
    }
}
