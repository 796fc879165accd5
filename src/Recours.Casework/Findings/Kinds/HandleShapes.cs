using System.Collections.Frozen;

namespace Recours.Casework.Findings.Kinds;

/// <summary>Names of accounts that are known by how they are written.</summary>
internal static class HandleShapes
{
    /// <summary>Discord's former names: <c>clara#0042</c>.</summary>
    public static void Tagged(Scan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.'))
            {
                start--;
            }

            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at == 5 && (end == text.Length || !char.IsLetter(text[end])) && Handles.IsName(text.AsSpan(start, at - start)) && scan.IsFree(start, end))
            {
                scan.Take(new Sighting("handle", text[start..end].ToLowerInvariant(), start, end, "handle-shape"));
            }
        }
    }

    /// <summary>Names of platforms that are words elsewhere, with a colon behind them: "sc : manon-33".</summary>
    private static readonly FrozenSet<string> Short = FrozenSet.ToFrozenSet("sc dc disc snp tt ig fb tg".Split(' '), StringComparer.Ordinal);

    public static void Abbreviated(Scan scan)
    {
        var text = scan.Text;
        for (var colon = text.AsSpan().IndexOfAny(':', '='); colon > 0;)
        {
            var (start, end) = Handles.WordBefore(text, colon);
            var at = colon + 1;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            var stop = Handles.EndOf(text, at);
            if (Short.Contains(text[start..end].ToLowerInvariant()) && Handles.IsName(text.AsSpan(at, stop - at)) && scan.IsFree(at, stop))
            {
                scan.Take(new Sighting("handle", text[at..stop].ToLowerInvariant(), at, stop, "handle-platform"));
            }

            colon = text.AsSpan(at).IndexOfAny(':', '=') is >= 0 and var next ? at + next : -1;
        }
    }

    /// <summary>What Facebook makes of a name: <c>anouar.elidrissi.921</c>.</summary>
    public static void Dotted(Scan scan, Cue near)
    {
        var text = scan.Text;
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var (start, end) = (Handles.WordBefore(text, dot).Start, Handles.EndOf(text, dot));
            var word = text.AsSpan(start, end - start);
            var (first, last) = (word.IndexOf('.'), word.LastIndexOf('.'));
            if (first >= 2 && last > first + 2 && word.Length - last is >= 2 and <= 5 && word.Count('.') == 2 && word[(last + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 && word[..last].IndexOfAnyExcept(Letters) < 0 && scan.IsFree(start, end)
                && (start == 0 || text[start - 1] is not ('@' or '/')) && ((near & Cue.Bank) == 0 || (near & Cue.Platform) != 0))
            {
                scan.Take(new Sighting("handle", word.ToString(), start, end, "handle-shape"));
            }

            dot = Math.Max(dot, end - 1);
        }
    }

    /// <summary>"khadija.brk", "padraig.bran.galway": a usual name in small letters with more behind a dot, which no sentence that lacks its blank has.</summary>
    public static void OfNames(Scan scan)
    {
        var text = scan.Text;
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var (start, end) = (Handles.WordBefore(text, dot).Start, Handles.EndOf(text, dot));
            var word = text.AsSpan(start, end - start);
            if (IsOfName(word) && scan.IsFree(start, end) && (start == 0 || text[start - 1] is ' ' or '\n' or '(') && (end == text.Length || text[end] is ' ' or '\n' or ',' or '?' or ')' or '.'))
            {
                scan.Take(new Sighting("handle", word.ToString(), start, end, "handle-shape"));
            }

            dot = Math.Max(dot, end - 1);
        }
    }

    private static bool IsOfName(ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('.');
        var last = word[(word.LastIndexOf('.') + 1)..];
        return first >= 3 && last.Length >= 3 && word.Count('.') <= 2 && !word.Contains("..", StringComparison.Ordinal) && word.IndexOfAnyExcept(LettersAndFigures) < 0 && PersonNames.Knows(word[..first])
            && !Links.IsEnding(last.ToString()) && !Handles.IsFile(word) && !Meaning.Lexicon.Shared.Spells(last.ToString(), orBegins: true) && !Meaning.Lexicon.Shared.Spells(word[..first].ToString(), orBegins: false);
    }

    private static readonly System.Buffers.SearchValues<char> LettersAndFigures = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.");

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz.");

    /// <summary>"mon PayPal.Me c'est karim00".</summary>
    public static void PayPalNames(Scan scan)
    {
        const string Front = "paypal.me";
        var text = scan.Text;
        var at = text.IndexOf(Front, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !scan.IsFree(at, at + Front.Length))
        {
            return;
        }

        at += Front.Length;
        for (var words = 0; words <= 3 && at < text.Length; words++)
        {
            while (at < text.Length && (text[at] is ' ' or ':' or '\'' or '’' or '=' or '"'))
            {
                at++;
            }

            var end = Handles.EndOf(text, at);
            if (end == at || (end < text.Length && char.IsLetter(text[end])))
            {
                // A word with an accent is no name.
                while (end < text.Length && char.IsLetter(text[end]))
                {
                    end++;
                }

                at = end;
                continue;
            }

            if (!Handles.IsLink(text[at..end].ToLowerInvariant()))
            {
                if (Handles.IsName(text.AsSpan(at, end - at)) && scan.IsFree(at, end) && (Handles.EndsHere(text, end) || text.AsSpan(at, end - at).ContainsAnyInRange('0', '9')))
                {
                    scan.Take(new Sighting("paypal", "paypal.me/" + text[at..end].ToLowerInvariant(), at, end, "handle-platform"));
                }

                return;
            }

            at = end;
        }
    }
}
