using System.Text;
using System.Text.RegularExpressions;
using MimeKit;

namespace Recours.Casework.Intake;

/// <summary>
/// Reads e-mail: single messages (<c>.eml</c>, <c>.emlx</c>) and mailboxes (<c>.mbox</c>). Units are messages; one that came
/// attached to another is a unit of its own.
/// </summary>
public sealed partial class Email : IChatImporter
{
    private const int MostCandidates = 100_000;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = 32, RespectContentLength = false, CharsetEncoding = Encoding.UTF8 };

    /// <summary>Without these .NET knows no windows-1252, which half of the world's mail is written in.</summary>
    static Email() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <inheritdoc/>
    public ImporterCard Card { get; } = new("email", "E-mail", "2025-03", ["email.deleted-before", "email.linked-content", "email.bcc"]);

    /// <inheritdoc/>
    public bool Recognises(ExportFile file, ReadOnlySpan<byte> head)
    {
        if (head.Contains((byte)0))
        {
            return false;
        }

        string text = Encoding.Latin1.GetString(head);
        text = Start().Replace(text, "", 1);
        int end = text.IndexOf("\n\n", StringComparison.Ordinal);
        int other = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        end = other >= 0 && (end < 0 || other < end) ? other : end;
        string header = end >= 0 ? text[..end] : text;
        if (!Line().IsMatch(header))
        {
            return false;
        }

        int known = Known().Matches(header).Select(m => m.Groups["name"].Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Count();
        return known >= 3 || (known >= 2 && Known().Matches(header).Any(m => m.Groups["name"].Value.ToLowerInvariant() is "from" or "received" or "return-path"));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportItem> Read(IExport export, IReadOnlyList<ExportFile> files)
    {
        ArgumentNullException.ThrowIfNull(export);
        ArgumentNullException.ThrowIfNull(files);
        var run = new EmailRun(Owner(export, files));
        foreach (var file in files)
        {
            using var pieces = Open(export, file);
            foreach (var piece in pieces.All())
            {
                foreach (var item in Take(run, file, piece))
                {
                    yield return item;
                }
            }

            if (pieces.Failed)
            {
                yield return new ImportItem.Oddity(new Irregularity("file.unreadable", new SourceSpan(file.Path, 0, file.Size)));
            }
        }
    }

    private static List<ImportItem> Take(EmailRun run, ExportFile file, EmailPiece piece)
    {
        var span = new SourceSpan(file.Path, piece.Offset, piece.Length);
        if (!piece.IsMessage)
        {
            return [new ImportItem.Furniture(span)];
        }

        if (piece.Bytes is not { } bytes)
        {
            return [new ImportItem.Unparsed(span, "email.message-too-large", "")];
        }

        return Parse(bytes, piece.Begins) is { } message
            ? run.Items(message, bytes, span, piece)
            : [new ImportItem.Unparsed(span, "email.no-message", EmailRun.Raw(bytes))];
    }

    private static MimeMessage? Parse(byte[] bytes, int from)
    {
        try
        {
            var message = MimeMessage.Load(Options, new MemoryStream(bytes, from, bytes.Length - from, writable: false), persistent: true);
            return message.Headers.Count > 0 ? message : null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidOperationException or IOException or OverflowException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whose mailbox it is: the address that servers delivered to most often; else the only address that every message knows,
    /// which for received messages must be a recipient's. Null when the files do not show it.
    /// </summary>
    private static string? Owner(IExport export, IReadOnlyList<ExportFile> files)
    {
        var delivered = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string>? common = null;
        foreach (var file in files)
        {
            using var pieces = Open(export, file);
            foreach (var piece in pieces.All())
            {
                if (piece.Bytes is not { } bytes || Parse(bytes, piece.Begins) is not { } message)
                {
                    continue;
                }

                foreach (string address in EmailHeaders.DeliveredTo(message).Distinct(StringComparer.Ordinal).Where(_ => delivered.Count < MostCandidates))
                {
                    delivered[address] = delivered.GetValueOrDefault(address) + 1;
                }

                var involved = EmailHeaders.Recipients(message).ToHashSet(StringComparer.Ordinal);
                if (!EmailHeaders.WasReceived(message))
                {
                    involved.Add(EmailHeaders.Address(EmailHeaders.From(message)));
                }

                if (common is null)
                {
                    common = involved;
                }
                else
                {
                    common.IntersectWith(involved);
                }
            }
        }

        return delivered.Count > 0
            ? delivered.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).First().Key
            : common is { Count: 1 } ? common.First() : null;
    }

    private static EmailPieces Open(IExport export, ExportFile file)
    {
        try
        {
            return new EmailPieces(export.Open(file));
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return new EmailPieces(Stream.Null);
        }
    }

    // The mbox separator, the length of an .emlx, a byte order mark.
    [GeneratedRegex(@"\A(?:\u00EF\u00BB\u00BF)?(?:From [^\n]*\r?\n|[0-9]{1,10}[ \t]*\r?\n)?(?:>From [^\n]*\r?\n)?", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"\A[!-9;-~]{1,80}:", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<name>From|To|Cc|Subject|Date|Message-ID|Received|Return-Path|Delivered-To|Reply-To|MIME-Version|Content-Type|DKIM-Signature|Authentication-Results|X-GM-THRID|X-Gmail-Labels|X-Mozilla-Status|In-Reply-To|References):[ \t\r\n]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Known();
}
