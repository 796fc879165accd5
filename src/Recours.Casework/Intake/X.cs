using Recours.Casework.Host;

namespace Recours.Casework.Intake;

/// <summary>Reads the direct messages of an X (Twitter) archive: JSON behind an assignment, <c>data/direct-messages*.js</c>.</summary>
public sealed class X : IChatImporter
{
    private const int PrefixCap = 4096;

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("x", "X (Twitter)", "2025-03", ["x.peer-handle", "x.deleted-messages", "x.encrypted-messages"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RecordFile.Has(head[..Math.Min(head.Length, 256)], "window.YTD.direct_messages"u8) || IsAccount(head);
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var run = new XMessages(new MediaFiles(export));
        var conversations = new List<ExportFile>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var (stream, shift, account) = Open(export, file);
            if (!account)
            {
                stream.Dispose();
                conversations.Add(file);
                continue;
            }

            foreach (var item in RecordFile.Read(stream, file.Path, pointer => pointer.Length == 0, run.Account, shift: shift))
            {
                yield return item;
            }
        }

        foreach (var file in conversations)
        {
            var (stream, shift, _) = Open(export, file);
            foreach (var item in run.Read(stream, file, shift))
            {
                yield return item;
            }
        }
    }

    private static bool IsAccount(ReadOnlySpan<byte> head) => RecordFile.Has(head[..Math.Min(head.Length, 256)], "window.YTD.account.part"u8);

    /// <summary>The file from its first bracket on.</summary>
    private static (Stream Stream, long Shift, bool Account) Open(IExport export, ExportFile file)
    {
        var stream = export.Open(file);
        var head = new byte[PrefixCap];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        int at = Math.Max(0, head.AsSpan(0, read).IndexOf((byte)'['));
        return (new RestStream(head.AsMemory(at, read - at), stream), at, IsAccount(head.AsSpan(0, read)));
    }

    /// <summary>Some bytes that were read already, then the rest of a stream.</summary>
    private sealed class RestStream(ReadOnlyMemory<byte> head, Stream rest) : ReadingStream
    {
        private ReadOnlyMemory<byte> left = head;

        public override int Read(Span<byte> buffer)
        {
            if (left.Length == 0)
            {
                return rest.Read(buffer);
            }

            int count = Math.Min(buffer.Length, left.Length);
            left.Span[..count].CopyTo(buffer);
            left = left[count..];
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                rest.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
