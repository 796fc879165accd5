using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using MimeKit;

namespace Recours.Casework.Intake;

/// <summary>The reading of the messages of one export: their threads, their senders, their texts and attachments.</summary>
internal sealed partial class EmailRun(string? owner)
{
    private const int RawCap = 256 * 1024, MostAttachments = 1000, MostDepth = 4, MostThreads = 1_000_000;
    private readonly Dictionary<string, string> threads = new(StringComparer.Ordinal);
    private readonly HashSet<string> announced = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> met = [];

    /// <summary>The first 256 KiB as text; the span of the entry leads to all of it.</summary>
    public static string Raw(byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, RawCap));
        return Utf8.IsValid(head) ? Encoding.UTF8.GetString(head) : Encoding.Latin1.GetString(head);
    }

    public List<ImportItem> Items(MimeMessage message, byte[] bytes, SourceSpan span, EmailPiece piece)
    {
        var items = new List<ImportItem>();
        Add(items, message, Raw(bytes), span, piece.Odd, piece.Begins > 0, 0, null);
        return items;
    }

    private sealed class Body
    {
        public List<string> Texts { get; } = [];
        public List<MediaReference> Media { get; } = [];
        public List<MimeMessage> Attached { get; } = [];
        public List<Irregularity> Odd { get; } = [];
        public bool Html { get; set; }
    }

    private void Add(List<ImportItem> items, MimeMessage message, string raw, SourceSpan span, IReadOnlyList<string> doubts, bool mbox, int depth, string? within)
    {
        var odd = EmailHeaders.Odd(message, span);
        odd.AddRange(doubts.Select(code => new Irregularity(code, span)));
        var time = EmailHeaders.Time(message, odd, span);
        var body = new Body();
        if (message.Body is { } entity)
        {
            Walk(entity, body, span, 0);
        }

        odd.AddRange(body.Odd);
        var repairs = new List<Repair>();
        string text = string.Join('\n', body.Texts);
        if (mbox && Quoted().IsMatch(text))
        {
            text = Quoted().Replace(text, "$1");
            repairs.Add(new Repair("email.quoted-from-restored"));
        }

        if (body.Html)
        {
            repairs.Add(new Repair("email.text-of-html"));
        }

        string subject = message.Subject ?? "";
        var from = EmailHeaders.From(message);
        string address = EmailHeaders.Address(from);
        string? name = from is null ? null : string.IsNullOrWhiteSpace(from.Name) ? address : from.Name;
        var direction = Whose(message, address);
        string thread = Thread(message, span);
        if (announced.Add(thread))
        {
            items.Add(new ImportItem.Conversation(thread, subject));
        }

        items.Add(new ImportItem.Entry(new ChatEntry(text.Length == 0 && body.Media.Count > 0 && subject.Length == 0 ? EntryKind.Media : EntryKind.Text,
            name, direction, time, subject.Length == 0 ? text : text.Length == 0 ? subject : subject + "\n" + text, raw, span)
        {
            Conversation = thread,
            Id = message.MessageId,
            SenderId = address.Length > 0 ? address : null,
            Media = body.Media,
            ReplyTo = message.InReplyTo,
            ForwardedFrom = within,
            Repairs = repairs,
            Irregularities = odd,
        }));
        if (name is not null && met.Add((name, address)))
        {
            items.Add(new ImportItem.Person(new Participant(name, direction, EmailHeaders.Ids(message, span))));
        }

        foreach (var mailbox in message.To.Mailboxes.Concat(message.Cc.Mailboxes).Take(200))
        {
            string other = EmailHeaders.Address(mailbox);
            string shown = string.IsNullOrWhiteSpace(mailbox.Name) ? other : mailbox.Name;
            if (other.Length > 0 && met.Add((shown, other)))
            {
                items.Add(new ImportItem.Person(new Participant(shown, owner is null ? Direction.None : other == owner ? Direction.Owner : Direction.Peer, [new("email", other, span)])));
            }
        }

        int number = 0;
        foreach (var attached in body.Attached)
        {
            number++;
            var inside = span with { Pointer = (span.Pointer ?? "") + "/attached/" + number.ToString(CultureInfo.InvariantCulture) };
            using var copy = new MemoryStream();
            attached.WriteTo(copy);
            if (depth < MostDepth)
            {
                Add(items, attached, Raw(copy.ToArray()), inside, [], false, depth + 1, message.MessageId ?? address);
            }
            else
            {
                items.Add(new ImportItem.Unparsed(inside, "email.attached-too-deeply", Raw(copy.ToArray())));
            }
        }
    }

    /// <summary>
    /// A message "from" its own recipient that came from outside and that nothing vouches for is not the owner's: mass
    /// blackmail is sent that way, to look like a proof of an intrusion.
    /// </summary>
    private Direction Whose(MimeMessage message, string address)
    {
        if (owner is null || address.Length == 0)
        {
            return Direction.None;
        }

        bool borrowed = address == owner && EmailHeaders.WasReceived(message) && EmailHeaders.Recipients(message).Contains(owner) && EmailHeaders.Unproven(message);
        return address == owner && !borrowed ? Direction.Owner : Direction.Peer;
    }

    /// <summary>Messages that answer each other share a key: Gmail's thread, else the first message referred to.</summary>
    private string Thread(MimeMessage message, SourceSpan span)
    {
        string? key = message.Headers["X-GM-THRID"] is { Length: > 0 } gmail ? "gmail/" + gmail.Trim() : null;
        key ??= message.References.Append(message.InReplyTo ?? "").Where(id => id.Length > 0).Take(100).Select(id => threads.GetValueOrDefault(id)).FirstOrDefault(known => known is not null);
        key ??= message.References.FirstOrDefault() ?? message.InReplyTo ?? message.MessageId
            ?? string.Create(CultureInfo.InvariantCulture, $"{span.File}#{span.Offset}{span.Pointer}");
        if (message.MessageId is { Length: > 0 } id && threads.Count < MostThreads)
        {
            threads.TryAdd(id, key);
        }

        return key;
    }

    private static void Walk(MimeEntity entity, Body body, SourceSpan span, int depth)
    {
        switch (entity)
        {
            case MultipartAlternative alternative:
                var chosen = alternative.FirstOrDefault(part => part is TextPart { IsPlain: true } plain && Text(plain, []).Trim().Length > 0) ?? alternative.LastOrDefault();
                foreach (var part in alternative.Where(part => part == chosen || part is not TextPart))
                {
                    Walk(part, body, span, depth + 1);
                }

                break;
            case Multipart multipart:
                foreach (var part in multipart)
                {
                    Walk(part, body, span, depth + 1);
                }

                break;
            case MessagePart { Message: { } inner }:
                body.Attached.Add(inner);
                break;
            case TextPart text when !text.IsAttachment && string.IsNullOrEmpty(text.FileName):
                string content = Text(text, body.Odd, span);
                body.Html |= text.IsHtml;
                content = (text.IsHtml ? EmailText.OfHtml(content) : content).Replace("\r\n", "\n", StringComparison.Ordinal).Trim('\n');
                if (content.Length > 0)
                {
                    body.Texts.Add(content);
                }

                break;
            case MimePart part when body.Media.Count < MostAttachments:
                body.Media.Add(File(part, body.Odd, span));
                break;
            default:
                body.Odd.Add(new Irregularity("email.part-not-read", span, entity.ContentType.MimeType));
                break;
        }
    }

    private static string Text(TextPart part, List<Irregularity> odd, SourceSpan? span = null)
    {
        try
        {
            if (span is not null && part.ContentType.Charset is { Length: > 0 } charset && !IsKnown(charset))
            {
                odd.Add(new Irregularity("email.charset-unknown", span, charset));
            }

            return part.Text;
        }
        catch (Exception fault) when (fault is NotSupportedException or ArgumentException or FormatException or IOException or DecoderFallbackException)
        {
            odd.Add(new Irregularity("email.text-unreadable", span, part.ContentType.Charset ?? ""));
            return "";
        }
    }

    private static bool IsKnown(string charset)
    {
        try
        {
            return Encoding.GetEncoding(charset) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static MediaReference File(MimePart part, List<Irregularity> odd, SourceSpan span)
    {
        string? name = part.FileName ?? part.ContentId;
        if (part.Content is null)
        {
            return new MediaReference(name, MediaState.Missing);
        }

        if (name is not null && name.AsSpan().ContainsAny('\u202D', '\u202E'))
        {
            odd.Add(new Irregularity("bidi-override", span, name));
        }

        try
        {
            using var content = part.Content.Open();
            return new MediaReference(name, MediaState.Present) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) };
        }
        catch (Exception fault) when (fault is FormatException or IOException or ArgumentException)
        {
            odd.Add(new Irregularity("media.base64-damaged", span, name ?? ""));
            return new MediaReference(name, MediaState.Present);
        }
    }

    // mbox: a line of text that begins with "From " was written with ">" before it.
    [GeneratedRegex("^>(>*From )", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
