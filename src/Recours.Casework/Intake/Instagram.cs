namespace Recours.Casework.Intake;

/// <summary>Reads Instagram's "download your information" JSON, and the single file of 2020.</summary>
public sealed class Instagram : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("instagram", "Instagram", "2025-03",
        ["instagram.vanish-mode", "instagram.unsent-messages", "instagram.e2ee-chats", "instagram.disappearing-photos"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head) => MetaShape.IsInstagram(file, head);

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        return new MetaThreads(export, instagram: true).Read(files);
    }
}
