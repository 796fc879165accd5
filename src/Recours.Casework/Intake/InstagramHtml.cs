namespace Recours.Casework.Intake;

/// <summary>Reads Instagram's "download your information" as HTML pages.</summary>
public sealed class InstagramHtml : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("instagram-html", "Instagram", "2025-03",
        ["instagram-html.vanish-mode", "instagram-html.unsent-messages", "instagram-html.e2ee-chats", "instagram-html.disappearing-photos", "instagram-html.time-zone"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => MetaPage.IsInstagram(file, head);

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return new MetaPages(export, instagram: true).Read(files);
    }
}
