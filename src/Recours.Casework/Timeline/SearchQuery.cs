using System.Buffers;

namespace Recours.Casework.Timeline;

/// <summary>
/// A piece of an identifier that is looked for. A number with a country (<paramref name="Code"/>) may follow that code, a zero or nothing:
/// <c>+33612345678</c> is <c>0612345678</c>.
/// </summary>
internal sealed record SearchPart(string Text, string? Code = null)
{
    public bool MayFollow(ReadOnlySpan<char> before) => Code is null || before.IsEmpty || before[^1] == '0' || before.EndsWith(Code);
}

/// <summary>
/// One thing that must be found: all <paramref name="Phrases"/> (folded words that follow each other), or an identifier with one of <paramref name="Parts"/>.
/// </summary>
/// <param name="IsOpen">The last word is still being typed: its beginning is enough.</param>
/// <param name="IsQuoted">As written, not as a word of its language may be written.</param>
internal sealed record SearchUnit(IReadOnlyList<string> Phrases, IReadOnlyList<SearchPart> Parts, bool IsOpen, bool IsQuoted = false)
{
    /// <summary>The ways in which a phrase of this unit may be written.</summary>
    public IReadOnlyList<string> FormsOf(string phrase) => IsQuoted ? [phrase] : ArabicForms.Of(phrase);
}

/// <summary>What a person typed, understood. Any text is a query.</summary>
internal sealed record SearchQuery(IReadOnlyList<SearchUnit> Units, bool IsCut)
{
    /// <summary>Characters of a query that are looked at.</summary>
    public const int MaxLength = 4096;

    /// <summary>Words and phrases of a query that are looked at.</summary>
    public const int MaxUnits = 64;

    /// <summary>Letters of a beginning that is completed; shorter ones would find everything.</summary>
    private const int MinOpen = 2;

    /// <summary>Letters of a plain word that is looked for inside identifiers too.</summary>
    private const int MinPlainPart = 4;

    /// <summary>Digits from which a row of numbers is one number and not several.</summary>
    private const int MinNumber = 6;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»＂");

    public static SearchQuery Parse(string text)
    {
        var cut = text.Length > MaxLength;
        var rest = cut ? text.AsSpan(0, MaxLength) : text;
        var units = new List<SearchUnit>();
        for (var quoted = false; !rest.IsEmpty; quoted = !quoted)
        {
            var end = rest.IndexOfAny(Quotes);
            var piece = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (quoted)
            {
                if (FoldedText.Of(piece) is { Length: > 0 } phrase)
                {
                    units.Add(new SearchUnit([phrase], [], IsOpen: false, IsQuoted: true));
                }
            }
            else
            {
                AddUnits(piece, units, isLast: end < 0);
            }
        }

        return units.Count > MaxUnits ? new SearchQuery(units[..MaxUnits], true) : new SearchQuery(units, cut);
    }

    private static void AddUnits(ReadOnlySpan<char> piece, List<SearchUnit> units, bool isLast)
    {
        var folded = new FoldedText();
        folded.Fill(piece);
        var chunks = Chunks(folded, piece);
        for (int first = 0, next; first < chunks.Count; first = next)
        {
            for (next = first + 1; next < chunks.Count && IsOneNumber(folded, piece, chunks[next - 1], chunks[next]); next++)
            {
            }

            if (next > first + 1 && folded.Letters[chunks[first].Start..chunks[next - 1].End].Count(' ') is var spaces
                && chunks[next - 1].End.Value - chunks[first].Start.Value - spaces < MinNumber)
            {
                next = first + 1;
            }

            var isOpen = isLast && next == chunks.Count && folded.EndOf(folded.Length - 1) == piece.Length;
            units.Add(Unit(folded, piece, chunks[first..next], isOpen));
        }
    }

    /// <summary>What is written without a space in between.</summary>
    private static List<Range> Chunks(FoldedText folded, ReadOnlySpan<char> piece)
    {
        var chunks = new List<Range>();
        for (var at = 0; at < folded.Length;)
        {
            var word = IdentifierRuns.WordAt(folded, at);
            at = word.End.Value + 1;
            if (chunks.Count > 0 && !IdentifierRuns.HasSpace(IdentifierRuns.Gap(folded, piece, chunks[^1].End.Value, word.Start.Value)))
            {
                chunks[^1] = chunks[^1].Start..word.End;
            }
            else
            {
                chunks.Add(word);
            }
        }

        return chunks;
    }

    private static bool IsOneNumber(FoldedText folded, ReadOnlySpan<char> piece, Range first, Range second)
    {
        var before = first.Start.Value + folded.Letters[first].LastIndexOf(' ') + 1;
        return IdentifierRuns.AreJoined(folded, piece, before..first.End, IdentifierRuns.WordAt(folded, second.Start.Value));
    }

    private static SearchUnit Unit(FoldedText folded, ReadOnlySpan<char> piece, List<Range> chunks, bool isOpen)
    {
        var phrases = new List<string>();
        foreach (var chunk in chunks)
        {
            phrases.Add(folded.Letters[chunk].ToString());
        }

        var start = folded.StartOf(chunks[0].Start.Value);
        var compact = string.Concat(phrases).Replace(" ", "", StringComparison.Ordinal);
        var last = phrases[^1].AsSpan(phrases[^1].LastIndexOf(' ') + 1);
        return new SearchUnit(phrases, PartsOf(compact, hasPlus: start > 0 && piece[start - 1] is '+' or '＋'), isOpen && last.Length >= MinOpen);
    }

    private static List<SearchPart> PartsOf(string compact, bool hasPlus)
    {
        var isPlain = !IdentifierRuns.HasDigit(compact);
        if (compact.Length < (isPlain ? MinPlainPart : IdentifierRuns.MinLength) || compact.Length > IdentifierIndex.MaxPart)
        {
            return [];
        }

        if (compact.Length < MinNumber || compact.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return [new SearchPart(compact)];
        }

        var hasZeros = compact.StartsWith("00", StringComparison.Ordinal);
        if (!hasPlus && !hasZeros && compact[0] == '0')
        {
            return [new SearchPart(compact.Length > MinNumber ? compact[1..] : compact)];
        }

        var digits = hasZeros ? compact[2..] : compact;
        var code = digits[..Math.Min(CountryCodeLength(digits), digits.Length)];
        var national = digits[code.Length..];
        national = national.StartsWith('0') ? national[1..] : national;
        if (national.Length < MinNumber)
        {
            return [new SearchPart(compact)];
        }

        // Without a sign before it, it may be an international number, or any other.
        return hasPlus || hasZeros ? [new SearchPart(national, code)] : [new SearchPart(compact), new SearchPart(national, code)];
    }

    /// <summary>Digits of the country code at the beginning of an international number (ITU-T E.164, list of assigned codes).</summary>
    private static int CountryCodeLength(ReadOnlySpan<char> digits) => digits switch
    {
        ['1' or '7', ..] => 1,
        ['2', '0' or '7', ..] or ['3', >= '0' and <= '4' or '6' or '9', ..] or ['4', not '2', ..] => 2,
        ['5', >= '1' and <= '8', ..] or ['6', >= '0' and <= '6', ..] or ['8', '1' or '2' or '4' or '6', ..] or ['9', >= '0' and <= '5' or '8', ..] => 2,
        _ => 3,
    };
}
