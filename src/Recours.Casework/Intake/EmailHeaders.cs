using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Utils;

namespace Recours.Casework.Intake;

/// <summary>What the header of a message says about where it came from, and where its lines contradict each other.</summary>
internal static partial class EmailHeaders
{
    private const int MostHops = 30;

    public static string Address(MailboxAddress? mailbox) => mailbox?.Address?.Trim().ToLowerInvariant() ?? "";

    public static MailboxAddress? From(MimeMessage message) =>
        message.From.Mailboxes.FirstOrDefault() ?? message.Sender ?? message.ReplyTo.Mailboxes.FirstOrDefault();

    /// <summary>Everybody the message is addressed to, lower case.</summary>
    public static IEnumerable<string> Recipients(MimeMessage message) =>
        message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(message.Bcc.Mailboxes).Select(Address).Where(address => address.Length > 0);

    /// <summary>The addresses that the receiving servers noted: whose mailbox this is.</summary>
    public static IEnumerable<string> DeliveredTo(MimeMessage message) => message.Headers
        .Where(header => header.Field.ToLowerInvariant() is "delivered-to" or "x-delivered-to" or "x-original-to" or "envelope-to")
        .Select(header => header.Value.Trim().Trim('<', '>').ToLowerInvariant()).Where(value => value.Contains('@'));

    public static bool WasReceived(MimeMessage message) => message.Headers.Contains(HeaderId.Received);

    /// <summary>The sender's identifiers: where answers would go, which servers it passed, who signed it.</summary>
    public static List<ParticipantId> Ids(MimeMessage message, SourceSpan source)
    {
        var ids = new List<ParticipantId>();
        void Add(string type, string value)
        {
            if (value.Length > 0 && !ids.Exists(id => id.Type == type && id.Value == value))
            {
                ids.Add(new ParticipantId(type, value, source));
            }
        }

        Add("email", Address(From(message)));
        foreach (var reply in message.ReplyTo.Mailboxes.Take(8))
        {
            Add("email-reply-to", Address(reply));
        }

        Add("email-return-path", ReturnPath(message));
        foreach (var hop in message.Headers.Where(h => h.Id == HeaderId.Received || h.Field.Equals("X-Originating-IP", StringComparison.OrdinalIgnoreCase)).Take(MostHops))
        {
            foreach (Match match in Ip().Matches(hop.Value))
            {
                Add("received-ip", match.Groups["ip"].Value);
            }
        }

        foreach (var (method, result, domain) in Results(message))
        {
            if (method == "dkim" && result == "pass")
            {
                Add("dkim-domain", domain);
            }
        }

        return ids;
    }

    /// <summary>Contradictions inside the header. A code says what differs; it is no judgement about who did it.</summary>
    public static List<Irregularity> Odd(MimeMessage message, SourceSpan source)
    {
        var odd = new List<Irregularity>();
        void Add(string code, string detail = "") => odd.Add(new Irregularity(code, source, detail));
        var from = From(message);
        string address = Address(from);
        if (from is null)
        {
            Add("email.no-sender");
        }

        if (message.From.Mailboxes.Skip(1).Any())
        {
            Add("email.several-senders", string.Join(", ", message.From.Mailboxes.Select(Address)));
        }

        if (from?.Name is { } name)
        {
            if (AddressInside().Match(name) is { Success: true } other && !other.Value.Equals(address, StringComparison.OrdinalIgnoreCase))
            {
                Add("email.display-name-shows-another-address", name);
            }

            if (name.AsSpan().ContainsAny('\u202D', '\u202E') || name.AsSpan().ContainsAny('\u2066', '\u2067'))
            {
                Add("bidi-override", name);
            }
        }

        if (message.ReplyTo.Mailboxes.Select(Address).FirstOrDefault(reply => reply != address) is { Length: > 0 } elsewhere)
        {
            Add("email.reply-to-differs", elsewhere);
        }

        if (ReturnPath(message) is { Length: > 0 } path && Domain(path) != Domain(address))
        {
            Add("email.return-path-differs", path);
        }

        if (message.MessageId is { Length: > 0 } id && address.Length > 0 && Domain(id) is { Length: > 0 } host && !SameHouse(host, Domain(address)))
        {
            Add("email.message-id-differs", id);
        }

        if (address.Length > 0 && Recipients(message).Contains(address))
        {
            Add("email.sender-is-recipient", address);
        }

        foreach (var (method, result, domain) in Results(message))
        {
            if (method is "dkim" or "spf" or "dmarc" && result is "fail" or "softfail" or "permerror" or "none")
            {
                Add("email." + method + "-" + result, domain);
            }
            else if (method == "dkim" && result == "pass" && domain.Length > 0 && !SameHouse(domain, Domain(address)))
            {
                Add("email.signed-by-another-domain", domain);
            }
        }

        return odd;
    }

    /// <summary>The time of the message: its own date; where that is absent or no date, the time of the receiving server.</summary>
    public static EntryTime? Time(MimeMessage message, List<Irregularity> odd, SourceSpan source)
    {
        string written = message.Headers[HeaderId.Date] ?? "";
        var received = message.Headers.Where(h => h.Id == HeaderId.Received).Take(MostHops)
            .Select(h => DateUtils.TryParse(h.Value[(h.Value.LastIndexOf(';') + 1)..].Trim(), out var at) ? at : (DateTimeOffset?)null).OfType<DateTimeOffset>().ToArray();
        if (!DateUtils.TryParse(written, out var date))
        {
            odd.Add(new Irregularity("email.date-unreadable", source, written));
            if (received.Length == 0)
            {
                return null;
            }

            date = received[0];
        }
        else if (received.Length > 0 && Math.Abs((received[^1].UtcDateTime - date.UtcDateTime).TotalDays) > 1)
        {
            odd.Add(new Irregularity("email.date-and-arrival-differ", source, received[^1].ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
        }

        string zone = date.Offset == TimeSpan.Zero ? "utc" : date.ToString("zzz", CultureInfo.InvariantCulture);
        return new EntryTime(date.DateTime, zone, TimePrecision.Second, written.Length > 0 ? written : message.Headers[HeaderId.Received] ?? "");
    }

    /// <summary>Whether the receiving server found the sender's address false, or nothing that vouches for it.</summary>
    public static bool Unproven(MimeMessage message)
    {
        var results = Results(message).ToArray();
        return !results.Any(r => r.Method is "dkim" or "dmarc" && r.Result == "pass" && (r.Domain.Length == 0 || SameHouse(r.Domain, Domain(Address(From(message))))));
    }

    private static string ReturnPath(MimeMessage message) => (message.Headers[HeaderId.ReturnPath] ?? "").Trim().Trim('<', '>').ToLowerInvariant();

    /// <summary>Only the topmost line counts: it is the receiving server's own, those below may have come with the message.</summary>
    private static IEnumerable<(string Method, string Result, string Domain)> Results(MimeMessage message)
    {
        if (message.Headers.FirstOrDefault(h => h.Id == HeaderId.AuthenticationResults) is not { } header
            || !AuthenticationResults.TryParse(header.RawValue, out var results))
        {
            yield break;
        }

        foreach (var result in results.Results.Take(32))
        {
            string domain = result.Properties.FirstOrDefault(p => p.Property is "d" or "i" or "mailfrom" or "from")?.Value ?? "";
            yield return (result.Method.ToLowerInvariant(), result.Result?.ToLowerInvariant() ?? "", Domain(domain.ToLowerInvariant()));
        }
    }

    private static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..].Trim('<', '>', ' ', '.');

    /// <summary>Whether two hosts end with the same two names (mx.mail.example and mail.example).</summary>
    private static bool SameHouse(string one, string other)
    {
        static string End(string host) => string.Join('.', host.Split('.').TakeLast(2));
        return End(one).Equals(End(other), StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\[(?:IPv6:)?(?<ip>[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ip();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressInside();
}
