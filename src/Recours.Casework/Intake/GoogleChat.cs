namespace Recours.Casework.Intake;

/// <summary>Reads Google Takeout: Google Chat (one folder for each conversation) and the older Hangouts file.</summary>
public sealed class GoogleChat : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("google-chat", "Google Chat", "2025-01", ["google-chat.history-off", "google-chat.deleted-messages", "google-chat.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && (IsHangouts(head) || IsMessages(head) || IsAbout(head));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var media = new MediaFiles(export);
        var chats = new GoogleChatMessages(export);
        var later = new List<(ExportFile File, bool Hangouts)>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var head = new byte[(int)Math.Min(1 << 16, Math.Max(0, file.Size))];
            using (var stream = export.Open(file))
            {
                head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            }

            if (IsHangouts(head) || !IsAbout(head))
            {
                later.Add((file, IsHangouts(head)));
                continue;
            }

            // Whose account it is, and who is in which group, is needed before the messages.
            foreach (var item in chats.About(export.Open(file), file))
            {
                yield return item;
            }
        }

        foreach (var (file, hangouts) in later)
        {
            foreach (var item in hangouts ? new Hangouts(media, file).Read(export.Open(file)) : chats.Read(export.Open(file), file))
            {
                yield return item;
            }
        }
    }

    private static bool IsMessages(ReadOnlySpan<byte> head) => RecordFile.HasKey(head, "\"messages\""u8) && ((RecordFile.HasKey(head, "\"creator\""u8) && RecordFile.HasKey(head, "\"created_date\""u8)) || RecordFile.HasKey(head, "\"topic_id\""u8));

    private static bool IsAbout(ReadOnlySpan<byte> head) => RecordFile.HasKey(head, "\"user_type\""u8) && !RecordFile.HasKey(head, "\"messages\""u8) && (RecordFile.HasKey(head, "\"members\""u8) || RecordFile.HasKey(head, "\"membership_info\""u8) || RecordFile.HasKey(head, "\"user\""u8));

    private static bool IsHangouts(ReadOnlySpan<byte> head) => RecordFile.HasKey(head, "\"gaia_id\""u8) && (RecordFile.HasKey(head, "\"conversations\""u8) || RecordFile.HasKey(head, "\"conversation_state\""u8));
}
