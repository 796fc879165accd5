using System.Text.RegularExpressions;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Mail addresses, also with spaces around the signs or the signs in words.</summary>
internal static class Emails
{
    private const int MaxLocal = 64, MaxDomain = 190;

    public static void Find(Scan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            Around(scan, text, at);
        }

        if (MayBeSpelled(scan))
        {
            foreach (Match match in SpelledAddress.Matches(text))
            {
                if (scan.IsFree(match.Index, match.Index + match.Length))
                {
                    var domain = DotInWords.Replace(match.Groups["domain"].Value, ".").Replace(" ", "", StringComparison.Ordinal);
                    scan.Take(new Sighting("email", (LocalOf(match.Groups["local"].Value) + "@" + domain).ToLowerInvariant(), match.Index, match.Index + match.Length, "email-in-words"));
                }
            }
        }
    }

    private static string LocalOf(string written) => written
        .Replace(" tiret bas ", "_", StringComparison.OrdinalIgnoreCase).Replace(" guion bajo ", "_", StringComparison.OrdinalIgnoreCase).Replace(" underscore ", "_", StringComparison.OrdinalIgnoreCase).Replace(" unterstrich ", "_", StringComparison.OrdinalIgnoreCase)
        .Replace(" tiret ", "-", StringComparison.OrdinalIgnoreCase).Replace(" guion ", "-", StringComparison.OrdinalIgnoreCase).Replace(" dash ", "-", StringComparison.OrdinalIgnoreCase)
        .Replace(" dot ", ".", StringComparison.OrdinalIgnoreCase).Replace(" point ", ".", StringComparison.OrdinalIgnoreCase).Replace(" punto ", ".", StringComparison.OrdinalIgnoreCase).Replace(" punkt ", ".", StringComparison.OrdinalIgnoreCase);

    private static void Around(Scan scan, string text, int at)
    {
        var (from, to) = (at, at + 1);
        while (from > 0 && text[from - 1] == ' ' && at - from < 2)
        {
            from--;
        }

        // A space before the sign is allowed only where the word before it could be meant: "jess @gmail.com".
        var start = from;
        while (start > 0 && from - start < MaxLocal && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < from && text[start] is '.' or '-')
        {
            start++;
        }

        while (to < text.Length && text[to] == ' ' && to - at < 3)
        {
            to++;
        }

        var end = to;
        while (end < text.Length && end - to < MaxDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > to && text[end - 1] is '.' or '-')
        {
            end--;
        }

        if (start == from || end == to || !scan.IsFree(start, end))
        {
            return;
        }

        var domain = text[to..end].ToLowerInvariant();
        var dot = domain.LastIndexOf('.');
        var (ending, spaced) = (dot < 0 ? "" : domain[(dot + 1)..], from != at || to != at + 1);
        if (dot < 1 || domain.Contains("..", StringComparison.Ordinal) || ending.Length is < 2 or > 12 || !ending.All(char.IsAsciiLetter) || (spaced && ending is not ("com" or "fr" or "net" or "org" or "de" or "es" or "ma" or "me" or "ci")))
        {
            return;
        }

        // "…@mail.com.Merci" runs on into the next sentence.
        if (dot > 0 && ending.Length > 3 && char.IsUpper(text[to + dot + 1]) && domain[..dot].Contains('.', StringComparison.Ordinal))
        {
            (end, domain) = (to + dot, domain[..dot]);
        }

        scan.Take(new Sighting("email", text[start..from].ToLowerInvariant() + "@" + domain, start, end, "email"));
    }

    private static bool IsLocal(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-';

    private static readonly PhraseTable SignsInWords = new(((string[])["at", "arobase", "arobas", "arobaze", "arobaz", "arroba", "klammeraffe", "dot", "point", "punto", "punkt", "a"]).Select(word => (word, 1)));

    /// <summary>Whether a sign could stand there as a word, or with spaces around it.</summary>
    private static bool MayBeSpelled(Scan scan) =>
        scan.Text.Contains('@', StringComparison.Ordinal) ? !scan.Found.Exists(sighting => sighting.Type == "email")
            : (scan.Text.Contains('.', StringComparison.Ordinal) || scan.Folded.Contains(" dot ", StringComparison.Ordinal) || scan.Folded.Contains(" point ", StringComparison.Ordinal) || scan.Folded.Contains(" punto ", StringComparison.Ordinal) || scan.Folded.Contains(" punkt ", StringComparison.Ordinal)) && SignsInWords.All(scan.Folded) != 0;

    private static readonly Regex SpelledAddress = new(
        @"(?<local>[A-Za-z0-9._+\-]{2,64}(?: (?:dot|point|punto|punkt|underscore|tiret bas|tiret|guion bajo|guion|unterstrich|dash) [A-Za-z0-9._+\-]{1,64}){0,3}) {0,2}(?:@|\(at\)|\[at\]|\{at\}|\(@\)| at | arobase | arobas | arobaze | arobaz | at sign | arroba | klammeraffe |\(arobase\)|\(a\)) {0,2}(?<domain>[A-Za-z0-9\-]{2,63}(?: {0,2}(?:\.|\(dot\)|\[dot\]|\{dot\}|\(point\)|\[\.\]|\(\.\)| dot | point | punto | punkt ) {0,2}[A-Za-z0-9\-]{2,63}){0,2} {0,2}(?:\.|\(dot\)|\[dot\]|\{dot\}|\(point\)|\[\.\]|\(\.\)| dot | point | punto | punkt ) {0,2}(?:com|fr|net|org|de|es|ma|me|ci|co\.uk|info|be|ch|ca|example|sn|io))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);

    private static readonly Regex DotInWords = new(@" {0,2}(?:\(dot\)|\[dot\]|\{dot\}|\(point\)|\[\.\]|\(\.\)| dot | point | punto | punkt ) {0,2}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
}
