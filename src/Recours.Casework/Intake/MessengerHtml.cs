namespace Recours.Casework.Intake;

/// <summary>Reads Facebook Messenger's "download your information" as HTML pages.</summary>
public sealed class MessengerHtml : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("messenger-html", "Facebook Messenger", "2026-08",
        ["messenger-html.e2ee-separate-download", "messenger-html.unsent-messages", "messenger-html.disappearing-messages", "messenger-html.peer-profile", "messenger-html.time-zone"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => MetaPage.IsMessenger(file, head);

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return new MetaPages(export, instagram: false).Read(files);
    }
}
