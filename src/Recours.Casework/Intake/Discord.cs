using System.Text;
using System.Text.RegularExpressions;

namespace Recours.Casework.Intake;

/// <summary>Reads Discord: the account's own data package, and the JSON, HTML and CSV files of DiscordChatExporter.</summary>
public sealed partial class Discord : IChatImporter
{
    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("discord", "Discord", "2026-05", ["discord.deleted-messages", "discord.links-expire", "discord.peer-profile"]);

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
        var media = new MediaFiles(export);
        var package = new List<ExportFile>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var head = new byte[(int)Math.Min(1 << 16, Math.Max(0, file.Size))];
            using (var stream = export.Open(file))
            {
                head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            }

            var items = Kind(file, head) switch
            {
                "json" => new DiscordMessages(media, file).Read(export.Open(file)),
                "html" => new DiscordPage(media, file).Read(export.Open(file)),
                "csv" => DiscordTable.Read(export.Open(file), file, media),
                _ => null,
            };
            if (items is null)
            {
                package.Add(file);
                continue;
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }

        foreach (var item in package.Count > 0 ? new DiscordPackage(export).Read(package) : [])
        {
            yield return item;
        }
    }

    private static string? Kind(ExportFile file, ReadOnlySpan<byte> head)
    {
        if (HtmlHead.IsPage(file))
        {
            // The styles of the page may fill the whole head: then its preamble has not come yet, and the styles must tell.
            var page = new HtmlHead(head);
            return page.Classes.Contains("chatlog") || page.Classes.Contains("chatlog__message-group") || page.Classes.Contains("preamble__entry")
                || (!page.Names.Contains("body") && RecordFile.Has(head, ".chatlog__message-"u8)) ? "html" : null;
        }

        if (file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var line = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
            return line.StartsWith("AuthorID,Author,Date,Content"u8) ? "csv" : line.StartsWith("ID,Timestamp,Contents,Attachments"u8) ? "package" : null;
        }

        if (!file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (RecordFile.HasKey(head, "\"guild\""u8) && RecordFile.HasKey(head, "\"channel\""u8) && (RecordFile.HasKey(head, "\"messages\""u8) || RecordFile.HasKey(head, "\"exportedAt\""u8)))
        {
            return "json";
        }

        bool channel = RecordFile.HasKey(head, "\"id\""u8) && RecordFile.HasKey(head, "\"type\""u8) && head.Length < 60_000
            && (RecordFile.HasKey(head, "\"recipients\""u8) || (RecordFile.HasKey(head, "\"guild\""u8) && RecordFile.HasKey(head, "\"name\""u8))) && !RecordFile.HasKey(head, "\"messages\""u8);
        bool messages = RecordFile.HasKey(head, "\"ID\""u8) && RecordFile.HasKey(head, "\"Timestamp\""u8) && RecordFile.HasKey(head, "\"Contents\""u8);
        bool user = RecordFile.HasKey(head, "\"discriminator\""u8) && RecordFile.HasKey(head, "\"username\""u8) && RecordFile.HasKey(head, "\"id\""u8) && !RecordFile.HasKey(head, "\"messages\""u8);
        return channel || messages || user || Index().IsMatch(Encoding.UTF8.GetString(head)) ? "package" : null;
    }

    /// <summary>The package's list of channels: ids to names.</summary>
    [GeneratedRegex("^\\uFEFF?\\s*\\{\\s*\"[0-9]{15,20}\"\\s*:\\s*(?:null|\")", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
