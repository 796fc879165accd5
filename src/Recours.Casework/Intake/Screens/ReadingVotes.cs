namespace Recours.Casework.Intake.Screens;

/// <summary>
/// Makes one reading of several of the same piece. Words that stand at one place are compared: the surer wins, two that agree win over one. Arabic words
/// are best read as Arabic alone; Latin words, names and numbers among them in all languages at once.
/// </summary>
internal static class ReadingVotes
{
    // In points of confidence (0 to 100): what two readings agree on; what has many letters or figures, which do not come about by chance; what is less
    // than another reading saw; figures and Latin letters as the reader of Arabic alone sees them; a short Latin word where that one sees Arabic.
    private const double Agreed = 15, LongLatin = 25, Number = 10, Incomplete = 12, PartOfAnother = 30, NotItsScript = 20, Unlikely = 25;

    // How much less sure of a line a reading is that counts no more, and one that sees more words in it than a sure one does; how sure that one is.
    private const double Poor = 15, Less = 4, Trusted = 75;

    // Confidence from which on a word counts that only one reading saw.
    private const double Alone = 65;

    private readonly record struct Vote(int Reading, ScreenWord Word);

    /// <param name="readings">In all languages at once first, then as Arabic alone.</param>
    public static IReadOnlyList<ScreenWord> Of(IReadOnlyList<IReadOnlyList<ScreenWord>> readings)
    {
        var words = new List<ScreenWord>();
        foreach (var all in Lines([.. readings.SelectMany((reading, n) => reading.Select(word => new Vote(n, word)))]))
        {
            var line = WithoutPoor(all);
            foreach (var place in Places(line))
            {
                words.AddRange(IsFragment(place, line) ? [] : Best(place, readings.Count));
            }
        }

        return words;
    }

    private static List<List<Vote>> Lines(List<Vote> votes)
    {
        var lines = new List<(int Top, int Bottom, List<Vote> Votes)>();
        foreach (var vote in votes.OrderBy(vote => 2 * vote.Word.Box.Y + vote.Word.Box.Height))
        {
            var box = vote.Word.Box;
            var at = lines.FindIndex(line => Math.Min(line.Bottom, box.Bottom) - Math.Max(line.Top, box.Y) > Math.Min(line.Bottom - line.Top, box.Height) / 2);
            if (at < 0)
            {
                lines.Add((box.Y, box.Bottom, [vote]));
                continue;
            }

            lines[at].Votes.Add(vote);
            lines[at] = (Math.Min(lines[at].Top, box.Y), Math.Max(lines[at].Bottom, box.Bottom), lines[at].Votes);
        }

        return [.. lines.Select(line => line.Votes)];
    }

    /// <summary>Words that lie over each other, in any of the readings.</summary>
    private static List<List<Vote>> Places(List<Vote> line)
    {
        var places = new List<(int Left, int Right, List<Vote> Votes)>();
        foreach (var vote in line.OrderBy(vote => vote.Word.Box.X))
        {
            var box = vote.Word.Box;
            if (places.Count > 0 && (Math.Min(places[^1].Right, box.Right) - box.X) * 5 > Math.Min(box.Width, places[^1].Right - places[^1].Left) * 2)
            {
                places[^1].Votes.Add(vote);
                places[^1] = (places[^1].Left, Math.Max(places[^1].Right, box.Right), places[^1].Votes);
            }
            else
            {
                places.Add((box.X, box.Right, [vote]));
            }
        }

        return [.. places.Select(place => place.Votes)];
    }

    /// <summary>
    /// A line without the readings that are far less sure of it than the best as Arabic: they took it for several that lie over each other, and have pieces
    /// of its words twice. Long Latin words and numbers are whole there too.
    /// </summary>
    private static List<Vote> WithoutPoor(List<Vote> line)
    {
        var readings = line.GroupBy(vote => vote.Reading).Select(reading => (reading.Key, Sure: Sureness([.. reading.Select(vote => vote.Word)]), Words: reading.Count())).ToList();
        var best = readings.Where(reading => reading.Key > 0).DefaultIfEmpty((Key: 0, Sure: 0.0, Words: 0)).MaxBy(reading => reading.Sure);
        var poor = readings.Where(reading => reading.Sure < best.Sure - Poor || (best.Sure >= Trusted && reading.Sure < best.Sure - Less && reading.Words > best.Words + 1)).Select(reading => reading.Key).ToHashSet();
        return [.. line.Where(vote => !poor.Contains(vote.Reading) || (vote.Reading == 0 && vote.Word.Text.Count(char.IsAsciiLetterOrDigit) >= 5))];
    }

    /// <summary>Whether a word stands where only one reading saw one, and is the end or the beginning of another word of its line: seen twice.</summary>
    private static bool IsFragment(List<Vote> place, List<Vote> line) => place is [var only] && line.Exists(other => IsPiece(only.Word, other.Word));

    private static bool IsPiece(ScreenWord piece, ScreenWord word)
    {
        // Marks of direction stand at the ends.
        var (part, whole) = (piece.Text.Trim('\u200E', '\u200F'), word.Text.Trim('\u200E', '\u200F'));
        return whole.Length > part.Length && word.Confidence >= Alone && part.Any(char.IsLetter) && (whole.EndsWith(part, StringComparison.Ordinal) || whole.StartsWith(part, StringComparison.Ordinal));
    }

    /// <summary>Words of one reading at one place, without those that are a piece of another of them.</summary>
    private static List<ScreenWord> Whole(List<ScreenWord> words) => words.Count < 2 ? words : [.. words.Where(word => !words.Exists(other => IsPiece(word, other)))];

    /// <summary>What one reading saw at a place.</summary>
    private sealed record Candidate(int Reading, List<ScreenWord> Words)
    {
        public string Text { get; } = string.Concat(Words.Select(word => word.Text.Trim('\u200E', '\u200F')));

        public double Sure { get; } = Sureness(Words);

        public bool IsArabic => Text.Any(letter => letter is >= '\u0600' and <= '\u06FF' && char.IsLetter(letter));

        /// <summary>Figures among Arabic letters: what the reader of Arabic makes of Latin ones.</summary>
        public bool IsMixed => IsArabic && Text.Any(char.IsAsciiLetterOrDigit);
    }

    private static List<ScreenWord> Best(List<Vote> place, int readings)
    {
        var candidates = place.GroupBy(vote => vote.Reading).Select(group => new Candidate(group.Key, Whole([.. group.Select(vote => vote.Word)]))).ToList();
        if (candidates.Count * 2 <= readings && candidates.All(candidate => candidate.Sure < Alone))
        {
            return [];
        }

        var widest = candidates.Max(candidate => candidate.Words.Sum(word => word.Box.Width));
        return candidates.OrderByDescending(candidate => candidate.Sure + Weight(candidate, [.. candidates.Where(other => other != candidate)], widest)).ThenBy(candidate => candidate.Reading).First().Words;
    }

    private static double Weight(Candidate candidate, List<Candidate> others, int widest)
    {
        var text = candidate.Text;
        var (figures, latin) = (text.Count(char.IsAsciiDigit), text.Count(char.IsAsciiLetter));
        var weight = others.Exists(other => other.Text == text) ? Agreed : 0;
        weight += figures + latin >= 5 && candidate.Words.Count == 1 ? LongLatin : figures >= 2 ? Number : 0;
        weight -= candidate.Words.Sum(word => word.Box.Width) * 5 < widest * 3 ? Incomplete : 0;
        weight -= others.Exists(other => other.Sure >= Alone && other.Text.Length > text.Length && other.Text.Contains(text, StringComparison.Ordinal)) ? PartOfAnother : 0;
        weight -= candidate.Reading > 0 && (!candidate.IsArabic || candidate.IsMixed) && figures + latin > 0 ? NotItsScript : 0;
        weight -= candidate.Reading == 0 && !candidate.IsArabic && latin is > 0 and < 5 && figures == 0
            && (others.Exists(other => other is { IsArabic: true, IsMixed: false } && other.Sure >= Alone) || others.Count(other => other is { IsArabic: true, IsMixed: false }) >= 2) ? Unlikely : 0;
        return weight;
    }

    /// <summary>The mean confidence, by letters: a stray dot says little.</summary>
    public static double Sureness(IReadOnlyList<ScreenWord> words) => words.Sum(word => word.Confidence * word.Text.Length) / Math.Max(1, words.Sum(word => word.Text.Length));
}
