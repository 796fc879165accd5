namespace Recours.Casework.Intake;

/// <summary>Reads Facebook Messenger: "download your information" JSON, and the download of end-to-end encrypted chats.</summary>
public sealed class Messenger : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("messenger", "Facebook Messenger", "2026-08",
        ["messenger.e2ee-separate-download", "messenger.unsent-messages", "messenger.disappearing-messages", "messenger.peer-profile"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => MetaShape.IsMessenger(file, head);

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return new MetaThreads(export, instagram: false).Read(files);
    }
}
