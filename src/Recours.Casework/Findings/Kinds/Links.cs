using System.Collections.Frozen;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Web addresses: with or without scheme, what only follows a click taken off, profile pages and payment pages told apart.</summary>
internal static class Links
{
    private const int MaxLength = 2048;

    /// <summary>Parts of an address that say who clicked where, not what is there.</summary>
    private static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet(
        "fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igsh igshid mibextid sfnsn mc_cid mc_eid ref_src ref_url refsrc ref si feature share_id share_app_id _r _t is_from_webapp sender_device web_id _ga _gl spm scid _hsenc _hsmi oly_enc_id oly_anon_id vero_id wickedid mkt_tok trk trackingId rcm refid __tn__ __cft__ paipv eav source_surface xmt".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        "com net org info biz io app gg tv link site online xyz ru ly gl cc shop club vip pro dev eu fr uk ca ch be ma ci sn dz tn es de mx ar us me to co in ws page live video store tech top fun cam cn br it nl pt pl ro ng gh cm bj tg ml bf ga page click wiki pm dating".Split(' '), StringComparer.Ordinal);

    /// <summary>Endings that are no small words of any language here: an address needs no path to be seen as one.</summary>
    private static readonly FrozenSet<string> SureEndings = FrozenSet.ToFrozenSet("com net org info biz io app gg tv xyz online site shop".Split(' '), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hosts = FrozenSet.ToFrozenSet(
        "instagram.com facebook.com fb.com fb.me m.me twitter.com x.com tiktok.com snapchat.com t.me telegram.me youtube.com linkedin.com vk.com threads.net threads.com onlyfans.com pinterest.com reddit.com badoo.com tinder.com tagged.com ok.ru twitch.tv mym.fans skype.com".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether an address may end so.</summary>
    public static bool IsEnding(string word) => Endings.Contains(word);

    /// <summary>First steps of a path on those hosts that lead to no profile.</summary>
    private static readonly FrozenSet<string> NoProfiles = FrozenSet.ToFrozenSet(
        "p reel reels tv stories explore accounts watch groups events pages photo photo.php photos story.php permalink.php share sharer sharer.php video videos hashtag i intent home search login joinchat shorts playlist embed live feed jobs company messages marketplace gaming settings help about policies legal t v s c".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts of mailboxes: alone they are the end of an address that is written apart.</summary>
    private static readonly FrozenSet<string> MailHosts = FrozenSet.ToFrozenSet("gmail.com hotmail.com hotmail.fr outlook.com outlook.fr yahoo.com yahoo.fr yahoo.es protonmail.com proton.me icloud.com live.com live.fr laposte.net gmx.de gmx.net web.de mail.com yandex.com".Split(' '), StringComparer.Ordinal);

    public static void Find(Scan scan)
    {
        var text = scan.Text;
        for (var dot = text.AsSpan().IndexOfAny('.', ':'); dot >= 0;)
        {
            var (start, end) = TokenAt(text, dot);
            if (end - start <= MaxLength && scan.IsFree(start, end))
            {
                Token(scan, start, end);
            }

            var next = text.AsSpan(end).IndexOfAny('.', ':');
            dot = next < 0 ? -1 : end + next;
        }
    }

    private static (int Start, int End) TokenAt(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !IsBreak(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !IsBreak(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsBreak(char letter) => char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or '«' or '»' or '|' or '\\' or '“' or '”' or '`' or '،';

    private static void Token(Scan scan, int start, int end)
    {
        var text = scan.Text;
        var scheme = text.IndexOf("://", start, end - start, StringComparison.Ordinal);
        if (scheme > start)
        {
            var first = scheme;
            while (first > start && char.IsAsciiLetter(text[first - 1]))
            {
                first--;
            }

            if (text.AsSpan(first, scheme - first) is "http" or "https" or "hxxp" or "hxxps" or "Http" or "Https" or "HTTP" or "HTTPS")
            {
                start = first;
                end = Trimmed(text, start, end);
                Take(scan, start, end, text.AsSpan(scheme + 3, Math.Max(0, end - scheme - 3)).ToString(), text[first..scheme].ToLowerInvariant().Replace("hxxp", "http", StringComparison.Ordinal));
                return;
            }
        }

        while (start < end && !char.IsAsciiLetterOrDigit(text[start]))
        {
            start++;
        }

        end = Trimmed(text, start, end);
        var label = text.AsSpan(start, end - start).LastIndexOf(':');
        if (label >= 0 && label < 12 && start + label + 1 < end && char.IsAsciiLetter(text[start + label + 1]))
        {
            // "lien:instagram.com/jess"
            start += label + 1;
        }

        var rest = text[start..end];
        var slash = rest.IndexOfAny(['/', '?']);
        var host = (slash < 0 ? rest : rest[..slash]).ToLowerInvariant();
        if (IsHost(host, slash >= 0) && !(slash < 0 && MailHosts.Contains(host)) && !(start > 0 && text[start - 1] == '@'))
        {
            Take(scan, start, end, rest, null);
        }
    }

    private static bool IsHost(string host, bool hasPath)
    {
        var labels = host.Split('.');
        if (labels.Length < 2 || labels.Length > 8 || host.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var label in labels)
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || !label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            {
                return false;
            }
        }

        return hasPath ? Endings.Contains(labels[^1]) : labels[0] == "www" ? Endings.Contains(labels[^1]) : SureEndings.Contains(labels[^1]) && host.Length >= 6;
    }

    /// <summary>Without the punctuation of the sentence around it.</summary>
    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '…' or '’' or '؟' or '،'
            || (text[end - 1] is ')' or ']' or '}' && !text.AsSpan(start, end - start - 1).ContainsAny('(', '[', '{'))))
        {
            end--;
        }

        return end;
    }

    private static void Take(Scan scan, int start, int end, string rest, string? scheme)
    {
        if (rest.Length < 4 || !rest.Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var address = rest;
        for (var i = 0; i < 2 && Target(address) is { } target; i++)
        {
            // The platform's own way out: what it leads to is the address.
            (address, scheme) = (target[(target.IndexOf("://", StringComparison.Ordinal) + 3)..], target[..target.IndexOf("://", StringComparison.Ordinal)]);
        }

        var (host, path, query) = Parts(address);
        if (Special(host, path, query) is { } special)
        {
            scan.Take(new Sighting(special.Type, special.Value, start, end, special.Rule));
            return;
        }

        var kept = string.Join('&', query.Where(part => !IsTracking(part, host)));
        var url = (scheme ?? "https") + "://" + host + path.TrimEnd('/') + (kept.Length > 0 ? "?" + kept : "");
        scan.Take(new Sighting(IsProfile(host, path, query) ? "profile_url" : "url", url, start, end, "link"));
    }

    private static (string Host, string Path, string[] Query) Parts(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        address = hash < 0 ? address : address[..hash];
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? [] : address[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries);
        address = question < 0 ? address : address[..question];
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        return ((slash < 0 ? address : address[..slash]).ToLowerInvariant(), slash < 0 ? "" : address[slash..], query);
    }

    private static string? Target(string address)
    {
        var (host, path, query) = Parts(address);
        var name = host switch
        {
            "l.facebook.com" or "lm.facebook.com" or "l.instagram.com" or "l.messenger.com" when path.StartsWith("/l.php", StringComparison.Ordinal) || path is "" or "/" => "u=",
            "www.google.com" or "google.com" when path == "/url" => "q=",
            "out.reddit.com" or "vk.com" when path is "/away.php" or "" => "to=",
            _ => null,
        };
        var found = name is null ? null : query.FirstOrDefault(part => part.StartsWith(name, StringComparison.Ordinal));
        var target = found is null ? null : Uri.UnescapeDataString(found[name!.Length..]);
        return target is not null && target.Contains("://", StringComparison.Ordinal) && target.Length < MaxLength ? target : null;
    }

    private static bool IsTracking(string part, string host)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? part : part[..equals];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name)
            || (Bare(host) is "twitter.com" or "x.com" && name is "s" or "t") || (Bare(host) is "facebook.com" && name is "hc_ref" or "fref" or "rdid" or "locale")
            || (Bare(host) is "instagram.com" && name is "hl" or "utm" or "img_index") || (Bare(host) is "tiktok.com" && name is "lang" or "checksum" or "tt_from" or "u_code" or "sec_user_id");
    }

    private static string Bare(string host)
    {
        foreach (var front in (ReadOnlySpan<string>)["www.", "m.", "mobile.", "web.", "fr-fr.", "touch.", "mbasic."])
        {
            if (host.StartsWith(front, StringComparison.Ordinal))
            {
                return host[front.Length..];
            }
        }

        return host;
    }

    /// <summary>Addresses that are another kind of indicator: a number, an account to pay to.</summary>
    private static (string Type, string Value, string Rule)? Special(string host, string path, string[] query)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (Bare(host))
        {
            case "wa.me" when steps is [var number, ..] && IsNumber(number):
                return ("phone", "+" + number.TrimStart('+'), "link-whatsapp");
            case "api.whatsapp.com" or "whatsapp.com":
                return query.FirstOrDefault(part => part.StartsWith("phone=", StringComparison.Ordinal)) is { } phone && IsNumber(phone = Uri.UnescapeDataString(phone[6..])) ? ("phone", "+" + phone.TrimStart('+'), "link-whatsapp") : null;
            case "paypal.me" when steps is [var name, ..]:
                return ("paypal", "paypal.me/" + name.ToLowerInvariant(), "link-paypal");
            case "paypal.com" when steps is ["paypalme", var name, ..]:
                return ("paypal", "paypal.me/" + name.ToLowerInvariant(), "link-paypal");
            case "cash.app" or "cash.me" when steps is [['$', ..] tag, ..]:
                return ("cashapp", tag, "link-cashapp");
            default:
                return null;
        }
    }

    private static bool IsNumber(string text) => text.TrimStart('+') is { Length: >= 7 and <= 15 } digits && digits.All(char.IsAsciiDigit);

    private static bool IsProfile(string host, string path, string[] query)
    {
        var (bare, steps) = (Bare(host), path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (!Hosts.Contains(bare) || steps.Length == 0)
        {
            return false;
        }

        return bare switch
        {
            "facebook.com" or "fb.com" when steps[0] == "profile.php" => query.Any(part => part.StartsWith("id=", StringComparison.Ordinal)),
            "facebook.com" or "fb.com" when steps[0] == "people" => true,
            "snapchat.com" => steps[0] is "add" or ['@', ..],
            "tiktok.com" or "threads.net" or "threads.com" => steps is [['@', ..]],
            "youtube.com" => steps[0] is "channel" or "c" or "user" or ['@', ..],
            "linkedin.com" => steps[0] == "in",
            "reddit.com" => steps[0] is "u" or "user",
            "t.me" or "telegram.me" => steps is [var name] && name[0] != '+' && !NoProfiles.Contains(name),
            _ => steps.Length == 1 && !NoProfiles.Contains(steps[0]),
        };
    }
}
